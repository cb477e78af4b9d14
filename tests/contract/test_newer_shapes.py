"""Facts of the reference pages of surveys, profiles, events and integration services by which a slip of the spec is noticed."""

from __future__ import annotations

import pytest

from tests.support.contract.document import OPERATIONS, SCHEMAS

OURS = {(one.method, one.path): one for one in OPERATIONS}
PROFILES = "/api/v2/user_profiles"
ZIS = "/api/services/zis"
CONFIGS, LINKS = f"{ZIS}/integrations/{{integration}}/configs", f"{ZIS}/links/{{integration}}"
CONNECTIONS, WEBHOOKS = (
    f"{ZIS}/integrations/{{integration}}/connections",
    f"{ZIS}/inbound_webhooks/generic/{{integration}}",
)
#: Method, path, envelope and kind of the answer.
ANSWERS = [
    ("GET", "/api/v2/guide/{locale}/surveys", "surveys", "list"),
    ("GET", "/api/v2/guide/{locale}/surveys/{survey_id}/{version}", "survey", "one"),
    ("GET", "/api/v2/guide/survey_responses", "survey_responses", "list"),
    ("GET", "/api/v2/guide/{locale}/survey_responses/{survey_response_id}", "survey_response", "one"),
    ("GET", "/api/v2/users/{user_id}/profiles", "profiles", "list"),
    ("PUT", "/api/v2/users/{user_id}/profiles", "profile", "one"),
    ("GET", PROFILES, "profile", "one"),
    ("PUT", PROFILES, "profile", "one"),
    ("PATCH", PROFILES, "profile", "one"),
    ("GET", f"{PROFILES}/{{profile_id}}", "profile", "one"),
    ("PUT", f"{PROFILES}/{{profile_id}}", "profile", "one"),
    ("PATCH", f"{PROFILES}/{{profile_id}}", "profile", "one"),
    ("DELETE", f"{PROFILES}/{{profile_id}}", None, "nothing"),
    ("GET", "/api/v2/users/{user_id}/events", "events", "list"),
    ("GET", f"{PROFILES}/events", "events", "list"),
    ("GET", f"{PROFILES}/{{profile_id}}/events", "events", "list"),
    ("POST", "/api/v2/users/{user_id}/events", None, "nothing"),
    ("POST", f"{PROFILES}/events", None, "nothing"),
    ("POST", f"{PROFILES}/{{profile_id}}/events", None, "nothing"),
    ("GET", "/api/v2/tickets/{ticket_id}/conversation_log", "events", "list"),
    ("GET", "/api/v2/tickets/messaging/conversations/{conversation_id}/ticket", "ticket", "one"),
    ("GET", CONFIGS, "configs", "list"),
    ("POST", CONFIGS, "config", "one"),
    ("PUT", f"{CONFIGS}/{{scope}}", "config", "one"),
    ("PATCH", f"{CONFIGS}/{{scope}}", "config", "one"),
    ("DELETE", f"{CONFIGS}/{{scope}}", None, "nothing"),
    ("GET", LINKS, "links", "list"),
    ("POST", LINKS, "link", "one"),
    ("PATCH", LINKS, "link", "one"),
    ("DELETE", LINKS, None, "nothing"),
    ("POST", WEBHOOKS, None, "whole"),
    ("GET", f"{WEBHOOKS}/{{uuid}}", None, "whole"),
    ("DELETE", f"{WEBHOOKS}/{{uuid}}", None, "nothing"),
    ("GET", f"{CONNECTIONS}/all", None, "list"),
    ("POST", f"{CONNECTIONS}/api_key", "api_key", "one"),
    ("POST", f"{CONNECTIONS}/bearer_token", "bearer_token", "one"),
    ("POST", f"{CONNECTIONS}/basic_auth", "basic_auth", "one"),
    ("POST", f"{ZIS}/connections/oauth/start/{{integration}}", None, "whole"),
    ("GET", f"{ZIS}/connections/{{integration}}", None, "whole"),
    ("GET", f"{ZIS}/connections/oauth/clients/{{integration}}", "clients", "list"),
    ("POST", f"{ZIS}/connections/oauth/clients/{{integration}}", None, "whole"),
    ("GET", f"{ZIS}/registry/{{integration}}/bundles", "bundles", "list"),
    ("DELETE", f"{ZIS}/registry/{{integration}}/bundles/{{uuid}}", None, "nothing"),
]
FIELDS = {
    "Survey": "created_at id questions state updated_at version",
    "SurveyQuestion": "alias follow_up headline id options sub_type type",
    "SurveyQuestionOption": "emoji follow_up id label rating",
    "SurveyReference": "id state version",
    "UserProfile": "attributes created_at id identifiers name source type updated_at user_id",
    "UserProfileIdentifier": "type value",
    "UserEvent": "created_at description id properties received_at source type",
    "UserEventProfile": "identifiers source type",
    "ZisConfig": "config created_at id integration scope updated_at zendesk_account_id",
    "ZisLink": "account_id created_at id integration left_object link_type right_object updated_at uuid",
    "ZisLinkObject": "metadata name",
    "ZisInboundWebhook": "event_type id integration password path source_system username uuid zendesk_account_id",
    "ZisApiKeyConnection": "allowed_domain api_key created_at header_name name updated_at",
    "ZisBearerTokenConnection": "allowed_domain created_at name token updated_at",
    "ZisBasicAuthConnection": "allowed_domain created_at name password updated_at username",
}


@pytest.mark.parametrize(("method", "path", "key", "kind"), ANSWERS)
def test_the_envelope_of_an_answer(method: str, path: str, key: str | None, kind: str) -> None:
    result = OURS[method, path].result
    assert (result.get("key"), result["kind"]) == (key, kind)


@pytest.mark.parametrize("name", FIELDS)
def test_the_fields_of_records(name: str) -> None:
    assert sorted(SCHEMAS[name]["properties"]) == FIELDS[name].split()


@pytest.mark.parametrize("path", [PROFILES, f"{PROFILES}/events", "/api/v2/users/{user_id}/profiles"])
def test_an_identifier_is_needed(path: str) -> None:
    method = "PUT" if path.endswith("}/profiles") else "GET"
    assert OURS[method, path].parameters("query")["identifier"]["required"] is True


def test_an_event_is_taken_for_later() -> None:
    for path in ("/api/v2/users/{user_id}/events", f"{PROFILES}/events", f"{PROFILES}/{{profile_id}}/events"):
        assert "202" in OURS["POST", path].data["responses"]
        assert {"profile", "event"} <= OURS["POST", path].sent_properties.keys()


def test_what_replaces_a_profile_and_what_changes_it() -> None:
    writes = {
        (verb, path): OURS[verb, path].data["x-zenpy-writes"]
        for verb in ("PUT", "PATCH")
        for path in (PROFILES, f"{PROFILES}/{{profile_id}}")
    }
    assert writes == {
        ("PUT", PROFILES): "make",
        ("PUT", f"{PROFILES}/{{profile_id}}"): "replace",
        ("PATCH", PROFILES): "change",
        ("PATCH", f"{PROFILES}/{{profile_id}}"): "change",
    }


@pytest.mark.parametrize(("path", "query"), [(CONFIGS, "filter[scope]"), (LINKS, "link_type")])
def test_lists_of_integrations_have_pages_and_a_needed_filter(path: str, query: str) -> None:
    assert OURS["GET", path].pages == ("cursor",)
    assert OURS["GET", path].parameters("query")[query]["required"] is True
