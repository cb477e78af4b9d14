"""The rooms below the clients do not import them, not even for type checkers."""

from __future__ import annotations

import ast
from pathlib import Path

import zenpy.lib

ROOMS = Path(zenpy.lib.__path__[0])


def test_nothing_below_imports_the_clients() -> None:
    upward = [
        f"{path.relative_to(ROOMS)}:{node.lineno}"
        for path in sorted(ROOMS.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if (isinstance(node, ast.ImportFrom) and node.module == "zenpy.client")
        or (isinstance(node, ast.Import) and any(one.name == "zenpy.client" for one in node.names))
    ]
    assert upward == []
