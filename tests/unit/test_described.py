"""The settings of a client that was generated for another API: its address, its credentials, and where its errors are."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any

import pytest

from zenpy.lib.client.described import ApiDescription, SignIn, describe_settings
from zenpy.lib.client.settings import Settings
from zenpy.lib.exception import ConfigurationError, RecordNotFoundException
from zenpy.lib.http.errors import ErrorNames, error_from

WAYS = (
    SignIn("header", ("key",), "X-Key"),
    SignIn("bearer", ("token",)),
    SignIn("basic", ("user", "password")),
)
API = ApiDescription(
    "Shop", "https://{town}.shop.example/v3", WAYS, error_names=ErrorNames("fault.kind", "fault.said")
)


def settings(api: ApiDescription = API, **given: Any) -> Settings:
    defaults: dict[str, Any] = dict.fromkeys(("base_url", "session", "transport", "timeout", "on_request"))
    defaults.update(dict.fromkeys(("on_response", "on_wait", "town", "key", "token", "user", "password")))
    defaults.update(max_retry_after=60, raise_on_ratelimit=False, disable_cache=False, relations_by_page=True)
    return describe_settings(api, {**defaults, **given}, is_async=False)


@pytest.mark.parametrize(
    ("given", "headers"),
    [
        ({"key": "k"}, {"X-Key": "k"}),
        ({"token": "t"}, {"Authorization": "Bearer t"}),
        ({"user": "u", "password": "p"}, {"Authorization": f"Basic {b64encode(b'u:p').decode()}"}),
    ],
)
def test_each_way_to_sign_in_has_its_header(given: dict[str, Any], headers: dict[str, str]) -> None:
    found = settings(town="porto", **given)
    assert found.servers.account.headers() == headers
    assert found.base_url == "https://porto.shop.example/v3"
    assert "k" not in repr(found.credentials).replace("Credentials", "")


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"town": "porto"}, r"How to sign in is missing: give key=, or token=, or user= with password=\."),
        ({"town": "porto", "key": "k", "token": "t"}, "Give one way to sign in, not key and token"),
        ({"town": "porto", "user": "u"}, "password= takes text, not NoneType"),
        ({"town": "porto", "token": 7}, "token= takes text, not int"),
        ({"town": "porto", "key": "a b\n"}, "key"),
        ({"key": "k"}, r"town is missing, as in https://\{town\}\.shop\.example/v3"),
        ({"key": "k", "base_url": "shop"}, "base_url"),
        ({"key": "k", "town": "x", "session": object()}, "session= takes an httpx.Client"),
    ],
)
def test_what_is_missing_or_contradicts_itself_is_named(given: dict[str, Any], reason: str) -> None:
    with pytest.raises(ConfigurationError, match=reason):
        settings(**given)


def test_an_api_without_credentials_needs_none() -> None:
    open_api = ApiDescription("Open", "https://open.example")
    assert settings(open_api).servers.account.headers() == {}


def test_another_address_may_be_given() -> None:
    assert settings(key="k", base_url="https://test.example/v9/").base_url == "https://test.example/v9"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"fault": {"kind": "burnt", "said": "Too hot"}}, "burnt: Too hot"),
        ({"fault": {"kind": "burnt"}}, "burnt"),
        ({"error": "Usual", "description": "As ever"}, "Usual: As ever"),
        ({"fault": "no object"}, "Not Found"),
        ({"fault": {"kind": 7, "said": None}}, "Not Found"),
    ],
)
def test_an_error_is_read_where_the_api_says_it(body: object, message: str) -> None:
    names = ErrorNames("fault.kind", "fault.said", "x-slip")
    error = error_from(404, {"X-Slip": "s-1"}, json.dumps(body).encode(), names=names)
    assert isinstance(error, RecordNotFoundException)
    assert error.message.startswith(message)
    assert error.request_id == "s-1"
