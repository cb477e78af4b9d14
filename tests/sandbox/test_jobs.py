"""Bulk calls become jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.sandbox_api import Api, ticket

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox

TWO = [{"subject": "a", "comment": {"body": "x"}}, {"subject": "silent"}]


def test_a_job_reports_the_result_of_each_record(api: Api, sandbox: Sandbox) -> None:
    sandbox.job_polls = 2
    job = api.post("tickets/create_many", {"tickets": TWO}, status=200)["job_status"]
    statuses = [job["status"]]
    while statuses[-1] != "completed":
        job = api.get(f"job_statuses/{job['id']}")["job_status"]
        statuses.append(job["status"])
    assert statuses == ["queued", "working", "completed"]
    good, bad = job["results"]
    assert (good["index"], good["success"], good["id"]) == (0, True, 1)
    assert (bad["index"], bad["success"], bad["error"]) == (1, False, "RecordInvalid")


def test_a_job_may_be_done_at_once(api: Api, sandbox: Sandbox) -> None:
    sandbox.job_polls = 0
    job = api.post("tickets/create_many", {"tickets": TWO[:1]}, status=200)["job_status"]
    assert (job["status"], job["progress"], job["total"]) == ("completed", 1, 1)


def test_at_most_thirty_jobs_run(api: Api, sandbox: Sandbox) -> None:
    sandbox.clock.step = 0
    for _ in range(30):
        api.post("tickets/create_many", {"tickets": TWO[:1]}, status=200)
    error = api.post("tickets/create_many", {"tickets": TWO[:1]}, status=429)
    assert (error["error"], len(error["current_job_ids"])) == ("TooManyJobs", 30)
    sandbox.clock.advance(minutes=1)
    api.post("tickets/create_many", {"tickets": TWO[:1]}, status=200)


def test_a_job_too_many_does_nothing(api: Api, sandbox: Sandbox) -> None:
    sandbox.job_limit = 1
    first = api.post("tickets/create_many", {"tickets": TWO[:1]}, status=200)["job_status"]
    error = api.post("tickets/create_many", {"tickets": TWO[:1]}, status=429)
    assert (error["error"], error["current_job_ids"]) == ("TooManyJobs", [first["id"]])
    assert len(sandbox.records("Ticket")) == 1
    api.get(f"job_statuses/show_many?ids={first['id']}")  # which brings it to its end
    api.post("tickets/create_many", {"tickets": TWO[:1]}, status=200)


def test_jobs_are_listed_and_shown_by_their_ids(api: Api, sandbox: Sandbox) -> None:
    sandbox.job_polls = 2
    made = [
        api.post("tickets/create_many", {"tickets": TWO[:1]}, status=200)["job_status"]["id"] for _ in "ab"
    ]
    assert {job["id"]: job["status"] for job in api.get("job_statuses")["job_statuses"]} == dict.fromkeys(
        made, "queued"
    )
    path = f"job_statuses/show_many?ids={made[1]},unknown"
    statuses = [[job["status"] for job in api.get(path)["job_statuses"]] for _ in range(2)]
    assert statuses == [["working"], ["completed"]]


def test_at_most_a_hundred_records_go_in_one_call(api: Api) -> None:
    api.post("tickets/create_many", {"tickets": TWO[:1] * 101}, status=400)


def test_both_forms_of_a_bulk_update(api: Api) -> None:
    one, two = ticket(api)["id"], ticket(api)["id"]
    api.put(f"tickets/update_many?ids={one},{two}", {"ticket": {"status": "open", "additional_tags": ["t"]}})
    api.put("tickets/update_many", {"tickets": [{"id": two, "priority": "low"}]})
    shown = api.get(f"tickets/show_many?ids={one},{two}")["tickets"]
    assert [(t["status"], t["tags"], t["priority"]) for t in shown] == [
        ("open", ["t"], None),
        ("open", ["t"], "low"),
    ]
    api.delete(f"tickets/destroy_many?ids={one},{two}", status=200)
    assert api.get("tickets")["tickets"] == []


def test_a_job_can_be_looked_at_for_a_day(api: Api, sandbox: Sandbox) -> None:
    made = api.send("POST", "tickets/create_many", {"tickets": [{"subject": "x", "description": "x"}]})
    job = made.data()["job_status"]["id"]
    sandbox.clock.advance(hours=23)
    assert api.get(f"job_statuses/{job}")["job_status"]["status"] == "completed"
    sandbox.clock.advance(hours=1)
    api.get(f"job_statuses/{job}", status=404)
    assert api.get(f"job_statuses/show_many?ids={job}")["job_statuses"] == []


def test_jobs_of_custom_objects_write_their_records(api: Api, sandbox: Sandbox) -> None:
    sandbox.add("CustomObject", {"key": "car", "title": "Car"})

    def job(action: str, *items: object) -> list[dict[str, object]]:
        sent = {"job": {"action": action, "items": list(items)}}
        started = api.post("custom_objects/car/jobs", sent)["job_status"]
        results: list[dict[str, object]] = api.get(f"job_statuses/{started['id']}")["job_status"]["results"]
        return results

    fields = {"name": "a", "external_id": "x", "custom_object_fields": {"colour": "red", "doors": 4}}
    (made,) = job("create", fields)
    shown = api.get("custom_objects/car/records")["custom_object_records"]
    assert [(one["id"], one["name"], one["custom_object_key"]) for one in shown] == [(made["id"], "a", "car")]
    job("update", {"id": made["id"], "custom_object_fields": {"colour": "blue"}})
    job("create_or_update_by_external_id", {"external_id": "x", "name": "b"})
    (record,) = sandbox.records("CustomObjectRecord")
    assert (record["name"], record["custom_object_fields"]) == ("b", {"colour": "blue", "doors": 4})
    job("delete", made["id"])
    assert not sandbox.records("CustomObjectRecord")
