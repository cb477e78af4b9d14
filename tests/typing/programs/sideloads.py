"""What came along with a page is typed by its name."""

from typing import assert_type

from zenpy import Zenpy
from zenpy.lib.api_objects import Group, User
from zenpy.lib.api_objects.sideloads import Sideloads


def pages(client: Zenpy) -> None:
    for page in client.tickets(include=["users", "groups"]).pages():
        assert_type(page.sideloads, Sideloads)
        assert_type(page.sideloads.users, list[User])
        assert_type(page.sideloads.groups, list[Group])
        print(page.sideloads.userz)  # error
        page.sideloads.users[0].name.upper()
        page.sideloads.groups[0].nmae  # error
