# Generated from openapi/zendesk.openapi.json (openapi/spec/support/users_events.yaml) by `make generate`. Do not edit.
"""Reads and reports events of a user: what the person did in other systems."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import overload

from zenpy.lib.api_objects.user_profiles import UserProfileIdentifier
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import UserEventDict, UserEventProfileDict, UserProfileIdentifierDict

@takes_its_fields
class UserEvent(BaseObject):
    """Something that a person did in another system; kept from 90 days to 3 years, depending on the
    plan.
    """

    created_at: Attribute[str, str | datetime | None]
    """When it happened; the moment of arrival if it is not sent."""
    description: str | None
    """What happened, for people to read."""
    id: str
    """Identifies the event; assigned by Zendesk. Read-only."""
    properties: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Facts about the event, by name; any JSON."""
    received_at: Attribute[str, str | datetime | None]
    """When it arrived at Zendesk. Read-only."""
    source: str
    """System that reports it; `zendesk` is refused."""
    type: str
    """What kind of event it is, such as `checkout`."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    received: Attribute[datetime, datetime | None]
    """`received_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        description: str | None = None,
        id: str | None = None,
        properties: Mapping[str, object] | None = None,
        source: str | None = None,
        type: str | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a UserEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> UserEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class UserEventProfile(BaseObject):
    """Names the profile that an event belongs to; the profile is created if there is none."""

    identifiers: Attribute[
        ProxyList[UserProfileIdentifier] | None,
        Iterable[UserProfileIdentifier | UserProfileIdentifierDict] | None,
    ]
    """What the person is known by in the other system."""
    source: str | None
    """System that the profile comes from."""
    type: str | None
    """Kind of profile in that system."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        identifiers: Iterable[UserProfileIdentifier | UserProfileIdentifierDict] | None = None,
        source: str | None = None,
        type: str | None = None,
    ) -> None:
        """Make a UserEventProfile from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> UserEventProfileDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
