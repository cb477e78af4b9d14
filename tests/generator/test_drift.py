"""The drift command: what it finds between a spec and an official document, and that it finds nothing else.

The official document of these tests is the document of the small spec with something changed in it, so each test says which
differences one change makes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.drift import command
from generator.drift.document import Document, without_names
from generator.spec.accepted import KINDS
from generator.spec.model import Spec
from tests.support.generator.official import Change, fields, whole

TICKET = "/api/v2/tickets/{ticket_id}"


def differences(change: Change, ours: Change = lambda _: None) -> list[tuple[str, str]]:
    """Kind and place of what differs once the official document, or ours, is changed."""
    left, official = whole(), whole()
    ours(left)
    change(official)
    verdict, _ = command.compare(Document(left), Document(official), Spec())
    assert not verdict.accepted
    assert not verdict.unused
    return [(one.kind, one.place) for one in verdict.left]


def operation(verb: str, path: str) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """An operation of a document."""
    return lambda document: document["paths"][path][verb]


ticket, listing, create = (
    fields("Ticket"),
    operation("get", "/api/v2/tickets"),
    operation("post", "/api/v2/tickets"),
)


def content(node: dict[str, Any]) -> dict[str, Any]:
    """What is said of the JSON of a body or an answer."""
    found = node["content"]["application/json"]
    assert isinstance(found, dict)
    return found


def parameter(node: dict[str, Any], name: str) -> dict[str, Any]:
    """A parameter of an operation."""
    (found,) = [one for one in node["parameters"] if one["name"] == name]
    assert isinstance(found, dict)
    return found


def read_only(document: dict[str, Any], of: str, name: str) -> None:
    fields(of)(document)[name]["readOnly"] = True


def without_body(document: dict[str, Any]) -> None:
    del create(document)["requestBody"]


# The change of the official document, and what it makes of the spec: kind and place.
CHANGES: dict[str, tuple[Change, list[tuple[str, str]]]] = {
    "nothing": (lambda _: None, []),
    "names of path parameters": (
        lambda one: one["paths"].update({"/api/v2/tickets/{id}.json": one["paths"].pop(TICKET)}),
        [],
    ),
    "an operation more": (
        lambda one: one["paths"].update({"/api/v2/snoozes": {"get": {"responses": {}}}}),
        [("operation-missing", "GET /api/v2/snoozes")],
    ),
    "an operation less": (lambda one: one["paths"].pop("/api/v2/tickets"), []),
    "a parameter more": (
        lambda one: listing(one)["parameters"].append(
            {"name": "q", "in": "query", "schema": {"type": "string"}}
        ),
        [("parameter-missing", "GET /api/v2/tickets?q")],
    ),
    "a parameter less": (
        lambda one: listing(one)["parameters"].remove(parameter(listing(one), "from")),
        [("parameter-extra", "GET /api/v2/tickets?from")],
    ),
    "a parameter of another type": (
        lambda one: parameter(listing(one), "from").update(schema={"type": "string"}),
        [("parameter-type", "GET /api/v2/tickets?from")],
    ),
    "a path parameter of another type": (
        lambda one: parameter(operation("delete", TICKET)(one), "ticket_id").update(
            schema={"type": "string"}
        ),
        [("parameter-type", f"DELETE {TICKET}{{ticket_id}}")],
    ),
    "a parameter with a further value": (
        lambda one: parameter(listing(one), "sort_by")["schema"]["enum"].append("status"),
        [("parameter-enum-missing", "GET /api/v2/tickets?sort_by")],
    ),
    "a parameter with any value": (
        lambda one: parameter(listing(one), "sort_by")["schema"].pop("enum"),
        [("parameter-enum-closed", "GET /api/v2/tickets?sort_by")],
    ),
    "a parameter that is required": (
        lambda one: parameter(listing(one), "from").update(required=True),
        [("parameter-required", "GET /api/v2/tickets?from")],
    ),
    "paging as an object": (
        lambda one: listing(one).update(
            parameters=[
                *[two for two in listing(one)["parameters"] if not two["name"].startswith("page")],
                {
                    "name": "page",
                    "in": "query",
                    "schema": {
                        "oneOf": [
                            {"type": "integer"},
                            {"type": "object", "properties": {"size": {"type": "integer"}}},
                        ]
                    },
                },
            ]
        ),
        [
            ("parameter-extra", "GET /api/v2/tickets?page[after]"),
            ("parameter-extra", "GET /api/v2/tickets?page[before]"),
        ],
    ),
    "a list of ids as a text": (
        lambda one: parameter(operation("get", "/api/v2/tickets/show_many")(one), "ids").update(
            schema={"type": "string"}
        ),
        [],
    ),
    "a body less": (without_body, [("body-extra", "POST /api/v2/tickets body")]),
    "a body more": (
        lambda one: listing(one).update(requestBody=create(one)["requestBody"]),
        [("body-missing", "GET /api/v2/tickets body")],
    ),
    "a body of another kind": (
        lambda one: create(one).update(requestBody={"content": {"text/csv": {"schema": {"type": "string"}}}}),
        [("body-media", "POST /api/v2/tickets body")],
    ),
    "a key more in a body": (
        lambda one: content(create(one)["requestBody"])["schema"]["properties"].update(
            loud={"type": "boolean"}
        ),
        [("field-missing", "POST /api/v2/tickets body.loud")],
    ),
    "an answer where there is none": (
        lambda one: operation("delete", TICKET)(one)["responses"].update(
            {"200": {"content": {"application/json": {"schema": {"type": "object"}}}}}
        ),
        [("answer-missing", f"DELETE {TICKET} answer"), ("answer-status", f"DELETE {TICKET} answer")],
    ),
    "an answer less": (
        lambda one: listing(one)["responses"]["200"].pop("content"),
        [("answer-extra", "GET /api/v2/tickets answer")],
    ),
    "a key more in an envelope": (
        lambda one: content(listing(one)["responses"]["200"])["schema"]["properties"].update(
            facets={"type": "object"}
        ),
        [("field-missing", "GET /api/v2/tickets answer.facets")],
    ),
    "an envelope that is a list": (
        lambda one: content(listing(one)["responses"]["200"]).update(
            schema={"type": "array", "items": {"$ref": "#/components/schemas/Ticket"}}
        ),
        [("field-type", "GET /api/v2/tickets answer")],
    ),
    "a field more": (
        lambda one: ticket(one).update(mood={"type": "string"}),
        [("field-missing", "Ticket.mood")],
    ),
    "a field less": (lambda one: ticket(one).pop("kind"), [("field-extra", "Ticket.kind")]),
    "a field less in one place only": (
        lambda one: content(create(one)["requestBody"])["schema"]["properties"].update(
            ticket={"type": "object", "properties": {"status": {"type": "string", "enum": ["new"]}}}
        ),
        [],
    ),
    "a field of another type": (
        lambda one: ticket(one).update(status={"type": "integer"}),
        [("field-enum-closed", "Ticket.status"), ("field-type", "Ticket.status")],
    ),
    "a field of one type of two": (
        lambda one: ticket(one).update({"from": {"type": "string"}}),
        [("field-type-extra", "Ticket.from")],
    ),
    "a field whose whole numbers are numbers": (
        lambda one: ticket(one).update(comment_count={"type": "number", "readOnly": True}),
        [("field-type", "Ticket.comment_count")],
    ),
    "a text that is a moment": (
        lambda one: fields("Via")(one).update(channel={"type": "string", "format": "date-time"}),
        [("field-format", "Via.channel")],
    ),
    "a field that may be null": (
        lambda one: ticket(one)["status"].update(nullable=True),
        [("field-null-missing", "Ticket.status")],
    ),
    "a field that may be null, in the words of OpenAPI 3.1": (
        lambda one: ticket(one)["status"].update(type=["string", "null"]),
        [("field-null-missing", "Ticket.status")],
    ),
    "a field that may be null elsewhere, and takes it back": (
        lambda one: (
            one["components"]["schemas"].update(Mood={"type": "string", "nullable": True}),
            ticket(one)["status"].update(allOf=[{"$ref": "#/components/schemas/Mood"}], nullable=False),
        ),
        [],
    ),
    "a field that is never null": (
        lambda one: ticket(one)["assignee_id"].update(type="integer"),
        [("field-null-extra", "Ticket.assignee_id")],
    ),
    "a further value": (
        lambda one: ticket(one)["status"]["enum"].append("gone"),
        [("field-enum-missing", "Ticket.status")],
    ),
    "a further value of suggestions": (
        lambda one: ticket(one).update(kind={"type": "string", "enum": ["problem"]}),
        [],
    ),
    "a value less": (
        lambda one: ticket(one)["status"]["enum"].remove("off"),
        [("field-enum-extra", "Ticket.status")],
    ),
    "any value": (lambda one: ticket(one)["status"].pop("enum"), [("field-enum-closed", "Ticket.status")]),
    "values where there were none": (
        lambda one: fields("Via")(one)["channel"].update(enum=["web"]),
        [("field-enum-lost", "Via.channel")],
    ),
    "a field that only Zendesk sets": (
        lambda one: read_only(one, "Ticket", "status"),
        [("field-read-only-missing", "Ticket.status")],
    ),
    "a field that can be set": (
        lambda one: ticket(one)["comment_count"].pop("readOnly"),
        [("field-read-only-extra", "Ticket.comment_count")],
    ),
    "fields of what has none": (
        lambda one: ticket(one).update(
            extra={"allOf": [{"type": "object"}, {"properties": {"a": {"type": "string"}}}]}
        ),
        [("field-untyped", "Ticket.extra")],
    ),
    "an object in several parts": (
        lambda one: one["components"]["schemas"].update(
            Ticket={
                "allOf": [
                    {"$ref": "#/components/schemas/Old"},
                    {"oneOf": [{"type": "object", "properties": {"mood": {"type": "string"}}}]},
                ]
            },
            Old=one["components"]["schemas"]["Ticket"],
        ),
        [("field-missing", "Ticket.mood")],
    ),
    "an example that fits": (
        lambda one: content(listing(one)["responses"]["200"]).update(
            example={"tickets": [{"id": 1, "status": "new", "created_at": "2026-01-02T03:04:05Z"}]}
        ),
        [],
    ),
    "an example of an answer that does not fit": (
        lambda one: content(listing(one)["responses"]["200"]).update(example={"tickets": [{"id": "1"}]}),
        [("answer-example", "GET /api/v2/tickets answer.tickets[].id")],
    ),
    "an example of a request that does not fit": (
        lambda one: content(create(one)["requestBody"]).update(examples={"a": {"value": {"ticket": []}}}),
        [("request-example", "POST /api/v2/tickets body.ticket")],
    ),
    "an example with an unknown key": (
        lambda one: content(listing(one)["responses"]["200"]).update(
            example={"tickets": [{"via": {"mood": 1}}]}
        ),
        [("example-key", "Via.mood")],
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_of_the_official_document_is_found(name: str) -> None:
    change, expected = CHANGES[name]
    assert differences(change) == expected


def test_each_kind_of_difference_has_its_test() -> None:
    assert {kind for _, expected in CHANGES.values() for kind, _ in expected} == KINDS.keys()


def test_a_body_that_says_where_it_was_taken_from_is_no_difference() -> None:
    def say_source(document: dict[str, Any]) -> None:
        create(document)["requestBody"]["description"] = "Other clients send this one."

    assert differences(without_body, ours=say_source) == []


@pytest.mark.parametrize(
    ("server", "path"),
    [("https://{subdomain}.zendesk.com/sc", "/v2/apps"), ("https://{subdomain}.zendesk.com", "/sc/v2/apps")],
)
def test_the_path_of_the_server_belongs_to_the_path_of_the_operation(server: str, path: str) -> None:
    document = Document({"servers": [{"url": server}], "paths": {path: {"get": {"responses": {}}}}})
    assert list(document.operations) == [("GET", "/sc/v2/apps")]


def test_paths_are_compared_without_what_differs_between_sources() -> None:
    assert without_names("/api/v2/a/{x}/b.json") == without_names("/api/v2/a/{y_id}/b/") == "/api/v2/a/{}/b"
