"""Records that are flat in the spec and resources of JSON:API on the wire: what the document says of them."""

from __future__ import annotations

import json
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from generator import ROOT

DOCUMENT = json.loads((ROOT / "openapi" / "zendesk.openapi.json").read_text("utf-8"))
AGENT = "agent_availabilities|7"


def answer_of(path: str, verb: str = "get") -> dict[str, Any]:
    schema: dict[str, Any] = DOCUMENT["paths"][path][verb]["responses"]["200"]["content"]["application/json"][
        "schema"
    ]
    return schema


def mistakes(schema: dict[str, Any], value: object) -> list[str]:
    whole = DRAFT202012.create_resource({"components": DOCUMENT["components"]})
    absolute = json.loads(json.dumps(schema).replace('"#/', '"urn:whole#/'))
    registry: Registry[Any] = Registry().with_resource("urn:whole", whole)
    return [one.message for one in Draft202012Validator(absolute, registry=registry).iter_errors(value)]


def test_the_document_describes_what_is_sent() -> None:
    schema = answer_of("/api/v2/agent_availabilities")
    channel = {"id": f"{AGENT}|channels|talk", "type": "channels"}
    data = {
        "id": AGENT,
        "type": "agent_availabilities",
        "attributes": {"agent_id": 7, "version": 1},
        "relationships": {"channels": {"data": [channel]}},
    }
    included = [{**channel, "attributes": {"name": "talk", "work_item_count": 0}}]
    assert mistakes(schema, {"data": [data], "included": included, "meta": {"has_more": False}}) == []
    assert mistakes(schema, {"data": [{**data, "attributes": {"agent_id": "x"}}]})
    assert mistakes(schema, {"data": [{"id": AGENT, "agent_id": 7}]})


def test_what_stands_beside_the_attributes_is_said() -> None:
    lists = answer_of("/api/v2/agent_availabilities/agent_statuses")["properties"]
    assert {"default", "custom", "links", "meta"} <= lists.keys()
    assert {"id", "type", "attributes", "updated_at"} <= lists["custom"]["items"]["properties"].keys()


def test_the_record_itself_is_flat() -> None:
    fields = DOCUMENT["components"]["schemas"]["AgentAvailability"]["properties"]
    assert {"agent_id", "channels", "id", "version"} <= fields.keys()
    assert "attributes" not in fields
