"""What every new account has: an owner, a group, a brand, a form with its fields, statuses and a locale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.account_settings import NEW, settings_of
from zenpy.sandbox.behaviours.users.users import ADMINISTRATOR

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json

SYSTEM_FIELDS = ("subject", "description", "status", "tickettype", "priority", "group", "assignee")
STATUS_LABELS = {"new": "New", "open": "Open", "pending": "Pending", "hold": "On-hold", "solved": "Solved"}


def seed_account(account: Account, user: Json) -> Record:
    """Put into an account what every account has. Return the owner, who has the fields of `user`."""
    store = account.store
    owner = {
        "name": "Sandbox Admin",
        "email": f"admin@{account.subdomain}.example.com",
        "role": "admin",
        "verified": True,
    }
    store.put("CustomAgentRole", {"name": "Administrator", "role_type": ADMINISTRATOR})
    account.owner = account.user = store.put("User", {**owner, **user})
    account.behaviour_of("User").complete(account.owner)
    group = store.put("Group", {"name": "Support", "default": True, "is_public": True})
    account.behaviour_of("GroupMembership").create({"user_id": account.owner.id, "group_id": group.id})
    account.owner["default_group_id"] = group.id
    brand = {
        "name": account.subdomain,
        "subdomain": account.subdomain,
        "default": True,
        "brand_url": account.base,
    }
    store.put("Brand", brand)
    fields = [_system_field(account, name) for name in SYSTEM_FIELDS]
    form = {"name": "Default Ticket Form", "default": True, "end_user_visible": True, "position": 1}
    store.put("TicketForm", {**form, "ticket_field_ids": [field.id for field in fields]})
    for category, label in STATUS_LABELS.items():
        status = {"status_category": category, "agent_label": label, "end_user_label": label, "default": True}
        store.put("CustomStatus", status)
    settings_of(store).update({group: dict(values) for group, values in NEW.items()})
    store.put("Locale", {"locale": "en-US", "name": "English (United States)", "default": True})
    return account.owner


def _system_field(account: Account, kind: str) -> Record:
    title = kind.removeprefix("ticket").capitalize()
    data = {"type": kind, "title": title, "raw_title": title, "removable": False, "visible_in_portal": True}
    return account.store.put("TicketField", data)
