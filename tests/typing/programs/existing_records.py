"""A program as users of the existing client write it: caches, errors, and records as Python objects."""

import copy
import json
import pickle
from unittest import mock

from zenpy import Zenpy
from zenpy.lib.api_objects import BaseObject, Macro, Ticket, User, View
from zenpy.lib.cache import ZenpyCache, ZenpyCacheManager
from zenpy.lib.exception import (
    APIException,
    RatelimitBudgetExceeded,
    TooManyValuesException,
    ZenpyCacheException,
    ZenpyException,
)
from zenpy.lib.proxy import ProxyDict, ProxyList


def main(zenpy_client: Zenpy) -> None:
    caches(zenpy_client)
    records(zenpy_client)
    mappings(zenpy_client)
    listings(zenpy_client)
    doubles(zenpy_client)
    errors(zenpy_client)


def caches(zenpy_client: Zenpy) -> None:
    assert {"user", "ticket", "organization"} <= set(zenpy_client.get_cache_names())
    assert zenpy_client.get_cache_max("user") == 10000
    assert zenpy_client.get_cache_impl_name(cache_name="ticket") == "TTLCache"
    zenpy_client.set_cache_max("user", 100)
    zenpy_client.set_cache_implementation("organization", "TTLCache", maxsize=500, ttl=30)
    zenpy_client.add_cache(object_type="macro", cache_impl_name="LRUCache", maxsize=10)
    zenpy_client.delete_cache("macro")
    zenpy_client.disable_caching()
    zenpy_client.enable_caching()
    zenpy_client.purge_cache("user")
    manager, user = ZenpyCacheManager(), User(id=1, name="Jo")
    manager.add(user)
    assert manager.in_cache(user) and manager.query_cache_by_object(user) is manager.get("user", 1)
    manager.delete(user)
    assert manager.should_cache(user) and not manager.in_cache(user)
    cache = ZenpyCache("LRUCache", maxsize=2)
    cache[1] = user
    cache.set_cache_impl("LFUCache", maxsize=5)
    assert (cache.pop(1), cache.pop(1, "gone"), cache.impl_name, cache.maxsize) == (user, "gone", "LFUCache", 5)


def records(zenpy_client: Zenpy) -> None:
    made = zenpy_client.tickets.create(Ticket(subject="Hi", description="x", tags=["a"])).ticket
    ticket = zenpy_client.tickets(id=made.id)
    assert isinstance(ticket, BaseObject)
    assert isinstance(ticket.tags, ProxyList)
    assert json.dumps(ticket.tags) == '["a"]'
    assert json.loads(ticket.to_json())["subject"] == ticket.to_dict().get("subject") == "Hi"
    stored = pickle.loads(pickle.dumps(ticket))
    assert isinstance(stored, Ticket)
    assert stored.to_dict() == ticket.to_dict()
    copied = copy.deepcopy(ticket)
    copied.subject = "Other"
    assert (ticket.subject, copied.to_dict(serialize=True)) == ("Hi", {"id": ticket.id, "subject": "Other"})
    user = User(id=10, name="Jim", email="jim@jim.com")
    created = Ticket(subject="stuffs", description="stuff stuff stuff")
    created.assignee = user
    created.extra["some_thing"] = {"deep": [1]}
    assert isinstance(created.extra["some_thing"], ProxyDict)
    assert created.to_dict(serialize=True) == {
        "subject": "stuffs",
        "description": "stuff stuff stuff",
        "assignee_id": 10,
        "some_thing": {"deep": [1]},
    }


def mappings(zenpy_client: Zenpy) -> None:
    macro = zenpy_client.macros.create(Macro(title="Close", actions=[{"field": "status", "value": "solved"}]))
    for action in macro.actions:
        assert set(action) == set(action.keys()) == {key for key, _ in action.items()}
        assert (action["field"], "value" in action, len(action)) == ("status", True, 2)
        assert json.loads(json.dumps(action, default=dict)) == dict(action) == {**action}
    view = View(title="Open", execution={"group_by": "status"})
    if view.execution:
        assert list(view.execution.values()) == ["status"]
    assert {macro, zenpy_client.macros(id=macro.id)} == {macro}
    macros = [macro]
    macros.remove(zenpy_client.macros(id=macro.id))
    assert macros == []


def listings(zenpy_client: Zenpy) -> None:
    tickets = zenpy_client.tickets()
    first: Ticket = tickets.next()
    page: list[Ticket] = tickets.values
    assert first in page
    zenpy_client.search_export("printer", type="ticket", cursor_pagination=50)


def doubles(zenpy_client: Zenpy) -> None:
    with mock.patch.object(zenpy_client, "tickets") as tickets:
        zenpy_client.tickets.delete(1)
        tickets.delete.assert_called_once_with(1)
    zenpy_client.tickets = mock.Mock()
    del zenpy_client.tickets


def errors(zenpy_client: Zenpy) -> None:
    try:
        zenpy_client.tickets.create([Ticket(subject="x")] * 101)
    except TooManyValuesException as error:
        assert "bulk" in str(error)
    try:
        zenpy_client.users.create(User())
    except APIException as error:
        assert error.response is not None and error.response.json()["error"] == "RecordInvalid"
    try:
        zenpy_client.set_cache_implementation("user", "NoCache", 10)
    except ZenpyCacheException as error:
        assert isinstance(error, ZenpyException)
    assert issubclass(RatelimitBudgetExceeded, ZenpyException)
