# Generated from openapi/zendesk.openapi.json (openapi/spec/support/user_profiles.yaml) by `make generate`. Do not edit.
"""Manages profiles: what other systems know about a person, and the events that they report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, MapField
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal


class UserProfile(BaseObject):
    """What one other system knows about a person; a person has at most 20 profiles.

    Attributes:
        attributes: Facts about the person, by name; any JSON. Zendesk keeps what is not sent.
        created_at: When the profile was created. Read-only.
        id: Identifies the profile; assigned by Zendesk. Read-only.
        identifiers: What the person is known by in the other system.
        name: Name of the person in the other system.
        source: System that the profile comes from; `zendesk` is reserved.
        type: Kind of profile in that system, such as `customer`.
        updated_at: When the profile last changed. Read-only.
        user_id: Zendesk user whom the profile is about; an id as text.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "user_profile"
    _spec = "UserProfile"
    _shown = ("id", "name", "type")
    _rules = WriteRules(read_only=("created_at", "id", "updated_at"), merged=("attributes",))

    attributes: MapField[object] = MapField(merged=True)
    created_at: str | None = None
    id: str | None = None
    identifiers: ListField[UserProfileIdentifier] = ListField("UserProfileIdentifier")
    name: str | None = None
    source: str | None = None
    type: str | None = None
    updated_at: str | None = None
    user_id: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class UserProfileIdentifier(BaseObject):
    """One thing that a person is known by in another system.

    Attributes:
        type: What kind it is; other names are allowed.
        value: Address, number or id itself.
    """

    _name = "user_profile_identifier"
    _spec = "UserProfileIdentifier"
    _shown = ("value", "type")

    type: Literal["email", "facebook", "phone_number", "sdk", "twitter", "external_id"] | str | None = None
    value: str | None = None
