# Generated from openapi/zendesk.openapi.json (openapi/spec/support/views.yaml) by `make generate`. Do not edit.
"""Manages views, the saved lists of tickets, runs and previews them, and counts or exports their
tickets.
"""

from collections.abc import Awaitable, Iterable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from typing import Literal, overload, type_check_only

from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.shared import Condition, ConditionDefinition, Conditions, Restriction
from zenpy.lib.api_objects.sla_policies import SlaPolicy
from zenpy.lib.api_objects.users import User
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    ConditionDefinitionDict,
    ConditionDict,
    ConditionsDict,
    RestrictionDict,
    ViewColumnDict,
    ViewCountDict,
    ViewDefinitionsDict,
    ViewDict,
    ViewExecutionDict,
    ViewRowDict,
)

@takes_its_fields
class View(BaseObject):
    """A saved list of tickets that match conditions, shared with agents or personal."""

    active: bool
    """Whether the view is offered to agents."""
    all: Attribute[ProxyList[Condition] | None, Iterable[Condition | ConditionDict] | None]
    """Only sent; conditions that must all hold."""
    any: Attribute[ProxyList[Condition] | None, Iterable[Condition | ConditionDict] | None]
    """Only sent; conditions of which one must hold."""
    app_installation: Attribute[ProxyDict[str, object] | str | None, Mapping[str, object] | str | None]
    """App that the view belongs to; given when side-loaded, null when there is none. Read-only."""
    conditions: Attribute[Conditions, Conditions | ConditionsDict | None]
    """Which tickets are listed. Sent as `all` and `any`."""
    created_at: Attribute[str, str | datetime | None]
    """When the view was created. Read-only."""
    default: bool | None
    """Whether it is one of the standard views Zendesk sets up. Read-only."""
    description: str | None
    """Explanation of what the view is for."""
    execution: Attribute[ViewExecution | None, ViewExecution | ViewExecutionDict | None]
    """Columns, sorting and grouping of the list. Sent as `output`."""
    id: int
    """Identifies the view; assigned by Zendesk."""
    output: Attribute[ProxyDict[str, object] | None, Mapping[str, object] | None]
    """Only sent; columns, sorting and grouping that the view shall have."""
    permissions: Attribute[ProxyDict[str, object] | str | None, Mapping[str, object] | str | None]
    """What the caller may do with the view; given when side-loaded. Read-only."""
    position: int
    """Place among the views of the account."""
    raw_title: str | None
    """Title with its dynamic content placeholder kept."""
    restriction: Attribute[Restriction | None, Restriction | RestrictionDict | None]
    """Group or user who may use the view; null for everybody."""
    sla_id: int | None
    """SLA policy whose targets the view uses, if any."""
    title: str
    """Name of the view in the agent interface."""
    updated_at: Attribute[str, str | datetime | None]
    """When the view was last edited. Read-only."""
    url: str | None
    """API address of this view. Read-only."""
    watchable: bool | None
    """Whether the view can be followed as its tickets change. Read-only."""
    sla: Attribute[SlaPolicy | None, SlaPolicy | int | None]
    """The SlaPolicy behind `sla_id`. It costs a call if it is not at hand."""
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
        all: Iterable[Condition | ConditionDict] | None = None,
        any: Iterable[Condition | ConditionDict] | None = None,
        conditions: Conditions | ConditionsDict | None = None,
        description: str | None = None,
        execution: ViewExecution | ViewExecutionDict | None = None,
        id: int | None = None,
        output: Mapping[str, object] | None = None,
        position: int | None = None,
        raw_title: str | None = None,
        restriction: Restriction | RestrictionDict | None = None,
        sla_id: int | None = None,
        title: str | None = None,
        sla: SlaPolicy | int | None = None,
    ) -> None:
        """Make a View from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ViewAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ViewDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ViewColumn(BaseObject):
    """A column of a view, or the property it is sorted or grouped by."""

    filterable: bool | None
    """Whether the list can be filtered by the column."""
    id: str | int
    """Name of the system property or id of the custom ticket field shown."""
    order: str | None
    """Direction of sorting or grouping: `asc` or `desc`."""
    sortable: bool | None
    """Whether the list can be sorted by the column."""
    title: str | None
    """Heading shown above the column."""
    type: str | None
    """Kind of value in the column, for custom ticket fields."""
    url: str | None
    """API address of the custom ticket field shown."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        filterable: bool | None = None,
        id: str | int | None = None,
        order: str | None = None,
        sortable: bool | None = None,
        title: str | None = None,
        type: str | None = None,
        url: str | None = None,
    ) -> None:
        """Make a ViewColumn from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ViewColumnDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ViewCount(BaseObject):
    """Number of tickets in a view, taken from a cache that is refreshed in the background."""

    active: bool | None
    """Whether the counted view is active. Read-only."""
    channel: str | None
    """Notification channel on which count updates are announced."""
    fresh: bool
    """Whether the count is up to date; `false` while it is being recalculated. Read-only."""
    poll_wait: int | None
    """Seconds to wait before asking again."""
    pretty: str | None
    """Rounded count as text for display, such as `~700`. Read-only."""
    refresh: str | None
    """Tells whether and how the cached count is being refreshed."""
    url: str
    """API address of this count. Read-only."""
    value: int | None
    """Last known count; null while it is still being worked out. Read-only."""
    view_id: int
    """View whose tickets are counted. Read-only."""
    view: Attribute[View, View | int | None]
    """The View behind `view_id`. One call fetches it for all records of a page."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        channel: str | None = None,
        poll_wait: int | None = None,
        refresh: str | None = None,
    ) -> None:
        """Make a ViewCount from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ViewCountAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ViewCountDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ViewDefinitions(BaseObject):
    """Every condition, column and order that views of the account can be built from."""

    conditions_all: Attribute[
        ProxyList[ConditionDefinition], Iterable[ConditionDefinition | ConditionDefinitionDict] | None
    ]
    """Conditions allowed where all must hold."""
    conditions_any: Attribute[
        ProxyList[ConditionDefinition], Iterable[ConditionDefinition | ConditionDefinitionDict] | None
    ]
    """Conditions allowed where any may hold."""
    groupables: Attribute[ProxyList[ProxyDict[str, object]], Iterable[Mapping[str, object]] | None]
    """Properties that tickets can be grouped by."""
    output: Attribute[ProxyList[ProxyDict[str, object]], Iterable[Mapping[str, object]] | None]
    """Properties that can be shown as columns."""
    sortables: Attribute[ProxyList[ProxyDict[str, object]], Iterable[Mapping[str, object]] | None]
    """Properties that tickets can be sorted by."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        conditions_all: Iterable[ConditionDefinition | ConditionDefinitionDict] | None = None,
        conditions_any: Iterable[ConditionDefinition | ConditionDefinitionDict] | None = None,
        groupables: Iterable[Mapping[str, object]] | None = None,
        output: Iterable[Mapping[str, object]] | None = None,
        sortables: Iterable[Mapping[str, object]] | None = None,
    ) -> None:
        """Make a ViewDefinitions from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ViewDefinitionsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ViewExecution(BaseObject):
    """How a view presents its tickets: columns, grouping and sorting."""

    columns: Attribute[ProxyList[ViewColumn], Iterable[ViewColumn | ViewColumnDict] | None]
    """Columns of the list, system and custom ones alike."""
    custom_fields: Attribute[ProxyList[ViewColumn], Iterable[ViewColumn | ViewColumnDict] | None]
    """Columns that show custom ticket fields."""
    fields: Attribute[ProxyList[ViewColumn], Iterable[ViewColumn | ViewColumnDict] | None]
    """Columns that show system properties."""
    group: Attribute[ViewColumn | None, ViewColumn | ViewColumnDict | None]
    """Property the list is grouped by, with its direction; null if not grouped."""
    group_by: str | None
    """Name of the property the list is grouped by; null if not grouped."""
    group_order: Attribute[Literal["asc", "desc"] | str | None, Literal["asc", "desc"] | str | Enum | None]
    """Direction of the grouping; null if not grouped."""
    sort: Attribute[ViewColumn | None, ViewColumn | ViewColumnDict | None]
    """Property the list is sorted by, with its direction; null for the usual order."""
    sort_by: str | None
    """Name of the property the list is sorted by; null for the usual order."""
    sort_order: Attribute[Literal["asc", "desc"] | str | None, Literal["asc", "desc"] | str | Enum | None]
    """Direction of the sorting; null for the usual order."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        columns: Iterable[ViewColumn | ViewColumnDict] | None = None,
        custom_fields: Iterable[ViewColumn | ViewColumnDict] | None = None,
        fields: Iterable[ViewColumn | ViewColumnDict] | None = None,
        group: ViewColumn | ViewColumnDict | None = None,
        group_by: str | None = None,
        group_order: Literal["asc", "desc"] | str | Enum | None = None,
        sort: ViewColumn | ViewColumnDict | None = None,
        sort_by: str | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
    ) -> None:
        """Make a ViewExecution from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ViewExecutionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ViewRow(BaseObject):
    """One ticket in the result of executing a view, with the values of its columns."""

    created: str | None
    """When the ticket was created."""
    custom_fields: Attribute[ProxyList[object], Many[object] | Iterator[object] | None]
    """Values of the custom ticket fields shown as columns."""
    fields: Attribute[ProxyList[object], Many[object] | Iterator[object] | None]
    """Values of the system properties shown as columns."""
    group_id: int | None
    """Group the ticket is assigned to; null when it has none."""
    locale: str | None
    """Language of the requester, where the view has this column."""
    priority: str | None
    """How urgent the ticket is."""
    requester_id: int | None
    """User who asked for help."""
    score: int | None
    """Ranking value of the ticket within the view."""
    subject: str | None
    """Headline of the ticket."""
    ticket: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """The ticket in short form, with status, subject and latest comment."""
    group: Attribute[Group | None, Group | int | None]
    """The Group behind `group_id`. It costs a call if it is not at hand."""
    requester: Attribute[User | None, User | int | None]
    """The User behind `requester_id`. One call fetches it for all records of a page."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created: str | None = None,
        custom_fields: Many[object] | Iterator[object] | None = None,
        fields: Many[object] | Iterator[object] | None = None,
        group_id: int | None = None,
        locale: str | None = None,
        priority: str | None = None,
        requester_id: int | None = None,
        score: int | None = None,
        subject: str | None = None,
        ticket: Mapping[str, object] | None = None,
        group: Group | int | None = None,
        requester: User | int | None = None,
    ) -> None:
        """Make a ViewRow from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ViewRowAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ViewRowDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class ViewAwaitable(AwaitableAttrs):
    """The relations of View as awaitables."""

    sla: Awaitable[SlaPolicy | None]
    """The SlaPolicy behind `sla_id`. It costs a call if it is not at hand."""

@type_check_only
class ViewCountAwaitable(AwaitableAttrs):
    """The relations of ViewCount as awaitables."""

    view: Awaitable[View]
    """The View behind `view_id`. One call fetches it for all records of a page."""

@type_check_only
class ViewRowAwaitable(AwaitableAttrs):
    """The relations of ViewRow as awaitables."""

    group: Awaitable[Group | None]
    """The Group behind `group_id`. It costs a call if it is not at hand."""
    requester: Awaitable[User | None]
    """The User behind `requester_id`. One call fetches it for all records of a page."""
