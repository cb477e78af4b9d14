"""Writing tickets: what Zendesk checks and fills in, and what it does to other records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.behaviours.account_settings import is_on
from zenpy.sandbox.behaviours.tags import read_tags
from zenpy.sandbox.behaviours.tickets.audits import VIA, snapshot, with_audit, write_audit
from zenpy.sandbox.behaviours.tickets.comments import comments_of, is_empty, write_comment
from zenpy.sandbox.behaviours.tickets.fields.definitions import base_problem, field_error, system_field
from zenpy.sandbox.behaviours.tickets.fields.values import follow_tags, list_all_fields, set_values
from zenpy.sandbox.behaviours.tickets.life.activities import note_activities
from zenpy.sandbox.behaviours.tickets.life.channels import with_voice
from zenpy.sandbox.behaviours.tickets.life.followups import carry_over, link, source_of
from zenpy.sandbox.behaviours.tickets.life.incidents import mark_problems, unsolved_incidents
from zenpy.sandbox.behaviours.tickets.life.solving import check_solvable
from zenpy.sandbox.behaviours.tickets.life.statuses import (
    WAITING,
    match_custom_status,
    without_return_to_new,
)
from zenpy.sandbox.behaviours.tickets.people import check_people, with_user_ids
from zenpy.sandbox.behaviours.tickets.ticket_metrics import metric_of, start_metric, update_metric
from zenpy.sandbox.behaviours.tickets.values import PRIORITIES, STATUSES, TYPES, is_agent
from zenpy.sandbox.calls.bulk import apply_to_each, update_many
from zenpy.sandbox.calls.job_results import answer_job
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.problems import Problem, invalid_record, parse_id, problem
from zenpy.sandbox.rules.written import ticket_written

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

#: The times that an import gives, and the first one that Zendesk takes.
TIMES, EPOCH = ("created_at", "updated_at", "solved_at"), "1970-01-01T00:00:00Z"
#: What is written by rules of its own.
VALUES = ("custom_fields", "fields", "tags")
IDS = ("collaborator_ids", "follower_ids", "email_cc_ids", "followup_ids", "sharing_agreement_ids")


@behaves("Ticket")
class Tickets(Behaviour):
    """The behaviour of tickets."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        data = with_voice(data)
        comment = _first_comment(data)
        if comment is None and not data.get("comments"):
            raise self._no_description()
        self.check(data, None)
        data = {**data, **{name: EPOCH for name in TIMES if str(data.get(name) or EPOCH) < EPOCH}}
        source = source_of(self.account, data)
        data = carry_over(source, data) if source is not None else data
        sent = with_user_ids(self.account, data, {})
        ticket = self.store.create("Ticket", {**_without(sent, VALUES), "id": None}, parents)
        ticket["requester_id"] = ticket["requester_id"] or self.account.me().id
        ticket["tags"] = read_tags(sent.get("tags"))
        self._fill_in(ticket)
        self._change_tags(
            ticket,
            {"additional_tags": [*read_tags(sent.get("additional_tags")), *self._inherited_tags(ticket)]},
        )
        set_values(self.account, ticket, sent.get("custom_fields", sent.get("fields")))
        self._start(ticket)
        author = ticket["submitter_id"] if source is None else self.account.me().id
        if source is not None:
            link(self.account, source, ticket)
        first = write_comment(self.account, ticket, comment, True, author) if comment is not None else None
        ticket["description"] = first["body"] if first else ""
        if ticket["status"] == "solved" and self._is_checked():
            check_solvable(self.account, ticket)
        audit = write_audit(self.account, ticket, None, first, data)
        for later in data.get("comments") or []:
            self._add_comment(ticket, later)
        if data.get("solved_at"):
            metric_of(self.account, ticket)["solved_at"] = data["solved_at"]
        ticket_written(self.account, ticket, None, first, audit)
        note_activities(self.account, ticket, None, first)
        return ticket

    def update(self, record: Record, data: Json) -> Record:
        self.check(data, record)
        return self._change(record, data, self._is_checked())

    def _is_checked(self) -> bool:
        """Whether a ticket needs what it needs to be solved: not when a rule or an import writes it."""
        return self.account.acting is None and not self.account.operation.startswith("ticket_import")

    def _change(self, record: Record, data: Json, checked: bool) -> Record:
        """Change a ticket; with `checked`, it can only be solved if it has what it needs for that."""
        before = snapshot(record)
        sent = without_return_to_new(record, with_user_ids(self.account, data, record))
        self.store.apply(record, _without(sent, VALUES))
        chosen = data.get("custom_status_id") not in (None, before["custom_status_id"])
        self._set_assignment(record)
        match_custom_status(self.store, record, chosen)
        self._set_tags(record, sent)
        set_values(self.account, record, sent.get("custom_fields", sent.get("fields")))
        mark_problems(self.account, before["problem_id"], record["problem_id"])
        comment = self._comment_on(record, data)
        if comment is not None and "status" not in data and not chosen:
            self._reopen(record, comment)
        if checked and record["status"] == "solved" and before["status"] != "solved":
            check_solvable(self.account, record)
        if "custom_status_id" not in data:
            before["custom_status_id"] = record["custom_status_id"]  # the audit tells what was asked for
        if comment is not None or snapshot(record) != before:
            audit = write_audit(self.account, record, before, comment, data)
            update_metric(self.account, record, before, comment)
            self.store.touch(record)
            ticket_written(self.account, record, before, comment, audit)
            note_activities(self.account, record, before, comment)
        if record["status"] == "solved" and before["status"] != "solved":
            self._solve_incidents(record, data.get("comment"))
        return record

    def delete(self, record: Record) -> None:
        record.deleted = True
        record.note(
            previous_state=str(record["status"]),
            deleted_at=self.account.clock.iso(),
            actor=str(self.account.me().id),
        )
        self.store.touch(record)
        mark_problems(self.account, record.get("problem_id"))

    def complete(self, record: Record) -> None:
        record["requester_id"] = record["requester_id"] or self.account.owner_id
        self._fill_in(record)
        self._start(record)
        if not comments_of(self.account, record.key):
            text = record.get("description") or record.get("subject") or ""
            comment = write_comment(self.account, record, text, True, record["requester_id"])
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
        if record is not None and record.get("priority") and "priority" in data and data["priority"] is None:
            raise invalid_record("priority", "Priority: cannot be reset")
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

    def _no_description(self) -> Problem:
        field = system_field(self.account, "description")
        text = "Description: cannot be blank"
        if field is None:
            return invalid_record("base", text, "BlankValue")
        return base_problem([field_error(field, text, "BlankValue")])

    def _fill_in(self, ticket: Record) -> None:
        """Fill in what Zendesk sets in every new ticket."""
        ticket["status"] = ticket.get("status") or "new"
        ticket["via"] = ticket["via"] or VIA
        ticket["submitter_id"] = ticket["submitter_id"] or ticket["requester_id"]
        ticket["raw_subject"] = ticket["raw_subject"] or ticket["subject"]
        ticket["custom_fields"] = ticket["custom_fields"] or ticket["fields"] or []
        for name in IDS:
            ticket[name] = ticket.get(name) or []
        requester = self.store.get("User", ticket["requester_id"])
        if requester is not None and ticket["organization_id"] is None:
            ticket["organization_id"] = requester.get("organization_id")
        for name, kind in (("brand_id", "Brand"), ("ticket_form_id", "TicketForm")):
            default = self.store.first(kind, default=True)
            ticket[name] = ticket[name] or (default.id if default else None)
        offers_rating = is_on(self.store, "active_features", "customer_satisfaction")
        if ticket.get("satisfaction_rating") is None and offers_rating:
            ticket["satisfaction_rating"] = {"score": "unoffered"}
        self._set_assignment(ticket)
        match_custom_status(self.store, ticket, chosen=True)
        list_all_fields(self.account, ticket)

    def _start(self, ticket: Record) -> None:
        """Do what follows from a new ticket in other records."""
        mark_problems(self.account, ticket.get("problem_id"))
        start_metric(self.account, ticket)

    def _set_assignment(self, ticket: Record) -> None:
        """Open a ticket that has an assignee, and give it a group of the assignee if it has none."""
        assignee = self.store.get("User", ticket.get("assignee_id"))
        if assignee is None:
            return
        if ticket["status"] == "new":
            ticket["status"] = "open"
        if ticket.get("group_id") is None:
            memberships = self.store.all("GroupMembership", user_id=assignee.id)
            memberships.sort(key=lambda one: not one.get("default"))
            usual = self.store.first("Group", default=True)  # for an agent without a group
            first = memberships[0]["group_id"] if memberships else usual and usual.id
            ticket["group_id"] = assignee.get("default_group_id") or first

    def _inherited_tags(self, ticket: Record) -> list[str]:
        """The tags of the requester and of the organization, where the account gives them to tickets."""
        if not is_on(self.store, "user", "tagging"):
            return []
        people = (
            self.store.get("User", ticket["requester_id"]),
            self.store.get("Organization", ticket.get("organization_id")),
        )
        return [tag for one in people if one is not None for tag in one.get("tags") or []]

    def _change_tags(self, ticket: Record, sent: Json) -> None:
        """Add tags and take tags out."""
        added, removed = read_tags(sent.get("additional_tags")), read_tags(sent.get("remove_tags"))
        if added or removed:
            ticket["tags"] = sorted({*(ticket.get("tags") or []), *added} - {*removed})

    def _set_tags(self, ticket: Record, sent: Json) -> None:
        """Write the tags of a ticket; a value of a field goes with its tag."""
        former = set(ticket.get("tags") or [])
        if "tags" in sent:
            ticket["tags"] = read_tags(sent["tags"])
        self._change_tags(ticket, sent)
        follow_tags(self.account, ticket, former - set(ticket.get("tags") or []))

    def _comment_on(self, ticket: Record, data: Json) -> Record | None:
        """Write the comment of an update; one that says nothing is ignored."""
        sent = data.get("comment")
        return None if is_empty(sent) else write_comment(self.account, ticket, sent or "", False)

    def _reopen(self, ticket: Record, comment: Record) -> None:
        """Open a ticket on which an end user has commented."""
        author = self.store.get("User", comment["author_id"])
        if ticket["status"] in WAITING and comment["public"] and not is_agent(author):
            ticket["status"] = "open"
            match_custom_status(self.store, ticket, chosen=False)

    def _solve_incidents(self, ticket: Record, comment: str | Json | None) -> None:
        """Solve the incidents of a problem with the comment that has solved it."""
        sent = _without(comment, ("uploads",)) if isinstance(comment, dict) else comment
        for incident in unsolved_incidents(self.account, ticket):
            self._change(
                incident, {"status": "solved"} | ({} if is_empty(sent) else {"comment": sent}), False
            )

    def _add_comment(self, ticket: Record, sent: str | Json) -> None:
        """Add one of the comments of an imported ticket."""
        is_first = not ticket["description"]
        comment = write_comment(self.account, ticket, sent, is_first, ticket["requester_id"])
        ticket["description"] = ticket["description"] or comment["body"]
        write_audit(self.account, ticket, snapshot(ticket), comment, {})


def _first_comment(data: Json) -> str | Json | None:
    """The comment that becomes the description of a new ticket; None if there is no text in it."""
    found: str | Json | None = data.get("comment") or data.get("description")
    body = found.get("body") or found.get("html_body") if isinstance(found, dict) else found
    return found if body else None


def _without(data: Json, names: Collection[str]) -> Json:
    return {name: value for name, value in data.items() if name not in names}


@answers("PUT tickets/{}")
def update_ticket(call: Call) -> Answer:
    """Change a ticket, and answer it with the audit of the change."""
    ticket = call.need("Ticket", call.args[0])
    return with_audit(call, call.write(ticket, call.record()))


@answers("PUT tickets/update_many")
def update_many_tickets(call: Call) -> Answer:
    """Change many tickets in the background."""
    return answer_job(call, "Ticket", update_many(call, "Ticket"))


@answers("PUT tickets/{}/mark_as_spam", "PUT tickets/mark_many_as_spam")
def mark_as_spam(call: Call) -> Answer:
    """Delete tickets and suspend their requesters, unless these are agents."""

    def spam(one: Json) -> Record:
        ticket = call.need("Ticket", one["id"])
        requester = call.store.get("User", ticket["requester_id"])
        if requester is not None and not is_agent(requester):
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
