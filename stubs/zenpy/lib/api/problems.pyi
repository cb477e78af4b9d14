# Generated from openapi/zendesk.openapi.json (openapi/spec/support/problems.yaml) by `make generate`. Do not edit.
"""Lists tickets of type problem and finds them by subject, for linking incidents."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class ProblemsApi(Resource):
    """Lists tickets of type problem and finds them by subject, for linking incidents.

    Reached as `client.problems`.
    """
    def __call__(
        self,
        *,
        sort: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Ticket]:
        """Lists the tickets of type `problem`. For agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/problems`
        """
    def autocomplete(self, text: str) -> list[Ticket]:
        """Suggests problem tickets whose subject contains the text given. For agents; creates nothing.

        Args:
            text: Words to look for in the subjects of problem tickets.

        Returns:
            Ticket records.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/problems/autocomplete`
        """

class AsyncProblemsApi(AsyncResource):
    """Lists tickets of type problem and finds them by subject, for linking incidents.

    Reached as `client.problems`.
    """
    def __call__(
        self,
        *,
        sort: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Ticket]:
        """Lists the tickets of type `problem`. For agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/problems`
        """
    def autocomplete(self, text: str) -> Coroutine[object, object, list[Ticket]]:
        """Suggests problem tickets whose subject contains the text given. For agents; creates nothing.

        Args:
            text: Words to look for in the subjects of problem tickets.

        Returns:
            Ticket records.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/problems/autocomplete`
        """
