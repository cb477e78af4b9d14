# Generated from openapi/zendesk.openapi.json (openapi/spec/support/views.yaml) by `make generate`. Do not edit.
"""Manages views, the saved lists of tickets, runs and previews them, and counts or exports their
tickets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, MapField, Nested, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal

    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.shared import Condition, ConditionDefinition, Conditions, Restriction
    from zenpy.lib.api_objects.sla_policies import SlaPolicy
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.records.containers import ProxyDict


class View(BaseObject):
    """A saved list of tickets that match conditions, shared with agents or personal.

    Attributes:
        active: Whether the view is offered to agents.
        all: Only sent; conditions that must all hold.
        any: Only sent; conditions of which one must hold.
        app_installation: App that the view belongs to; given when side-loaded, null when there is
            none. Read-only.
        conditions: Which tickets are listed. Sent as `all` and `any`.
        created_at: When the view was created. Read-only.
        default: Whether it is one of the standard views Zendesk sets up. Read-only.
        description: Explanation of what the view is for.
        execution: Columns, sorting and grouping of the list. Sent as `output`.
        id: Identifies the view; assigned by Zendesk.
        output: Only sent; columns, sorting and grouping that the view shall have.
        permissions: What the caller may do with the view; given when side-loaded. Read-only.
        position: Place among the views of the account.
        raw_title: Title with its dynamic content placeholder kept.
        restriction: Group or user who may use the view; null for everybody.
        sla_id: SLA policy whose targets the view uses, if any.
        title: Name of the view in the agent interface.
        updated_at: When the view was last edited. Read-only.
        url: API address of this view. Read-only.
        watchable: Whether the view can be followed as its tickets change. Read-only.
        sla: The SlaPolicy behind `sla_id`. It costs a call if it is not at hand.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "view"
    _spec = "View"
    _shown = ("id", "title", "active")
    _rules = WriteRules(
        read_only=(
            "app_installation",
            "created_at",
            "default",
            "permissions",
            "updated_at",
            "url",
            "watchable",
        ),
        written_as={
            "conditions": {"all": "all", "any": "any"},
            "execution": {
                "columns": "output.columns[id]",
                "group_by": "output.group_by",
                "group_order": "output.group_order",
                "sort_by": "output.sort_by",
                "sort_order": "output.sort_order",
            },
        },
        raw_of={"raw_title": "title"},
    )

    active: bool | None = None
    all: ListField[Condition] = ListField("Condition")
    any: ListField[Condition] = ListField("Condition")
    app_installation: MapField[object] = MapField(mixed=True)
    conditions: Nested[Conditions] = Nested("Conditions")
    created_at: str | None = None
    default: bool | None = None
    description: str | None = None
    execution: Nested[ViewExecution] = Nested("ViewExecution")
    id: int | None = None
    output: MapField[object] = MapField()
    permissions: MapField[object] = MapField(mixed=True)
    position: int | None = None
    raw_title: str | None = None
    restriction: Nested[Restriction] = Nested("Restriction")
    sla_id: int | None = None
    title: str | None = None
    updated_at: str | None = None
    url: str | None = None
    watchable: bool | None = None
    sla: Relation[SlaPolicy] = Relation("sla_id", "SlaPolicy")
    created = Date("created_at")
    updated = Date("updated_at")


class ViewColumn(BaseObject):
    """A column of a view, or the property it is sorted or grouped by.

    Attributes:
        filterable: Whether the list can be filtered by the column.
        id: Name of the system property or id of the custom ticket field shown.
        order: Direction of sorting or grouping: `asc` or `desc`.
        sortable: Whether the list can be sorted by the column.
        title: Heading shown above the column.
        type: Kind of value in the column, for custom ticket fields.
        url: API address of the custom ticket field shown.
    """

    _name = "view_column"
    _spec = "ViewColumn"
    _shown = ("id", "title", "type")

    filterable: bool | None = None
    id: str | int | None = None
    order: str | None = None
    sortable: bool | None = None
    title: str | None = None
    type: str | None = None
    url: str | None = None


class ViewCount(BaseObject):
    """Number of tickets in a view, taken from a cache that is refreshed in the background.

    Attributes:
        active: Whether the counted view is active. Read-only.
        channel: Notification channel on which count updates are announced.
        fresh: Whether the count is up to date; `false` while it is being recalculated. Read-only.
        poll_wait: Seconds to wait before asking again.
        pretty: Rounded count as text for display, such as `~700`. Read-only.
        refresh: Tells whether and how the cached count is being refreshed.
        url: API address of this count. Read-only.
        value: Last known count; null while it is still being worked out. Read-only.
        view_id: View whose tickets are counted. Read-only.
        view: The View behind `view_id`. One call fetches it for all records of a page.
    """

    _name = "view_count"
    _spec = "ViewCount"
    _shown = ("view_id", "value", "fresh")
    _rules = WriteRules(read_only=("active", "fresh", "pretty", "url", "value", "view_id"))

    active: bool | None = None
    channel: str | None = None
    fresh: bool | None = None
    poll_wait: int | None = None
    pretty: str | None = None
    refresh: str | None = None
    url: str | None = None
    value: int | None = None
    view_id: int | None = None
    view: Relation[View] = Relation("view_id", "View")


class ViewDefinitions(BaseObject):
    """Every condition, column and order that views of the account can be built from.

    Attributes:
        conditions_all: Conditions allowed where all must hold.
        conditions_any: Conditions allowed where any may hold.
        groupables: Properties that tickets can be grouped by.
        output: Properties that can be shown as columns.
        sortables: Properties that tickets can be sorted by.
    """

    _name = "view_definitions"
    _spec = "ViewDefinitions"
    _shown = ("conditions_all", "conditions_any", "groupables")

    conditions_all: ListField[ConditionDefinition] = ListField("ConditionDefinition")
    conditions_any: ListField[ConditionDefinition] = ListField("ConditionDefinition")
    groupables: ListField[ProxyDict[str, object]] = ListField()
    output: ListField[ProxyDict[str, object]] = ListField()
    sortables: ListField[ProxyDict[str, object]] = ListField()


class ViewExecution(BaseObject):
    """How a view presents its tickets: columns, grouping and sorting.

    Attributes:
        columns: Columns of the list, system and custom ones alike.
        custom_fields: Columns that show custom ticket fields.
        fields: Columns that show system properties.
        group: Property the list is grouped by, with its direction; null if not grouped.
        group_by: Name of the property the list is grouped by; null if not grouped.
        group_order: Direction of the grouping; null if not grouped.
        sort: Property the list is sorted by, with its direction; null for the usual order.
        sort_by: Name of the property the list is sorted by; null for the usual order.
        sort_order: Direction of the sorting; null for the usual order.
    """

    _name = "view_execution"
    _spec = "ViewExecution"
    _shown = ("columns", "custom_fields", "fields")

    columns: ListField[ViewColumn] = ListField("ViewColumn")
    custom_fields: ListField[ViewColumn] = ListField("ViewColumn")
    fields: ListField[ViewColumn] = ListField("ViewColumn")
    group: Nested[ViewColumn] = Nested("ViewColumn")
    group_by: str | None = None
    group_order: Literal["asc", "desc"] | str | None = None
    sort: Nested[ViewColumn] = Nested("ViewColumn")
    sort_by: str | None = None
    sort_order: Literal["asc", "desc"] | str | None = None


class ViewRow(BaseObject):
    """One ticket in the result of executing a view, with the values of its columns.

    Attributes:
        created: When the ticket was created.
        custom_fields: Values of the custom ticket fields shown as columns.
        fields: Values of the system properties shown as columns.
        group_id: Group the ticket is assigned to; null when it has none.
        locale: Language of the requester, where the view has this column.
        priority: How urgent the ticket is.
        requester_id: User who asked for help.
        score: Ranking value of the ticket within the view.
        subject: Headline of the ticket.
        ticket: The ticket in short form, with status, subject and latest comment.
        group: The Group behind `group_id`. It costs a call if it is not at hand.
        requester: The User behind `requester_id`. One call fetches it for all records of a page.
    """

    _name = "view_row"
    _spec = "ViewRow"
    _shown = ("subject",)

    created: str | None = None
    custom_fields: ListField[object] = ListField()
    fields: ListField[object] = ListField()
    group_id: int | None = None
    locale: str | None = None
    priority: str | None = None
    requester_id: int | None = None
    score: int | None = None
    subject: str | None = None
    ticket: MapField[object] = MapField()
    group: Relation[Group] = Relation("group_id", "Group", embedded=True)
    requester: Relation[User] = Relation("requester_id", "User")
