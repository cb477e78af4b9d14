"""The servers of a client: the account's, and those of products that have one of their own. Each has its own credentials.

A server is an origin, or a part of one (`https://acme.zendesk.com/sc`). Which server a URL belongs to is decided here and
nowhere else, so that credentials never reach a server that they are not for, whatever a link or a redirect says.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple, Protocol
from urllib.parse import unquote, urlsplit

from zenpy.lib.content.hosts import is_loopback
from zenpy.lib.exception import ConfigurationError
from zenpy.lib.http.message import Request
from zenpy.lib.http.urls import Origin, parse_origin

#: The name of the account's own server.
ACCOUNT = ""
#: Parts of a path that lead upwards, so that another server may be meant than the path begins with.
_UPWARDS = re.compile(r"(^|[/\\])\.\.?([/\\]|$)")


class Signer(Protocol):
    """Signs the requests to one server. `zenpy.lib.auth` implements it; `http` does not import `auth`."""

    def headers(self) -> dict[str, str]:
        """The headers that sign a request."""


class ServerAddress(NamedTuple):
    """Where a server is, and who has its credentials: `path` below the account's address, or a `url` of its own.

    `argument` is the argument of a client that takes the credentials, `gives` what is given there, and `schemes` how they
    may sign in; all are empty for a server that needs none.
    """

    path: str = ""
    url: str = ""
    argument: str = ""
    gives: str = ""
    schemes: frozenset[str] = frozenset()

    def base_url(self, account: str) -> str:
        """The address, for an account with this address.

        An address on this machine, or without https, is not that of a Zendesk account but of something that stands for
        one, such as a sandbox. It stands for the other hosts as well, so that nothing of a test reaches a real server.
        """
        if self.path:
            return f"{account}{self.path}"
        parts = urlsplit(account)
        stands_for_all = parts.scheme != "https" or is_loopback(parts.hostname or "")
        return f"{account}{urlsplit(self.url).path}" if stands_for_all else self.url


class Server:
    """One server: its address, and what signs its requests."""

    def __init__(
        self, name: str, base_url: str, signer: Signer | None, address: ServerAddress | None = None
    ) -> None:
        self.name = name
        self.base_url: str = base_url.rstrip("/")
        self.signer = signer
        self.address: ServerAddress = address or ServerAddress()
        self.origin: Origin | None = parse_origin(self.base_url)
        #: The path that all of its URLs begin with.
        self.path: str = urlsplit(self.base_url).path

    def headers(self) -> dict[str, str]:
        """The headers that sign a request to it."""
        return {} if self.signer is None else self.signer.headers()

    @property
    def root(self) -> str:
        """Its scheme and host."""
        return self.base_url.removesuffix(self.path) if self.path else self.base_url

    def contains(self, url: str) -> bool:
        """Whether a URL lies on this server, or on another one below it."""
        if self.origin is None or parse_origin(url) != self.origin:
            return False
        path = unquote(urlsplit(url).path)
        return not _UPWARDS.search(path) and f"{path}/".startswith(f"{self.path}/")


class Servers:
    """All servers of a client, by their names in the API description; the account's is called `""`."""

    def __init__(self, account: Server, others: dict[str, Server] | None = None) -> None:
        self.account = account
        self._by_name = {account.name: account, **(others or {})}
        #: The one with the longest address first, so that a part of a host goes before the whole host.
        self._by_length = sorted(self._by_name.values(), key=lambda one: -len(one.base_url))
        #: Pages of a listing, and records that are read again, have one address.
        self._find_signer = lru_cache(maxsize=256)(self._choose_signer)

    def find(self, url: str) -> Server | None:
        """The server that a URL belongs to; None for foreign hosts."""
        return next((one for one in self._by_length if one.contains(url)), None)

    def may_sign(self, url: str, request: Request) -> Server | None:
        """The server whose credentials a request to this URL gets; None for none."""
        return self._find_signer(url.partition("?")[0], request.server, request.anonymous)

    def _choose_signer(self, url: str, name: str, anonymous: bool) -> Server | None:
        nearest = None if anonymous else self.find(url)
        server = self._by_name[name]
        # two servers may have one address, and take different credentials there
        return server if nearest is not None and nearest.base_url == server.base_url else None

    def root_of(self, request: Request) -> str:
        """Scheme and host of the server that a request is for."""
        return self._by_name[request.server].root

    def address(self, request: Request, call: str) -> None:
        """Make the path of a request, as the API description has it, that of its server.

        Raises:
            ConfigurationError: the client has no credentials for the server; the message names the argument to give.
        """
        server = self._by_name[request.server]
        self.require_credentials(server, call)
        request.url = f"{server.path}{request.url}"

    @staticmethod
    def require_credentials(server: Server, call: str) -> None:
        """Raise if the client lacks the credentials of a server.

        Raises:
            ConfigurationError: it does; the message names the argument to give.
        """
        if server.address.argument and server.signer is None:
            raise ConfigurationError(
                f"client.{call}() has credentials of its own, which those of the account do not replace: give "
                f"{server.address.argument}= to the client, {server.address.gives}."
            )
