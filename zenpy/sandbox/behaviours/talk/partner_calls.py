"""Calls of Talk Partner Edition, and the comments that tell of them in tickets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.behaviours.tickets.comments import comments_of
from zenpy.sandbox.behaviours.tickets.life.channels import INBOUND, OUTBOUND, via_of
from zenpy.sandbox.calls.registry import answers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json


@behaves("TalkCallPe")
class PartnerCalls(Behaviour):
    """The behaviour of calls that a partner's phone system reports."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        call = super().create(data, parents)
        unset = {
            name: None
            for name, field in self.store.kind(self.kind).fields.items()
            if field.null and name not in data
        }
        call.update(unset, account_id=self.account.account_id)
        return call


@answers("POST calls")
def create_call(call: Call) -> Answer:
    """Report a call, perhaps with a comment on its ticket."""
    made = call.account.behaviour_of("TalkCallPe").create(_sent(call, "call", "TalkCallPe"))
    if isinstance(call.body.get("comment"), dict):
        _comment(call.account, made, call.body["comment"])
    return call.one(made)


@answers("POST calls/{}/comments")
def comment_on_call(call: Call) -> Answer:
    """Add a comment about a call to its ticket, which is made if there is none; the comment is the whole answer."""
    return _comment(call.account, call.need("TalkCallPe", call.args[0]), call.record())


def _sent(call: Call, key: str, kind: str) -> Json:
    """What was sent under a key, without the fields that only Zendesk sets."""
    sent = call.body.get(key)
    fields = call.store.kind(kind).fields
    return {
        name: value
        for name, value in (sent if isinstance(sent, dict) else {}).items()
        if name in fields and not fields[name].readonly
    }


def _comment(account: Account, made: Record, sent: Json) -> Json:
    title = str(sent.get("title") or "")
    shown = [str(name) for name in sent.get("call_fields") or [] if name in made]
    lines = [f"{name.replace('_', ' ').capitalize()}: {made[name]}" for name in shown]
    text = "\n\n".join(part for part in (title, "\n".join(["Summary", *lines])) if part)
    comment = {"body": text, "public": False, "author_id": sent.get("author_id")}
    ticket = _put_on_ticket(
        account, made, sent, {name: one for name, one in comment.items() if one is not None}
    )
    written = comments_of(account, ticket.key)[-1]
    written.update(
        type="TpeVoiceComment",
        title=title,
        trusted=True,
        transcription_visible=False,
        formatted_from=made["from_line"] if "from_line" in shown else "Unknown",
        formatted_to=made["to_line"] if "to_line" in shown else "Unknown",
        data={**_data(account, made, sent), **{name: made[name] for name in shown}, "title": title},
    )
    return account.store.project("TalkVoiceComment", dict(written))


def _data(account: Account, made: Record, sent: Json) -> Json:
    """What a comment tells of a call beside the fields that were asked for."""
    app = account.store.get("App", made.get("app_id"))
    return {
        **({"app_id": made["app_id"]} if made.get("app_id") is not None else {}),
        "app_name": app["name"] if app is not None else "",
        "author_id": sent.get("author_id"),
        "call_id": made.id,
        "external_id": made["external_id"],
        "via_id": _via_id(made),
        "recording_url": made["recording_url"] or "",
    }


def _put_on_ticket(account: Account, made: Record, sent: Json, comment: Json) -> Record:
    """Add a comment to the ticket of a call, or make that ticket; return it."""
    tickets, ticket = account.behaviour_of("Ticket"), account.store.get("Ticket", made.get("ticket_id"))
    if ticket is not None:
        return tickets.update(ticket, {"comment": comment})
    data = {
        "subject": sent.get("subject") or sent.get("title"),
        "comment": comment,
        "requester_id": sent.get("end_user_id") or made.get("end_user_id"),
        "assignee_id": made.get("agent_id"),
        "via": via_of({"via_id": _via_id(made)}),
    }
    ticket = tickets.create({name: value for name, value in data.items() if value is not None})
    made["ticket_id"] = ticket.id
    return ticket


def _via_id(made: Record) -> int:
    return OUTBOUND if made.get("direction") == "outbound" else INBOUND
