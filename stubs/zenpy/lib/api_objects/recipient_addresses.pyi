# Generated from openapi/zendesk.openapi.json (openapi/spec/support/recipient_addresses.yaml) by `make generate`. Do not edit.
"""Manages the support email addresses at which the account receives tickets, and verifies them."""

from collections.abc import Awaitable
from datetime import datetime
from typing import Literal, TypeAlias, overload, type_check_only

from zenpy.lib.api_objects.brands import Brand
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import RecipientAddressDict

RecipientAddressCnameStatus: TypeAlias = Literal["unknown", "verified", "failed"]
"""The values of `RecipientAddress.cname_status`."""
RecipientAddressDnsResults: TypeAlias = Literal["verified", "failed"]
"""The values of `RecipientAddress.dns_results`."""
RecipientAddressDomainVerificationStatus: TypeAlias = Literal["unknown", "verified", "failed"]
"""The values of `RecipientAddress.domain_verification_status`."""
RecipientAddressForwardingStatus: TypeAlias = Literal["unknown", "waiting", "verified", "failed"]
"""The values of `RecipientAddress.forwarding_status`."""
RecipientAddressSpfStatus: TypeAlias = Literal["unknown", "verified", "failed"]
"""The values of `RecipientAddress.spf_status`."""

@takes_its_fields
class RecipientAddress(BaseObject):
    """Support address: email address at which the account receives mail and from which it replies."""

    brand_id: int | None
    """Identifies the brand whose tickets the address feeds."""
    cname_status: RecipientAddressCnameStatus | None
    """Result of checking the CNAME records needed for signing mail. Read-only."""
    created_at: Attribute[str, str | datetime | None]
    """When the support address was added. Read-only."""
    default: bool | None
    """Whether it is the account's default support address; null counts as false."""
    dns_results: RecipientAddressDnsResults | None
    """Summary of the DNS checks; `verified` only when all records are right. Read-only."""
    domain_verification_code: str | None
    """Code to publish in DNS as proof of owning the domain; null when not needed. Read-only."""
    domain_verification_status: RecipientAddressDomainVerificationStatus | None
    """Result of looking up the domain verification code in DNS. Read-only."""
    email: str
    """The email address itself. Set on creation only."""
    forwarding_status: RecipientAddressForwardingStatus | None
    """Result of the test whether mail to the address is forwarded to Zendesk. Read-only."""
    id: int
    """Identifies the support address; assigned by Zendesk. Read-only."""
    name: str | None
    """Sender name shown on mail from the address."""
    spf_status: RecipientAddressSpfStatus | None
    """Result of checking that the SPF record lets Zendesk send mail for the domain. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the support address last changed. Read-only."""
    url: str | None
    """API address of this support address. Read-only."""
    brand: Attribute[Brand | None, Brand | int | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        brand_id: int | None = None,
        default: bool | None = None,
        email: str | None = None,
        id: int | None = None,
        name: str | None = None,
        brand: Brand | int | None = None,
    ) -> None:
        """Make a RecipientAddress from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> RecipientAddressAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> RecipientAddressDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class RecipientAddressAwaitable(AwaitableAttrs):
    """The relations of RecipientAddress as awaitables."""

    brand: Awaitable[Brand | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
