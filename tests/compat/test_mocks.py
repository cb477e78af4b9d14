"""Tests of programs replace resources and their methods by mocks, and everything is as before afterwards."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from unittest import mock

import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import User
from zenpy.sandbox import Sandbox


@pytest.fixture
def client() -> Iterator[Zenpy]:
    with Zenpy(subdomain="acme", oauth_token="x", transport=Sandbox().transport) as client:
        yield client


@pytest.mark.parametrize("is_used", [False, True])
def test_a_resource_is_replaced_and_comes_back(client: Zenpy, is_used: bool) -> None:
    before = client.tickets if is_used else None
    client.tickets = mock.Mock()
    client.tickets.create("anything")
    client.tickets.create.assert_called_once_with("anything")
    del client.tickets
    assert type(client.tickets).__name__ == "TicketsApi"
    assert client.tickets is not before
    del client.tickets
    with pytest.raises(AttributeError, match="tickets"):
        del client.tickets
    assert list(client.tickets()) == []


@pytest.mark.parametrize("is_used", [False, True])
@pytest.mark.parametrize("autospec", [False, True])
def test_a_patched_resource_is_undone(client: Zenpy, is_used: bool, autospec: bool) -> None:
    before = client.users if is_used else None
    with mock.patch.object(client, "users", autospec=autospec) as users:
        assert client.users is users
        users.create.return_value = User(id=5)
        assert client.users.create(User(name="Jo")).id == 5
    assert client.users is (before or client.users)
    assert type(client.users).__name__ == "UsersApi"
    assert client.users.me().id is not None


def test_resources_below_others_can_be_replaced(client: Zenpy) -> None:
    with mock.patch.object(client.help_center, "articles") as articles:
        client.help_center.articles.create(1)
        articles.create.assert_called_once_with(1)
    assert type(client.help_center.articles).__name__ == "HelpCenterArticlesApi"
    with mock.patch.object(client, "help_center"):
        client.help_center.anything(1)
    assert type(client.help_center.articles).__name__ == "HelpCenterArticlesApi"


def test_a_patched_method_is_undone(client: Zenpy) -> None:
    with mock.patch.object(client.tickets, "create") as create:
        client.tickets.create("x")
    create.assert_called_once_with("x")
    assert "create" not in vars(client.tickets)
    with (
        mock.patch.object(client.tickets, "create", autospec=True),
        pytest.raises(TypeError, match="no_such_argument"),
    ):
        client.tickets.create("x", no_such_argument=1)  # type: ignore[call-overload]  # that is the point


def test_a_client_is_a_specification_for_mocks(client: Zenpy) -> None:
    double = mock.create_autospec(client, instance=True)
    double.tickets.create("x")
    double.tickets.create.assert_called_once_with("x")
    with pytest.raises(AttributeError):
        double.no_such_resource


def test_methods_of_an_async_client_are_replaced_by_mocks_that_are_awaited() -> None:
    async def run() -> None:
        async with AsyncZenpy(subdomain="acme", oauth_token="x", transport=Sandbox().transport) as client:
            with mock.patch.object(client.tickets, "create") as create:
                assert isinstance(create, mock.AsyncMock)
                await client.tickets.create("x")  # type: ignore[call-overload]  # a mock takes anything
            create.assert_awaited_once_with("x")
            with mock.patch.object(client.tickets, "incidents") as incidents:
                assert not isinstance(incidents, mock.AsyncMock)  # a listing is not awaited
            with mock.patch.object(client, "users", autospec=True) as users:
                await client.users.create(User(name="Jo"))
            users.create.assert_awaited_once()
            before = client.tickets
            client.tickets = mock.Mock()
            client.tickets.create = mock.AsyncMock(return_value=5)  # type: ignore[method-assign]  # of a mock
            assert await client.tickets.create("x") == 5  # type: ignore[call-overload, comparison-overlap]  # as above
            del client.tickets
            assert type(client.tickets) is type(before)
            assert (await client.users.me()).id is not None

    asyncio.run(run())
