"""The async class of a resource has the calls of the sync class; their annotations show what can be awaited."""

from __future__ import annotations

import inspect

import pytest

from zenpy.lib.api.help_center.users import AsyncHelpCenterUsersApi
from zenpy.lib.api.tickets import AsyncTicketsApi, TicketsApi
from zenpy.lib.api.webhooks import AsyncWebhooksApi
from zenpy.lib.mixins.zenpy2 import AsyncWebhooks
from zenpy.lib.resources import make_async_annotation


@pytest.mark.parametrize(
    ("sync", "there"),
    [
        ("None", "Coroutine[object, object, None]"),
        ("NoReturn", "NoReturn"),
        ("JobStatus", "Coroutine[object, object, JobStatus]"),
        ("list[str | int]", "Coroutine[object, object, list[str | int]]"),
        ("BaseResultGenerator[Ticket]", "AsyncResultGenerator[Ticket]"),
        ("BaseResultGenerator[User | list[str]]", "AsyncResultGenerator[User | list[str]]"),
        (
            "Ticket | BaseResultGenerator[Ticket]",
            "Coroutine[object, object, Ticket] | AsyncResultGenerator[Ticket]",
        ),
        (
            "dict[str, list[A | B] | C] | None",
            "Coroutine[object, object, dict[str, list[A | B] | C]] | Coroutine[object, object, None]",
        ),
    ],
)
def test_what_a_call_gives_is_awaited_or_read_with_async_for(sync: str, there: str) -> None:
    assert make_async_annotation(sync) == there


def test_a_call_is_the_same_but_for_what_it_gives() -> None:
    here, there = TicketsApi.merge, AsyncTicketsApi.merge
    assert here.__annotations__["return"] == "JobStatus"
    assert there.__annotations__ == {**here.__annotations__, "return": "Coroutine[object, object, JobStatus]"}
    assert there.__doc__ == here.__doc__
    assert there.__qualname__ == "AsyncTicketsApi.merge"
    assert there.__module__ == AsyncTicketsApi.__module__
    assert inspect.signature(there).parameters == inspect.signature(here).parameters


def test_a_call_written_by_hand_for_the_async_client_stays() -> None:
    assert AsyncWebhooksApi.clone is AsyncWebhooks.clone
    assert AsyncHelpCenterUsersApi.merge.__qualname__ == "AsyncUsersApi.merge"
