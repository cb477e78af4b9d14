"""The base of every generated resource class, and the attributes that build them when they are first used.

The class of an async resource is made from the sync one. A call does not say how it is sent
(`return self._run(self._MERGE, ...)`), so one function serves both clients; only its annotation tells what the async
one gives. Type checkers read the stubs, which spell out both classes.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from operator import attrgetter
from types import FunctionType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

from zenpy.lib.calls.operation import Method

if TYPE_CHECKING:
    from zenpy.lib.pagination.client_protocol import AsyncClient, SyncClient

T = TypeVar("T")

_LISTING, _ASYNC_LISTING = "BaseResultGenerator[", "AsyncResultGenerator["


class _Calls:
    """What the resources of both clients share."""

    _client: Any

    def _call_of(self, path: str) -> Any:
        """A call of another resource of the client, by its dotted name."""
        return attrgetter(path)(self._client)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            kind = type(self).__name__
            if name == "bulk":
                raise AttributeError(
                    f"{kind} has no bulk calls: Zendesk takes these records one at a time only."
                )
            raise AttributeError(f"{kind!r} object has no attribute {name!r}")


class Resource(_Calls):
    """A group of calls of the sync client; reached as an attribute of it."""

    def __init__(self, client: SyncClient) -> None:
        self._client: SyncClient = client

    def _run(self, method: Method[T], /, **arguments: object) -> T:
        return cast("T", self._client._perform_call(method, arguments))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class AsyncResource(_Calls):
    """A group of calls of the async client; reached as an attribute of it.

    A generated one has the calls of its `twin` on the sync client: `class AsyncTicketsApi(AsyncResource, twin=TicketsApi)`.
    """

    def __init_subclass__(cls, twin: type[Resource] | None = None) -> None:
        for name, value in vars(twin).items() if twin is not None else ():
            if isinstance(value, FunctionType):
                setattr(cls, name, awaited(value, cls))
            elif isinstance(value, Lazy):
                child = Lazy[object](value._module, f"Async{value._class}")
                child.__set_name__(cls, name)
                setattr(cls, name, child)
            elif isinstance(value, Method):
                setattr(cls, name, value)

    def __init__(self, client: AsyncClient) -> None:
        self._client: AsyncClient = client

    def _run(self, method: Method[Any], /, **arguments: object) -> Any:
        return self._client._perform_call(method, arguments)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class Lazy(Generic[T]):
    """An attribute that imports its resource class and builds it when it is first read.

    It works on a client (`client.tickets`) and on a resource (`client.tickets.comments`).
    """

    def __init__(self, module: str, name: str) -> None:
        self._module = module
        self._class = name
        self._attribute = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._attribute = name

    @overload
    def __get__(self, owner: None, kind: type | None = None) -> Lazy[T]: ...
    @overload
    def __get__(self, owner: object, kind: type | None = None) -> T: ...
    def __get__(self, owner: object | None, kind: type | None = None) -> Lazy[T] | T:
        if owner is None:
            return self
        built = owner.__dict__.get(self._attribute)
        if built is None:
            client = owner._client if isinstance(owner, Resource | AsyncResource) else owner
            built = getattr(import_module(f"zenpy.lib.api.{self._module}"), self._class)(client)
            owner.__dict__[self._attribute] = built
        return cast("T", built)

    def __set__(self, owner: object, value: T) -> None:
        raise AttributeError(f"{self._attribute} is a resource of the client and cannot be replaced.")


def awaited(function: FunctionType, owner: type) -> FunctionType:
    """The function as one of another class, with what it gives there."""
    other = FunctionType(
        function.__code__,
        function.__globals__,
        function.__name__,
        function.__defaults__,
        function.__closure__,
    )
    other.__kwdefaults__ = function.__kwdefaults__
    other.__doc__ = function.__doc__
    other.__module__ = owner.__module__
    other.__qualname__ = f"{owner.__qualname__}.{function.__name__}"
    annotations = function.__annotations__
    other.__annotations__ = {**annotations, "return": given(annotations["return"])}
    return other


@cache
def given(annotation: str) -> str:
    """What a call gives on an async client, as text: lists of their own kind, all else to be awaited."""
    options = [
        one.replace(_LISTING, _ASYNC_LISTING, 1)
        if one.startswith(_LISTING)
        else f"Coroutine[object, object, {one}]"
        for one in _options(annotation)
    ]
    return " | ".join(options)


def _options(annotation: str) -> list[str]:
    """The members of a union, split where it is not inside brackets."""
    options: list[str] = []
    for part in annotation.split(" | "):
        if options and options[-1].count("[") > options[-1].count("]"):
            options[-1] += f" | {part}"
        else:
            options.append(part)
    return options
