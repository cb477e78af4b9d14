# Generated from openapi/zendesk.openapi.json (openapi/spec/support/satisfaction_reasons.yaml) by `make generate`. Do not edit.
"""Reads the reasons customers can pick when they give a bad satisfaction rating."""

from __future__ import annotations

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date
from zenpy.lib.records.schema import WriteRules


class SatisfactionReason(BaseObject):
    """Reason offered to requesters for explaining a bad satisfaction rating.

    Attributes:
        created_at: When the reason was added. Read-only.
        deleted_at: When the reason was retired, if it was. Read-only.
        id: Identifies the reason; assigned by Zendesk. Read-only.
        raw_value: Reason text with dynamic content placeholders left unresolved.
        reason_code: Stable number of the reason that ratings refer to. Read-only.
        updated_at: When the reason last changed. Read-only.
        url: API address of this reason. Read-only.
        value: Reason text as requesters see it, translated where possible.
        created: `created_at` as an aware datetime.
        deleted: `deleted_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "satisfaction_reason"
    _spec = "SatisfactionReason"
    _shown = ("id", "value")
    _rules = WriteRules(read_only=("created_at", "deleted_at", "id", "reason_code", "updated_at", "url"))

    created_at: str | None = None
    deleted_at: str | None = None
    id: int | None = None
    raw_value: str | None = None
    reason_code: int | None = None
    updated_at: str | None = None
    url: str | None = None
    value: str | None = None
    created = Date("created_at")
    deleted = Date("deleted_at")
    updated = Date("updated_at")
