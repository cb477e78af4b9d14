"""The stubs of the mixins of resources, made from their source.

An async class takes its methods from its sync class when it is made (`class AsyncNps(AsyncResource, sync_class=Nps)`), which
no type checker sees. So its stub spells them out, with the return annotations that `zenpy.lib.resources` gives them. A
module without such a class has no stub: its source says all a checker needs.
"""

from __future__ import annotations

import ast
from copy import deepcopy
from typing import TYPE_CHECKING

from generator import ROOT
from generator.model.mixins import source_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.ir import Model

SYNC_CLASS = "sync_class"
#: What the annotations of async methods need; the formatter removes what is not used.
_IMPORTS = """
from collections.abc import Coroutine
from zenpy.lib.pagination.results import AsyncResultGenerator
"""
_LISTING, _ASYNC_LISTING = "BaseResultGenerator", "AsyncResultGenerator"


def emit(model: Model) -> dict[str, str]:
    """A stub for each module with an async class that is made from a sync class."""
    modules = {resource.mixin[0] for file in model.api_files for resource in file.resources if resource.mixin}
    about, files = model.package, {}
    for module in sorted(modules):
        tree = ast.parse(source_of(module, ROOT))
        if any(_sync_class(node) for node in tree.body):
            path = module.replace(".", "/")
            files[about.stub(f"{path}.py")] = f"# {about.header([f'{path}.py'])}\n{stub(tree)}\n"
    return files


def stub(tree: ast.Module) -> str:
    """The stub of a module: its imports, its classes, and its public functions and aliases."""
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    body: list[ast.stmt] = [*tree.body[:1], *ast.parse(_IMPORTS).body]  # the docstring comes first
    for node in _flattened(tree.body[1:]):
        if isinstance(node, ast.ClassDef):
            body.append(_class(node, classes))
        elif isinstance(node, ast.FunctionDef):
            body += [_signature(node)] if not node.name.startswith("_") else []
        elif _is_public(node):
            body.append(node)
    return ast.unparse(ast.Module(body, []))


def _flattened(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements of a module, those that only type checkers see included."""
    for node in body:
        if isinstance(node, ast.If):
            yield from node.body
        else:
            yield node


def _is_public(node: ast.stmt) -> bool:
    """Whether a statement is in the stub as it is: an import or a public alias."""
    if isinstance(node, ast.ImportFrom):
        return node.module != "__future__"
    if isinstance(node, ast.Assign):
        return all(isinstance(one, ast.Name) and not one.id.startswith("_") for one in node.targets)
    return isinstance(node, ast.Import)


def _sync_class(node: ast.stmt) -> str | None:
    """The name of the class whose methods a class takes."""
    for keyword in node.keywords if isinstance(node, ast.ClassDef) else ():
        if keyword.arg == SYNC_CLASS and isinstance(keyword.value, ast.Name):
            return keyword.value.id
    return None


def _class(node: ast.ClassDef, classes: dict[str, ast.ClassDef]) -> ast.ClassDef:
    sync = _sync_class(node)
    methods = [_signature(method) for method in _offered_methods(node)]
    if sync is not None:
        methods += [_async_signature(method) for method in _offered_methods(classes[sync])]
    return ast.ClassDef(node.name, node.bases, [], [*node.body[:1], *methods], node.decorator_list)


def _offered_methods(node: ast.ClassDef) -> Iterator[ast.FunctionDef]:
    """The methods of a class; of one with overloads these, each with the docstring of the function that serves them all."""
    methods = list(_methods(node))
    last = {method.name: method for method in methods}
    for method in methods:
        whole = last[method.name]
        if method is not whole:
            yield ast.FunctionDef(
                method.name, method.args, whole.body, method.decorator_list, method.returns, lineno=0
            )
        elif sum(one.name == method.name for one in methods) == 1:
            yield method


def _methods(node: ast.ClassDef) -> Iterator[ast.FunctionDef]:
    return (one for one in node.body if isinstance(one, ast.FunctionDef))


def _signature(node: ast.FunctionDef) -> ast.FunctionDef:
    """A function without its body; the docstring stays, as editors show it."""
    signature = deepcopy(node)
    signature.body = [node.body[0] if ast.get_docstring(node) else ast.Expr(ast.Constant(...))]
    return signature


def _async_signature(node: ast.FunctionDef) -> ast.FunctionDef:
    signature = _signature(node)
    if signature.returns is not None:
        signature.returns = async_annotation(signature.returns)
    return signature


def async_annotation(node: ast.expr) -> ast.expr:
    """What a method of an async class returns, as `zenpy.lib.resources.make_async_annotation` says it at run time."""
    if isinstance(node, ast.BinOp):
        return ast.BinOp(async_annotation(node.left), node.op, async_annotation(node.right))
    if isinstance(node, ast.Name) and node.id == "NoReturn":
        return node
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == _LISTING:
        return ast.Subscript(ast.Name(_ASYNC_LISTING), node.slice)
    return ast.parse(f"Coroutine[object, object, {ast.unparse(node)}]", mode="eval").body
