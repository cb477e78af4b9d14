"""The sync client, the async client and the stubs describe the same API."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from functools import cache
from types import ModuleType
from typing import Any, NamedTuple

import zenpy.lib.api
from tests.support.cases import for_each
from tests.support.contract.document import SCHEMAS
from tests.support.paths import ROOT
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api import AsyncResources, Resources
from zenpy.lib.records.registry import resolve_class
from zenpy.lib.records.schema import schema_of
from zenpy.lib.resources import AsyncResource, Lazy, Resource

STUBS = ROOT / "stubs" / "zenpy"
#: A resource class and its async class.
Pair = tuple[type, type]


def _modules() -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(zenpy.lib.api.__path__, "zenpy.lib.api."):
        yield importlib.import_module(found.name)


def _pairs() -> list[tuple[str, Pair]]:
    """Every generated resource class with its async class; they inherit what is written by hand."""
    found = []
    for module in _modules():
        for name, cls in vars(module).items():
            if inspect.isclass(cls) and issubclass(cls, Resource) and cls.__module__ == module.__name__:
                found.append((name, (cls, getattr(module, f"Async{name}"))))
    return found


PAIRS = _pairs()
CLASSES = [(cls.__qualname__, cls) for _, pair in PAIRS for cls in pair]


def methods(cls: type) -> dict[str, Any]:
    """The calls of a resource class, those of its mixin included."""
    names = (name for name in dir(cls) if not name.startswith("_") or name == "__call__")
    return {name: found for name in names if inspect.isfunction(found := inspect.getattr_static(cls, name))}


def parts(cls: type) -> dict[str, tuple[str, str]]:
    """The resources inside a resource class: the module and the class of each."""
    names = (name for name in dir(cls) if not name.startswith("_"))
    found = {name: inspect.getattr_static(cls, name) for name in names}
    return {name: (one._module, one._class) for name, one in found.items() if isinstance(one, Lazy)}


#: Words that only docstrings of async calls contain.
ASYNC_WORDS = (" with `async for`", "To be awaited: ")


def without_async(text: str | None) -> str:
    """A docstring in lower case, without the words that only docstrings of async calls contain."""
    words = " ".join((text or "").split())
    for one in ASYNC_WORDS:
        words = words.replace(one, "")
    return words.lower()


@for_each(PAIRS)
def test_a_resource_and_its_async_class_offer_the_same_calls(pair: Pair) -> None:
    sync, async_class = pair
    assert issubclass(async_class, AsyncResource)
    assert set(methods(sync)) == set(methods(async_class))
    for name, method in methods(sync).items():
        other = methods(async_class)[name]
        here, there = (inspect.signature(one).parameters.values() for one in (method, other))
        assert list(here) == list(there), name
        assert method.__doc__, name
        assert other.__doc__, name
        if method.__module__ == sync.__module__:  # a hand-written one may say "see" the other
            assert without_async(other.__doc__) == without_async(method.__doc__), name


@for_each(PAIRS)
def test_a_resource_and_its_async_class_have_the_same_resources_inside(pair: Pair) -> None:
    sync, async_class = pair
    assert {name: (module, f"Async{cls}") for name, (module, cls) in parts(sync).items()} == parts(
        async_class
    )


@for_each(PAIRS)
def test_a_resource_and_its_async_class_have_the_same_bulk_calls(pair: Pair) -> None:
    kinds = [kind(None).bulk if hasattr(kind, "bulk") else None for kind in pair]
    here, there = ({name for name in dir(type(one)) if not name.startswith("_")} for one in kinds)
    assert here == there


def test_the_clients_have_the_same_resources() -> None:
    here, there = parts(Resources), parts(AsyncResources)
    assert {name: (module, f"Async{cls}") for name, (module, cls) in here.items()} == there


def test_the_clients_take_the_same_arguments_and_have_the_same_methods() -> None:
    here, there = (inspect.signature(one.__init__).parameters for one in (Zenpy, AsyncZenpy))
    assert [(one.name, one.kind, one.default) for one in here.values()] == [
        (one.name, one.kind, one.default) for one in there.values()
    ]
    assert {name for name in dir(Zenpy) if not name.startswith("_")} == {
        name for name in dir(AsyncZenpy) if not name.startswith("_")
    }


# -- stubs ---------------------------------------------------------------------------------------------------------


class Parameters(NamedTuple):
    """The parameters of a function: those that can be positional, in order, and those that are keyword-only."""

    positional: tuple[str, ...]
    keyword: frozenset[str]
    extra: bool


@cache
def classes_of_stub(module: str) -> dict[str, ast.ClassDef]:
    """The classes of a stub."""
    base = STUBS.joinpath(*module.split(".")[1:])
    path = base / "__init__.pyi" if base.is_dir() else base.with_suffix(".pyi")
    body = ast.parse(path.read_text("utf-8")).body
    return {node.name: node for node in body if isinstance(node, ast.ClassDef)}


def stub_of(module: str) -> dict[str, dict[str, list[Parameters]]]:
    """The functions of each class of a stub; several of one name are overloads."""
    return {name: _functions(node) for name, node in classes_of_stub(module).items()}


def parts_of_stub(cls: type) -> dict[str, str]:
    """The resources that the stub has inside a resource class, and their classes."""
    body = classes_of_stub(cls.__module__)[cls.__name__].body
    typed = [
        (str(ast.unparse(one.target)), ast.unparse(one.annotation))
        for one in body
        if isinstance(one, ast.AnnAssign)
    ]
    return {
        name: kind.removeprefix("Lazy[").removesuffix("]") for name, kind in typed if kind.startswith("Lazy[")
    }


def _functions(node: ast.ClassDef) -> dict[str, list[Parameters]]:
    found: dict[str, list[Parameters]] = {}
    for one in node.body:
        if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef):
            found.setdefault(one.name, []).append(_parameters_of_stub(one.args))
    return found


def _parameters_of_stub(args: ast.arguments) -> Parameters:
    positional = tuple(one.arg for one in (*args.posonlyargs, *args.args))
    return Parameters(positional, frozenset(one.arg for one in args.kwonlyargs), args.kwarg is not None)


def parameters_of(function: Any) -> Parameters:
    """The parameters of a function at run time."""
    found = inspect.signature(function).parameters.values()
    positional = tuple(
        one.name for one in found if one.kind in (one.POSITIONAL_ONLY, one.POSITIONAL_OR_KEYWORD)
    )
    keyword = frozenset(one.name for one in found if one.kind == one.KEYWORD_ONLY)
    return Parameters(positional, keyword, any(one.kind == one.VAR_KEYWORD for one in found))


def fits(overload: Parameters, real: Parameters) -> bool:
    """Whether the function accepts every call that the overload allows: the same names and the same positions."""
    known = {*real.positional, *real.keyword}
    by_name = {*overload.positional, *overload.keyword}
    return (by_name <= known or real.extra) and overload.positional == real.positional[
        : len(overload.positional)
    ]


@for_each(CLASSES)
def test_the_stubs_have_the_parameters_of_every_call(cls: type) -> None:
    stub = stub_of(cls.__module__)[cls.__name__]
    own = {name: one for name, one in vars(cls).items() if inspect.isfunction(one)}
    assert set(own) == {name for name in stub if name not in parts(cls) and name != "bulk"}
    assert ("bulk" in stub) is ("bulk" in vars(cls))
    for name, method in own.items():
        real, overloads = parameters_of(method), stub[name]
        assert [one for one in overloads if not fits(one, real)] == [], name
        offered = {arg for one in overloads for arg in (*one.positional, *one.keyword)}
        known = {*real.positional, *real.keyword}
        # the terms of a search are further keywords
        assert offered >= known if real.extra else offered == known, name


@for_each(CLASSES)
def test_the_stubs_have_the_resources_inside(cls: type) -> None:
    here = {name: kind for name, (_, kind) in parts(cls).items() if name in vars(cls)}
    assert parts_of_stub(cls) == here


@for_each((name, name) for name, one in SCHEMAS.items() if "x-zenpy-class" in one)
def test_the_stubs_have_the_fields_of_every_record_that_can_be_written(spec: str) -> None:
    cls = resolve_class(spec)
    init, *others = stub_of(cls.__module__)[cls.__name__]["__init__"]
    assert [one.keyword for one in others] in ([], [{"_mapping"}])  # `(**mapping)`
    assert init.positional == ("self", "api")
    keys = schema_of(cls).keys
    assert {key for name, key in keys.items() if name not in init.keyword} <= {*cls._rules.read_only} - {"id"}
    assert {name for name in init.keyword if inspect.getattr_static(cls, name, cls) is cls} == set()


def test_every_stub_has_its_module() -> None:
    for path in STUBS.rglob("*.pyi"):
        relative = path.relative_to(STUBS)
        assert (ROOT / "zenpy" / relative).with_suffix(".py").exists(), relative
