"""Loads a relation for all records of a page at once.

The first `ticket.requester` of a page fetches the users of the whole page: a loop over a hundred tickets costs one call for
them instead of a hundred. It fetches what the relation needs and nothing else, in calls of a hundred ids. A record that
was found this way leads on in the same way: `ticket.requester.organization` fetches the organizations of all requesters.

A page has weak references to its records, and none at all as long as its list of them exists: records that a loop drops
cost nothing. What was loaded is kept while a record of the page lives, like sideloads, but not past a write: a record
that this client has written since is read anew.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple, SupportsIndex, TypeVar, cast
from weakref import ref

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import resolve_class

if TYPE_CHECKING:
    from zenpy.lib.records.state import IdsOf

T = TypeVar("T")

#: What a record is known by: its name in the API description, and its id as text.
Key = tuple[str, str]


class Kept(NamedTuple):
    """A record that was loaded, and the moment at which its call began."""

    began: int
    record: BaseObject


def key_of(spec: str, key: object) -> Key:
    """What a record is known by; some ids are a number in one record and text in another."""
    return spec, str(key)


#: How many references an object has. Where Python does not tell, every record counts as alive.
_count_references: Callable[[object], int] = getattr(sys, "getrefcount", lambda _: 1)
#: As many references does a record have that only its list has, counted in a comprehension.
_ALONE = max([_count_references(one) for one in [object()]]) if hasattr(sys, "getrefcount") else 0


def _alive_outside(records: list[object]) -> list[ref[BaseObject]]:
    """References to the records that something else than their list has."""
    return [ref(one) for one in records if _count_references(one) > _ALONE and isinstance(one, BaseObject)]


class PageRecords(list[object]):
    """The records of one page. When the list goes, the page remembers those that the program still has."""

    __slots__ = ("__weakref__", "_page")

    def __init__(self, records: Iterable[object], page: PageRelations) -> None:
        super().__init__(records)
        self._page = page
        page.lists.append(ref(self))

    def __del__(self) -> None:
        self._page.remember(self, _alive_outside(self))

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[object, ...]:
        """A plain list in a pickle or a copy: the page knows the records in it no more."""
        return list, (list(self),)


class PageRelations:
    """The relations of the records of one page, and of the records that these lead to.

    Attributes:
        lists: the lists of the page's records, one for each reader.
        missing: what was asked for together with others and did not come, and when: it is not asked for so again.
    """

    __slots__ = ("__weakref__", "_followed", "_given", "_kept", "_records", "lists", "missing")

    def __init__(self) -> None:
        self.lists: list[ref[PageRecords]] = []
        self.missing: dict[Key, int] = {}
        self._records: list[ref[BaseObject]] = []
        self._given: list[ref[BaseObject]] = []
        self._kept: dict[Key, Kept] = {}
        #: Which relations were read: the class of the owners, what they lead to, and the ids of an owner.
        self._followed: dict[tuple[type[BaseObject], str], list[IdsOf]] = {}

    def __reduce__(self) -> tuple[object, ...]:
        """A new one in a pickle or a copy."""
        return PageRelations, ()

    def hold(self, records: list[T]) -> list[T]:
        """A list of the records of the page, for one reader: the page knows them as long as it lives."""
        return cast("list[T]", PageRecords(records, self))

    # -- what was loaded -------------------------------------------------------------------------------------------

    def find(self, key: Key) -> Kept | None:
        """A record that was loaded for the page."""
        return self._kept.get(key)

    def keep(self, found: dict[Key, Kept]) -> None:
        """Keep records that were loaded for the page."""
        self._kept.update(found)

    def remember(self, gone: PageRecords, records: list[ref[BaseObject]]) -> None:
        """Remember the records that live on without their list, and what they lead to; forget the rest.

        This runs when a list is deleted, which can be at any moment of any thread: it takes no lock.
        """
        self.lists = [one for one in self.lists if one() is not None and one() is not gone]
        self._records = [one for one in self._records if one() is not None] + records
        self._given = [one for one in self._given if one() is not None]
        if self._kept and not self.lists:
            self._kept = self._reachable([found for one in self._records if (found := one()) is not None])

    def _reachable(self, records: list[BaseObject]) -> dict[Key, Kept]:
        """What these records lead to, of what was loaded."""
        kept, reached = dict(self._kept), dict[Key, Kept]()
        while records:
            owners, records = records, []
            for spec, key in self._lead_to(owners):
                entry = kept.get(key_of(spec, key))
                if entry is not None and key_of(spec, key) not in reached:
                    reached[key_of(spec, key)] = entry
                    records.append(entry.record)
        return reached

    def _lead_to(self, owners: list[BaseObject]) -> Iterator[tuple[str, object]]:
        for (kind, spec), relations in list(self._followed.items()):
            for owner in owners:
                for ids_of in relations if type(owner) is kind else ():
                    for key in as_list(ids_of(owner)):
                        yield spec, key

    # -- who else needs it -----------------------------------------------------------------------------------------

    def follow(self, owner: BaseObject, spec: str, ids_of: IdsOf) -> None:
        """Note that a relation is read."""
        relations = self._followed.setdefault((type(owner), spec), [])
        if ids_of not in relations:
            relations.append(ids_of)

    def give(self, record: BaseObject) -> BaseObject:
        """Note a record that the program gets now."""
        self._given.append(ref(record))
        return record

    def ids_of_others(
        self, owner: BaseObject, ids_of: IdsOf, find: Callable[[str, object], BaseObject | None]
    ) -> Iterator[object]:
        """The ids that the other records of the page have for a relation; those that come after the owner first."""
        records = list(self._owners(type(owner), find, frozenset()))
        start = next((place for place, record in enumerate(records) if record is owner), 0)
        for record in records[start:] + records[:start]:
            yield from as_list(ids_of(record))

    def _owners(
        self,
        kind: type[BaseObject],
        find: Callable[[str, object], BaseObject | None],
        passed: frozenset[tuple[type[BaseObject], str]],
    ) -> Iterator[BaseObject]:
        """The records of a class: those of the page, and those that its records lead to and that are at hand."""
        for record in self._living():
            if type(record) is kind:
                yield record
        for step, relations in list(self._followed.items()):
            owner_kind, spec = step
            if step in passed or not issubclass(kind, resolve_class(spec)):
                continue
            for owner in self._owners(owner_kind, find, passed | {step}):
                for ids_of in relations:
                    for key in as_list(ids_of(owner)):
                        found = find(spec, key)
                        if type(found) is kind:
                            yield found

    def _living(self) -> Iterator[BaseObject]:
        for records in [one() for one in self.lists]:
            yield from (one for one in records or () if isinstance(one, BaseObject))
        for one in [*self._records, *self._given]:
            record = one()
            if record is not None:
                yield record


def as_list(ids: object) -> list[object]:
    """The ids that a record has for a relation, which leads to one record or to several."""
    return ids if isinstance(ids, list) else [] if ids is None else [ids]
