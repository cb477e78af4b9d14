# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_content_pins.yaml) by `make generate`. Do not edit.
"""Pins content, such as help center articles, to tickets and removes it again."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.ticket_content_pins import TicketContentPin
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class TicketContentPinsApi(Resource):
    """Pins content, such as help center articles, to tickets and removes it again.

    Reached as `client.ticket_content_pins`.
    """
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

class AsyncTicketContentPinsApi(AsyncResource):
    """Pins content, such as help center articles, to tickets and removes it again.

    Reached as `client.ticket_content_pins`.
    """
    def __call__(self, *, ticket_id: str | None = None) -> AsyncResultGenerator[TicketContentPin]:
        """Lists the help center articles and other content pinned to a ticket. For agents.

        Args:
            ticket_id: Ticket that the call is about, by its number.

        Returns:
            TicketContentPin records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/ticket_content_pins`
        """
    def create(
        self, content_id: str, content_type: str, ticket_id: str, *, locale: str | None = None
    ) -> Coroutine[object, object, TicketContentPin]:
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
    def delete(
        self, api_objects: int | str | TicketContentPin
    ) -> Coroutine[object, object, TicketContentPin]:
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
