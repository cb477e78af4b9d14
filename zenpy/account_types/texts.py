"""Texts of an account inside Python: as literals, and as single lines of docstrings."""

from __future__ import annotations

import re

#: What ends a line, changes the direction of text, or cannot be written to a file: no docstring shows it.
_UNFIT = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff⟦⟧]+"
)
_MOST_CHARACTERS = 600


def one_line(text: object) -> str:
    """The text as one line of a docstring, without characters that change how lines are read; a long one is cut."""
    line = " ".join(_UNFIT.sub(" ", str(text)).split())
    return line if len(line) <= _MOST_CHARACTERS else f"{line[:_MOST_CHARACTERS]}…"


def literal_text(text: str) -> str:
    """A literal of Python that is this text, in printable characters."""
    inner = "".join(
        character if character.isprintable() and character not in '\\"⟦⟧' else _escape(character)
        for character in text
    )
    return f'"{inner}"'


def _escape(character: str) -> str:
    if character in '\\"':
        return f"\\{character}"
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
