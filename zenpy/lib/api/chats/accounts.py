# Generated from openapi/zendesk.openapi.json (openapi/spec/chat/accounts.yaml) by `make generate`. Do not edit.
"""Reads and changes the Zendesk Chat account itself: plan, billing details and status."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.mixins.not_offered import AsyncChatAccounts, ChatAccounts
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.chat_objects import Account
    from zenpy.payloads import ChatAccountDict


class ChatsAccountsApi(ChatAccounts, Resource):
    """Reads and changes the Zendesk Chat account itself: plan, billing details and status.

    Reached as `client.chats.accounts`.
    """

    _CALL: Method[Account] = Method(
        "chats.accounts",
        Form(
            Operation(
                "chats.accounts.show",
                "GET",
                "/api/v2/chat/account",
                result=Result("whole", schema="ChatAccount"),
            )
        ),
    )

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
        return self._run(self._CALL)

    _CREATE: Method[Account] = Method(
        "chats.accounts.create",
        Form(
            Operation(
                "chats.accounts.create",
                "POST",
                "/api/v2/chat/account",
                body=Body("record", schema="ChatAccount", key="account"),
                result=Result("whole", schema="ChatAccount"),
                writes="make",
            ),
            (Argument("api_objects", "record", "account", accepts="ChatAccount", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _UPDATE: Method[Account] = Method(
        "chats.accounts.update",
        Form(
            Operation(
                "chats.accounts.update",
                "PUT",
                "/api/v2/chat/account",
                body=Body("record", schema="ChatAccount", key="account"),
                result=Result("whole", schema="ChatAccount"),
                writes="change",
                readable=True,
            ),
            (Argument("api_objects", "record", "account", accepts="ChatAccount", required=True),),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncChatsAccountsApi(AsyncChatAccounts, AsyncResource, sync_class=ChatsAccountsApi):
    """`ChatsAccountsApi` for the async client: calls are awaited, lists read with `async for`."""
