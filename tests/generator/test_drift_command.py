"""The drift command: its exit status, its table, what is accepted, and files that cannot be compared."""

from __future__ import annotations

import json
import re
import shutil
from typing import TYPE_CHECKING

import pytest
import yaml

from generator.drift import command
from tests.support.generator.official import Change, fields, whole
from tests.support.generator.sample import SPEC, diagnostics_in

if TYPE_CHECKING:
    from pathlib import Path

ticket = fields("Ticket")


def run(
    capsys: pytest.CaptureFixture[str], snapshot: Path, *more: str, spec: Path = SPEC
) -> tuple[int, str, str]:
    """The exit status of the command, what it prints, and its complaint."""
    status = command.main([str(snapshot), "--spec", str(spec), *more])
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def snapshot_with(directory: Path, change: Change, name: str = "official.yaml") -> Path:
    """A file with the document of the small spec, changed, as YAML or JSON."""
    document = whole()
    change(document)
    path = directory / name
    path.write_text(json.dumps(document) if name.endswith(".json") else yaml.safe_dump(document))
    return path


@pytest.mark.parametrize("name", ["official.yaml", "official.json"])
def test_without_a_difference_the_status_is_0(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    status, text, complaint = run(capsys, snapshot_with(tmp_path, lambda _: None, name))
    assert (status, complaint) == (0, "")
    assert "no difference is left" in text


def test_a_difference_is_a_line_of_a_table_and_the_status_is_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change: Change = lambda one: ticket(one).update(mood={"type": "string", "nullable": True})  # noqa: E731
    status, text, _ = run(capsys, snapshot_with(tmp_path, change))
    assert status == 1
    assert (
        "\nfield-missing: a field or an envelope key that the spec lacks\n  Ticket.mood  string null; Ticket\n"
        in text
    )
    assert text.endswith("1 differences are left\n\n")


def accept(directory: Path, text: str) -> Path:
    """A copy of the small spec that accepts differences."""
    spec = directory / "spec"
    shutil.copytree(SPEC, spec)
    (spec / "accepted.yaml").write_text(text)
    return spec


@pytest.mark.parametrize("at", ["Ticket.mood", "Ticket.*", "*.mood"])
def test_what_is_accepted_with_a_reason_is_not_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], at: str
) -> None:
    spec = accept(tmp_path, f"Zendesk:\n  - {{kind: field-missing, at: ['{at}'], why: It is gone.}}\n")
    change: Change = lambda one: ticket(one).update(mood={"type": "string"})  # noqa: E731
    status, text, _ = run(capsys, snapshot_with(tmp_path, change), "--accepted", spec=spec)
    assert status == 0
    assert "Ticket.mood  accepted: It is gone." in text


@pytest.mark.parametrize(
    "entry",
    [
        "{kind: field-extra, at: [Ticket.mood], why: x}",
        "{kind: field-missing, at: [Ticket.moo], why: x}",
        "{kind: field-missing, at: ['Ticket.m'], why: x}",
    ],
)
def test_an_acceptance_of_another_kind_or_place_accepts_nothing_and_is_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], entry: str
) -> None:
    spec = accept(tmp_path, f"Zendesk:\n  - {entry}\n")
    change: Change = lambda one: ticket(one).update(mood={"type": "string"})  # noqa: E731
    status, text, _ = run(capsys, snapshot_with(tmp_path, change), spec=spec)
    assert status == 1
    assert "acceptance-unused: an accepted difference that is not there any more\n" in text
    assert "accepted.yaml:2  " in text
    assert "2 differences are left" in text


def test_an_acceptance_for_another_document_is_not_looked_at(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = accept(tmp_path, "Other API:\n  - {kind: field-missing, at: ['*'], why: x}\n")
    assert run(capsys, snapshot_with(tmp_path, lambda _: None), spec=spec)[0] == 0
    change: Change = lambda one: ticket(one).update(mood={"type": "string"})  # noqa: E731
    assert run(capsys, snapshot_with(tmp_path, change), spec=spec)[0] == 1


@pytest.mark.parametrize(
    ("entry", "mistake"),
    [
        (
            "{kind: feild-missing, at: [a], why: x}",
            'unknown kind of difference "feild-missing"; did you mean',
        ),
        ("{kind: field-missing, at: [a]}", 'an accepted difference needs its reason in "why"'),
        ("{kind: field-missing, why: x}", 'an accepted difference needs its places in "at", as a list'),
        ("{kind: field-missing, at: [a], why: x, wy: 1}", 'unknown key in an accepted difference "wy"'),
    ],
)
def test_a_slip_in_an_acceptance_is_reported_at_its_line(tmp_path: Path, entry: str, mistake: str) -> None:
    (found,) = diagnostics_in(accept(tmp_path, f"Zendesk:\n  - {entry}\n"))
    assert re.match(rf"accepted.yaml:2:\d+: {re.escape(mistake)}", found)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (None, "there is no such file"),
        ("a: [", "is not readable as YAML: "),
        ('{"openapi": ', ":1: is not readable as JSON: "),
        ("just words", 'is not an OpenAPI document; it needs "openapi" and "paths"'),
        ("swagger: '2.0'\npaths: {}", 'is not an OpenAPI document; it needs "openapi" and "paths"'),
        ("openapi: 4.0.0\npaths: {}", "is OpenAPI 4.0.0; versions 3.x can be compared"),
        ("openapi: 3.0.0\npaths: {/a: [1]}", "its paths do not have the form of OpenAPI"),
        (
            "openapi: 3.0.0\npaths: {/api/v2/tickets: {post: {requestBody: {$ref: '#/lost'}}}}",
            "the reference #/lost leads nowhere in this document",
        ),
    ],
)
def test_a_file_that_cannot_be_compared_is_one_clear_message(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str | None, complaint: str
) -> None:
    path = tmp_path / "official.yaml"
    if text is not None:
        path.write_text(text)
    status, printed, error = run(capsys, path)
    assert (status, printed) == (2, "")
    assert error.startswith(str(path))
    assert complaint in error
    assert error.count("\n") == 1


def test_a_moment_and_a_lone_sign_in_yaml_stay_texts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = snapshot_with(tmp_path, lambda _: None)
    path.write_text(
        path.read_text().replace(
            "      responses:",
            "      x-moment: 2026-01-02\n      x-sign: =\n      responses:",
            1,
        )
    )
    assert run(capsys, path)[0] == 0
