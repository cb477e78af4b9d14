"""`zenpy profiles`, `zenpy whoami` and `zenpy types` with the account that the options name."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.commands import RunCommand
from zenpy.cli.exits import Exit
from zenpy.lib.auth.profiles import Profile, save_profile
from zenpy.sandbox import Sandbox

SECRET = "secret-7f3a"


def keep(name: str, url: str) -> None:
    save_profile(Profile(name=name, base_url=url, way="oauth_token"), {"oauth_token": SECRET})


def test_profiles_are_listed(run: RunCommand) -> None:
    assert run("profiles").err == "there are no profiles yet: `zenpy login` makes one\n"
    keep("acme", "https://acme.zendesk.com")
    keep("b", "https://b.zendesk.com")
    ran = run("profiles")
    assert ran.out.splitlines() == [
        "acme  https://acme.zendesk.com  an access token, not renewed      file",
        "b     https://b.zendesk.com     an access token, not renewed      file",
    ]
    lines = [json.loads(line) for line in run("profiles", "--json").out.splitlines()]
    assert [line["profile"] for line in lines] == ["acme", "b"]
    assert SECRET not in str(lines) + ran.out


def test_the_profile_is_chosen(run: RunCommand, monkeypatch: pytest.MonkeyPatch) -> None:
    with Sandbox().serve() as first, Sandbox().serve() as second:
        keep("first", first.url)
        assert first.url in run("whoami").out  # there is no other
        keep("second", second.url)
        ran = run("whoami")
        assert ran.code == Exit.NOT_SIGNED_IN
        assert "--profile first or second" in ran.error
        assert second.url in run("whoami", "--profile", "second").out
        monkeypatch.setenv("ZENPY_PROFILE", "second")
        assert second.url in run("whoami").out
        assert first.url in run("whoami", "--profile", "first").out
        monkeypatch.delenv("ZENPY_PROFILE")
        monkeypatch.setenv("ZENDESK_BASE_URL", first.url)
        monkeypatch.setenv("ZENDESK_OAUTH_TOKEN", "any")
        assert "environment variables" in run("whoami").out
    ran = run("whoami", "--profile", "third")
    assert ran.code == Exit.NOT_SIGNED_IN
    assert "the profiles are first, second" in ran.error


def test_a_terminal_gets_no_commands_from_data(run: RunCommand) -> None:
    sandbox = Sandbox()
    sandbox.user["name"] = "Eve\x1b[2J\nroot"
    with sandbox.serve() as server:
        ran = run("--sandbox", server.url, "whoami")
        assert "Eve [2J root\n" in ran.out
        assert json.loads(run("--sandbox", server.url, "--json", "whoami").out)["name"] == "Eve\x1b[2J\nroot"


def test_types_of_the_account(run: RunCommand, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    sandbox = Sandbox()
    with sandbox.serve() as server:
        here = ("--sandbox", server.url, "--json")
        assert run(*here, "types", "check").code == Exit.USAGE  # there is no file yet
        assert run(*here, "types", "pull").code == 0
        assert run(*here, "types", "check").code == 0
        Path("zenpy.account.json").rename("before.json")
        sandbox.add("TicketField", {"title": "Order number", "type": "integer"})
        assert run(*here, "types", "pull").code == 0
        ran = run(*here, "types", "diff", "before.json", "zenpy.account.json")
        assert ran.code == Exit.NEGATIVE
        changes = [json.loads(line) for line in ran.out.splitlines()]
        assert any(one["change"] == "added" and "Order number" in str(one) for one in changes)
        sandbox.add("TicketField", {"title": "Floor", "type": "integer"})
        ran = run(*here, "types", "check")
        assert ran.code == Exit.NEGATIVE
        assert "zenpy types pull" in ran.err
