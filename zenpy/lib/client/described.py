"""Settings of a client that was generated for another API, from the description of the API that was generated with it.

The runtime is the same as that of `Zenpy`. What differs is data: where the API is, how its requests are signed, and where it
says what went wrong.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, NamedTuple

from zenpy.lib.auth.credentials import Credentials
from zenpy.lib.auth.servers import check_address
from zenpy.lib.auth.tokens import basic_header, refuse_unsendable
from zenpy.lib.client.settings import build_settings, refuse_foreign_transports
from zenpy.lib.exception import ConfigurationError
from zenpy.lib.http.errors import ErrorNames
from zenpy.lib.http.servers import ServerAddress

if TYPE_CHECKING:
    from zenpy.lib.client.settings import Settings

#: How a request is signed: by a user and a password, a token, or a key in a header.
Scheme = Literal["basic", "bearer", "header"]
#: What `build_settings` needs that the constructor of a generated client does not offer.
_NOT_OFFERED: Mapping[str, object] = MappingProxyType(
    {
        "proactive_ratelimit": None,
        "proactive_ratelimit_request_interval": 10,
        "ratelimit_budget": None,
        "download_hosts": None,
        "decompression": None,
    }
)


class SignIn(NamedTuple):
    """A way to sign in: the arguments of the constructor that it takes, and the header that carries them."""

    scheme: Scheme
    arguments: tuple[str, ...]
    header: str = "Authorization"


class ApiDescription(NamedTuple):
    """An API beside its operations: its title, where it is, how to sign in, and where it says what went wrong.

    The address may have variables, such as `https://{shop}.example`; each is an argument of the constructor.
    """

    title: str
    base_url: str
    sign_in: tuple[SignIn, ...] = ()
    servers: Mapping[str, ServerAddress] = MappingProxyType({})
    error_names: ErrorNames = ErrorNames()


class _HeaderCredentials(Credentials):
    """Credentials that go into a header of the API's own."""

    __slots__ = ("_name", "_value")

    def __init__(self, name: str, value: str) -> None:
        super().__init__(None)
        self._name, self._value = name, value

    def headers(self) -> dict[str, str]:
        """The header that signs a request."""
        return {self._name: self._value}


def describe_settings(api: ApiDescription, arguments: Mapping[str, object], is_async: bool) -> Settings:
    """The settings for the arguments of a generated client.

    Raises:
        ConfigurationError: the address or the way to sign in is missing or contradictory, or an argument is of the wrong kind.
    """
    refuse_foreign_transports(arguments["session"], arguments["transport"], is_async)
    credentials = _read_credentials(api, arguments)
    return build_settings(
        {**_NOT_OFFERED, **arguments},
        _read_address(api, arguments),
        credentials,
        api.servers,
        api.error_names,
        (),
    )


def _read_address(api: ApiDescription, arguments: Mapping[str, object]) -> str:
    given = arguments["base_url"]
    if given:
        return check_address(str(given))
    names = re.findall(r"\{(\w+)\}", api.base_url)
    missing = [name for name in names if not arguments.get(name)]
    if missing:
        raise ConfigurationError(f"{missing[0]} is missing, as in {api.base_url}; or give base_url=.")
    return check_address(api.base_url.format(**{name: arguments[name] for name in names}))


def _read_credentials(api: ApiDescription, arguments: Mapping[str, object]) -> Credentials:
    """The credentials for the one way to sign in that the arguments name."""
    ways = [way for way in api.sign_in if any(arguments.get(name) for name in way.arguments)]
    if len(ways) > 1:
        named = " and ".join(way.arguments[0] for way in ways)
        raise ConfigurationError(f"Give one way to sign in, not {named}.")
    if not ways and api.sign_in and arguments["session"] is None:
        known = ", or ".join(" with ".join(f"{name}=" for name in way.arguments) for way in api.sign_in)
        raise ConfigurationError(f"How to sign in is missing: give {known}.")
    if not ways:
        return Credentials(None, anonymous=not api.sign_in)
    (way,) = ways
    values = [_read_text(name, arguments.get(name)) for name in way.arguments]
    if way.scheme == "bearer":
        return Credentials(f"Bearer {values[0]}")
    if way.scheme == "basic":
        return Credentials(basic_header(*values))
    return _HeaderCredentials(way.header, values[0])


def _read_text(name: str, value: object) -> str:
    if not isinstance(value, str) or not value:
        raise ConfigurationError(f"{name}= takes text, not {type(value).__name__}.")
    refuse_unsendable(name, value)
    return value
