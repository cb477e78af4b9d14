"""Settings from the arguments of a client: the account, the credentials, the governor and the hooks, for both clients."""

from __future__ import annotations

import inspect
import os
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple, TypeGuard, cast
from urllib.parse import urlsplit

from zenpy.lib.auth.credentials import Credentials, build_credentials
from zenpy.lib.auth.servers import check_credentials
from zenpy.lib.client.forced_address import NETLOC, SCHEME, find_forced_origin, force_scheme
from zenpy.lib.client.server_table import SERVERS
from zenpy.lib.content.codings import DecompressionLimits
from zenpy.lib.content.hosts import DownloadHosts, is_loopback
from zenpy.lib.content.rules import ContentRules
from zenpy.lib.exception import ClearTextWarning, ConfigurationError
from zenpy.lib.http.errors import ErrorNames
from zenpy.lib.http.governor import AREAS, Governor
from zenpy.lib.http.hooks import Hooks
from zenpy.lib.http.servers import ACCOUNT, Server, ServerAddress, Servers
from zenpy.lib.http.timeouts import to_timeouts
from zenpy.lib.http.urls import find_fault, parse_origin
from zenpy.lib.numbers import to_plain_number
from zenpy.lib.warn import warn_caller

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.lib.client.constructor_arguments import AsyncArguments, SyncArguments
    from zenpy.lib.client.shared_records import RecordsOfWorkers
    from zenpy.lib.shared.records import RecordStore
    from zenpy.lib.shared.state import SharedLimitStore
    from zenpy.lib.zenpy2.requests_session import RequestsSession


#: The domain of Zendesk's accounts.
_DOMAIN = "zendesk.com"
#: The arguments that are text.
_TEXTS = ("domain", "subdomain", "base_url", "email", "token", "oauth_token", "password")


class Settings(NamedTuple):
    """Everything that a client is built from, except its connections."""

    base_url: str
    credentials: Credentials
    servers: Servers
    governor: Governor
    hooks: Hooks
    disable_cache: bool
    #: Whether a relation is loaded for all records of a page at once.
    relations_by_page: bool
    content: ContentRules
    #: Whether the address was given as it is, and does not also depend on environment variables.
    is_address_given: bool = True
    #: The subdomain and the domain that were given.
    account_name: tuple[str, str] = ("", "")
    #: The records that other processes share; None if there are none.
    shared_records: RecordsOfWorkers | None = None


def read_settings(arguments: SyncArguments | AsyncArguments, is_async: bool) -> Settings:
    """The settings for the arguments of a client; `arguments` has every argument, also those with their default.

    Raises:
        ConfigurationError: the account or the way to sign in is missing or contradictory, or an argument is of the wrong kind.
    """
    session = arguments["session"]
    _refuse_other_than_text(arguments)
    refuse_foreign_transports(session, arguments["transport"], is_async)
    signing_credentials = build_credentials(
        email=arguments["email"],
        token=arguments["token"],
        oauth_token=arguments["oauth_token"],
        password=arguments["password"],
        anonymous=arguments["anonymous"],
        signed_session=session is not None,
        treatment=arguments["password_treatment_level"],
        oauth=arguments["oauth"],
    )
    domain = arguments["domain"] or _DOMAIN
    base_url = build_account_url(arguments["subdomain"], domain, arguments["base_url"])
    account_name = _read_account_name(arguments["subdomain"], domain)
    settings = build_settings(arguments, base_url, signing_credentials)
    return settings._replace(is_address_given=bool(arguments["base_url"]), account_name=account_name)


def build_settings(
    arguments: Mapping[str, object],
    base_url: str,
    credentials: Credentials,
    table: Mapping[str, ServerAddress] = SERVERS,
    error_names: ErrorNames | None = None,
    areas: tuple[str, ...] = AREAS,
) -> Settings:
    """The settings for an address and credentials; `arguments` has the other arguments of the client.

    Args:
        arguments: the arguments of the client, by their names.
        base_url: the address of the main server.
        credentials: what signs the requests to it.
        table: the other servers.
        error_names: where the API says what went wrong.
        areas: parts of the API with a limit of their own.

    Raises:
        ConfigurationError: an argument is of the wrong kind.
    """
    given = cast("SyncArguments", arguments)
    budget, spared = given["ratelimit_budget"], given["proactive_ratelimit"]
    governor = Governor(
        budget=None if budget is None else _read_number(budget, "ratelimit_budget"),
        raise_on_limit=given["raise_on_ratelimit"],
        proactive_below=None if spared is None else _read_number(spared, "proactive_ratelimit", "requests"),
        interval=_read_number(
            given["proactive_ratelimit_request_interval"], "proactive_ratelimit_request_interval"
        ),
        time_limit=to_timeouts(given["timeout"]).total,
        max_retry_after=_check_number(given["max_retry_after"], "max_retry_after"),
        error_names=error_names,
        areas=areas,
    )
    shared = given.get("shared")
    records = None if shared is None else _share(shared, base_url, governor)
    hooks = Hooks(given["on_request"], given["on_response"], given["on_wait"])
    if not credentials.anonymous:
        _warn_of_clear_text(base_url)
    content = ContentRules(
        DownloadHosts(base_url, given["download_hosts"]),
        given["decompression"] or DecompressionLimits(),
    )
    servers = _build_servers(arguments, base_url, credentials, table)
    # its own caches would not notice what other workers write
    caching = given["disable_cache"] or records is not None, given["relations_by_page"]
    return Settings(
        base_url, credentials, servers, governor, hooks, *caching, content, shared_records=records
    )


def _share(store: SharedLimitStore, base_url: str, governor: Governor) -> RecordsOfWorkers | None:
    """Let a governor keep the limits of the account together with other processes; the records that they share, if any.

    Raises:
        ConfigurationError: the store is something else.
    """
    from zenpy.lib.client.shared_records import RecordsOfWorkers
    from zenpy.lib.shared.availability import Availability
    from zenpy.lib.shared.limits import SharedLimits
    from zenpy.lib.shared.state import name_account

    if not all(
        hasattr(store, name) for name in ("take", "take_async", "report", "report_async", "give_back")
    ):
        raise ConfigurationError(f"shared= takes a RedisStore of zenpy.shared, not {type(store).__name__}.")
    account, availability = name_account(base_url), Availability(governor.monotonic)
    governor.shared = SharedLimits(store, account, governor, availability)
    records: RecordStore | None = getattr(store, "records", None)
    return None if records is None else RecordsOfWorkers(records, account, availability)


def _build_servers(
    arguments: Mapping[str, object],
    base_url: str,
    credentials: Credentials,
    table: Mapping[str, ServerAddress],
) -> Servers:
    """The account's server and those beside it, each with the credentials of its own argument.

    Raises:
        ConfigurationError: an argument holds something else than credentials.
    """
    others: dict[str, Server] = {}
    for name, address in table.items():
        given = check_credentials(address.argument, arguments.get(address.argument))
        url = (given.base_url if given else None) or address.base_url(base_url)
        if given is not None:
            _warn_of_clear_text(url)
        signer = given if given is not None and given.scheme in address.schemes else None
        others[name] = Server(name, url, signer, address)
    return Servers(Server(ACCOUNT, base_url, credentials), others)


def _warn_of_clear_text(base_url: str) -> None:
    """Warn if the credentials leave this machine without encryption."""
    parts = urlsplit(base_url)
    if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        warn_caller(
            ClearTextWarning(
                f"The credentials go to {base_url} in clear text, so everybody on the way can read them; use https."
            )
        )


def _check_number(value: object, name: str, unit: str = "seconds") -> float:
    """A number of something, 0 or more.

    Raises:
        ConfigurationError: it is something else.
    """
    value = to_plain_number(value)
    if isinstance(value, bool) or not isinstance(value, int | float) or not value >= 0:
        raise ConfigurationError(f"{name} takes a number of {unit}, 0 or more, not {value!r}.")
    return float(value)


def _read_number(value: object, name: str, unit: str = "seconds") -> float:
    """The same for an argument of zenpy 2, which took the text of a number, too: programs read it from the environment."""
    if isinstance(value, str):
        with suppress(ValueError):
            value = float(value)
    return _check_number(value, name, unit)


def build_account_url(subdomain: str | None, domain: str, base_url: str | None) -> str:
    """The account's origin, without a slash at the end.

    The subdomain may be written as the whole host, or as an address of the account: `acme.zendesk.com`,
    `https://acme.zendesk.com/agent`.

    ZENPY_FORCE_NETLOC and ZENPY_FORCE_SCHEME replace the host and the scheme that follow from subdomain and domain.

    Raises:
        ConfigurationError: there is neither a subdomain nor a base URL, or one of them is not valid.
    """
    if base_url:
        return _check_origin(base_url.strip().rstrip("/"), "base_url")
    forced = find_forced_origin(os.environ)
    if forced is not None:
        return _check_origin(forced, f"{NETLOC} with {SCHEME}")
    return _check_origin(force_scheme(_name_account_url(subdomain, domain), os.environ), "domain")


def _read_account_name(subdomain: str | None, domain: str) -> tuple[str, str]:
    """The subdomain and the domain as zenpy 2 knew them; empty without a subdomain."""
    zone = domain.strip().lower().removeprefix("https://").strip("/.") or _DOMAIN
    name = _read_host(subdomain or "").removesuffix(f".{zone}")
    return (name, _DOMAIN if zone == f"{name}.{_DOMAIN}" else zone) if name else ("", "")


def _name_account_url(subdomain: str | None, domain: str) -> str:
    """The origin that a subdomain and a domain name."""
    if "zopim" in f"{subdomain}.{domain}":
        raise ConfigurationError(
            "The Zopim domain is switched off: the Chat API is part of the account, as in client.chats with "
            "subdomain='acme' for https://acme.zendesk.com."
        )
    zone = domain.strip().lower().removeprefix("https://").strip("/.") or _DOMAIN
    name = _read_host(subdomain or "").removesuffix(f".{zone}")
    if not all(char.isalnum() or char in "-_." for char in name):
        shown = "an address with a user" if "@" in name else repr(name)  # it may contain a password
        raise ConfigurationError(f"{shown} is not a subdomain: for https://acme.zendesk.com it is 'acme'.")
    if not name:
        raise ConfigurationError("subdomain is missing: for https://acme.zendesk.com it is subdomain='acme'.")
    if zone == f"{name}.{_DOMAIN}":  # the whole host was given as the domain, too
        zone = _DOMAIN
    is_elsewhere = "." in name if zone == _DOMAIN else name.endswith(f".{_DOMAIN}")
    if name == zone or is_elsewhere:
        raise ConfigurationError(
            f"subdomain={name!r} is not the name of an account: for https://acme.zendesk.com it is 'acme'. An account at "
            "another address is given as base_url='https://help.example.com'."
        )
    return f"https://{name}.{zone}"


def _read_host(text: str) -> str:
    """The host that a text names, in lower case: without the scheme, the port of https, the path and dots around it."""
    host = text.strip().lower().rpartition("://")[2].partition("/")[0]
    return host.partition("?")[0].partition("#")[0].removesuffix(":443").strip(".")


def _check_origin(url: str, name: str) -> str:
    """The URL itself if it is an origin and nothing more. The error does not repeat it: it may contain a password."""
    origin = parse_origin(url)
    parts = urlsplit(url) if origin else None
    if (
        origin is None
        or origin[0] not in ("https", "http")
        or parts is None
        or parts.path
        or parts.query
        or parts.fragment
        or find_fault(url) is not None
    ):
        raise ConfigurationError(
            f"{name} does not give an origin: scheme and host, such as https://acme.zendesk.com, without user, path or query."
        )
    return url


def _refuse_other_than_text(arguments: Mapping[str, object]) -> None:
    """Raise for a text of another type, without repeating it: it may be a secret."""
    for name in _TEXTS:
        value = arguments[name]
        if value is not None and not isinstance(value, str):
            raise ConfigurationError(f"{name}= takes text, not {type(value).__name__}.")


def refuse_foreign_transports(session: object, transport: object, is_async: bool) -> None:
    """Raise for a session or a transport that the client cannot use.

    Raises:
        ConfigurationError: it is of another library or for the other client, or both are given.
    """
    _refuse_foreign_session(session, is_async)
    _refuse_foreign_transport(transport, session, is_async)


def is_requests_session(session: object) -> TypeGuard[RequestsSession]:
    """Whether a session is one of the requests library, which zenpy 2 was built on; its classes are not imported for that."""
    return all(hasattr(session, name) for name in ("mount", "get_adapter", "merge_environment_settings"))


def _refuse_foreign_session(session: object, is_async: bool) -> None:
    """Raise for a session of another library, or of the other client; the error says what to give instead."""
    if session is None or (is_requests_session(session) and not is_async):
        return
    is_httpx = hasattr(session, "build_request") and hasattr(session, "send")
    if not is_httpx or inspect.iscoroutinefunction(getattr(session, "send", None)) is not is_async:
        kind = "httpx.AsyncClient" if is_async else "httpx.Client"
        raise ConfigurationError(
            f"session= takes an {kind}, not a {type(session).__module__}.{type(session).__name__}; give your proxies, "
            f"certificates and time-outs to {kind}(...) and that to session=."
        )


def _refuse_foreign_transport(transport: object, session: object, is_async: bool) -> None:
    """Raise for a transport that the client cannot use, or that is given together with a session."""
    if transport is None:
        return
    if session is not None:
        raise ConfigurationError(
            "A session has a transport of its own: give session= or transport=, not both."
        )
    kind, needed = (
        ("AsyncBaseTransport", "handle_async_request") if is_async else ("BaseTransport", "handle_request")
    )
    if not hasattr(transport, needed):
        raise ConfigurationError(f"transport= takes an httpx.{kind}, not a {type(transport).__name__}.")
