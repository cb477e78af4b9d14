"""What an unsuccessful answer means: one pure function from status, headers and body to an exception.

Zendesk has at least four body shapes (`error` + `description`, `error` as an object, a list of `errors`, HTML). All of
them are read here; a body of any other shape still gives an exception with status and request id.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from zenpy.lib import exception as exc
from zenpy.lib.exception import APIException, FieldError

if TYPE_CHECKING:
    import httpx

_BY_STATUS: dict[int, type[APIException]] = {
    400: exc.ValidationError,
    401: exc.AuthenticationError,
    403: exc.PermissionDenied,
    404: exc.RecordNotFoundException,
    409: exc.ConflictError,
    422: exc.ValidationError,
}
_BY_CODE: dict[str, type[APIException]] = {
    "RecordNotFound": exc.RecordNotFoundException,
    "InvalidEndpoint": exc.InvalidEndpoint,
    "TooManyValues": exc.TooManyValuesException,
    "TooManyJobs": exc.JobLimitExceeded,
}
_ADVICE: dict[type[APIException], str] = {
    exc.AuthenticationError: "Check the subdomain and the token.",
    exc.PermissionDenied: "Check the role of the user and the scopes of the token (a misspelt scope still gives a token).",
    exc.InvalidEndpoint: "The account's plan may lack this feature.",
    exc.ConflictError: "Read the record again and repeat the change.",
    exc.SearchResponseLimitExceeded: "A search gives 1,000 results; client.search_export(...) gives all.",
    exc.JobLimitExceeded: "Wait for jobs to finish.",
    exc.MaintenanceError: "Zendesk is in maintenance; try again later.",
    exc.ServerError: "Try again later; give the request id to Zendesk if it lasts.",
}


def error_from(
    status: int, headers: Mapping[str, str], body: bytes, response: httpx.Response | None = None
) -> APIException:
    """The exception that an unsuccessful answer stands for.

    Args:
        status: the HTTP status.
        headers: header names in lower case.
        body: the body as it came.
        response: the transport's own answer, kept on the exception.
    """
    document = _document(body)
    code, text = _code(document), _text(document, body)
    kind = _kind(status, headers, code, text)
    parts = [f"{status}", *([code] if code else []), *([text] if text and text != code else [])]
    message = " ".join(parts[:2]) + (": " + parts[2] if len(parts) > 2 else "")
    advice = _ADVICE.get(kind)
    error = kind(
        f"{message} {advice}" if advice else message,
        response=response,
        status=status,
        request_id=headers.get("x-zendesk-request-id") or headers.get("x-request-id"),
        errors=_field_errors(document),
    )
    if isinstance(error, exc.JobLimitExceeded) and isinstance(document, dict):
        jobs = document.get("current_job_ids")
        error.job_ids = tuple(map(str, jobs)) if isinstance(jobs, list) else ()
    return error


def _kind(status: int, headers: Mapping[str, str], code: str, text: str) -> type[APIException]:
    found = _BY_CODE.get(code)
    if found is not None:
        return found
    if status == 422 and code == "invalid" and "search" in text.lower():
        return exc.SearchResponseLimitExceeded
    if status == 503 and "retry-after" not in headers:
        return exc.MaintenanceError
    return _BY_STATUS.get(status, exc.ServerError if status >= 500 else APIException)


def _document(body: bytes) -> object:
    try:
        return json.loads(body)
    except ValueError:
        return None


def _code(document: object) -> str:
    """The machine-readable name of the error, if the body has one."""
    if not isinstance(document, dict):
        return _code(document[0]) if isinstance(document, list) and document else ""
    error = document.get("error")
    if isinstance(error, str):
        return error
    if isinstance(error, dict):
        return str(error.get("title") or error.get("code") or "")
    errors = document.get("errors")
    if isinstance(errors, list) and errors and isinstance(errors[0], dict):
        return str(errors[0].get("code") or errors[0].get("title") or "")
    return str(document.get("code") or "")


def _text(document: object, body: bytes) -> str:
    """What the error says to people."""
    if isinstance(document, str):
        return document
    if isinstance(document, list):
        return "; ".join(filter(None, (_text(item, b"") for item in document)))
    if not isinstance(document, dict):
        return _stripped(body)
    for key in ("description", "message", "detail", "title"):
        if isinstance(document.get(key), str):
            return str(document[key])
    for key in ("error", "errors"):
        if isinstance(document.get(key), dict | list):
            return _text(document[key], b"")
    return str(document.get("error") or "")


def _stripped(body: bytes) -> str:
    """The visible words of a page, cut to a line."""
    text = body.decode("utf-8", "replace")
    title = re.search(r"<title[^>]*>(.*?)</title>", text, re.I | re.S)
    plain = title.group(1) if title else re.sub(r"<(script|style).*?</\1>|<[^>]+>", " ", text, flags=re.I | re.S)
    return " ".join(plain.split())[:200]


def _field_errors(document: object) -> dict[str, list[FieldError]]:
    """What is wrong with which field, from `details` or from the source pointers of `errors`."""
    if not isinstance(document, dict):
        return {}
    found: dict[str, list[FieldError]] = {}
    details = document.get("details")
    for name, problems in details.items() if isinstance(details, dict) else ():
        for problem in problems if isinstance(problems, list) else [problems]:
            found.setdefault(str(name), []).append(_problem(problem))
    errors = document.get("errors")
    for item in errors if isinstance(errors, list) else ():
        source = item.get("source") if isinstance(item, dict) else None
        if isinstance(source, dict) and isinstance(source.get("pointer"), str):
            found.setdefault(source["pointer"].rsplit("/", 1)[-1], []).append(_problem(item))
    return found


def _problem(item: object) -> FieldError:
    if not isinstance(item, dict):
        return FieldError(str(item))
    text = item.get("description") or item.get("detail") or item.get("title") or ""
    code = item.get("error") or item.get("code")
    return FieldError(str(text), None if code is None else str(code))
