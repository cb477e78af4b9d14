"""Lines about which type checkers say one thing and a run says another: `docs/migrating.md` has them in a table.

`tests/typing/programs` has what the checkers say; here is what the lines do.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Comment, Ticket, User
from zenpy.lib.exception import ZenpyException
from zenpy.sandbox import Sandbox

OPTIONS = {"include_inline_images": True}
SETTINGS: Any = {"subdomain": "acme", "oauth_token": "x"}
KEY = "subject"


@pytest.fixture
def sandbox() -> Sandbox:
    sandbox = Sandbox("acme")
    sandbox.seed(
        {
            "User": [{"id": 11, "name": "Jo", "email": "jo@example.com", "external_id": "5"}],
            "Ticket": [{"id": 12, "subject": "printer", "requester_id": 11}],
        }
    )
    return sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Any]:
    with Zenpy(subdomain="acme", oauth_token="x", transport=sandbox.transport) as client:
        yield client


# -- lines that checkers refuse, and that run ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "value"),
    [
        (lambda client: client.tickets(id="12").subject, "printer"),
        (lambda client: [user.id for user in client.users(external_id=5)], [11]),
        (lambda client: [hit.subject for hit in client.search(query="type:ticket printer")], ["printer"]),
        (lambda client: len(client.tickets.comments(12, **OPTIONS)), 1),
        (lambda client: client.tickets(id=12).to_dict().pop(KEY), "printer"),
        (lambda client: client.tickets(id=12).to_dict()["subject"], "printer"),
        (lambda client: json_row(client)["mine"], 1),
    ],
)
def test_the_line_runs(client: Any, line: Callable[[Any], object], value: object) -> None:
    assert line(client) == value


def json_row(client: Any) -> Any:
    """A row for a table: a record as plain data, with a key of the program."""
    row = client.tickets(id=12).to_dict()
    row["mine"] = 1
    return row


def test_settings_from_a_mapping_stand_beside_others() -> None:
    assert Zenpy(timeout=5, **SETTINGS).base_url == "https://acme.zendesk.com"


def test_a_status_from_elsewhere_is_sent(client: Any) -> None:
    ticket = client.tickets(id=12)
    ticket.status = "pend" + "ing"
    assert client.tickets.update(ticket).ticket.status == "pending"


def test_rows_with_a_type_of_their_own_are_sent_as_custom_fields(client: Any) -> None:
    rows: list[dict[str, object]] = [{"id": 77, "value": "mail"}]
    ticket: Any = Ticket(subject="x")
    ticket.custom_fields = rows
    assert ticket.to_dict(serialize=True)["custom_fields"] == rows
    assert ticket.custom_fields[0]["value"] == "mail"


# -- lines that checkers accepted, and that failed ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cls", "field"), [(Ticket, "tags"), (Ticket, "additional_tags"), (User, "group_ids")]
)
def test_a_list_that_nobody_set_can_be_filled(cls: type[Any], field: str) -> None:
    record = cls()
    assert list(getattr(record, field)) == []
    assert record.to_dict() == {}
    getattr(record, field).append("a")
    assert record.to_dict(serialize=True) == {field: ["a"]}


def test_comments_are_read_with_a_call_and_are_empty_on_the_ticket(client: Any) -> None:
    ticket = client.tickets(id=12)
    client.tickets.update(Ticket(id=12, comment=Comment(body="It burns.")))
    assert list(ticket.comments) == []
    assert "It burns." in [comment.body for comment in client.tickets.comments(ticket)]


def test_a_rating_that_nobody_gave_is_none(client: Any) -> None:
    assert client.tickets(id=12).satisfaction_rating is None


def test_a_comment_in_an_audit_has_no_time_but_its_audit_has(client: Any) -> None:
    client.tickets.update(Ticket(id=12, comment=Comment(body="It burns.")))
    for audit in client.tickets.audits(12):
        assert [event.created_at for event in audit.events if event.type == "Comment"] in ([], [None])
        assert audit.created_at.endswith("Z")


def test_the_requester_is_read_on_a_client_and_awaited_on_an_async_one(client: Any, sandbox: Sandbox) -> None:
    assert client.tickets(id=12).requester.name == "Jo"

    async def read() -> str:
        other: Any = AsyncZenpy(subdomain="acme", oauth_token="x", transport=sandbox.transport)
        async with other:
            ticket = await other.tickets(id=12)
            with pytest.raises(ZenpyException, match=r"use `await ticket\.awaitable_attrs\.requester`"):
                print(ticket.requester.name)
            return str((await ticket.awaitable_attrs.requester).name)

    assert asyncio.run(read()) == "Jo"
