# Generated from openapi/zendesk.openapi.json (openapi/spec/support/workspaces.yaml) by `make generate`. Do not edit.
"""Manages contextual workspaces, which adapt the agent interface to the ticket, and their order."""

from collections.abc import Awaitable, Iterable, Mapping
from datetime import datetime
from typing import type_check_only

from zenpy.lib.api_objects.macros import Macro
from zenpy.lib.api_objects.shared import Conditions
from zenpy.lib.base import BaseObject
from zenpy.lib.proxy import ProxyDict, ProxyList
from zenpy.lib.relations import AwaitableAttrs
from zenpy.payloads import ConditionsDict, MacroDict, WorkspaceDict

class Workspace(BaseObject):
    """A contextual workspace: the form, macros and apps that agents are given on tickets meeting its
    conditions.
    """

    activated: bool | None
    """Whether the workspace is in use."""
    @property
    def apps(self) -> ProxyList[ProxyDict[str, object]]:
        """Apps shown in the workspace, with their order and whether they start unfolded."""
    @apps.setter
    def apps(self, value: Iterable[Mapping[str, object]] | None) -> None: ...
    @property
    def conditions(self) -> Conditions | None:
        """Which tickets the workspace applies to."""
    @conditions.setter
    def conditions(self, value: Conditions | ConditionsDict | None) -> None: ...
    @property
    def created_at(self) -> str | None:
        """When the workspace was created."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    description: str | None
    """Explanation of what the workspace is for."""
    id: int
    """Identifies the workspace; assigned by Zendesk."""
    @property
    def macro_ids(self) -> ProxyList[int]:
        """Macros that agents are offered in the workspace."""
    @macro_ids.setter
    def macro_ids(self, value: Iterable[int] | None) -> None: ...
    @property
    def macros(self) -> ProxyList[int]:
        """Macros offered in the workspace, as ids; the form used on writing."""
    @macros.setter
    def macros(self, value: Iterable[int] | None) -> None: ...
    position: int | None
    """Place among the workspaces; the first match wins."""
    prefer_workspace_app_order: bool | None
    """Whether the app order of the workspace overrides that of the account."""
    @property
    def selected_macros(self) -> ProxyList[Macro]:
        """Macros offered in the workspace, in full."""
    @selected_macros.setter
    def selected_macros(self, value: Iterable[Macro | MacroDict] | None) -> None: ...
    ticket_form_id: float | int | None
    """Ticket form that is put in place by the workspace."""
    title: str | None
    """Name of the workspace."""
    @property
    def updated_at(self) -> str | None:
        """When the workspace was last edited."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    url: str | None
    """API address of this workspace."""
    @property
    def macro_records(self) -> list[Macro]:
        """The Macro records behind `macro_ids`."""
    @macro_records.setter
    def macro_records(self, value: Iterable[Macro | int] | None) -> None: ...
    @property
    def created(self) -> datetime | None:
        """`created_at` as an aware datetime."""
    @created.setter
    def created(self, value: datetime | None) -> None: ...
    @property
    def updated(self) -> datetime | None:
        """`updated_at` as an aware datetime."""
    @updated.setter
    def updated(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        activated: bool | None = None,
        apps: Iterable[Mapping[str, object]] | None = None,
        conditions: Conditions | ConditionsDict | None = None,
        created_at: str | datetime | None = None,
        description: str | None = None,
        id: int | None = None,
        macro_ids: Iterable[int] | None = None,
        macros: Iterable[int] | None = None,
        position: int | None = None,
        prefer_workspace_app_order: bool | None = None,
        selected_macros: Iterable[Macro | MacroDict] | None = None,
        ticket_form_id: float | int | None = None,
        title: str | None = None,
        updated_at: str | datetime | None = None,
        url: str | None = None,
        macro_records: Iterable[Macro | int] | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a Workspace from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> WorkspaceAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> WorkspaceDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class WorkspaceAwaitable(AwaitableAttrs):
    """The relations of Workspace as awaitables."""
    @property
    def macro_records(self) -> Awaitable[list[Macro]]:
        """The Macro records behind `macro_ids`."""
