"""All that is generated together: it is the same every time, clean, and it runs."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator import ROOT
from generator.emit.all import emit_files
from generator.model.mixins import methods_of
from tests.support.generator.small import document, files
from zenpy._codegen.format import format_files

PROGRAM = """
import asyncio, json
import httpx
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import Comment, Ticket

def answer(request):
    path = request.url.path
    seen.append(f"{request.method} {path} {request.content.decode()}".strip())
    if path == "/api/v2/tickets" and request.method == "GET":
        page = {"tickets": [{"id": 1}, {"id": 2}], "meta": {"has_more": False}, "links": {}}
        return httpx.Response(200, json=page)
    if path == "/api/v2/tickets":
        sent = json.loads(request.content)["ticket"]
        return httpx.Response(201, json={"ticket": {"id": 7, **sent}, "audit": {"id": 1, "events": []}})
    if path.endswith("/merge") or path.endswith("/create_many"):
        return httpx.Response(200, json={"job_status": {"id": "j", "status": "queued"}})
    return httpx.Response(200, json={"ticket": {"id": 5, "tags": ["a"], "from": "x", "created_at": "2026-01-02T03:04:05Z"}})

seen = []
client = Zenpy(subdomain="acme", oauth_token="t", transport=httpx.MockTransport(answer))
ticket = client.tickets(id=5)
assert type(ticket) is Ticket and ticket.tags == ["a"] and ticket.from_ == "x" and ticket.created.year == 2026
assert [one.id for one in client.tickets()] == [1, 2]
created = client.tickets.create(Ticket(status="new", comment=Comment(body="Hello")))
assert created.ticket.id == 7 and created.ticket.comment.body == "Hello"
assert client.tickets.create([Ticket(status="new")]).id == "j"
assert client.tickets.merge(1, [2, ticket], target_comment="so").id == "j"
assert seen[-1] == 'POST /api/v2/tickets/1/merge {"ids":[2,5],"target_comment":"so"}', seen[-1]
assert type(client.tickets.comments).__name__ == "TicketsCommentsApi"
assert type(client.help_center.articles).__name__ == "HelpCenterArticlesApi"
assert "POST /api/v2/tickets/{ticket_id}/merge" in client.tickets.merge.__doc__

async def on_async_client():
    async with AsyncZenpy(subdomain="acme", oauth_token="t", transport=httpx.MockTransport(answer)) as client:
        assert (await client.tickets(id=5)).id == 5
        assert [one.id async for one in client.tickets()] == [1, 2]

asyncio.run(on_async_client())
"""


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hand-written package with the small API generated into it."""
    root = tmp_path_factory.mktemp("tree")
    kept = shutil.ignore_patterns("api", "api_objects", "__pycache__", "payloads.py")
    shutil.copytree(ROOT / "zenpy", root / "zenpy", ignore=kept)
    for path, text in files().items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    shutil.copy(ROOT / "pyproject.toml", root)
    return root


def run(tree: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *command], cwd=tree, capture_output=True, text=True, check=False)


def test_it_is_the_same_every_time() -> None:
    assert emit_files(document()) == files()


def test_it_runs(tree: Path) -> None:
    done = run(tree, "-c", PROGRAM)
    assert done.returncode == 0, done.stderr


def test_ruff_finds_nothing(tree: Path) -> None:
    paths = ("zenpy/lib/api", "zenpy/lib/api_objects", "zenpy/payloads.py", "stubs")
    for command in (("check",), ("format", "--check")):
        done = run(tree, "-m", "ruff", *command, "--no-cache", *paths)
        assert done.returncode == 0, done.stdout


def test_importing_a_resource_imports_no_other(tree: Path) -> None:
    program = "import sys, zenpy.lib.api.tickets; print(*[m for m in sys.modules if 'lib.api' in m])"
    assert run(tree, "-c", program).stdout.split() == ["zenpy.lib.api", "zenpy.lib.api.tickets"]


def test_every_generated_file_is_marked_as_generated() -> None:
    for path, text in files().items():
        if not path.endswith(".json"):
            assert "Generated from openapi/" in text.splitlines()[0], path
            assert "Do not edit" in text.splitlines()[0], path


def test_what_is_no_python_is_refused() -> None:
    with pytest.raises(RuntimeError, match="wrong"):
        format_files({"wrong.py": "def ("})


def test_methods_of_a_hand_written_base_are_read_from_its_source(tmp_path: Path) -> None:
    (tmp_path / "some").mkdir()
    (tmp_path / "some/base.py").write_text("class Base:\n    def download(self): ...\n    x = 1\n")
    assert methods_of("some.base.Base", tmp_path) == frozenset({"download"})
    assert methods_of("some.base.Other", tmp_path) == methods_of("no.where.Base", tmp_path) == frozenset()
