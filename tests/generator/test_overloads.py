"""The forms of a method side by side: the plain one first, and every call matches its own form."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.model.ir import ApiFile, Argument, Form, Method, Operation, Result
from generator.python.overloads import choices_of, forms_of, merge_parameters, overloads
from tests.support.generator.small import model, resource
from zenpy._codegen.types import NUMBER, TEXT, Plain

FILE = ApiFile("things", (), ())


def method(path: str, name: str) -> tuple[Method, ApiFile]:
    """A method of the small document and its module."""
    file = next(one for one in model().api_files if any(part.path == path for part in one.resources))
    return next(one for one in resource(path).methods if one.name == name), file


def form(number: int, *arguments: Argument, when: tuple[str, ...] = (), many: bool = False) -> Form:
    """A form of a call of this test's own."""
    result = Result("one", TEXT)
    operation = Operation(f"things.{number}", "GET", f"/{number}", "", "things", "", (), None, result)
    return Form(operation, arguments, when, many)


@pytest.mark.parametrize(
    ("path", "name", "expected"),
    [
        ("tickets", "__call__", [(), ("id",), ("external_ids",), ("ids",)]),
        ("tickets", "update", [(), (), ("ids",)]),
        ("help_center.articles", "__call__", [(), ("id",), ("locale",), ("id", "locale")]),
    ],
)
def test_the_plain_form_is_first(path: str, name: str, expected: list[tuple[str, ...]]) -> None:
    assert [one.when for one in forms_of(*method(path, name))] == expected
    assert [way.form.when for way in overloads(*method(path, name))] == expected


def test_one_record_is_before_many() -> None:
    assert [one.many for one in forms_of(*method("tickets", "create"))] == [False, True]


def test_the_runtime_looks_for_the_most_particular_form_first() -> None:
    found, _ = method("tickets", "update")
    assert [one.when for one in found.forms] == [("ids",), (), ()]


def test_a_form_that_would_take_the_calls_of_another_stays_behind_it() -> None:
    flag = Argument("all", "form", "all", Plain("bool"), required=True)
    flagged, plain = form(1, flag, when=("all",)), form(2)
    assert forms_of(Method("list", (flagged, plain)), FILE) == [flagged, plain]


def test_forms_that_differ_in_an_argument_by_position_stay_in_the_order_of_the_runtime() -> None:
    def chosen(name: str) -> Argument:
        return Argument(name, "path", name, NUMBER, required=True, positional=True)

    first, second = form(1, chosen("user"), when=("user",)), form(2, chosen("ticket"))
    assert forms_of(Method("list", (first, second)), FILE) == [first, second]


def test_a_call_that_needs_one_of_several_arguments_has_an_overload_for_each() -> None:
    """A zenpy 2 program gives them by position: the first keeps its place, and those behind it have theirs where it is given."""
    names = ("query", "external_id", "brand")
    arguments = [
        Argument(name, "query", name, TEXT, positional=at < 2, required=False)
        for at, name in enumerate(names)
    ]
    plain = form(1, *arguments)
    needy = replace(plain, operation=replace(plain.operation, one_of=names[:2]))
    first, second, third = overloads(Method("search", (needy,)), FILE)
    assert [(one.name, one.required, one.positional) for one in first.parameters] == [
        ("query", True, True),
        ("external_id", False, True),
        ("brand", False, False),
    ]
    assert second.parameters[0].text.endswith(" | None")
    assert [(one.required, one.positional) for one in second.parameters] == [
        (True, True),
        (True, True),
        (False, False),
    ]
    assert [(one.name, one.required, one.positional) for one in third.parameters] == [
        ("query", False, True),
        ("external_id", True, False),
        ("brand", False, False),
    ]
    assert [one.required for one in merge_parameters(Method("search", (needy,)), FILE)] == [False] * 3


def test_an_export_that_needs_a_start_takes_a_checkpoint_in_its_place() -> None:
    wires = ("start_time", "cursor")
    export = form(1, *(Argument(name, "query", name, TEXT, positional=True) for name in wires))
    export = replace(export, operation=replace(export.operation, one_of=wires, pages=("incremental_cursor",)))
    found = overloads(Method("incremental", (export,)), FILE)
    needed = [{one.name for one in overload.parameters if one.required} for overload in found]
    assert needed == [{"start_time"}, {"start_time", "cursor"}, {"cursor"}, {"checkpoint"}]


def test_a_form_has_its_own_choices() -> None:
    found, file = method("tickets", "update")
    assert "ids" not in {name for one in found.forms for name in choices_of(one, found, file)}


def test_every_meaning_of_an_argument_is_documented_the_plain_form_first() -> None:
    found, file = method("tickets", "update")
    (doc,) = [one.doc for one in merge_parameters(found, file) if one.name == "api_objects"]
    assert [part.split(":")[0] for part in doc.split(" Or: ")] == [
        "The Ticket",
        "The Ticket records",
        "The change to all of them, as a Ticket",
    ]
