"""Runs the programs of a guide as a reader would: on an account, in a folder of their own, one after the other.

The rules for pages in docs/guides/ and for docs/recipes.md:

- Blocks of Python run in the order of the page, and share their names: together they are one program.
- A block with a title (```` ```python title="close_tickets.py" ````) is a file: it is saved under this name and run as a
  program. It shares no names with others; blocks and files after it can import it.
- A console block that runs such a file (`$ python close_tickets.py --yes`) runs it with these arguments, and what it prints must
  be what the page shows; the file is not run at its own place then. Other commands in such a block are for the reader.
- A program that imports one of the packages in `OPTIONAL` runs where that is installed.
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
import importlib.util
import io
import os
import re
import runpy
import shlex
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


#: Large packages that guides use, and that only `make test-frames` installs.
OPTIONAL = ("pandas", "polars")


def lacks_package(program: str) -> bool:
    """Whether a program imports one of the large packages, and it is not here."""
    return any(
        re.search(rf"^(?:import|from) {name}\b", program, re.MULTILINE)
        and importlib.util.find_spec(name) is None
        for name in OPTIONAL
    )


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


def commands_of(block: Block) -> list[tuple[str, list[str], str]]:
    """The programs of Python that a console block runs: the file, the arguments, and the output that it shows."""
    found = []
    for command, shown in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block.text, re.MULTILINE):
        match shlex.split(command):
            case ["python", name, *arguments] if name.endswith(".py"):
                found.append((name, arguments, shown))
    return found


def save(block: Block, folder: Path) -> Path:
    """Write a block with a title to its file."""
    assert block.title
    path = folder / block.title
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(block.text, encoding="utf-8")
    return path


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
    """Run a file of a folder as a program; gives what it prints, with the text that it ends with if there is one."""
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
            if isinstance(end.code, str):
                print(end.code)
    return output.getvalue()


def save_programs(page: str, folder: Path) -> None:
    """Write the files of a page into a folder, without running any of them."""
    for block in read_blocks(page):
        if block.title and not (folder / block.title).exists():
            save(block, folder)


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
        blocks = read_blocks(self.page)
        commands = [
            command for block in blocks if block.language == "console" for command in commands_of(block)
        ]
        typed = {name for name, *_ in commands}
        with on_sandbox(self.sandbox), inside(self.folder):
            for block in blocks:
                if block.language == "console":
                    self._type(block)
                elif block.language == "python" and block.title in typed:
                    save(block, self.folder)
                elif block.language == "python":
                    printed = None if lacks_package(block.text) else self._run(block)
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
                save(block, self.folder)
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

    def _type(self, block: Block) -> None:
        for name, arguments, shown in commands_of(block):
            try:
                printed = run_program(self.folder, name, *arguments)
            except Exception as error:
                raise GuideError(
                    f"{self.page}:{block.line}: {name} fails\n{traceback.format_exc(limit=-4)}"
                ) from error
            self._compare(Block("text", None, shown, block.line), printed)

    def _file(self, block: Block) -> None:
        assert block.title
        path = self.folder / block.title
        if path.exists():
            self._compare(block, path.read_text(encoding="utf-8"))
        else:
            save(block, self.folder)

    def _compare(self, block: Block, found: str) -> None:
        if not doctest.OutputChecker().check_output(block.text, found, doctest.ELLIPSIS):
            raise GuideError(f"{self.page}:{block.line}: the page shows\n{block.text}\nwhat came is\n{found}")


@contextlib.contextmanager
def program_of(page: str, name: str, sandbox: Sandbox, folder: Path) -> Iterator[Any]:
    """The module of a program of a page, in a folder with all its files; clients that it makes reach the sandbox."""
    save_programs(page, folder)
    with on_sandbox(sandbox), inside(folder):
        yield importlib.import_module(name.removesuffix(".py"))
