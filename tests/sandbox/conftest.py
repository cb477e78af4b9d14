"""Fixtures: a sandbox, and requests to it without a client."""

from __future__ import annotations

import pytest

from tests.support.sandbox_api import Api
from zenpy.sandbox import Sandbox
from zenpy.sandbox.pytest_plugin import zendesk  # noqa: F401 - the fixture, also where the package is not installed


@pytest.fixture
def sandbox() -> Sandbox:
    """A fresh sandbox."""
    return Sandbox()


@pytest.fixture
def api(sandbox: Sandbox) -> Api:
    """Sends requests to the sandbox of the test."""
    return Api(sandbox)


@pytest.fixture
def many(sandbox: Sandbox) -> Sandbox:
    """A sandbox with 250 tickets, number 1 to 250."""
    for number in range(250):
        sandbox.add("Ticket", {"subject": f"Ticket {number + 1}", "priority": ("low", "high")[number % 2]})
    return sandbox
