# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_form_statuses.yaml) by `make generate`. Do not edit.
"""Reads which ticket statuses are available on which ticket forms, across forms."""

from collections.abc import Awaitable
from typing import overload, type_check_only

from zenpy.lib.api_objects.custom_statuses import CustomStatus
from zenpy.lib.api_objects.ticket_forms import TicketForm
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.payloads import TicketFormStatusDict

@takes_its_fields
class TicketFormStatus(BaseObject):
    """Makes a custom ticket status available on a ticket form."""

    destroy: str | None
    """Only sent, in bulk updates; removes this pairing of form and status. On the wire: `_destroy`."""
    custom_status_id: int | None
    """Custom status that is allowed on the form."""
    id: str
    """Identifies the pairing of form and status; assigned by Zendesk."""
    ticket_form_id: int | None
    """Form that the status is allowed on. Only `client.custom_statuses.ticket_form_statuses.create()`
    takes it.
    """
    custom_status: Attribute[CustomStatus | None, CustomStatus | int | None]
    """The CustomStatus behind `custom_status_id`. It costs a call if it is not at hand."""
    ticket_form: Attribute[TicketForm | None, TicketForm | int | None]
    """The TicketForm behind `ticket_form_id`. One call fetches it for all records of a page."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        destroy: str | None = None,
        custom_status_id: int | None = None,
        id: str | None = None,
        ticket_form_id: int | None = None,
        custom_status: CustomStatus | int | None = None,
        ticket_form: TicketForm | int | None = None,
    ) -> None:
        """Make a TicketFormStatus from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    @property
    def awaitable_attrs(self) -> TicketFormStatusAwaitable:
        """The attributes as awaitables, for async clients."""
    def to_dict(self, serialize: bool = False) -> TicketFormStatusDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@type_check_only
class TicketFormStatusAwaitable(AwaitableAttrs):
    """The relations of TicketFormStatus as awaitables."""

    custom_status: Awaitable[CustomStatus | None]
    """The CustomStatus behind `custom_status_id`. It costs a call if it is not at hand."""
    ticket_form: Awaitable[TicketForm | None]
    """The TicketForm behind `ticket_form_id`. One call fetches it for all records of a page."""
