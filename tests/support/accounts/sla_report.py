"""A week of tickets under two SLA policies: some are answered in time, some late, one is never answered, one is deleted."""

from __future__ import annotations

from datetime import timedelta

from zenpy.lib.api_objects import Comment, SlaPolicy, Ticket, User
from zenpy.sandbox import Sandbox
from zenpy.testing import make_client

#: Subject, priority, and after how many hours it is answered.
ASKED = [
    ("Shop is down", "urgent", 0.5),
    ("Payment fails", "urgent", 3),
    ("Where is my parcel?", "normal", 4),
    ("Cannot sign in", "urgent", None),
    ("Invoice is wrong", "normal", 30),
    ("Wrong lamp", "urgent", 5),
]


def policy(title: str, priority: str, minutes: int) -> SlaPolicy:
    """A policy for tickets of a priority: a first reply within so many minutes."""
    target = {"priority": priority, "metric": "first_reply_time", "target": minutes, "business_hours": False}
    conditions = {"all": [{"field": "priority", "operator": "is", "value": priority}], "any": []}
    return SlaPolicy(title=title, filter=conditions, policy_metrics=[target])


def make_account() -> Sandbox:
    sandbox = Sandbox("acme", user={"name": "Ann Agent"})
    with make_client(sandbox) as client:
        customer = client.users.create(User(name="Ben Buyer", email="ben@example.com"))
        client.sla_policies.create(policy("Emergencies", "urgent", 60))
        client.sla_policies.create(policy("Everything else", "normal", 480))
        for number, (subject, priority, answered) in enumerate(ASKED, 1):
            began = sandbox.clock.now()
            comment = Comment(body="Please help.")
            client.tickets.create(
                Ticket(subject=subject, comment=comment, requester=customer, priority=priority)
            )
            if answered is not None:
                sandbox.clock.set(began + timedelta(hours=answered))
                answer = Comment(body="Here is help.", public=True)
                client.tickets.update(Ticket(id=number, comment=answer, assignee=sandbox.user.id))
            sandbox.clock.set(began + timedelta(days=1))
        client.tickets.delete(6)
    sandbox.clock.advance(days=7)
    sandbox.requests.clear()
    return sandbox
