"""What connects records to their client."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING, cast

from zenpy.lib.account.definitions import target_of
from zenpy.lib.concurrency import hold_lock, hold_lock_async
from zenpy.lib.display.inspecting import refuse_to_show
from zenpy.lib.effects import run, run_async
from zenpy.lib.http.urls import Origin, parse_origin
from zenpy.lib.records.registry import resolve_class
from zenpy.lib.related.calls import (
    fetch_related,
    fetch_related_async,
    fetch_related_many,
    fetch_related_many_async,
)
from zenpy.lib.related.flow import (
    Effect,
    FetchOne,
    LoadingMany,
    Loads,
    Wait,
    Wanted,
    load,
    load_many,
)
from zenpy.lib.related.page import PageRelations

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from zenpy.lib.account.definitions import Definitions, FieldDefinition
    from zenpy.lib.pagination.client_protocol import DefinitionsReader, LinkedClient
    from zenpy.lib.records.base import BaseObject
    from zenpy.lib.records.sideloads import BaseSideloads
    from zenpy.lib.records.state import IdsOf
    from zenpy.lib.related.page import Key

#: For comparisons, which ask for the same few accounts again and again.
_parse_origin: Callable[[str], Origin | None] = lru_cache(parse_origin)


class Link:
    """What connects records to the client that fetched them, and to the records that came with them.

    Attributes:
        client: the client.
        is_async: whether its calls have to be awaited.
        loads: what the records of the client load at the moment.
        page: what loads the relations of one page together; None for a record that came alone.
    """

    __slots__ = ("_index", "_sideloads", "client", "is_async", "loads", "page")

    def __init__(self, client: LinkedClient, loads: Loads | None = None) -> None:
        self.client: LinkedClient = client
        self.is_async: bool = client.is_async
        self.loads: Loads = Loads() if loads is None else loads
        self.page: PageRelations | None = None
        self._sideloads: BaseSideloads | None = None
        self._index: dict[tuple[str, object], BaseObject] | None = None

    @property
    def account(self) -> Origin | None:
        """The account that the records belong to: the origin of its address."""
        return _parse_origin(self.client.base_url)

    def with_sideloads(self, sideloads: BaseSideloads) -> Link:
        """A link to the same client for the records of one answer, which find each other in its sideloads."""
        link = Link(self.client, self.loads)
        link._sideloads = sideloads
        return link

    def for_page(self) -> Link:
        """A link for the records of one page, whose relations are loaded together; this one if it is of one answer alone."""
        link = Link(self.client, self.loads) if self._sideloads is None else self
        link.page = PageRelations()
        return link

    # -- what is at hand -------------------------------------------------------------------------------------------

    def related_cached(self, spec: str, key: object, owner: BaseObject, ids_of: IdsOf) -> BaseObject | None:
        """The record from the same page or from the cache, if it is there; the caller gets a copy of its own.

        Some records name others by a number written as text (`"42"`): it is looked for as a number too.
        """
        if self.page is not None:
            self.page.follow(owner, spec, ids_of)
        found = self.find(spec, key)
        return None if found is None else self.hand_out(found)

    def hand_out(self, found: BaseObject) -> BaseObject:
        """A copy of a record that is at hand, for the program; its own relations are loaded for the same page."""
        return found._make_view() if self.page is None else self.page.give(found._make_view_for(self))

    def find(self, spec: str, key: object) -> BaseObject | None:
        """The record that is at hand for an id."""
        found = self._find(spec, key)
        if found is None and isinstance(key, str) and key.isascii() and key.isdigit():
            return self._find(spec, int(key))
        return found

    def _find(self, spec: str, key: object) -> BaseObject | None:
        sideloaded = self._find_sideloaded(spec, key)
        if sideloaded is not None:
            return sideloaded
        kind = resolve_class(spec)
        cached = self.client.cache.get(kind._name, key)
        if isinstance(cached, kind):
            return cached
        kept = None if self.page is None else self.page.find((spec, str(key)))
        if kept is not None and not self.is_written_since((spec, str(key)), kept.began):
            return kept.record
        return None

    def _find_sideloaded(self, spec: str, key: object) -> BaseObject | None:
        if self._sideloads is None:
            return None
        if self._index is None:
            self._index = self._sideloads.by_id()
        return self._index.get((spec, key))

    def is_written_since(self, known: Key, moment: int) -> bool:
        """Whether this client has written a record since a moment."""
        spec, key = known
        return self.client.cache.written_since(resolve_class(spec)._name, key, moment)

    # -- what may have to be fetched -------------------------------------------------------------------------------

    def related(self, spec: str, key: object, owner: BaseObject, ids_of: IdsOf) -> BaseObject | None:
        """The record behind an id: from the page, the cache, or a call, which loads those of the whole page."""
        found = self.related_cached(spec, key, owner, ids_of)
        if found is not None:
            return found
        refuse_to_show(spec)
        return run(load(self, Wanted(spec, owner, ids_of), key), partial(_perform, self.client))

    async def related_async(
        self, spec: str, key: object, owner: BaseObject, ids_of: IdsOf
    ) -> BaseObject | None:
        """The same as `related` on an async client."""
        found = self.related_cached(spec, key, owner, ids_of)
        if found is not None:
            return found
        flow = load(self, Wanted(spec, owner, ids_of), key)
        return await run_async(flow, partial(_perform_async, self.client))

    def related_many(
        self, spec: str, keys: list[object], owner: BaseObject, ids_of: IdsOf
    ) -> list[BaseObject]:
        """The records behind a list of ids, in its order; those that no longer exist are left out."""
        refuse_to_show(spec)
        flow = self._load_many(spec, keys, owner, ids_of)
        return _in_key_order(keys, run(flow, partial(_perform, self.client)))

    async def related_many_async(
        self, spec: str, keys: list[object], owner: BaseObject, ids_of: IdsOf
    ) -> list[BaseObject]:
        """The same as `related_many` on an async client."""
        flow = self._load_many(spec, keys, owner, ids_of)
        return _in_key_order(keys, await run_async(flow, partial(_perform_async, self.client)))

    def _load_many(self, spec: str, keys: list[object], owner: BaseObject, ids_of: IdsOf) -> LoadingMany:
        if self.page is not None:
            self.page.follow(owner, spec, ids_of)
        return load_many(self, Wanted(spec, owner, ids_of), keys)

    # -- custom fields ---------------------------------------------------------------------------------------------

    def field_definitions(
        self, area: str, key: str | None = None, *, fetch: bool = True
    ) -> Definitions[FieldDefinition] | None:
        """The definitions of an area, for the records of a custom object by its key; None if they cannot be had here."""
        reader = self._reader()
        found = reader.find(area, key)
        if found is None and fetch:
            refuse_to_show(area)
            found = reader.fetch(area, key)
        return cast("Definitions[FieldDefinition] | None", found)

    def lookup(self, definition: FieldDefinition, key: object, owner: BaseObject) -> BaseObject | None:
        """The record that a lookup field leads to; None if it is gone."""
        spec, custom_object = target_of(definition)
        if custom_object is None:
            return self.related(spec, key, owner, _LookupId(definition))
        refuse_to_show(definition.name)
        return cast("BaseObject | None", self._reader().show(custom_object, key))

    async def lookup_async(
        self, definition: FieldDefinition, key: object, owner: BaseObject
    ) -> BaseObject | None:
        """The same as `lookup` on an async client."""
        spec, custom_object = target_of(definition)
        if custom_object is None:
            return await self.related_async(spec, key, owner, _LookupId(definition))
        return await cast("Awaitable[BaseObject | None]", self._reader().show(custom_object, key))

    async def load_definitions(
        self, area: str, key: str | None = None
    ) -> Definitions[FieldDefinition] | None:
        """The definitions of an area on an async client, fetched if they are not at hand."""
        return cast("Definitions[FieldDefinition] | None", await self._reader().load_area(area, key))

    def _reader(self) -> DefinitionsReader:
        """The definitions of the account: a client whose records have custom fields has it."""
        return cast("DefinitionsReader", getattr(self.client, "definitions"))  # noqa: B009 - not every client has it


@dataclass(frozen=True, slots=True)
class _LookupId:
    """Gives the id that a record has in a lookup field; equal for the same field, as a page tells relations apart by it."""

    definition: FieldDefinition

    def __call__(self, record: BaseObject) -> object:
        return record.custom[self.definition.id]  # type: ignore[attr-defined]  # such records have it


def _in_key_order(keys: list[object], found: dict[str, BaseObject]) -> list[BaseObject]:
    """The records in the order of their keys, which may be numbers where the records have text, or the reverse."""
    return [found[str(key)] for key in keys if str(key) in found]


def _perform(client: object, effect: Effect) -> object:
    if isinstance(effect, Wait):
        with hold_lock(effect.flight.lock):
            return None
    if isinstance(effect, FetchOne):
        return fetch_related(client, effect.spec, effect.key)
    return fetch_related_many(client, effect.spec, effect.keys)


async def _perform_async(client: object, effect: Effect) -> object:
    if isinstance(effect, Wait):
        async with hold_lock_async(effect.flight.lock):
            return None
    if isinstance(effect, FetchOne):
        return await fetch_related_async(client, effect.spec, effect.key)
    return await fetch_related_many_async(client, effect.spec, effect.keys)
