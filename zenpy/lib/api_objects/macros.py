# Generated from openapi/zendesk.openapi.json (openapi/spec/support/macros.yaml) by `make generate`. Do not edit.
"""Manages macros, the prepared actions agents apply to tickets, with attachments, categories and
definitions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, MapField, Nested
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.shared import Action, ActionDefinition, Restriction


class ActionsDefinitions(BaseObject):
    """Catalog of the actions that may be used in a business rule such as a macro.

    Attributes:
        actions: Actions on offer, with their accepted values.
    """

    _name = "actions_definitions"
    _spec = "ActionsDefinitions"
    _shown = ("actions",)

    actions: ListField[ActionDefinition] = ListField("ActionDefinition")


class Macro(BaseObject):
    """Prepared set of ticket changes an agent applies by hand, such as a canned reply with a status
    change.

    Attributes:
        actions: Changes the macro makes to a ticket, in order.
        active: Whether agents are offered the macro.
        app_installation: App the macro depends on; null when it uses none. Read-only.
        categories: Category path of the macro, derived from `::` separators in the title; null when
            uncategorized. Read-only.
        created_at: When the macro was made. Read-only.
        default: True for macros that came with the account. Read-only.
        description: Explanation of the macro for agents; null when none was written.
        id: Identifies the macro; assigned by Zendesk.
        permissions: What the caller may do with the macro, when side-loaded; null otherwise.
            Read-only.
        position: Rank of the macro in the list.
        raw_title: Title with dynamic content placeholders left unresolved.
        restriction: Who may use the macro: a user or groups; null shares it with all agents.
        title: Name of the macro in the agents' menu; `::` separates category levels.
        updated_at: When the macro last changed. Read-only.
        url: API address of this macro. Read-only.
        usage_1h: Times the macro was applied in the past hour; present when side-loaded. Read-only.
        usage_24h: Times the macro was applied in the past 24 hours; present when side-loaded.
            Read-only.
        usage_30d: Times the macro was applied in the past 30 days; present when side-loaded.
            Read-only.
        usage_7d: Times the macro was applied in the past seven days; present when side-loaded.
            Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "macro"
    _spec = "Macro"
    _shown = ("id", "title", "active")
    _rules = WriteRules(
        read_only=(
            "app_installation",
            "categories",
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
    )

    actions: ListField[Action] = ListField("Action")
    active: bool | None = None
    app_installation: MapField[object] = MapField(mixed=True)
    categories: str | None = None
    created_at: str | None = None
    default: bool | None = None
    description: str | None = None
    id: int | None = None
    permissions: MapField[object] = MapField(mixed=True)
    position: int | None = None
    raw_title: str | None = None
    restriction: Nested[Restriction] = Nested("Restriction")
    title: str | None = None
    updated_at: str | None = None
    url: str | None = None
    usage_1h: int | None = None
    usage_24h: int | None = None
    usage_30d: int | None = None
    usage_7d: int | None = None
    created = Date("created_at")
    updated = Date("updated_at")


class MacroAttachment(BaseObject):
    """File attached to a macro, which applying the macro adds to the comment.

    Attributes:
        content_type: MIME type of the file, such as `image/png`. Read-only.
        content_url: Address from which the file can be downloaded. Read-only.
        created_at: When the file was attached to the macro.
        filename: Name of the attached file. Read-only.
        id: Identifies the macro attachment; assigned by Zendesk. Read-only.
        size: Length of the file in bytes. Read-only.
        created: `created_at` as an aware datetime.
    """

    _name = "macro_attachment"
    _spec = "MacroAttachment"
    _shown = ("id", "filename")
    _rules = WriteRules(read_only=("content_type", "content_url", "filename", "id", "size"))

    content_type: str | None = None
    content_url: str | None = None
    created_at: str | None = None
    filename: str | None = None
    id: int | None = None
    size: int | None = None
    created = Date("created_at")
