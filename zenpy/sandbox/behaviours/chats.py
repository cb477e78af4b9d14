"""Chats: their list has two envelopes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.registry import answers

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call


@answers("GET chat/chats")
def list_chats(call: Call) -> Answer:
    """All chats as a list, or with `ids` only those, as an object with their ids as names."""
    if not call.ids():
        return call.page(call.store.all("Chat"))
    found = {one.key: dict(one) for one in call.store.all("Chat") if one.key in call.ids()}
    return {"docs": found, "count": len(found)}
