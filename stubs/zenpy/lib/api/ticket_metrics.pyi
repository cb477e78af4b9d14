# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_metrics.yaml) by `make generate`. Do not edit.
"""Reads figures on tickets, such as reply, wait and resolution times."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.ticket_metrics import TicketMetric
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class TicketMetricsApi(Resource):
    """Reads figures on tickets, such as reply, wait and resolution times.

    Reached as `client.ticket_metrics`.
    """
    @overload
    def __call__(
        self,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[TicketMetric]:
        """Lists the metrics of all tickets, such as reply times and reopen counts, archived tickets
        excepted. For agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            TicketMetric records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/ticket_metrics`
        """
    @overload
    def __call__(self, *, id: int | str | TicketMetric) -> TicketMetric:
        """Fetches metrics by the id of the metric record. For agents; use the ticket variant when you have
        a ticket id.

        Args:
            id: Metrics record to fetch, by its id or that of its ticket. Takes a TicketMetric or its
                id.

        Returns:
            The TicketMetric.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/ticket_metrics/{ticket_metric_id}`
        """

class AsyncTicketMetricsApi(AsyncResource):
    """Reads figures on tickets, such as reply, wait and resolution times.

    Reached as `client.ticket_metrics`.
    """
    @overload
    def __call__(
        self,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[TicketMetric]:
        """Lists the metrics of all tickets, such as reply times and reopen counts, archived tickets
        excepted. For agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            TicketMetric records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/ticket_metrics`
        """
    @overload
    def __call__(self, *, id: int | str | TicketMetric) -> Coroutine[object, object, TicketMetric]:
        """Fetches metrics by the id of the metric record. For agents; use the ticket variant when you have
        a ticket id.

        Args:
            id: Metrics record to fetch, by its id or that of its ticket. Takes a TicketMetric or its
                id.

        Returns:
            The TicketMetric.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/ticket_metrics/{ticket_metric_id}`
        """
