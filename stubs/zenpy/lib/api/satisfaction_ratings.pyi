# Generated from openapi/zendesk.openapi.json (openapi/spec/support/satisfaction_ratings.yaml and 1 more) by `make generate`. Do not edit.
"""Reads the satisfaction ratings customers gave to tickets."""

from collections.abc import Coroutine
from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.satisfaction_ratings import SatisfactionRating
from zenpy.lib.api_objects.shared import Count
from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import SatisfactionRatingDict

SatisfactionRatingsScore: TypeAlias = Literal[
    "offered",
    "unoffered",
    "received",
    "received_with_comment",
    "received_without_comment",
    "good",
    "good_with_comment",
    "good_without_comment",
    "bad",
    "bad_with_comment",
    "bad_without_comment",
]
"""What `score` can be."""
SatisfactionRatingsSortOrder: TypeAlias = Literal["asc", "desc"]
"""What `sort_order` can be."""

class SatisfactionRatingsApi(Resource):
    """Reads the satisfaction ratings customers gave to tickets.

    Reached as `client.satisfaction_ratings`.
    """
    @overload
    def __call__(
        self,
        *,
        score: SatisfactionRatingsScore | str | Enum | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        sort: str | None = None,
        sort_order: SatisfactionRatingsSortOrder | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[SatisfactionRating]:
        """Lists the satisfaction ratings of the account. For admins; filters such as score and time range
        narrow the list.

        Args:
            score: Only ratings of this kind. Known values: `offered`, `unoffered`, `received`,
                `received_with_comment`, `received_without_comment`, `good`, `good_with_comment`,
                `good_without_comment`, `bad`, `bad_with_comment`, `bad_without_comment`.
            start_time: Only ratings from this time on. Takes a Unix time in seconds or a datetime.
            end_time: Only ratings up to this time. Takes a Unix time in seconds or a datetime.
            sort: Property to sort by; a leading `-` reverses the order.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            SatisfactionRating records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/satisfaction_ratings`
        """
    @overload
    def __call__(self, *, id: int | SatisfactionRating) -> SatisfactionRating:
        """Fetches one satisfaction rating. For admins.

        Args:
            id: Satisfaction rating to fetch. Takes a SatisfactionRating or its id.

        Returns:
            The SatisfactionRating.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/satisfaction_ratings/{satisfaction_rating_id}`
        """
    def count(self) -> Count:
        """Shows an approximate count of satisfaction ratings. For admins; large counts are cached.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/satisfaction_ratings/count`
        """
    def create(
        self, ticket: int | Ticket, satisfaction_rating: SatisfactionRating | SatisfactionRatingDict
    ) -> SatisfactionRating:
        """Rates a solved ticket. Only the end user who requested the ticket may do so.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            satisfaction_rating: The SatisfactionRating: an object, or a mapping of its fields.

        Returns:
            The SatisfactionRating.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Allowed
        for end users.

        `POST /api/v2/tickets/{ticket_id}/satisfaction_rating`
        """
    def received(self) -> BaseResultGenerator[SatisfactionRating]:
        """Lists ratings that requesters actually gave. A legacy call; the plain list with a score filter
        does the same. For agents.

        Returns:
            SatisfactionRating records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/satisfaction_ratings/received`
        """

class AsyncSatisfactionRatingsApi(AsyncResource):
    """Reads the satisfaction ratings customers gave to tickets.

    Reached as `client.satisfaction_ratings`.
    """
    @overload
    def __call__(
        self,
        *,
        score: SatisfactionRatingsScore | str | Enum | None = None,
        start_time: int | datetime | None = None,
        end_time: int | datetime | None = None,
        sort: str | None = None,
        sort_order: SatisfactionRatingsSortOrder | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[SatisfactionRating]:
        """Lists the satisfaction ratings of the account. For admins; filters such as score and time range
        narrow the list.

        Args:
            score: Only ratings of this kind. Known values: `offered`, `unoffered`, `received`,
                `received_with_comment`, `received_without_comment`, `good`, `good_with_comment`,
                `good_without_comment`, `bad`, `bad_with_comment`, `bad_without_comment`.
            start_time: Only ratings from this time on. Takes a Unix time in seconds or a datetime.
            end_time: Only ratings up to this time. Takes a Unix time in seconds or a datetime.
            sort: Property to sort by; a leading `-` reverses the order.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            SatisfactionRating records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/satisfaction_ratings`
        """
    @overload
    def __call__(self, *, id: int | SatisfactionRating) -> Coroutine[object, object, SatisfactionRating]:
        """Fetches one satisfaction rating. For admins.

        Args:
            id: Satisfaction rating to fetch. Takes a SatisfactionRating or its id.

        Returns:
            The SatisfactionRating.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/satisfaction_ratings/{satisfaction_rating_id}`
        """
    def count(self) -> Coroutine[object, object, Count]:
        """Shows an approximate count of satisfaction ratings. For admins; large counts are cached.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/satisfaction_ratings/count`
        """
    def create(
        self, ticket: int | Ticket, satisfaction_rating: SatisfactionRating | SatisfactionRatingDict
    ) -> Coroutine[object, object, SatisfactionRating]:
        """Rates a solved ticket. Only the end user who requested the ticket may do so.

        Args:
            ticket: Ticket that the call is about, by its number. Takes a Ticket or its id.
            satisfaction_rating: The SatisfactionRating: an object, or a mapping of its fields.

        Returns:
            The SatisfactionRating.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Allowed
        for end users.

        `POST /api/v2/tickets/{ticket_id}/satisfaction_rating`
        """
    def received(self) -> AsyncResultGenerator[SatisfactionRating]:
        """Lists ratings that requesters actually gave. A legacy call; the plain list with a score filter
        does the same. For agents.

        Returns:
            SatisfactionRating records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Deprecated by Zendesk.

        `GET /api/v2/satisfaction_ratings/received`
        """
