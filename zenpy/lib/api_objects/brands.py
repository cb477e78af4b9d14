# Generated from openapi/zendesk.openapi.json (openapi/spec/support/brands.yaml) by `make generate`. Do not edit.
"""Manages brands with their logos, host mappings and agents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField, Nested, Relations
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.attachments import Attachment
    from zenpy.lib.api_objects.ticket_forms import TicketForm


BrandHelpCenterState: TypeAlias = Literal["enabled", "disabled", "restricted"]
BrandUserSeparation: TypeAlias = Literal["account", "brand"]


class Brand(BaseObject):
    """One of the customer-facing identities of an account, with its own subdomain and help center.

    Attributes:
        active: Whether the brand is in use.
        brand_url: Address of the brand's site, with host mapping applied.
        created_at: When the brand was set up. Read-only.
        default: Whether new tickets get this brand unless something else decides it.
        has_help_center: Whether the brand has a help center.
        help_center_state: Availability of the help center; `restricted` means that visitors must
            sign in. Read-only.
        host_mapping: Own domain pointed at the brand's site; null if there is none.
        id: Identifies the brand; assigned by Zendesk. Read-only.
        is_deleted: Whether the brand has been deleted.
        logo: Logo image of the brand; null if none was uploaded. Written by
            `client.brands.logo.update()`.
        name: Name of the brand, as agents choose it and customers see it.
        signature_template: Template of the signature under agents' replies for the brand.
        subdomain: First part of the brand's `zendesk.com` address.
        ticket_form_ids: Ticket forms available to the brand. Read-only.
        updated_at: When the brand was last modified. Read-only.
        url: API address of this brand. Read-only.
        user_separation: Whether end users are shared across the `account` or kept apart per
            `brand`.
        ticket_forms: The TicketForm records behind `ticket_form_ids`. One call fetches them for all
            records of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "brand"
    _spec = "Brand"
    _complete = ("subdomain", "active")
    _shown = ("id", "name", "active")
    _rules = WriteRules(
        read_only=("created_at", "help_center_state", "id", "ticket_form_ids", "updated_at", "url"),
        written_by={"logo": "brands.logo.update"},
    )

    active: bool | None = None
    brand_url: str | None = None
    created_at: str | None = None
    default: bool | None = None
    has_help_center: bool | None = None
    help_center_state: BrandHelpCenterState | None = None
    host_mapping: str | None = None
    id: int | None = None
    is_deleted: bool | None = None
    logo: Nested[Attachment] = Nested("Attachment")
    name: str | None = None
    signature_template: str | None = None
    subdomain: str | None = None
    ticket_form_ids: ListField[int] = ListField()
    updated_at: str | None = None
    url: str | None = None
    user_separation: BrandUserSeparation | None = None
    ticket_forms: Relations[TicketForm] = Relations("ticket_form_ids", "TicketForm", read_only=True)
    created = Date("created_at")
    updated = Date("updated_at")


class HostMapping(BaseObject):
    """Outcome of a check whether a custom domain points correctly at a brand's Zendesk subdomain.

    Attributes:
        cname: CNAME target found in DNS for the checked host name.
        expected_cnames: CNAME targets that would make the mapping valid.
        is_valid: Whether the host name can be used as host mapping.
        reason: Why the check failed or passed, as a short code such as `wrong_cname`.
    """

    _name = "host_mapping"
    _spec = "HostMapping"
    _shown = ("reason",)

    cname: str | None = None
    expected_cnames: ListField[str] = ListField()
    is_valid: bool | None = None
    reason: str | None = None
