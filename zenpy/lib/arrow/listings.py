"""Listings as rows: the decoded objects of the answers, without records around them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from zenpy.lib.exception import ZenpyException
from zenpy.lib.records.base import BaseObject

if TYPE_CHECKING:
    from zenpy.lib.calls.call import Call

_TYPE = re.compile(r"(?<!\S)type:(\w+)(?!\S)")


def record_of(call: Call, named: str | None) -> str:
    """The name of the records that a listing gives, in the API description.

    Args:
        call: the call of the listing.
        named: the name that the program gives; None if it is to be read from the call.

    Raises:
        ZenpyException: the listing has records of several kinds, or no records.
    """
    result = call.operation.result
    if named is not None:
        return named
    if result.variants is not None:
        found = {result.variants[1].get(kind) for kind in _types_of(call)}
        only = found.pop() if len(found) == 1 else None
        if only is None:
            kinds = ", ".join(sorted(set(result.variants[1].values())))
            raise ZenpyException(
                f"{call.name}() gives records of several kinds; say whose columns you want: arrow(record=...) with one of {kinds}."
            )
        return only
    if result.schema is None:
        raise ZenpyException(f"{call.name}() gives plain values, which have no columns; read it with a loop.")
    return result.schema


def _types_of(call: Call) -> list[str]:
    """The kinds of records that a search asks for; its keywords are words of the query by now."""
    query = call.arguments.get("query")
    words = [str(call.arguments["type"])] if "type" in call.arguments else []
    return words + (_TYPE.findall(query) if isinstance(query, str) else [])


def call_for_rows(call: Call) -> Call:
    """The same call, whose pages have the decoded objects themselves."""
    operation = call.operation
    result = operation.result
    if result.variants is not None and not result.variants[0]:
        raise ZenpyException(f"{call.name}() gives several lists at once, which have no columns in common.")
    plain = operation._replace(result=result._replace(schema=None, variants=None))
    return replace(call, operation=plain, loads_by_page=False)


def rows_of(page: Sequence[object]) -> Sequence[object]:
    """The rows of a page of such a call; a record among them is a job that stands in the place of a list."""
    has_records = any(isinstance(one, BaseObject) for one in page[:1])
    return [one.__dict__ if isinstance(one, BaseObject) else one for one in page] if has_records else page


def is_checkpointed(call: Call) -> bool:
    """Whether something keeps the checkpoint of the listing, which says that the program has all before it."""
    return any(call.arguments.get(name) is not None for name in ("checkpoint", "on_checkpoint"))
