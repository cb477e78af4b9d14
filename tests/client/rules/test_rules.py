"""Rules of Zendesk that only show when the client and an account meet; each test names its rule of docs/rules.md."""

from __future__ import annotations

import pytest

from tests.support.paths import ROOT
from tests.support.wire import Wire, ticket
from zenpy import Zenpy
from zenpy.lib.api.tickets import AsyncTicketsBulk, TicketsApi, TicketsBulk
from zenpy.lib.api_objects import Comment, Ticket
from zenpy.lib.exception import ValidationError
from zenpy.sandbox import Sandbox


def test_a_closed_ticket_takes_no_more_writes_and_the_error_explains_it() -> None:
    """rule W5"""
    sandbox = Sandbox()
    sandbox.add("Ticket", {"id": 1, "status": "open"})
    with Zenpy(subdomain="a", oauth_token="x", transport=sandbox.transport) as client:
        found = client.tickets(id=1)
        found.status = "closed"
        client.tickets.update(found)
        found.subject = "Too late"
        with pytest.raises(ValidationError) as caught:
            client.tickets.update(found)
    assert list(caught.value.errors) == ["status"]
    assert found.to_dict(serialize=True) == {"id": 1, "subject": "Too late"}


def test_the_docs_warn_that_closing_is_final_and_a_comment_may_go_to_the_customer() -> None:
    """rules W5, W6"""
    path = ROOT / "stubs" / "zenpy" / "lib" / "api_objects" / "tickets.pyi"
    text = path.read_text(encoding="utf-8")
    assert "undone" in documented(text, "Ticket", "status")
    assert "e-mailed" in documented(text, "Comment", "public")


@pytest.mark.parametrize(
    "call", [TicketsApi.update, TicketsBulk.update, TicketsBulk.update_many, AsyncTicketsBulk.update_many]
)
def test_the_calls_for_many_tickets_warn_where_one_reads_how_to_use_them(call: object) -> None:
    """rules W4, W5, W6"""
    doc = " ".join(str(call.__doc__).split())
    for warning in (
        "Setting `status` to `closed` cannot be undone",
        "`comment` without `public` follows each ticket and may be e-mailed",
        "`tags` replaces whole lists",
    ):
        assert warning in doc


def documented(text: str, name: str, attribute: str) -> str:
    """The docstring of an attribute of a class in the stub."""
    body = text.partition(f"\nclass {name}(")[2].partition(f"\n    {attribute}: ")[2]
    return " ".join(body.partition('"""')[2].partition('"""')[0].split())


@pytest.mark.parametrize("public", [None, True, False])
def test_whether_a_comment_is_public_is_sent_only_if_it_was_set(
    client: Zenpy, wire: Wire, public: bool | None
) -> None:
    """rule W6"""
    wire.then({"ticket": ticket(1)})
    comment = Comment(body="x") if public is None else Comment(body="x", public=public)
    client.tickets.update(Ticket(id=1, comment=comment))
    visibility = {} if public is None else {"public": public}
    assert wire.body() == {"ticket": {"id": 1, "comment": {"body": "x", **visibility}}}


def test_a_note_that_is_used_again_stays_a_note(client: Zenpy, wire: Wire) -> None:
    """rule W6: the setting about the customer's e-mail is sent again with every new text"""
    wire.on("PUT", "/api/v2/tickets/1", {"ticket": ticket(1)})
    found = Ticket(id=1, comment=Comment(body="first", public=False))
    client.tickets.update(found)
    assert found.comment is not None
    found.comment.body = "second"
    client.tickets.update(found)
    assert wire.body() == {"ticket": {"id": 1, "comment": {"body": "second", "public": False}}}
    found.subject = "x"
    client.tickets.update(found)
    assert wire.body() == {"ticket": {"id": 1, "subject": "x"}}


def test_a_deleted_user_is_read_like_any_other_and_the_system_is_none(client: Zenpy, wire: Wire) -> None:
    """rule R8"""
    gone = {"id": 1, "name": "Permanently Deleted User", "email": None, "active": False}
    wire.then({"tickets": [ticket(1, submitter_id=-1)], "users": [gone], "meta": {"has_more": False}})
    (found,) = client.tickets(include="users")
    assert found.requester is not None
    assert (found.requester.name, found.requester.email) == ("Permanently Deleted User", None)
    assert found.submitter is None
    assert len(wire.sent) == 1


def test_what_answers_repeat_is_not_sent_back(client: Zenpy, wire: Wire) -> None:
    """rule W7"""
    fields = [{"id": 7, "value": "a"}]
    payload = ticket(1, custom_fields=fields, fields=fields, status="open", custom_status_id=42)
    wire.then({"ticket": payload}, {"ticket": payload})
    found = client.tickets(id=1)
    assert (found.status, found.custom_status_id) == ("open", 42)
    found.custom_fields[0]["value"] = "b"
    client.tickets.update(found)
    assert wire.body() == {"ticket": {"id": 1, "custom_fields": [{"id": 7, "value": "b"}]}}
