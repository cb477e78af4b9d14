"""Records of several kinds in one list: each has its own class, and values keep the type they came with."""

from __future__ import annotations

import pytest

from tests.support.contract.document import DOCUMENT
from tests.support.wire import Wire
from zenpy import Zenpy
from zenpy.lib import api_objects
from zenpy.lib.api_objects import AuditEvent, Group, Organization, Ticket, User
from zenpy.lib.records.registry import resolve_class

EVENTS: dict[str, str] = DOCUMENT["components"]["schemas"]["AuditEvent"]["x-zenpy-variants"]["map"]


@pytest.mark.parametrize(("kind", "spec"), EVENTS.items(), ids=EVENTS)
def test_an_audit_event_has_the_class_of_its_type(client: Zenpy, wire: Wire, kind: str, spec: str) -> None:
    wire.then({"audit": {"id": 1, "events": [{"id": 2, "type": kind}]}})
    event = client.tickets.audits(ticket=5, id=1).events[0]
    assert type(event) is resolve_class(spec)
    assert (event.id, event.type, event["type"]) == (2, kind, kind)


def test_every_class_of_an_event_is_one_of_its_own() -> None:
    assert len(set(EVENTS.values())) == len(EVENTS) >= 18
    assert all(hasattr(api_objects, resolve_class(spec).__name__) for spec in EVENTS.values())


def test_an_event_of_an_unheard_of_type_is_still_an_event(client: Zenpy, wire: Wire) -> None:
    wire.then({"audit": {"id": 1, "events": [{"id": 2, "type": "Teleport", "speed": "c"}]}})
    event = client.tickets.audits(ticket=5, id=1).events[0]
    assert type(event) is AuditEvent
    assert event.extra["speed"] == "c"


def test_hits_of_a_search_have_the_class_of_their_kind(client: Zenpy, wire: Wire) -> None:
    kinds = {"ticket": Ticket, "user": User, "group": Group, "organization": Organization}
    hits = [{"id": at, "result_type": kind} for at, kind in enumerate(kinds)]
    wire.then({"results": [*hits, {"id": 9, "result_type": "article"}], "count": 5, "next_page": None})
    found = list(client.search("anything"))
    assert [type(one) for one in found[:4]] == list(kinds.values())
    assert found[4] == {"id": 9, "result_type": "article"}


@pytest.mark.parametrize("value", ["red", 3, 1.5, True, False, None, ["a", "b"], "2026-05-04"])
def test_the_value_of_a_custom_field_keeps_its_type(client: Zenpy, wire: Wire, value: object) -> None:
    wire.then({"ticket": {"id": 5, "custom_fields": [{"id": 1, "value": value}]}})
    found = client.tickets(id=5).custom_fields[0]["value"]
    assert found == value
    assert isinstance(found, list) if isinstance(value, list) else type(found) is type(value)
