"""The app of `zenpy sandbox`: pages for people first, then the API and the control API."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from anyio import to_thread
from starlette.applications import Starlette
from starlette.routing import Route

from zenpy.sandbox.message import Response
from zenpy.sandbox.pages.routes import page_routes
from zenpy.sandbox.serving.framing import MOST_BYTES, BadRequest, make_request
from zenpy.sandbox.serving.protocol import CONNECTION
from zenpy.sandbox.serving.wire import ENDS_CONNECTION, write_steps

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from zenpy.sandbox.message import Request
    from zenpy.sandbox.serving.front import Front
    from zenpy.sandbox.serving.protocol import SandboxProtocol


def make_app(front: Front) -> Starlette:
    """The app that serves a sandbox."""
    pages = page_routes(front.sandbox, front.answer, front.traffic, front.refuses)
    return Starlette(routes=[*pages, Route("/{path:path}", _Api(front))])


class _Api:
    """Everything that is not a page."""

    def __init__(self, front: Front) -> None:
        self._front = front

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            request = _make_request(scope, await _read_body(receive))
        except BadRequest as error:
            body = {"error": "BadRequest", "description": str(error)}
            await _send(send, Response.json(body, error.status, {"Connection": "close"}))
            return
        response = await to_thread.run_sync(self._front.answer, request, scope["scheme"])
        if response.broken is not None:
            await _break(scope[CONNECTION], response, request.method)
            return
        if response.delay:
            await asyncio.sleep(response.delay)
        await _send(send, response)


def _make_request(scope: Scope, body: bytes) -> Request:
    headers: dict[str, str] = {}
    for raw, value in scope["headers"]:
        name, text = raw.decode("latin-1"), value.decode("latin-1")
        headers[name] = f"{headers[name]}, {text}" if name in headers else text
    target = scope["raw_path"].decode("latin-1")
    query = scope["query_string"].decode("latin-1")
    return make_request(scope["method"], f"{target}?{query}" if query else target, headers, body)


async def _read_body(receive: Receive) -> bytes:
    """The body of a request.

    Raises:
        BadRequest: a 413, it is too large.
    """
    parts, size = [], 0
    while True:
        message = await receive()
        part = message.get("body", b"")
        size += len(part)
        if size > MOST_BYTES:
            raise BadRequest(413, f"a body may have {MOST_BYTES} bytes")
        parts.append(part)
        if not message.get("more_body", False):
            return b"".join(parts)


async def _send(send: Send, response: Response) -> None:
    headers = {name: str(value) for name, value in response.headers.items()}
    if response.status not in (204, 304) and "Content-Length" not in headers:
        headers["Content-Length"] = str(len(response.body))
    raw = [(name.encode("latin-1"), value.encode("latin-1", "replace")) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": response.status, "headers": raw})
    await send({"type": "http.response.body", "body": response.body})


async def _break(connection: SandboxProtocol, response: Response, method: str) -> None:
    """Send a response that breaks HTTP: past uvicorn, on the connection itself, which ends with it."""
    transport = connection.transport
    for step in write_steps(response, method, close=True):
        if isinstance(step, bytes):
            transport.write(step)
        elif step is None:
            transport.abort()
        else:
            await asyncio.sleep(step)
    if response.broken in ENDS_CONNECTION or not transport.is_closing():
        transport.close()
