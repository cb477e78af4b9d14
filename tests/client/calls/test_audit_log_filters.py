"""Filters of the audit log: a period is the same name twice, several values are the name with empty brackets."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import parse_qsl

import pytest

from tests.support.wire import Wire
from zenpy import Zenpy
from zenpy.lib.exception import ZenpyException
from zenpy.sandbox import Sandbox


def sent(wire: Wire) -> list[tuple[str, str]]:
    return [pair for pair in parse_qsl(wire.last.url.query.decode()) if pair[0].startswith("filter")]


@pytest.fixture(autouse=True)
def _answers(wire: Wire) -> None:
    wire.then({"audit_logs": [], "meta": {"has_more": False}})


def test_a_period_is_sent_as_its_start_and_its_end(client: Zenpy, wire: Wire) -> None:
    list(client.audit_logs(filter_created_at=[datetime(2026, 1, 1, tzinfo=UTC), "2026-02-01T00:00:00Z"]))
    assert sent(wire) == [
        ("filter[created_at]", "2026-01-01T00:00:00Z"),
        ("filter[created_at]", "2026-02-01T00:00:00Z"),
    ]


@pytest.mark.parametrize("period", [["2026-01-01T00:00:00Z"], "2026-01-01T00:00:00Z", ["a", "b", "c"]])
def test_a_period_without_an_end_is_refused(client: Zenpy, wire: Wire, period: list[str]) -> None:
    with pytest.raises(ZenpyException, match=r"filter_created_at takes a start and an end, not"):
        list(client.audit_logs(filter_created_at=period))
    assert wire.sent == []


def test_several_values_are_sent_with_empty_brackets(client: Zenpy, wire: Wire) -> None:
    list(client.audit_logs(filter_actions=["create", "update"], filter_source_type="user"))
    assert sorted(sent(wire)) == [
        ("filter[action][]", "create"),
        ("filter[action][]", "update"),
        ("filter[source_type]", "user"),
    ]


def test_an_export_takes_the_same_filters(client: Zenpy, wire: Wire) -> None:
    client.audit_logs.export(
        filter_created_at=["2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"], filter_action="login"
    )
    assert sent(wire)[:2] == [
        ("filter[created_at]", "2026-01-01T00:00:00Z"),
        ("filter[created_at]", "2026-02-01T00:00:00Z"),
    ]


def test_the_sandbox_filters_by_period_and_by_several_values() -> None:
    sandbox = Sandbox()
    for day, action in ((1, "create"), (5, "update"), (9, "create"), (5, "login")):
        sandbox.add("AuditLog", {"created_at": f"2026-01-0{day}T00:00:00Z", "action": action})
    with Zenpy(subdomain="a", oauth_token="x", transport=sandbox.transport) as client:
        period = ["2026-01-02T00:00:00Z", "2026-01-09T00:00:00Z"]
        found = client.audit_logs(filter_created_at=period, filter_actions=["create", "update"])
        assert sorted(one.action for one in found) == ["create", "update"]
