"""The sandbox and its fixture, as type checkers see them in the tests of a user."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import assert_type

import httpx

from zenpy import AsyncZenpy, Zenpy
from zenpy.sandbox import Clock, Fault, RealClock, Record, Request, Response, Sandbox, Seen


def test_with_the_fixture(zendesk: Sandbox) -> None:
    made = zendesk.add("Ticket", {"subject": "Printer"})
    assert_type(made, Record)
    assert_type(made.id, int)
    zendesk.seed({"Ticket": [{"id": 7}], "User": [{"name": "Jo"}]})
    zendesk.add("HelpCenterComment", {"body": "hi"}, article_id=5)
    assert_type(zendesk.records("Ticket"), list[Record])
    with Zenpy(subdomain="sandbox", oauth_token="any", transport=zendesk.transport) as client:
        client.tickets(id=7)
    AsyncZenpy(subdomain="sandbox", oauth_token="any", transport=zendesk.transport)
    httpx.Client(transport=zendesk.transport)
    for seen in zendesk.requests:
        assert_type(seen, Seen)
        assert_type(seen.query, Mapping[str, list[str]])
        assert_type(seen.operation, str | None)

    zendesk.add({"subject": "Printer"})  # error
    zendesk.records()  # error


def about_printers(request: Request) -> bool:
    return b"printer" in request.body


def faults(sandbox: Sandbox) -> None:
    fault = sandbox.fail("POST /api/v2/tickets", status=503, headers={"Retry-After": "5"}, times=None)
    assert_type(fault, Fault)
    assert_type(fault.hits, int)
    fault.stop()
    sandbox.fail("tickets.create", kind="lost", after=1)
    sandbox.fail(about_printers, body={"error": "x"})
    sandbox.limit_calls("tickets.update", 30, per=600, name="tickets-update")
    sandbox.limit = 700

    sandbox.fail("POST", stauts=503)  # error
    sandbox.fail("POST", kind="mood")  # error
    sandbox.limit_calls("tickets.update", 30)  # error


def elsewhere() -> str:
    sandbox = Sandbox("acme", seed=5, clock=Clock(datetime(2030, 1, 1, tzinfo=UTC), step=0), tokens={"t": None})
    sandbox.clock.advance(minutes=5)
    sandbox.clock.set(datetime(2030, 1, 1, tzinfo=UTC))
    assert_type(sandbox.handle(Request.to("GET", "/api/v2/users/me")), Response)
    with Sandbox(clock=RealClock()).serve() as server:
        return server.url
