"""The spec of Talk against a table of facts: what its official document of 2026-08-30 says.

`voice.json` has the operations, fields, types and values of that document in the form of OpenAPI, without its texts.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator import ROOT
from generator.drift import command
from generator.spec.load import HOME

FACTS = ROOT / "tests" / "support" / "shapes" / "voice.json"


def drift(snapshot: Path) -> int:
    return command.run(ROOT / HOME, [snapshot])


def test_nothing_differs_that_is_not_accepted(capsys: pytest.CaptureFixture[str]) -> None:
    assert drift(FACTS) == 0, capsys.readouterr().out
    assert "60 operations, 60 of them in the spec" in capsys.readouterr().out


def test_an_envelope_of_another_name_is_a_difference(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changed = FACTS.read_text("utf-8").replace('"ivr_menu"', '"menu"')
    assert json.loads(changed)
    (tmp_path / "voice.json").write_text(changed)
    assert drift(tmp_path / "voice.json") == 1
    assert "answer.menu " in capsys.readouterr().out
