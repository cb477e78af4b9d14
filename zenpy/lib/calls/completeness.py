"""Completeness: whether an answer holds what its operation promises.

Reading is lenient: a value of an unexpected shape is returned as it came. But an answer that holds nothing of what was
promised (from a proxy or a gateway) raises an error. As an empty page it would end a listing early, without an error; as
the answer to a write it would hide that the write was not carried out.

What is known about such a write depends on the answer. A success without content, with a short text or with JSON that breaks
off means that Zendesk accepted the write. A page in HTML, or JSON of another shape, may come from anywhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, assert_never

from zenpy.lib.calls.result import decode_body, has_list, read_total
from zenpy.lib.exception import AuthenticationError, DecodingError
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.registry import resolve_class

if TYPE_CHECKING:
    from zenpy.lib.calls.operation import Operation, Result
    from zenpy.lib.http.message import Response

#: Answers that have no content by their very status.
_NO_CONTENT = (202, 204, 205)
_IN_DOUBT = "whether it was carried out is not known"


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
    if operation.result.kind in ("nothing", "binary"):
        return
    if operation.method == "GET":
        if not response.body.strip() or not _is_complete(operation, body):
            raise _make_error(operation, response, "nothing is known of what was asked for")
        return
    if response.status in _NO_CONTENT:  # the status says that it was done
        return
    if operation.method == "DELETE" or _is_complete(operation, body):  # some deletions answer nothing
        return
    if not isinstance(body, Mapping | list):
        raise _make_accepted_error(operation, response)
    raise _make_error(operation, response, _IN_DOUBT)


def _is_complete(operation: Operation, body: object) -> bool:
    """Whether a body can be the one thing that the operation promises; lists are read leniently."""
    result = operation.result
    match result.kind:
        case "whole" if operation.method == "GET":  # there are settings of which none is set
            return _has_record(body) or body == {}
        case "one" | "whole":
            return _may_be_record(result, body) if isinstance(body, Mapping) else _has_record(body)
        case "job":
            return isinstance(body, Mapping) and (result.key in body or "id" in body)
        case "list" | "map" | "values":
            return operation.method == "GET" or _may_be_list(result, body)
        case "count":
            return operation.method == "GET" or isinstance(body, Mapping | int)
        case "nothing" | "binary":
            return True
        case _:
            assert_never(result.kind)


def refuse_page_without_list(operation: Operation, response: Response, body: object) -> None:
    """Refuse a page without its list, unless it says that there is nothing to list.

    Raises:
        DecodingError: the list is missing.
    """
    says_none = isinstance(body, Mapping) and read_total(body) == 0
    if response.status in _NO_CONTENT or says_none or has_list(operation, body):
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


def _has_record(body: object) -> bool:
    """Whether a body can be a record, or records."""
    if isinstance(body, Mapping):
        return bool(body)
    return isinstance(body, Sequence) and any(isinstance(item, Mapping) for item in body)


def _may_be_list(result: Result, body: object) -> bool:
    """Whether a body can be the list that a write answers with: it has its key, or anything that can be listed."""
    if not result.key or not isinstance(body, Mapping):
        return isinstance(body, Mapping | list)
    return result.key in body or any(isinstance(value, Mapping | list) for value in body.values())


def _may_be_record(result: Result, body: Mapping[str, object]) -> bool:
    """Whether an object can be a record that is promised: it has its envelope, a record, or a field of it."""
    if result.key in body or "id" in body or any(_holds_object(value) for value in body.values()):
        return True
    fields = resolve_class(result.schema).__annotations__ if result.schema else body
    return any(key in fields for key in body)


def _holds_object(value: object) -> bool:
    return isinstance(value, Mapping) or (isinstance(value, list) and any(map(_holds_object, value)))


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
