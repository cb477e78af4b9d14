"""What a sandbox remembers has a bound: requests, keys of requests, jobs, windows of limits."""

from __future__ import annotations

import pytest

from tests.support.sandbox_api import Api, ids, ticket
from zenpy.sandbox import Sandbox, seen


def test_the_newest_requests_are_kept() -> None:
    api = Api(Sandbox(keep_requests=3))
    for number in range(5):
        api.get(f"search/count?query={number}")
    assert [one.query["query"] for one in api.sandbox.requests] == [["2"], ["3"], ["4"]]
    api.sandbox.requests.clear()
    api.get("users/me")
    assert [one.path for one in api.sandbox.requests] == ["/api/v2/users/me"]


def test_ten_thousand_requests_are_kept_by_default() -> None:
    assert Sandbox().requests.most == 10_000
    with pytest.raises(ValueError, match="0 or more"):
        Sandbox(keep_requests=-1)
    api = Api(Sandbox(keep_requests=0))
    api.get("users/me")
    assert api.sandbox.requests == []


def test_bodies_have_a_bound_together(api: Api, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seen, "MOST_BYTES", 3_500)
    for _ in range(6):
        api.send("POST", "tickets", b"x" * 1_000)
    assert len(sandbox.requests) == 3
    sandbox.requests.clear()
    for number in range(150):
        api.send("POST", "tickets", f"{number}".encode())
        del sandbox.requests[:]
    api.send("POST", "tickets", b"x" * 3_400)
    api.send("POST", "tickets", b"y" * 50)
    assert len(sandbox.requests) == 2, "what was taken out of the list does not count"
    api.send("POST", "tickets", b"x" * 5_000)
    assert [one.body for one in sandbox.requests] == [b"x" * 5_000], "the newest one stays"


def test_idempotency_keys_end_after_two_hours(api: Api, sandbox: Sandbox) -> None:
    body = {"ticket": {"comment": {"body": "x"}}}
    for key in ("a", "b"):
        api.send("POST", "tickets", body, idempotency_key=key)
    sandbox.clock.advance(hours=3)
    api.send("POST", "tickets", body, idempotency_key="c")
    assert list(sandbox.account.idempotent) == ["c"]


def test_jobs_end_after_a_day(api: Api, sandbox: Sandbox) -> None:
    one = ticket(api)
    path, change = f"tickets/update_many?ids={one['id']}", {"ticket": {"priority": "low"}}
    for _ in range(3):
        api.put(path, change)
    sandbox.clock.advance(days=2)
    job = api.put(path, change)["job_status"]
    assert [one["id"] for one in sandbox.records("JobStatus")] == [job["id"]]


def test_places_of_removed_records_are_used_again(api: Api, sandbox: Sandbox) -> None:
    first = api.post("groups", {"group": {"name": "First"}})["group"]["id"]
    for number in range(3_000):
        sandbox.account.store.remove(sandbox.add("Group", {"name": f"Group {number}"}))
        sandbox.add("Group", {"name": "kept"}) if number % 1_000 == 0 else None
    last = api.post("groups", {"group": {"name": "Last"}})["group"]["id"]
    table = sandbox.account.store.table("Group")
    assert len(table.at) < 1_200
    assert ids(api.get("groups")["groups"])[1] == first
    assert ids(api.get("search?query=type:group Last")["results"]) == [last]
