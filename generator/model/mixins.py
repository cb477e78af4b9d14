"""Which calls of a resource are written by hand, read from the source of its mixin.

A resource can have a mixin (`mixin:` in the spec) for what a table cannot describe, such as the search language. A call
that the mixin defines is not generated: the generated class extends the mixin, so its method would hide it. The source is
parsed, not imported: the generator does not need the package.
"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

from generator import ROOT
from zenpy._codegen.document import tag_nodes

if TYPE_CHECKING:
    from zenpy._codegen.document import Node


def hand_written_methods(document: Node, root: Path = ROOT) -> dict[str, frozenset[str]]:
    """The methods of every mixin that the document names, by its dotted name."""
    named = {str(tag["x-zenpy-mixin"]) for tag in tag_nodes(document) if "x-zenpy-mixin" in tag}
    return {dotted: methods_of(dotted, root) for dotted in sorted(named)}


def methods_of(dotted: str, root: Path) -> frozenset[str]:
    """The methods that a class defines; none if there is no such class yet."""
    module, _, name = dotted.rpartition(".")
    for node in ast.parse(source_of(module, root)).body:
        if isinstance(node, ast.ClassDef) and node.name == name:
            functions = [
                function
                for function in node.body
                if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
            ]
            return frozenset(function.name for function in functions)
    return frozenset()


def source_of(module: str, root: Path) -> str:
    """The source of a module of the package; empty if there is no such module yet."""
    path = root / (module.replace(".", "/") + ".py")
    return path.read_text(encoding="utf-8") if path.is_file() else ""
