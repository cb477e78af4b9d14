# Generated from openapi/zendesk.openapi.json (openapi/spec/sunshine_conversations/conversations.yaml) by `make generate`. Do not edit.
"""Manages conversations: who takes part in them, who is in control, and their messages."""

from collections.abc import Coroutine, Mapping
from enum import Enum
from typing import Literal, TypeAlias, overload

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
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
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
"""What `type` can be."""

class SunshineConversationsConversationsApi(Resource):
    """Manages conversations: who takes part in them, who is in control, and their messages.

    Reached as `client.sunshine_conversations.conversations`.
    """

    messages: Lazy[SunshineConversationsConversationsMessagesApi]
    """Lists the messages of a conversation, the newest first. For keys with the scope `account`, `app`
    or `integration`. Calls: `create`, `delete`, `delete_all`.
    """
    participants: Lazy[SunshineConversationsConversationsParticipantsApi]
    """Lists the users who take part in a conversation. For keys with the scope `account`, `app` or
    `integration`.
    """
    @overload
    def __call__(
        self,
        app: str | SunshineApp,
        *,
        filter_user_id: str,
        filter_user_external_id: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[SunshineConversation]:
        """Lists the conversations of one user, named by id or by external id. For keys with the scope
        `account`, `app` or `integration`. Needs `filter_user_id` or `filter_user_external_id`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            filter_user_id: User whose conversations are listed; either this or the external id has to
                be given.
            filter_user_external_id: External id of that user, in its place.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            SunshineConversation records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/conversations`
        """
    @overload
    def __call__(
        self,
        app: str | SunshineApp,
        *,
        filter_user_id: str | None = None,
        filter_user_external_id: str,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[SunshineConversation]:
        """Lists the conversations of one user, named by id or by external id. For keys with the scope
        `account`, `app` or `integration`. Needs `filter_user_id` or `filter_user_external_id`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            filter_user_id: User whose conversations are listed; either this or the external id has to
                be given.
            filter_user_external_id: External id of that user, in its place.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            SunshineConversation records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/conversations`
        """
    @overload
    def __call__(self, app: str | SunshineApp, *, id: str | SunshineConversation) -> SunshineConversation:
        """Fetches one conversation. For keys with the scope `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            id: Conversation that the call is about. Takes a SunshineConversation or its id.

        Returns:
            The SunshineConversation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/conversations/{conversationId}`
        """
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
    @overload
    def join(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        *,
        user_id: str,
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
    @overload
    def join(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        *,
        user_id: str | None = None,
        user_external_id: str,
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
    @overload
    def leave(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        *,
        user_id: str,
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
    @overload
    def leave(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        *,
        user_id: str | None = None,
        user_external_id: str,
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
    @overload
    def leave(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        *,
        user_id: str | None = None,
        user_external_id: str | None = None,
        participant_id: str,
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

class AsyncSunshineConversationsConversationsApi(AsyncResource):
    """Manages conversations: who takes part in them, who is in control, and their messages.

    Reached as `client.sunshine_conversations.conversations`.
    """

    messages: Lazy[AsyncSunshineConversationsConversationsMessagesApi]
    """Lists the messages of a conversation, the newest first. For keys with the scope `account`, `app`
    or `integration`. Calls: `create`, `delete`, `delete_all`.
    """
    participants: Lazy[AsyncSunshineConversationsConversationsParticipantsApi]
    """Lists the users who take part in a conversation. For keys with the scope `account`, `app` or
    `integration`.
    """
    @overload
    def __call__(
        self,
        app: str | SunshineApp,
        *,
        filter_user_id: str,
        filter_user_external_id: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[SunshineConversation]:
        """Lists the conversations of one user, named by id or by external id. For keys with the scope
        `account`, `app` or `integration`. Needs `filter_user_id` or `filter_user_external_id`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            filter_user_id: User whose conversations are listed; either this or the external id has to
                be given.
            filter_user_external_id: External id of that user, in its place.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            SunshineConversation records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/conversations`
        """
    @overload
    def __call__(
        self,
        app: str | SunshineApp,
        *,
        filter_user_id: str | None = None,
        filter_user_external_id: str,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[SunshineConversation]:
        """Lists the conversations of one user, named by id or by external id. For keys with the scope
        `account`, `app` or `integration`. Needs `filter_user_id` or `filter_user_external_id`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            filter_user_id: User whose conversations are listed; either this or the external id has to
                be given.
            filter_user_external_id: External id of that user, in its place.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            SunshineConversation records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/conversations`
        """
    @overload
    def __call__(
        self, app: str | SunshineApp, *, id: str | SunshineConversation
    ) -> Coroutine[object, object, SunshineConversation]:
        """Fetches one conversation. For keys with the scope `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            id: Conversation that the call is about. Takes a SunshineConversation or its id.

        Returns:
            The SunshineConversation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /v2/apps/{appId}/conversations/{conversationId}`
        """
    def accept_control(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        *,
        metadata: Mapping[str, object] | None = None,
    ) -> Coroutine[object, object, None]:
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
    def activity(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        author: SunshineAuthor | SunshineAuthorDict,
        type: SunshineConversationsConversationsType | Enum,
    ) -> Coroutine[object, object, None]:
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
    def conversion_events(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        *,
        messenger: SunshineMetaEvents | SunshineMetaEventsDict | None = None,
        instagram: SunshineMetaEvents | SunshineMetaEventsDict | None = None,
        whatsapp: SunshineMetaEvents | SunshineMetaEventsDict | None = None,
    ) -> Coroutine[object, object, SunshineConversionEvents]:
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
    def create(
        self, app: str | SunshineApp, conversation: SunshineConversation | SunshineConversationDict
    ) -> Coroutine[object, object, SunshineConversation]:
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
    def delete(
        self, app: str | SunshineApp, conversation: str | SunshineConversation
    ) -> Coroutine[object, object, None]:
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
    def download(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        user_id: str,
        *,
        apple: SunshineAppleReference | SunshineAppleReferenceDict | None = None,
    ) -> Coroutine[object, object, None]:
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
    @overload
    def join(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        *,
        user_id: str,
        user_external_id: str | None = None,
        subscribe_sdk_client: bool | None = None,
    ) -> Coroutine[object, object, SunshineParticipant]:
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
    @overload
    def join(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        *,
        user_id: str | None = None,
        user_external_id: str,
        subscribe_sdk_client: bool | None = None,
    ) -> Coroutine[object, object, SunshineParticipant]:
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
    @overload
    def leave(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        *,
        user_id: str,
        user_external_id: str | None = None,
        participant_id: str | None = None,
    ) -> Coroutine[object, object, None]:
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
    @overload
    def leave(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        *,
        user_id: str | None = None,
        user_external_id: str,
        participant_id: str | None = None,
    ) -> Coroutine[object, object, None]:
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
    @overload
    def leave(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        *,
        user_id: str | None = None,
        user_external_id: str | None = None,
        participant_id: str,
    ) -> Coroutine[object, object, None]:
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
    def offer_control(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        switchboard_integration: str,
        *,
        metadata: Mapping[str, object] | None = None,
    ) -> Coroutine[object, object, None]:
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
    def pass_control(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        switchboard_integration: str,
        *,
        metadata: Mapping[str, object] | None = None,
    ) -> Coroutine[object, object, None]:
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
    def release_control(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        *,
        metadata: Mapping[str, object] | None = None,
    ) -> Coroutine[object, object, None]:
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
    def update(
        self, app: str | SunshineApp, conversation: SunshineConversation | SunshineConversationDict
    ) -> Coroutine[object, object, SunshineConversation]:
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

class SunshineConversationsConversationsMessagesApi(Resource):
    """Lists the messages of a conversation, the newest first. For keys with the scope `account`, `app`
    or `integration`. Calls: `create`, `delete`, `delete_all`.

    Reached as `client.sunshine_conversations.conversations.messages`.
    """
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

class AsyncSunshineConversationsConversationsMessagesApi(AsyncResource):
    """Lists the messages of a conversation, the newest first. For keys with the scope `account`, `app`
    or `integration`. Calls: `create`, `delete`, `delete_all`.

    Reached as `client.sunshine_conversations.conversations.messages`.
    """
    def __call__(
        self, app: str | SunshineApp, conversation: str | SunshineConversation
    ) -> AsyncResultGenerator[SunshineMessage]:
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
    def create(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        sunshine_message: SunshineMessage | SunshineMessageDict,
    ) -> Coroutine[object, object, list[SunshineMessage]]:
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
    def delete(
        self, app: str | SunshineApp, conversation: str | SunshineConversation, message: str | SunshineMessage
    ) -> Coroutine[object, object, None]:
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
    def delete_all(
        self, app: str | SunshineApp, conversation: str | SunshineConversation
    ) -> Coroutine[object, object, None]:
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

class SunshineConversationsConversationsParticipantsApi(Resource):
    """Lists the users who take part in a conversation. For keys with the scope `account`, `app` or
    `integration`.

    Reached as `client.sunshine_conversations.conversations.participants`.
    """
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

class AsyncSunshineConversationsConversationsParticipantsApi(AsyncResource):
    """Lists the users who take part in a conversation. For keys with the scope `account`, `app` or
    `integration`.

    Reached as `client.sunshine_conversations.conversations.participants`.
    """
    def __call__(
        self,
        app: str | SunshineApp,
        conversation: str | SunshineConversation,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[SunshineParticipant]:
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
