"""A sandbox that is watched: what the document has against each of its answers is written down."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker

from tests.support.contract.document import DOCUMENT, OPERATIONS, REGISTRY, Operation, validator_at
from zenpy.sandbox import Request, Response, Sandbox

_BY_ID = {one.id: one for one in OPERATIONS}
_FORMATS = FormatChecker(formats=())


@_FORMATS.checks("date-time", raises=ValueError)
def _is_moment(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


@_FORMATS.checks("date", raises=ValueError)
def _is_date(value: object) -> bool:
    return not isinstance(value, str) or bool(date.fromisoformat(value))


@_FORMATS.checks("uri")
def _is_uri(value: object) -> bool:
    return not isinstance(value, str) or re.match(r"[a-z][a-z0-9+.-]*:\S+$", value) is not None


class WatchedSandbox(Sandbox):
    """A sandbox; `wrong` has what its answers violate."""

    wrong: list[str]

    def handle(self, request: Request) -> Response:
        """The response to a request, after a look at it."""
        response = super().handle(request)
        self.__dict__.setdefault("wrong", []).extend(
            f"{request.method} {request.path}: {one}"
            for one in complaints(self.requests[-1].operation, response)
        )
        return response

    def complaints(self) -> list[str]:
        """What is wrong with the answers up to now."""
        found: list[str] = self.__dict__.get("wrong", [])
        return found


def complaints(operation_id: str | None, response: Response) -> list[str]:
    """What the document has against the answer of an operation: its status, its media type, its content."""
    return list(_complaints(_BY_ID[operation_id], response)) if operation_id else []


def _complaints(operation: Operation, response: Response) -> Iterator[str]:
    status = str(response.status)
    if status not in operation.data["responses"]:
        yield f"{operation.id} does not answer {status}: {response.body[:200]!r}"
        return
    described = operation.data["responses"][status]
    place = ("paths", operation.path, operation.method.lower(), "responses", status)
    if "$ref" in described:
        place = tuple(described["$ref"].removeprefix("#/").split("/"))
        described = DOCUMENT["components"]["responses"][place[-1]]
    found = response.headers.get("Content-Type", "").partition(";")[0]
    content = described.get("content", {})
    if not content:
        if response.body not in (b"", b"{}"):  # an empty object says nothing
            yield f"{status} of {operation.id} has no content, but here is {response.body[:100]!r}"
        return
    if found not in content:
        yield f"{status} of {operation.id} comes as {', '.join(content)}, not as {found!r}"
    elif found != "application/octet-stream":
        yield from _violations(_validator(*place, "content", found, "schema"), json.loads(response.body))


def _violations(validator: Draft202012Validator, value: Any) -> Iterator[str]:
    for error in validator.iter_errors(value):
        yield f"{'.'.join(map(str, error.absolute_path))}: {error.message[:200]}"


@cache
def _validator(*place: str) -> Draft202012Validator:
    return Draft202012Validator(validator_at(*place).schema, registry=REGISTRY, format_checker=_FORMATS)
