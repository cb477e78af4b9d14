"""What a new ticket has, who is in it, and what its history tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.sandbox_api import Api, ticket

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox


def test_a_new_ticket_has_the_defaults_of_zendesk(api: Api, sandbox: Sandbox) -> None:
    answer = api.post("tickets", {"ticket": {"comment": {"body": "x"}}})
    made = answer["ticket"]
    assert made["requester_id"] == made["submitter_id"] == sandbox.user.id
    for name in ("collaborator_ids", "follower_ids", "email_cc_ids", "followup_ids", "sharing_agreement_ids"):
        assert made[name] == []
    for name in ("type", "priority", "subject", "assignee_id", "due_at", "problem_id", "satisfaction_rating"):
        assert made[name] is None
    for name in ("has_incidents", "allow_channelback", "from_messaging_channel"):
        assert made[name] is False
    assert made["allow_attachments"] is made["is_public"] is True
    assert made["via"] == {"channel": "api", "source": {"from": {}, "to": {}, "rel": None}}
    assert made["generated_timestamp"] == 0
    for name, kind in (("brand_id", "Brand"), ("ticket_form_id", "TicketForm")):
        assert made[name] == sandbox.records(kind)[0].id


def test_where_ratings_are_on_a_new_ticket_has_one_that_is_not_offered(api: Api) -> None:
    api.put("account/settings", {"settings": {"active_features": {"customer_satisfaction": True}}})
    assert ticket(api)["satisfaction_rating"] == {"score": "unoffered"}


def test_what_is_missing_is_a_field(api: Api) -> None:
    (error,) = api.post("tickets", {"ticket": {"subject": "silence"}}, status=422)["details"]["base"]
    assert (error["error"], error["ticket_field_type"]) == ("BlankValue", "FieldDescription")
    assert error["ticket_field_id"]


def test_the_history_tells_ids_as_texts_and_which_macros_were_applied(api: Api, sandbox: Sandbox) -> None:
    macro = sandbox.add("Macro", {"title": "Greet", "actions": []})
    sent = {"comment": {"body": "x"}, "macro_ids": [macro.id], "metadata": {"shop": "7"}, "tags": ["a"]}
    audit = api.post("tickets", {"ticket": sent})["audit"]
    first, *others = audit["events"]
    (comment,) = api.get("tickets/1/comments")["comments"]
    assert (first["type"], first["id"], first["audit_id"]) == ("Comment", comment["id"], audit["id"])
    values = {one["field_name"]: one["value"] for one in others if one["type"] == "Create"}
    assert values["requester_id"] == str(sandbox.user.id)
    assert (values["status"], values["tags"]) == ("new", ["a"])
    (applied,) = [one for one in others if one["type"] == "AgentMacroReference"]
    assert (applied["macro_id"], applied["macro_title"]) == (str(macro.id), "Greet")
    assert audit["metadata"]["custom"] == {"shop": "7"}
    assert {"client", "ip_address", "location"} <= audit["metadata"]["system"].keys()
    other = sandbox.add("User", {"name": "Ann", "email": "ann@x.org", "role": "agent"})
    (event,) = api.put("tickets/1", {"ticket": {"submitter_id": other.id}})["audit"]["events"]
    assert (event["previous_value"], event["value"]) == (str(sandbox.user.id), str(other.id))


def test_a_change_that_changes_nothing_is_not_in_the_history(api: Api) -> None:
    made = ticket(api, priority="low")
    answer = api.put("tickets/1", {"ticket": {"priority": "low", "description": "other"}})
    assert answer["ticket"]["updated_at"] == made["updated_at"]
    assert answer["ticket"]["description"] == "It burns"
    assert len(api.get("tickets/1/audits")["audits"]) == 1
    assert answer["audit"]["id"] == api.get("tickets/1/audits")["audits"][0]["id"], "it is an older one"


@pytest.mark.parametrize(
    ("requester", "text"),
    [
        ({"email": "new@x.org"}, "Requester: Name is too short (minimum is 1 character)"),
        ({"name": "New", "email": "nowhere"}, "Requester: Email is invalid"),
    ],
)
def test_a_new_requester_needs_a_name_and_an_address(api: Api, requester: object, text: str) -> None:
    sent = {"comment": {"body": "x"}, "requester": requester}
    error = api.post("tickets", {"ticket": sent}, status=422)
    assert error["details"]["requester"][0]["description"] == text


def test_a_known_requester_needs_no_name(api: Api, sandbox: Sandbox) -> None:
    ann = sandbox.add("User", {"name": "Ann", "email": "ann@x.org"})
    assert ticket(api, requester={"email": "ann@x.org"})["requester_id"] == ann.id


def test_the_submitter_writes_the_first_comment(api: Api, sandbox: Sandbox) -> None:
    ann = sandbox.add("User", {"name": "Ann", "email": "ann@x.org"}).id
    ticket(api, requester_id=ann, submitter_id=sandbox.user.id)
    ticket(api, requester_id=ann)
    authors = [api.get(f"tickets/{key}/comments")["comments"][0]["author_id"] for key in (1, 2)]
    assert authors == [sandbox.user.id, ann]


def test_an_agent_brings_a_group_along(api: Api, sandbox: Sandbox) -> None:
    group = sandbox.add("Group", {"name": "Second"}).id
    agent = sandbox.add("User", {"name": "Ann", "email": "ann@x.org", "role": "agent"}).id
    sandbox.add("GroupMembership", {"user_id": agent, "group_id": group, "default": True})
    made = ticket(api, assignee_id=agent, status="new")
    assert (made["status"], made["group_id"]) == ("open", group)
    own = sandbox.records("Group")[0].id
    assert ticket(api, assignee_id=agent, group_id=own)["group_id"] == own


def test_an_agent_without_a_group_brings_the_default_one(api: Api, sandbox: Sandbox) -> None:
    (usual,) = api.get("groups")["groups"]
    sandbox.add("Group", {"name": "Others"})
    ann = sandbox.add("User", {"name": "Ann", "role": "agent"}).id
    assert ticket(api, assignee_id=ann)["group_id"] == usual["id"]


def test_a_ticket_is_of_an_organization_of_its_requester(api: Api, sandbox: Sandbox) -> None:
    own, second, strange = (sandbox.add("Organization", {"name": name}).id for name in "abc")
    ann = sandbox.add("User", {"name": "Ann", "email": "ann@x.org", "organization_id": own}).id
    sandbox.add("OrganizationMembership", {"user_id": ann, "organization_id": second})
    sent = (None, second, strange)
    found = [ticket(api, requester_id=ann, organization_id=key)["organization_id"] for key in sent]
    assert found == [own, second, own]


def test_tags_of_the_requester_and_the_organization_are_tags_of_the_ticket(
    api: Api, sandbox: Sandbox
) -> None:
    organization = sandbox.add("Organization", {"name": "Org", "tags": ["gold"]}).id
    person = {"name": "Ann", "email": "ann@x.org", "tags": ["vip"], "organization_id": organization}
    ann = sandbox.add("User", person).id
    assert ticket(api, requester_id=ann, tags=["own"])["tags"] == ["gold", "own", "vip"]
    api.put("account/settings", {"settings": {"user": {"tagging": False}}})
    assert ticket(api, requester_id=ann, tags=["own"])["tags"] == ["own"]


def test_tags_are_lower_case_in_order_and_may_be_a_text(api: Api) -> None:
    assert ticket(api, tags=["b", "A", "b"])["tags"] == ["a", "b"]
    assert ticket(api, tags="two words,three")["tags"] == ["three", "two", "words"]
    api.put("tickets/update_many?ids=1", {"ticket": {"additional_tags": ["C"], "remove_tags": ["a"]}})
    assert api.get("tickets/1/tags")["tags"] == ["b", "c"]


def test_a_tag_is_completed_from_two_letters_on(api: Api) -> None:
    ticket(api, tags=["printer"])
    assert api.get("autocomplete/tags?name=pr")["tags"] == ["printer"]
    assert api.get("autocomplete/tags?name=p")["tags"] == []


def test_collaborators_become_followers_and_copies(api: Api, sandbox: Sandbox) -> None:
    agent = sandbox.add("User", {"name": "a", "email": "a@x.org", "role": "agent"}).id
    made = ticket(api, collaborators=[agent, {"name": "C", "email": "c@x.org"}])
    assert made["follower_ids"] == [agent]
    assert made["collaborator_ids"] == [agent, *made["email_cc_ids"]]
    copy = [{"user_email": "d@x.org", "action": "put"}]
    shown = api.put("tickets/1", {"ticket": {"email_ccs": copy}})["ticket"]
    assert shown["collaborator_ids"] == [*made["collaborator_ids"], shown["email_cc_ids"][-1]]


def test_only_agents_follow(api: Api, sandbox: Sandbox) -> None:
    end_user = sandbox.add("User", {"name": "a", "email": "a@x.org"}).id
    assert ticket(api, followers=[{"user_id": end_user}])["follower_ids"] == []


def test_where_copies_are_off_only_collaborators_work(api: Api, sandbox: Sandbox) -> None:
    api.put("account/settings", {"settings": {"tickets": {"follower_and_email_cc_collaborations": False}}})
    key = sandbox.add("User", {"name": "a", "email": "a@x.org"}).id
    made = ticket(api, email_ccs=[{"user_id": key}], collaborators=[key])
    assert (made["email_cc_ids"], made["collaborator_ids"]) == ([], [key])


@pytest.mark.parametrize("sent", [{"email": "new@x.org"}, {"name": "New"}])
def test_a_new_collaborator_needs_a_name_and_an_address(api: Api, sent: object) -> None:
    body = {"comment": {"body": "x"}, "collaborators": [sent]}
    api.post("tickets", {"ticket": body}, status=422)


def test_a_problem_knows_whether_it_has_incidents(api: Api) -> None:
    ticket(api, type="problem")
    ticket(api, type="problem")
    ticket(api, type="incident", problem_id=1)
    api.put("tickets/3", {"ticket": {"problem_id": 2}})
    shown = [api.get(f"tickets/{key}")["ticket"]["has_incidents"] for key in (1, 2)]
    assert shown == [False, True]
    assert [one["id"] for one in api.get("problems")["tickets"]] == [2, 1], "the last change comes first"
    assert api.get("tickets/2/related")["incidents"] == 1
