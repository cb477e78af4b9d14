"""What the document says that a call needs is refused when it is missing, and nothing is made."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.sandbox_api import Api


@pytest.mark.parametrize(
    ("path", "sent", "name", "kind"),
    [
        ("brands", {"brand": {"name": "Second"}}, "subdomain", "Brand"),
        ("it_asset_management/locations", {"location": {}}, "name", "ItamAssetLocation"),
        ("task_list_templates", {"task_list_template": {}}, "name", "TaskListTemplate"),
    ],
)
def test_a_record_without_a_field_that_its_call_needs_is_refused(
    api: Api, path: str, sent: Any, name: str, kind: str
) -> None:
    before = len(api.sandbox.records(kind))
    error = api.post(path, sent, status=422)
    assert error["details"][name][0]["error"] == "BlankValue"
    assert len(api.sandbox.records(kind)) == before


def test_null_is_sent(api: Api) -> None:
    api.post("it_asset_management/statuses", {"status": {"name": "In use", "category": None}})


def test_products_refuse_in_their_own_form(api: Api) -> None:
    error = api.send("POST", "/sc/v2/apps", {}, authorization="Bearer any")
    assert error.status == 400
    assert "displayName" in str(error.data())
