# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_metrics.yaml) by `make generate`. Do not edit.
"""Reads figures on tickets, such as reply, wait and resolution times."""

from collections.abc import Awaitable
from datetime import datetime
from typing import type_check_only

from zenpy.lib.api_objects.shared import TicketMetricItem
from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.base import BaseObject
from zenpy.lib.relations import AwaitableAttrs
from zenpy.payloads import TicketMetricDict, TicketMetricItemDict, TicketMetricStatusDict

class TicketMetric(BaseObject):
    """Times and counts that tell how a ticket was handled: replies, waits, reopens and resolution."""
    @property
    def agent_wait_time_in_minutes(self) -> TicketMetricItem | None:
        """Minutes that agents waited for the requester, that is, time spent pending."""
    @agent_wait_time_in_minutes.setter
    def agent_wait_time_in_minutes(self, value: TicketMetricItem | TicketMetricItemDict | None) -> None: ...
    @property
    def assigned_at(self) -> str | None:
        """When the ticket was last assigned to an agent."""
    @assigned_at.setter
    def assigned_at(self, value: str | datetime | None) -> None: ...
    assignee_stations: int | None
    """How many agents the ticket has been assigned to."""
    @property
    def assignee_updated_at(self) -> str | None:
        """When the assignee last updated the ticket."""
    @assignee_updated_at.setter
    def assignee_updated_at(self, value: str | datetime | None) -> None: ...
    @property
    def created_at(self) -> str:
        """When the metrics record, and so the ticket, was created."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    @property
    def custom_status_updated_at(self) -> str | None:
        """When the custom status last changed."""
    @custom_status_updated_at.setter
    def custom_status_updated_at(self, value: str | datetime | None) -> None: ...
    @property
    def first_resolution_time_in_minutes(self) -> TicketMetricItem | None:
        """Minutes from creation until the ticket was first solved."""
    @first_resolution_time_in_minutes.setter
    def first_resolution_time_in_minutes(
        self, value: TicketMetricItem | TicketMetricItemDict | None
    ) -> None: ...
    @property
    def full_resolution_time_in_minutes(self) -> TicketMetricItem | None:
        """Minutes from creation until the ticket was last solved."""
    @full_resolution_time_in_minutes.setter
    def full_resolution_time_in_minutes(
        self, value: TicketMetricItem | TicketMetricItemDict | None
    ) -> None: ...
    group_stations: int | None
    """How many groups the ticket has been assigned to."""
    id: int
    """Identifies the metrics record; not the id of its ticket."""
    @property
    def initially_assigned_at(self) -> str | None:
        """When the ticket was first assigned to an agent."""
    @initially_assigned_at.setter
    def initially_assigned_at(self, value: str | datetime | None) -> None: ...
    instance_id: int | None
    """Counts the repeated measurements of one metric on the ticket; in sideloaded metric events."""
    @property
    def latest_comment_added_at(self) -> str | None:
        """When the newest comment was added."""
    @latest_comment_added_at.setter
    def latest_comment_added_at(self, value: str | datetime | None) -> None: ...
    metric: str | None
    """Name of the measured metric; in sideloaded metric events."""
    @property
    def on_hold_time_in_minutes(self) -> TicketMetricItem | None:
        """Minutes that the ticket spent on hold."""
    @on_hold_time_in_minutes.setter
    def on_hold_time_in_minutes(self, value: TicketMetricItem | TicketMetricItemDict | None) -> None: ...
    reopens: int | None
    """How often the ticket was reopened after being solved."""
    replies: int | None
    """Number of public replies by agents."""
    @property
    def reply_time_in_minutes(self) -> TicketMetricItem | None:
        """Minutes from creation until the first public agent reply."""
    @reply_time_in_minutes.setter
    def reply_time_in_minutes(self, value: TicketMetricItem | TicketMetricItemDict | None) -> None: ...
    @property
    def reply_time_in_seconds(self) -> TicketMetricItem | None:
        """Seconds from creation until the first public agent reply; may be limited to messaging tickets."""
    @reply_time_in_seconds.setter
    def reply_time_in_seconds(self, value: TicketMetricItem | TicketMetricItemDict | None) -> None: ...
    @property
    def requester_updated_at(self) -> str | None:
        """When the requester last updated the ticket."""
    @requester_updated_at.setter
    def requester_updated_at(self, value: str | datetime | None) -> None: ...
    @property
    def requester_wait_time_in_minutes(self) -> TicketMetricItem | None:
        """Minutes that the requester spent waiting for agents."""
    @requester_wait_time_in_minutes.setter
    def requester_wait_time_in_minutes(
        self, value: TicketMetricItem | TicketMetricItemDict | None
    ) -> None: ...
    @property
    def solved_at(self) -> str | None:
        """When the ticket was solved; null while it is not."""
    @solved_at.setter
    def solved_at(self, value: str | datetime | None) -> None: ...
    @property
    def status(self) -> TicketMetricStatus | None:
        """Minutes measured so far; in sideloaded metric events."""
    @status.setter
    def status(self, value: TicketMetricStatus | TicketMetricStatusDict | None) -> None: ...
    @property
    def status_updated_at(self) -> str | None:
        """When the status last changed."""
    @status_updated_at.setter
    def status_updated_at(self, value: str | datetime | None) -> None: ...
    ticket_id: int | None
    """Ticket that was measured."""
    time: str | None
    """When the metric event happened; in sideloaded metric events."""
    type: str | None
    """Kind of metric event, such as `measure` or `fulfill`; in sideloaded metric events."""
    @property
    def updated_at(self) -> str:
        """When the metrics record last changed."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    url: str
    """API address of this metrics record."""
    @property
    def ticket(self) -> Ticket | None:
        """The Ticket behind `ticket_id`."""
    @ticket.setter
    def ticket(self, value: Ticket | int | None) -> None: ...
    @property
    def assigned(self) -> datetime | None:
        """`assigned_at` as an aware datetime."""
    @assigned.setter
    def assigned(self, value: datetime | None) -> None: ...
    @property
    def assignee_updated(self) -> datetime | None:
        """`assignee_updated_at` as an aware datetime."""
    @assignee_updated.setter
    def assignee_updated(self, value: datetime | None) -> None: ...
    @property
    def created(self) -> datetime:
        """`created_at` as an aware datetime."""
    @created.setter
    def created(self, value: datetime | None) -> None: ...
    @property
    def custom_status_updated(self) -> datetime | None:
        """`custom_status_updated_at` as an aware datetime."""
    @custom_status_updated.setter
    def custom_status_updated(self, value: datetime | None) -> None: ...
    @property
    def initially_assigned(self) -> datetime | None:
        """`initially_assigned_at` as an aware datetime."""
    @initially_assigned.setter
    def initially_assigned(self, value: datetime | None) -> None: ...
    @property
    def latest_comment_added(self) -> datetime | None:
        """`latest_comment_added_at` as an aware datetime."""
    @latest_comment_added.setter
    def latest_comment_added(self, value: datetime | None) -> None: ...
    @property
    def requester_updated(self) -> datetime | None:
        """`requester_updated_at` as an aware datetime."""
    @requester_updated.setter
    def requester_updated(self, value: datetime | None) -> None: ...
    @property
    def solved(self) -> datetime | None:
        """`solved_at` as an aware datetime."""
    @solved.setter
    def solved(self, value: datetime | None) -> None: ...
    @property
    def status_updated(self) -> datetime | None:
        """`status_updated_at` as an aware datetime."""
    @status_updated.setter
    def status_updated(self, value: datetime | None) -> None: ...
    @property
    def updated(self) -> datetime:
        """`updated_at` as an aware datetime."""
    @updated.setter
    def updated(self, value: datetime | None) -> None: ...
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
    @property
    def ticket(self) -> Awaitable[Ticket | None]:
        """The Ticket behind `ticket_id`."""
