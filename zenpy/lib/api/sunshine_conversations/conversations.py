# Generated from openapi/zendesk.openapi.json (openapi/spec/sunshine_conversations/conversations.yaml) by `make generate`. Do not edit.
"""Manages conversations: who takes part in them, who is in control, and their messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import Enum

    from zenpy.lib.api_objects.sunshine_objects import (
        SunshineApp,
        SunshineAppleReference,
        SunshineAuthor,
        SunshineConversation,
        SunshineConversionEvents,
        SunshineMessage,
        SunshineMetaEvents,
        SunshineParticipant,
    )
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import (
        SunshineAppleReferenceDict,
        SunshineAuthorDict,
        SunshineConversationDict,
        SunshineMessageDict,
        SunshineMetaEventsDict,
    )


SunshineConversationsConversationsType: TypeAlias = Literal[
    "conversation:read", "typing:start", "typing:stop"
]


class SunshineConversationsConversationsApi(Resource):
    """Manages conversations: who takes part in them, who is in control, and their messages.

    Reached as `client.sunshine_conversations.conversations`.
    """

    messages: Lazy[SunshineConversationsConversationsMessagesApi] = Lazy(
        "sunshine_conversations.conversations", "SunshineConversationsConversationsMessagesApi"
    )
    participants: Lazy[SunshineConversationsConversationsParticipantsApi] = Lazy(
        "sunshine_conversations.conversations", "SunshineConversationsConversationsParticipantsApi"
    )

    _CALL: Method[SunshineConversation | BaseResultGenerator[SunshineConversation]] = Method(
        "sunshine_conversations.conversations",
        Form(
            Operation(
                "sunshine_conversations.conversations.show",
                "GET",
                "/v2/apps/{appId}/conversations/{conversationId}",
                result=Result("one", schema="SunshineConversation", key="conversation"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument("id", "path", "conversationId", accepts="SunshineConversation", required=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "sunshine_conversations.conversations.list",
                "GET",
                "/v2/apps/{appId}/conversations",
                query=(
                    Param("filter[userId]"),
                    Param("filter[userExternalId]"),
                ),
                result=Result("list", schema="SunshineConversation", key="conversations"),
                pages=("cursor",),
                one_of=("filter[userId]", "filter[userExternalId]"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument("filter_user_id", "query", "filter[userId]"),
                Argument("filter_user_external_id", "query", "filter[userExternalId]"),
            ),
        ),
    )

    def __call__(
        self,
        app: str | SunshineApp,
        *,
        filter_user_id: str | None = None,
        filter_user_external_id: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        id: str | SunshineConversation = LEFT_OUT,
    ) -> SunshineConversation | BaseResultGenerator[SunshineConversation]:
        """Lists the conversations of one user, named by id or by external id.

        - `client.sunshine_conversations.conversations(app)`: Lists the conversations of one user, named
          by id or by external id. For keys with the scope `account`, `app` or `integration`. Needs
          `filter_user_id` or `filter_user_external_id`. Also takes `filter_user_id`,
          `filter_user_external_id`, `page_size` and `cursor_pagination`.
          `GET /v2/apps/{appId}/conversations`
        - `client.sunshine_conversations.conversations(app, id=…)`: Fetches one conversation. For keys
          with the scope `account`, `app` or `integration`.
          `GET /v2/apps/{appId}/conversations/{conversationId}`

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            filter_user_id: User whose conversations are listed; either this or the external id has to
                be given.
            filter_user_external_id: External id of that user, in its place.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.
            id: Conversation that the call is about. Takes a SunshineConversation or its id.

        Returns:
            SunshineConversation records, fetched page by page as they are read.
            The SunshineConversation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            app=app,
            filter_user_id=filter_user_id,
            filter_user_external_id=filter_user_external_id,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            id=id,
        )

    _ACCEPT_CONTROL: Method[None] = Method(
        "sunshine_conversations.conversations.accept_control",
        Form(
            Operation(
                "sunshine_conversations.conversations.accept_control",
                "POST",
                "/v2/apps/{appId}/conversations/{conversationId}/acceptControl",
                body=Body("fields"),
                result=Result("nothing"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "conversation", "path", "conversationId", accepts="SunshineConversation", required=True
                ),
                Argument("metadata", "body", "metadata"),
            ),
        ),
    )

    def accept_control(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        *,
        metadata: Mapping[str, object] | None = None,
    ) -> None:
        """Takes the control of a conversation that was offered. For keys with the scope `account`, `app`
        or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            conversation: Conversation that the call is about. Takes a SunshineConversation or its id.
            metadata: Free properties: texts, numbers and booleans, without levels. Null removes all of
                them.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /v2/apps/{appId}/conversations/{conversationId}/acceptControl`
        """
        return self._run(self._ACCEPT_CONTROL, app=app, conversation=conversation, metadata=metadata)

    _ACTIVITY: Method[None] = Method(
        "sunshine_conversations.conversations.activity",
        Form(
            Operation(
                "sunshine_conversations.conversations.activity",
                "POST",
                "/v2/apps/{appId}/conversations/{conversationId}/activity",
                body=Body("fields"),
                result=Result("nothing"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "conversation", "path", "conversationId", accepts="SunshineConversation", required=True
                ),
                Argument("author", "body", "author", required=True),
                Argument("type", "body", "type", required=True),
            ),
        ),
    )

    def activity(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        author: SunshineAuthor | SunshineAuthorDict,
        type: SunshineConversationsConversationsType | Enum,
    ) -> None:
        """Tells that someone types, has stopped typing, or has read the conversation. For keys with the
        scope `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            conversation: Conversation that the call is about. Takes a SunshineConversation or its id.
            author: Who does it; a user can only have read.
            type: What is done, such as `typing:start`. One of `conversation:read`, `typing:start`,
                `typing:stop`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /v2/apps/{appId}/conversations/{conversationId}/activity`
        """
        return self._run(self._ACTIVITY, app=app, conversation=conversation, author=author, type=type)

    _CONVERSION_EVENTS: Method[SunshineConversionEvents] = Method(
        "sunshine_conversations.conversations.conversion_events",
        Form(
            Operation(
                "sunshine_conversations.conversations.conversion_events",
                "POST",
                "/v2/apps/{appId}/conversations/{conversationId}/conversionEvents",
                body=Body("fields"),
                result=Result("one", schema="SunshineConversionEvents", key="conversionEvents"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "conversation", "path", "conversationId", accepts="SunshineConversation", required=True
                ),
                Argument("messenger", "body", "messenger"),
                Argument("instagram", "body", "instagram"),
                Argument("whatsapp", "body", "whatsapp"),
            ),
        ),
    )

    def conversion_events(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        *,
        messenger: SunshineMetaEvents | SunshineMetaEventsDict | None = None,
        instagram: SunshineMetaEvents | SunshineMetaEventsDict | None = None,
        whatsapp: SunshineMetaEvents | SunshineMetaEventsDict | None = None,
    ) -> SunshineConversionEvents:
        """Reports to Meta what a conversation has led to, on one channel. For keys with the scope
        `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            conversation: Conversation that the call is about. Takes a SunshineConversation or its id.
            messenger: What people did after an advertisement on Facebook Messenger, with the data set
                it belongs to.
            instagram: What people did after an advertisement on Instagram, with the data set it belongs
                to.
            whatsapp: Events of WhatsApp.

        Returns:
            The SunshineConversionEvents.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /v2/apps/{appId}/conversations/{conversationId}/conversionEvents`
        """
        return self._run(
            self._CONVERSION_EVENTS,
            app=app,
            conversation=conversation,
            messenger=messenger,
            instagram=instagram,
            whatsapp=whatsapp,
        )

    _CREATE: Method[SunshineConversation] = Method(
        "sunshine_conversations.conversations.create",
        Form(
            Operation(
                "sunshine_conversations.conversations.create",
                "POST",
                "/v2/apps/{appId}/conversations",
                body=Body("record", schema="SunshineConversation"),
                result=Result("one", schema="SunshineConversation", key="conversation"),
                writes="make",
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument("conversation", "record", "body", accepts="SunshineConversation", required=True),
            ),
        ),
    )

    def create(
        self, app: str | SunshineApp, conversation: SunshineConversation | SunshineConversationDict
    ) -> SunshineConversation:
        """Begins a conversation. For keys with the scope `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            conversation: The SunshineConversation: an object, or a mapping of its fields, with `type`.

        Returns:
            The SunshineConversation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /v2/apps/{appId}/conversations`
        """
        return self._run(self._CREATE, app=app, conversation=conversation)

    _DELETE: Method[None] = Method(
        "sunshine_conversations.conversations.delete",
        Form(
            Operation(
                "sunshine_conversations.conversations.delete",
                "DELETE",
                "/v2/apps/{appId}/conversations/{conversationId}",
                result=Result("nothing"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "conversation", "path", "conversationId", accepts="SunshineConversation", required=True
                ),
            ),
        ),
    )

    def delete(self, app: str | SunshineApp, conversation: str | SunshineConversation) -> None:
        """Deletes a conversation with its messages; a default conversation cannot be deleted. For keys
        with the scope `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            conversation: Conversation that the call is about. Takes a SunshineConversation or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /v2/apps/{appId}/conversations/{conversationId}`
        """
        return self._run(self._DELETE, app=app, conversation=conversation)

    _DOWNLOAD: Method[None] = Method(
        "sunshine_conversations.conversations.download",
        Form(
            Operation(
                "sunshine_conversations.conversations.download",
                "POST",
                "/v2/apps/{appId}/conversations/{conversationId}/download",
                body=Body("fields"),
                result=Result("nothing"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "conversation", "path", "conversationId", accepts="SunshineConversation", required=True
                ),
                Argument("user_id", "body", "userId", required=True),
                Argument("apple", "body", "apple"),
            ),
        ),
    )

    def download(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        user_id: str,
        *,
        apple: SunshineAppleReference | SunshineAppleReferenceDict | None = None,
    ) -> None:
        """Fetches the data behind a reference that a channel has given in its place; Apple only. For keys
        with the scope `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            conversation: Conversation that the call is about. Takes a SunshineConversation or its id.
            user_id: User who has sent the message.
            apple: What Apple has given.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /v2/apps/{appId}/conversations/{conversationId}/download`
        """
        return self._run(self._DOWNLOAD, app=app, conversation=conversation, user_id=user_id, apple=apple)

    _JOIN: Method[SunshineParticipant] = Method(
        "sunshine_conversations.conversations.join",
        Form(
            Operation(
                "sunshine_conversations.conversations.join",
                "POST",
                "/v2/apps/{appId}/conversations/{conversationId}/join",
                body=Body("fields"),
                result=Result("one", schema="SunshineParticipant", key="participant"),
                one_of=("userId", "userExternalId"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "conversation", "path", "conversationId", accepts="SunshineConversation", required=True
                ),
                Argument("user_id", "body", "userId"),
                Argument("user_external_id", "body", "userExternalId"),
                Argument("subscribe_sdk_client", "body", "subscribeSDKClient"),
            ),
        ),
    )

    def join(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        *,
        user_id: str | None = None,
        user_external_id: str | None = None,
        subscribe_sdk_client: bool | None = None,
    ) -> SunshineParticipant:
        """Lets a user take part in a conversation of the type `sdkGroup`. For keys with the scope
        `account`, `app` or `integration`. Needs `user_id` or `user_external_id`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            conversation: Conversation that the call is about. Takes a SunshineConversation or its id.
            user_id: User that is meant.
            user_external_id: External id of the user, in the place of the user's own id.
            subscribe_sdk_client: Whether the user is told on their devices as well.

        Returns:
            The SunshineParticipant.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /v2/apps/{appId}/conversations/{conversationId}/join`
        """
        return self._run(
            self._JOIN,
            app=app,
            conversation=conversation,
            user_id=user_id,
            user_external_id=user_external_id,
            subscribe_sdk_client=subscribe_sdk_client,
        )

    _LEAVE: Method[None] = Method(
        "sunshine_conversations.conversations.leave",
        Form(
            Operation(
                "sunshine_conversations.conversations.leave",
                "POST",
                "/v2/apps/{appId}/conversations/{conversationId}/leave",
                body=Body("fields"),
                result=Result("nothing"),
                one_of=("userId", "userExternalId", "participantId"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "conversation", "path", "conversationId", accepts="SunshineConversation", required=True
                ),
                Argument("user_id", "body", "userId"),
                Argument("user_external_id", "body", "userExternalId"),
                Argument("participant_id", "body", "participantId"),
            ),
        ),
    )

    def leave(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        *,
        user_id: str | None = None,
        user_external_id: str | None = None,
        participant_id: str | None = None,
    ) -> None:
        """Takes a user out of a conversation of the type `sdkGroup`. For keys with the scope `account`,
        `app` or `integration`. Needs `user_id` or `user_external_id` or `participant_id`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            conversation: Conversation that the call is about. Takes a SunshineConversation or its id.
            user_id: User that is meant.
            user_external_id: External id of the user, in the place of the user's own id.
            participant_id: Participant that leaves, in the place of the user.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /v2/apps/{appId}/conversations/{conversationId}/leave`
        """
        return self._run(
            self._LEAVE,
            app=app,
            conversation=conversation,
            user_id=user_id,
            user_external_id=user_external_id,
            participant_id=participant_id,
        )

    _OFFER_CONTROL: Method[None] = Method(
        "sunshine_conversations.conversations.offer_control",
        Form(
            Operation(
                "sunshine_conversations.conversations.offer_control",
                "POST",
                "/v2/apps/{appId}/conversations/{conversationId}/offerControl",
                body=Body("fields"),
                result=Result("nothing"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "conversation", "path", "conversationId", accepts="SunshineConversation", required=True
                ),
                Argument("switchboard_integration", "body", "switchboardIntegration", required=True),
                Argument("metadata", "body", "metadata"),
            ),
        ),
    )

    def offer_control(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        switchboard_integration: str,
        *,
        metadata: Mapping[str, object] | None = None,
    ) -> None:
        """Offers control of a conversation to another integration of the switchboard. For keys with the
        scope `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            conversation: Conversation that the call is about. Takes a SunshineConversation or its id.
            switchboard_integration: Integration of the switchboard, by id, name or type.
            metadata: Free properties: texts, numbers and booleans, without levels. Null removes all of
                them.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /v2/apps/{appId}/conversations/{conversationId}/offerControl`
        """
        return self._run(
            self._OFFER_CONTROL,
            app=app,
            conversation=conversation,
            switchboard_integration=switchboard_integration,
            metadata=metadata,
        )

    _PASS_CONTROL: Method[None] = Method(
        "sunshine_conversations.conversations.pass_control",
        Form(
            Operation(
                "sunshine_conversations.conversations.pass_control",
                "POST",
                "/v2/apps/{appId}/conversations/{conversationId}/passControl",
                body=Body("fields"),
                result=Result("nothing"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "conversation", "path", "conversationId", accepts="SunshineConversation", required=True
                ),
                Argument("switchboard_integration", "body", "switchboardIntegration", required=True),
                Argument("metadata", "body", "metadata"),
            ),
        ),
    )

    def pass_control(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        switchboard_integration: str,
        *,
        metadata: Mapping[str, object] | None = None,
    ) -> None:
        """Gives control of a conversation to another integration of the switchboard. For keys with the
        scope `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            conversation: Conversation that the call is about. Takes a SunshineConversation or its id.
            switchboard_integration: Integration of the switchboard, by id, name or type.
            metadata: Free properties: texts, numbers and booleans, without levels. Null removes all of
                them.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /v2/apps/{appId}/conversations/{conversationId}/passControl`
        """
        return self._run(
            self._PASS_CONTROL,
            app=app,
            conversation=conversation,
            switchboard_integration=switchboard_integration,
            metadata=metadata,
        )

    _RELEASE_CONTROL: Method[None] = Method(
        "sunshine_conversations.conversations.release_control",
        Form(
            Operation(
                "sunshine_conversations.conversations.release_control",
                "POST",
                "/v2/apps/{appId}/conversations/{conversationId}/releaseControl",
                body=Body("fields"),
                result=Result("nothing"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "conversation", "path", "conversationId", accepts="SunshineConversation", required=True
                ),
                Argument("metadata", "body", "metadata"),
            ),
        ),
    )

    def release_control(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        *,
        metadata: Mapping[str, object] | None = None,
    ) -> None:
        """Gives control of a conversation up, so that none has it. For keys with the scope `account`,
        `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            conversation: Conversation that the call is about. Takes a SunshineConversation or its id.
            metadata: Free properties: texts, numbers and booleans, without levels. Null removes all of
                them.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /v2/apps/{appId}/conversations/{conversationId}/releaseControl`
        """
        return self._run(self._RELEASE_CONTROL, app=app, conversation=conversation, metadata=metadata)

    _UPDATE: Method[SunshineConversation] = Method(
        "sunshine_conversations.conversations.update",
        Form(
            Operation(
                "sunshine_conversations.conversations.update",
                "PATCH",
                "/v2/apps/{appId}/conversations/{conversationId}",
                body=Body("record", schema="SunshineConversation"),
                result=Result("one", schema="SunshineConversation", key="conversation"),
                writes="change",
                server="sunshine_conversations",
                readable=True,
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "conversation",
                    "record",
                    "body",
                    also_path="conversationId",
                    accepts="SunshineConversation",
                    required=True,
                ),
            ),
        ),
    )

    def update(
        self, app: str | SunshineApp, conversation: SunshineConversation | SunshineConversationDict
    ) -> SunshineConversation:
        """Changes the name, the description, the picture or the metadata of a conversation. For keys with
        the scope `account`, `app` or `integration`. A record without changes is read, and nothing is
        written.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            conversation: The SunshineConversation: an object, or a mapping of its fields.

        Returns:
            The SunshineConversation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /v2/apps/{appId}/conversations/{conversationId}`
        """
        return self._run(self._UPDATE, app=app, conversation=conversation)


class AsyncSunshineConversationsConversationsApi(
    AsyncResource, sync_class=SunshineConversationsConversationsApi
):
    """`SunshineConversationsConversationsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class SunshineConversationsConversationsMessagesApi(Resource):
    """Lists the messages of a conversation, the newest first. For keys with the scope `account`, `app`
    or `integration`. Calls: `create`, `delete`, `delete_all`.

    Reached as `client.sunshine_conversations.conversations.messages`.
    """

    _CALL: Method[BaseResultGenerator[SunshineMessage]] = Method(
        "sunshine_conversations.conversations.messages",
        Form(
            Operation(
                "sunshine_conversations.conversations.messages.list",
                "GET",
                "/v2/apps/{appId}/conversations/{conversationId}/messages",
                result=Result("list", schema="SunshineMessage", key="messages"),
                pages=("cursor_back",),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "conversation", "path", "conversationId", accepts="SunshineConversation", required=True
                ),
            ),
        ),
    )

    def __call__(
        self, app: str | SunshineApp, conversation: str | SunshineConversation
    ) -> BaseResultGenerator[SunshineMessage]:
        """Lists the messages of a conversation, the newest first. For keys with the scope `account`, `app`
        or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            conversation: Conversation that the call is about. Takes a SunshineConversation or its id.

        Returns:
            SunshineMessage records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/conversations/{conversationId}/messages`
        """
        return self._run(self._CALL, app=app, conversation=conversation)

    _CREATE: Method[list[SunshineMessage]] = Method(
        "sunshine_conversations.conversations.messages.create",
        Form(
            Operation(
                "sunshine_conversations.conversations.messages.create",
                "POST",
                "/v2/apps/{appId}/conversations/{conversationId}/messages",
                body=Body("record", schema="SunshineMessage"),
                result=Result("list", schema="SunshineMessage", key="messages"),
                writes="make",
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "conversation", "path", "conversationId", accepts="SunshineConversation", required=True
                ),
                Argument("sunshine_message", "record", "body", accepts="SunshineMessage", required=True),
            ),
        ),
    )

    def create(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        sunshine_message: SunshineMessage | SunshineMessageDict,
    ) -> list[SunshineMessage]:
        """Sends a message, and returns the messages it has become: shorthand in it can make several. For
        keys with the scope `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            conversation: Conversation that the call is about. Takes a SunshineConversation or its id.
            sunshine_message: The SunshineMessage: an object, or a mapping of its fields, with `author`
                and `content`.

        Returns:
            SunshineMessage records.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /v2/apps/{appId}/conversations/{conversationId}/messages`
        """
        return self._run(self._CREATE, app=app, conversation=conversation, sunshine_message=sunshine_message)

    _DELETE: Method[None] = Method(
        "sunshine_conversations.conversations.messages.delete",
        Form(
            Operation(
                "sunshine_conversations.conversations.messages.delete",
                "DELETE",
                "/v2/apps/{appId}/conversations/{conversationId}/messages/{messageId}",
                result=Result("nothing"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "conversation", "path", "conversationId", accepts="SunshineConversation", required=True
                ),
                Argument("message", "path", "messageId", accepts="SunshineMessage", required=True),
            ),
        ),
    )

    def delete(
        self, app: str | SunshineApp, conversation: str | SunshineConversation, message: str | SunshineMessage
    ) -> None:
        """Deletes one message of a conversation. For keys with the scope `account`, `app` or
        `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            conversation: Conversation that the call is about. Takes a SunshineConversation or its id.
            message: Message of the conversation. Takes a SunshineMessage or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /v2/apps/{appId}/conversations/{conversationId}/messages/{messageId}`
        """
        return self._run(self._DELETE, app=app, conversation=conversation, message=message)

    _DELETE_ALL: Method[None] = Method(
        "sunshine_conversations.conversations.messages.delete_all",
        Form(
            Operation(
                "sunshine_conversations.conversations.messages.delete_all",
                "DELETE",
                "/v2/apps/{appId}/conversations/{conversationId}/messages",
                result=Result("nothing"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "conversation", "path", "conversationId", accepts="SunshineConversation", required=True
                ),
            ),
        ),
    )

    def delete_all(self, app: str | SunshineApp, conversation: str | SunshineConversation) -> None:
        """Deletes all messages of a conversation, but not the conversation. For keys with the scope
        `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            conversation: Conversation that the call is about. Takes a SunshineConversation or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /v2/apps/{appId}/conversations/{conversationId}/messages`
        """
        return self._run(self._DELETE_ALL, app=app, conversation=conversation)


class AsyncSunshineConversationsConversationsMessagesApi(
    AsyncResource, sync_class=SunshineConversationsConversationsMessagesApi
):
    """`SunshineConversationsConversationsMessagesApi` for the async client: calls are awaited, lists
    read with `async for`.
    """


class SunshineConversationsConversationsParticipantsApi(Resource):
    """Lists the users who take part in a conversation. For keys with the scope `account`, `app` or
    `integration`.

    Reached as `client.sunshine_conversations.conversations.participants`.
    """

    _CALL: Method[BaseResultGenerator[SunshineParticipant]] = Method(
        "sunshine_conversations.conversations.participants",
        Form(
            Operation(
                "sunshine_conversations.conversations.participants.list",
                "GET",
                "/v2/apps/{appId}/conversations/{conversationId}/participants",
                result=Result("list", schema="SunshineParticipant", key="participants"),
                pages=("cursor",),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument(
                    "conversation", "path", "conversationId", accepts="SunshineConversation", required=True
                ),
            ),
        ),
    )

    def __call__(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[SunshineParticipant]:
        """Lists the users who take part in a conversation. For keys with the scope `account`, `app` or
        `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            conversation: Conversation that the call is about. Takes a SunshineConversation or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            SunshineParticipant records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/conversations/{conversationId}/participants`
        """
        return self._run(
            self._CALL,
            app=app,
            conversation=conversation,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )


class AsyncSunshineConversationsConversationsParticipantsApi(
    AsyncResource, sync_class=SunshineConversationsConversationsParticipantsApi
):
    """`SunshineConversationsConversationsParticipantsApi` for the async client: calls are awaited,
    lists read with `async for`.
    """
