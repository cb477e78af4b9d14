"""Examples of bodies: which fields they show, and what the fields hold."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from generator.published.addresses import Addresses
from generator.published.examples import Examples
from generator.published.values import Values, Where

TEXT = {"type": "string"}
NUMBER = {"type": "integer", "format": "int64"}
GIVEN: dict[str, object] = {
    "name": "Example {record}",
    "url": "{url}",
    "next": "{address}?page=2",
    "*_number": "+351210000000",
    "Ticket.id": 17,
    "Ticket.status": "open",
    "previous_page": None,
}
SCHEMAS: dict[str, Any] = {
    "Ticket": {
        "type": "object",
        "x-zenpy-name": "ticket",
        "properties": {
            "id": {**NUMBER, "readOnly": True},
            "status": {"type": "string", "enum": ["new", "open"]},
            "name": TEXT,
            "raw_name": {**TEXT, "x-zenpy-raw-of": "name"},
            "url": {**TEXT, "readOnly": True},
            "phone_number": TEXT,
            "requester_id": NUMBER,
            "old": {**TEXT, "deprecated": True},
        },
    },
    "ItemOfShop": {"type": "object", "properties": {"itemId": TEXT, "id": TEXT}},
}
ANSWER = {"$ref": "#/components/schemas/Ticket"}


def values() -> Values:
    made = Values(SCHEMAS, GIVEN)
    made.urls["Ticket"] = "https://example.com/tickets/17"
    return made


def example(schema: dict[str, Any], where: Where | None = None) -> Any:
    return Examples(SCHEMAS, values()).make(schema, where or Where())


def test_an_answer_shows_what_the_server_sets_and_a_request_does_not() -> None:
    answer = example({"type": "object", "properties": {"ticket": ANSWER}})["ticket"]
    assert answer == {
        "id": 17,
        "status": "open",
        "name": "Example ticket",
        "raw_name": "Example ticket",
        "url": "https://example.com/tickets/17",
        "phone_number": "+351210000000",
        "requester_id": answer["requester_id"],
    }
    sent = example({"type": "object", "properties": {"ticket": ANSWER}}, Where(hidden="readOnly"))["ticket"]
    assert sent.keys() == answer.keys() - {"id", "url"}


def test_a_record_is_named_by_the_same_id_in_every_type() -> None:
    properties = {"ticket_id": TEXT, "ticket_ids": {"type": "array", "items": NUMBER}, "old_ticket_id": TEXT}
    shown = example({"type": "object", "properties": properties})
    assert (shown["ticket_id"], shown["ticket_ids"]) == ("17", [17])
    assert shown["old_ticket_id"].isdigit()
    assert shown["old_ticket_id"] != "17"


def test_ids_in_camel_case_have_the_form_of_their_api() -> None:
    shown = example({"$ref": "#/components/schemas/ItemOfShop"})
    assert all(len(one) == 24 and int(one, 16) for one in shown.values())


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({**TEXT, "description": "Stage, such as `queued` or `done`."}, "queued"),
        ({**TEXT, "description": "Either `a` or `b`."}, "a"),
        ({**TEXT, "examples": ["given"], "description": "Such as `queued`."}, "given"),
        ({**TEXT, "enum": ["first", "second"]}, "first"),
        ({"const": 3}, 3),
        ({"type": ["string", "null"], "format": "date"}, "2026-03-14"),
        ({"type": "integer", "minimum": 5}, 5),
        ({"type": "array", "items": {}}, []),
        ({"type": "object", "additionalProperties": {"type": "boolean"}}, {"key": True}),
    ],
)
def test_a_field_shows_what_its_schema_says(schema: dict[str, Any], expected: object) -> None:
    assert example({"type": "object", "properties": {"stage": schema}}) == {"stage": expected}


def test_a_given_value_stands_only_where_it_fits() -> None:
    properties = {
        "name": {"type": "integer"},
        "previous_page": {"type": ["string", "null"]},
        "status": {"type": "string", "enum": ["closed"]},
    }
    assert example({"type": "object", "properties": properties}) == {
        "name": 1,
        "previous_page": None,
        "status": "closed",
    }


def test_a_placeholder_without_a_value_is_not_shown() -> None:
    page = {"type": "object", "properties": {"next": TEXT}}
    assert example(page, Where(address="https://example.com/tickets")) == {
        "next": "https://example.com/tickets?page=2"
    }
    assert example(page) == {"next": "text"}


def test_addresses_have_the_ids_of_their_records() -> None:
    show: dict[str, Any] = {
        "parameters": [{"name": "ticket_id", "in": "path", "schema": NUMBER}],
        "responses": {"200": {"content": {"application/json": {"schema": ANSWER}}}},
    }
    document = {
        "servers": [{"url": "https://{account}.example.com", "variables": {"account": {"default": "mine"}}}],
        "paths": {"/tickets/{ticket_id}": {"get": show}, "/tickets/{ticket_id}/notes": {"get": {}}},
        "components": {"schemas": SCHEMAS},
    }
    addresses = Addresses(document, values())
    assert addresses.urls() == {"Ticket": "https://mine.example.com/tickets/17"}
    where = addresses.where("/tickets/{ticket_id}/notes", show)
    assert where.address == "https://mine.example.com/tickets/17/notes"


def schemas() -> st.SearchStrategy[dict[str, Any]]:
    plain: st.SearchStrategy[dict[str, Any]] = st.one_of(
        st.sampled_from([{"type": kind} for kind in ("string", "integer", "number", "boolean")]),
        st.sampled_from(
            [{"type": ["string", "null"], "format": "date-time"}, {"type": "string", "enum": ["a", "b"]}]
        ),
        st.integers(0, 9).map(lambda least: {"type": "integer", "minimum": least}),
        st.just(ANSWER),
    )
    names = st.sampled_from(
        ["id", "name", "url", "ticket_id", "itemIds", "phone_number", "previous_page", "other"]
    )
    return st.recursive(
        plain,
        lambda inner: st.one_of(
            inner.map(lambda one: {"type": "array", "items": one}),
            st.lists(inner, min_size=1, max_size=3).map(lambda options: {"anyOf": options}),
            st.tuples(st.dictionaries(names, inner), st.sets(names)).map(
                lambda pair: {
                    "type": "object",
                    "properties": pair[0],
                    "required": sorted(pair[1] & pair[0].keys()),
                }
            ),
        ),
        max_leaves=12,
    )


@given(schemas(), st.sampled_from(["readOnly", "writeOnly"]))
def test_every_example_is_valid(schema: dict[str, Any], hidden: str) -> None:
    made = example(schema, Where(hidden=hidden))
    Draft202012Validator({**schema, "components": {"schemas": SCHEMAS}}).validate(made)
