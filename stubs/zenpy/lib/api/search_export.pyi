# Generated from openapi/zendesk.openapi.json (openapi/spec/support/search_export.yaml) by `make generate`. Do not edit.
"""Exports large search results of one record type, page by page with a cursor, beyond the usual
limit of search.
"""

from collections.abc import Iterator
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.groups import Group
from zenpy.lib.api_objects.organizations import Organization
from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.api_objects.users import User
from zenpy.lib.calls.search import SearchValue
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

SearchExportType: TypeAlias = Literal["ticket", "organization", "user", "group"]
"""What `type` can be."""

class SearchExportApi(Resource):
    """Exports large search results of one record type, page by page with a cursor, beyond the usual
    limit of search.

    Reached as `client.search_export`.
    """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: None = None,
        include: Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        **filters: SearchValue | None,
    ) -> BaseResultGenerator[Ticket | User | Group | Organization]:
        """Searches records of a single type with cursor paging and no limit of 1000 results. For agents;
        cursors expire after one hour.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            page_size: Records per page.
            filters: terms of the search language: `status="open"`, `created_after=datetime(...)`,
                `created_between=[a, b]`, `minus="status:closed"`; of a list any value matches, None
                finds what has no value.

        Returns:
            Ticket, User, Group and Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 100 calls per minute for each account.

        `GET /api/v2/search/export`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["group"],
        include: Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        **filters: SearchValue | None,
    ) -> BaseResultGenerator[Group]:
        """Searches records of a single type with cursor paging and no limit of 1000 results. For agents;
        cursors expire after one hour.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            page_size: Records per page.
            filters: terms of the search language: `status="open"`, `created_after=datetime(...)`,
                `created_between=[a, b]`, `minus="status:closed"`; of a list any value matches, None
                finds what has no value.

        Returns:
            Group records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 100 calls per minute for each account.

        `GET /api/v2/search/export`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["organization"],
        include: Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        **filters: SearchValue | None,
    ) -> BaseResultGenerator[Organization]:
        """Searches records of a single type with cursor paging and no limit of 1000 results. For agents;
        cursors expire after one hour.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            page_size: Records per page.
            filters: terms of the search language: `status="open"`, `created_after=datetime(...)`,
                `created_between=[a, b]`, `minus="status:closed"`; of a list any value matches, None
                finds what has no value.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 100 calls per minute for each account.

        `GET /api/v2/search/export`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["ticket"],
        include: Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        **filters: SearchValue | None,
    ) -> BaseResultGenerator[Ticket]:
        """Searches records of a single type with cursor paging and no limit of 1000 results. For agents;
        cursors expire after one hour.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            page_size: Records per page.
            filters: terms of the search language: `status="open"`, `created_after=datetime(...)`,
                `created_between=[a, b]`, `minus="status:closed"`; of a list any value matches, None
                finds what has no value.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 100 calls per minute for each account.

        `GET /api/v2/search/export`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["user"],
        include: Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        **filters: SearchValue | None,
    ) -> BaseResultGenerator[User]:
        """Searches records of a single type with cursor paging and no limit of 1000 results. For agents;
        cursors expire after one hour.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            page_size: Records per page.
            filters: terms of the search language: `status="open"`, `created_after=datetime(...)`,
                `created_between=[a, b]`, `minus="status:closed"`; of a list any value matches, None
                finds what has no value.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 100 calls per minute for each account.

        `GET /api/v2/search/export`
        """

class AsyncSearchExportApi(AsyncResource):
    """Exports large search results of one record type, page by page with a cursor, beyond the usual
    limit of search.

    Reached as `client.search_export`.
    """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: None = None,
        include: Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        **filters: SearchValue | None,
    ) -> AsyncResultGenerator[Ticket | User | Group | Organization]:
        """Searches records of a single type with cursor paging and no limit of 1000 results. For agents;
        cursors expire after one hour.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            page_size: Records per page.
            filters: terms of the search language: `status="open"`, `created_after=datetime(...)`,
                `created_between=[a, b]`, `minus="status:closed"`; of a list any value matches, None
                finds what has no value.

        Returns:
            Ticket, User, Group and Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 100 calls per minute for each account.

        `GET /api/v2/search/export`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["group"],
        include: Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        **filters: SearchValue | None,
    ) -> AsyncResultGenerator[Group]:
        """Searches records of a single type with cursor paging and no limit of 1000 results. For agents;
        cursors expire after one hour.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            page_size: Records per page.
            filters: terms of the search language: `status="open"`, `created_after=datetime(...)`,
                `created_between=[a, b]`, `minus="status:closed"`; of a list any value matches, None
                finds what has no value.

        Returns:
            Group records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 100 calls per minute for each account.

        `GET /api/v2/search/export`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["organization"],
        include: Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        **filters: SearchValue | None,
    ) -> AsyncResultGenerator[Organization]:
        """Searches records of a single type with cursor paging and no limit of 1000 results. For agents;
        cursors expire after one hour.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            page_size: Records per page.
            filters: terms of the search language: `status="open"`, `created_after=datetime(...)`,
                `created_between=[a, b]`, `minus="status:closed"`; of a list any value matches, None
                finds what has no value.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 100 calls per minute for each account.

        `GET /api/v2/search/export`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["ticket"],
        include: Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        **filters: SearchValue | None,
    ) -> AsyncResultGenerator[Ticket]:
        """Searches records of a single type with cursor paging and no limit of 1000 results. For agents;
        cursors expire after one hour.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            page_size: Records per page.
            filters: terms of the search language: `status="open"`, `created_after=datetime(...)`,
                `created_between=[a, b]`, `minus="status:closed"`; of a list any value matches, None
                finds what has no value.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 100 calls per minute for each account.

        `GET /api/v2/search/export`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        type: Literal["user"],
        include: Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        **filters: SearchValue | None,
    ) -> AsyncResultGenerator[User]:
        """Searches records of a single type with cursor paging and no limit of 1000 results. For agents;
        cursors expire after one hour.

        Args:
            query: Free text in the search language of Zendesk; keywords of the call are added to it.
            type: What to look for; everything if left out.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            page_size: Records per page.
            filters: terms of the search language: `status="open"`, `created_after=datetime(...)`,
                `created_between=[a, b]`, `minus="status:closed"`; of a list any value matches, None
                finds what has no value.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 100 calls per minute for each account.

        `GET /api/v2/search/export`
        """
