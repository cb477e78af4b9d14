# Generated from openapi/zendesk.openapi.json (openapi/spec/support/organization_subscriptions.yaml) by `make generate`. Do not edit.
"""Manages who is notified of new tickets in an organization."""

from collections.abc import Awaitable
from datetime import datetime
from typing import overload, type_check_only

from zenpy.lib.api_objects.organizations import Organization
from zenpy.lib.api_objects.users import User
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import OrganizationSubscriptionDict

@takes_its_fields
class OrganizationSubscription(BaseObject):
    """A user's subscription to the tickets of an organization, which brings email about new and
    updated ones.
    """

    created_at: Attribute[str | None, str | datetime | None]
    """When the user subscribed. Read-only."""
    id: int
    """Identifies the subscription; assigned by Zendesk."""
    organization_id: int
    """Identifies the organization subscribed to. Set on creation only."""
    user_id: int
    """Identifies the user who subscribed. Set on creation only."""
    organization: Attribute[Organization, Organization | int | None]
    """The Organization behind `organization_id`. One call fetches it for all records of a page."""
    user: Attribute[User, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        organization_id: int | None = None,
        user_id: int | None = None,
        organization: Organization | int | None = None,
        user: User | int | None = None,
    ) -> None:
        """Make an OrganizationSubscription from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> OrganizationSubscriptionAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> OrganizationSubscriptionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class OrganizationSubscriptionAwaitable(AwaitableAttrs):
    """The relations of OrganizationSubscription as awaitables."""

    organization: Awaitable[Organization]
    """The Organization behind `organization_id`. One call fetches it for all records of a page."""
    user: Awaitable[User]
    """The User behind `user_id`. One call fetches it for all records of a page."""
