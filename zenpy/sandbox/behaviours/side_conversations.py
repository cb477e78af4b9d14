"""Side conversations: their messages are events, and take files that were uploaded before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.attachments.files import read_form, store_file
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.problems import invalid_record, problem

if TYPE_CHECKING:
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

_PREVIEW = 100
_STATES = ("open", "closed")
#: What the names of the fields of a recipient contain who is not written to by e-mail.
_OTHER_RECIPIENTS = ("slack", "support", "msteams")


@answers("POST tickets/side_conversations/attachments")
def upload_attachment(call: Call) -> Answer:
    """Store a file for a message."""
    _, files = read_form(call)
    if not files:
        raise problem(400, "BadRequest", "file is required")
    name, content_type, content = files[0]
    stored = call.store.create("SideConversationAttachment", {})
    facts = store_file(call.account, name, content, content_type)
    shown = call.account.routes.kinds[stored.kind].fields
    stored.update({key: value for key, value in facts.items() if key in shown})
    return call.one(stored)


@answers("POST tickets/{}/side_conversations")
def start_conversation(call: Call) -> Answer:
    """Start a side conversation with its first message."""
    call.need("Ticket", call.params["ticket_id"])
    message = _message(call)
    if not message.get("to"):
        raise invalid_record("to", "To: cannot be blank", "BlankValue")
    _check_recipients(message["to"])
    found = call.store.create("SideConversation", {}, call.params)
    found.update(
        subject=message.get("subject") or "",
        state="open",
        state_updated_at=call.account.clock.iso(),
        external_ids=call.body.get("external_ids") or {},
    )
    _make_child(call, found, message)
    return _add_message(call, found, "create", message)


def _make_child(call: Call, found: Record, message: Json) -> None:
    """Make the ticket for the group of agents to which a side conversation is written."""
    sent = [one for one in message["to"] if isinstance(one, dict)]
    group = next((call.store.get("Group", one.get("support_group_id")) for one in sent), None)
    if group is None:
        return
    agent = next((call.store.get("User", one.get("support_agent_id")) for one in sent), None)
    data: Json = {
        "subject": found["subject"],
        "comment": {"body": message.get("body") or "-", "html_body": message.get("html_body")},
        "group_id": group.id,
        "assignee_id": None if agent is None else agent.id,
        "via": {
            "channel": "side_conversation",
            "source": {"from": {"ticket_id": int(call.params["ticket_id"])}, "to": {}, "rel": None},
        },
    }
    ticket = call.account.behaviour_of("Ticket").create(data)
    found["external_ids"] = {**found["external_ids"], "targetTicketId": str(ticket.id)}


@answers("POST tickets/{}/side_conversations/{}/reply")
def reply(call: Call) -> Answer:
    """Add a message to a side conversation."""
    found = call.need("SideConversation", call.params["side_conversation_id"])
    return _add_message(call, found, "reply", _message(call))


@answers("PUT tickets/{}/side_conversations/{}")
def change_conversation(call: Call) -> Answer:
    """Open or close a side conversation, or give it another subject; a new state is an event."""
    found = call.need("SideConversation", call.params["side_conversation_id"])
    data = call.record()
    state, moment = data.get("state"), call.account.clock.iso()
    if state not in (None, *_STATES):
        raise invalid_record("state", f"State: {state} is none of {', '.join(_STATES)}")
    is_new = state is not None and state != found.get("state")
    call.store.apply(found, {name: value for name, value in data.items() if name in ("state", "subject")})
    if is_new:
        found["state_updated_at"] = moment
        me = call.account.me()
        parents = {"ticket_id": call.params["ticket_id"], "side_conversation_id": found.key}
        event = call.store.create("SideConversationEvent", {}, parents)
        actor = {"user_id": me.id, "name": me.get("name"), "email": me.get("email")}
        event.update(type="update", actor=actor, updates={"state": state}, via="api")
    call.store.touch(found)
    return call.one(found)


def _check_recipients(recipients: object) -> None:
    """Refuse recipients of several kinds: addresses, a group of agents, Slack and Teams exclude each other.

    Raises:
        Problem: a 422.
    """
    sent = [one for one in recipients if isinstance(one, dict)] if isinstance(recipients, list) else []
    kinds = {next((kind for kind in _OTHER_RECIPIENTS if kind in "".join(one)), "email") for one in sent}
    if len(kinds) > 1:
        raise invalid_record("to", f"To: {' and '.join(sorted(kinds))} cannot be mixed")


def _message(call: Call) -> Json:
    """The message that was sent, with its files in the place of their ids."""
    sent = call.body.get("message")
    message: Json = dict(sent) if isinstance(sent, dict) else {}
    keys = message.pop("attachment_ids", None) or []
    message["attachments"] = [dict(call.need("SideConversationAttachment", key)) for key in keys]
    return message


def _add_message(call: Call, found: Record, kind: str, message: Json) -> Answer:
    """Add a message as an event. Return the side conversation with it."""
    text, moment = str(message.get("body") or message.get("html_body") or ""), call.account.clock.iso()
    me = call.account.me()
    sender = {"user_id": me.id, "name": me.get("name"), "email": me.get("email")}
    known = [*(found.get("participants") or [sender]), *(message.get("to") or [])]
    found.update(
        preview_text=text[:_PREVIEW],
        message_added_at=moment,
        participants=[one for at, one in enumerate(known) if one not in known[:at]],
    )
    call.store.touch(found)
    parents = {"ticket_id": call.params["ticket_id"], "side_conversation_id": found.key}
    event = call.store.create("SideConversationEvent", {}, parents)
    event.update(type=kind, actor=sender, message={**message, "from": sender}, via="api")
    return call.one(found, event=dict(event))
