"""A client's arguments from environment variables, for `Zenpy.from_env()` and `AsyncZenpy.from_env()`.

What is passed as an argument wins over its variable: a way to sign in over all variables about signing in, `subdomain`
or `base_url` over both variables about the account. A variable that is empty counts as not set.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict, cast

from zenpy.lib.auth.credentials import PasswordTreatment
from zenpy.lib.auth.grants import ClientCredentials, RefreshToken
from zenpy.lib.auth.tokens import FileStore, Tokens
from zenpy.lib.exception import ConfigurationError
from zenpy.lib.http.hooks import OnRequest, OnResponse, OnWait
from zenpy.lib.http.timeouts import Timeouts

if TYPE_CHECKING:
    import httpx


class Arguments(TypedDict, total=False):
    """The arguments that both clients take."""

    domain: str
    subdomain: str | None
    email: str | None
    token: str | None
    oauth_token: str | None
    password: str | None
    anonymous: bool
    timeout: float | Timeouts | None
    ratelimit_budget: float | None
    proactive_ratelimit: int | None
    proactive_ratelimit_request_interval: float
    disable_cache: bool
    raise_on_ratelimit: bool
    password_treatment_level: PasswordTreatment
    base_url: str | None
    oauth: RefreshToken | ClientCredentials | None
    on_request: OnRequest | None
    on_response: OnResponse | None
    on_wait: OnWait | None


class SyncArguments(Arguments, total=False):
    """The arguments of `Zenpy`."""

    session: httpx.Client | None
    transport: httpx.BaseTransport | None


class AsyncArguments(Arguments, total=False):
    """The arguments of `AsyncZenpy`."""

    session: httpx.AsyncClient | None
    transport: httpx.AsyncBaseTransport | None


#: Arguments that say how to sign in; when one is given, no variable is asked about it.
_WAYS = ("oauth", "oauth_token", "token", "password", "anonymous")


def add_environment(given: Arguments, environment: Mapping[str, str]) -> Arguments:
    """The arguments for a client: those given, and from the environment what they leave open.

    Raises:
        ConfigurationError: a variable is missing, or several ways to sign in are set; the message names them.
    """
    known: dict[str, object] = {name: value for name, value in given.items() if value is not None}
    found = {name: value for name, value in environment.items() if name.startswith("ZENDESK_") and value}
    return cast("Arguments", {**_account(known, found), **_signing_in(known, found), **known})


def _account(known: Mapping[str, object], found: Mapping[str, str]) -> dict[str, object]:
    if known.get("subdomain") or known.get("base_url"):
        return {}
    if "ZENDESK_BASE_URL" in found:
        return {"base_url": found["ZENDESK_BASE_URL"]}
    return {"subdomain": _need(found, "ZENDESK_SUBDOMAIN", "`acme` for https://acme.zendesk.com")}


def _signing_in(known: Mapping[str, object], found: Mapping[str, str]) -> dict[str, object]:
    if any(known.get(name) for name in _WAYS):
        needs_email = (known.get("token") or known.get("password")) and not known.get("email")
        return {"email": _need(found, "ZENDESK_EMAIL", "whose token it is")} if needs_email else {}
    ways = [name for name in ("ZENDESK_OAUTH_TOKEN", "ZENDESK_TOKEN", "ZENDESK_CLIENT_ID") if name in found]
    if len(ways) > 1:
        raise ConfigurationError(f"Set one way to sign in, not {' and '.join(ways)}.")
    _refuse_half(
        found, "ZENDESK_CLIENT_ID", "ZENDESK_CLIENT_SECRET", "ZENDESK_REFRESH_TOKEN", "ZENDESK_TOKEN_FILE"
    )
    if ways == ["ZENDESK_CLIENT_ID"]:
        return {"oauth": _grant(found)}
    if ways == ["ZENDESK_OAUTH_TOKEN"]:
        return {"oauth_token": found["ZENDESK_OAUTH_TOKEN"]}
    if ways == ["ZENDESK_TOKEN"]:
        email = known.get("email") or _need(found, "ZENDESK_EMAIL", "whose token ZENDESK_TOKEN is")
        return {"email": email, "token": found["ZENDESK_TOKEN"]}
    if known.get("session"):
        return {}  # it may sign its requests itself
    raise ConfigurationError(
        "How to sign in is missing: set ZENDESK_CLIENT_ID with ZENDESK_CLIENT_SECRET, or ZENDESK_OAUTH_TOKEN, or "
        "ZENDESK_EMAIL with ZENDESK_TOKEN."
    )


def _grant(found: Mapping[str, str]) -> RefreshToken | ClientCredentials:
    client_id = found["ZENDESK_CLIENT_ID"]
    secret = _need(found, "ZENDESK_CLIENT_SECRET", "the secret of the OAuth client ZENDESK_CLIENT_ID")
    refresh = found.get("ZENDESK_REFRESH_TOKEN")
    if refresh is None and "ZENDESK_TOKEN_FILE" not in found:
        return ClientCredentials(client_id, secret)
    path = _need(
        found,
        "ZENDESK_TOKEN_FILE",
        "a refresh token is good for one renewal, so the next one has to be kept in a file",
    )
    return RefreshToken(
        client_id, secret, Tokens(refresh_token=refresh) if refresh else None, FileStore(path)
    )


def _refuse_half(found: Mapping[str, str], needed: str, *others: str) -> None:
    """Variables that mean nothing without the one they belong to are a mistake, not decoration."""
    alone = [name for name in others if name in found]
    if alone and needed not in found:
        raise ConfigurationError(f"{needed} is missing: {alone[0]} is set, and belongs to it.")


def _need(found: Mapping[str, str], name: str, meaning: str) -> str:
    if name not in found:
        raise ConfigurationError(f"{name} is missing: {meaning}.")
    return found[name]
