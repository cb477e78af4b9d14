"""The receivers of docs/guides/webhook-receiver.md, called by a sandbox."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from werkzeug.serving import make_server

from tests.support.guides import program_of
from zenpy.sandbox import Sandbox
from zenpy.testing import make_client
from zenpy.webhooks import sign

PAGE = "docs/guides/webhook-receiver.md"


@contextmanager
def serve_fastapi(module: Any, secret: str, listening: socket.socket) -> Iterator[None]:
    """FastAPI's receiver on a socket."""
    server = uvicorn.Server(uvicorn.Config(module.create_app(secret), log_level="error", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    while not server.started:
        time.sleep(0.001)
    try:
        yield
    finally:
        server.should_exit = True
        thread.join()


@contextmanager
def serve_flask(module: Any, secret: str, listening: socket.socket) -> Iterator[None]:
    """Flask's receiver on a socket."""
    server = make_server("127.0.0.1", 0, module.create_app(secret), fd=listening.fileno())
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.001})
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize(
    ("program", "serve"), [("fastapi_receiver.py", serve_fastapi), ("flask_receiver.py", serve_flask)]
)
def test_a_ticket_of_a_sandbox_arrives(
    program: str, serve: Callable[..., Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sandbox = Sandbox("acme")
    client = make_client(sandbox)
    listening = socket.create_server(("127.0.0.1", 0))
    hook = client.webhooks.create(
        {
            "name": "Receiver",
            "endpoint": f"http://127.0.0.1:{listening.getsockname()[1]}/zendesk",
            "http_method": "POST",
            "request_format": "json",
            "status": "active",
            "subscriptions": ["zen:event-type:ticket.created"],
        }
    )
    with (
        listening,
        program_of(PAGE, program, sandbox, tmp_path) as module,
        serve(module, client.webhooks.show_secret(hook), listening),
    ):
        client.tickets.create({"subject": "The printer", "comment": {"body": "It burns."}})
        (call,) = sandbox.webhook_calls
    assert call.status_code == 204
    (ticket,) = sandbox.records("Ticket")
    assert f"ticket.created {ticket['id']} The printer\n" in capsys.readouterr().out


def test_flask_refuses_and_forgets_like_fastapi(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with program_of(PAGE, "flask_receiver.py", Sandbox("acme"), tmp_path) as module:
        handled: list[object] = []

        def handle(event: object) -> None:
            handled.append(event)
            if len(handled) == 1:
                raise OSError("the work failed")

        monkeypatch.setattr(module, "handle", handle)
        client = module.create_app("the secret").test_client()
        body = b'{"type": "zen:event-type:ticket.created", "subject": "zen:ticket:1"}'
        assert client.post("/zendesk", data=body, headers=sign("another", body)).status_code == 401
        headers = sign("the secret", body)
        answers = [client.post("/zendesk", data=body, headers=headers).status_code for _ in range(3)]
    assert answers == [500, 204, 204]
    assert len(handled) == 2
