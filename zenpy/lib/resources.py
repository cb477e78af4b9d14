"""The bases of all resource classes, and the attributes that build resources when they are first used.

The async class of a resource is made from the sync class. A method does not say how its call is sent
(`return self._run(self._MERGE, ...)`), so one function serves both clients; only its return annotation differs. A method
that needs the result of one call for the next is a generator of calls for the same reason (`_run_calls`). Type checkers
read the stubs, which spell out both classes.
"""

from __future__ import annotations

import sys
from functools import cache
from importlib import import_module
from operator import attrgetter
from types import FunctionType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

from zenpy._installation import refuse_package_of_zenpy_2
from zenpy.lib.calls.operation import Method
from zenpy.lib.display.inspecting import HiddenGetattr
from zenpy.lib.effects import run, run_async
from zenpy.lib.suggest import suggest_call

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Generator

    from zenpy.lib.pagination.client_protocol import AsyncClient, SyncClient
    from zenpy.lib.zenpy2.attributes import Attributes as _Old
else:
    _Old = object

# The package of zenpy 2 imports this module first of all that is not its own.
refuse_package_of_zenpy_2()

T = TypeVar("T")

_COROUTINE = "Coroutine["
_LISTING, _ASYNC_LISTING = "BaseResultGenerator[", "AsyncResultGenerator["
_NEVER = "NoReturn"
_NOT_BUILT = object()
#: The attributes of resources that programs for zenpy 2 read; `zenpy.lib.zenpy2.attributes` has them.
OLD_ATTRIBUTES = frozenset(
    [
        "domain",
        "subdomain",
        "protocol",
        "api_prefix",
        "object_type",
        "endpoint",
        "session",
        "cache",
        "_get",
        "_post",
        "_put",
        "_patch",
        "_delete",
        "_build_url",
        "_query_zendesk",
    ]
)


class UnknownCall(AttributeError):
    """A resource or a client has no such attribute. What was meant is searched for only when the message is read."""

    def __init__(self, owner: object, name: str) -> None:
        super().__init__(f"{type(owner).__name__!r} object has no attribute {name!r}", name=name)
        self._owner = owner  # not as `obj`: Python would add a suggestion of its own

    def __str__(self) -> str:
        name, client = str(self.name), getattr(self._owner, "_client", None)
        path = "" if client is None else _find_path(self._owner, client)
        known = [name for name in dir(self._owner) if not name.startswith("_")]
        if callable(self._owner):
            known.append("")
        meant = suggest_call(name, path, known) if path or client is None else None
        if meant is None and client is not None:
            meant = _find_above(name, path, client)
        said = f"client.{path} has no attribute {name!r}" if path else self.args[0]
        return f"{said}." if meant is None else f"{said}; did you mean {meant}?"

    def __reduce__(self) -> tuple[object, ...]:
        return AttributeError, (str(self),)


def _find_path(resource: object, client: object) -> str:
    """Where a resource is on its client, such as `users.identities`; empty if nothing tells it."""
    kind = type(resource)
    own = getattr(kind, "_CALL", None)
    if own is not None:
        return str(own.name)
    call = next((one for one in vars(kind).values() if isinstance(one, Method)), None)
    if call is not None:
        return str(call.name.rpartition(".")[0])
    at = {
        one._class: name
        for base in type(client).__mro__
        for name, one in vars(base).items()
        if isinstance(one, Lazy)
    }
    return at.get(kind.__name__, "")


def _find_above(name: str, path: str, client: object) -> str | None:
    """The call of that name where the client has the resource, or itself, without what is above it."""
    last = path.rpartition(".")[2]
    if last != path and hasattr(getattr(client, last, None), name):
        return f"client.{last}.{name}()"
    return f"client.{name}" if not name.startswith("_") and hasattr(client, name) else None


class _Calls:
    """What the resources of both clients share."""

    _client: Any

    def _call_of(self, path: str) -> Any:
        """A call of another resource of the client, by its dotted name."""
        return attrgetter(path)(self._client)

    if not TYPE_CHECKING:

        @HiddenGetattr
        def __getattr__(self, name: str) -> object:
            if name in OLD_ATTRIBUTES and isinstance(self, Resource):
                from zenpy.lib.zenpy2.attributes import read_attribute

                return read_attribute(self, name)
            kind = type(self).__name__
            if name == "bulk":
                raise AttributeError(
                    f"{kind} has no bulk calls: Zendesk takes these records one at a time only."
                )
            if name.startswith("__"):
                raise AttributeError(f"{kind!r} object has no attribute {name!r}")
            raise UnknownCall(self, name)


class Resource(_Calls, _Old):
    """A group of calls of the sync client; reached as an attribute of it."""

    def __init__(self, client: SyncClient) -> None:
        self._client: SyncClient = client

    def _run(self, method: Method[T], /, **arguments: object) -> T:
        return cast("T", self._client._perform_call(method, arguments))

    def _run_calls(self, calls: Generator[object, Any, T], /) -> T:
        """Run a generator that yields calls and is sent their results; on a sync client a call is its result."""
        return run(calls, _return_result)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class AsyncResource(_Calls):
    """A group of calls of the async client; reached as an attribute of it.

    It has the methods of its sync class: `class AsyncTicketsApi(AsyncResource, sync_class=TicketsApi)`.
    """

    def __init_subclass__(cls, sync_class: type[Resource] | None = None) -> None:
        for name, value in vars(sync_class).items() if sync_class is not None else ():
            if isinstance(value, FunctionType):
                setattr(cls, name, make_async_method(value, cls))
            elif isinstance(value, Lazy):
                child = Lazy[object](value._module, f"Async{value._class}")
                child.__set_name__(cls, name)
                setattr(cls, name, child)
            elif isinstance(value, Method):
                setattr(cls, name, value)

    def __init__(self, client: AsyncClient) -> None:
        self._client: AsyncClient = client
        _mark_coroutine_functions(type(self))

    def _run(self, method: Method[Any], /, **arguments: object) -> Any:
        return self._client._perform_call(method, arguments)

    def _run_calls(self, calls: Generator[object, Any, T], /) -> Coroutine[object, object, T]:
        """Run a generator that yields calls and is sent their results, for which it waits here."""
        return run_async(calls, _wait_for_result)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class _BulkCalls:
    """The calls of a resource that take any number of records, such as `client.tickets.bulk`."""

    if not TYPE_CHECKING:

        @HiddenGetattr
        def __getattr__(self, name: str) -> object:
            has = ", ".join(name for name, value in vars(type(self)).items() if isinstance(value, property))
            raise AttributeError(f"Zendesk has no bulk call for {name!r} here; there are: {has}.")


class Bulk(_BulkCalls):
    """The bulk calls of a resource of the sync client; `zenpy.lib.bulk` carries them out, and is imported with the first one."""

    def __init__(self, resource: Resource) -> None:
        self._resource = resource


class AsyncBulk(_BulkCalls):
    """The bulk calls of a resource of the async client."""

    def __init__(self, resource: AsyncResource) -> None:
        self._resource = resource


class Lazy(Generic[T]):
    """An attribute that imports its resource class and builds it when it is first read.

    It works on a client (`client.tickets`) and on a resource (`client.tickets.comments`).
    """

    if not TYPE_CHECKING:

        @property
        def __doc__(self) -> str | None:
            """What `help()` shows for the attribute: the docstring of the sync class, imported only here."""
            return self._find_class(self._class.removeprefix("Async")).__doc__

    def __init__(self, module: str, name: str) -> None:
        self._module = module
        self._class = name
        self._attribute = self._package = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._attribute = name
        self._package = owner.__module__.partition(".lib.")[0]

    @overload
    def __get__(self, owner: None, kind: type | None = None) -> Lazy[T]: ...
    @overload
    def __get__(self, owner: object, kind: type | None = None) -> T: ...
    def __get__(self, owner: object | None, kind: type | None = None) -> Lazy[T] | T:
        if owner is None:
            return self
        built = owner.__dict__.get(self._attribute, _NOT_BUILT)
        if built is _NOT_BUILT:
            client = owner._client if isinstance(owner, Resource | AsyncResource) else owner
            built = self._find_class(self._class)(client)
            owner.__dict__[self._attribute] = built
        return cast("T", built)

    def _find_class(self, name: str) -> Any:
        return getattr(import_module(f"{self._package}.lib.api.{self._module}"), name)

    def __set__(self, owner: object, value: T) -> None:
        """Replace the resource, as tests do with a mock; `del client.tickets` and the end of a patch undo it."""
        owner.__dict__[self._attribute] = value

    def __delete__(self, owner: object) -> None:
        """Forget what was set or built; the next read builds the resource."""
        if owner.__dict__.pop(self._attribute, _NOT_BUILT) is _NOT_BUILT:
            raise AttributeError(self._attribute, name=self._attribute, obj=owner)


def _return_result(result: object) -> object:
    return result


async def _wait_for_result(call: object) -> object:
    return await cast("Awaitable[object]", call)


def make_async_method(function: FunctionType, owner: type) -> FunctionType:
    """The method of a sync class as a method of its async class, with the return annotation that it has there."""
    method = FunctionType(
        function.__code__,
        function.__globals__,
        function.__name__,
        function.__defaults__,
        function.__closure__,
    )
    method.__kwdefaults__ = function.__kwdefaults__
    method.__doc__ = function.__doc__
    method.__module__ = owner.__module__
    method.__qualname__ = f"{owner.__qualname__}.{function.__name__}"
    annotations = function.__annotations__
    method.__annotations__ = {**annotations, "return": make_async_annotation(annotations["return"])}
    return method


def _mark_methods(cls: type) -> None:
    """See to it that `iscoroutinefunction` is true of the methods of an async class that are awaited.

    They only return coroutines, so Python does not know; `unittest.mock` would patch them with a mock that cannot be
    awaited. It waits for the first object of the class because inspect and asyncio take long to import.
    """
    import inspect

    for base in cls.__mro__:
        for method in vars(base).values():
            if not isinstance(method, FunctionType):
                continue
            if all(one.startswith(_COROUTINE) for one in _options(method.__annotations__.get("return", ""))):
                if sys.version_info >= (3, 12):
                    inspect.markcoroutinefunction(method)
                else:
                    import asyncio.coroutines

                    method._is_coroutine = asyncio.coroutines._is_coroutine  # type: ignore[attr-defined]  # the way until 3.12


#: Once for each class.
_mark_coroutine_functions: Callable[[type], None] = cache(_mark_methods)


@cache
def make_async_annotation(annotation: str) -> str:
    """What a method of an async class returns: lists of their own class, anything else as a coroutine."""
    return " | ".join(map(_make_async_option, _options(annotation)))


def _make_async_option(option: str) -> str:
    if option == _NEVER:  # the method only raises, so there is nothing to await
        return option
    if option.startswith(_LISTING):
        return option.replace(_LISTING, _ASYNC_LISTING, 1)
    return f"{_COROUTINE}object, object, {option}]"


def _options(annotation: str) -> list[str]:
    """The members of a union, split where it is not inside brackets."""
    options: list[str] = []
    for part in annotation.split(" | "):
        if options and options[-1].count("[") > options[-1].count("]"):
            options[-1] += f" | {part}"
        else:
            options.append(part)
    return options
