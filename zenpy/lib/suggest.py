"""The name that was most likely meant."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The name that was most likely meant."""
    from difflib import get_close_matches  # only for errors

    return next(iter(get_close_matches(name, list(known), n=1)), None)
