"""Incremental exports: the rules that clients get wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.sandbox_api import Api, ids, ticket

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox


def test_exports_leave_out_the_last_minute_and_keep_the_deleted(api: Api, sandbox: Sandbox) -> None:
    start = sandbox.clock.timestamp() - 100
    ticket(api)
    api.delete("tickets/1")
    assert api.get(f"incremental/tickets/cursor?start_time={start}")["tickets"] == []
    sandbox.clock.advance(minutes=2)
    page = api.get(f"incremental/tickets/cursor?start_time={start}")
    assert [(t["id"], t["status"]) for t in page["tickets"]] == [(1, "deleted")]
    assert page["end_of_stream"] is True
    assert api.get(page["after_url"])["tickets"] == []
    api.get(f"incremental/tickets?start_time={sandbox.clock.timestamp()}", status=422)


def test_exports_by_time_never_split_a_second(api: Api, sandbox: Sandbox) -> None:
    for number in range(30):
        sandbox.clock.advance(number % 3 == 0)
        sandbox.add("Ticket", {"subject": str(number)})
    sandbox.clock.advance(minutes=5)
    url, seen, sizes = "incremental/tickets?start_time=1&per_page=7", list[int](), list[int]()
    while True:
        page = api.get(url)
        seen += ids(page["tickets"])
        sizes.append(page["count"])
        if page["end_of_stream"]:
            break
        url = page["next_page"]
    assert sorted(seen) == list(range(1, 31)), "each record comes once"
    assert sizes == [9, 9, 9, 3], "a page of seven goes on to the end of its last second"
    assert page["next_page"].endswith(f"&start_time={page['end_time']}"), "although the stream has ended"
    assert page["end_time"] == sandbox.records("Ticket")[-1].stamp + 1
    after = api.get(page["next_page"])
    assert (after["tickets"], after["end_of_stream"]) == ([], True)
    assert after["end_time"] == page["end_time"]


def test_a_page_of_one_second_holds_all_of_it(api: Api, sandbox: Sandbox) -> None:
    for _ in range(5):
        sandbox.add("Ticket", {"subject": "x"})
    start = sandbox.clock.timestamp()
    sandbox.clock.advance(minutes=5)
    sandbox.add("Ticket", {"subject": "later"})
    sandbox.clock.advance(minutes=5)
    page = api.get(f"incremental/tickets?start_time={start}&per_page=1")
    assert ids(page["tickets"]) == [1, 2, 3, 4, 5]
    assert page["end_time"] == start + 1
    assert {one["generated_timestamp"] for one in page["tickets"]} == {start}
    assert ids(api.get(page["next_page"])["tickets"]) == [6]


@pytest.mark.parametrize("name", ["tickets", "users"])
def test_deleted_records_may_be_left_out(api: Api, sandbox: Sandbox, name: str) -> None:
    kind = {"tickets": "Ticket", "users": "User"}[name]
    deleted = sandbox.add(kind, {"name": "a", "subject": "a"}).id
    kept = sandbox.add(kind, {"name": "b", "subject": "b"}).id
    api.send("DELETE", f"{name}/{deleted}")
    sandbox.clock.advance(minutes=5)
    for path in (f"incremental/{name}", f"incremental/{name}/cursor"):
        assert deleted in ids(api.get(f"{path}?start_time=1")[name])
        if name == "tickets":
            shown = ids(api.get(f"{path}?start_time=1&exclude_deleted=true")[name])
            assert kept in shown
            assert deleted not in shown


def test_a_start_within_the_last_minute_is_refused(api: Api, sandbox: Sandbox) -> None:
    now = sandbox.clock.timestamp()
    error = api.get(f"incremental/tickets?start_time={now}", status=422)
    assert error["error"] == "InvalidValue"
    assert error["description"].startswith("Too recent start_time")
    error = api.get(f"incremental/tickets/cursor?start_time={now}", status=400)
    assert error["errors"][0]["code"] == "StartTimeTooRecent"
    api.get("incremental/tickets", status=400)


def test_talk_exports_have_no_end_of_stream(api: Api, sandbox: Sandbox) -> None:
    sandbox.add("TalkCall", {"completion_status": "completed"})
    sandbox.clock.advance(minutes=2)
    page = api.get("channels/voice/stats/incremental/calls?start_time=1")
    assert "end_of_stream" not in page
    last = api.get(page["next_page"])
    assert last["next_page"] == page["next_page"]


def test_the_export_of_custom_objects_says_in_its_meta_whether_there_is_more(
    api: Api, sandbox: Sandbox
) -> None:
    sandbox.add("CustomObject", {"key": "order", "title": "Order", "title_pluralized": "Orders"})
    for number in range(3):
        sandbox.add("CustomObjectRecord", {"custom_object_key": "order", "name": f"Order {number}"})
    sandbox.clock.advance(minutes=2)
    path = "incremental/custom_objects/order/cursor"
    first = api.get(f"{path}?start_time=1&per_page=2")
    second = api.get(f"{path}?cursor={first['after_cursor']}&per_page=2")
    assert [len(page["custom_object_records"]) for page in (first, second)] == [2, 1]
    assert [page["meta"] for page in (first, second)] == [{"has_more": True}, {"has_more": False}]
    assert "end_of_stream" not in first
    assert second["after_url"]


def test_a_deleted_record_of_a_custom_object_is_in_the_export_without_what_it_said(
    api: Api, sandbox: Sandbox
) -> None:
    sandbox.add("CustomObject", {"key": "order", "title": "Order", "title_pluralized": "Orders"})
    fields = {"custom_object_key": "order", "custom_object_fields": {"size": "large"}}
    kept, gone = (sandbox.add("CustomObjectRecord", {**fields, "name": name}) for name in ("Kept", "Gone"))
    sandbox.clock.advance(minutes=2)
    api.delete(f"custom_objects/order/records/{gone['id']}")
    api.get(f"custom_objects/order/records/{gone['id']}", status=404)
    listed = api.get("custom_objects/order/records")["custom_object_records"]
    assert [one["id"] for one in listed] == [kept["id"]]
    sandbox.clock.advance(minutes=2)
    path = "incremental/custom_objects/order/cursor?start_time=1"
    found = api.get(path)["custom_object_records"]
    assert [(one["name"], one["custom_object_fields"]) for one in found] == [
        ("Kept", {"size": "large"}),
        ("[DELETED]", {"size": "[DELETED]"}),
    ]
    present = api.get(f"{path}&filter[exclude_deleted]=true")["custom_object_records"]
    assert [one["name"] for one in present] == ["Kept"]


def test_ticket_events_are_made_of_audits(api: Api, sandbox: Sandbox) -> None:
    ticket(api)
    sandbox.clock.advance(minutes=2)
    events = api.get("incremental/ticket_events?start_time=1&include=comment_events")["ticket_events"]
    assert events[0]["ticket_id"] == 1
    assert {child["event_type"] for child in events[0]["child_events"]} == {"Comment", "Create"}


def test_the_start_of_an_export_is_no_filter(api: Api, sandbox: Sandbox) -> None:
    sandbox.add("ChatAgentTimeline", {"start_time": "2026-01-01T08:00:00Z"})
    sandbox.clock.advance(minutes=5)
    assert api.get("chat/incremental/agent_timeline?start_time=1000")["agent_timeline"]


def test_a_sample_of_ticket_events_holds_events(api: Api, sandbox: Sandbox) -> None:
    ticket(api)
    sandbox.clock.advance(minutes=5)
    (event,) = api.get("incremental/ticket_events/sample?start_time=1")["ticket_events"]
    assert (event["ticket_id"], event["event_type"]) == (1, "Audit")


@pytest.mark.parametrize(
    ("name", "kind"), [("tickets", "Ticket"), ("users", "User"), ("organizations", "Organization")]
)
def test_a_sample_has_up_to_fifty_records_of_the_kind_in_the_path(
    api: Api, sandbox: Sandbox, name: str, kind: str
) -> None:
    sandbox.clock.advance(minutes=5)
    start = sandbox.clock.timestamp()
    added = [sandbox.add(kind, {"name": f"Number {number}"}).id for number in range(51)]
    sandbox.clock.advance(minutes=5)
    page = api.get(f"incremental/{name}/sample?start_time={start}")
    assert ids(page[name]) == added[:50]
    assert page["count"] == 50
    api.get(f"incremental/{name}/sample", status=400)


def test_there_is_no_sample_of_other_records(api: Api) -> None:
    api.get("incremental/macros/sample?start_time=1", status=404)
