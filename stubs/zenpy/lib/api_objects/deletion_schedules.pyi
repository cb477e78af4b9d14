# Generated from openapi/zendesk.openapi.json (openapi/spec/support/deletion_schedules.yaml) by `make generate`. Do not edit.
"""Manages schedules by which Zendesk deletes old data, such as closed tickets, by itself."""

import builtins
from datetime import datetime
from typing import overload

from zenpy.lib.api_objects.shared import Conditions
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import ConditionsDict, DeletionScheduleDict

@takes_its_fields
class DeletionSchedule(BaseObject):
    """Rule by which Zendesk deletes old data on its own, such as tickets or inactive users."""

    active: bool | None
    """Whether the schedule is run."""
    conditions: Attribute[Conditions | None, Conditions | ConditionsDict | None]
    """Tests that decide which records are deleted."""
    created_at: Attribute[str, str | datetime | None]
    """When the schedule was set up. Read-only."""
    default: bool | None
    """Whether it is a standard schedule that comes with the account. Read-only."""
    description: str | None
    """Note on what the schedule is for."""
    id: int
    """Identifies the deletion schedule; assigned by Zendesk. Read-only."""
    object: str | None
    """Kind of record deleted, such as tickets or users. Set on creation only."""
    title: str | None
    """Name of the schedule as shown to admins."""
    updated_at: Attribute[str, str | datetime | None]
    """When the schedule was last modified. Read-only."""
    url: str
    """API address of this deletion schedule. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: builtins.object = None,
        *,
        active: bool | None = None,
        conditions: Conditions | ConditionsDict | None = None,
        description: str | None = None,
        id: int | None = None,
        object: str | None = None,
        title: str | None = None,
    ) -> None:
        """Make a DeletionSchedule from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: builtins.object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> DeletionScheduleDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
