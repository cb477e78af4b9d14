# Generated from openapi/zendesk.openapi.json (openapi/spec/support/triggers.yaml) by `make generate`. Do not edit.
# Records in some places lack what others of their kind have: their attributes are wider on purpose.
# mypy: disable-error-code="assignment, override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Manages ticket triggers, which act when a ticket is created or updated, with their order and
revisions.
"""

from collections.abc import Awaitable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import overload, type_check_only

from zenpy.lib.api_objects.brands import Brand
from zenpy.lib.api_objects.shared import Action, ActionDefinition, Condition, ConditionDefinition, Conditions
from zenpy.lib.api_objects.targets import Target
from zenpy.lib.api_objects.trigger_categories import TriggerCategory
from zenpy.lib.api_objects.users import User
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import (
    ActionDefinitionDict,
    ActionDict,
    ActionDiffDict,
    ConditionDefinitionDict,
    ConditionDict,
    ConditionDiffDict,
    ConditionsDict,
    TriggerCategoryDict,
    TriggerCategoryRefDict,
    TriggerChangeDict,
    TriggerDefinitionsDict,
    TriggerDict,
    TriggerRevisionDict,
    TriggerRevisionDiffDict,
    TriggerSnapshotDict,
)

@takes_its_fields
class ActionDiff(BaseObject):
    """How one action of a trigger differs between two revisions."""

    field: Attribute[ProxyList[TriggerChange], Iterable[TriggerChange | TriggerChangeDict] | None]
    """Pieces of the action's target that were kept, added or removed."""
    value: Attribute[ProxyList[TriggerChange], Iterable[TriggerChange | TriggerChangeDict] | None]
    """Pieces of the action's value that were kept, added or removed."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        field: Iterable[TriggerChange | TriggerChangeDict] | None = None,
        value: Iterable[TriggerChange | TriggerChangeDict] | None = None,
    ) -> None:
        """Make an ActionDiff from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ActionDiffDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class ConditionDiff(BaseObject):
    """How one condition of a trigger differs between two revisions."""

    field: Attribute[ProxyList[TriggerChange], Iterable[TriggerChange | TriggerChangeDict] | None]
    """Pieces of the tested property that were kept, added or removed."""
    operator: Attribute[ProxyList[TriggerChange], Iterable[TriggerChange | TriggerChangeDict] | None]
    """Pieces of the comparison that were kept, added or removed."""
    value: Attribute[ProxyList[TriggerChange], Iterable[TriggerChange | TriggerChangeDict] | None]
    """Pieces of the compared value that were kept, added or removed."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        field: Iterable[TriggerChange | TriggerChangeDict] | None = None,
        operator: Iterable[TriggerChange | TriggerChangeDict] | None = None,
        value: Iterable[TriggerChange | TriggerChangeDict] | None = None,
    ) -> None:
        """Make a ConditionDiff from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ConditionDiffDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Trigger(BaseObject):
    """A rule that runs when a ticket is created or updated and carries out its actions if the
    conditions hold; for admins.
    """

    actions: Attribute[ProxyList[Action], Iterable[Action | ActionDict] | None]
    """What to do when the conditions hold. A change is sent with `conditions`."""
    active: bool
    """Whether the trigger runs."""
    all: Attribute[ProxyList[Condition] | None, Iterable[Condition | ConditionDict] | None]
    """Only sent: conditions that must all hold; older form of `conditions.all`. A change is sent with
    `actions`.
    """
    any: Attribute[ProxyList[Condition] | None, Iterable[Condition | ConditionDict] | None]
    """Only sent: conditions of which one must hold; older form of `conditions.any`. A change is sent
    with `actions`.
    """
    app_installation: Attribute[ProxyDict[str, object] | str | None, Mapping[str, object] | str | None]
    """App that the trigger belongs to; given when side-loaded, null when there is none. Read-only."""
    brand_id: int | None
    """Brand that the trigger is limited to."""
    category_id: str | None
    """Category that the trigger is filed under."""
    conditions: Attribute[Conditions, Conditions | ConditionsDict | None]
    """When the trigger applies, as conditions of which all or any must hold. A change is sent with
    `actions`.
    """
    created_at: Attribute[str, str | datetime | None]
    """When the trigger was created. Read-only."""
    default: bool | None
    """Whether it is one of the standard triggers Zendesk sets up. Read-only."""
    description: str | None
    """Explanation of what the trigger is for."""
    id: str | int
    """Identifies the trigger; assigned by Zendesk."""
    permissions: Attribute[ProxyDict[str, object] | str | None, Mapping[str, object] | str | None]
    """What the caller may do with the trigger; given when side-loaded. Read-only."""
    position: int
    """Place in the running order, counted within its category."""
    raw_title: str | None
    """Title with its dynamic content placeholder kept."""
    restriction: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Who may use the trigger; null for everybody."""
    title: str
    """Name of the trigger in the rule list."""
    updated_at: Attribute[str, str | datetime | None]
    """When the trigger was last edited. Read-only."""
    url: str
    """API address of this trigger. Read-only."""
    usage_1h: int | None
    """Times the trigger ran in the past hour; given when side-loaded. Read-only."""
    usage_24h: int | None
    """Times the trigger ran in the past 24 hours; given when side-loaded. Read-only."""
    usage_30d: int | None
    """Times the trigger ran in the past 30 days; given when side-loaded. Read-only."""
    usage_7d: int | None
    """Times the trigger ran in the past seven days; given when side-loaded. Read-only."""
    brand: Attribute[Brand | None, Brand | int | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    category: Attribute[
        TriggerCategoryRef | TriggerCategory | None,
        TriggerCategory | str | TriggerCategoryDict | TriggerCategoryRef | TriggerCategoryRefDict | None,
    ]
    """The TriggerCategory behind `category_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
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
        description: str | None = None,
        id: str | int | None = None,
        position: int | None = None,
        raw_title: str | None = None,
        restriction: Mapping[str, object] | None = None,
        title: str | None = None,
        brand: Brand | int | None = None,
        category: TriggerCategory
        | str
        | TriggerCategoryDict
        | TriggerCategoryRef
        | TriggerCategoryRefDict
        | None = None,
    ) -> None:
        """Make a Trigger from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TriggerAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TriggerDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TriggerChange(BaseObject):
    """One piece of a difference between two revisions of a trigger."""

    change: str | None
    """Kind of difference: `+` for added, `-` for removed, `=` for unchanged content."""
    content: Attribute[
        ProxyList[str | bool] | bool | str | int | None,
        bool | str | int | Many[str | bool] | Iterator[str | bool] | None,
    ]
    """What was added, removed or kept."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        change: str | None = None,
        content: bool | str | int | Many[str | bool] | Iterator[str | bool] | None = None,
    ) -> None:
        """Make a TriggerChange from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TriggerChangeDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TriggerDefinitions(BaseObject):
    """Every condition and action that triggers of the account can be built from."""

    actions: Attribute[ProxyList[ActionDefinition], Iterable[ActionDefinition | ActionDefinitionDict] | None]
    """Actions that a trigger can carry out."""
    conditions_all: Attribute[
        ProxyList[ConditionDefinition], Iterable[ConditionDefinition | ConditionDefinitionDict] | None
    ]
    """Conditions allowed where all must hold."""
    conditions_any: Attribute[
        ProxyList[ConditionDefinition], Iterable[ConditionDefinition | ConditionDefinitionDict] | None
    ]
    """Conditions allowed where any may hold."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        actions: Iterable[ActionDefinition | ActionDefinitionDict] | None = None,
        conditions_all: Iterable[ConditionDefinition | ConditionDefinitionDict] | None = None,
        conditions_any: Iterable[ConditionDefinition | ConditionDefinitionDict] | None = None,
    ) -> None:
        """Make a TriggerDefinitions from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TriggerDefinitionsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TriggerRevision(BaseObject):
    """A saved state of a trigger in its history, with what changed since the one before."""

    author_id: int | None
    """User who made the change; -1 for the system."""
    created_at: Attribute[str, str | datetime | None]
    """When the change was saved."""
    diff: Attribute[TriggerRevisionDiff | None, TriggerRevisionDiff | TriggerRevisionDiffDict | None]
    """Differences from the revision before."""
    id: int
    """Identifies the revision within the history of its trigger; assigned by Zendesk."""
    snapshot: Attribute[TriggerSnapshot | None, TriggerSnapshot | TriggerSnapshotDict | None]
    """The trigger as it was in this revision."""
    url: str | None
    """API address of this revision."""
    author: Attribute[User | None, User | int | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
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
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TriggerRevisionAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TriggerRevisionDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TriggerRevisionDiff(BaseObject):
    """Differences between two revisions of a trigger, part by part."""

    actions: Attribute[ProxyList[ActionDiff], Iterable[ActionDiff | ActionDiffDict] | None]
    """Differences in the actions."""
    active: Attribute[ProxyList[TriggerChange], Iterable[TriggerChange | TriggerChangeDict] | None]
    """Difference in whether the trigger runs."""
    conditions: Attribute[ConditionDiff | None, ConditionDiff | ConditionDiffDict | None]
    """Differences in the conditions."""
    description: Attribute[ProxyList[TriggerChange], Iterable[TriggerChange | TriggerChangeDict] | None]
    """Difference in the description."""
    source_id: int | None
    """Earlier revision of the comparison."""
    target_id: int | None
    """Later revision of the comparison."""
    title: Attribute[ProxyList[TriggerChange], Iterable[TriggerChange | TriggerChangeDict] | None]
    """Difference in the title."""
    target: Attribute[Target | None, Target | int | None]
    """The Target behind `target_id`. It costs a call if it is not at hand."""
    @overload
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
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TriggerRevisionDiffAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TriggerRevisionDiffDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TriggerSnapshot(BaseObject):
    """A trigger as it was in one of its revisions."""

    actions: Attribute[ProxyList[Action], Iterable[Action | ActionDict] | None]
    """Actions the trigger had then."""
    active: bool | None
    """Whether the trigger was running then."""
    conditions: Attribute[Conditions | None, Conditions | ConditionsDict | None]
    """Conditions the trigger had then."""
    description: str | None
    """Description the trigger had then."""
    title: str | None
    """Name the trigger had then."""
    @overload
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
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TriggerSnapshotDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class TriggerCategoryRef(TriggerCategory):
    """Category inside a trigger: the new one that is created along with it, or the sideloaded one in
    short form.
    """

    created_at: Attribute[str | None, str | datetime | None]
    """When the category was created. Read-only."""
    id: str | None
    """Identifies the category; triggers refer to it in `category_id`."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the category was last edited. Read-only."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: str | None = None,
        name: str | None = None,
        position: int | None = None,
    ) -> None:
        """Make a TriggerCategoryRef from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TriggerCategoryRefDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class TriggerAwaitable(AwaitableAttrs):
    """The relations of Trigger as awaitables."""

    brand: Awaitable[Brand | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    category: Awaitable[TriggerCategoryRef | TriggerCategory | None]
    """The TriggerCategory behind `category_id`. It costs a call if it is not at hand."""

@type_check_only
class TriggerRevisionAwaitable(AwaitableAttrs):
    """The relations of TriggerRevision as awaitables."""

    author: Awaitable[User | None]
    """The User behind `author_id`. One call fetches it for all records of a page."""

@type_check_only
class TriggerRevisionDiffAwaitable(AwaitableAttrs):
    """The relations of TriggerRevisionDiff as awaitables."""

    target: Awaitable[Target | None]
    """The Target behind `target_id`. It costs a call if it is not at hand."""
