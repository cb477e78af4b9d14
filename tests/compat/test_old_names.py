"""Names, functions and attributes of zenpy 2 that have another place here: they work, and a warning says what to write."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from unittest.mock import patch

import httpx
import pytest

import zenpy
from tests.support.wire import Wire
from zenpy import AsyncZenpy, Zenpy, old_names
from zenpy.lib.api_objects import JobStatus, Organization, OrganizationField, Ticket, TicketAudit, User
from zenpy.lib.api_objects.help_centre_objects import Article
from zenpy.lib.cache import ZenpyCache, ZenpyCacheManager
from zenpy.lib.exception import APIException, ZenpyException
from zenpy.lib.generator import BaseResultGenerator
from zenpy.lib.resources import OLD_ATTRIBUTES, Resource
from zenpy.lib.zenpy2 import attributes, names, util
from zenpy.sandbox import Sandbox

old = pytest.warns(DeprecationWarning, match="is from zenpy 2: ")


@pytest.fixture
def on_sandbox() -> Iterator[tuple[Zenpy, Sandbox]]:
    sandbox = Sandbox("acme")
    with Zenpy(subdomain="acme", oauth_token="x", transport=sandbox.transport) as client:
        yield client, sandbox


# -- classes ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted({*names.API_CLASSES, *names.API_BASES}))
@pytest.mark.parametrize("module", ["zenpy", "zenpy.lib.api", "zenpy.old_names"])
def test_a_class_of_a_resource_is_found_by_its_old_name(name: str, module: str) -> None:
    with pytest.warns(DeprecationWarning, match=rf"{module}\.{name} is from zenpy 2: use zenpy\.lib\."):
        found = getattr(importlib.import_module(module), name)
    assert issubclass(found, Resource)


def test_type_checkers_see_the_same_names() -> None:
    # a resource of today is called IncrementalApi, so checkers know that one
    assert set(old_names.__all__) == {*names.API_CLASSES, *names.API_BASES} - {"IncrementalApi"}


def test_the_caches_are_found_in_the_package() -> None:
    with old:
        assert zenpy.ZenpyCache is ZenpyCache
    with old:
        assert zenpy.ZenpyCacheManager is ZenpyCacheManager


def test_what_zenpy_2_did_not_have_is_no_attribute() -> None:
    for module in ("zenpy", "zenpy.lib.api", "zenpy.lib.util", "zenpy.lib.endpoint", "zenpy.old_names"):
        with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
            importlib.import_module(module).Nothing


@pytest.mark.filterwarnings("ignore:.*is from zenpy 2:DeprecationWarning")
@pytest.mark.parametrize("target", ["zenpy.TicketApi.create", "zenpy.lib.api.TicketApi.create"])
def test_a_test_suite_can_patch_a_call_by_its_old_name(
    target: str, on_sandbox: tuple[Zenpy, Sandbox]
) -> None:
    client, sandbox = on_sandbox
    with patch(target, side_effect=APIException("no")) as create, pytest.raises(APIException, match="no"):
        client.tickets.create(Ticket(subject="x"))
    create.assert_called_once()
    assert (
        client.tickets.create(Ticket(subject="x", description="y")).ticket.id
        == sandbox.records("Ticket")[0]["id"]
    )


def test_resources_are_instances_of_the_old_bases(on_sandbox: tuple[Zenpy, Sandbox]) -> None:
    client, _ = on_sandbox
    with old:
        base = zenpy.lib.api.BaseApi
    with old:
        users = zenpy.lib.api.UserApi
    assert isinstance(client.tickets, base)
    assert isinstance(client.users, users)
    assert not isinstance(client.tickets, users)


PROGRAM = """
import sys
import zenpy
loaded = sorted(name for name in sys.modules if name.startswith("zenpy"))
zenpy.lib.exception.APIException("x")
print(loaded, any(name.startswith("zenpy.lib.zenpy2") for name in sys.modules))
client = zenpy.Zenpy(subdomain="acme", oauth_token="x")
client.tickets, client.users.me
print(any(name.startswith("zenpy.lib.zenpy2") for name in sys.modules))
"""


def test_nothing_of_this_is_loaded_before_it_is_used() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["['zenpy', 'zenpy._version'] False", "False"]


# -- functions -------------------------------------------------------------------------------------------------------------


def test_every_function_says_what_to_write() -> None:
    module = importlib.import_module("zenpy.lib.util")
    assert set(module.__all__) == set(util.MODERN)
    for name, modern in util.MODERN.items():
        with pytest.warns(DeprecationWarning, match=f"zenpy.lib.util.{name} is from zenpy 2") as seen:
            assert getattr(module, name) is getattr(util, name)
        assert modern in str(seen[0].message)
        assert seen[0].filename == __file__


def test_kinds_and_names() -> None:
    records = [Ticket(), TicketAudit(), OrganizationField(), JobStatus]
    assert [util.get_object_type(one) for one in records] == [
        "ticket",
        "ticket_audit",
        "organization_field",
        "job_status",
    ]
    plurals = {
        "ticket": "tickets",
        "activity": "activities",
        "job_status": "job_statuses",
        "recipient_address": "recipient_addresses",
    }
    for singular, plural in plurals.items():
        assert (util.as_plural(singular), util.as_plural(plural)) == (plural, plural)
        assert (util.as_singular(plural), util.as_singular(singular)) == (singular, singular)
    assert [util.to_snake_case(name) for name in ("TicketAudit", "HTTPServer", "userID", "plain")] == [
        "ticket_audit",
        "http_server",
        "user_id",
        "plain",
    ]


def test_moments() -> None:
    noon = datetime(2020, 1, 1, 12)
    east = noon.replace(tzinfo=timezone(timedelta(hours=2)))
    moments = (noon, noon.replace(tzinfo=UTC), east, 1577880000, "1577880000", 1.5, date(2020, 1, 1))
    assert [util.to_unix_ts(one) for one in moments] == [
        *(1577880000, 1577880000, 1577872800, 1577880000, 1577880000, 1, 1577836800)
    ]
    assert (util.is_timezone_aware(noon), util.is_timezone_aware(east)) == (False, True)


def test_small_questions() -> None:
    assert [util.is_iterable_but_not_string(one) for one in ([], "a", iter("a"), {}, 5, Ticket())] == [
        *(True, False, True, True, False, False)
    ]
    assert (util.all_are_none(None, None), util.all_are_none(None, 1), util.all_are_none()) == (
        True,
        False,
        True,
    )
    assert (util.all_are_not_none(1, 0), util.all_are_not_none(1, None)) == (True, False)
    assert util.dict_clean([("a", None), ("b", 1)]) == {"a": None, "b": 1}


def test_records_as_ids_and_as_json() -> None:
    @util.extract_id(Ticket)
    def call(*args: object, **kwargs: object) -> tuple[object, ...]:
        return *args, *kwargs.values()

    user = User(id=5)
    assert call(Ticket(id=4), user, ticket=Ticket(id=6), number=7) == (4, user, 6, 7)
    ticket = Ticket(id=1, created_at="2020-01-01T00:00:00Z")
    assert json.loads(json.dumps({"a": [ticket]}, default=util.json_encode_for_printing)) == {
        "a": [{"id": 1, "created_at": "2020-01-01T00:00:00Z"}]
    }
    assert util.json_encode(Ticket(id=1, subject="s"), serialize=True) == {"id": 1, "subject": "s"}
    assert util.json_encode_for_zendesk(datetime(2020, 1, 1, tzinfo=UTC)) == "2020-01-01T00:00:00Z"


# -- attributes of resources -----------------------------------------------------------------------------------------------


def test_every_attribute_says_what_to_write(on_sandbox: tuple[Zenpy, Sandbox]) -> None:
    client, _ = on_sandbox
    assert set(attributes.MODERN) == OLD_ATTRIBUTES
    for name, modern in attributes.MODERN.items():
        with pytest.warns(DeprecationWarning, match=f"TicketsApi.{name} is from zenpy 2") as seen:
            getattr(client.tickets, name)
        assert modern in str(seen[0].message)
        assert seen[0].filename == __file__
    assert not OLD_ATTRIBUTES & set(dir(client.tickets))


def test_an_async_client_has_none_of_them() -> None:
    client = AsyncZenpy(subdomain="acme", oauth_token="x")
    for name in OLD_ATTRIBUTES:
        assert not hasattr(client.tickets, name)


@pytest.mark.filterwarnings("ignore:.*is from zenpy 2:DeprecationWarning")
@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ({"subdomain": "acme"}, ("acme", "zendesk.com", "https")),
        ({"subdomain": "acme.zendesk.com"}, ("acme", "zendesk.com", "https")),
        ({"subdomain": "acme", "domain": "help.example"}, ("acme", "help.example", "https")),
        ({"subdomain": "acme", "base_url": "http://127.0.0.1:80"}, ("acme", "zendesk.com", "http")),
        ({"base_url": "https://acme.zendesk.com"}, ("acme", "zendesk.com", "https")),
    ],
)
def test_the_account_of_a_resource(arguments: dict[str, str], found: tuple[str, str, str]) -> None:
    users = Zenpy(oauth_token="x", **arguments).users
    assert (users.subdomain, users.domain, users.protocol) == found
    assert (users.api_prefix, users.object_type) == ("api/v2", "user")


@pytest.mark.filterwarnings("ignore:.*is from zenpy 2:DeprecationWarning")
def test_get_gives_what_the_answer_holds(on_sandbox: tuple[Zenpy, Sandbox]) -> None:
    client, sandbox = on_sandbox
    sandbox.seed({"User": [{"id": number, "name": "Jo"} for number in range(1, 131)]})
    sandbox.add("Ticket", {"id": 5, "subject": "x", "requester_id": 3})
    get = client.users._get  # as Airflow's hook keeps it
    user = get("https://acme.zendesk.com/api/v2/users/3.json")
    assert isinstance(user, User)
    users: Any = get("https://acme.zendesk.com/api/v2/users.json")
    assert isinstance(users, BaseResultGenerator)
    before = len(sandbox.requests)
    first = users[0]
    assert (type(first), len(sandbox.requests)) == (User, before), (
        "the page that was fetched is not fetched again"
    )
    assert {one.id for one in users} >= set(range(1, 131))
    assert {one.id for one in users} == {one.id for one in client.users()}
    ticket: Any = get("/api/v2/tickets/5.json")
    assert ticket.requester.name == "Jo", "it belongs to the client"
    raw = get("/api/v2/tickets/5.json", raw_response=True)
    assert isinstance(raw, httpx.Response)
    assert raw.json()["ticket"]["id"] == 5
    with pytest.raises(APIException) as caught:
        get("/api/v2/tickets/99.json")
    assert json.loads(caught.value.args[0])["error"] == "RecordNotFound"
    with pytest.raises(ZenpyException, match="does not lie on"):
        get("https://evil.test/api/v2/users.json")


@pytest.mark.filterwarnings("ignore:.*is from zenpy 2:DeprecationWarning")
def test_what_is_not_known_is_given_as_it_came(client: Zenpy, wire: Wire) -> None:
    wire.then({"weird": {"a": 1}}, [1, 2], {"a": 1, "b": [1]}, b"")
    assert client.users._get("/api/v2/weird.json") == {"weird": {"a": 1}}
    assert client.users._get("/api/v2/list.json") == [1, 2]
    assert client.users._get("/api/v2/users/count.json", params={"role": "agent"}) == {"a": 1, "b": [1]}
    assert wire.last.url.params["role"] == "agent"
    assert isinstance(client.users._get("/api/v2/empty.json"), httpx.Response)


@pytest.mark.filterwarnings("ignore:.*is from zenpy 2:DeprecationWarning")
def test_an_address_at_the_subdomain_follows_the_forced_host(
    monkeypatch: pytest.MonkeyPatch, wire: Wire
) -> None:
    monkeypatch.setenv("ZENPY_FORCE_NETLOC", "mock.test")
    client = Zenpy(subdomain="acme", oauth_token="x", transport=httpx.MockTransport(wire.handle))
    wire.then({"user": {"id": 1}})
    assert isinstance(client.users._get("https://acme.zendesk.com/api/v2/users/1.json"), User)
    assert wire.last.url.host == "mock.test"


@pytest.mark.filterwarnings("ignore:.*is from zenpy 2:DeprecationWarning")
def test_the_other_verbs(client: Zenpy, wire: Wire) -> None:
    wire.then({"ticket": {"id": 1}, "audit": {"id": 2}}, {"ticket": {"id": 1}}, {"ticket": {"id": 1}}, 204)
    audit = client.tickets._post("/api/v2/tickets.json", {"ticket": {"subject": "x"}})
    assert isinstance(audit, TicketAudit)
    assert (wire.last.method, json.loads(wire.last.content)) == ("POST", {"ticket": {"subject": "x"}})
    assert isinstance(client.tickets._put("/api/v2/tickets/1.json", payload={}), Ticket)
    assert isinstance(client.tickets._patch("/api/v2/tickets/1.json", {}), Ticket)
    assert isinstance(client.tickets._delete("/api/v2/tickets/1.json"), httpx.Response)
    assert [request.method for request in wire.sent] == ["POST", "PUT", "PATCH", "DELETE"]
    wire.then({"article": {"id": 1}})
    assert isinstance(client.help_center.articles._get("/api/v2/help_center/articles/1.json"), Article)


@pytest.mark.filterwarnings("ignore:.*is from zenpy 2:DeprecationWarning")
def test_a_query_by_endpoint_as_taps_make_it(on_sandbox: tuple[Zenpy, Sandbox]) -> None:
    client, sandbox = on_sandbox
    sandbox.add("OrganizationField", {"id": 1, "key": "plan", "type": "text"})
    sandbox.add("Organization", {"id": 7, "name": "Acme"})
    endpoint = client.organizations.endpoint
    fields: Any = client.organizations._query_zendesk(endpoint.organization_fields, "organization_field")
    assert [(type(field), field.key) for field in fields] == [(OrganizationField, "plan")]
    one = client.organizations._query_zendesk(endpoint, "organization", id=7)
    assert isinstance(one, Organization)
    assert (
        client.organizations._build_url(endpoint(id=7)) == "https://acme.zendesk.com/api/v2/organizations/7"
    )


@pytest.mark.filterwarnings("ignore:.*is from zenpy 2:DeprecationWarning")
def test_endpoints_give_addresses() -> None:
    from zenpy.lib.endpoint import EndpointFactory, PrimaryEndpoint

    tickets = EndpointFactory("tickets")
    assert isinstance(tickets, PrimaryEndpoint)
    assert (tickets.endpoint, str(tickets()), str(tickets(id=5))) == (
        "tickets",
        "/api/v2/tickets",
        "/api/v2/tickets/5",
    )
    assert str(tickets(ids=[1, 2])) == "/api/v2/tickets/show_many?ids=1%2C2"
    assert str(tickets.comments(id=4)) == str(tickets.comments(4)) == "/api/v2/tickets/4/comments"
    assert EndpointFactory("job_statuses").endpoint == "job_statuses"
    assert EndpointFactory("help_centre").articles.endpoint == "help_center/articles"
    with pytest.raises(AttributeError, match="has no endpoint 'nothing'"):
        tickets.nothing
    with pytest.raises(ZenpyException, match="only groups others"):
        EndpointFactory("help_centre").endpoint
    with pytest.raises(ZenpyException, match="no endpoint 'nothing'"):
        EndpointFactory("nothing")
    with pytest.raises(ZenpyException, match="0 ids in its path, not 1"):
        EndpointFactory("locales").public(3)


@pytest.mark.filterwarnings("ignore:.*is from zenpy 2:DeprecationWarning")
def test_the_session_sends_to_the_account_only(client: Zenpy, wire: Wire) -> None:
    session = client.users.session
    session.headers.update({"X-Zendesk-Marketplace-Name": "tap"})
    wire.then(httpx.Response(404, json={"error": "RecordNotFound"}), {"user": {"id": 1}}, {})
    missing = session.get("https://acme.zendesk.com/api/v2/tickets/99.json", params={"a": 1})
    assert (missing.status_code, missing.json()) == (404, {"error": "RecordNotFound"})
    assert "authorization" in wire.last.headers
    assert client.users(id=1).id == 1
    assert wire.last.headers["x-zendesk-marketplace-name"] == "tap"
    assert session.post("/api/v2/x", json={"a": 1}).status_code == 200
    for verb in ("put", "patch", "delete"):
        wire.then(200)
        assert getattr(session, verb)("/api/v2/x").request.method == verb.upper()
    with pytest.raises(ZenpyException, match="does not lie on"):
        session.get("https://evil.test/")
