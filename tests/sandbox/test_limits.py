"""Rate limits of the account, of the Help Center and of single operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.sandbox_api import Api

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox


def test_the_limit_is_by_the_minute_of_the_clock(api: Api, sandbox: Sandbox) -> None:
    sandbox.limit = 3
    left = [api.send("GET", "tickets").headers["X-Rate-Limit-Remaining"] for _ in range(3)]
    assert left == ["2", "1", "0"]
    refused = api.send("GET", "tickets")
    assert refused.status == 429
    wait = int(refused.headers["Retry-After"])
    assert 0 < wait <= 60
    sandbox.clock.advance(wait)
    assert api.send("GET", "tickets").headers["ratelimit-remaining"] == "2"


def test_limits_of_endpoints_count_by_path_and_are_in_headers(api: Api, sandbox: Sandbox) -> None:
    sandbox.seed({"Ticket": [{"id": 1}, {"id": 2}]})
    sandbox.limit_calls("tickets.update", 2, per=600, name="tickets-update")
    answers = [api.send("PUT", "tickets/1", {"ticket": {"subject": str(n)}}) for n in range(3)]
    assert [answer.status for answer in answers] == [200, 200, 429]
    shown = [answer.headers["Zendesk-RateLimit-tickets-update"].split("; ")[:2] for answer in answers]
    assert shown == [["total=2", "remaining=1"], ["total=2", "remaining=0"], ["total=2", "remaining=0"]]
    assert api.send("PUT", "tickets/2", {"ticket": {"subject": "x"}}).status == 200
    assert "Zendesk-RateLimit-tickets-update" not in api.send("GET", "tickets/1").headers
    sandbox.clock.advance(float(answers[2].headers["Retry-After"]))
    assert api.send("PUT", "tickets/1", {"ticket": {"subject": "y"}}).status == 200


def test_the_help_center_has_a_limit_of_its_own(api: Api, sandbox: Sandbox) -> None:
    sandbox.limit = 2
    assert [api.send("GET", "tickets").status for _ in range(3)] == [200, 200, 429]
    assert api.send("GET", "help_center/articles").status == 200
