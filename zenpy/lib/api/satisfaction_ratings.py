# Generated from openapi/zendesk.openapi.json (openapi/spec/support/satisfaction_ratings.yaml and 1 more) by `make generate`. Do not edit.
"""Reads the satisfaction ratings customers gave to tickets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from datetime import datetime
    from enum import Enum

    from zenpy.lib.api_objects.satisfaction_ratings import SatisfactionRating
    from zenpy.lib.api_objects.shared import Count
    from zenpy.lib.api_objects.tickets import Ticket
    from zenpy.lib.pagination.results import BaseResultGenerator
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
SatisfactionRatingsSortOrder: TypeAlias = Literal["asc", "desc"]


class SatisfactionRatingsApi(Resource):
    """Reads the satisfaction ratings customers gave to tickets.

    Reached as `client.satisfaction_ratings`.
    """

    _CALL: Method[SatisfactionRating | BaseResultGenerator[SatisfactionRating]] = Method(
        "satisfaction_ratings",
        Form(
            Operation(
                "satisfaction_ratings.show",
                "GET",
                "/api/v2/satisfaction_ratings/{satisfaction_rating_id}",
                result=Result("one", schema="SatisfactionRating", key="satisfaction_rating"),
            ),
            (Argument("id", "path", "satisfaction_rating_id", accepts="SatisfactionRating", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "satisfaction_ratings.list",
                "GET",
                "/api/v2/satisfaction_ratings",
                query=(
                    Param("score"),
                    Param("start_time"),
                    Param("end_time"),
                    Param("sort"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="SatisfactionRating", key="satisfaction_ratings"),
                pages=("cursor", "offset"),
            ),
            (
                Argument("score", "query", "score"),
                Argument("start_time", "query", "start_time"),
                Argument("end_time", "query", "end_time"),
                Argument("sort", "query", "sort"),
                Argument("sort_order", "query", "sort_order"),
            ),
        ),
    )

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
        id: int | SatisfactionRating = LEFT_OUT,
    ) -> SatisfactionRating | BaseResultGenerator[SatisfactionRating]:
        """Lists the satisfaction ratings of the account.

        - `client.satisfaction_ratings()`: Lists the satisfaction ratings of the account. For admins;
          filters such as score and time range narrow the list. Also takes `score`, `start_time`,
          `end_time`, `sort`, `sort_order`, `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/satisfaction_ratings`
        - `client.satisfaction_ratings(id=…)`: Fetches one satisfaction rating. For admins.
          `GET /api/v2/satisfaction_ratings/{satisfaction_rating_id}`

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
            id: Satisfaction rating to fetch. Takes a SatisfactionRating or its id.

        Returns:
            SatisfactionRating records, fetched page by page as they are read.
            The SatisfactionRating.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            score=score,
            start_time=start_time,
            end_time=end_time,
            sort=sort,
            sort_order=sort_order,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _COUNT: Method[Count] = Method(
        "satisfaction_ratings.count",
        Form(
            Operation(
                "satisfaction_ratings.count",
                "GET",
                "/api/v2/satisfaction_ratings/count",
                result=Result("count", schema="Count", key="count"),
            )
        ),
    )

    def count(self) -> Count:
        """Shows an approximate count of satisfaction ratings. For admins; large counts are cached.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/satisfaction_ratings/count`
        """
        return self._run(self._COUNT)

    _CREATE: Method[SatisfactionRating] = Method(
        "satisfaction_ratings.create",
        Form(
            Operation(
                "tickets.satisfaction_rating.create",
                "POST",
                "/api/v2/tickets/{ticket_id}/satisfaction_rating",
                body=Body("record", schema="SatisfactionRating", key="satisfaction_rating"),
                result=Result("one", schema="SatisfactionRating", key="satisfaction_rating"),
                writes="make",
            ),
            (
                Argument("ticket", "path", "ticket_id", accepts="Ticket", required=True),
                Argument(
                    "satisfaction_rating",
                    "record",
                    "satisfaction_rating",
                    accepts="SatisfactionRating",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._CREATE, ticket=ticket, satisfaction_rating=satisfaction_rating)

    _RECEIVED: Method[BaseResultGenerator[SatisfactionRating]] = Method(
        "satisfaction_ratings.received",
        Form(
            Operation(
                "satisfaction_ratings.received",
                "GET",
                "/api/v2/satisfaction_ratings/received",
                result=Result("list", schema="SatisfactionRating", key="satisfaction_ratings"),
            )
        ),
    )

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
        return self._run(self._RECEIVED)


class AsyncSatisfactionRatingsApi(AsyncResource, sync_class=SatisfactionRatingsApi):
    """`SatisfactionRatingsApi` for the async client: calls are awaited, lists read with `async for`."""
