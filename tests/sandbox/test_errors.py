"""Errors have the shapes that Zendesk gives them, and hints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.sandbox_api import Api

if TYPE_CHECKING:
    pass


def test_errors_have_zendesks_shapes(api: Api) -> None:
    assert api.get("tickets/9", status=404) == {"error": "RecordNotFound", "description": "Not found"}
    assert api.get("no/such/path", status=404)["error"] == "InvalidEndpoint"
    wrong = api.send("PATCH", "tickets")
    assert (wrong.status, wrong.headers["Allow"]) == (405, "GET, POST")
    assert api.send("POST", "tickets", b"{broken").status == 400
    assert "ticket" in api.post("tickets", {"wrong": {}}, status=400)["error"]["message"]
    assert api.get("tickets/abc/metrics", status=404)


def test_an_unknown_path_names_the_nearest_one(api: Api) -> None:
    body = api.get("tickts/5", status=404)
    assert body["error"] == "InvalidEndpoint"
    assert "/api/v2/tickts/5" in body["description"]
    assert "/api/v2/tickets/{ticket_id}" in body["description"]
