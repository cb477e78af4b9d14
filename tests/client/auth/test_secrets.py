"""Secrets under attack: sloppy values, failing calls, sessions that sign by themselves; nothing shows, nothing strays."""

from __future__ import annotations

import traceback
import warnings
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from types import FrameType

import httpx
import pytest

from tests.support.wire import Wire, ticket
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.auth import credentials as auth
from zenpy.lib.exception import ConfigurationError, DeadlineExceeded, NetworkError, ZenpyException
from zenpy.lib.http.timeouts import Timeouts
from zenpy.lib.http.urls import redact_url, same_origin
from zenpy.oauth import ClientCredentials, RefreshToken, Tokens
from zenpy.sandbox import Sandbox

SECRET = "sEcReT-9"


def chained(error: BaseException | None) -> Iterator[BaseException]:
    """An error with all that led to it."""
    seen: set[int] = set()
    pending = [error]
    while pending:
        one = pending.pop()
        if one is not None and id(one) not in seen:
            seen.add(id(one))
            yield one
            pending += [one.__cause__, one.__context__]


def frames(error: BaseException) -> Iterator[FrameType]:
    """The frames of this package and of what it sends with: what a tool that records local variables would show."""
    for one in chained(error):
        for frame, _ in traceback.walk_tb(one.__traceback__):
            if "site-packages" in frame.f_code.co_filename or "/zenpy/" in frame.f_code.co_filename:
                yield frame


def shown(error: BaseException) -> str:
    """Everything that an error may show: texts, arguments, local variables."""
    texts = [f"{one} {one!r} {one.args!r}" for one in chained(error)]
    texts += [repr(value) for frame in frames(error) for value in frame.f_locals.values()]
    return "\n".join(texts)


@pytest.mark.parametrize("sloppy", [SECRET + "\n", " " + SECRET, SECRET + "é", "a\x00" + SECRET])
@pytest.mark.parametrize(
    "build",
    [
        lambda value: Zenpy(subdomain="a", oauth_token=value),
        lambda value: AsyncZenpy(subdomain="a", email="me@example.com", token=value),
        lambda value: Tokens(access_token=value),
        lambda value: Tokens(refresh_token=value),
        lambda value: ClientCredentials("app", value),
        lambda value: RefreshToken("app", value, Tokens(refresh_token="x")),
    ],
)
def test_a_secret_that_cannot_be_sent_is_refused_without_telling_it(
    sloppy: str, build: Callable[[str], object]
) -> None:
    """existing client 32: sent unchanged, it would be in the error of the transport"""
    with pytest.raises(ConfigurationError, match=r"strip\(\)") as caught:
        build(sloppy)
    assert SECRET not in str(caught.value) + repr(caught.value)


def test_an_email_with_a_line_break_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="email has blanks"):
        Zenpy(subdomain="a", email="me@example.com\n", token="t")


@pytest.mark.parametrize(
    "url",
    [
        f"https://user:{SECRET}@acme.zendesk.com",
        f"https://acme.zendesk.com/?key={SECRET}",
        "https://acme.zendesk.com/api/v2",
        "acme.zendesk.com",
        "ftp://acme.zendesk.com",
        "https://acme.zendesk.com:port",
    ],
)
def test_a_base_url_is_an_origin_and_nothing_more(url: str) -> None:
    with pytest.raises(ConfigurationError, match="does not give an origin") as caught:
        Zenpy(base_url=url, oauth_token="x")
    assert SECRET not in str(caught.value)


def test_a_domain_that_is_a_path_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="domain does not give an origin"):
        Zenpy(subdomain="acme", domain="zendesk.com/evil", oauth_token="x")


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("/api/v2/search?query=private", "/api/v2/search"),
        (f"https://user:{SECRET}@cdn.example/a?Signature={SECRET}", "https://cdn.example/a"),
        (
            f"https://a.zendesk.com/attachments/token/{SECRET}/?name=a",
            "https://a.zendesk.com/attachments/token/.../",
        ),
        (f"/api/v2/uploads/{SECRET}", "/api/v2/uploads/..."),
        (f"https://[{SECRET}", "an address that is none"),
    ],
)
def test_recorded_addresses_open_no_doors(address: str, expected: str) -> None:
    """existing client 32"""
    assert redact_url(address) == expected


@pytest.mark.parametrize(
    ("url", "same"),
    [
        ("https://ACME.zendesk.com/x", True),
        ("https://acme.zendesk.com:443/x", True),
        ("http://acme.zendesk.com/x", False),
        ("https://acme.zendesk.com:8443/x", False),
        ("https://acme.zendesk.com@evil.example/x", False),
        ("https://evil@acme.zendesk.com/x", False),
        ("https://acme.zendesk.com.evil.example/x", False),
        ("https://acme.zendesk.com:no/x", False),
        ("//acme.zendesk.com/x", False),
        ("/x", False),
    ],
)
def test_whose_an_address_is(url: str, same: bool) -> None:
    """existing client 30"""
    assert same_origin(url, "https://acme.zendesk.com") is same


def test_a_next_page_that_spells_the_account_otherwise_is_read(wire: Wire) -> None:
    following = {
        "tickets": [ticket(1)],
        "meta": {"has_more": True, "after_cursor": "x"},
        "links": {"next": "https://acme.zendesk.com:443/api/v2/tickets?page%5Bafter%5D=x"},
    }
    wire.then(following, {"tickets": [ticket(2)], "meta": {"has_more": False}})
    with Zenpy(subdomain="Acme", oauth_token="x", transport=httpx.MockTransport(wire.handle)) as client:
        assert [one.id for one in client.tickets()] == [1, 2]


@pytest.mark.parametrize("target", ["@evil.example/x", ".evil.example/x"])
def test_a_next_page_cannot_lead_away_by_a_trick(client: Zenpy, wire: Wire, target: str) -> None:
    """existing client 30"""
    following = {
        "tickets": [ticket(1)],
        "meta": {"has_more": True, "after_cursor": "x"},
        "links": {"next": target},
    }
    wire.then(following, {"tickets": [], "meta": {"has_more": False}})
    list(client.tickets())
    assert {request.url.host for request in wire.sent} == {"acme.zendesk.com"}


# -- sessions that sign by themselves --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "signing",
    [
        {"headers": {"Authorization": f"Bearer {SECRET}"}},
        {"auth": ("me@example.com", SECRET)},
        {"cookies": {"session": SECRET}},
    ],
)
def test_what_a_session_signs_with_stays_with_the_account(wire: Wire, signing: dict[str, object]) -> None:
    """existing client 30"""
    wire.then({"attachment": {"id": 1, "file_name": "a", "content_url": "https://cdn.example/a"}}, b"content")
    session = httpx.Client(transport=httpx.MockTransport(wire.handle), **signing)  # type: ignore[arg-type]  # of each case
    with session, Zenpy(subdomain="acme", session=session) as client:
        assert client.attachments.download(1).read() == b"content"
    own, foreign = wire.sent
    assert own.headers.get("authorization") or own.headers.get("cookie")
    assert not foreign.headers.get("authorization")
    assert not foreign.headers.get("cookie")


def test_the_name_of_a_session_is_kept(wire: Wire) -> None:
    wire.on("GET", "/api/v2/users/me", {"user": {"id": 1}})
    for headers, name in (({"User-Agent": "My program/7"}, "My program/7"), ({}, "zenpy-typed")):
        session = httpx.Client(transport=httpx.MockTransport(wire.handle), headers=headers)
        with session, Zenpy(subdomain="acme", oauth_token="x", session=session) as client:
            client.users.me()
        assert wire.last.headers["user-agent"].startswith(name)


def test_what_the_hooks_of_a_session_raise_reaches_the_caller(wire: Wire) -> None:
    """It is not a failure of the network and is not tried again."""

    def refuse(answer: httpx.Response) -> None:
        answer.raise_for_status()

    wire.then(404)
    session = httpx.Client(transport=httpx.MockTransport(wire.handle), event_hooks={"response": [refuse]})
    with (
        session,
        Zenpy(subdomain="acme", oauth_token="x", session=session) as client,
        pytest.raises(httpx.HTTPStatusError),
    ):
        client.tickets(id=1)
    assert len(wire.sent) == 1


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({"session": httpx.AsyncClient()}, "takes an httpx.Client, not a httpx.AsyncClient"),
        ({"session": httpx.Client(), "transport": Sandbox().transport}, "not both"),
        ({"transport": httpx.AsyncHTTPTransport()}, "takes an httpx.BaseTransport"),
    ],
)
def test_sessions_and_transports_of_the_wrong_kind_are_refused(
    arguments: dict[str, object], expected: str
) -> None:
    with pytest.raises(ConfigurationError, match=expected):
        Zenpy(subdomain="a", oauth_token="x", **arguments)  # type: ignore[arg-type]  # wrong on purpose


# -- failures --------------------------------------------------------------------------------------------------------


def failing(error: Exception) -> httpx.MockTransport:
    def handle(request: httpx.Request) -> httpx.Response:
        raise error

    return httpx.MockTransport(handle)


@pytest.mark.parametrize("error", [httpx.WriteError("broken"), httpx.ReadTimeout("slow")])
def test_a_lost_answer_shows_no_secret_not_even_in_its_frames(patient: list[float], error: Exception) -> None:
    """existing client 32"""
    with (
        Zenpy(subdomain="a", oauth_token=SECRET, transport=failing(error)) as client,
        pytest.raises(NetworkError) as caught,
    ):
        client.users.me()
    assert SECRET not in shown(caught.value)


def test_a_file_that_has_gone_shows_no_secret(tmp_path: Path) -> None:
    """existing client 32"""
    path = tmp_path / "a.txt"
    path.write_bytes(b"x")

    def vanish(event: object) -> None:
        path.unlink()

    with (
        Zenpy(subdomain="a", oauth_token=SECRET, transport=Sandbox().transport, on_request=vanish) as client,
        pytest.raises(FileNotFoundError) as caught,
    ):
        client.attachments.upload(path)
    assert SECRET not in shown(caught.value)


def test_a_store_that_fails_shows_no_new_token() -> None:
    """existing client 32"""
    sandbox = Sandbox(oauth={"app": "app-secret"})
    granted = sandbox.oauth.authorize("read")
    kept: list[Tokens] = []

    class Broken:
        def load(self) -> Tokens | None:
            return None

        def save(self, tokens: Tokens) -> None:
            kept.append(tokens)
            raise OSError("disk full")

        def lock(self) -> BytesIO:
            return BytesIO()  # any context manager will do

    oauth = RefreshToken(
        "app",
        "app-secret",
        Tokens(refresh_token=granted["refresh_token"]),
        Broken(),
        now=sandbox.clock.timestamp,
    )
    with (
        Zenpy(subdomain="a", oauth=oauth, transport=sandbox.transport) as client,
        pytest.raises(OSError, match="disk full") as caught,
    ):
        client.users.me()
    text = shown(caught.value)
    assert not any(
        secret in text for secret in (kept[0].access_token or "", kept[0].refresh_token or "", "app-secret")
    )


def test_what_can_never_be_sent_is_not_tried_again(wire: Wire, patient: list[float]) -> None:
    with (
        Sandbox().serve() as server,
        Zenpy(base_url=server.url, oauth_token="x") as client,
        pytest.raises(ZenpyException, match="cannot be sent") as caught,
    ):
        client.tickets.create({"subject": "x"}, idempotency_key="two\nlines")
    assert not isinstance(caught.value, NetworkError)
    assert patient == []


def test_a_deadline_does_not_show_a_signed_address(wire: Wire) -> None:
    """existing client 32"""
    url = f"https://cdn.example/a?Signature={SECRET}"
    wire.then(
        {"attachment": {"id": 1, "file_name": "a", "content_url": url}},
        httpx.Response(429, headers={"Retry-After": "9"}),
    )
    transport = httpx.MockTransport(wire.handle)
    with (
        Zenpy(subdomain="a", oauth_token="x", timeout=Timeouts(total=2), transport=transport) as client,
        pytest.raises(DeadlineExceeded) as caught,
    ):
        client.attachments.download(1)
    assert SECRET not in str(caught.value)


def test_a_download_keeps_what_stands_before_it_in_an_open_file(
    client: Zenpy, wire: Wire, patient: list[float]
) -> None:
    """existing client 31: an attempt that broke off leaves nothing behind, and takes nothing along"""
    wire.then(
        {"attachment": {"id": 1, "file_name": "a", "content_url": "https://cdn.example/a"}}, 502, b"content"
    )
    file = BytesIO(b"head:")
    file.seek(5)
    client.attachments.download(1, file)
    assert file.getvalue() == b"head:content"


# -- warnings --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("build", [Zenpy, Zenpy.from_env, AsyncZenpy])
def test_the_warning_about_api_tokens_names_the_callers_own_line(
    build: Callable[..., object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """rule A1: else Python would not show it"""
    monkeypatch.setattr(auth, "_warned", False)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        build(subdomain="a", email="me@example.com", token="t")
    assert [one.filename for one in caught] == [__file__]


def test_a_redirect_that_is_an_error_holds_no_credentials(client: Zenpy, wire: Wire) -> None:
    """existing client 30, 32: neither what was sent nor what would have been sent next"""
    wire.then(
        httpx.Response(302, headers={"Location": "https://acme.zendesk.com/elsewhere", "Set-Cookie": "a=b"})
    )
    with pytest.raises(ZenpyException) as caught:
        client.tickets(id=1)
    assert len(wire.sent) == 1
    answer = caught.value.response
    assert answer is not None
    assert answer.next_request is None
    assert not {"authorization", "cookie"} & set(answer.request.headers)
