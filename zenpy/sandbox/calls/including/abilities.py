"""What the user of a request may do with users and organizations, as `include=abilities` tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.message import Json

#: The switches of custom roles that let an agent change organizations.
EDIT_ORGANIZATIONS = ("manage_organizations", "organization_editing")


def abilities_with(account: Account, record: Record) -> Json:
    """What the user of the request may do with a user or an organization."""
    if record.kind != "User":
        url = record.get("url") or f"{account.base}/api/v2/organizations/{record.key}.json"
        return {"url": url, "can_edit": _may_edit_organizations(account)}
    may_edit, is_own = _may_edit(account, record), _is_me(account, record)
    return {
        "url": record.get("url") or f"{account.base}/api/v2/users/{record.key}.json",
        "user_id": record.get("id"),
        "can_edit": may_edit,
        "can_edit_password": may_edit,
        "can_manage_identities_of": may_edit,
        "can_verify_identities": may_edit and not is_own,  # nobody vouches for themselves
    }


def _may_edit(account: Account, user: Record) -> bool:
    """Whether the user of the request may change a user: admins all, agents end users, everybody themselves."""
    me = account.user
    if me is None:
        return False
    if _is_me(account, user) or me.get("role") == "admin":
        return True
    return me.get("role") == "agent" and user.get("role") == "end-user"


def _may_edit_organizations(account: Account) -> bool:
    """Whether the user of the request may change more of organizations than their notes: admins, and some custom roles."""
    me = account.user
    if me is None:
        return False
    role = account.store.get("CustomAgentRole", me.get("custom_role_id"))
    switches = (role.get("configuration") if role is not None else None) or {}
    return me.get("role") == "admin" or any(switches.get(name) is True for name in EDIT_ORGANIZATIONS)


def _is_me(account: Account, user: Record) -> bool:
    return account.user is not None and account.user.get("id") == user.get("id")
