"""The OpenAPI document as the contract tests read it: operations, the calls that offer them, and schemas."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it ships no types
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from tests.support.paths import ROOT

Schema = Mapping[str, Any]

PLACE = "urn:zendesk"
DOCUMENT: dict[str, Any] = json.loads(ROOT.joinpath("openapi", "zendesk.openapi.json").read_text("utf-8"))
SCHEMAS: dict[str, Schema] = DOCUMENT["components"]["schemas"]
REGISTRY: Registry[Any] = Registry().with_resource(PLACE, DRAFT202012.create_resource(DOCUMENT))


@dataclass(frozen=True)
class Operation:
    """One operation of the document."""

    path: str
    method: str
    data: Mapping[str, Any]

    @property
    def id(self) -> str:
        """The name of the operation."""
        return str(self.data["operationId"])

    @property
    def result(self) -> Mapping[str, Any]:
        """What the client gives back."""
        found: Mapping[str, Any] = self.data["x-zenpy-result"]
        return found

    @property
    def body(self) -> Mapping[str, Any]:
        """The shape of the request body; empty when there is none."""
        return self.data.get("x-zenpy-body") or {}

    @property
    def content(self) -> Mapping[str, Any]:
        """The media types of the request body."""
        return (self.data.get("requestBody") or {}).get("content") or {}

    @property
    def sent_properties(self) -> Mapping[str, Schema]:
        """The schemas of the properties of a request body, those inside its envelope included."""
        fields: dict[str, Schema] = {}
        for media in self.content.values():
            schema = resolved(media["schema"])
            for choice in (schema, *schema.get("anyOf", ())):
                fields |= resolved(choice).get("properties", {})
        key = self.body.get("key")
        if self.body.get("kind") == "fields" and key:
            fields = {**fields, **resolved(fields[key]).get("properties", {})}
        return fields

    def takes(self, name: str, schema: Schema) -> bool:
        """Whether the call writes a field of its record, under the name that the field has.

        It does not write what the document calls read-only, written by another call or written under other names.
        """
        if name in self.body.get("takes", ()):
            return True
        only = {path.partition(".")[0] for path in self.body.get("only", ())}
        if name == "id" or schema.get("readOnly") or (only and name not in only):
            return False
        on_creation, elsewhere = schema.get("x-zenpy-create-only"), schema.get("x-zenpy-written-by")
        if on_creation or elsewhere:
            return bool(on_creation) and self.data.get("x-zenpy-writes") == "make"
        return "x-zenpy-written-as" not in schema

    @property
    def sent_path(self) -> str:
        """The path below the account's host, with that of its own server."""
        server = DOCUMENT["x-zenpy-servers"].get(self.data.get("x-zenpy-server"), {})
        return f"{server.get('path') or urlsplit(server.get('url', '')).path}{self.path}"

    @property
    def pages(self) -> tuple[str, ...]:
        """The paginations."""
        return tuple(self.data.get("x-zenpy-pagination", ()))

    @property
    def path_names(self) -> tuple[str, ...]:
        """The names in the path, in its order."""
        return tuple(part[1:-1] for part in self.path.split("/") if part.startswith("{"))

    def parameters(self, place: str) -> dict[str, Mapping[str, Any]]:
        """The parameters that stand in the `path` or in the `query`, by name."""
        return {one["name"]: one for one in self.data.get("parameters", ()) if one["in"] == place}


@dataclass(frozen=True)
class Entry:
    """One way in which the client offers an operation: an item of `x-zenpy-calls`."""

    operation: Operation
    data: Mapping[str, Any]

    @property
    def arguments(self) -> list[Mapping[str, Any]]:
        """What the call takes."""
        found: list[Mapping[str, Any]] = self.data["arguments"]
        return found

    @property
    def body(self) -> Mapping[str, Any]:
        """The shape of the body that this form sends."""
        return self.data.get("body") or self.operation.body

    @property
    def id(self) -> str:
        """The operation and, where it is offered under several names, the call."""
        several = len(self.operation.data["x-zenpy-calls"]) > 1
        call = ".".join(str(self.data[name]) for name in ("resource", "method"))
        form = f"({self.data['when']}=)" if self.data["when"] else ""
        return f"{self.operation.id}={call}{form}" if several else self.operation.id


def _operations() -> Iterator[Operation]:
    for path, methods in DOCUMENT["paths"].items():
        for method, data in methods.items():
            if method != "servers":
                yield Operation(path, method.upper(), data)


OPERATIONS = list(_operations())
ENTRIES = [Entry(one, call) for one in OPERATIONS for call in one.data["x-zenpy-calls"]]
_AT = {(one.method, one.path): one for one in OPERATIONS}


def at(method: str, path: str) -> Operation | None:
    """The operation with this method at a path template."""
    return _AT.get((method, path))


def resolved(schema: Schema) -> Schema:
    """The schema behind a `$ref`, or the schema itself."""
    while "$ref" in schema:
        schema = SCHEMAS[schema["$ref"].rpartition("/")[2]]
    return schema


def properties(spec: str | None) -> Mapping[str, Schema]:
    """The fields of a kind of record."""
    found: Mapping[str, Schema] = resolved(SCHEMAS[spec]).get("properties", {}) if spec else {}
    return found


def relation_of(schema: Schema) -> str | None:
    """The kind of record whose id a value is."""
    found = schema.get("x-zenpy-relation") or {}
    return found.get("to")


@cache
def validator_at(*place: str) -> Draft202012Validator:
    """The validator of the schema at a place of the document."""
    pointer = "/".join(part.replace("~", "~0").replace("/", "~1") for part in place)
    return Draft202012Validator({"$ref": f"{PLACE}#/{pointer}"}, registry=REGISTRY)


def validator_of(schema: Schema) -> Draft202012Validator:
    """The validator of a schema whose references mean this document."""
    return Draft202012Validator({"$id": PLACE + ":one", **schema}, registry=REGISTRY)
