"""The programs of docs/signing-in.md run as printed, on a sandbox with their OAuth client."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.examples import blocks
from zenpy.oauth import FileStore
from zenpy.sandbox import RealClock, Sandbox

REFRESH, SAVE, BROWSER, CLIENT, STORE, ENVIRONMENT, TRIAL = range(7)


@pytest.fixture
def sandbox() -> Sandbox:
    made = Sandbox("acme", oauth={"my-app": "client-secret"}, clock=RealClock())
    made.add("Ticket", {"id": 1})
    return made


def run(number: int, sandbox: Sandbox, folder: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """Execute a program with a refresh token that is good, in a folder of its own; gives its names."""
    monkeypatch.chdir(folder)
    program = (
        blocks("docs/signing-in.md")[number]
        .replace('"from-the-authorization"', repr(sandbox.oauth.authorize()["refresh_token"]))
        .replace('subdomain="acme"', 'subdomain="acme", transport=sandbox.transport')
        .replace("from_env(", "from_env(transport=sandbox.transport, ")
    )
    namespace: dict[str, object] = {"sandbox": sandbox, "__name__": "program"}
    exec(compile(program, "docs/signing-in.md", "exec"), namespace)
    database = getattr(namespace.get("store"), "db", None)
    if database is not None:
        database.close()
    return namespace


@pytest.mark.parametrize("number", [REFRESH, STORE])
def test_a_refresh_token_signs_in(
    number: int,
    sandbox: Sandbox,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(number, sandbox, tmp_path, monkeypatch)
    assert capsys.readouterr().out == f"{sandbox.user['name']}\n"
    assert [seen.status for seen in sandbox.requests] == [201, 200]


def test_new_tokens_are_stored_by_hand(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(SAVE, sandbox, tmp_path, monkeypatch)
    assert FileStore(tmp_path / "zendesk-tokens.json").load() is not None


def test_a_browser_authorizes_the_app(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = run(BROWSER, sandbox, tmp_path, monkeypatch)
    begin, finish = program["begin"], program["finish"]
    assert callable(begin)
    assert callable(finish)
    session: dict[str, str] = {}
    callback = sandbox.oauth.consent(begin(session))
    assert finish(session, callback) == sandbox.user["name"]
    assert FileStore(tmp_path / "zendesk-tokens.json").load() is not None


def test_client_credentials_sign_in(
    sandbox: Sandbox,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(CLIENT, sandbox, tmp_path, monkeypatch)
    assert capsys.readouterr().out == "1\n"


def test_the_environment_signs_in(
    sandbox: Sandbox,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in ("BASE_URL", "OAUTH_TOKEN", "EMAIL", "TOKEN"):
        monkeypatch.delenv(f"ZENDESK_{name}", raising=False)
    variables = {
        "SUBDOMAIN": "acme",
        "CLIENT_ID": "my-app",
        "CLIENT_SECRET": "client-secret",
        "REFRESH_TOKEN": sandbox.oauth.authorize()["refresh_token"],
        "TOKEN_FILE": str(tmp_path / "tokens.json"),
    }
    for name, value in variables.items():
        monkeypatch.setenv(f"ZENDESK_{name}", value)
    run(ENVIRONMENT, sandbox, tmp_path, monkeypatch)
    assert capsys.readouterr().out == f"{sandbox.user['name']}\n"


def test_the_trial_shows_a_renewal(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run(TRIAL, sandbox, tmp_path, monkeypatch)
