"""Cursors: opaque texts that say where in a list a page ends."""

from __future__ import annotations

import base64
import binascii
import json
from bisect import bisect
from typing import TYPE_CHECKING

from zenpy.sandbox.calls.paging.listing import rank
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
    at = decode_token(cursor)
    wanted = str(at.get("k"))
    found = next((index for index, item in enumerate(items) if item.key == wanted), None)
    if found is not None:
        return found
    ranks = [rank(item) for item in items]
    if ranks == sorted(ranks):
        return bisect(ranks, wanted.zfill(20)) - 1
    return int(at.get("i", 0)) - 1  # in another order, only its former index is known


def encode_token(content: Json) -> str:
    """A JSON object as text for a URL."""
    return base64.urlsafe_b64encode(json.dumps(content, separators=(",", ":")).encode()).decode().rstrip("=")


def decode_token(token: str) -> Json:
    """The JSON object of a text that `encode_token` made.

    Raises:
        Problem: a 400, it is another text.
    """
    try:
        content = json.loads(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))
    except (ValueError, binascii.Error):
        content = None
    if not isinstance(content, dict):
        raise listed_problem(400, "InvalidPaginationParameter", "the cursor is not valid")
    return content
