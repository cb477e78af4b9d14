# Generated from openapi/zendesk.openapi.json (openapi/spec/support/triggers.yaml) by `make generate`. Do not edit.
"""Manages ticket triggers, which act when a ticket is created or updated, with their order and
revisions.
"""

from collections.abc import Awaitable, Iterable, Mapping
from datetime import datetime
from typing import type_check_only

from zenpy.lib.api_objects.brands import Brand
from zenpy.lib.api_objects.shared import Action, ActionDefinition, Condition, ConditionDefinition, Conditions
from zenpy.lib.api_objects.targets import Target
from zenpy.lib.api_objects.trigger_categories import TriggerCategory
from zenpy.lib.api_objects.users import User
from zenpy.lib.base import BaseObject
from zenpy.lib.proxy import ProxyDict, ProxyList
from zenpy.lib.relations import AwaitableAttrs
from zenpy.payloads import (
    ActionDefinitionDict,
    ActionDict,
    ActionDiffDict,
    ConditionDefinitionDict,
    ConditionDict,
    ConditionDiffDict,
    ConditionsDict,
    TriggerCategoryDict,
    TriggerChangeDict,
    TriggerDefinitionsDict,
    TriggerDict,
    TriggerRevisionDict,
    TriggerRevisionDiffDict,
    TriggerSnapshotDict,
)

class ActionDiff(BaseObject):
    """How one action of a trigger differs between two revisions."""
    @property
    def field(self) -> ProxyList[TriggerChange]:
        """Pieces of the action's target that were kept, added or removed."""
    @field.setter
    def field(self, value: Iterable[TriggerChange | TriggerChangeDict] | None) -> None: ...
    @property
    def value(self) -> ProxyList[TriggerChange]:
        """Pieces of the action's value that were kept, added or removed."""
    @value.setter
    def value(self, value: Iterable[TriggerChange | TriggerChangeDict] | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        field: Iterable[TriggerChange | TriggerChangeDict] | None = None,
        value: Iterable[TriggerChange | TriggerChangeDict] | None = None,
    ) -> None:
        """Make a ActionDiff from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ActionDiffDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class ConditionDiff(BaseObject):
    """How one condition of a trigger differs between two revisions."""
    @property
    def field(self) -> ProxyList[TriggerChange]:
        """Pieces of the tested property that were kept, added or removed."""
    @field.setter
    def field(self, value: Iterable[TriggerChange | TriggerChangeDict] | None) -> None: ...
    @property
    def operator(self) -> ProxyList[TriggerChange]:
        """Pieces of the comparison that were kept, added or removed."""
    @operator.setter
    def operator(self, value: Iterable[TriggerChange | TriggerChangeDict] | None) -> None: ...
    @property
    def value(self) -> ProxyList[TriggerChange]:
        """Pieces of the compared value that were kept, added or removed."""
    @value.setter
    def value(self, value: Iterable[TriggerChange | TriggerChangeDict] | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        field: Iterable[TriggerChange | TriggerChangeDict] | None = None,
        operator: Iterable[TriggerChange | TriggerChangeDict] | None = None,
        value: Iterable[TriggerChange | TriggerChangeDict] | None = None,
    ) -> None:
        """Make a ConditionDiff from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> ConditionDiffDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class Trigger(BaseObject):
    """A rule that runs when a ticket is created or updated and carries out its actions if the
    conditions hold; for admins.
    """
    @property
    def actions(self) -> ProxyList[Action]:
        """What to do when the conditions hold."""
    @actions.setter
    def actions(self, value: Iterable[Action | ActionDict] | None) -> None: ...
    active: bool | None
    """Whether the trigger runs."""
    @property
    def all(self) -> ProxyList[Condition]:
        """Conditions that must all hold; older form of `conditions.all`."""
    @all.setter
    def all(self, value: Iterable[Condition | ConditionDict] | None) -> None: ...
    @property
    def any(self) -> ProxyList[Condition]:
        """Conditions of which one must hold; older form of `conditions.any`."""
    @any.setter
    def any(self, value: Iterable[Condition | ConditionDict] | None) -> None: ...
    brand_id: int | None
    """Brand that the trigger is limited to."""
    category_id: str | None
    """Category that the trigger is filed under."""
    @property
    def conditions(self) -> Conditions | None:
        """When the trigger applies, as conditions of which all or any must hold."""
    @conditions.setter
    def conditions(self, value: Conditions | ConditionsDict | None) -> None: ...
    @property
    def created_at(self) -> str:
        """When the trigger was created."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    default: bool | None
    """Whether it is one of the standard triggers Zendesk sets up."""
    description: str | None
    """Explanation of what the trigger is for."""
    id: str | int
    """Identifies the trigger; assigned by Zendesk."""
    position: int | None
    """Place in the running order, counted within its category."""
    raw_title: str | None
    """Title with its dynamic content placeholder kept."""
    @property
    def restriction(self) -> ProxyDict[str, object] | None:
        """Who may use the trigger; null for everybody."""
    @restriction.setter
    def restriction(self, value: Mapping[str, object] | None) -> None: ...
    title: str
    """Name of the trigger in the rule list."""
    @property
    def updated_at(self) -> str:
        """When the trigger was last edited."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    url: str
    """API address of this trigger."""
    @property
    def brand(self) -> Brand | None:
        """The Brand behind `brand_id`."""
    @brand.setter
    def brand(self, value: Brand | int | None) -> None: ...
    @property
    def category(self) -> TriggerCategory | None:
        """The TriggerCategory behind `category_id`."""
    @category.setter
    def category(self, value: TriggerCategory | str | TriggerCategoryDict | None) -> None: ...
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
        actions: Iterable[Action | ActionDict] | None = None,
        active: bool | None = None,
        all: Iterable[Condition | ConditionDict] | None = None,
        any: Iterable[Condition | ConditionDict] | None = None,
        brand_id: int | None = None,
        category_id: str | None = None,
        conditions: Conditions | ConditionsDict | None = None,
        created_at: str | datetime | None = None,
        default: bool | None = None,
        description: str | None = None,
        id: str | int | None = None,
        position: int | None = None,
        raw_title: str | None = None,
        restriction: Mapping[str, object] | None = None,
        title: str | None = None,
        updated_at: str | datetime | None = None,
        url: str | None = None,
        brand: Brand | int | None = None,
        category: TriggerCategory | str | TriggerCategoryDict | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a Trigger from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> TriggerAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TriggerDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TriggerChange(BaseObject):
    """One piece of a difference between two revisions of a trigger."""

    change: str | None
    """Kind of difference: `+` for added, `-` for removed, `=` for unchanged content."""
    @property
    def content(self) -> ProxyList[str | bool] | bool | str | int:
        """What was added, removed or kept."""
    @content.setter
    def content(self, value: bool | str | int | Iterable[str | bool] | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        change: str | None = None,
        content: bool | str | int | Iterable[str | bool] | None = None,
    ) -> None:
        """Make a TriggerChange from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TriggerChangeDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TriggerDefinitions(BaseObject):
    """Every condition and action that triggers of the account can be built from."""
    @property
    def actions(self) -> ProxyList[ActionDefinition]:
        """Actions that a trigger can carry out."""
    @actions.setter
    def actions(self, value: Iterable[ActionDefinition | ActionDefinitionDict] | None) -> None: ...
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
    def __init__(
        self,
        api: object = None,
        *,
        actions: Iterable[ActionDefinition | ActionDefinitionDict] | None = None,
        conditions_all: Iterable[ConditionDefinition | ConditionDefinitionDict] | None = None,
        conditions_any: Iterable[ConditionDefinition | ConditionDefinitionDict] | None = None,
    ) -> None:
        """Make a TriggerDefinitions from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TriggerDefinitionsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TriggerRevision(BaseObject):
    """A saved state of a trigger in its history, with what changed since the one before."""

    author_id: int | None
    """User who made the change; -1 for the system."""
    @property
    def created_at(self) -> str:
        """When the change was saved."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    @property
    def diff(self) -> TriggerRevisionDiff | None:
        """Differences from the revision before."""
    @diff.setter
    def diff(self, value: TriggerRevisionDiff | TriggerRevisionDiffDict | None) -> None: ...
    id: int
    """Identifies the revision within the history of its trigger."""
    @property
    def snapshot(self) -> TriggerSnapshot | None:
        """The trigger as it was in this revision."""
    @snapshot.setter
    def snapshot(self, value: TriggerSnapshot | TriggerSnapshotDict | None) -> None: ...
    url: str | None
    """API address of this revision."""
    @property
    def author(self) -> User | None:
        """The User behind `author_id`."""
    @author.setter
    def author(self, value: User | int | None) -> None: ...
    @property
    def created(self) -> datetime:
        """`created_at` as an aware datetime."""
    @created.setter
    def created(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        author_id: int | None = None,
        created_at: str | datetime | None = None,
        diff: TriggerRevisionDiff | TriggerRevisionDiffDict | None = None,
        id: int | None = None,
        snapshot: TriggerSnapshot | TriggerSnapshotDict | None = None,
        url: str | None = None,
        author: User | int | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a TriggerRevision from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> TriggerRevisionAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TriggerRevisionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TriggerRevisionDiff(BaseObject):
    """Differences between two revisions of a trigger, part by part."""
    @property
    def actions(self) -> ProxyList[ActionDiff]:
        """Differences in the actions."""
    @actions.setter
    def actions(self, value: Iterable[ActionDiff | ActionDiffDict] | None) -> None: ...
    @property
    def active(self) -> ProxyList[TriggerChange]:
        """Difference in whether the trigger runs."""
    @active.setter
    def active(self, value: Iterable[TriggerChange | TriggerChangeDict] | None) -> None: ...
    @property
    def conditions(self) -> ConditionDiff | None:
        """Differences in the conditions."""
    @conditions.setter
    def conditions(self, value: ConditionDiff | ConditionDiffDict | None) -> None: ...
    @property
    def description(self) -> ProxyList[TriggerChange]:
        """Difference in the description."""
    @description.setter
    def description(self, value: Iterable[TriggerChange | TriggerChangeDict] | None) -> None: ...
    source_id: int | None
    """Earlier revision of the comparison."""
    target_id: int | None
    """Later revision of the comparison."""
    @property
    def title(self) -> ProxyList[TriggerChange]:
        """Difference in the title."""
    @title.setter
    def title(self, value: Iterable[TriggerChange | TriggerChangeDict] | None) -> None: ...
    @property
    def target(self) -> Target | None:
        """The Target behind `target_id`."""
    @target.setter
    def target(self, value: Target | int | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        actions: Iterable[ActionDiff | ActionDiffDict] | None = None,
        active: Iterable[TriggerChange | TriggerChangeDict] | None = None,
        conditions: ConditionDiff | ConditionDiffDict | None = None,
        description: Iterable[TriggerChange | TriggerChangeDict] | None = None,
        source_id: int | None = None,
        target_id: int | None = None,
        title: Iterable[TriggerChange | TriggerChangeDict] | None = None,
        target: Target | int | None = None,
    ) -> None:
        """Make a TriggerRevisionDiff from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> TriggerRevisionDiffAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TriggerRevisionDiffDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

class TriggerSnapshot(BaseObject):
    """A trigger as it was in one of its revisions."""
    @property
    def actions(self) -> ProxyList[Action]:
        """Actions the trigger had then."""
    @actions.setter
    def actions(self, value: Iterable[Action | ActionDict] | None) -> None: ...
    active: bool | None
    """Whether the trigger was running then."""
    @property
    def conditions(self) -> Conditions | None:
        """Conditions the trigger had then."""
    @conditions.setter
    def conditions(self, value: Conditions | ConditionsDict | None) -> None: ...
    description: str | None
    """Description the trigger had then."""
    title: str | None
    """Name the trigger had then."""
    def __init__(
        self,
        api: object = None,
        *,
        actions: Iterable[Action | ActionDict] | None = None,
        active: bool | None = None,
        conditions: Conditions | ConditionsDict | None = None,
        description: str | None = None,
        title: str | None = None,
    ) -> None:
        """Make a TriggerSnapshot from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> TriggerSnapshotDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class TriggerAwaitable(AwaitableAttrs):
    """The relations of Trigger as awaitables."""
    @property
    def brand(self) -> Awaitable[Brand | None]:
        """The Brand behind `brand_id`."""
    @property
    def category(self) -> Awaitable[TriggerCategory | None]:
        """The TriggerCategory behind `category_id`."""

@type_check_only
class TriggerRevisionAwaitable(AwaitableAttrs):
    """The relations of TriggerRevision as awaitables."""
    @property
    def author(self) -> Awaitable[User | None]:
        """The User behind `author_id`."""

@type_check_only
class TriggerRevisionDiffAwaitable(AwaitableAttrs):
    """The relations of TriggerRevisionDiff as awaitables."""
    @property
    def target(self) -> Awaitable[Target | None]:
        """The Target behind `target_id`."""
