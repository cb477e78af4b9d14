"""The calls that webhooks make, as `webhooks` of the document: one for each family of events, or one for a list of any events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.openapi.schemas import value_schema
from generator.spec.types import Schema

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.spec.model import FieldSpec
    from generator.spec.shared_tables import EventsSpec, FamilySpec


def make_webhooks(apis: Mapping[str, EventsSpec]) -> dict[str, object]:
    """The webhooks by name: that of their family, or of their API if its calls hold a list of events."""
    return {name: {"post": call} for api, events in apis.items() for name, call in _calls(api, events)}


def _calls(api: str, events: EventsSpec) -> Iterator[tuple[str, Schema]]:
    if events.list is None:
        for family in events.families:
            yield family.name, _call(family.name, family.doc, _event(family, events), events)
        return
    listed = {"type": "array", "items": {"anyOf": [_event(family, events) for family in events.families]}}
    body: Schema = {
        "type": "object",
        "required": [events.list],
        "properties": {**_properties(events.call), events.list: {"description": "What happened.", **listed}},
    }
    yield api, _call(api, events.doc, body, events)


def _call(name: str, doc: str, body: Schema, events: EventsSpec) -> Schema:
    words = name.replace("_", " ")
    headers = [
        {"name": name, "in": "header", "description": doc, "schema": {"type": "string"}}
        for name, doc in events.headers.items()
    ]
    answer = {"description": "Any status of success; after any other one the call may come again."}
    return {
        "operationId": f"events.{name}",
        "summary": f"Receive {words} events",
        "description": doc,
        "security": [],
        "parameters": headers,
        "requestBody": {"required": True, "content": {"application/json": {"schema": body}}},
        "responses": {"2XX": answer},
    }


def _event(family: FamilySpec, events: EventsSpec) -> Schema:
    types = [f"{events.prefix}{one}" for one in family.types]
    detail: Schema = {"type": "object", "properties": _properties(family.detail), "x-zenpy-present": True}
    properties = {
        "type": {
            "type": "string",
            "enum": types,
            "description": "What happened.",
            "x-zenpy-prefix": events.prefix,
        },
        **_properties(events.envelope),
        events.record: {"description": "What it is about, after the event.", **detail},
    }
    return {"type": "object", "required": ["type"], "properties": properties}


def _properties(fields: Mapping[str, FieldSpec]) -> Schema:
    return {
        name: {**value_schema(one), **({"x-zenpy-present": True} if one.present else {})}
        for name, one in fields.items()
    }
