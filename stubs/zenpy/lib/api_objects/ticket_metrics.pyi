# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_metrics.yaml) by `make generate`. Do not edit.
"""Reads figures on tickets, such as reply, wait and resolution times."""

from collections.abc import Awaitable
from datetime import datetime
from typing import overload, type_check_only

from zenpy.lib.api_objects.shared import TicketMetricItem
from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import TicketMetricDict, TicketMetricItemDict, TicketMetricStatusDict

@takes_its_fields
class TicketMetric(BaseObject):
    """Times and counts that tell how a ticket was handled: replies, waits, reopens and resolution."""

    agent_wait_time_in_minutes: Attribute[
        TicketMetricItem | None, TicketMetricItem | TicketMetricItemDict | None
    ]
    """Minutes that agents waited for the requester, that is, time spent pending. Read-only."""
    assigned_at: Attribute[str | None, str | datetime | None]
    """When the ticket was last assigned to an agent; null while it never was. Read-only."""
    assignee_stations: int | None
    """How many agents the ticket has been assigned to. Read-only."""
    assignee_updated_at: Attribute[str | None, str | datetime | None]
    """When the assignee last updated the ticket; null while none has. Read-only."""
    created_at: Attribute[str, str | datetime | None]
    """When the metrics record, and so the ticket, was created. Read-only."""
    custom_status_updated_at: Attribute[str | None, str | datetime | None]
    """When the custom status last changed. Read-only."""
    first_resolution_time_in_minutes: Attribute[
        TicketMetricItem | None, TicketMetricItem | TicketMetricItemDict | None
    ]
    """Minutes from creation until the ticket was first solved. Read-only."""
    full_resolution_time_in_minutes: Attribute[
        TicketMetricItem | None, TicketMetricItem | TicketMetricItemDict | None
    ]
    """Minutes from creation until the ticket was last solved. Read-only."""
    generated_timestamp: int | None
    """Unix time in seconds of the last change of any kind; in exports. Read-only."""
    group_stations: int | None
    """How many groups the ticket has been assigned to. Read-only."""
    id: int
    """Identifies the metrics record; not the id of its ticket. Read-only."""
    initially_assigned_at: Attribute[str | None, str | datetime | None]
    """When the ticket was first assigned to an agent; null while it never was. Read-only."""
    instance_id: int | None
    """Counts the repeated measurements of one metric on the ticket; in sideloaded metric events."""
    latest_comment_added_at: Attribute[str | None, str | datetime | None]
    """When the newest comment was added. Read-only."""
    metric: str | None
    """Name of the measured metric; in sideloaded metric events."""
    on_hold_time_in_minutes: Attribute[
        TicketMetricItem | None, TicketMetricItem | TicketMetricItemDict | None
    ]
    """Minutes that the ticket spent on hold. Read-only."""
    reopens: int | None
    """How often the ticket was reopened after being solved. Read-only."""
    replies: int | None
    """Number of public replies by agents. Read-only."""
    reply_time_in_minutes: Attribute[TicketMetricItem | None, TicketMetricItem | TicketMetricItemDict | None]
    """Minutes from creation until the first public agent reply. Read-only."""
    reply_time_in_seconds: Attribute[TicketMetricItem | None, TicketMetricItem | TicketMetricItemDict | None]
    """Seconds from creation until the first public agent reply; may be limited to messaging tickets.
    Read-only.
    """
    requester_updated_at: Attribute[str | None, str | datetime | None]
    """When the requester last updated the ticket. Read-only."""
    requester_wait_time_in_minutes: Attribute[
        TicketMetricItem | None, TicketMetricItem | TicketMetricItemDict | None
    ]
    """Minutes that the requester spent waiting for agents. Read-only."""
    solved_at: Attribute[str | None, str | datetime | None]
    """When the ticket was solved; null while it is not. Read-only."""
    status: Attribute[TicketMetricStatus | None, TicketMetricStatus | TicketMetricStatusDict | None]
    """Minutes measured so far; in sideloaded metric events."""
    status_updated_at: Attribute[str | None, str | datetime | None]
    """When the status last changed. Read-only."""
    ticket_id: int
    """Ticket that was measured. Read-only."""
    time: str | None
    """When the metric event happened; in sideloaded metric events."""
    type: str | None
    """Kind of metric event, such as `measure` or `fulfill`; in sideloaded metric events."""
    updated_at: Attribute[str, str | datetime | None]
    """When the metrics record last changed. Read-only."""
    url: str
    """API address of this metrics record. Read-only."""
    ticket: Attribute[Ticket, Ticket | int | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    assigned: Attribute[datetime | None, datetime | None]
    """`assigned_at` as an aware datetime."""
    assignee_updated: Attribute[datetime | None, datetime | None]
    """`assignee_updated_at` as an aware datetime."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    custom_status_updated: Attribute[datetime | None, datetime | None]
    """`custom_status_updated_at` as an aware datetime."""
    generated_timestamp_datetime: Attribute[datetime | None, datetime | None]
    """`generated_timestamp` as an aware datetime."""
    initially_assigned: Attribute[datetime | None, datetime | None]
    """`initially_assigned_at` as an aware datetime."""
    latest_comment_added: Attribute[datetime | None, datetime | None]
    """`latest_comment_added_at` as an aware datetime."""
    requester_updated: Attribute[datetime | None, datetime | None]
    """`requester_updated_at` as an aware datetime."""
    solved: Attribute[datetime | None, datetime | None]
    """`solved_at` as an aware datetime."""
    status_updated: Attribute[datetime | None, datetime | None]
    """`status_updated_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        instance_id: int | None = None,
        metric: str | None = None,
        status: TicketMetricStatus | TicketMetricStatusDict | None = None,
        time: str | None = None,
        type: str | None = None,
    ) -> None:
        """Make a TicketMetric from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TicketMetricAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketMetricDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TicketMetricStatus(BaseObject):
    """Minutes measured for a metric so far."""

    business: int | None
    """Minutes within business hours."""
    calendar: int | None
    """Minutes around the clock."""
    @overload
    def __init__(
        self, api: object = None, *, business: int | None = None, calendar: int | None = None
    ) -> None:
        """Make a TicketMetricStatus from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TicketMetricStatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class TicketMetricAwaitable(AwaitableAttrs):
    """The relations of TicketMetric as awaitables."""

    ticket: Awaitable[Ticket]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
