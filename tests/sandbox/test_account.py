"""Credentials, limits, errors and faults, and that two runs are alike."""

from __future__ import annotations

import base64
from datetime import UTC, datetime

import httpx
import pytest

from tests.support.sandbox_api import Api, ticket
from zenpy.sandbox import Clock, Request, Sandbox


def ask(sandbox: Sandbox, path: str, authorization: str | None, method: str = "GET") -> tuple[int, object]:
    headers = {"Authorization": authorization} if authorization else {}
    response = sandbox.handle(Request.to(method, f"/api/v2/{path}", headers))
    return response.status, response.data()


def basic(name: str, secret: str) -> str:
    return "Basic " + base64.b64encode(f"{name}:{secret}".encode()).decode()


def test_any_credentials_speak_for_the_owner(sandbox: Sandbox) -> None:
    for authorization in ("Bearer x", basic("who@example.org/token", "x")):
        status, body = ask(sandbox, "users/me", authorization)
        assert status == 200
        assert isinstance(body, dict)
        assert body["user"]["id"] == sandbox.user.id


def test_without_credentials_one_is_anonymous(sandbox: Sandbox) -> None:
    status, body = ask(sandbox, "users/me", None)
    assert status == 200
    assert isinstance(body, dict)
    assert (body["user"]["id"], body["user"]["name"]) == (None, "Anonymous user")
    assert ask(sandbox, "tickets", None)[0] == 401


def test_only_accepted_tokens_are_accepted() -> None:
    sandbox = Sandbox(tokens=["good"])
    assert ask(sandbox, "tickets", "Bearer good")[0] == 200
    assert ask(sandbox, "tickets", "Bearer bad")[0] == 401
    body = ask(sandbox, "users/me", "Bearer bad")[1]
    assert isinstance(body, dict)
    assert body["user"]["id"] is None


def test_a_token_may_speak_for_somebody_else(sandbox: Sandbox) -> None:
    ann = sandbox.add("User", {"name": "Ann", "email": "ann@example.org"})
    sandbox.accept("anns", ann.id)
    body = ask(sandbox, "users/me", "Bearer anns")[1]
    assert isinstance(body, dict)
    assert body["user"]["id"] == ann.id


def test_granted_tokens_expire_and_a_refresh_kills_the_old_ones(api: Api, sandbox: Sandbox) -> None:
    first = api.send("POST", "/oauth/tokens", {"grant_type": "password"}).data()
    refresh = {"grant_type": "refresh_token", "refresh_token": first["refresh_token"]}
    second = api.send("POST", "/oauth/tokens", refresh).data()
    assert ask(sandbox, "tickets", f"Bearer {first['access_token']}")[0] == 401
    assert ask(sandbox, "tickets", f"Bearer {second['access_token']}")[0] == 200
    assert api.send("POST", "/oauth/tokens", refresh).status == 400
    sandbox.clock.advance(minutes=31)
    assert ask(sandbox, "tickets", f"Bearer {second['access_token']}")[0] == 401


def test_the_limit_is_by_the_minute_of_the_clock(api: Api, sandbox: Sandbox) -> None:
    sandbox.limit = 3
    left = [api.send("GET", "tickets").headers["X-Rate-Limit-Remaining"] for _ in range(3)]
    assert left == ["2", "1", "0"]
    refused = api.send("GET", "tickets")
    assert refused.status == 429
    wait = int(refused.headers["Retry-After"])
    assert 0 < wait <= 60
    sandbox.clock.advance(wait)
    assert api.send("GET", "tickets").headers["ratelimit-remaining"] == "2"


def test_errors_have_zendesks_shapes(api: Api) -> None:
    assert api.get("tickets/9", status=404) == {"error": "RecordNotFound", "description": "Not found"}
    assert api.get("no/such/path", status=404)["error"] == "InvalidEndpoint"
    wrong = api.send("PATCH", "tickets")
    assert (wrong.status, wrong.headers["Allow"]) == (405, "GET, POST")
    assert api.send("POST", "tickets", b"{broken").status == 400
    assert "ticket" in api.post("tickets", {"wrong": {}}, status=400)["error"]["message"]
    assert api.get("tickets/abc/metrics", status=404)


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


def test_the_transport_breaks_as_a_connection_does(sandbox: Sandbox) -> None:
    with httpx.Client(
        transport=sandbox.transport, base_url=sandbox.base_url, headers={"Authorization": "Bearer x"}
    ) as client:
        sandbox.fail(kind="reset")
        with pytest.raises(httpx.ReadError):
            client.get("/api/v2/tickets")
        sandbox.fail(kind="truncate")
        with pytest.raises(httpx.RemoteProtocolError):
            client.get("/api/v2/tickets")
        sandbox.fail(kind="slow", delay=60)
        with pytest.raises(httpx.ReadTimeout):
            client.get("/api/v2/tickets", timeout=5)
        assert client.get("/api/v2/tickets").status_code == 200


def test_links_lead_to_the_account_that_was_asked_whatever_its_name(sandbox: Sandbox) -> None:
    sandbox.seed({"Ticket": [{"id": 1}, {"id": 2}]})
    with httpx.Client(transport=sandbox.transport, headers={"Authorization": "Bearer x"}) as client:
        for origin in ("https://acme.zendesk.com", sandbox.base_url):
            page = client.get(f"{origin}/api/v2/tickets?page[size]=1").json()
            assert page["tickets"][0]["url"].startswith(f"{origin}/api/v2/")
            assert page["links"]["next"].startswith(f"{origin}/api/v2/")
            assert [one["id"] for one in client.get(page["links"]["next"]).json()["tickets"]] == [2]
    assert str(sandbox.records("Ticket")[0]["url"]).startswith(sandbox.base_url)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_transport_serves_asynchronous_clients(sandbox: Sandbox, backend: str) -> None:
    import anyio

    async def run() -> int:
        async with httpx.AsyncClient(transport=sandbox.transport, base_url=sandbox.base_url) as client:
            sandbox.fail(kind="slow", delay=0.001)
            return (await client.get("/api/v2/users/me")).status_code

    assert anyio.run(run, backend=backend) == 200


def test_requests_are_remembered_without_credentials(api: Api, sandbox: Sandbox) -> None:
    ticket(api)
    api.get("tickets?include=users&unheard_of=1")
    post, get = sandbox.requests
    assert (post.method, post.path, post.operation, post.status) == (
        "POST",
        "/api/v2/tickets",
        "tickets.create",
        201,
    )
    assert isinstance(post.body, dict)
    assert post.body["ticket"]["subject"] == "Printer on fire"
    assert "authorization" not in post.headers
    assert get.query == {"include": ["users"], "unheard_of": ["1"]}


def test_two_runs_are_alike() -> None:
    def run(seed: int) -> list[bytes]:
        sandbox = Sandbox(seed=seed)
        api = Api(sandbox)
        ticket(api)
        api.send("POST", "tickets/create_many", {"tickets": [{"subject": "x", "description": "y"}]})
        return [api.send("GET", path).body for path in ("tickets", "users", "job_statuses", "ticket_audits")]

    assert run(0) == run(0)
    assert run(0) != run(7)


def test_the_clock_can_be_set() -> None:
    sandbox = Sandbox(clock=Clock(datetime(2030, 5, 1, tzinfo=UTC), step=0))
    made = ticket(Api(sandbox))
    assert made["created_at"] == "2030-05-01T00:00:00Z"


def test_records_can_be_put_and_looked_at(sandbox: Sandbox, api: Api) -> None:
    put = sandbox.add(
        "Ticket", {"id": 77, "subject": "Given", "created_at": "2020-01-01T00:00:00Z", "status": "closed"}
    )
    assert put.id == 77
    assert api.get("tickets/77")["ticket"]["created_at"] == "2020-01-01T00:00:00Z"
    sandbox.add("HelpCenterComment", {"body": "hi"}, article_id=5)
    assert [one["subject"] for one in sandbox.records("ticket")] == ["Given"]
    with pytest.raises(KeyError, match="no kind of record"):
        sandbox.records("tickte")
