"""The calls that make tickets: the usual one, once for each key or in the background, and imports."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from zenpy.sandbox.account.archive import archive
from zenpy.sandbox.behaviours.tickets.audits import with_audit
from zenpy.sandbox.calls.bulk import apply_to_each
from zenpy.sandbox.calls.job_results import answer_job
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.message import Response
from zenpy.sandbox.problems import problem

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

IDEMPOTENT_SECONDS = 7_200


@answers("POST tickets")
def create_ticket(call: Call) -> Answer:
    """Create a ticket, in the background with `async=true`; the same Idempotency-Key creates only one."""
    key = call.request.headers.get("idempotency-key")
    now, digest = call.account.clock.timestamp(), hashlib.sha256(call.request.body).digest()
    if key and key in call.account.idempotent and now - call.account.idempotent[key][0] < IDEMPOTENT_SECONDS:
        _, known, response = call.account.idempotent[key]
        if known != digest:
            raise problem(
                400, "IdempotentRequestError", "The parameters differ from the first request with this key"
            )
        return Response(response.status, {**response.headers, "x-idempotency-lookup": "hit"}, response.body)
    headers = {"x-idempotency-lookup": "miss"} if key else {}
    if call.flag("async"):
        response = Response.json(_create_in_background(call), 202, headers)
    elif key:
        response = Response.json(with_audit(call, _create(call, call.record())), 201, headers)
    else:
        return with_audit(call, _create(call, call.record()))
    if key:
        _forget_old_keys(call.account, now)
        call.account.idempotent[key] = (now, digest, response)
    return response


def _create(call: Call, data: Json) -> Record:
    return call.account.behaviour_of("Ticket").create(data)


def _create_in_background(call: Call) -> Json:
    """Start a job that creates a ticket. Return it with the id, which stays free if the job fails."""
    call.account.jobs.check_limit()
    results = apply_to_each(call.account, [call.record()], "create", lambda one: _create(call, one))
    key = results[0]["id"] if results[0]["success"] else call.store.next_id("Ticket")
    job = answer_job(call, "Ticket", results)
    assert isinstance(job, dict)
    return {"ticket": {"id": key}, **job}


def _forget_old_keys(account: Account, now: int) -> None:
    """Forget the keys whose time is over, which are the oldest ones."""
    while account.idempotent:
        oldest = next(iter(account.idempotent))
        if now - account.idempotent[oldest][0] < IDEMPOTENT_SECONDS:
            return
        del account.idempotent[oldest]


@answers("POST imports/tickets")
def import_ticket(call: Call) -> Answer:
    """Create a ticket from an import."""
    return with_audit(call, _import(call, call.record()))


@answers("POST imports/tickets/create_many")
def import_many_tickets(call: Call) -> Answer:
    """Import tickets in the background."""
    order = call.account.jobs.order_of_creation("Ticket", len(call.records()))
    results = apply_to_each(call.account, call.records(), "create", lambda one: _import(call, one), order)
    return answer_job(call, "Ticket", results)


def _import(call: Call, data: Json) -> Record:
    """Create a ticket, and put a closed one into the archive if the request says so."""
    ticket = _create(call, data)
    if call.flag("archive_immediately") and ticket["status"] == "closed":
        archive(ticket)
    return ticket
