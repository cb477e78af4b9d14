# Generated from openapi/zendesk.openapi.json (openapi/spec/support/sharing_agreements.yaml) by `make generate`. Do not edit.
"""Manages agreements by which tickets are shared with other Zendesk accounts."""

from datetime import datetime
from enum import Enum
from typing import Literal, overload

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import SharingAgreementDict

@takes_its_fields
class SharingAgreement(BaseObject):
    """Arrangement by which two Zendesk accounts exchange tickets."""

    created_at: Attribute[str, str | datetime | None]
    """When the agreement was proposed. Read-only."""
    id: int
    """Identifies the sharing agreement; assigned by Zendesk. Read-only."""
    name: str
    """Name of the agreement, usually from the two accounts. Set on creation only."""
    partner_name: str | None
    """Third-party system on the other side, such as `jira`; null for another Zendesk account. Set on
    creation only.
    """
    remote_subdomain: str | None
    """Subdomain of the other account; null when there is none. Set on creation only."""
    status: Attribute[
        Literal["accepted", "declined", "pending", "inactive", "failed", "ssl_error", "configuration_error"]
        | str,
        Literal["accepted", "declined", "pending", "inactive", "failed", "ssl_error", "configuration_error"]
        | str
        | Enum
        | None,
    ]
    """State of the agreement; only `accepted` ones carry tickets."""
    type: Attribute[Literal["inbound", "outbound"] | str, Literal["inbound", "outbound"] | str | Enum | None]
    """Direction as seen from this account: `inbound` receives tickets, `outbound` sends them. Set on
    creation only.
    """
    updated_at: Attribute[str, str | datetime | None]
    """When the agreement last changed. Read-only."""
    url: str
    """API address of this sharing agreement. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        name: str | None = None,
        partner_name: str | None = None,
        remote_subdomain: str | None = None,
        status: Literal[
            "accepted", "declined", "pending", "inactive", "failed", "ssl_error", "configuration_error"
        ]
        | str
        | Enum
        | None = None,
        type: Literal["inbound", "outbound"] | str | Enum | None = None,
    ) -> None:
        """Make a SharingAgreement from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> SharingAgreementDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
