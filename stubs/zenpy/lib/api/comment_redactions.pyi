# Generated from openapi/zendesk.openapi.json (openapi/spec/support/comment_redactions.yaml) by `make generate`. Do not edit.
"""Permanently removes text, images and attachments from a ticket comment in the Agent Workspace."""

from collections.abc import Coroutine, Iterator

from zenpy.lib.api_objects.tickets import Comment, Ticket
from zenpy.lib.many import Many
from zenpy.lib.resources import AsyncResource, Resource

class CommentRedactionsApi(Resource):
    """Permanently removes text, images and attachments from a ticket comment in the Agent Workspace.

    Reached as `client.comment_redactions`.
    """
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

class AsyncCommentRedactionsApi(AsyncResource):
    """Permanently removes text, images and attachments from a ticket comment in the Agent Workspace.

    Reached as `client.comment_redactions`.
    """
    def update(
        self,
        ticket_comment: int | Comment,
        ticket_id: int | Ticket,
        *,
        html_body: str | None = None,
        external_attachment_urls: Many[str] | Iterator[str] | None = None,
    ) -> Coroutine[object, object, Comment]:
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
