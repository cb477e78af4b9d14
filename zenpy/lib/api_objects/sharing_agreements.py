# Generated from openapi/zendesk.openapi.json (openapi/spec/support/sharing_agreements.yaml) by `make generate`. Do not edit.
"""Manages agreements by which tickets are shared with other Zendesk accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from typing import Literal


class SharingAgreement(BaseObject):
    """Arrangement by which two Zendesk accounts exchange tickets.

    Attributes:
        created_at: When the agreement was proposed. Read-only.
        id: Identifies the sharing agreement; assigned by Zendesk. Read-only.
        name: Name of the agreement, usually from the two accounts. Set on creation only.
        partner_name: Third-party system on the other side, such as `jira`; null for another Zendesk
            account. Set on creation only.
        remote_subdomain: Subdomain of the other account; null when there is none. Set on creation
            only.
        status: State of the agreement; only `accepted` ones carry tickets.
        type: Direction as seen from this account: `inbound` receives tickets, `outbound` sends
            them. Set on creation only.
        updated_at: When the agreement last changed. Read-only.
        url: API address of this sharing agreement. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "sharing_agreement"
    _spec = "SharingAgreement"
    _complete = ("status", "created_at")
    _shown = ("id", "name", "status")
    _rules = WriteRules(
        read_only=("created_at", "id", "updated_at", "url"),
        create_only=("name", "partner_name", "remote_subdomain", "type"),
    )

    created_at: str | None = None
    id: int | None = None
    name: str | None = None
    partner_name: str | None = None
    remote_subdomain: str | None = None
    status: (
        Literal["accepted", "declined", "pending", "inactive", "failed", "ssl_error", "configuration_error"]
        | str
        | None
    ) = None
    type: Literal["inbound", "outbound"] | str | None = None
    updated_at: str | None = None
    url: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")
