"""How calls use the caches: which call a cache answers, what is stored of an answer, and what a write drops."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, cast

from zenpy.lib.cache.one_cache import next_moment
from zenpy.lib.calls.result import decode_body, read_records, read_result
from zenpy.lib.exception import DecodingError
from zenpy.lib.http.message import Response
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import find_show_call, resolve_class

if TYPE_CHECKING:
    from zenpy.lib.cache import ZenpyCacheManager
    from zenpy.lib.calls.call import Call
    from zenpy.lib.calls.operation import Operation
    from zenpy.lib.content.codings import Compressed
    from zenpy.lib.records.sideloads import BaseSideloads
    from zenpy.lib.records.state import RecordLink

#: A request is a ticket as its requester sees it: both have one id, and a write of one changes the other.
_SAME_RECORDS = {"request": "ticket", "ticket": "request"}


def find_cached(cache: ZenpyCacheManager, call: Call) -> BaseObject | None:
    """The record for `resource(id=...)` if the cache has it; caches answer no other call."""
    kind = shown_kind(call)
    if kind is None:
        return None
    for key in _keys_of(call.arguments["id"]):
        cached = cache.get(kind._name, key)
        if isinstance(cached, kind):  # some kinds that have nothing in common share a name
            return cached._make_view()
    return None


def shown_kind(call: Call) -> type[BaseObject] | None:
    """The class of the record that a call shows by its id alone; None for any other call."""
    schema = call.operation.result.schema
    if call.form.when != "id" or schema is None or call.request.query:  # with more or less in its answer
        return None
    show = find_show_call(schema)
    return None if show is None or show.operation != call.operation.id else resolve_class(schema)


def store_result(cache: ZenpyCacheManager, call: Call, result: object, link: RecordLink) -> None:
    """Store a view of a single result, and the ticket that an audit comes with.

    A read with other options than `include` may have got less of the record than others want.
    """
    is_plain = call.operation.method != "GET" or all(name == "include" for name, _ in call.request.query)
    if not isinstance(result, BaseObject) or not is_plain:
        return
    began = call.began
    ticket = result.__dict__.get("ticket") if result._spec == "TicketAudit" else None
    if isinstance(ticket, dict):
        _store(cache, [resolve_class("Ticket")._from_payload(dict(ticket))], link, began)
    _store(cache, [result], link, began)


def store_sideloads(cache: ZenpyCacheManager, sideloads: BaseSideloads, link: RecordLink, began: int) -> None:
    """Store the records that came along with an answer."""
    _store(cache, [record for records in sideloads.found.values() for record in records], link, began)


def _store(cache: ZenpyCacheManager, records: list[BaseObject], link: RecordLink, began: int) -> None:
    """Store views of records, which find no sideloads: these do not learn of later writes."""
    if cache.enabled:
        names = cache.names()
        cache.add_many([record._make_view_for(link) for record in records if record._name in names], began)


def store_page(
    cache: ZenpyCacheManager,
    operation: Operation,
    response: Response,
    records: list[object],
    link: RecordLink,
    began: int,
) -> None:
    """Let the caches read a page of records when they are next used.

    They keep its text until then, as it came over the network, and decode it themselves: that takes less memory than
    records, and the garbage collector has nothing to search in it. Most listings are read to their end while the cache is
    not used at all.
    """
    if not cache.enabled:
        return
    content = response.compressed or response.body
    kinds = list(map(type, records))
    for kind in set(kinds):  # nearly always one
        if issubclass(kind, BaseObject) and kind._name in cache.names():
            cache.add_later(
                kind._name, kinds.count(kind), partial(_read_entries, operation, content, kind, link), began
            )


def _read_entries(
    operation: Operation, content: bytes | Compressed, kind: type[BaseObject], link: RecordLink
) -> Iterator[tuple[object, BaseObject]]:
    """The records of one kind in a page, by their ids, for the cache alone."""
    page = Response(200, {}, content if isinstance(content, bytes) else content.decode())
    for record in read_records(operation, decode_body(operation, page), link):
        if type(record) is kind and type(key := record.__dict__.get("id")) in (int, str):
            yield key, kind._from_shared_payload(record.__dict__, link)


def drop_written(cache: ZenpyCacheManager, call: Call) -> None:
    """Drop the records that a write names, before it goes out and when it has ended, in whatever way.

    It may change more than its answer shows: tags change a ticket. What else began to be read before is out of date.
    A write that another one has met meanwhile loses its answer for the cache: nobody knows which was carried out last.
    """
    if call.operation.method == "GET":
        return
    newest = [_drop(cache, name, key, call.began) for name, key in _named_records(call)]
    if newest and all(newest):
        call.began = next_moment()


def _named_records(call: Call) -> Iterator[tuple[str, object]]:
    """The kind and the id of each record that the arguments of a call name."""
    for argument in call.form.arguments:
        value = call.arguments.get(argument.name) if argument.accepts else None
        for item in value if isinstance(value, list) else [value]:
            key = item.get("id") if isinstance(item, BaseObject | Mapping) else item
            if key is not None:
                yield resolve_class(argument.accepts or "")._name, key


def find_written(call: Call) -> set[tuple[str, object]]:
    """The kind and the id of each record that a write may change, as far as its arguments say."""
    return {
        (kind, key)
        for name, value in _named_records(call)
        for kind in (name, _SAME_RECORDS.get(name, name))
        for key in _keys_of(value)
    }


def find_answered(call: Call, response: Response) -> set[tuple[str, object]]:
    """The kind and the id of the record that the answer to a write is about, under each name that it has."""
    if call.operation.result.kind != "one":
        return set()
    try:
        result = read_result(call.operation, decode_body(call.operation, response), None)
    except DecodingError:  # the call raises it itself
        return set()
    key = result.__dict__.get("id") if isinstance(result, BaseObject) else None
    if not isinstance(result, BaseObject) or key is None:
        return set()
    return {(kind, key) for kind in (result._name, _SAME_RECORDS.get(result._name, result._name))}


def drop_after_failure(cache: ZenpyCacheManager, call: Call) -> None:
    """Drop what a write may have changed that gave no answer which can be read."""
    drop_written(cache, call)
    body = call.operation.body
    if "create_or_update" in call.operation.path and body is not None and body.schema:
        cache.purge_cache(resolve_class(body.schema)._name)  # no answer says which record it has found


def drop_found(cache: ZenpyCacheManager, call: Call, result: object) -> None:
    """Drop the records that only the answer names: the one that was found and updated, and those of a job that is done."""
    if not isinstance(result, BaseObject):
        return
    if result._spec == "JobStatus":
        results = result.__dict__.get("results")
        written = (
            [one.get("id") for one in results if isinstance(one, Mapping)]
            if isinstance(results, list)
            else []
        )
        for key in written:  # no job says of which kind its records are
            for one in _keys_of(key):
                cache.discard_id(one)
    elif (
        call.operation.method != "GET"
        and call.operation.result.kind == "one"
        and _drop(cache, result._name, result.__dict__.get("id"), call.began)
    ):
        call.began = next_moment()


def _drop(cache: ZenpyCacheManager, name: str, value: object, began: int = 0) -> bool:
    """Drop one record; whether nobody else has written it since `began`."""
    names = {name, _SAME_RECORDS.get(name, name)}
    return all([cache.discard(kind, key, began) for kind in names for key in _keys_of(value)])  # noqa: C419 - all of them are dropped


def _keys_of(value: object) -> list[object]:
    """An id as caches know it: a number, also where the caller wrote it as text, and the text."""
    is_digits = isinstance(value, str) and value.isascii() and value.isdigit()
    return [int(cast("str", value)), value] if is_digits else [value]
