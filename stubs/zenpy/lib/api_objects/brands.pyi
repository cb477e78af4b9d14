# Generated from openapi/zendesk.openapi.json (openapi/spec/support/brands.yaml) by `make generate`. Do not edit.
"""Manages brands with their logos, host mappings and agents."""

from collections.abc import Awaitable, Iterable, Iterator, Sequence
from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias, overload, type_check_only

from zenpy.lib.api_objects.attachments import Attachment
from zenpy.lib.api_objects.ticket_forms import TicketForm
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import AttachmentDict, BrandDict, HostMappingDict

BrandHelpCenterState: TypeAlias = Literal["enabled", "disabled", "restricted"]
"""The values of `Brand.help_center_state`."""
BrandUserSeparation: TypeAlias = Literal["account", "brand"]
"""The values of `Brand.user_separation`."""

@takes_its_fields
class Brand(BaseObject):
    """One of the customer-facing identities of an account, with its own subdomain and help center."""

    active: bool
    """Whether the brand is in use."""
    brand_url: str
    """Address of the brand's site, with host mapping applied."""
    created_at: Attribute[str, str | datetime | None]
    """When the brand was set up. Read-only."""
    default: bool
    """Whether new tickets get this brand unless something else decides it."""
    has_help_center: bool
    """Whether the brand has a help center."""
    help_center_state: BrandHelpCenterState | None
    """Availability of the help center; `restricted` means that visitors must sign in. Read-only."""
    host_mapping: str | None
    """Own domain pointed at the brand's site; null if there is none."""
    id: int
    """Identifies the brand; assigned by Zendesk. Read-only."""
    is_deleted: bool | None
    """Whether the brand has been deleted."""
    logo: Attribute[Attachment | None, Attachment | AttachmentDict | None]
    """Logo image of the brand; null if none was uploaded. Written by `client.brands.logo.update()`."""
    name: str
    """Name of the brand, as agents choose it and customers see it."""
    signature_template: str | None
    """Template of the signature under agents' replies for the brand."""
    subdomain: str
    """First part of the brand's `zendesk.com` address."""
    ticket_form_ids: Attribute[ProxyList[int], Iterable[int] | None]
    """Ticket forms available to the brand. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the brand was last modified. Read-only."""
    url: str
    """API address of this brand. Read-only."""
    user_separation: Attribute[BrandUserSeparation | None, BrandUserSeparation | Enum | None]
    """Whether end users are shared across the `account` or kept apart per `brand`."""
    ticket_forms: Attribute[Sequence[TicketForm], Iterable[TicketForm | int] | None]
    """The TicketForm records behind `ticket_form_ids`. One call fetches them for all records of a
    page.
    """
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        active: bool | None = None,
        brand_url: str | None = None,
        default: bool | None = None,
        has_help_center: bool | None = None,
        host_mapping: str | None = None,
        id: int | None = None,
        is_deleted: bool | None = None,
        logo: Attachment | AttachmentDict | None = None,
        name: str | None = None,
        signature_template: str | None = None,
        subdomain: str | None = None,
        user_separation: BrandUserSeparation | Enum | None = None,
    ) -> None:
        """Make a Brand from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> BrandAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> BrandDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class HostMapping(BaseObject):
    """Outcome of a check whether a custom domain points correctly at a brand's Zendesk subdomain."""

    cname: str | None
    """CNAME target found in DNS for the checked host name."""
    expected_cnames: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """CNAME targets that would make the mapping valid."""
    is_valid: bool | None
    """Whether the host name can be used as host mapping."""
    reason: str | None
    """Why the check failed or passed, as a short code such as `wrong_cname`."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        cname: str | None = None,
        expected_cnames: Many[str] | Iterator[str] | None = None,
        is_valid: bool | None = None,
        reason: str | None = None,
    ) -> None:
        """Make a HostMapping from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> HostMappingDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class BrandAwaitable(AwaitableAttrs):
    """The relations of Brand as awaitables."""

    ticket_forms: Awaitable[Sequence[TicketForm]]
    """The TicketForm records behind `ticket_form_ids`. One call fetches them for all records of a
    page.
    """
