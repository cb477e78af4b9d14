"""The constructors of both clients match the types of their arguments: names, order, types and defaults."""

from __future__ import annotations

from inspect import Parameter, signature
from typing import get_args

import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.client.constructor_arguments import AsyncArguments, SyncArguments
from zenpy.lib.http.governor import MAX_RETRY_AFTER

#: Defaults of the arguments that cannot be None.
DEFAULTS = {
    "domain": "zendesk.com",
    "anonymous": False,
    "proactive_ratelimit_request_interval": 10,
    "disable_cache": False,
    "raise_on_ratelimit": False,
    "password_treatment_level": "error",
    "max_retry_after": MAX_RETRY_AFTER,
    "relations_by_page": True,
}
both = pytest.mark.parametrize(
    ("client", "arguments"), [(Zenpy, SyncArguments), (AsyncZenpy, AsyncArguments)]
)


def spelled(client: type) -> list[Parameter]:
    return list(signature(client).parameters.values())


def types_of(arguments: type) -> dict[str, str]:
    """The types of the arguments as text, with the httpx classes of the client in the place of the type variables."""
    classes = [one.__forward_arg__ for one in get_args(arguments.__orig_bases__[0])]  # type: ignore[attr-defined]  # generic
    found = {name: one.__forward_arg__ for name, one in arguments.__annotations__.items()}
    found["session"] = found["session"].replace("Session", classes[0])
    found["transport"] = found["transport"].replace("Transport", classes[1])
    return found


@both
def test_names_order_and_types(client: type, arguments: type) -> None:
    assert [(one.name, one.annotation) for one in spelled(client)] == list(types_of(arguments).items())


@both
def test_defaults(client: type, arguments: type) -> None:
    optional = {name: None for name, kind in types_of(arguments).items() if kind.endswith("| None")}
    assert {one.name: one.default for one in spelled(client)} == {**optional, **DEFAULTS}


@both
def test_what_zenpy_2_takes_by_position_comes_first(client: type, arguments: type) -> None:
    by_keyword = ["transport", "base_url", "oauth", "on_request", "on_response", "on_wait"]
    by_keyword += [
        "max_retry_after",
        "download_hosts",
        "decompression",
        "relations_by_page",
        "definitions",
        "sunshine_conversations",
        "chat_realtime",
        "shared",
    ]
    kinds = {one.name: one.kind for one in spelled(client)}
    assert [name for name, kind in kinds.items() if kind is Parameter.KEYWORD_ONLY] == by_keyword
    assert {*kinds.values()} == {Parameter.POSITIONAL_OR_KEYWORD, Parameter.KEYWORD_ONLY}
