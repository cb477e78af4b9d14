"""Bulk calls become jobs, uploads become attachments."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.sandbox_api import Api, ticket

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox

TWO = [{"subject": "a", "comment": {"body": "x"}}, {"subject": "silent"}]


def test_a_job_tells_how_each_record_went(api: Api, sandbox: Sandbox) -> None:
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
    asked = f"job_statuses/show_many?ids={made[1]},unknown"
    statuses = [[job["status"] for job in api.get(asked)["job_statuses"]] for _ in range(2)]
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


def test_an_upload_becomes_the_attachment_of_a_comment(api: Api) -> None:
    content = bytes(range(256))
    upload = api.send("POST", "uploads?filename=a.png", content, content_type="image/png").data()["upload"]
    made = ticket(api, comment={"body": "see", "uploads": [upload["token"]]})
    attachment = api.get(f"tickets/{made['id']}/comments")["comments"][0]["attachments"][0]
    assert (attachment["file_name"], attachment["size"], attachment["content_type"]) == (
        "a.png",
        256,
        "image/png",
    )
    assert api.send("GET", attachment["content_url"]).body == content
    assert api.get(f"attachments/{attachment['id']}")["attachment"]["file_name"] == "a.png"


def test_a_token_collects_files(api: Api) -> None:
    token = api.send("POST", "uploads?filename=a.txt", b"a", content_type="text/plain").data()["upload"][
        "token"
    ]
    both = api.send("POST", f"uploads?filename=b.txt&token={token}", b"b", content_type="text/plain").data()[
        "upload"
    ]
    assert [file["file_name"] for file in both["attachments"]] == ["a.txt", "b.txt"]
    api.delete(f"uploads/{token}")
    api.delete(f"uploads/{token}", status=404)


def test_the_files_of_a_suspended_ticket_become_an_upload(api: Api, sandbox: Sandbox) -> None:
    suspended = sandbox.add("SuspendedTicket", {"attachments": [{"id": 5, "file_name": "a.txt"}]})
    upload = api.post("suspended_tickets/attachments", {"id": suspended.id}, status=200)["upload"]
    assert upload["token"]
    assert [one["file_name"] for one in upload["attachments"]] == ["a.txt"]


def test_a_form_becomes_an_article_attachment(api: Api, sandbox: Sandbox) -> None:
    article = sandbox.add("HelpCenterArticle", {"title": "How", "body": "so"})
    form = b'--B\r\nContent-Disposition: form-data; name="inline"\r\n\r\ntrue\r\n'
    form += b'--B\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n'
    form += b"Content-Type: text/plain\r\n\r\nhello\r\n--B--\r\n"
    path = f"help_center/articles/{article.id}/attachments"
    made = api.send("POST", path, form, content_type="multipart/form-data; boundary=B").data()[
        "article_attachment"
    ]
    assert (made["file_name"], made["size"], made["inline"]) == ("a.txt", 5, True)
    assert api.send("GET", made["content_url"]).body == b"hello"
    assert [one["id"] for one in api.get(path)["article_attachments"]] == [made["id"]]


@pytest.mark.parametrize("locale", ["en-us", "de"])
def test_articles_have_translations(api: Api, locale: str) -> None:
    category = api.post("help_center/categories", {"category": {"name": "C", "locale": locale}})["category"]
    path = f"help_center/categories/{category['id']}/sections"
    section = api.post(path, {"section": {"name": "S", "locale": locale}})["section"]
    body = {"article": {"title": "T", "body": "B", "locale": locale}}
    article = api.post(f"help_center/sections/{section['id']}/articles", body)["article"]
    one = api.get(f"help_center/articles/{article['id']}/translations/{locale}")["translation"]
    assert (one["title"], one["source_id"]) == ("T", article["id"])
    api.put(f"help_center/articles/{article['id']}/translations/{locale}", {"translation": {"title": "New"}})
    assert api.get(f"help_center/articles/{article['id']}")["article"]["title"] == "New"
    listed = api.get(f"help_center/categories/{category['id']}/articles")["articles"]
    assert [found["id"] for found in listed] == [article["id"]]
    assert api.post(f"help_center/articles/{article['id']}/up", status=200)["vote"]["value"] == 1
