"""Lists of tickets by their part in something, and of the users who take part in a ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.registry import answers, lists

if TYPE_CHECKING:
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call

RECENT = 5


@lists("tickets/recent")
def recent_tickets(call: Call) -> list[Record]:
    """The tickets that were touched last."""
    return sorted(call.store.all("Ticket"), key=lambda one: one.stamp, reverse=True)[:RECENT]


@lists("problems", "problems/autocomplete")
def problems(call: Call) -> list[Record]:
    """The tickets that are problems."""
    text = str(call.body.get("text") or "").lower()
    return [t for t in call.store.all("Ticket", type="problem") if text in str(t["subject"]).lower()]


@lists("tickets/{}/incidents")
def incidents(call: Call) -> list[Record]:
    """The tickets that are incidents of a problem."""
    return call.store.all("Ticket", problem_id=call.need("Ticket", call.args[0]).id)


@lists(*(f"users/{{}}/tickets/{role}" for role in ("requested", "assigned", "ccd", "followed")))
def tickets_of_user(call: Call) -> list[Record]:
    """The tickets in which a user has a part."""
    user = call.need("User", call.args[0])
    part = next(part for part in call.route.parts if part in ("requested", "assigned", "ccd", "followed"))
    names = {"requested": ("requester_id",), "assigned": ("assignee_id",)}
    fields = names.get(part, ("collaborator_ids", "email_cc_ids") if part == "ccd" else ("follower_ids",))
    return [t for t in call.store.all("Ticket") if any(_holds(t.get(name), user.id) for name in fields)]


def _holds(value: object, key: int) -> bool:
    return key in value if isinstance(value, list) else value == key


@lists("tickets/{}/collaborators", "tickets/{}/email_ccs", "tickets/{}/followers")
def users_of_ticket(call: Call) -> list[Record]:
    """The users beside the requester."""
    name = {"collaborators": "collaborator_ids", "email_ccs": "email_cc_ids"}.get(
        call.route.last, "follower_ids"
    )
    ids = call.need("Ticket", call.args[0]).get(name) or []
    return [user for user in (call.store.get("User", key) for key in ids) if user is not None]


@answers("GET tickets/{}/related")
def show_related(call: Call) -> Answer:
    """How a ticket stands to others."""
    ticket = call.need("Ticket", call.args[0])
    count = len(call.store.all("Ticket", problem_id=ticket.id))
    return {
        "url": f"{ticket['url']}",
        "from_archive": False,
        "incidents": count,
        "followup_source_ids": [],
        "topic_id": None,
    }
