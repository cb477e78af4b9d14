"""NPS under the names of zenpy 2: the exports of a product that Zendesk has retired."""

from __future__ import annotations

import warnings
from datetime import datetime
from typing import TYPE_CHECKING, NoReturn

from zenpy.lib.mixins.not_offered import refuse
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.nps import Recipient, Response
    from zenpy.lib.pagination.results import BaseResultGenerator

_NEWS = "Zendesk has retired NPS surveys; an account that no longer has them answers 404."


class Nps(Resource):
    """The exports of a product that Zendesk has retired."""

    def __call__(self, *args: object, **kwargs: object) -> NoReturn:
        """Not a call: NPS is exported with `recipients_incremental` and `responses_incremental`.

        Raises:
            NotOffered: always.
        """
        refuse("nps() itself", "use nps.responses_incremental(start_time).")

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
        warnings.warn(_NEWS, DeprecationWarning, stacklevel=2)
        found: BaseResultGenerator[Recipient] = self._call_of("nps.incremental.recipients")(
            start_time=start_time, per_page=per_page
        )
        return found

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
        warnings.warn(_NEWS, DeprecationWarning, stacklevel=2)
        found: BaseResultGenerator[Response] = self._call_of("nps.incremental.responses")(
            start_time=start_time, per_page=per_page
        )
        return found


class AsyncNps(AsyncResource, sync_class=Nps):
    """The same calls on an async client."""
