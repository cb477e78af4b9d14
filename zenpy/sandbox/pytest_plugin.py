"""The fixture `zendesk`: a fresh sandbox for each test."""

from __future__ import annotations

import pytest

from zenpy.sandbox.sandbox import Sandbox


@pytest.fixture
def zendesk() -> Sandbox:
    """A Zendesk in memory that belongs to this test alone."""
    return Sandbox()
