"""What a partner's phone system opens on the screen of an agent; whom it does not find, a plain text says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.tickets.audits import with_audit
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.message import Response

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call

_REFUSED = "Invalid attribute"


@answers(
    "POST channels/voice/agents/{}/tickets/{}/display",
    "POST channels/voice/agents/{}/users/{}/display",
)
def display(call: Call) -> Answer:
    """Open a ticket or a profile for an agent; nothing of it can be seen afterwards."""
    agent, key = call.args
    kind = "Ticket" if "ticket_id" in call.params else "User"
    if call.store.get("User", agent) is None or call.store.get(kind, key) is None:
        return Response.json(_REFUSED, 404)
    return None


@answers("POST channels/voice/tickets")
def create_ticket(call: Call) -> Answer:
    """Create a ticket about a call; the agent who shall see it is looked up before."""
    agent = call.body.get("display_to_agent")
    if agent is not None and call.store.get("User", agent) is None:
        return Response.json(_REFUSED, 422)
    return with_audit(call, call.account.behaviour_of("Ticket").create(call.record()))
