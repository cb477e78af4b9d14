"""The sync and the async surface are one: the same names, the same parameters, the same words."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from importlib import import_module

import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api import AsyncResources, Resources
from zenpy.lib.resource import AsyncResource, Lazy, Resource

#: What only one of the two has, with the reason.
ONLY_SYNC = {
    "Zenpy": {"__enter__", "__exit__"},  # `with`
}
ONLY_ASYNC = {
    "Zenpy": {"__aenter__", "__aexit__"},  # `async with`
}


def classes(sync: type, twin: type, path: str) -> Iterator[tuple[str, type, type]]:
    """Every pair of resource classes, from the clients down."""
    yield path, sync, twin
    for name, attribute in vars(sync).items():
        if isinstance(attribute, Lazy):
            other = vars(twin)[name]
            assert isinstance(other, Lazy), f"{path}.{name}"
            inner = [
                getattr(import_module(f"zenpy.lib.api.{one._module}"), one._class)
                for one in (attribute, other)
            ]
            yield from classes(inner[0], inner[1], f"{path}.{name}")


PAIRS = list(classes(Resources, AsyncResources, "client"))


def public(cls: type, base: type) -> dict[str, object]:
    """The public names of a class and its hand-written bases."""
    found: dict[str, object] = {}
    for one in reversed(cls.__mro__):
        if one not in base.__mro__:
            found.update(
                {
                    name: value
                    for name, value in vars(one).items()
                    if not name.startswith("_") or name == "__call__"
                }
            )
    return found


def parameters(function: object) -> list[tuple[str, object, object]]:
    """Names, kinds and defaults."""
    return [
        (one.name, one.kind, one.default)
        for one in inspect.signature(function).parameters.values()  # type: ignore[arg-type]  # a function of a class
    ]


def described(function: object) -> str:
    """What a docstring says before its results, which are awaited in the one and given in the other."""
    return inspect.cleandoc(getattr(function, "__doc__", None) or "").partition("\nReturns:")[0].strip()


def test_every_resource_is_there_twice() -> None:
    assert len(PAIRS) > 150
    assert {name for name, value in vars(Resources).items() if isinstance(value, Lazy)} == {
        name for name, value in vars(AsyncResources).items() if isinstance(value, Lazy)
    }


@pytest.mark.parametrize(("path", "sync", "twin"), PAIRS, ids=[path for path, _, _ in PAIRS])
def test_names_parameters_and_words_are_the_same(path: str, sync: type, twin: type) -> None:
    ours, theirs = public(sync, Resource), public(twin, AsyncResource)
    assert sorted(ours) == sorted(theirs)
    for name, function in ours.items():
        if inspect.isfunction(function):
            other = theirs[name]
            assert parameters(function) == parameters(other), f"{path}.{name}"
            assert described(function) == described(other), f"{path}.{name}"
            assert described(function), f"{path}.{name} has no docstring"


def test_the_clients_take_the_same_arguments_and_offer_the_same() -> None:
    assert [one[:2] for one in parameters(Zenpy.__init__)] == [
        one[:2] for one in parameters(AsyncZenpy.__init__)
    ]
    own = [{name for name in dir(client) if not name.startswith("_")} for client in (Zenpy, AsyncZenpy)]
    assert own[0] == own[1]
    for name in sorted(own[0]):
        sync, twin = inspect.getattr_static(Zenpy, name), inspect.getattr_static(AsyncZenpy, name)
        if inspect.isfunction(sync):
            assert parameters(sync) == parameters(twin), name
