"""How one request is answered: limits, access, the answer of its operation, and what is done when that fails.

A request is a transaction. When it is answered with an error, everything that it has written is taken back; so it is when
the sandbox itself fails, which is answered with status 500.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from zenpy.sandbox.account.oauth import CONSENT_PATH
from zenpy.sandbox.calls.call import Call
from zenpy.sandbox.calls.generic import respond
from zenpy.sandbox.calls.headers import headers_of, in_style_of_product
from zenpy.sandbox.gateway.matching import RuleFailed
from zenpy.sandbox.gateway.roles import check_access
from zenpy.sandbox.message import MOST_BYTES, Response
from zenpy.sandbox.problems import Problem, invalid_endpoint, titled_problem
from zenpy.sandbox.rules.sending.events import emit_events

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.gateway.access import Access
    from zenpy.sandbox.gateway.faults import Fault
    from zenpy.sandbox.gateway.limits import EndpointLimit, Limiter
    from zenpy.sandbox.message import Request
    from zenpy.sandbox.routes import Route

log: logging.Logger = logging.getLogger("zenpy.sandbox")


class _Refused(Exception):
    """An answer that is an error, although no exception has said so."""

    def __init__(self, response: Response) -> None:
        super().__init__(response.status)
        self.response = response


class Answering:
    """Answers the requests to one account, and keeps the rules that make them fail."""

    def __init__(self, account: Account, limiter: Limiter, access: Access) -> None:
        self.account = account
        self.limiter = limiter
        self.access = access
        self.faults: list[Fault] = []
        self.limits: list[EndpointLimit] = []

    def answer(self, request: Request, request_id: str, owner: Record) -> tuple[str | None, Response]:
        """The operation that a request means, and its response; requests speak for `owner` unless they say otherwise."""
        routes, values = self.account.routes.find(request.path)
        route = routes.get("GET" if request.method == "HEAD" else request.method)
        name = route.id if route else None
        fault: Fault | None = None
        headers: Mapping[str, str] = {}
        try:
            fault = next((one for one in self.faults if one.applies(request, name)), None)
            if fault and not fault.needs_answer:
                return name, fault.spoil(Response(200, {"Content-Type": "application/json"}))
            headers = self._count_against_limits(request, route)
            self.account.operation = name or ""
            with self.account.transaction():
                self.access.identify(request, route, owner)
                response = self._carry_out(request, route, routes, values)
                if response.status >= 400:
                    raise _Refused(response)
                if not self.account.routes.about:
                    emit_events(self.account)
        except _Refused as refused:
            response = refused.response
        except Problem as problem:
            response = self._shape(problem, route).response()
        except Exception as error:
            log.exception("%s: the sandbox has failed at %s %s", request_id, request.method, request.path)
            self.account.failures.note(error.cause if isinstance(error, RuleFailed) else error)
            why = str(error) if isinstance(error, RuleFailed) else repr(error)
            failure = titled_problem(
                500, "Internal Server Error", f"The sandbox has failed ({request_id}): {why:.500}"
            )
            response = (self._shape(failure, route) if self.account.routes.about else failure).response()
        usual = {} if self.account.routes.about else headers_of(route, response)
        response = in_style_of_product(
            route, Response(response.status, {**usual, **headers, **response.headers}, response.body)
        )
        return name, fault.spoil(response) if fault else response

    def _carry_out(
        self, request: Request, route: Route | None, routes: Mapping[str, Route], values: list[str]
    ) -> Response:
        if len(request.body) > MOST_BYTES:
            raise titled_problem(
                413, "Request Entity Too Large", f"A body may have at most {MOST_BYTES} bytes"
            )
        if route is None:
            return self._answer_without_operation(request, list(routes))
        check_access(self.account, route)
        return respond(Call(self.account, request, route, values))

    def _shape(self, problem: Problem, route: Route | None) -> Problem:
        """An error in the shape that the API has for it."""
        names = self.account.routes.about.get("errors")
        if names:
            return problem.placed(names)
        if route and route.is_camel:
            return problem.listed()
        if route and route.path == "/oauth/tokens":
            return problem.for_oauth()
        return problem.by_field() if route and route.product == "help_center" else problem

    def _count_against_limits(self, request: Request, route: Route | None) -> Mapping[str, str]:
        """Count a request against its limits. Return their headers.

        Raises:
            Problem: a 429, one of them is reached.
        """
        headers = dict(self.limiter.spend(request, route.server if route else ""))
        operation = route.id if route else None
        for limit in self.limits:
            if limit.matches(request, operation):
                headers.update(limit.spend(request))
        return headers

    def _answer_without_operation(self, request: Request, methods: list[str]) -> Response:
        """Answer a path without an operation: a file, the page of an authorization, a wrong method, or nothing."""
        file = self.account.files.get(request.path)
        if file and request.method in ("GET", "HEAD"):
            return Response(200, {"Content-Type": file[0]}, file[1])
        if request.path == CONSENT_PATH and request.method in ("GET", "HEAD"):
            back = self.account.oauth.consent(f"{CONSENT_PATH}?{request.with_query()}")
            return Response(302, {"Location": back, "Cache-Control": "no-store"})
        if methods:
            error = titled_problem(
                405, "Method not allowed", f"{request.method} is not possible here, only {', '.join(methods)}"
            )
            error.headers = {"Allow": ", ".join(sorted(methods))}
            raise error
        near = self.account.routes.near(request.path)
        hint = f" The nearest path is {near}." if near else ""
        raise invalid_endpoint(f"The sandbox knows no {request.path:.200}.{hint}")
