"""The calls that webhooks make, as `webhooks` of the document: one for each family of events, and one for each other form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.openapi.schemas import value_schema
from generator.spec.types import Schema, reference

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.spec.model import FieldSpec
    from generator.spec.shared_tables import EventsSpec, FamilySpec, OtherCallSpec


def make_webhooks(events: EventsSpec) -> dict[str, object]:
    """The webhooks by the name of their family, or of the product that has a form of its own."""
    families = {family.name: {"post": _family_call(family, events)} for family in events.families}
    return {**families, **{other.name: {"post": _other_call(other)} for other in events.others}}


def _family_call(family: FamilySpec, events: EventsSpec) -> Schema:
    return _call(family.name, family.doc, events.headers, _schema(family, events))


def _other_call(other: OtherCallSpec) -> Schema:
    return _call(other.name, other.doc, other.headers, reference(other.body))


def _call(name: str, doc: str, headers: Mapping[str, str], schema: Schema) -> Schema:
    return {
        "operationId": f"events.{name}",
        "summary": f"Receive {name.replace('_', ' ')} events",
        "description": doc,
        "security": [],
        "parameters": [
            {"name": header, "in": "header", "description": text, "schema": {"type": "string"}}
            for header, text in headers.items()
        ],
        "requestBody": {"required": True, "content": {"application/json": {"schema": schema}}},
        "responses": {
            "2XX": {"description": "Any status of success; after any other one the call may come again."}
        },
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
