# Generated from openapi/zendesk.openapi.json (openapi/spec/sunshine_conversations/attachments.yaml) by `make generate`. Do not edit.
"""Uploads files for messages, and removes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal

    from zenpy.lib.api_objects.sunshine_objects import SunshineApp, SunshineAttachment
    from zenpy.lib.http.files import FileSource


class SunshineConversationsAttachmentsApi(Resource):
    """Uploads files for messages, and removes them.

    Reached as `client.sunshine_conversations.attachments`.
    """

    _REMOVE: Method[None] = Method(
        "sunshine_conversations.attachments.remove",
        Form(
            Operation(
                "sunshine_conversations.attachments.remove",
                "POST",
                "/v2/apps/{appId}/attachments/remove",
                body=Body("fields"),
                result=Result("nothing"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument("media_url", "body", "mediaUrl", required=True),
            ),
        ),
    )

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
        return self._run(self._REMOVE, app=app, media_url=media_url)

    _UPLOAD: Method[SunshineAttachment] = Method(
        "sunshine_conversations.attachments.upload",
        Form(
            Operation(
                "sunshine_conversations.attachments.upload",
                "POST",
                "/v2/apps/{appId}/attachments",
                query=(
                    Param("access"),
                    Param("for"),
                    Param("conversationId"),
                ),
                body=Body("multipart"),
                result=Result("one", schema="SunshineAttachment", key="attachment"),
                server="sunshine_conversations",
            ),
            (
                Argument("app", "path", "appId", accepts="SunshineApp", required=True),
                Argument("source", "file", "source", required=True),
                Argument("file_name", "file_name", "file_name"),
                Argument("content_type", "content_type", "content_type"),
                Argument("access", "query", "access", required=True),
                Argument("for_", "query", "for"),
                Argument("conversation_id", "query", "conversationId"),
            ),
        ),
    )

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
        return self._run(
            self._UPLOAD,
            app=app,
            source=source,
            file_name=file_name,
            content_type=content_type,
            access=access,
            for_=for_,
            conversation_id=conversation_id,
        )


class AsyncSunshineConversationsAttachmentsApi(AsyncResource, sync_class=SunshineConversationsAttachmentsApi):
    """`SunshineConversationsAttachmentsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """
