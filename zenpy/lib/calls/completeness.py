"""Whether an answer holds what its operation promises.

Reading is lenient: what has another shape than promised is given as it came. But an answer that holds nothing of what was
promised (a proxy's, a gateway's) must not be taken for an empty page, which would end a listing early without a word, or
for a write that was done.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from zenpy.lib.calls.result import has_list, read_total
from zenpy.lib.exception import DecodingError

if TYPE_CHECKING:
    from zenpy.lib.calls.operation import Operation
    from zenpy.lib.http.message import Response

#: Answers that have no content by their very status.
_NO_CONTENT = (202, 204, 205)


def refuse_empty_answer(operation: Operation, response: Response, body: object) -> None:
    """Refuse an answer without anything of the record or the job that a call promises.

    Raises:
        DecodingError: there is nothing of it.
    """
    result = operation.result
    if response.status in _NO_CONTENT or result.kind in ("nothing", "binary"):
        return
    if operation.method == "GET" and not response.body.strip():
        raise _nothing_of(operation, response, "nothing is known of what was asked for")
    if result.kind not in ("one", "whole", "job"):
        return
    if operation.method == "DELETE" or (body == {} and (result.kind, operation.method) == ("whole", "GET")):
        return  # some deletions answer nothing, and there are settings of which none is set
    if _has_record(body) and (result.kind != "job" or _is_job(body, result.key)):
        return
    raise _nothing_of(operation, response, "whether it was carried out is not known")


def refuse_page_without_list(operation: Operation, response: Response, body: object) -> None:
    """Refuse a page without its list, unless it says that there is nothing to list.

    Raises:
        DecodingError: the list is missing.
    """
    says_none = isinstance(body, Mapping) and read_total(body) == 0
    if response.status in _NO_CONTENT or says_none or has_list(operation, body):
        return
    raise _nothing_of(operation, response, "reading on would leave records out")


def _has_record(body: object) -> bool:
    """Whether a body can be a record, or records."""
    if isinstance(body, Mapping):
        return bool(body)
    return isinstance(body, Sequence) and any(isinstance(one, Mapping) for one in body)


def _is_job(body: object, key: str | None) -> bool:
    return isinstance(body, Mapping) and (key in body or "id" in body)


def _nothing_of(operation: Operation, response: Response, why: str) -> DecodingError:
    size = f"{len(response.body)} bytes" if response.body.strip() else "an empty body"
    names_no = "job" if operation.result.kind == "job" else repr(operation.result.key or "list")
    return DecodingError(
        f"{operation.id} was answered {response.status} with {size}, which names no {names_no}: {why}. Something "
        "between the client and Zendesk may have answered.",
        response=response.raw,
    )
