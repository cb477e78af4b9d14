"""What the one slot of a record holds, and how records share a payload: copy-on-write.

A record has its payload (its `__dict__`) and one slot, `_slot`. The slot holds one of four things:

| slot            | the payload                     | what is stored for this record alone                  |
| --------------- | ------------------------------- | ----------------------------------------------------- |
| `None`          | its own                         | nothing; the record belongs to no client              |
| `RecordLink`    | its own                         | nothing; the slot is the link to the client           |
| `SharedPayload` | others read it too: never write | nothing; the link is in `SharedPayload.link`          |
| `RecordState`   | its own, or shared              | changes, followed relations, the idempotency lookup,  |
|                 | (`.is_shared`)                  | empty lists and dicts that the payload does not have, |
|                 |                                 | attributes of the program's own (`record._seen`)      |

These operations (`zenpy.lib.records.copy_on_write`) change what the slot holds. Each holds the write lock of that module,
except where the table says "no lock":

| operation                    | the slot before            | the slot afterwards                                      |
| ---------------------------- | -------------------------- | -------------------------------------------------------- |
| `_from_payload`              | a new record               | `None` or `RecordLink` (no lock)                         |
| `_from_shared_payload`       | a new record               | `SharedPayload`; `RecordLink` around a copy if the       |
|                              |                            | payload is not shareable (no lock)                       |
| `_make_view`                 | `SharedPayload`            | stays; the view has the same one (no lock)               |
|                              | `None`, `RecordLink`       | `SharedPayload`, and the view has the same one           |
|                              | `RecordState`              | `RecordState` with `is_shared`; the view has             |
|                              |                            | `SharedPayload`, or `RecordState` with the unsent changes |
| `_ensure_state`              | `None`, `RecordLink`       | `RecordState` without `is_shared`                        |
|                              | `SharedPayload`            | `RecordState` with `is_shared`                           |
| `_detach`, before each write | any                        | `RecordState` without `is_shared`; a shared payload is   |
|                              |                            | copied first                                             |
| `_wrap_in_place`, when a     | any                        | as after `_detach`: the wrapped value replaces the raw   |
| list, dict or nested record  |                            | one in the payload                                       |
| is read for the first time   |                            |                                                          |
| `_read_empty`, `_set_private` | any                       | as after `_ensure_state`: the payload stays as it is     |
| `_adopt`, when that empty    | any                        | as after `_detach`                                       |
| list or dict is changed      |                            |                                                          |
| `__init__`, copy, unpickle   | a new record               | `RecordState` without `is_shared` (no lock; a copy holds |
|                              |                            | it while it reads the original)                          |

A payload is shareable if no value of it can be changed in place through a record: it has only scalars, and containers
that a descriptor wraps before a caller gets them.

The plain way is a `RecordState` and a payload of its own for every record. It costs too much where records come in pages
of a hundred: the caller and the cache each have a record of every item, and most of these records are only read. With
sharing, an item of a page needs two allocations: the record, and its payload, which the JSON decoder has made already.
A record in the cache adds no copy of the payload.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from zenpy.lib.account.definitions import Definitions, FieldDefinition
    from zenpy.lib.records.base import BaseObject
    from zenpy.lib.records.changes import Tracked


#: The id or the ids that a record has for a relation.
IdsOf: TypeAlias = "Callable[[BaseObject], object]"


class RecordLink(Protocol):
    """What connects a record to the client that fetched it; `zenpy.lib.related.link` implements it."""

    is_async: bool

    @property
    def account(self) -> Hashable:
        """What stands for the account that the records belong to."""

    def related(self, spec: str, key: object, owner: BaseObject, ids_of: IdsOf, /) -> BaseObject | None:
        """The record with this id, found without a call or fetched; `ids_of` gives the ids of other records like the owner."""

    def related_many(
        self, spec: str, keys: list[object], owner: BaseObject, ids_of: IdsOf, /
    ) -> list[BaseObject]:
        """The records with these ids, in the order of the ids."""

    def related_cached(
        self, spec: str, key: object, owner: BaseObject, ids_of: IdsOf, /
    ) -> BaseObject | None:
        """The record with this id if it is found without a call."""

    async def related_async(
        self, spec: str, key: object, owner: BaseObject, ids_of: IdsOf, /
    ) -> BaseObject | None:
        """The same as `related` on an async client."""

    async def related_many_async(
        self, spec: str, keys: list[object], owner: BaseObject, ids_of: IdsOf, /
    ) -> list[BaseObject]:
        """The same as `related_many` on an async client."""

    def field_definitions(
        self, area: str, key: str | None = None, /, *, fetch: bool = True
    ) -> Definitions[FieldDefinition] | None:
        """The definitions of an area, for the records of a custom object by its key; None if they cannot be had here."""

    def lookup(self, definition: FieldDefinition, key: object, owner: BaseObject, /) -> BaseObject | None:
        """The record that a lookup field leads to."""

    async def lookup_async(
        self, definition: FieldDefinition, key: object, owner: BaseObject, /
    ) -> BaseObject | None:
        """The same as `lookup` on an async client."""


class RecordSlot:
    """What a slot holds that is more than the link alone.

    Attributes:
        link: the link to the client; None without one.
    """

    __slots__ = ("link",)

    def __init__(self, link: RecordLink | None) -> None:
        self.link: RecordLink | None = link


class SharedPayload(RecordSlot):
    """The slot of all records that only read one payload; a record copies the payload before it writes."""

    __slots__ = ()


#: The `saved_id` of a record whose id has not been changed since it came.
AS_PAYLOAD = object()


class RecordState(RecordSlot):
    """The slot of a record that was written, that has a wrapped value, or whose relation was followed.

    Attributes:
        is_shared: whether other records read the payload too.
        changes: changed payload keys, with the number of the last change; None before the first change.
        read: the key or name that the record was read with, if it was set since: its address has it until that is sent.
        idempotency: `hit` or `miss`, for the answer to a create with an idempotency key.
        related: by relation, the ids and the records that were found for them; None before the first was followed.
        empties: by payload key, the empty list or dict that was read where the payload has none; None before the first.
        private: the attributes with an underscore that the program has set for itself; None before the first.
        saved_id: the id that the record came with, if the program has changed it since; None for a record that the program
            made, and AS_PAYLOAD where the payload has it. Records are equal by it, so it never changes.
    """

    __slots__ = ("changes", "empties", "idempotency", "is_shared", "private", "read", "related", "saved_id")

    def __init__(self, link: RecordLink | None, is_shared: bool = False) -> None:
        self.link: RecordLink | None = link
        self.is_shared: bool = is_shared
        self.changes: dict[str, int] | None = None
        self.read: dict[str, object] | None = None
        self.idempotency: str | None = None
        self.related: dict[str, tuple[object, object]] | None = None
        self.empties: dict[str, Tracked] | None = None
        self.private: dict[str, object] | None = None
        self.saved_id: object = AS_PAYLOAD

    def keep_saved_id(self, payload: dict[str, object]) -> None:
        """Note the id that the record came with, before it is changed for the first time."""
        if self.saved_id is AS_PAYLOAD:
            self.saved_id = payload.get("id")
