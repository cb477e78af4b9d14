"""`zenpy sandbox`: its options, what it prints, how it ends."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import httpx
import pytest

from tests.support.paths import ROOT
from tests.support.served import Served
from zenpy.__main__ import main as run_zenpy
from zenpy.sandbox.command.main import main
from zenpy.sandbox.control import ControlClient

if TYPE_CHECKING:
    from pathlib import Path

HEADERS = {"Authorization": "Bearer any"}


def test_it_serves_the_api_the_pages_and_the_control_api() -> None:
    with Served() as served, httpx.Client(base_url=served.url, headers=HEADERS) as http:
        assert http.get("/api/v2/users/me").json()["user"]["url"].startswith(f"{served.url}/api/v2/")
        assert "html" in http.get("/").headers["Content-Type"]
        assert http.get("/__sandbox__/health").json() == {"status": "ok"}
        other = http.get("/api/v2/users/me", headers={"Host": "zendesk:8099"}).json()["user"]["url"]
        assert other.startswith("http://zendesk:8099/api/v2/")
        assert served.end() == (0, "")


@pytest.mark.parametrize("program", [("-m", "zenpy.sandbox"), ("-m", "zenpy", "sandbox")])
def test_it_has_several_names(program: tuple[str, ...]) -> None:
    with Served("--subdomain", "acme", program=program) as served:
        assert ControlClient(served.url).settings()["subdomain"] == "acme"


def test_it_begins_with_seeds_tokens_limits_and_latency(tmp_path: Path) -> None:
    seed, log = tmp_path / "seed.json", tmp_path / "log.txt"
    seed.write_text(json.dumps({"User": [{"id": 5, "name": "Jo"}], "Ticket": [{"id": 1}]}))
    options = ("--seed", str(seed), "--tokens", "one,two=5", "--limits", "9,tickets.update=2/600")
    with Served(*options, "--latency", "0.2", "--log", str(log)) as served:
        control = ControlClient(served.url)
        for _ in range(2):
            assert control.counts()["Ticket"] == 1
            assert control.tokens() == {"any": False, "tokens": {"one": None, "two": 5}}
            limits = control.limits()
            assert (limits["limit"], limits["calls"][0]["total"], limits["calls"][0]["per"]) == (9, 2, 600)
            control.reset()
        start = time.perf_counter()
        me = httpx.get(f"{served.url}/api/v2/users/me", headers={"Authorization": "Bearer two"}).json()
        assert me["user"]["name"] == "Jo"
        assert time.perf_counter() - start >= 0.2
        served.end()
    assert re.search(r"^GET /api/v2/users/me 200 [\d.]+ms$", log.read_text(), re.MULTILINE)


def test_it_begins_with_believable_records() -> None:
    with Served("--populate", "tickets=20,users=6") as served:
        control = ControlClient(served.url)
        assert control.counts()["Ticket"] == 20
        control.reset()
        assert control.counts()["Ticket"] == 20


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_state_is_kept_from_one_run_to_the_next(tmp_path: Path, number: int) -> None:
    path = tmp_path / "state.json"
    with Served("--state", str(path)) as served:
        body = {"ticket": {"subject": "kept", "comment": {"body": "x"}}}
        assert httpx.post(f"{served.url}/api/v2/tickets", json=body, headers=HEADERS).status_code == 201
        assert served.end(number) == (0, "")
    with Served("--state", str(path)) as served:
        (ticket,) = ControlClient(served.url).records("Ticket")
        assert ticket["subject"] == "kept"
        assert str(ticket["url"]).startswith(served.url)
    assert [one.name for one in tmp_path.iterdir()] == ["state.json"]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_at_once_whatever_is_under_way(tmp_path: Path, number: int) -> None:
    path = tmp_path / "state.json"
    with socket.create_server(("127.0.0.1", 0)) as silent, Served("--state", str(path)) as served:
        ControlClient(served.url).fail("GET /api/v2/tickets", kind="slow", delay=60)
        _make_a_webhook_call(served.url, f"http://127.0.0.1:{silent.getsockname()[1]}/in")
        waiting = [socket.create_connection(("127.0.0.1", served.port)) for _ in range(4)]
        waiting[0].sendall(b"GET /api/v2/tickets HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\n\r\n")
        waiting[1].sendall(b"GET /api/v2/users/me HTTP/1.1\r\nHost: x\r\n\r\n")
        waiting[2].sendall(b"POST /api/v2/tickets HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{")
        assert waiting[1].recv(10) == b"HTTP/1.1 2"
        silent.settimeout(10)
        calls = [silent.accept()[0] for _ in range(2)]  # of a trigger, and of a request that waits for it
        assert [call.recv(4) for call in calls] == [b"POST", b"POST"]
        start = time.perf_counter()
        assert served.end(number) == (0, "")
        assert time.perf_counter() - start < 5
        for one in (*waiting, *calls):
            one.close()
    assert json.loads(path.read_text())["format"] == "zenpy-sandbox"


def _make_a_webhook_call(server: str, address: str) -> None:
    """Make a webhook call an address twice: for a new ticket, and for a request that tests it."""
    webhook = {
        "name": "hook",
        "endpoint": address,
        "http_method": "POST",
        "request_format": "json",
        "status": "active",
        "subscriptions": ["conditional_ticket_events"],
    }
    with httpx.Client(base_url=f"{server}/api/v2", headers=HEADERS) as http:
        made = http.post("/webhooks", json={"webhook": webhook}).json()["webhook"]
        actions = [{"field": "notification_webhook", "value": [made["id"], "{}"]}]
        conditions = {"all": [{"field": "update_type", "value": "Create"}]}
        trigger = {"title": "tell", "conditions": conditions, "actions": actions}
        assert http.post("/triggers", json={"trigger": trigger}).status_code == 201
        assert http.post("/tickets", json={"ticket": {"comment": {"body": "x"}}}).status_code == 201
        with pytest.raises(httpx.ReadTimeout):
            http.post("/webhooks/test", params={"webhook_id": made["id"]}, json={"request": {}}, timeout=0.05)


def test_a_port_that_is_taken_is_said_in_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        assert main(["--port", str(other.getsockname()[1])]) == 2
    assert re.fullmatch(r"zenpy: port \d+ is taken: .*--port.*\n", capsys.readouterr().err)


@pytest.mark.parametrize(
    ("content", "option", "message"),
    [
        (None, "--seed", "cannot be read"),
        ("{", "--seed", "is not JSON"),
        ("[]", "--seed", "must hold a JSON object"),
        ('{"Tikket": [{}]}', "--seed", "no kind of record is called 'Tikket'"),
        ('{"Ticket": [7]}', "--seed", "must be a list of objects"),
        ("{}", "--state", "not the state of a sandbox"),
    ],
)
def test_files_that_cannot_be_used_are_said_in_a_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str | None, option: str, message: str
) -> None:
    path = tmp_path / "file.json"
    if content is not None:
        path.write_text(content)
    assert main(["--port", "0", option, str(path)]) == 2
    error = capsys.readouterr().err
    assert message in error
    assert str(path) in error
    assert error.count("\n") == 1


@pytest.mark.parametrize(
    "options",
    [
        ["--port", "70000"],
        ["--port", "-1"],
        ["--latency", "-1"],
        ["--latency", "nan"],
        ["--populate", "tickets"],
        ["--populate", "tikkets=1"],
        ["--tokens", ",x"],
        ["--limits", "many"],
        ["--limits", "tickets.update=1/x"],
        ["--nothing"],
    ],
)
def test_wrong_options_are_refused(capsys: pytest.CaptureFixture[str], options: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(options)
    assert caught.value.code == 2
    assert options[0] in capsys.readouterr().err


def test_an_unknown_operation_in_the_limits_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--port", "0", "--limits", "tickets.updatte=1"]) == 2
    assert "'tickets.update'" in capsys.readouterr().err


def test_other_machines_are_warned_of() -> None:
    with Served("--host", "0.0.0.0") as served:
        local = f"http://127.0.0.1:{served.port}"
        assert ControlClient(local).is_up()
        user = httpx.get(f"{local}/api/v2/users/me", headers=HEADERS).json()["user"]
        assert user["url"].startswith(local)
        _, errors = served.end()
    assert errors.startswith("Warning: with --host 0.0.0.0, other machines")


def test_a_missing_extra_is_explained() -> None:
    program = "import sys; sys.modules['starlette'] = None; from zenpy.__main__ import main; sys.exit(main(['sandbox']))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert 'pip install "zenpy-typed[sandbox]"' in done.stderr
    assert "Traceback" not in done.stderr


def test_the_in_process_sandbox_and_its_server_need_no_extra() -> None:
    program = """
import sys
for name in ("starlette", "uvicorn", "h11", "jinja2"):
    sys.modules[name] = None
from zenpy.sandbox import Sandbox
from zenpy.sandbox.control import ControlClient
with Sandbox().serve() as server:
    print(ControlClient(server.url).is_up())
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout == "True\n"


def test_zenpy_lists_its_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_zenpy(["--help"]) == 0
    assert "sandbox" in capsys.readouterr().out
    assert run_zenpy([]) == 2
    assert run_zenpy(["sandboxx"]) == 2
    assert "No such command 'sandboxx'. Did you mean 'sandbox'?" in capsys.readouterr().err
