"""What connects records to their client."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

from zenpy.lib.client.page_relations import FetchMany, FetchOne, PageRelations
from zenpy.lib.client.related import (
    fetch_related,
    fetch_related_async,
    fetch_related_many,
    fetch_related_many_async,
)
from zenpy.lib.concurrency import hold_lock, hold_lock_async
from zenpy.lib.effects import run, run_async
from zenpy.lib.http.urls import Origin, parse_origin
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import resolve_class

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from zenpy.lib.pagination.client_protocol import LinkedClient
    from zenpy.lib.records.sideloads import BaseSideloads
    from zenpy.lib.records.state import IdsOf

#: For comparisons, which ask for the same few accounts again and again.
_parse_origin: Callable[[str], Origin | None] = lru_cache(parse_origin)


class Link:
    """What connects records to the client that fetched them, and to the records that came with them."""

    __slots__ = ("_index", "_page", "_sideloads", "client", "is_async")

    def __init__(self, client: LinkedClient, sideloads: BaseSideloads | None = None) -> None:
        self.client: LinkedClient = client
        self.is_async: bool = client.is_async
        self._sideloads = sideloads
        self._index: dict[tuple[str, object], BaseObject] | None = None
        self._page: PageRelations | None = None

    @property
    def account(self) -> Origin | None:
        """The account that the records belong to: the origin of its address."""
        return _parse_origin(self.client.base_url)

    def with_sideloads(self, sideloads: BaseSideloads) -> Link:
        """A link to the same client for the records of one answer, which find each other in its sideloads."""
        return Link(self.client, sideloads)

    def for_page(self) -> Link:
        """A link to the same client for the records of one page, whose relations are loaded together."""
        return Link(self.client, self._sideloads)

    def note_page(self, records: Iterable[object]) -> PageRelations:
        """Note the records of the page that this link is for."""
        self._page = PageRelations(records)
        return self._page

    def has(self, spec: str, key: object) -> bool:
        """Whether a record is found without a call."""
        return self._look_up(spec, key) is not None

    def related_cached(self, spec: str, key: object) -> BaseObject | None:
        """The record from the same page or from the cache, if it is there; the caller gets a copy of its own.

        Some records name others by a number written as text (`"42"`): it is looked for as a number too.
        """
        found = self._look_up(spec, key)
        return None if found is None else found._make_view()

    def _look_up(self, spec: str, key: object) -> BaseObject | None:
        found = self._find(spec, key)
        if found is None and isinstance(key, str) and key.isascii() and key.isdigit():
            return self._find(spec, int(key))
        return found

    def _find(self, spec: str, key: object) -> BaseObject | None:
        if self._sideloads is not None:
            if self._index is None:
                self._index = self._sideloads.by_id()
            sideloaded = self._index.get((spec, key))
            if sideloaded is not None:
                return sideloaded
        if self._page is not None:
            loaded = self._page.find(self, spec, key)
            if loaded is not None:
                return loaded
        kind = resolve_class(spec)
        cached = self.client.cache.get(kind._name, key)
        return cached if isinstance(cached, kind) else None

    def related(self, spec: str, key: object, owner: BaseObject, ids_of: IdsOf) -> BaseObject | None:
        """The record behind an id: from the page, the cache, or a call, which loads those of the whole page."""
        found = self.related_cached(spec, key)
        if found is not None:
            return found
        page, lock = self._page, None if self._page is None else self._page.begin()
        if page is None or lock is None:
            return fetch_related(self.client, spec, key)
        with hold_lock(lock):
            loaded = run(page.load(self, spec, key, owner, ids_of), partial(_perform, self.client))
        return None if loaded is None else loaded._make_view()

    async def related_async(
        self, spec: str, key: object, owner: BaseObject, ids_of: IdsOf
    ) -> BaseObject | None:
        """The same as `related` on an async client."""
        found = self.related_cached(spec, key)
        if found is not None:
            return found
        page, lock = self._page, None if self._page is None else self._page.begin()
        if page is None or lock is None:
            return await fetch_related_async(self.client, spec, key)
        async with hold_lock_async(lock):
            flow = page.load(self, spec, key, owner, ids_of)
            loaded = await run_async(flow, partial(_perform_async, self.client))
        return None if loaded is None else loaded._make_view()

    def related_many(
        self, spec: str, keys: list[object], owner: BaseObject, ids_of: IdsOf
    ) -> list[BaseObject]:
        """The records behind a list of ids, in its order; those that no longer exist are left out."""
        known, missing = self._split(spec, keys)
        if not missing:
            return _in_key_order(keys, known, [])
        page, lock = self._page, None if self._page is None else self._page.begin()
        if page is None or lock is None:
            return _in_key_order(keys, known, fetch_related_many(self.client, spec, missing))
        with hold_lock(lock):
            run(page.load_many(self, spec, missing, owner, ids_of), partial(_perform, self.client))
        return _in_key_order(keys, {**known, **self._split(spec, missing)[0]}, [])

    async def related_many_async(
        self, spec: str, keys: list[object], owner: BaseObject, ids_of: IdsOf
    ) -> list[BaseObject]:
        """The same as `related_many` on an async client."""
        known, missing = self._split(spec, keys)
        if not missing:
            return _in_key_order(keys, known, [])
        page, lock = self._page, None if self._page is None else self._page.begin()
        if page is None or lock is None:
            fetched = await fetch_related_many_async(self.client, spec, missing)
            return _in_key_order(keys, known, fetched)
        async with hold_lock_async(lock):
            flow = page.load_many(self, spec, missing, owner, ids_of)
            await run_async(flow, partial(_perform_async, self.client))
        return _in_key_order(keys, {**known, **self._split(spec, missing)[0]}, [])

    def _split(self, spec: str, keys: list[object]) -> tuple[dict[str, BaseObject], list[object]]:
        """The records at hand by their key as text, and the keys of the others."""
        known = {str(key): found for key in keys if (found := self.related_cached(spec, key)) is not None}
        return known, [key for key in keys if str(key) not in known]


def _in_key_order(
    keys: list[object], known: dict[str, BaseObject], fetched: list[BaseObject]
) -> list[BaseObject]:
    """The records in the order of their keys, which may be numbers where the records have text, or the reverse."""
    found = {**known, **{str(record.__dict__.get("id")): record for record in fetched}}
    return [found[str(key)] for key in keys if str(key) in found]


def _perform(client: object, effect: FetchOne | FetchMany) -> object:
    if isinstance(effect, FetchOne):
        return fetch_related(client, effect.spec, effect.key)
    return fetch_related_many(client, effect.spec, effect.keys)


async def _perform_async(client: object, effect: FetchOne | FetchMany) -> object:
    if isinstance(effect, FetchOne):
        return await fetch_related_async(client, effect.spec, effect.key)
    return await fetch_related_many_async(client, effect.spec, effect.keys)
