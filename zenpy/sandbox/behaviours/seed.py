"""What is there before anything happens: the special behaviours, and the furniture of a new account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours import attachments as files
from zenpy.sandbox.behaviours import webhooks
from zenpy.sandbox.behaviours.business_rules import views as rules
from zenpy.sandbox.behaviours.search import search as finding
from zenpy.sandbox.behaviours.tickets import requests as desk
from zenpy.sandbox.behaviours.tickets import tickets
from zenpy.sandbox.behaviours.users import users as people

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import World
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json


SPECIAL = (desk, files, finding, people, rules, tickets, webhooks)  # importing them registers what they know

SYSTEM_FIELDS = ("subject", "description", "status", "tickettype", "priority", "group", "assignee")
STATUSES = {"new": "New", "open": "Open", "pending": "Pending", "hold": "On-hold", "solved": "Solved"}


def furnish(world: World, user: Json) -> Record:
    """Gives an account its owner and what every account has; answers the owner."""
    store = world.store
    owner = {
        "name": "Sandbox Admin",
        "email": f"admin@{world.subdomain}.example.com",
        "role": "admin",
        "verified": True,
    }
    world.owner = world.user = store.put("User", {**owner, **user})
    world.of("User").added(world.owner)
    group = store.put("Group", {"name": "Support", "default": True, "is_public": True})
    world.of("GroupMembership").create({"user_id": world.owner.id, "group_id": group.id})
    world.owner["default_group_id"] = group.id
    brand = {"name": world.subdomain, "subdomain": world.subdomain, "default": True, "brand_url": world.base}
    store.put("Brand", brand)
    fields = [_system_field(world, name) for name in SYSTEM_FIELDS]
    form = {"name": "Default Ticket Form", "default": True, "end_user_visible": True, "position": 1}
    store.put("TicketForm", {**form, "ticket_field_ids": [field.id for field in fields]})
    for category, label in STATUSES.items():
        status = {"status_category": category, "agent_label": label, "end_user_label": label, "default": True}
        store.put("CustomStatus", status)
    store.put("Locale", {"locale": "en-US", "name": "English (United States)", "default": True})
    return world.owner


def _system_field(world: World, kind: str) -> Record:
    title = kind.removeprefix("ticket").capitalize()
    data = {"type": kind, "title": title, "raw_title": title, "removable": False, "visible_in_portal": True}
    return world.store.put("TicketField", data)


def added(world: World, record: Record) -> Record:
    """Completes a record that a test has put there, as if it had come in the usual way."""
    world.of(record.kind).added(record)
    return record
