"""Loads a relation for all records of a page at once.

The first `ticket.requester` of a page fetches the users of the whole page: a loop over a hundred tickets costs one call for
them instead of a hundred. It fetches what the relation needs and nothing else, in calls of a hundred ids, and never more
calls than one for each record would have been.

A page keeps weak references to its records, so that it holds none that the program has dropped. What was loaded is kept
as long as a record of the page lives, like sideloads, but not past a write: a record that this client has written since is
read anew.
"""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterable, Iterator
from contextvars import ContextVar
from typing import TYPE_CHECKING, NamedTuple
from weakref import ref

from zenpy.lib.cache.one_cache import next_moment
from zenpy.lib.exception import APIException
from zenpy.lib.forks import ModuleLock, register_for_forks
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import find_show_call

if TYPE_CHECKING:
    from zenpy.lib.client.link import Link
    from zenpy.lib.records.state import IdsOf

#: As many ids go into one call that shows many records.
MOST_IDS = 100
#: A call that may show many was refused with one of these: the records may still be shown one by one.
_REFUSALS = (400, 403, 404, 422)
#: The pages for which this thread or task is loading: what it reads of them meanwhile is fetched alone.
_loading: ContextVar[frozenset[int]] = ContextVar("_loading", default=frozenset())


class FetchOne(NamedTuple):
    """Fetch the record with an id; the answer is the record, or None."""

    spec: str
    key: object


class FetchMany(NamedTuple):
    """Fetch the records with some ids; the answer is the list of those that exist."""

    spec: str
    keys: list[object]


#: Held for the moment in which a page gets its lock.
_guard = ModuleLock()

#: What loading asks for, and what it gives.
Loading = Generator[FetchOne | FetchMany, object, "BaseObject | None"]
LoadingMany = Generator[FetchOne | FetchMany, object, list[BaseObject]]


class PageRelations:
    """The relations of the records of one page."""

    __slots__ = ("__weakref__", "_asked", "_kept", "_records", "_refused", "lock")

    def __init__(self, records: Iterable[object]) -> None:
        self._records = [ref(record) for record in records if isinstance(record, BaseObject)]
        self._kept: dict[tuple[str, str], tuple[int, BaseObject]] = {}
        #: What was fetched together with others: what is missing in the answer is not asked for so again.
        self._asked: set[tuple[str, str]] = set()
        self._refused: set[str] = set()
        #: Held while records are fetched for the page; None before the first.
        self.lock: threading.Lock | None = None

    def add(self, records: Iterable[object]) -> None:
        """Note further records of the page: copies for one more reader."""
        alive = [one for one in self._records if one() is not None]
        self._records = alive + [ref(record) for record in records if isinstance(record, BaseObject)]

    def reset_after_fork(self) -> None:
        """Make a new lock: a thread of the parent process may hold this one."""
        self.lock = threading.Lock()

    def begin(self) -> threading.Lock | None:
        """The lock to hold while records are fetched; None inside a load for this page, which must not wait for itself."""
        if id(self) in _loading.get():
            return None
        with _guard.lock:
            if self.lock is None:
                self.lock = threading.Lock()
                register_for_forks(self)
        return self.lock

    def find(self, link: Link, spec: str, key: object) -> BaseObject | None:
        """A record that was loaded for the page, unless it was written since."""
        found = self._kept.get((spec, str(key)))
        if found is None:
            return None
        moment, record = found
        return (
            None
            if link.client.cache.written_since(record._name, record.__dict__.get("id"), moment)
            else record
        )

    def load(self, link: Link, spec: str, key: object, owner: BaseObject, ids_of: IdsOf) -> Loading:
        """The record behind the id of one record of the page, loaded with those of the others."""
        found = link.related_cached(spec, key)  # another thread or task may have loaded it meanwhile
        if found is not None:
            return found
        is_new = (spec, str(key)) not in self._asked
        keys = self._wanted(link, spec, [key], owner, ids_of) if is_new else []
        if len(keys) > 1:
            try:
                yield from self._fetch(spec, keys)
            except APIException as error:
                if error.status not in _REFUSALS:
                    raise
                self._refused.add(spec)
            found = link.related_cached(spec, key)
            if found is not None:
                return found
        moment = next_moment()
        fetched = yield FetchOne(spec, key)
        if not isinstance(fetched, BaseObject):
            return None
        self._kept[spec, str(key)] = (moment, fetched)
        return fetched

    def load_many(
        self, link: Link, spec: str, keys: list[object], owner: BaseObject, ids_of: IdsOf
    ) -> LoadingMany:
        """The records behind the ids of one record of the page, loaded with those of the others."""
        missing = [key for key in keys if not link.has(spec, key)]
        wanted = self._wanted(link, spec, missing, owner, ids_of) if missing else []
        return (yield from self._fetch(spec, wanted)) if wanted else []

    def _fetch(self, spec: str, keys: list[object]) -> LoadingMany:
        self._asked.update((spec, str(key)) for key in keys)
        moment, mark = next_moment(), _loading.set(_loading.get() | {id(self)})
        try:
            answer = yield FetchMany(spec, keys)
        finally:
            _loading.reset(mark)
        records = [one for one in answer if isinstance(one, BaseObject)] if isinstance(answer, list) else []
        self._kept.update({(spec, str(one.__dict__.get("id"))): (moment, one) for one in records})
        return records

    def _wanted(
        self, link: Link, spec: str, keys: list[object], owner: BaseObject, ids_of: IdsOf
    ) -> list[object]:
        """The ids to fetch: these, and those of other records of the page as far as they fit into the same calls."""
        wanted = {str(key): key for key in keys}
        show = find_show_call(spec)
        if show is None or not show.many or spec in self._refused:
            return list(wanted.values())
        most = -(-len(wanted) // MOST_IDS) * MOST_IDS
        for key in self._ids_of_others(owner, ids_of):
            if len(wanted) >= most:
                break
            asked = str(key) in wanted or (spec, str(key)) in self._asked
            if not asked and not link.has(spec, key):
                wanted[str(key)] = key
        return list(wanted.values())

    def _ids_of_others(self, owner: BaseObject, ids_of: IdsOf) -> Iterator[object]:
        """The ids that the other records of the page have for a relation; those that come after the owner first."""
        records = [
            record for one in self._records if (record := one()) is not None and type(record) is type(owner)
        ]
        start = next((place for place, record in enumerate(records) if record is owner), 0)
        for record in records[start:] + records[:start]:
            found = ids_of(record)
            if isinstance(found, list):
                yield from found
            elif found is not None:
                yield found
