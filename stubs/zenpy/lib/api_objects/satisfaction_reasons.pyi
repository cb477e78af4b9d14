# Generated from openapi/zendesk.openapi.json (openapi/spec/support/satisfaction_reasons.yaml) by `make generate`. Do not edit.
"""Reads the reasons customers can pick when they give a bad satisfaction rating."""

from datetime import datetime
from typing import overload

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import SatisfactionReasonDict

@takes_its_fields
class SatisfactionReason(BaseObject):
    """Reason offered to requesters for explaining a bad satisfaction rating."""

    created_at: Attribute[str, str | datetime | None]
    """When the reason was added. Read-only."""
    deleted_at: Attribute[str | None, str | datetime | None]
    """When the reason was retired, if it was. Read-only."""
    id: int
    """Identifies the reason; assigned by Zendesk. Read-only."""
    raw_value: str | None
    """Reason text with dynamic content placeholders left unresolved."""
    reason_code: int | None
    """Stable number of the reason that ratings refer to. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the reason last changed. Read-only."""
    url: str
    """API address of this reason. Read-only."""
    value: str
    """Reason text as requesters see it, translated where possible."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    deleted: Attribute[datetime | None, datetime | None]
    """`deleted_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        raw_value: str | None = None,
        value: str | None = None,
    ) -> None:
        """Make a SatisfactionReason from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SatisfactionReasonDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
