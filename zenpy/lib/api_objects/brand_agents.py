# Generated from openapi/zendesk.openapi.json (openapi/spec/support/brand_agents.yaml) by `make generate`. Do not edit.
"""Reads which agents belong to which brands, and takes agents out of a brand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.brands import Brand
    from zenpy.lib.api_objects.users import User


class BrandAgent(BaseObject):
    """Membership that lets an agent work on tickets of a brand.

    Attributes:
        brand_id: Brand the agent may work for.
        created_at: When the agent was given the brand. Read-only.
        id: Identifies the brand membership; assigned by Zendesk. Read-only.
        updated_at: When the membership was last modified. Read-only.
        url: API address of this brand membership. Read-only.
        user_id: Agent who may work for the brand.
        brand: The Brand behind `brand_id`. It costs a call if it is not at hand.
        user: The User behind `user_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "brand_agent"
    _spec = "BrandAgent"
    _shown = ("id", "brand_id", "user_id")
    _rules = WriteRules(read_only=("created_at", "id", "updated_at", "url"))

    brand_id: int | None = None
    created_at: str | None = None
    id: str | int | None = None
    updated_at: str | None = None
    url: str | None = None
    user_id: int | None = None
    brand: Relation[Brand] = Relation("brand_id", "Brand")
    user: Relation[User] = Relation("user_id", "User")
    created = Date("created_at")
    updated = Date("updated_at")
