"""The redaction of a comment by its HTML: what stands between `<redact>` and `</redact>` is taken out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.tickets.comment_texts import BLOCK, text_of_html
from zenpy.sandbox.behaviours.tickets.comments import set_texts
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.problems import not_found

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call

TAG = re.compile(r"(<[^<>]*>)")


@answers("PUT comment_redactions/{}")
def redact_comment(call: Call) -> Answer:
    """Redact a comment of any ticket, also of a closed one."""
    comment = call.need("Comment", call.args[-1])
    ticket_id = call.body.get("ticket_id")
    if ticket_id is not None and comment.parents.get("ticket_id") != str(ticket_id):
        raise not_found()
    html = call.body.get("html_body")
    if isinstance(html, str):
        redacted = _redact(html)
        text = text_of_html(redacted)
        set_texts(call.account, comment, {"html_body": redacted, "body": text, "plain_body": text})
    return call.one(comment)


def _redact(html: str) -> str:
    done, rest = "", html
    while rest:
        before, mark, rest = rest.partition("<redact")
        part, _, rest = rest.partition(">")[2].partition("</redact>") if mark else ("", "", "")
        done += before + _blocks(part)
    return done


def _blocks(html: str) -> str:
    return "".join(part if TAG.fullmatch(part) else BLOCK * len(part) for part in TAG.split(html))
