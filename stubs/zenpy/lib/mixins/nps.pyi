# Generated from openapi/zendesk.openapi.json (zenpy/lib/mixins/nps.py) by `make generate`. Do not edit.
"""NPS under the names of zenpy 2: the exports of a product that Zendesk has retired."""

from datetime import datetime
from typing import NoReturn

from zenpy.lib.api_objects.nps import Recipient, Response
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class Nps(Resource):
    """The exports of a product that Zendesk has retired."""

    def __call__(self, *args: object, **kwargs: object) -> NoReturn:
        """Not a call: NPS is exported with `recipients_incremental` and `responses_incremental`.

        Raises:
            NotOffered: always.
        """

    def recipients_incremental(
        self, start_time: int | datetime, *, per_page: int | None = None
    ) -> BaseResultGenerator[Recipient]:
        """Export those who were asked, as far as they changed since a moment. Warns that NPS has been retired.

        Args:
            start_time: the moment, as a datetime or Unix time in seconds.
            per_page: how many a page holds.

        Returns:
            Recipient records, fetched page by page as they are read.

        Raises:
            APIException: the call failed; its class tells how.

        `GET /api/v2/nps/incremental/recipients`
        """

    def responses_incremental(
        self, start_time: int | datetime, *, per_page: int | None = None
    ) -> BaseResultGenerator[Response]:
        """Export the answers that changed since a moment. Warns that NPS has been retired.

        Args:
            start_time: the moment, as a datetime or Unix time in seconds.
            per_page: how many a page holds.

        Returns:
            Response records, fetched page by page as they are read.

        Raises:
            APIException: the call failed; its class tells how.

        `GET /api/v2/nps/incremental/responses`
        """

class AsyncNps(AsyncResource):
    """The same calls on an async client."""

    def __call__(self, *args: object, **kwargs: object) -> NoReturn:
        """Not a call: NPS is exported with `recipients_incremental` and `responses_incremental`.

        Raises:
            NotOffered: always.
        """

    def recipients_incremental(
        self, start_time: int | datetime, *, per_page: int | None = None
    ) -> AsyncResultGenerator[Recipient]:
        """Export those who were asked, as far as they changed since a moment. Warns that NPS has been retired.

        Args:
            start_time: the moment, as a datetime or Unix time in seconds.
            per_page: how many a page holds.

        Returns:
            Recipient records, fetched page by page as they are read.

        Raises:
            APIException: the call failed; its class tells how.

        `GET /api/v2/nps/incremental/recipients`
        """

    def responses_incremental(
        self, start_time: int | datetime, *, per_page: int | None = None
    ) -> AsyncResultGenerator[Response]:
        """Export the answers that changed since a moment. Warns that NPS has been retired.

        Args:
            start_time: the moment, as a datetime or Unix time in seconds.
            per_page: how many a page holds.

        Returns:
            Response records, fetched page by page as they are read.

        Raises:
            APIException: the call failed; its class tells how.

        `GET /api/v2/nps/incremental/responses`
        """
