"""An account with a customer, and without custom objects."""

from __future__ import annotations

from zenpy.sandbox import Sandbox


def make_account() -> Sandbox:
    sandbox = Sandbox("acme")
    sandbox.add("User", {"name": "Jo", "email": "jo@example.com"})
    return sandbox
