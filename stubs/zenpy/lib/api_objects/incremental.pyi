# Generated from openapi/zendesk.openapi.json (openapi/spec/support/incremental.yaml) by `make generate`. Do not edit.
"""Exports tickets, users, organizations and more that changed since a point in time, for syncing
and reporting.
"""

from collections.abc import Awaitable, Iterable, Iterator
from datetime import datetime
from typing import Literal, TypeAlias, overload, type_check_only

from zenpy.lib.api_objects.attachments import Attachment
from zenpy.lib.api_objects.routing import RoutingAttribute, RoutingAttributeValue
from zenpy.lib.api_objects.shared import Metadata, TicketMetricEventSlaPolicy, TicketMetricItem
from zenpy.lib.api_objects.tickets import Audit, Ticket, Via
from zenpy.lib.api_objects.users import User
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    AttachmentDict,
    IncrementalRoutingAttributeDict,
    IncrementalRoutingAttributeValueDict,
    IncrementalRoutingInstanceValueDict,
    MetadataDict,
    SystemDict,
    TicketEventChildDict,
    TicketEventDict,
    TicketMetricEventDict,
    TicketMetricEventSlaDict,
    TicketMetricEventSlaPolicyDict,
    TicketMetricItemDict,
    ViaDict,
)

TicketMetricEventMetric: TypeAlias = Literal[
    "agent_work_time",
    "pausable_update_time",
    "periodic_update_time",
    "reply_time",
    "requester_wait_time",
    "resolution_time",
    "group_ownership_time",
]
"""The values of `TicketMetricEvent.metric`."""
TicketMetricEventType: TypeAlias = Literal[
    "activate", "pause", "fulfill", "apply_sla", "apply_group_sla", "breach", "update_status", "measure"
]
"""The values of `TicketMetricEvent.type`."""

@takes_its_fields
class IncrementalRoutingAttribute(BaseObject):
    """Change to a routing attribute, as listed by the incremental skill-based routing export."""

    id: str
    """Identifies the routing attribute that changed; assigned by Zendesk. Read-only."""
    name: str | None
    """Name of the attribute at the time of the event. Read-only."""
    time: Attribute[str | None, str | datetime | None]
    """When the attribute was created, changed or deleted. Read-only."""
    type: Literal["create", "update", "delete"] | str | None
    """Which kind of change happened to the attribute. Read-only."""
    time_datetime: Attribute[datetime | None, datetime | None]
    """`time` as an aware datetime."""
    @overload
    def __init__(self, api: object = None, *, id: str | None = None) -> None:
        """Make an IncrementalRoutingAttribute from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> IncrementalRoutingAttributeDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class IncrementalRoutingAttributeValue(BaseObject):
    """Change to a skill value, as listed by the incremental skill-based routing export."""

    attribute_id: str | None
    """Identifies the routing attribute the value belongs to. Read-only."""
    id: str
    """Identifies the attribute value that changed; assigned by Zendesk. Read-only."""
    name: str | None
    """Name of the attribute value at the time of the event. Read-only."""
    time: Attribute[str | None, str | datetime | None]
    """When the attribute value was created, changed or deleted. Read-only."""
    type: Literal["create", "update", "delete"] | str | None
    """Which kind of change happened to the attribute value. Read-only."""
    attribute: Attribute[RoutingAttribute | None, RoutingAttribute | str | None]
    """The RoutingAttribute behind `attribute_id`. It costs a call if it is not at hand."""
    time_datetime: Attribute[datetime | None, datetime | None]
    """`time` as an aware datetime."""
    @overload
    def __init__(self, api: object = None, *, id: str | None = None) -> None:
        """Make an IncrementalRoutingAttributeValue from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> IncrementalRoutingAttributeValueAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> IncrementalRoutingAttributeValueDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class IncrementalRoutingInstanceValue(BaseObject):
    """Skill given to or taken from an agent or ticket, as listed by the incremental routing export."""

    attribute_value_id: str | None
    """Identifies the skill that was given or taken. Read-only."""
    id: str
    """Identifies the association between the skill and the agent or ticket; assigned by Zendesk.
    Read-only.
    """
    instance_id: str | None
    """Identifies the agent or ticket concerned; `type` tells which of the two. Read-only."""
    time: Attribute[str | None, str | datetime | None]
    """When the skill was associated or dissociated. Read-only."""
    type: (
        Literal["associate_agent", "unassociate_agent", "associate_ticket", "unassociate_ticket"] | str | None
    )
    """Tells whether a skill was given or taken, and whether an agent or a ticket was concerned.
    Read-only.
    """
    attribute_value: Attribute[RoutingAttributeValue | None, RoutingAttributeValue | str | None]
    """The RoutingAttributeValue behind `attribute_value_id`. No call fetches it: an answer has to
    bring it along.
    """
    time_datetime: Attribute[datetime | None, datetime | None]
    """`time` as an aware datetime."""
    @overload
    def __init__(self, api: object = None, *, id: str | None = None) -> None:
        """Make an IncrementalRoutingInstanceValue from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> IncrementalRoutingInstanceValueAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> IncrementalRoutingInstanceValueDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class System(BaseObject):
    """Technical details Zendesk recorded about the origin of a ticket event: browser, address and
    email files.
    """

    client: str | None
    """User agent of the browser or mail program that was used."""
    email_id: str | None
    """Identifies the received email within the mail system."""
    eml_redacted: bool | None
    """Whether the stored original email has been redacted."""
    ip_address: str | None
    """IP address the update came from."""
    json_email_identifier: str | None
    """Storage path of the parsed email in JSON form."""
    latitude: float | None
    """Approximate latitude in degrees, looked up from the IP address."""
    location: str | None
    """Approximate place, such as city and country, looked up from the IP address."""
    longitude: float | None
    """Approximate longitude in degrees, looked up from the IP address."""
    message_id: str | None
    """Value of the `Message-ID` header of the email behind the update."""
    raw_email_identifier: str | None
    """Storage path of the original `.eml` file."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        client: str | None = None,
        email_id: str | None = None,
        eml_redacted: bool | None = None,
        ip_address: str | None = None,
        json_email_identifier: str | None = None,
        latitude: float | None = None,
        location: str | None = None,
        longitude: float | None = None,
        message_id: str | None = None,
        raw_email_identifier: str | None = None,
    ) -> None:
        """Make a System from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SystemDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TicketEvent(BaseObject):
    """One update of a ticket as given by the incremental ticket event export, with its single changes
    as child events.
    """

    child_events: Attribute[
        ProxyList[TicketEventChild], Iterable[TicketEventChild | TicketEventChildDict] | None
    ]
    """The individual changes made in this update. Read-only."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the update happened. Read-only."""
    event_type: str | None
    """Kind of record; an audit for ordinary updates. Read-only."""
    id: int
    """Identifies the update; the same as its audit. Read-only."""
    metadata: Attribute[Metadata | None, Metadata | MetadataDict | None]
    """Custom and system data stored with the update. Read-only."""
    system: Attribute[System | None, System | SystemDict | None]
    """Browser, location and address the update came from. Read-only."""
    ticket_id: int | None
    """Ticket that was updated. Read-only."""
    timestamp: int | None
    """Unix time of the update in seconds. Read-only."""
    updater_id: int | None
    """User who made the update; -1 for the system. Read-only."""
    via: str | None
    """Name of the channel the update came through. Read-only."""
    ticket: Attribute[Ticket | None, Ticket | int | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    updater: Attribute[User | None, User | int | None]
    """The User behind `updater_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    timestamp_datetime: Attribute[datetime | None, datetime | None]
    """`timestamp` as an aware datetime."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make a TicketEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TicketEventAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TicketEventChild(BaseObject):
    """A single change within a ticket event. Changes also carry the changed ticket property under its
    own name.
    """

    added_tags: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Tags that this change put on the ticket."""
    attachments: Attribute[ProxyList[Attachment], Iterable[Attachment | AttachmentDict] | None]
    """Files of the comment; given when comment events are sideloaded."""
    audit_id: int | None
    """Audit that the change is part of."""
    author_id: int | None
    """Writer of the comment; only on comment events."""
    body: str | None
    """Plain text of the comment; given when comment events are sideloaded."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the change happened."""
    event_type: str | None
    """Kind of change, such as `Create`, `Change` or `Comment`."""
    html_body: str | None
    """Comment with HTML formatting; given when comment events are sideloaded."""
    id: int
    """Identifies the change among the ticket's events; assigned by Zendesk."""
    previous_value: object
    """Value before the change, in whatever type the property has."""
    public: bool | None
    """Whether the comment can be seen by end users."""
    removed_tags: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Tags that this change took off the ticket."""
    status: str | None
    """Status that this change put the ticket in."""
    tags: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """All tags of the ticket after the change."""
    type: str | None
    """Kind of event, or the new ticket type when the type was changed."""
    via: Attribute[Via | str | None, str | Via | ViaDict | None]
    """Channel that the change came through, as a name or with details."""
    via_reference_id: int | None
    """Record behind the change, such as the rule that made it; null if none."""
    audit: Attribute[Audit | None, Audit | int | None]
    """The Audit behind `audit_id`. No call fetches it: an answer has to bring it along."""
    author: Attribute[User | None, User | int | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        added_tags: Many[str] | Iterator[str] | None = None,
        attachments: Iterable[Attachment | AttachmentDict] | None = None,
        audit_id: int | None = None,
        author_id: int | None = None,
        body: str | None = None,
        created_at: str | datetime | None = None,
        event_type: str | None = None,
        html_body: str | None = None,
        id: int | None = None,
        previous_value: object = None,
        public: bool | None = None,
        removed_tags: Many[str] | Iterator[str] | None = None,
        status: str | None = None,
        tags: Many[str] | Iterator[str] | None = None,
        type: str | None = None,
        via: str | Via | ViaDict | None = None,
        via_reference_id: int | None = None,
        audit: Audit | int | None = None,
        author: User | int | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a TicketEventChild from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TicketEventChildAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketEventChildDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TicketMetricEvent(BaseObject):
    """A step in measuring a ticket metric, such as its start, pause, fulfillment or SLA breach;
    exported incrementally.
    """

    deleted: bool | None
    """Whether the event has been invalidated since; only present on deleted ones. Read-only."""
    group_sla: Attribute[TicketMetricEventSla | None, TicketMetricEventSla | TicketMetricEventSlaDict | None]
    """Group SLA policy and target applied; only on `apply_group_sla` events. Read-only."""
    id: int
    """Identifies the metric event; assigned by Zendesk. Read-only."""
    instance_id: int
    """Counts the repeated measurements of one metric on a ticket. Read-only."""
    metric: TicketMetricEventMetric
    """Metric that the event belongs to. Read-only."""
    sla: Attribute[TicketMetricEventSla | None, TicketMetricEventSla | TicketMetricEventSlaDict | None]
    """SLA policy and target applied; only on `apply_sla` events. Read-only."""
    status: Attribute[TicketMetricItem | None, TicketMetricItem | TicketMetricItemDict | None]
    """Minutes measured, in calendar and business time; only on `update_status` events. Read-only."""
    ticket_id: int
    """Ticket whose service the event measures. Read-only."""
    time: Attribute[str, str | datetime | None]
    """When the step happened; a `breach` may lie in the future. Read-only."""
    type: TicketMetricEventType
    """What happened to the measurement; also tells which further members are present. Read-only."""
    ticket: Attribute[Ticket, Ticket | int | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    time_datetime: Attribute[datetime, datetime | None]
    """`time` as an aware datetime."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make a TicketMetricEvent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TicketMetricEventAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketMetricEventDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TicketMetricEventSla(BaseObject):
    """The SLA target that a metric event put on a ticket."""

    business_hours: bool | None
    """Whether the target counts business hours only."""
    policy: Attribute[
        TicketMetricEventSlaPolicy | None, TicketMetricEventSlaPolicy | TicketMetricEventSlaPolicyDict | None
    ]
    """SLA policy that the target comes from, in short."""
    target: int | None
    """Allowed time in minutes."""
    target_in_seconds: int | None
    """Allowed time in seconds."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        business_hours: bool | None = None,
        policy: TicketMetricEventSlaPolicy | TicketMetricEventSlaPolicyDict | None = None,
        target: int | None = None,
        target_in_seconds: int | None = None,
    ) -> None:
        """Make a TicketMetricEventSla from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TicketMetricEventSlaDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class IncrementalRoutingAttributeValueAwaitable(AwaitableAttrs):
    """The relations of IncrementalRoutingAttributeValue as awaitables."""

    attribute: Awaitable[RoutingAttribute | None]
    """The RoutingAttribute behind `attribute_id`. It costs a call if it is not at hand."""

@type_check_only
class IncrementalRoutingInstanceValueAwaitable(AwaitableAttrs):
    """The relations of IncrementalRoutingInstanceValue as awaitables."""

    attribute_value: Awaitable[RoutingAttributeValue | None]
    """The RoutingAttributeValue behind `attribute_value_id`. No call fetches it: an answer has to
    bring it along.
    """

@type_check_only
class TicketEventAwaitable(AwaitableAttrs):
    """The relations of TicketEvent as awaitables."""

    ticket: Awaitable[Ticket | None]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
    updater: Awaitable[User | None]
    """The User behind `updater_id`. One call fetches it for all records of a page."""

@type_check_only
class TicketEventChildAwaitable(AwaitableAttrs):
    """The relations of TicketEventChild as awaitables."""

    audit: Awaitable[Audit | None]
    """The Audit behind `audit_id`. No call fetches it: an answer has to bring it along."""
    author: Awaitable[User | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""

@type_check_only
class TicketMetricEventAwaitable(AwaitableAttrs):
    """The relations of TicketMetricEvent as awaitables."""

    ticket: Awaitable[Ticket]
    """The Ticket behind `ticket_id`. One call fetches it for all records of a page."""
