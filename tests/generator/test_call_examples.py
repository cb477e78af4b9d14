"""The Python examples of the reference: how they are written, what people can give for them, and mistakes in that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.examples.calls import Examples
from generator.examples.code import WIDTH, Group, call, plain, text_of
from generator.spec.shared_tables import ExampleSpec, ExamplesSpec
from tests.support.generator.sample import diagnostics_in
from tests.support.generator.slips import Slip
from tests.support.generator.small import document, model, resource

if TYPE_CHECKING:
    from pathlib import Path

VALUES = {"priority": "high", "Ticket.id": 35436}


def example(method: str, given: ExamplesSpec | None = None, when: tuple[str, ...] = ()) -> str:
    """The example of a call of tickets."""
    tickets = resource("tickets")
    found = next(one for one in tickets.methods if one.name == method)
    form = next(one for one in found.forms if one.when == when and not one.many)
    return Examples(document(), model(), VALUES, given).of_form(tickets, found, form).text


def test_a_listing_is_a_loop() -> None:
    assert example("__call__") == "for ticket in client.tickets():\n    print(ticket.id, ticket.priority)"


def test_a_record_is_fetched_by_its_id() -> None:
    text = "ticket = client.tickets(id=35436)\nprint(ticket.id, ticket.priority)"
    assert example("__call__", when=("id",)) == text


def test_a_change_names_the_record_and_what_is_new() -> None:
    given = ExamplesSpec(changed={"Ticket": {"priority": "low"}}, shows={"Ticket": ("priority",)})
    assert example("update", given).endswith(
        'ticket = client.tickets.update(Ticket(id=35436, priority="low"))\nprint(ticket.priority)'
    )
    assert example("update", given).startswith("from zenpy.lib.api_objects import Ticket\n\n")


def test_a_call_without_an_answer_is_one_line() -> None:
    assert example("delete") == "client.tickets.delete(35436)"


def test_what_is_given_for_an_operation_is_shown() -> None:
    spec = ExampleSpec(arguments={"sort_by": "subject"}, shows=("priority",))
    assert example("__call__", ExamplesSpec(calls={"tickets.list": spec})) == (
        'for ticket in client.tickets(sort_by="subject"):\n    print(ticket.priority)'
    )
    whole = ExampleSpec(text="print(client.tickets()[0])\n")
    assert example("__call__", ExamplesSpec(calls={"tickets.list": whole})) == "print(client.tickets()[0])"


def test_what_is_given_for_a_form_is_not_shown_for_another() -> None:
    given = ExamplesSpec(calls={"tickets.show(id)": ExampleSpec(shows=("priority",))})
    assert "print(ticket.priority)" in example("__call__", given, ("id",))
    assert "print(ticket.id, ticket.priority)" in example("__call__", given)


def test_the_name_of_a_record_stands_for_its_id() -> None:
    spec = ExampleSpec(arguments={"ids": ["{Ticket}", "{Ticket+}"]})
    text = example("__call__", ExamplesSpec(calls={"tickets.show_many": spec}), ("ids",))
    assert "client.tickets(ids=[35436, 35437])" in text


def test_what_does_not_fit_on_a_line_is_broken_where_the_formatter_breaks_it() -> None:
    inner = call("Comment", [("body=", plain("x" * 40)), ("public=", plain(True))])
    whole = call("Ticket", [("subject=", plain("y" * 20)), ("comment=", inner)])
    lines = text_of(whole, "ticket = ").splitlines()
    assert [lines[0], lines[-1]] == ["ticket = Ticket(", ")"]
    assert lines[1:3] == [
        f'    subject="{"y" * 20}",',
        f'    comment=Comment(body="{"x" * 40}", public=True),',
    ]
    assert max(map(len, lines)) <= WIDTH
    assert text_of(Group("[", (), "]")) == "[]"
    assert text_of(plain({"a": ['say "yes"']})) == '{"a": [\'say "yes"\']}'


SLIPS = {
    "operation": Slip(
        "", "calls:\n  tickets.updat: {}\n", 'unknown operation "tickets.updat"; did you mean "tickets.update"?',
        "examples.yaml", at="  tickets.updat",
    ),
    "object": Slip(
        "", "new:\n  Tiket: {subject: x}\n", 'unknown object "Tiket"; did you mean "Ticket"?',
        "examples.yaml", at="  Tiket",
    ),
    "key": Slip(
        "", "calls:\n  tickets.update: {argument: {id: 1}}\n", 'unknown key in an example "argument"',
        "examples.yaml", at="  tickets.update",
    ),
    "list": Slip("", "- tickets.update\n", "examples must be a table of keys and values", "examples.yaml"),
}  # fmt: skip


@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_is_one_message_at_its_line(tmp_path: Path, slip: Slip) -> None:
    slip.check(tmp_path)


def test_a_form_of_an_operation_is_known(tmp_path: Path) -> None:
    spec = Slip("", "calls:\n  tickets.show_many(ids): {shows: [id]}\n", "", "examples.yaml").make(tmp_path)
    assert diagnostics_in(spec) == []
