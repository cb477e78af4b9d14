"""The export of suspended tickets."""

from __future__ import annotations

from tests.support.sandbox_api import Api


def test_an_export_is_enqueued(api: Api) -> None:
    assert api.post("suspended_tickets/export", status=200) == {
        "export": {"status": "enqueued", "view_id": "suspended"}
    }
