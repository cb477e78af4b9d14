"""Custom fields of users and organizations, and what else is told of a user."""

from __future__ import annotations

import pytest

from tests.support.sandbox_api import Api


@pytest.mark.parametrize("kind", ["user", "organization"])
def test_a_key_is_taken_once(api: Api, kind: str) -> None:
    body = {f"{kind}_field": {"key": "plan", "title": "Plan"}}
    made = api.post(f"{kind}_fields", body)[f"{kind}_field"]
    assert (made["type"], made["position"], "tag" in made) == ("text", 9999, False)
    refused = api.post(f"{kind}_fields", body, status=422)
    assert refused["details"]["key"][0]["error"] == "DuplicateValue"


def test_a_checkbox_has_a_tag(api: Api) -> None:
    body = {"user_field": {"key": "vip", "title": "VIP", "type": "checkbox", "tag": "vip"}}
    assert api.post("user_fields", body)["user_field"]["tag"] == "vip"


def test_a_user_has_a_time_zone_by_its_usual_name(api: Api) -> None:
    made = api.post("users", {"user": {"name": "Jo"}})["user"]
    assert (made["time_zone"], made["iana_time_zone"]) == ("UTC", "Etc/UTC")
    path = f"users/{made['id']}"
    assert api.put(path, {"user": {"time_zone": "Berlin"}})["user"]["iana_time_zone"] == "Europe/Berlin"
    assert "iana_time_zone" not in api.put(path, {"user": {"time_zone": "Nowhere"}})["user"]


def test_people_are_found_by_the_beginning_of_their_names_in_brands_that_exist(api: Api) -> None:
    api.post("users", {"user": {"name": "Jo"}})
    assert [one["name"] for one in api.get("users/autocomplete?name=j&brand_id=all")["users"]] == ["Jo"]
    assert api.get("users/autocomplete?name=j&brand_id=999", status=400) == {
        "error": "Invalid brand_id parameter: 999"
    }
