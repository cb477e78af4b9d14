"""Whose address a URL is: only the account's own origin may see its credentials."""

from __future__ import annotations

from urllib.parse import urlsplit


def same_origin(url: str, base_url: str) -> bool:
    """Whether a URL has the scheme and the host of the account."""
    one, other = urlsplit(url), urlsplit(base_url)
    return (one.scheme, one.netloc) == (other.scheme, other.netloc)
