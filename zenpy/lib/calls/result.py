"""From an HTTP answer to what the caller gets, without I/O.

`read_result` gives the record, the job, the plain values or nothing that an operation promises; `read_records` reads one
page of a list. No answer makes this fail: what has another shape than promised is returned as it came.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, assert_never

import orjson

from zenpy.lib.calls.json_api import flatten_document
from zenpy.lib.calls.operation import Operation, Result
from zenpy.lib.exception import DecodingError
from zenpy.lib.http.message import Response
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import class_for, resolve_class
from zenpy.lib.records.schema import schema_of

if TYPE_CHECKING:
    from zenpy.lib.records.sideloads import BaseSideloads


def decode_json(response: Response) -> object:
    """The decoded JSON body; None for an empty one.

    Raises:
        DecodingError: the body is not JSON although the call succeeded.
    """
    if not response.body.strip():
        return None
    try:
        return response.json()
    except orjson.JSONDecodeError as error:
        kind = response.headers.get("content-type", "no content type")
        raise DecodingError(
            f"The answer to {response.url or 'the call'} is not JSON ({kind}): {error}", response=response.raw
        ) from error


def build_record(schema: str | None, payload: object, link: object) -> object:
    """A record around a payload, of the class that the API description names `schema`; other values stay as they are."""
    if schema is None or type(payload) is not dict:
        return payload
    return class_for(schema, payload)._from_payload(payload, link)


def read_records(operation: Operation, body: object, link: object) -> list[object]:
    """The records of one page of a list, each of its own class."""
    result = operation.result
    if result.variants is not None and not result.variants[0]:
        return _read_by_envelope(result.variants[1], body, link)
    items = body.get(result.key) if isinstance(body, dict) and result.key else body
    if isinstance(body, dict) and result.key not in body:
        if isinstance(job := body.get("job_status"), dict):
            # the work is done later; the API description promises the records at once
            return [build_record("JobStatus", job, link)]
        items = _find_list(operation, body)
    if isinstance(items, dict):
        items = list(items.values()) if result.kind == "map" else [items]
    if not isinstance(items, list):
        return []
    if result.kind == "values":
        return list(items)
    if result.variants is not None:
        key, classes = result.variants
        return [build_record(classes.get(_text(item, key)), item, link) for item in items]
    if result.schema is None:
        return list(items)
    cls = resolve_class(result.schema)
    if cls._variants is not None:
        return [build_record(result.schema, item, link) for item in items]
    return cls._from_page(items, link)


def _read_by_envelope(classes: Mapping[str, str], body: object, link: object) -> list[object]:
    """The records of an answer that has a list for each class; `classes` names the class by the key of the list."""
    lists = (
        [(classes[key], items) for key, items in body.items() if key in classes]
        if isinstance(body, dict)
        else []
    )
    return [
        build_record(schema, item, link)
        for schema, items in lists
        if isinstance(items, list)
        for item in items
    ]


def has_list(operation: Operation, body: object) -> bool:
    """Whether an answer holds the list that its operation promises, under that name or another.

    A name with null or a value of another kind is no list: as an empty one it would end a listing early.
    """
    result = operation.result
    if not isinstance(body, dict):
        # without its envelope, a page cannot say whether another one follows
        is_page = bool(operation.pages and result.key)
        return (
            isinstance(body, list) and not is_page and (not result.key or (bool(body) and _are_records(body)))
        )
    if result.variants is not None and not result.variants[0]:
        lists = [body[key] for key in result.variants[1] if key in body]
        return bool(lists) and all(isinstance(items, list) for items in lists)
    if result.key and result.key in body:
        return _stands_for_list(operation, body)
    if not operation.is_listing and isinstance(body.get("job_status"), dict):
        return True
    return _find_list(operation, body) is not None


def _stands_for_list(operation: Operation, body: dict[str, object]) -> bool:
    """Whether the value under the promised name can be read as a list.

    One record can stand for it where the answer is not a page that may have another one after it.
    """
    value = body[operation.result.key or ""]
    if isinstance(value, dict):
        return operation.result.kind == "map" or (not operation.pages and value.get("id") is not None)
    return isinstance(value, list)


def _find_list(operation: Operation, body: dict[str, object]) -> list[object] | dict[str, object] | None:
    """The records of a page that has them under another name than promised.

    That is the only list of records in the page that is not a sideload, or the only value of the page if it is a record.
    An empty list is believed only from a page that says that nothing comes after it.
    """
    docs = body.get("docs")
    if isinstance(docs, dict):
        return list(docs.values())  # chats read by ids: a map from id to chat
    others = {sideload.key for sideload in operation.sideloads.values()} | set(operation.result.also)
    lists = [
        value
        for key, value in body.items()
        if key not in others and isinstance(value, list) and _are_records(value)
    ]
    if len(lists) == 1:
        return lists[0] if lists[0] or says_last(body) else None
    # sources disagree about some envelopes: one record in the place of a list
    alone = next(iter(body.values())) if len(body) == 1 and not operation.pages else None
    return alone if isinstance(alone, dict) and "id" in alone else None


#: The keys of `meta` as products with names in camelCase write them.
_CAMEL_META = {"hasMore": "has_more", "afterCursor": "after_cursor", "beforeCursor": "before_cursor"}


def read_meta(body: Mapping[str, object]) -> Mapping[str, object] | None:
    """What a page says about its place among the others, its keys in snake case; None if it says nothing."""
    meta = body.get("meta")
    if not isinstance(meta, Mapping):
        return None
    if _CAMEL_META.keys().isdisjoint(meta):
        return meta
    return {_CAMEL_META.get(str(key), str(key)): value for key, value in meta.items()}


def read_links(operation: Operation, body: Mapping[str, object]) -> Mapping[str, object] | None:
    """The links of a page to its neighbours, also where they stand in a list of one; None if it has none."""
    links = body.get("links")
    if isinstance(links, list) and operation.result.key != "links":
        links = links[0] if links else {}
    return links if isinstance(links, Mapping) else None


def says_last(body: Mapping[str, object]) -> bool:
    """Whether a page says by itself that no other page follows."""
    meta = read_meta(body)
    return meta is not None and meta.get("has_more") is False


def _are_records(items: list[object]) -> bool:
    """Whether all items can be records."""
    return all(isinstance(item, dict) for item in items)


def _text(item: object, key: str) -> str:
    """The value of a key as text; empty if the item is not a record."""
    return str(item.get(key)) if isinstance(item, dict) else ""


def read_sideloads(operation: Operation, body: object, link: object, sideloads: BaseSideloads) -> None:
    """Put into `sideloads` what `include=` brought along, and the further keys that the answer always has."""
    if not isinstance(body, dict):
        return
    wanted = [
        (sideload.key, sideload.schema)
        for sideload in operation.sideloads.values()
        if sideload.place == "envelope"
    ]
    wanted += [
        (key, kind.removeprefix("list[").removesuffix("]")) for key, kind in operation.result.also.items()
    ]
    for key, schema in wanted:
        value = body.get(key)
        if value is None or key == operation.result.key:
            continue
        if schema and schema[:1].isupper() and isinstance(value, list):
            built = resolve_class(schema)._from_page(value, link)
            sideloads.found[key] = [item for item in built if isinstance(item, BaseObject)]
        else:
            sideloads.values[key] = value


def decode_body(operation: Operation, response: Response) -> object:
    """The content of an answer: bytes where the operation promises them, decoded JSON otherwise.

    An answer without content may still have a body: Zendesk fills some with text that is not JSON and means nothing.
    The page of a proxy, or JSON that breaks off, is different: then it is not known whether the call was carried out.

    Raises:
        DecodingError: the body is not what the operation promises.
    """
    if operation.result.kind == "nothing":
        if response.body.lstrip()[:1] in (b"<", b"{", b"["):
            decode_json(response)
        return None
    if operation.result.kind != "binary":
        body = decode_json(response)
        return flatten_document(body) if operation.result.json_api else body
    if response.is_open_ended:
        raise DecodingError(
            "The answer does not say where it ends, so it may have broken off.", status=response.status
        )
    return response.body


def read_result(operation: Operation, body: object, link: object) -> object:
    """The result that the operation promises, made from the body: a record, a job, plain values, bytes, or None."""
    result = operation.result
    if body is None:
        return None
    match result.kind:
        case "nothing":
            return None
        case "binary":
            return body
        case "list" | "map":
            return read_records(operation, body, link)
        case "values":
            return read_records(operation, body, link) if result.many else _unwrap(result, body)
        case "one":
            return _read_one(result, body, link)
        case "whole":
            return build_record(result.schema, body, link)
        case "job":
            return build_record("JobStatus", _unwrap(result, body), link)
        case "count":
            count = _unwrap(result, body)  # some endpoints answer the bare number
            return build_record("Count", {"value": count} if isinstance(count, int) else count, link)
        case _:
            assert_never(result.kind)


def _unwrap(result: Result, body: object) -> object:
    """What an answer holds, taken out of its envelope if there is one."""
    return body[result.key] if result.key and isinstance(body, dict) and result.key in body else body


def has_envelope(result: Result, body: object) -> bool:
    """Whether an answer has the promised envelope. A field of the record may have the same name (the `api_key` of a key)."""
    if not result.key or not isinstance(body, Mapping) or result.key not in body:
        return False
    known = fields_of(result.schema)
    return result.key not in known or known.isdisjoint(body.keys() - {result.key})


def fields_of(schema: str | None) -> frozenset[str]:
    """The keys that records of this kind have; none if they are not known."""
    return schema_of(resolve_class(schema)).known if schema else frozenset()


def _read_one(result: Result, body: object, link: object) -> object:
    """One record, also where its envelope has another name than promised, or where a list stands for it."""
    inner = _unwrap(result, body) if has_envelope(result, body) else body
    if inner is body and result.key and isinstance(body, dict) and len(body) == 1:
        (only,) = body.values()
        inner = only if isinstance(only, dict | list) else body
    if not isinstance(inner, list):
        return build_record(result.schema, inner, link)
    if len(inner) == 1:  # some endpoints are described as answering a list where there can be one record only
        return build_record(result.schema, inner[0], link)
    return [build_record(result.schema, item, link) for item in inner]


def read_total(body: object) -> int | None:
    """How many records the whole listing has, when the page says so."""
    if not isinstance(body, Mapping):
        return None
    count = body.get("count")
    if isinstance(count, Mapping):
        count = count.get("value")
    return count if isinstance(count, int) and not isinstance(count, bool) and count >= 0 else None
