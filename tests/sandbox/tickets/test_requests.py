"""What end users do: requests, ratings; and tickets that were suspended, deleted or imported."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.support.sandbox_api import Api, ticket

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox


@pytest.fixture
def jo(sandbox: Sandbox) -> int:
    """The id of an end user, who has a token of the name `jo`."""
    key = sandbox.add("User", {"name": "Jo", "email": "jo@x.org", "verified": True}).id
    sandbox.accept("any")
    sandbox.accept("jo", key)
    return key


def by_jo(api: Api, method: str, path: str, body: object = None) -> Any:
    """The status and the answer of a request of the end user."""
    response = api.send(method, path, body, authorization="Bearer jo")
    return response.status, response.data()


def test_a_request_is_that_of_its_sender(api: Api, jo: int) -> None:
    sent = {
        "request": {"subject": "a", "comment": {"body": "b"}, "requester": {"name": "X", "email": "x@y.org"}}
    }
    status, answer = by_jo(api, "POST", "requests", sent)
    assert (status, answer["request"]["requester_id"]) == (201, jo)
    ticket(api)
    _, listed = by_jo(api, "GET", "requests")
    assert [one["id"] for one in listed["requests"]] == [1]
    _, found = by_jo(api, "GET", "requests/search?query=nothing")
    assert found["requests"] == []


def test_a_requester_solves_what_somebody_works_on(api: Api, sandbox: Sandbox, jo: int) -> None:
    ticket(api, requester_id=jo)
    assert by_jo(api, "GET", "requests/1")[1]["request"]["can_be_solved_by_me"] is False
    assert by_jo(api, "PUT", "requests/1", {"request": {"solved": True}})[0] == 422
    api.put("tickets/1", {"ticket": {"assignee_id": sandbox.user.id, "type": "problem"}})
    assert by_jo(api, "PUT", "requests/1", {"request": {"solved": True}})[0] == 422
    api.put("tickets/1", {"ticket": {"type": "question"}})
    assert by_jo(api, "GET", "requests/1")[1]["request"]["can_be_solved_by_me"] is True
    status, answer = by_jo(api, "PUT", "requests/1", {"request": {"solved": True}})
    assert (status, answer["request"]["status"]) == (200, "solved")


def test_a_comment_of_the_requester_is_public_and_opens_the_ticket(
    api: Api, sandbox: Sandbox, jo: int
) -> None:
    ticket(api, requester_id=jo, assignee_id=sandbox.user.id, status="pending")
    by_jo(api, "PUT", "requests/1", {"request": {"comment": {"body": "again", "public": False}}})
    shown = api.get("tickets/1/comments")["comments"][-1]
    assert (shown["author_id"], shown["public"]) == (jo, True)
    assert api.get("tickets/1")["ticket"]["status"] == "open"


def test_end_users_see_what_is_on_hold_as_open(api: Api, jo: int) -> None:
    ticket(api, requester_id=jo, status="hold")
    assert by_jo(api, "GET", "requests/1")[1]["request"]["status"] == "open"
    assert len(by_jo(api, "GET", "requests?status=open")[1]["requests"]) == 1


RATE = "tickets/1/satisfaction_rating"


def test_only_the_requester_rates_and_only_what_was_solved(api: Api, sandbox: Sandbox, jo: int) -> None:
    good = {"satisfaction_rating": {"score": "good", "comment": "Thanks"}}
    ticket(api, requester_id=jo, assignee_id=sandbox.user.id)
    assert by_jo(api, "POST", RATE, good)[0] == 422
    api.put("tickets/1", {"ticket": {"status": "solved"}})
    assert api.send("POST", RATE, good).status == 403
    assert by_jo(api, "POST", RATE, {"satisfaction_rating": {"score": "great"}})[0] == 422
    status, answer = by_jo(api, "POST", RATE, good)
    assert (status, answer["satisfaction_rating"]["score"]) == (200, "good")
    shown = api.get("tickets/1")["ticket"]["satisfaction_rating"]
    assert (shown["score"], shown["comment"]) == ("good", "Thanks")
    api.put("tickets/1", {"ticket": {"status": "open"}})
    assert by_jo(api, "POST", RATE, {"satisfaction_rating": {"score": "bad"}})[0] == 200, (
        "it was solved before"
    )
    assert len(sandbox.records("SatisfactionRating")) == 1


def test_ratings_are_listed_by_score_and_time(api: Api, sandbox: Sandbox) -> None:
    times = ("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z")
    for score, comment, at in (("good", "x", times[0]), ("bad", None, times[1]), ("offered", None, times[1])):
        sandbox.add("SatisfactionRating", {"score": score, "comment": comment, "created_at": at})
    for query, count in (
        ("score=good", 1),
        ("score=received", 2),
        ("score=received_with_comment", 1),
        ("score=bad_without_comment", 1),
        ("start_time=1769000000", 2),
        ("end_time=1769000000", 1),
    ):
        assert len(api.get(f"satisfaction_ratings?{query}")["satisfaction_ratings"]) == count, query


def test_who_recovers_a_suspended_ticket_becomes_its_requester(api: Api, sandbox: Sandbox) -> None:
    author = {"name": "Ann", "email": "ann@x.org"}
    one, two, three = (
        sandbox.add("SuspendedTicket", {"subject": "s", "content": "c", "author": author}).id
        for _ in range(3)
    )
    assert api.put(f"suspended_tickets/{one}/recover")["ticket"]["requester_id"] == sandbox.user.id
    (recovered,) = api.put(f"suspended_tickets/recover_many?ids={two}")["tickets"]
    assert api.get(f"users/{recovered['requester_id']}")["user"]["email"] == "ann@x.org"
    assert api.put("suspended_tickets/bulk_recover", {}, status=422) == {"error": "Invalid parameters"}
    sandbox.clock.advance(days=15)
    assert api.get("suspended_tickets")["suspended_tickets"] == []
    api.get(f"suspended_tickets/{three}", status=404)


def test_a_restored_ticket_is_not_in_the_answer(api: Api, sandbox: Sandbox) -> None:
    ticket(api)
    api.put("deleted_tickets/1/restore", status=404)
    api.delete("tickets/1")
    (deleted,) = api.get("deleted_tickets")["deleted_tickets"]
    assert set(deleted) == {"id", "subject", "actor", "deleted_at", "previous_state"}
    assert api.put("deleted_tickets/1/restore") == {}
    assert api.get("tickets/1")["ticket"]["id"] == 1


def test_spam_is_deleted_and_its_sender_suspended(api: Api, sandbox: Sandbox, jo: int) -> None:
    ticket(api, requester_id=jo)
    api.send("PUT", "tickets/1/mark_as_spam")
    api.get("tickets/1", status=404)
    assert api.get(f"users/{jo}")["user"]["suspended"] is True


def test_an_agent_is_not_suspended_for_spam(api: Api, sandbox: Sandbox) -> None:
    ticket(api)
    api.put("tickets/1/mark_as_spam")
    assert sandbox.user["suspended"] is False
    api.get("tickets/1", status=404)


def test_an_import_is_not_checked_as_a_solution_and_begins_in_1970(api: Api) -> None:
    sent = {"subject": "a", "description": "b", "status": "solved", "created_at": "1960-01-01T00:00:00Z"}
    made = api.post("imports/tickets", {"ticket": sent})["ticket"]
    assert (made["status"], made["created_at"]) == ("solved", "1970-01-01T00:00:00Z")


def test_a_solved_ticket_is_closed_after_four_weeks(api: Api, sandbox: Sandbox) -> None:
    ticket(api, assignee_id=sandbox.user.id)
    api.put("tickets/1", {"ticket": {"status": "solved"}})
    sandbox.clock.advance(days=27)
    assert api.get("tickets/1")["ticket"]["status"] == "solved"
    sandbox.clock.advance(days=1, hours=2)
    assert api.get("tickets/1")["ticket"]["status"] == "closed"


def test_a_view_is_counted_later_than_it_is_asked(api: Api) -> None:
    ticket(api)
    all_of = [{"field": "status", "operator": "less_than", "value": "solved"}]
    key = api.post("views", {"view": {"title": "v", "all": all_of}})["view"]["id"]
    first = api.get(f"views/{key}/count")["view_count"]
    assert (first["value"], first["pretty"], first["fresh"]) == (None, "...", False)
    then = api.get(f"views/{key}/count")["view_count"]
    assert (then["value"], then["pretty"], then["fresh"]) == (1, "1", True)
    (many,) = api.get(f"views/count_many?ids={key}")["view_counts"]
    assert many["value"] == 1


def test_a_search_finds_own_requests_and_ends_after_1000(api: Api, jo: int) -> None:
    ticket(api, requester_id=jo, subject="Printer")
    ticket(api, subject="Printer")
    _, found = by_jo(api, "GET", "requests/search?query=printer")
    assert [one["id"] for one in found["requests"]] == [1]
    assert found["requests"][0]["url"].endswith("/api/v2/requests/1.json")
    assert found["requests"][0]["can_be_solved_by_me"] is False
    assert by_jo(api, "GET", "requests/search?query=printer&status=solved")[1]["requests"] == []
    status, refused = by_jo(api, "GET", "requests/search?query=printer&page=11&per_page=100")
    assert (status, refused["error"]) == (422, "invalid")


def test_settings_of_agents_are_not_for_end_users(api: Api, jo: int) -> None:
    assert by_jo(api, "GET", "users/me/settings") == (401, {"error": "Unauthorized"})


def test_only_a_bad_rating_has_a_reason(api: Api, sandbox: Sandbox, jo: int) -> None:
    ticket(api, requester_id=jo, assignee_id=sandbox.user.id, status="solved")
    for score, reason in (("good", None), ("bad", 1001)):
        body = {"satisfaction_rating": {"score": score, "reason_code": 1001}}
        status, answer = by_jo(api, "POST", "tickets/1/satisfaction_rating", body)
        assert (status, answer["satisfaction_rating"].get("reason_code")) == (200, reason)


def test_an_address_that_is_not_verified_hides_requests(api: Api, sandbox: Sandbox, jo: int) -> None:
    ticket(api, requester_id=jo)
    added = api.post(f"users/{jo}/identities", {"identity": {"type": "email", "value": "jo@y.org"}})[
        "identity"
    ]
    for path in ("requests", "requests/1", "requests/1/comments"):
        assert by_jo(api, "GET", path)[0] == 403
    api.put(f"users/{jo}/identities/{added['id']}/verify", {})
    assert by_jo(api, "GET", "requests")[0] == 200


def test_a_trial_takes_five_anonymous_requests_an_hour(api: Api, sandbox: Sandbox) -> None:
    sandbox.features["trial"] = True
    sent = {
        "request": {"subject": "a", "comment": {"body": "b"}, "requester": {"name": "X", "email": "x@y.org"}}
    }
    for status in (*[201] * 5, 429):
        response = api.send("POST", "requests", sent, authorization="")
        assert response.status == status
    sandbox.clock.advance(seconds=int(response.headers["Retry-After"]))
    assert api.send("POST", "requests", sent, authorization="").status == 201
