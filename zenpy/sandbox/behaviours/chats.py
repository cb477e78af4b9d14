"""Chats: their list has two envelopes, and their live figures are those that a test has put in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.problems import not_found

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call


@answers("GET chat/chats")
def list_chats(call: Call) -> Answer:
    """All chats as a list, or with `ids` only those, as an object with their ids as names."""
    if not call.ids():
        return call.page(call.store.all("Chat"))
    found = {one.key: dict(one) for one in call.store.all("Chat") if one.key in call.ids()}
    return {"docs": found, "count": len(found)}


@answers("GET /stream/agents")
@answers("GET /stream/agents/{}")
def show_agent_figures(call: Call) -> Answer:
    """The live figures on agents: those of the `ChatRealtimeAgentsUpdate` that a test has added."""
    return _figures(call, "ChatRealtimeAgentsUpdate", "agents")


@answers("GET /stream/chats")
@answers("GET /stream/chats/{}")
def show_chat_figures(call: Call) -> Answer:
    """The live figures on chats: those of the `ChatRealtimeChatsUpdate` that a test has added."""
    return _figures(call, "ChatRealtimeChatsUpdate", "chats")


def _figures(call: Call, kind: str, topic: str) -> Answer:
    """The figures of the account or of a department, all of them or one; a message as long as there are none.

    Raises:
        Problem: a 404, there is no figure of that name.
    """
    key = call.params.get("metric_key")
    department = call.request.value("department_id") or ""
    updates = call.store.all(kind)
    found = next((one for one in updates if str(one.get("department_id") or "") == department), None)
    if found is None:
        return {"status_code": 200, "message": "Not Computed!"}
    if key is not None and key not in call.account.routes.kind(kind.replace("Update", "Figures")).fields:
        raise not_found()
    data = {name: value for name, value in (found.get("data") or {}).items() if key in (None, name)}
    content = {"topic": topic, "data": data, "type": "update", "department_id": found.get("department_id")}
    return {"status_code": 200, "content": content}
