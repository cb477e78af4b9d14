"""Which bulk calls the generator offers, and how they look when they run and in the stubs."""

from __future__ import annotations

import ast

import pytest

from generator.emit.bulk import bulk_calls
from generator.model.ir import ApiFile, Resource
from tests.support.generator.small import files, model, plain_names

API, STUB = "zenpy/lib/api/tickets.py", "stubs/zenpy/lib/api/tickets.pyi"


def home(path: str) -> tuple[Resource, ApiFile]:
    """A resource of the small document and its module."""
    return next((one, file) for file in model().api_files for one in file.resources if one.path == path)


def properties(path: str, of: str) -> dict[str, str]:
    """The properties of a class, with what they give."""
    (found,) = [
        node for node in ast.parse(files()[path]).body if isinstance(node, ast.ClassDef) and node.name == of
    ]
    return {
        one.name: ast.unparse(one.returns)
        for one in found.body
        if isinstance(one, ast.FunctionDef) and one.returns
    }


def test_each_call_that_takes_many_has_a_bulk_call_with_its_own_types() -> None:
    found = {one.name: plain_names(one.annotation(is_async=False)) for one in bulk_calls(*home("tickets"))}
    assert found == {
        "create": "BulkCall[Ticket | TicketDict]",
        "delete": "BulkCall[int | Ticket]",
        "update": "BulkCall[Ticket | TicketDict]",
        "update_many": "BulkChange[int | Ticket, Ticket | TicketDict]",
    }


def test_a_call_that_gives_the_same_to_one_has_none() -> None:
    assert [one.name for one in bulk_calls(*home("users"))] == ["create_or_update"]
    assert bulk_calls(*home("tickets.tags")) == []


@pytest.mark.parametrize("path", [API, STUB])
def test_the_stub_and_what_runs_offer_the_same(path: str) -> None:
    expected = {one.name: plain_names(one.annotation(is_async=False)) for one in bulk_calls(*home("tickets"))}
    assert properties(path, "TicketsBulk") == expected
    assert properties(path, "AsyncTicketsBulk") == {name: f"Async{kind}" for name, kind in expected.items()}
    assert properties(path, "TicketsApi")["bulk"] == "TicketsBulk"
    assert properties(path, "AsyncTicketsApi")["bulk"] == "AsyncTicketsBulk"


def test_a_new_record_can_be_found_where_the_resource_has_external_ids() -> None:
    text = files()[API]
    known = "external_id" in text[text.index("_CALL: ") : text.index("def __call__")]
    assert ("BulkCall(self, TicketsApi._CREATE, TicketsApi._CALL)" in text) is known
    assert "BulkCall(self, TicketsApi._DELETE)" in text


def test_the_reference_lists_them() -> None:
    page = files()["docs/reference/resources/tickets.md"]
    assert "[writing in bulk](../../bulk.md)" in page
    assert (
        "- `client.tickets.bulk.create()`: [`BulkCall[Ticket | TicketDict]`](../objects/tickets.md#ticket)"
        in page
    )
