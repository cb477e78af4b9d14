"""The programs of docs/migrating.md run as printed, and what it says about lines of zenpy 2 is true."""

from __future__ import annotations

import re

import pytest

from tests.support.examples import blocks
from tests.support.paths import ROOT
from zenpy._installation import COMMANDS
from zenpy.lib.resources import OLD_ATTRIBUTES
from zenpy.migrate import check_source

GUIDE = (ROOT / "docs" / "migrating.md").read_text("utf-8")


def test_the_programs_print_what_the_guide_says(capsys: pytest.CaptureFixture[str]) -> None:
    room: dict[str, object] = {}
    for program in blocks("docs/migrating.md"):
        exec(compile(program, "docs/migrating.md", "exec"), room)
    missing, code, message, explanation = capsys.readouterr().out.splitlines()
    assert missing == "there is no such ticket"
    assert code == "RecordInvalid"
    assert message.startswith("RecordInvalid: Record validation errors 422 {'name': [FieldError(")
    assert explanation.endswith("Correct what is named, and send it again.")


def test_it_begins_with_the_two_commands_that_the_package_names() -> None:
    first = re.search(r"```\n(.*?)```", GUIDE, re.DOTALL)
    assert first is not None
    assert first[1].splitlines() == [f"python{command[command.index(' ') :]}" for command in COMMANDS]
    assert GUIDE.index(first[0]) < 400


OLD = [
    "from zenpy.lib.api import UserApi, BaseApi",
    "from zenpy.lib.util import to_unix_ts",
    "client.users._get(url)",
    'client.organizations._query_zendesk(endpoint.organization_fields, "organization_field")',
    "client.users.session.get(url)",
    "Zenpy(session=requests.Session())",
]


@pytest.mark.parametrize("line", OLD)
def test_a_line_of_the_table_is_found_by_the_tool(line: str) -> None:
    assert f"`{line}`" in GUIDE or line in GUIDE
    assert check_source(f"import requests\nfrom zenpy import Zenpy\nclient = Zenpy()\n{line}\n")


def test_every_attribute_that_works_is_in_the_guide() -> None:
    hidden = {"api_prefix", "cache", "_build_url"}  # which only repeat what others say
    assert [name for name in OLD_ATTRIBUTES - hidden if name not in GUIDE] == []
