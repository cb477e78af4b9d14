"""How calls use the caches: which call a cache answers, what is stored of an answer, and what a write drops."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from zenpy.lib.calls.result import decode_body, read_records
from zenpy.lib.http.message import Response
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import find_show_call, resolve_class

if TYPE_CHECKING:
    from zenpy.lib.cache import ZenpyCacheManager
    from zenpy.lib.calls.call import Call
    from zenpy.lib.calls.operation import Operation
    from zenpy.lib.records.sideloads import BaseSideloads
    from zenpy.lib.records.state import RecordLink


def find_cached(cache: ZenpyCacheManager, call: Call) -> BaseObject | None:
    """The record for `resource(id=...)` if the cache has it; caches answer no other call."""
    schema = call.operation.result.schema
    if call.form.when != "id" or schema is None or "include" in call.arguments:
        return None
    show = find_show_call(schema)
    if show is None or show.operation != call.operation.id:
        return None
    cached = cache.get(resolve_class(schema)._name, _to_key(call.arguments["id"]))
    return cached._make_view() if isinstance(cached, BaseObject) else None


def store_result(cache: ZenpyCacheManager, result: object, link: RecordLink) -> None:
    """Store a view of a single result, and the ticket that an audit comes with."""
    if not isinstance(result, BaseObject):
        return
    ticket = result.__dict__.get("ticket") if result._spec == "TicketAudit" else None
    if isinstance(ticket, dict):
        _store(cache, [resolve_class("Ticket")._from_payload(dict(ticket), link)])
    if result._name in cache.names():
        _store(cache, [result._make_view()])


def store_sideloads(cache: ZenpyCacheManager, sideloads: BaseSideloads) -> None:
    """Store the records that came along with an answer."""
    _store(cache, [record for records in sideloads.found.values() for record in records])


def _store(cache: ZenpyCacheManager, records: list[BaseObject]) -> None:
    if cache.enabled:
        cache.add_many(records)


def store_page(
    cache: ZenpyCacheManager,
    operation: Operation,
    response: Response,
    records: list[object],
    link: RecordLink,
) -> None:
    """Let the caches read a page of records when they are next used.

    They keep its text until then and decode it themselves: text takes less memory than records, and the garbage
    collector has nothing to search in it. Most listings are read to their end while the cache is not used at all.
    """
    if not cache.enabled:
        return
    again = Response(response.status, response.headers, response.body)
    counts = Counter(type(record) for record in records if isinstance(record, BaseObject))
    for kind, count in counts.items():
        if kind._name in cache.names():
            cache.add_later(kind._name, count, partial(_read_entries, operation, again, kind, link))


def _read_entries(
    operation: Operation, response: Response, kind: type[BaseObject], link: RecordLink
) -> Iterator[tuple[object, BaseObject]]:
    """The records of one kind in a page, by their ids, for the cache alone."""
    for record in read_records(operation, decode_body(operation, response), link):
        if type(record) is kind and type(key := record.__dict__.get("id")) in (int, str):
            yield key, kind._from_shared_payload(record.__dict__, link)


def drop_changed(cache: ZenpyCacheManager, call: Call) -> None:
    """Drop the records that a write names. It may change more than its answer shows: tags change a ticket."""
    if call.operation.method == "GET":
        return
    for argument in call.form.arguments:
        if not argument.accepts or argument.name not in call.arguments:
            continue
        value = call.arguments[argument.name]
        for item in value if isinstance(value, list) else [value]:
            key = item.get("id") if isinstance(item, BaseObject | Mapping) else item
            cache.discard(resolve_class(argument.accepts)._name, _to_key(key))


def _to_key(value: object) -> object:
    """An id as caches know it: a number, also where the caller wrote it as text."""
    return int(value) if isinstance(value, str) and value.isdigit() else value
