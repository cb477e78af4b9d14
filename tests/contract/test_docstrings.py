"""`help()` of every call documents its meaning, arguments, results and errors, and names its API operation."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

import zenpy.lib.api
from tests.support.cases import for_each
from tests.support.contract.document import SCHEMAS
from zenpy.lib.calls.operation import Method
from zenpy.lib.resources import AsyncResource, Resource


def classes() -> Iterator[type]:
    """Every resource class of both clients."""
    for found in pkgutil.walk_packages(zenpy.lib.api.__path__, "zenpy.lib.api."):
        for cls in vars(importlib.import_module(found.name)).values():
            if (
                inspect.isclass(cls)
                and issubclass(cls, Resource | AsyncResource)
                and cls.__module__ == found.name
            ):
                yield cls


def calls(cls: type) -> Iterator[tuple[str, Callable[..., object]]]:
    """The calls of a resource, those written by hand included."""
    for name in dir(cls):
        found = inspect.getattr_static(cls, name)
        if inspect.isfunction(found) and (not name.startswith("_") or name == "__call__"):
            yield name, found


CLASSES = [(cls.__qualname__, cls) for cls in classes()]


def documented_arguments(doc: str) -> set[str]:
    """The arguments that a docstring explains."""
    section = re.search(r"^Args:\n((?:    .*\n?)+)", doc, re.MULTILINE)
    return set(re.findall(r"^    \**(\w+): \S", section[1], re.MULTILINE)) if section else set()


@for_each(CLASSES)
def test_every_call_documents_its_arguments_results_and_errors(cls: type) -> None:
    for name, call in calls(cls):
        doc, signature = inspect.getdoc(call) or "", inspect.signature(call)
        refused = signature.return_annotation == "NoReturn"
        takes = {one for one in signature.parameters if one != "self"}
        assert doc.partition("\n\n")[0].rstrip()[-1:] in (".", "!"), name
        assert refused or documented_arguments(doc) == takes, name
        nothing = signature.return_annotation in ("None", "Coroutine[object, object, None]", "NoReturn")
        assert nothing or "\nReturns:\n    " in doc, name
        assert "\nRaises:\n    " in doc, name


@for_each(CLASSES)
def test_every_call_names_its_api_operation(cls: type) -> None:
    for name, call in calls(cls):
        doc = inspect.getdoc(call) or ""
        method = vars(cls).get("_CALL" if name == "__call__" else f"_{name.upper()}")
        if isinstance(method, Method) and call.__qualname__ == f"{cls.__qualname__}.{name}":
            for form in method.forms:
                assert f"`{form.operation.method} {form.operation.path}`" in doc, name
        elif inspect.signature(call).return_annotation != "NoReturn":
            assert re.search(r"`(GET|POST|PUT|PATCH|DELETE) /|GET of the attachment", doc), name


# -- names of arguments ------------------------------------------------------------------------------------------------


def names_of_arguments(method: Method[object]) -> set[str]:
    """What an argument of the call is named in Python or on the wire, in any of its forms."""
    found: set[str] = set()
    for form in method.forms:
        found.update(name for one in form.arguments for name in (one.name, one.wire))
        found.update(one.wire for one in form.operation.query)
        if form.operation.body:
            found.update(filter(None, (form.operation.body.key, form.operation.body.one)))
    return found


def fields_of_records(method: Method[object]) -> set[str]:
    """The fields of the records that the call sends: a docstring may name them too."""
    sent = {form.operation.body.schema or "" for form in method.forms if form.operation.body}
    return {name for spec in sent for name in SCHEMAS.get(spec, {}).get("properties", ())}


def names_in(doc: str) -> set[str]:
    """Everything that a docstring names, except for the values that an argument may have."""
    without_values = re.sub(r"(One of|Known\s+values:) (`[^`]*`(,\s+)?)+\.", "", doc)
    return set(re.findall(r"`([^`\s]+)`", without_values))


def described_calls(cls: type) -> Iterator[tuple[str, Method[object]]]:
    """The calls of a resource that a constant describes."""
    for name, call in calls(cls):
        method = vars(cls).get("_CALL" if name == "__call__" else f"_{name.upper()}")
        if isinstance(method, Method) and call.__qualname__ == f"{cls.__qualname__}.{name}":
            yield name, method


def in_the_stub(cls: type) -> Iterator[tuple[str, set[str], str]]:
    """Every way to call a resource as its stub has it: the call, the arguments, the docstring."""
    base = Path(__file__).parents[2].joinpath("stubs", *cls.__module__.split("."))
    path = base / "__init__.pyi" if base.is_dir() else base.with_suffix(".pyi")
    for node in _stub_at(path).body:
        if isinstance(node, ast.ClassDef) and node.name == cls.__name__:
            for one in node.body:
                if isinstance(one, ast.FunctionDef):
                    arguments = [
                        *one.args.args,
                        *one.args.kwonlyargs,
                        *([one.args.kwarg] if one.args.kwarg else []),
                    ]
                    yield (
                        one.name,
                        {arg.arg for arg in arguments} - {"self"},
                        ast.get_docstring(one) or "",
                    )


@lru_cache(maxsize=1)  # the classes of a module follow one another
def _stub_at(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def comparisons(parameters: set[str]) -> set[str]:
    """The keywords of a search that compare a property, such as `created_after`: they are explained with it."""
    suffixes = ["after", "before", "from", "until", "between", "greater_than", "less_than"]
    return {f"{name}_{suffix}" for name in parameters for suffix in suffixes} & parameters


@for_each(CLASSES)
def test_a_docstring_names_no_argument_that_its_signature_lacks(cls: type) -> None:
    for name, method in described_calls(cls):
        call = getattr(cls, name)
        strange = (
            names_of_arguments(method) - set(inspect.signature(call).parameters) - fields_of_records(method)
        )
        assert names_in(inspect.getdoc(call) or "") & strange == set(), name


@for_each(CLASSES)
def test_an_overload_names_the_arguments_of_its_own_form_only(cls: type) -> None:
    described = dict(described_calls(cls))
    for name, parameters, doc in in_the_stub(cls):
        if name in described:
            assert documented_arguments(doc) == parameters - comparisons(parameters), name
            strange = names_of_arguments(described[name]) - parameters - fields_of_records(described[name])
            assert names_in(doc) & strange == set(), name


@for_each(CLASSES)
def test_help_lists_the_arguments_of_each_form(cls: type) -> None:
    for name, method in described_calls(cls):
        if len(method.forms) > 1:
            doc = inspect.getdoc(getattr(cls, name)) or ""
            bullets = re.split(r"^- (?=`client\.)", doc.partition("\n\nArgs:")[0], flags=re.MULTILINE)[1:]
            assert len(bullets) == len(method.forms), name
            everywhere = set.intersection(*({one.name for one in form.arguments} for form in method.forms))
            for form in method.forms:
                own = {one.name for one in form.arguments} - everywhere
                route = f"`{form.operation.method} {form.operation.path}`"
                assert any(route in one and own <= words(one) for one in bullets), (name, form.when)


def words(text: str) -> set[str]:
    """All words of a text, names with underscores among them."""
    return set(re.findall(r"\w+", text))
