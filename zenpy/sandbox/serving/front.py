"""What happens to a request that has come over a socket: both servers answer through this module.

It adds to the sandbox what belongs to HTTP and not to Zendesk: HEAD, OPTIONS, browsers of other origins, addresses in
answers that lead back to where the client has come from, and the reserved path of the control API.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from zenpy.sandbox.message import Request, Response
from zenpy.sandbox.pages.traffic import Traffic
from zenpy.sandbox.serving.origins import Origins, read_authority

if TYPE_CHECKING:
    from zenpy.sandbox.sandbox import Sandbox

#: Everything below it is for the sandbox's owner: it is never a path of Zendesk.
RESERVED = "/__sandbox__"
#: A larger body is refused; Zendesk takes files of 50 MB.
MOST_BYTES = 64 * 1024 * 1024


class Front:
    """Answers the requests to one served sandbox.

    Args:
        sandbox: What is served.
        origins: Which pages of browsers may use it.
        latency: How many seconds each answer of the API takes longer.
        log: Called with one line for each request.
    """

    def __init__(
        self,
        sandbox: Sandbox,
        *,
        origins: Origins | None = None,
        latency: float = 0.0,
        log: Callable[[str], None] | None = None,
    ) -> None:
        self.sandbox = sandbox
        self.origins = origins or Origins()
        self.latency = latency
        self._log = log
        self.traffic = Traffic()

    def refuses(self, headers: Mapping[str, str]) -> str | None:
        """Why a request for a page or to the control API must not be answered; None when it may."""
        return self.origins.refuses(headers, host_matters=True)

    def answer(self, request: Request, scheme: str = "http") -> Response:
        """The response to a request."""
        start = time.perf_counter()
        response = self._answer(request, scheme)
        spent = time.perf_counter() - start
        if not request.path.startswith(RESERVED):
            route = self.sandbox.account.routes.find(request.path)[0].get(request.method)
            self.traffic.note(request, response, route.id if route else None, spent)
        if self._log is not None:
            self._log(f"{request.method} {request.path} {response.status} {spent * 1000:.1f}ms")
        return response

    def _answer(self, request: Request, scheme: str) -> Response:
        is_own = request.path == RESERVED or request.path.startswith(f"{RESERVED}/")
        why = self.origins.refuses(request.headers, host_matters=is_own)
        if why is not None:
            return Response.json({"error": "Forbidden", "description": why}, 403)
        if request.method == "OPTIONS":
            return self._say_methods(request)
        response = self._answer_control(request) if is_own else self._ask_sandbox(request, scheme)
        return replace(response, headers={**response.headers, **self.origins.headers_for(request.headers)})

    def _answer_control(self, request: Request) -> Response:
        if request.path == f"{RESERVED}/health":
            return Response.json({"status": "ok"})
        return Response.json({"error": "NotFound", "description": f"{request.path} is not here"}, 404)

    def _ask_sandbox(self, request: Request, scheme: str) -> Response:
        response = self.sandbox.handle(request)
        known, authority = self.sandbox.base_url, read_authority(request.headers.get("host"))
        if self.latency and response.broken is None:
            response = replace(response, delay=response.delay + self.latency)
        asked = f"{request.headers.get('x-forwarded-proto', scheme)}://{authority}"
        if authority is None or asked == known or "json" not in response.headers.get("Content-Type", ""):
            return response
        return replace(response, body=response.body.replace(f"{known}/".encode(), f"{asked}/".encode()))

    def _say_methods(self, request: Request) -> Response:
        """Answer OPTIONS: for a browser what it may send, for others which methods the path has."""
        if "access-control-request-method" in request.headers:
            return Response(204, self.origins.preflight_headers(request.headers))
        methods = sorted(self.sandbox.account.routes.find(request.path)[0])
        if "GET" in methods:
            methods.append("HEAD")
        headers = self.origins.headers_for(request.headers)
        return Response(204, {"Allow": ", ".join([*methods, "OPTIONS"]), **headers})


def refuse_size() -> Response:
    """The answer to a body that is too large to be read."""
    description = f"A body may have {MOST_BYTES} bytes."
    return Response.json({"error": "PayloadTooLarge", "description": description}, 413)
