"""A sandbox with an OAuth client and a ticket to read with its tokens."""

from __future__ import annotations

import pytest

from tests.support.oauth import CLIENTS
from zenpy.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Sandbox:
    made = Sandbox(oauth=CLIENTS)
    made.add("Ticket", {"id": 1, "subject": "Hi"})
    return made
