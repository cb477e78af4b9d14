# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_content_pins.yaml) by `make generate`. Do not edit.
"""Pins content, such as help center articles, to tickets and removes it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.ticket_content_pins import TicketContentPin
    from zenpy.lib.pagination.results import BaseResultGenerator


class TicketContentPinsApi(Resource):
    """Pins content, such as help center articles, to tickets and removes it again.

    Reached as `client.ticket_content_pins`.
    """

    _CALL: Method[BaseResultGenerator[TicketContentPin]] = Method(
        "ticket_content_pins",
        Form(
            Operation(
                "ticket_content_pins.list",
                "GET",
                "/api/v2/ticket_content_pins",
                query=(Param("ticket_id"),),
                result=Result("list", schema="TicketContentPin", key="ticket_content_pins"),
            ),
            (Argument("ticket_id", "query", "ticket_id"),),
        ),
    )

    def __call__(self, *, ticket_id: str | None = None) -> BaseResultGenerator[TicketContentPin]:
        """Lists the help center articles and other content pinned to a ticket. For agents.

        Args:
            ticket_id: Ticket that the call is about, by its number.

        Returns:
            TicketContentPin records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/ticket_content_pins`
        """
        return self._run(self._CALL, ticket_id=ticket_id)

    _CREATE: Method[TicketContentPin] = Method(
        "ticket_content_pins.create",
        Form(
            Operation(
                "ticket_content_pins.create",
                "POST",
                "/api/v2/ticket_content_pins",
                body=Body("fields", key="ticket_content_pin"),
                result=Result("one", schema="TicketContentPin", key="ticket_content_pin"),
            ),
            (
                Argument("content_id", "body", "content_id", required=True),
                Argument("content_type", "body", "content_type", required=True),
                Argument("ticket_id", "body", "ticket_id", required=True),
                Argument("locale", "body", "locale"),
            ),
        ),
    )

    def create(
        self, content_id: str, content_type: str, ticket_id: str, *, locale: str | None = None
    ) -> TicketContentPin:
        """Pins an article or other content to a ticket for those working on it. For admins and agents.

        Args:
            content_id: Identifies the piece of content, such as an article, that is pinned to the
                ticket.
            content_type: Kind of content that is pinned, such as an article.
            ticket_id: Ticket to pin the content to.
            locale: Language in which the pinned content is shown, such as `en-us`.

        Returns:
            The TicketContentPin.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/ticket_content_pins`
        """
        return self._run(
            self._CREATE, content_id=content_id, content_type=content_type, ticket_id=ticket_id, locale=locale
        )

    _DELETE: Method[TicketContentPin] = Method(
        "ticket_content_pins.delete",
        Form(
            Operation(
                "ticket_content_pins.delete",
                "DELETE",
                "/api/v2/ticket_content_pins/{content_pin_id}",
                result=Result("whole", schema="TicketContentPin"),
            ),
            (Argument("api_objects", "path", "content_pin_id", accepts="TicketContentPin", required=True),),
        ),
    )

    def delete(self, api_objects: int | str | TicketContentPin) -> TicketContentPin:
        """Removes a pinned piece of content from its ticket. For agents.

        Args:
            api_objects: Pin to remove from the ticket. Takes a TicketContentPin or its id.

        Returns:
            The TicketContentPin.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/ticket_content_pins/{content_pin_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)


class AsyncTicketContentPinsApi(AsyncResource, sync_class=TicketContentPinsApi):
    """`TicketContentPinsApi` for the async client: calls are awaited, lists read with `async for`."""
