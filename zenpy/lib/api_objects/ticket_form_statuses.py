# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_form_statuses.yaml) by `make generate`. Do not edit.
"""Reads which ticket statuses are available on which ticket forms, across forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Relation, Renamed
from zenpy.lib.records.schema import WriteRules

if TYPE_CHECKING:
    from zenpy.lib.api_objects.custom_statuses import CustomStatus
    from zenpy.lib.api_objects.ticket_forms import TicketForm


class TicketFormStatus(BaseObject):
    """Makes a custom ticket status available on a ticket form.

    Attributes:
        destroy: Only sent, in bulk updates; removes this pairing of form and status. On the wire:
            `_destroy`.
        custom_status_id: Custom status that is allowed on the form.
        id: Identifies the pairing of form and status; assigned by Zendesk.
        ticket_form_id: Form that the status is allowed on. Only
            `client.custom_statuses.ticket_form_statuses.create()` takes it.
        custom_status: The CustomStatus behind `custom_status_id`. It costs a call if it is not at
            hand.
        ticket_form: The TicketForm behind `ticket_form_id`. One call fetches it for all records of
            a page.
    """

    _name = "ticket_form_status"
    _spec = "TicketFormStatus"
    _shown = ("id", "custom_status_id", "ticket_form_id")
    _rules = WriteRules(read_only=("ticket_form_id",))

    destroy: Renamed[str] = Renamed("_destroy")
    custom_status_id: int | None = None
    id: str | None = None
    ticket_form_id: int | None = None
    custom_status: Relation[CustomStatus] = Relation("custom_status_id", "CustomStatus")
    ticket_form: Relation[TicketForm] = Relation("ticket_form_id", "TicketForm")
