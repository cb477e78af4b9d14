"""Merging tickets: the sources are closed in favour of a target."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.behaviours.tickets.comments import comments_of
from zenpy.sandbox.calls.bulk import apply_to_each
from zenpy.sandbox.calls.job_results import answer_job
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.problems import titled_problem

if TYPE_CHECKING:
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

TAG = "closed_by_merge"


@answers("POST tickets/{}/merge")
def merge_tickets(call: Call) -> Answer:
    """Close tickets in favour of a target, with comments in all of them; the target gets copies of their files.

    The comments are private unless the call says otherwise, and always where a ticket is.

    Raises:
        Problem: a 400, no source is named; a 422, one of the tickets is closed.
    """
    target = call.need("Ticket", call.args[0])
    sources = [call.need("Ticket", key) for key in call.ids()]
    if not sources:
        raise titled_problem(400, "Invalid attribute", "ids: name the tickets to merge")
    behaviour, body = call.account.behaviour_of("Ticket"), call.body
    for one in (target, *sources):
        behaviour.check({}, one)
    are_public = all(one.get("is_public") is not False for one in (target, *sources))
    files = [file for source in sources for file in _files_of(call, source)]
    for source in sources:
        text = (
            body.get("source_comment") or f'This ticket goes on as #{target.id}, "{target.get("subject")}".'
        )
        public = bool(body.get("source_comment_is_public")) and are_public
        comment: Json = {"body": text, "public": public}
        behaviour.update(source, {"status": "closed", "comment": comment, "additional_tags": [TAG]})
    merged = ", ".join(f"#{one.id}" for one in sources)
    text = body.get("target_comment") or f"Merged into this ticket: {merged}."
    public = bool(body.get("target_comment_is_public")) and are_public
    behaviour.update(target, {"comment": {"body": text, "public": public}})
    comments_of(call.account, target.key)[-1]["attachments"] = files
    return answer_job(
        call, "Ticket", apply_to_each(call.account, [{"id": target.id}], "update", lambda _: target)
    )


def _files_of(call: Call, ticket: Record) -> list[Json]:
    return [
        dict(file)
        for comment in comments_of(call.account, ticket.key)
        for file in comment["attachments"] or []
    ]
