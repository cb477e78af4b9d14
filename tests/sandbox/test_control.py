"""The control API of a served sandbox: its document, its operations, its client."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from tests.support.sandbox_api import Api
from zenpy.sandbox import Request, Sandbox
from zenpy.sandbox.control import ControlClient, ControlError
from zenpy.sandbox.control.document import make_document
from zenpy.sandbox.control.operations import OPERATIONS
from zenpy.sandbox.serving.front import Front

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zenpy.sandbox import Response

PREFIX = "/__sandbox__"


class Controlled:
    """Sends requests to the control API, and checks each answer against the document."""

    def __init__(self, front: Front) -> None:
        self.front = front
        self.document = make_document()

    def send(self, method: str, path: str, body: object = None) -> Response:
        sent = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        response = self.front.answer(Request.to(method, f"{PREFIX}{path}", {"host": "127.0.0.1"}, sent))
        self._check(method, path.partition("?")[0], response)
        return response

    def get(self, path: str) -> Any:
        response = self.send("GET", path)
        assert response.status == 200, response.body
        return response.data()

    def _check(self, method: str, path: str, response: Response) -> None:
        if response.status >= 400:
            schema = self.document["components"]["schemas"]["Error"]
        else:
            found = [one for one in OPERATIONS if one.method == method and fits(one.path, path)]
            described = self.document["paths"][f"{PREFIX}{found[0].path}"][method.lower()]["responses"]
            answer = described[str(response.status)]
            if "content" not in answer:
                assert response.body == b""
                return
            schema = answer["content"]["application/json"]["schema"]
        jsonschema.Draft202012Validator(schema).validate(response.data())


def fits(template: str, path: str) -> bool:
    wanted, parts = template.split("/"), path.split("/")
    return len(wanted) == len(parts) and all(
        one == part or one.startswith("{") for one, part in zip(wanted, parts, strict=True)
    )


@pytest.fixture
def front(sandbox: Sandbox) -> Front:
    return Front(sandbox, prepare=lambda: sandbox.seed({"Ticket": [{"id": 77}]}))


@pytest.fixture
def control(front: Front) -> Controlled:
    return Controlled(front)


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[ControlClient]:
    with sandbox.serve() as server:
        yield ControlClient(server.url)


def test_the_document_is_valid_and_served(front: Front) -> None:
    headers = {"host": "localhost:9"}
    served = front.answer(Request.to("GET", f"{PREFIX}/openapi.json", headers)).data()
    assert served == make_document("http://localhost:9")
    OpenAPIV31SpecValidator(make_document()).validate()
    names = [one.name for one in OPERATIONS]
    assert len(set(names)) == len(names)
    greeting: Any = front.answer(Request.to("GET", PREFIX, headers)).data()
    assert greeting["document"] == f"http://localhost:9{PREFIX}/openapi.json"


def test_records_are_seeded_and_read(control: Controlled, sandbox: Sandbox) -> None:
    made = control.send("POST", "/seed", {"ticket": [{"id": 5, "subject": "x"}], "User": [{"name": "Jo"}]})
    assert made.status == 201
    assert sandbox.records("Ticket")[0]["subject"] == "x"
    assert control.get("/records")["counts"]["Ticket"] == 1
    assert [one["id"] for one in control.get("/records/ticket")["records"]] == [5]
    assert control.get("/records/Ticket/5")["record"]["subject"] == "x"
    added = control.send(
        "POST", "/records/HelpCenterComment", {"record": {"body": "c"}, "parents": {"article_id": 3}}
    )
    assert added.status == 201
    assert sandbox.account.store.under("HelpCenterComment", "article_id", 3)
    assert control.send("GET", "/records/Ticket/6").status == 404
    assert control.send("GET", "/records/Tickets").status == 404
    page = control.get("/records/User?offset=1&limit=1")
    assert (page["count"], [one["name"] for one in page["records"]]) == (2, ["Jo"])


def test_a_seed_is_added_whole_or_not_at_all(control: Controlled, sandbox: Sandbox) -> None:
    before = sandbox.state()
    for seed in (
        {"Ticket": [{}], "Nothing": [{}]},
        {"Ticket": [{}, 7]},
        {"Ticket": {}},
        [],
        {"Ticket": [{"id": 1}], "User": [{"id": {}}]},
    ):
        assert control.send("POST", "/seed", seed).status in (400, 404), seed
    assert sandbox.state() == before


def test_requests_are_listed_filtered_and_forgotten(control: Controlled, sandbox: Sandbox) -> None:
    api = Api(sandbox)
    api.post("tickets", {"ticket": {"comment": {"body": "x"}}})
    api.get("tickets")
    api.send("POST", "uploads?filename=x", b"\xff\x00")
    api.send("POST", "uploads?filename=x", b"text")
    listed = control.get("/requests")["requests"]
    assert [one["number"] for one in listed] == [1, 2, 3, 4]
    assert listed[0]["body"] == {"ticket": {"comment": {"body": "x"}}}
    assert "authorization" not in listed[0]["headers"]
    assert [one["body"] for one in listed[2:]] == [{"base64": "/wA="}, "text"]
    for query, numbers in {
        "method=GET": [2],
        "path=/api/v2/up*": [3, 4],
        "operation=tickets.create": [1],
        "status=200": [2],
        "after=3": [4],
        "limit=1": [4],
        "limit=0": [],
    }.items():
        assert [one["number"] for one in control.get(f"/requests?{query}")["requests"]] == numbers, query
    assert control.send("DELETE", "/requests").status == 204
    assert control.get("/requests") == {"requests": []}
    api.get("tickets")
    assert [one["number"] for one in control.get("/requests")["requests"]] == [5]


def test_faults_are_added_listed_and_stopped(control: Controlled, sandbox: Sandbox) -> None:
    api = Api(sandbox)
    rule = control.send("POST", "/faults", {"match": "tickets.list", "status": 503, "times": None}).data()
    other = control.send("POST", "/faults", {"match": "GET /api/v2/users/me"}).data()
    assert isinstance(rule, dict)
    assert isinstance(other, dict)
    assert (rule["times"], other["times"], other["match"]) == (None, 1, "GET /api/v2/users/me")
    assert [api.send("GET", "tickets").status for _ in range(2)] == [503, 503]
    assert control.get("/faults")["faults"][0]["hits"] == 2
    assert control.send("DELETE", f"/faults/{rule['id']}").status == 204
    assert api.send("GET", "tickets").status == 200
    assert [one["id"] for one in control.get("/faults")["faults"]] == [other["id"]]
    assert control.send("DELETE", "/faults").status == 204
    assert api.send("GET", "users/me").status == 200
    assert control.send("DELETE", f"/faults/{rule['id']}").status == 404
    assert control.send("POST", "/faults", {"match": "tickets.lisst"}).status == 400
    assert control.send("POST", "/faults", {"kind": "nonsense"}).status == 400


def test_believable_records_are_added(control: Controlled, sandbox: Sandbox) -> None:
    added: Any = control.send("POST", "/populate", {"tickets": 3, "users": 6, "organizations": 1}).data()
    assert added["counts"]["Ticket"] == len(sandbox.records("Ticket")) == 3
    assert control.send("POST", "/populate", {"tickets": -1}).status == 400


def test_what_was_sent_is_listed(control: Controlled, sandbox: Sandbox, client: ControlClient) -> None:
    api = Api(sandbox)
    webhook = api.post(
        "webhooks",
        {
            "webhook": {
                "name": "hook",
                "endpoint": "https://other.example/in",
                "http_method": "POST",
                "request_format": "json",
                "status": "active",
                "subscriptions": ["conditional_ticket_events"],
            }
        },
    )["webhook"]
    actions = [
        {"field": "notification_webhook", "value": [webhook["id"], '{"id": "{{ticket.id}}"}']},
        {"field": "notification_user", "value": ["requester_id", "Hello", "Your ticket"]},
    ]
    rule = {"title": "tell", "conditions": {"all": [{"field": "update_type", "value": "Create"}]}}
    api.post("triggers", {"trigger": {**rule, "actions": actions}})
    api.post("tickets", {"ticket": {"subject": "x", "comment": {"body": "x"}}})
    (call,) = control.get("/webhooks")["calls"]
    assert (call["status"], call["body"]) == ("not sent", '{"id": "1"}')
    (mail,) = control.get("/notifications")["notifications"]
    assert mail["subject"] == "Hello"
    assert (client.webhook_calls()[0]["url"], client.notifications()[0]["ticket_id"]) == (call["url"], 1)


def test_limits_clock_tokens_settings(control: Controlled, sandbox: Sandbox) -> None:
    api = Api(sandbox)
    assert control.send("PUT", "/limits", {"limit": 3}).status == 200
    rule = {"match": "GET /api/v2/users/me", "total": 1, "name": "me"}
    control.send("POST", "/limits", rule)
    assert control.get("/limits") == {"limit": 3, "calls": [{**rule, "per": 60}]}
    assert [api.send("GET", "users/me").status for _ in range(2)] == [200, 429]
    control.send("DELETE", "/limits")
    assert control.get("/limits")["calls"] == []

    assert control.send("PUT", "/clock", {"now": "2030-01-01T00:00:00"}).status == 200
    control.send("POST", "/clock/advance", {"days": 1, "seconds": 2})
    assert control.get("/clock")["now"] == "2030-01-02T00:00:02+00:00"
    assert control.send("PUT", "/clock", {"now": "soon"}).status == 400
    assert control.send("POST", "/clock/advance", {"days": 1e300}).status == 400

    control.send("POST", "/tokens", {"token": "only", "user_id": sandbox.user.id})
    assert control.get("/tokens") == {"any": False, "tokens": {"only": sandbox.user.id}}
    assert api.send("GET", "tickets").status == 401
    control.send("DELETE", "/tokens")
    assert api.send("GET", "tickets").status == 200
    granted: Any = control.send("POST", "/tokens/grant", {"scope": "read"}).data()
    for action in ("expire", "revoke"):
        assert control.send("POST", f"/tokens/{action}", {"token": granted["access_token"]}).status == 204
    refused = api.send("GET", "tickets", authorization=f"Bearer {granted['access_token']}")
    assert refused.status == 401

    changed: Any = control.send("PATCH", "/settings", {"job_polls": 0, "latency": 0.5}).data()
    assert (sandbox.job_polls, changed["latency"], changed["job_limit"]) == (0, 0.5, 30)
    answer = control.front.answer(Request.to("GET", "/api/v2/tickets"))
    assert answer.delay == 0.5
    assert control.send("PATCH", "/settings", {"job_limit": -1}).status == 400
    assert control.send("PATCH", "/features", {"skips": False}).status == 200
    assert control.get("/features")["skips"] is False
    assert control.send("PATCH", "/features", {"skips": True, "skipps": False}).status == 400
    assert control.send("PATCH", "/features", {"skips": 1}).status == 400
    assert sandbox.features["skips"] is False


def test_state_snapshots_and_reset(control: Controlled, sandbox: Sandbox) -> None:
    control.send("POST", "/seed", {"Ticket": [{"id": 1}]})
    state = control.get("/state")
    number = control.send("POST", "/snapshots").data()
    assert number == {"id": 1}
    assert control.get("/snapshots") == {"snapshots": [{"id": 1}]}
    control.send("POST", "/seed", {"Ticket": [{"id": 2}]})
    assert control.send("PUT", "/state", state).status == 204
    assert control.get("/state") == state
    sandbox.add("Ticket", {"id": 3})
    assert control.send("POST", "/snapshots/1/restore").status == 204
    assert control.get("/state") == state
    assert control.send("DELETE", "/snapshots/1").status == 204
    assert control.send("POST", "/snapshots/1/restore").status == 404
    assert control.send("PUT", "/state", {}).status == 400
    assert control.send("POST", "/reset").status == 204
    assert [one["id"] for one in sandbox.records("Ticket")] == [77]
    assert control.send("POST", "/reset", {"empty": True}).status == 204
    assert sandbox.records("Ticket") == []


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("GET", "/nothing", None, 404),
        ("PUT", "/reset", None, 405),
        ("POST", "/reset", b"{", 400),
        ("POST", "/reset", b"[" * 100_000, 400),
        ("POST", "/reset", {"emty": True}, 400),
        ("POST", "/reset", {"empty": 1}, 400),
        ("POST", "/tokens", {}, 400),
        ("POST", "/limits", {"match": "GET", "total": True, "name": "x"}, 400),
        ("POST", "/faults", {"headers": {"a": 1}}, 400),
        ("GET", "/requests?limit=-1", None, 400),
        ("GET", "/requests?limit=9" + "9" * 5000, None, 400),
        ("GET", "/requests?limit=%C2%B2", None, 400),
        ("POST", "/snapshots/%C2%B2/restore", None, 404),
        ("GET", "/records/%ff/%00", None, 404),
    ],
)
def test_what_does_not_fit_is_refused(
    control: Controlled, sandbox: Sandbox, method: str, path: str, body: object, status: int
) -> None:
    before = sandbox.state()
    assert control.send(method, path, body).status == status
    assert sandbox.state() == before


def test_the_control_api_leaves_the_account_alone(control: Controlled, sandbox: Sandbox) -> None:
    before = sandbox.state()
    for one in OPERATIONS:
        if one.method == "GET" and "{" not in one.path:
            control.get(one.path)
    assert sandbox.state() == before
    assert list(sandbox.requests) == []


def test_pages_of_other_sites_are_refused(front: Front) -> None:
    def ask(path: str, **headers: str) -> int:
        return front.answer(Request.to("GET", path, headers)).status

    assert ask(f"{PREFIX}/state", origin="https://evil.example") == 403
    assert ask("/api/v2/users/me", origin="https://evil.example", authorization="Bearer x") == 403
    assert ask(f"{PREFIX}/state", host="evil.example:80") == 403
    assert ask(f"{PREFIX}/state", host="sub.localhost:80", origin="http://localhost:3000") == 200
    assert ask("/api/v2/users/me", host="acme.zendesk.com", authorization="Bearer x") == 200


# -- the client ----------------------------------------------------------------------------------------------------------


def test_the_client_does_what_a_sandbox_can(client: ControlClient, sandbox: Sandbox) -> None:
    api = Api(sandbox)
    assert client.is_up()
    assert client.seed({"Ticket": ({"id": number} for number in (1, 2))})["Ticket"][0]["id"] == 1
    assert client.populate(0, users=5, organizations=0)["User"] == 5
    client.add("HelpCenterComment", {"body": "c"}, article_id=3)
    assert client.counts()["HelpCenterComment"] == 1
    assert [one["id"] for one in client.records("ticket")] == [1, 2]
    assert client.record("Ticket", 2)["record"]["id"] == 2
    with client.snapshot():
        api.delete("tickets/1")
        assert client.record("Ticket", 1)["deleted"] is True
    assert client.record("Ticket", 1)["deleted"] is False
    rule = client.fail("DELETE", times=None, status=418)
    assert api.send("DELETE", "tickets/1").status == 418
    assert [one["hits"] for one in client.faults()] == [1]
    client.stop_fault(rule["id"])
    client.fail()
    client.stop_all_faults()
    (seen,) = client.requests(method="DELETE", status=418)
    assert (seen["path"], seen["operation"]) == ("/api/v2/tickets/1", "tickets.delete")
    client.clear_requests()
    assert client.requests() == []
    client.set_limit(50)
    client.limit_calls("GET", 3, name="reads")
    assert client.limits() == {
        "limit": 50,
        "calls": [{"match": "GET", "total": 3, "per": 60, "name": "reads"}],
    }
    client.remove_limits()
    client.set_clock(datetime(2031, 1, 1, tzinfo=UTC))
    assert client.advance(5, days=1) == client.now() == datetime(2031, 1, 2, 0, 0, 5, tzinfo=UTC)
    client.accept("t")
    assert client.tokens() == {"any": False, "tokens": {"t": None}}
    client.accept_any_token()
    token = client.grant_tokens("read", expires_in=60)["access_token"]
    client.expire_token(token)
    client.revoke_token(token)
    assert client.change_settings(search_lag=2)["search_lag"] == client.settings()["search_lag"] == 2
    assert client.switch_features(skips=False) == client.features()
    state = client.state()
    client.reset()
    assert client.records("Ticket") == []
    client.restore(state)
    assert client.state() == state
    assert client.document()["openapi"] == "3.1.0"


def test_the_client_reads_more_records_than_a_page_has(client: ControlClient, sandbox: Sandbox) -> None:
    sandbox.seed({"Ticket": [{} for _ in range(2100)]})
    assert len(client.records("Ticket")) == 2100


def test_the_client_says_what_is_wrong(client: ControlClient) -> None:
    with pytest.raises(ControlError, match="Tikket") as caught:
        client.records("Tikket")
    assert caught.value.status == 404
    with pytest.raises(ControlError, match="no sandbox answers at http") as caught:
        ControlClient("http://127.0.0.1:1").reset()
    assert caught.value.status == 0
    assert not ControlClient("http://127.0.0.1:1").is_up()
    with pytest.raises(ValueError, match="like http://"):
        ControlClient("127.0.0.1:8099")
