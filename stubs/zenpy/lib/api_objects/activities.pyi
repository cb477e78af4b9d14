# Generated from openapi/zendesk.openapi.json (openapi/spec/support/activities.yaml) by `make generate`. Do not edit.
"""Lists recent ticket events that concern the calling agent, such as assignments and priority
changes.
"""

import builtins
from collections.abc import Awaitable, Mapping
from datetime import datetime
from typing import Literal, overload, type_check_only

from zenpy.lib.api_objects.users import User
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import ActivityDict, UserDict

@takes_its_fields
class Activity(BaseObject):
    """Recent event on a ticket that concerns an agent, such as an assignment; kept for about a month."""

    actor_id: int
    """User who caused the event. Read-only."""
    created_at: Attribute[str, str | datetime | None]
    """When the event happened. Read-only."""
    description: str | None
    """Sentence that sums up the event."""
    id: int
    """Identifies the activity; assigned by Zendesk. Read-only."""
    object: Attribute[ProxyDict[str, builtins.object], Mapping[str, builtins.object] | None]
    """What the event added or changed, such as a comment. Read-only."""
    target: Attribute[ProxyDict[str, builtins.object], Mapping[str, builtins.object] | None]
    """Record the event is about, usually a ticket. Read-only."""
    title: str
    """Short wording of the event. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the activity record was last modified. Read-only."""
    url: str
    """API address of this activity. Read-only."""
    user_id: int
    """Agent the activity concerns. Read-only."""
    verb: Literal["tickets.assignment", "tickets.comment", "tickets.priority_increase"] | str
    """What happened: the ticket was assigned, got a comment, or had its priority raised. Read-only."""
    actor: Attribute[User, User | int | UserDict | None]
    """The User behind `actor_id`. One call fetches it for all records of a page."""
    user: Attribute[User, User | int | UserDict | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: builtins.object = None,
        *,
        description: str | None = None,
        id: int | None = None,
        actor: User | int | UserDict | None = None,
        user: User | int | UserDict | None = None,
    ) -> None:
        """Make an Activity from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: builtins.object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ActivityAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ActivityDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class ActivityAwaitable(AwaitableAttrs):
    """The relations of Activity as awaitables."""

    actor: Awaitable[User]
    """The User behind `actor_id`. One call fetches it for all records of a page."""
    user: Awaitable[User]
    """The User behind `user_id`. One call fetches it for all records of a page."""
