"""The guide to writing in bulk runs as it is printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.examples import blocks
from zenpy.sandbox import Sandbox


def test_the_guide_runs_from_top_to_bottom(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("zenpy.lib.http.transport.time.sleep", lambda seconds: None)
    sandbox = Sandbox("acme")
    names: dict[str, object] = {"sandbox": sandbox}
    for block in blocks("docs/bulk.md"):
        program = block.replace('oauth_token="..."', 'oauth_token="any", transport=sandbox.transport')
        exec(compile(program, "docs/bulk.md", "exec"), names)
    # Zendesk does not give the ids of a job in the order of its records.
    tickets = sorted(sandbox.records("Ticket"), key=lambda one: int(one["external_id"].split("-")[1]))
    assert [ticket["external_id"] for ticket in tickets] == [f"order-{n}" for n in range(400)]
    assert {ticket["priority"] for ticket in tickets[:250]} == {"normal"}
    assert [ticket["status"] for ticket in tickets[:2]] == ["open", "pending"]
    assert all(result.success for result in names["done"].results)  # type: ignore[attr-defined]
    assert all(ticket["tags"] == ["imported"] for ticket in tickets[:250])
    assert "250 done" in capsys.readouterr().out
    notes = [seen.body for seen in sandbox.requests if seen.method == "PUT"][-1]
    assert [note["comment"]["public"] for note in notes["tickets"]] == [False] * 3  # type: ignore[index]
