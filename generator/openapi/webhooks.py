"""The calls that webhooks make, as `webhooks` of the document: one for each family of events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.openapi.schemas import value_schema
from generator.spec.types import Schema

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.spec.model import FieldSpec
    from generator.spec.shared_tables import EventsSpec, FamilySpec


def make_webhooks(events: EventsSpec) -> dict[str, object]:
    """The webhooks by the name of their family."""
    return {family.name: {"post": _call(family, events)} for family in events.families}


def _call(family: FamilySpec, events: EventsSpec) -> Schema:
    words = family.name.replace("_", " ")
    headers = [
        {"name": name, "in": "header", "description": doc, "schema": {"type": "string"}}
        for name, doc in events.headers.items()
    ]
    body = {"required": True, "content": {"application/json": {"schema": _schema(family, events)}}}
    answer = {"description": "Any status of success; after any other one the call may come again."}
    return {
        "operationId": f"events.{family.name}",
        "summary": f"Receive {words} events",
        "description": family.doc,
        "security": [],
        "parameters": headers,
        "requestBody": body,
        "responses": {"2XX": answer},
    }


def _schema(family: FamilySpec, events: EventsSpec) -> Schema:
    types = [f"{events.prefix}{one}" for one in family.types]
    found: Schema = {"type": "object", "required": ["type"]}
    detail: Schema = {"type": "object", "properties": _properties(family.detail), "x-zenpy-present": True}
    found["properties"] = {
        "type": {"type": "string", "enum": types, "description": "What happened."},
        **_properties(events.envelope),
        "detail": {"description": "What it is about, after the event.", **detail},
    }
    return found


def _properties(fields: Mapping[str, FieldSpec]) -> Schema:
    return {name: value_schema(one) for name, one in fields.items()}
