"""A call makes, replaces or changes a record, and what goes out is what that means: one record, many, async, in bulk."""

from __future__ import annotations

import asyncio
import copy
import pickle
from typing import Any

import pytest

from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import CustomObject, Macro, Ticket, Trigger, User, View, Webhook
from zenpy.lib.api_objects.chat_objects import RoutingSettings, Shortcut
from zenpy.lib.exception import FieldNotSentWarning, RecordNotFoundException, ZenpyException
from zenpy.sandbox import Sandbox

CONDITION = {"field": "status", "operator": "is", "value": "open"}


@pytest.fixture
def old() -> Sandbox:
    """An account with a record of many kinds."""
    sandbox = Sandbox()
    sandbox.add("Macro", {"id": 7, "title": "Close", "actions": [{"field": "status", "value": "solved"}]})
    sandbox.add("View", {"id": 8, "title": "Mine", "conditions": {"all": [CONDITION], "any": []}})
    sandbox.add("User", {"id": 9, "name": "Jo", "email": "jo@example.com", "user_fields": {"plan": "a"}})
    sandbox.add("Ticket", {"id": 10, "subject": "Hi", "created_at": "2020-01-01T00:00:00Z", "tags": ["a"]})
    sandbox.add("Webhook", {"id": "w", "name": "hook", "endpoint": "https://x", "http_method": "POST"})
    return sandbox


@pytest.fixture
def new() -> Sandbox:
    return Sandbox()


def client_of(sandbox: Sandbox) -> Zenpy:
    return Zenpy(subdomain="acme", oauth_token="x", transport=sandbox.transport, disable_cache=True)


def sent(sandbox: Sandbox) -> Any:
    return sandbox.requests[-1].body


def test_records_of_one_account_are_made_in_another(old: Sandbox, new: Sandbox) -> None:
    """rule W14"""
    source, target = client_of(old), client_of(new)
    target.macros.create(source.macros(id=7))
    assert sent(new)["macro"]["actions"] == [{"field": "status", "value": "solved"}]
    target.views.create(source.views(id=8))
    assert sent(new)["view"]["all"] == [CONDITION]
    target.users.create_or_update(source.users(id=9))
    assert sent(new)["user"]["email"] == "jo@example.com"
    assert sent(new)["user"]["user_fields"] == {"plan": "a"}
    assert "id" not in sent(new)["user"]
    target.ticket_import.create(source.tickets(id=10))
    assert sent(new)["ticket"]["created_at"] == "2020-01-01T00:00:00Z"


def test_the_async_client_makes_the_same(old: Sandbox, new: Sandbox) -> None:
    async def copy() -> None:
        async with (
            AsyncZenpy(subdomain="a", oauth_token="x", transport=old.transport) as source,
            AsyncZenpy(subdomain="b", oauth_token="x", transport=new.transport) as target,
        ):
            await target.macros.create(await source.macros(id=7))

    asyncio.run(copy())
    client_of(new).macros.create(client_of(old).macros(id=7))
    first, second = new.requests[-2:]
    assert first.body == second.body


def test_a_bulk_call_makes_fetched_records_anew_and_leaves_their_changes(old: Sandbox, new: Sandbox) -> None:
    person = client_of(old).users(id=9)
    person.name = "Ann"
    outcomes = client_of(new).users.bulk.create([person])
    assert [one.ok for one in outcomes] == [True]
    assert new.records("User")[-1]["name"] == "Ann"
    assert new.records("User")[-1]["email"] == "jo@example.com"
    client_of(old).users.update(person)
    assert sent(old) == {"user": {"id": 9, "name": "Ann"}}


def test_replacing_sends_the_whole_record(old: Sandbox) -> None:
    client = client_of(old)
    hook = client.webhooks(id="w")
    hook.name = "renamed"
    client.webhooks.update("w", hook)
    assert (
        sent(old)["webhook"].items()
        >= {"name": "renamed", "endpoint": "https://x", "http_method": "POST"}.items()
    )
    client.webhooks.patch(Webhook(id="w", name="again"))
    assert sent(old)["webhook"]["name"] == "again"
    assert "endpoint" not in sent(old)["webhook"]


def test_a_change_of_many_records_has_no_id_of_one(old: Sandbox) -> None:
    client = client_of(old)
    change = client.tickets(id=10)
    change.status = "open"
    client.tickets.update(change, ids=[10])
    assert sent(old) == {"ticket": {"status": "open"}}


def test_what_only_zendesk_sets_is_left_out_with_a_warning(old: Sandbox) -> None:
    client = client_of(old)
    changed = Ticket(id=10, subject="New")
    changed.url = "https://x"
    with pytest.warns(
        FieldNotSentWarning, match=r"tickets.update\(\) does not send url of a Ticket"
    ) as found:
        client.tickets.update(changed)
    assert found[0].filename == __file__
    assert sent(old) == {"ticket": {"id": 10, "subject": "New"}}


def test_the_warning_lists_the_fields(old: Sandbox) -> None:
    new = Ticket(
        subject="New", description="d", url="https://x", created_at="2020-01-01T00:00:00Z", encoded_id="q"
    )
    with pytest.warns(
        FieldNotSentWarning, match=r"send url, created_at and encoded_id of a Ticket: .* sets them"
    ):
        client_of(old).tickets.create(new)


def test_a_copy_of_a_record_by_keywords_has_no_warning(old: Sandbox) -> None:
    client = client_of(old)
    client.macros.create(Macro(**client.macros(id=7).to_dict()))
    assert sent(old)["macro"]["title"]
    assert "url" not in sent(old)["macro"]


def test_a_copy_of_a_trigger_has_its_conditions_once(old: Sandbox) -> None:
    client = client_of(old)
    made = client.triggers.create(
        Trigger(title="t", all=[CONDITION], actions=[{"field": "status", "value": "open"}])
    )
    client.triggers.create(client.triggers(id=made.id))
    again = sent(old)["trigger"]
    assert again["conditions"] == {"all": [CONDITION], "any": []}
    assert {"all", "any"} & {*again} == set()


@pytest.mark.parametrize("copied", [False, True])
def test_a_record_that_is_renamed_is_found_by_the_name_that_it_had(old: Sandbox, copied: bool) -> None:
    client = client_of(old)
    shortcut = client.chats.shortcuts.create(Shortcut(name="hi", message="Hello"))
    shortcut.name = "bye"
    if copied:
        shortcut = copy.deepcopy(pickle.loads(pickle.dumps(shortcut)))
    shortcut.name = "hello"
    client.chats.shortcuts.update(shortcut)
    assert [one.name for one in client.chats.shortcuts()] == ["hello"]
    if not copied:  # it knows that it was sent
        shortcut.message = "Hi!"
        client.chats.shortcuts.update(shortcut)
    client.chats.shortcuts.delete("hello")
    assert list(client.chats.shortcuts()) == []


def test_the_agent_whose_routing_is_changed_is_named(old: Sandbox) -> None:
    client = client_of(old)
    with pytest.raises(RecordNotFoundException):
        client.chats.routing_settings.agents.update(5, RoutingSettings(routing_mode="assigned"))
    request = old.requests[-1]
    assert (request.path, request.body) == (
        "/api/v2/chat/routing_settings/agents/5",
        {"routing_mode": "assigned"},
    )


def test_a_mapping_is_sent_under_the_names_that_zendesk_takes(old: Sandbox) -> None:
    client = client_of(old)
    client.views.update({"id": 8, "conditions": {"all": [CONDITION], "any": [CONDITION]}})  # type: ignore[arg-type]  # a mapping
    assert sent(old)["view"]["any"] == [CONDITION]
    assert client.views(id=8).conditions.any[0].field == "status"  # type: ignore[union-attr]  # it has conditions
    with pytest.raises(ZenpyException, match="on creation only"):
        client.tickets.update({"id": 10, "description": "lost"})
    assert sent(old) is None  # of the view that was read


def test_a_record_that_is_named_by_its_key_is_changed(old: Sandbox) -> None:
    old.add("CustomObject", {"key": "car", "title": "Car", "title_pluralized": "Cars"})
    client_of(old).custom_objects.update(CustomObject(key="car", title="Auto"))
    assert sent(old)["custom_object"]["title"] == "Auto"
    assert client_of(old).custom_objects(id="car").title == "Auto"


def test_a_refused_update_sends_nothing_and_forgets_nothing(old: Sandbox) -> None:
    client = client_of(old)
    before = len(old.requests)
    changed = User(id=9, separation=True, name="Ann")  # type: ignore[call-arg]  # written on creation only
    with pytest.raises(ZenpyException, match=r"User\.separation"):
        client.users.update(changed)
    assert len(old.requests) == before
    assert changed.to_dict(serialize=True) == {"id": 9, "separation": True, "name": "Ann"}


def test_a_view_is_changed_by_its_conditions(old: Sandbox) -> None:
    """rule W16"""
    client = client_of(old)
    mine = client.views(id=8)
    assert isinstance(mine, View)
    assert mine.conditions is not None
    mine.conditions.any.append(CONDITION)
    client.views.update(mine)
    stored = client.views(id=8).conditions
    assert stored is not None
    assert [one.field for one in (*stored.all, *stored.any)] == ["status", "status"]
