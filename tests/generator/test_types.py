"""Type expressions: their JSON schema, and that every text is either a type or an error with a reason."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.spec.types import (
    BASIC,
    InvalidType,
    ListType,
    MapType,
    TypeExpression,
    TypeName,
    UnionType,
    names_in,
    nullable,
    parse_type,
    schema_of,
    with_enum,
)


@pytest.mark.parametrize(
    ("text", "schema"),
    [
        ("id", {"type": "integer", "format": "int64"}),
        ("timestamp", {"type": "string", "format": "date-time"}),
        ("any", {}),
        ("Ticket", {"$ref": "#/components/schemas/Ticket"}),
        ("list[Ticket]", {"type": "array", "items": {"$ref": "#/components/schemas/Ticket"}}),
        (
            "map[list[integer]]",
            {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "integer"}}},
        ),
        ("map[any]", {"type": "object", "additionalProperties": True}),
        ("string | Via", {"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/Via"}]}),
    ],
)
def test_a_type_is_a_schema(text: str, schema: object) -> None:
    assert schema_of(text) == schema


def test_null_is_allowed_in_every_kind_of_schema() -> None:
    assert nullable({"type": "string", "enum": ["a"]}) == {"type": ["string", "null"], "enum": ["a", None]}
    assert nullable(schema_of("Via")) == {"anyOf": [{"$ref": "#/components/schemas/Via"}, {"type": "null"}]}
    assert nullable(schema_of("string | integer"))["anyOf"] == [
        {"type": "string"},
        {"type": "integer"},
        {"type": "null"},
    ]
    assert nullable({}) == {}


def test_an_enumeration_of_a_list_is_that_of_its_items() -> None:
    assert with_enum(schema_of("list[string]"), ("a",), False) == {
        "type": "array",
        "items": {"type": "string", "enum": ["a"]},
    }


def test_an_open_enumeration_lets_other_values_through() -> None:
    assert with_enum(schema_of("string"), ("a",), True) == {
        "anyOf": [{"type": "string", "enum": ["a"]}, {"type": "string"}]
    }


def test_a_basic_schema_can_be_changed_without_changing_the_next() -> None:
    schema_of("string")["description"] = "mine"
    assert schema_of("string") == {"type": "string"}


@given(st.text(alphabet="ab[]| listmap_", max_size=20))
def test_every_text_is_a_type_or_a_reason(text: str) -> None:
    kind = parse_type(text)
    if isinstance(kind, InvalidType):
        assert "is no type" in kind.reason
    else:
        assert all(names_in(kind))


def types() -> st.SearchStrategy[TypeExpression]:
    names = st.sampled_from([*BASIC, "Ticket", "Via"]).map(TypeName)
    return st.recursive(
        names,
        lambda inner: st.one_of(
            inner.map(ListType),
            inner.map(MapType),
            st.tuples(names, inner.filter(lambda one: not isinstance(one, UnionType))).map(UnionType),
        ),
        max_leaves=5,
    )


def type_text(kind: TypeExpression) -> str:
    match kind:
        case TypeName(name):
            return name
        case ListType(item):
            return f"list[{type_text(item)}]"
        case MapType(value):
            return f"map[ {type_text(value)} ]"
        case UnionType(options):
            return " | ".join(type_text(option) for option in options)


@given(types())
def test_what_is_written_is_read_back(kind: TypeExpression) -> None:
    assert parse_type(type_text(kind)) == kind
