"""The programs in the documents run: on the sandbox, as they are printed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.examples import blocks
from zenpy.sandbox import RealClock, Sandbox


def run(program: str, sandbox: Sandbox) -> None:
    """Execute a program of the README against the sandbox of the test."""
    on_sandbox = program.replace('oauth_token="..."', 'oauth_token="any", transport=sandbox.transport')
    exec(compile(on_sandbox, "README.md", "exec"), {"sandbox": sandbox})


def test_the_readme_opens_with_a_program_that_saves_what_it_changed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    sandbox = Sandbox()
    sandbox.add("Ticket", {"id": 1, "subject": "The printer", "status": "open"})
    run(blocks("README.md")[0], sandbox)
    assert "The printer" in capsys.readouterr().out
    (saved,) = [seen for seen in sandbox.requests if seen.method == "PUT"]
    assert saved.body == {
        "ticket": {"id": 1, "tags": ["vip"], "comment": {"body": "On our way.", "public": True}}
    }


def test_the_first_program_of_the_readme_prints_its_ticket(capsys: pytest.CaptureFixture[str]) -> None:
    run(blocks("README.md")[1], Sandbox())
    assert "Hello from User(" in capsys.readouterr().out


@pytest.mark.parametrize("number", range(len(blocks("docs/reading.md"))))
def test_the_programs_about_reading_do_what_the_page_describes(
    number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = blocks("docs/reading.md")[number]
    room: dict[str, object] = {}

    def wait(seconds: float) -> None:
        sandbox = room["sandbox"]
        assert isinstance(sandbox, Sandbox)
        sandbox.clock.advance(seconds)

    monkeypatch.setattr("zenpy.lib.http.transport.SyncTransport.sleep", lambda _, seconds: wait(seconds))
    exec(compile(program, "docs/reading.md", "exec"), room)


def test_the_sign_in_of_the_readme_builds_clients(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    sandbox = Sandbox("acme", oauth={"my-app": "client-secret"}, clock=RealClock())
    refresh = sandbox.oauth.authorize()["refresh_token"]
    program = blocks("README.md")[2].replace('refresh_token="..."', f'refresh_token="{refresh}"')
    program = program.replace("oauth=app)", "oauth=app, transport=sandbox.transport)")
    names: dict[str, object] = {"sandbox": sandbox}
    exec(compile(program, "README.md", "exec"), names)
    exec(
        "client.users.me(); Zenpy(subdomain='acme', oauth=user, transport=sandbox.transport).users.me()",
        names,
    )
    assert [seen.status for seen in sandbox.requests] == [201, 200, 201, 200]
