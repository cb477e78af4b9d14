"""schemathesis on the sandbox, in one process: requests made from the document, and its checks of the answers."""

from __future__ import annotations

import json
import time
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import Any

import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import Failure, FailureGroup
from schemathesis.core.result import Ok
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.support.paths import ROOT
from tests.support.sandbox_walk import ROUTES, concrete
from zenpy.sandbox import Request, Sandbox
from zenpy.sandbox.routes import Route

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
#: More seconds than any request may take.
MOST_SECONDS = 5.0

StartResponse = Callable[[str, list[tuple[str, str]]], object]


class Application:
    """A sandbox as a WSGI application; the sandbox may be replaced."""

    def __init__(self) -> None:
        self.sandbox = Sandbox()
        self.slowest = 0.0

    def __call__(self, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        """The answer to a request of a WSGI server."""
        headers = {
            name.removeprefix("HTTP_").replace("_", "-").lower(): str(value)
            for name, value in environ.items()
            if name.startswith("HTTP_") or name == "CONTENT_TYPE"
        }
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        target = f"{environ['REQUEST_URI']}"
        started = time.thread_time()  # not the time of other programs
        response = self.sandbox.handle(Request.to(environ["REQUEST_METHOD"], target, headers, body))
        self.slowest = max(self.slowest, time.thread_time() - started)
        start_response(f"{response.status} Answer", list(response.headers.items()))
        return [response.body]


@dataclass(frozen=True)
class Run:
    """An operation with the requests that are made for it."""

    operation: Any
    route: Route


APPLICATION = Application()


@cache
def runs() -> list[Run]:
    """All operations of the document."""
    document = json.loads(ROOT.joinpath("zenpy", "zendesk.openapi.json").read_text("utf-8"))
    schema = schemathesis.openapi.from_dict(document)
    schema.app = APPLICATION
    by_id = {route.id: route for route in ROUTES.all}
    found = [one.ok() for one in schema.get_all_operations() if isinstance(one, Ok)]
    assert len(found) == len(ROUTES.all)
    return [Run(one, by_id[one.definition.raw["operationId"]]) for one in found]


def complaints(run: Run, examples: int, number: int, valid: bool) -> list[str]:
    """What the checks have against the answers to some requests for an operation, valid or invalid ones."""
    wrong: list[str] = []
    mode = GenerationMode.POSITIVE if valid else GenerationMode.NEGATIVE

    @seed(number)
    @settings(
        max_examples=examples,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate],
    )
    @given(case=run.operation.as_strategy(generation_mode=mode), is_known=st.booleans())
    def check(case: Any, is_known: bool) -> None:
        wrong.extend(_complaints(run, case, is_known, CHECKS))

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with suppress(Unsatisfiable):  # some operations can get no request that violates the document
            check()
    return list(dict.fromkeys(wrong))


def _complaints(run: Run, case: Any, is_known: bool, checks: list[Any]) -> Iterator[str]:
    APPLICATION.sandbox, APPLICATION.slowest = Sandbox(), 0.0
    path = concrete(APPLICATION.sandbox, run.route)
    if is_known and case.path_parameters:  # records that are there
        parts = zip(run.route.path.split("/"), path.split("/"), strict=True)
        case.path_parameters = {part[1:-1]: value for part, value in parts if part.startswith("{")}
    response = case.call(headers={"Authorization": "Bearer any"})
    if APPLICATION.slowest > MOST_SECONDS:
        yield f"{run.route.id} took {APPLICATION.slowest:.1f} s"
    try:
        case.validate_response(response, checks=checks)
    except FailureGroup as group:
        yield from (f"{run.route.id}: {_line(one)}" for one in group.exceptions)
    except Failure as one:
        yield f"{run.route.id}: {_line(one)}"


def _line(failure: BaseException) -> str:
    title, message = getattr(failure, "title", ""), getattr(failure, "message", str(failure))
    return f"{title}: {message}".replace("\n", " ")[:600]
