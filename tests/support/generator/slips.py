"""A slip that a person makes in the spec: what is changed in the small spec, and the one message that it causes."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.support.generator.sample import SPEC, TICKETS, diagnostics_in

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Slip:
    """One replacement in a file; without an old text, a new file.

    Attributes:
        at: a text of the changed file on the line that the message has to name; by default the first line of the new text.
    """

    old: str
    new: str
    message: str
    file: str = TICKETS
    at: str | None = None

    def make(self, directory: Path) -> Path:
        """A copy of the small spec with the slip."""
        copy = directory / "openapi" / "spec"
        shutil.copytree(SPEC, copy)
        target = copy / self.file
        if self.old:
            text = target.read_text()
            assert self.old in text, f"{self.old!r} is not in {self.file}"
            target.write_text(text.replace(self.old, self.new, 1), newline="")
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(self.new)
        return copy

    def place(self, spec: Path) -> str:
        """The file and line that the message has to name."""
        text = (spec / self.file).read_text()
        new = self.new.lstrip("\n")
        mark = self.at if self.at is not None else new.split("\n")[0]
        return f"{self.file}:{text[: text.index(mark)].count(chr(10)) + 1}:"

    def check(self, directory: Path) -> None:
        """The slip causes its message, at its line, and no other."""
        spec = self.make(directory)
        found = diagnostics_in(spec)
        assert len(found) == 1, "\n".join(found)
        assert found[0].startswith(self.place(spec)), f"{found[0]}\nis not at {self.place(spec)}"
        assert self.message in found[0]
