"""Turns the answer to a failed call into an exception: its class, its message, and what is wrong with which field.

Zendesk has at least four shapes of error bodies, and also sends HTML or no body at all. This module reads all of them, and
no answer makes it fail. The body is the first argument of the exception, as programs read codes from it; `message` says the
same as a sentence. An answer may repeat headers of the request, with the credentials, so these are masked in both.
"""

from __future__ import annotations

import json
import re
from html import unescape
from http import HTTPStatus
from typing import TYPE_CHECKING, NamedTuple

from zenpy.lib import exception
from zenpy.lib.http.limit_headers import parse_retry_after
from zenpy.lib.http.message import Response

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import httpx

#: The longest text that a message takes from an answer, in characters.
_MAX_LENGTH = 500
#: The names that bodies have for the code of an error, and for its text.
_CODES = ("code", "title")
_TEXTS = ("detail", "message", "description", "reason")
#: Credentials in an answer: a proxy in front of the account may print the request that it refuses.
_CREDENTIALS = re.compile(r"(authorization\W{1,5}\w+\W+|\bbearer\s+)[\w.~+/=-]{6,}", re.IGNORECASE)
#: The same for the fields of JSON whose values give access by themselves.
_SECRET_FIELDS = re.compile(
    r'("(?:access_token|refresh_token|api_token|full_token|id_token|client_secret|password)"\s*:\s*")(?:[^"\\]|\\.)*',
    re.IGNORECASE,
)


class ErrorNames(NamedTuple):
    """Where an API says what went wrong, beside the usual names: `code` and `text` as names in the body, with dots between
    them, and the header that names the request.
    """

    code: str = ""
    text: str = ""
    request_id: str = "x-zendesk-request-id"


class _ErrorBody(NamedTuple):
    """The parts of an error body: Zendesk's code, a text, and what is wrong with which field."""

    code: str = ""
    text: str = ""
    fields: dict[str, list[exception.FieldError]] = {}
    body: Mapping[str, object] = {}
    is_json: bool = True


def error_from(
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    response: httpx.Response | None = None,
    names: ErrorNames = ErrorNames(),  # noqa: B008 - it is never changed
    advice: str | None = None,
) -> exception.ZenpyException:
    """The exception for an answer that is not a success.

    Args:
        status: its HTTP status.
        headers: its headers; names in any case.
        body: its body as it came.
        response: the answer itself, for callers.
        names: where the API says what went wrong.
        advice: what to do about it, if the class of the exception does not know.
    """
    lower = {name.lower(): value for name, value in headers.items()}
    parsed = _parse_body(body, names)
    wait = parse_retry_after(lower)
    message = _build_message(status, parsed)
    error = _choose_class(status, parsed, wait)(
        _build_argument(status, body, parsed, message),
        message=message,
        response=response,
        status=status,
        request_id=lower.get(names.request_id),
        errors=parsed.fields,
        retry_after=wait,
        advice=advice,
    )
    if isinstance(error, exception.JobLimitExceeded):
        jobs = parsed.body.get("current_job_ids")
        error.current_job_ids = [str(job) for job in jobs] if isinstance(jobs, list) else []
    return error


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


def _choose_class(status: int, body: _ErrorBody, wait: float | None) -> type[exception.ZenpyException]:
    """The class of the exception for an answer."""
    if status == 422 and re.search(
        r"search response limit|response size|too many results", body.text, re.IGNORECASE
    ):
        return exception.SearchResponseLimitExceeded
    if status < 500 and status not in (401, 403) and body.code in _BY_CODE:
        return _BY_CODE[body.code]
    if status == 404:  # with JSON a record is missing, with HTML a page or the account
        return exception.RecordNotFoundException if body.is_json else exception.InvalidEndpoint
    if status == 503 and wait is None:
        return exception.MaintenanceError
    return _BY_STATUS.get(status, exception.ServerError if status >= 500 else exception.APIException)


def _build_message(status: int, body: _ErrorBody) -> str:
    text = _mask(": ".join(dict.fromkeys(part for part in (body.code, body.text) if part)))
    if text:
        return text if len(text) <= _MAX_LENGTH else text[:_MAX_LENGTH] + "…"
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"HTTP status {status}"


def _build_argument(status: int, body: bytes, parsed: _ErrorBody, message: str) -> str:
    """The first argument of the exception: the body; for a page of HTML, or no body, the status and what the page says.

    Such a page is made for people. Programs look for its status in the text, where zenpy 2 had it.
    """
    text = body.decode("utf-8", "replace").strip()
    if text and (parsed.is_json or not text.startswith("<")):
        return _mask(text)
    try:
        name = f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        name = str(status)
    return f"{name}: {message}" if text else name


def _mask(text: str) -> str:
    """The text without the credentials in it."""
    return _SECRET_FIELDS.sub(r"\1...", _CREDENTIALS.sub(r"\1...", text))


def _parse_body(body: bytes, names: ErrorNames) -> _ErrorBody:
    """Parse a body of any shape."""
    text = body.decode("utf-8", "replace").strip()
    if not text:
        return _ErrorBody()
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return _ErrorBody(text=_text_of_html(text), is_json=False)
    if isinstance(document, list):
        document = {"errors": document}
    if isinstance(document, dict):
        parsed = _parse_document(document)
        code, said = _text_at(document, names.code), _text_at(document, names.text)
        return parsed._replace(code=code or parsed.code, text=said or parsed.text)
    return _ErrorBody() if document is None else _ErrorBody(text=str(document))


def _text_at(document: object, path: str) -> str:
    """The text under names with dots between them; empty if there is none."""
    for name in path.split("."):
        document = document.get(name) if isinstance(document, dict) else None
    return document if isinstance(document, str) else ""


def _parse_document(body: dict[str, object]) -> _ErrorBody:
    first = body.get("error") or body.get("errors")
    entries = first if isinstance(first, list) else [first]
    inner = [entry for entry in entries if isinstance(entry, dict)]
    plain = [entry for entry in entries if isinstance(entry, str)]
    sources = (*inner[:1], body)
    code = _first_text(sources, *_CODES) or (first if isinstance(first, str) else "")
    # where there is only a code and a title, the title is the text
    text = _first_text(sources, *_TEXTS, "title") or ("" if isinstance(first, str) else "; ".join(plain))
    others = [_describe(entry) for entry in inner[1:]]
    details = next((value for source in (body, *inner) if (value := source.get("details"))), None)
    if isinstance(details, str | list):  # not by field, so it belongs to the text
        others.append(
            "; ".join(filter(None, (error and error.description for error in _parse_errors(details))))
        )
    return _ErrorBody(code, "; ".join(filter(None, (text, *others))), _parse_fields(details, first), body)


def _first_text(sources: tuple[Mapping[str, object], ...], *names: str) -> str:
    """The first text that one of the sources has under one of the names; empty if there is none."""
    values = (source.get(name) for source in sources for name in names)
    return next((value for value in values if isinstance(value, str) and value), "")


def _describe(entry: dict[str, object]) -> str:
    """One of several errors of a body: its code and its text, which may be its title."""
    parts = (_first_text((entry,), *_CODES), _first_text((entry,), *_TEXTS, "title"))
    return ": ".join(dict.fromkeys(filter(None, parts)))


def _parse_fields(details: object, first: object) -> dict[str, list[exception.FieldError]]:
    """What is wrong with each field: `{"name": [{"description": ..., "error": ...}]}`, where an entry may be a plain text."""
    source = details if isinstance(details, dict) else first
    if not isinstance(source, dict) or (source is first and _first_text((source,), *_CODES, *_TEXTS)):
        return {}
    fields = {str(name): list(filter(None, _parse_errors(entries))) for name, entries in source.items()}
    return {name: errors for name, errors in fields.items() if errors}


def _parse_errors(entries: object) -> Iterator[exception.FieldError | None]:
    for entry in entries if isinstance(entries, list) else [entries]:
        if isinstance(entry, dict):
            code = entry.get("error")
            text = _first_text((entry,), "description", "message", "error")
            yield exception.FieldError(text, code if isinstance(code, str) else None) if text else None
        else:
            yield exception.FieldError(entry) if isinstance(entry, str) and entry else None


def _text_of_html(html: str) -> str:
    """The title or heading of an HTML page, or the start of any other text."""
    heading = re.search(r"<(title|h1)[^>]*>(.*?)</\1>", html, re.IGNORECASE | re.DOTALL)
    text = (
        heading[2]
        if heading
        else re.sub(r"<(script|style).*?</\1>|<[^>]*>", " ", html, flags=re.IGNORECASE | re.DOTALL)
    )
    return unescape(" ".join(re.sub(r"<[^>]*>", " ", text).split()))[:200]


def raise_for_status(response: Response, names: ErrorNames) -> Response:
    """Return the response if the call succeeded.

    Raises:
        ZenpyException: the call failed; the class depends on the meaning of the answer.
    """
    if response.ok:
        return response
    raise error_from(response.status, response.headers, response.body, response.raw, names)
