"""Servers beside the account's: each gets its own credentials, and nothing that is meant for another one."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import pickle
from collections.abc import Callable

import httpx
import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.credentials import ApiKey, BearerToken, ServerCredentials, SignedToken
from zenpy.lib.exception import APIException, AuthenticationError, ConfigurationError, PaginationError
from zenpy.lib.http.message import Request
from zenpy.lib.http.servers import Server, ServerAddress, Servers
from zenpy.sandbox import Sandbox

ACCOUNT_TOKEN, KEY_SECRET = "account-t0ken", "key-s3cret"
KEY = "Basic " + base64.b64encode(f"app_1:{KEY_SECRET}".encode()).decode()
APPS = {"apps": [{"id": "a" * 24}], "meta": {"hasMore": False}, "links": {}}
Answer = Callable[[httpx.Request], httpx.Response]


def client_of(answer: Answer, **arguments: object) -> Zenpy:
    given: dict[str, object] = {
        "oauth_token": ACCOUNT_TOKEN,
        "sunshine_conversations": ApiKey("app_1", KEY_SECRET),
    }
    given["subdomain"] = "acme"
    return Zenpy(transport=httpx.MockTransport(answer), **{**given, **arguments})  # type: ignore[arg-type]  # a test gives any


def copied(request: httpx.Request) -> httpx.Request:
    """The request as it is sent: the client removes credentials from it when it is answered."""
    return httpx.Request(request.method, request.url, headers=dict(request.headers))


def seen_by(seen: list[httpx.Request], body: object = APPS, status: int = 200, **headers: str) -> Answer:
    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(copied(request))
        return httpx.Response(status, json=body, headers=headers)

    return answer


def test_each_server_gets_its_own_credentials() -> None:
    seen: list[httpx.Request] = []
    client = client_of(seen_by(seen))
    list(client.sunshine_conversations.apps())
    list(client.tickets())
    assert [str(one.url.copy_with(query=None)) for one in seen] == [
        "https://acme.zendesk.com/sc/v2/apps",
        "https://acme.zendesk.com/api/v2/tickets",
    ]
    assert [one.headers["authorization"] for one in seen] == [KEY, f"Bearer {ACCOUNT_TOKEN}"]


def test_what_a_session_adds_for_the_account_stays_with_the_account() -> None:
    seen: list[httpx.Request] = []
    session = httpx.Client(
        transport=httpx.MockTransport(seen_by(seen)),
        auth=("me@example.com/token", "s3ss10n"),
        headers={"Authorization": "Bearer s3ss10n", "X-Mine": "s3ss10n"},
        cookies={"session": "s3ss10n"},
    )
    client = Zenpy(subdomain="acme", session=session, sunshine_conversations=ApiKey("app_1", KEY_SECRET))
    list(client.sunshine_conversations.apps())
    client.sunshine_conversations.apps.create({"displayName": "Shop"})
    for one in seen:
        assert one.headers["authorization"] == KEY
        assert "s3ss10n" not in str(one.headers.raw)
    assert seen[1].headers["content-type"] == "application/json"


def test_without_credentials_nothing_is_sent_and_the_error_names_the_argument() -> None:
    seen: list[httpx.Request] = []
    client = client_of(seen_by(seen), sunshine_conversations=None)
    with pytest.raises(ConfigurationError, match="sunshine_conversations= to the client, ApiKey"):
        client.sunshine_conversations.apps()
    assert seen == []


@pytest.mark.anyio
async def test_without_credentials_the_async_client_sends_nothing_either() -> None:
    client = AsyncZenpy(subdomain="acme", anonymous=True)
    with pytest.raises(ConfigurationError, match="sunshine_conversations="):
        client.sunshine_conversations.users("a" * 24, id="b")


@pytest.mark.parametrize(
    "link",
    [
        "https://evil.example/sc/v2/apps?page[after]=x",
        "https://acme.zendesk.com.evil.example/sc/v2/apps",
        "https://user:pass@acme.zendesk.com/sc/v2/apps",
        "http://acme.zendesk.com/sc/v2/apps",
        "https://oauth-bridge.zendesk.com/sc/v2/apps",
    ],
)
def test_a_page_link_to_another_host_is_not_followed(link: str) -> None:
    seen: list[httpx.Request] = []
    body = {"apps": [{"id": "a" * 24}], "meta": {"hasMore": True}, "links": {"next": link}}
    with pytest.raises(PaginationError):
        list(client_of(seen_by(seen, body)).sunshine_conversations.apps())
    assert len(seen) == 1


@pytest.mark.parametrize(
    "path", ["/api/v2/tickets?page[after]=x", "/scary?page[after]=x", "/sc/%2e%2e/api/v2/users?page[after]=x"]
)
def test_a_page_link_to_another_part_of_the_host_gets_no_credentials(path: str) -> None:
    seen: list[httpx.Request] = []
    body = {"apps": [], "meta": {"hasMore": True}, "links": {"next": f"https://acme.zendesk.com{path}"}}
    answers = iter([httpx.Response(200, json=body), httpx.Response(401, json={"errors": []})])

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(copied(request))
        return next(answers)

    with pytest.raises(AuthenticationError):
        list(client_of(answer).sunshine_conversations.apps())
    assert "authorization" not in seen[1].headers


def test_a_link_of_the_account_to_the_other_server_gets_no_credentials() -> None:
    seen: list[httpx.Request] = []
    body = {
        "tickets": [],
        "meta": {"has_more": True},
        "links": {"next": "https://acme.zendesk.com/sc/v2/apps?page[after]=x"},
    }
    answers = iter([httpx.Response(200, json=body), httpx.Response(401, json={"errors": []})])

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(copied(request))
        return next(answers)

    with pytest.raises(AuthenticationError):
        list(client_of(answer).tickets())
    assert "authorization" in seen[0].headers
    assert "authorization" not in seen[1].headers


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_an_error_and_leads_nowhere(status: int) -> None:
    seen: list[httpx.Request] = []
    with pytest.raises(APIException):
        client_of(seen_by(seen, {}, status, Location="https://evil.example/")).sunshine_conversations.apps(
            id="a"
        )
    assert len(seen) == 1


def test_a_key_of_an_older_account_goes_to_its_own_host() -> None:
    seen: list[httpx.Request] = []
    key = ApiKey("app_1", KEY_SECRET, base_url="https://api.smooch.io/")
    client = client_of(seen_by(seen), sunshine_conversations=key)
    list(client.sunshine_conversations.apps())
    assert str(seen[0].url).startswith("https://api.smooch.io/v2/apps?")
    assert seen[0].headers["authorization"] == KEY


def test_a_code_is_exchanged_without_credentials() -> None:
    seen: list[httpx.Request] = []
    client = client_of(seen_by(seen, {"access_token": "t", "token_type": "Bearer"}))
    client.sunshine_conversations.oauth.token("code", "id", "secret", "authorization_code")
    assert str(seen[0].url) == "https://oauth-bridge.zendesk.com/sc/oauth/token"
    assert "authorization" not in seen[0].headers


def test_a_limit_of_one_server_does_not_slow_the_other(monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    monkeypatch.setattr(
        "zenpy.lib.http.transport.SyncTransport.sleep", lambda _, seconds: waited.append(seconds)
    )
    used_up = {"X-Rate-Limit": "700", "X-Rate-Limit-Remaining": "0", "ratelimit-reset": "59"}

    def answer(request: httpx.Request) -> httpx.Response:
        is_account = request.url.path.startswith("/api/")
        body = {"ticket": {"id": 1}} if is_account else {"app": {"id": "a"}}
        return httpx.Response(200, json=body, headers=used_up if is_account else {})

    client = client_of(answer, disable_cache=True)
    client.tickets(id=1)
    client.sunshine_conversations.apps(id="a")
    assert waited == []
    client.tickets(id=1)
    assert waited != []


def test_a_token_is_asked_for_before_each_request() -> None:
    seen: list[httpx.Request] = []
    tokens = iter(["first", "second"])
    client = client_of(
        seen_by(seen, {"app": {"id": "a"}}),
        sunshine_conversations=BearerToken(lambda: next(tokens)),
        disable_cache=True,
    )
    client.sunshine_conversations.apps(id="a")
    client.sunshine_conversations.apps(id="a")
    assert [one.headers["authorization"] for one in seen] == ["Bearer first", "Bearer second"]


def test_a_key_signs_a_token_without_sending_its_secret() -> None:
    sandbox = Sandbox(keys={"sunshine_conversations": {"app_1": KEY_SECRET}})
    signed = SignedToken("app_1", KEY_SECRET, scope="account")
    client = Zenpy(
        subdomain="sandbox", oauth_token="x", transport=sandbox.transport, sunshine_conversations=signed
    )
    assert client.sunshine_conversations.apps.create({"displayName": "Shop"}).display_name == "Shop"
    head, body, signature = signed.headers()["Authorization"].removeprefix("Bearer ").split(".")
    padded = [json.loads(base64.urlsafe_b64decode(part + "==")) for part in (head, body)]
    assert padded == [{"alg": "HS256", "typ": "JWT", "kid": "app_1"}, {"scope": "account"}]
    wanted = hmac.new(KEY_SECRET.encode(), f"{head}.{body}".encode(), hashlib.sha256).digest()
    assert base64.urlsafe_b64decode(signature + "==") == wanted
    other = SignedToken("app_1", "another")
    client = Zenpy(
        subdomain="sandbox", oauth_token="x", transport=sandbox.transport, sunshine_conversations=other
    )
    with pytest.raises(AuthenticationError):
        list(client.sunshine_conversations.apps())


@pytest.mark.parametrize(
    "made", [ApiKey("app_1", KEY_SECRET), SignedToken("app_1", KEY_SECRET), BearerToken(KEY_SECRET)]
)
def test_credentials_show_and_pickle_nothing(made: ServerCredentials) -> None:
    assert KEY_SECRET not in repr(made)
    assert KEY_SECRET not in str(vars(type(made)))
    with pytest.raises(TypeError):
        pickle.dumps(made)


@pytest.mark.parametrize(
    "make",
    [
        lambda: ApiKey("", KEY_SECRET),
        lambda: ApiKey("app_1", f"{KEY_SECRET}\n"),
        lambda: ApiKey(f"app_1:{KEY_SECRET}", "x"),
        lambda: ApiKey("app_1", KEY_SECRET, base_url=f"https://app_1:{KEY_SECRET}@api.smooch.io"),
        lambda: SignedToken("app_1", KEY_SECRET, scope="user"),  # type: ignore[arg-type]  # the mistake
        lambda: BearerToken(""),
        lambda: Zenpy(subdomain="acme", anonymous=True, sunshine_conversations=KEY_SECRET),  # type: ignore[call-overload]  # the mistake
    ],
)
def test_wrong_credentials_are_refused_without_being_shown(make: Callable[[], object]) -> None:
    with pytest.raises(ConfigurationError) as raised:
        make()
    assert KEY_SECRET not in str(raised.value)


def test_the_key_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZENDESK_SUNSHINE_KEY_ID", "app_1")
    with pytest.raises(ConfigurationError, match="ZENDESK_SUNSHINE_KEY_SECRET is missing"):
        Zenpy.from_env(subdomain="acme", anonymous=True)
    monkeypatch.setenv("ZENDESK_SUNSHINE_KEY_SECRET", KEY_SECRET)
    seen: list[httpx.Request] = []
    transport = httpx.MockTransport(seen_by(seen))
    list(Zenpy.from_env(subdomain="acme", anonymous=True, transport=transport).sunshine_conversations.apps())
    assert seen[0].headers["authorization"] == KEY


def test_a_product_on_a_host_of_its_own() -> None:
    live = ServerAddress(url="https://live.example", argument="live", gives="a token")
    account = Server("", "https://acme.zendesk.com", BearerToken("account"))
    servers = Servers(account, {"live": Server("live", "https://live.example", BearerToken("live"), live)})
    request = Request("GET", "/stream", server="live")
    servers.address(request, "stream")
    assert (request.url, servers.root_of(request)) == ("/stream", "https://live.example")
    found = servers.may_sign("https://live.example/stream", request)
    assert found is not None
    assert found.headers() == {"Authorization": "Bearer live"}
    assert servers.may_sign("https://acme.zendesk.com/stream", request) is None
    assert servers.may_sign("https://live.example/stream", Request("GET", "/stream")) is None


def test_live_figures_of_chat_come_from_their_own_host_with_their_own_token() -> None:
    seen: list[httpx.Request] = []
    figures = {
        "content": {"topic": "chats", "data": {"active_chats": 7}, "type": "update"},
        "status_code": 200,
    }
    client = client_of(seen_by(seen, figures), chat_realtime=BearerToken("chat-t0ken"))
    answer = client.chats.realtime.chats(department_id=3)
    assert (answer.content.data.active_chats if answer.content and answer.content.data else None) == 7
    assert str(seen[0].url) == "https://rtm.zopim.com/stream/chats?department_id=3"
    assert seen[0].headers["authorization"] == "Bearer chat-t0ken"
    client.chats(id="5")
    assert seen[1].headers["authorization"] == f"Bearer {ACCOUNT_TOKEN}"


def test_live_figures_of_chat_need_their_own_token(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[httpx.Request] = []
    with pytest.raises(ConfigurationError, match="chat_realtime= to the client, BearerToken"):
        client_of(seen_by(seen)).chats.realtime.agents()
    assert seen == []
    monkeypatch.setenv("ZENDESK_CHAT_TOKEN", "chat-t0ken")
    client = Zenpy.from_env(
        subdomain="acme", anonymous=True, transport=httpx.MockTransport(seen_by(seen, {"status_code": 200}))
    )
    client.chats.realtime.agents()
    assert seen[0].headers["authorization"] == "Bearer chat-t0ken"


def test_the_sandbox_refuses_credentials_of_the_account_for_the_other_server() -> None:
    sandbox = Sandbox()
    key = ApiKey("me@example.com/token", "account-token")
    client = Zenpy(
        subdomain="sandbox", oauth_token="x", transport=sandbox.transport, sunshine_conversations=key
    )
    with pytest.raises(AuthenticationError):
        list(client.sunshine_conversations.apps())


def test_a_key_is_not_sent_to_the_host_that_only_knows_tokens() -> None:
    seen: list[httpx.Request] = []
    with pytest.raises(ConfigurationError, match="sunshine_conversations= to the client, BearerToken"):
        client_of(seen_by(seen)).sunshine_conversations.token_info()
    assert seen == []
    token = BearerToken("t0ken")
    client_of(
        seen_by(seen, {"app": {"id": "a"}}), sunshine_conversations=token
    ).sunshine_conversations.token_info()
    assert str(seen[0].url) == "https://oauth-bridge.zendesk.com/sc/v2/tokenInfo"
    assert seen[0].headers["authorization"] == "Bearer t0ken"


@pytest.mark.filterwarnings("ignore::zenpy.lib.exception.ClearTextWarning")
@pytest.mark.parametrize("account", ["http://127.0.0.1:8099", "https://localhost", "http://mock.test"])
def test_a_server_that_stands_for_the_account_stands_for_every_host(account: str) -> None:
    seen: list[httpx.Request] = []
    client = client_of(
        seen_by(seen, {"access_token": "t", "app": {"id": "a"}}),
        subdomain=None,
        base_url=account,
        anonymous=True,
        oauth_token=None,
        sunshine_conversations=BearerToken("t0ken"),
    )
    client.sunshine_conversations.oauth.token("code", "id", "secret", "authorization_code")
    client.sunshine_conversations.token_info()
    assert [str(one.url) for one in seen] == [f"{account}/sc/oauth/token", f"{account}/sc/v2/tokenInfo"]
