# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_form_statuses.yaml) by `make generate`. Do not edit.
"""Reads which ticket statuses are available on which ticket forms, across forms."""

from collections.abc import Iterator
from typing import overload

from zenpy.lib.api_objects.ticket_form_statuses import TicketFormStatus
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class TicketFormStatusesApi(Resource):
    """Reads which ticket statuses are available on which ticket forms, across forms.

    Reached as `client.ticket_form_statuses`.
    """
    @overload
    def __call__(
        self,
        *,
        ticket_form_id: Many[str] | Iterator[str] | None = None,
        filter_custom_status_id: str | None = None,
        filter_id: str | None = None,
    ) -> BaseResultGenerator[TicketFormStatus]:
        """Lists which custom statuses belong to which ticket forms. For admins and agents.

        Args:
            ticket_form_id: Ticket form that the call is about.
            filter_custom_status_id: Keeps only pairings with this custom status.
            filter_id: Keeps only the pairings with these ids.

        Returns:
            TicketFormStatus records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/ticket_form_statuses`
        """
    @overload
    def __call__(
        self, *, ids: Many[str | TicketFormStatus] | Iterator[str | TicketFormStatus]
    ) -> BaseResultGenerator[TicketFormStatus]:
        """Fetches several links between ticket forms and custom statuses by their ids. Open to anyone.
        Takes any number of ids; each request carries up to 100.

        Args:
            ids: Pairings of form and status to fetch. Takes TicketFormStatus records or their ids.

        Returns:
            TicketFormStatus records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/ticket_form_statuses/show_many`
        """

class AsyncTicketFormStatusesApi(AsyncResource):
    """Reads which ticket statuses are available on which ticket forms, across forms.

    Reached as `client.ticket_form_statuses`.
    """
    @overload
    def __call__(
        self,
        *,
        ticket_form_id: Many[str] | Iterator[str] | None = None,
        filter_custom_status_id: str | None = None,
        filter_id: str | None = None,
    ) -> AsyncResultGenerator[TicketFormStatus]:
        """Lists which custom statuses belong to which ticket forms. For admins and agents.

        Args:
            ticket_form_id: Ticket form that the call is about.
            filter_custom_status_id: Keeps only pairings with this custom status.
            filter_id: Keeps only the pairings with these ids.

        Returns:
            TicketFormStatus records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/ticket_form_statuses`
        """
    @overload
    def __call__(
        self, *, ids: Many[str | TicketFormStatus] | Iterator[str | TicketFormStatus]
    ) -> AsyncResultGenerator[TicketFormStatus]:
        """Fetches several links between ticket forms and custom statuses by their ids. Open to anyone.
        Takes any number of ids; each request carries up to 100.

        Args:
            ids: Pairings of form and status to fetch. Takes TicketFormStatus records or their ids.

        Returns:
            TicketFormStatus records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/ticket_form_statuses/show_many`
        """
