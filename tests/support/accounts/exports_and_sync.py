"""Seven tickets around January 2026, read on 2 February; one of them is deleted already."""

from __future__ import annotations

from datetime import UTC, datetime

from zenpy.sandbox import Sandbox
from zenpy.sandbox.clock import Clock

CREATED = {
    "The printer is on fire": "2025-12-31T22:30:00Z",
    "Where is my parcel?": "2026-01-01T00:00:00Z",
    "Invoice 2041, please": "2026-01-07T08:15:00Z",
    "Cannot sign in": "2026-01-15T13:00:00Z",
    "A lamp is missing; two came": "2026-01-31T23:59:59Z",
    "Change of address": "2026-02-01T09:00:00Z",
    "Spam": "2026-02-01T10:00:00Z",
}


def make_account() -> Sandbox:
    sandbox = Sandbox("acme", clock=Clock(datetime(2026, 2, 2, 4, tzinfo=UTC)))
    people = [
        sandbox.add("User", {"name": name, "email": f"{name.lower()}@example.com"}) for name in ("Ann", "Ben")
    ]
    for number, (subject, created) in enumerate(CREATED.items(), 1):
        sandbox.add(
            "Ticket",
            {
                "id": number,
                "subject": subject,
                "status": "deleted" if subject == "Spam" else "open",
                "requester_id": people[number % 2]["id"],
                "tags": ["vip", "shop"] if number == 3 else [],
                "created_at": created,
                "updated_at": created,
            },
        )
    sandbox.clock.advance(hours=1)  # an export does not give what has changed in the last minute
    return sandbox
