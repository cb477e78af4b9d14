# Generated from openapi/zendesk.openapi.json (openapi/spec/support/target_failures.yaml) by `make generate`. Do not edit.
"""Reads why messages to targets (the predecessors of webhooks) could not be delivered."""

from __future__ import annotations

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date
from zenpy.lib.records.schema import WriteRules


class TargetFailure(BaseObject):
    """A failed call to a target with what was sent and received, kept to help admins find out what
    went wrong.

    Attributes:
        consecutive_failure_count: How many calls to the target have failed in a row. Read-only.
        created_at: When the call failed. Read-only.
        id: Identifies the logged failure; assigned by Zendesk. Read-only.
        raw_request: Full HTTP request that was sent to the target. Read-only.
        raw_response: Full HTTP response that came back from the target. Read-only.
        status_code: HTTP status that the target answered with. Read-only.
        target_name: Title of the target whose call failed. Read-only.
        url: API address of this failure record. Read-only.
        created: `created_at` as an aware datetime.
    """

    _name = "target_failure"
    _spec = "TargetFailure"
    _shown = ("id", "consecutive_failure_count", "raw_request")
    _rules = WriteRules(
        read_only=(
            "consecutive_failure_count",
            "created_at",
            "id",
            "raw_request",
            "raw_response",
            "status_code",
            "target_name",
            "url",
        )
    )

    consecutive_failure_count: int | None = None
    created_at: str | None = None
    id: int | None = None
    raw_request: str | None = None
    raw_response: str | None = None
    status_code: int | None = None
    target_name: str | None = None
    url: str | None = None
    created = Date("created_at")
