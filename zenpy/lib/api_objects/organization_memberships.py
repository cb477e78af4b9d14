# Generated from openapi/zendesk.openapi.json (openapi/spec/support/organization_memberships.yaml) by `make generate`. Do not edit.
"""Manages which users belong to which organizations, singly or in bulk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.organizations import Organization
    from zenpy.lib.api_objects.users import User


class OrganizationMembership(BaseObject):
    """Link that makes a user a member of an organization; one record per user and organization.

    Attributes:
        created_at: When the user joined the organization. Read-only.
        default: True for the user's primary organization, which new tickets get; null counts as
            false. Set on creation; later `client.users.organization_memberships.make_default()`
            writes it.
        id: Identifies the membership itself, not the user or organization. Read-only.
        organization_id: Identifies the organization the user belongs to. Set on creation only.
        organization_name: Name of the organization the user belongs to. Read-only.
        updated_at: When the membership last changed. Read-only.
        url: API address of this organization membership. Read-only.
        user_id: Identifies the user who is the member. Set on creation only.
        view_tickets: Whether the member may see all tickets of the organization. Read-only.
        organization: The Organization behind `organization_id`. One call fetches it for all records
            of a page.
        user: The User behind `user_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "organization_membership"
    _spec = "OrganizationMembership"
    _shown = ("id", "organization_id", "user_id")
    _rules = WriteRules(
        read_only=("created_at", "id", "organization_name", "updated_at", "url", "view_tickets"),
        create_only=("default", "organization_id", "user_id"),
        written_by={"default": "users.organization_memberships.make_default"},
    )

    created_at: str | None = None
    default: bool | None = None
    id: int | None = None
    organization_id: int | None = None
    organization_name: str | None = None
    updated_at: str | None = None
    url: str | None = None
    user_id: int | None = None
    view_tickets: bool | None = None
    organization: Relation[Organization] = Relation("organization_id", "Organization")
    user: Relation[User] = Relation("user_id", "User")
    created = Date("created_at")
    updated = Date("updated_at")
