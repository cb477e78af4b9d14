"""The comments of a ticket, with the files that were uploaded for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.attachments.uploads import take_uploaded_files
from zenpy.sandbox.calls.lookup import find_record
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.gateway.roles import writes_only_notes
from zenpy.sandbox.problems import not_found

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json


def write_comment(account: Account, ticket: Record, sent: str | Json | None, first: bool) -> Record:
    """Write a comment, with the files of its upload tokens; `first` makes it the description of the ticket."""
    data: Json = {"body": sent} if isinstance(sent, str) else dict(sent or {})
    html = data.get("html_body")
    body = data.get("body") or html or ""
    public = data.get("public")
    # Without a value it follows the ticket, so that customers may get an e-mail.
    public = ticket.get("is_public") is not False if public is None else bool(public)
    public = public and not writes_only_notes(account)
    author = data.get("author_id") or (ticket.get("requester_id") if first else None) or account.me().id
    record = account.store.create("Comment", {}, {"ticket_id": ticket.key})
    record.update(
        type="Comment", author_id=author, body=body, plain_body=body, html_body=html or f"<p>{body}</p>"
    )
    record["created_at"] = data.get("created_at") or record["created_at"]
    record.update(public=public, via=ticket.get("via"), metadata={"system": {}, "custom": {}})
    record["attachments"] = take_uploaded_files(account, data.get("uploads"))
    if first:
        ticket["is_public"] = public
    return record


def comments_of(account: Account, ticket_id: object) -> list[Record]:
    """The comments of a ticket, oldest first."""
    return account.store.under("Comment", "ticket_id", ticket_id)


@lists("tickets/{}/comments")
def list_comments(call: Call) -> list[Record]:
    """The comments of a ticket, oldest first."""
    return comments_of(call.account, call.need("Ticket", call.args[0]).key)


@answers("PUT tickets/{}/comments/{}/redact", "PUT tickets/{}/comments/{}/make_private")
def change_comment(call: Call) -> Answer:
    """Redact words of a comment, or make it private."""
    comment = find_record(call) if call.route.is_item else call.store.get("Comment", call.args[1])
    if comment is None or comment.parents.get("ticket_id") != call.args[0]:
        raise not_found()
    if call.route.last == "make_private":
        comment["public"] = False
        return None
    text = str(call.body.get("text") or "")
    for name in ("body", "html_body", "plain_body"):
        comment[name] = str(comment[name]).replace(text, "\u25c6" * len(text)) if text else comment[name]
    return call.one(comment)
