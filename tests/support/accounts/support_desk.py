"""A desk with two groups, an agent who leaves, a company, held mails, a trigger that was changed, ratings and a schedule.

Its clock is an hour behind the computer's, as the programs of the page ask for the last days, and writes move it.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from zenpy.sandbox import Sandbox


def make_account() -> Sandbox:
    sandbox = Sandbox("acme", user={"name": "Ann Agent", "email": "ann@acme.example"})
    ann = sandbox.user.id
    for number, name in ((70, "First line"), (71, "Second line")):
        sandbox.add("Group", {"id": number, "name": name})
    sandbox.add("User", {"id": 502, "name": "Leo Leaver", "email": "leo@acme.example", "role": "agent"})
    for user in (ann, 502):
        sandbox.add("GroupMembership", {"group_id": 70, "user_id": user})
    sandbox.add("Organization", {"id": 90, "name": "Paper Ltd"})
    sandbox.add("User", {"id": 501, "name": "Ben Buyer", "email": "ben@paper.example"})
    sandbox.add("User", {"id": 503, "name": "Gone Soon", "email": "gone@example.com"})
    now = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=1)
    sandbox.clock.advance(seconds=(now - sandbox.clock.now()).total_seconds())
    tickets = [
        {"subject": "Where is my parcel?", "status": "solved", "assignee_id": ann},
        {"subject": "Cannot pay", "status": "open", "assignee_id": 502},
        {"subject": "Cannot sign in", "status": "pending", "assignee_id": 502},
        {"subject": "Shop is down", "status": "open", "assignee_id": 502},
    ]
    for number, ticket in enumerate(tickets, 1):
        sandbox.add("Ticket", {"id": number, "requester_id": 501, "group_id": 70, **ticket})
    sandbox.add("Ticket", {"id": 5, "requester_id": 503, "subject": "Delete my data", "status": "solved"})
    (metric,) = (one for one in sandbox.records("TicketMetric") if one["ticket_id"] == 1)
    metric["reply_time_in_minutes"] = {"calendar": 30, "business": 20}
    for score, comment in (("bad", "Too late."), ("good", None)):
        rating = {"ticket_id": 1, "requester_id": 501, "assignee_id": ann}
        sandbox.add("SatisfactionRating", {**rating, "score": score, "comment": comment})
    for number, sender, subject in (
        (901, "ben@paper.example", "An invoice"),
        (902, "win@prize.example", "You have won"),
    ):
        held = {
            "id": number,
            "subject": subject,
            "cause": "Detected as spam",
            "author": {"email": sender},
            "created_at": (now - timedelta(days=10)).isoformat(),
        }
        sandbox.add("SuspendedTicket", held)
    title = "Notify the requester"
    nobody = {"all": [{"field": "current_tags", "operator": "includes", "value": "nothing"}], "any": []}
    actions = [{"field": "current_tags", "value": "mailed"}]
    sandbox.add(
        "Trigger", {"id": 80, "title": title, "active": True, "conditions": nobody, "actions": actions}
    )
    entry = {"source_type": "rule", "source_id": 80, "source_label": f"Trigger: {title}", "action": "update"}
    sandbox.add("AuditLog", {**entry, "actor_id": ann, "actor_name": "Ann Agent"})
    sandbox.add("Schedule", {"name": "Office hours", "time_zone": "Berlin"})
    return sandbox
