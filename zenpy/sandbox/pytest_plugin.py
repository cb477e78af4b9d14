"""The fixture `zendesk`: a fresh sandbox for each test.

Every run of pytest loads this file where the package is installed, so it loads nothing else before a test needs it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from zenpy.sandbox.sandbox import Sandbox


@pytest.fixture
def zendesk() -> Sandbox:
    """A Zendesk in memory that belongs to this test alone."""
    from zenpy.sandbox.sandbox import Sandbox

    return Sandbox()
