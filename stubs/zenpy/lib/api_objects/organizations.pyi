# Generated from openapi/zendesk.openapi.json (openapi/spec/support/organizations.yaml) by `make generate`. Do not edit.
"""Manages organizations, the companies or units users belong to, singly or in bulk, with
memberships, tags and merges.
"""

from collections.abc import Awaitable, Iterator, Mapping
from datetime import datetime
from typing import Literal, overload, type_check_only

from zenpy_account import OrganizationFields, OrganizationValues

from zenpy.lib.api_objects.groups import Group
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import OrganizationDict, OrganizationRelatedDict

@takes_its_fields
class Organization(BaseObject):
    """Company or other body that end users belong to, used to share tickets and route them."""

    created_at: Attribute[str, str | datetime | None]
    """When the organization was added. Read-only."""
    deleted_at: Attribute[str | None, str | datetime | None]
    """When the organization was deleted, for a deleted one. Read-only."""
    details: str | None
    """Free text about the organization, such as its address."""
    domain_names: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Email domains whose users are put in the organization automatically."""
    external_id: str | None
    """Id of the organization in another system; unique, compared without regard to case."""
    group_id: int | None
    """Identifies the group that new tickets of the organization's users go to; null for none."""
    id: int
    """Identifies the organization; assigned by Zendesk."""
    name: str
    """Unique name of the organization."""
    notes: str | None
    """Remarks that agents keep about the organization."""
    organization_fields: Attribute[ProxyDict[str, object], Mapping[str, object] | None]
    """Values of custom organization fields, by field key. Zendesk keeps what is not sent."""
    result_type: Literal["organization"] | None
    """Kind of record, `organization`; only on hits of a search. Read-only."""
    shared_comments: bool
    """Whether members may comment on each other's tickets."""
    shared_tickets: bool
    """Whether members may see each other's tickets."""
    tags: Attribute[ProxyList[str], Many[str] | Iterator[str] | None]
    """Tags of the organization; its members' new tickets inherit them."""
    updated_at: Attribute[str, str | datetime | None]
    """When the organization last changed. Read-only."""
    url: str
    """API address of this organization. Read-only."""
    group: Attribute[Group | None, Group | int | None]
    """The Group behind `group_id`. It costs a call if it is not at hand."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    deleted: Attribute[datetime | None, datetime | None]
    """`deleted_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    custom: Attribute[OrganizationFields, OrganizationFields | OrganizationValues]
    """The values in `organization_fields` by the names of their fields, which `zenpy types pull` makes
    types of: `custom.order_number`, `custom["Order number"]`. The definitions are fetched once per
    client.
    """
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        details: str | None = None,
        domain_names: Many[str] | Iterator[str] | None = None,
        external_id: str | None = None,
        group_id: int | None = None,
        id: int | None = None,
        name: str | None = None,
        notes: str | None = None,
        organization_fields: Mapping[str, object] | None = None,
        shared_comments: bool | None = None,
        shared_tickets: bool | None = None,
        tags: Many[str] | Iterator[str] | None = None,
        group: Group | int | None = None,
        custom: OrganizationFields | OrganizationValues | None = None,
    ) -> None:
        """Make an Organization from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> OrganizationAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> OrganizationDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class OrganizationRelated(BaseObject):
    """Counts of the records that belong to an organization."""

    tickets_count: int | None
    """How many tickets the organization has."""
    users_count: int | None
    """How many users belong to the organization."""
    @overload
    def __init__(
        self, api: object = None, *, tickets_count: int | None = None, users_count: int | None = None
    ) -> None:
        """Make an OrganizationRelated from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> OrganizationRelatedDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class OrganizationAwaitable(AwaitableAttrs):
    """The relations of Organization as awaitables."""

    group: Awaitable[Group | None]
    """The Group behind `group_id`. It costs a call if it is not at hand."""
