"""Whose address a URL is: only the account's own origin may see its credentials."""

from __future__ import annotations

from urllib.parse import urlsplit

_PORTS = {"https": 443, "http": 80}


def same_origin(url: str, base_url: str) -> bool:
    """Whether a URL has the scheme, the host and the port of the account; what cannot be told apart has not."""
    here = _origin(url)
    return here is not None and here == _origin(base_url)


def _origin(url: str) -> tuple[str, str, int] | None:
    """Scheme, host (upper and lower case are the same) and port; None for a URL that is odd in one of them."""
    try:
        parts = urlsplit(url)
        port = parts.port or _PORTS.get(parts.scheme)
    except ValueError:
        return None
    if not parts.hostname or port is None or "@" in parts.netloc or "\\" in parts.netloc:
        return None
    return parts.scheme, parts.hostname, port
