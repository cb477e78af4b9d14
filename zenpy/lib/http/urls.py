"""URLs: their origin, as only the account's own origin gets the credentials, and their form without secrets, for logs."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import urlsplit

_PORTS = {"https": 443, "http": 80}
#: Parts of a path that are secrets, because they give access by themselves: tokens of attachments and of uploads.
_SECRET_PARTS = re.compile(r"(?<=/token/)[^/]+|(?<=/api/v2/uploads/)[^/]+")
#: The parts of a path that may be the id of a record: those with a digit, except for the version of the API.
_RECORD_IDS = re.compile(r"/(?!v\d+/)[^/]*\d[^/]*")

Origin = tuple[str, str, int | None]


def parse_origin(url: str) -> Origin | None:
    """Scheme, host and port of a URL; None if one is missing, or if the URL has a user name.

    Upper case, a dot at the end of the host and the scheme's own port make no difference. Letters that only become ASCII in
    lower case do: such a host is another one.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    if not parts.scheme or not parts.hostname or "@" in parts.netloc or "\\" in parts.netloc:
        return None
    if parts.hostname.isascii() and not parts.netloc.isascii():
        return None
    host = parts.hostname.removesuffix(".")
    return (parts.scheme, host, _PORTS.get(parts.scheme) if port is None else port) if host else None


def same_origin(url: str, base_url: str) -> bool:
    """Whether a URL has the scheme, the host and the port of the account."""
    found = parse_origin(url)
    return found is not None and found == parse_origin(base_url)


def find_fault(url: str) -> str | None:
    """Why no request can go to a URL; None if one can. It does not look whether the host exists."""
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018 - reading it raises for a port that is none
        (parts.hostname or "").encode("idna")  # as the system will ask for it
        url.encode()
    except ValueError as error:
        return str(error)
    if parts.scheme not in ("https", "http") or not parts.hostname:
        return "it is not a web address"
    return None


def redact_url(url: str) -> str:
    """The URL for logs and errors: without its query, its user, and other secret parts."""
    return _redact_address(url.partition("?")[0].partition("#")[0])


@lru_cache(maxsize=256)  # the pages of a listing differ in their query
def _redact_address(address: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:
        return "an address that is none"
    path = _SECRET_PARTS.sub("...", parts.path)
    host = parts.netloc.rpartition("@")[2]
    return f"{parts.scheme}://{host}{path}" if parts.scheme and host else path


def hide_ids(path: str) -> str:
    """The path with `*` in place of ids: `/api/v2/tickets/*`."""
    return _RECORD_IDS.sub("/*", path)
