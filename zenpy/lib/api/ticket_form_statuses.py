# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_form_statuses.yaml) by `make generate`. Do not edit.
"""Reads which ticket statuses are available on which ticket forms, across forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zenpy.lib.api_objects.ticket_form_statuses import TicketFormStatus
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator


class TicketFormStatusesApi(Resource):
    """Reads which ticket statuses are available on which ticket forms, across forms.

    Reached as `client.ticket_form_statuses`.
    """

    _CALL: Method[BaseResultGenerator[TicketFormStatus]] = Method(
        "ticket_form_statuses",
        Form(
            Operation(
                "ticket_form_statuses.show_many",
                "GET",
                "/api/v2/ticket_form_statuses/show_many",
                query=(Param("ids", "comma"),),
                result=Result("list", schema="TicketFormStatus", key="ticket_form_statuses"),
            ),
            (Argument("ids", "query", "ids", accepts="TicketFormStatus", required=True, many=True),),
            when="ids",
        ),
        Form(
            Operation(
                "ticket_form_statuses.list",
                "GET",
                "/api/v2/ticket_form_statuses",
                query=(
                    Param("ticket_form_id", "comma"),
                    Param("filter[custom_status_id]"),
                    Param("filter[id]"),
                ),
                result=Result("list", schema="TicketFormStatus", key="ticket_form_statuses"),
            ),
            (
                Argument("ticket_form_id", "query", "ticket_form_id", many=True),
                Argument("filter_custom_status_id", "query", "filter[custom_status_id]"),
                Argument("filter_id", "query", "filter[id]"),
            ),
        ),
    )

    def __call__(
        self,
        *,
        ticket_form_id: Many[str] | Iterator[str] | None = None,
        filter_custom_status_id: str | None = None,
        filter_id: str | None = None,
        ids: Many[str | TicketFormStatus] | Iterator[str | TicketFormStatus] = LEFT_OUT,
    ) -> BaseResultGenerator[TicketFormStatus]:
        """Lists which custom statuses belong to which ticket forms.

        - `client.ticket_form_statuses()`: Lists which custom statuses belong to which ticket forms. For
          admins and agents. Also takes `ticket_form_id`, `filter_custom_status_id` and `filter_id`.
          `GET /api/v2/ticket_form_statuses`
        - `client.ticket_form_statuses(ids=[…])`: Fetches several links between ticket forms and custom
          statuses by their ids. Open to anyone. Takes any number of ids; each request carries up to
          100.
          `GET /api/v2/ticket_form_statuses/show_many`

        Args:
            ticket_form_id: Ticket form that the call is about.
            filter_custom_status_id: Keeps only pairings with this custom status.
            filter_id: Keeps only the pairings with these ids.
            ids: Pairings of form and status to fetch. Takes TicketFormStatus records or their ids.

        Returns:
            TicketFormStatus records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.
        """
        return self._run(
            self._CALL,
            ticket_form_id=ticket_form_id,
            filter_custom_status_id=filter_custom_status_id,
            filter_id=filter_id,
            ids=ids,
        )


class AsyncTicketFormStatusesApi(AsyncResource, sync_class=TicketFormStatusesApi):
    """`TicketFormStatusesApi` for the async client: calls are awaited, lists read with `async for`."""
