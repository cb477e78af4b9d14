"""What a target needs and is not there is said at once, with how to get it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.support.needs import find_chromium, main

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the programs here are shell scripts")


@pytest.fixture
def programs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder that is the whole PATH."""
    for name in ("CHROMIUM", "JAVA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def add(folder: Path, name: str, prints: str = "") -> Path:
    """A program that prints a line."""
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / name
    program.write_text(f"#!/bin/sh\necho '{prints}' >&2\n")
    program.chmod(0o755)
    return program


def test_everything_that_is_missing_is_named(programs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["chromium", "java", "node"]) == 1
    said = capsys.readouterr().err.splitlines()
    assert [line.split(" or ")[0] for line in said] == ["Chromium", "Java 17", "Node 18"]
    assert all("apt-get install" in line for line in said)


def test_what_is_there_and_new_enough_will_do(programs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, prints in (
        ("google-chrome", ""),
        ("java", 'openjdk version "21.0.2" 2024-01-16'),
        ("node", "v22.3.0"),
        ("npm", ""),
    ):
        add(programs, name, prints)
    assert main(["chromium", "java", "node"]) == 0
    assert capsys.readouterr().err == ""


def test_what_is_too_old_is_said_with_its_version(programs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    add(programs, "java", 'java version "1.8.0_292"')
    add(programs, "node", "v16.1.0")
    add(programs, "npm")
    assert main(["java", "node"]) == 1
    java, node = capsys.readouterr().err.splitlines()
    assert java.endswith("(this is Java 8)")
    assert node.endswith("(this is Node 16)")


def test_the_environment_names_another_browser_and_another_java(
    programs: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(programs, "chromium")
    add(programs, "java", 'openjdk version "17.0.15" 2025-04-15')
    browser = add(tmp_path / "elsewhere", "Google Chrome")
    monkeypatch.setenv("CHROMIUM", str(browser))
    assert find_chromium() == str(browser)
    monkeypatch.setenv("CHROMIUM", "nowhere")
    monkeypatch.setenv("JAVA_HOME", str(tmp_path / "no java"))
    assert main(["chromium", "java"]) == 1
    said = capsys.readouterr().err
    assert "CHROMIUM='nowhere' is not a program" in said
    assert "has no java that runs" in said
