"""What agents keep beside tickets: activities, saved searches, bookmarks, approvals, links to Jira, routing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.support.sandbox_api import Api, ids, ticket

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox


def test_an_agent_sees_what_others_did_to_their_tickets_for_thirty_days(api: Api, sandbox: Sandbox) -> None:
    agent = sandbox.add("User", {"name": "Ann", "role": "agent"}).id
    sandbox.accept("admins", sandbox.user.id)
    sandbox.accept("anns", agent)

    def seen() -> Any:
        return api.send("GET", "activities", authorization="Bearer anns").data()

    sent = {"ticket": {"subject": "x", "comment": {"body": "y"}, "assignee_id": agent}}
    admin = {"authorization": "Bearer admins"}
    api.send("POST", "tickets", sent, **admin)
    api.send("PUT", "tickets/1", {"ticket": {"priority": "high", "comment": {"body": "hurry"}}}, **admin)
    api.send("PUT", "tickets/1", {"ticket": {"priority": "low"}}, **admin)
    own = {"ticket": {"priority": "urgent", "comment": {"body": "done"}}}
    api.send("PUT", "tickets/1", own, authorization="Bearer anns")
    found = seen()
    assert [one["verb"] for one in found["activities"]] == [
        "tickets.priority_increase",
        "tickets.comment",
        "tickets.assignment",
    ]
    first = found["activities"][0]
    assert (first["user_id"], first["actor_id"], first["user"]["name"]) == (agent, sandbox.user.id, "Ann")
    assert first["object"] == first["target"] == {"ticket": {"id": 1, "subject": "x"}}
    assert (ids(found["actors"]), ids(found["users"])) == ([sandbox.user.id], [agent])
    assert api.send("GET", "activities", **admin).data()["activities"] == []  # type: ignore[index]  # JSON
    sandbox.clock.advance(days=30)
    assert seen()["activities"] == []


def test_a_saved_search_has_a_name_of_its_own(api: Api) -> None:
    sent = {"name": "Open", "query": "status:open", "type": "ticket"}
    error = api.post("saved_searches", {**sent, "name": ""}, status=422)
    assert error["error"] == "Create Failed"
    assert error["details"] == {"name": [{"description": "Name is required", "error": "NameRequired"}]}
    made = api.post("saved_searches", sent)["saved_search"]
    assert api.post("saved_searches", sent, status=409)["error"] == "Conflict"
    api.put(f"saved_searches/{made['id']}", {**sent, "query": "status:new"})
    for number in range(19):
        api.post("saved_searches", {**sent, "name": f"Open {number}"})
    api.post("saved_searches", {**sent, "name": "Too many"}, status=409)
    assert len(api.get("saved_searches")["saved_searches"]) == 20


def test_saved_searches_belong_to_an_agent(api: Api, sandbox: Sandbox) -> None:
    agent = sandbox.add("User", {"name": "Ann", "role": "agent"}).id
    sandbox.accept("any", sandbox.user.id)
    sandbox.accept("anns", agent)
    sent = {"name": "Open", "query": "status:open", "type": "ticket"}
    api.post("saved_searches", sent)
    assert api.send("GET", "saved_searches", authorization="Bearer anns").data() == {"saved_searches": []}
    assert api.send("POST", "saved_searches", sent, authorization="Bearer anns").status == 201


def test_a_bookmark_shows_its_ticket(api: Api) -> None:
    key = ticket(api)["id"]
    made = api.post("bookmarks", {"bookmark": {"ticket_id": key}}, status=200)["bookmark"]
    assert (made["ticket"]["id"], made["ticket"]["subject"]) == (key, "Printer on fire")
    assert api.get("bookmarks")["bookmarks"][0]["ticket"]["id"] == key


def test_a_ticket_has_one_request_for_approval(api: Api, sandbox: Sandbox) -> None:
    sent = {"ticket_id": ticket(api)["id"], "subject": "Laptop", "message": "Please"}
    made = api.post("approval_requests", {**sent, "assignee_user_id": sandbox.user.id})["approval_request"]
    assert (made["status"], made["origination_type"]) == ("active", "API_ORIGINATION")
    assert made["assignee_user"] == {"id": sandbox.user.id, "name": sandbox.user["name"]}
    (error,) = api.post("approval_requests", sent, status=422)["errors"]
    assert error["code"] == "ApprovalRequestCreationFailed"
    api.post("approval_requests", {**sent, "ticket_id": ticket(api)["id"]})


def test_the_ids_of_links_to_jira_are_texts(api: Api) -> None:
    key = ticket(api)["id"]
    sent = {"ticket_id": str(key), "issue_id": "10", "issue_key": "A-1"}
    made = api.post("/api/services/jira/links", {"link": sent})["link"]
    assert made["id"].isdigit()
    assert api.get(f"/api/services/jira/links/{made['id']}")["link"] == made
    assert api.get(f"/api/services/jira/links?since_id={made['id']}")["links"] == []
    assert api.get(f"tickets/{key}/related")["jira_issue_ids"] == ["10"]


def test_values_of_skills_that_cannot_be_read_are_refused(api: Api) -> None:
    error = api.get("routing/agents/instance_values", status=400)["error"]
    assert error["title"] == "Invalid attribute"
    assert "filter" in error["message"]


def test_a_job_for_skills_is_of_agents_by_number(api: Api) -> None:
    job = {"action": "upsert", "attributes": {"attribute_values": [{"id": "a"}]}, "items": ["text"]}
    error = api.post("routing/agents/instance_values/jobs", {"job": job}, status=400)["error"]
    assert error["title"] == "Invalid attribute"
    api.post("routing/agents/instance_values/jobs", {"job": {**job, "items": ["1", 2]}}, status=200)


def test_the_placeholder_of_dynamic_content_comes_from_its_first_name(api: Api) -> None:
    variant = {"locale_id": 1, "content": "Hello", "default": True}
    body = {"item": {"name": "Snowboard Problem!", "default_locale_id": 1, "variants": [variant]}}
    made = api.send("POST", "dynamic_content/items", body).data()["item"]  # type: ignore[index]  # the answer is not typed
    assert made["placeholder"] == "{{dc.snowboard_problem}}"
    path = f"dynamic_content/items/{made['id']}"
    api.send("PUT", path, {"item": {"name": "Ski problem"}})
    assert api.get(path)["item"]["placeholder"] == "{{dc.snowboard_problem}}"
