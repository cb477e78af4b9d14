# Generated from openapi/zendesk.openapi.json (openapi/spec/support/organizations.yaml) by `make generate`. Do not edit.
"""Manages organizations, the companies or units users belong to, singly or in bulk, with
memberships, tags and merges.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.custom.fields import Custom
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, MapField, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal

    from zenpy.lib.api_objects.groups import Group


class Organization(BaseObject):
    """Company or other body that end users belong to, used to share tickets and route them.

    Attributes:
        created_at: When the organization was added. Read-only.
        deleted_at: When the organization was deleted, for a deleted one. Read-only.
        details: Free text about the organization, such as its address.
        domain_names: Email domains whose users are put in the organization automatically.
        external_id: Id of the organization in another system; unique, compared without regard to
            case.
        group_id: Identifies the group that new tickets of the organization's users go to; null for
            none.
        id: Identifies the organization; assigned by Zendesk.
        name: Unique name of the organization.
        notes: Remarks that agents keep about the organization.
        organization_fields: Values of custom organization fields, by field key. Zendesk keeps what
            is not sent.
        result_type: Kind of record, `organization`; only on hits of a search. Read-only.
        shared_comments: Whether members may comment on each other's tickets.
        shared_tickets: Whether members may see each other's tickets.
        tags: Tags of the organization; its members' new tickets inherit them.
        updated_at: When the organization last changed. Read-only.
        url: API address of this organization. Read-only.
        group: The Group behind `group_id`. It costs a call if it is not at hand.
        created: `created_at` as an aware datetime.
        deleted: `deleted_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
        custom: The values in `organization_fields` by the names of their fields, which `zenpy types
            pull` makes types of: `custom.order_number`, `custom["Order number"]`. The definitions
            are fetched once per client.
    """

    _name = "organization"
    _spec = "Organization"
    _complete = ("created_at", "domain_names")
    _shown = ("id", "name")
    _rules = WriteRules(
        read_only=("created_at", "deleted_at", "result_type", "updated_at", "url"),
        merged=("organization_fields",),
    )

    created_at: str | None = None
    deleted_at: str | None = None
    details: str | None = None
    domain_names: ListField[str] = ListField()
    external_id: str | None = None
    group_id: int | None = None
    id: int | None = None
    name: str | None = None
    notes: str | None = None
    organization_fields: MapField[object] = MapField(merged=True)
    result_type: Literal["organization"] | None = None
    shared_comments: bool | None = None
    shared_tickets: bool | None = None
    tags: ListField[str] = ListField()
    updated_at: str | None = None
    url: str | None = None
    group: Relation[Group] = Relation("group_id", "Group")
    created = Date("created_at")
    deleted = Date("deleted_at")
    updated = Date("updated_at")
    custom = Custom("organization_fields", "organization_fields")


class OrganizationRelated(BaseObject):
    """Counts of the records that belong to an organization.

    Attributes:
        tickets_count: How many tickets the organization has.
        users_count: How many users belong to the organization.
    """

    _name = "organization_related"
    _spec = "OrganizationRelated"
    _shown = ("tickets_count", "users_count")

    tickets_count: int | None = None
    users_count: int | None = None
