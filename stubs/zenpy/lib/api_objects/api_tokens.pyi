# Generated from openapi/zendesk.openapi.json (openapi/spec/support/api_tokens.yaml) by `make generate`. Do not edit.
"""Lists the API tokens of the account, without their secrets, and deletes them."""

from collections.abc import Awaitable
from datetime import datetime
from typing import overload, type_check_only

from zenpy.lib.api_objects.users import User
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import ApiTokenDict

@takes_its_fields
class ApiToken(BaseObject):
    """Secret for authenticating API requests of an account. The listed record describes it without
    revealing it.
    """

    active: bool | None
    """Whether requests may use the token."""
    created_at: Attribute[str, str | datetime | None]
    """When the token was generated. Read-only."""
    description: str | None
    """Note on what the token is used for."""
    id: int
    """Identifies the token record, and is not the secret itself. Read-only."""
    last_used: Attribute[str | None, str | datetime | None]
    """When a request last used the token; null if never. Read-only."""
    updated_at: Attribute[str, str | datetime | None]
    """When the token record was last modified. Read-only."""
    user_id: int | None
    """User the token is tied to. Read-only."""
    user: Attribute[User | None, User | int | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    last_used_datetime: Attribute[datetime | None, datetime | None]
    """`last_used` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        active: bool | None = None,
        description: str | None = None,
        id: int | None = None,
    ) -> None:
        """Make an ApiToken from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> ApiTokenAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> ApiTokenDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class ApiTokenAwaitable(AwaitableAttrs):
    """The relations of ApiToken as awaitables."""

    user: Awaitable[User | None]
    """The User behind `user_id`. One call fetches it for all records of a page."""
