"""The text about an argument: the description of the spec, then the accepted values."""

from __future__ import annotations

import pytest

from generator.model.ir import Argument, Body, Operation, Result
from generator.python.argument_docs import argument_doc
from zenpy._codegen.naming import with_article
from zenpy._codegen.types import ANYTHING, NUMBER, TEXT, Choice, Day, ListOf, Moment, Record, Type

USER = Record("User", "User", "zenpy.lib.api_objects.users")
WEBHOOK = Record("Webhook", "Webhook", "zenpy.lib.api_objects.webhooks")
OPERATION = Operation(
    "users.list",
    "GET",
    "/users",
    "",
    "users",
    "users.yaml",
    (),
    None,
    Result("list", ANYTHING),
    title="Zendesk",
)


def doc_of(wire: str, kind: Type, doc: str = "", **more: object) -> str:
    argument = Argument(wire, str(more.pop("place", "query")), wire, kind, doc, **more)  # type: ignore[arg-type]  # of a test's own making
    return argument_doc(argument, OPERATION)


@pytest.mark.parametrize(
    ("wire", "kind", "doc", "expected"),
    [
        ("q", TEXT, "What to find.", "What to find."),
        ("sort", Choice(("id", "name")), "Order.", "Order. One of `id`, `name`."),
        ("sort", Choice(("id", "name"), is_open=True), "Order.", "Order. Known values: `id`, `name`."),
        ("sort", Choice(("asc", "desc")), "`asc` or `desc`.", "`asc` or `desc`."),
        ("since", Moment(), "From then on.", "From then on. Takes a datetime or ISO 8601 text."),
        ("day", Day(), "That day.", "That day. Takes a date or ISO 8601 text."),
        ("start_time", NUMBER, "Begin.", "Begin. Takes a Unix time in seconds or a datetime."),
        ("start_time", NUMBER, "Begin, as Unix time.", "Begin, as Unix time. Takes a datetime too."),
        (
            "include",
            TEXT,
            "",
            "Names of related records to bring along; which ones there are is not documented by Zendesk.",
        ),
    ],
)
def test_values_are_documented(wire: str, kind: Type, doc: str, expected: str) -> None:
    assert doc_of(wire, kind, doc) == expected


def test_a_record_can_stand_for_what_it_is_known_by() -> None:
    assert doc_of("user_id", NUMBER, "Who.", accepts=USER) == "Who. Takes a User or its id."
    assert doc_of("name", TEXT, "", accepts=WEBHOOK, path_from="name") == "Takes a Webhook or its name."
    many = doc_of("ids", ListOf(NUMBER), "Which.", accepts=USER, many=True)
    assert many == "Which. Takes User records or their ids."
    outside = doc_of("external_ids", ListOf(TEXT), "Which.", accepts=USER, many=True)
    assert outside == "Which. Takes User records or their external ids."


def test_records_may_be_mappings_and_their_number_is_limited() -> None:
    body = Body("records", "User", "users", 100)
    operation = Operation(
        "users.create_many", "POST", "/u", "", "users", "u.yaml", (), body, Result("job", ANYTHING)
    )
    one = Argument("user", "record", "user", USER, accepts=USER)
    many = Argument("users", "record", "users", ListOf(USER), accepts=USER, many=True)
    assert argument_doc(one, operation) == "The User: an object, or a mapping of its fields."
    assert (
        argument_doc(many, operation)
        == "The User records: objects, or mappings of their fields; at most 100."
    )


@pytest.mark.parametrize("name", ["a Ticket", "a User", "an Audit", "an Upload", "an Organization"])
def test_articles(name: str) -> None:
    assert with_article(name.split()[1]) == name
