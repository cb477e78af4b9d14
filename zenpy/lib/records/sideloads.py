"""What an answer brings along with its records: the base of the generated `zenpy.lib.api_objects.sideloads.Sideloads`.

The base has the storage and the lookup, the generated class a typed list for each name of `include=`. So two classes
share the job, and the base is called `BaseSideloads`, as `BaseObject` is the base of the generated records.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Self, TypeVar, cast, overload

if TYPE_CHECKING:
    from zenpy.lib.records.base import BaseObject

T = TypeVar("T")


class SideloadedRecords(Generic[T]):
    """The sideloaded records of one kind: a list, empty when none came along."""

    def __init__(self, spec: str, key: str = "") -> None:
        self._spec = spec
        self._key = key

    def __set_name__(self, owner: type, name: str) -> None:
        self._key = self._key or name
        self.__doc__ = f"The {self._spec} records that came along."

    @overload
    def __get__(self, sideloads: None, cls: type) -> Self: ...
    @overload
    def __get__(self, sideloads: BaseSideloads, cls: type) -> list[T]: ...
    def __get__(self, sideloads: BaseSideloads | None, cls: type) -> Self | list[T]:
        if sideloads is None:
            return self
        records = sideloads.found.get(self._key, [])
        # some endpoints use the same key for records of another kind: those are in `found` alone
        return cast("list[T]", [record for record in records if record._spec == self._spec])


class BaseSideloads:
    """Records and values that came along with a page.

    Attributes:
        found: the records, by their key in the answer.
        values: what is not a list of records, by its key, such as the map `open_ticket_count`.
    """

    __slots__ = ("found", "values")

    def __init__(self) -> None:
        self.found: dict[str, list[BaseObject]] = {}
        self.values: dict[str, object] = {}

    def __repr__(self) -> str:
        return f"{type(self).__name__}(found={self.found!r}, values={self.values!r})"

    def by_id(self) -> dict[tuple[str, object], BaseObject]:
        """The records by (spec name, id), as relations look for them."""
        return {
            (item._spec, item.__dict__.get("id")): item for items in self.found.values() for item in items
        }
