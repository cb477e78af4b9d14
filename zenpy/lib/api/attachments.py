# Generated from openapi/zendesk.openapi.json (openapi/spec/support/attachments.yaml and 2 more) by `make generate`. Do not edit.
"""Looks up files attached to ticket comments, changes their malware access override and deletes
them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.attachments import AsyncAttachments, Attachments
from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from zenpy.lib.api_objects.attachments import Attachment
    from zenpy.lib.api_objects.tickets import Comment, Ticket
    from zenpy.lib.api_objects.uploads import Upload
    from zenpy.lib.files import FileSource
    from zenpy.payloads import AttachmentDict


class AttachmentsApi(Attachments, Resource):
    """Looks up files attached to ticket comments, changes their malware access override and deletes
    them.

    Reached as `client.attachments`.
    """

    def __call__(self, *, id: int | Attachment) -> Attachment:
        """Returns the details of an attachment, including its download address. For agents.

        Args:
            id: the Attachment or its id. Ticket attachment to act on.

        Returns:
            The Attachment.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents. Limited to 2500 calls per minute (attachment content downloads).

        `GET /api/v2/attachments/{attachment_id}`
        """
        return self._run(_CALL, id=id)

    def delete(self, token_id: str) -> None:
        """Discards an upload by its token before it has been attached to a comment. Open to end users.

        Args:
            token_id: Upload to delete.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `DELETE /api/v2/uploads/{token}`
        """
        self._run(_DELETE, token_id=token_id)

    def delete_attachment(self, attachment: int | Attachment) -> None:
        """Deletes an uploaded attachment. Files already on a ticket comment are to be redacted instead.
        For agents.

        Args:
            attachment: the Attachment or its id. Ticket attachment to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/attachments/{attachment_id}`
        """
        self._run(_DELETE_ATTACHMENT, attachment=attachment)

    def redact(
        self, ticket: int | Ticket, comment: int | Comment, attachment_id: int | Attachment
    ) -> Attachment:
        """Permanently removes an attachment from a ticket comment and leaves an empty `redacted.txt` in
        its place. Cannot be undone. For agents with the permission and admins.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            comment: the Comment or its id. Comment that the call is about.
            attachment_id: the Attachment or its id. Ticket attachment to act on.

        Returns:
            The Attachment.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `PUT /api/v2/tickets/{ticket_id}/comments/{comment_id}/attachments/{attachment_id}/redact`
        """
        return self._run(_REDACT, ticket=ticket, comment=comment, attachment_id=attachment_id)

    def update(self, api_objects: Attachment | AttachmentDict) -> Attachment:
        """Allows or blocks the download of an attachment in which malware was found. For admins.

        Args:
            api_objects: the Attachment: an object, or a mapping of its fields.

        Returns:
            The Attachment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/attachments/{attachment_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects)

    def upload(
        self,
        fp: FileSource,
        token: str | None = None,
        target_name: str | None = None,
        content_type: str | None = None,
    ) -> Upload:
        """Uploads a file, of up to 50 MB by default, and returns a token with which a comment can attach
        it; pass that token again to add files to the same upload. Unused tokens expire. Open to end
        users.

        Args:
            fp: the content: bytes, a path, or a file that is open in binary mode.
            token: Upload of an earlier call that this file is added to.
            target_name: Name to give the uploaded file.
            content_type: the media type; guessed from the name if left out.

        Returns:
            The Upload.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `POST /api/v2/uploads`
        """
        return self._run(_UPLOAD, fp=fp, token=token, target_name=target_name, content_type=content_type)


class AsyncAttachmentsApi(AsyncAttachments, AsyncResource):
    """Looks up files attached to ticket comments, changes their malware access override and deletes
    them.

    Reached as `client.attachments`.
    """

    def __call__(self, *, id: int | Attachment) -> Awaitable[Attachment]:
        """Returns the details of an attachment, including its download address. For agents.

        Args:
            id: the Attachment or its id. Ticket attachment to act on.

        Returns:
            To be awaited: the Attachment.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents. Limited to 2500 calls per minute (attachment content downloads).

        `GET /api/v2/attachments/{attachment_id}`
        """
        return self._run(_CALL, id=id)

    def delete(self, token_id: str) -> Awaitable[None]:
        """Discards an upload by its token before it has been attached to a comment. Open to end users.

        Args:
            token_id: Upload to delete.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `DELETE /api/v2/uploads/{token}`
        """
        return self._run(_DELETE, token_id=token_id)

    def delete_attachment(self, attachment: int | Attachment) -> Awaitable[None]:
        """Deletes an uploaded attachment. Files already on a ticket comment are to be redacted instead.
        For agents.

        Args:
            attachment: the Attachment or its id. Ticket attachment to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/attachments/{attachment_id}`
        """
        return self._run(_DELETE_ATTACHMENT, attachment=attachment)

    def redact(
        self, ticket: int | Ticket, comment: int | Comment, attachment_id: int | Attachment
    ) -> Awaitable[Attachment]:
        """Permanently removes an attachment from a ticket comment and leaves an empty `redacted.txt` in
        its place. Cannot be undone. For agents with the permission and admins.

        Args:
            ticket: the Ticket or its id. Ticket that the call is about, by its number.
            comment: the Comment or its id. Comment that the call is about.
            attachment_id: the Attachment or its id. Ticket attachment to act on.

        Returns:
            To be awaited: the Attachment.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `PUT /api/v2/tickets/{ticket_id}/comments/{comment_id}/attachments/{attachment_id}/redact`
        """
        return self._run(_REDACT, ticket=ticket, comment=comment, attachment_id=attachment_id)

    def update(self, api_objects: Attachment | AttachmentDict) -> Awaitable[Attachment]:
        """Allows or blocks the download of an attachment in which malware was found. For admins.

        Args:
            api_objects: the Attachment: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Attachment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/attachments/{attachment_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects)

    def upload(
        self,
        fp: FileSource,
        token: str | None = None,
        target_name: str | None = None,
        content_type: str | None = None,
    ) -> Awaitable[Upload]:
        """Uploads a file, of up to 50 MB by default, and returns a token with which a comment can attach
        it; pass that token again to add files to the same upload. Unused tokens expire. Open to end
        users.

        Args:
            fp: the content: bytes, a path, or a file that is open in binary mode.
            token: Upload of an earlier call that this file is added to.
            target_name: Name to give the uploaded file.
            content_type: the media type; guessed from the name if left out.

        Returns:
            To be awaited: the Upload.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `POST /api/v2/uploads`
        """
        return self._run(_UPLOAD, fp=fp, token=token, target_name=target_name, content_type=content_type)


# -- what the calls send and what they answer

_CALL: Method[Attachment] = Method(
    "attachments",
    Form(
        Operation(
            "attachments.show",
            "GET",
            "/api/v2/attachments/{attachment_id}",
            result=Result("one", schema="Attachment", key="attachment"),
        ),
        (Argument("id", "path", "attachment_id", accepts="Attachment", required=True),),
        when="id",
    ),
)
_DELETE: Method[None] = Method(
    "attachments.delete",
    Form(
        Operation("uploads.delete", "DELETE", "/api/v2/uploads/{token}", result=Result("nothing")),
        (Argument("token_id", "path", "token", required=True),),
    ),
)
_DELETE_ATTACHMENT: Method[None] = Method(
    "attachments.delete_attachment",
    Form(
        Operation(
            "attachments.delete", "DELETE", "/api/v2/attachments/{attachment_id}", result=Result("nothing")
        ),
        (Argument("attachment", "path", "attachment_id", accepts="Attachment", required=True),),
    ),
)
_REDACT: Method[Attachment] = Method(
    "attachments.redact",
    Form(
        Operation(
            "tickets.comments.attachments.redact",
            "PUT",
            "/api/v2/tickets/{ticket_id}/comments/{comment_id}/attachments/{attachment_id}/redact",
            result=Result("one", schema="Attachment", key="attachment"),
        ),
        (
            Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),
            Argument("comment", "path", "comment_id", accepts="Comment", required=True),
            Argument("attachment_id", "path", "attachment_id", accepts="Attachment", required=True),
        ),
    ),
)
_UPDATE: Method[Attachment] = Method(
    "attachments.update",
    Form(
        Operation(
            "attachments.update",
            "PUT",
            "/api/v2/attachments/{attachment_id}",
            body=Body("record", schema="Attachment", key="attachment"),
            result=Result("one", schema="Attachment", key="attachment"),
        ),
        (
            Argument(
                "api_objects",
                "record",
                "attachment",
                also_path="attachment_id",
                accepts="Attachment",
                required=True,
            ),
        ),
    ),
)
_UPLOAD: Method[Upload] = Method(
    "attachments.upload",
    Form(
        Operation(
            "uploads.create",
            "POST",
            "/api/v2/uploads",
            query=(
                Param("filename"),
                Param("token"),
            ),
            body=Body("binary"),
            result=Result("one", schema="Upload", key="upload"),
        ),
        (
            Argument("fp", "file", "file", required=True),
            Argument("token", "query", "token"),
            Argument("target_name", "file_name", "filename"),
            Argument("content_type", "content_type", "content_type"),
        ),
    ),
)
