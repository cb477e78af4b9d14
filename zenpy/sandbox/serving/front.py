"""What happens to a request that has come over a socket: both servers answer through this module.

It adds to the sandbox what belongs to HTTP and not to Zendesk: HEAD, OPTIONS, browsers of other origins, addresses in
answers that lead back to where the client has come from, and the reserved path of the control API.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from zenpy.sandbox.control.dispatch import allowed_methods, answer_control, is_reserved
from zenpy.sandbox.control.operations import Controlled
from zenpy.sandbox.message import Request, Response
from zenpy.sandbox.pages.traffic import Traffic
from zenpy.sandbox.serving.origins import Origins, read_authority

if TYPE_CHECKING:
    from zenpy.sandbox.sandbox import Sandbox


log: logging.Logger = logging.getLogger("zenpy.sandbox")


class Front:
    """Answers the requests to one served sandbox.

    Args:
        sandbox: What is served.
        origins: Which pages of browsers may use it.
        prepare: Gives the sandbox what the server is started with, after a reset.
        log: Called with one line for each request.
    """

    def __init__(
        self,
        sandbox: Sandbox,
        *,
        origins: Origins | None = None,
        prepare: Callable[[], None] = lambda: None,
        log: Callable[[str], None] | None = None,
    ) -> None:
        self.sandbox = sandbox
        self.origins: Origins = origins or Origins()
        self.controlled: Controlled = Controlled(sandbox, prepare)
        self._log = log
        self.traffic: Traffic = Traffic()

    def refuses(self, headers: Mapping[str, str]) -> str | None:
        """Why a request for a page or to the control API must not be answered; None when it may."""
        return self.origins.refuses(headers, host_matters=True)

    def answer(self, request: Request, scheme: str = "http") -> Response:
        """The response to a request."""
        start = time.perf_counter()
        try:
            response = self._answer(request, scheme)
        except Exception as error:
            log.exception("the server of the sandbox has failed at %s %s", request.method, request.path)
            response = Response.json({"error": "InternalError", "description": f"{error!r:.500}"}, 500)
        spent = time.perf_counter() - start
        if not is_reserved(request.path):
            route = self.sandbox.account.routes.find(request.path)[0].get(request.method)
            self.traffic.note(request, response, route.id if route else None, spent)
        if self._log is not None:
            self._log(f"{request.method} {request.path} {response.status} {spent * 1000:.1f}ms")
        return response

    def _answer(self, request: Request, scheme: str) -> Response:
        is_own = is_reserved(request.path)
        why = self.origins.refuses(request.headers, host_matters=is_own)
        if why is not None:
            return Response.json({"error": "Forbidden", "description": why}, 403)
        if request.method == "OPTIONS":
            return self._say_methods(request)
        asked = self._address_of(request, scheme)
        if is_own:
            response = answer_control(self.controlled, request, asked)
        else:
            response = self._ask_sandbox(request, asked)
        return replace(response, headers={**response.headers, **self.origins.headers_for(request.headers)})

    def _address_of(self, request: Request, scheme: str) -> str:
        """The address that the client has used; the sandbox's own when the client does not say it."""
        authority = read_authority(request.headers.get("host"))
        if authority is None:
            return self.sandbox.base_url
        forwarded = request.headers.get("x-forwarded-proto", scheme)
        return f"{forwarded if forwarded in ('http', 'https') else scheme}://{authority}"

    def _ask_sandbox(self, request: Request, asked: str) -> Response:
        response = self.sandbox.handle(request)
        known, latency = self.sandbox.base_url, self.controlled.latency
        if latency and response.broken is None:
            response = replace(response, delay=response.delay + latency)
        if asked == known or "json" not in response.headers.get("Content-Type", ""):
            return response
        return replace(response, body=response.body.replace(f"{known}/".encode(), f"{asked}/".encode()))

    def _say_methods(self, request: Request) -> Response:
        """Answer OPTIONS: for a browser what it may send, for others which methods the path has."""
        if "access-control-request-method" in request.headers:
            return Response(204, self.origins.preflight_headers(request.headers))
        is_own = is_reserved(request.path)
        routes = [] if is_own else self.sandbox.account.routes.find(request.path)[0]
        methods = allowed_methods(request.path) if is_own else sorted(routes)
        if "GET" in methods:
            methods.append("HEAD")
        headers = self.origins.headers_for(request.headers)
        return Response(204, {"Allow": ", ".join([*methods, "OPTIONS"]), **headers})
