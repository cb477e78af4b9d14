# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_fields.yaml) by `make generate`. Do not edit.
"""Manages system and custom ticket fields, their order and the options of drop-down fields."""

from collections.abc import Awaitable, Iterable
from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias, overload, type_check_only

from zenpy.lib.api_objects.shared import Conditions
from zenpy.lib.api_objects.users import User
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    ConditionsDict,
    CustomFieldOptionDict,
    SystemFieldOptionDict,
    TicketFieldCustomStatusDict,
    TicketFieldDict,
)

TicketFieldCustomStatusStatusCategory: TypeAlias = Literal["new", "open", "pending", "hold", "solved"]
"""The values of `TicketFieldCustomStatus.status_category`."""

@takes_its_fields
class CustomFieldOption(BaseObject):
    """One choice of a dropdown or multiselect custom field."""

    allow_solving: bool | None
    """Whether a ticket may be solved while this choice is selected."""
    default: bool | None
    """Whether the choice is preselected."""
    id: int
    """Identifies the choice; send it to keep an existing one on update. Only
    `client.ticket_fields.options.create_or_update()` and `client.user_fields.options.create()` take
    it.
    """
    name: str
    """Label of the choice; `::` in it makes nested menus."""
    position: int | None
    """Place of the choice in the list."""
    raw_name: str | None
    """Label with dynamic content placeholders left unresolved. Only `client.ticket_fields.create()`
    and `client.ticket_fields.update()` take it.
    """
    url: str
    """API address of this choice. Read-only."""
    value: str
    """Tag that stands for the choice, and is stored on the record."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        allow_solving: bool | None = None,
        default: bool | None = None,
        id: int | None = None,
        name: str | None = None,
        position: int | None = None,
        raw_name: str | None = None,
        value: str | None = None,
    ) -> None:
        """Make a CustomFieldOption from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> CustomFieldOptionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class SystemFieldOption(BaseObject):
    """A built-in choice of a system ticket field, such as a priority or a type."""

    name: str | None
    """Display name of the choice, translated for the caller. Read-only."""
    value: str | None
    """Internal value of the choice, as stored on tickets. Read-only."""
    def __init__(self, api: object = None) -> None:
        """Make a SystemFieldOption from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> SystemFieldOptionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TicketField(BaseObject):
    """A system or custom property of tickets, defined by admins and arranged on ticket forms."""

    active: bool
    """Whether the property is in use on tickets."""
    agent_can_edit: bool | None
    """Whether agents may change the value on tickets. Read-only."""
    agent_description: str | None
    """Hint for agents only; null when there is none."""
    collapsed_for_agents: bool | None
    """Controls default display among rarely used properties; classic agent interface only."""
    created_at: Attribute[str, str | datetime | None]
    """When the ticket field was defined. Read-only."""
    creator_app_name: str | None
    """App that created the ticket field, when an app did. Read-only."""
    creator_user_id: int | None
    """User who created the ticket field; -1 when the system did. Read-only."""
    custom_field_options: Attribute[
        ProxyList[CustomFieldOption], Iterable[CustomFieldOption | CustomFieldOptionDict] | None
    ]
    """Choices of a drop-down or multi-select ticket field; required for those types."""
    custom_statuses: Attribute[
        ProxyList[TicketFieldCustomStatus],
        Iterable[TicketFieldCustomStatus | TicketFieldCustomStatusDict] | None,
    ]
    """Statuses that tickets can be in; only on the field of type `custom_status`. Read-only."""
    description: str | None
    """Hint for end users, shown below the entry."""
    editable_in_portal: bool | None
    """Whether end users may fill it in in the help center."""
    id: int
    """Identifies the ticket field; custom values on tickets refer to it. Read-only."""
    key: str | None
    """Name usable in place of the id; null for ordinary ticket fields."""
    position: int
    """Place relative to other ticket fields; ignored once ticket forms are in use."""
    raw_description: str | None
    """End-user hint with its dynamic content placeholder kept."""
    raw_title: str | None
    """Agent title with its dynamic content placeholder kept."""
    raw_title_in_portal: str | None
    """End-user title with its dynamic content placeholder kept."""
    regexp_for_validation: str | None
    """Pattern that values must match; only for `regexp`, otherwise null."""
    relationship_filter: Attribute[Conditions | None, Conditions | ConditionsDict | None]
    """Conditions that limit which records a `lookup` field offers."""
    relationship_target_type: str | None
    """Kind of record a `lookup` points to, such as `zen:user` or `zen:custom_object:key`. Set on
    creation only.
    """
    removable: bool | None
    """Whether it can be deleted; `false` for the basic system ones. Read-only."""
    required: bool
    """Whether agents must fill it in before solving a ticket."""
    required_in_portal: bool | None
    """Whether end users must fill it in to submit a request."""
    sub_type_id: int | None
    """Variant of a system field: for priority, 1 drops low and urgent; for status, 1 adds on-hold;
    default 0.
    """
    system_field_options: Attribute[
        ProxyList[SystemFieldOption], Iterable[SystemFieldOption | SystemFieldOptionDict] | None
    ]
    """Choices of a system field such as priority; fixed by Zendesk. Read-only."""
    tag: str | None
    """Tag that a ticked `checkbox` puts on the ticket; null for other types."""
    title: str
    """Name that agents see."""
    title_in_portal: str | None
    """Name that end users see in the help center."""
    type: Attribute[
        Literal[
            "checkbox",
            "date",
            "decimal",
            "integer",
            "lookup",
            "multi_lookup",
            "multiselect",
            "partialcreditcard",
            "partial_credit_card",
            "regexp",
            "tagger",
            "text",
            "textarea",
        ]
        | str,
        Literal[
            "checkbox",
            "date",
            "decimal",
            "integer",
            "lookup",
            "multi_lookup",
            "multiselect",
            "partialcreditcard",
            "partial_credit_card",
            "regexp",
            "tagger",
            "text",
            "textarea",
        ]
        | str
        | Enum
        | None,
    ]
    """Kind of value, such as `text`, `tagger`, `date` or `lookup`. Set on creation only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the definition last changed. Read-only."""
    url: str
    """API address of this ticket field. Read-only."""
    visible_in_portal: bool | None
    """Whether end users see it in the help center."""
    creator_user: Attribute[User | None, User | int | None]
    """The User behind `creator_user_id`. One call fetches it for all records of a page."""
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
        agent_description: str | None = None,
        collapsed_for_agents: bool | None = None,
        custom_field_options: Iterable[CustomFieldOption | CustomFieldOptionDict] | None = None,
        description: str | None = None,
        editable_in_portal: bool | None = None,
        id: int | None = None,
        key: str | None = None,
        position: int | None = None,
        raw_description: str | None = None,
        raw_title: str | None = None,
        raw_title_in_portal: str | None = None,
        regexp_for_validation: str | None = None,
        relationship_filter: Conditions | ConditionsDict | None = None,
        relationship_target_type: str | None = None,
        required: bool | None = None,
        required_in_portal: bool | None = None,
        sub_type_id: int | None = None,
        tag: str | None = None,
        title: str | None = None,
        title_in_portal: str | None = None,
        type: Literal[
            "checkbox",
            "date",
            "decimal",
            "integer",
            "lookup",
            "multi_lookup",
            "multiselect",
            "partialcreditcard",
            "partial_credit_card",
            "regexp",
            "tagger",
            "text",
            "textarea",
        ]
        | str
        | Enum
        | None = None,
        visible_in_portal: bool | None = None,
    ) -> None:
        """Make a TicketField from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TicketFieldAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketFieldDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TicketFieldCustomStatus(BaseObject):
    """A custom ticket status as embedded in the status ticket field."""

    active: bool | None
    """Whether tickets may be put in this status."""
    agent_label: str | None
    """Name of the status that agents see."""
    created_at: Attribute[str, str | datetime | None]
    """When the custom status was created. Read-only."""
    default: bool | None
    """Whether it is the default of its status category."""
    description: str | None
    """Hint for agents about when to use the status."""
    end_user_description: str | None
    """Explanation of the status for end users."""
    end_user_label: str | None
    """Name of the status that end users see."""
    id: int
    """Identifies the custom status; tickets refer to it in `custom_status_id`. Read-only."""
    status_category: Attribute[
        TicketFieldCustomStatusStatusCategory | None, TicketFieldCustomStatusStatusCategory | Enum | None
    ]
    """Standard status that the custom status counts as."""
    updated_at: Attribute[str, str | datetime | None]
    """When the custom status last changed. Read-only."""
    url: str | None
    """API address of the custom status. Read-only."""
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
        agent_label: str | None = None,
        default: bool | None = None,
        description: str | None = None,
        end_user_description: str | None = None,
        end_user_label: str | None = None,
        id: int | None = None,
        status_category: TicketFieldCustomStatusStatusCategory | Enum | None = None,
    ) -> None:
        """Make a TicketFieldCustomStatus from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TicketFieldCustomStatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class TicketFieldAwaitable(AwaitableAttrs):
    """The relations of TicketField as awaitables."""

    creator_user: Awaitable[User | None]
    """The User behind `creator_user_id`. One call fetches it for all records of a page."""
