"""What Zendesk says in `X-Zendesk-API-Warn` reaches the program: in the event, in the log, and as a Python warning."""

from __future__ import annotations

import asyncio
import logging
import pickle
import warnings
from pathlib import Path

import httpx
import pytest

from tests.support.wire import Wire, ticket
from zenpy import AsyncZenpy, Zenpy
from zenpy.lib.api_objects import CustomObjectField, Ticket
from zenpy.lib.exception import FieldNotSentWarning, RecordNotFoundException, ZendeskApiWarning
from zenpy.lib.http.hooks import ResponseReceived
from zenpy.lib.warn import HeldWarnings, WarningsAtTheEnd, warn_caller

IGNORED = (
    '{:allowed_parameters=>{:controller=>"tickets", :action=>"update", :unpermitted_keys=>["ticket.color"]}}'
)
OWN_ID = (
    '{:allowed_parameters=>{:controller=>"tickets", :action=>"update", :unpermitted_keys=>["ticket.id"]}}'
)
BOTH = IGNORED.replace('["', '["ticket.id", "')
#: Shows every warning, and not only the first of its text and place.
always = pytest.mark.filterwarnings("always::UserWarning")
as_errors = pytest.mark.filterwarnings("error::UserWarning")


def answer(number: int, warning: str = IGNORED, status: int = 200) -> httpx.Response:
    body = {"ticket": ticket(number), "audit": {"id": 9}}
    return httpx.Response(status, json=body, headers={"X-Zendesk-API-Warn": warning})


def changed(number: int = 1) -> Ticket:
    found = Ticket._from_payload(ticket(number), None)
    found.subject = "New"
    return found


@always
def test_a_warning_is_in_the_event_in_the_log_and_a_python_warning(
    wire: Wire, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[ResponseReceived] = []
    wire.then(answer(17), {"ticket": ticket(17)})
    transport = httpx.MockTransport(wire.handle)
    with Zenpy(subdomain="a", oauth_token="secret", transport=transport, on_response=seen.append) as client:
        with caplog.at_level(logging.WARNING, "zenpy"), warnings.catch_warnings(record=True) as shown:
            client.tickets.update(changed(17))
        client.tickets(id=18)
    assert [event.warning for event in seen] == [IGNORED, None]
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "/api/v2/tickets/17" in caplog.text
    assert "ticket.color" in caplog.text
    assert "secret" not in caplog.text
    assert len(shown) == 1
    assert shown[0].filename == __file__
    warning = shown[0].message
    assert isinstance(warning, ZendeskApiWarning)
    assert str(warning).startswith("PUT /api/v2/tickets/*: Zendesk warns: {")
    assert (warning.warning, warning.method, warning.url) == (IGNORED, "PUT", "/api/v2/tickets/17")


@always
def test_an_async_client_warns_at_the_line_that_awaits(wire: Wire) -> None:
    wire.then(answer(1))

    async def program() -> None:
        transport = httpx.MockTransport(wire.handle)
        async with AsyncZenpy(subdomain="a", oauth_token="x", transport=transport) as client:
            await client.tickets.update(changed())

    with pytest.warns(ZendeskApiWarning) as shown:
        asyncio.run(program())
    assert [one.filename for one in shown] == [__file__]


def test_python_shows_a_warning_once_for_each_line_whatever_the_record(client: Zenpy, wire: Wire) -> None:
    wire.then(*(answer(number) for number in range(1, 4)))
    with warnings.catch_warnings(record=True) as shown:
        warnings.simplefilter("default")
        for number in range(1, 4):
            client.tickets.update(changed(number))
    assert len(shown) == 1


@as_errors
def test_a_warning_that_is_an_error_comes_when_the_write_is_accounted_for(client: Zenpy, wire: Wire) -> None:
    wire.then(answer(1))
    one = changed()
    with pytest.raises(ZendeskApiWarning):
        client.tickets.update(one)
    assert one._unsent_changes() == []
    assert wire.calls == ["PUT /api/v2/tickets/1"]


@as_errors
def test_the_error_of_a_call_goes_before_its_warning(client: Zenpy, wire: Wire) -> None:
    wire.then(httpx.Response(404, json={"error": "RecordNotFound"}, headers={"X-Zendesk-API-Warn": IGNORED}))
    with pytest.raises(RecordNotFoundException):
        client.tickets(id=1)


@always
def test_the_attempt_before_a_repetition_warns_too(client: Zenpy, wire: Wire, patient: list[float]) -> None:
    first = httpx.Response(429, headers={"X-Zendesk-API-Warn": "one", "Retry-After": "1"})
    wire.then(first, answer(1, "two"))
    with pytest.warns(ZendeskApiWarning) as shown:
        client.tickets.update(changed())
    assert [str(one.message).rpartition(": ")[2] for one in shown] == ["one", "two"]


@always
@pytest.mark.parametrize(("text", "warns"), [(OWN_ID, False), (BOTH, True)])
def test_an_id_that_the_client_adds_by_itself_warns_nobody(
    client: Zenpy, wire: Wire, caplog: pytest.LogCaptureFixture, text: str, warns: bool
) -> None:
    wire.then(answer(1, text))
    with warnings.catch_warnings(record=True) as shown, caplog.at_level(logging.INFO, "zenpy"):
        client.tickets.update(changed())
    assert (len(shown), len(caplog.records)) == (warns, warns)


@as_errors
def test_an_id_warns_nobody_where_the_address_has_the_key_of_the_record(client: Zenpy, wire: Wire) -> None:
    warning = OWN_ID.replace("ticket.id", "custom_object_field.id")
    headers = {"X-Zendesk-API-Warn": warning}
    wire.then(httpx.Response(200, json={"custom_object_field": {"id": 5, "key": "doors"}}, headers=headers))
    field = CustomObjectField._from_payload({"id": 5, "key": "doors", "title": "D"}, None)
    field.title = "Doors"
    client.custom_objects.fields.update("car", field)
    assert wire.sent[0].url.path.endswith("/fields/doors")


@always
def test_an_id_of_the_program_warns(client: Zenpy, wire: Wire) -> None:
    wire.then(answer(1, OWN_ID, 201))
    with pytest.warns(ZendeskApiWarning, match=r"POST /api/v2/tickets: .*ticket\.id"):
        client.tickets.create(Ticket(id=7, subject="x"))


@as_errors
def test_a_bulk_call_writes_all_records_before_its_warning(client: Zenpy, wire: Wire, tmp_path: Path) -> None:
    def job(number: int) -> httpx.Response:
        results = [{"id": number, "index": 0, "success": True, "status": "Updated", "action": "update"}]
        body = {"job_status": {"id": f"j{number}", "status": "completed", "results": results}}
        return httpx.Response(200, json=body, headers={"X-Zendesk-API-Warn": IGNORED})

    wire.then(job(1), job(2))
    records = [changed(1), changed(2)]
    with pytest.raises(ZendeskApiWarning):
        client.tickets.bulk.update(records, chunk=1)
    assert len(wire.sent) == 2
    assert [one._unsent_changes() for one in records] == [[], []]


@always
def test_warnings_of_the_package_are_user_warnings_and_can_be_pickled() -> None:
    warning = ZendeskApiWarning("text", "said", "PUT", "/api/v2/tickets/1")
    again = pickle.loads(pickle.dumps(warning))
    assert (str(again), again.warning, again.method, again.url) == (
        "text",
        "said",
        "PUT",
        "/api/v2/tickets/1",
    )
    assert issubclass(FieldNotSentWarning, UserWarning)
    assert not issubclass(ZendeskApiWarning, FieldNotSentWarning)


@always
def test_the_outermost_block_shows_what_was_held_back() -> None:
    with warnings.catch_warnings(record=True) as shown:
        with WarningsAtTheEnd() as outer:
            with WarningsAtTheEnd():
                warn_caller(FieldNotSentWarning("a"))
                warn_caller(FieldNotSentWarning("a"))
            assert shown == []
        assert len(shown) == 1
        outer.show()
        assert len(shown) == 1


@always
def test_a_task_that_outlives_its_call_loses_no_warning() -> None:
    async def program() -> None:
        with HeldWarnings():
            task = asyncio.create_task(asyncio.to_thread(warn_caller, FieldNotSentWarning("late")))
        await task

    with pytest.warns(FieldNotSentWarning, match="late"):
        asyncio.run(program())
