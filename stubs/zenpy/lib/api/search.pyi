# Generated from openapi/zendesk.openapi.json (openapi/spec/support/search.yaml) by `make generate`. Do not edit.
"""Searches tickets, users, organizations and groups with Zendesk's query language, and counts the
matches.
"""

from collections.abc import Coroutine, Iterable
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.organizations import Organization
from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.api_objects.users import User
from zenpy.lib.calls.search import SearchValue
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

SearchSideload: TypeAlias = Literal["tickets(users)"]
"""Values of `include=` in `client.search()`."""
SearchSortBy: TypeAlias = Literal["updated_at", "created_at", "priority", "status", "ticket_type"]
"""What `sort_by` can be."""

class SearchApi(Resource):
    """Searches tickets, users, organizations and groups with Zendesk's query language, and counts the
    matches.

    Reached as `client.search`.
    """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: None = None,
        sort_by: SearchSortBy | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        **filters: SearchValue | None,
    ) -> BaseResultGenerator[Ticket | User | Group | Organization]:
        """Searches tickets, users, organizations and groups at once. For agents; yields at most 1000
        results, so use the export for more.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`, `priority`,
                `status`, `ticket_type`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: tickets(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            filters: terms of the search language: `status="open"`, `created_after=datetime(...)`,
                `created_between=[a, b]`, `minus="status:closed"`; of a list any value matches, None
                finds what has no value.

        Returns:
            Ticket, User, Group and Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["group"],
        sort_by: SearchSortBy | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        **filters: SearchValue | None,
    ) -> BaseResultGenerator[Group]:
        """Searches tickets, users, organizations and groups at once. For agents; yields at most 1000
        results, so use the export for more.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`, `priority`,
                `status`, `ticket_type`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: tickets(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            filters: terms of the search language: `status="open"`, `created_after=datetime(...)`,
                `created_between=[a, b]`, `minus="status:closed"`; of a list any value matches, None
                finds what has no value.

        Returns:
            Group records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["organization"],
        sort_by: SearchSortBy | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        **filters: SearchValue | None,
    ) -> BaseResultGenerator[Organization]:
        """Searches tickets, users, organizations and groups at once. For agents; yields at most 1000
        results, so use the export for more.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`, `priority`,
                `status`, `ticket_type`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: tickets(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            filters: terms of the search language: `status="open"`, `created_after=datetime(...)`,
                `created_between=[a, b]`, `minus="status:closed"`; of a list any value matches, None
                finds what has no value.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["ticket"],
        sort_by: SearchSortBy | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        **filters: SearchValue | None,
    ) -> BaseResultGenerator[Ticket]:
        """Searches tickets, users, organizations and groups at once. For agents; yields at most 1000
        results, so use the export for more.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`, `priority`,
                `status`, `ticket_type`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: tickets(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            filters: terms of the search language: `status="open"`, `created_after=datetime(...)`,
                `created_between=[a, b]`, `minus="status:closed"`; of a list any value matches, None
                finds what has no value.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["user"],
        sort_by: SearchSortBy | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        **filters: SearchValue | None,
    ) -> BaseResultGenerator[User]:
        """Searches tickets, users, organizations and groups at once. For agents; yields at most 1000
        results, so use the export for more.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`, `priority`,
                `status`, `ticket_type`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: tickets(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            filters: terms of the search language: `status="open"`, `created_after=datetime(...)`,
                `created_between=[a, b]`, `minus="status:closed"`; of a list any value matches, None
                finds what has no value.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search`
        """
    def count(self, query: str | None = None, **filters: SearchValue | None) -> int:
        """Counts the results a search would have, without fetching them. For agents.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            filters: terms of the search language: `status="open"`, `created_after=datetime(...)`,
                `created_between=[a, b]`, `minus="status:closed"`; of a list any value matches, None
                finds what has no value.

        Returns:
            The answer's `count`.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search/count`
        """

class AsyncSearchApi(AsyncResource):
    """Searches tickets, users, organizations and groups with Zendesk's query language, and counts the
    matches.

    Reached as `client.search`.
    """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: None = None,
        sort_by: SearchSortBy | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        **filters: SearchValue | None,
    ) -> AsyncResultGenerator[Ticket | User | Group | Organization]:
        """Searches tickets, users, organizations and groups at once. For agents; yields at most 1000
        results, so use the export for more.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`, `priority`,
                `status`, `ticket_type`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: tickets(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            filters: terms of the search language: `status="open"`, `created_after=datetime(...)`,
                `created_between=[a, b]`, `minus="status:closed"`; of a list any value matches, None
                finds what has no value.

        Returns:
            Ticket, User, Group and Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["group"],
        sort_by: SearchSortBy | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        **filters: SearchValue | None,
    ) -> AsyncResultGenerator[Group]:
        """Searches tickets, users, organizations and groups at once. For agents; yields at most 1000
        results, so use the export for more.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`, `priority`,
                `status`, `ticket_type`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: tickets(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            filters: terms of the search language: `status="open"`, `created_after=datetime(...)`,
                `created_between=[a, b]`, `minus="status:closed"`; of a list any value matches, None
                finds what has no value.

        Returns:
            Group records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["organization"],
        sort_by: SearchSortBy | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        **filters: SearchValue | None,
    ) -> AsyncResultGenerator[Organization]:
        """Searches tickets, users, organizations and groups at once. For agents; yields at most 1000
        results, so use the export for more.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`, `priority`,
                `status`, `ticket_type`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: tickets(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            filters: terms of the search language: `status="open"`, `created_after=datetime(...)`,
                `created_between=[a, b]`, `minus="status:closed"`; of a list any value matches, None
                finds what has no value.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["ticket"],
        sort_by: SearchSortBy | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        **filters: SearchValue | None,
    ) -> AsyncResultGenerator[Ticket]:
        """Searches tickets, users, organizations and groups at once. For agents; yields at most 1000
        results, so use the export for more.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`, `priority`,
                `status`, `ticket_type`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: tickets(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            filters: terms of the search language: `status="open"`, `created_after=datetime(...)`,
                `created_between=[a, b]`, `minus="status:closed"`; of a list any value matches, None
                finds what has no value.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["user"],
        sort_by: SearchSortBy | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: SearchSideload | Iterable[SearchSideload] | None = None,
        per_page: int | None = None,
        page: int | None = None,
        overflow: Literal["raise", "export"] | None = None,
        **filters: SearchValue | None,
    ) -> AsyncResultGenerator[User]:
        """Searches tickets, users, organizations and groups at once. For agents; yields at most 1000
        results, so use the export for more.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`, `priority`,
                `status`, `ticket_type`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: tickets(users).
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            overflow: `"raise"` at the 1,000th of more hits, or `"export"` to go on with the search
                export.
            filters: terms of the search language: `status="open"`, `created_after=datetime(...)`,
                `created_between=[a, b]`, `minus="status:closed"`; of a list any value matches, None
                finds what has no value.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search`
        """
    def count(
        self, query: str | None = None, **filters: SearchValue | None
    ) -> Coroutine[object, object, int]:
        """Counts the results a search would have, without fetching them. For agents.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            filters: terms of the search language: `status="open"`, `created_after=datetime(...)`,
                `created_between=[a, b]`, `minus="status:closed"`; of a list any value matches, None
                finds what has no value.

        Returns:
            The answer's `count`.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/search/count`
        """
