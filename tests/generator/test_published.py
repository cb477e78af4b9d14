"""The document for other tools: titles, examples, webhooks, and nothing that leads nowhere."""

from __future__ import annotations

import fnmatch
import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from generator import ROOT
from generator.spec.load import load_spec
from zenpy.webhooks import names

#: What a webhook of Sunshine Conversations can subscribe to.
_SUNSHINE = """
client:add client:remove client:update
conversation:create conversation:join conversation:leave conversation:remove
conversation:message conversation:message:delivery:channel conversation:message:delivery:failure
conversation:message:delivery:user conversation:postback conversation:read conversation:referral conversation:typing
switchboard:acceptControl switchboard:acceptControl:failure switchboard:offerControl switchboard:offerControl:failure
passthrough:messaging switchboard:passControl switchboard:passControl:failure switchboard:releaseControl
user:merge user:remove user:update
"""
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


def examples_of(content: dict[str, Any]) -> list[Any]:
    """The examples of a body: one, or one for each type of event."""
    return (
        [content["example"]]
        if "example" in content
        else [one["value"] for one in content["examples"].values()]
    )


def entries_of(node: object) -> Iterator[tuple[str, Any, dict[str, Any]]]:
    """Every key in an example, with its value and the object that has both."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield key, value, node
            yield from entries_of(value)
    elif isinstance(node, list):
        for one in node:
            yield from entries_of(one)


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
        validator = Draft202012Validator(schema, registry=registry)
        for example in examples_of(content):
            errors = validator.iter_errors(example)
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
    assert names_of_shapes == ["ErrorReason", "ErrorMessage", "ErrorList", "ErrorFields", "ErrorPage"]
    calls = [one for item in document["paths"].values() for one in item.values() if "operationId" in one]
    assert all("default" in one["responses"] and "5XX" not in one["responses"] for one in calls)


def test_examples_read_like_what_the_api_sends(document: dict[str, Any]) -> None:
    seen = [
        entry
        for _, content in contents_of(document)
        for example in examples_of(content)
        for entry in entries_of(example)
    ]
    # Words that stand for no value at all are left only where the API is known to say nothing of them.
    vague = Counter(key for key, value, _ in seen if value == "text" and key != "type")
    assert sum(vague.values()) < 20, vague
    mails = {value for key, value, _ in seen if key == "email" and isinstance(value, str)}
    assert [one for one in mails if "@" not in one] == []
    api = "https://example.zendesk.com/api/"
    records = [(value, node["id"]) for key, value, node in seen if key == "url" and value and "id" in node]
    assert [one for one in records if one[0].startswith(api) and not one[0].endswith(f"/{one[1]}")] == []
    times = [
        (node["created_at"], value)
        for key, value, node in seen
        if key == "updated_at" and "created_at" in node
    ]
    assert [one for one in times if None not in one and not one[0] < one[1]] == []
    assert "{" not in "".join(value for _, value, _ in seen if isinstance(value, str) and "://" in value)


def test_an_id_is_the_same_wherever_its_record_is_named(document: dict[str, Any]) -> None:
    show = document["paths"]["/api/v2/tickets/{ticket_id}"]["get"]["responses"]["200"]
    ticket = show["content"]["application/json"]["example"]["ticket"]
    merge = document["paths"]["/api/v2/comment_redactions/{ticket_comment_id}"]["put"]["requestBody"]
    assert merge["content"]["application/json"]["example"]["ticket_id"] == ticket["id"] == 35436
    links = document["paths"]["/api/services/jira/links"]["get"]["responses"]["200"]
    assert links["content"]["application/json"]["example"]["links"][0]["ticket_id"] == "35436"
    assert ticket["requester_id"] != ticket["submitter_id"]


def test_the_spec_has_no_example_that_nothing_shows() -> None:
    whole = json.loads((ROOT / "openapi" / "zendesk.openapi.json").read_text(encoding="utf-8"))
    records = whole["components"]["schemas"].items()
    fields = {
        name
        for key, schema in [*records, ("", [whole["paths"], whole["webhooks"]])]
        for name in fields_of(schema, key)
    }
    names_of_fields = {name.rpartition(".")[2] for name in fields}
    known = fields | names_of_fields | {name.removesuffix("s") for name in names_of_fields}
    given = load_spec(ROOT / "openapi" / "spec")[0].api.examples
    # Those of events stand under types of events, those of resources under the name of a relationship.
    special = {*given} & {
        key for key in given if key.startswith(("channels.", "work_items.")) or ".event" in key
    }
    subjects = {key for key in given if key.endswith(".subject")}
    assert [key for key in given if key not in special | subjects and not fnmatch.filter(known, key)] == []


def fields_of(node: object, record: str) -> Iterator[str]:
    """The fields of all records as `Ticket.id`, and all parameters by name."""
    if isinstance(node, dict):
        yield from (f"{record}.{key}" for key in node.get("properties", {}))
        yield from ([node["name"]] if node.get("in") in ("path", "query") else [])
        for value in node.values():
            yield from fields_of(value, record)
    elif isinstance(node, list):
        for one in node:
            yield from fields_of(one, record)


def test_webhooks_have_an_example_for_each_type_of_event_that_the_package_knows(
    document: dict[str, Any],
) -> None:
    families = {name: item for name, item in document["webhooks"].items() if name != "sunshine_conversations"}
    bodies = [item["post"]["requestBody"]["content"]["application/json"] for item in families.values()]
    known = {kind for kind in names_of_types() if kind.startswith(names.PREFIX)}
    assert {kind for body in bodies for kind in body["schema"]["properties"]["type"]["enum"]} == known
    assert {example["type"] for body in bodies for example in examples_of(body)} == known
    example = next(
        one for body in bodies for one in examples_of(body) if one["type"].endswith("ticket.status_changed")
    )
    assert (example["subject"], example["detail"]["id"]) == ("zen:ticket:35436", "35436")
    assert example["event"] == {"previous": "OPEN", "current": "SOLVED"}


def test_webhooks_have_an_example_for_each_event_of_sunshine_conversations(document: dict[str, Any]) -> None:
    call = document["webhooks"]["sunshine_conversations"]["post"]
    assert [one["name"] for one in call["parameters"]] == ["X-API-Key"]
    body = call["requestBody"]["content"]["application/json"]
    shown = {name: example["value"]["events"] for name, example in body["examples"].items()}
    assert {name: [event["type"] for event in events] for name, events in shown.items()} == {
        name: [name] for name in _SUNSHINE.split()
    }
    assert "message" in shown["conversation:message"][0]["payload"]


def names_of_types() -> Iterator[str]:
    for part in names.EventType.__args__:
        yield from getattr(part, "__args__", ())


def test_records_of_several_kinds_name_each_kind(document: dict[str, Any]) -> None:
    kinds = [one.get("$ref", "") for one in document["components"]["schemas"]["AuditEvent"]["anyOf"]]
    assert "#/components/schemas/ChangeEvent" in kinds
    assert "#/components/schemas/CommentEvent" in kinds
