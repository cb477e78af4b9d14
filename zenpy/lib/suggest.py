"""Checks of names and values: a text that is misspelt gets an error that names what was probably meant.

All layers use them, so the module is below all of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

T = TypeVar("T", bound=str)


def suggest_name(name: str, known: Iterable[str]) -> str | None:
    """The known name that is most similar to a misspelt one; None if none is similar."""
    from difflib import get_close_matches  # not at the top: only errors need it

    return next(iter(get_close_matches(name, list(known), n=1)), None)


def check_choice(text: str, name: str, values: tuple[T, ...]) -> T:
    """The value that the text is.

    Args:
        text: from elsewhere, such as a form or a file.
        name: of the enumeration.
        values: that there are.

    Raises:
        ValueError: it is none of them.
    """
    for value in values:
        if value == text:
            return value
    near = suggest_name(str(text), values)
    meant = f" Did you mean {near!r}?" if near else ""
    raise ValueError(f"{text!r} is not a {name}: it takes {', '.join(map(repr, values))}.{meant}")
