"""What came along with a page: typed lists by the name of the include, and records by their ids for relations."""

from __future__ import annotations

from zenpy.lib.api_objects import Group, User
from zenpy.lib.api_objects.sideloads import Sideloads
from zenpy.lib.records.registry import find_show_call, new_sideloads, record_kinds
from zenpy.lib.records.sideloads import BaseSideloads, SideloadedRecords


def test_sideloads_are_read_by_their_names() -> None:
    sideloads = new_sideloads()
    assert type(sideloads) is Sideloads
    assert (sideloads.users, sideloads.groups, sideloads.found, sideloads.values) == ([], [], {}, {})
    ann, group = User._from_payload({"id": 1}), Group._from_payload({"id": 1})
    sideloads.found.update(users=[ann, group], groups=[group])
    assert (sideloads.users, sideloads.groups) == ([ann], [group])
    assert sideloads.by_id() == {("User", 1): ann, ("Group", 1): group}


def test_a_list_has_the_key_of_its_name_or_the_one_it_is_given() -> None:
    class Found(BaseSideloads):
        users: SideloadedRecords[User] = SideloadedRecords("User")
        teams: SideloadedRecords[Group] = SideloadedRecords("Group", "groups")

    ann, group = User._from_payload({"id": 1}), Group._from_payload({"id": 1})
    found = Found()
    found.found |= {"users": [ann], "groups": [group], "teams": []}
    assert (found.users, found.teams) == ([ann], [group])
    assert Found.users.__doc__ == "The User records that came along."
    assert Found.users is vars(Found)["users"]


def test_a_kind_without_a_call_by_id_is_told() -> None:
    assert find_show_call("test.Person") is None
    found = find_show_call("Ticket")
    assert found is not None
    assert (found.resource, found.many) == ("tickets", True)


def test_kinds_of_records_are_named_like_their_caches() -> None:
    assert {"ticket", "user", "organization"} <= record_kinds()
    assert "Ticket" not in record_kinds()
