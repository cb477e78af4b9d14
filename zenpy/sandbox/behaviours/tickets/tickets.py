"""Tickets: who asks, what is said, how it goes on, and what is deleted, merged or closed for good."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.account.store import Record
from zenpy.sandbox.behaviours.tickets import audits
from zenpy.sandbox.calls.bulk import apply_to_each, update_many
from zenpy.sandbox.calls.lookup import find_record
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.message import Response
from zenpy.sandbox.problems import invalid_record, not_found, parse_id, problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

IDEMPOTENT_SECONDS = 7_200
STATUSES = ("new", "open", "pending", "hold", "solved", "closed")
PRIORITIES = ("low", "normal", "high", "urgent")
TYPES = ("problem", "incident", "question", "task")
VIA: Json = {"channel": "api", "source": {"from": {}, "to": {}, "rel": None}}
RECENT = 5


@behaves("Ticket")
class Tickets(Behaviour):
    """What happens to a ticket that is written."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        said = data.get("comment") or data.get("description")
        body = said.get("body") or said.get("html_body") if isinstance(said, dict) else said
        if not body and not data.get("comments"):
            raise invalid_record("base", "Description: cannot be blank", "BlankValue")
        self.check(data, None)
        ticket = self.store.create("Ticket", {**self._people(data), "id": None}, parents)
        ticket["requester_id"] = ticket["requester_id"] or self.account.me().id
        self._complete(ticket)
        self._tags(ticket, data)
        first = audits.comment(self.account, ticket, said, True) if said else None
        ticket["description"] = first["body"] if first else None
        audits.write(self.account, ticket, None, first, data)
        for later in data.get("comments") or []:
            self._said(ticket, later)
        return ticket

    def update(self, record: Record, data: Json) -> Record:
        self.check(data, record)
        before = audits.snapshot(record)
        fields = self._people(data)
        custom = {str(one["id"]): one for one in record.get("custom_fields") or []}
        for one in data.get("custom_fields") or data.get("fields") or []:
            custom[str(one["id"])] = one
        fields.pop("fields", None)
        self.store.apply(record, {**fields, "custom_fields": list(custom.values())})
        if record["status"] == "new" and record.get("assignee_id"):
            record["status"] = "open"
        self._mirror(record)
        self._tags(record, data)
        said = audits.comment(self.account, record, data["comment"], False) if data.get("comment") else None
        if said is not None or audits.snapshot(record) != before:
            audits.write(self.account, record, before, said, data)
        self._measure(record)
        self.store.touch(record)
        return record

    def delete(self, record: Record) -> None:
        record.deleted = True
        record.parents["previous_state"] = str(record["status"])
        record.parents["deleted_at"] = self.account.clock.iso()
        record.parents["actor"] = str(self.account.me().id)
        self.store.touch(record)

    def complete(self, record: Record) -> None:
        record["requester_id"] = record["requester_id"] or self.account.owner_id
        self._complete(record)
        if not audits.comments_of(self.account, record.key):
            said = audits.comment(
                self.account, record, record.get("description") or record.get("subject") or "", True
            )
            record["description"] = said["body"]
            audits.write(self.account, record, None, said, {})

    def check(self, data: Json, record: Record | None) -> None:
        if record is not None and record["status"] == "closed":
            raise invalid_record("status", "Status: closed prevents ticket update", "InvalidValue")
        # A client that sends safe_update at all gets it, even as false.
        if record is not None and "safe_update" in data and data.get("updated_stamp") != record["updated_at"]:
            raise problem(
                409, "UpdateConflict", "Safe Update prevented the update due to outdated ticket data"
            )
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

    def _people(self, data: Json) -> Json:
        """The data with ids in the place of addresses and of people who are described."""
        fields, users = dict(data), self.account.behaviour_of("User")
        asked = fields.pop("requester", None)
        if isinstance(asked, dict) and asked.get("email"):
            known = self.store.first("User", email=str(asked["email"]).lower())
            fields["requester_id"] = (known or users.create({"name": asked["email"], **asked})).id
        if fields.get("assignee_email"):
            known = self.store.first("User", email=str(fields["assignee_email"]).lower())
            if known is None:
                raise invalid_record("assignee_email", "Assignee: no such user")
            fields["assignee_id"] = known.id
        collaborators = fields.get("collaborators")
        if isinstance(collaborators, list):
            fields["collaborator_ids"] = [one for one in collaborators if isinstance(one, int)]
        for name, ids in (("email_ccs", "email_cc_ids"), ("followers", "follower_ids")):
            for one in fields.get(name) or []:
                changed = fields.setdefault(ids, [])
                if isinstance(one, dict) and one.get("user_id") and one.get("action") != "delete":
                    changed.append(int(one["user_id"]))
        return fields

    def _complete(self, ticket: Record) -> None:
        """What Zendesk fills in by itself."""
        ticket["status"] = ticket["status"] or ("open" if ticket.get("assignee_id") else "new")
        ticket["via"] = ticket["via"] or VIA
        ticket["submitter_id"] = ticket["submitter_id"] or ticket["requester_id"]
        ticket["raw_subject"] = ticket["subject"]
        ticket["custom_fields"] = ticket["custom_fields"] or ticket["fields"] or []
        requester = self.store.get("User", ticket["requester_id"])
        if requester is not None and ticket["organization_id"] is None:
            ticket["organization_id"] = requester.get("organization_id")
        for name, kind in (("brand_id", "Brand"), ("ticket_form_id", "TicketForm")):
            default = self.store.first(kind, default=True)
            ticket[name] = ticket[name] or (default.id if default else None)
        self._mirror(ticket)
        metric = self.store.create("TicketMetric", {}, {"ticket_id": ticket.key})
        metric.update(
            ticket_id=ticket.id, reopens=0, replies=0, reassignments=0, group_stations=0, assignee_stations=0
        )

    def _mirror(self, ticket: Record) -> None:
        """`fields` repeats `custom_fields`; a problem knows that it has incidents."""
        ticket["fields"] = [dict(one) for one in ticket["custom_fields"]]
        cause = self.store.get("Ticket", ticket.get("problem_id"))
        if cause is not None:
            cause["has_incidents"] = True

    def _tags(self, ticket: Record, data: Json) -> None:
        tags = [*(ticket.get("tags") or []), *(data.get("additional_tags") or [])]
        gone = set(data.get("remove_tags") or [])
        ticket["tags"] = [tag for tag in dict.fromkeys(tags) if tag not in gone]

    def _said(self, ticket: Record, sent: str | Json | None) -> None:
        said = audits.comment(self.account, ticket, sent, not ticket["description"])
        ticket["description"] = ticket["description"] or said["body"]
        audits.write(self.account, ticket, audits.snapshot(ticket), said, {})

    def _measure(self, ticket: Record) -> None:
        if ticket["status"] == "solved":
            (metric,) = self.store.under("TicketMetric", "ticket_id", ticket.id)
            metric["solved_at"] = metric["solved_at"] or self.account.clock.iso()


def with_audit(call: Call, ticket: Record) -> Answer:
    """A ticket and the audit of what was just done to it."""
    audit = call.store.under("Audit", "ticket_id", ticket.id)[-1]
    return {"ticket": dict(ticket, generated_timestamp=ticket.stamp), "audit": dict(audit)}


@answers("POST tickets")
def create(call: Call) -> Answer:
    """Creates a ticket, once for each Idempotency-Key."""
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
    call.account.idempotent[key] = (now, digest, response)
    return response


@answers("PUT tickets/{}")
def update(call: Call) -> Answer:
    """Changes a ticket and tells what has changed."""
    ticket = call.need("Ticket", call.args[0])
    return with_audit(call, call.account.behaviour_of("Ticket").update(ticket, call.record()))


@answers("POST tickets/{}/merge")
def merge(call: Call) -> Answer:
    """Closes tickets in favour of another one, and says so in both."""
    target = call.need("Ticket", call.args[0])
    sources = [call.need("Ticket", key) for key in call.ids()]
    behaviour, body = call.account.behaviour_of("Ticket"), call.body
    for source in sources:
        said = {"body": body.get("source_comment") or f"Merged into #{target.id}"}
        said["public"] = bool(body.get("source_comment_is_public"))
        behaviour.update(
            source, {"status": "closed", "comment": said, "additional_tags": ["closed_by_merge"]}
        )
    text = body.get("target_comment") or "Merged: " + ", ".join(f"#{one.id}" for one in sources)
    public = bool(body.get("target_comment_is_public"))
    behaviour.update(target, {"comment": {"body": text, "public": public}})
    return call.job([{"index": 0, "id": target.id, "action": "update", "status": "Updated", "success": True}])


@answers("PUT tickets/{}/mark_as_spam", "PUT tickets/mark_many_as_spam")
def mark_as_spam(call: Call) -> Answer:
    """Deletes tickets and suspends those who asked."""

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
    return call.job(apply_to_each([{"id": parse_id(key)} for key in call.ids()], "update", spam))


# Deleted tickets


def _deleted(call: Call) -> list[Record]:
    return [one for one in call.store.table("Ticket").values() if one.deleted]


@lists("deleted_tickets")
def deleted(call: Call) -> list[Record]:
    """The tickets that can still be restored."""
    found = []
    for ticket in _deleted(call):
        actor = call.store.get("User", ticket.parents["actor"])
        shown: Json = {"id": ticket.id, "subject": ticket["subject"], "description": ticket["description"]}
        shown |= {"actor": {"id": actor.id, "name": actor["name"]} if actor else None}
        shown |= {name: ticket.parents[name] for name in ("deleted_at", "previous_state")}
        found.append(Record("DeletedTicket", ticket.key, shown, {}, ticket.stamp))
    return found


@answers("PUT deleted_tickets/{}/restore", "PUT deleted_tickets/restore_many")
def restore(call: Call) -> Answer:
    """Brings deleted tickets back."""
    wanted = call.args or call.ids()
    known = {one.key: one for one in _deleted(call)}
    if not set(wanted) <= set(known):
        raise not_found()
    for key in wanted:
        known[key].deleted = False
        call.store.touch(known[key])
    return None


@answers("DELETE deleted_tickets/{}", "DELETE deleted_tickets/destroy_many")
def forget(call: Call) -> Answer:
    """Deletes tickets for good."""

    def gone(one: Json) -> Record:
        ticket = next((known for known in _deleted(call) if known.key == str(one["id"])), None)
        if ticket is None:
            raise not_found()
        call.store.remove(ticket)
        return ticket

    return call.job(apply_to_each([{"id": parse_id(key)} for key in call.args or call.ids()], "delete", gone))


# Lists of tickets and of what hangs on them


@lists("tickets/recent")
def recent(call: Call) -> list[Record]:
    """The tickets that were touched last."""
    return sorted(call.store.all("Ticket"), key=lambda one: one.stamp, reverse=True)[:RECENT]


@lists("problems", "problems/autocomplete")
def problems(call: Call) -> list[Record]:
    """The tickets that are problems."""
    text = str(call.body.get("text") or "").lower()
    return [t for t in call.store.all("Ticket", type="problem") if text in str(t["subject"]).lower()]


@lists("tickets/{}/incidents")
def incidents(call: Call) -> list[Record]:
    """The tickets that are incidents of a problem."""
    return call.store.all("Ticket", problem_id=call.need("Ticket", call.args[0]).id)


@lists(*(f"users/{{}}/tickets/{role}" for role in ("requested", "assigned", "ccd", "followed")))
def of_user(call: Call) -> list[Record]:
    """The tickets in which a user has a part."""
    user = call.need("User", call.args[0])
    part = next(part for part in call.route.parts if part in ("requested", "assigned", "ccd", "followed"))
    names = {"requested": ("requester_id",), "assigned": ("assignee_id",)}
    fields = names.get(part, ("collaborator_ids", "email_cc_ids") if part == "ccd" else ("follower_ids",))
    return [t for t in call.store.all("Ticket") if any(_has(t.get(name), user.id) for name in fields)]


def _has(value: object, key: int) -> bool:
    return key in value if isinstance(value, list) else value == key


@lists("tickets/{}/collaborators", "tickets/{}/email_ccs", "tickets/{}/followers")
def people(call: Call) -> list[Record]:
    """The users beside the requester."""
    name = {"collaborators": "collaborator_ids", "email_ccs": "email_cc_ids"}.get(
        call.route.last, "follower_ids"
    )
    ids = call.need("Ticket", call.args[0]).get(name) or []
    return [user for user in (call.store.get("User", key) for key in ids) if user is not None]


@lists("tickets/{}/comments")
def comments(call: Call) -> list[Record]:
    """What was said, oldest first."""
    return audits.comments_of(call.account, call.need("Ticket", call.args[0]).key)


@lists("ticket_audits")
def all_audits(call: Call) -> list[Record]:
    """The audits of all tickets, newest first."""
    return call.store.all("Audit")[::-1]


@answers("GET tickets/{}/metrics", "GET ticket_metrics/{}")
def metrics(call: Call) -> Answer:
    """The figures of a ticket, by its id or by their own."""
    found = call.store.first("TicketMetric", ticket_id=parse_id(call.args[0])) or call.need(
        "TicketMetric", call.args[0]
    )
    return call.one(found)


@answers("PUT tickets/{}/comments/{}/redact", "PUT tickets/{}/comments/{}/make_private")
def change_comment(call: Call) -> Answer:
    """Blackens words of a comment, or hides it from the requester."""
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


@answers("PUT tickets/update_many")
def update_tickets(call: Call) -> Answer:
    """Changes many tickets in the background."""
    return call.job(update_many(call, "Ticket"))


@answers("GET tickets/{}/related")
def related(call: Call) -> Answer:
    """How a ticket stands to others."""
    ticket = call.need("Ticket", call.args[0])
    count = len(call.store.all("Ticket", problem_id=ticket.id))
    return {
        "url": f"{ticket['url']}",
        "from_archive": False,
        "incidents": count,
        "followup_source_ids": [],
        "topic_id": None,
    }
