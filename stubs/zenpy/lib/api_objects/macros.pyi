# Generated from openapi/zendesk.openapi.json (openapi/spec/support/macros.yaml) by `make generate`. Do not edit.
"""Manages macros, the prepared actions agents apply to tickets, with attachments, categories and
definitions.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import overload

from zenpy.lib.api_objects.shared import Action, ActionDefinition, Restriction
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import (
    ActionDefinitionDict,
    ActionDict,
    ActionsDefinitionsDict,
    MacroAttachmentDict,
    MacroDict,
    RestrictionDict,
)

@takes_its_fields
class ActionsDefinitions(BaseObject):
    """Catalog of the actions that may be used in a business rule such as a macro."""

    actions: Attribute[ProxyList[ActionDefinition], Iterable[ActionDefinition | ActionDefinitionDict] | None]
    """Actions on offer, with their accepted values."""
    @overload
    def __init__(
        self, api: object = None, *, actions: Iterable[ActionDefinition | ActionDefinitionDict] | None = None
    ) -> None:
        """Make an ActionsDefinitions from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ActionsDefinitionsDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Macro(BaseObject):
    """Prepared set of ticket changes an agent applies by hand, such as a canned reply with a status
    change.
    """

    actions: Attribute[ProxyList[Action], Iterable[Action | ActionDict] | None]
    """Changes the macro makes to a ticket, in order."""
    active: bool
    """Whether agents are offered the macro."""
    app_installation: Attribute[ProxyDict[str, object] | str | None, Mapping[str, object] | str | None]
    """App the macro depends on; null when it uses none. Read-only."""
    categories: str | None
    """Category path of the macro, derived from `::` separators in the title; null when uncategorized.
    Read-only.
    """
    created_at: Attribute[str, str | datetime | None]
    """When the macro was made. Read-only."""
    default: bool | None
    """True for macros that came with the account. Read-only."""
    description: str | None
    """Explanation of the macro for agents; null when none was written."""
    id: int
    """Identifies the macro; assigned by Zendesk."""
    permissions: Attribute[ProxyDict[str, object] | str | None, Mapping[str, object] | str | None]
    """What the caller may do with the macro, when side-loaded; null otherwise. Read-only."""
    position: int | None
    """Rank of the macro in the list."""
    raw_title: str | None
    """Title with dynamic content placeholders left unresolved."""
    restriction: Attribute[Restriction | None, Mapping[str, object] | Restriction | RestrictionDict | None]
    """Who may use the macro: a user or groups; null shares it with all agents."""
    title: str
    """Name of the macro in the agents' menu; `::` separates category levels."""
    updated_at: Attribute[str, str | datetime | None]
    """When the macro last changed. Read-only."""
    url: str
    """API address of this macro. Read-only."""
    usage_1h: int | None
    """Times the macro was applied in the past hour; present when side-loaded. Read-only."""
    usage_24h: int | None
    """Times the macro was applied in the past 24 hours; present when side-loaded. Read-only."""
    usage_30d: int | None
    """Times the macro was applied in the past 30 days; present when side-loaded. Read-only."""
    usage_7d: int | None
    """Times the macro was applied in the past seven days; present when side-loaded. Read-only."""
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
        description: str | None = None,
        id: int | None = None,
        position: int | None = None,
        raw_title: str | None = None,
        restriction: Mapping[str, object] | Restriction | RestrictionDict | None = None,
        title: str | None = None,
    ) -> None:
        """Make a Macro from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> MacroDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class MacroAttachment(BaseObject):
    """File attached to a macro, which applying the macro adds to the comment."""

    content_type: str | None
    """MIME type of the file, such as `image/png`. Read-only."""
    content_url: str | None
    """Address from which the file can be downloaded. Read-only."""
    created_at: Attribute[str | None, str | datetime | None]
    """When the file was attached to the macro."""
    filename: str | None
    """Name of the attached file. Read-only."""
    id: int
    """Identifies the macro attachment; assigned by Zendesk. Read-only."""
    size: int | None
    """Length of the file in bytes. Read-only."""
    created: Attribute[datetime | None, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        created_at: str | datetime | None = None,
        id: int | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make a MacroAttachment from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> MacroAttachmentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
