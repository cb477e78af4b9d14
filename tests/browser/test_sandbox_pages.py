"""The pages of a served sandbox in headless Chromium: as people see, type and tab through them."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Browser, Page

from zenpy.sandbox import Request, Sandbox
from zenpy.sandbox.pages.render import BASE, NAVIGATION
from zenpy.sandbox.serving import run
from zenpy.sandbox.serving.front import Front

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGES = ["/", *(path for _, path in NAVIGATION), f"{BASE}/records/Ticket", f"{BASE}/records/Ticket/1"]
PAGES += [f"{BASE}/search?q=printer", f"{BASE}/requests/1", f"{BASE}/operations/tickets.create"]
#: With this variable, the pictures of the guide are taken into the folder that it names.
PICTURES = os.environ.get("ZENPY_PICTURES")
SUBJECTS = ("The printer does not start", "Invoice 4711 is wrong", "Please add a seat", "Delivery came twice")
HOSTILE = "<script>document.title='run'</script><img src=x onerror=\"document.title='run'\">"


def fill(front: Front) -> None:
    """An account with people, tickets and conversations, and requests that have gone well and wrong."""
    sandbox = front.sandbox
    for number, name in enumerate(("Ada Lovelace", "Grace Hopper", "Mary Somerville"), 7):
        sandbox.add("User", {"id": number, "name": name, "email": f"{name.split()[0].lower()}@example.com"})
    asked = [
        ("POST", "tickets", (f'{{"ticket":{{"subject":"{subject}","requester_id":{7 + number % 3},'
         '"comment":{"body":"Good morning,\\n\\nsince today it is like this. Can you help?"},"tags":["printer","hall"]}}'))
        for number, subject in enumerate(SUBJECTS)
    ]  # fmt: skip
    asked += [
        (
            "PUT",
            "tickets/1",
            '{"ticket":{"status":"open","comment":{"body":"We look into it.","public":true}}}',
        ),
        (
            "PUT",
            "tickets/1",
            '{"ticket":{"priority":"high","comment":{"body":"Third time this week.","public":false}}}',
        ),
        *(
            ("GET", path, "")
            for path in ("users/me", "tickets?page[size]=2", "search?query=printer", "tickets/999")
        ),
    ]
    headers = {"authorization": "Bearer any", "content-type": "application/json"}
    for method, path, body in asked:
        front.answer(Request.to(method, f"/api/v2/{path}", headers, body.encode()))


@pytest.fixture
def front() -> Front:
    return Front(Sandbox("acme"))


@pytest.fixture
def address(front: Front) -> Iterator[str]:
    """The address of a served sandbox with records."""
    import uvicorn

    from zenpy.sandbox.serving.app import make_app

    fill(front)
    listening = run.listen("127.0.0.1", 0)
    server = uvicorn.Server(uvicorn.Config(make_app(front), lifespan="off", log_level="critical"))
    thread = threading.Thread(target=server.run, args=([listening],))
    thread.start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    server.should_exit = server.force_exit = True
    thread.join()


def open_page(
    chromium: Browser, *, dark: bool = False, width: int = 1280, height: int = 860
) -> tuple[Page, list[str]]:
    """A page of a browser, and the list of what it complains of."""
    context = chromium.new_context(
        viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light"
    )
    page, complaints = context.new_page(), []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("requestfailed", lambda request: complaints.append(f"failed: {request.url}"))
    return page, complaints


def take(page: Page, name: str) -> None:
    if PICTURES:
        page.screenshot(path=Path(PICTURES) / f"{name}.png")


@pytest.mark.parametrize("width", [1280, 390])
def test_every_page_fits_the_screen_and_nothing_is_amiss(chromium: Browser, address: str, width: int) -> None:
    page, complaints = open_page(chromium, width=width)
    for path in PAGES:
        response = page.goto(address + path)
        assert response is not None
        assert response.status == 200
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    assert complaints == []


def test_a_page_opens_in_less_than_a_second(chromium: Browser, address: str) -> None:
    page, _ = open_page(chromium)
    page.goto(address)
    for path in PAGES:
        page.goto(address + path)
        spent = page.evaluate("performance.getEntriesByType('navigation')[0].domComplete")
        assert spent < 1000, path


def test_dark_mode_is_dark(chromium: Browser, address: str) -> None:
    shades = {}
    for dark in (False, True):
        page, _ = open_page(chromium, dark=dark)
        page.goto(address)
        shades[dark] = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
        take(page, "sandbox-start-dark" if dark else "sandbox-start")
    red = {dark: int(shade.removeprefix("rgb(").split(",")[0]) for dark, shade in shades.items()}
    assert red[False] > 200
    assert red[True] < 60


def test_the_keyboard_is_enough(chromium: Browser, address: str) -> None:
    page, _ = open_page(chromium)
    page.goto(address)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")
    page.focus("#q")
    page.keyboard.type("invoice")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=invoice")
    assert "Invoice 4711 is wrong" in page.inner_text("main")


def test_a_person_reads_a_ticket(chromium: Browser, address: str) -> None:
    page, _ = open_page(chromium)
    page.goto(address)
    page.click("text=/4\\s+Ticket$/")
    page.click("a:text-is('1')")
    assert "Third time this week." in page.inner_text(".comment.private")
    assert "priority" in page.inner_text(".audit >> nth=0")
    take(page, "sandbox-ticket")


def test_a_person_tries_an_operation(chromium: Browser, address: str) -> None:
    page, complaints = open_page(chromium)
    page.goto(f"{address}{BASE}/operations?q=tickets.create")
    page.click("a[href$='/tickets.create'] >> nth=0")
    page.fill("textarea", '{"ticket": {"subject": "From the page", "comment": {"body": "Hello"}}}')
    page.click("button.main")
    assert "201" in page.inner_text("#answer h2")
    assert "From the page" in page.inner_text("#answer")
    assert complaints == []


def test_a_person_makes_requests_fail_and_moves_the_clock(
    chromium: Browser, address: str, front: Front
) -> None:
    page, _ = open_page(chromium)
    page.goto(f"{address}{BASE}/faults")
    page.fill("input[name=match]", "tickets.show")
    page.click("button.main")
    assert "tickets.show" in page.inner_text("table")
    page.click("text=Stop")
    assert "Nothing is set to fail" in page.inner_text("main")
    before = front.sandbox.clock.timestamp()
    page.goto(f"{address}{BASE}/clock")
    page.click("text=28 days")
    assert front.sandbox.clock.timestamp() - before == 28 * 86_400


def test_what_a_record_holds_is_never_run(chromium: Browser, address: str, front: Front) -> None:
    front.sandbox.add(
        "Ticket",
        {"id": 66, "subject": HOSTILE, "tags": [HOSTILE], "custom_fields": [{"id": 1, "value": HOSTILE}]},
    )
    page, _ = open_page(chromium)
    for path in (f"{BASE}/records/Ticket", f"{BASE}/records/Ticket/66", f"{BASE}/search?q=script"):
        page.goto(address + path)
        assert page.title() != "run"
        assert HOSTILE in page.inner_text("main")
