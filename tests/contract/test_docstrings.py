"""`help()` of any call tells what it means, takes, gives and raises, and what the API calls it."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator

import pytest

import zenpy.lib.api
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


CLASSES = [pytest.param(cls, id=cls.__qualname__) for cls in classes()]


def told(doc: str) -> set[str]:
    """The arguments that a docstring explains."""
    section = re.search(r"^Args:\n((?:    .*\n?)+)", doc, re.MULTILINE)
    return set(re.findall(r"^    \**(\w+): \S", section[1], re.MULTILINE)) if section else set()


@pytest.mark.parametrize("cls", CLASSES)
def test_every_call_tells_what_it_takes_gives_and_raises(cls: type) -> None:
    for name, call in calls(cls):
        doc, signature = inspect.getdoc(call) or "", inspect.signature(call)
        refused = signature.return_annotation == "NoReturn"
        takes = {one for one in signature.parameters if one != "self"}
        assert doc.partition("\n\n")[0].rstrip()[-1:] in (".", "!"), name
        assert refused or told(doc) == takes, name
        nothing = signature.return_annotation in ("None", "Coroutine[object, object, None]", "NoReturn")
        assert nothing or "\nReturns:\n    " in doc, name
        assert "\nRaises:\n    " in doc, name


@pytest.mark.parametrize("cls", CLASSES)
def test_every_call_tells_what_the_api_calls_it(cls: type) -> None:
    for name, call in calls(cls):
        doc = inspect.getdoc(call) or ""
        method = vars(cls).get("_CALL" if name == "__call__" else f"_{name.upper()}")
        if isinstance(method, Method) and call.__qualname__ == f"{cls.__qualname__}.{name}":
            for form in method.forms:
                assert f"`{form.operation.method} {form.operation.path}`" in doc, name
        elif inspect.signature(call).return_annotation != "NoReturn":
            assert re.search(r"`(GET|POST|PUT|PATCH|DELETE) /|GET of the attachment", doc), name
