"""Reads the examples of records in a document with the pydantic models made from it. It runs in the environment of the tools.

The models of whole answers have names of the tool's own making; those of records are called like their schema.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

PREFIX = "#/components/schemas/"
document = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
description = importlib.util.spec_from_file_location("models", sys.argv[2])
assert description is not None
assert description.loader is not None
models = importlib.util.module_from_spec(description)
sys.modules["models"] = models
description.loader.exec_module(models)


def read(schema: dict[str, Any], value: object) -> int:
    """How many records were read in a value."""
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(PREFIX)
        TypeAdapter(getattr(models, name)).validate_json(json.dumps(value))
        return 1
    if isinstance(value, list):
        return sum(read(schema.get("items", {}), one) for one in value)
    if options := [one for one in schema.get("anyOf", schema.get("oneOf", [])) if may_be(one, value)]:
        return read_first(options, value)
    properties = schema.get("properties", {})
    if isinstance(value, dict) and properties:
        return sum(read(properties[key], one) for key, one in value.items() if key in properties)
    return sum(read(one, value) for one in schema.get("allOf", []))


def may_be(schema: dict[str, Any], value: object) -> bool:
    """Whether a value is not of another kind by its type."""
    kinds = schema.get("properties", {}).get("type", {}).get("enum")
    return kinds is None or (isinstance(value, dict) and value.get("type") in kinds)


def read_first(options: list[dict[str, Any]], value: object) -> int:
    """Read a value as the first of several schemas that takes it."""
    for option in options[:-1]:
        try:
            return read(option, value)
        except ValidationError:
            continue
    return read(options[-1], value)


examples = records = 0
calls = [
    call
    for item in (document["paths"], document["webhooks"])
    for one in item.values()
    for call in one.values()
]
for call in calls:
    if isinstance(call, dict):
        for body in [call.get("requestBody", {}), *call["responses"].values()]:
            for content in body.get("content", {}).values():
                shown = [one["value"] for one in content.get("examples", {}).values()]
                for value in [content["example"]] if "example" in content else shown:
                    examples += 1
                    records += read(content["schema"], value)
print(f"{records} records in {examples} examples read")
