"""`zenpy login` and `zenpy logout`, on a served sandbox; the browser is an HTTP client that follows redirects."""

from __future__ import annotations

import stat
import sys
import threading
import webbrowser
from collections.abc import Callable
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import parse_qsl, urlencode, urlsplit
from urllib.request import urlopen

import pytest

from tests.support.commands import RunCommand
from zenpy import Zenpy
from zenpy.cli.exits import Exit
from zenpy.lib.auth.profiles import list_profiles, read_profile
from zenpy.sandbox import Sandbox

Browser = Callable[[Callable[[str], object]], None]


def visit(address: str) -> None:
    with urlopen(address) as answer:
        answer.read()


def callback_of(address: str, **values: str) -> str:
    """The callback of an authorization with other values than Zendesk would give."""
    asked = dict(parse_qsl(urlsplit(address).query))
    return f"{asked['redirect_uri']}?{urlencode({'state': asked['state'], **values})}"


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> Browser:
    """Says what the browser of the user does with the address."""

    def replace(act: Callable[[str], object]) -> None:
        def open_page(address: str) -> bool:
            threading.Thread(target=act, args=(address,)).start()
            return True

        monkeypatch.setattr(webbrowser, "open", open_page)

    replace(visit)
    return replace


@pytest.fixture(autouse=True)
def secret(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setenv("ZENDESK_CLIENT_SECRET", "app-secret")


@pytest.mark.usefixtures("browser")
def test_the_browser_signs_in(run: RunCommand, sandbox: Sandbox, url: str, folder: Path) -> None:
    ran = run("login", url, "--client-id", "app", "--profile", "acme")
    assert ran.code == 0
    assert "signed in" in ran.err
    assert [f"{one.method} {one.path}" for one in sandbox.requests] == [
        "GET /oauth/authorizations/new",
        "POST /oauth/tokens",
        "GET /api/v2/users/me",
    ]
    who = run("--profile", "acme", "whoami")
    assert "profile acme: OAuth, for a user" in who.out
    assert [seen.path for seen in sandbox.requests][3:] == [
        "/api/v2/users/me"
    ]  # with the token that was kept
    kept = read_profile("acme").token_store().load()
    assert kept is not None
    printed = ran.out + ran.err + who.out + run("profiles").out
    for text in ("app-secret", kept.access_token, kept.refresh_token):
        assert text
        assert text not in printed
    if sys.platform != "win32":
        assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.usefixtures("browser")
def test_renewed_tokens_are_written_back(run: RunCommand, sandbox: Sandbox, url: str) -> None:
    run("login", url, "--client-id", "app", "--profile", "acme")
    store = read_profile("acme").token_store()
    first = store.load()
    assert first is not None
    sandbox.oauth.expire(first.access_token or "")
    assert run("whoami").code == 0
    second = store.load()
    assert second is not None
    assert second.refresh_token != first.refresh_token
    assert run("whoami").code == 0


@pytest.mark.usefixtures("browser")
def test_a_public_client_needs_no_secret(run: RunCommand, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ZENDESK_CLIENT_SECRET")
    assert run("login", url, "--client-id", "public", "--profile", "acme").code == 0
    assert run("whoami").code == 0


def test_the_address_is_printed_for_another_browser(
    run: RunCommand, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webbrowser, "open", lambda address: pytest.fail("a browser opens"))
    ran = run("login", url, "--client-id", "app", "--no-browser", "--timeout", "0.01")
    assert ran.code == Exit.NOT_SIGNED_IN
    assert f"{url}/oauth/authorizations/new?response_type=code&client_id=app" in ran.err
    assert "has not come back" in ran.err
    assert list_profiles() == []


def test_a_callback_with_another_state_is_refused(run: RunCommand, browser: Browser, url: str) -> None:
    browser(lambda address: visit(callback_of(address, code="stolen", state="other")))
    ran = run("login", url, "--client-id", "app", "--profile", "acme")
    assert ran.code == Exit.NOT_SIGNED_IN
    assert "another state" in ran.err
    assert list_profiles() == []


def test_the_user_may_refuse(run: RunCommand, browser: Browser, url: str) -> None:
    browser(lambda address: visit(callback_of(address, error="access_denied")))
    ran = run("login", url, "--client-id", "app", "--profile", "acme")
    assert ran.code == Exit.NOT_SIGNED_IN
    assert "access_denied" in ran.err


def test_a_wrong_code_leaves_the_profile_as_it_was(run: RunCommand, browser: Browser, url: str) -> None:
    assert run("login", url, "--client-id", "app", "--profile", "acme").code == 0
    browser(lambda address: visit(callback_of(address, code="wrong")))
    ran = run("login", "--profile", "acme")  # account and client are those of the profile
    assert ran.code == Exit.NOT_SIGNED_IN
    assert "invalid_grant" in ran.err
    assert run("whoami").code == 0


def test_other_requests_are_not_the_callback(run: RunCommand, browser: Browser, url: str) -> None:
    seen: list[int] = []

    def act(address: str) -> None:
        origin = callback_of(address).split("/callback")[0]
        try:
            visit(f"{origin}/favicon.ico")
        except HTTPError as error:
            seen.append(error.code)
            error.close()
        visit(address)

    browser(act)
    assert run("login", url, "--client-id", "app").code == 0
    assert seen == [404]


def test_a_port_that_is_taken(run: RunCommand, url: str) -> None:
    port = url.rsplit(":", 1)[1]
    ran = run("login", url, "--client-id", "app", "--no-browser", "--port", port)
    assert ran.code == Exit.USAGE
    assert f"The port {port} is not free" in ran.error
    assert run("login", url, "--client-id", "app", "--no-browser", "--port", "99999").code == Exit.USAGE


def test_client_credentials(run: RunCommand, sandbox: Sandbox, url: str) -> None:
    arguments = ("login", url, "--client-id", "app", "--client-credentials", "--scope", "read")
    assert run(*arguments, "--client-secret", "-", typed="wrong\n").code == Exit.NOT_SIGNED_IN
    assert run(*arguments, "--client-secret", "-", typed="app-secret\n").code == 0
    profile = list_profiles()[0]
    assert (profile.way, profile.scope, profile.name) == ("client_credentials", "read", "127-0-0-1")
    assert run("whoami").code == 0


def test_a_token_of_standard_input(run: RunCommand, sandbox: Sandbox, url: str) -> None:
    token = sandbox.oauth.authorize()["access_token"]
    ran = run("login", url, "--token", "-", "--profile", "acme", typed=f"{token}\n")
    assert ran.code == 0
    assert read_profile("acme").way == "oauth_token"
    assert token not in ran.err + run("profiles").out + run("profiles", "--json").out
    assert run("whoami").code == 0
    assert run("login", url, "--token", "-", typed="nobody\n").code == Exit.NOT_SIGNED_IN
    assert run("login", url, "--token", "-").code == Exit.USAGE  # nothing comes


@pytest.mark.parametrize("option", ["--token", "--client-secret"])
def test_a_secret_on_the_command_line_is_refused(run: RunCommand, option: str) -> None:
    ran = run("login", "acme", "--client-id", "app", option, "secret-7f3a")
    assert ran.code == Exit.USAGE
    assert "standard input" in ran.error
    assert "secret-7f3a" not in ran.err


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        ([], "Which account?"),
        (["acme"], "--client-id is missing"),
        (["acme", "--client-id", "x", "--store", "keyring"], "No keyring works here"),
        (["acme", "--client-id", "x", "--profile", "../etc"], "cannot be the name of a profile"),
    ],
)
def test_what_is_missing_is_told(run: RunCommand, arguments: list[str], part: str) -> None:
    ran = run("login", *arguments)
    assert ran.code in (Exit.USAGE, Exit.NOT_SIGNED_IN)
    assert part in ran.error


# -- signing out -------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("browser")
def test_signing_out_ends_the_tokens(run: RunCommand, sandbox: Sandbox, url: str, folder: Path) -> None:
    run("login", url, "--client-id", "app", "--profile", "acme")
    tokens = read_profile("acme").token_store().load()
    assert tokens is not None
    assert run("logout", "acme").code == 0
    assert not sandbox.oauth.accepts(tokens.access_token or "")
    assert list(folder.iterdir()) == []


@pytest.mark.usefixtures("browser")
def test_tokens_that_are_not_valid_any_more_need_no_end(run: RunCommand, sandbox: Sandbox, url: str) -> None:
    run("login", url, "--client-id", "app", "--profile", "acme")
    tokens = read_profile("acme").token_store().load()
    assert tokens is not None
    sandbox.oauth.revoke(tokens.access_token or "")
    ran = run("logout")
    assert ran.code == 0
    assert "does not know the tokens" in ran.err
    assert list_profiles() == []


def test_a_token_that_came_from_elsewhere_stays_valid(run: RunCommand, sandbox: Sandbox, url: str) -> None:
    token = sandbox.oauth.authorize()["access_token"]
    for arguments, valid in (([], True), (["--revoke"], False)):
        run("login", url, "--token", "-", "--profile", "acme", typed=token)
        assert run("logout", "acme", *arguments).code == 0
        assert sandbox.oauth.accepts(token) is valid


def test_only_profiles_are_signed_out(run: RunCommand, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "There is no profile 'acme'" in run("logout", "acme").err
    monkeypatch.setenv("ZENDESK_SUBDOMAIN", "acme")
    assert "Say which profile" in run("logout").error


@pytest.mark.usefixtures("browser")
def test_a_client_signs_in_with_the_profile(run: RunCommand, url: str) -> None:
    run("login", url, "--client-id", "app", "--profile", "acme")
    with Zenpy.from_profile("acme", timeout=5) as client:
        assert client.users.me().name == "Sandbox Admin"
