"""A snapshot costs what changes in it, and takes back whatever has happened; a state costs little for each record."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

import pytest

from zenpy.sandbox.account.encoding import Decoder, Encoder
from zenpy.sandbox.account.record import Record

if TYPE_CHECKING:
    from tests.support.sandbox_api import Api
    from zenpy.sandbox import Sandbox


class Calls:
    """Counts the calls of a method."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, owner: type, name: str) -> None:
        self.count = 0
        original = getattr(owner, name)

        def counted(*args: object, **options: object) -> object:
            self.count += 1
            return original(*args, **options)

        monkeypatch.setattr(owner, name, counted)


def _records(sandbox: Sandbox) -> int:
    return sum(len(table) for table in sandbox.account.store.tables().values())


def test_a_snapshot_copies_only_what_changes(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox.populate(tickets=40)
    ticket = sandbox.records("Ticket")[0]
    before = sandbox.state()
    copied, encoded = Calls(monkeypatch, Record, "copy_state"), Calls(monkeypatch, Encoder, "encode_fields")
    restored = Calls(monkeypatch, Record, "restore")
    with sandbox.snapshot():
        for number in range(5):
            ticket["subject"] = f"changed {number}"
    assert (copied.count, encoded.count, restored.count) == (1, 0, 1)
    assert sandbox.state() == before


def test_a_state_takes_one_step_for_the_fields_of_a_record(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox.populate(tickets=40)
    encoded, decoded = Calls(monkeypatch, Encoder, "encode"), Calls(monkeypatch, Decoder, "decode")
    state = sandbox.state()
    sandbox.restore(state)
    assert encoded.count < 4 * _records(sandbox)
    assert decoded.count < 4 * _records(sandbox)
    assert sandbox.state() == state
    assert gc.isenabled()


def test_a_snapshot_takes_back_another_state_and_a_reset(sandbox: Sandbox, api: Api) -> None:
    kept = sandbox.add("Ticket", {"id": 7, "subject": "kept"})
    single = api.get("account/settings")
    before = sandbox.state()
    with sandbox.snapshot():
        kept["subject"] = "changed"
        sandbox.reset()
        sandbox.add("Ticket", {"id": 8})
        with sandbox.snapshot():
            sandbox.restore(before)
            assert [one["subject"] for one in sandbox.records("Ticket")] == ["kept"]
            sandbox.records("Ticket")[0]["subject"] = "again"
        assert [one.id for one in sandbox.records("Ticket")] == [8]
    assert sandbox.state() == before
    assert sandbox.records("Ticket")[0] is kept
    assert api.get("account/settings") == single
    kept["subject"] = "new"  # the store sees its changes, as before
    assert [one.id for one in sandbox.account.store.all("Ticket", subject="new")] == [7]


def test_snapshots_that_overlap_go_back_to_the_first(sandbox: Sandbox) -> None:
    before = sandbox.state()
    first, second = sandbox.snapshot(), sandbox.snapshot()
    first.__enter__()
    sandbox.add("Ticket", {"id": 1})
    second.__enter__()
    sandbox.add("Ticket", {"id": 2})
    first.__exit__(None, None, None)
    assert sandbox.records("Ticket") == []
    second.__exit__(None, None, None)
    assert sandbox.records("Ticket") == []
    assert before["account"]["records"] == sandbox.state()["account"]["records"]


def test_requests_of_a_long_snapshot_cost_the_same(sandbox: Sandbox, api: Api) -> None:
    ticket = sandbox.add("Ticket", {})
    with sandbox.snapshot():
        for number in range(20):
            api.put(f"tickets/{ticket.id}", {"ticket": {"subject": f"{number}"}})
        (level,) = sandbox.account.store.journal._levels
        assert sum(key == id(ticket) for key, _ in level.undo) == 1
    assert ticket["subject"] != "19"


def test_a_snapshot_takes_back_what_other_threads_do(sandbox: Sandbox) -> None:
    before = sandbox.state()
    with sandbox.snapshot():
        thread = threading.Thread(target=lambda: sandbox.add("Ticket", {"id": 3}))
        thread.start()
        thread.join()
        assert len(sandbox.records("Ticket")) == 1
    assert sandbox.state() == before
