"""Agent availability of the sandbox: every agent has one, statuses set the channels, and work items stand below them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from zenpy import Zenpy
from zenpy.lib.exception import RecordNotFoundException
from zenpy.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox()


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Zenpy]:
    with Zenpy(subdomain="a", oauth_token="x", transport=sandbox.transport) as found:
        yield found


def test_every_agent_is_there_and_no_end_user(client: Zenpy) -> None:
    me = client.users.me()
    agent = client.users.create({"name": "Ann", "email": "ann@example.com", "role": "agent"})
    end_user = client.users.create({"name": "Bob", "email": "bob@example.com"})
    assert [one.agent_id for one in client.agent_availabilities()] == [me.id, agent.id]
    with pytest.raises(RecordNotFoundException):
        client.agent_availabilities(id=end_user)


def test_a_status_sets_the_channels_and_filters_find_it(client: Zenpy) -> None:
    agent = client.users.create({"name": "Ann", "email": "ann@example.com", "role": "agent"})
    client.agent_availabilities.agent_statuses.update_agent(agent, id=3)
    found = client.agent_availabilities(id=agent)
    assert {one.name: one.status for one in found.channels} == dict.fromkeys(
        ("messaging", "support", "talk"), "online"
    )
    for filters in ({"filter_channel_status": "support:online"}, {"filter_agent_status_id": 3}):
        assert [one.agent_id for one in client.agent_availabilities(**filters)] == [agent.id]
    with pytest.raises(RecordNotFoundException):
        client.agent_availabilities.agent_statuses.update_me(id=999)


def test_work_items_stand_below_their_channel(client: Zenpy, sandbox: Sandbox) -> None:
    me = client.users.me()
    key = f"agent_availabilities|{me.id}|channels|support|work_items|1"
    sandbox.add("WorkItem", {"id": key, "reason": "ASSIGNED"})
    (support,) = [one for one in client.agent_availabilities.me().channels if one.name == "support"]
    assert (support.work_item_count, [one.id for one in support.work_items]) == (1, [key])
    assert [one.id for one in client.agent_availabilities.work_items(me, channel="support")] == [key]
    assert not list(client.agent_availabilities.work_items(me, channel="talk"))
