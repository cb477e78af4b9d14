"""`from_env()`: what it reads from the environment, what arguments override, and which variable an error names."""

from __future__ import annotations

from inspect import signature
from pathlib import Path

import httpx
import pytest

from tests.support.wire import Wire, ticket
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.auth import credentials as auth
from zenpy.lib.client.constructor_arguments import AsyncArguments, SyncArguments
from zenpy.lib.exception import ConfigurationError
from zenpy.oauth import ClientCredentials, FileStore, RefreshToken, Tokens

APP = {"ZENDESK_CLIENT_ID": "app", "ZENDESK_CLIENT_SECRET": "app-secret"}
ACCOUNT = {"ZENDESK_SUBDOMAIN": "acme"}
kinds = pytest.mark.parametrize("kind", [Zenpy, AsyncZenpy])


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in (
        *("ZENDESK_SUBDOMAIN", "ZENDESK_BASE_URL", "ZENDESK_OAUTH_TOKEN", "ZENDESK_EMAIL", "ZENDESK_TOKEN"),
        *("ZENDESK_CLIENT_ID", "ZENDESK_CLIENT_SECRET", "ZENDESK_REFRESH_TOKEN", "ZENDESK_TOKEN_FILE"),
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(auth, "_warned", True)  # another test is about the warning
    return monkeypatch


def setting(environment: pytest.MonkeyPatch, variables: dict[str, str]) -> None:
    for name, value in variables.items():
        environment.setenv(name, value)


@kinds
def test_an_access_token(kind: type[Zenpy] | type[AsyncZenpy], environment: pytest.MonkeyPatch) -> None:
    setting(environment, {**ACCOUNT, "ZENDESK_OAUTH_TOKEN": "abc"})
    client = kind.from_env()
    assert client.base_url == "https://acme.zendesk.com"
    assert client._credentials.headers() == {"Authorization": "Bearer abc"}


@kinds
def test_client_credentials(kind: type[Zenpy] | type[AsyncZenpy], environment: pytest.MonkeyPatch) -> None:
    setting(environment, {**ACCOUNT, **APP})
    assert isinstance(kind.from_env()._credentials.grant, ClientCredentials)


@kinds
def test_a_refresh_token_with_its_file(
    kind: type[Zenpy] | type[AsyncZenpy], environment: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "tokens.json"
    setting(environment, {**ACCOUNT, **APP, "ZENDESK_REFRESH_TOKEN": "r", "ZENDESK_TOKEN_FILE": str(path)})
    grant = kind.from_env()._credentials.grant
    assert isinstance(grant, RefreshToken)
    assert isinstance(grant.store, FileStore)
    assert grant.store.path == path
    environment.delenv("ZENDESK_REFRESH_TOKEN")
    FileStore(path).save(Tokens(refresh_token="kept"))
    assert isinstance(kind.from_env()._credentials.grant, RefreshToken)


def test_an_api_token(environment: pytest.MonkeyPatch) -> None:
    setting(environment, {**ACCOUNT, "ZENDESK_EMAIL": "me@example.com", "ZENDESK_TOKEN": "t"})
    headers = Zenpy.from_env()._credentials.headers()
    assert headers == {"Authorization": "Basic bWVAZXhhbXBsZS5jb20vdG9rZW46dA=="}


def test_arguments_win_and_are_passed_on(environment: pytest.MonkeyPatch, wire: Wire) -> None:
    setting(
        environment,
        {
            "ZENDESK_BASE_URL": "https://staging.example.com",
            "ZENDESK_CLIENT_ID": "half",
            "ZENDESK_TOKEN": "t",
        },
    )
    wire.then({"ticket": ticket(1)})
    with Zenpy.from_env(
        subdomain="other", oauth_token="given", transport=httpx.MockTransport(wire.handle), disable_cache=True
    ) as client:
        client.tickets(id=1)
        assert not client.cache.enabled
    assert wire.last.url.host == "other.zendesk.com"  # not the base URL of the environment
    assert wire.last.headers["authorization"] == "Bearer given"


def test_the_email_of_a_given_token_may_come_from_the_environment(environment: pytest.MonkeyPatch) -> None:
    setting(environment, {**ACCOUNT, "ZENDESK_EMAIL": "me@example.com"})
    assert "Basic" in Zenpy.from_env(token="t")._credentials.headers()["Authorization"]


def test_a_session_is_used_with_the_credentials_of_the_environment(environment: pytest.MonkeyPatch) -> None:
    setting(environment, {**ACCOUNT, "ZENDESK_OAUTH_TOKEN": "abc"})
    with httpx.Client() as session:
        assert Zenpy.from_env(session=session)._credentials.headers() == {"Authorization": "Bearer abc"}
        environment.delenv("ZENDESK_OAUTH_TOKEN")
        assert Zenpy.from_env(session=session)._credentials.headers() == {}


@pytest.mark.parametrize(
    ("variables", "named"),
    [
        ({"ZENDESK_OAUTH_TOKEN": "x"}, "ZENDESK_SUBDOMAIN is missing"),
        ({**ACCOUNT, "ZENDESK_OAUTH_TOKEN": ""}, "ZENDESK_OAUTH_TOKEN, or"),
        ({**ACCOUNT, "ZENDESK_TOKEN": "t"}, "ZENDESK_EMAIL is missing"),
        ({**ACCOUNT, "ZENDESK_CLIENT_ID": "app"}, "ZENDESK_CLIENT_SECRET is missing"),
        ({**ACCOUNT, "ZENDESK_CLIENT_SECRET": "s"}, "ZENDESK_CLIENT_ID is missing"),
        (
            {**ACCOUNT, "ZENDESK_OAUTH_TOKEN": "x", "ZENDESK_REFRESH_TOKEN": "r"},
            "ZENDESK_CLIENT_ID is missing",
        ),
        ({**ACCOUNT, **APP, "ZENDESK_REFRESH_TOKEN": "r"}, "ZENDESK_TOKEN_FILE is missing"),
        ({**ACCOUNT, **APP, "ZENDESK_OAUTH_TOKEN": "x"}, "ZENDESK_OAUTH_TOKEN and ZENDESK_CLIENT_ID"),
    ],
)
def test_an_error_names_the_variable(
    environment: pytest.MonkeyPatch, variables: dict[str, str], named: str
) -> None:
    setting(environment, variables)
    with pytest.raises(ConfigurationError, match=named) as caught:
        Zenpy.from_env()
    assert "app-secret" not in str(caught.value)


def test_from_env_takes_every_argument_of_the_constructor() -> None:
    for kind, arguments in ((Zenpy, SyncArguments), (AsyncZenpy, AsyncArguments)):
        assert set(arguments.__annotations__) == set(signature(kind).parameters)
