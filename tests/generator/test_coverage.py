"""The coverage command: what it counts, and that nothing is missing today."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import coverage


def test_nothing_that_zendesk_publishes_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert coverage.main([]) == 0
    assert "nothing is missing" in capsys.readouterr().out


def test_an_operation_that_is_not_there_is_named_and_fails(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    known = coverage.inventory(coverage.ROOT / "openapi" / "inventory.tsv")
    lost = coverage.Known("support", ("GET", "/api/v2/unheard_of/{}"), "other")
    monkeypatch.setattr(coverage, "inventory", lambda path: [*known, lost])
    assert coverage.main([]) == 1
    assert "GET /api/v2/unheard_of/{}: not in spec" in capsys.readouterr().out


def test_names_of_path_parameters_do_not_matter() -> None:
    assert coverage._shape("/a/{id}/b/{b_id}") == "/a/{}/b/{}"
