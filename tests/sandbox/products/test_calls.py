"""Calls of partners' phone systems, tickets about them, and the engagements of agents."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.sandbox_api import Api, ticket
from zenpy.sandbox import Sandbox

#: The fields of a call besides those that were sent; all of them are null in a new call.
UNSET = (
    "ticket_id end_user_id organization_id brand_id agent_id duration dnis phone_name call_type end_user_location "
    "callback callback_source callback_number wait_time time_to_answer queue_time exceeded_queue_time queue_name "
    "ivr_time_spent ivr_hops ivr_action ivr_routed_to ivr_destination_group_name talk_time hold_time consultation_time "
    "wrap_up_time completion_status call_abandoned_position customer_requested_voicemail voicemail "
    "outside_business_hours overflowed overflowed_to call_disposition recording_url recording_time "
    "not_recording_time call_recording_consent_action recording_control_interactions transcript external_id"
)
SENT = {
    "app_id": 1003048,
    "call_started_at": "2022-01-27T15:31:40+01",
    "call_ended_at": "2022-01-27T15:32:40+01",
    "direction": "inbound",
    "from_line": "+183808333456",
    "from_line_nickname": "Sales",
    "to_line": "+149488484873",
    "to_line_nickname": "Technical Support",
}


def test_a_call_has_all_its_fields_and_its_times_in_utc(api: Api, sandbox: Sandbox) -> None:
    made = api.post("calls", {"call": SENT})["call"]
    assert {name: made.pop(name) for name in UNSET.split()} == dict.fromkeys(UNSET.split())
    assert made.pop("account_id") == sandbox.account.account_id
    assert (made.pop("call_started_at"), made.pop("call_ended_at")) == (
        "2022-01-27T14:31:40Z",
        "2022-01-27T14:32:40Z",
    )
    assert {name: made[name] for name in made.keys() & SENT.keys()} == {
        name: value for name, value in SENT.items() if not name.endswith("_at")
    }
    assert made.keys() - SENT.keys() == {"id", "created_at", "updated_at"}


def test_a_call_is_completed_by_patch(api: Api) -> None:
    made = api.post("calls", {"call": SENT})["call"]
    response = api.send("PATCH", f"calls/{made['id']}", {"call": {"duration": 60}})
    assert response.status == 200
    assert api.get(f"calls/{made['id']}")["call"] == {
        **made,
        "duration": 60,
        "updated_at": _updated(response),
    }


def _updated(response: Any) -> str:
    return str(response.data()["call"]["updated_at"])


def test_a_comment_on_a_call_is_the_whole_answer_and_makes_the_ticket(api: Api, sandbox: Sandbox) -> None:
    made = api.post("calls", {"call": SENT})["call"]
    body = {"call_fields": ["direction"], "title": "A customer has called"}
    comment = api.post(f"calls/{made['id']}/comments", body)
    assert comment["body"] == "A customer has called\n\nSummary\nDirection: inbound"
    assert (comment["type"], comment["public"], comment["trusted"]) == ("TpeVoiceComment", False, True)
    assert (comment["formatted_from"], comment["formatted_to"]) == ("Unknown", "Unknown")
    assert (comment["author_id"], comment["attachments"]) == (sandbox.user.id, [])
    assert comment["data"] == {
        "app_id": 1003048,
        "app_name": "",
        "author_id": None,
        "call_id": made["id"],
        "direction": "inbound",
        "external_id": None,
        "title": "A customer has called",
        "via_id": 45,
        "recording_url": "",
    }
    number = api.get(f"calls/{made['id']}")["call"]["ticket_id"]
    assert [one["id"] for one in api.get(f"tickets/{number}/comments")["comments"]] == [comment["id"]]
    assert api.get(f"tickets/{number}/audits")["audits"][0]["id"] == comment["audit_id"]


def test_a_call_with_a_comment_has_a_ticket_at_once(api: Api) -> None:
    made = api.post("calls", {"call": SENT, "comment": {"title": "One", "call_fields": ["from_line"]}})[
        "call"
    ]
    again = api.post(f"calls/{made['id']}/comments", {"title": "Two"})
    comments = api.get(f"tickets/{made['ticket_id']}/comments")["comments"]
    assert [one["body"].partition("\n")[0] for one in comments] == ["One", "Two"]
    assert comments[0]["type"] == "TpeVoiceComment"
    assert comments[1]["id"] == again["id"]


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("channels/voice/agents/999/tickets/1/display", {}, 404),
        ("channels/voice/agents/10000002/tickets/999/display", {}, 404),
        ("channels/voice/agents/10000002/users/999/display", {}, 404),
        ("channels/voice/tickets", {"display_to_agent": 999, "ticket": {"comment": {"body": "x"}}}, 422),
    ],
)
def test_whom_a_phone_system_does_not_find_a_plain_text_says(
    api: Api, sandbox: Sandbox, path: str, body: object, status: int
) -> None:
    ticket(api)
    assert sandbox.user.id == 10000002
    assert isinstance(api.post(path, body, status=status), str)
    assert len(sandbox.records("Ticket")) == 1


def test_a_ticket_opens_for_an_agent(api: Api, sandbox: Sandbox) -> None:
    ticket(api)
    agent = sandbox.user.id
    assert api.send("POST", f"channels/voice/agents/{agent}/tickets/1/display").body == b""
    assert api.send("POST", f"channels/voice/agents/{agent}/users/{agent}/display").status == 200


@pytest.mark.parametrize(("via_id", "way"), [(44, "voicemail"), (45, "inbound"), (46, "outbound")])
def test_a_ticket_about_a_call_comes_by_voice(api: Api, sandbox: Sandbox, via_id: int, way: str) -> None:
    voice = {"from": "+1555", "to": "+1666", "transcription_text": "Help me"}
    sent = {"via_id": via_id, "subject": "Call", "voice_comment": voice}
    body = {"display_to_agent": sandbox.user.id, "ticket": sent}
    made = api.post("channels/voice/tickets", body)["ticket"]
    assert (made["via"]["channel"], made["via"]["source"]["rel"]) == ("voice", way)
    assert made["via"]["source"]["from"] == {"phone": "+1555"}
    assert made["description"].endswith("\n\nHelp me")


def test_engagements_follow_one_another_by_their_start(api: Api, sandbox: Sandbox) -> None:
    for number in range(12):
        start = f"2025-06-28T00:{number // 2:02}:00"
        sandbox.add("Engagement", {"engagement_id": f"E{11 - number:02}", "engagement_start_time": start})
    first = api.get("engagements?start_time=1751068800")
    assert (len(first["agent_engagement_data"]), first["page_size"], first["has_more"]) == (10, 10, True)
    assert first["agent_engagement_data"][0]["engagement_id"] == "E10"
    assert "start_time_cursor=1751069040&engagement_id_cursor=E03&page_size=10" in first["next_page_url"]
    second = api.get(first["next_page_url"])
    assert [one["engagement_id"] for one in second["agent_engagement_data"]] == ["E00", "E01"]
    assert (second["next_page_url"], second["has_more"], second["page_size"]) == (None, False, 2)
    assert api.get("engagements?end_time=1751068800")["page_size"] == 2


def test_an_engagement_is_the_whole_answer_and_has_times_without_a_zone(api: Api, sandbox: Sandbox) -> None:
    sandbox.add("Engagement", {"engagement_id": "C604", "engagement_start_time": "2025-06-28T00:02:18"})
    shown = api.get("engagements/C604")
    assert (shown["engagement_id"], shown["engagement_start_time"]) == ("C604", "2025-06-28T00:02:18")


def test_the_paths_of_the_chat_api_are_not_those_of_support(api: Api) -> None:
    for path in ("chats", "visitors", "account/chat"):
        assert api.get(path, status=404)["error"] == "InvalidEndpoint"
