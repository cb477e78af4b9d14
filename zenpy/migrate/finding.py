"""One line that needs a look."""

from __future__ import annotations

from typing import NamedTuple


class Finding(NamedTuple):
    """A place in a program, what is there, and why it needs a look.

    Attributes:
        line, column: the place, both from 1.
        code: the name of the check, which stays the same between versions: `except-order`.
        text: what is there and why it needs a look, with what to write instead.
    """

    line: int
    column: int
    code: str
    text: str

    def show(self, path: str) -> str:
        """The finding as editors and CI understand it: `path:line:column: code: text`."""
        return f"{path}:{self.line}:{self.column}: {self.code}: {self.text}"
