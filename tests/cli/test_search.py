"""`zenpy search`: fields of records and of what they lead to, as a table, as lines and as CSV."""

from __future__ import annotations

import json

import pytest

from tests.support.commands import RunCommand, use_account
from zenpy.cli.search import split_type
from zenpy.sandbox import Sandbox


@pytest.fixture
def account(monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """Twelve open tickets of two requesters; the commands work on them."""
    sandbox = Sandbox()
    users = [sandbox.add("User", {"name": name})["id"] for name in ("Ada", "Grace")]
    for number in range(12):
        sandbox.add(
            "Ticket", {"subject": f"Ticket, {number}", "status": "open", "requester_id": users[number % 2]}
        )
    use_account(sandbox, monkeypatch)
    return sandbox


def test_fields_of_relations_are_loaded_a_page_at_a_time(account: Sandbox, run: RunCommand) -> None:
    ran = run("search", "type:ticket status:open", "--fields", "id,requester.name", "--json")
    rows = [json.loads(line) for line in ran.out.splitlines()]
    assert len(rows) == 12
    assert {row["requester.name"] for row in rows} == {"Ada", "Grace"}
    assert len(account.requests) == 2


def test_a_table_has_no_colours_without_a_terminal(account: Sandbox, run: RunCommand) -> None:
    ran = run("search", "type:ticket", "--fields", "id,subject", "--limit", "1")
    heading, row = ran.out.splitlines()
    assert heading.split() == ["id", "subject"]
    assert row.split() == ["12", "Ticket,", "11"]
    assert "\x1b" not in ran.out


def test_csv_and_whole_records(account: Sandbox, run: RunCommand) -> None:
    ran = run("search", "type:ticket", "--fields", "subject,tags", "--format", "csv", "--limit", "1")
    assert ran.out == 'subject,tags\n"Ticket, 11",[]\n'
    (line,) = run("search", "type:ticket", "--limit", "1", "--json").out.splitlines()
    assert json.loads(line)["status"] == "open"
    ran = run("search", "Ada", "--format", "csv")
    assert ran.out.splitlines()[0] == "result_type,id,url"


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ("id,subjct", "did you mean subject?"),
        ("requester.nam", "did you mean name?"),
        ("_secret", "not a field"),
        ("id,,subject", "not a field"),
    ],
)
def test_an_unknown_field_is_told_before_a_call(
    fields: str, told: str, account: Sandbox, run: RunCommand
) -> None:
    ran = run("search", "type:ticket", "--fields", fields)
    assert ran.code == 2
    assert told in ran.error
    assert list(account.requests) == []


def test_an_unknown_custom_field_gets_the_nearest(account: Sandbox, run: RunCommand) -> None:
    account.add("TicketField", {"title": "Order number", "type": "integer"})
    ran = run("search", "type:ticket", "--fields", "custom.order_numbr")
    assert ran.code == 2
    assert "order_number" in ran.error


def test_a_table_tells_that_there_are_more(monkeypatch: pytest.MonkeyPatch, run: RunCommand) -> None:
    sandbox = Sandbox()
    sandbox.seed({"Ticket": [{"subject": "printer"} for _ in range(1_005)]})
    use_account(sandbox, monkeypatch)
    ran = run("search", "type:ticket printer", "--fields", "id")
    assert len(ran.out.splitlines()) == 101
    assert ran.error == "zenpy: these are the first 100; --limit gives more\n"
    ran = run("search", "type:ticket printer", "--fields", "id", "--json")
    assert len({json.loads(line)["id"] for line in ran.out.splitlines()}) == 1_005


@pytest.mark.parametrize(
    ("query", "kind", "rest"),
    [
        ("type:ticket status:open", "ticket", "status:open"),
        ("status:open type:Ticket", "ticket", "status:open"),
        ('subject:"a  type:ticket b"', None, 'subject:"a  type:ticket b"'),
        ("type:ticket type:user", None, "type:ticket type:user"),
        ("printer", None, "printer"),
        ('a type:user "b  c"', "user", 'a "b  c"'),
    ],
)
def test_the_type_of_a_search_is_found(query: str, kind: str | None, rest: str) -> None:
    assert split_type(query) == (kind, rest)
