"""The programs of the guide to Sunshine Conversations run as they are printed, one after the other, on the sandbox."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.examples import blocks
from zenpy.sandbox import Sandbox

GUIDE = "docs/sunshine-conversations.md"


def test_the_programs_run_one_after_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    sandbox = Sandbox()
    sandbox.add("SunshineApp", {"id": "5d8cff3cd55b040010928b5b", "displayName": "Shop"})
    monkeypatch.chdir(tmp_path)
    Path("receipt.png").write_bytes(b"picture")
    names: dict[str, object] = {"sandbox": sandbox}
    for program in blocks(GUIDE):
        on_sandbox = program.replace('oauth_token="..."', 'oauth_token="any", transport=sandbox.transport')
        exec(compile(on_sandbox, GUIDE, "exec"), names)
    assert capsys.readouterr().out.splitlines() == ["Shop", "Shall we send it again? ['reply', 'reply']"]
    assert [one.status for one in sandbox.requests if one.status >= 300] == []
    assert [one["type"] for one in sandbox.records("SunshineIntegration")] == ["web", "custom"]
    contents = [one["content"]["type"] for one in sandbox.records("SunshineMessage")]
    assert contents == ["text", "image"]
