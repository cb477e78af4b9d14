"""The sync and the async classes offer the same names with the same parameters and the same docstrings."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Iterator
from importlib import import_module

import pytest

import zenpy.lib
from tests.support.cases import for_each
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib import effects
from zenpy.lib.api import AsyncResources, Resources
from zenpy.lib.arrow import batches
from zenpy.lib.auth.tokens import AsyncTokenStore, TokenStore
from zenpy.lib.bulk import calls, runner
from zenpy.lib.client.constructor_arguments import AsyncArguments, SyncArguments
from zenpy.lib.client.request_calls import AnyRequests, AsyncAnyRequests
from zenpy.lib.client.runners import AsyncRunner
from zenpy.lib.each.calls import AsyncEachCalls, EachCalls
from zenpy.lib.each.tasks import AsyncEach, AsyncValues
from zenpy.lib.each.threads import Each
from zenpy.lib.http import driver
from zenpy.lib.http.files import AsyncFileStream, FileStream
from zenpy.lib.http.transport import AsyncTransport, SyncTransport
from zenpy.lib.mixins.account_definitions import AccountReader, AsyncAccountReader, BaseDefinitions
from zenpy.lib.mixins.custom_object_records import AsyncObjectRecords, ObjectRecords
from zenpy.lib.pagination.client_protocol import AsyncClient, SyncClient
from zenpy.lib.pagination.iterators import AsyncPages, AsyncRecords
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource

#: The names that only one of the two clients has, with the reason.
ONLY_SYNC = {
    "Zenpy": {"__enter__", "__exit__"},  # `with`
}
ONLY_ASYNC = {
    "Zenpy": {"__aenter__", "__aexit__"},  # `async with`
}


def classes(sync: type, async_class: type, path: str) -> Iterator[tuple[str, type, type]]:
    """Every pair of resource classes, from the clients down."""
    yield path, sync, async_class
    for name, attribute in vars(sync).items():
        if isinstance(attribute, Lazy):
            other = vars(async_class)[name]
            assert isinstance(other, Lazy), f"{path}.{name}"
            inner = [
                getattr(import_module(f"zenpy.lib.api.{one._module}"), one._class)
                for one in (attribute, other)
            ]
            yield from classes(inner[0], inner[1], f"{path}.{name}")


PAIRS = list(classes(Resources, AsyncResources, "client"))
Pair = tuple[str, type, type]


def public(cls: type, base: type) -> dict[str, object]:
    """The public names of a class and its mixins."""
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


def meaning(function: object) -> str:
    """The docstring up to its section of results, which differs between a sync and an async call."""
    return inspect.cleandoc(getattr(function, "__doc__", None) or "").partition("\nReturns:")[0].strip()


def test_every_resource_has_a_sync_and_an_async_class() -> None:
    assert len(PAIRS) > 150
    assert {name for name, value in vars(Resources).items() if isinstance(value, Lazy)} == {
        name for name, value in vars(AsyncResources).items() if isinstance(value, Lazy)
    }


@for_each((pair[0], pair) for pair in PAIRS)
def test_names_parameters_and_docstrings_are_the_same(pair: Pair) -> None:
    path, sync, async_class = pair
    ours, theirs = public(sync, Resource), public(async_class, AsyncResource)
    assert sorted(ours) == sorted(theirs)
    for name, function in ours.items():
        if inspect.isfunction(function):
            other = theirs[name]
            assert parameters(function) == parameters(other), f"{path}.{name}"
            assert meaning(function) == meaning(other), f"{path}.{name}"
            assert meaning(function), f"{path}.{name} has no docstring"


def test_the_clients_take_the_same_arguments_and_offer_the_same() -> None:
    assert [one[:2] for one in parameters(Zenpy.__init__)] == [
        one[:2] for one in parameters(AsyncZenpy.__init__)
    ]
    own = [{name for name in dir(client) if not name.startswith("_")} for client in (Zenpy, AsyncZenpy)]
    assert own[0] == own[1]
    for name in sorted(own[0]):
        sync, other = (
            getattr(found, "__func__", found)  # a class method's function
            for found in (inspect.getattr_static(Zenpy, name), inspect.getattr_static(AsyncZenpy, name))
        )
        if inspect.isfunction(sync):
            assert parameters(sync) == parameters(other), name
            assert meaning(sync) == meaning(other), name


def test_from_env_takes_what_the_constructors_take() -> None:
    """The names of the arguments are compared, for each client."""
    for client, arguments in ((Zenpy, SyncArguments), (AsyncZenpy, AsyncArguments)):
        names = [name for name in inspect.signature(client.__init__).parameters if name != "self"]
        assert set(names) == arguments.__required_keys__ | arguments.__optional_keys__


#: The classes that are written by hand for both clients, with the names that only one of a pair has.
MACHINERY: list[tuple[type, type, set[str], set[str]]] = [
    (SyncTransport, AsyncTransport, set(), set()),
    (TokenStore, AsyncTokenStore, set(), set()),
    (FileStream, AsyncFileStream, set(), set()),
    (SyncClient, AsyncClient, set(), set()),
    (AnyRequests, AsyncAnyRequests, set(), set()),
    (calls.BulkCall, calls.AsyncBulkCall, set(), set()),
    (calls.BulkCallWith, calls.AsyncBulkCallWith, set(), set()),
    (calls.BulkCallBelow, calls.AsyncBulkCallBelow, set(), set()),
    (calls.BulkChange, calls.AsyncBulkChange, set(), set()),
    (EachCalls, AsyncEachCalls, set(), set()),
    (AccountReader, AsyncAccountReader, set(BaseDefinitions.areas()), {"load_area"}),
    (ObjectRecords, AsyncObjectRecords, set(), set()),
    (Each, AsyncEach, set(), set()),
    (
        BaseResultGenerator,
        AsyncResultGenerator,
        {"next", "values"},  # of zenpy 2, which had no async client
        set(),
    ),
]


@pytest.mark.parametrize(
    ("sync", "async_class", "only_sync", "only_async"), MACHINERY, ids=[one[0].__name__ for one in MACHINERY]
)
def test_classes_written_by_hand_offer_the_same(
    sync: type, async_class: type, only_sync: set[str], only_async: set[str]
) -> None:
    ours, theirs = public(sync, object), public(async_class, object)
    assert (set(ours) - set(theirs), set(theirs) - set(ours)) == (only_sync, only_async)
    for name in set(ours) & set(theirs):
        if inspect.isfunction(ours[name]) and inspect.isfunction(theirs[name]):
            assert parameters(ours[name]) == parameters(theirs[name]), f"{sync.__name__}.{name}"


def test_every_async_class_is_compared() -> None:
    """Every class of the runtime whose name begins with Async is compared by one of the tables above."""
    seen = {async_class for _, async_class, _, _ in MACHINERY} | {async_class for _, _, async_class in PAIRS}
    bases = {base for async_class in seen for base in async_class.__mro__}
    #: Classes without a sync counterpart or without calls: base classes, readers of a page, arguments of constructors.
    others = {
        AsyncZenpy,
        AsyncRunner,
        AsyncResources,
        AsyncResource,
        AsyncArguments,
        AsyncValues,
        AsyncPages,
        AsyncRecords,
        batches.AsyncPages,
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


def test_the_functions_that_run_effects_take_the_same() -> None:
    for name, async_name in (
        ("run_flow", "run_flow_async"),
        ("run", "run_async"),
        ("stream", "AsyncStream"),
        ("write", "write_async"),
    ):
        module = {"run_flow": driver, "run": effects}.get(name, runner)
        assert [one[0] for one in parameters(getattr(module, name))] == [
            one[0] for one in parameters(getattr(module, async_name))
        ]
