"""The sync and the async surface are one: the same names, the same parameters, the same words."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Iterator
from importlib import import_module

import pytest

import zenpy.lib
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib import effects
from zenpy.lib.api import AsyncResources, Resources
from zenpy.lib.auth.tokens import AsyncTokenStore, TokenStore
from zenpy.lib.bulk import calls, runner
from zenpy.lib.client.constructor_arguments import AsyncArguments, SyncArguments
from zenpy.lib.http import driver
from zenpy.lib.http.files import AsyncFileStream, FileStream
from zenpy.lib.http.transport import AsyncTransport, SyncTransport
from zenpy.lib.pagination.client_protocol import AsyncClient, SyncClient
from zenpy.lib.pagination.iterators import AsyncPages, AsyncRecords
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource

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
        sync, twin = (
            getattr(found, "__func__", found)  # a class method's function
            for found in (inspect.getattr_static(Zenpy, name), inspect.getattr_static(AsyncZenpy, name))
        )
        if inspect.isfunction(sync):
            assert parameters(sync) == parameters(twin), name
            assert described(sync) == described(twin), name


def test_from_env_takes_what_the_constructors_take() -> None:
    """Of each client, by name."""
    for client, arguments in ((Zenpy, SyncArguments), (AsyncZenpy, AsyncArguments)):
        taken = [name for name in inspect.signature(client.__init__).parameters if name != "self"]
        assert set(taken) == arguments.__required_keys__ | arguments.__optional_keys__


#: The hand-written halves of the two clients, with what only one of a pair has.
MACHINERY: list[tuple[type, type, set[str], set[str]]] = [
    (SyncTransport, AsyncTransport, set(), set()),
    (TokenStore, AsyncTokenStore, set(), set()),
    (FileStream, AsyncFileStream, set(), set()),
    (SyncClient, AsyncClient, set(), set()),
    (calls.BulkCall, calls.AsyncBulkCall, set(), set()),
    (calls.BulkCallWith, calls.AsyncBulkCallWith, set(), set()),
    (calls.BulkCallBelow, calls.AsyncBulkCallBelow, set(), set()),
    (calls.BulkChange, calls.AsyncBulkChange, set(), set()),
    (
        BaseResultGenerator,
        AsyncResultGenerator,
        set(),
        {"all", "first", "take"},
    ),  # list(), [0], [:n] of the sync one
]


@pytest.mark.parametrize(
    ("sync", "twin", "only_sync", "only_async"), MACHINERY, ids=[one[0].__name__ for one in MACHINERY]
)
def test_the_hand_written_halves_are_alike(
    sync: type, twin: type, only_sync: set[str], only_async: set[str]
) -> None:
    ours, theirs = public(sync, object), public(twin, object)
    assert (set(ours) - set(theirs), set(theirs) - set(ours)) == (only_sync, only_async)
    for name in set(ours) & set(theirs):
        if inspect.isfunction(ours[name]) and inspect.isfunction(theirs[name]):
            assert parameters(ours[name]) == parameters(theirs[name]), f"{sync.__name__}.{name}"


def test_every_hand_written_pair_is_compared() -> None:
    """Whatever is called Async... in the runtime has its twin, and stands in one of the tables above."""
    seen = {twin for _, twin, _, _ in MACHINERY} | {twin for _, _, twin in PAIRS}
    bases = {base for twin in seen for base in twin.__mro__}
    #: Of one kind only, or without calls: the base classes, a page's readers, the constructor's arguments.
    others = {
        AsyncZenpy,
        AsyncResources,
        AsyncResource,
        AsyncArguments,
        AsyncPages,
        AsyncRecords,
        runner.AsyncStream,
        calls.AsyncBulk,
    }
    found = set()
    for module in pkgutil.walk_packages(zenpy.lib.__path__, "zenpy.lib."):
        if not module.name.startswith("zenpy.lib.api"):
            for cls in vars(import_module(module.name)).values():
                if (
                    inspect.isclass(cls)
                    and cls.__module__ == module.name
                    and cls.__name__.lstrip("_").startswith("Async")
                ):
                    found.add(cls)
    assert {cls.__name__ for cls in found - bases - others if not cls.__name__.startswith("_")} == set()


def test_the_loops_take_the_same() -> None:
    for name, twin in (
        ("run_flow", "run_flow_async"),
        ("run", "run_async"),
        ("stream", "AsyncStream"),
        ("write", "write_async"),
    ):
        module = {"run_flow": driver, "run": effects}.get(name, runner)
        assert [one[0] for one in parameters(getattr(module, name))] == [
            one[0] for one in parameters(getattr(module, twin))
        ]
