"""Every call of the client, as the generated resources hold it."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

from zenpy.lib import api
from zenpy.lib.calls.operation import Form, Method


def all_methods() -> Iterator[tuple[Method[object], Form]]:
    """Every generated call in every form."""
    for module in walk_packages(api.__path__, "zenpy.lib.api."):
        for resource in vars(import_module(module.name)).values():
            for method in vars(resource).values() if inspect.isclass(resource) else ():
                if isinstance(method, Method):
                    yield from ((method, form) for form in method.forms)
