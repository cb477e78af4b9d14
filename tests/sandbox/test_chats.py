"""Live figures of Chat on the sandbox: their own server, their own token, and none before some are there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.credentials import BearerToken
from zenpy.lib.exception import AuthenticationError, RecordNotFoundException
from zenpy.sandbox import Sandbox

TOKEN = BearerToken("chat-token")


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox(keys={"chat_realtime": {"chat": "chat-token"}})


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Zenpy]:
    with Zenpy(
        subdomain="sandbox",
        anonymous=True,
        transport=sandbox.transport,
        chat_realtime=TOKEN,
        disable_cache=True,
    ) as made:
        yield made


def test_before_there_are_figures_a_message_says_so(client: Zenpy) -> None:
    answer = client.chats.realtime.chats()
    assert (answer.content, answer.message, answer.status_code) == (None, "Not Computed!", 200)


def test_all_figures_one_figure_and_those_of_a_department(client: Zenpy, sandbox: Sandbox) -> None:
    missed = {"30": 1, "60": 2}
    sandbox.add("ChatRealtimeChatsUpdate", {"data": {"active_chats": 7, "missed_chats": missed}})
    sandbox.add("ChatRealtimeChatsUpdate", {"data": {"active_chats": 1}, "department_id": 3})
    content = client.chats.realtime.chats().content
    assert content is not None
    assert content.data is not None
    assert (content.topic, content.department_id) == ("chats", None)
    assert (content.data.active_chats, content.data.missed_chats["60"]) == (7, 2)
    one = client.chats.realtime.chats(id="missed_chats").content
    assert one is not None
    assert one.to_dict()["data"] == {"missed_chats": missed}
    team = client.chats.realtime.chats(department_id=3).content
    assert team is not None
    assert team.data is not None
    assert (team.department_id, team.data.active_chats) == (3, 1)
    with pytest.raises(RecordNotFoundException):
        client.chats.realtime.chats(id="missed_chat")


@pytest.mark.anyio
async def test_the_async_client_reads_the_figures_on_agents(sandbox: Sandbox) -> None:
    sandbox.add("ChatRealtimeAgentsUpdate", {"data": {"agents_online": 4}})
    async with AsyncZenpy(
        subdomain="sandbox", anonymous=True, transport=sandbox.transport, chat_realtime=TOKEN
    ) as client:
        content = (await client.chats.realtime.agents()).content
    assert content is not None
    assert content.data is not None
    assert (content.topic, content.data.agents_online) == ("agents", 4)


def test_another_token_is_refused(sandbox: Sandbox) -> None:
    client = Zenpy(
        subdomain="sandbox", oauth_token="x", transport=sandbox.transport, chat_realtime=BearerToken("other")
    )
    with pytest.raises(AuthenticationError):
        client.chats.realtime.agents()
