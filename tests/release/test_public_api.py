"""The public API is as `api/` records it; `make api` brings the record up to date."""

from __future__ import annotations

from pathlib import Path

import griffe
import pytest

from release import public_api, signatures


def test_the_public_api_is_as_recorded() -> None:
    found = public_api.differences()
    assert found == [], "changed on purpose? then run `make api`, and say it in CHANGELOG.md"


def test_a_change_is_shown_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(public_api, "FOLDER", tmp_path)
    monkeypatch.setattr(public_api, "texts", lambda: {"library.txt": "close() -> None\n"})
    assert public_api.main(["--write"]) == 0
    assert public_api.main([]) == 0
    monkeypatch.setattr(public_api, "texts", lambda: {"library.txt": "close(now: bool) -> None\n"})
    assert public_api.main([]) == 1
    printed = capsys.readouterr().out
    assert "-close() -> None\n+close(now: bool) -> None" in printed
    assert "make api" in printed


SOURCE = """
from typing import overload

class Calls(Base):
    limit: int
    @overload
    def __call__(self, *, id: int) -> str: ...
    @overload
    def __call__(self, *, page: int = 1) -> list[str]: ...
    @property
    def below(self) -> Below: ...
    def send(self, one: int, /, *rest: str, flag: bool = False, **more: int) -> None: ...
    def _private(self) -> None: ...
"""


def test_a_class_is_one_line_for_each_form_of_each_member() -> None:
    module = griffe.visit("sample", Path("sample.py"), SOURCE)
    cls = module.members["Calls"]
    assert isinstance(cls, griffe.Class)
    assert list(signatures.class_lines("Calls", cls)) == [
        "class Calls(Base)",
        "    __call__(*, id: int) -> str",
        "    __call__(*, page: int = 1) -> list[str]",
        "    below: Below",
        "    limit: int",
        "    send(one: int, /, *rest: str, flag: bool = False, **more: int) -> None",
    ]
    assert "    __call__(*, page=...)" in list(signatures.class_lines("Calls", cls, typed=False))
