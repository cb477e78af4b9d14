"""A sandbox with everything that one call refers to, and plausible arguments for the call."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from typing import Any

from tests.support.contract import preparations
from tests.support.contract.document import Entry, Operation, Schema, at, properties, relation_of
from tests.support.contract.samples import is_number, sample, stored, unique, writable
from tests.support.contract.watched import WatchedSandbox
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import class_for
from zenpy.sandbox import Record

#: How many records a list has, at least.
LISTED = 3
#: An export leaves out what changed in the last minute.
LATER = 300
#: The arguments about a file besides its content.
FACTS_OF_FILE = {"content_type": "text/plain", "file_name": "given.txt"}


class Upload(io.BytesIO):
    """A file with a name."""

    name = "notes.txt"


class CallSetup:
    """One call of the client: `arguments` for it, and the sandbox that will answer.

    Args:
        entry: the call.
        everything: give every argument it knows and records instead of ids, instead of only what it needs.
        listed: how many records a list has, at least.
    """

    #: The account.
    subdomain = "sandbox"

    def __init__(self, entry: Entry, everything: bool = False, listed: int = LISTED) -> None:
        self.entry = entry
        self.operation: Operation = entry.operation
        self.everything = everything
        self.sandbox = WatchedSandbox(self.subdomain)
        self.path: dict[str, str] = {}
        self.records: dict[str, Record] = {}
        #: The records that the call is given, as plain data.
        self.payloads: list[dict[str, Any]] = []
        self._made = 0
        for name in self.operation.path_names:
            self.path[name] = self._path_value(name)
        self._fill_list(listed)
        self._prepare()
        self.arguments = {one["name"]: self._argument(one) for one in entry.arguments if self._is_given(one)}
        self.sandbox.clock.advance(LATER)

    def _prepare(self) -> None:
        """Bring the sandbox into the state that the call needs."""
        preparations.prepare(self)

    def _is_given(self, one: Mapping[str, Any]) -> bool:
        exports = one["wire"] == "start_time" and any("incremental" in form for form in self.operation.pages)
        chooses = one["name"] in (self.entry.data["when"] or "").split(",")
        one_of = self.operation.data.get("x-zenpy-one-of", [])[:1]
        needed = (
            one.get("required")
            or exports
            or chooses
            or one["wire"] in preparations.NEEDED.get(self.operation.id, one_of)
        )
        other_pagination = one["wire"] == "sort" and any(
            other["wire"] == "sort_by" for other in self.entry.arguments
        )
        excluded = one["wire"] in preparations.EXCLUDED.get(self.operation.id, ())
        return bool(needed or (self.everything and not other_pagination and not excluded))

    # -- records ---------------------------------------------------------------------------------------------------

    def add(self, kind: str, /, **fields: object) -> Record:
        """A record with a value in every field; its parents are the records of the path."""
        known = properties(kind)
        defaults = {**stored(known), **unique(known, self.number()), **preparations.STORED.get(kind, {})}
        self.sandbox.clock.advance(1)
        owners = {
            **self.path,
            **{preparations.SAME_OWNERS[n]: v for n, v in self.path.items() if n in preparations.SAME_OWNERS},
        }
        return self.sandbox.add(kind, {**defaults, **self._owners(known), **fields}, **owners)

    def related(self, kind: str) -> object:
        """The id of a record of a kind, as a field of another record holds it."""
        record = self.add(kind)
        return record.get("id") or record.get("key") or record.key

    def number(self) -> int:
        """A number that was not given before."""
        self._made += 1
        return self._made

    def _owners(self, known: Mapping[str, Schema]) -> dict[str, object]:
        """The fields of a record that name its owners."""
        found: dict[str, object] = {}
        for name, value in self.path.items():
            field = name if name in known else preparations.OWNER_FIELDS.get(name, name)
            if field in known:
                found[field] = int(value) if value.isdigit() and is_number(known[field]) else value
        return found

    def _fill_list(self, listed: int) -> None:
        """What a list operation lists."""
        result = self.operation.result
        schema, variants = result.get("schema"), result.get("variants", {})
        kinds = [schema] if schema else variants["map"].values() if "key" not in variants and variants else ()
        if self.operation.method == "GET" and result["kind"] == "list":
            for kind in kinds:
                for _ in range(listed):
                    self.add(kind)

    # -- the path --------------------------------------------------------------------------------------------------

    def _path_value(self, name: str) -> str:
        if name in preparations.VALUES:
            return str(preparations.VALUES[name])
        kind = self._kind_at(name)
        if kind is None:
            return str(sample(self.operation.parameters("path")[name]["schema"], self.related))
        record = self.records[name] = self.add(kind)
        last, source = name.rpartition("_")[2], str(self._argument_for(name).get("path_from", ""))
        fields = (source, "id" if last == "id" else "", name, last, "id", "key")
        found = [record[field] for field in fields if record.get(field) is not None]
        return str(found[0] if found else record.key)

    def _argument_for(self, name: str) -> Mapping[str, Any]:
        """The argument that gives a part of the path."""
        for one in self.entry.arguments:
            if one.get("also_path") == name or (one["in"] == "path" and one["wire"] == name):
                return one
        return {}

    def _kind_at(self, name: str) -> str | None:
        """Which kind of record a part of the path names."""
        argument = self._argument_for(name)
        accepted = argument.get("accepts")
        owner = properties(accepted).get(argument.get("path_from", ""), {}) if accepted else {}
        if relation_of(owner):
            return relation_of(owner)
        parts = self.operation.path.split("/")
        shown = at("GET", "/".join(parts[: parts.index(f"{{{name}}}") + 1]))
        by_path = shown.result.get("schema") if shown else None
        declared = accepted or relation_of(self.operation.parameters("path")[name])
        return declared or by_path or preparations.KINDS.get(name)

    # -- arguments -------------------------------------------------------------------------------------------------

    def _argument(self, one: Mapping[str, Any]) -> object:
        place = one["in"]
        if place == "record":
            return [self._sent(one), self._sent(one)] if one.get("many") else self._sent(one)
        if place == "path":
            return self._of_path(one)
        if place == "file":
            return FACTS_OF_FILE.get(one["wire"]) or Upload(b"content")
        return True if place == "form" else self._plain(one)

    def _of_path(self, one: Mapping[str, Any]) -> object:
        value, record = self.path[one["wire"]], self.records.get(one["wire"])
        if self.everything and record is not None and one.get("accepts"):
            return as_object(one["accepts"], record)
        parameter = self.operation.parameters("path")[one["wire"]]
        return int(value) if value.isdigit() and is_number(parameter["schema"]) else value

    def _plain(self, one: Mapping[str, Any]) -> object:
        """A value for a query parameter or for a property of the body."""
        wire, accepted = one["wire"], one.get("accepts")
        value = preparations.VALUES_OF.get(self.operation.id, {}).get(
            one["name"], preparations.VALUES.get(wire)
        )
        value = value(self) if callable(value) else value
        if value is not None and not isinstance(value, Record):
            return value
        if not accepted:
            return sample(self._schema_of(one), self.related)
        field = "external_id" if wire.startswith("external") else "key" if wire == "keys" else "id"
        records = [value] if value else [self.add(accepted) for _ in range(2 if one.get("many") else 1)]
        found = [as_object(accepted, record) if self.everything else record[field] for record in records]
        return found if one.get("many") else found[0]

    def _schema_of(self, one: Mapping[str, Any]) -> Schema:
        if one["in"] == "query":
            parameter = self.operation.parameters("query")[one["wire"]]
            return {**parameter["schema"], "x-zenpy-relation": parameter.get("x-zenpy-relation")}
        return self.operation.sent_properties.get(one["wire"], {})

    def _sent(self, one: Mapping[str, Any]) -> object:
        """The record of a body: in an update, one that is there."""
        kind = str(self.entry.body["schema"])
        known = properties(kind)
        needed = {name: sample(known[name], self.related) for name in self.operation.body.get("needs", ())}
        fields = writable(known, self.related) if self.everything else needed
        fields = {
            **fields,
            **unique(known, self.number()),
            **self._owners(known),
            **preparations.sent(self, kind),
        }
        kept = {name: value for name, value in fields.items() if self._takes(name, known[name])}
        identity = self._identity(one, kind)
        if not kept.keys() - identity.keys() and self.operation.data.get("x-zenpy-writes") == "change":
            kept = self._any_change(known, {"id", *identity})  # without one, nothing is written
        payload = {**kept, **identity}
        self.payloads.append(json.loads(json.dumps(payload)))
        return as_new_object(kind, payload) if self.everything else payload

    def _any_change(self, known: Mapping[str, Schema], besides: set[str]) -> dict[str, Any]:
        """One field that an update may change."""
        fields = writable(known, self.related)
        names = (name for name in fields if name not in besides and self._takes(name, known[name]))
        return {name: fields[name] for name in (next(names, None),) if name is not None}

    def _takes(self, name: str, schema: Schema) -> bool:
        return self.operation.body.get("kind") == "fields" or self.operation.takes(name, schema)

    def _identity(self, one: Mapping[str, Any], kind: str) -> dict[str, object]:
        """What makes the record of an update the one that is there."""
        if self.operation.id in preparations.IDENTITIES:
            return preparations.IDENTITIES[self.operation.id](self)
        path = one.get("also_path")
        if path:
            field, value = one.get("path_from", "id"), self.path[path]
            number = value.isdigit() and is_number(properties(kind).get(field, {}))
            return {field: int(value) if number else value}
        if one.get("many") and self.operation.method in ("PUT", "PATCH"):
            record = self.add(kind)
            names = ("external_id",) if "external" in self.entry.data["method"] else ("id", "key")
            return {name: record[name] for name in names if name in record}
        return {}


def as_object(spec: str, record: Mapping[str, Any]) -> BaseObject:
    """The record as a client has given it."""
    return class_for(spec, record)._from_payload(dict(record), None)


def as_new_object(spec: str, fields: Mapping[str, Any]) -> BaseObject:
    """A record that the caller has made."""
    made = class_for(spec, fields)()
    for name, value in fields.items():
        made[name] = value
    return made
