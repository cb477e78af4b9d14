"""The browser of the tests here: headless Chromium, which must be there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.support.needs import find_chromium, lacks_chromium


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    if said := lacks_chromium():
        pytest.fail(said)
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=find_chromium(), args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()
