"""Journeys through Sunshine Conversations on the sandbox, with both clients."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.event_loops import on_asyncio, on_trio
from zenpy import AsyncZenpy, Zenpy
from zenpy.credentials import ApiKey
from zenpy.lib.api_objects.sunshine_objects import (
    SunshineAuthor,
    SunshineIntegration,
    SunshineLinkAction,
    SunshineMessage,
    SunshineTextContent,
    SunshineUser,
    SunshineWebIntegration,
)
from zenpy.lib.exception import ConflictError, RateLimitError, RecordNotFoundException, ValidationError
from zenpy.sandbox import Sandbox

KEY = ApiKey("app_1", "secret")


@pytest.fixture
def sandbox() -> Sandbox:
    made = Sandbox()
    made.add("SunshineApp", {"id": "a" * 24, "displayName": "Shop"})
    return made


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Zenpy]:
    with Zenpy(
        subdomain="sandbox",
        anonymous=True,
        transport=sandbox.transport,
        sunshine_conversations=KEY,
        raise_on_ratelimit=True,
    ) as made:
        yield made


APP = "a" * 24


def text(number: int) -> SunshineMessage:
    return SunshineMessage(
        author=SunshineAuthor(type="business"), content=SunshineTextContent(text=f"{number}")
    )


def test_messages_are_read_from_the_newest_to_the_oldest_over_all_pages(
    client: Zenpy, sandbox: Sandbox
) -> None:
    sunshine = client.sunshine_conversations
    user = sunshine.users.create(APP, SunshineUser(external_id="sue"))
    talk = sunshine.conversations.create(APP, {"type": "personal", "participants": [{"userId": user.id}]})
    for number in range(250):
        sunshine.conversations.messages.create(APP, talk, text(number))
    sandbox.requests.clear()
    read = [int(one.content.text or "") for one in sunshine.conversations.messages(APP, talk)]  # type: ignore[union-attr]  # all are texts
    assert read == list(range(249, -1, -1))
    assert len(sandbox.requests) == 3
    assert [list(one.query) for one in sandbox.requests] == [[], ["page[before]"], ["page[before]"]]


def test_lists_are_read_over_all_pages_by_the_ids_of_records(client: Zenpy, sandbox: Sandbox) -> None:
    for number in range(7):
        client.sunshine_conversations.apps.create({"displayName": f"App {number}"})
    sandbox.requests.clear()
    assert len(list(client.sunshine_conversations.apps(page_size=3))) == 8
    last = [one.query.get("page[after]") for one in sandbox.requests]
    known = [one["id"] for one in sandbox.records("SunshineApp")]
    assert last == [None, [known[2]], [known[5]]]


def test_a_user_is_found_by_each_of_their_names(client: Zenpy) -> None:
    users = client.sunshine_conversations.users
    made = users.create(APP, SunshineUser(external_id="sue@home/1", profile={"email": "sue@example.org"}))
    assert users(APP, id="sue@home/1").id == made.id
    assert users(APP, id=made).external_id == "sue@home/1"
    assert [one.id for one in users(APP, filter_identities_email="sue@example.org")] == [made.id]
    with pytest.raises(ConflictError):
        users.create(APP, SunshineUser(external_id="sue@home/1"))
    with pytest.raises(RecordNotFoundException):
        users(APP, id="nobody")


def test_only_what_changed_of_a_record_goes_out_under_the_names_of_the_api(
    client: Zenpy, sandbox: Sandbox
) -> None:
    users = client.sunshine_conversations.users
    user = users.create(APP, SunshineUser(external_id="sue"))
    user.to_be_retained = True
    user.signed_up = None
    users.update(APP, user)
    assert sandbox.requests[-1].body == {"toBeRetained": True, "signedUpAt": None}


def test_a_conversation_from_its_beginning_to_its_end(client: Zenpy, sandbox: Sandbox) -> None:
    talks = client.sunshine_conversations.conversations
    users = client.sunshine_conversations.users
    sue, joe = (users.create(APP, SunshineUser(external_id=name)) for name in ("sue", "joe"))
    talk = talks.create(APP, {"type": "sdkGroup", "participants": [{"userId": sue.id}]})
    assert talks.join(APP, talk, user_external_id="joe").user_id == joe.id
    talks.messages.create(APP, talk, text(1))
    assert [one.unread_count for one in talks.participants(APP, talk)] == [1, 1]
    talks.activity(APP, talk, SunshineAuthor(type="user", user_id=sue.id), "conversation:read")
    assert [one.unread_count for one in talks.participants(APP, talk)] == [0, 1]
    talks.leave(APP, talk, user_id=joe.id)
    assert [one.user_id for one in talks.participants(APP, talk)] == [sue.id]
    assert [one.id for one in talks(APP, filter_user_external_id="sue")] == [talk.id]
    talks.messages.delete_all(APP, talk)
    assert list(talks.messages(APP, talk)) == []
    talks.delete(APP, talk)
    assert sandbox.records("SunshineParticipant") == []


def test_integrations_are_of_the_class_of_their_type(client: Zenpy) -> None:
    integrations = client.sunshine_conversations.integrations
    made = integrations.create(APP, SunshineWebIntegration(brand_color="65758e"))
    assert isinstance(made, SunshineWebIntegration)
    made.display_name = "Web"
    assert integrations.update(APP, made).display_name == "Web"
    (read,) = integrations(APP)
    assert isinstance(read, SunshineWebIntegration)
    assert (read.type, read.brand_color) == ("web", "65758e")
    newer = SunshineIntegration._from_payload({"type": "carrier-pigeon"}, None)
    assert newer.type == "carrier-pigeon"


def test_a_new_record_of_a_union_has_its_type() -> None:
    content = SunshineTextContent(text="Hi", actions=[SunshineLinkAction(text="Go", uri="https://x.example")])
    assert content.to_dict(serialize=True) == {
        "type": "text",
        "text": "Hi",
        "actions": [{"type": "link", "text": "Go", "uri": "https://x.example"}],
    }


def test_errors_are_told_with_their_title(client: Zenpy) -> None:
    with pytest.raises(ValidationError, match="a personal conversation has exactly one"):
        client.sunshine_conversations.conversations.create(APP, {"type": "personal"})


def test_the_limit_of_the_account_is_not_that_of_the_other_server(client: Zenpy, sandbox: Sandbox) -> None:
    sandbox.limit = 1
    client.sunshine_conversations.apps(id=APP)
    with pytest.raises(RateLimitError):
        list(client.sunshine_conversations.apps())


@pytest.mark.parametrize("run", [on_asyncio, on_trio])
def test_the_async_client_does_the_same(run: object, sandbox: Sandbox) -> None:
    async def main() -> None:
        async with AsyncZenpy(
            subdomain="sandbox", anonymous=True, transport=sandbox.transport, sunshine_conversations=KEY
        ) as client:
            sunshine = client.sunshine_conversations
            user = await sunshine.users.create(APP, SunshineUser(external_id="sue"))
            first = {"type": "personal", "participants": [{"userId": user.id}]}
            talk = await sunshine.conversations.create(APP, first)  # type: ignore[arg-type]  # a plain dict
            for number in range(3):
                await sunshine.conversations.messages.create(APP, talk, text(number))
            read = [one async for one in sunshine.conversations.messages(APP, talk)]
            assert [one.content.to_dict()["text"] for one in read if one.content] == ["2", "1", "0"]  # type: ignore[typeddict-item]  # all are texts
            file = await sunshine.attachments.upload(APP, b"content", access="public", file_name="a.txt")
            await sunshine.attachments.remove(APP, str(file.media_url))

    run(main)  # type: ignore[operator]  # a function of the parameters
