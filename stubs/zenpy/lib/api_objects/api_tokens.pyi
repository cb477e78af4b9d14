# Generated from openapi/zendesk.openapi.json (openapi/spec/support/api_tokens.yaml) by `make generate`. Do not edit.
"""Lists the API tokens of the account, without their secrets."""

from collections.abc import Awaitable
from datetime import datetime
from typing import type_check_only

from zenpy.lib.api_objects.users import User
from zenpy.lib.base import BaseObject
from zenpy.lib.relations import AwaitableAttrs
from zenpy.payloads import ApiTokenDict

class ApiToken(BaseObject):
    """Secret for authenticating API requests of an account. The listed record describes it without
    revealing it.
    """

    active: bool | None
    """Whether requests may use the token."""
    @property
    def created_at(self) -> str:
        """When the token was generated."""
    @created_at.setter
    def created_at(self, value: str | datetime | None) -> None: ...
    description: str | None
    """Note on what the token is used for."""
    id: int
    """Identifies the token record, and is not the secret itself."""
    @property
    def last_used(self) -> str | None:
        """When a request last used the token; null if never."""
    @last_used.setter
    def last_used(self, value: str | datetime | None) -> None: ...
    @property
    def updated_at(self) -> str:
        """When the token record was last modified."""
    @updated_at.setter
    def updated_at(self, value: str | datetime | None) -> None: ...
    user_id: int | None
    """User the token is tied to."""
    @property
    def user(self) -> User | None:
        """The User behind `user_id`."""
    @user.setter
    def user(self, value: User | int | None) -> None: ...
    @property
    def created(self) -> datetime:
        """`created_at` as an aware datetime."""
    @created.setter
    def created(self, value: datetime | None) -> None: ...
    @property
    def updated(self) -> datetime:
        """`updated_at` as an aware datetime."""
    @updated.setter
    def updated(self, value: datetime | None) -> None: ...
    def __init__(
        self,
        api: object = None,
        *,
        active: bool | None = None,
        created_at: str | datetime | None = None,
        description: str | None = None,
        id: int | None = None,
        last_used: str | datetime | None = None,
        updated_at: str | datetime | None = None,
        user_id: int | None = None,
        user: User | int | None = None,
        created: datetime | None = None,
        updated: datetime | None = None,
    ) -> None:
        """Make a ApiToken from its fields; only those that are given are sent."""
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
    @property
    def user(self) -> Awaitable[User | None]:
        """The User behind `user_id`."""
