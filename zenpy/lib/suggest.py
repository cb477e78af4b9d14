"""Suggestions for misspelt names, so that an error message can name what was probably meant.

All layers use them, so the module is below all of them.
"""

from __future__ import annotations

from collections.abc import Iterable


def suggest_name(name: str, known: Iterable[str]) -> str | None:
    """The known name that is most similar to a misspelt one; None if none is similar."""
    from difflib import get_close_matches  # not at the top: only errors need it

    return next(iter(get_close_matches(name, list(known), n=1)), None)
