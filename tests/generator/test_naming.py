"""The naming rule: what is called how in Python, and which forms of which methods an operation becomes."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.openapi.calls import Call, calls_of
from generator.spec.load import load_spec
from tests.support.generator.sample import copy_with_change, sample
from zenpy._codegen.naming import (
    attribute_name,
    camel,
    date_name,
    enum_name,
    path_name,
    plural,
    python_name,
    relation_name,
    snake,
)

SAMPLE = sample()
BY_ID = {one.id: one for one in SAMPLE.operations}


def forms(operation: str) -> list[Call]:
    return calls_of(BY_ID[operation], SAMPLE)


def call_text(call: Call) -> str:
    """A form as one reads it: positional arguments, then `*`, then those given by keyword; `=` is optional."""
    positional = [f"{one.name}{'' if one.required else '='}" for one in call.arguments if one.positional]
    keywords = [f"{one.name}{'' if one.required else '='}" for one in call.arguments if not one.positional]
    many = "[many] " if call.many else ""
    when = f" when {','.join(call.when)}" if call.when else ""
    return f"{many}{call.resource}.{call.method}({', '.join([*positional, *(['*'] if keywords else []), *keywords])}){when}"


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        ("subject", "subject"),
        ("filter[type]", "filter_type"),
        ("role[]", "role"),
        ("from", "from_"),
        ("brand[logo][uploaded_data]", "brand_logo_uploaded_data"),
        ("createdAt", "created_at"),
        ("24h", "_24h"),
        ("a-b", "a_b"),
        ("_private", "_private"),
    ],
)
def test_python_names(wire: str, name: str) -> None:
    assert python_name(wire) == name


@given(st.text(min_size=1))
def test_every_wire_name_has_a_python_name(wire: str) -> None:
    name = python_name(wire)
    assert name.isidentifier()
    assert not keyword.iskeyword(name)


def test_attributes_keep_the_spelling_of_the_wire_and_hide_nothing_every_record_has() -> None:
    assert attribute_name("createdAt") == "createdAt"
    assert attribute_name("from") == "from_"
    assert attribute_name("extra") == "extra_"


def test_relations_are_named_after_their_ids() -> None:
    assert relation_name("assignee_id") == "assignee"
    assert relation_name("category_ids") == "categories"
    assert relation_name("custom_status_ids") == "custom_statuses"
    assert relation_name("owner") is None


def test_small_words() -> None:
    assert [plural(word) for word in ("day", "box", "branch", "user")] == [
        "days",
        "boxes",
        "branches",
        "users",
    ]
    assert snake("EmailCC") == "email_cc"
    assert camel("help_center.articles") == "HelpCenterArticles"
    assert (date_name("due_at"), date_name("timestamp")) == ("due", None)
    assert (path_name("ticket_id"), path_name("locale"), path_name("id")) == ("ticket", "locale", "id")


def test_an_enumeration_gives_way_to_a_class() -> None:
    assert enum_name("Ticket", "status", frozenset()) == "TicketStatus"
    assert enum_name("Ticket", "status", frozenset({"TicketStatus"})) == "TicketStatusValue"


# Every operation of the small spec and how the client offers it.
RULE = {
    "tickets.list": ["tickets.__call__(*, external_id=, sort_by=, filter_type=, from_=, include=)"],
    "tickets.show": ["tickets.__call__(*, id, include=) when id"],
    "tickets.show_many": [
        "tickets.__call__(*, ids) when ids",
        "tickets.__call__(*, external_ids) when external_ids",
    ],
    "tickets.create": ["tickets.create(api_objects, *, silent=)"],
    "tickets.create_many": ["[many] tickets.create(api_objects)"],
    "tickets.update": ["tickets.update(api_objects)"],
    "tickets.update_many": [
        "[many] tickets.update(api_objects)",
        "tickets.update(api_objects, *, ids) when ids",
    ],
    "tickets.delete": ["tickets.delete(api_objects)"],
    "tickets.destroy_many": ["[many] tickets.delete(api_objects)"],
    "tickets.count": ["tickets.count()"],
    "tickets.merge": ["tickets.merge(target, source, *, target_comment=)"],
    "tickets.comments.list": ["tickets.comments.__call__(ticket)"],
    "tickets.comments.show": ["tickets.comments.__call__(ticket, *, id) when id"],
    "tickets.comments.update": ["tickets.comments.update(ticket, comment)"],
    "tickets.tags.list": ["tickets.tags.__call__(ticket)"],
    "users.show": ["users.__call__(*, id) when id"],
    "users.create_or_update": ["users.create_or_update(user)"],
    "users.create_or_update_many": ["[many] users.create_or_update(user)"],
    "users.identities.update": ["users.identities.update(user, identity)"],
    "users.identities.delete": ["users.identities.delete(user, identity)"],
    "users.upload": ["users.upload(user, file, *, content_type=)"],
    "users.incremental": ["users.incremental(start_time, *, paginate_by_time) when paginate_by_time"],
    "search.list": ["search.__call__(query)"],
    "help_center.articles.list": ["help_center.articles.__call__(*, include=)"],
    "help_center.articles.list_in_locale": ["help_center.articles.__call__(*, locale) when locale"],
    "help_center.articles.show": ["help_center.articles.__call__(*, id) when id"],
    "help_center.articles.show_in_locale": ["help_center.articles.__call__(*, locale, id) when id,locale"],
    "help_center.articles.attach": [
        "help_center.articles.attach(article, file, *, inline=, file_name=, content_type=)"
    ],
    "help_center.articles.translations.update": [
        "help_center.articles.translations.update(article, translation)"
    ],
}


def test_the_rule_decides_how_every_operation_is_offered() -> None:
    assert {one: [call_text(call) for call in forms(one)] for one in BY_ID} == RULE


def test_the_record_of_an_update_gives_its_id_too() -> None:
    (call,) = forms("tickets.update")
    (record,) = call.arguments
    assert (record.place, record.wire, record.also_path, record.path_from) == (
        "record",
        "ticket",
        "ticket_id",
        "id",
    )


def test_a_path_that_is_no_id_is_filled_from_the_field_of_its_name() -> None:
    (call,) = forms("help_center.articles.translations.update")
    assert (call.arguments[1].also_path, call.arguments[1].path_from) == ("locale", "locale")


def test_path_arguments_accept_the_record_at_their_path() -> None:
    for operation, expected in {
        "tickets.show": ["Ticket"],
        "tickets.comments.show": ["Ticket", "Comment"],
        "users.identities.delete": ["User", "Identity"],
        "help_center.articles.attach": ["HelpCenterArticle"],
    }.items():
        (call,) = forms(operation)
        assert [one.accepts for one in call.arguments if one.place == "path"] == expected


def test_ids_accept_the_records_they_name() -> None:
    (call,) = forms("tickets.destroy_many")
    (ids,) = call.arguments
    assert (ids.place, ids.wire, ids.accepts, ids.many) == ("query", "ids", "Ticket", True)


def test_a_single_record_for_many_ids_goes_in_its_own_envelope() -> None:
    many, single = forms("tickets.update_many")
    assert (many.many, many.single, many.arguments[0].wire) == (True, False, "tickets")
    assert (single.many, single.single, single.arguments[0].wire) == (False, True, "ticket")


def test_what_only_chooses_a_form_is_not_sent() -> None:
    (call,) = forms("users.incremental")
    assert call.arguments[-1].place == "form"


def calls_with(rule: str, operation: str, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """How an operation is offered when the author overrides the rule."""
    spec_dir = copy_with_change(tmp_path_factory.mktemp("spec"), *rule.split(" => "))
    spec, diagnostics = load_spec(spec_dir)
    assert not diagnostics
    return [call_text(call) for one in spec.operations if one.id == operation for call in calls_of(one, spec)]


@pytest.mark.parametrize(
    ("rule", "operation", "expected"),
    [
        (
            "returns: {count: true} => returns: {count: true}\n    calls: []",
            "tickets.count",
            [],
        ),
        (
            (
                "    doc: Deletes a ticket. => "
                "    doc: x\n    calls: [{on: tickets, method: archive, args: {ticket: ticket_id}}]"
            ),
            "tickets.delete",
            ["tickets.archive(ticket)"],
        ),
        (
            (
                "    doc: Deletes tickets. => "
                "    doc: x\n    calls: [{on: tickets, method: archive, many: true, args: {tickets: ids}}]"
            ),
            "tickets.destroy_many",
            ["[many] tickets.archive(tickets)"],
        ),
        (
            (
                "    doc: Changes a comment. => "
                "    doc: x\n    calls: [{on: comments, method: update, args: {help_centre_object: ticket_id, it: comment_id}}]"
            ),
            "tickets.comments.update",
            ["comments.update(help_centre_object, it)"],
        ),
        (
            (
                "    doc: Changes a comment. => "
                "    doc: x\n    calls: [{on: comments, method: update, args: {a: ticket_id, b: comment_id, c: comment}}]"
            ),
            "tickets.comments.update",
            ["comments.update(a, b, c)"],
        ),
        (
            (
                "    doc: What was said. => "
                "    doc: x\n    calls: [{on: comments, method: __call__, when: ticket, args: {ticket: ticket_id}}]"
            ),
            "tickets.comments.list",
            ["comments.__call__(ticket) when ticket"],
        ),
    ],
)
def test_the_author_can_override_the_rule(
    rule: str, operation: str, expected: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert calls_with(rule, operation, tmp_path_factory) == expected


def test_a_list_parameter_next_to_its_single_one_is_in_the_plural(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    rule = (
        'from: {type: integer} => role: {type: string}\n      "role[]": {type: "list[string]", style: repeat}'
    )
    (call,) = calls_with(rule, "tickets.list", tmp_path_factory)
    assert "role=, roles=" in call


def test_a_body_field_wins_over_the_query_parameter_of_its_name(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    rule = "    doc: Merges tickets into one. =>     doc: x\n    query: {target_comment: {type: string}}"
    (call,) = calls_with(rule, "tickets.merge", tmp_path_factory)
    assert call == "tickets.merge(target, source, *, target_comment=)"
