"""Incremental exports: everything that has changed since a moment, deleted records included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.store import Record
from zenpy.sandbox.calls.paging.exports import by_time
from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import not_found

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call

SAMPLE_SIZE = 50


@lists("incremental/tickets", "incremental/tickets/cursor", "incremental/users", "incremental/users/cursor")
def export_records(call: Call) -> list[Record]:
    """All tickets or users, deleted ones included unless `exclude_deleted` says otherwise."""
    kind = "Ticket" if "tickets" in call.route.parts else "User"
    shown = []
    for record in call.store.table(kind).values():
        if record.deleted and call.flag("exclude_deleted"):
            continue
        data = dict(record)
        if kind == "Ticket":
            data |= {"generated_timestamp": record.stamp} | ({"status": "deleted"} if record.deleted else {})
        shown.append(Record(kind, record.key, data, record.parents, record.stamp))
    return shown


@lists("incremental/ticket_events")
def export_ticket_events(call: Call) -> list[Record]:
    """The ticket events, made from audits."""
    with_comments = "comment_events" in call.request.values("include")
    events = []
    for audit in call.store.all("Audit"):
        children = []
        for event in audit["events"]:
            child = {"id": event["id"], "via": "Web service", "event_type": event["type"]}
            if event["type"] == "Comment":
                children += [{**event, **child}] if with_comments else []
                continue
            if "field_name" in event:
                child[event["field_name"]] = event["value"]
            if "previous_value" in event:
                child["previous_value"] = event["previous_value"]
            children.append(child)
        data = {**call.store.project("TicketEvent", audit), "child_events": children, "event_type": "Audit"}
        data |= {"timestamp": audit.stamp, "updater_id": audit["author_id"], "via": "Web service"}
        events.append(Record("TicketEvent", audit.key, data, {}, audit.stamp))
    return events


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
    records = export_ticket_events(call) if name == "ticket_events" else call.store.all(kind)
    found = by_time(call.list_request(), records).items[:SAMPLE_SIZE]
    return {
        name: [dict(one) for one in found],
        "count": len(found),
        "end_of_stream": True,
        "next_page": None,
    }
