# Generated from openapi/zendesk.openapi.json (openapi/spec/support/sessions.yaml) by `make generate`. Do not edit.
"""Lists the sign-in sessions of the account's users; ending them is found under `users`."""

from collections.abc import Awaitable
from datetime import datetime
from typing import overload, type_check_only

from zenpy.lib.api_objects.users import User
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import SessionDict

@takes_its_fields
class Session(BaseObject):
    """Signed-in browser session of a user."""

    authenticated_at: Attribute[str | None, str | datetime | None]
    """When the user signed in; null when unknown."""
    id: int
    """Identifies the session; assigned by Zendesk."""
    last_seen_at: Attribute[str | None, str | datetime | None]
    """Approximate time of the session's latest activity; null when unknown."""
    url: str | None
    """API address of this session."""
    user_id: int | None
    """Identifies the user who is signed in."""
    user: Attribute[User | None, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    authenticated: Attribute[datetime | None, datetime | None]
    """`authenticated_at` as an aware datetime."""
    last_seen: Attribute[datetime | None, datetime | None]
    """`last_seen_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        authenticated_at: str | datetime | None = None,
        id: int | None = None,
        last_seen_at: str | datetime | None = None,
        url: str | None = None,
        user_id: int | None = None,
        user: User | int | None = None,
        authenticated: datetime | None = None,
        last_seen: datetime | None = None,
    ) -> None:
        """Make a Session from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> SessionAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> SessionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class SessionAwaitable(AwaitableAttrs):
    """The relations of Session as awaitables."""

    user: Awaitable[User | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
