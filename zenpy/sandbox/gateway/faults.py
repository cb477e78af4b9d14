"""Faults that a test orders by rule: which requests fail, how, how often, and what the client sees instead."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from zenpy.sandbox.message import Response

if TYPE_CHECKING:
    from zenpy.sandbox.gateway.matching import Matcher
    from zenpy.sandbox.message import Request

#: How a request can go wrong; see `Sandbox.fail`.
FaultKind: TypeAlias = Literal[
    "status",
    "reset",
    "invalid_json",
    "html",
    "answer",
    "slow",
    "stall",
    "drip",
    "truncate",
    "lost",
    "gzip",
    "gzip_cut",
    "deflate_cut",
    "unframed",
    "nulls",
    "others",
    "odd_fields",
]
_SPOILT = ("gzip", "gzip_cut", "deflate_cut", "unframed", "nulls", "others", "odd_fields")
#: The kinds that spoil only the answer: the request itself is carried out.
CARRIED_OUT = ("answer", "slow", "stall", "drip", "truncate", "lost", *_SPOILT)
KINDS: tuple[FaultKind, ...] = get_args(FaultKind)
#: Fields that a client may trip over: called like what its objects have, with many levels, with half a character.
ODD_FIELDS: Mapping[str, object] = {
    **dict.fromkeys(
        ("get", "to_dict", "to_json", "keys", "items", "extra", "api", "self", "__class__"), "odd"
    ),
    **{key: ["odd"] for key in ("_slot", "_sent", "_name", "_from_payload", "_unsent_changes", "_make_view")},
    "deep": json.loads("[" * 90 + "]" * 90),
    "half \ud83d": "\ud83d",
    "": {"é": None},
}
PAGE = b"<html><body><h1>Something went wrong</h1></body></html>"
CUT_JSON = b'{"tickets": [{"id": 1,'


@dataclass
class Fault:
    """A rule that makes requests fail; `hits` counts the requests that it made fail."""

    matches: Matcher
    status: int = 500
    times: int | None = 1
    after: int = 0
    headers: Mapping[str, str] = field(default_factory=dict)
    body: object = None
    kind: FaultKind = "status"
    delay: float = 0.0
    hits: int = 0
    _passed: int = 0
    _stopped: bool = False

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"no kind of fault is called {self.kind!r}: use one of {', '.join(KINDS)}")
        try:
            self._answer()
        except (TypeError, ValueError, RecursionError) as error:
            raise TypeError(f"the body of a fault must be JSON, a text or bytes: {error}") from error

    def stop(self) -> None:
        """End the rule: from now on it makes nothing fail."""
        self._stopped = True

    @property
    def is_over(self) -> bool:
        """Whether it makes nothing fail any more."""
        return self._stopped or (self.times is not None and self.hits >= self.times)

    def applies(self, request: Request, operation: str | None = None) -> bool:
        """Whether this request must fail. Every call counts towards `after` and `times`."""
        if self.is_over:
            return False
        if not self.matches(request, operation):
            return False
        self._passed += 1
        if self._passed <= self.after:
            return False
        self.hits += 1
        return True

    def spoil(self, good: Response) -> Response:
        """The response that is sent in the place of the good one."""
        match self.kind:
            case "reset" | "lost":
                return Response(0, broken="reset")
            case "slow":
                return replace(good, delay=self.delay)
            case "stall":
                return replace(good, broken="stall" if good.body else None, delay=self.delay)
            case "drip":
                return replace(good, broken="drip", delay=self.delay)
            case "truncate" if good.body:
                return replace(good, body=good.body[: len(good.body) // 2], broken="truncate")
            case "truncate":  # without a body to cut, the whole answer is lost
                return Response(0, broken="reset")
            case "gzip":
                return _mark_as_packed(good, b"\x1f\x8b damaged")
            case "gzip_cut":
                packed = gzip.compress(good.body)
                return _mark_as_packed(good, packed[: len(packed) // 2])
            case "nulls":
                return _replace_values(good, None)
            case "others":
                return _replace_values(good, {"value": 7})
            case "deflate_cut":
                packed = zlib.compress(good.body)
                return _mark_as_packed(good, packed[: len(packed) // 2], "deflate")
            case "unframed":
                status = 200 if good.status == 204 else good.status
                return replace(good, status=status, body=good.body[: len(good.body) // 2], broken="unframed")
            case "odd_fields":
                return replace(good, body=_add_odd_fields(good.body))
            case "invalid_json":
                return Response(200, {**good.headers, **self.headers}, CUT_JSON)
            case "html":
                kind = {"Content-Type": "text/html; charset=utf-8"}
                return Response(self.status, {**kind, **self.headers}, PAGE)
        return self._answer()

    @property
    def needs_answer(self) -> bool:
        """Whether the request is carried out, so that only its answer is spoilt."""
        return self.kind in CARRIED_OUT

    def _answer(self) -> Response:
        if isinstance(self.body, bytes | str):
            text = self.body.encode() if isinstance(self.body, str) else self.body
            return Response(self.status, {"Content-Type": "text/plain", **self.headers}, text)
        body = (
            self.body
            if self.body is not None
            else {"error": "Fault", "description": f"status {self.status} by rule"}
        )
        return Response.json(body, self.status, self.headers)


def _add_odd_fields(body: bytes) -> bytes:
    """The body with the odd fields in each object that has an id; one that is not JSON stays as it is."""
    try:
        document = json.loads(body)
    except ValueError:
        return body
    boxes = [document]
    while boxes:
        box = boxes.pop()
        if isinstance(box, dict):
            boxes += box.values()
            if "id" in box:
                box.update(ODD_FIELDS)
        elif isinstance(box, list):
            boxes += box
    return json.dumps(document).encode()


def _replace_values(good: Response, value: object) -> Response:
    """The answer with this in the place of each value; one that is not a JSON object stays as it is."""
    try:
        body = json.loads(good.body)
    except ValueError:
        return good
    return (
        replace(good, body=json.dumps(dict.fromkeys(body, value)).encode())
        if isinstance(body, dict)
        else good
    )


def _mark_as_packed(good: Response, packed: bytes, coding: str = "gzip") -> Response:
    status = 200 if good.status == 204 else good.status  # an answer that has content says so
    return replace(good, status=status, headers={**good.headers, "Content-Encoding": coding}, body=packed)
