"""Customers who ask twice, and one who is there twice."""

from __future__ import annotations

from zenpy.sandbox import Sandbox

ASKED = [
    ("Ann", "Where is my parcel?", "open"),
    ("Ben", "Lamp is broken", "new"),
    ("Ann", "RE: where is my  parcel?", "new"),
    ("Ann", "Another question", "open"),
    ("Ben", "Where is my parcel?", "new"),
    ("Ann", "Where is my parcel?", "pending"),
    ("Ben", "Lamp is broken", "closed"),
]


def make_account() -> Sandbox:
    sandbox = Sandbox("acme")
    people = {}
    for number, name in enumerate(("Ann", "Ben"), 501):
        user = {"id": number, "name": f"{name} Example", "email": f"{name.lower()}@example.com"}
        people[name] = sandbox.add("User", {**user, "phone": f"+1415555010{number - 501}"})["id"]
    twin = {"id": 503, "name": "Ann Example", "email": "ann@shop.example", "phone": "+14155550100"}
    sandbox.add("User", twin)
    for number, (name, subject, status) in enumerate(ASKED, 1):
        ticket = {"id": number, "subject": subject, "status": status, "requester_id": people[name]}
        sandbox.add("Ticket", {**ticket, "created_at": f"2025-12-{number:02}T10:00:00Z"})
    return sandbox
