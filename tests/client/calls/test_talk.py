"""Calls of Talk in the shapes of its official document: envelopes, answers without content, values that are null."""

from __future__ import annotations

import pytest

from tests.support.wire import Wire
from zenpy import Zenpy
from zenpy.sandbox import Sandbox


def test_menus_of_phone_trees_have_their_own_envelope(client: Zenpy, wire: Wire) -> None:
    menu = {"id": 2, "name": "Main", "greeting_id": None, "greeting_loop_count": 3, "default": True}
    wire.then({"ivr_menus": [menu], "count": 1, "next_page": None}, {"ivr_menu": menu}, {"ivr_menu": menu})
    (found,) = client.talk.ivr.menus(1)
    assert (found.name, found.greeting_id, found.greeting_loop_count) == ("Main", None, 3)
    assert client.talk.ivr.menus.create(1, {"name": "Main"}).id == 2
    assert wire.body() == {"ivr_menu": {"name": "Main"}}
    assert client.talk.ivr.menus(1, id=2).default is True


def test_routes_of_menus_have_their_own_envelope(client: Zenpy, wire: Wire) -> None:
    route = {"id": 3, "keypress": "1", "action": "group", "greeting": None, "overflow_options": ["voicemail"]}
    wire.then({"ivr_routes": [route], "count": 1}, {"ivr_route": route}, {"ivr_route": route})
    (found,) = client.talk.ivr.menus.routes(1, 2)
    assert (found.action, list(found.overflow_options)) == ("group", ["voicemail"])
    client.talk.ivr.menus.routes.create(1, 2, {"keypress": "1", "action": "group"})
    assert wire.body() == {"ivr_route": {"keypress": "1", "action": "group"}}
    assert client.talk.ivr.menus.routes(1, 2, id=3).greeting is None


def test_a_requested_callback_is_answered_with_a_text(client: Zenpy, wire: Wire) -> None:
    wire.then("")
    request = {"phone_number_id": 1, "requester_phone_number": "+14154848484"}
    assert client.talk.callback_requests.create(request) is None  # type: ignore[func-returns-value]  # that is it
    assert wire.body() == {"callback_request": request}


@pytest.mark.parametrize("answer", ["", {"greeting": {"id": 5, "name": "x"}}])
def test_a_deletion_gives_nothing_whatever_it_answers(client: Zenpy, wire: Wire, answer: object) -> None:
    wire.then(answer)
    assert client.talk.greetings.delete(5) is None  # type: ignore[func-returns-value]  # that is it


def test_settings_of_a_phone_number_can_be_asked_for_and_changed(client: Zenpy, wire: Wire) -> None:
    number = {
        "id": 1,
        "number": "+1",
        "bot_id": None,
        "settings": {"voicemail": True, "wrap_up_time_limit": None},
    }
    wire.then({"phone_number": number}, {"phone_number": number})
    found = client.talk.phone_numbers(id=1, include=["settings", "ivrs"])
    assert wire.sent[0].url.params["include"] == "settings,ivrs"
    assert found.settings is not None
    assert (found.settings.voicemail, found.settings.wrap_up_time_limit) == (True, None)
    found.settings.voicemail = False
    client.talk.phone_numbers.update(found)
    assert wire.body() == {
        "phone_number": {"id": 1, "settings": {"voicemail": False, "wrap_up_time_limit": None}}
    }


def test_the_call_console_and_the_dashboard(client: Zenpy, wire: Wire) -> None:
    account = {"calls_accepted": 2, "average_talk_time": 1.5}
    wire.then(
        {
            "call_console": {
                "agent_state": "transfers only",
                "current_call": None,
                "phone_numbers": [{"id": 4}],
            }
        },
        {"account": account, "agents": [], "from": 1, "to": 2},
        {
            "agents_activity": {
                "account": account,
                "agents": [{"agent_id": 7}],
                "pagination": {"total_pages": 1},
            }
        },
        {"account": account, "from": 1, "to": 2},
    )
    console = client.talk.call_console()
    assert (console.agent_state, [one.id for one in console.phone_numbers]) == ("transfers only", [4])
    whole = client.talk.dashboard.account_level_activity(phone_numbers=[4, 5])
    assert whole.account is not None
    assert (whole.account.average_talk_time, whole.from_, whole.to) == (1.5, 1, 2)
    agents = client.talk.dashboard.agent_level_activity(groups=[1])
    assert agents.pagination is not None
    assert (agents.pagination.total_pages, len(agents.agents)) == (1, 1)
    assert client.talk.dashboard.queue_level_activity().to == 2


def test_the_sandbox_answers_talk_in_these_shapes() -> None:
    sandbox = Sandbox()
    with Zenpy(subdomain="a", oauth_token="x", transport=sandbox.transport) as client:
        tree = client.talk.ivr.create({"name": "Tree"})
        menu = client.talk.ivr.menus.create(tree, {"name": "Main"})
        route = client.talk.ivr.menus.routes.create(tree, menu, {"keypress": "1", "action": "voicemail"})
        assert [one.id for one in client.talk.ivr.menus(tree)] == [menu.id]
        assert [one.id for one in client.talk.ivr.menus.routes(tree, menu)] == [route.id]
        client.talk.ivr.menus.routes.delete(tree, menu, route)
        assert not list(client.talk.ivr.menus.routes(tree, menu))
        assert client.talk.call_console() is not None
