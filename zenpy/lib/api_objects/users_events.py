# Generated from openapi/zendesk.openapi.json (openapi/spec/support/users_events.yaml) by `make generate`. Do not edit.
"""Reads and reports events of a user: what the person did in other systems."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, MapField
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.user_profiles import UserProfileIdentifier


class UserEvent(BaseObject):
    """Something that a person did in another system; kept from 90 days to 3 years, depending on the
    plan.

    Attributes:
        created_at: When it happened; the moment of arrival if it is not sent.
        description: What happened, for people to read.
        id: Identifies the event; assigned by Zendesk. Read-only.
        properties: Facts about the event, by name; any JSON.
        received_at: When it arrived at Zendesk. Read-only.
        source: System that reports it; `zendesk` is refused.
        type: What kind of event it is, such as `checkout`.
        created: `created_at` as an aware datetime.
        received: `received_at` as an aware datetime.
    """

    _name = "user_event"
    _spec = "UserEvent"
    _shown = ("id", "description", "type")
    _rules = WriteRules(read_only=("id", "received_at"))

    created_at: str | None = None
    description: str | None = None
    id: str | None = None
    properties: MapField[object] = MapField()
    received_at: str | None = None
    source: str | None = None
    type: str | None = None
    created = Date("created_at")
    received = Date("received_at")


class UserEventProfile(BaseObject):
    """Names the profile that an event belongs to; the profile is created if there is none.

    Attributes:
        identifiers: What the person is known by in the other system.
        source: System that the profile comes from.
        type: Kind of profile in that system.
    """

    _name = "user_event_profile"
    _spec = "UserEventProfile"
    _shown = ("identifiers",)

    identifiers: ListField[UserProfileIdentifier] = ListField("UserProfileIdentifier")
    source: str | None = None
    type: str | None = None
