# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_metrics.yaml) by `make generate`. Do not edit.
"""Reads figures on tickets, such as reply, wait and resolution times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.ticket_metrics import TicketMetric
    from zenpy.lib.pagination.results import BaseResultGenerator


class TicketMetricsApi(Resource):
    """Reads figures on tickets, such as reply, wait and resolution times.

    Reached as `client.ticket_metrics`.
    """

    _CALL: Method[TicketMetric | BaseResultGenerator[TicketMetric]] = Method(
        "ticket_metrics",
        Form(
            Operation(
                "ticket_metrics.show",
                "GET",
                "/api/v2/ticket_metrics/{ticket_metric_id}",
                result=Result("one", schema="TicketMetric", key="ticket_metric"),
            ),
            (Argument("id", "path", "ticket_metric_id", accepts="TicketMetric", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "ticket_metrics.list",
                "GET",
                "/api/v2/ticket_metrics",
                query=(Param("sort"),),
                result=Result("list", schema="TicketMetric", key="ticket_metrics"),
                pages=("cursor", "offset"),
            ),
            (Argument("sort", "query", "sort"),),
        ),
    )

    def __call__(
        self,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | str | TicketMetric = LEFT_OUT,
    ) -> TicketMetric | BaseResultGenerator[TicketMetric]:
        """Lists the metrics of all tickets, such as reply times and reopen counts, archived tickets
        excepted.

        - `client.ticket_metrics()`: Lists the metrics of all tickets, such as reply times and reopen
          counts, archived tickets excepted. For agents. Also takes `sort`, `page_size`,
          `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/ticket_metrics`
        - `client.ticket_metrics(id=…)`: Fetches metrics by the id of the metric record. For agents; use
          the ticket variant when you have a ticket id.
          `GET /api/v2/ticket_metrics/{ticket_metric_id}`

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Metrics record to fetch, by its id or that of its ticket. Takes a TicketMetric or its
                id.

        Returns:
            TicketMetric records, fetched page by page as they are read.
            The TicketMetric.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )


class AsyncTicketMetricsApi(AsyncResource, sync_class=TicketMetricsApi):
    """`TicketMetricsApi` for the async client: calls are awaited, lists read with `async for`."""
