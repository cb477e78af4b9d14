"""Parts of calls that are easily lost: an order, pages of one parent, ids of uploads, the kind of a phone contact."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.wire import Wire
from zenpy import Zenpy
from zenpy.lib.api_objects import SideConversationMessage, SideConversationParticipant, Ticket


@pytest.mark.parametrize("order", ["name", "-name", "id", "-id"])
def test_content_tags_are_sorted(client: Zenpy, wire: Wire, order: str) -> None:
    wire.then({"records": [{"id": "1", "name": "a"}], "meta": {"has_more": False}})
    assert [one.name for one in client.help_center.content_tags(sort=order)] == ["a"]  # type: ignore[arg-type]  # a text
    assert wire.last.url.params["sort"] == order


@pytest.mark.parametrize("kind", [44, 45, 46])
def test_a_ticket_is_created_for_a_phone_contact(client: Zenpy, wire: Wire, kind: int) -> None:
    wire.then({"ticket": {"id": 1}, "audit": {"id": 2, "ticket_id": 1, "events": []}})
    client.tickets.create(Ticket(subject="x", description="y", via_id=kind))
    assert wire.body() == {"ticket": {"subject": "x", "description": "y", "via_id": kind}}


def test_the_agents_of_one_capacity_rule_come_in_pages(client: Zenpy, wire: Wire) -> None:
    link = "https://acme.zendesk.com/api/v2/capacity/rules/a/assignees?page[after]=20"
    pairs = [{"agent_id": agent, "capacity_rule_id": "a"} for agent in (1, 2)]
    wire.then(
        {"assignees": pairs[:1], "links": {"next": link}, "meta": {"has_more": True}},
        {"assignees": pairs[1:], "links": {}, "meta": {"has_more": False}},
    )
    found = client.capacity.rules.assignees.list_by_rule("a", page_size=20)
    assert [one.agent_id for one in found] == [1, 2]
    assert wire.sent[0].url.params["page[size]"] == "20"


def test_a_message_takes_the_ids_of_uploaded_files(client: Zenpy, wire: Wire, tmp_path: Path) -> None:
    tmp_path.joinpath("a.txt").write_text("x")
    wire.then({"attachment": {"id": "f1", "file_name": "a.txt"}}, {"side_conversation": {"id": "s1"}})
    file = client.side_conversations.attachments.create(str(tmp_path / "a.txt"))
    assert wire.last.headers["content-type"].startswith("multipart/form-data")
    message = SideConversationMessage(
        subject="x",
        body="y",
        to=[SideConversationParticipant(email="a@example.com")],
        attachment_ids=[file.id],
    )
    client.side_conversations.create(1, message=message)
    assert wire.body()["message"]["attachment_ids"] == ["f1"]
