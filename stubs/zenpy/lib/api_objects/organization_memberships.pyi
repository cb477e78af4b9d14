# Generated from openapi/zendesk.openapi.json (openapi/spec/support/organization_memberships.yaml) by `make generate`. Do not edit.
"""Manages which users belong to which organizations, singly or in bulk."""

from collections.abc import Awaitable
from datetime import datetime
from typing import type_check_only

from zenpy.lib.api_objects.organizations import Organization
from zenpy.lib.api_objects.users import User
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import OrganizationMembershipDict

class OrganizationMembership(BaseObject):
    """Link that makes a user a member of an organization; one record per user and organization."""

    created_at: Attribute[str, str | datetime | None]
    """When the user joined the organization."""
    default: bool | None
    """True for the user's primary organization, which new tickets get; null counts as false."""
    id: int
    """Identifies the membership itself, not the user or organization."""
    organization_id: int | None
    """Identifies the organization the user belongs to."""
    organization_name: str | None
    """Name of the organization the user belongs to."""
    updated_at: Attribute[str, str | datetime | None]
    """When the membership last changed."""
    url: str
    """API address of this organization membership."""
    user_id: int | None
    """Identifies the user who is the member."""
    view_tickets: bool | None
    """Whether the member may see all tickets of the organization."""
    organization: Attribute[Organization | None, Organization | int | None]
    """The Organization behind `organization_id`."""
    user: Attribute[User | None, User | int | None]
    """The User behind `user_id`."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        default: bool | None = None,
        id: int | None = None,
        organization_id: int | None = None,
        organization_name: str | None = None,
        updated_at: str | datetime | None = None,
        url: str | None = None,
        user_id: int | None = None,
        view_tickets: bool | None = None,
        organization: Organization | int | None = None,
        user: User | int | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make an OrganizationMembership from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> OrganizationMembershipAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> OrganizationMembershipDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class OrganizationMembershipAwaitable(AwaitableAttrs):
    """The relations of OrganizationMembership as awaitables."""

    organization: Awaitable[Organization | None]
    """The Organization behind `organization_id`."""
    user: Awaitable[User | None]
    """The User behind `user_id`."""
