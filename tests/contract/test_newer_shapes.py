"""Facts of the reference pages of surveys, profiles and events by which a slip of the spec is noticed."""

from __future__ import annotations

import pytest

from tests.support.contract.document import OPERATIONS, SCHEMAS

OURS = {(one.method, one.path): one for one in OPERATIONS}
PROFILES = "/api/v2/user_profiles"
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
