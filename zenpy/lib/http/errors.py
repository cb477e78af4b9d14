"""From a refusal to the exception it becomes: a pure reading of status, headers and body.

Zendesk has at least four shapes of error bodies, and sends HTML and nothing as well. None of them breaks this; what an
answer echoes of the request's headers never gets into a message: only the fields named here are read, and looked over.
"""

from __future__ import annotations

import json
import re
import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from html import unescape
from http import HTTPStatus
from typing import TYPE_CHECKING, NamedTuple

from zenpy.lib import exception
from zenpy.lib.http.message import Response

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import httpx

_LONGEST = 500
#: What bodies call the name of an error, and the sentence about it.
_CODES = ("code", "title")
_TEXTS = ("detail", "message", "description", "reason")
#: Credentials that an answer echoes: whatever stands before an account may print the request it did not like.
_ECHOED = re.compile(r"(authorization\W{1,5}\w+\W+|\bbearer\s+)[\w.~+/=-]{6,}", re.IGNORECASE)
#: Seconds: nobody is asked to wait for more than a year.
_LONGEST_WAIT = 366 * 86_400.0


class _Told(NamedTuple):
    """What a body tells: Zendesk's code, a sentence, and what is wrong with which field."""

    code: str = ""
    text: str = ""
    fields: dict[str, list[exception.FieldError]] = {}
    body: Mapping[str, object] = {}
    is_json: bool = True


def error_from(
    status: int, headers: Mapping[str, str], body: bytes, response: httpx.Response | None = None
) -> exception.ZenpyException:
    """The exception for an answer that is no success.

    Args:
        status: its HTTP status.
        headers: its headers; names in any case.
        body: its body as it came.
        response: the answer itself, for callers who want to look.
    """
    lower = {name.lower(): value for name, value in headers.items()}
    told = _read(body)
    wait = retry_after(lower)
    error = _kind(status, told, wait)(
        _message(status, told),
        response=response,
        status=status,
        request_id=lower.get("x-zendesk-request-id"),
        errors=told.fields,
        retry_after=wait,
    )
    if isinstance(error, exception.JobLimitExceeded):
        jobs = told.body.get("current_job_ids")
        error.current_job_ids = [str(job) for job in jobs] if isinstance(jobs, list) else []
    return error


def retry_after(headers: Mapping[str, str], now: float | None = None) -> float | None:
    """Seconds that `retry-after` asks to wait: whole, fractional, or until an HTTP date.

    None when it says nothing, or nothing that anybody would wait for.
    """
    text = headers.get("retry-after", "").strip()
    if re.fullmatch(r"\d+(\.\d*)?|\.\d+", text):
        wait = float(text)
        return wait if wait <= _LONGEST_WAIT else None
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    current = datetime.fromtimestamp(time.time() if now is None else now, UTC)
    wait = max(0.0, (moment - current).total_seconds())
    return wait if wait <= _LONGEST_WAIT else None


_BY_CODE: dict[str, type[exception.ZenpyException]] = {
    "TooManyValues": exception.TooManyValuesException,
    "TooManyJobs": exception.JobLimitExceeded,
    "InvalidEndpoint": exception.InvalidEndpoint,
    "RecordNotFound": exception.RecordNotFoundException,
    "IdempotentRequestError": exception.IdempotencyConflict,
    "RecordInvalid": exception.ValidationError,
}
_BY_STATUS: dict[int, type[exception.ZenpyException]] = {
    400: exception.ValidationError,
    401: exception.AuthenticationError,
    403: exception.PermissionDenied,
    409: exception.ConflictError,
    422: exception.ValidationError,
    429: exception.RateLimitError,
}


def _kind(status: int, told: _Told, wait: float | None) -> type[exception.ZenpyException]:
    """The class of the exception."""
    if status == 422 and re.search(
        r"search response limit|response size|too many results", told.text, re.IGNORECASE
    ):
        return exception.SearchResponseLimitExceeded
    if status < 500 and status not in (401, 403) and told.code in _BY_CODE:
        return _BY_CODE[told.code]
    if status == 404:  # a missing record is always told in JSON, a missing account or page in HTML
        return exception.RecordNotFoundException if told.is_json else exception.InvalidEndpoint
    if status == 503 and wait is None:
        return exception.MaintenanceError
    return _BY_STATUS.get(status, exception.ServerError if status >= 500 else exception.APIException)


def _message(status: int, told: _Told) -> str:
    text = ": ".join(dict.fromkeys(part for part in (told.code, told.text) if part))
    text = _ECHOED.sub(r"\1...", text)
    if text:
        return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"HTTP status {status}"


def _read(body: bytes) -> _Told:
    """What the body tells, in whichever shape it came."""
    text = body.decode("utf-8", "replace").strip()
    if not text:
        return _Told()
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return _Told(text=_title(text), is_json=False)
    if isinstance(document, list):
        document = {"errors": document}
    if isinstance(document, dict):
        return _read_document(document)
    return _Told() if document is None else _Told(text=str(document))


def _read_document(body: dict[str, object]) -> _Told:
    first = body.get("error") or body.get("errors")
    entries = first if isinstance(first, list) else [first]
    inner = [entry for entry in entries if isinstance(entry, dict)]
    plain = [entry for entry in entries if isinstance(entry, str)]
    sources = (*inner[:1], body)
    code = _first(sources, *_CODES) or (first if isinstance(first, str) else "")
    text = _first(sources, *_TEXTS) or ("" if isinstance(first, str) else "; ".join(plain))
    others = [
        ": ".join(filter(None, (_first((one,), *_CODES), _first((one,), *_TEXTS)))) for one in inner[1:]
    ]
    details = next((found for source in (body, *inner) if (found := source.get("details"))), None)
    if isinstance(details, str | list):  # not by field: then it is part of the sentence
        others.append("; ".join(filter(None, (error and error.description for error in _errors_in(details)))))
    return _Told(code, "; ".join(filter(None, (text, *others))), _by_field(details, first), body)


def _first(sources: tuple[Mapping[str, object], ...], *names: str) -> str:
    """The first text that one of the sources has under one of the names."""
    found = (source.get(name) for source in sources for name in names)
    return next((value for value in found if isinstance(value, str) and value), "")


def _by_field(details: object, first: object) -> dict[str, list[exception.FieldError]]:
    """What is wrong with each field: `{"name": [{"description": ..., "error": ...}]}`, entries also as plain text."""
    told = details if isinstance(details, dict) else first
    if not isinstance(told, dict) or (told is first and _first((told,), *_CODES, *_TEXTS)):
        return {}
    found = {str(name): list(filter(None, _errors_in(entries))) for name, entries in told.items()}
    return {name: errors for name, errors in found.items() if errors}


def _errors_in(entries: object) -> Iterator[exception.FieldError | None]:
    for entry in entries if isinstance(entries, list) else [entries]:
        if isinstance(entry, dict):
            code = entry.get("error")
            text = _first((entry,), "description", "message", "error")
            yield exception.FieldError(text, code if isinstance(code, str) else None) if text else None
        else:
            yield exception.FieldError(entry) if isinstance(entry, str) and entry else None


def _title(html: str) -> str:
    """The title or heading of an HTML page, or the start of any other text."""
    found = re.search(r"<(title|h1)[^>]*>(.*?)</\1>", html, re.IGNORECASE | re.DOTALL)
    text = (
        found[2]
        if found
        else re.sub(r"<(script|style).*?</\1>|<[^>]*>", " ", html, flags=re.IGNORECASE | re.DOTALL)
    )
    return unescape(" ".join(re.sub(r"<[^>]*>", " ", text).split()))[:200]


def check(response: Response) -> Response:
    """The response itself when the call succeeded.

    Raises:
        APIException: or one of its children, by the meaning of the answer.
    """
    if response.ok:
        return response
    raise error_from(response.status, response.headers, response.body, response.raw)
