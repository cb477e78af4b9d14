"""The page brings its own sandbox; its last program reaches an account with one open ticket."""

from __future__ import annotations

from zenpy.sandbox import Sandbox


def make_account() -> Sandbox:
    sandbox = Sandbox("acme", user={"name": "Ann Example"})
    sandbox.add("Ticket", {"id": 35, "subject": "Where is my parcel?", "status": "open"})
    return sandbox
