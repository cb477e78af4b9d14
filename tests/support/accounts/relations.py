"""Five hundred open tickets of 60 customers and 20 companies, in four groups."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from zenpy.sandbox import Sandbox

TOUCHED = datetime(2025, 12, 1, 8, tzinfo=UTC)


def make_account() -> Sandbox:
    sandbox = Sandbox("acme")
    companies = [sandbox.add("Organization", {"name": f"Company {number}"})["id"] for number in range(1, 21)]
    groups = [
        sandbox.add("Group", {"name": name})["id"] for name in ("Billing", "Delivery", "Repairs", "Returns")
    ]
    people = [
        sandbox.add(
            "User",
            {
                "name": "Ann Example" if number == 0 else f"Customer {number}",
                "email": f"customer{number}@example.com",
                "organization_id": companies[number % len(companies)],
            },
        )
        for number in range(60)
    ]
    for number in range(500):
        person = people[number % len(people)]
        sandbox.add(
            "Ticket",
            {
                "id": number + 1,
                "subject": f"Order {number + 1}",
                "status": "open",
                "updated_at": f"{TOUCHED + timedelta(hours=number):%Y-%m-%dT%H:%M:%SZ}",
                "assignee_id": None,
                "requester_id": person["id"],
                "organization_id": person["organization_id"],
                "group_id": groups[number % len(groups)],
            },
        )
    sandbox.add("Comment", {"body": "Is anybody there?", "author_id": people[6]["id"]}, ticket_id=7)
    return sandbox
