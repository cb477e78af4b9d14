# Generated from openapi/zendesk.openapi.json (openapi/spec/sunshine_conversations/attachments.yaml) by `make generate`. Do not edit.
"""Uploads files for messages, and removes them."""

from collections.abc import Coroutine
from typing import Literal

from zenpy.lib.api_objects.sunshine_objects import SunshineApp, SunshineAttachment
from zenpy.lib.http.files import FileSource
from zenpy.lib.resources import AsyncResource, Resource

class SunshineConversationsAttachmentsApi(Resource):
    """Uploads files for messages, and removes them.

    Reached as `client.sunshine_conversations.attachments`.
    """
    def remove(self, app: str | SunshineApp, media_url: str) -> None:
        """Removes an uploaded file; copies of it may be seen for 15 minutes more. For keys with the scope
        `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            media_url: Address of the file, as the upload has given it.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /v2/apps/{appId}/attachments/remove`
        """
    def upload(
        self,
        app: str | SunshineApp,
        source: FileSource,
        *,
        file_name: str | None = None,
        content_type: str | None = None,
        access: Literal["public"],
        for_: Literal["message"] | None = None,
        conversation_id: str | None = None,
    ) -> SunshineAttachment:
        """Uploads a file of 50 MB at most; its `mediaUrl` goes into the content of a message. For keys
        with the scope `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            source: File that is uploaded, as a multipart form part.
            file_name: The public name of the file; that of the file itself if left out.
            content_type: The media type; guessed from the name if left out.
            access: Who can fetch the file: everybody with its address. There is no other kind. One of
                `public`.
            for_: What the file is for, so that it is deleted together with it. One of `message`.
            conversation_id: Conversation that the file will be sent in.

        Returns:
            The SunshineAttachment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /v2/apps/{appId}/attachments`
        """

class AsyncSunshineConversationsAttachmentsApi(AsyncResource):
    """Uploads files for messages, and removes them.

    Reached as `client.sunshine_conversations.attachments`.
    """
    def remove(self, app: str | SunshineApp, media_url: str) -> Coroutine[object, object, None]:
        """Removes an uploaded file; copies of it may be seen for 15 minutes more. For keys with the scope
        `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            media_url: Address of the file, as the upload has given it.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /v2/apps/{appId}/attachments/remove`
        """
    def upload(
        self,
        app: str | SunshineApp,
        source: FileSource,
        *,
        file_name: str | None = None,
        content_type: str | None = None,
        access: Literal["public"],
        for_: Literal["message"] | None = None,
        conversation_id: str | None = None,
    ) -> Coroutine[object, object, SunshineAttachment]:
        """Uploads a file of 50 MB at most; its `mediaUrl` goes into the content of a message. For keys
        with the scope `account`, `app` or `integration`.

        Args:
            app: App of Sunshine Conversations that the record belongs to. Takes a SunshineApp or its
                id.
            source: File that is uploaded, as a multipart form part.
            file_name: The public name of the file; that of the file itself if left out.
            content_type: The media type; guessed from the name if left out.
            access: Who can fetch the file: everybody with its address. There is no other kind. One of
                `public`.
            for_: What the file is for, so that it is deleted together with it. One of `message`.
            conversation_id: Conversation that the file will be sent in.

        Returns:
            The SunshineAttachment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /v2/apps/{appId}/attachments`
        """
