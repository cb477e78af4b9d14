# Generated from openapi/zendesk.openapi.json (openapi/spec/support/organization_memberships.yaml) by `make generate`. Do not edit.
"""Manages which users belong to which organizations, singly or in bulk."""

from collections.abc import Awaitable
from datetime import datetime
from typing import overload, type_check_only

from zenpy.lib.api_objects.organizations import Organization
from zenpy.lib.api_objects.users import User
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import OrganizationMembershipDict

@takes_its_fields
class OrganizationMembership(BaseObject):
    """Link that makes a user a member of an organization; one record per user and organization."""

    created_at: Attribute[str, str | datetime | None]
    """When the user joined the organization. Read-only."""
    default: bool | None
    """True for the user's primary organization, which new tickets get; null counts as false. Set on
    creation; later `client.users.organization_memberships.make_default()` writes it.
    """
    id: int
    """Identifies the membership itself, not the user or organization. Read-only."""
    organization_id: int | None
    """Identifies the organization the user belongs to. Set on creation only."""
    organization_name: str | None
    """Name of the organization the user belongs to. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the membership last changed. Read-only."""
    url: str
    """API address of this organization membership. Read-only."""
    user_id: int
    """Identifies the user who is the member. Set on creation only."""
    view_tickets: bool | None
    """Whether the member may see all tickets of the organization. Read-only."""
    organization: Attribute[Organization | None, Organization | int | None]
    """The Organization behind `organization_id`. One call fetches it for all records of a page."""
    user: Attribute[User, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        default: bool | None = None,
        id: int | None = None,
        organization_id: int | None = None,
        user_id: int | None = None,
        organization: Organization | int | None = None,
        user: User | int | None = None,
    ) -> None:
        """Make an OrganizationMembership from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
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
    """The Organization behind `organization_id`. One call fetches it for all records of a page."""
    user: Awaitable[User]
    """The User behind `user_id`. One call fetches it for all records of a page."""
