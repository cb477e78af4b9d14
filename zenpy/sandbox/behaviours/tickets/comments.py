"""The comments of a ticket, with the files that were uploaded for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.attachments.uploads import take_uploaded_files
from zenpy.sandbox.behaviours.tickets.audits import SYSTEM, VIA
from zenpy.sandbox.behaviours.tickets.comment_texts import redact, texts_of
from zenpy.sandbox.behaviours.tickets.values import is_agent
from zenpy.sandbox.calls.lookup import find_record
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.gateway.roles import writes_only_notes
from zenpy.sandbox.problems import invalid_record, not_found
from zenpy.sandbox.rules.sending.placeholders import render

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

MOST_COMMENTS = 5_000
#: Flags of a comment: an agent has written it for another one; an end user wanted it to be private.
WRITTEN_FOR_AGENT, PRIVATE_OF_END_USER = 11, 17


def is_empty(sent: object) -> bool:
    """Whether a comment that was sent says nothing; Zendesk ignores it."""
    if isinstance(sent, dict):
        return not (sent.get("body") or sent.get("html_body") or sent.get("uploads"))
    return not sent


def write_comment(
    account: Account, ticket: Record, sent: str | Json, first: bool, author_id: int | None = None
) -> Record:
    """Write a comment, with the files of its upload tokens.

    Args:
        account: The account of the ticket.
        ticket: The ticket.
        sent: The comment as it was sent, or its text.
        first: Whether it is the description of the ticket.
        author_id: Who has written it, unless the comment says it; without it, the user who sends the request.

    Raises:
        Problem: a 422, the ticket has as many comments as it may have.
    """
    data: Json = {"body": sent} if isinstance(sent, str) else dict(sent)
    if not first and len(comments_of(account, ticket.key)) >= MOST_COMMENTS:
        raise invalid_record("base", f"A ticket has at most {MOST_COMMENTS} comments")
    public = data.get("public")
    # Without a value it follows the ticket, so that customers may get an e-mail.
    public = ticket.get("is_public") is not False if public is None else bool(public)
    public = public and not writes_only_notes(account)
    author = data.get("author_id") or author_id or account.me().id
    record = account.store.create("Comment", {}, {"ticket_id": ticket.key})
    record.update(texts_of(_rendered(account, ticket, data, account.store.get("User", author))))
    record["created_at"] = data.get("created_at") or record["created_at"]
    metadata = {"system": dict(SYSTEM), "custom": {}, **_flags(account, author, data)}
    via = ticket.get("via") if first else VIA
    record.update(type="Comment", author_id=author, public=public, via=via, metadata=metadata)
    record["attachments"] = take_uploaded_files(account, data.get("uploads"))
    if first or public:
        ticket["is_public"] = public
    return record


def _rendered(account: Account, ticket: Record, sent: Json, author: Record | None) -> Json:
    """A comment with values in the place of its placeholders, which only agents can use."""
    if not is_agent(author):
        return sent
    texts = {name: sent[name] for name in ("body", "html_body") if isinstance(sent.get(name), str)}
    return {
        **sent,
        **{name: render(account, text, ticket, author) for name, text in texts.items() if "{{" in text},
    }


def _flags(account: Account, author_id: object, sent: Json) -> Json:
    """The warnings about a comment."""
    author, caller = account.store.get("User", author_id), account.user
    flags = []
    if is_agent(author) and is_agent(caller) and author is not caller:
        flags.append(WRITTEN_FOR_AGENT)
    if author is not None and not is_agent(author) and sent.get("public") is False:
        flags.append(PRIVATE_OF_END_USER)
    return {"flags": flags} if flags else {}


def comments_of(account: Account, ticket_id: object) -> list[Record]:
    """The comments of a ticket, oldest first."""
    return account.store.under("Comment", "ticket_id", ticket_id)


@lists("tickets/{}/comments")
def list_comments(call: Call) -> list[Record]:
    """The comments of a ticket, oldest first."""
    return comments_of(call.account, call.need("Ticket", call.args[0]).key)


def set_texts(account: Account, comment: Record, texts: Json) -> None:
    """Give a comment other texts; the description of its ticket and the event of its audit follow."""
    comment.update(texts)
    ticket = account.store.get("Ticket", comment.parents.get("ticket_id"))
    if ticket is not None and comments_of(account, ticket.key)[0] is comment:
        ticket["description"] = comment["body"]
    audit = account.store.get("Audit", comment.get("audit_id"))
    if audit is not None:
        audit["events"] = [
            {**event, **texts} if event.get("id") == comment.get("id") else event
            for event in audit["events"] or []
        ]


@answers("PUT tickets/{}/comments/{}/redact", "PUT tickets/{}/comments/{}/make_private")
def change_comment(call: Call) -> Answer:
    """Redact words of a comment, or make it private."""
    comment = find_record(call) if call.route.is_item else call.store.get("Comment", call.args[1])
    if comment is None or comment.parents.get("ticket_id") != call.args[0]:
        raise not_found()
    if call.route.last == "make_private":
        comment["public"] = False
        return None
    ticket = call.need("Ticket", call.args[0])
    if ticket["status"] == "closed":
        raise invalid_record("status", "Status: closed prevents ticket update")
    words = str(call.body.get("text") or "")
    names = ("body", "html_body", "plain_body")
    set_texts(call.account, comment, {name: redact(str(comment[name]), words) for name in names})
    return call.one(comment)
