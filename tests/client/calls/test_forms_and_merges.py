"""Conditions of ticket forms are records; merges and deletions take the records that a program has."""

from __future__ import annotations

from typing import Any

import pytest

from zenpy.lib.api_objects import CustomFieldOption, Organization, TicketField, TicketForm, User
from zenpy.lib.api_objects.ticket_forms import (
    TicketFormChildField,
    TicketFormCondition,
    TicketFormRequiredStatuses,
)
from zenpy.lib.exception import ZenpyException
from zenpy.sandbox import Sandbox


def test_conditions_of_a_form_are_records(zendesk: Sandbox, zendesk_client: Any) -> None:
    client = zendesk_client
    options = [CustomFieldOption(name="Return", value="kind_return")]
    kind = client.ticket_fields.create(TicketField(type="tagger", title="Kind", custom_field_options=options))
    order = client.ticket_fields.create(TicketField(type="integer", title="Order"))
    shown = TicketFormChildField(
        ticket_field=order,
        is_required=True,
        required_on_statuses=TicketFormRequiredStatuses(type="SOME_STATUSES", statuses=["solved"]),
    )
    rule = TicketFormCondition(parent_field=kind, value="kind_return", child_fields=[shown])
    form = client.ticket_forms.create(
        TicketForm(name="Shop", ticket_fields=[kind, order], agent_conditions=[rule])
    )

    sent = {"parent_field_id": kind.id, "value": "kind_return"}
    child = {
        "id": order.id,
        "is_required": True,
        "required_on_statuses": {"type": "SOME_STATUSES", "statuses": ["solved"]},
    }
    call: Any
    (call,) = [one for one in zendesk.requests if one.operation == "ticket_forms.create"]
    assert call.body["ticket_form"]["agent_conditions"] == [{**sent, "child_fields": [child]}]
    (found,) = client.ticket_forms(id=form.id).agent_conditions
    assert found.parent_field is not None
    assert (found.parent_field.title, found.value) == ("Kind", "kind_return")
    assert [one.ticket_field.title for one in found.child_fields if one.ticket_field] == ["Order"]

    form.agent_conditions = []
    client.ticket_forms.update(form)
    assert zendesk.requests[-1].body == {"ticket_form": {"id": form.id, "agent_conditions": []}}


def test_organizations_are_merged_by_record_or_id(zendesk: Sandbox, zendesk_client: Any) -> None:
    loser = zendesk_client.organizations.create(Organization(name="Acme Ltd"))
    winner = zendesk_client.organizations.create(Organization(name="Acme"))
    merge = zendesk_client.organizations.merge(loser, winner)
    assert zendesk.requests[-1].path == f"/api/v2/organizations/{loser.id}/merge"
    assert zendesk.requests[-1].body == {"organization_merge": {"winner_id": winner.id}}
    assert (merge.loser_id, merge.winner_id) == (loser.id, winner.id)


def test_a_record_of_another_kind_is_refused_in_plain_words(zendesk_client: Any) -> None:
    person = User(id=5, name="Ann")
    with pytest.raises(ZenpyException, match="winner takes an Organization, not User"):
        zendesk_client.organizations.merge(1, person)


def test_tickets_that_were_read_before_are_erased(zendesk: Sandbox, zendesk_client: Any) -> None:
    for number in (1, 2, 3):
        zendesk.add("Ticket", {"id": number})
    tickets = zendesk_client.tickets(ids=[1, 2]).all()
    zendesk_client.tickets.bulk.delete([*tickets, 3])
    zendesk_client.tickets.restore([3])
    assert zendesk_client.tickets.bulk.permanently_delete(tickets).failed == []
    assert [ticket.id for ticket in zendesk_client.tickets.deleted()] == []
    assert [ticket["id"] for ticket in zendesk.records("Ticket")] == [3]
