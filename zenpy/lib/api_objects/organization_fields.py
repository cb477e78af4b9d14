# Generated from openapi/zendesk.openapi.json (openapi/spec/support/organization_fields.yaml) by `make generate`. Do not edit.
"""Manages the custom fields that organizations have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, Nested
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.shared import Conditions
    from zenpy.lib.api_objects.ticket_fields import CustomFieldOption


class OrganizationField(BaseObject):
    """Custom field that admins add to the profile of organizations.

    Attributes:
        active: Whether the field shows on organization profiles.
        created_at: When the organization field was defined. Read-only.
        custom_field_options: Choices of a drop-down or multi-select field; required for those
            types.
        description: Purpose of the field, shown to agents with placeholders resolved.
        id: Identifies the organization field; assigned by Zendesk. Read-only.
        key: Unique name under which values are stored in `organization_fields`. Set on creation
            only.
        position: Rank of the field on organization profiles.
        raw_description: Description with dynamic content placeholders left unresolved.
        raw_title: Title with dynamic content placeholders left unresolved.
        regexp_for_validation: Pattern values must match, for fields of type `regexp`; null
            otherwise.
        relationship_filter: Conditions limiting the records a lookup field may point to.
        relationship_target_type: Type of record a lookup field points to, such as `zen:user` or
            `zen:ticket`. Set on creation only.
        system: True when only some attributes of the field may be changed because Zendesk owns it.
            Read-only.
        tag: Tag that a checked checkbox field adds to the organization.
        title: Name of the field on organization profiles, placeholders resolved.
        type: Kind of value the field holds, such as `text`, `date` or `dropdown`. Set on creation
            only.
        updated_at: When the field definition last changed. Read-only.
        url: API address of this organization field. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "organization_field"
    _spec = "OrganizationField"
    _shown = ("id", "title", "type")
    _rules = WriteRules(
        read_only=("created_at", "id", "system", "updated_at", "url"),
        create_only=("key", "relationship_target_type", "type"),
        raw_of={"raw_description": "description", "raw_title": "title"},
    )

    active: bool | None = None
    created_at: str | None = None
    custom_field_options: ListField[CustomFieldOption] = ListField("CustomFieldOption")
    description: str | None = None
    id: int | None = None
    key: str | None = None
    position: int | None = None
    raw_description: str | None = None
    raw_title: str | None = None
    regexp_for_validation: str | None = None
    relationship_filter: Nested[Conditions] = Nested("Conditions")
    relationship_target_type: str | None = None
    system: bool | None = None
    tag: str | None = None
    title: str | None = None
    type: str | None = None
    updated_at: str | None = None
    url: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")
