# Generated from openapi/zendesk.openapi.json (openapi/spec/support/workspaces.yaml) by `make generate`. Do not edit.
"""Manages contextual workspaces, which adapt the agent interface to the ticket, and their order."""

from collections.abc import Awaitable, Iterable, Mapping
from datetime import datetime
from typing import overload, type_check_only

from zenpy.lib.api_objects.macros import Macro
from zenpy.lib.api_objects.shared import Conditions
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import ConditionsDict, MacroDict, WorkspaceDict

@takes_its_fields
class Workspace(BaseObject):
    """A contextual workspace: the form, macros and apps that agents are given on tickets meeting its
    conditions.
    """

    activated: bool | None
    """Whether the workspace is in use."""
    apps: Attribute[ProxyList[ProxyDict[str, object]], Iterable[Mapping[str, object]] | None]
    """Apps shown in the workspace, with their order and whether they start unfolded."""
    conditions: Attribute[Conditions | None, Conditions | ConditionsDict | None]
    """Which tickets the workspace applies to."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the workspace was created. Read-only."""
    description: str | None
    """Explanation of what the workspace is for."""
    id: int
    """Identifies the workspace; assigned by Zendesk."""
    macro_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Macros that agents are offered in the workspace. Sent as `macros`."""
    macros: Attribute[ProxyList[int] | None, Iterable[int] | None]
    """Only sent: macros offered in the workspace, as ids."""
    position: int | None
    """Place among the workspaces; the first match wins."""
    prefer_workspace_app_order: bool | None
    """Whether the app order of the workspace overrides that of the account."""
    selected_macros: Attribute[ProxyList[Macro], Iterable[Macro | MacroDict] | None]
    """Macros offered in the workspace, in full. Sent as `macros`."""
    ticket_form_id: float | int | None
    """Ticket form that is put in place by the workspace."""
    title: str | None
    """Name of the workspace."""
    updated_at: Attribute[str | None, str | datetime | None]
    """When the workspace was last edited. Read-only."""
    url: str | None
    """API address of this workspace. Read-only."""
    macro_records: Attribute[list[Macro], Iterable[Macro | int] | None]
    """The Macro records behind `macro_ids`. Each that is not at hand costs a call."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime | None, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        activated: bool | None = None,
        apps: Iterable[Mapping[str, object]] | None = None,
        conditions: Conditions | ConditionsDict | None = None,
        description: str | None = None,
        id: int | None = None,
        macro_ids: Iterable[int] | None = None,
        macros: Iterable[int] | None = None,
        position: int | None = None,
        prefer_workspace_app_order: bool | None = None,
        selected_macros: Iterable[Macro | MacroDict] | None = None,
        ticket_form_id: float | int | None = None,
        title: str | None = None,
        macro_records: Iterable[Macro | int] | None = None,
    ) -> None:
        """Make a Workspace from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
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

    macro_records: Awaitable[list[Macro]]
    """The Macro records behind `macro_ids`. Each that is not at hand costs a call."""
