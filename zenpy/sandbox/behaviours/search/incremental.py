"""Incremental exports: everything that has changed since a moment, deleted records included."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from zenpy.sandbox.account.found import by_time, present_by_time
from zenpy.sandbox.account.record import Record
from zenpy.sandbox.calls.paging.exports import by_time as cut_by_time
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import not_found

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zenpy.sandbox.calls.call import Answer, Call

SAMPLE_SIZE = 50
NOTIFIED = ("recipients", "subject", "resource")


@lists("incremental/tickets", "incremental/tickets/cursor", "incremental/users", "incremental/users/cursor")
def export_records(call: Call) -> Sequence[Record]:
    """All tickets or users, deleted ones included unless `exclude_deleted` says otherwise."""
    table = call.store.table("Ticket" if "tickets" in call.route.parts else "User")
    return (present_by_time if call.flag("exclude_deleted") else by_time)(table).shown(_exported)


def _exported(record: Record) -> Record:
    """A record as an export shows it."""
    data = dict(record)
    if record.kind == "Ticket":
        data |= {"generated_timestamp": record.stamp} | ({"status": "deleted"} if record.deleted else {})
    return Record(record.kind, record.key, data, record.parents, record.stamp)


@lists("incremental/ticket_events")
def export_ticket_events(call: Call) -> Sequence[Record]:
    """The ticket events, made from audits."""
    with_comments = "comment_events" in call.request.values("include")
    return present_by_time(call.store.table("Audit")).shown(partial(_event, call, with_comments))


def _event(call: Call, with_comments: bool, audit: Record) -> Record:
    children = []
    for event in audit["events"]:
        child = {"id": event["id"], "via": "Web service", "event_type": event["type"]}
        if event["type"] == "Comment":
            children += [{**event, **child}] if with_comments else []
            continue
        rule = (event.get("via") or {}).get("source", {}).get("from", {}).get("id")
        child |= {"via": "Rule", "via_reference_id": rule} if rule is not None else {}
        if "field_name" not in event:  # a notification
            children.append({**child, **{name: event[name] for name in NOTIFIED if name in event}})
            continue
        child[event["field_name"]] = event["value"]
        if "previous_value" in event:
            child["previous_value"] = event["previous_value"]
        children.append(child)
    data = {**call.store.project("TicketEvent", audit), "child_events": children, "event_type": "Audit"}
    data |= {"timestamp": audit.stamp, "updater_id": audit["author_id"], "via": "Web service"}
    return Record("TicketEvent", audit.key, data, {}, audit.stamp)


@answers("GET incremental/{}/sample")
def show_sample(call: Call) -> Answer:
    """Up to fifty of the records that changed since `start_time`, as a sample of an export.

    Raises:
        Problem: a 404, there is no sample of such records; a 400, without `start_time`.
    """
    name = call.args[0]
    kind = call.route.result["variants"]["map"].get(name)
    if kind is None:
        raise not_found()
    records = export_ticket_events(call) if name == "ticket_events" else call.store.rows(kind)
    found = cut_by_time(call.list_request(), records).items[:SAMPLE_SIZE]
    return {
        name: [dict(one) for one in found],
        "count": len(found),
        "end_of_stream": True,
        "next_page": None,
    }
