"""The state of a sandbox: out and in, reset, snapshots."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.support.sandbox_api import Api, ticket
from zenpy.sandbox import Clock, RealClock, Sandbox
from zenpy.sandbox.account.encoding import undecided_attributes
from zenpy.sandbox.state.accounts import parts_of


def out(sandbox: Sandbox) -> Any:
    """The state of a sandbox as another process reads it."""
    return json.loads(json.dumps(sandbox.state()))


@pytest.fixture
def used(sandbox: Sandbox, api: Api) -> Sandbox:
    """A sandbox in which something of each kind has happened."""
    made = ticket(api, tags=["a"], custom_fields=[])
    api.put(f"tickets/{made['id']}", {"ticket": {"status": "open", "comment": {"body": "more"}}})
    api.send("POST", "uploads?filename=a.bin", b"\x00\xff\x01", content_type="application/binary")
    api.post("tickets", {"ticket": {"comment": {"body": "x"}}})
    api.delete("tickets/2")
    api.send("POST", "tickets", {"ticket": {"comment": {"body": "y"}}}, idempotency_key="one")
    api.post("tickets/create_many", {"tickets": [{"comment": {"body": "z"}}]}, 200)
    api.send("PUT", "account/settings", {"settings": {"tickets": {"list_newest_comments_first": True}}})
    sandbox.add("User", {"name": "Jo", "user_fields": {"$ref": "x"}})
    sandbox.add("HelpCenterComment", {"body": "c"}, article_id=5)
    sandbox.oauth.authorize("read")
    sandbox.accept("secret", 10_000_001)
    sandbox.oauth.clients["app"] = "hidden"
    sandbox.search_lag = 3.0
    sandbox.features["skips"] = False
    return sandbox


def test_out_and_in_and_out_is_the_same(used: Sandbox) -> None:
    state = out(used)
    again = Sandbox.from_state(state)
    assert out(again) == state
    used.restore(state)
    assert out(used) == state


def test_what_comes_next_is_the_same_too(used: Sandbox) -> None:
    again = Sandbox.from_state(out(used))
    answers = []
    for sandbox in (used, again):
        api = Api(sandbox)
        one = api.send(
            "POST", "tickets", {"ticket": {"comment": {"body": "n"}}}, authorization="Bearer secret"
        )
        repeated = api.send(
            "POST",
            "tickets",
            {"ticket": {"comment": {"body": "y"}}},
            authorization="Bearer secret",
            idempotency_key="one",
        )
        refused = api.send("GET", "tickets", authorization="Bearer other")
        assert refused.status == 401
        found = sandbox.account.files
        answers.append(
            (one, repeated, dict(found), api.send("GET", "tickets", authorization="Bearer secret"))
        )
    assert answers[0] == answers[1]


def test_a_state_goes_from_a_server_to_any_address(sandbox: Sandbox, api: Api) -> None:
    ticket(api)
    with sandbox.serve() as server:
        state = out(sandbox)
        assert server.url in json.dumps(state)
    again = Sandbox.from_state(state)
    assert str(again.records("Ticket")[0]["url"]).startswith("https://sandbox.zendesk.com/")


def test_the_clock_goes_on_where_it_was(sandbox: Sandbox) -> None:
    sandbox.clock.set(datetime(2031, 2, 3, tzinfo=UTC))
    state = out(sandbox)
    assert Sandbox.from_state(state).clock.now() == datetime(2031, 2, 3, tzinfo=UTC)
    real = Sandbox.from_state(state, clock=RealClock())
    assert abs((real.clock.now() - datetime.now(UTC)).total_seconds()) < 60
    ahead = RealClock()
    ahead.advance(days=400)
    assert Sandbox.from_state(out(Sandbox(clock=ahead)), clock=RealClock()).clock.now() > datetime.now(UTC)


def test_a_snapshot_takes_back_what_is_used_of_a_limit(sandbox: Sandbox, api: Api) -> None:
    sandbox.limit = 2
    sandbox.limit_calls("GET /api/v2/users/me", 1, name="me")
    with sandbox.snapshot():
        assert [api.send("GET", path).status for path in ("users/me", "users/me", "users")] == [200, 429, 429]
    assert [api.send("GET", path).status for path in ("users/me", "users")] == [200, 200]


@pytest.mark.parametrize(
    "change",
    [
        lambda state: state.clear(),
        lambda state: state.update(version=99),
        lambda state: state.update(clock=None),
        lambda state: state["clock"].update(now="never"),
        lambda state: state.pop("access"),
        lambda state: state.update(limit=9),
        lambda state: state["limit"].update(used={"support": [1]}),
        lambda state: state["account"].update(records={"Nothing": []}),
        lambda state: state["account"]["records"].update(Ticket=[{"key": "1"}]),
        lambda state: state["account"]["records"].update(Ticket=7),
        lambda state: state["account"]["parts"]["account"].update(owner={"$record": ["User", "0"]}),
        lambda state: state["account"]["parts"]["jobs"].update(_results={"$Unknown": {}}),
    ],
)
def test_what_is_not_a_state_is_refused_and_changes_nothing(used: Sandbox, change: Any) -> None:
    before = out(used)
    broken = out(used)
    change(broken)
    with pytest.raises(ValueError):
        used.restore(broken)
    assert out(used) == before


def test_reset_begins_again(used: Sandbox) -> None:
    user, transport, start = used.user, used.transport, Clock().now()
    used.fail("GET")
    used.limit_calls("GET", 1, name="reads")
    used.reset()
    assert (used.records("Ticket"), list(used.requests)) == ([], [])
    assert used.user is user
    assert used.clock.now() == start
    assert out(used) == out(Sandbox())
    api = Api(used)
    assert api.get("tickets")["tickets"] == api.get("tickets")["tickets"] == []
    assert transport.sandbox is used
    assert ticket(api)["id"] == 1


def test_reset_keeps_what_the_sandbox_was_made_with() -> None:
    sandbox = Sandbox("acme", seed=7, user={"name": "Ada"}, tokens={"t": None}, limit=9)
    sandbox.accept("other")
    sandbox.limit = 3
    sandbox.reset()
    assert out(sandbox) == out(Sandbox("acme", seed=7, user={"name": "Ada"}, tokens={"t": None}, limit=9))


def test_a_snapshot_takes_everything_back(used: Sandbox, api: Api) -> None:
    fault, record = used.fail("DELETE"), used.records("Ticket")[0]
    before, subject, made = out(used), record["subject"], len(used.requests)
    with used.snapshot():
        record["subject"] = "other"
        used.account.oauth.clients.clear()
        used.fail("GET", times=None)
        used.clock.advance(days=3)
        assert api.send("GET", "tickets").status == 500
        used.add("Ticket", {})
    assert out(used) == before
    assert record["subject"] == subject
    assert used.records("Ticket")[0] is record
    assert len(used.requests) == made
    assert used._answering.faults == [fault]


def test_snapshots_are_nested(sandbox: Sandbox) -> None:
    with sandbox.snapshot():
        sandbox.add("Ticket", {"id": 1})
        with sandbox.snapshot():
            sandbox.add("Ticket", {"id": 2})
            assert len(sandbox.records("Ticket")) == 2
        assert len(sandbox.records("Ticket")) == 1
    assert sandbox.records("Ticket") == []


def test_a_restored_record_is_still_watched(used: Sandbox) -> None:
    used.account.oauth.clients.clear()
    used.restore(out(used))
    api, record = Api(used), used.records("Ticket")[0]
    subject = record["subject"]
    answer = api.send(
        "PUT",
        f"tickets/{record.id}",
        {"ticket": {"subject": "x", "status": "nonsense"}},
        authorization="Bearer secret",
    )
    assert answer.status >= 400
    assert record["subject"] == subject


def test_every_attribute_is_saved_or_derived(used: Sandbox) -> None:
    parts = [*parts_of(used.account).values(), used._answering.access]
    undecided = {type(part).__name__: undecided_attributes(part) for part in parts}
    assert not any(undecided.values()), undecided
    holders = {name for name, value in vars(used.account).items() if hasattr(value, "__dict__")}
    assert holders - {*parts_of(used.account), "routes", "clock", "owner", "user"} <= {
        "failures",
        "files",
        "idempotent",
        "outbox",
    }
    for behaviour in used.account._behaviours.values():
        assert set(vars(behaviour)) == {"account", "store", "kind"}
