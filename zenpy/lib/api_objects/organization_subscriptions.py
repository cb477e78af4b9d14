# Generated from openapi/zendesk.openapi.json (openapi/spec/support/organization_subscriptions.yaml) by `make generate`. Do not edit.
"""Manages who is notified of new tickets in an organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.organizations import Organization
    from zenpy.lib.api_objects.users import User


class OrganizationSubscription(BaseObject):
    """A user's subscription to the tickets of an organization, which brings email about new and
    updated ones.

    Attributes:
        created_at: When the user subscribed. Read-only.
        id: Identifies the subscription; assigned by Zendesk.
        organization_id: Identifies the organization subscribed to. Set on creation only.
        user_id: Identifies the user who subscribed. Set on creation only.
        organization: The Organization behind `organization_id`. One call fetches it for all records
            of a page.
        user: The User behind `user_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
    """

    _name = "organization_subscription"
    _spec = "OrganizationSubscription"
    _shown = ("id", "organization_id", "user_id")
    _rules = WriteRules(read_only=("created_at",), create_only=("organization_id", "user_id"))

    created_at: str | None = None
    id: int | None = None
    organization_id: int | None = None
    user_id: int | None = None
    organization: Relation[Organization] = Relation("organization_id", "Organization")
    user: Relation[User] = Relation("user_id", "User")
    created = Date("created_at")
