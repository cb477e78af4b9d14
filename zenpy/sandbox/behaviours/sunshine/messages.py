"""Messages of conversations, and what people do without sending one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.sunshine.conversations import CONVERSATION, conversation_of
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.problems import listed_problem, not_found

if TYPE_CHECKING:
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call


@answers(f"POST {CONVERSATION}/messages")
def send_message(call: Call) -> Answer:
    """Send a message; the participants who have not written it have one more to read."""
    conversation, sent = conversation_of(call), call.record()
    author, content = sent.get("author"), sent.get("content")
    if not isinstance(author, dict) or not isinstance(content, dict):
        raise listed_problem(400, "bad_request", "a message has an author and a content")
    if "type" not in author or "type" not in content:
        raise listed_problem(400, "bad_request", "author and content have a type")
    moment = call.account.clock.iso()
    message = call.store.create("SunshineMessage", sent, call.params)
    message.update(received=moment, source={"type": "api"})
    conversation["lastUpdatedAt"] = moment
    for one in _participants(call):
        if one["userId"] != author.get("userId"):
            one["unreadCount"] = one["unreadCount"] + 1
    return {"messages": [call.show(message)]}


def _participants(call: Call) -> list[Record]:
    return call.store.under("SunshineParticipant", "conversationId", call.params["conversationId"])


@answers(f"DELETE {CONVERSATION}/messages")
def delete_messages(call: Call) -> Answer:
    """Delete all messages of a conversation."""
    for one in call.store.under("SunshineMessage", "conversationId", conversation_of(call).key):
        call.store.remove(one)
    return {}


@answers(f"DELETE {CONVERSATION}/messages/{{}}")
def delete_message(call: Call) -> Answer:
    """Delete one message."""
    for one in call.store.under("SunshineMessage", "conversationId", conversation_of(call).key):
        if one.key == call.params["messageId"]:
            call.store.remove(one)
            return {}
    raise not_found()


@answers(f"POST {CONVERSATION}/activity")
def note_activity(call: Call) -> Answer:
    """Note that someone has read a conversation, or types."""
    conversation, moment = conversation_of(call), call.account.clock.iso()
    author = call.body.get("author") or {}
    if call.body.get("type") == "conversation:read":
        if author.get("type") == "business":
            conversation["businessLastRead"] = moment
        for one in _participants(call):
            if one["userId"] == author.get("userId"):
                one.update(unreadCount=0, lastRead=moment)
    return {}
