"""Lists in bodies go out in the form that Zendesk takes there: as a text with commas, as a list of one, as they are."""

from __future__ import annotations

import pytest

from tests.support.wire import Wire
from zenpy import Zenpy
from zenpy.lib.api_objects import CustomStatus, TicketForm, View
from zenpy.lib.exception import ZenpyException
from zenpy.payloads import TicketFormStatusDict
from zenpy.sandbox import Sandbox


@pytest.mark.parametrize("ids", [[1, CustomStatus(id=2)], ["1", 2], (1, 2)])
def test_ids_that_are_sent_as_one_text(client: Zenpy, wire: Wire, ids: list[int | CustomStatus]) -> None:
    wire.then({})
    client.custom_statuses.default(ids=ids)
    assert wire.body() == {"ids": "1,2"}


def test_tokens_of_devices_are_a_list_of_texts(client: Zenpy, wire: Wire) -> None:
    wire.then("")
    client.push_notification_devices.destroy_many(["a", "b"])
    assert wire.body() == {"push_notification_devices": ["a", "b"]}


def test_a_text_is_not_taken_for_a_list_of_tokens(client: Zenpy) -> None:
    with pytest.raises(ZenpyException, match=r"takes a list, not a text"):
        client.push_notification_devices.destroy_many("ab")  # type: ignore[arg-type]  # refused


def test_one_pairing_of_form_and_status_is_sent_as_a_list_of_one(client: Zenpy, wire: Wire) -> None:
    wire.then({"ticket_form_statuses": []})
    client.ticket_forms.ticket_form_statuses.update(TicketForm(id=3), {"id": "x", "custom_status_id": 1})
    assert wire.last.url.path == "/api/v2/ticket_forms/3/ticket_form_statuses/x"
    assert wire.body() == {"ticket_form_status": [{"id": "x", "custom_status_id": 1}]}


def test_the_forms_of_a_status_are_sent_as_records(client: Zenpy, wire: Wire) -> None:
    wire.then({"ticket_form_statuses": []})
    client.custom_statuses.ticket_form_statuses.create(5, [{"ticket_form_id": 1}, {"ticket_form_id": 2}])
    assert wire.body() == {"ticket_form_status": [{"ticket_form_id": 1}, {"ticket_form_id": 2}]}


def test_the_sandbox_reads_a_list_of_one() -> None:
    sandbox = Sandbox()
    with Zenpy(subdomain="a", oauth_token="x", transport=sandbox.transport) as client:
        form = client.ticket_forms.create({"name": "a"})
        (pairing,) = client.ticket_forms.ticket_form_statuses.create(form, [{"custom_status_id": 1}])
        client.ticket_forms.ticket_form_statuses.update(form, {"id": pairing.id or "", "custom_status_id": 2})
        assert [one.custom_status_id for one in client.ticket_forms.ticket_form_statuses(form)] == [2]


def test_the_sandbox_adds_and_removes_pairings_of_a_form() -> None:
    sandbox = Sandbox()
    with Zenpy(subdomain="a", oauth_token="x", transport=sandbox.transport) as client:
        form = client.ticket_forms.create({"name": "a"})
        first, second = client.ticket_forms.ticket_form_statuses.create(
            form, [{"custom_status_id": 1}, {"custom_status_id": 2}]
        )
        removed: TicketFormStatusDict = {"id": str(first.id), "_destroy": "1"}
        left = client.ticket_forms.ticket_form_statuses.update(form, [removed, {"custom_status_id": 3}])
        assert sandbox.requests[-1].body["ticket_form_status"][0] == {"id": first.id, "_destroy": "1"}
        assert [one.custom_status_id for one in left] == [2, 3]
        assert next(one.id for one in client.ticket_forms.ticket_form_statuses(form)) == second.id
        second.destroy = "1"
        client.ticket_forms.ticket_form_statuses.update(form, [second])
        assert [one.custom_status_id for one in client.ticket_forms.ticket_form_statuses(form)] == [3]


def test_the_sandbox_recovers_suspended_tickets_as_a_job() -> None:
    sandbox = Sandbox()
    sandbox.add("SuspendedTicket", {"id": 1, "subject": "x", "content": "y"})
    with Zenpy(subdomain="a", oauth_token="x", transport=sandbox.transport) as client:
        client.suspended_tickets.bulk_recover([1], author={"email": "ann@example.com"})
        assert [one["subject"] for one in sandbox.records("Ticket")] == ["x"]
        assert not list(client.suspended_tickets())


@pytest.mark.parametrize("view", [7, "incoming", "my_groups", View(id=7)])
def test_a_view_is_named_by_its_id_or_by_a_word(client: Zenpy, wire: Wire, view: int | str | View) -> None:
    wire.then({"tickets": []})
    list(client.views.tickets(view))
    assert wire.last.url.path == f"/api/v2/views/{getattr(view, 'id', view)}/tickets"


def test_roles_of_a_count_are_repeated(client: Zenpy, wire: Wire) -> None:
    wire.then({"count": {"value": 3}})
    client.users.count(roles=["agent", "admin"])
    assert wire.last.url.params.get_list("role[]") == ["agent", "admin"]


def test_tasks_that_stay_are_named_in_a_change_of_their_template(client: Zenpy, wire: Wire) -> None:
    wire.then({"task_list_template": {"id": "t", "name": "n", "tasks": []}})
    client.task_list_templates.update({"id": "t", "tasks": [{"id": "a", "name": "b"}]})
    assert wire.body() == {"task_list_template": {"id": "t", "tasks": [{"id": "a", "name": "b"}]}}
