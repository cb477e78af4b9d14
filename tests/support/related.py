"""A sandbox whose tickets have relations, and what a program asks of it."""

from __future__ import annotations

from collections import Counter

from zenpy import Zenpy
from zenpy.sandbox import Sandbox


def filled_sandbox(count: int) -> Sandbox:
    """A sandbox with tickets, each with a requester, an assignee and an organization of its own."""
    sandbox = Sandbox()
    for number in range(1, count + 1):
        sandbox.add("Organization", {"id": 1000 + number, "name": f"O{number}"})
        sandbox.add("User", {"id": 2000 + number, "name": f"U{number}", "organization_id": 1000 + number})
        sandbox.add("User", {"id": 3000 + number, "name": f"A{number}", "role": "agent"})
        owners = {
            "requester_id": 2000 + number,
            "assignee_id": 3000 + number,
            "organization_id": 1000 + number,
        }
        sandbox.add("Ticket", {"id": number, "subject": "Printer", **owners})
    sandbox.requests.clear()
    return sandbox


def connect(sandbox: Sandbox, **options: object) -> Zenpy:
    """A client of a sandbox."""
    return Zenpy(subdomain="sandbox", oauth_token="any", transport=sandbox.transport, **options)  # type: ignore[call-overload,no-any-return]  # any options


def asked(sandbox: Sandbox) -> Counter[str | None]:
    """How many calls of each operation came to a sandbox."""
    return Counter(one.operation for one in sandbox.requests)
