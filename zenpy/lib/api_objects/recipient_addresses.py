# Generated from openapi/zendesk.openapi.json (openapi/spec/support/recipient_addresses.yaml) by `make generate`. Do not edit.
"""Manages the support email addresses at which the account receives tickets, and verifies them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.brands import Brand


RecipientAddressCnameStatus: TypeAlias = Literal["unknown", "verified", "failed"]
RecipientAddressDnsResults: TypeAlias = Literal["verified", "failed"]
RecipientAddressDomainVerificationStatus: TypeAlias = Literal["unknown", "verified", "failed"]
RecipientAddressForwardingStatus: TypeAlias = Literal["unknown", "waiting", "verified", "failed"]
RecipientAddressSpfStatus: TypeAlias = Literal["unknown", "verified", "failed"]


class RecipientAddress(BaseObject):
    """Support address: email address at which the account receives mail and from which it replies.

    Attributes:
        brand_id: Identifies the brand whose tickets the address feeds.
        cname_status: Result of checking the CNAME records needed for signing mail. Read-only.
        created_at: When the support address was added. Read-only.
        default: Whether it is the account's default support address; null counts as false.
        dns_results: Summary of the DNS checks; `verified` only when all records are right.
            Read-only.
        domain_verification_code: Code to publish in DNS as proof of owning the domain; null when
            not needed. Read-only.
        domain_verification_status: Result of looking up the domain verification code in DNS.
            Read-only.
        email: The email address itself. Set on creation only.
        forwarding_status: Result of the test whether mail to the address is forwarded to Zendesk.
            Read-only.
        id: Identifies the support address; assigned by Zendesk. Read-only.
        name: Sender name shown on mail from the address.
        spf_status: Result of checking that the SPF record lets Zendesk send mail for the domain.
            Read-only.
        updated_at: When the support address last changed. Read-only.
        url: API address of this support address. Read-only.
        brand: The Brand behind `brand_id`. It costs a call if it is not at hand.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "recipient_address"
    _spec = "RecipientAddress"
    _shown = ("id", "name")
    _rules = WriteRules(
        read_only=(
            "cname_status",
            "created_at",
            "dns_results",
            "domain_verification_code",
            "domain_verification_status",
            "forwarding_status",
            "id",
            "spf_status",
            "updated_at",
            "url",
        ),
        create_only=("email",),
    )

    brand_id: int | None = None
    cname_status: RecipientAddressCnameStatus | None = None
    created_at: str | None = None
    default: bool | None = None
    dns_results: RecipientAddressDnsResults | None = None
    domain_verification_code: str | None = None
    domain_verification_status: RecipientAddressDomainVerificationStatus | None = None
    email: str | None = None
    forwarding_status: RecipientAddressForwardingStatus | None = None
    id: int | None = None
    name: str | None = None
    spf_status: RecipientAddressSpfStatus | None = None
    updated_at: str | None = None
    url: str | None = None
    brand: Relation[Brand] = Relation("brand_id", "Brand")
    created = Date("created_at")
    updated = Date("updated_at")
