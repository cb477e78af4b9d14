"""Side conversations: their state, their events, and to whom they go."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.sandbox_api import Api, ticket
from zenpy.sandbox import Sandbox


def start(api: Api, status: int = 201, **message: object) -> Any:
    key = ticket(api)["id"]
    sent = {"subject": "Paper", "body": "Is there paper?", "to": [{"email": "bo@example.org"}], **message}
    return api.post(f"tickets/{key}/side_conversations", {"message": sent}, status=status)


def test_a_side_conversation_begins_open_with_its_message(api: Api) -> None:
    found = start(api)["side_conversation"]
    assert (found["subject"], found["state"], found["preview_text"]) == ("Paper", "open", "Is there paper?")
    path = f"tickets/{found['ticket_id']}/side_conversations/{found['id']}"
    events = api.get(f"{path}/events")["events"]
    assert [one["type"] for one in events] == ["create"]
    assert events[0]["message"]["body"] == "Is there paper?"


def test_it_is_closed_and_renamed(api: Api) -> None:
    found = start(api)["side_conversation"]
    path = f"tickets/{found['ticket_id']}/side_conversations/{found['id']}"
    sent = {"side_conversation": {"state": "closed", "subject": "Done"}}
    changed = api.put(path, sent)["side_conversation"]
    assert (changed["state"], changed["subject"]) == ("closed", "Done")
    assert changed["state_updated_at"]
    assert [one["type"] for one in api.get(f"{path}/events")["events"]] == ["create", "update"]
    assert api.send("PUT", path, {"side_conversation": {"state": "odd"}}).status in (400, 422)


@pytest.mark.parametrize(
    "to",
    [
        [],
        [{"email": "bo@example.org"}, {"support_group_id": 1}],
        [{"email": "a@b.org"}, {"slack_channel_id": "C"}],
    ],
)
def test_recipients_are_needed_and_of_one_kind(api: Api, to: object) -> None:
    start(api, 422, to=to)


def test_a_group_gets_a_child_ticket(api: Api, sandbox: Sandbox) -> None:
    ticket(api)
    group = sandbox.add("Group", {"name": "Second"})
    message = {"subject": "Parts", "body": "Which ones?", "to": [{"support_group_id": str(group.id)}]}
    made = api.post("tickets/1/side_conversations", {"message": message})["side_conversation"]
    child = api.get(f"tickets/{made['external_ids']['targetTicketId']}")["ticket"]
    assert (child["subject"], child["description"], child["group_id"]) == ("Parts", "Which ones?", group.id)
    assert child["via"]["channel"] == "side_conversation"
    assert made["state_updated_at"] == made["created_at"]
