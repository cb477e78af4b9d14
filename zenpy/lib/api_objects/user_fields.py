# Generated from openapi/zendesk.openapi.json (openapi/spec/support/user_fields.yaml) by `make generate`. Do not edit.
"""Manages the custom fields that users have, with the options of drop-down fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, Nested
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.shared import Conditions
    from zenpy.lib.api_objects.ticket_fields import CustomFieldOption


class UserField(BaseObject):
    """A custom property of users, defined by admins and shown on user profiles.

    Attributes:
        active: Whether the property is in use on profiles.
        created_at: When the user field was defined. Read-only.
        custom_field_options: Choices of a `dropdown` or `multiselect` user field; sending them
            replaces the present ones.
        description: Explanation shown along with the user field.
        id: Identifies the user field; assigned by Zendesk. Read-only.
        key: Name under which users hold the value in `user_fields`. Set on creation only.
        position: Place among the user fields.
        raw_description: Explanation with its dynamic content placeholder kept.
        raw_title: Title with its dynamic content placeholder kept.
        regexp_for_validation: Pattern that values must match; only for `regexp`, otherwise null.
        relationship_filter: Conditions that limit which records a `lookup` offers.
        relationship_target_type: Kind of record a `lookup` points to, such as `zen:organization`.
            Set on creation only.
        system: Whether it belongs to Zendesk; then only `active` and `position` can change.
            Read-only.
        tag: Tag that a ticked `checkbox` puts on the user.
        title: Name shown on user profiles.
        type: Kind of value, such as `text`, `dropdown`, `date` or `lookup`. Set on creation only.
        updated_at: When the definition last changed. Read-only.
        url: API address of this user field. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "user_field"
    _spec = "UserField"
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
