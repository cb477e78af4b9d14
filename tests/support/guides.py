"""Runs the programs of a guide as a reader would: on an account, in a folder of their own, one after the other.

The rules for pages in docs/guides/ and for docs/recipes.md:

- Blocks of Python run in the order of the page, and share their names: together they are one program.
- A block with a title (```` ```python title="close_tickets.py" ````) is a file: it is saved under this name and run as a
  program. It shares no names with others; blocks and files after it can import it.
- A block of text after a block of Python is what it prints. `...` stands for any text.
- A comment such as `<!-- clock: 1 hours -->` moves the clock of the account.
- Another block with a title (```` ```csv title="users.csv" ````) is a file. If the programs have written it before, it
  must be as the page shows it.

Programs connect as users do (`Zenpy(subdomain="acme", oauth_token="...")`, `Zenpy.from_env()`, `AsyncZenpy`), and reach the
sandbox of the page: the function `make_account` in `tests/support/accounts/<name of the page>.py` makes it. A client with a
`transport`, a `session` or a `base_url` of its own stays as it is.
"""

from __future__ import annotations

import contextlib
import doctest
import importlib
import io
import os
import re
import runpy
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

from tests.support.paths import ROOT, TESTS
from zenpy import AsyncZenpy, Zenpy
from zenpy.sandbox import Sandbox
from zenpy.testing import use_clock

BLOCK = re.compile(
    r'^```(\w+)(?: title="([^"]+)")?[^\n]*\n(.*?)^```$|^<!-- (clock): (\d+ \w+) -->$',
    re.DOTALL | re.MULTILINE,
)
ENVIRONMENT = {"ZENDESK_SUBDOMAIN": "acme", "ZENDESK_OAUTH_TOKEN": "any"}


@dataclass(frozen=True)
class Block:
    """A block of a page: its language (or "clock"), the name of its file if it has one, its text, and the line it begins in."""

    language: str
    title: str | None
    text: str
    line: int


class GuideError(AssertionError):
    """A page shows something else than what happens."""


def find_pages() -> list[str]:
    """The pages whose programs are run here, by their paths in the repository."""
    guides = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "docs/guides").glob("*.md"))
    return [*guides, *(page for page in ["docs/recipes.md"] if (ROOT / page).exists())]


def read_blocks(page: str) -> list[Block]:
    """The blocks of code of a page and what moves its clock, in its order."""
    text = (ROOT / page).read_text(encoding="utf-8")
    return [
        Block(
            found[1] or found[4], found[2], found[3] or found[5] or "", text.count("\n", 0, found.start()) + 1
        )
        for found in BLOCK.finditer(text)
    ]


def account_module(page: str) -> str:
    """The module that makes the account of a page."""
    return "tests.support.accounts." + Path(page).stem.replace("-", "_")


def make_account(page: str) -> Sandbox:
    """The account that the programs of a page find.

    Raises:
        GuideError: the page has no account yet.
    """
    name = account_module(page)
    file = TESTS.parent / (name.replace(".", "/") + ".py")
    if not file.exists():
        raise GuideError(
            f"{page} has no account: write {file.relative_to(ROOT)} with a function `make_account`"
        )
    made = importlib.import_module(name).make_account()
    assert isinstance(made, Sandbox)
    return made


@contextlib.contextmanager
def on_sandbox(sandbox: Sandbox) -> Iterator[None]:
    """Let clients that are made in the `with` block reach the sandbox, unless they say what they reach; waits take no time."""

    def placed(original: Callable[..., None]) -> Callable[..., None]:
        def make(self: Zenpy | AsyncZenpy, *arguments: Any, **named: Any) -> None:
            if named.keys() & {"transport", "session", "base_url"}:
                return original(self, *arguments, **named)
            original(self, *arguments, transport=sandbox.transport, **named)
            return use_clock(self, sandbox)

        return make

    with (
        mock.patch.object(Zenpy, "__init__", placed(Zenpy.__init__)),
        mock.patch.object(AsyncZenpy, "__init__", placed(AsyncZenpy.__init__)),
        mock.patch.dict(os.environ, ENVIRONMENT),
    ):
        yield


@contextlib.contextmanager
def inside(folder: Path) -> Iterator[None]:
    """Work in a folder, whose modules can be imported; afterwards they are forgotten."""
    with contextlib.chdir(folder), mock.patch.object(sys, "path", [str(folder), *sys.path]):
        try:
            yield
        finally:
            for name, module in list(sys.modules.items()):
                file = getattr(module, "__file__", None)
                if file and Path(file).is_relative_to(folder):
                    del sys.modules[name]
            importlib.invalidate_caches()


def run_program(folder: Path, name: str, *arguments: str) -> str:
    """Run a file of a folder as a program; gives what it prints.

    Raises:
        GuideError: the program ends with another exit code than 0.
    """
    output = io.StringIO()
    with (
        inside(folder),
        mock.patch.object(sys, "argv", [name, *arguments]),
        mock.patch.object(sys, "dont_write_bytecode", True),
        contextlib.redirect_stdout(output),
    ):
        try:
            runpy.run_path(str(folder / name), run_name="__main__")
        except SystemExit as end:
            if end.code:
                raise GuideError(f"{name} ends with {end.code}") from end
    return output.getvalue()


def save_programs(page: str, folder: Path) -> None:
    """Write the files of a page into a folder, without running any of them."""
    for block in read_blocks(page):
        if block.title and not (folder / block.title).exists():
            (folder / block.title).parent.mkdir(parents=True, exist_ok=True)
            (folder / block.title).write_text(block.text, encoding="utf-8")


@dataclass
class GuideRun:
    """One reading of a page: its account, the folder that a reader works in, and the names of its program."""

    page: str
    sandbox: Sandbox
    folder: Path
    names: dict[str, object] = field(default_factory=lambda: {"__name__": "__main__"})

    def read(self) -> None:
        """Run the page from top to bottom.

        Raises:
            GuideError: a program fails, prints something else than the page shows, or writes another file.
        """
        printed: str | None = None
        with on_sandbox(self.sandbox), inside(self.folder):
            for block in read_blocks(self.page):
                if block.language == "python":
                    printed = self._run(block)
                elif block.title:
                    self._file(block)
                elif block.language == "clock":
                    number, unit = block.text.split()
                    self.sandbox.clock.advance(**{unit: float(number)})
                elif block.language == "text" and printed is not None:
                    self._compare(block, printed)
                    printed = None

    def _run(self, block: Block) -> str:
        try:
            if block.title:
                (self.folder / block.title).write_text(block.text, encoding="utf-8")
                return run_program(self.folder, block.title)
            output = io.StringIO()
            with contextlib.redirect_stdout(output):
                # So that tracebacks name the line of the page.
                exec(compile("\n" * block.line + block.text, str(ROOT / self.page), "exec"), self.names)
            return output.getvalue()
        except Exception as error:
            raise GuideError(
                f"{self.page}:{block.line}: the program fails\n{traceback.format_exc(limit=-4)}"
            ) from error

    def _file(self, block: Block) -> None:
        assert block.title
        path = self.folder / block.title
        if path.exists():
            self._compare(block, path.read_text(encoding="utf-8"))
        else:
            path.write_text(block.text, encoding="utf-8")

    def _compare(self, block: Block, found: str) -> None:
        if not doctest.OutputChecker().check_output(block.text, found, doctest.ELLIPSIS):
            raise GuideError(f"{self.page}:{block.line}: the page shows\n{block.text}\nwhat came is\n{found}")


@contextlib.contextmanager
def program_of(page: str, name: str, sandbox: Sandbox, folder: Path) -> Iterator[Any]:
    """The module of a program of a page, in a folder with all its files; clients that it makes reach the sandbox."""
    save_programs(page, folder)
    with on_sandbox(sandbox), inside(folder):
        yield importlib.import_module(name.removesuffix(".py"))
