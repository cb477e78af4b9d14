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


def decode_answer(operation: Operation, response: Response) -> object:
    """The content of an answer, as `decode_body` gives it; the error for a write says what is known about the write.

    Raises:
        DecodingError: the body is not what the operation promises.
    """
    try:
        return decode_body(operation, response)
    except DecodingError as error:
        if operation.method == "GET" or operation.result.kind == "nothing" or _is_html(response):
            raise
        raise _make_accepted_error(operation, response) from error


def refuse_empty_answer(operation: Operation, response: Response, body: object) -> None:
    """Refuse an answer that holds nothing of the record or the job that the operation promises.

    Raises:
        DecodingError: there is nothing of it.
    """
    if response.status in _NO_CONTENT or operation.result.kind in ("nothing", "binary"):
        return
    if operation.method == "GET" and not response.body.strip():
        raise _make_error(operation, response, "nothing is known of what was asked for")
    if operation.method == "DELETE" or _is_complete(operation, body):  # some deletions answer nothing
        return
    if operation.method != "GET" and not isinstance(body, Mapping | list):
        raise _make_accepted_error(operation, response)
    raise _make_error(operation, response, "whether it was carried out is not known")


def _is_complete(operation: Operation, body: object) -> bool:
    """Whether a body can be the one thing that the operation promises; lists are read leniently."""
    result = operation.result
    match result.kind:
        case "one" | "whole" if operation.method != "GET" and isinstance(body, Mapping):
            return _may_be_written_record(result, body)
        case "one":
            return _has_record(body)
        case "whole":  # there are settings of which none is set
            return _has_record(body) or (body == {} and operation.method == "GET")
        case "job":
            return isinstance(body, Mapping) and (result.key in body or "id" in body)
        case "list" | "map" | "values":
            return operation.method == "GET" or isinstance(body, Mapping | list)
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


def _may_be_written_record(result: Result, body: Mapping[str, object]) -> bool:
    """Whether an object can be the record that a write answers with: it has its envelope, a record, or a field of it."""
    if result.key in body or "id" in body or any(_holds_object(value) for value in body.values()):
        return True
    fields = resolve_class(result.schema).__annotations__ if result.schema else body
    return any(key in fields for key in body)


def _holds_object(value: object) -> bool:
    boxes = [value]  # not by recursion, as an answer may have any number of levels
    while boxes:
        box = boxes.pop()
        if isinstance(box, Mapping):
            return True
        if isinstance(box, list):
            boxes += box
    return False


def _make_error(operation: Operation, response: Response, why: str) -> DecodingError:
    size = f"{len(response.body)} bytes" if response.body.strip() else "an empty body"
    names_no = "job" if operation.result.kind == "job" else repr(operation.result.key or "list")
    return DecodingError(
        f"{operation.id} was answered {response.status} with {size}, which names no {names_no}: {why}. Something "
        "between the client and Zendesk may have answered.",
        response=response.raw,
    )


def _make_accepted_error(operation: Operation, response: Response) -> DecodingError:
    """The error for a write that was accepted, although its answer holds nothing of what it promises."""
    body, result = operation.body, operation.result
    wanted = result.key or (body and body.key) or result.schema or "record"
    lacks = "names no job" if result.kind == "job" else f"holds no {wanted}"
    error = DecodingError(
        f"{operation.id}: Zendesk answered {response.status}, so the write was accepted, but the answer {lacks}: "
        f"{_describe(response)}.",
        response=response.raw,
        advice="Read the record to see what it holds now. Changes of a record that was given stay unsent until then.",
    )
    error.accepted = True
    return error


def _describe(response: Response) -> str:
    size = len(response.body.strip())
    if not size:
        return "it is empty"
    kind = response.headers.get("content-type", "no content type")
    what = "JSON that breaks off" if response.body.lstrip()[:1] in (b"{", b"[") else "text"
    return f"it is {what} ({kind}, {len(response.body)} bytes)"


def _is_html(response: Response) -> bool:
    return response.body.lstrip()[:1] == b"<"
