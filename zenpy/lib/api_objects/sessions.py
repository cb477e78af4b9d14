# Generated from openapi/zendesk.openapi.json (openapi/spec/support/sessions.yaml) by `make generate`. Do not edit.
"""Lists the sign-in sessions of the account's users; ending them is found under `users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, Relation

if TYPE_CHECKING:
    from zenpy.lib.api_objects.users import User


class Session(BaseObject):
    """Signed-in browser session of a user.

    Attributes:
        authenticated_at: When the user signed in; null when unknown.
        id: Identifies the session; assigned by Zendesk.
        last_seen_at: Approximate time of the session's latest activity; null when unknown.
        url: API address of this session.
        user_id: Identifies the user who is signed in.
        user: The User behind `user_id`. One call fetches it for all records of a page.
        authenticated: `authenticated_at` as an aware datetime.
        last_seen: `last_seen_at` as an aware datetime.
    """

    _name = "session"
    _spec = "Session"
    _shown = ("id", "user_id")

    authenticated_at: str | None = None
    id: int | None = None
    last_seen_at: str | None = None
    url: str | None = None
    user_id: int | None = None
    user: Relation[User] = Relation("user_id", "User")
    authenticated = Date("authenticated_at")
    last_seen = Date("last_seen_at")
