"""Suggestions for misspelt names, for error messages."""

from __future__ import annotations

from collections.abc import Iterable


def suggest_name(name: str, known: Iterable[str]) -> str | None:
    """The known name that is most similar to a misspelt one; None if none is similar."""
    from difflib import get_close_matches  # not at the top: only errors need it

    return next(iter(get_close_matches(name, list(known), n=1)), None)
