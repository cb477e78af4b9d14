"""Programs in the style of public ones for zenpy 2 run in a process of their own, and print what they print there.

What each program prints under zenpy 2 against the same server stands beside it, in a file of text.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.paths import TESTS
from zenpy.sandbox import Sandbox

PROGRAMS = sorted(TESTS.glob("compat/programs/*.py"))
#: The one program that ends with an error of its own.
EXIT_CODES = {"environment_script": 1}


def account() -> Sandbox:
    sandbox = Sandbox("acme")
    sandbox.seed(
        {
            "User": [
                {"id": 11, "name": "Jo", "email": "jo@example.com"},
                {"id": 12, "name": "Kim", "email": "kim@example.com"},
            ],
            "Organization": [{"id": 21, "name": "Acme", "external_id": "acme-1"}],
            "TicketField": [{"id": 77, "type": "text", "title": "Channel"}],
            "Ticket": [
                {
                    "id": 1,
                    "subject": "printer burns",
                    "status": "new",
                    "requester_id": 11,
                    "tags": ["fire"],
                    "custom_fields": [{"id": 77, "value": "mail"}],
                },
                {
                    "id": 2,
                    "subject": "mouse",
                    "status": "open",
                    "requester_id": 12,
                    "assignee_id": sandbox.user.id,
                    "tags": [],
                },
                {
                    "id": 3,
                    "subject": "desk",
                    "status": "open",
                    "requester_id": 11,
                    "assignee_id": sandbox.user.id,
                    "tags": ["old"],
                },
                {"id": 4, "subject": "lamp", "status": "closed", "requester_id": 12, "tags": []},
            ],
            "Macro": [
                {
                    "id": 61,
                    "title": "Solve",
                    "active": True,
                    "actions": [{"field": "status", "value": "solved"}],
                }
            ],
            "SatisfactionRating": [{"id": 71, "score": "good", "ticket_id": 4}],
            "View": [{"id": 81, "title": "Open", "active": True}],
            "Category": [{"id": 91, "name": "General", "locale": "en-us"}],
            "Section": [{"id": 92, "name": "First steps", "category_id": 91, "locale": "en-us"}],
            "Article": [
                {"id": 93, "title": "Sign in", "body": "<p>x</p>", "section_id": 92, "locale": "en-us"}
            ],
        }
    )
    sandbox.clock.advance(hours=1)
    return sandbox


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda path: path.stem)
def test_the_program_prints_what_it_printed(program: Path, tmp_path: Path) -> None:
    with account().serve() as server:
        scheme, netloc = server.url.split("://")
        environment = {
            "ZENPY_FORCE_NETLOC": netloc,
            "ZENPY_FORCE_SCHEME": scheme,
            "PYTHONPATH": str(TESTS.parent),
        }
        done = subprocess.run(
            [sys.executable, str(program)],
            cwd=tmp_path,
            env={**os.environ, **environment},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
    assert done.returncode == EXIT_CODES.get(program.stem, 0), done.stderr
    assert hide_own_ids(done.stdout) == hide_own_ids(program.with_suffix(".txt").read_text())


def hide_own_ids(printed: str) -> str:
    """Without the ids that the sandbox counts itself, from ten millions on: their order is none of a program's business."""
    return re.sub(r"\b1\d{7}\b", "<own id>", printed)


def test_there_are_ten() -> None:
    assert len(PROGRAMS) == 10
