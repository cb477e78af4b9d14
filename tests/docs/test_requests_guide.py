"""The programs of docs/requests.md run as printed, one after the other."""

from __future__ import annotations

import pytest

from tests.support.examples import blocks


def test_the_programs_print_what_the_answers_hold(capsys: pytest.CaptureFixture[str]) -> None:
    room: dict[str, object] = {}
    for program in blocks("docs/requests.md"):
        exec(compile(program, "docs/requests.md", "exec"), room)
    status, users, ticket, number = capsys.readouterr().out.splitlines()
    assert status == "200 application/json; charset=utf-8"
    assert users.startswith("100 User ")
    assert ticket.startswith("Hi from ")
    assert number == "250"
