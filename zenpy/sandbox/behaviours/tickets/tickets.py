"""Writing tickets: what Zendesk checks and fills in, and what it does to other records."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.behaviours.tickets.audits import snapshot, with_audit, write_audit
from zenpy.sandbox.behaviours.tickets.comments import comments_of, write_comment
from zenpy.sandbox.behaviours.tickets.people import check_people, with_user_ids
from zenpy.sandbox.behaviours.tickets.values import PRIORITIES, STATUSES, TYPES
from zenpy.sandbox.calls.bulk import apply_to_each, update_many
from zenpy.sandbox.calls.job_results import answer_job
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.message import Response
from zenpy.sandbox.problems import invalid_record, parse_id, problem
from zenpy.sandbox.rules.written import ticket_written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

IDEMPOTENT_SECONDS = 7_200
VIA: Json = {"channel": "api", "source": {"from": {}, "to": {}, "rel": None}}


@behaves("Ticket")
class Tickets(Behaviour):
    """The behaviour of tickets."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        comment = data.get("comment") or data.get("description")
        body = comment.get("body") or comment.get("html_body") if isinstance(comment, dict) else comment
        if not body and not data.get("comments"):
            raise invalid_record("base", "Description: cannot be blank", "BlankValue")
        self.check(data, None)
        fields = _with_custom_fields(with_user_ids(self.account, data, {}))
        ticket = self.store.create("Ticket", {**fields, "id": None}, parents)
        ticket["requester_id"] = ticket["requester_id"] or self.account.me().id
        self._fill_in(ticket)
        self._change_tags(ticket, data)
        first = write_comment(self.account, ticket, comment, True) if comment else None
        ticket["description"] = first["body"] if first else ""
        audit = write_audit(self.account, ticket, None, first, data)
        for later in data.get("comments") or []:
            self._add_comment(ticket, later)
        if data.get("solved_at"):
            self._metric_of(ticket)["solved_at"] = data["solved_at"]
        ticket_written(self.account, ticket, None, first, audit)
        return ticket

    def update(self, record: Record, data: Json) -> Record:
        self.check(data, record)
        before = snapshot(record)
        self.store.apply(record, _with_custom_fields(with_user_ids(self.account, data, record)))
        if record["status"] == "new" and record.get("assignee_id"):
            record["status"] = "open"
        chosen = data.get("custom_status_id") not in (None, before["custom_status_id"])
        self._match_custom_status(record, chosen)
        if "custom_status_id" not in data:
            before["custom_status_id"] = record["custom_status_id"]  # the audit tells what was asked for
        self._update_related(record)
        self._change_tags(record, data)
        sent = data.get("comment")
        comment = write_comment(self.account, record, sent, False) if sent else None
        changed = comment is not None or snapshot(record) != before
        audit = write_audit(self.account, record, before, comment, data) if changed else None
        self._update_metric(record)
        self.store.touch(record)
        if audit is not None:
            ticket_written(self.account, record, before, comment, audit)
        return record

    def delete(self, record: Record) -> None:
        record.deleted = True
        actor, when = self.account.me().id, self.account.clock.iso()
        record.note(previous_state=str(record["status"]), deleted_at=when, actor=str(actor))
        self.store.touch(record)

    def complete(self, record: Record) -> None:
        record["requester_id"] = record["requester_id"] or self.account.owner_id
        self._fill_in(record)
        if not comments_of(self.account, record.key):
            text = record.get("description") or record.get("subject") or ""
            comment = write_comment(self.account, record, text, True)
            record["description"] = comment["body"]
            write_audit(self.account, record, None, comment, {})

    def check(self, data: Json, record: Record | None) -> None:
        if self.account.acting is not None:
            return  # rules write without the checks of requests
        if record is not None and record["status"] == "closed":
            raise invalid_record("status", "Status: closed prevents ticket update", "InvalidValue")
        # Zendesk checks as soon as safe_update is sent, even when it is false.
        if record is not None and "safe_update" in data and data.get("updated_stamp") != record["updated_at"]:
            raise problem(
                409, "UpdateConflict", "Safe Update prevented the update due to outdated ticket data"
            )
        check_people(self.account, data)
        for name, allowed in (("status", STATUSES), ("priority", PRIORITIES), ("type", TYPES)):
            if data.get(name) is not None and data[name] not in allowed:
                raise invalid_record(name, f"{name.capitalize()}: {data[name]} is not valid")
        for name, kind in (
            ("assignee_id", "User"),
            ("group_id", "Group"),
            ("organization_id", "Organization"),
        ):
            if data.get(name) is not None and self.store.get(kind, data[name]) is None:
                raise invalid_record(
                    name, f"{name.removesuffix('_id').capitalize()}: {data[name]} is invalid"
                )

    def _fill_in(self, ticket: Record) -> None:
        """Fill in what Zendesk sets in every new ticket."""
        if ticket["status"] == "new" and ticket.get("assignee_id"):
            ticket["status"] = "open"
        ticket["via"] = ticket["via"] or VIA
        ticket["submitter_id"] = ticket["submitter_id"] or ticket["requester_id"]
        ticket["raw_subject"] = ticket["raw_subject"] or ticket["subject"]
        ticket["custom_fields"] = ticket["custom_fields"] or ticket["fields"] or []
        requester = self.store.get("User", ticket["requester_id"])
        if requester is not None and ticket["organization_id"] is None:
            ticket["organization_id"] = requester.get("organization_id")
        for name, kind in (("brand_id", "Brand"), ("ticket_form_id", "TicketForm")):
            default = self.store.first(kind, default=True)
            ticket[name] = ticket[name] or (default.id if default else None)
        self._match_custom_status(ticket, chosen=True)
        self._update_related(ticket)
        metric = self.store.create("TicketMetric", {}, {"ticket_id": ticket.key})
        metric.update(
            ticket_id=ticket.id, reopens=0, replies=0, reassignments=0, group_stations=0, assignee_stations=0
        )

    def _match_custom_status(self, ticket: Record, chosen: bool) -> None:
        """Set the custom status and the status to one category: that of a custom status that was chosen, or the status's."""
        custom = self.store.get("CustomStatus", ticket.get("custom_status_id"))
        if custom is not None and chosen:
            ticket["status"] = custom["status_category"]
        category = "solved" if ticket["status"] == "closed" else ticket["status"]
        if custom is None or custom["status_category"] != category:
            default = self.store.first("CustomStatus", status_category=category, default=True)
            ticket["custom_status_id"] = default.id if default else ticket.get("custom_status_id")

    def _update_related(self, ticket: Record) -> None:
        """Copy `custom_fields` to `fields`, and mark the problem of an incident."""
        ticket["fields"] = [dict(one) for one in ticket["custom_fields"]]
        cause = self.store.get("Ticket", ticket.get("problem_id"))
        if cause is not None:
            cause["has_incidents"] = True

    def _change_tags(self, ticket: Record, data: Json) -> None:
        tags = [*(ticket.get("tags") or []), *(data.get("additional_tags") or [])]
        removed = set(data.get("remove_tags") or [])
        ticket["tags"] = [tag for tag in dict.fromkeys(tags) if tag not in removed]

    def _add_comment(self, ticket: Record, sent: str | Json | None) -> None:
        comment = write_comment(self.account, ticket, sent, not ticket["description"])
        ticket["description"] = ticket["description"] or comment["body"]
        write_audit(self.account, ticket, snapshot(ticket), comment, {})

    def _update_metric(self, ticket: Record) -> None:
        if ticket["status"] == "solved":
            metric = self._metric_of(ticket)
            metric["solved_at"] = metric["solved_at"] or self.account.clock.iso()

    def _metric_of(self, ticket: Record) -> Record:
        (metric,) = self.store.under("TicketMetric", "ticket_id", ticket.id)
        return metric


def _with_custom_fields(data: Json) -> Json:
    """The data with `custom_fields` alone; `fields` is another name of the same list. An entry that names no field is ignored."""
    found = {name: value for name, value in data.items() if name != "fields"}
    if "fields" in data:
        found.setdefault("custom_fields", data["fields"])
    if isinstance(found.get("custom_fields"), list):
        found["custom_fields"] = [one for one in found["custom_fields"] if one.get("id") is not None]
    return found


@answers("POST tickets")
def create_ticket(call: Call) -> Answer:
    """Create a ticket; the same Idempotency-Key creates only one."""
    key = call.request.headers.get("idempotency-key")
    now, digest = call.account.clock.timestamp(), hashlib.sha256(call.request.body).digest()
    if key and key in call.account.idempotent and now - call.account.idempotent[key][0] < IDEMPOTENT_SECONDS:
        _, known, response = call.account.idempotent[key]
        if known != digest:
            raise problem(
                400, "IdempotentRequestError", "The parameters differ from the first request with this key"
            )
        return Response(response.status, {**response.headers, "x-idempotency-lookup": "hit"}, response.body)
    ticket = call.account.behaviour_of("Ticket").create(call.record())
    if not key:
        return with_audit(call, ticket)
    response = Response.json(with_audit(call, ticket), 201, {"x-idempotency-lookup": "miss"})
    _forget_old_keys(call.account, now)
    call.account.idempotent[key] = (now, digest, response)
    return response


def _forget_old_keys(account: Account, now: int) -> None:
    """Forget the keys whose time is over, which are the oldest ones."""
    while account.idempotent:
        oldest = next(iter(account.idempotent))
        if now - account.idempotent[oldest][0] < IDEMPOTENT_SECONDS:
            return
        del account.idempotent[oldest]


@answers("PUT tickets/{}")
def update_ticket(call: Call) -> Answer:
    """Change a ticket, and answer it with the audit of the change."""
    ticket = call.need("Ticket", call.args[0])
    return with_audit(call, call.write(ticket, call.record()))


@answers("PUT tickets/update_many")
def update_many_tickets(call: Call) -> Answer:
    """Change many tickets in the background."""
    return answer_job(call, "Ticket", update_many(call, "Ticket"))


@answers("POST tickets/{}/merge")
def merge_tickets(call: Call) -> Answer:
    """Close tickets in favour of a target, with comments in all of them."""
    target = call.need("Ticket", call.args[0])
    sources = [call.need("Ticket", key) for key in call.ids()]
    behaviour, body = call.account.behaviour_of("Ticket"), call.body
    for one in (target, *sources):
        behaviour.check({}, one)
    for source in sources:
        comment = {"body": body.get("source_comment") or f"Merged into #{target.id}"}
        comment["public"] = bool(body.get("source_comment_is_public"))
        behaviour.update(
            source, {"status": "closed", "comment": comment, "additional_tags": ["closed_by_merge"]}
        )
    text = body.get("target_comment") or "Merged: " + ", ".join(f"#{one.id}" for one in sources)
    public = bool(body.get("target_comment_is_public"))
    behaviour.update(target, {"comment": {"body": text, "public": public}})
    return answer_job(
        call, "Ticket", apply_to_each(call.account, [{"id": target.id}], "update", lambda _: target)
    )


@answers("PUT tickets/{}/mark_as_spam", "PUT tickets/mark_many_as_spam")
def mark_as_spam(call: Call) -> Answer:
    """Delete tickets and suspend their requesters."""

    def spam(one: Json) -> Record:
        ticket = call.need("Ticket", one["id"])
        requester = call.store.get("User", ticket["requester_id"])
        if requester is not None:
            requester["suspended"] = True
        call.account.behaviour_of("Ticket").delete(ticket)
        return ticket

    if call.route.answer == "nothing":
        spam({"id": call.args[0]})
        return None
    return answer_job(
        call,
        "Ticket",
        apply_to_each(call.account, [{"id": parse_id(key)} for key in call.ids()], "update", spam),
    )
