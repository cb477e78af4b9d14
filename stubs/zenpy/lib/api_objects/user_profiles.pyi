# Generated from openapi/zendesk.openapi.json (openapi/spec/support/user_profiles.yaml) by `make generate`. Do not edit.
"""Manages profiles: what other systems know about a person, and the events that they report."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from enum import Enum
from typing import Literal, overload

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import UserProfileDict, UserProfileIdentifierDict

@takes_its_fields
class UserProfile(BaseObject):
    """What one other system knows about a person; a person has at most 20 profiles."""

    attributes: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Facts about the person, by name; any JSON. Zendesk keeps what is not sent."""
    created_at: Attribute[str, str | datetime | None]
    """When the profile was created. Read-only."""
    id: str
    """Identifies the profile; assigned by Zendesk. Read-only."""
    identifiers: Attribute[
        ProxyList[UserProfileIdentifier], Iterable[UserProfileIdentifier | UserProfileIdentifierDict] | None
    ]
    """What the person is known by in the other system."""
    name: str | None
    """Name of the person in the other system."""
    source: str
    """System that the profile comes from; `zendesk` is reserved."""
    type: str
    """Kind of profile in that system, such as `customer`."""
    updated_at: Attribute[str, str | datetime | None]
    """When the profile last changed. Read-only."""
    user_id: str | None
    """Zendesk user whom the profile is about; an id as text."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        attributes: Mapping[str, object] | None = None,
        id: str | None = None,
        identifiers: Iterable[UserProfileIdentifier | UserProfileIdentifierDict] | None = None,
        name: str | None = None,
        source: str | None = None,
        type: str | None = None,
        user_id: str | None = None,
    ) -> None:
        """Make a UserProfile from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> UserProfileDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class UserProfileIdentifier(BaseObject):
    """One thing that a person is known by in another system."""

    type: Attribute[
        Literal["email", "facebook", "phone_number", "sdk", "twitter", "external_id"] | str,
        Literal["email", "facebook", "phone_number", "sdk", "twitter", "external_id"] | str | Enum | None,
    ]
    """What kind it is; other names are allowed."""
    value: str
    """Address, number or id itself."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        type: Literal["email", "facebook", "phone_number", "sdk", "twitter", "external_id"]
        | str
        | Enum
        | None = None,
        value: str | None = None,
    ) -> None:
        """Make a UserProfileIdentifier from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> UserProfileIdentifierDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
