# Generated from openapi/zendesk.openapi.json (openapi/spec/support/channels.yaml) by `make generate`. Do not edit.
"""Works with connected X (Twitter) handles: list them, turn a post into a ticket and read its
statuses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.brands import Brand


class MonitoredTwitterHandle(BaseObject):
    """X (formerly Twitter) account connected to Zendesk, whose mentions and messages can become
    tickets.

    Attributes:
        allow_reply: Whether the account settings permit agents to reply from this handle.
            Read-only.
        avatar_url: Address of the profile picture of the handle. Read-only.
        brand_id: Identifies the brand whose tickets the handle feeds. Read-only.
        can_reply: Whether replies from the handle are currently possible. Read-only.
        created_at: When the handle was connected. Read-only.
        id: Identifies the connected handle; assigned by Zendesk. Read-only.
        name: Display name of the profile. Read-only.
        screen_name: Handle of the profile, without the at sign. Read-only.
        twitter_user_id: Identifies the profile on X itself. Read-only.
        updated_at: When the connection last changed. Read-only.
        brand: The Brand behind `brand_id`. It costs a call if it is not at hand.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "monitored_twitter_handle"
    _spec = "MonitoredTwitterHandle"
    _shown = ("id", "name")
    _rules = WriteRules(
        read_only=(
            "allow_reply",
            "avatar_url",
            "brand_id",
            "can_reply",
            "created_at",
            "id",
            "name",
            "screen_name",
            "twitter_user_id",
            "updated_at",
        )
    )

    allow_reply: bool | None = None
    avatar_url: str | None = None
    brand_id: int | None = None
    can_reply: bool | None = None
    created_at: str | None = None
    id: int | None = None
    name: str | None = None
    screen_name: str | None = None
    twitter_user_id: int | None = None
    updated_at: str | None = None
    brand: Relation[Brand] = Relation("brand_id", "Brand")
    created = Date("created_at")
    updated = Date("updated_at")


class TwicketStatus(BaseObject):
    """What the account's Twitter handle has done with the tweet behind a ticket comment.

    Attributes:
        favorited: Whether the tweet was liked from the handle.
        id: Identifies the tweet whose status is given; assigned by Zendesk.
        retweeted: Whether the tweet was reposted from the handle.
        user_followed: Whether the handle follows the author of the tweet.
    """

    _name = "twicket_status"
    _spec = "TwicketStatus"
    _shown = ("id", "favorited", "retweeted")

    favorited: bool | None = None
    id: int | None = None
    retweeted: bool | None = None
    user_followed: bool | None = None
