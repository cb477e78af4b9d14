"""What is wrong with the result of a call, measured by what the document promises."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from tests.support.contract import record_reader
from tests.support.contract.document import Operation
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import resolve_class

VALUES: Mapping[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "object": dict,
}


def complaints(operation: Operation, found: object) -> list[str]:
    """Differences from `x-zenpy-result`; every field is read."""
    return list(KINDS[operation.result["kind"]](operation.result, found))


def _of_list(result: Mapping[str, Any], found: object) -> Iterator[str]:
    if not isinstance(found, list):
        yield f"{type(found).__name__} instead of a list"
        return
    for item in found:
        yield from _of_record(_item_spec(result, item), item)


def _item_spec(result: Mapping[str, Any], item: object) -> str:
    variants = result.get("variants")
    if variants and isinstance(item, BaseObject):
        if "key" not in variants:  # the envelope names the kind and is already removed
            return next(
                spec for spec in variants["map"].values() if record_reader.class_of(spec, {}) is type(item)
            )
        return str(variants["map"][item.__dict__[variants["key"]]])
    return str(result["schema"])


def _of_record(spec: str, found: object) -> Iterator[str]:
    if not isinstance(found, BaseObject):
        yield f"{type(found).__name__} instead of {spec}"
        return
    expected = record_reader.class_of(spec, found.__dict__)
    if type(found) is not expected:
        yield f"{type(found).__name__} instead of {expected.__name__}"
    record_reader.read(found)


def _of_one(result: Mapping[str, Any], found: object) -> Iterator[str]:
    yield from _of_record(result["schema"], found)


def _of_job(result: Mapping[str, Any], found: object) -> Iterator[str]:
    yield from _of_record("JobStatus", found)


def _of_count(result: Mapping[str, Any], found: object) -> Iterator[str]:
    if type(found) is not resolve_class("Count"):
        yield f"{type(found).__name__} instead of Count"
    elif not isinstance(found.value, int):  # type: ignore[attr-defined]  # a field of Count
        yield f"the count is {found!r}"


def _of_nothing(result: Mapping[str, Any], found: object) -> Iterator[str]:
    if found is not None:
        yield f"{found!r} instead of nothing"


def _of_binary(result: Mapping[str, Any], found: object) -> Iterator[str]:
    if not isinstance(found, bytes):
        yield f"{type(found).__name__} instead of bytes"


def _of_values(result: Mapping[str, Any], found: object) -> Iterator[str]:
    kind = VALUES.get(str(result.get("type")), object)
    if result.get("many"):
        if not isinstance(found, list) or not all(isinstance(item, kind) for item in found):
            yield f"{found!r} instead of a list of {result.get('type')}"
    elif not isinstance(found, kind):
        yield f"{found!r} instead of {result.get('type')}"


KINDS: Mapping[str, Callable[[Mapping[str, Any], object], Iterator[str]]] = {
    "list": _of_list,
    "one": _of_one,
    "whole": _of_one,
    "job": _of_job,
    "count": _of_count,
    "nothing": _of_nothing,
    "binary": _of_binary,
    "values": _of_values,
}
