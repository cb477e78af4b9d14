"""One write of the client: the record it starts from, what is changed in it, and what the sandbox holds afterwards."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from functools import reduce
from typing import Any

from tests.support.contract.call_setup import CallSetup, as_object
from tests.support.contract.document import ENTRIES, Entry, Schema, properties, resolved
from tests.support.contract.samples import sample, stored
from zenpy import Zenpy
from zenpy.lib.records.base import BaseObject
from zenpy.sandbox import Record, Request

Json = dict[str, Any]


class WriteSetup:
    """A call that writes a record: the sandbox with the record in it, and the client that calls.

    Args:
        entry: the call.
    """

    def __init__(self, entry: Entry) -> None:
        self.setup = CallSetup(entry)
        self.entry = entry
        self.operation = entry.operation
        self.sandbox = self.setup.sandbox
        self.kind = str(entry.body["schema"])
        self.known = properties(self.kind)
        (self.argument,) = (one for one in entry.arguments if one["in"] == "record")
        self.client = Zenpy(
            subdomain="sandbox", oauth_token="any", transport=self.sandbox.transport, disable_cache=True
        )

    # -- the record ------------------------------------------------------------------------------------------------

    def add(self, merged: bool = False) -> Record:
        """The record that the call is about, with a value in each field, in merged lists and maps with two entries."""
        more = {name: two_entries(one) for name, one in self.known.items() if merged and is_merged(one)}
        last = self.operation.path_names[-1:] if self.operation.path.endswith("}") else ()
        if last and last[0] in self.setup.records and self.operation.data["x-zenpy-writes"] != "make":
            record = self.setup.records[last[0]]
            record.update(copy.deepcopy(more))
            return record
        if self.is_single:
            return self._add_single(more)
        return self.setup.add(self.kind, **copy.deepcopy(more))

    @property
    def is_single(self) -> bool:
        """Whether the record is the only one at its path, as settings are."""
        changes = self.operation.data["x-zenpy-writes"] != "make"
        return changes and self.entry.body["kind"] == "record" and not self._finds_by_argument

    @property
    def _finds_by_argument(self) -> bool:
        return bool(self.argument.get("also_path")) or "ids" in self.setup.arguments

    def _add_single(self, more: Json) -> Record:
        path = self.operation.path.format(**self.setup.path).strip("/")
        record = self.sandbox.account.store.single(path, self.operation.result.get("schema") or self.kind)
        record.update({**stored(self.known), **more})
        return record

    def fetch(self, record: Mapping[str, Any]) -> BaseObject:
        """The record as a client has read it."""
        return as_object(self.kind, json.loads(json.dumps(record)))

    def call(self, record: BaseObject) -> None:
        """Write the record with the call."""
        resource: Any = reduce(getattr, self.entry.data["resource"].split("."), self.client)
        value: object = [record] if self.argument.get("many") else record
        arguments = {**self.setup.arguments, self.argument["name"]: value}
        if "ids" in arguments:
            arguments["ids"] = [record["id"]]
        getattr(resource, self.entry.data["method"])(**arguments)

    def remove(self, record: Record) -> None:
        """Take a record out of the sandbox, as if it belonged to another account."""
        self.sandbox.account.store.remove(record)

    # -- its fields ------------------------------------------------------------------------------------------------

    def writable(self, record: Mapping[str, Any]) -> list[str]:
        """The fields of a record that the call writes and that can be read."""
        return [
            name
            for name, one in self.known.items()
            if name in record
            and not one.get("writeOnly")
            and (self.operation.takes(name, one) or self._is_written_as(name, one))
        ]

    def _is_written_as(self, name: str, schema: Schema) -> bool:
        only = self.operation.body.get("only", ())
        return "x-zenpy-written-as" in schema and (not only or name in only)

    def changed_value(self, name: str, value: object) -> object:
        """Another value for a field; the same one if there is no other."""
        return other_value(self.known[name], value, self.setup)


def other_value(schema: Schema, value: Any, setup: CallSetup) -> Any:
    """A value that fits a schema, other than `value` if there is one; ids are of records that are there."""
    schema = {**resolved(schema), **{key: one for key, one in schema.items() if key != "$ref"}}
    if schema.get("x-zenpy-relation"):
        return sample(schema, setup.related)
    for choice in schema.get("anyOf", ()):
        if choice != {"type": "null"}:
            return other_value({**{key: one for key, one in schema.items() if key != "anyOf"}, **choice}, value, setup)
    if "enum" in schema:
        return next((one for one in schema["enum"] if one is not None and one != value), value)
    if value is None:
        return sample(schema, setup.related)
    match value:
        case bool():
            return not value
        case int() | float():
            return value + 1
        case str():
            times = {"date-time": "2023-01-02T03:04:05Z", "date": "2023-01-02"}
            more = "https://sandbox.zendesk.com/else" if schema.get("format") == "uri" else f"more.{value}"
            return times.get(str(schema.get("format")), more)
        case list():
            return [other_value(schema.get("items", {}), one, setup) for one in value] or sample(schema, setup.related)
        case dict():
            return _other_mapping(schema, value, setup)
    return value


def _other_mapping(schema: Schema, value: Json, setup: CallSetup) -> Json:
    """A mapping with another value in one of its keys; of a record, in one that can be written."""
    fields = schema.get("properties", {})
    for name, one in value.items():
        inner = fields.get(name, {})
        if name == "id" or resolved(inner).get("readOnly") or inner.get("readOnly"):
            continue
        changed = other_value(inner, one, setup)
        if changed != one:
            return {**value, name: changed}
    return value if fields else {**value, "another": "text"}


def is_merged(schema: Schema) -> bool:
    """Whether Zendesk keeps the entries of a field that are not sent."""
    return bool(schema.get("x-zenpy-merge")) and "x-zenpy-written-as" not in schema and not schema.get("readOnly")


def two_entries(schema: Schema) -> object:
    """A value of a merged field with two entries, or with all its parts where they are known."""
    schema = {**resolved(schema), **{key: one for key, one in schema.items() if key != "$ref"}}
    for choice in schema.get("anyOf", ()):
        if choice != {"type": "null"}:
            schema = {**schema, **resolved(choice)}
    if schema.get("type") == "array":
        return [{"id": number, "value": f"value {number}"} for number in (101, 102)]
    if "properties" in schema:
        return stored(schema["properties"])
    return {"one": "value 1", "two": "value 2"}


def differences(schema: Schema, meant: Any, found: Any, place: str = "") -> Iterator[str]:
    """Where a stored value is not what was meant; what only Zendesk sets is not compared."""
    schema = {**resolved(schema), **{key: one for key, one in schema.items() if key != "$ref"}}
    for choice in schema.get("anyOf", ()):
        if choice != {"type": "null"}:
            schema = {**schema, **resolved(choice)}
    if isinstance(meant, dict) and isinstance(found, dict):
        fields = schema.get("properties", {})
        for name in {**meant, **found}:
            inner = fields.get(name, schema.get("additionalProperties") or {})
            inner = inner if isinstance(inner, Mapping) else {}
            if not (inner.get("readOnly") or resolved(inner).get("readOnly")):
                yield from differences(inner, meant.get(name), found.get(name), f"{place}.{name}")
    elif isinstance(meant, list) and isinstance(found, list) and len(meant) == len(found):
        for index, (one, other) in enumerate(zip(meant, found, strict=True)):
            yield from differences(schema.get("items", {}), one, other, f"{place}[{index}]")
    elif meant != found and (meant, found) not in ((None, []), (None, {}), ([], None), ({}, None)):
        yield f"{place}: {meant!r} was meant, the sandbox has {found!r}"


def writes(*meanings: str) -> list[Entry]:
    """The calls that write a record and mean it in one of these ways."""
    return [
        entry
        for entry in ENTRIES
        if entry.operation.data.get("x-zenpy-writes") in meanings and entry.body.get("kind") in ("record", "records")
    ]


__all__ = ["Request", "WriteSetup", "differences", "is_merged", "writes"]
