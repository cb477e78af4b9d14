"""What a program calls things: the full names behind its imports, and which of its expressions are clients."""

from __future__ import annotations

import ast
from collections.abc import Iterator

_CLIENTS = ("zenpy.Zenpy", "zenpy.client.Zenpy", "zenpy.Zenpy.from_env", "zenpy.client.Zenpy.from_env")


class Program:
    """The syntax of one module, with the names that it gives to what it imports and to its clients."""

    def __init__(self, tree: ast.Module) -> None:
        self.tree = tree
        self.nodes: list[ast.AST] = list(ast.walk(tree))
        #: Full names by local ones: `{"zen": "zenpy.lib.exception"}`.
        self._imported = dict(pair for node in self.nodes for pair in _imported_by(node))
        self.uses_zenpy: bool = any(name.partition(".")[0] == "zenpy" for name in self._imported.values())
        #: Expressions that hold a client, as text: `client`, `self.client`.
        self._clients = {ast.unparse(target) for node in self.nodes for target in self._clients_of(node)}

    def full_name(self, node: ast.expr) -> str:
        """The full name of what an expression stands for, `zenpy.lib.exception.APIException`; empty if it is not imported."""
        if isinstance(node, ast.Name):
            return self._imported.get(node.id, "")
        if isinstance(node, ast.Attribute):
            base = self.full_name(node.value)
            return f"{base}.{node.attr}" if base else ""
        return ""

    def path_on_client(self, node: ast.expr) -> list[str] | None:
        """The attributes after a client: `["users", "me"]` for `client.users.me`; None if there is no client."""
        path: list[str] = []
        while not self._is_client(node):
            if not isinstance(node, ast.Attribute):
                return None
            path.insert(0, node.attr)
            node = node.value
        return path

    def _is_client(self, node: ast.expr) -> bool:
        if not isinstance(node, ast.Name | ast.Attribute | ast.Call):
            return False
        if isinstance(node, ast.Call):
            return self.full_name(node.func) in _CLIENTS
        if self.full_name(node):
            return False
        name = node.id if isinstance(node, ast.Name) else node.attr
        is_named_so = "zenpy" in name.lower() and "sandbox" not in name.lower()
        return is_named_so or ast.unparse(node) in self._clients

    def _clients_of(self, node: ast.AST) -> Iterator[ast.expr]:
        """The targets that a statement gives a client, and parameters that are annotated as one."""
        if isinstance(node, ast.Assign) and self._makes_client(node.value):
            yield from node.targets
        elif isinstance(node, ast.AnnAssign) and (
            self._makes_client(node.value) or self._names_client(node.annotation)
        ):
            yield node.target
        elif isinstance(node, ast.withitem) and self._makes_client(node.context_expr) and node.optional_vars:
            yield node.optional_vars
        elif isinstance(node, ast.arg) and self._names_client(node.annotation):
            yield ast.Name(node.arg)

    def _makes_client(self, value: ast.expr | None) -> bool:
        return isinstance(value, ast.Call) and self.full_name(value.func) in _CLIENTS

    def _names_client(self, annotation: ast.expr | None) -> bool:
        if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
            return annotation.value.rpartition(".")[2] == "Zenpy"
        parts = ast.walk(annotation) if annotation is not None else ()
        return any(isinstance(part, ast.expr) and self.full_name(part) in _CLIENTS for part in parts)


def _imported_by(node: ast.AST) -> Iterator[tuple[str, str]]:
    if isinstance(node, ast.Import):
        for one in node.names:
            yield (one.asname, one.name) if one.asname else (one.name.partition(".")[0],) * 2
    elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
        for one in node.names:
            yield one.asname or one.name, f"{node.module}.{one.name}"
