# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_metrics.yaml) by `make generate`. Do not edit.
"""Reads figures on tickets, such as reply, wait and resolution times."""

from collections.abc import Awaitable
from datetime import datetime
from typing import type_check_only

from zenpy.lib.api_objects.shared import TicketMetricItem
from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import TicketMetricDict, TicketMetricItemDict, TicketMetricStatusDict

class TicketMetric(BaseObject):
    """Times and counts that tell how a ticket was handled: replies, waits, reopens and resolution."""

    agent_wait_time_in_minutes: Attribute[
        TicketMetricItem | None, TicketMetricItem | TicketMetricItemDict | None
    ]
    """Minutes that agents waited for the requester, that is, time spent pending."""
    assigned_at: Attribute[str | None, str | datetime | None]
    """When the ticket was last assigned to an agent."""
    assignee_stations: int | None
    """How many agents the ticket has been assigned to."""
    assignee_updated_at: Attribute[str | None, str | datetime | None]
    """When the assignee last updated the ticket."""
    created_at: Attribute[str, str | datetime | None]
    """When the metrics record, and so the ticket, was created."""
    custom_status_updated_at: Attribute[str | None, str | datetime | None]
    """When the custom status last changed."""
    first_resolution_time_in_minutes: Attribute[
        TicketMetricItem | None, TicketMetricItem | TicketMetricItemDict | None
    ]
    """Minutes from creation until the ticket was first solved."""
    full_resolution_time_in_minutes: Attribute[
        TicketMetricItem | None, TicketMetricItem | TicketMetricItemDict | None
    ]
    """Minutes from creation until the ticket was last solved."""
    group_stations: int | None
    """How many groups the ticket has been assigned to."""
    id: int
    """Identifies the metrics record; not the id of its ticket."""
    initially_assigned_at: Attribute[str | None, str | datetime | None]
    """When the ticket was first assigned to an agent."""
    instance_id: int | None
    """Counts the repeated measurements of one metric on the ticket; in sideloaded metric events."""
    latest_comment_added_at: Attribute[str | None, str | datetime | None]
    """When the newest comment was added."""
    metric: str | None
    """Name of the measured metric; in sideloaded metric events."""
    on_hold_time_in_minutes: Attribute[
        TicketMetricItem | None, TicketMetricItem | TicketMetricItemDict | None
    ]
    """Minutes that the ticket spent on hold."""
    reopens: int | None
    """How often the ticket was reopened after being solved."""
    replies: int | None
    """Number of public replies by agents."""
    reply_time_in_minutes: Attribute[TicketMetricItem | None, TicketMetricItem | TicketMetricItemDict | None]
    """Minutes from creation until the first public agent reply."""
    reply_time_in_seconds: Attribute[TicketMetricItem | None, TicketMetricItem | TicketMetricItemDict | None]
    """Seconds from creation until the first public agent reply; may be limited to messaging tickets."""
    requester_updated_at: Attribute[str | None, str | datetime | None]
    """When the requester last updated the ticket."""
    requester_wait_time_in_minutes: Attribute[
        TicketMetricItem | None, TicketMetricItem | TicketMetricItemDict | None
    ]
    """Minutes that the requester spent waiting for agents."""
    solved_at: Attribute[str | None, str | datetime | None]
    """When the ticket was solved; null while it is not."""
    status: Attribute[TicketMetricStatus | None, TicketMetricStatus | TicketMetricStatusDict | None]
    """Minutes measured so far; in sideloaded metric events."""
    status_updated_at: Attribute[str | None, str | datetime | None]
    """When the status last changed."""
    ticket_id: int | None
    """Ticket that was measured."""
    time: str | None
    """When the metric event happened; in sideloaded metric events."""
    type: str | None
    """Kind of metric event, such as `measure` or `fulfill`; in sideloaded metric events."""
    updated_at: Attribute[str, str | datetime | None]
    """When the metrics record last changed."""
    url: str
    """API address of this metrics record."""
    ticket: Attribute[Ticket | None, Ticket | int | None]
    """The Ticket behind `ticket_id`."""
    assigned: Attribute[datetime | None, datetime | None]
    """`assigned_at` as an aware datetime."""
    assignee_updated: Attribute[datetime | None, datetime | None]
    """`assignee_updated_at` as an aware datetime."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    custom_status_updated: Attribute[datetime | None, datetime | None]
    """`custom_status_updated_at` as an aware datetime."""
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
    def __init__(
        self,
        api: object = None,
        *,
        agent_wait_time_in_minutes: TicketMetricItem | TicketMetricItemDict | None = None,
        assigned_at: str | datetime | None = None,
        assignee_stations: int | None = None,
        assignee_updated_at: str | datetime | None = None,
        created_at: str | datetime | None = None,
        custom_status_updated_at: str | datetime | None = None,
        first_resolution_time_in_minutes: TicketMetricItem | TicketMetricItemDict | None = None,
        full_resolution_time_in_minutes: TicketMetricItem | TicketMetricItemDict | None = None,
        group_stations: int | None = None,
        id: int | None = None,
        initially_assigned_at: str | datetime | None = None,
        instance_id: int | None = None,
        latest_comment_added_at: str | datetime | None = None,
        metric: str | None = None,
        on_hold_time_in_minutes: TicketMetricItem | TicketMetricItemDict | None = None,
        reopens: int | None = None,
        replies: int | None = None,
        reply_time_in_minutes: TicketMetricItem | TicketMetricItemDict | None = None,
        reply_time_in_seconds: TicketMetricItem | TicketMetricItemDict | None = None,
        requester_updated_at: str | datetime | None = None,
        requester_wait_time_in_minutes: TicketMetricItem | TicketMetricItemDict | None = None,
        solved_at: str | datetime | None = None,
        status: TicketMetricStatus | TicketMetricStatusDict | None = None,
        status_updated_at: str | datetime | None = None,
        ticket_id: int | None = None,
        time: str | None = None,
        type: str | None = None,
        updated_at: str | datetime | None = None,
        url: str | None = None,
        ticket: Ticket | int | None = None,
        assigned: datetime | None = None,
        assignee_updated: datetime | None = None,
        created: datetime | None = None,
        custom_status_updated: datetime | None = None,
        initially_assigned: datetime | None = None,
        latest_comment_added: datetime | None = None,
        requester_updated: datetime | None = None,
        solved: datetime | None = None,
        status_updated: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a TicketMetric from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> TicketMetricAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketMetricDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TicketMetricStatus(BaseObject):
    """Minutes measured for a metric so far."""

    business: int | None
    """Minutes within business hours."""
    calendar: int | None
    """Minutes around the clock."""
    def __init__(
        self, api: object = None, *, business: int | None = None, calendar: int | None = None
    ) -> None:
        """Make a TicketMetricStatus from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TicketMetricStatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class TicketMetricAwaitable(AwaitableAttrs):
    """The relations of TicketMetric as awaitables."""

    ticket: Awaitable[Ticket | None]
    """The Ticket behind `ticket_id`."""
