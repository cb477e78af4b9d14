"""What people may do to people: agents write end users only, end users themselves only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.gateway.roles import role_of
from zenpy.sandbox.problems import forbidden

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.message import Json

#: What an end user sees of a user.
_SEEN = (
    "id",
    "url",
    "name",
    "email",
    "created_at",
    "updated_at",
    "time_zone",
    "iana_time_zone",
    "phone",
    "shared_phone_number",
    "photo",
    "locale_id",
    "locale",
    "organization_id",
    "role",
    "verified",
)


def is_end_user(account: Account) -> bool:
    """Whether the request comes from an end user."""
    return account.user is not None and role_of(account.user) == "end-user"


def as_seen(account: Account, user: Mapping[str, object]) -> Json:
    """A user as the user of the request sees them."""
    if not is_end_user(account):
        return dict(user)
    return {name: user[name] for name in _SEEN if name in user}


def check_seen(account: Account, user: Record) -> None:
    """Refuse to show a user to an end user who is another one.

    Raises:
        Problem: a 403.
    """
    if is_end_user(account) and account.user is not user:
        raise forbidden()


def check_write(account: Account, data: Json, record: Record | None) -> None:
    """Refuse a write to a user whom the user of the request may not write; `record` is None for a new one.

    Raises:
        Problem: a 403.
    """
    me = account.user
    if me is None or role_of(me) == "admin" or _manages_team(account, me):
        return
    known = "end-user" if record is None else str(record.get("role") or "end-user")
    wanted = str(data.get("role") or known)
    if record is me and wanted == known:
        return
    if role_of(me) == "end-user" and record is not None:
        raise forbidden()
    if wanted != "end-user" or known != "end-user" or data.get("custom_role_id"):
        raise forbidden()


def _manages_team(account: Account, user: Record) -> bool:
    role = account.store.get("CustomAgentRole", user.get("custom_role_id"))
    configuration = (role.get("configuration") if role is not None else None) or {}
    return configuration.get("manage_team_members") is True
