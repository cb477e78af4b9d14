# Generated from openapi/zendesk.openapi.json (openapi/spec/support/user_fields.yaml) by `make generate`. Do not edit.
"""Manages the custom fields that users have, with the options of drop-down fields."""

from collections.abc import Iterable
from datetime import datetime
from typing import overload

from zenpy.lib.api_objects.shared import Conditions
from zenpy.lib.api_objects.ticket_fields import CustomFieldOption
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import ConditionsDict, CustomFieldOptionDict, UserFieldDict

@takes_its_fields
class UserField(BaseObject):
    """A custom property of users, defined by admins and shown on user profiles."""

    active: bool
    """Whether the property is in use on profiles."""
    created_at: Attribute[str, str | datetime | None]
    """When the user field was defined. Read-only."""
    custom_field_options: Attribute[
        ProxyList[CustomFieldOption], Iterable[CustomFieldOption | CustomFieldOptionDict] | None
    ]
    """Choices of a `dropdown` or `multiselect` user field; sending them replaces the present ones."""
    description: str | None
    """Explanation shown along with the user field."""
    id: int
    """Identifies the user field; assigned by Zendesk. Read-only."""
    key: str
    """Name under which users hold the value in `user_fields`. Set on creation only."""
    position: int
    """Place among the user fields."""
    raw_description: str | None
    """Explanation with its dynamic content placeholder kept."""
    raw_title: str | None
    """Title with its dynamic content placeholder kept."""
    regexp_for_validation: str | None
    """Pattern that values must match; only for `regexp`, otherwise null."""
    relationship_filter: Attribute[Conditions | None, Conditions | ConditionsDict | None]
    """Conditions that limit which records a `lookup` offers."""
    relationship_target_type: str | None
    """Kind of record a `lookup` points to, such as `zen:organization`. Set on creation only."""
    system: bool | None
    """Whether it belongs to Zendesk; then only `active` and `position` can change. Read-only."""
    tag: str | None
    """Tag that a ticked `checkbox` puts on the user."""
    title: str
    """Name shown on user profiles."""
    type: str
    """Kind of value, such as `text`, `dropdown`, `date` or `lookup`. Set on creation only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the definition last changed. Read-only."""
    url: str
    """API address of this user field. Read-only."""
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
        """Make a UserField from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> UserFieldDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
