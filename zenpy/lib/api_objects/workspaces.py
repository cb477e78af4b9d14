# Generated from openapi/zendesk.openapi.json (openapi/spec/support/workspaces.yaml) by `make generate`. Do not edit.
"""Manages contextual workspaces, which adapt the agent interface to the ticket, and their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, Nested, Relations
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.macros import Macro
    from zenpy.lib.api_objects.shared import Conditions
    from zenpy.lib.records.containers import ProxyDict


class Workspace(BaseObject):
    """A contextual workspace: the form, macros and apps that agents are given on tickets meeting its
    conditions.

    Attributes:
        activated: Whether the workspace is in use.
        apps: Apps shown in the workspace, with their order and whether they start unfolded.
        conditions: Which tickets the workspace applies to.
        created_at: When the workspace was created. Read-only.
        description: Explanation of what the workspace is for.
        id: Identifies the workspace; assigned by Zendesk.
        macro_ids: Macros that agents are offered in the workspace. Sent as `macros`.
        macros: Only sent: macros offered in the workspace, as ids.
        position: Place among the workspaces; the first match wins.
        prefer_workspace_app_order: Whether the app order of the workspace overrides that of the
            account.
        selected_macros: Macros offered in the workspace, in full. Sent as `macros`.
        ticket_form_id: Ticket form that is put in place by the workspace.
        title: Name of the workspace.
        updated_at: When the workspace was last edited. Read-only.
        url: API address of this workspace. Read-only.
        macro_records: The Macro records behind `macro_ids`. Each that is not at hand costs a call.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "workspace"
    _spec = "Workspace"
    _shown = ("id", "title")
    _rules = WriteRules(
        read_only=("created_at", "updated_at", "url"),
        written_as={"macro_ids": {"*": "macros"}, "selected_macros": {"*": "macros[id]"}},
    )

    activated: bool | None = None
    apps: ListField[ProxyDict[str, object]] = ListField()
    conditions: Nested[Conditions] = Nested("Conditions")
    created_at: str | None = None
    description: str | None = None
    id: int | None = None
    macro_ids: ListField[int] = ListField()
    macros: ListField[int] = ListField()
    position: int | None = None
    prefer_workspace_app_order: bool | None = None
    selected_macros: ListField[Macro] = ListField("Macro")
    ticket_form_id: float | int | None = None
    title: str | None = None
    updated_at: str | None = None
    url: str | None = None
    macro_records: Relations[Macro] = Relations("macro_ids", "Macro")
    created = Date("created_at")
    updated = Date("updated_at")
