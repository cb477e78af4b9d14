# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/accounts.yaml) by `make generate`. Do not edit.
"""Reads and changes the Zendesk Chat account itself: plan, billing details and status."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.chat_objects import Account
from zenpy.lib.mixins.not_offered import AsyncChatAccounts, ChatAccounts
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import ChatAccountDict

class ChatsAccountsApi(ChatAccounts, Resource):
    """Reads and changes the Zendesk Chat account itself: plan, billing details and status.

    Reached as `client.chats.accounts`.
    """
    def __call__(self) -> Account:
        """Fetches the Chat account with its plan and billing details. For owners and administrators of the
        Chat account.

        Returns:
            The Account.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/account`
        """
    def create(self, api_objects: Account | ChatAccountDict) -> Account:
        """Creates a Chat account. Historically for resellers only; accounts are now provisioned from
        Support. For owners and administrators of the Chat account.

        Args:
            api_objects: The Account: an object, or a mapping of its fields.

        Returns:
            The Account.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 200 calls per minute for each account.

        `POST /api/v2/chat/account`
        """
    def update(self, api_objects: Account | ChatAccountDict) -> Account:
        """Changes the settings of the Chat account. For owners and administrators of the Chat account. A
        record without changes is read, and nothing is written.

        Args:
            api_objects: The Account: an object, or a mapping of its fields.

        Returns:
            The Account.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/account`
        """

class AsyncChatsAccountsApi(AsyncChatAccounts, AsyncResource):
    """Reads and changes the Zendesk Chat account itself: plan, billing details and status.

    Reached as `client.chats.accounts`.
    """
    def __call__(self) -> Coroutine[object, object, Account]:
        """Fetches the Chat account with its plan and billing details. For owners and administrators of the
        Chat account.

        Returns:
            The Account.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 200 calls per minute for each account.

        `GET /api/v2/chat/account`
        """
    def create(self, api_objects: Account | ChatAccountDict) -> Coroutine[object, object, Account]:
        """Creates a Chat account. Historically for resellers only; accounts are now provisioned from
        Support. For owners and administrators of the Chat account.

        Args:
            api_objects: The Account: an object, or a mapping of its fields.

        Returns:
            The Account.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Limited
        to 200 calls per minute for each account.

        `POST /api/v2/chat/account`
        """
    def update(self, api_objects: Account | ChatAccountDict) -> Coroutine[object, object, Account]:
        """Changes the settings of the Chat account. For owners and administrators of the Chat account. A
        record without changes is read, and nothing is written.

        Args:
            api_objects: The Account: an object, or a mapping of its fields.

        Returns:
            The Account.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 200 calls per minute for each account.

        `PUT /api/v2/chat/account`
        """
