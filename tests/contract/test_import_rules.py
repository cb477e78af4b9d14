"""Imports lead down, also those for type checkers: the contracts are in pyproject.toml, `make imports` checks them."""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path

import zenpy.lib
from tests.support.paths import ROOT, TESTS

ROOMS = Path(zenpy.lib.__path__[0])


def layers(path: Path) -> dict[str, list[str]]:
    """The layers of every package that a file of contracts describes."""
    settings = tomllib.loads(path.read_text(encoding="utf-8"))["tool"]["importlinter"]
    return {
        container: contract["layers"]
        for contract in settings["contracts"]
        if contract["type"] == "layers"
        for container in contract["containers"]
        if contract["exhaustive"]
    }


def test_the_contracts_for_type_checkers_have_the_same_floors() -> None:
    ours, with_types = layers(ROOT / "pyproject.toml"), layers(TESTS / "contract" / "imports_for_types.toml")
    assert ours == with_types
    assert {"zenpy", "zenpy.lib", "zenpy.sandbox", "generator"} <= set(ours)


def test_the_list_of_imports_that_lead_up_does_not_grow() -> None:
    text = (TESTS / "contract" / "imports_for_types.toml").read_text(encoding="utf-8")
    assert sorted(line.split('"')[1] for line in text.splitlines() if " -> " in line) == [
        "zenpy.lib.exception -> zenpy.lib.api_objects.job_status",
        "zenpy.lib.exception -> zenpy.lib.bulk.outcome",
        "zenpy.lib.exception -> zenpy.lib.records.base",
        "zenpy.lib.records.registry -> zenpy.lib.api_objects.sideloads",
        "zenpy.sandbox.pytest_plugin -> zenpy.client",
        "zenpy.sandbox.pytest_plugin -> zenpy.testing",
        "zenpy.sandbox.sandbox -> zenpy.sandbox.server",
        "zenpy.sandbox.sandbox -> zenpy.sandbox.transport",
    ]


def test_nothing_below_imports_the_clients() -> None:
    upward = [
        f"{path.relative_to(ROOMS)}:{node.lineno}"
        for path in sorted(ROOMS.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if (isinstance(node, ast.ImportFrom) and node.module == "zenpy.client")
        or (isinstance(node, ast.Import) and any(one.name == "zenpy.client" for one in node.names))
    ]
    assert upward == []
