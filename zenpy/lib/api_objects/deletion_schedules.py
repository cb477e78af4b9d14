# Generated from openapi/zendesk.openapi.json (openapi/spec/support/deletion_schedules.yaml) by `make generate`. Do not edit.
"""Manages schedules by which Zendesk deletes old data, such as closed tickets, by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, Nested
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.shared import Conditions


class DeletionSchedule(BaseObject):
    """Rule by which Zendesk deletes old data on its own, such as tickets or inactive users.

    Attributes:
        active: Whether the schedule is run.
        conditions: Tests that decide which records are deleted.
        created_at: When the schedule was set up. Read-only.
        default: Whether it is a standard schedule that comes with the account. Read-only.
        description: Note on what the schedule is for.
        id: Identifies the deletion schedule; assigned by Zendesk. Read-only.
        object: Kind of record deleted, such as tickets or users. Set on creation only.
        title: Name of the schedule as shown to admins.
        updated_at: When the schedule was last modified. Read-only.
        url: API address of this deletion schedule. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "deletion_schedule"
    _spec = "DeletionSchedule"
    _shown = ("id", "title", "active")
    _rules = WriteRules(
        read_only=("created_at", "default", "id", "updated_at", "url"), create_only=("object",)
    )

    active: bool | None = None
    conditions: Nested[Conditions] = Nested("Conditions")
    created_at: str | None = None
    default: bool | None = None
    description: str | None = None
    id: int | None = None
    object: str | None = None
    title: str | None = None
    updated_at: str | None = None
    url: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")
