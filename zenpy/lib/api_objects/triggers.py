# Generated from openapi/zendesk.openapi.json (openapi/spec/support/triggers.yaml) by `make generate`. Do not edit.
"""Manages ticket triggers, which act when a ticket is created or updated, with their order and
revisions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.api_objects.trigger_categories import TriggerCategory
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, MapField, Nested, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.brands import Brand
    from zenpy.lib.api_objects.shared import (
        Action,
        ActionDefinition,
        Condition,
        ConditionDefinition,
        Conditions,
    )
    from zenpy.lib.api_objects.targets import Target
    from zenpy.lib.api_objects.users import User


class ActionDiff(BaseObject):
    """How one action of a trigger differs between two revisions.

    Attributes:
        field: Pieces of the action's target that were kept, added or removed.
        value: Pieces of the action's value that were kept, added or removed.
    """

    _name = "action_diff"
    _spec = "ActionDiff"
    _shown = ("field", "value")

    field: ListField[TriggerChange] = ListField("TriggerChange")
    value: ListField[TriggerChange] = ListField("TriggerChange")


class ConditionDiff(BaseObject):
    """How one condition of a trigger differs between two revisions.

    Attributes:
        field: Pieces of the tested property that were kept, added or removed.
        operator: Pieces of the comparison that were kept, added or removed.
        value: Pieces of the compared value that were kept, added or removed.
    """

    _name = "condition_diff"
    _spec = "ConditionDiff"
    _shown = ("field", "operator", "value")

    field: ListField[TriggerChange] = ListField("TriggerChange")
    operator: ListField[TriggerChange] = ListField("TriggerChange")
    value: ListField[TriggerChange] = ListField("TriggerChange")


class Trigger(BaseObject):
    """A rule that runs when a ticket is created or updated and carries out its actions if the
    conditions hold; for admins.

    Attributes:
        actions: What to do when the conditions hold. A change is sent with `conditions`.
        active: Whether the trigger runs.
        all: Only sent: conditions that must all hold; older form of `conditions.all`. A change is
            sent with `actions`.
        any: Only sent: conditions of which one must hold; older form of `conditions.any`. A change
            is sent with `actions`.
        app_installation: App that the trigger belongs to; given when side-loaded, null when there
            is none. Read-only.
        brand_id: Brand that the trigger is limited to.
        category_id: Category that the trigger is filed under.
        conditions: When the trigger applies, as conditions of which all or any must hold. A change
            is sent with `actions`.
        created_at: When the trigger was created. Read-only.
        default: Whether it is one of the standard triggers Zendesk sets up. Read-only.
        description: Explanation of what the trigger is for.
        id: Identifies the trigger; assigned by Zendesk.
        permissions: What the caller may do with the trigger; given when side-loaded. Read-only.
        position: Place in the running order, counted within its category.
        raw_title: Title with its dynamic content placeholder kept.
        restriction: Who may use the trigger; null for everybody.
        title: Name of the trigger in the rule list.
        updated_at: When the trigger was last edited. Read-only.
        url: API address of this trigger. Read-only.
        usage_1h: Times the trigger ran in the past hour; given when side-loaded. Read-only.
        usage_24h: Times the trigger ran in the past 24 hours; given when side-loaded. Read-only.
        usage_30d: Times the trigger ran in the past 30 days; given when side-loaded. Read-only.
        usage_7d: Times the trigger ran in the past seven days; given when side-loaded. Read-only.
        brand: The Brand behind `brand_id`. It costs a call if it is not at hand.
        category: The TriggerCategory behind `category_id`. It costs a call if it is not at hand.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "trigger"
    _spec = "Trigger"
    _shown = ("id", "title", "active")
    _rules = WriteRules(
        read_only=(
            "app_installation",
            "created_at",
            "default",
            "permissions",
            "updated_at",
            "url",
            "usage_1h",
            "usage_24h",
            "usage_30d",
            "usage_7d",
        ),
        raw_of={"raw_title": "title"},
        sent_with={
            "actions": ("conditions",),
            "all": ("actions",),
            "any": ("actions",),
            "conditions": ("actions",),
        },
    )

    actions: ListField[Action] = ListField("Action")
    active: bool | None = None
    all: ListField[Condition] = ListField("Condition")
    any: ListField[Condition] = ListField("Condition")
    app_installation: MapField[object] = MapField(mixed=True)
    brand_id: int | None = None
    category_id: str | None = None
    conditions: Nested[Conditions] = Nested("Conditions")
    created_at: str | None = None
    default: bool | None = None
    description: str | None = None
    id: str | int | None = None
    permissions: MapField[object] = MapField(mixed=True)
    position: int | None = None
    raw_title: str | None = None
    restriction: MapField[object] = MapField()
    title: str | None = None
    updated_at: str | None = None
    url: str | None = None
    usage_1h: int | None = None
    usage_24h: int | None = None
    usage_30d: int | None = None
    usage_7d: int | None = None
    brand: Relation[Brand] = Relation("brand_id", "Brand")
    category: Relation[TriggerCategory] = Relation(
        "category_id", "TriggerCategory", embedded=True, whole="TriggerCategoryRef"
    )
    created = Date("created_at")
    updated = Date("updated_at")


class TriggerChange(BaseObject):
    """One piece of a difference between two revisions of a trigger.

    Attributes:
        change: Kind of difference: `+` for added, `-` for removed, `=` for unchanged content.
        content: What was added, removed or kept.
    """

    _name = "trigger_change"
    _spec = "TriggerChange"
    _shown = ("content", "change")

    change: str | None = None
    content: ListField[str | bool] = ListField(mixed=True)


class TriggerDefinitions(BaseObject):
    """Every condition and action that triggers of the account can be built from.

    Attributes:
        actions: Actions that a trigger can carry out.
        conditions_all: Conditions allowed where all must hold.
        conditions_any: Conditions allowed where any may hold.
    """

    _name = "trigger_definitions"
    _spec = "TriggerDefinitions"
    _shown = ("actions", "conditions_all", "conditions_any")

    actions: ListField[ActionDefinition] = ListField("ActionDefinition")
    conditions_all: ListField[ConditionDefinition] = ListField("ConditionDefinition")
    conditions_any: ListField[ConditionDefinition] = ListField("ConditionDefinition")


class TriggerRevision(BaseObject):
    """A saved state of a trigger in its history, with what changed since the one before.

    Attributes:
        author_id: User who made the change; -1 for the system.
        created_at: When the change was saved.
        diff: Differences from the revision before.
        id: Identifies the revision within the history of its trigger; assigned by Zendesk.
        snapshot: The trigger as it was in this revision.
        url: API address of this revision.
        author: The User behind `author_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
    """

    _name = "trigger_revision"
    _spec = "TriggerRevision"
    _shown = ("id", "diff", "snapshot")

    author_id: int | None = None
    created_at: str | None = None
    diff: Nested[TriggerRevisionDiff] = Nested("TriggerRevisionDiff")
    id: int | None = None
    snapshot: Nested[TriggerSnapshot] = Nested("TriggerSnapshot")
    url: str | None = None
    author: Relation[User] = Relation("author_id", "User")
    created = Date("created_at")


class TriggerRevisionDiff(BaseObject):
    """Differences between two revisions of a trigger, part by part.

    Attributes:
        actions: Differences in the actions.
        active: Difference in whether the trigger runs.
        conditions: Differences in the conditions.
        description: Difference in the description.
        source_id: Earlier revision of the comparison.
        target_id: Later revision of the comparison.
        title: Difference in the title.
        target: The Target behind `target_id`. It costs a call if it is not at hand.
    """

    _name = "trigger_revision_diff"
    _spec = "TriggerRevisionDiff"
    _shown = ("source_id", "target_id", "actions")

    actions: ListField[ActionDiff] = ListField("ActionDiff")
    active: ListField[TriggerChange] = ListField("TriggerChange")
    conditions: Nested[ConditionDiff] = Nested("ConditionDiff")
    description: ListField[TriggerChange] = ListField("TriggerChange")
    source_id: int | None = None
    target_id: int | None = None
    title: ListField[TriggerChange] = ListField("TriggerChange")
    target: Relation[Target] = Relation("target_id", "Target")


class TriggerSnapshot(BaseObject):
    """A trigger as it was in one of its revisions.

    Attributes:
        actions: Actions the trigger had then.
        active: Whether the trigger was running then.
        conditions: Conditions the trigger had then.
        description: Description the trigger had then.
        title: Name the trigger had then.
    """

    _name = "trigger_snapshot"
    _spec = "TriggerSnapshot"
    _shown = ("title", "active")

    actions: ListField[Action] = ListField("Action")
    active: bool | None = None
    conditions: Nested[Conditions] = Nested("Conditions")
    description: str | None = None
    title: str | None = None


class TriggerCategoryRef(TriggerCategory):
    """Category inside a trigger: the new one that is created along with it, or the sideloaded one in
    short form.

    Attributes:
        created_at: When the category was created. Read-only.
        id: Identifies the category; triggers refer to it in `category_id`.
        updated_at: When the category was last edited. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "trigger_category"
    _spec = "TriggerCategoryRef"
    _rules = WriteRules(
        read_only=("active_count", "created_at", "inactive_count", "updated_at", "created_at", "updated_at")
    )

    created_at: str | None = None
    id: str | None = None
    updated_at: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")
