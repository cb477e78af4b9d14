"""Lists of tickets (recent ones, problems, incidents, those of a user), and of the users of a ticket."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from zenpy.sandbox.account.archive import is_archived
from zenpy.sandbox.account.found import present_by_time, with_member
from zenpy.sandbox.behaviours.tickets.life.followups import NOTE
from zenpy.sandbox.calls.registry import answers, lists

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call

RECENT = 5


@lists("tickets/recent")
def list_recent_tickets(call: Call) -> list[Record]:
    """The tickets that were changed last."""
    newest = present_by_time(call.store.table("Ticket")).backwards()
    return list(islice((ticket for ticket in newest if not is_archived(ticket)), RECENT))


@lists("problems", "problems/autocomplete")
def list_problems(call: Call) -> list[Record]:
    """The tickets that are problems, the one that was changed last first; with a text, those with it in the subject."""
    text = str(call.request.value("text") or call.body.get("text") or "").lower()
    found = [one for one in call.store.all("Ticket", type="problem") if text in str(one["subject"]).lower()]
    return sorted(found, key=lambda one: (str(one.get("updated_at")), one.id), reverse=True)


@lists("tickets/{}/incidents")
def list_incidents(call: Call) -> list[Record]:
    """The tickets that are incidents of a problem."""
    return call.store.all("Ticket", problem_id=call.need("Ticket", call.args[0]).id)


@lists(*(f"users/{{}}/tickets/{role}" for role in ("requested", "assigned", "ccd", "followed")))
def list_tickets_of_user(call: Call) -> Sequence[Record]:
    """The tickets that a user has requested, is assigned to, follows or gets copies of."""
    user = call.need("User", call.args[0])
    role = next(part for part in call.route.parts if part in ("requested", "assigned", "ccd", "followed"))
    names = {"requested": ("requester_id",), "assigned": ("assignee_id",)}
    fields = names.get(role, ("collaborator_ids", "email_cc_ids") if role == "ccd" else ("follower_ids",))
    found = with_member(call.store.table("Ticket"), fields, user.id)
    return [one for one in found if not is_archived(one)] if call.flag("exclude_archived") else found


@lists("tickets/{}/collaborators", "tickets/{}/email_ccs", "tickets/{}/followers")
def list_users_of_ticket(call: Call) -> list[Record]:
    """The collaborators, CCs or followers of a ticket."""
    name = {"collaborators": "collaborator_ids", "email_ccs": "email_cc_ids"}.get(
        call.route.last, "follower_ids"
    )
    ids = call.need("Ticket", call.args[0]).get(name) or []
    return [user for user in (call.store.get("User", key) for key in ids) if user is not None]


@answers("GET tickets/{}/related")
def show_related(call: Call) -> Answer:
    """How many incidents a ticket has, and which ticket it goes on from."""
    ticket = call.need("Ticket", call.args[0])
    source = ticket.notes.get(NOTE)
    return {
        "topic_id": None,
        "jira_issue_ids": [one["issue_id"] for one in call.store.all("Link", ticket_id=ticket.key)],
        "followup_source_ids": [int(source)] if source else [],
        "from_archive": is_archived(ticket),
        "incidents": len(call.store.all("Ticket", problem_id=ticket.id)),
    }
