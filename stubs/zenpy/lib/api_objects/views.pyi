# Generated from openapi/zendesk.openapi.json (openapi/spec/support/views.yaml) by `make generate`. Do not edit.
"""Manages views, the saved lists of tickets, runs and previews them, and counts or exports their
tickets.
"""

from collections.abc import Awaitable, Iterable, Mapping
from datetime import datetime
from typing import Literal, type_check_only

from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.shared import Condition, ConditionDefinition, Conditions, Restriction
from zenpy.lib.api_objects.sla_policies import SlaPolicy
from zenpy.lib.api_objects.users import User
from zenpy.lib.base import BaseObject
from zenpy.lib.proxy import ProxyDict, ProxyList
from zenpy.lib.relations import AwaitableAttrs
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

class View(BaseObject):
    """A saved list of tickets that match conditions, shared with agents or personal."""

    active: bool | None
    """Whether the view is offered to agents."""
    @property
    def all(self) -> ProxyList[Condition]:
        """Only sent; conditions that must all hold."""
    @all.setter
    def all(self, value: Iterable[Condition | ConditionDict] | None) -> None: ...
    @property
    def any(self) -> ProxyList[Condition]:
        """Only sent; conditions of which one must hold."""
    @any.setter
    def any(self, value: Iterable[Condition | ConditionDict] | None) -> None: ...
    @property
    def conditions(self) -> Conditions | None:
        """Which tickets are listed; reading gives conditions here, writing uses `all` and `any`."""
    @conditions.setter
    def conditions(self, value: Conditions | ConditionsDict | None) -> None: ...
    @property
    def created_at(self) -> str:
        """When the view was created."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    default: bool | None
    """Whether it is one of the standard views Zendesk sets up."""
    description: str | None
    """Explanation of what the view is for."""
    @property
    def execution(self) -> ViewExecution | None:
        """Columns, sorting and grouping of the list."""
    @execution.setter
    def execution(self, value: ViewExecution | ViewExecutionDict | None) -> None: ...
    id: int
    """Identifies the view; assigned by Zendesk."""
    @property
    def output(self) -> ProxyDict[str, object]:
        """Only sent; columns, sorting and grouping that the view shall have."""
    @output.setter
    def output(self, value: Mapping[str, object] | None) -> None: ...
    position: int | None
    """Place among the views of the account."""
    raw_title: str | None
    """Title with its dynamic content placeholder kept."""
    @property
    def restriction(self) -> Restriction | None:
        """Group or user who may use the view; null for everybody."""
    @restriction.setter
    def restriction(self, value: Restriction | RestrictionDict | None) -> None: ...
    sla_id: int | None
    """SLA policy whose targets the view uses, if any."""
    title: str | None
    """Name of the view in the agent interface."""
    @property
    def updated_at(self) -> str:
        """When the view was last edited."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    url: str | None
    """API address of this view."""
    @property
    def sla(self) -> SlaPolicy | None:
        """The SlaPolicy behind `sla_id`."""
    @sla.setter
    def sla(self, value: SlaPolicy | int | None) -> None: ...
    @property
    def created(self) -> datetime:
        """`created_at` as an aware datetime."""
    @created.setter
    def created(self, value: datetime | None) -> None: ...
    @property
    def updated(self) -> datetime:
        """`updated_at` as an aware datetime."""
    @updated.setter
    def updated(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        active: bool | None = None,
        all: Iterable[Condition | ConditionDict] | None = None,
        any: Iterable[Condition | ConditionDict] | None = None,
        conditions: Conditions | ConditionsDict | None = None,
        created_at: str | datetime | None = None,
        default: bool | None = None,
        description: str | None = None,
        execution: ViewExecution | ViewExecutionDict | None = None,
        id: int | None = None,
        output: Mapping[str, object] | None = None,
        position: int | None = None,
        raw_title: str | None = None,
        restriction: Restriction | RestrictionDict | None = None,
        sla_id: int | None = None,
        title: str | None = None,
        updated_at: str | datetime | None = None,
        url: str | None = None,
        sla: SlaPolicy | int | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a View from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> ViewAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ViewDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

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
    """Column heading."""
    type: str | None
    """Kind of value in the column, for custom ticket fields."""
    url: str | None
    """API address of the custom ticket field shown."""
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
    def to_dict(self, serialize: bool = False) -> ViewColumnDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class ViewCount(BaseObject):
    """Number of tickets in a view, taken from a cache that is refreshed in the background."""

    active: bool | None
    """Whether the counted view is active."""
    channel: str | None
    """Notification channel on which count updates are announced."""
    fresh: bool | None
    """Whether the count is up to date; `false` while it is being recalculated."""
    poll_wait: int | None
    """Seconds to wait before asking again."""
    pretty: str | None
    """Rounded count as text for display, such as `~700`."""
    refresh: str | None
    """Tells whether and how the cached count is being refreshed."""
    url: str
    """API address of this count."""
    value: int | None
    """Last known count; null while it is still being worked out."""
    view_id: int | None
    """View whose tickets are counted."""
    @property
    def view(self) -> View | None:
        """The View behind `view_id`."""
    @view.setter
    def view(self, value: View | int | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        active: bool | None = None,
        channel: str | None = None,
        fresh: bool | None = None,
        poll_wait: int | None = None,
        pretty: str | None = None,
        refresh: str | None = None,
        url: str | None = None,
        value: int | None = None,
        view_id: int | None = None,
        view: View | int | None = None,
    ) -> None:
        """Make a ViewCount from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> ViewCountAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ViewCountDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class ViewDefinitions(BaseObject):
    """Every condition, column and order that views of the account can be built from."""
    @property
    def conditions_all(self) -> ProxyList[ConditionDefinition]:
        """Conditions allowed where all must hold."""
    @conditions_all.setter
    def conditions_all(
        self, value: Iterable[ConditionDefinition | ConditionDefinitionDict] | None
    ) -> None: ...
    @property
    def conditions_any(self) -> ProxyList[ConditionDefinition]:
        """Conditions allowed where any may hold."""
    @conditions_any.setter
    def conditions_any(
        self, value: Iterable[ConditionDefinition | ConditionDefinitionDict] | None
    ) -> None: ...
    @property
    def groupables(self) -> ProxyList[ProxyDict[str, object]]:
        """Properties that tickets can be grouped by."""
    @groupables.setter
    def groupables(self, value: Iterable[Mapping[str, object]] | None) -> None: ...
    @property
    def output(self) -> ProxyList[ProxyDict[str, object]]:
        """Properties that can be shown as columns."""
    @output.setter
    def output(self, value: Iterable[Mapping[str, object]] | None) -> None: ...
    @property
    def sortables(self) -> ProxyList[ProxyDict[str, object]]:
        """Properties that tickets can be sorted by."""
    @sortables.setter
    def sortables(self, value: Iterable[Mapping[str, object]] | None) -> None: ...
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
    def to_dict(self, serialize: bool = False) -> ViewDefinitionsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class ViewExecution(BaseObject):
    """How a view presents its tickets: columns, grouping and sorting."""
    @property
    def columns(self) -> ProxyList[ViewColumn]:
        """Columns of the list, system and custom ones alike."""
    @columns.setter
    def columns(self, value: Iterable[ViewColumn | ViewColumnDict] | None) -> None: ...
    @property
    def custom_fields(self) -> ProxyList[ViewColumn]:
        """Columns that show custom ticket fields."""
    @custom_fields.setter
    def custom_fields(self, value: Iterable[ViewColumn | ViewColumnDict] | None) -> None: ...
    @property
    def fields(self) -> ProxyList[ViewColumn]:
        """Columns that show system properties."""
    @fields.setter
    def fields(self, value: Iterable[ViewColumn | ViewColumnDict] | None) -> None: ...
    @property
    def group(self) -> ViewColumn | None:
        """Property the list is grouped by, with its direction; null if not grouped."""
    @group.setter
    def group(self, value: ViewColumn | ViewColumnDict | None) -> None: ...
    group_by: str | None
    """Name of the property the list is grouped by; null if not grouped."""
    group_order: Literal["asc", "desc"] | str | None
    """Direction of the grouping; null if not grouped."""
    @property
    def sort(self) -> ViewColumn | None:
        """Property the list is sorted by, with its direction; null for the usual order."""
    @sort.setter
    def sort(self, value: ViewColumn | ViewColumnDict | None) -> None: ...
    sort_by: str | None
    """Name of the property the list is sorted by; null for the usual order."""
    sort_order: Literal["asc", "desc"] | str | None
    """Direction of the sorting; null for the usual order."""
    def __init__(
        self,
        api: object = None,
        *,
        columns: Iterable[ViewColumn | ViewColumnDict] | None = None,
        custom_fields: Iterable[ViewColumn | ViewColumnDict] | None = None,
        fields: Iterable[ViewColumn | ViewColumnDict] | None = None,
        group: ViewColumn | ViewColumnDict | None = None,
        group_by: str | None = None,
        group_order: Literal["asc", "desc"] | str | None = None,
        sort: ViewColumn | ViewColumnDict | None = None,
        sort_by: str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
    ) -> None:
        """Make a ViewExecution from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ViewExecutionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class ViewRow(BaseObject):
    """One ticket in the result of executing a view, with the values of its columns."""

    created: str | None
    """When the ticket was created."""
    @property
    def custom_fields(self) -> ProxyList[object]:
        """Values of the custom ticket fields shown as columns."""
    @custom_fields.setter
    def custom_fields(self, value: Iterable[object] | None) -> None: ...
    @property
    def fields(self) -> ProxyList[object]:
        """Values of the system properties shown as columns."""
    @fields.setter
    def fields(self, value: Iterable[object] | None) -> None: ...
    group_id: int | None
    """Group the ticket is assigned to; null when it has none."""
    priority: str | None
    """How urgent the ticket is."""
    requester_id: int | None
    """User who asked for help."""
    score: int | None
    """Ranking value of the ticket within the view."""
    subject: str | None
    """Headline of the ticket."""
    @property
    def ticket(self) -> ProxyDict[str, object]:
        """The ticket in short form, with status, subject and latest comment."""
    @ticket.setter
    def ticket(self, value: Mapping[str, object] | None) -> None: ...
    @property
    def group(self) -> Group | None:
        """The Group behind `group_id`."""
    @group.setter
    def group(self, value: Group | int | None) -> None: ...
    @property
    def requester(self) -> User | None:
        """The User behind `requester_id`."""
    @requester.setter
    def requester(self, value: User | int | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        created: str | None = None,
        custom_fields: Iterable[object] | None = None,
        fields: Iterable[object] | None = None,
        group_id: int | None = None,
        priority: str | None = None,
        requester_id: int | None = None,
        score: int | None = None,
        subject: str | None = None,
        ticket: Mapping[str, object] | None = None,
        group: Group | int | None = None,
        requester: User | int | None = None,
    ) -> None:
        """Make a ViewRow from its fields; only those that are given are sent."""
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
    @property
    def sla(self) -> Awaitable[SlaPolicy | None]:
        """The SlaPolicy behind `sla_id`."""

@type_check_only
class ViewCountAwaitable(AwaitableAttrs):
    """The relations of ViewCount as awaitables."""
    @property
    def view(self) -> Awaitable[View | None]:
        """The View behind `view_id`."""

@type_check_only
class ViewRowAwaitable(AwaitableAttrs):
    """The relations of ViewRow as awaitables."""
    @property
    def group(self) -> Awaitable[Group | None]:
        """The Group behind `group_id`."""
    @property
    def requester(self) -> Awaitable[User | None]:
        """The User behind `requester_id`."""
