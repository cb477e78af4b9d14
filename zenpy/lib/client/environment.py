"""A client's arguments from environment variables, for `Zenpy.from_env()` and `AsyncZenpy.from_env()`.

What is passed as an argument wins over its variable: a way to sign in over all variables about signing in, `subdomain`
or `base_url` over both variables about the account. ZENPY_FORCE_NETLOC wins over these variables. A variable that is empty
counts as not set.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar, cast

from zenpy.lib.auth.grants import ClientCredentials, RefreshToken
from zenpy.lib.auth.servers import ApiKey, BearerToken
from zenpy.lib.auth.tokens import FileStore, Tokens
from zenpy.lib.client.forced_address import find_forced_origin
from zenpy.lib.exception import ConfigurationError

if TYPE_CHECKING:
    from zenpy.lib.client.constructor_arguments import AsyncArguments, SyncArguments

A = TypeVar("A", bound="SyncArguments | AsyncArguments")

#: Arguments that say how to sign in; where one of them is given, the variables about signing in are not read.
_WAYS = ("oauth", "oauth_token", "token", "password", "anonymous")


def add_environment(arguments: A, environment: Mapping[str, str]) -> A:
    """The arguments for a client: those of the caller, and those that are missing from environment variables.

    Raises:
        ConfigurationError: a variable is missing, or several ways to sign in are set; the message names them.
    """
    known: dict[str, object] = {name: value for name, value in arguments.items() if value is not None}
    variables = {name: value for name, value in environment.items() if name.startswith("ZENDESK_") and value}
    account = {} if find_forced_origin(environment) else _read_account(known, variables)
    found = {**account, **_read_credentials(known, variables)}
    return cast(
        "A",
        {
            **found,
            **_read_sunshine_key(known, variables),
            **_read_chat_token(variables),
            **_read_store(known, variables),
            **known,
        },
    )


def _read_account(known: Mapping[str, object], variables: Mapping[str, str]) -> dict[str, object]:
    if known.get("subdomain") or known.get("base_url"):
        return {}
    if "ZENDESK_BASE_URL" in variables:
        return {"base_url": variables["ZENDESK_BASE_URL"]}
    return {"subdomain": _require(variables, "ZENDESK_SUBDOMAIN", "`acme` for https://acme.zendesk.com")}


def _read_credentials(known: Mapping[str, object], variables: Mapping[str, str]) -> dict[str, object]:
    if any(known.get(name) for name in _WAYS):
        needs_email = (known.get("token") or known.get("password")) and not known.get("email")
        return {"email": _require(variables, "ZENDESK_EMAIL", "whose token it is")} if needs_email else {}
    ways = [
        name for name in ("ZENDESK_OAUTH_TOKEN", "ZENDESK_TOKEN", "ZENDESK_CLIENT_ID") if name in variables
    ]
    if len(ways) > 1:
        raise ConfigurationError(f"Set one way to sign in, not {' and '.join(ways)}.")
    _refuse_incomplete(
        variables, "ZENDESK_CLIENT_ID", "ZENDESK_CLIENT_SECRET", "ZENDESK_REFRESH_TOKEN", "ZENDESK_TOKEN_FILE"
    )
    if ways == ["ZENDESK_CLIENT_ID"]:
        return {"oauth": _build_grant(variables)}
    if ways == ["ZENDESK_OAUTH_TOKEN"]:
        return {"oauth_token": variables["ZENDESK_OAUTH_TOKEN"]}
    if ways == ["ZENDESK_TOKEN"]:
        email = known.get("email") or _require(variables, "ZENDESK_EMAIL", "whose token ZENDESK_TOKEN is")
        return {"email": email, "token": variables["ZENDESK_TOKEN"]}
    if known.get("session"):
        return {}  # it may sign its requests itself
    raise ConfigurationError(
        "How to sign in is missing: set ZENDESK_CLIENT_ID with ZENDESK_CLIENT_SECRET, or ZENDESK_OAUTH_TOKEN, or "
        "ZENDESK_EMAIL with ZENDESK_TOKEN."
    )


def _read_sunshine_key(known: Mapping[str, object], variables: Mapping[str, str]) -> dict[str, object]:
    """The API key of Sunshine Conversations, if there is one."""
    if "sunshine_conversations" in known:
        return {}
    _refuse_incomplete(variables, "ZENDESK_SUNSHINE_KEY_ID", "ZENDESK_SUNSHINE_KEY_SECRET")
    if "ZENDESK_SUNSHINE_KEY_ID" not in variables:
        return {}
    secret = _require(variables, "ZENDESK_SUNSHINE_KEY_SECRET", "the secret of ZENDESK_SUNSHINE_KEY_ID")
    return {"sunshine_conversations": ApiKey(variables["ZENDESK_SUNSHINE_KEY_ID"], secret)}


def _read_chat_token(variables: Mapping[str, str]) -> dict[str, object]:
    """The token for the live figures of Chat, if there is one."""
    token = variables.get("ZENDESK_CHAT_TOKEN")
    return {"chat_realtime": BearerToken(token)} if token else {}


def _read_store(known: Mapping[str, object], variables: Mapping[str, str]) -> dict[str, object]:
    """The store that workers share, if there is one."""
    if "shared" in known or "ZENDESK_SHARED_URL" not in variables:
        return {}
    from zenpy.lib.shared.redis_store import RedisStore

    return {"shared": RedisStore(variables["ZENDESK_SHARED_URL"])}


def _build_grant(variables: Mapping[str, str]) -> RefreshToken | ClientCredentials:
    client_id = variables["ZENDESK_CLIENT_ID"]
    secret = _require(variables, "ZENDESK_CLIENT_SECRET", "the secret of the OAuth client ZENDESK_CLIENT_ID")
    refresh = variables.get("ZENDESK_REFRESH_TOKEN")
    if refresh is None and "ZENDESK_TOKEN_FILE" not in variables:
        return ClientCredentials(client_id, secret)
    path = _require(
        variables,
        "ZENDESK_TOKEN_FILE",
        "a refresh token works once, so the next one has to be kept in a file",
    )
    return RefreshToken(
        client_id, secret, Tokens(refresh_token=refresh) if refresh else None, FileStore(path)
    )


def _refuse_incomplete(variables: Mapping[str, str], needed: str, *others: str) -> None:
    """Raise for a variable that means nothing without the `needed` one."""
    alone = [name for name in others if name in variables]
    if alone and needed not in variables:
        raise ConfigurationError(f"{needed} is missing: {alone[0]} is set, and belongs to it.")


def _require(variables: Mapping[str, str], name: str, meaning: str) -> str:
    if name not in variables:
        raise ConfigurationError(f"{name} is missing: {meaning}.")
    return variables[name]
