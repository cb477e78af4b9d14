# Generated from openapi/zendesk.openapi.json (openapi/spec/support/channels.yaml) by `make generate`. Do not edit.
"""Works with connected X (Twitter) handles: list them, turn a post into a ticket and read its
statuses.
"""

from collections.abc import Awaitable
from datetime import datetime
from typing import overload, type_check_only

from zenpy.lib.api_objects.brands import Brand
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import MonitoredTwitterHandleDict, TwicketStatusDict

@takes_its_fields
class MonitoredTwitterHandle(BaseObject):
    """X (formerly Twitter) account connected to Zendesk, whose mentions and messages can become
    tickets.
    """

    allow_reply: bool | None
    """Whether the account settings permit agents to reply from this handle. Read-only."""
    avatar_url: str | None
    """Address of the profile picture of the handle. Read-only."""
    brand_id: int | None
    """Identifies the brand whose tickets the handle feeds. Read-only."""
    can_reply: bool | None
    """Whether replies from the handle are currently possible. Read-only."""
    created_at: Attribute[str, str | datetime | None]
    """When the handle was connected. Read-only."""
    id: int
    """Identifies the connected handle; assigned by Zendesk. Read-only."""
    name: str | None
    """Display name of the profile. Read-only."""
    screen_name: str
    """Handle of the profile, without the at sign. Read-only."""
    twitter_user_id: int
    """Identifies the profile on X itself. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the connection last changed. Read-only."""
    brand: Attribute[Brand | None, Brand | int | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make a MonitoredTwitterHandle from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> MonitoredTwitterHandleAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> MonitoredTwitterHandleDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TwicketStatus(BaseObject):
    """What the account's Twitter handle has done with the tweet behind a ticket comment."""

    favorited: bool | None
    """Whether the tweet was liked from the handle."""
    id: int
    """Identifies the tweet whose status is given; assigned by Zendesk."""
    retweeted: bool | None
    """Whether the tweet was reposted from the handle."""
    user_followed: bool | None
    """Whether the handle follows the author of the tweet."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        favorited: bool | None = None,
        id: int | None = None,
        retweeted: bool | None = None,
        user_followed: bool | None = None,
    ) -> None:
        """Make a TwicketStatus from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TwicketStatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class MonitoredTwitterHandleAwaitable(AwaitableAttrs):
    """The relations of MonitoredTwitterHandle as awaitables."""

    brand: Awaitable[Brand | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
