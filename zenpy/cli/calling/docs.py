"""What the docstring of a call says, in parts: a call that stands for several operations describes each of them in a list."""

from __future__ import annotations

import inspect
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from types import FunctionType

from zenpy.lib.calls.operation import Form

#: `client.tickets(id=...)`: as an entry of the list begins.
_CALL = re.compile(r"^`client\.[^`]*`: ")
#: What only helps in Python: `Also takes ...`, and the path, which is shown anyway.
_ASIDE = re.compile(r" (?:Also takes [^.]*\.(?= |$)|`[A-Z]+ /[^`]*`)")


@dataclass(frozen=True)
class Docs:
    """The parts of a docstring.

    Attributes:
        text: what the call does.
        entries: the same for each operation, if it has a list of them; each ends with method and path.
        arguments: the description of each argument.
    """

    text: str
    entries: tuple[str, ...]
    arguments: dict[str, str]

    def describe(self, forms: Sequence[Form]) -> str:
        """The description of one operation, if there is one of its own; else that of the call."""
        if len(forms) == 1:
            operation = forms[0].operation
            for entry in self.entries:
                if entry.endswith(f"`{operation.method} {operation.path}`"):
                    return _ASIDE.sub("", _CALL.sub("", entry)).strip()
        return self.text


@cache
def read_docs(function: FunctionType) -> Docs:
    """The parts of a function's docstring."""
    before, _, after = (inspect.getdoc(function) or "").partition("\nArgs:\n")
    paragraphs = before.strip().split("\n\n")
    entries = [
        " ".join(entry.split())
        for paragraph in paragraphs
        if paragraph.startswith("- ")
        for entry in re.split(r"^- ", paragraph, flags=re.MULTILINE)
        if entry
    ]
    arguments: dict[str, str] = {}
    block = re.split(r"\n(?=\S)", after)[0]
    for part in re.split(r"^ {4}(?=\S)", block, flags=re.MULTILINE):
        name, _, text = part.partition(":")
        if name.strip():
            arguments[name.strip()] = " ".join(text.split())
    return Docs(" ".join(paragraphs[0].split()), tuple(entries), arguments)
