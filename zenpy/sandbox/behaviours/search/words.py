"""Whether a text has the words of a search term, in which `*` stands for any letters and digits.

The time grows with the length of the term and of the text, never with the number of ways in which stars can share a word:
a part of the term is looked for at its first place behind the part before it, and no other place is tried. That finds
all that is there: each star reaches from any place to the end of the same word.
"""

from __future__ import annotations

import re
from functools import lru_cache

_STARS = re.compile(r"\*+")


_WORD = re.compile(r"\w+")


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, each once."""
    return tuple(dict.fromkeys(_WORD.findall(text)))


def has_words(value: str, text: str) -> bool:
    """Whether the words of a term stand in a text in this order, as whole words; upper and lower case are the same."""
    return has_lower_words(value.lower(), text.lower())


def has_lower_words(value: str, text: str) -> bool:
    """The same, of a term and a text that are in lower case."""
    parts = _STARS.split(value)
    if not all(part in text for part in parts):
        return False
    return _pattern(tuple(parts)).search(text) is not None


@lru_cache(maxsize=256)
def _pattern(parts: tuple[str, ...]) -> re.Pattern[str]:
    first, *others = (re.escape(part) for part in parts)
    if not others:
        return re.compile(rf"(?<!\w){first}(?!\w)")
    *middle, last = others
    # Atomic groups: once a part is found, the search does not come back to it.
    found = "".join(rf"(?>\w*?{part})" for part in middle)
    return re.compile(rf"(?<!\w){first}{found}(?>\w*?{last}(?!\w))")
