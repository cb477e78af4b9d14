"""What the comments of a ticket say of it in a search: who has written, which words, which files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.tickets.comments import comments_of

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.record import Record

#: How much of a comment a search for words in comments looks at.
SEARCHED_CHARACTERS = 500


def comment_facts(account: Account, record: Record, name: str) -> list[str] | None:
    """The values of a ticket in a field of a query that its comments fill; None for other records."""
    if record.kind != "Ticket":
        return None
    comments = comments_of(account, record.key)
    if name == "commenter":
        return [str(one.get("author_id")) for one in comments]
    if name == "comment":
        return [str(one.get("body") or "")[:SEARCHED_CHARACTERS] for one in comments]
    if name == "description":
        return [str(record.get("description") or ""), *(str(one.get("body") or "") for one in comments)]
    files = [file for one in comments for file in one.get("attachments") or [] if isinstance(file, dict)]
    return [str(file.get("file_name") or "") for file in files]
