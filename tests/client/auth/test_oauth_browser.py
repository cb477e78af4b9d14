"""The browser's part of signing in: an address with proofs in it, a callback that is looked at, a code traded once."""

from __future__ import annotations

import copy
import pickle
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from tests.support.oauth import READ, TRADE, MemoryStore, authorize, sent_calls
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.exception import AuthenticationError, ConfigurationError
from zenpy.oauth import Authorization, AuthorizationCode, RefreshToken, Tokens
from zenpy.sandbox import Sandbox

ACCOUNT = "https://sandbox.zendesk.com"
BACK = "https://app.example/callback"


def begun(**more: str) -> Authorization:
    return Authorization("app", BACK, "read", **more)


def trading(sandbox: Sandbox, code: AuthorizationCode, store: MemoryStore | None = None) -> RefreshToken:
    return RefreshToken("app", "app-secret", store=store, code=code, now=sandbox.clock.timestamp)


def client(sandbox: Sandbox, oauth: RefreshToken) -> Zenpy:
    return Zenpy(subdomain="sandbox", oauth=oauth, transport=sandbox.transport, disable_cache=True)


def test_the_address_asks_for_a_code_with_state_and_challenge() -> None:
    """The challenge is that of the example in RFC 7636."""
    one = begun(state="s-1", verifier="dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
    address = urlsplit(one.url(ACCOUNT + "/"))
    assert f"{address.scheme}://{address.netloc}{address.path}" == f"{ACCOUNT}/oauth/authorizations/new"
    assert parse_qs(address.query) == {
        "response_type": ["code"],
        "client_id": ["app"],
        "redirect_uri": [BACK],
        "scope": ["read"],
        "state": ["s-1"],
        "code_challenge": ["E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"],
        "code_challenge_method": ["S256"],
    }


def test_each_authorization_has_chances_of_its_own() -> None:
    assert len({begun().state for _ in range(10)} | {begun().verifier for _ in range(10)}) == 20
    assert 43 <= len(begun().verifier) <= 128


def test_a_code_is_traded_and_its_pair_stored_before_the_first_call(sandbox: Sandbox) -> None:
    """rule A3"""
    sent = begun()
    callback = sandbox.oauth.consent(sent.url(ACCOUNT))
    back = begun(state=sent.state, verifier=sent.verifier)  # in another request, from the session
    store = MemoryStore()
    oauth = trading(sandbox, back.code_from(callback), store)
    with client(sandbox, oauth) as zendesk:
        assert zendesk.tickets(id=1).subject == "Hi"
        assert store.load() == oauth._tokens
        sandbox.clock.advance(hours=1)
        assert zendesk.tickets(id=1).subject == "Hi"
    assert sent_calls(sandbox) == [TRADE, READ] * 2


@pytest.mark.parametrize("run", [on_asyncio, on_trio])
def test_so_it_is_on_the_async_client(run: Run, sandbox: Sandbox) -> None:
    sent = begun()
    code = sent.code_from(sandbox.oauth.consent(sent.url(ACCOUNT)))

    async def main() -> None:
        oauth = trading(sandbox, code)
        async with AsyncZenpy(subdomain="sandbox", oauth=oauth, transport=sandbox.transport) as zendesk:
            assert (await zendesk.tickets(id=1)).subject == "Hi"

    run(main)
    assert sent_calls(sandbox) == [TRADE, READ]


def test_a_code_is_newer_than_what_the_store_has(sandbox: Sandbox) -> None:
    store = MemoryStore(authorize(sandbox))
    former = store.load()
    sent = begun()
    oauth = trading(sandbox, sent.code_from(sandbox.oauth.consent(sent.url(ACCOUNT))), store)
    with client(sandbox, oauth) as zendesk:
        zendesk.tickets(id=1)
    assert store.load() == oauth._tokens != former


@pytest.mark.parametrize("wrong", ["used", "old", "verifier", "address"])
def test_the_error_of_an_invalid_code_asks_to_authorize_again(sandbox: Sandbox, wrong: str) -> None:
    sent = begun()
    code = sent.code_from(sandbox.oauth.consent(sent.url(ACCOUNT)))
    if wrong == "used":
        with client(sandbox, trading(sandbox, code)) as zendesk:
            zendesk.tickets(id=1)
    if wrong == "old":
        sandbox.clock.advance(minutes=10)
    if wrong == "verifier":
        code = AuthorizationCode(code.code, BACK, "another")
    if wrong == "address":
        code = AuthorizationCode(code.code, "https://evil.example", code.verifier)
    with client(sandbox, trading(sandbox, code)) as zendesk, pytest.raises(AuthenticationError) as caught:
        zendesk.tickets(id=1)
    assert "authorize the app again" in caught.value.advice
    assert "authorization_code" in str(caught.value)
    assert code.code not in str(caught.value)


def test_a_callback_that_was_not_asked_for_is_refused(sandbox: Sandbox) -> None:
    callback = sandbox.oauth.consent(begun().url(ACCOUNT))
    for forged in (callback, BACK + "?code=x", {"code": "x", "state": ""}):
        with pytest.raises(AuthenticationError, match="another state"):
            begun().code_from(forged)


def test_a_user_who_refuses_is_reported() -> None:
    one = begun()
    callback = {"state": one.state, "error": "access_denied", "error_description": "The end-user denied it"}
    with pytest.raises(AuthenticationError, match="access_denied: The end-user denied it"):
        one.code_from(callback)
    with pytest.raises(AuthenticationError, match="no code came back"):
        one.code_from({"state": one.state})


def test_neither_shows_its_secrets() -> None:
    """existing client 32"""
    one = begun(verifier="v-secret")
    code = AuthorizationCode("c-secret", BACK, "v-secret")
    assert "secret" not in repr(one) + repr(code)
    for secret in (one, code):
        with pytest.raises(TypeError, match="never pickled"):
            pickle.dumps(secret)
        with pytest.raises(TypeError, match="never pickled"):
            copy.copy(secret)


def test_what_does_not_go_together_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="not both"):
        RefreshToken("app", tokens=Tokens(refresh_token="x"), code=AuthorizationCode("c", BACK))
    with pytest.raises(ConfigurationError, match="scope is missing"):
        Authorization("app", BACK, "")
    with pytest.raises(ConfigurationError, match="no origin"):
        begun().url("acme")
    with pytest.raises(ConfigurationError, match="needs the code"):
        AuthorizationCode("", BACK)
