# Generated from openapi/zendesk.openapi.json (openapi/spec/support/organization_fields.yaml) by `make generate`. Do not edit.
"""Manages the custom fields that organizations have."""

from collections.abc import Iterable
from datetime import datetime
from typing import overload

from zenpy.lib.api_objects.shared import Conditions
from zenpy.lib.api_objects.ticket_fields import CustomFieldOption
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import ConditionsDict, CustomFieldOptionDict, OrganizationFieldDict

@takes_its_fields
class OrganizationField(BaseObject):
    """Custom field that admins add to the profile of organizations."""

    active: bool
    """Whether the field shows on organization profiles."""
    created_at: Attribute[str, str | datetime | None]
    """When the organization field was defined. Read-only."""
    custom_field_options: Attribute[
        ProxyList[CustomFieldOption], Iterable[CustomFieldOption | CustomFieldOptionDict] | None
    ]
    """Choices of a drop-down or multi-select field; required for those types."""
    description: str | None
    """Purpose of the field, shown to agents with placeholders resolved."""
    id: int
    """Identifies the organization field; assigned by Zendesk. Read-only."""
    key: str
    """Unique name under which values are stored in `organization_fields`. Set on creation only."""
    position: int
    """Rank of the field on organization profiles."""
    raw_description: str | None
    """Description with dynamic content placeholders left unresolved."""
    raw_title: str | None
    """Title with dynamic content placeholders left unresolved."""
    regexp_for_validation: str | None
    """Pattern values must match, for fields of type `regexp`; null otherwise."""
    relationship_filter: Attribute[Conditions | None, Conditions | ConditionsDict | None]
    """Conditions limiting the records a lookup field may point to."""
    relationship_target_type: str | None
    """Type of record a lookup field points to, such as `zen:user` or `zen:ticket`. Set on creation
    only.
    """
    system: bool | None
    """True when only some attributes of the field may be changed because Zendesk owns it. Read-only."""
    tag: str | None
    """Tag that a checked checkbox field adds to the organization."""
    title: str
    """Name of the field on organization profiles, placeholders resolved."""
    type: str
    """Kind of value the field holds, such as `text`, `date` or `dropdown`. Set on creation only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the field definition last changed. Read-only."""
    url: str
    """API address of this organization field. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        active: bool | None = None,
        custom_field_options: Iterable[CustomFieldOption | CustomFieldOptionDict] | None = None,
        description: str | None = None,
        id: int | None = None,
        key: str | None = None,
        position: int | None = None,
        raw_description: str | None = None,
        raw_title: str | None = None,
        regexp_for_validation: str | None = None,
        relationship_filter: Conditions | ConditionsDict | None = None,
        relationship_target_type: str | None = None,
        tag: str | None = None,
        title: str | None = None,
        type: str | None = None,
    ) -> None:
        """Make an OrganizationField from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> OrganizationFieldDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
