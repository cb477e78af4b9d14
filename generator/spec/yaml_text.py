"""Reads the text of a spec file as YAML nodes; says of a text that is not YAML where the slip is, and how to mend it.

A YAML parser names the place where it cannot go on. That may be a line after the slip: a key without a colon is found at the
colon of the next key. The rules here look at the lines around it.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

import yaml

from generator.spec.diagnostics import Diagnostic, Place
from generator.spec.sections import FILE, OBJECT, OPERATION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.spec.yaml_table import FileDiagnostics

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_QUOTES = "put the text in quotes"
#: What YAML reads, but not as its author means it.
_LOSSES = (
    (
        re.compile(r"^[ ]*(?:[\w.]+:|-)[ ]+(?=&\S)", re.MULTILINE),
        f'a text that begins with "&" is read without its first word: {_QUOTES}',
    ),
    (
        re.compile(r"^[ ]*(?:[\w.]+:|-)[ ]+(?=!\S)", re.MULTILINE),
        f'a text that begins with "!" is read without its first word: {_QUOTES}',
    ),
    (
        re.compile(r"^[ ]*(?:doc|title|why|note):[ ]+[^\s\"'|>{\[].*?(?=[ ]#)", re.MULTILINE),
        f'what follows " #" is a comment, and no part of the text: {_QUOTES}',
    ),
)
#: Keys with lines below them that are no names.
_INNER = ("body", "calls", "fields", "path", "query", "variants")
#: What a line begins with: a key that stands alone before its colon.
_KEY = re.compile(r"^[ ]*(?:- )?(?:[\w.\[\]{}*-]+|\"[^\"]*\"|'[^']*')$")


def read_node(data: bytes, diagnostics: FileDiagnostics) -> yaml.Node | None:
    """The root node of a YAML file; a text that is not YAML becomes a diagnostic at the line of the slip."""
    text = _decode(data, diagnostics)
    if text is None:
        return None
    diagnostics.lines = text.splitlines()
    try:
        node: yaml.Node | None = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError:
        diagnostics.found.append(_explain(text, diagnostics.file))
        return None
    if node is None:
        diagnostics.add(None, "the file is empty: fill it, or remove it")
        return None
    for pattern, meaning in _LOSSES:
        for match in pattern.finditer(text):
            diagnostics.found.append(
                Diagnostic(_place_at(text, match.end(), diagnostics.file), f"not readable as YAML: {meaning}")
            )
    return node


def _decode(data: bytes, diagnostics: FileDiagnostics) -> str | None:
    """The text of a file: UTF-8, with a byte order mark or without."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        reason = "not readable as YAML: this is not UTF-8; save the file in that encoding"
        diagnostics.found.append(Diagnostic(Place(diagnostics.file, line, column), reason))
        diagnostics.lines = data.decode("latin-1").splitlines()
        return None
    return text.replace("\r\n", "\n")


def _place_at(text: str, at: int, file: str) -> Place:
    return Place(file, text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at))


def _explain(text: str, file: str) -> Diagnostic:
    """What is wrong in a text that is not YAML. The parser in Python is slower, and more precise than the one in C."""
    line, column, reason = 1, 1, "it is YAML for one parser and not for the other; write it more plainly"
    tokens: list[yaml.Token] = []
    with suppress(yaml.YAMLError):  # the tokens up to the slip are what is needed
        tokens += yaml.scan(text, Loader=yaml.SafeLoader)
    try:
        yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.reader.ReaderError as error:
        place = _place_at(text, int(error.position), file)
        line, column, reason = (
            place.line,
            place.column,
            f"the character U+{ord(text[error.position]):04X} is not allowed; delete it",
        )
    except yaml.MarkedYAMLError as error:
        line, column, reason = _Slip(text, error).explain(tokens)
    return Diagnostic(Place(file, line, column), f"not readable as YAML: {reason}")


class _Slip:
    """A place where the parser stopped, and the lines around it."""

    def __init__(self, text: str, error: yaml.MarkedYAMLError) -> None:
        self.lines = text.split("\n")
        self.problem = error.problem or ""
        self.context = error.context or ""
        mark = error.problem_mark or error.context_mark
        self.line, self.column = (mark.line, mark.column) if mark else (0, 0)
        begin = error.context_mark or mark
        self.begin = (begin.line, begin.column) if begin else (0, 0)

    def explain(self, tokens: list[yaml.Token]) -> tuple[int, int, str]:
        """The line, the column and what to do."""
        line, column, reason = self._open_quote(tokens) or self._by_problem()
        return line + 1, column + 1, reason

    def _open_quote(self, tokens: list[yaml.Token]) -> tuple[int, int, str] | None:
        """A text in quotes that reaches over lines up to the place is a quote that is not closed."""
        reason = "this quote is not closed; close it at the end of the text"
        if "quoted scalar" in self.context and "escape" not in self.problem:
            return (*self.begin, reason)
        for token in reversed(tokens):
            start, end = token.start_mark, token.end_mark
            is_quoted = isinstance(token, yaml.ScalarToken) and token.style in ("'", '"')
            if is_quoted and start.line < end.line == self.line:
                return start.line, start.column, reason
        return None

    def _by_problem(self) -> tuple[int, int, str]:
        at = (self.line, self.column)
        if "'\\t'" in self.problem:
            return (*at, "there is a tab; indent with spaces")
        if "mapping values are not allowed" in self.problem:
            return self._unexpected_colon()
        if "could not find expected ':'" in self.problem:
            return self._missing_colon(self.begin[0])
        if "unknown escape character" in self.problem:
            return (
                *at,
                'in double quotes "\\" begins a special character: write "\\\\", or use single quotes',
            )
        if "cannot start any token" in self.problem or "alias" in self.problem:
            sign = self.lines[self.line][self.column : self.column + 1]
            return (*at, f'a text cannot begin with "{sign}": {_QUOTES}')
        if "another document" in self.problem:
            return (*at, 'a spec file is one document: remove the line "---"')
        if self.context.startswith("while parsing a flow"):
            return self._flow()
        if "block mapping start" in self.problem:
            return self._indentation()
        return self._out_of_place()

    def _unexpected_colon(self) -> tuple[int, int, str]:
        before = self.lines[self.line][: self.column]
        if not _KEY.match(before):
            if re.match(r"\s*(?:- )?[\w.\"'-]+:\s", before):
                return self.line, self.column, f'a text with ": " in it has to be quoted: {_QUOTES}'
            return self._missing_colon(self.line)
        above = self._above(self.line)
        if above is not None and not re.search(r":(\s|$)", self.lines[above]):
            return self._missing_colon(above)
        if above is not None and (self._is_too_shallow(above) or self._is_inner(above)):
            return self._misplaced(above)
        return self._misplaced(self.line)

    def _missing_colon(self, line: int) -> tuple[int, int, str]:
        above = self._above(line)
        if above is not None and re.search(r":\s+[|>][+-]?$", self.lines[above]):
            return line, self._indent(line), 'the text below "|" or ">" is indented deeper than its key'
        word = re.match(r"\s*(?:- )?([^\s:]*)(:?)", self.lines[line])
        key, colon = word.groups() if word else ("", "")
        reason = f'a space is missing after "{key}:"' if colon else f'a colon is missing after "{key}"'
        return line, self._indent(line), reason

    def _flow(self) -> tuple[int, int, str]:
        begin, column = self.begin
        sign = self.lines[begin][column : column + 1]
        if begin != self.line and not self.problem.endswith(("'<scalar>'", "'['", "'{'")):
            return begin, column, f'this "{sign}" is not closed'
        reason = f'in "{sign}" a comma or a quote is missing: texts with any of : , [ ] {{ }} are written in quotes'
        return self.line, self.column, reason

    def _indentation(self) -> tuple[int, int, str]:
        """A line that is indented otherwise than those around it: this one, or the one above."""
        above, below = self._above(self.line), self._below(self.line)
        own = self._indent(self.line)
        higher = (line for line in self._texts(range(self.line - 1, -1, -1)) if self._indent(line) < own)
        parent = next(higher, None)
        if parent is not None and self._is_stray(parent):
            return self._misplaced(parent)
        if above is not None and below is not None and self._indent(above) > own == self._indent(below):
            return self._misplaced(above)
        if above is not None and self._is_too_shallow(above):
            return self._misplaced(above)
        return self._misplaced(self.line)

    def _is_inner(self, line: int) -> bool:
        """Whether a key of an operation or an object stands where their names stand."""
        return self._indent(line) == 2 and self.lines[line].strip().partition(":")[0] in OPERATION | OBJECT

    def _is_stray(self, line: int) -> bool:
        """Whether a key with lines below it is one that stands deeper elsewhere."""
        key = self.lines[line].strip().removesuffix(":")
        return key in _INNER if self._indent(line) == 2 else not self._indent(line) and key not in FILE

    def _misplaced(self, line: int) -> tuple[int, int, str]:
        own = self._indent(line)
        return (
            line,
            own,
            f"the indentation of {own} is not that of the lines around it; align the key with its neighbours",
        )

    def _out_of_place(self) -> tuple[int, int, str]:
        line = self.lines[self.line] if self.line < len(self.lines) else ""
        found = line[self.column :].strip()[:20]
        if found[:1] in "}])":
            return self.line, self.column, f'this "{found[:1]}" closes nothing: delete it'
        if begin := re.search(r":\s+([*&!])", line[: self.column]):
            return self.line, begin.start(1), f'a text cannot begin with "{begin[1]}": {_QUOTES}'
        if re.search(r":\s+['\"{\[]", line[: self.column]):
            return (
                self.line,
                self.column,
                f'"{found}" stands after the end of the value: put the whole text in other quotes',
            )
        return self.line, self.column, f'"{found}" is out of place here'

    def _is_too_shallow(self, line: int) -> bool:
        """Whether the lines around a line are aligned, and it is indented less."""
        above = self._above(line)
        below = self._indent(self.line)
        return above is not None and self._indent(above) == below > self._indent(line)

    def _indent(self, line: int) -> int:
        return len(self.lines[line]) - len(self.lines[line].lstrip())

    def _above(self, line: int) -> int | None:
        return next(self._texts(range(line - 1, -1, -1)), None)

    def _below(self, line: int) -> int | None:
        return next(self._texts(range(line + 1, len(self.lines))), None)

    def _texts(self, lines: range) -> Iterator[int]:
        """The lines that hold more than a comment."""
        return (line for line in lines if re.match(r"\s*[^\s#]", self.lines[line]))
