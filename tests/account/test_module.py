"""The module with the types of an account: what it defines, and that no text of the account is ever code."""

from __future__ import annotations

import ast
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zenpy.account_types import build_overlay
from zenpy.account_types.module import build_module
from zenpy.account_types.page import build_page
from zenpy.lib.account.parse import parse_account

KINDS = [
    ("text", "text"),
    ("textarea", "text"),
    ("integer", "integer"),
    ("decimal", "decimal"),
    ("checkbox", "checkbox"),
    ("date", "date"),
    ("tagger", "dropdown"),
    ("multiselect", "multiselect"),
    ("lookup", "lookup"),
    ("regexp", "regexp"),
    ("partialcreditcard", "credit_card"),
]
HOSTILE = [
    '"""',
    "'''\n    import os",
    "\\",
    "\\N{BULLET}",
    "a\u2028b",
    "class",
    "def",
    "int",
    "date",
    "property",
    "related",
    "Literal",
    "TicketFields",
    "x" * 300,
    "🎉",
    "",
    "⟦os|system|x⟧",
    "\ud800",
    "{x}",
    "# type: ignore",
    "%s",
]
TEXTS = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=40))
FIELDS = st.lists(
    st.fixed_dictionaries(
        {
            "type": st.sampled_from([kind for kind, _ in KINDS]),
            "title": TEXTS,
            "description": TEXTS,
            "custom_field_options": st.lists(
                st.fixed_dictionaries({"name": TEXTS, "value": TEXTS.filter(bool)}),
                max_size=3,
                unique_by=lambda one: str(one["value"]),  # type: ignore[index]  # rows of texts
            ),
            "relationship_target_type": st.sampled_from(["zen:user", "zen:custom_object:order", "zen:other"]),
        }
    ),
    max_size=6,
)


def with_ids(fields: list[dict[str, object]]) -> list[dict[str, object]]:
    return [{**one, "id": number} for number, one in enumerate(fields, 1)]


def classes_of(text: str) -> dict[str, ast.ClassDef]:
    return {one.name: one for one in ast.parse(text).body if isinstance(one, ast.ClassDef)}


def attributes_of(one: ast.ClassDef) -> dict[str, str]:
    return {
        line.target.id: ast.unparse(line.annotation)
        for line in one.body
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name)
    }


@given(FIELDS, FIELDS, TEXTS)
def test_whatever_an_account_calls_its_fields_the_module_has_only_fields(
    tickets: list[dict[str, object]], others: list[dict[str, object]], title: str
) -> None:
    account = parse_account(
        ticket_fields=with_ids(tickets),
        user_fields=[{**one, "key": f"k{one['id']}"} for one in with_ids(others)],
        custom_objects=[
            ({"key": "order", "title": title}, [{**one, "key": f"f{one['id']}"} for one in with_ids(others)])
        ],
        ticket_forms=[{"id": 9, "name": title}],
    )
    text = build_module(build_overlay(account), "zenpy_account", "zenpy.account.json")
    text.encode()
    classes = classes_of(text)
    names = [one.name for one in account.ticket_fields]
    assert list(attributes_of(classes["TicketFields"])) == names
    assert list(attributes_of(classes["TicketValues"])) == names
    imported = {one.module for one in ast.parse(text).body if isinstance(one, ast.ImportFrom)}
    assert imported <= {
        "__future__",
        "collections.abc",
        "datetime",
        "decimal",
        "typing",
        "zenpy.lib.api_objects",
        "zenpy.lib.custom.fields",
        "zenpy.lib.mixins.custom_object_records",
        "zenpy.lib.records.descriptors",
    }
    calls = [ast.unparse(one.func) for one in ast.walk(ast.parse(text)) if isinstance(one, ast.Call)]
    assert calls == ["cast", "getattr"]  # of the function `custom`
    assert len(classes) == len([one for one in ast.parse(text).body if isinstance(one, ast.ClassDef)])
    build_page(build_overlay(account), "zenpy.account.json").encode()
    json.dumps(build_overlay(account), ensure_ascii=True)


@pytest.mark.parametrize(
    ("kind", "annotation"),
    [
        ("text", "str | None"),
        ("integer", "int | None"),
        ("decimal", "FieldAttribute[Decimal | None, Decimal | float | None]"),
        ("checkbox", "bool | None"),
        ("date", "Date | None"),
        ("tagger", "FieldAttribute[TicketSize | str | None, TicketSize | None]"),
        ("multiselect", "FieldAttribute[Selection, Iterable[TicketSize] | None]"),
        ("lookup", "FieldAttribute[int | None, int | User | None]"),
        ("regexp", "str | None"),
        ("partialcreditcard", "str | None"),
    ],
)
def test_a_field_has_the_type_of_its_kind(kind: str, annotation: str) -> None:
    field = {
        "id": 1,
        "type": kind,
        "title": "Size",
        "relationship_target_type": "zen:user",
        "custom_field_options": [{"name": "S", "value": "s"}] if kind in ("tagger", "multiselect") else [],
    }
    text = build_module(build_overlay(parse_account(ticket_fields=[field])), "zenpy_account", "x")
    assert attributes_of(classes_of(text)["TicketFields"]) == {"size": annotation}


def test_a_lookup_to_something_without_records_here_is_an_id() -> None:
    field = {"id": 1, "type": "lookup", "title": "Call", "relationship_target_type": "zen:call"}
    text = build_module(build_overlay(parse_account(ticket_fields=[field])), "zenpy_account", "x")
    assert attributes_of(classes_of(text)["TicketFields"]) == {"call": "int | None"}
    assert "TicketRelated" not in classes_of(text)


@pytest.mark.parametrize(
    ("target", "id_type", "record"),
    [
        ("zen:organization", "int", "Organization"),
        ("zen:ticket", "int", "Ticket"),
        ("zen:custom_object:order", "str", "Order"),
        ("zen:custom_object:gone", "str", "CustomObjectRecord"),
    ],
)
def test_a_lookup_has_the_type_of_what_it_leads_to(target: str, id_type: str, record: str) -> None:
    field = {"id": 1, "type": "lookup", "title": "Of", "relationship_target_type": target}
    account = parse_account(ticket_fields=[field], custom_objects=[({"key": "order", "title": "Order"}, [])])
    classes = classes_of(build_module(build_overlay(account), "zenpy_account", "x"))
    written = f"{id_type} | {record} | None"
    assert attributes_of(classes["TicketFields"]) == {"of": f"FieldAttribute[{id_type} | None, {written}]"}
    assert attributes_of(classes["TicketRelated"]) == {"of": f"{record} | None"}


def test_the_function_for_several_accounts_takes_every_record_with_fields() -> None:
    text = build_module(build_overlay(parse_account()), "acme_account", "x")
    takes = [
        ast.unparse(one.args.args[0].annotation or ast.Constant(None))
        for one in ast.parse(text).body
        if isinstance(one, ast.FunctionDef) and one.name == "custom"
    ]
    assert takes == ["Ticket", "Request", "User", "Organization", "Ticket | Request | User | Organization"]


def test_the_hover_of_a_field_says_what_the_account_says_of_it() -> None:
    field = {
        "id": 7,
        "type": "tagger",
        "title": "Severity",
        "agent_description": "How bad it is",
        "custom_field_options": [{"name": "Sev 1", "value": "sev1"}],
    }
    text = build_module(build_overlay(parse_account(ticket_fields=[field])), "zenpy_account", "x")
    body = classes_of(text)["TicketFields"].body
    docs = [
        line.value.value
        for line in body
        if isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant)
    ]
    for said in ("Severity", "How bad it is", "- sev1: Sev 1", "id 7"):
        assert said in str(docs[1])


def test_a_field_that_is_not_in_use_is_no_attribute() -> None:
    field = {"id": 1, "type": "text", "title": "Old", "active": False}
    text = build_module(build_overlay(parse_account(ticket_fields=[field])), "zenpy_account", "x")
    assert attributes_of(classes_of(text)["TicketFields"]) == {}


def test_the_page_escapes_what_markdown_and_html_would_read() -> None:
    field = {"id": 1, "type": "text", "title": "<b>|x|"}
    page = build_page(build_overlay(parse_account(ticket_fields=[field])), "x")
    assert r"&lt;b>\|x\|" in page
