"""Rules that the arguments of every call follow, so that a program that knows one call can write the next one."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

from zenpy.lib import api
from zenpy.lib.calls.operation import Form, Method


def calls() -> Iterator[tuple[str, Any, Method[object]]]:
    """Every generated call of both clients: its name, the function, and its forms."""
    for module in walk_packages(api.__path__, "zenpy.lib.api."):
        for resource in vars(import_module(module.name)).values():
            if inspect.isclass(resource) and resource.__module__ == module.name:
                for constant, method in vars(resource).items():
                    if isinstance(method, Method):
                        function = getattr(
                            resource, "__call__" if constant == "_CALL" else constant[1:].lower()
                        )
                        yield f"{resource.__name__}.{function.__name__}", function, method


def positions(function: Any) -> list[str]:
    """The arguments that can be given by position."""
    found = inspect.signature(function).parameters.values()
    return [one.name for one in found if one.kind is one.POSITIONAL_OR_KEYWORD][1:]


def is_export(form: Form) -> bool:
    """Whether a form gives what changed since a moment."""
    operation = form.operation
    return "incremental" in operation.path.split("/") or any(
        "incremental" in page for page in operation.pages
    )


def test_the_start_of_every_export_may_be_given_by_position() -> None:
    exports = 0
    for name, function, method in calls():
        for form in method.forms:
            if is_export(form) and any(argument.name == "start_time" for argument in form.arguments):
                exports += 1
                places = [argument.name for argument in form.arguments if argument.place == "path"]
                expected = [*places, "start_time"]
                assert positions(function)[: len(expected)] == expected, name
    assert exports > 40
