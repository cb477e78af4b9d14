"""Every public name has a docstring, and no public signature uses `Any`, in the sources and in the stubs.

What is read here is what the wheel holds. A name is public if nothing on the way to it begins with an underscore.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from operator import attrgetter
from pathlib import Path

from tests.support.cases import for_each
from tests.support.paths import ROOT

PATHS = sorted([*(ROOT / "zenpy").rglob("*.py"), *(ROOT / "stubs").rglob("*.pyi")])
FILES = [(path.relative_to(ROOT).as_posix(), path) for path in PATHS]
Function = ast.FunctionDef | ast.AsyncFunctionDef


def is_public(name: str) -> bool:
    return not name.startswith("_") or (name.startswith("__") and name.endswith("__"))


def definitions(body: list[ast.stmt], way: str = "") -> Iterator[tuple[str, ast.stmt, ast.stmt | None]]:
    """Every public definition in a body and in the classes of it, with its way and the statement after it."""
    for node, following in zip(body, [*body[1:], None], strict=False):
        if isinstance(node, ast.ClassDef | Function) and is_public(node.name):
            yield f"{way}{node.name}", node, following
            if isinstance(node, ast.ClassDef):
                yield from definitions(node.body, f"{way}{node.name}.")
        elif isinstance(node, ast.AnnAssign) and is_public(ast.unparse(node.target)):
            yield f"{way}{ast.unparse(node.target)}", node, following


def annotations(node: ast.stmt) -> Iterator[ast.expr]:
    """The types of a definition, without the bodies of functions and classes."""
    if isinstance(node, Function):
        args = node.args
        every = (*args.posonlyargs, *args.args, *args.kwonlyargs, args.vararg, args.kwarg)
        yield from (one.annotation for one in every if one is not None and one.annotation is not None)
        if node.returns is not None:
            yield node.returns
    elif isinstance(node, ast.AnnAssign):
        yield node.annotation
        if "TypeAlias" in ast.unparse(node.annotation) and node.value is not None:
            yield node.value


def is_documented(way: str, node: ast.stmt, following: ast.stmt | None, module: str | None) -> bool:
    """Whether a definition has a docstring: an attribute in the text after it, a method possibly in its base class."""
    if isinstance(node, ast.AnnAssign):
        return isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant)
    assert isinstance(node, ast.ClassDef | Function)
    special = isinstance(node, Function) and node.name.startswith("__") and node.name != "__call__"
    # the getter of a property has the docstring
    accessor = any(isinstance(one, ast.Attribute) for one in node.decorator_list)
    if special or accessor or ast.get_docstring(node) is not None:
        return True
    return module is not None and bool(inspect.getdoc(attrgetter(way)(import_module(module))))


def module_of(path: Path) -> str | None:
    """The module of a source; stubs cannot be imported."""
    names = path.relative_to(ROOT).with_suffix("").parts
    return None if path.suffix == ".pyi" else ".".join(names).removesuffix(".__init__")


@for_each(FILES)
def test_no_public_signature_uses_any(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    vague = [
        f"{way}: {ast.unparse(annotation)}"
        for way, node, _ in definitions(tree.body)
        for annotation in annotations(node)
        if re.search(r"\bAny\b", ast.unparse(annotation)) and way != "Json"  # what JSON decodes to is private
    ]
    assert vague == []


@for_each(FILES)
def test_every_public_name_has_a_docstring(path: Path) -> None:
    module = module_of(path)
    tree = ast.parse(path.read_text("utf-8"))
    assert ast.get_docstring(tree) is not None or not tree.body
    silent = [
        way
        for way, node, following in definitions(tree.body)
        if (module is None or not isinstance(node, ast.AnnAssign))
        and not is_documented(way, node, following, module)
    ]
    assert silent == []
