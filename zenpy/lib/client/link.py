"""What connects records to their client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import resolve

if TYPE_CHECKING:
    from zenpy.lib.client.core import ClientCore
    from zenpy.lib.records.sideloads import BaseSideloads


class Link:
    """What connects records to the client that fetched them, and to the records that came with them."""

    __slots__ = ("_beside", "_index", "client", "is_async")

    def __init__(self, client: ClientCore, beside: BaseSideloads | None = None) -> None:
        self.client: ClientCore = client
        self.is_async: bool = client.is_async
        self._beside = beside
        self._index: dict[tuple[str, object], BaseObject] | None = None

    def related_cached(self, spec: str, key: object) -> BaseObject | None:
        """The record from the same page or from the cache, if it is there; the caller gets a copy of its own.

        Some records name others by a number written as text (`"42"`): it is looked for as a number too.
        """
        found = self._at_hand(spec, key)
        if found is None and isinstance(key, str) and key.isdigit():
            return self._at_hand(spec, int(key))
        return found

    def _at_hand(self, spec: str, key: object) -> BaseObject | None:
        if self._beside is not None:
            if self._index is None:
                self._index = self._beside.by_id()
            beside = self._index.get((spec, key))
            if beside is not None:
                return beside._shared_view()
        cached = self.client.cache.get(resolve(spec)._name, key)
        return cached._shared_view() if isinstance(cached, BaseObject) else None

    def related(self, spec: str, key: object, owner: BaseObject) -> BaseObject | None:
        """The record behind an id: from the page, the cache, or a call."""
        found = self.related_cached(spec, key)
        return found if found is not None else self.client._fetch_related(spec, key)

    def related_many(self, spec: str, keys: list[object], owner: BaseObject) -> list[BaseObject]:
        """The records behind a list of ids, in its order; those that no longer exist are left out."""
        known, missing = self._known(spec, keys)
        return _in_order(keys, known, self.client._fetch_related_many(spec, missing) if missing else [])

    def _known(self, spec: str, keys: list[object]) -> tuple[dict[str, BaseObject], list[object]]:
        """The records at hand by their key as text, and the keys of the others."""
        known = {str(key): found for key in keys if (found := self.related_cached(spec, key)) is not None}
        return known, [key for key in keys if str(key) not in known]

    async def related_async(self, spec: str, key: object, owner: BaseObject) -> BaseObject | None:
        """The same as `related` on an async client."""
        found = self.related_cached(spec, key)
        return found if found is not None else await self.client._fetch_related_async(spec, key)

    async def related_many_async(self, spec: str, keys: list[object], owner: BaseObject) -> list[BaseObject]:
        """The same as `related_many` on an async client."""
        known, missing = self._known(spec, keys)
        fetched = await self.client._fetch_related_many_async(spec, missing) if missing else []
        return _in_order(keys, known, fetched)


def _in_order(
    keys: list[object], known: dict[str, BaseObject], fetched: list[BaseObject]
) -> list[BaseObject]:
    """The records in the order of their keys, which may be numbers where the records have text, or the reverse."""
    found = {**known, **{str(record.__dict__.get("id")): record for record in fetched}}
    return [found[str(key)] for key in keys if str(key) in found]
