# Generated from openapi/zendesk.openapi.json (openapi/spec/support/audit_logs.yaml) by `make generate`. Do not edit.
"""Reads and exports the record of changes that were made to the account's configuration and users."""

from collections.abc import Awaitable
from datetime import datetime
from typing import Literal, overload, type_check_only

from zenpy.lib.api_objects.users import User
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import AuditLogDict

@takes_its_fields
class AuditLog(BaseObject):
    """Entry in the account's audit log telling who changed which setting, rule, user or other item."""

    action: Literal["create", "destroy", "exported", "login", "update"] | str
    """What was done to the item; `exported` and `login` mark data exports and sign-ins. Read-only."""
    action_label: str | None
    """Readable, localized name of the action. Read-only."""
    actor_id: int
    """User or system who made the change; -1 stands for Zendesk itself. Read-only."""
    actor_name: str | None
    """Name of whoever made the change. Read-only."""
    change_description: str | None
    """Account of what changed, often with old and new value. Read-only."""
    created_at: Attribute[str, str | datetime | None]
    """When the change was made. Read-only."""
    id: int
    """Identifies the log entry; assigned by Zendesk. Read-only."""
    ip_address: str | None
    """Network address from which the change was made. Read-only."""
    source_id: int
    """Identifies the item that was changed, within its type. Read-only."""
    source_label: str | None
    """Readable name of the item that was changed. Read-only."""
    source_type: str
    """Kind of item that was changed, such as `user`, `rule` or `apitoken`. Read-only."""
    url: str
    """API address of this log entry. Read-only."""
    actor: Attribute[User | None, User | int | None]
    """The User behind `actor_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make an AuditLog from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
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
    """The User behind `actor_id`. One call fetches it for all records of a page."""
