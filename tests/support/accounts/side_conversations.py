"""A ticket about a lamp, its agent, and a group in the warehouse."""

from __future__ import annotations

from zenpy.sandbox import Sandbox


def make_account() -> Sandbox:
    sandbox = Sandbox("acme", user={"name": "Ann Agent", "email": "ann@acme.example"})
    sandbox.add("Group", {"id": 70, "name": "Warehouse"})
    sandbox.add("Ticket", {"id": 35, "subject": "My lamp is broken", "assignee_id": sandbox.user.id})
    return sandbox
