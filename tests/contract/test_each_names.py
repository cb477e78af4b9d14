"""`client.each(call, records, workers=..., ordered=...)` passes all other arguments on: no call may have these two itself."""

from __future__ import annotations

import inspect
from importlib import import_module
from pkgutil import walk_packages

from zenpy.lib import api
from zenpy.lib.client.runners import SyncRunner
from zenpy.lib.resources import Resource


def test_no_call_takes_an_argument_that_each_takes_itself() -> None:
    own = {
        name
        for name, one in inspect.signature(SyncRunner.each).parameters.items()
        if one.kind is inspect.Parameter.KEYWORD_ONLY
    }
    assert own == {"workers", "ordered"}
    taken: list[str] = []
    for module in walk_packages(api.__path__, "zenpy.lib.api."):
        for resource in vars(import_module(module.name)).values():
            if inspect.isclass(resource) and issubclass(resource, Resource):
                for name, method in inspect.getmembers(resource, inspect.isfunction):
                    if own & set(inspect.signature(method).parameters):
                        taken.append(f"{resource.__name__}.{name}")
    assert taken == []
