# Generated from openapi/zendesk.openapi.json (openapi/spec/support/comment_redactions.yaml) by `make generate`. Do not edit.
"""Permanently removes text, images and attachments from a ticket comment in the Agent Workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zenpy.lib.api_objects.tickets import Comment, Ticket
    from zenpy.lib.many import Many


class CommentRedactionsApi(Resource):
    """Permanently removes text, images and attachments from a ticket comment in the Agent Workspace.

    Reached as `client.comment_redactions`.
    """

    _UPDATE: Method[Comment] = Method(
        "comment_redactions.update",
        Form(
            Operation(
                "comment_redactions.update",
                "PUT",
                "/api/v2/comment_redactions/{ticket_comment_id}",
                body=Body("fields"),
                result=Result("one", schema="Comment", key="comment"),
            ),
            (
                Argument("ticket_comment", "path", "ticket_comment_id", accepts="Comment", required=True),
                Argument("ticket_id", "body", "ticket_id", accepts="Ticket", required=True),
                Argument("html_body", "body", "html_body"),
                Argument("external_attachment_urls", "body", "external_attachment_urls", many=True),
            ),
        ),
    )

    def update(
        self,
        ticket_comment: int | Comment,
        ticket_id: int | Ticket,
        *,
        html_body: str | None = None,
        external_attachment_urls: Many[str] | Iterator[str] | None = None,
    ) -> Comment:
        """Permanently removes marked words or attachments from a comment in the agent workspace. For
        agents with redaction rights.

        Args:
            ticket_comment: Comment of the ticket to act on. Takes a Comment or its id.
            ticket_id: Ticket that holds the comment. Takes a Ticket or its id.
            html_body: The comment's full HTML with `<redact>` tags around whatever must disappear for
                good.
            external_attachment_urls: Links to files stored outside Zendesk that are to be redacted from
                the comment.

        Returns:
            The Comment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/comment_redactions/{ticket_comment_id}`
        """
        return self._run(
            self._UPDATE,
            ticket_comment=ticket_comment,
            ticket_id=ticket_id,
            html_body=html_body,
            external_attachment_urls=external_attachment_urls,
        )


class AsyncCommentRedactionsApi(AsyncResource, sync_class=CommentRedactionsApi):
    """`CommentRedactionsApi` for the async client: calls are awaited, lists read with `async for`."""
