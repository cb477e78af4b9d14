"""The document for other tools: titles, examples, webhooks, and nothing that leads nowhere."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from generator import ROOT
from zenpy.webhooks import names

PATH = ROOT / "zenpy" / "zendesk.openapi.json"


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    found = json.loads(PATH.read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def operations_of(document: dict[str, Any]) -> list[dict[str, Any]]:
    items = [*document["paths"].values(), *document["webhooks"].values()]
    return [one for item in items for one in item.values() if "operationId" in one]


def contents_of(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The JSON bodies of requests and answers, with the operation that each belongs to."""
    for operation in operations_of(document):
        for body in [operation.get("requestBody", {}), *operation["responses"].values()]:
            if "application/json" in body.get("content", {}):
                yield operation["operationId"], body["content"]["application/json"]


def text_of(node: object) -> str:
    return json.dumps(node)


def test_it_says_its_licence_and_whom_to_ask(document: dict[str, Any]) -> None:
    assert document["info"]["license"]["identifier"] == "MIT"
    assert document["info"]["contact"]["name"]


def test_every_operation_has_a_title_that_no_other_one_of_its_tag_has(document: dict[str, Any]) -> None:
    operations = operations_of(document)
    titles = Counter((tag, one["summary"]) for one in operations for tag in one.get("tags", ["webhooks"]))
    assert [title for title, count in titles.items() if count > 1] == []
    assert [title for _, title in titles if not 4 <= len(title) <= 60 or not title[0].isupper()] == []
    assert [title for _, title in titles if title.endswith(".") or "_" in title] == []


def test_ids_of_operations_are_unique(document: dict[str, Any]) -> None:
    ids = Counter(one["operationId"] for one in operations_of(document))
    assert [name for name, count in ids.items() if count > 1] == []


def test_every_tag_is_described_and_used(document: dict[str, Any]) -> None:
    assert [tag["name"] for tag in document["tags"] if not tag["description"]] == []
    used = {tag for one in operations_of(document) for tag in one.get("tags", [])}
    assert {tag["name"] for tag in document["tags"]} == used


def test_every_component_is_used(document: dict[str, Any]) -> None:
    text = text_of(document)
    unused = [
        f"{kind}/{name}"
        for kind, components in document["components"].items()
        for name in components
        if kind != "securitySchemes" and f'"#/components/{kind}/{name}"' not in text
    ]
    assert unused == []
    assert "x-zenpy-" not in text


def test_every_json_body_has_an_example_that_its_schema_allows(document: dict[str, Any]) -> None:
    whole = Resource.from_contents(document, default_specification=DRAFT202012)
    registry: Registry[Any] = Registry().with_resource("urn:document", whole)
    wrong = []
    for name, content in contents_of(document):
        schema = json.loads(text_of(content["schema"]).replace('"$ref": "#', '"$ref": "urn:document#'))
        errors = list(Draft202012Validator(schema, registry=registry).iter_errors(content["example"]))
        wrong += [f"{name}: {list(error.absolute_path)}: {error.message}" for error in errors]
    assert wrong == []


def test_requests_show_nothing_that_only_zendesk_sets(document: dict[str, Any]) -> None:
    body = document["paths"]["/api/v2/tickets"]["post"]["requestBody"]["content"]["application/json"]
    shown = body["example"]["ticket"]
    properties = document["components"]["schemas"]["Ticket"]["properties"]
    assert shown["subject"] == "The printer does not start"
    assert [key for key in shown if properties[key].get("readOnly")] == []
    assert "id" not in shown


def test_errors_have_named_shapes_and_a_default(document: dict[str, Any]) -> None:
    shapes = document["components"]["schemas"]["ZendeskError"]["anyOf"]
    names_of_shapes = [one["$ref"].rpartition("/")[2] for one in shapes]
    assert names_of_shapes == ["ErrorReason", "ErrorMessage", "ErrorList", "ErrorPage"]
    calls = [one for item in document["paths"].values() for one in item.values() if "operationId" in one]
    assert all("default" in one["responses"] and "5XX" not in one["responses"] for one in calls)


def test_webhooks_have_the_types_of_events_that_the_package_knows(document: dict[str, Any]) -> None:
    types = {
        kind
        for item in document["webhooks"].values()
        for kind in item["post"]["requestBody"]["content"]["application/json"]["schema"]["properties"][
            "type"
        ]["enum"]
    }
    known = {kind for kind in names_of_types() if kind.startswith(names.PREFIX)}
    assert types == known


def names_of_types() -> Iterator[str]:
    for part in names.EventType.__args__:
        yield from getattr(part, "__args__", ())


def test_records_of_several_kinds_name_each_kind(document: dict[str, Any]) -> None:
    kinds = [one.get("$ref", "") for one in document["components"]["schemas"]["AuditEvent"]["anyOf"]]
    assert "#/components/schemas/ChangeEvent" in kinds
    assert "#/components/schemas/CommentEvent" in kinds
