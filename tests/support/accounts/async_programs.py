"""Three open tickets of one customer."""

from __future__ import annotations

from zenpy.sandbox import Sandbox


def make_account() -> Sandbox:
    sandbox = Sandbox("acme")
    ann = sandbox.add("User", {"name": "Ann Example"})
    for number in range(1, 4):
        sandbox.add(
            "Ticket",
            {"id": number, "subject": f"Order {number}", "status": "open", "requester_id": ann.id},
        )
    sandbox.add("Comment", {"body": "On our way."}, ticket_id=1)
    return sandbox
