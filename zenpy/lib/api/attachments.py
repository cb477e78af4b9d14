# Generated from openapi/zendesk.openapi.json (openapi/spec/support/attachments.yaml and 2 more) by `make generate`. Do not edit.
"""Looks up files attached to ticket comments, changes their malware access override and deletes
them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.mixins.attachments import AsyncAttachments, Attachments
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.attachments import Attachment
    from zenpy.lib.api_objects.tickets import Comment, Ticket
    from zenpy.lib.api_objects.uploads import Upload
    from zenpy.lib.http.files import FileSource
    from zenpy.payloads import AttachmentDict


class AttachmentsApi(Attachments, Resource):
    """Looks up files attached to ticket comments, changes their malware access override and deletes
    them.

    Reached as `client.attachments`.
    """

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

    def __call__(self, *, id: int | Attachment) -> Attachment:
        """Returns the details of an attachment, including its download address. For agents.

        Args:
            id: Ticket attachment to act on. Takes an Attachment or its id.

        Returns:
            The Attachment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 2500 calls per minute (attachment content downloads).

        `GET /api/v2/attachments/{attachment_id}`
        """
        return self._run(self._CALL, id=id)

    _DELETE: Method[None] = Method(
        "attachments.delete",
        Form(
            Operation("uploads.delete", "DELETE", "/api/v2/uploads/{token}", result=Result("nothing")),
            (Argument("token_id", "path", "token", required=True),),
        ),
    )

    def delete(self, token_id: str) -> None:
        """Discards an upload by its token before it has been attached to a comment. Open to end users.

        Args:
            token_id: Upload to delete.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/uploads/{token}`
        """
        return self._run(self._DELETE, token_id=token_id)

    _DELETE_ATTACHMENT: Method[None] = Method(
        "attachments.delete_attachment",
        Form(
            Operation(
                "attachments.delete",
                "DELETE",
                "/api/v2/attachments/{attachment_id}",
                result=Result("nothing"),
            ),
            (Argument("attachment", "path", "attachment_id", accepts="Attachment", required=True),),
        ),
    )

    def delete_attachment(self, attachment: int | Attachment) -> None:
        """Deletes an uploaded attachment. Files already on a ticket comment are to be redacted instead.
        For agents.

        Args:
            attachment: Ticket attachment to act on. Takes an Attachment or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/attachments/{attachment_id}`
        """
        return self._run(self._DELETE_ATTACHMENT, attachment=attachment)

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

    def redact(
        self, ticket: int | Ticket, comment: int | Comment, attachment_id: int | Attachment
    ) -> Attachment:
        """Permanently removes an attachment from a ticket comment and leaves an empty `redacted.txt` in
        its place. Cannot be undone. For agents with the permission and admins.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            comment: Comment that the call is about. Takes a Comment or its id.
            attachment_id: Ticket attachment to act on. Takes an Attachment or its id.

        Returns:
            The Attachment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/tickets/{ticket_id}/comments/{comment_id}/attachments/{attachment_id}/redact`
        """
        return self._run(self._REDACT, ticket=ticket, comment=comment, attachment_id=attachment_id)

    _UPDATE: Method[Attachment] = Method(
        "attachments.update",
        Form(
            Operation(
                "attachments.update",
                "PUT",
                "/api/v2/attachments/{attachment_id}",
                body=Body("record", schema="Attachment", key="attachment"),
                result=Result("one", schema="Attachment", key="attachment"),
                writes="change",
                readable=True,
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

    def update(self, api_objects: Attachment | AttachmentDict) -> Attachment:
        """Allows or blocks the download of an attachment in which malware was found. For admins. A record
        without changes is read, and nothing is written.

        Args:
            api_objects: The Attachment: an object, or a mapping of its fields.

        Returns:
            The Attachment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/attachments/{attachment_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)

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
            fp: The content: bytes, a path, a file that is open in binary mode, or, with a name for it,
                a text that does not look like a path.
            token: Upload of an earlier call that this file is added to.
            target_name: Name to give the uploaded file.
            content_type: The media type; guessed from the name if left out.

        Returns:
            The Upload.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/uploads`
        """
        return self._run(self._UPLOAD, fp=fp, token=token, target_name=target_name, content_type=content_type)


class AsyncAttachmentsApi(AsyncAttachments, AsyncResource, sync_class=AttachmentsApi):
    """`AttachmentsApi` for the async client: calls are awaited, lists read with `async for`."""
