"""docs/command-line.md: its commands run on the sandbox and print what is shown, its program runs with a profile."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from tests.support.commands import RunCommand, command_runner
from tests.support.examples import blocks
from tests.support.paths import ROOT
from zenpy.lib.auth.profiles import Profile, save_profile
from zenpy.sandbox import Sandbox

GUIDE = "docs/command-line.md"
TEXT = (ROOT / GUIDE).read_text(encoding="utf-8")


def commands() -> list[tuple[str, str]]:
    """The commands of the guide that run on the sandbox in memory, with what is shown below them."""
    shown = re.findall(r"^```console\n(.*?)^```", TEXT, re.DOTALL | re.MULTILINE)
    found = re.findall(r"^\$ zenpy (.*)\n((?:(?!\$ ).*\n)*)", "".join(shown), re.MULTILINE)
    return [(command, output) for command, output in found if "--sandbox" in command]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> RunCommand:
    for name in ("ZENDESK_SUBDOMAIN", "ZENDESK_BASE_URL", "ZENPY_PROFILE", "ZENPY_FORCE_NETLOC"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("ZENPY_CONFIG_DIR", str(tmp_path / "profiles"))
    monkeypatch.chdir(tmp_path)
    return command_runner(capsys, monkeypatch)


@pytest.mark.parametrize(("command", "output"), commands(), ids=[command for command, _ in commands()])
def test_a_command_prints_what_is_shown(command: str, output: str, run: RunCommand) -> None:
    ran = run(*shlex.split(command))
    assert ran.code == 0, ran.err
    begin, cut, _ = output.partition("...\n")
    assert ran.out.startswith(begin) if cut else ran.out == begin


def test_the_guide_names_every_command(run: RunCommand) -> None:
    listed = re.findall(r"^  (\w+)  ", run("--help").out.split("Commands:")[1], re.MULTILINE)
    assert "login" in listed
    assert [name for name in listed if f"`zenpy {name}" not in TEXT] == []


def test_the_program_signs_in_with_a_profile(
    run: RunCommand, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    profile = Profile(name="acme", base_url="https://acme.zendesk.com", way="oauth_token")
    save_profile(profile, {"oauth_token": "any"})
    (program,) = blocks(GUIDE)
    sandbox = Sandbox("acme")
    program = program.replace("timeout=30", "timeout=30, transport=sandbox.transport")
    exec(compile(program, GUIDE, "exec"), {"sandbox": sandbox})
    assert capsys.readouterr().out == "Sandbox Admin\n"
