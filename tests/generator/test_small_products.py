"""A product may be small: without sideloads, objects or api.yaml, with one operation, with texts for answers."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from generator import cli
from tests.support.generator.sample import SPEC

if TYPE_CHECKING:
    from pathlib import Path

HEAD = "resource: signs\ndoc: What the signs say.\noperations:\n"
SHOW = "  show:\n    get: /api/signs/today\n    doc: What the sign says today.\n"
OBJECTS = "objects:\n  Sign:\n    doc: A sign.\n    fields:\n      id: {type: id, doc: Names it.}\n      text: {type: string, doc: What it says.}\n"

PRODUCTS = {
    "one operation that answers nothing": HEAD + SHOW + "    returns: {nothing: true}\n",
    "one operation that answers a text": HEAD + SHOW + "    returns: {whole: string}\n",
    "one operation that answers a text in an envelope": HEAD
    + SHOW
    + "    returns: {values: string, key: today}\n",
    "one operation that answers texts": HEAD
    + SHOW
    + "    returns: {values: string, key: today, list: true}\n",
    "one operation that answers a file": HEAD + SHOW + "    returns: {binary: true}\n",
    "one operation that counts": HEAD + SHOW + "    returns: {count: true, key: count}\n",
    "no sideloads": HEAD + SHOW + "    returns: {one: Sign, key: sign}\n" + OBJECTS,
    "a listing without pages": HEAD
    + SHOW.replace("show", "list")
    + "    returns: {list: Sign, key: signs}\n"
    + OBJECTS,
    "a write without a body": HEAD
    + SHOW.replace("show", "turn").replace("get", "post")
    + "    returns: {nothing: true}\n",
}


@pytest.mark.parametrize("text", PRODUCTS.values(), ids=PRODUCTS.keys())
def test_a_small_product_is_generated_beside_others(
    tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "openapi" / "spec"
    shutil.copytree(SPEC, spec)
    (spec / "signs").mkdir()
    (spec / "signs" / "signs.yaml").write_text(text)
    assert cli.main(["--quiet", "--out", str(tmp_path)]) == 0, capsys.readouterr().err
    for path in (*tmp_path.rglob("*.py"), *tmp_path.rglob("*.pyi")):
        compile(path.read_text(), str(path), "exec")
    document = json.loads((tmp_path / "openapi" / "zendesk.openapi.json").read_text())
    assert len(document["paths"]["/api/signs/today"]) == 1
    assert "/api/signs/today" in (tmp_path / "docs/reference/resources/signs.md").read_text()
    capsys.readouterr()
    assert cli.main(["--quiet", "--check", "--out", str(tmp_path)]) == 0


def test_objects_alone_are_one_mistake(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "openapi" / "spec" / "signs" / "signs.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(OBJECTS)
    assert cli.main(["--quiet", "--out", str(tmp_path)]) == 1
    err = capsys.readouterr().err
    assert "signs.yaml:2:3: no operation leads" in err
    assert err.endswith("1 mistake in the spec; nothing was written.\n")
