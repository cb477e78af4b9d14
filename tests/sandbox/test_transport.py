"""The sandbox as a transport of httpx clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest

if TYPE_CHECKING:
    from zenpy.sandbox import Sandbox


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


def test_head_is_answered_like_get_without_a_body(sandbox: Sandbox) -> None:
    with httpx.Client(
        transport=sandbox.transport, base_url=sandbox.base_url, headers={"Authorization": "Bearer x"}
    ) as client:
        asked = client.head("/api/v2/users/me")
        got = client.get("/api/v2/users/me")
    assert (asked.status_code, asked.content) == (200, b"")
    assert asked.headers["Content-Length"] == str(len(got.content))
