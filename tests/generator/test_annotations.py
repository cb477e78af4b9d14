"""What reading gives and what writing takes, by type."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.support.generator.small import plain_names
from zenpy._codegen.annotations import (
    decoded_type,
    id_type,
    iterable_of,
    join_options,
    or_none,
    read_type,
    union_members,
    write_type,
)
from zenpy._codegen.document import Node
from zenpy._codegen.source import builtin, mark
from zenpy._codegen.types import (
    ANYTHING,
    NUMBER,
    TEXT,
    Choice,
    Day,
    Either,
    ListOf,
    MapOf,
    Moment,
    Plain,
    Record,
    Type,
    TypeTable,
    is_nullable,
    union,
)

USER = Record("User", "User", "zenpy.lib.api_objects.users")
FIELD = Record("CustomField", "CustomField", "zenpy.lib.api_objects.tickets", mappings=True)
STATUS = Choice(("new", "open"), alias="TicketStatus", module="zenpy.lib.api_objects.tickets")
NAMES = TypeTable({"User": USER})


@pytest.mark.parametrize(
    ("kind", "read", "write"),
    [
        (NUMBER, "int", "int"),
        (ANYTHING, "object", "object"),
        (Moment(), "str", "str | datetime"),
        (Day(), "str", "str | date"),
        (STATUS, "TicketStatus", "TicketStatus"),
        (replace(STATUS, only_read=("gone",)), 'TicketStatus | Literal["gone"]', "TicketStatus"),
        (Choice(("a",), only_read=("b",)), 'Literal["a", "b"]', 'Literal["a"]'),
        (Choice(("a", 1), is_open=True), 'Literal["a", 1] | str | int', 'Literal["a", 1] | str | int'),
        (USER, "User", "User | UserDict"),
        (ListOf(TEXT), "ProxyList[str]", "Many[str] | Iterator[str]"),
        (ListOf(ANYTHING), "ProxyList[object]", "Many[object] | Iterator[object]"),
        (ListOf(USER), "ProxyList[User]", "Iterable[User | UserDict]"),
        (MapOf(ANYTHING), "ProxyDict[str, object]", "Mapping[str, object]"),
        (MapOf(USER), "ProxyDict[str, ProxyDict[str, object]]", "Mapping[str, User | UserDict]"),
        (Either((USER, TEXT)), "User | str", "User | UserDict | str"),
        (Either((MapOf(ANYTHING), USER)), "User", "Mapping[str, object] | User | UserDict"),
        (Either((ListOf(TEXT), TEXT)), "ProxyList[str] | str", "Many[str] | Iterator[str] | str"),
        (
            Either((ListOf(USER), USER)),
            "ProxyList[User]",
            "Iterable[User | UserDict] | User | UserDict",
        ),
    ],
)
def test_reading_and_writing(kind: Type, read: str, write: str) -> None:
    assert plain_names(read_type(kind)) == read
    assert plain_names(write_type(kind)) == write


def test_lists_of_custom_fields_stay_lists_of_mappings() -> None:
    assert plain_names(read_type(ListOf(FIELD))) == "ProxyList[CustomFieldItem]"
    assert (
        plain_names(write_type(ListOf(FIELD)))
        == "Iterable[CustomField | CustomFieldDict | ProxyDict[str, CustomFieldValue] | UntypedDict]"
    )


def test_plain_answers_are_plain_python() -> None:
    assert plain_names(decoded_type(MapOf(ListOf(NUMBER)))) == "dict[str, list[int]]"


@pytest.mark.parametrize(
    ("kind", "annotation"),
    [(NUMBER, "int"), (ListOf(TEXT), "str"), (Either((TEXT, NUMBER)), "str | int"), (ANYTHING, "int | str")],
)
def test_ids_have_the_type_of_the_schema(kind: Type, annotation: str) -> None:
    assert plain_names(id_type(kind)) == annotation


def test_a_union_names_each_member_once_and_none_last() -> None:
    assert join_options(["None", "A | B", "B"]) == "A | B | None"
    assert or_none(or_none("A")) == "A | None"
    assert join_options(["A", builtin("object"), "None"]) == builtin("object")


def test_a_union_has_one_iterable_of_all_items_and_a_text_is_none_of_texts() -> None:
    numbers, texts = iterable_of(builtin("int")), iterable_of(builtin("str"))
    assert plain_names(numbers) == "Iterable[int]"
    assert plain_names(join_options([numbers, iterable_of("A"), "None"])) == "Iterable[int | A] | None"
    assert plain_names(join_options([numbers, "A", texts])) == "Many[int | str] | Iterator[int | str] | A"


def test_members_are_split_on_the_top_level_only() -> None:
    assert union_members('Literal["a | b"] | list[A | B] | C') == ['Literal["a | b"]', "list[A | B]", "C"]


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ({"type": "integer", "format": "int64"}, NUMBER),
        ({"type": ["string", "null"], "format": "date-time"}, Moment()),
        ({"type": ["integer", "string"]}, Either((NUMBER, TEXT))),
        ({"$ref": "#/components/schemas/User", "description": "Who."}, USER),
        ({"anyOf": [{"$ref": "#/components/schemas/User"}, {"type": "null"}]}, USER),
        ({"type": "array", "items": {}}, ListOf(ANYTHING)),
        ({"type": "object", "additionalProperties": {"type": "number"}}, MapOf(Plain("float"))),
        ({"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "string"}]}, Choice(("a",), is_open=True)),
        ({"type": ["string", "null"], "enum": ["a", None]}, Choice(("a",))),
        ({"$ref": "#/components/schemas/Unknown"}, ANYTHING),
        ({}, ANYTHING),
    ],
)
def test_types_are_read_from_schemas(schema: Node, kind: Type) -> None:
    assert NAMES.type_of(schema) == kind


def test_null_is_recognized() -> None:
    assert is_nullable({"type": ["string", "null"]})
    assert is_nullable({"anyOf": [{"type": "string"}, {"type": "null"}]})
    assert not is_nullable({"type": "string"})


def test_anything_swallows_the_rest_of_a_union() -> None:
    assert union([TEXT, ANYTHING]) == ANYTHING
    assert union([TEXT, Either((NUMBER, TEXT))]) == Either((TEXT, NUMBER))


def test_several_iterables_become_one_so_that_a_mixed_list_needs_no_annotation() -> None:
    both = join_options([iterable_of("int"), "None", iterable_of(join_options(["str", "int"])), "bool"])
    assert plain_names(both) == "Iterable[int | str] | bool | None"
    assert plain_names(join_options([iterable_of("int"), "str"])) == "Iterable[int] | str"
    relation = ListOf(Either((USER, MapOf(ANYTHING))))
    mixed = plain_names(join_options([write_type(relation), write_type(ListOf(NUMBER))]))
    assert mixed == "Iterable[User | UserDict | Mapping[str, object] | int]"


def test_several_literals_become_one() -> None:
    literal = mark("typing", "Literal")
    assert (
        plain_names(join_options([f'{literal}["a"]', "None", f'{literal}["b", "c"]']))
        == 'Literal["a", "b", "c"] | None'
    )
