"""Completeness: whether an answer holds what its operation promises.

Reading is lenient: a value of an unexpected shape is returned as it came. But an answer that holds nothing of what was
promised (from a proxy or a gateway) raises an error. As an empty page it would end a listing early, without an error; as
the answer to a write it would hide that the write was not carried out.

What is known about such a write depends on the answer. A success without content, with a short text or with JSON that breaks
off means that Zendesk accepted the write. A page in HTML, or JSON of another shape, may come from anywhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, assert_never

from zenpy.lib.calls.result import decode_body, fields_of, has_envelope, has_list, read_total
from zenpy.lib.exception import AuthenticationError, DecodingError
from zenpy.lib.http.exchange import NO_CONTENT
from zenpy.lib.records.base import BaseObject

if TYPE_CHECKING:
    from zenpy.lib.calls.operation import Operation, Result
    from zenpy.lib.http.message import Response

_IN_DOUBT = "whether it was carried out is not known"
#: The keys with which a body says what went wrong, whatever its status.
_ERRORS = ("error", "errors")


def decode_answer(operation: Operation, response: Response) -> object:
    """The content of an answer, as `decode_body` gives it; the error for a write says what is known about the write.

    Raises:
        DecodingError: the body is not what the operation promises.
    """
    try:
        return decode_body(operation, response)
    except DecodingError as error:
        if operation.method == "GET":
            raise
        if operation.result.kind == "nothing" or _is_html(response):
            raise _make_error(operation, response, _IN_DOUBT) from error
        raise _make_accepted_error(operation, response) from error


def refuse_empty_answer(operation: Operation, response: Response, body: object) -> None:
    """Refuse an answer that holds nothing of the record or the job that the operation promises.

    Raises:
        DecodingError: there is nothing of it.
    """
    if _is_complete(operation, body, response.status):
        return
    if operation.method == "GET":
        raise _make_error(operation, response, "nothing is known of what was asked for")
    if not isinstance(body, Mapping | list):
        raise _make_accepted_error(operation, response)
    raise _make_error(operation, response, _IN_DOUBT)


def _is_complete(operation: Operation, body: object, status: int) -> bool:
    """Whether the answer with this body can be the thing that the operation promises."""
    result = operation.result
    match result.kind:
        case "one" | "whole":
            # there are settings of which none is set
            is_unset = result.kind == "whole" and operation.method == "GET" and body == {}
            return is_unset or _holds_promised_record(operation, body)
        case "job":
            return _names_job(body) or (isinstance(body, Mapping) and _names_job(body.get(result.key)))
        case "list" | "map":
            return has_list(operation, body)
        case "values":
            return has_list(operation, body) if result.many else _holds_value(result, body)
        case "count":
            return _counts(body.get(result.key, body) if isinstance(body, Mapping) else body)
        case "nothing":
            return True
        case "binary":
            return status not in NO_CONTENT
        case _:
            assert_never(result.kind)


def refuse_page_without_list(operation: Operation, response: Response, body: object) -> None:
    """Refuse a page without its list, unless it says that there is nothing to list.

    Raises:
        DecodingError: the list is missing.
    """
    says_none = isinstance(body, Mapping) and read_total(body) == 0
    if says_none or has_list(operation, body):
        return
    raise _make_error(operation, response, "reading on would leave records out")


def refuse_anonymous_user(operation: Operation, user: object) -> None:
    """Refuse the user without an id that `users.me()` answers with 200 when nobody is signed in.

    Raises:
        AuthenticationError: the result is that user.
    """
    if operation.id != "users.me" or not isinstance(user, BaseObject):
        return
    if user.__dict__.get("id") is None:
        raise AuthenticationError(
            "Zendesk knows nobody by these credentials (users.me() is the anonymous user); check the subdomain and "
            "the token, or build the client with anonymous=True."
        )


def _holds_promised_record(operation: Operation, body: object) -> bool:
    """Whether a body can be the record that the operation promises: in its envelope, in another one, or without any."""
    if not isinstance(body, Mapping):
        return _is_record(body)
    result, written = operation.result, operation.body
    fields = fields_of(result.schema)
    if result.key is not None and has_envelope(result, body):
        return _is_record(body[result.key], fields)
    if result.key is None and written is not None and fields and written.key in fields:
        # `{"ticket": …, "audit": …}` is one record by itself, and its ticket must be there
        return _is_record(body.get(written.key), fields_of(written.schema))
    if body.get("id") is not None:
        return True
    known = fields or frozenset(body)
    if any(name in body and name not in known for name in _ERRORS):
        return False
    return any(name in known and name != "id" for name in body) or any(
        _is_record(value, fields) for value in body.values()
    )


def _is_record(value: object, fields: frozenset[str] = frozenset()) -> bool:
    """Whether a value can be a record with one of these fields, or a list of them; null, text and what is empty cannot."""
    items = value if isinstance(value, list) else [value]
    return bool(items) and all(
        isinstance(item, Mapping)
        and bool(item)
        and (not fields or "id" in item or not fields.isdisjoint(item))
        for item in items
    )


def _names_job(value: object) -> bool:
    return isinstance(value, Mapping) and value.get("id") is not None


def _holds_value(result: Result, body: object) -> bool:
    """Whether a body holds the plain value that is promised, in its envelope if it has one."""
    if result.key and isinstance(body, Mapping):
        return body.get(result.key) is not None
    return isinstance(body, Mapping | list) or (bool(result.key) and isinstance(body, str | int | float))


def _counts(value: object) -> bool:
    """Whether a value is a count, by itself or as a record that has it."""
    number = value.get("value") if isinstance(value, Mapping) else value
    return isinstance(number, int | float) and not isinstance(number, bool)


def _make_error(operation: Operation, response: Response, why: str) -> DecodingError:
    size = f"{len(response.body)} bytes" if response.body.strip() else "an empty body"
    lacks = "job" if operation.result.kind == "job" else repr(_wanted(operation))
    return DecodingError(
        f"{operation.id} was answered {response.status} with {size}, which names no {lacks}: {why}. Something "
        "between the client and Zendesk may have answered.",
        response=response.raw,
    )


def _make_accepted_error(operation: Operation, response: Response) -> DecodingError:
    """The error for a write that was accepted, although its answer holds nothing of what it promises."""
    lacks = "names no job" if operation.result.kind == "job" else f"holds no {_wanted(operation)}"
    error = DecodingError(
        f"{operation.id}: Zendesk answered {response.status}, so the write was accepted, but the answer {lacks}: "
        f"{_describe(response)}.",
        response=response.raw,
        advice="Read the record to see what it holds now. Changes of a record that was given stay unsent until then.",
    )
    error.accepted = True
    return error


def _wanted(operation: Operation) -> str:
    """What an answer should hold."""
    body, result = operation.body, operation.result
    return result.key or (body and body.key) or result.schema or "record"


def _describe(response: Response) -> str:
    size = len(response.body.strip())
    if not size:
        return "it is empty"
    kind = response.headers.get("content-type", "no content type")
    try:
        response.body.decode()
    except UnicodeDecodeError:
        return f"it is not UTF-8 ({kind}, {len(response.body)} bytes)"
    what = "JSON that breaks off" if response.body.lstrip()[:1] in (b"{", b"[") else "text"
    return f"it is {what} ({kind}, {len(response.body)} bytes)"


def _is_html(response: Response) -> bool:
    return response.body.lstrip()[:1] == b"<"
