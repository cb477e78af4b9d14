"""Requests that schemathesis makes from the document: every answer is one that the document describes.

Every operation gets a few requests as the document wants them, and as many that violate it. `make test-sandbox` makes
many more, from a new seed.
"""

from __future__ import annotations

import os

import pytest

from tests.support.schemathesis_run import complaints, runs

#: How many tests there are; each takes a part of the operations.
PARTS = 16
#: How many requests an operation gets as the document wants them, and as many that violate it.
REQUESTS = int(os.environ.get("SANDBOX_REQUESTS", "1"))
SEED = int(os.environ.get("SANDBOX_SEED", "1"))


@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("valid", [True, False], ids=["valid", "invalid"])
def test_every_answer_is_described(part: int, valid: bool) -> None:
    assert [one for run in runs()[part::PARTS] for one in complaints(run, REQUESTS, SEED, valid)] == []
