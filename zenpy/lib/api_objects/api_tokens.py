# Generated from openapi/zendesk.openapi.json (openapi/spec/support/api_tokens.yaml) by `make generate`. Do not edit.
"""Lists the API tokens of the account, without their secrets, and deletes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, Relation
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.users import User


class ApiToken(BaseObject):
    """Secret for authenticating API requests of an account. The listed record describes it without
    revealing it.

    Attributes:
        active: Whether requests may use the token.
        created_at: When the token was generated. Read-only.
        description: Note on what the token is used for.
        id: Identifies the token record, and is not the secret itself. Read-only.
        last_used: When a request last used the token; null if never. Read-only.
        updated_at: When the token record was last modified. Read-only.
        user_id: User the token is tied to. Read-only.
        user: The User behind `user_id`. One call fetches it for all records of a page.
        created: `created_at` as an aware datetime.
        last_used_datetime: `last_used` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "api_token"
    _spec = "ApiToken"
    _shown = ("id", "description", "active")
    _rules = WriteRules(read_only=("created_at", "id", "last_used", "updated_at", "user_id"))

    active: bool | None = None
    created_at: str | None = None
    description: str | None = None
    id: int | None = None
    last_used: str | None = None
    updated_at: str | None = None
    user_id: int | None = None
    user: Relation[User] = Relation("user_id", "User")
    created = Date("created_at")
    last_used_datetime = Date("last_used")
    updated = Date("updated_at")
