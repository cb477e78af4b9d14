"""docs/openapi.md: its program runs, its table names every tool in the version that is pinned, and what it says of the document holds."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from tests.support.examples import blocks
from tests.support.paths import ROOT
from tools.checks import CHECKS, Check
from tools.environment import NEEDED_NODE
from tools.table import DOC, END, START

PAGE = DOC.read_text(encoding="utf-8")
TOOLS = ROOT / "tools"


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    found = json.loads((ROOT / "zenpy" / "zendesk.openapi.json").read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def operations_of(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The operations by verb and path."""
    return {
        f"{verb.upper()} {path}": one
        for path, item in document["paths"].items()
        for verb, one in item.items()
        if "operationId" in one
    }


def rows() -> dict[str, list[str]]:
    """The rows of the table by tool."""
    table = PAGE.split(START)[1].split(END)[0].strip().splitlines()[2:]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in table]
    return {tool: others for tool, *others in cells}


def pinned(package: str) -> str:
    """The version that a package is installed in."""
    versions = json.loads((TOOLS / "package.json").read_text(encoding="utf-8"))["dependencies"]
    for line in (TOOLS / "requirements.txt").read_text(encoding="utf-8").splitlines():
        name, _, version = line.partition("==")
        versions[name.partition("[")[0]] = version
    return str(versions[package])


def test_the_table_has_every_tool() -> None:
    assert list(rows()) == [check.tool for check in CHECKS]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.tool)
def test_a_row_tells_of_the_version_that_is_pinned_and_that_all_is_well(check: Check) -> None:
    assert rows()[check.tool] == [pinned(check.package), check.what, check.result]


def test_the_needed_node_is_the_same_everywhere() -> None:
    needed = ".".join(map(str, NEEDED_NODE))
    assert f"Node {needed} or newer" in PAGE
    assert json.loads((TOOLS / "package.json").read_text(encoding="utf-8"))["engines"] == {
        "node": f">={needed}"
    }


def test_the_program_prints_what_the_document_is(
    document: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    (program,) = blocks("docs/openapi.md")
    exec(compile(program, "docs/openapi.md", "exec"), {})
    assert capsys.readouterr().out == f"3.1.0 {document['info']['title']} {len(document['paths'])}\n"


def test_errors_come_in_the_shapes_that_are_named(document: dict[str, Any]) -> None:
    shapes = [
        one["$ref"].rpartition("/")[2] for one in document["components"]["schemas"]["ZendeskError"]["anyOf"]
    ]
    assert (
        "five shapes:\n" + ", ".join(f"`{shape}`" for shape in shapes[:-1]) + f" and `{shapes[-1]}`" in PAGE
    )


def test_the_operations_with_two_parameters_of_one_name_are_those_that_are_named(
    document: dict[str, Any],
) -> None:
    pairs: dict[str, set[str]] = {}
    for key, operation in operations_of(document).items():
        wire = {one["name"] for one in operation.get("parameters", [])}
        if twice := {name for name in wire if f"{name}[]" in wire}:
            pairs[key] = twice
    assert "leaves out seven operations" in PAGE
    assert len(pairs) == 7
    lists = {key for key, names in pairs.items() if names == {"role"}}
    assert all(re.search(r"/users(/count)?$", key) for key in lists)
    assert pairs.keys() - lists == {"GET /api/v2/audit_logs"}
    assert "filter[source_type]" in pairs["GET /api/v2/audit_logs"]


def test_the_paths_that_are_named_are_there(document: dict[str, Any]) -> None:
    named = re.findall(r"`(?:GET )?(/api/\S+)`", PAGE)
    assert len(named) == 3
    assert [path for path in named if path not in document["paths"]] == []
