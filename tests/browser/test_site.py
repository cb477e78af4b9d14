"""The built site in headless Chromium, as people search, read and tab through it. `make test-site` builds it first."""

from __future__ import annotations

import functools
import http.server
import os
import posixpath
import re
import threading
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page

from website import SITE

if TYPE_CHECKING:
    from collections.abc import Iterator

LATEST = SITE / "latest"
#: With this variable, pictures of the site are taken into the folder that it names.
PICTURES = os.environ.get("ZENPY_PICTURES")
#: One page of each kind, and the largest ones.
PAGES = [
    "index.html",
    "reading.html",
    "sandbox.html",
    "faults.html",
    "benchmarks.html",
    "migrating.html",
    "recipes.html",
    "workers.html",
    "guides/exports-and-sync.html",
    "project/architecture.html",
    "project/changelog.html",
    "reference/index.html",
    "reference/exceptions.html",
    "reference/requests.html",
    "reference/words.html",
    "reference/resources/tickets.html",
    "reference/resources/users.html",
    "reference/resources/help_center/articles.html",
    "reference/objects/tickets.html",
    "reference/objects/sunshine_objects.html",
]
PHONE, DESK = 390, 1280
#: How long is waited for an operation of the explorer, in milliseconds: it takes two seconds unless the machine does much else.
SLOW = 120_000
LINK = re.compile(r'<(?:a|img|link|script|source)\b[^>]*?\s(?:href|src)="([^"]*)"')


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    if not (LATEST / "index.html").is_file():
        pytest.fail("There is no site to try: `make docs` builds it")
    with http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Quiet, directory=str(SITE))
    ) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/latest/"
        server.shutdown()
        thread.join()


def open_page(
    chromium: Browser, address: str, *, dark: bool = False, width: int = DESK
) -> tuple[Page, list[str]]:
    """A page of a browser, and the list of what is amiss: errors, and requests to other hosts."""
    context = chromium.new_context(
        viewport={"width": width, "height": 860}, color_scheme="dark" if dark else "light"
    )
    page, complaints = context.new_page(), []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "requestfailed",
        lambda request: (
            None
            if request.failure == "net::ERR_ABORTED"  # the next page was opened before it had come
            else complaints.append(f"failed: {request.url}")
        ),
    )
    host = address.partition("/latest/")[0]
    page.on(
        "request",
        lambda request: (
            None
            if request.url.startswith((host, "data:", "blob:"))
            else complaints.append(f"another host: {request.url}")
        ),
    )
    return page, complaints


def take(page: Page, name: str) -> None:
    if PICTURES:
        page.wait_for_timeout(500)
        page.screenshot(path=Path(PICTURES) / f"site-{name}.png")


def search(page: Page, words: str) -> list[str]:
    """Paths of the hits, best first, after typing the words into the search."""
    page.keyboard.press("/")
    page.get_by_role("combobox", name="Search").wait_for()
    page.keyboard.type(words)
    page.locator("a[role=option] mark").first.wait_for(timeout=20_000)
    hits = page.locator("a[role=option]").evaluate_all("found => found.map(one => one.href)")
    return [re.sub(r"\?h=[^#]*", "", one.partition("/latest/")[2]) for one in hits]


# -- files ---------------------------------------------------------------------------------------------------------------------


def test_every_link_and_anchor_of_every_page_leads_somewhere() -> None:
    texts = {
        path.relative_to(SITE).as_posix(): re.sub(
            r"<script\b.*?</script>", "", path.read_text("utf-8"), flags=re.DOTALL
        )
        for path in SITE.rglob("*.html")
    }
    anchors = {name: set(re.findall(r'\s(?:id|name)="?([^"\s>]+)', text)) for name, text in texts.items()}
    files = {path.relative_to(SITE).as_posix() for path in SITE.rglob("*") if path.is_file()}
    dead = set()
    for name, text in texts.items():
        for target in set(LINK.findall(text)):
            parts = urlsplit(target.replace("&amp;", "&"))
            if parts.scheme or parts.netloc:
                continue
            path = unquote(parts.path)
            if name == "404.html":  # it is shown for any address
                path = path.removeprefix("/")
            other = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
            other = other if other in files else posixpath.join(other, "index.html")
            anchor = unquote(parts.fragment)
            if other not in files or (
                anchor and other in anchors and "explorer" not in other and anchor not in anchors[other]
            ):
                dead.add(f"{name}: {target}")
    assert sorted(dead) == []


def test_every_page_names_its_source() -> None:
    pages = list(LATEST.rglob("*.html"))
    assert len(pages) > 250
    assert [str(path) for path in pages if "page-source" not in path.read_text("utf-8")] == []


# -- reading --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [DESK, PHONE])
def test_pages_fit_the_screen_and_nothing_is_amiss(chromium: Browser, address: str, width: int) -> None:
    page, complaints = open_page(chromium, address, width=width)
    for path in PAGES:
        response = page.goto(address + path)
        assert response is not None
        assert response.status == 200, path
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
        assert page.locator("h1").count() == 1, path
    assert complaints == []


def test_a_page_opens_in_less_than_a_second(chromium: Browser, address: str) -> None:
    """By the work of its thread, which other work on this machine does not change."""
    slow = {}
    for path in PAGES:
        page, _ = open_page(chromium, address)
        devtools = page.context.new_cdp_session(page)
        devtools.send("Performance.enable", {"timeDomain": "threadTicks"})
        page.goto(address + path)
        metrics = {one["name"]: one["value"] for one in devtools.send("Performance.getMetrics")["metrics"]}
        if metrics["TaskDuration"] >= 1:
            slow[path] = metrics["TaskDuration"]
        page.context.close()
    assert slow == {}


def test_dark_mode_is_dark(chromium: Browser, address: str) -> None:
    shades = {}
    for dark in (False, True):
        page, _ = open_page(chromium, address, dark=dark)
        page.goto(f"{address}reading.html")
        shades[dark] = page.evaluate("getComputedStyle(document.body).backgroundColor")
        take(page, "guide-dark" if dark else "guide")
    red = {dark: int(re.findall(r"\d+", shade)[0]) for dark, shade in shades.items()}
    assert red[False] > 200
    assert red[True] < 60


def test_pictures_are_taken_if_asked_for(chromium: Browser, address: str) -> None:
    for name, path, width in (
        ("start", "index.html", DESK),
        ("reference", "reference/resources/tickets.html", DESK),
        ("phone", "guides/relations.html", PHONE),
    ):
        page, complaints = open_page(chromium, address, width=width)
        page.goto(address + path)
        take(page, name)
        assert complaints == []


# -- search ---------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("assignee", "reference/objects/tickets.html#ticket"),
        ("custom fields", "custom-fields.html"),
        ("429", "reference/exceptions.html#ratelimiterror"),
        ("tickets.update", "reference/resources/tickets.html#ticketsupdate"),
        ("recordnotfoundexception", "reference/exceptions.html#recordnotfoundexception"),
        ("receiving webhooks", "webhooks.html"),
    ],
)
def test_the_first_hits_are_what_people_mean(
    chromium: Browser, address: str, words: str, expected: str
) -> None:
    page, complaints = open_page(chromium, address)
    page.goto(address)
    assert any(hit.startswith(expected) for hit in search(page, words)[:3])
    take(page, f"search-{words.replace(' ', '-')}")
    assert complaints == []


def test_the_keyboard_is_enough(chromium: Browser, address: str) -> None:
    page, _ = open_page(chromium, address)
    page.goto(f"{address}reading.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent.trim()") == "Skip to content"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('article') !== null")
    page.keyboard.press("Escape")
    second = search(page, "custom fields")[1]
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: re.sub(r"\?h=[^#]*", "", url).endswith(second))
    assert page.locator("h1").count() == 1


# -- versions -------------------------------------------------------------------------------------------------------------------


def test_the_address_above_leads_to_the_newest_version(chromium: Browser, address: str) -> None:
    page, complaints = open_page(chromium, address)
    page.goto(address.removesuffix("latest/"))
    page.wait_for_url("**/latest/index.html")
    page.locator(".md-version").wait_for()
    assert complaints == []


# -- explorer -------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("width", "dark"), [(DESK, False), (DESK, True), (PHONE, False)])
def test_the_explorer_opens_an_operation(chromium: Browser, address: str, width: int, dark: bool) -> None:
    page, complaints = open_page(chromium, address, width=width, dark=dark)
    page.goto(f"{address}explorer.html#automations.create")
    page.locator(".opblock.is-open .opblock-body").wait_for(timeout=SLOW)
    assert "/api/v2/automations" in page.locator(".opblock.is-open").inner_text()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    take(page, f"explorer-{width}{'-dark' * dark}")
    assert complaints == []


def test_operations_are_found_in_the_explorer(chromium: Browser, address: str) -> None:
    page, complaints = open_page(chromium, address)
    page.goto(f"{address}explorer.html")
    page.locator(".opblock").first.wait_for(timeout=SLOW)
    page.get_by_role("searchbox", name="Search operations").fill("merge user")
    page.locator("#explorer-list a", has_text="Merge").first.click()
    page.locator(".opblock.is-open").wait_for(timeout=SLOW)
    assert "/merge" in page.locator(".opblock.is-open").inner_text()
    assert complaints == []


def test_a_page_of_the_reference_leads_to_the_explorer(chromium: Browser, address: str) -> None:
    page, _ = open_page(chromium, address)
    page.goto(f"{address}reference/resources/automations.html")
    page.locator("a[href$='explorer.html#automations.show']").first.click()
    page.locator(".opblock.is-open .opblock-body").wait_for(timeout=SLOW)
    assert "/api/v2/automations/{automation_id}" in page.locator(".opblock.is-open").inner_text().replace(
        "\u200b", ""
    )
