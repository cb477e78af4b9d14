# Generated from openapi/zendesk.openapi.json (openapi/spec/support/incremental.yaml) by `make generate`. Do not edit.
"""Exports tickets, users, organizations and more that changed since a point in time, for syncing
and reporting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import AnyField, Date, ListField, Nested, Relation, UnixDate
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.attachments import Attachment
    from zenpy.lib.api_objects.routing import RoutingAttribute, RoutingAttributeValue
    from zenpy.lib.api_objects.shared import Metadata, TicketMetricEventSlaPolicy, TicketMetricItem
    from zenpy.lib.api_objects.tickets import Audit, Ticket, Via
    from zenpy.lib.api_objects.users import User


TicketMetricEventMetric: TypeAlias = Literal[
    "agent_work_time",
    "pausable_update_time",
    "periodic_update_time",
    "reply_time",
    "requester_wait_time",
    "resolution_time",
    "group_ownership_time",
]
TicketMetricEventType: TypeAlias = Literal[
    "activate", "pause", "fulfill", "apply_sla", "apply_group_sla", "breach", "update_status", "measure"
]


class IncrementalRoutingAttribute(BaseObject):
    """Change to a routing attribute, as listed by the incremental skill-based routing export.

    Attributes:
        id: Identifies the routing attribute that changed; assigned by Zendesk. Read-only.
        name: Name of the attribute at the time of the event. Read-only.
        time: When the attribute was created, changed or deleted. Read-only.
        type: Which kind of change happened to the attribute. Read-only.
        time_datetime: `time` as an aware datetime.
    """

    _name = "incremental_routing_attribute"
    _spec = "IncrementalRoutingAttribute"
    _shown = ("id", "name", "type")
    _rules = WriteRules(read_only=("id", "name", "time", "type"))

    id: str | None = None
    name: str | None = None
    time: str | None = None
    type: Literal["create", "update", "delete"] | str | None = None
    time_datetime = Date("time")


class IncrementalRoutingAttributeValue(BaseObject):
    """Change to a skill value, as listed by the incremental skill-based routing export.

    Attributes:
        attribute_id: Identifies the routing attribute the value belongs to. Read-only.
        id: Identifies the attribute value that changed; assigned by Zendesk. Read-only.
        name: Name of the attribute value at the time of the event. Read-only.
        time: When the attribute value was created, changed or deleted. Read-only.
        type: Which kind of change happened to the attribute value. Read-only.
        attribute: The RoutingAttribute behind `attribute_id`. It costs a call if it is not at hand.
        time_datetime: `time` as an aware datetime.
    """

    _name = "incremental_routing_attribute_value"
    _spec = "IncrementalRoutingAttributeValue"
    _shown = ("id", "name", "type")
    _rules = WriteRules(read_only=("attribute_id", "id", "name", "time", "type"))

    attribute_id: str | None = None
    id: str | None = None
    name: str | None = None
    time: str | None = None
    type: Literal["create", "update", "delete"] | str | None = None
    attribute: Relation[RoutingAttribute] = Relation("attribute_id", "RoutingAttribute")
    time_datetime = Date("time")


class IncrementalRoutingInstanceValue(BaseObject):
    """Skill given to or taken from an agent or ticket, as listed by the incremental routing export.

    Attributes:
        attribute_value_id: Identifies the skill that was given or taken. Read-only.
        id: Identifies the association between the skill and the agent or ticket; assigned by
            Zendesk. Read-only.
        instance_id: Identifies the agent or ticket concerned; `type` tells which of the two.
            Read-only.
        time: When the skill was associated or dissociated. Read-only.
        type: Tells whether a skill was given or taken, and whether an agent or a ticket was
            concerned. Read-only.
        attribute_value: The RoutingAttributeValue behind `attribute_value_id`. No call fetches it:
            an answer has to bring it along.
        time_datetime: `time` as an aware datetime.
    """

    _name = "incremental_routing_instance_value"
    _spec = "IncrementalRoutingInstanceValue"
    _shown = ("id", "type", "attribute_value_id")
    _rules = WriteRules(read_only=("attribute_value_id", "id", "instance_id", "time", "type"))

    attribute_value_id: str | None = None
    id: str | None = None
    instance_id: str | None = None
    time: str | None = None
    type: (
        Literal["associate_agent", "unassociate_agent", "associate_ticket", "unassociate_ticket"] | str | None
    ) = None
    attribute_value: Relation[RoutingAttributeValue] = Relation("attribute_value_id", "RoutingAttributeValue")
    time_datetime = Date("time")


class System(BaseObject):
    """Technical details Zendesk recorded about the origin of a ticket event: browser, address and
    email files.

    Attributes:
        client: User agent of the browser or mail program that was used.
        email_id: Identifies the received email within the mail system.
        eml_redacted: Whether the stored original email has been redacted.
        ip_address: IP address the update came from.
        json_email_identifier: Storage path of the parsed email in JSON form.
        latitude: Approximate latitude in degrees, looked up from the IP address.
        location: Approximate place, such as city and country, looked up from the IP address.
        longitude: Approximate longitude in degrees, looked up from the IP address.
        message_id: Value of the `Message-ID` header of the email behind the update.
        raw_email_identifier: Storage path of the original `.eml` file.
    """

    _name = "system"
    _spec = "System"
    _shown = ("email_id", "message_id", "client")

    client: str | None = None
    email_id: str | None = None
    eml_redacted: bool | None = None
    ip_address: str | None = None
    json_email_identifier: str | None = None
    latitude: float | None = None
    location: str | None = None
    longitude: float | None = None
    message_id: str | None = None
    raw_email_identifier: str | None = None


class TicketEvent(BaseObject):
    """One update of a ticket as given by the incremental ticket event export, with its single changes
    as child events.

    Attributes:
        child_events: The individual changes made in this update. Read-only.
        created_at: When the update happened. Read-only.
        event_type: Kind of record; an audit for ordinary updates. Read-only.
        id: Identifies the update; the same as its audit. Read-only.
        metadata: Custom and system data stored with the update. Read-only.
        system: Browser, location and address the update came from. Read-only.
        ticket_id: Ticket that was updated. Read-only.
        timestamp: Unix time of the update in seconds. Read-only.
        updater_id: User who made the update; -1 for the system. Read-only.
        via: Name of the channel the update came through. Read-only.
        ticket: The Ticket behind `ticket_id`. One call fetches it for all records of a page.
        updater: The User behind `updater_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        timestamp_datetime: `timestamp` as an aware datetime.
    """

    _name = "ticket_event"
    _spec = "TicketEvent"
    _shown = ("id", "event_type", "ticket_id")
    _rules = WriteRules(
        read_only=(
            "child_events",
            "created_at",
            "event_type",
            "id",
            "metadata",
            "system",
            "ticket_id",
            "timestamp",
            "updater_id",
            "via",
        )
    )

    child_events: ListField[TicketEventChild] = ListField("TicketEventChild")
    created_at: str | None = None
    event_type: str | None = None
    id: int | None = None
    metadata: Nested[Metadata] = Nested("Metadata")
    system: Nested[System] = Nested("System")
    ticket_id: int | None = None
    timestamp: int | None = None
    updater_id: int | None = None
    via: str | None = None
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket")
    updater: Relation[User] = Relation("updater_id", "User")
    created = Date("created_at")
    timestamp_datetime = UnixDate("timestamp")


class TicketEventChild(BaseObject):
    """A single change within a ticket event. Changes also carry the changed ticket property under its
    own name.

    Attributes:
        added_tags: Tags that this change put on the ticket.
        attachments: Files of the comment; given when comment events are sideloaded.
        audit_id: Audit that the change is part of.
        author_id: Writer of the comment; only on comment events.
        body: Plain text of the comment; given when comment events are sideloaded.
        created_at: When the change happened.
        event_type: Kind of change, such as `Create`, `Change` or `Comment`.
        html_body: Comment with HTML formatting; given when comment events are sideloaded.
        id: Identifies the change among the ticket's events; assigned by Zendesk.
        previous_value: Value before the change, in whatever type the property has.
        public: Whether the comment can be seen by end users.
        removed_tags: Tags that this change took off the ticket.
        status: Status that this change put the ticket in.
        tags: All tags of the ticket after the change.
        type: Kind of event, or the new ticket type when the type was changed.
        via: Channel that the change came through, as a name or with details.
        via_reference_id: Record behind the change, such as the rule that made it; null if none.
        audit: The Audit behind `audit_id`. No call fetches it: an answer has to bring it along.
        author: The User behind `author_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
    """

    _name = "ticket_event_child"
    _spec = "TicketEventChild"
    _shown = ("id", "body", "status")

    added_tags: ListField[str] = ListField()
    attachments: ListField[Attachment] = ListField("Attachment")
    audit_id: int | None = None
    author_id: int | None = None
    body: str | None = None
    created_at: str | None = None
    event_type: str | None = None
    html_body: str | None = None
    id: int | None = None
    previous_value = AnyField()
    public: bool | None = None
    removed_tags: ListField[str] = ListField()
    status: str | None = None
    tags: ListField[str] = ListField()
    type: str | None = None
    via: Nested[Via] = Nested("Via")
    via_reference_id: int | None = None
    audit: Relation[Audit] = Relation("audit_id", "Audit")
    author: Relation[User] = Relation("author_id", "User")
    created = Date("created_at")


class TicketMetricEvent(BaseObject):
    """A step in measuring a ticket metric, such as its start, pause, fulfillment or SLA breach;
    exported incrementally.

    Attributes:
        deleted: Whether the event has been invalidated since; only present on deleted ones.
            Read-only.
        group_sla: Group SLA policy and target applied; only on `apply_group_sla` events. Read-only.
        id: Identifies the metric event; assigned by Zendesk. Read-only.
        instance_id: Counts the repeated measurements of one metric on a ticket. Read-only.
        metric: Metric that the event belongs to. Read-only.
        sla: SLA policy and target applied; only on `apply_sla` events. Read-only.
        status: Minutes measured, in calendar and business time; only on `update_status` events.
            Read-only.
        ticket_id: Ticket whose service the event measures. Read-only.
        time: When the step happened; a `breach` may lie in the future. Read-only.
        type: What happened to the measurement; also tells which further members are present.
            Read-only.
        ticket: The Ticket behind `ticket_id`. One call fetches it for all records of a page.
        time_datetime: `time` as an aware datetime.
    """

    _name = "ticket_metric_event"
    _spec = "TicketMetricEvent"
    _shown = ("id", "type", "instance_id")
    _rules = WriteRules(
        read_only=(
            "deleted",
            "group_sla",
            "id",
            "instance_id",
            "metric",
            "sla",
            "status",
            "ticket_id",
            "time",
            "type",
        )
    )

    deleted: bool | None = None
    group_sla: Nested[TicketMetricEventSla] = Nested("TicketMetricEventSla")
    id: int | None = None
    instance_id: int | None = None
    metric: TicketMetricEventMetric | None = None
    sla: Nested[TicketMetricEventSla] = Nested("TicketMetricEventSla")
    status: Nested[TicketMetricItem] = Nested("TicketMetricItem")
    ticket_id: int | None = None
    time: str | None = None
    type: TicketMetricEventType | None = None
    ticket: Relation[Ticket] = Relation("ticket_id", "Ticket")
    time_datetime = Date("time")


class TicketMetricEventSla(BaseObject):
    """The SLA target that a metric event put on a ticket.

    Attributes:
        business_hours: Whether the target counts business hours only.
        policy: SLA policy that the target comes from, in short.
        target: Allowed time in minutes.
        target_in_seconds: Allowed time in seconds.
    """

    _name = "ticket_metric_event_sla"
    _spec = "TicketMetricEventSla"
    _shown = ("policy", "business_hours", "target")

    business_hours: bool | None = None
    policy: Nested[TicketMetricEventSlaPolicy] = Nested("TicketMetricEventSlaPolicy")
    target: int | None = None
    target_in_seconds: int | None = None
