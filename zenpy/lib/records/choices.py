"""Checks whether a text is a value of an enumeration; `zenpy.choices` has a function for each of them."""

from __future__ import annotations

from typing import TypeVar

from zenpy.lib.suggest import suggest_name

T = TypeVar("T", bound=str)


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
    near = suggest_name(text, values) if isinstance(text, str) else None
    meant = f" Did you mean {near!r}?" if near else ""
    raise ValueError(f"{text!r} is not a {name}: it takes {', '.join(map(repr, values))}.{meant}")
