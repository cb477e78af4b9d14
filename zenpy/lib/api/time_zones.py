# Generated from openapi/zendesk.openapi.json (openapi/spec/support/time_zones.yaml) by `make generate`. Do not edit.
"""Lists the time zones that users, schedules and accounts can be set to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.time_zones import TimeZone
    from zenpy.lib.pagination.results import BaseResultGenerator


class TimeZonesApi(Resource):
    """Lists the time zones that users, schedules and accounts can be set to.

    Reached as `client.time_zones`.
    """

    _CALL: Method[BaseResultGenerator[TimeZone]] = Method(
        "time_zones",
        Form(
            Operation(
                "time_zones.list",
                "GET",
                "/api/v2/time_zones",
                result=Result("list", schema="TimeZone", key="time_zones"),
            )
        ),
    )

    def __call__(self) -> BaseResultGenerator[TimeZone]:
        """Lists the time zones Zendesk knows, with names and offsets. Open to anyone.

        Returns:
            TimeZone records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/time_zones`
        """
        return self._run(self._CALL)


class AsyncTimeZonesApi(AsyncResource, sync_class=TimeZonesApi):
    """`TimeZonesApi` for the async client: calls are awaited, lists read with `async for`."""
