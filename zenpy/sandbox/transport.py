"""The sandbox as an httpx transport: the client under test sends as always, and nothing leaves the process."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import anyio
import httpx

from zenpy.sandbox.message import Request, Response

if TYPE_CHECKING:
    from zenpy.sandbox.sandbox import Sandbox


class SandboxTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers the requests of a synchronous or an asynchronous httpx client out of a sandbox."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """One request of a synchronous client."""
        response = self._handle(request, request.read())
        time.sleep(_delay(request, response))
        return _answer(request, response)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One request of an asynchronous client."""
        response = self._handle(request, await request.aread())
        if delay := _delay(request, response):
            await anyio.sleep(delay)  # under asyncio and under trio
        return _answer(request, response)

    def _handle(self, request: httpx.Request, body: bytes) -> Response:
        """The response; its links use the address that the client has for the account."""
        response = self.sandbox.handle(_read(request, body))
        known, asked = self.sandbox.base_url, f"{request.url.scheme}://{request.url.netloc.decode()}"
        if asked == known or "json" not in response.headers.get("Content-Type", ""):
            return response
        return replace(response, body=response.body.replace(f"{known}/".encode(), f"{asked}/".encode()))


def _read(request: httpx.Request, body: bytes) -> Request:
    target = request.url.raw_path.decode("ascii")
    return Request.to(request.method, target, dict(request.headers), body)


def _delay(request: httpx.Request, response: Response) -> float:
    """How long a slow answer takes.

    Raises:
        ReadTimeout: the client would not wait that long; it is raised at once.
    """
    patience = request.extensions.get("timeout", {}).get("read")
    if patience is not None and response.delay > patience:
        raise httpx.ReadTimeout("the sandbox is slow, by rule", request=request)
    return response.delay


def _answer(request: httpx.Request, response: Response) -> httpx.Response:
    if response.broken == "reset":
        raise httpx.ReadError("the connection was reset, by rule of the sandbox", request=request)
    if response.broken == "truncate":
        raise httpx.RemoteProtocolError("the answer broke off, by rule of the sandbox", request=request)
    headers, body = dict(response.headers), response.body
    if request.method == "HEAD":
        headers, body = {**headers, "Content-Length": str(len(body))}, b""
    return httpx.Response(response.status, headers=headers, content=body, request=request)
