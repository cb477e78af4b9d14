"""Reads hand-written modules for the reference: what they define, with types, docstrings and comments.

The source is parsed, not imported, so that no module runs while files are generated. Names in annotations become marks
(`zenpy._codegen.source.mark`) of the module that defines them, whichever module they were imported from.
"""

from __future__ import annotations

import ast
import inspect
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from generator import ROOT
from generator.model.mixins import source_of
from zenpy._codegen.source import literal, mark

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

AnyFunction: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
#: Decorators that make a method something else.
_KINDS = ("property", "cached_property", "classmethod", "staticmethod")


@dataclass(frozen=True)
class Parameter:
    """A parameter: its name with stars, its marked annotation, and the text of its default."""

    name: str
    annotation: str = ""
    default: str | None = None
    #: Whether a star before it ends the parameters that are given by position.
    keyword: bool = False


@dataclass(frozen=True)
class Function:
    """A function or method in all its overloads."""

    name: str
    doc: str
    #: Parameters and marked result of each overload.
    forms: tuple[tuple[tuple[Parameter, ...], str], ...]
    kind: str = ""
    is_async: bool = False


@dataclass(frozen=True)
class Value:
    """A name with a value or a type: an alias, a constant, an attribute of a class."""

    name: str
    doc: str
    annotation: str = ""
    value: str = ""


@dataclass(frozen=True)
class Class:
    """A class with what it defines."""

    module: str
    name: str
    doc: str
    #: Its bases as marks.
    bases: tuple[str, ...]
    members: tuple[Function | Value, ...]
    #: Whether its constructor takes its attributes: a dataclass, a NamedTuple.
    is_data: bool = False

    @property
    def constructor(self) -> Function | None:
        """The constructor, if it is written out."""
        return next(
            (one for one in self.members if isinstance(one, Function) and one.name == "__init__"), None
        )


Definition: TypeAlias = Class | Function | Value


@dataclass
class Library:
    """The hand-written modules below a folder, each parsed when it is first asked for."""

    root: Path = ROOT
    _modules: dict[str, Module] = field(default_factory=dict)

    def module(self, name: str) -> Module:
        """A module by its dotted name."""
        if name not in self._modules:
            text = source_of(name, self.root) or source_of(f"{name}.__init__", self.root)
            self._modules[name] = Module(name, text, self)
        return self._modules[name]

    def place(self, module: str, name: str) -> tuple[str, str]:
        """The module that defines a name, and what it is called there, starting from any module that has it."""
        found = self.module(module)
        if name in found.defined or name not in found.imported:
            return module, name
        origin = found.imported[name]
        return self.place(*origin) if origin[0].partition(".")[0] == "zenpy" and origin[1] else origin

    def find(self, module: str, name: str) -> Definition:
        """What a name of a module stands for.

        Raises:
            LookupError: no module defines it.
        """
        place, own = self.place(module, name)
        found = self.module(place).definition(own)
        if found is None:
            raise LookupError(
                f"{module} has no {name}; say so in generator/emit/reference/handwritten/contents.py"
            )
        return found

    def bases(self, cls: Class) -> Iterator[Class]:
        """The classes of the package that a class comes from, its own bases first."""
        for base in cls.bases:
            module, _, rest = base.removeprefix("⟦").partition("|")
            if module.startswith("zenpy.") and base.startswith("⟦"):
                found = self.module(module).definition(rest.partition("|")[0])
                if isinstance(found, Class):
                    yield found
                    yield from self.bases(found)

    def whole(self, cls: Class) -> Class:
        """A class together with the private one of its module that it comes from: to readers they are one."""
        base = next(self.bases(cls), None)
        if base is None or len(cls.bases) > 1 or base.module != cls.module or not base.name.startswith("_"):
            return cls
        own = {member.name for member in cls.members}
        inherited = (member for member in base.members if member.name not in own)
        return self.whole(replace(cls, bases=base.bases, members=(*cls.members, *inherited)))


@dataclass
class Module:
    """One module, parsed."""

    name: str
    text: str
    sources: Library = field(repr=False)
    _found: dict[str, Definition | None] = field(default_factory=dict, repr=False)

    @cached_property
    def tree(self) -> ast.Module:
        """Its syntax."""
        return ast.parse(self.text)

    @property
    def doc(self) -> str:
        """Its docstring."""
        return ast.get_docstring(self.tree) or ""

    @cached_property
    def _statements(self) -> list[ast.stmt]:
        """Its statements, those that only type checkers see included."""
        return [one for node in self.tree.body for one in (node.body if isinstance(node, ast.If) else [node])]

    @cached_property
    def imported(self) -> dict[str, tuple[str, str]]:
        """The names it has from elsewhere: module and name there; modules themselves have no name."""
        found: dict[str, tuple[str, str]] = {}
        for node in self._statements:
            if isinstance(node, ast.ImportFrom) and node.module:
                found |= {one.asname or one.name: (node.module, one.name) for one in node.names}
            elif isinstance(node, ast.Import):
                found |= {one.asname or one.name: (one.name, "") for one in node.names}
        return found

    @cached_property
    def defined(self) -> dict[str, ast.stmt]:
        """The statements that define its own names; of overloads the last."""
        found: dict[str, ast.stmt] = {}
        for node in self._statements:
            if isinstance(node, ast.ClassDef | AnyFunction):
                found[node.name] = node
            elif (name := _assigned(node)) is not None:
                found[name] = node
        return found

    @property
    def listed(self) -> list[str]:
        """The names of its `__all__`; without one those that it defines."""
        node = self.defined.get("__all__")
        if isinstance(node, ast.Assign):
            return [str(one) for one in ast.literal_eval(node.value)]
        return [
            name for name, node in self.defined.items() if not name.startswith("_") and not _is_variable(node)
        ]

    def definition(self, name: str) -> Definition | None:
        """What a name of its own stands for."""
        if name not in self._found:
            self._found[name] = self._read(name)
        return self._found[name]

    def _read(self, name: str) -> Definition | None:
        node = self.defined.get(name)
        if isinstance(node, ast.ClassDef):
            return self._class(node)
        if isinstance(node, AnyFunction):
            same = [one for one in self._statements if isinstance(one, AnyFunction) and one.name == name]
            return self._function(same)
        return None if node is None else self._value(node, self._statements)

    def _class(self, node: ast.ClassDef) -> Class:
        functions: dict[str, list[AnyFunction]] = {}
        members: dict[str, Function | Value] = {}
        body = [one for part in node.body for one in (part.body if isinstance(part, ast.If) else [part])]
        for one in body:
            if isinstance(one, AnyFunction) and not _is_setter(one):
                functions.setdefault(one.name, []).append(one)
                members[one.name] = self._function(functions[one.name])
            elif (name := _assigned(one)) is not None:
                members[name] = self._value(one, body)
        decorated = any("dataclass" in ast.unparse(one) for one in node.decorator_list)
        bases = tuple(self.marked(base) for base in node.bases)
        is_data = decorated or any("NamedTuple" in base for base in bases)
        doc = ast.get_docstring(node) or ""
        return Class(self.name, node.name, doc, bases, tuple(members.values()), is_data)

    def _function(self, nodes: list[AnyFunction]) -> Function:
        last = nodes[-1]
        kinds = [ast.unparse(one) for one in last.decorator_list]
        kind = next((one for one in kinds if one in _KINDS), "")
        first = [*last.args.posonlyargs, *last.args.args][:1]
        is_method = kind != "staticmethod" and bool(first) and first[0].arg in ("self", "cls")
        forms = tuple(
            (tuple(self._parameters(node.args, is_method)), self.marked(node.returns))
            for node in (nodes[:-1] or nodes)
        )
        return Function(
            last.name, ast.get_docstring(last) or "", forms, kind, isinstance(last, ast.AsyncFunctionDef)
        )

    def _parameters(self, args: ast.arguments, is_method: bool) -> Iterator[Parameter]:
        positional = [*args.posonlyargs, *args.args]
        defaults = [*[None] * (len(positional) - len(args.defaults)), *args.defaults]
        for one, default in [*zip(positional, defaults, strict=True)][1 if is_method else 0 :]:
            yield self._parameter(one, one.arg, default)
        if args.vararg is not None:
            yield self._parameter(args.vararg, f"*{args.vararg.arg}")
        for one, default in zip(args.kwonlyargs, args.kw_defaults, strict=True):
            yield self._parameter(one, one.arg, default, keyword=args.vararg is None)
        if args.kwarg is not None:
            yield self._parameter(args.kwarg, f"**{args.kwarg.arg}")

    def _parameter(
        self, one: ast.arg, name: str, default: ast.expr | None = None, keyword: bool = False
    ) -> Parameter:
        return Parameter(
            name, self.marked(one.annotation), None if default is None else self._shown(default), keyword
        )

    def _shown(self, default: ast.expr) -> str:
        """A default as a reader understands it: a constant by its value."""
        if isinstance(default, ast.Name) and (default.id in self.imported or default.id in self.defined):
            place, name = self.sources.place(self.name, default.id)
            found = self.sources.module(place).definition(name)
            return found.value if isinstance(found, Value) and found.value else default.id
        if isinstance(default, ast.Constant) and isinstance(default.value, str):
            return literal(default.value)
        return ast.unparse(default)

    def _value(self, node: ast.stmt, body: list[ast.stmt]) -> Value:
        after = body[body.index(node) + 1 :][:1]
        written = [ast.get_docstring(ast.Module(after, []))] if after else []
        doc = next(filter(None, written), "") or self._comment(node.lineno)
        if isinstance(node, ast.AnnAssign):
            value = "" if node.value is None else ast.unparse(node.value)
            if "TypeAlias" in ast.unparse(node.annotation):
                return Value(_assigned(node) or "", doc, self.marked(node.value))
            return Value(_assigned(node) or "", doc, self.marked(node.annotation), value)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.BinOp | ast.Subscript):  # an alias
            return Value(_assigned(node) or "", doc, self.marked(node.value))
        value = ast.unparse(node.value) if isinstance(node, ast.Assign) else ""
        return Value(_assigned(node) or "", doc, "", value)

    def _comment(self, line: int) -> str:
        """The comment for readers (`#:`) above a line, or at its end."""
        lines = self.text.splitlines()
        found: list[str] = []
        for text in reversed(lines[: line - 1]):
            if not text.strip().startswith("#:"):
                break
            found.insert(0, text.strip().removeprefix("#:").strip())
        return " ".join(found) or lines[line - 1].partition("#:")[2].strip()

    def marked(self, node: ast.expr | None) -> str:
        """An annotation with marks in place of names of modules."""
        if node is None:
            return ""
        return ast.unparse(_Marks(self).visit(ast.parse(ast.unparse(node), mode="eval")).body)


class _Marks(ast.NodeTransformer):
    """Puts marks in place of names."""

    def __init__(self, module: Module) -> None:
        self._module = module

    def visit_Name(self, node: ast.Name) -> ast.Name:
        """A name of the module."""
        module = self._module
        if node.id not in module.defined and node.id not in module.imported:
            return node
        place, name = module.sources.place(module.name, node.id)
        return ast.Name(mark(place, name or node.id)) if name else node

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        """The values of a literal stay as they are."""
        if isinstance(node.value, ast.Name) and node.value.id == "Literal":
            return node
        return self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        """A type in quotes."""
        if not isinstance(node.value, str):
            return node
        inner = ast.parse(inspect.cleandoc(node.value), mode="eval").body
        visited = self.visit(inner)
        assert isinstance(visited, ast.expr)
        return visited


def _assigned(node: ast.stmt) -> str | None:
    """The one name that a statement gives a value or a type."""
    target: ast.expr | None = node.target if isinstance(node, ast.AnnAssign) else None
    if isinstance(node, ast.Assign) and len(node.targets) == 1:
        target = node.targets[0]
    return target.id if isinstance(target, ast.Name) else None


def _is_variable(node: ast.stmt) -> bool:
    """Whether a statement makes a variable for types."""
    made = ast.unparse(node.value) if isinstance(node, ast.Assign) else ""
    return made.startswith(("TypeVar(", "ParamSpec("))


def _is_setter(node: AnyFunction) -> bool:
    return any(ast.unparse(one).endswith((".setter", ".deleter")) for one in node.decorator_list)
