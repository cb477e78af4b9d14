"""Macros: saved changes to tickets. A call shows what one would change; nothing is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import behaves
from zenpy.sandbox.behaviours.attachments.attachments import create_attachment
from zenpy.sandbox.behaviours.business_rules.rules import Rules
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.message import Response
from zenpy.sandbox.rules.actions import plan_actions
from zenpy.sandbox.rules.sending.placeholders import render
from zenpy.sandbox.rules.vocabulary import invalid_rule

if TYPE_CHECKING:
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

MOST_ATTACHMENTS = 5
CHANNEL = "channel:all"


@behaves("Macro")
class Macros(Rules):
    """The behaviour of macros."""

    name = "macro"


@answers("GET macros/{}/apply", "GET tickets/{}/macros/{}/apply")
def apply_macro(call: Call) -> Answer:
    """The ticket as a macro would change it, or without a ticket, what it would set in any."""
    macro = call.need("Macro", call.args[-1])
    ticket = call.need("Ticket", call.args[0]) if len(call.args) == 2 else None
    plan = plan_actions(call.account, macro.get("actions") or [], ticket or {}, call.account.user)
    shown: Json = {} if ticket is None else dict(ticket)
    custom = plan.changes.pop("custom_fields", None)
    shown |= {name: value for name, value in plan.changes.items() if name not in ("followers", "email_ccs")}
    if custom is not None:
        shown["fields"] = _with_values(shown.get("custom_fields") or [], custom)
        if ticket is not None:
            shown["custom_fields"] = shown["fields"]
    if "status" in plan.changes:
        # The custom status follows, or it would undo the change when the ticket is stored.
        default = call.store.first("CustomStatus", status_category=shown["status"], default=True)
        if ticket is not None and default is not None:
            shown["custom_status_id"] = default.id
    comment = _comment(call, macro, ticket, plan.comment)
    if comment:
        shown["comment"] = comment
    return {call.route.key: {"ticket": shown}}


def _with_values(known: list[Json], set_values: list[Json]) -> list[Json]:
    """The custom fields with the values that were set."""
    new = {one["id"]: one for one in set_values}
    kept = [new.pop(one.get("id"), one) for one in known]
    return [*kept, *new.values()]


def _comment(call: Call, macro: Record, ticket: Record | None, planned: Json) -> Json:
    if not planned:
        return {}
    comment: Json = {"public": True, **planned}
    for name in ("body", "html_body"):
        if name in comment and ticket is not None:
            comment[name] = render(call.account, str(comment[name]), ticket, call.account.user)
    if "body" in comment:
        comment["scoped_body"] = [[CHANNEL, comment["body"]]]
    files = [dict(one) for one in call.store.under("MacroAttachment", "macro_id", macro.key)]
    return {**comment, **({"attachments": files} if files else {})}


@answers("POST macros/{}/attachments")
def attach(call: Call) -> Answer:
    """Store the file of a form for a macro.

    Raises:
        Problem: a 404, there is no such macro; a 422, it has five files.
    """
    macro = call.need("Macro", call.args[0])
    if len(call.store.under("MacroAttachment", "macro_id", macro.key)) >= MOST_ATTACHMENTS:
        raise invalid_rule(f"A macro can have {MOST_ATTACHMENTS} attachments", "attachment")
    return create_attachment(call)


@answers("GET macros/attachments/{}/content")
def download_attachment(call: Call) -> Answer:
    """The content of an attachment of a macro."""
    attachment = call.need("MacroAttachment", call.args[0])
    kind, content = call.account.files.get(
        attachment.notes.get("file", ""), ("application/octet-stream", b"")
    )
    return Response(200, {"Content-Type": kind}, content)
