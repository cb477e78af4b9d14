"""One page of a listing, as a reader gets it.

`Page` is only data: the records, the sideloads and the decoded answer. How pages are found is in
`zenpy.lib.pagination.links`, and which of them have been read is in `zenpy.lib.pagination.state`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar, cast, overload

from zenpy.lib.calls.result import read_total
from zenpy.lib.records.base import BaseObject

if TYPE_CHECKING:
    from zenpy.lib.api_objects.sideloads import Sideloads

T = TypeVar("T")


class Related(Protocol):
    """What loads the relations of the records of a page together."""

    def hold(self, records: list[T]) -> list[T]:
        """A list of records of the page, for one reader."""


class _Page(Sequence[T], Generic[T]):
    """All of a page. The class that users get has no names of its own, so that editors show private ones last."""

    __slots__ = ("_records", "_relations", "body", "checkpoint", "sideloads", "total")

    body: object
    """The decoded answer, unchanged."""
    total: int | None
    """How many records the whole listing has, if the answer says so."""
    sideloads: Sideloads
    """Records that `include=` brought along, by name: `page.sideloads.users`."""
    checkpoint: str | None
    """Where an incremental export goes on after this page; None on other listings."""

    def __init__(
        self,
        records: list[T],
        body: object,
        sideloads: Sideloads,
        checkpoint: str | None = None,
        relations: Related | None = None,
    ) -> None:
        self._records = records if relations is None else relations.hold(records)
        self._relations = relations
        self.body = body
        self.total = read_total(body)
        self.sideloads = sideloads
        self.checkpoint = checkpoint

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        return self._records[index]

    def __iter__(self) -> Iterator[T]:
        return iter(self._records)  # the inherited one calls __getitem__ for each position

    def __len__(self) -> int:
        return len(self._records)

    def __repr__(self) -> str:
        return f"Page of {len(self._records)} records"

    def _repr_html_(self) -> str:
        """The records as a table, for notebooks."""
        from zenpy.lib.display.tables import show_records

        return show_records(repr(self), self._records)

    def _copy(self) -> Page[T]:
        """The page for one more reader, with records of its own: edits of one reader do not reach another."""
        fresh = [
            cast("T", item._make_view()) if isinstance(item, BaseObject) else item for item in self._records
        ]
        return Page(fresh, self.body, self.sideloads, self.checkpoint, self._relations)

    def _without_records(self) -> Page[T]:
        """What the answer said beside its lists; the records and what was sideloaded with them may be freed."""
        kept = (
            {key: value for key, value in self.body.items() if type(value) is not list}
            if isinstance(self.body, dict)
            else None
        )
        return Page([], kept, type(self.sideloads)(), self.checkpoint)

    def _with_records(self, records: list[T], checkpoint: str | None = None) -> Page[T]:
        """The page with these records instead of its own, and with this checkpoint."""
        return Page(records, self.body, self.sideloads, checkpoint, self._relations)


class Page(_Page[T]):
    """One page of a listing: its records, what was sideloaded with them, and the rest of the answer."""

    __slots__ = ()


# Pickles and tracebacks name the public path, so that a move of this module does not break them.
Page.__module__ = "zenpy.lib.generator"
