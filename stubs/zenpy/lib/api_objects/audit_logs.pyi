# Generated from openapi/zendesk.openapi.json (openapi/spec/support/audit_logs.yaml) by `make generate`. Do not edit.
"""Reads and exports the record of changes that were made to the account's configuration and users."""

from collections.abc import Awaitable
from datetime import datetime
from typing import Literal, type_check_only

from zenpy.lib.api_objects.users import User
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import AuditLogDict

class AuditLog(BaseObject):
    """Entry in the account's audit log telling who changed which setting, rule, user or other item."""

    action: Literal["create", "destroy", "exported", "login", "update"] | str | None
    """What was done to the item; `exported` and `login` mark data exports and sign-ins."""
    action_label: str | None
    """Readable, localized name of the action."""
    actor_id: int | None
    """User or system who made the change; -1 stands for Zendesk itself."""
    actor_name: str | None
    """Name of whoever made the change."""
    change_description: str | None
    """Account of what changed, often with old and new value."""
    created_at: Attribute[str, str | datetime | None]
    """When the change was made."""
    id: int
    """Identifies the log entry; assigned by Zendesk."""
    ip_address: str | None
    """Network address from which the change was made."""
    source_id: int | None
    """Identifies the item that was changed, within its type."""
    source_label: str | None
    """Readable name of the item that was changed."""
    source_type: str | None
    """Kind of item that was changed, such as `user`, `rule` or `apitoken`."""
    url: str
    """API address of this log entry."""
    actor: Attribute[User | None, User | int | None]
    """The User behind `actor_id`."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    def __init__(
        self,
        api: object = None,
        *,
        action: Literal["create", "destroy", "exported", "login", "update"] | str | None = None,
        action_label: str | None = None,
        actor_id: int | None = None,
        actor_name: str | None = None,
        change_description: str | None = None,
        created_at: str | datetime | None = None,
        id: int | None = None,
        ip_address: str | None = None,
        source_id: int | None = None,
        source_label: str | None = None,
        source_type: str | None = None,
        url: str | None = None,
        actor: User | int | None = None,
        created: datetime | None = None,
    ) -> None:
        """Make an AuditLog from its fields; only those that are given are sent."""
    @property
    def awaitable_attrs(self) -> AuditLogAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> AuditLogDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class AuditLogAwaitable(AwaitableAttrs):
    """The relations of AuditLog as awaitables."""

    actor: Awaitable[User | None]
    """The User behind `actor_id`."""
