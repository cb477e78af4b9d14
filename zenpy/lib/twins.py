"""How the class of an async resource is made from the sync one: the same calls, which give what can be awaited.

A call says nothing of how it is sent (`return self._run(self._MERGE, ...)`), so its function serves both clients; only
its annotation tells what it gives on the async one. Type checkers read the stubs, which spell both classes out.
"""

from __future__ import annotations

from functools import cache
from types import FunctionType

_LISTING, _ASYNC_LISTING = "BaseResultGenerator[", "AsyncResultGenerator["


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
