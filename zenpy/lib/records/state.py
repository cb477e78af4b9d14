"""What a record has beside its payload: the link to its client, and what was done to it since it came.

It stands in one slot of the record: the bare link at first, `Shared` once others read the same payload, `State` as soon
as there is something to remember of this record alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from zenpy.lib.records.base import BaseObject


class Link(Protocol):
    """What connects a record to the client that fetched it."""

    is_async: bool

    def related(self, spec: str, key: object, owner: BaseObject, /) -> BaseObject | None:
        """The record behind an id: at hand, or from a call."""

    def related_many(self, spec: str, keys: list[object], owner: BaseObject, /) -> list[BaseObject]:
        """The records behind a list of ids, in its order."""

    def related_cached(self, spec: str, key: object, /) -> BaseObject | None:
        """The record behind an id if it is at hand."""

    async def related_async(self, spec: str, key: object, owner: BaseObject, /) -> BaseObject | None:
        """The same as `related` on an async client."""

    async def related_many_async(
        self, spec: str, keys: list[object], owner: BaseObject, /
    ) -> list[BaseObject]:
        """The same as `related_many` on an async client."""


class Shared:
    """Stands for the link in all records that read one payload: the first to write makes a copy for itself."""

    __slots__ = ("link",)

    def __init__(self, link: Link | None) -> None:
        self.link: Link | None = link


class State(Shared):
    """What one record has beside its payload, once it was written, a container in it wrapped, or a relation followed.

    Attributes:
        shared: whether others read the payload too.
        changes: changed payload keys, with the stamp of the last change; None before the first.
        idempotency: `hit` or `miss`, for the answer to a create with an idempotency key.
        related: the ids that relations were followed for and what they gave; None before the first was followed.
    """

    __slots__ = ("changes", "idempotency", "related", "shared")

    def __init__(self, link: Link | None, shared: bool = False) -> None:
        self.link: Link | None = link
        self.shared: bool = shared
        self.changes: dict[str, int] | None = None
        self.idempotency: str | None = None
        self.related: dict[str, tuple[object, object]] | None = None
