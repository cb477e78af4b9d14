"""CONTRIBUTING.md says how to add an operation and a product: the tests do what it says, in a copy."""

from __future__ import annotations

import json
import re
import shutil
from typing import TYPE_CHECKING

import pytest

from generator import cli
from generator.checks.spec import check_spec
from generator.spec.load import load_spec
from tests.support.generator.sample import SPEC
from tests.support.paths import ROOT

if TYPE_CHECKING:
    from pathlib import Path

GUIDE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def blocks(heading: str, language: str) -> list[str]:
    """The blocks of a section, without their indentation."""
    (section,) = re.findall(rf"^## {heading}\n(.*?)^## ", GUIDE, re.DOTALL | re.MULTILINE)
    found = re.findall(rf"^   ```{language}\n(.*?)^   ```", section, re.DOTALL | re.MULTILINE)
    return ["".join(line[3:] or "\n" for line in block.splitlines(keepends=True)) for block in found]


def write(spec: Path, block: str) -> None:
    """Write what a block says into the file that its first line names: a new file, or more in the tables of one."""
    first, text = block.split("\n", 1)
    path = spec / first.removeprefix("# openapi/spec/")
    if not path.exists():
        path.parent.mkdir()
        path.write_text(text, encoding="utf-8")
        return
    old = path.read_text(encoding="utf-8")
    for key, lines in re.findall(r"^(\w+):\n((?:  .*\n)+)", text, re.MULTILINE):
        section = re.search(rf"^{key}:\n(?:[ #].*\n|\n(?=[ #]))*", old, re.MULTILINE)
        end = section.end() if section else len(old)
        old = f"{old[:end]}{'' if section else f'{key}:{chr(10)}'}{lines}{old[end:]}"
    old += "".join(re.findall(r"^\w+: .*\n", text, re.MULTILINE))
    path.write_text(old, encoding="utf-8")


@pytest.fixture(scope="module")
def steps(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the whole spec with the operation and the product of the guide."""
    spec = tmp_path_factory.mktemp("guide") / "spec"
    shutil.copytree(ROOT / "openapi" / "spec", spec)
    (operation,) = blocks("Add an operation in five minutes", "yaml")
    tickets = spec / "support" / "tickets.yaml"
    tickets.write_text(tickets.read_text().replace("operations:\n", operation + "\n", 1))
    for block in blocks("Add a product", "yaml"):
        write(spec, block)
    return spec


def test_the_operation_and_the_product_of_the_guide_have_no_mistake(steps: Path) -> None:
    spec, diagnostics = load_spec(steps)
    assert [*diagnostics, *check_spec(spec)] == []
    ids = {operation.id for operation in spec.operations}
    assert {"tickets.snooze", "parking.lots.list", "parking.lots.show", "parking.lots.create"} <= ids
    assert spec.server_by_resource["parking.lots"] == "parking"


@pytest.fixture(scope="module")
def product(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with a copy of the small spec and the product of the guide."""
    out = tmp_path_factory.mktemp("product")
    shutil.copytree(SPEC, out / "openapi" / "spec")
    for block in blocks("Add a product", "yaml"):
        write(out / "openapi" / "spec", block)
    return out


def test_the_generator_prints_the_files_that_the_guide_names(
    product: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["--quiet", "--out", str(product)]) == 0
    printed = capsys.readouterr().out.splitlines()
    (named,) = blocks("Add a product", "text")
    assert set(named.splitlines()) <= set(printed)
    assert "parking" in (product / "docs/reference/index.md").read_text()
    table = (product / "zenpy/lib/client/server_table.py").read_text()
    assert 'url="https://api.parking.example"' in table
    assert 'argument="parking"' in table
    assert "/v1/lots" in json.dumps(json.loads((product / "zenpy/sandbox/routes.json").read_text()))
    document = json.loads((product / "openapi/zendesk.openapi.json").read_text())
    assert document["paths"]["/v1/lots"]["servers"][0]["url"] == "https://api.parking.example"


def test_a_mistake_on_the_way_is_printed_as_the_guide_shows(
    steps: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = tmp_path / "openapi" / "spec"
    shutil.copytree(steps, spec)
    tickets = spec / "support" / "tickets.yaml"
    tickets.write_text(
        tickets.read_text().replace("{type: timestamp, required: true", "{type: timestmp, required: true")
    )
    monkeypatch.chdir(tmp_path)
    assert cli.main(["--quiet", "--out", str(tmp_path)]) == 1
    (shown,) = blocks("Add an operation in five minutes", "text")
    printed = capsys.readouterr()
    assert re.sub(r":\d+:", ":N:", printed.err, count=1) == re.sub(r":\d+:", ":N:", shown, count=1)
    assert printed.out == ""
