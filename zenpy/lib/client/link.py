"""What connects records to their client."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from zenpy.lib.account.definitions import target_of
from zenpy.lib.client.related import (
    fetch_related,
    fetch_related_async,
    fetch_related_many,
    fetch_related_many_async,
)
from zenpy.lib.http.urls import Origin, parse_origin
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import resolve_class

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from zenpy.lib.account.definitions import Definitions, FieldDefinition
    from zenpy.lib.pagination.client_protocol import DefinitionsReader, LinkedClient
    from zenpy.lib.records.sideloads import BaseSideloads

#: For comparisons, which ask for the same few accounts again and again.
_parse_origin: Callable[[str], Origin | None] = lru_cache(parse_origin)


class Link:
    """What connects records to the client that fetched them, and to the records that came with them."""

    __slots__ = ("_index", "_sideloads", "client", "is_async")

    def __init__(self, client: LinkedClient, sideloads: BaseSideloads | None = None) -> None:
        self.client: LinkedClient = client
        self.is_async: bool = client.is_async
        self._sideloads = sideloads
        self._index: dict[tuple[str, object], BaseObject] | None = None

    @property
    def account(self) -> Origin | None:
        """The account that the records belong to: the origin of its address."""
        return _parse_origin(self.client.base_url)

    def with_sideloads(self, sideloads: BaseSideloads) -> Link:
        """A link to the same client for the records of one answer, which find each other in its sideloads."""
        return Link(self.client, sideloads)

    def related_cached(self, spec: str, key: object) -> BaseObject | None:
        """The record from the same page or from the cache, if it is there; the caller gets a copy of its own.

        Some records name others by a number written as text (`"42"`): it is looked for as a number too.
        """
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
                return sideloaded._make_view()
        kind = resolve_class(spec)
        cached = self.client.cache.get(kind._name, key)
        return cached._make_view() if isinstance(cached, kind) else None

    def related(self, spec: str, key: object, owner: BaseObject) -> BaseObject | None:
        """The record behind an id: from the page, the cache, or a call."""
        found = self.related_cached(spec, key)
        return found if found is not None else fetch_related(self.client, spec, key)

    async def related_async(self, spec: str, key: object, owner: BaseObject) -> BaseObject | None:
        """The same as `related` on an async client."""
        found = self.related_cached(spec, key)
        return found if found is not None else await fetch_related_async(self.client, spec, key)

    def related_many(self, spec: str, keys: list[object], owner: BaseObject) -> list[BaseObject]:
        """The records behind a list of ids, in its order; those that no longer exist are left out."""
        known, missing = self._split(spec, keys)
        return _in_key_order(keys, known, fetch_related_many(self.client, spec, missing) if missing else [])

    async def related_many_async(self, spec: str, keys: list[object], owner: BaseObject) -> list[BaseObject]:
        """The same as `related_many` on an async client."""
        known, missing = self._split(spec, keys)
        fetched = await fetch_related_many_async(self.client, spec, missing) if missing else []
        return _in_key_order(keys, known, fetched)

    # -- custom fields ---------------------------------------------------------------------------------------------

    def field_definitions(
        self, area: str, owner: BaseObject, *, fetch: bool = True
    ) -> Definitions[FieldDefinition] | None:
        """The definitions of the custom fields of an area; None if they are not at hand and cannot be fetched here."""
        reader = self._reader()
        return reader.field_definitions(area, owner) if fetch else reader.known(area, owner)

    def lookup(self, definition: FieldDefinition, key: object, owner: BaseObject) -> BaseObject | None:
        """The record that a lookup field leads to; None if it is gone."""
        spec, custom_object = target_of(definition)
        if custom_object is None:
            return self.related(spec, key, owner)
        return cast("BaseObject | None", self._reader().show(custom_object, key))

    async def lookup_async(
        self, definition: FieldDefinition, key: object, owner: BaseObject
    ) -> BaseObject | None:
        """The same as `lookup` on an async client."""
        spec, custom_object = target_of(definition)
        if custom_object is None:
            return await self.related_async(spec, key, owner)
        return await cast("Awaitable[BaseObject | None]", self._reader().show(custom_object, key))

    async def load_definitions(self, area: str, owner: BaseObject) -> None:
        """Fetch the definitions of the custom fields of an area on an async client, if they are not at hand."""
        await self._reader().load_fields(area, owner)

    def _reader(self) -> DefinitionsReader:
        """The definitions of the account: a client whose records have custom fields has it."""
        return cast("DefinitionsReader", getattr(self.client, "definitions"))  # noqa: B009 - not every client has it

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
