"""Follow-ups of closed tickets, and tickets that are merged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.sandbox_api import Api, ticket

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox


def test_a_follow_up_takes_over_most_of_a_closed_ticket(api: Api, sandbox: Sandbox) -> None:
    field = sandbox.add("TicketField", {"type": "text", "title": "Colour"}).id
    ann = sandbox.add("User", {"name": "Ann", "email": "ann@x.org"}).id
    values = [{"id": field, "value": "red"}]
    ticket(api, requester_id=ann, tags=["old"], priority="high", type="task", custom_fields=values)
    api.put("tickets/1", {"ticket": {"status": "closed"}})
    sent = {"via_followup_source_id": 1, "comment": {"body": "again"}, "submitter_id": ann}
    made = api.post("tickets", {"ticket": sent})["ticket"]
    assert (made["subject"], made["requester_id"], made["tags"]) == ("Printer on fire", ann, ["old"])
    assert made["custom_fields"] == values
    assert (made["status"], made["priority"], made["type"], made["group_id"]) == ("new", None, None, None)
    source = made["via"]["source"]
    assert (source["rel"], source["from"]["ticket_id"]) == ("follow_up", 1)
    assert api.get("tickets/1")["ticket"]["followup_ids"] == [made["id"]]
    (comment,) = api.get(f"tickets/{made['id']}/comments")["comments"]
    assert comment["author_id"] == sandbox.user.id, "the caller writes it, whoever is the submitter"
    assert api.get(f"tickets/{made['id']}/related")["followup_source_ids"] == [1]
    other = api.post("tickets", {"ticket": {**sent, "tags": ["new"], "subject": "Other"}})["ticket"]
    assert (other["tags"], other["subject"]) == (["new"], "Other")


def test_a_search_finds_follow_ups(api: Api) -> None:
    ticket(api)
    api.put("tickets/1", {"ticket": {"status": "closed"}})
    again = {"via_followup_source_id": 1, "comment": {"body": "again"}}
    made = api.post("tickets", {"ticket": again})["ticket"]["id"]
    assert [one["id"] for one in api.get("search?query=via:closed_ticket")["results"]] == [made]
    assert {one["id"] for one in api.get("search?query=via:api")["results"]} == {1, made}


def test_of_a_ticket_that_is_not_closed_there_is_no_follow_up(api: Api) -> None:
    ticket(api, tags=["old"])
    made = api.post("tickets", {"ticket": {"via_followup_source_id": 1, "comment": {"body": "x"}}})["ticket"]
    assert (made["tags"], made["via"]["source"]["rel"]) == ([], None)
    assert api.get("tickets/1")["ticket"]["followup_ids"] == []


def test_a_request_can_be_a_follow_up(api: Api) -> None:
    ticket(api)
    api.put("tickets/1", {"ticket": {"status": "closed"}})
    sent = {"via_followup_source_id": 1, "subject": "x", "comment": {"body": "again"}}
    made = api.post("requests", {"request": sent})["request"]
    assert made["via"]["source"]["rel"] == "follow_up"


def test_a_merge_tells_of_itself_in_private_and_copies_files(api: Api) -> None:
    token = api.send("POST", "uploads?filename=a.txt", b"a", content_type="text/plain").data()["upload"]  # type: ignore[index]  # JSON
    ticket(api)
    ticket(api, comment={"body": "see", "uploads": [token["token"]]}, tags=["t"])
    api.post("tickets/1/merge", {"ids": [2]}, status=200)
    source = api.get("tickets/2")["ticket"]
    assert (source["status"], source["tags"]) == ("closed", ["closed_by_merge", "t"])
    kept = api.get("tickets/1/comments")["comments"][-1]
    assert (kept["public"], [one["file_name"] for one in kept["attachments"]]) == (False, ["a.txt"])
    assert api.get("tickets/2/comments")["comments"][-1]["public"] is False


def test_the_comments_of_a_merge_are_public_on_request_unless_a_ticket_is_private(api: Api) -> None:
    ticket(api)
    ticket(api)
    ticket(api, comment={"body": "secret", "public": False})
    said = {"target_comment": "joined", "target_comment_is_public": True, "source_comment_is_public": True}
    api.post("tickets/1/merge", {"ids": [2], **said}, status=200)
    assert [api.get(f"tickets/{key}/comments")["comments"][-1]["public"] for key in (1, 2)] == [True, True]
    api.post("tickets/1/merge", {"ids": [3], **said}, status=200)
    assert [api.get(f"tickets/{key}/comments")["comments"][-1]["public"] for key in (1, 3)] == [False, False]


def test_a_closed_ticket_is_not_merged_and_a_merge_needs_a_source(api: Api) -> None:
    ticket(api)
    ticket(api)
    api.put("tickets/1", {"ticket": {"status": "closed"}})
    api.post("tickets/1/merge", {"ids": [2]}, status=422)
    api.post("tickets/2/merge", {"ids": []}, status=400)
    assert api.get("tickets/2")["ticket"]["status"] == "new"
