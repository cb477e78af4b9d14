# Generated from openapi/zendesk.openapi.json (openapi/spec/support/audit_logs.yaml) by `make generate`. Do not edit.
"""Reads and exports the record of changes that were made to the account's configuration and users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal

    from zenpy.lib.api_objects.users import User


class AuditLog(BaseObject):
    """Entry in the account's audit log telling who changed which setting, rule, user or other item.

    Attributes:
        action: What was done to the item; `exported` and `login` mark data exports and sign-ins.
            Read-only.
        action_label: Readable, localized name of the action. Read-only.
        actor_id: User or system who made the change; -1 stands for Zendesk itself. Read-only.
        actor_name: Name of whoever made the change. Read-only.
        change_description: Account of what changed, often with old and new value. Read-only.
        created_at: When the change was made. Read-only.
        id: Identifies the log entry; assigned by Zendesk. Read-only.
        ip_address: Network address from which the change was made. Read-only.
        source_id: Identifies the item that was changed, within its type. Read-only.
        source_label: Readable name of the item that was changed. Read-only.
        source_type: Kind of item that was changed, such as `user`, `rule` or `apitoken`. Read-only.
        url: API address of this log entry. Read-only.
        actor: The User behind `actor_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
    """

    _name = "audit_log"
    _spec = "AuditLog"
    _shown = ("id", "action", "source_label")
    _rules = WriteRules(
        read_only=(
            "action",
            "action_label",
            "actor_id",
            "actor_name",
            "change_description",
            "created_at",
            "id",
            "ip_address",
            "source_id",
            "source_label",
            "source_type",
            "url",
        )
    )

    action: Literal["create", "destroy", "exported", "login", "update"] | str | None = None
    action_label: str | None = None
    actor_id: int | None = None
    actor_name: str | None = None
    change_description: str | None = None
    created_at: str | None = None
    id: int | None = None
    ip_address: str | None = None
    source_id: int | None = None
    source_label: str | None = None
    source_type: str | None = None
    url: str | None = None
    actor: Relation[User] = Relation("actor_id", "User")
    created = Date("created_at")
