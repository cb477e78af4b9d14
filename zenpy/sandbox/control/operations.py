"""The operations of the control API: each is a function with what it takes and gives, from which its document is made.

A module registers its operations when it is imported, like the behaviours of the sandbox.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias, TypeVar

if TYPE_CHECKING:
    from zenpy.sandbox.control.shapes import Field
    from zenpy.sandbox.message import Json
    from zenpy.sandbox.sandbox import Sandbox

#: The path under which everything of the control API is; no path of Zendesk begins with it.
RESERVED = "/__sandbox__"


@dataclass
class Controlled:
    """A served sandbox, and what is known of it beside the sandbox.

    Attributes:
        sandbox: The sandbox.
        prepare: Gives a sandbox that was reset what the server was started with.
        latency: How many seconds each answer of the API takes longer.
        snapshots: States that were kept, by their id.
        faults: All faults that were ever seen, so that each keeps its number.
    """

    sandbox: Sandbox
    prepare: Callable[[], None] = lambda: None
    latency: float = 0.0
    snapshots: dict[int, Json] = field(default_factory=dict)
    faults: list[object] = field(default_factory=list)


@dataclass(frozen=True)
class ControlCall:
    """One request to the control API whose operation is known: the values of its path, its query and its body."""

    controlled: Controlled
    path: Mapping[str, str]
    query: Json
    body: Json

    @property
    def sandbox(self) -> Sandbox:
        """The sandbox that it is about."""
        return self.controlled.sandbox


#: What an operation gives: JSON, or None for an answer without a body.
Handler: TypeAlias = "Callable[[ControlCall], Json | None]"
H = TypeVar("H", bound="Callable[[ControlCall], Json | None]")


@dataclass(frozen=True)
class Operation:
    """One operation: where it is, what it takes, what it gives."""

    method: str
    path: str
    name: str
    summary: str
    handler: Handler
    topic: str
    text: str = ""
    query: tuple[Field, ...] = ()
    #: The fields of the body; None when it takes none, a schema when the body is taken whole.
    body: tuple[Field, ...] | Json | None = None
    answer: Json | None = None
    status: int = 200
    #: Whether it waits for something that may need the sandbox meanwhile.
    waits: bool = False


OPERATIONS: list[Operation] = []


def operation(
    method: str,
    path: str,
    topic: str,
    *,
    query: tuple[Field, ...] = (),
    body: tuple[Field, ...] | Json | None = None,
    answer: Json | None = None,
    status: int | None = None,
    waits: bool = False,
) -> Callable[[H], H]:
    """Register a function as an operation; its name and its docstring are those of the operation."""

    def register(handler: H) -> H:
        first, *others = handler.__name__.split("_")
        name = first + "".join(word.capitalize() for word in others)
        summary, _, text = (handler.__doc__ or "").partition("\n")
        code = status or (204 if answer is None else 200)
        more = " ".join(text.split())
        OPERATIONS.append(
            Operation(
                method,
                path,
                name,
                summary.rstrip("."),
                handler,
                topic,
                more,
                query,
                body,
                answer,
                code,
                waits,
            )
        )
        return handler

    return register
