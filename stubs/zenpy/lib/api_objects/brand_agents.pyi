# Generated from openapi/zendesk.openapi.json (openapi/spec/support/brand_agents.yaml) by `make generate`. Do not edit.
"""Reads which agents belong to which brands, and takes agents out of a brand."""

from collections.abc import Awaitable
from datetime import datetime
from typing import overload, type_check_only

from zenpy.lib.api_objects.brands import Brand
from zenpy.lib.api_objects.users import User
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import BrandAgentDict

@takes_its_fields
class BrandAgent(BaseObject):
    """Membership that lets an agent work on tickets of a brand."""

    brand_id: int
    """Brand the agent may work for."""
    created_at: Attribute[str, str | datetime | None]
    """When the agent was given the brand. Read-only."""
    id: str | int
    """Identifies the brand membership; assigned by Zendesk. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the membership was last modified. Read-only."""
    url: str
    """API address of this brand membership. Read-only."""
    user_id: int
    """Agent who may work for the brand."""
    brand: Attribute[Brand, Brand | int | None]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    user: Attribute[User, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
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
        id: str | int | None = None,
        user_id: int | None = None,
        brand: Brand | int | None = None,
        user: User | int | None = None,
    ) -> None:
        """Make a BrandAgent from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> BrandAgentAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> BrandAgentDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class BrandAgentAwaitable(AwaitableAttrs):
    """The relations of BrandAgent as awaitables."""

    brand: Awaitable[Brand]
    """The Brand behind `brand_id`. It costs a call if it is not at hand."""
    user: Awaitable[User]
    """The User behind `user_id`. One call fetches it for all records of a page."""
