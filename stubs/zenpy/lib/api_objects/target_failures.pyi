# Generated from openapi/zendesk.openapi.json (openapi/spec/support/target_failures.yaml) by `make generate`. Do not edit.
"""Reads why messages to targets (the predecessors of webhooks) could not be delivered."""

from datetime import datetime
from typing import overload

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import TargetFailureDict

@takes_its_fields
class TargetFailure(BaseObject):
    """A failed call to a target with what was sent and received, kept to help admins find out what
    went wrong.
    """

    consecutive_failure_count: int | None
    """How many calls to the target have failed in a row. Read-only."""
    created_at: Attribute[str, str | datetime | None]
    """When the call failed. Read-only."""
    id: int
    """Identifies the logged failure; assigned by Zendesk. Read-only."""
    raw_request: str | None
    """Full HTTP request that was sent to the target. Read-only."""
    raw_response: str | None
    """Full HTTP response that came back from the target. Read-only."""
    status_code: int | None
    """HTTP status that the target answered with. Read-only."""
    target_name: str | None
    """Title of the target whose call failed. Read-only."""
    url: str
    """API address of this failure record. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    @overload
    def __init__(self, api: object = None, *, id: int | None = None) -> None:
        """Make a TargetFailure from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> TargetFailureDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
