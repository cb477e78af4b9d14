# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_metrics.yaml) by `make generate`. Do not edit.
"""Reads figures on tickets, such as reply, wait and resolution times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, Nested, Relation, UnixDate
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.shared import TicketMetricItem
    from zenpy.lib.api_objects.tickets import Ticket


class TicketMetric(BaseObject):
    """Times and counts that tell how a ticket was handled: replies, waits, reopens and resolution.

    Attributes:
        agent_wait_time_in_minutes: Minutes that agents waited for the requester, that is, time
            spent pending. Read-only.
        assigned_at: When the ticket was last assigned to an agent; null while it never was.
            Read-only.
        assignee_stations: How many agents the ticket has been assigned to. Read-only.
        assignee_updated_at: When the assignee last updated the ticket; null while none has.
            Read-only.
        created_at: When the metrics record, and so the ticket, was created. Read-only.
        custom_status_updated_at: When the custom status last changed. Read-only.
        first_resolution_time_in_minutes: Minutes from creation until the ticket was first solved.
            Read-only.
        full_resolution_time_in_minutes: Minutes from creation until the ticket was last solved.
            Read-only.
        generated_timestamp: Unix time in seconds of the last change of any kind; in exports.
            Read-only.
        group_stations: How many groups the ticket has been assigned to. Read-only.
        id: Identifies the metrics record; not the id of its ticket. Read-only.
        initially_assigned_at: When the ticket was first assigned to an agent; null while it never
            was. Read-only.
        instance_id: Counts the repeated measurements of one metric on the ticket; in sideloaded
            metric events.
        latest_comment_added_at: When the newest comment was added. Read-only.
        metric: Name of the measured metric; in sideloaded metric events.
        on_hold_time_in_minutes: Minutes that the ticket spent on hold. Read-only.
        reopens: How often the ticket was reopened after being solved. Read-only.
        replies: Number of public replies by agents. Read-only.
        reply_time_in_minutes: Minutes from creation until the first public agent reply. Read-only.
        reply_time_in_seconds: Seconds from creation until the first public agent reply; may be
            limited to messaging tickets. Read-only.
        requester_updated_at: When the requester last updated the ticket. Read-only.
        requester_wait_time_in_minutes: Minutes that the requester spent waiting for agents.
            Read-only.
        solved_at: When the ticket was solved; null while it is not. Read-only.
        status: Minutes measured so far; in sideloaded metric events.
        status_updated_at: When the status last changed. Read-only.
        ticket_id: Ticket that was measured. Read-only.
        time: When the metric event happened; in sideloaded metric events.
        type: Kind of metric event, such as `measure` or `fulfill`; in sideloaded metric events.
        updated_at: When the metrics record last changed. Read-only.
        url: API address of this metrics record. Read-only.
        ticket: The Ticket behind `ticket_id`. One call fetches it for all records of a page.
        assigned: `assigned_at` as an aware datetime.
        assignee_updated: `assignee_updated_at` as an aware datetime.
        created: `created_at` as an aware datetime.
        custom_status_updated: `custom_status_updated_at` as an aware datetime.
        generated_timestamp_datetime: `generated_timestamp` as an aware datetime.
        initially_assigned: `initially_assigned_at` as an aware datetime.
        latest_comment_added: `latest_comment_added_at` as an aware datetime.
        requester_updated: `requester_updated_at` as an aware datetime.
        solved: `solved_at` as an aware datetime.
        status_updated: `status_updated_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "ticket_metric"
    _spec = "TicketMetric"
    _shown = ("id", "ticket_id")
    _rules = WriteRules(
        read_only=(
            "agent_wait_time_in_minutes",
            "assigned_at",
            "assignee_stations",
            "assignee_updated_at",
            "created_at",
            "custom_status_updated_at",
            "first_resolution_time_in_minutes",
            "full_resolution_time_in_minutes",
            "generated_timestamp",
            "group_stations",
            "id",
            "initially_assigned_at",
            "latest_comment_added_at",
            "on_hold_time_in_minutes",
            "reopens",
            "replies",
            "reply_time_in_minutes",
            "reply_time_in_seconds",
            "requester_updated_at",
            "requester_wait_time_in_minutes",
            "solved_at",
            "status_updated_at",
            "ticket_id",
            "updated_at",
            "url",
        )
    )

    agent_wait_time_in_minutes: Nested[TicketMetricItem] = Nested("TicketMetricItem")
    assigned_at: str | None = None
    assignee_stations: int | None = None
    assignee_updated_at: str | None = None
    created_at: str | None = None
    custom_status_updated_at: str | None = None
    first_resolution_time_in_minutes: Nested[TicketMetricItem] = Nested("TicketMetricItem")
    full_resolution_time_in_minutes: Nested[TicketMetricItem] = Nested("TicketMetricItem")
    generated_timestamp: int | None = None
    group_stations: int | None = None
    id: int | None = None
    initially_assigned_at: str | None = None
    instance_id: int | None = None
    latest_comment_added_at: str | None = None
    metric: str | None = None
    on_hold_time_in_minutes: Nested[TicketMetricItem] = Nested("TicketMetricItem")
    reopens: int | None = None
    replies: int | None = None
    reply_time_in_minutes: Nested[TicketMetricItem] = Nested("TicketMetricItem")
    reply_time_in_seconds: Nested[TicketMetricItem] = Nested("TicketMetricItem")
    requester_updated_at: str | None = None
    requester_wait_time_in_minutes: Nested[TicketMetricItem] = Nested("TicketMetricItem")
    solved_at: str | None = None
    status: Nested[TicketMetricStatus] = Nested("TicketMetricStatus")
    status_updated_at: str | None = None
    ticket_id: int | None = None
    time: str | None = None
    type: str | None = None
    updated_at: str | None = None
    url: str | None = None
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket")
    assigned = Date("assigned_at")
    assignee_updated = Date("assignee_updated_at")
    created = Date("created_at")
    custom_status_updated = Date("custom_status_updated_at")
    generated_timestamp_datetime = UnixDate("generated_timestamp")
    initially_assigned = Date("initially_assigned_at")
    latest_comment_added = Date("latest_comment_added_at")
    requester_updated = Date("requester_updated_at")
    solved = Date("solved_at")
    status_updated = Date("status_updated_at")
    updated = Date("updated_at")


class TicketMetricStatus(BaseObject):
    """Minutes measured for a metric so far.

    Attributes:
        business: Minutes within business hours.
        calendar: Minutes around the clock.
    """

    _name = "ticket_metric_status"
    _spec = "TicketMetricStatus"
    _shown = ("business", "calendar")

    business: int | None = None
    calendar: int | None = None
