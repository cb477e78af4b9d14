"""What tests order to go wrong: which requests fail, how, how often, and until when."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING

import httpx
import pytest

from tests.support.sandbox_api import Api, ticket

if TYPE_CHECKING:
    from zenpy.sandbox import Request, Sandbox

HEADERS = {"Authorization": "Bearer x"}


@pytest.mark.parametrize(
    ("match", "failing"),
    [
        (None, ["GET tickets", "GET tickets/1.json", "GET users", "POST tickets"]),
        ("GET", ["GET tickets", "GET tickets/1.json", "GET users"]),
        ("post", ["POST tickets"]),
        ("/api/v2/tickets", ["GET tickets", "POST tickets"]),
        ("/api/v2/tickets*", ["GET tickets", "GET tickets/1.json", "POST tickets"]),
        ("GET /api/v2/tickets/1", ["GET tickets/1.json"]),
        ("GET *users", ["GET users"]),
        ("tickets.create", ["POST tickets"]),
        ("tickets.list", ["GET tickets"]),
    ],
)
def test_requests_are_named_by_method_path_or_operation(
    api: Api, sandbox: Sandbox, match: str | None, failing: list[str]
) -> None:
    sandbox.add("Ticket", {"id": 1})
    fault = sandbox.fail(match, status=418, times=None)
    failed = []
    for call in ("GET tickets", "GET tickets/1.json", "GET users", "POST tickets"):
        method, _, path = call.partition(" ")
        body = {"ticket": {"comment": {"body": "x"}}} if method == "POST" else None
        if api.send(method, path, body).status == 418:
            failed.append(call)
    assert failed == failing
    assert fault.hits == len(failing)


def test_faults_come_by_rule(api: Api, sandbox: Sandbox) -> None:
    fault = sandbox.fail(
        "GET", "/api/v2/tickets*", status=503, times=2, after=1, headers={"Retry-After": "1"}
    )
    statuses = [api.send("GET", "tickets").status for _ in range(5)]
    assert statuses == [200, 503, 503, 200, 200]
    assert fault.hits == 2
    sandbox.fail(body={"error": "Special"}, status=418)
    assert api.get("users", status=418) == {"error": "Special"}
    sandbox.fail(kind="html", status=502)
    assert api.send("GET", "users").body.startswith(b"<html>")
    with pytest.raises(ValueError, match="use one of"):
        sandbox.fail(kind="mood")


def test_a_function_may_decide(api: Api, sandbox: Sandbox) -> None:
    def about_printers(request: Request) -> bool:
        return b"printer" in request.body

    sandbox.fail(about_printers, status=418)
    ticket(api, subject="The mouse")
    body = {"ticket": {"subject": "The printer", "comment": {"body": "the printer"}}}
    assert api.send("POST", "tickets", body).status == 418


@pytest.mark.parametrize(
    ("match", "path", "says"),
    [
        ("tickets", None, "names no requests"),
        ("FETCH /api/v2/tickets", None, "names no requests"),
        ("GET POST", None, "names no requests"),
        ("GET", "api/v2/tickets", "begins with a slash"),
        ("tickets.craete", None, "do you mean 'tickets.create'"),
        ("GET /api/v2/tickets", "/api/v2/users", "names no requests|two paths"),
    ],
)
def test_a_rule_that_could_never_apply_is_refused(
    sandbox: Sandbox, match: str, path: str | None, says: str
) -> None:
    with pytest.raises(ValueError, match=says):
        sandbox.fail(match, path)


def test_a_rule_ends_when_it_is_stopped(api: Api, sandbox: Sandbox) -> None:
    fault = sandbox.fail(status=500, times=None)
    assert [api.send("GET", "users").status for _ in range(3)] == [500, 500, 500]
    fault.stop()
    assert api.send("GET", "users").status == 200
    assert fault.hits == 3


@pytest.mark.parametrize(
    ("kind", "done"),
    [
        ("status", False),
        ("html", False),
        ("invalid_json", False),
        ("reset", False),
        ("answer", True),
        ("lost", True),
        ("truncate", True),
        ("slow", True),
        ("stall", True),
        ("drip", True),
        ("gzip", True),
        ("gzip_cut", True),
        ("deflate_cut", True),
        ("unframed", True),
    ],
)
def test_a_request_is_carried_out_or_not(sandbox: Sandbox, kind: str, done: bool) -> None:
    sandbox.fail("tickets.create", kind=kind, delay=0.05 if kind == "drip" else 0.5)
    body = {"ticket": {"subject": "x", "comment": {"body": "x"}}}
    with sandbox.serve() as server, httpx.Client(base_url=server.url, headers=HEADERS, timeout=0.2) as client:
        try:
            answer = client.post("/api/v2/tickets", json=body)
            answer.json()
            good = answer.status_code == 201 and answer.elapsed.total_seconds() < 1
        except (httpx.HTTPError, ValueError):
            good = False
    assert not good, "the caller has noticed nothing"
    assert bool(sandbox.records("Ticket")) is done


def test_odd_fields_stand_beside_the_others(sandbox: Sandbox) -> None:
    sandbox.add("Ticket", {"id": 1, "subject": "x"})
    sandbox.fail("GET", kind="odd_fields")
    with sandbox.serve() as server, httpx.Client(base_url=server.url, headers=HEADERS) as client:
        odd, good = (json.loads(client.get("/api/v2/tickets/1").content)["ticket"] for _ in range(2))
    assert (good["subject"], odd["subject"], odd["to_dict"], odd["half \ud83d"]) == (
        "x",
        "x",
        "odd",
        "\ud83d",
    )
    assert "to_dict" not in good


def test_a_body_stops_in_the_middle_and_goes_on(sandbox: Sandbox) -> None:
    sandbox.add("Ticket", {"id": 1})
    sandbox.fail("GET", kind="stall", delay=0.05)
    with sandbox.serve() as server, httpx.Client(base_url=server.url, headers=HEADERS) as client:
        assert client.get("/api/v2/tickets/1").json()["ticket"]["id"] == 1


def test_nothing_is_left_running(sandbox: Sandbox) -> None:
    before = threading.active_count()
    with sandbox.serve() as server, httpx.Client(base_url=server.url, headers=HEADERS) as client:
        sandbox.fail(kind="lost")
        with pytest.raises(httpx.HTTPError):
            client.get("/api/v2/users")
    assert threading.active_count() == before


class Oddity(BaseException):
    """What no `except Exception` catches."""


@pytest.mark.parametrize("error", [ZeroDivisionError, Oddity])
@pytest.mark.parametrize("rule", ["fail", "limit_calls"])
def test_a_function_that_raises_is_answered_and_kept(
    api: Api, sandbox: Sandbox, error: type[BaseException], rule: str
) -> None:
    def about_printers(request: Request) -> bool:
        raise error("odd")

    if rule == "fail":
        sandbox.fail(about_printers)
    else:
        sandbox.limit_calls(about_printers, 1, name="printers")
    before = sandbox.records("Ticket")
    answer = api.send("POST", "tickets", {"ticket": {"comment": {"body": "x"}}})
    assert (answer.status, sandbox.records("Ticket")) == (500, before)
    assert answer.headers["X-Zendesk-Request-Id"] in answer.body.decode()
    assert "the function about_printers of a rule has raised" in answer.body.decode()
    with pytest.raises(error, match="odd") as caught:
        sandbox.failures.raise_all()
    assert caught.value.__notes__ == [
        "The function about_printers of a rule raised it for POST /api/v2/tickets."
    ]
    assert sandbox.failures == []


def test_failures_are_kept_up_to_a_bound_and_forgotten_by_a_reset(api: Api, sandbox: Sandbox) -> None:
    sandbox.fail(lambda request: [][0], times=None)
    for _ in range(30):
        assert api.send("GET", "users/me").status == 500
    assert 1 < len(sandbox.failures) < 30
    with pytest.raises(BaseExceptionGroup, match="the sandbox has failed"):
        sandbox.failures.raise_all()
    assert api.send("GET", "users/me").status == 500
    sandbox.reset()
    assert sandbox.failures == []


def test_a_body_that_is_not_json_is_refused_at_once(sandbox: Sandbox) -> None:
    with pytest.raises(TypeError, match="the body of a fault"):
        sandbox.fail(body={"error": object()})
