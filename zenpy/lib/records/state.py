"""What the one slot of a record holds, and how records share a payload: copy-on-write.

A record has its payload (its `__dict__`) and one slot, `_state`. The slot holds one of four things:

| slot         | the payload                     | what is remembered of this record alone               |
| ------------ | ------------------------------- | ----------------------------------------------------- |
| `None`       | its own                         | nothing; the record belongs to no client              |
| `RecordLink` | its own                         | nothing; the bare link to the client                  |
| `Shared`     | others read it too: never write | nothing; the link is in `Shared.link`                 |
| `State`      | its own, or shared (`.shared`)  | changes, followed relations, the idempotency lookup   |

These operations (`zenpy.lib.records.copy_on_write`) move a record from one to another. Each runs under the one write
lock of that module, except where the table says "no lock":

| operation                    | from                  | to                                                                |
| ---------------------------- | --------------------- | ----------------------------------------------------------------- |
| `_from_payload`              | a new record          | `None` or `RecordLink` (no lock)                                  |
| `_from_shared_payload`       | a new record          | `Shared`; `RecordLink` around a copy if the payload is not        |
|                              |                       | shareable (no lock)                                               |
| `_shared_view`               | `Shared`              | stays; the view has the same `Shared` (no lock)                   |
|                              | `None`, `RecordLink`  | `Shared`, and the view has the same one                           |
|                              | `State`               | `State` with `shared`; the view has `Shared`, or a `State` with   |
|                              |                       | the unsent changes                                                |
| `_ensure_state`              | `None`, `RecordLink`  | `State` without `shared`                                          |
|                              | `Shared`              | `State` with `shared`                                             |
| `_detach`, before each write | `State` with `shared` | `State` without `shared`: the payload is copied first             |
| `__init__`, copy, unpickle   | a new record          | `State` without `shared` (no lock; a copy holds it while it reads |
|                              |                       | the original)                                                     |

A payload is shareable if no value of it can be changed in place through a record: it has only scalars, and containers that a descriptor
wraps before it hands them out.

The plain way is a `State` and a payload of its own for every record. It costs too much where records come in pages of a
hundred: the caller and the cache each have a record of every item, and most of them are only read. A page is then two
allocations for each item (the record and its payload, which the JSON decoder has made already), and a record in the
cache adds no copy of the payload.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from zenpy.lib.records.base import BaseObject


class RecordLink(Protocol):
    """What connects a record to the client that fetched it; `zenpy.lib.client.link` implements it."""

    is_async: bool

    def related(self, spec: str, key: object, owner: BaseObject, /) -> BaseObject | None:
        """The record with this id: at hand, or from a call."""

    def related_many(self, spec: str, keys: list[object], owner: BaseObject, /) -> list[BaseObject]:
        """The records with these ids, in the order of the ids."""

    def related_cached(self, spec: str, key: object, /) -> BaseObject | None:
        """The record with this id if it is at hand."""

    async def related_async(self, spec: str, key: object, owner: BaseObject, /) -> BaseObject | None:
        """The same as `related` on an async client."""

    async def related_many_async(
        self, spec: str, keys: list[object], owner: BaseObject, /
    ) -> list[BaseObject]:
        """The same as `related_many` on an async client."""


class Shared:
    """The slot of all records that read one payload; a record makes a copy of the payload before it writes.

    Attributes:
        link: the link to the client; None without one.
    """

    __slots__ = ("link",)

    def __init__(self, link: RecordLink | None) -> None:
        self.link: RecordLink | None = link


class State(Shared):
    """The slot of a record that was written, that has a wrapped container, or whose relation was followed.

    Attributes:
        shared: whether other records read the payload too.
        changes: changed payload keys, with the stamp of the last change; None before the first change.
        idempotency: `hit` or `miss`, for the answer to a create with an idempotency key.
        related: by relation, the ids and the records that were found for them; None before the first was followed.
    """

    __slots__ = ("changes", "idempotency", "related", "shared")

    def __init__(self, link: RecordLink | None, shared: bool = False) -> None:
        self.link: RecordLink | None = link
        self.shared: bool = shared
        self.changes: dict[str, int] | None = None
        self.idempotency: str | None = None
        self.related: dict[str, tuple[object, object]] | None = None
