"""What records show of themselves in consoles and notebooks: what they are, no secret, and never much."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from rich.pretty import pretty_repr

from tests.support.cases import for_each
from tests.support.records import Channel, Issue, Person
from zenpy.lib.api_objects import (
    Action,
    ChangeEvent,
    Comment,
    Condition,
    CustomFieldOption,
    JobStatus,
    OAuthToken,
    SideConversationParticipant,
    SuspendedTicket,
    Ticket,
    TicketAudit,
    Upload,
    User,
    ViewCount,
    Webhook,
    _registry,
)
from zenpy.lib.display.text import is_secret, show_value
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import resolve_class

TICKET = {"id": 1, "subject": "Printer", "status": "open", "priority": "high", "tags": ["a"]}
SECRET = "s3cret"


def received(cls: type[BaseObject], **fields: object) -> BaseObject:
    return cls._from_payload(dict(fields), None)


def test_a_record_shows_its_id_its_title_and_its_state() -> None:
    assert repr(received(Ticket, **TICKET)) == "Ticket(id=1, subject='Printer', status='open')"
    assert (
        repr(User(id=7, name="Ann", role="agent", email="a@b.example"))
        == "User(id=7, name='Ann', role='agent')"
    )
    assert repr(Comment(body="Hello", public=False)) == "Comment(body='Hello', public=False)"
    assert repr(Ticket()) == "Ticket()"
    assert repr(Ticket(id=1, subject=None)) == "Ticket(id=1)"


@pytest.mark.parametrize(
    ("record", "shown"),
    [
        (SideConversationParticipant(email="w@shop.example"), "email='w@shop.example'"),
        (ChangeEvent(id=1, field_name="status", value="open"), "id=1, field_name='status', value='open'"),
        (Condition(field="status", operator="is", value="new"), "field='status', operator='is', value='new'"),
        (Action(field="status", value="open"), "field='status', value='open'"),
        (CustomFieldOption(name="Large", value="size_large"), "name='Large', value='size_large'"),
        (SuspendedTicket(subject="Win", cause="Detected as spam"), "subject='Win', cause='Detected as spam'"),
        (ViewCount(view_id=7, value=3, fresh=True), "view_id=7, value=3, fresh=True"),
    ],
)
def test_a_part_of_a_record_shows_what_it_says(record: BaseObject, shown: str) -> None:
    assert repr(record) == f"{type(record).__name__}({shown})"


def test_records_in_a_record_are_shown_without_being_wrapped() -> None:
    payload = {"ticket": dict(TICKET), "audit": {"id": 5, "ticket_id": 1}}
    made = TicketAudit._from_payload(payload, None)
    assert repr(made) == (
        "TicketAudit(audit=Audit(id=5, ticket_id=1), ticket=Ticket(id=1, subject='Printer', status='open'))"
    )
    assert type(payload["ticket"]) is dict
    results = [{"id": number, "status": "Updated"} for number in range(100)]
    job = JobStatus(id="j", status="completed", progress=100, total=100, results=results)
    assert repr(job) == "JobStatus(id='j', status='completed', progress=100, total=100)"


def test_a_changed_record_shows_what_it_would_send() -> None:
    ticket = Ticket._from_payload(dict(TICKET), None)
    ticket.subject = "Scanner"
    assert repr(ticket) == "Ticket(id=1, subject='Scanner', status='open')"


@for_each(
    [
        (spec, resolve_class(spec))
        for spec in sorted(line.split()[0] for line in _registry.CLASSES.strip().splitlines())
    ]
)
def test_no_class_shows_a_secret_or_more_than_a_line_or_two(cls: type[BaseObject]) -> None:
    assert not [
        key for key in cls._shown if is_secret(key) and key != "password"
    ]  # the settings of passwords
    assert len(cls._shown) <= 4
    long: dict[str, object] = dict.fromkeys(cls._shown, "x" * 10000)
    assert len(repr(cls._from_payload(long, None))) < 500
    nested: dict[str, object] = {key: [dict(long)] * 1000 for key in cls._shown}
    assert len(repr(cls._from_payload(nested, None))) < 5_000


def test_no_secret_is_in_any_text_of_a_record() -> None:
    for record in (
        received(OAuthToken, id=1, token=SECRET, full_token=SECRET, refresh_token=SECRET, scopes=["read"]),
        received(Upload, token=SECRET, attachment={"id": 1, "file_name": "a.png"}),
        received(Webhook, id="w", name="n", authentication={"type": "basic", "data": {"password": SECRET}}),
        received(Webhook, id="w", signing_secret={"secret": SECRET}),
        Ticket(id=1, api_key=SECRET),
    ):
        shown = [repr(record), record._repr_html_(), pretty_repr(record)]
        assert SECRET not in "".join(shown)
    assert "***" in received(OAuthToken, id=1, token=SECRET)._repr_html_()


def test_a_table_has_every_field_with_a_value_escaped() -> None:
    html = received(Ticket, id=1, subject="<script>alert('x')</script>", tags=["<b>"], url=None)._repr_html_()
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert "&lt;b&gt;" in html
    assert "1 field without a value" in html
    assert re.findall(r"<th [^>]*>(\w+)</th>", html) == ["id", "subject", "tags"]


def test_a_table_of_a_large_record_is_bounded_and_counts_what_it_leaves_out() -> None:
    wide = received(Ticket, id=1, **{f"field_{number}": "x" * 10_000 for number in range(1000)})
    html = wide._repr_html_()
    assert len(html) < 20_000
    assert "941 more fields" in html


def test_rich_lays_a_record_out_by_its_fields() -> None:
    assert pretty_repr(received(Ticket, **TICKET)) == "Ticket(id=1, subject='Printer', status='open')"
    assert len(pretty_repr(received(Ticket, id=1, subject="x" * 10_000))) < 200


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (["a", "b"], "['a', 'b']"),
        (list(range(9)), "[0, 1, 2, ... 6 more]"),
        ({"a": 1, "password": "x", "c": 3, "d": 4}, "{'a': 1, 'password': ***, 'c': 3, ... 1 more}"),
        ([[[[[1]]]]], "[[[[...]]]]"),
        ([], "[]"),
        ({}, "{}"),
        pytest.param(10**5000, "<a number of 16610 bits>", id="huge"),
        (b"x" * 100, f"b'{'x' * 57}...'"),
        ("it's" * 30, '"' + ("it's" * 30)[:57] + '..."'),
        (Channel(source={"rel": "x"}), "Channel()"),
        (None, "None"),
    ],
)
def test_values_are_shown_as_python_writes_them_and_cut(value: object, shown: str) -> None:
    assert show_value(value) == shown


def test_a_class_of_a_program_shows_what_identifies_it() -> None:
    assert repr(Issue(id=5, subject="a")) == "Issue(id=5)"
    assert repr(Person(name="Jo", token="a", password="b")) == "Person(name='Jo')"

    class Mine(Ticket):
        _shown = ("id", "priority")

    assert repr(Mine(id=1, subject="a", priority="high")) == "Mine(id=1, priority='high')"


@pytest.mark.parametrize("show", [repr, BaseObject._repr_html_, pretty_repr])
def test_a_key_that_is_called_like_a_way_to_show_changes_nothing(show: Callable[[BaseObject], str]) -> None:
    record = received(Ticket, **{**TICKET, "_repr_html_": "x", "__rich_repr__": 1, "_shown": ["tags"]})
    assert "Printer" in show(record)
