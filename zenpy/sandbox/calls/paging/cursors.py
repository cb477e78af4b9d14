"""Cursors: opaque texts that say where in a list a page ends."""

from __future__ import annotations

import base64
import binascii
import json
from bisect import bisect
from typing import TYPE_CHECKING

from zenpy.sandbox.account.rows import Rows
from zenpy.sandbox.account.table import rank_of
from zenpy.sandbox.problems import listed_problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json


def encode_cursor(key: str, index: int, **more: int) -> str:
    """The cursor of a record, with the index that it has now."""
    return encode_token({"k": key, "i": index, **more})


def find_position(cursor: str, items: Sequence[Record]) -> int:
    """The index of a cursor's record in the list, or the index before it when the record was deleted."""
    at = decode_token(cursor, k=str, i=int)
    wanted: str = at["k"]
    former: int = at["i"]
    found = place_of(wanted, items, former)
    if found is not None:
        return found
    before = items.position_before(wanted) if isinstance(items, Rows) else None
    if before is not None:
        return before
    ranks = [rank_of(item) for item in items]
    if ranks == sorted(ranks):
        return bisect(ranks, wanted.zfill(20)) - 1
    return former - 1  # in another order, only its former index is known


def place_of(key: str, items: Sequence[Record], former: int = 0) -> int | None:
    """The index of the record with a key; `former` is the one that it has had before."""
    if 0 <= former < len(items) and items[former].key == key:
        return former
    if isinstance(items, Rows):
        return items.position(key)
    return next((index for index, item in enumerate(items) if item.key == key), None)


def encode_token(content: Json) -> str:
    """A JSON object as text for a URL."""
    return base64.urlsafe_b64encode(json.dumps(content, separators=(",", ":")).encode()).decode().rstrip("=")


def decode_token(token: str, **parts: type) -> Json:
    """The JSON object of a text that `encode_token` made, which has these parts.

    Raises:
        Problem: a 400, it is another text.
    """
    try:
        content = json.loads(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))
    except (ValueError, binascii.Error):
        content = None
    if not isinstance(content, dict) or not all(
        isinstance(content.get(name), kind) for name, kind in parts.items()
    ):
        raise listed_problem(400, "InvalidPaginationParameter", "the cursor is not valid")
    return content
