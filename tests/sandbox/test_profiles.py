"""Profiles and events in the sandbox: found by identifiers, replaced or changed, and made by their first event."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import User, UserEvent, UserEventProfile, UserProfile, UserProfileIdentifier
from zenpy.lib.exception import APIException, RecordNotFoundException, ZenpyException
from zenpy.sandbox import Sandbox

MAIL = "shop:customer:email:ann@example.com"


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox()


@pytest.fixture
def client(sandbox: Sandbox) -> Zenpy:
    return Zenpy(subdomain="sandbox", oauth_token="any", transport=sandbox.transport)


def profile(**more: Any) -> UserProfile:
    known = UserProfileIdentifier(type="email", value="ann@example.com")
    return UserProfile(source="shop", type="customer", identifiers=[known], **more)


def event(**more: Any) -> UserEvent:
    return UserEvent(source="shop", type="checkout", properties={"total": 7}, **more)


def event_profile() -> UserEventProfile:
    known = UserProfileIdentifier(type="email", value="ann@example.com")
    return UserEventProfile(source="shop", type="customer", identifiers=[known])


def test_a_profile_is_created_once_and_then_replaced(client: Zenpy, sandbox: Sandbox) -> None:
    first = client.user_profiles.upsert(profile(attributes={"a": 1, "b": 2}), identifier=MAIL)
    second = client.user_profiles.upsert(profile(attributes={"a": 3}), identifier=MAIL)
    assert second.id == first.id
    assert second.user_id == first.user_id
    assert client.user_profiles(identifier=MAIL).attributes == {"a": 3}
    assert [one.status for one in sandbox.requests[:2]] == [201, 200]


def test_a_profile_belongs_to_the_user_with_its_address(client: Zenpy) -> None:
    user = client.users.create(User(name="Ann", email="ann@example.com"))
    made = client.user_profiles.upsert(profile(), identifier=MAIL)
    assert made.user_id == str(user.id)
    assert [one.id for one in client.users.profiles(user)] == [made.id]
    assert client.users.profiles.upsert(user, profile(name="Ann"), identifier=MAIL).id == made.id


def test_a_change_is_merged_and_an_attribute_that_is_null_goes(client: Zenpy, sandbox: Sandbox) -> None:
    made = client.user_profiles.upsert(profile(attributes={"a": 1, "b": 2}), identifier=MAIL)
    made.attributes["a"] = None
    client.user_profiles.update(made)
    assert sandbox.requests[-1].method == "PATCH"
    assert sandbox.requests[-1].body["profile"]["attributes"] == {"a": None}
    assert client.user_profiles(id=made.id).attributes == {"b": 2}
    changed = client.user_profiles.update_by_identifier(UserProfile(name="Ann"), identifier=MAIL)
    assert changed.name == "Ann"
    assert changed.attributes == {"b": 2}


def test_a_replaced_profile_is_sent_whole(client: Zenpy, sandbox: Sandbox) -> None:
    made = client.user_profiles.upsert(profile(attributes={"a": 1}), identifier=MAIL)
    made.name = "Ann"
    client.user_profiles.replace(made)
    assert sandbox.requests[-1].method == "PUT"
    assert sandbox.requests[-1].body["profile"].keys() >= {"source", "type", "identifiers", "attributes"}
    client.user_profiles.delete(made)
    with pytest.raises(RecordNotFoundException):
        client.user_profiles(identifier=MAIL)


def test_an_identifier_has_four_parts_and_a_profile_its_source(client: Zenpy) -> None:
    with pytest.raises(APIException, match="source:type:identifier_type:value"):
        client.user_profiles(identifier="ann@example.com")
    with pytest.raises(ZenpyException, match="source"):
        client.user_profiles.upsert(UserProfile(type="customer", identifiers=[]), identifier=MAIL)


def test_an_event_creates_its_profile(client: Zenpy) -> None:
    client.user_profiles.events.track(profile=event_profile(), event=event(created_at="2026-02-01T00:00:00Z"))
    client.user_profiles.events.track(profile=event_profile(), event=event(created_at="2026-03-01T00:00:00Z"))
    made = client.user_profiles(identifier=MAIL)
    months = [one.created_at[5:7] for one in client.user_profiles.events(made)]
    assert months == ["03", "02"]
    late = client.user_profiles.events(identifier=MAIL, filter_start_time=datetime(2026, 2, 15, tzinfo=UTC))
    assert [one.properties for one in late] == [{"total": 7}]
    client.user_profiles.events.track_for_profile(made, profile=event_profile(), event=event())
    assert len(list(client.users.events(int(made.user_id or 0)))) == 3
    with pytest.raises(APIException, match="needs filter"):
        list(client.users.events(int(made.user_id or 0), filter_type="checkout"))


def test_all_pages_of_events_are_read(client: Zenpy) -> None:
    for _ in range(5):
        client.user_profiles.events.track(profile=event_profile(), event=event())
    assert len(list(client.user_profiles.events(identifier=MAIL, page_size=2))) == 5


async def _async_names(sandbox: Sandbox) -> list[str | None]:
    async with AsyncZenpy(subdomain="sandbox", oauth_token="any", transport=sandbox.transport) as client:
        made = await client.user_profiles.upsert(profile(name="Ann"), identifier=MAIL)
        await client.users.events.track(int(made.user_id or 0), profile=event_profile(), event=event())
        assert [one.type async for one in client.user_profiles.events(made)] == ["checkout"]
        return [one.name async for one in client.users.profiles(int(made.user_id or 0))]


def test_an_async_client(sandbox: Sandbox) -> None:
    assert asyncio.run(_async_names(sandbox)) == ["Ann"]
