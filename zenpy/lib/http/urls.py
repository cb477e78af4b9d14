"""Addresses: whose a URL is, as only the account's own origin may see its credentials, and how it may be recorded."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_PORTS = {"https": 443, "http": 80}
#: Parts of a path that open what they name to everybody who knows them: contents of attachments, uploads.
_SECRET_PARTS = re.compile(r"(?<=/token/)[^/]+|(?<=/api/v2/uploads/)[^/]+")

Origin = tuple[str, str, int | None]


def origin(url: str) -> Origin | None:
    """Scheme, host and port of a URL; None where it has none, or names a user, whom nobody asked for."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    if not parts.scheme or not parts.hostname or "@" in parts.netloc or "\\" in parts.netloc:
        return None
    return parts.scheme, parts.hostname, port or _PORTS.get(parts.scheme)


def same_origin(url: str, base_url: str) -> bool:
    """Whether a URL has the scheme, the host and the port of the account."""
    found = origin(url)
    return found is not None and found == origin(base_url)


def recorded(url: str) -> str:
    """An address as it may be recorded: without its query, its user, and other parts that open doors."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "an address that is none"
    path = _SECRET_PARTS.sub("...", parts.path)
    host = parts.netloc.rpartition("@")[2]
    return f"{parts.scheme}://{host}{path}" if parts.scheme and host else path
