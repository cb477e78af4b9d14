"""Documents of JSON:API are read as flat records, and what they lead to is in them: the shapes of agent availability."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.support.wire import Wire
from zenpy import Zenpy
from zenpy.lib.api_objects.engagement import AgentAvailability, AgentChannel, WorkItem
from zenpy.lib.exception import DecodingError, ZenpyException

AGENT = "agent_availabilities|7"
SUPPORT = f"{AGENT}|channels|support"


def resource(key: object, kind: str, **attributes: object) -> dict[str, Any]:
    return {"id": key, "type": kind, "attributes": attributes}


def names(*keys: str, kind: str) -> dict[str, Any]:
    return {"data": [{"id": key, "type": kind} for key in keys]}


AVAILABILITY = {
    **resource(
        AGENT,
        "agent_availabilities",
        agent_id=7,
        version=3,
        agent_status={
            "id": 3,
            "name": "online",
            "reason": "PUBLIC_API",
            "updated_at": "2026-01-02T03:04:05Z",
        },
        group_ids=[1],
        skills=[{"id": "x"}],
    ),
    "links": {"self": "https://acme.zendesk.com/api/v2/agent_availabilities/7"},
    "relationships": {"channels": names(SUPPORT, f"{AGENT}|channels|talk", kind="channels")},
}
WORK = {"links": {"next": "https://acme.zendesk.com/more"}, "meta": {"has_more": True}}
INCLUDED = [
    {
        **resource(
            SUPPORT,
            "channels",
            name="support",
            status="online",
            work_item_count=2,
            updated_at="2026-01-02T03:04:05Z",
        ),
        "relationships": {"work_items": {**names(f"{SUPPORT}|work_items|1", kind="work_items"), **WORK}},
    },
    resource(f"{AGENT}|channels|talk", "channels", name="talk", work_item_count=0),
    resource(f"{SUPPORT}|work_items|1", "work_items", reason="ASSIGNED", added_at="2026-01-02T03:04:05Z"),
]


def test_attributes_of_a_resource_are_attributes_of_the_record(client: Zenpy, wire: Wire) -> None:
    wire.then({"data": AVAILABILITY, "included": INCLUDED})
    found = client.agent_availabilities(id=7)
    assert isinstance(found, AgentAvailability)
    assert (found.id, found.type, found.agent_id, found.version) == (AGENT, "agent_availabilities", 7, 3)
    assert found.agent_status is not None
    assert found.agent_status.updated == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert [one.id for one in found.skills] == ["x"]


def test_what_a_resource_leads_to_is_in_the_record(client: Zenpy, wire: Wire) -> None:
    wire.then({"data": AVAILABILITY, "included": INCLUDED})
    support, talk = client.agent_availabilities(id=7).channels
    assert isinstance(support, AgentChannel)
    assert (support.name, support.status, support.work_item_count) == ("support", "online", 2)
    (item,) = support.work_items
    assert isinstance(item, WorkItem)
    assert (item.reason, item.added) == ("ASSIGNED", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))
    assert (talk.name, list(talk.work_items)) == ("talk", [])


def test_that_there_is_more_than_came_along_is_not_lost(client: Zenpy, wire: Wire) -> None:
    wire.then({"data": AVAILABILITY, "included": INCLUDED})
    support, _ = client.agent_availabilities(id=7).channels
    assert support.relationships["work_items"] == WORK


def test_pages_go_on_by_cursor_and_each_has_what_came_with_it(client: Zenpy, wire: Wire) -> None:
    second = {**resource("agent_availabilities|8", "agent_availabilities", agent_id=8, version=1)}
    link = "https://acme.zendesk.com/api/v2/agent_availabilities?page[after]=2"
    wire.then(
        {"data": [AVAILABILITY], "included": INCLUDED, "links": {"next": link}, "meta": {"has_more": True}},
        {"data": [second], "links": {"next": None}, "meta": {"has_more": False}},
    )
    found = list(
        client.agent_availabilities(filter_channel_status="support:online", filter_agent_status_id=3)
    )
    assert [(one.agent_id, len(one.channels)) for one in found] == [(7, 2), (8, 0)]
    query = wire.sent[0].url.params
    assert query["filter[channel_status]"] == "support:online"
    assert query["filter[agent_status_id]"] == "3"


def test_a_resource_that_did_not_come_along_is_what_names_it(client: Zenpy, wire: Wire) -> None:
    wire.then({"data": AVAILABILITY})
    assert [one.id for one in client.agent_availabilities(id=7).channels] == [
        SUPPORT,
        f"{AGENT}|channels|talk",
    ]


def test_a_document_that_leads_back_to_itself_is_read(client: Zenpy, wire: Wire) -> None:
    channel = {
        **resource(SUPPORT, "channels", name="support", work_item_count=0),
        "relationships": {"agent": {"data": {"id": AGENT, "type": "agent_availabilities"}}},
    }
    availability = {**AVAILABILITY, "relationships": {"channels": names(SUPPORT, kind="channels")}}
    wire.then({"data": availability, "included": [channel, availability]})
    (found,) = client.agent_availabilities(id=7).channels
    assert found["agent"] == {"id": AGENT, "type": "agent_availabilities"}


def test_records_that_come_flat_are_read_too(client: Zenpy, wire: Wire) -> None:
    wire.then({"data": {"id": AGENT, "agent_id": 7, "version": 1}})
    assert client.agent_availabilities(id=7).agent_id == 7


@pytest.mark.parametrize("key", ["data", "custom", "default", "default_statuses", "custom_statuses"])
def test_statuses_are_read_from_each_list(client: Zenpy, wire: Wire, key: str) -> None:
    status = resource(3, "agent_status", name="online", channels={"talk": "online"})
    wire.then({key: [{**status, "updated_at": "2026-01-02T03:04:05Z"}], "meta": {"has_more": False}})
    (found,) = client.agent_availabilities.agent_statuses()
    assert (found.id, found.name, found.updated) == (3, "online", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))
    assert found.channels is not None
    assert found.channels.talk == "online"


def test_a_switch_of_status_answers_the_agent_and_the_status(client: Zenpy, wire: Wire) -> None:
    change = resource(AGENT, "agent_availabilities", agent_id=7, agent_status={"id": 4, "name": "away"})
    wire.then({"data": change}, {"data": change})
    for found in (
        client.agent_availabilities.agent_statuses.update_agent(7, id=4),
        client.agent_availabilities.agent_statuses.update_me(id=4),
    ):
        assert found.agent_status is not None
        assert (found.agent_id, found.agent_status.name) == (7, "away")
    assert [wire.body(index) for index in (0, 1)] == [{"id": 4}, {"id": 4}]


def test_the_agents_of_capacity_rules_come_in_pages(client: Zenpy, wire: Wire) -> None:
    link = "https://acme.zendesk.com/api/v2/capacity/rules/assignees?page[after]=20"
    wire.then(
        {
            "assignees": [{"agent_id": 1, "capacity_rule_id": "a"}],
            "links": {"next": link},
            "meta": {"has_more": True},
        },
        {"assignees": [{"agent_id": 2, "capacity_rule_id": "a"}], "links": {}, "meta": {"has_more": False}},
    )
    found = list(client.capacity.rules.assignees(filter_agent_ids=[1, 2]))
    assert [one.agent_id for one in found] == [1, 2]
    assert wire.sent[0].url.params["filter[agent_ids]"] == "1,2"


def test_an_answer_that_is_no_document_is_an_error(client: Zenpy, wire: Wire) -> None:
    wire.then([1])
    with pytest.raises((DecodingError, ZenpyException)):
        client.agent_availabilities(id=7)
