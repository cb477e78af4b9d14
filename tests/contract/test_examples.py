"""The examples of the reference: every operation has one, and each does what it shows on an account with the records it names."""

from __future__ import annotations

import contextlib
import io
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.contract import example_worlds
from tests.support.contract.document import OPERATIONS
from tests.support.contract.made_examples import (
    ExampleSetup,
    HandWritten,
    Shown,
    as_modules,
    by_hand,
    examples_given,
    made,
)
from tests.support.contract.server_keys import SERVER_KEYS
from zenpy import Zenpy
from zenpy._codegen.source import WIDTH
from zenpy.sandbox import Sandbox
from zenpy.testing import use_clock

PRODUCTS = sorted({str(one.data["x-zenpy-product"]) for one in OPERATIONS})
#: Calls whose answer is an empty list on every sandbox.
EMPTY = {
    "chats.bans.list_ip",
    "help_center.articles.translations.missing",
    "help_center.categories.translations.missing",
    "help_center.sections.translations.missing",
    "help_center.search.list",
    "lotus.assignables.autocomplete",
    "macros.categories.list",
    "routing.requirements.fulfilled",
    "users.password.requirements",
}
#: Calls of a product that Zendesk has retired: they warn.
RETIRED = ["nps.recipients_incremental", "nps.responses_incremental"]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with the file that examples upload."""
    tmp_path.joinpath("photo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    monkeypatch.chdir(tmp_path)


def printed(text: str, sandbox: Sandbox) -> str:
    """What an example prints."""
    out = io.StringIO()
    with (
        Zenpy(subdomain="example", oauth_token="any", transport=sandbox.transport, **SERVER_KEYS) as client,
        contextlib.redirect_stdout(out),
    ):
        use_clock(client, sandbox)
        exec(compile(text, "example", "exec"), {"client": client})
    return out.getvalue()


def complaint(shown: Shown) -> str:
    """What is wrong with an example; empty if it does what it shows."""
    setup = ExampleSetup(shown)
    try:
        found = printed(shown.example.text, setup.sandbox)
    except Exception as error:  # the complaint names the operation
        return f"{type(error).__name__}: {error}"
    operation = shown.entry.operation.id
    if operation not in {one.operation for one in setup.sandbox.requests}:
        return "another operation was called"
    if setup.sandbox.complaints():
        return f"{setup.sandbox.complaints()}"
    is_silent = "print(" in shown.example.text and not found
    if is_silent != (operation in EMPTY):
        return "it prints nothing" if is_silent else "it prints something: take it out of EMPTY"
    return ""


@pytest.mark.parametrize("product", PRODUCTS)
def test_the_examples_of_a_product_run(product: str) -> None:
    shown = [one for one in made() if one.entry.operation.data["x-zenpy-product"] == product]
    wrong = {one.id: complaint(one) for one in shown}
    assert {name: text for name, text in wrong.items() if text} == {}


def test_every_operation_has_an_example() -> None:
    shown = {one.entry.operation.id for one in made()} | {
        operation for one in by_hand() for operation in one.operations
    }
    assert {one.id for one in OPERATIONS} - shown == set()


@pytest.mark.parametrize("one", [one for one in by_hand() if one.text], ids=lambda one: one.name)
def test_an_example_that_is_written_by_hand_runs(one: HandWritten) -> None:
    sandbox = example_worlds.settled()
    assert printed(one.text, sandbox) or "print(" not in one.text
    assert sandbox.complaints() == []


def test_what_prepares_an_account_is_for_operations_that_exist() -> None:
    operations = {one.id for one in OPERATIONS}
    assert example_worlds.PREPARATIONS.keys() | EMPTY <= operations


def test_what_is_given_for_an_operation_is_about_its_forms_and_their_arguments() -> None:
    arguments: dict[str, set[str]] = {}
    for one in made():
        for name in (one.form, one.entry.operation.id):
            arguments.setdefault(name, set()).update(str(each["name"]) for each in one.entry.arguments)
    given = examples_given().calls
    assert given.keys() - arguments.keys() == set()
    unknown = {name: set(one.arguments) - arguments[name] for name, one in given.items()}
    assert {name: names for name, names in unknown.items() if names} == {}


def test_no_example_prints_what_is_secret() -> None:
    secret = re.compile(r"print\(.*\.(secret|password|access_token|api_key|full_token|refresh_token)\b")
    assert [one.id for one in made() if secret.search(one.example.text)] == []


def test_every_call_that_is_written_by_hand_has_an_example() -> None:
    assert [one.name for one in by_hand() if not one.text] == RETIRED


def test_examples_are_formatted(tmp_path: Path) -> None:
    for name, text in as_modules().items():
        tmp_path.joinpath(name).write_text(text, encoding="utf-8")
    ruff = Path(sys.executable).with_name("ruff")
    width = f"--line-length={WIDTH + 4}"  # that of the reference, inside a function
    for command in (
        ["format", "--check"],
        ["check", "--select=I,F", "--config=lint.isort.known-first-party=['zenpy']"],
    ):
        done = subprocess.run(
            [ruff, *command, "--isolated", width, "."], cwd=tmp_path, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout


def test_no_line_of_an_example_is_long() -> None:
    lines = {line for one in made() for line in one.example.text.splitlines()}
    assert {line for line in lines if len(line) > 100} == set()
