# Generated from openapi/zendesk.openapi.json (openapi/spec/support/automations.yaml) by `make generate`. Do not edit.
"""Manages automations, the business rules that act on tickets as time passes."""

from collections.abc import Iterable
from datetime import datetime

from zenpy.lib.api_objects.shared import Action, Condition, Conditions
from zenpy.lib.base import BaseObject
from zenpy.lib.proxy import ProxyList
from zenpy.payloads import ActionDict, AutomationDict, ConditionDict, ConditionsDict

class Automation(BaseObject):
    """Time-based business rule: about once an hour it acts on every ticket that meets its conditions."""
    @property
    def actions(self) -> ProxyList[Action]:
        """Steps carried out on each matching ticket."""
    @actions.setter
    def actions(self, value: Iterable[Action | ActionDict] | None) -> None: ...
    active: bool | None
    """Whether the automation is run."""
    @property
    def all(self) -> ProxyList[Condition]:
        """Conditions that must every one hold; only sent, read them back from `conditions`."""
    @all.setter
    def all(self, value: Iterable[Condition | ConditionDict] | None) -> None: ...
    @property
    def any(self) -> ProxyList[Condition]:
        """Conditions of which one must hold; only sent, read them back from `conditions`."""
    @any.setter
    def any(self, value: Iterable[Condition | ConditionDict] | None) -> None: ...
    @property
    def conditions(self) -> Conditions | None:
        """Tests that decide which tickets are acted on."""
    @conditions.setter
    def conditions(self, value: Conditions | ConditionsDict | None) -> None: ...
    @property
    def created_at(self) -> str:
        """When the automation was set up."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    default: bool | None
    """Whether it is one of the standard automations that come with the account."""
    id: int
    """Identifies the automation; assigned by Zendesk."""
    position: int | None
    """Place in the order in which automations run."""
    raw_title: str | None
    """Name with dynamic content placeholders left unresolved."""
    title: str | None
    """Name of the automation as shown to admins."""
    @property
    def updated_at(self) -> str:
        """When the automation was last modified."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    url: str | None
    """API address of this automation."""
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
        conditions: Conditions | ConditionsDict | None = None,
        created_at: str | datetime | None = None,
        default: bool | None = None,
        id: int | None = None,
        position: int | None = None,
        raw_title: str | None = None,
        title: str | None = None,
        updated_at: str | datetime | None = None,
        url: str | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a Automation from its fields; only those that are given are sent."""
    def to_dict(self, serialize: bool = False) -> AutomationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
