# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_forms.yaml) by `make generate`. Do not edit.
"""Manages ticket forms: their fields, order, copies and the statuses available on them."""

from collections.abc import Awaitable, Iterable, Iterator, Sequence
from datetime import datetime
from enum import Enum
from typing import Literal, overload, type_check_only

from zenpy.lib.api_objects.brands import Brand
from zenpy.lib.api_objects.organizations import Organization
from zenpy.lib.api_objects.ticket_fields import TicketField
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    TicketFormChildFieldDict,
    TicketFormConditionDict,
    TicketFormDict,
    TicketFormRequiredStatusesDict,
)

@takes_its_fields
class TicketForm(BaseObject):
    """A selection of ticket fields for one kind of request, offered to agents and, if wanted, to end
    users.
    """

    active: bool
    """Whether the form can be chosen."""
    agent_conditions: Attribute[
        ProxyList[TicketFormCondition], Iterable[TicketFormCondition | TicketFormConditionDict] | None
    ]
    """Rules that show or require ticket fields for agents, depending on other values. An empty list
    removes them.
    """
    created_at: Attribute[str, str | datetime | None]
    """When the form was created. Read-only."""
    default: bool
    """Whether this is the form for tickets that name no other."""
    deleted_at: Attribute[str | None, str | datetime | None]
    """When the form was deleted; absent for live forms. Read-only."""
    display_name: str | None
    """Name of the form that end users see."""
    end_user_conditions: Attribute[
        ProxyList[TicketFormCondition], Iterable[TicketFormCondition | TicketFormConditionDict] | None
    ]
    """Rules that show or require ticket fields for end users, depending on other values. An empty list
    removes them.
    """
    end_user_visible: bool | None
    """Whether end users can choose the form."""
    id: int
    """Identifies the form; tickets refer to it in `ticket_form_id`. Read-only."""
    in_all_brands: bool | None
    """Whether the form is available in every brand."""
    in_all_organizations: bool | None
    """Whether the form is available to every organization."""
    name: str
    """Name of the form that agents see."""
    position: int
    """Place among the forms of the account."""
    raw_display_name: str | None
    """End-user name with its dynamic content placeholder kept."""
    raw_name: str | None
    """Agent name with its dynamic content placeholder kept."""
    restricted_brand_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Brands the form is limited to when `in_all_brands` is `false`. Read-only."""
    restricted_organization_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Organizations the form is limited to when `in_all_organizations` is `false`."""
    ticket_field_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Ticket fields on the form, in the order shown."""
    updated_at: Attribute[str, str | datetime | None]
    """When the form was last edited. Read-only."""
    url: str
    """API address of this form. Read-only."""
    restricted_brands: Attribute[Sequence[Brand], Iterable[Brand | int] | None]
    """The Brand records behind `restricted_brand_ids`. Each that is not at hand costs a call."""
    restricted_organizations: Attribute[list[Organization], Iterable[Organization | int] | None]
    """The Organization records behind `restricted_organization_ids`. One call fetches them for all
    records of a page.
    """
    ticket_fields: Attribute[list[TicketField], Iterable[TicketField | int] | None]
    """The TicketField records behind `ticket_field_ids`. One call fetches them for all records of a
    page.
    """
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    deleted: Attribute[datetime | None, datetime | None]
    """`deleted_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        active: bool | None = None,
        agent_conditions: Iterable[TicketFormCondition | TicketFormConditionDict] | None = None,
        default: bool | None = None,
        display_name: str | None = None,
        end_user_conditions: Iterable[TicketFormCondition | TicketFormConditionDict] | None = None,
        end_user_visible: bool | None = None,
        id: int | None = None,
        in_all_brands: bool | None = None,
        in_all_organizations: bool | None = None,
        name: str | None = None,
        position: int | None = None,
        raw_display_name: str | None = None,
        raw_name: str | None = None,
        restricted_organization_ids: Iterable[int] | None = None,
        ticket_field_ids: Iterable[int] | None = None,
        restricted_organizations: Iterable[Organization | int] | None = None,
        ticket_fields: Iterable[TicketField | int] | None = None,
    ) -> None:
        """Make a TicketForm from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TicketFormAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketFormDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TicketFormChildField(BaseObject):
    """A ticket field that a rule of a ticket form shows, and when it must be filled in."""

    id: int
    """Field to show."""
    is_required: bool | None
    """Whether the field must be filled in; for end users, when they send the form."""
    required_on_statuses: Attribute[
        TicketFormRequiredStatuses | None, TicketFormRequiredStatuses | TicketFormRequiredStatusesDict | None
    ]
    """For agents: in which statuses the field must be filled in."""
    ticket_field: Attribute[TicketField, TicketField | int | None]
    """The TicketField behind `id`. One call fetches it for all records of a page."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        is_required: bool | None = None,
        required_on_statuses: TicketFormRequiredStatuses | TicketFormRequiredStatusesDict | None = None,
        ticket_field: TicketField | int | None = None,
    ) -> None:
        """Make a TicketFormChildField from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TicketFormChildFieldAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketFormChildFieldDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TicketFormCondition(BaseObject):
    """A rule of a ticket form: while one field has a value, other fields are shown."""

    child_fields: Attribute[
        ProxyList[TicketFormChildField], Iterable[TicketFormChildField | TicketFormChildFieldDict] | None
    ]
    """Fields that are shown while the rule holds."""
    parent_field_id: int
    """Field whose value decides."""
    parent_field_type: str | None
    """Kind of the field that decides, such as `tagger` or `checkbox`."""
    value: str | bool | None
    """Value that the deciding field must have; for a dropdown, the tag of the choice."""
    parent_field: Attribute[TicketField, TicketField | int | None]
    """The TicketField behind `parent_field_id`. One call fetches it for all records of a page."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        child_fields: Iterable[TicketFormChildField | TicketFormChildFieldDict] | None = None,
        parent_field_id: int | None = None,
        parent_field_type: str | None = None,
        value: str | bool | None = None,
        parent_field: TicketField | int | None = None,
    ) -> None:
        """Make a TicketFormCondition from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TicketFormConditionAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketFormConditionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TicketFormRequiredStatuses(BaseObject):
    """The statuses of a ticket in which agents must fill in a field."""

    statuses: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """With `SOME_STATUSES`: the statuses, such as `new`, `open`, `pending`, `hold` or `solved`."""
    type: Attribute[
        Literal["ALL_STATUSES", "NO_STATUSES", "SOME_STATUSES"] | str | None,
        Literal["ALL_STATUSES", "NO_STATUSES", "SOME_STATUSES"] | str | Enum | None,
    ]
    """Required in all statuses, in none, or in those of `statuses`."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        statuses: Many[str] | Iterator[str] | None = None,
        type: Literal["ALL_STATUSES", "NO_STATUSES", "SOME_STATUSES"] | str | Enum | None = None,
    ) -> None:
        """Make a TicketFormRequiredStatuses from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TicketFormRequiredStatusesDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class TicketFormAwaitable(AwaitableAttrs):
    """The relations of TicketForm as awaitables."""

    restricted_brands: Awaitable[Sequence[Brand]]
    """The Brand records behind `restricted_brand_ids`. Each that is not at hand costs a call."""
    restricted_organizations: Awaitable[list[Organization]]
    """The Organization records behind `restricted_organization_ids`. One call fetches them for all
    records of a page.
    """
    ticket_fields: Awaitable[list[TicketField]]
    """The TicketField records behind `ticket_field_ids`. One call fetches them for all records of a
    page.
    """

@type_check_only
class TicketFormChildFieldAwaitable(AwaitableAttrs):
    """The relations of TicketFormChildField as awaitables."""

    ticket_field: Awaitable[TicketField]
    """The TicketField behind `id`. One call fetches it for all records of a page."""

@type_check_only
class TicketFormConditionAwaitable(AwaitableAttrs):
    """The relations of TicketFormCondition as awaitables."""

    parent_field: Awaitable[TicketField]
    """The TicketField behind `parent_field_id`. One call fetches it for all records of a page."""
