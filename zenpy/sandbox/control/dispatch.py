"""From a request below the reserved path to its answer: which operation it means, whether it fits, what went wrong."""

from __future__ import annotations

import json
import logging
from contextlib import nullcontext
from typing import TYPE_CHECKING
from urllib.parse import unquote

from zenpy.sandbox.control import account, rules, sent  # noqa: F401 - they register their operations
from zenpy.sandbox.control.document import make_document
from zenpy.sandbox.control.operations import OPERATIONS, RESERVED, ControlCall
from zenpy.sandbox.control.shapes import ControlProblem, read_fields, read_query
from zenpy.sandbox.message import Response

if TYPE_CHECKING:
    from zenpy.sandbox.control.operations import Controlled, Operation
    from zenpy.sandbox.message import Json, Request

log: logging.Logger = logging.getLogger("zenpy.sandbox")


def is_reserved(path: str) -> bool:
    """Whether a path belongs to the control API."""
    return path == RESERVED or path.startswith(f"{RESERVED}/")


def answer_control(controlled: Controlled, request: Request, server: str) -> Response:
    """The response to a request below the reserved path; `server` is the address that the client has used."""
    path = request.path.removeprefix(RESERVED).rstrip("/")
    method = "GET" if request.method == "HEAD" else request.method
    try:
        if path in ("", "/openapi.json") and method == "GET":
            return Response.json(make_document(server) if path else _greet(server))
        found, values = _find(method, path)
        return _carry_out(controlled, request, found, values)
    except ControlProblem as problem:
        headers = {"Allow": str(problem)} if problem.status == 405 else {}
        body = {"error": problem.error, "description": str(problem)}
        return Response.json(body, problem.status, headers)
    except Exception as error:
        log.exception("the control API has failed at %s %s", request.method, request.path)
        return Response.json({"error": "InternalError", "description": f"{error!r:.500}"}, 500)


def allowed_methods(path: str) -> list[str]:
    """The methods that a path of the control API has."""
    parts = path.removeprefix(RESERVED).strip("/").split("/")
    if parts in ([""], ["openapi.json"]):
        return ["GET"]
    return sorted({one.method for one in OPERATIONS if _match(one, parts) is not None})


def _greet(server: str) -> Json:
    return {"about": "The control API of a Zendesk sandbox", "document": f"{server}{RESERVED}/openapi.json"}


def _find(method: str, path: str) -> tuple[Operation, dict[str, str]]:
    """The operation that a request means, and the values in its path.

    Raises:
        ControlProblem: a 404 or a 405, there is none.
    """
    parts = path.strip("/").split("/")
    for one in OPERATIONS:
        values = _match(one, parts) if one.method == method else None
        if values is not None:
            return one, values
    methods = allowed_methods(path)
    if methods:
        raise ControlProblem(405, "MethodNotAllowed", ", ".join(methods))
    raise ControlProblem(404, "NotFound", f"{RESERVED}{path:.200} is not here: see {RESERVED}/openapi.json")


def _match(one: Operation, parts: list[str]) -> dict[str, str] | None:
    template = one.path.strip("/").split("/")
    if len(template) != len(parts):
        return None
    values: dict[str, str] = {}
    for wanted, part in zip(template, parts, strict=True):
        if wanted.startswith("{"):
            values[wanted[1:-1]] = unquote(part)
        elif wanted != part:
            return None
    return values


def _carry_out(
    controlled: Controlled, request: Request, found: Operation, values: dict[str, str]
) -> Response:
    body = _read_body(found, request.body)
    call = ControlCall(controlled, values, read_query(found.query, request.query), body)
    with nullcontext() if found.waits else controlled.sandbox.lock:
        answer = found.handler(call)
    return Response(found.status) if answer is None else Response.json(answer, found.status)


def _read_body(found: Operation, body: bytes) -> Json:
    """The body of a request as the operation takes it.

    Raises:
        ControlProblem: a 400, it is not JSON, or not what the operation takes.
    """
    if found.body is None:
        return {}
    try:
        sent: object = json.loads(body) if body.strip() else {}
    except (ValueError, RecursionError) as error:
        raise ControlProblem(400, "InvalidBody", f"the body is not JSON: {error}") from error
    if isinstance(found.body, tuple):
        return read_fields(found.body, sent)
    if not isinstance(sent, dict):
        raise ControlProblem(400, "InvalidBody", "the body must be a JSON object")
    return sent
