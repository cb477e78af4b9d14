"""The pages about a served sandbox: they show what is there, try operations, and run nothing that a record holds."""

from __future__ import annotations

import asyncio
import html
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import httpx
import pytest

from zenpy.sandbox import Request, Sandbox
from zenpy.sandbox.outbox import Notification, WebhookCall
from zenpy.sandbox.pages import explorer
from zenpy.sandbox.pages.render import BASE, NAVIGATION
from zenpy.sandbox.pages.traffic import MOST_BYTES, Traffic
from zenpy.sandbox.serving.app import make_app
from zenpy.sandbox.serving.front import Front

if TYPE_CHECKING:
    from collections.abc import Mapping

HOSTILE = "\"><script>alert(1)</script><img src=x onerror=alert(2)>' {{ 7 * 7 }} javascript:alert(3)"


class Browser:
    """Asks for pages, as a browser on this machine would."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.front = Front(sandbox)
        self._app = make_app(self.front)

    def open(self, path: str, form: Mapping[str, str] | None = None, **headers: str) -> httpx.Response:
        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(self._app)
            async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8099") as http:
                method = "GET" if form is None else "POST"
                return await http.request(method, path, data=form, headers=headers)

        return asyncio.run(send())

    def text(self, path: str, form: Mapping[str, str] | None = None) -> str:
        """The text of a page, without its markup."""
        response = self.open(path, form)
        assert response.status_code == 200, response.text
        return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", response.text)).split())


@pytest.fixture
def browser(sandbox: Sandbox) -> Browser:
    """A browser at a sandbox with a ticket of which people have talked."""
    sandbox.add("User", {"id": 7, "name": "Ada Lovelace", "email": "ada@acme.test"})
    browser = Browser(sandbox)
    ask(
        browser,
        "POST",
        "/api/v2/tickets",
        b'{"ticket":{"subject":"It burns","requester_id":7,"comment":{"body":"Help me"}}}',
    )
    ask(
        browser,
        "PUT",
        "/api/v2/tickets/1",
        b'{"ticket":{"status":"open","comment":{"body":"Only for us","public":false}}}',
    )
    return browser


def ask(browser: Browser, method: str, target: str, body: bytes = b"") -> int:
    headers = {"authorization": "Bearer secret-token", "content-type": "application/json"}
    return browser.front.answer(Request.to(method, target, headers, body)).status


def test_the_start_shows_what_is_there_and_was_asked(browser: Browser) -> None:
    text = browser.text("/")
    assert "1 Ticket" in text
    assert "POST /api/v2/tickets tickets.create 201" in text
    assert "http://127.0.0.1:8099/api/v2/" in text


def test_the_start_says_which_tokens_are_taken() -> None:
    assert "it takes any token" in Browser(Sandbox()).text("/")
    assert "any token" not in Browser(Sandbox(tokens=["one"])).text("/").partition("What is there")[0]


@pytest.mark.parametrize("path", ["/", *(path for _, path in NAVIGATION)])
def test_every_page_of_the_navigation_is_there(browser: Browser, path: str) -> None:
    response = browser.open(path)
    assert response.status_code == 200
    assert response.text.startswith("<!doctype html>")


def test_the_page_of_a_ticket_has_its_conversation_and_audits(browser: Browser) -> None:
    text = browser.text(f"{BASE}/records/Ticket/1")
    assert re.search(r"Ada Lovelace \S+ Help me", text)
    assert re.search(r"Sandbox Admin \S+ private Only for us", text)
    assert "Change status: new → open" in text


def test_a_field_with_the_id_of_a_record_leads_to_it(browser: Browser) -> None:
    page = browser.open(f"{BASE}/records/Ticket/1").text
    assert f'<a href="{BASE}/records/User/7">7</a>' in page


def test_records_are_searched_in_their_kind_and_in_all(browser: Browser) -> None:
    assert "There are no such records" in browser.text(f"{BASE}/records/Ticket?q=mouse")
    assert "It burns" in browser.text(f"{BASE}/records/Ticket?q=BURNS")
    found = browser.text(f"{BASE}/search?q=ada@acme.test")
    assert "User" in found
    assert "Identity" in found


def test_a_long_list_has_pages(many: Sandbox) -> None:
    browser = Browser(many)
    first = browser.open(f"{BASE}/records/Ticket").text
    assert f'href="{BASE}/records/Ticket/250"' in first
    assert "Page 1 of 5" in first
    last = browser.open(f"{BASE}/records/Ticket?page=5").text
    assert f'href="{BASE}/records/Ticket/1"' in last
    assert browser.open(f"{BASE}/records/Ticket?page=²&q=").status_code == 200


def test_a_request_is_shown_with_its_body_and_answer_but_without_credentials(browser: Browser) -> None:
    text = browser.text(f"{BASE}/requests/1")
    assert '"subject": "It burns"' in text
    assert '"status": "new"' in text
    assert "secret-token" not in text


def test_only_the_last_requests_are_kept() -> None:
    traffic, front = Traffic(kept=3), Front(Sandbox())
    for number in range(5):
        request = Request.to("GET", f"/api/v2/tickets/{number}")
        traffic.note(request, front.sandbox.handle(request), None, 0.0)
    assert [one.target for one in traffic.newest()] == [f"/api/v2/tickets/{number}" for number in (4, 3, 2)]
    assert traffic.get(1) is None


def test_of_a_long_body_only_the_beginning_is_kept() -> None:
    traffic, sandbox = Traffic(), Sandbox()
    request = Request.to("POST", "/api/v2/uploads?filename=x", {}, b"a" * (MOST_BYTES + 5))
    entry = traffic.note(request, sandbox.handle(request), None, 0.0)
    assert entry.sent.endswith("… and 5 bytes more")


def test_a_fault_is_set_and_stopped(browser: Browser) -> None:
    made = browser.open(
        f"{BASE}/faults", {"match": "tickets.show", "kind": "status", "status": "503", "times": "2"}
    )
    assert made.status_code == 303
    assert "tickets.show status 503 0 of 2" in browser.text(f"{BASE}/faults")
    assert ask(browser, "GET", "/api/v2/tickets/1") == 503
    browser.open(f"{BASE}/faults/0/stop", {})
    assert ask(browser, "GET", "/api/v2/tickets/1") == 200
    assert "Nothing is set to fail" in browser.text(f"{BASE}/faults")


def test_a_fault_that_names_nothing_is_refused_with_the_reason(browser: Browser) -> None:
    refused = browser.open(f"{BASE}/faults", {"match": "tickets.shwo"})
    assert refused.status_code == 400
    assert "do you mean" in refused.text


def test_the_clock_is_moved(browser: Browser) -> None:
    before = browser.front.sandbox.clock.timestamp()
    browser.open(f"{BASE}/clock", {"seconds": "86400"})
    assert browser.front.sandbox.clock.timestamp() - before == 86_400


def test_an_operation_is_tried_with_the_ids_that_are_there(browser: Browser) -> None:
    page = browser.text(f"{BASE}/operations/tickets.create")
    assert '"requester_id": 7' in page or '"requester_id": 1' in page
    answer = browser.text(
        f"{BASE}/operations/tickets.show", {"path:ticket_id": "1", "query:include": "users"}
    )
    assert "/api/v2/tickets/1?include=users" in answer
    assert "It burns" in answer


def test_every_operation_has_a_page() -> None:
    for name in explorer.operations():
        one = explorer.operation(name, {})
        assert one is not None
        assert one.gives, name
        assert "{" not in one.target(
            {f"path:{field.name}": "1" for _, many in one.parameters for field in many}
        ), name


def test_operations_are_found_by_words(browser: Browser) -> None:
    text = browser.text(f"{BASE}/operations?q=ticket comments list")
    assert "/api/v2/tickets/{ticket_id}/comments" in text
    assert "/api/v2/groups" not in text


def test_an_operation_is_first_when_it_is_called_by_its_id() -> None:
    first, *_ = explorer.find_operations("tickets.create")
    assert "tickets.create" in [one.id for one in first[1]]


def test_the_calls_of_webhooks_and_the_messages_of_rules_are_shown(browser: Browser) -> None:
    outbox = browser.front.sandbox.account.outbox
    outbox.add(
        WebhookCall("1", "2", "POST", "https://other.test/hook", {"x": "y"}, b'{"a": 1}', reason=HOSTILE)
    )
    outbox.notify(Notification("notification_user", 1, 2, (7,), HOSTILE, "It burns"))
    page = browser.open(f"{BASE}/webhooks").text
    assert "https://other.test/hook" in page
    assert "&#34;a&#34;: 1" in page
    assert "It burns" in page
    assert HOSTILE not in page


def test_any_request_is_sent(browser: Browser) -> None:
    text = browser.text(
        f"{BASE}/try",
        {
            "method": "PUT",
            "target": "/api/v2/tickets/1",
            "token": "x",
            "body": '{"ticket":{"priority":"low"}}',
        },
    )
    assert '"priority": "low"' in text
    again = browser.open(f"{BASE}/try?again=1").text
    assert "It burns" in again


@pytest.mark.parametrize(
    "path", ["records/Ticket/99", "records/Nothing", "records/Nothing/1", "requests/99", "operations/no.such"]
)
def test_what_is_not_there_is_a_page_that_says_so(browser: Browser, path: str) -> None:
    response = browser.open(f"{BASE}/{path}")
    assert response.status_code == 404
    assert "is not here" in response.text


class Active(HTMLParser):
    """Collects what a browser would run or load."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "img", "iframe", "object", "embed", "svg", "style"):
            self.found.append(tag)
        for name, value in attrs:
            if name.startswith("on") or (
                name in ("href", "src", "action") and not re.match(r"/|data:,$|#main$|\?", value or "/")
            ):
                self.found.append(f"{tag} {name}={value}")


def test_nothing_that_a_user_wrote_reaches_a_page_unescaped(sandbox: Sandbox) -> None:
    browser = Browser(sandbox)
    sandbox.add(
        "User",
        {"id": 7, "name": HOSTILE, "email": "x@y.test", "tags": [HOSTILE], "user_fields": {HOSTILE: HOSTILE}},
    )
    sandbox.add(
        "Ticket",
        {"id": 1, "subject": HOSTILE, "requester_id": 7, "custom_fields": [{"id": 1, "value": HOSTILE}]},
    )
    sandbox.add(
        "Comment",
        {
            "id": 2,
            "body": HOSTILE,
            "plain_body": HOSTILE,
            "author_id": 7,
            "attachments": [{"file_name": HOSTILE}],
        },
        ticket_id=1,
    )
    sandbox.add(
        "Audit",
        {"id": 3, "author_id": 7, "events": [{"type": HOSTILE, "field_name": HOSTILE, "value": HOSTILE}]},
        ticket_id=1,
    )
    ask(browser, "POST", f"/api/v2/{HOSTILE}?q={HOSTILE}", HOSTILE.encode())
    sandbox.fail(lambda request: False)
    paths = [
        "/",
        f"{BASE}/records/Ticket",
        f"{BASE}/records/Ticket/1",
        f"{BASE}/records/User/7",
        f"{BASE}/search?q=script",
    ]
    paths += [
        f"{BASE}/requests",
        f"{BASE}/requests/1",
        f"{BASE}/faults",
        f"{BASE}/try?again=1",
        f"{BASE}/records/{HOSTILE}",
    ]
    paths += [
        f"{BASE}/search?q={HOSTILE}",
        f"{BASE}/operations?q={HOSTILE}",
        f"{BASE}/operations/{HOSTILE.replace('/', '')}",
    ]
    for path in paths:
        response = browser.open(path)
        parser = Active()
        parser.feed(response.text)
        assert parser.found == [], path
        assert "49" not in re.findall(r"\{\{ 7 \* 7 \}\}|49", response.text), path
        assert "script-src" not in response.headers["content-security-policy"]
        assert "default-src 'none'" in response.headers["content-security-policy"]


@pytest.mark.parametrize("headers", [{"Origin": "https://evil.test"}, {"Host": "evil.test"}])
def test_a_page_of_another_site_can_change_nothing(browser: Browser, headers: dict[str, str]) -> None:
    before = browser.front.sandbox.clock.timestamp()
    assert browser.open(f"{BASE}/clock", {"seconds": "60"}, **headers).status_code == 403
    assert browser.front.sandbox.clock.timestamp() == before


def test_every_template_belongs_to_the_wheel() -> None:
    from importlib.resources import files

    names = {one.name for one in files("zenpy.sandbox.pages").joinpath("templates").iterdir()}
    assert {"base.html", "start.html", "record.html"} <= names
