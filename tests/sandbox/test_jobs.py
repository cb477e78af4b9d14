"""Bulk calls become jobs."""

from __future__ import annotations

import re
from typing import Any

from tests.support.sandbox_api import Api, ticket
from zenpy.sandbox import Sandbox

TWO = [{"subject": "a", "comment": {"body": "x"}}, {"subject": "silent"}]


def test_a_job_reports_the_result_of_each_record(api: Api, sandbox: Sandbox) -> None:
    sandbox.job_polls = 2
    job = api.post("tickets/create_many", {"tickets": TWO}, status=200)["job_status"]
    assert re.fullmatch(r"V3-[0-9a-f]{32}", job["id"])
    assert job["url"] == f"https://sandbox.zendesk.com/api/v2/job_statuses/{job['id']}.json"
    assert (job["total"], job["progress"], job["message"], job["results"]) == (2, None, None, None)
    assert job["job_type"] == "Bulk Create Ticket"
    seen = [(job["status"], job["message"])]
    while seen[-1][0] != "completed":
        job = api.get(f"job_statuses/{job['id']}")["job_status"]
        seen.append((job["status"], job["message"]))
    working, completed = seen[1:]
    assert working == ("working", "Creating ticket #1")
    assert re.fullmatch(r"Completed at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d \+0000", completed[1])
    good, bad = job["results"]
    assert good == {"index": 0, "id": 1, "account_id": good["account_id"]}
    assert bad == {"index": 1, "error": "TicketCreateFailed", "details": "Description: cannot be blank"}


def results(api: Api, method: str, path: str, body: object = None) -> Any:
    """The results of the job that a call starts."""
    started: Any = api.send(method, path, body).data()
    return api.get(f"job_statuses/{started['job_status']['id']}")["job_status"]["results"]


def test_what_a_job_tells_depends_on_its_kind(api: Api) -> None:
    """A creation tells success of no kind of record; only that of tickets has an index."""
    made = results(api, "POST", "users/create_many", {"users": [{"name": "a"}, {"name": "b"}]})
    users = [one["id"] for one in made]
    assert made == [{"id": key, "status": "Created"} for key in users]
    named = {"organizations": [{"name": "a"}, {"name": "b"}]}
    organizations = results(api, "POST", "organizations/create_many", named)
    assert [sorted(one) for one in organizations] == [["id", "status"]] * 2
    many = ",".join(map(str, users))
    changed = results(api, "PUT", f"users/update_many?ids={many}", {"user": {"notes": "x"}})
    assert changed == [{"id": key, "action": "update", "success": True, "status": "Updated"} for key in users]
    deleted = results(api, "DELETE", f"users/destroy_many?ids={many}")
    assert deleted == [{"id": key, "action": "delete", "success": True, "status": "Deleted"} for key in users]


def test_a_record_that_fails_is_told_with_its_index_among_others_without_one(api: Api) -> None:
    key = ticket(api)["id"]
    api.put(f"tickets/{ticket(api)['id']}", {"ticket": {"status": "closed"}})
    sent = {"tickets": [{"id": key, "subject": "a"}, {"id": 2, "subject": "b"}]}
    good, bad = results(api, "PUT", "tickets/update_many", sent)
    assert good == {"id": key, "action": "update", "success": True, "status": "Updated"}
    assert (bad["index"], bad["id"], bad["error"]) == (1, 2, "TicketUpdateFailed")
    assert "closed" in bad["details"]


def test_the_deletion_for_good_has_one_result_and_no_total(api: Api) -> None:
    api.delete(f"tickets/{ticket(api)['id']}")
    job = api.delete("deleted_tickets/1", status=200)["job_status"]
    assert (job["total"], job["progress"]) == (None, None)
    assert api.get(f"job_statuses/{job['id']}")["job_status"]["results"] == {"success": True}
    assert api.get("deleted_tickets")["deleted_tickets"] == []
    api.delete("deleted_tickets/1", status=404)


def test_the_ids_that_a_job_gives_are_not_in_the_order_of_its_list(api: Api) -> None:
    """Only the index of a result tells which record it is about; the same seed gives the same ids."""
    sent = [{"subject": str(number), "comment": {"body": "x"}} for number in range(20)]
    made = results(api, "POST", "tickets/create_many", {"tickets": sent})
    assert [one["index"] for one in made] == list(range(20))
    numbers = [one["id"] for one in made]
    assert sorted(numbers) == list(range(1, 21))
    assert numbers != sorted(numbers)
    subjects = {one["id"]: one["subject"] for one in api.get("tickets")["tickets"]}
    assert [subjects[key] for key in numbers] == [one["subject"] for one in sent]
    again = results(Api(Sandbox()), "POST", "tickets/create_many", {"tickets": sent})
    assert [one["id"] for one in again] == numbers
    other = results(Api(Sandbox(seed=1)), "POST", "tickets/create_many", {"tickets": sent})
    assert [one["id"] - 1 for one in other] != numbers
    two = results(api, "POST", "organizations/create_many", {"organizations": [{"name": "a"}, {"name": "b"}]})
    assert two[0]["id"] > two[1]["id"]


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


def test_the_newest_job_is_listed_first_for_a_day(api: Api, sandbox: Sandbox) -> None:
    made = [
        api.post("tickets/create_many", {"tickets": TWO[:1]}, status=200)["job_status"]["id"] for _ in "abc"
    ]
    assert [one["id"] for one in api.get("job_statuses")["job_statuses"]] == made[::-1]
    page = api.get("job_statuses?page[size]=2")
    assert [one["id"] for one in page["job_statuses"]] == made[:0:-1]
    rest = api.get(f"job_statuses?page[size]=2&page[after]={page['meta']['after_cursor']}")
    assert [one["id"] for one in rest["job_statuses"]] == made[:1]
    sandbox.clock.advance(days=1)
    assert api.get("job_statuses")["job_statuses"] == []


def test_at_most_a_hundred_records_go_in_one_call(api: Api) -> None:
    error = api.post("tickets/create_many", {"tickets": TWO[:1] * 101}, status=400)
    text = "Parameter  cannot specify more than 100 values"  # with a gap where its name should be
    assert error == {"error": "TooManyValues", "description": text, "max_count": 100}


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
        found: list[dict[str, object]] = api.get(f"job_statuses/{started['id']}")["job_status"]["results"]
        return found

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
