# Generated from openapi/zendesk.openapi.json (openapi/spec/support/time_zones.yaml) by `make generate`. Do not edit.
"""Lists the time zones that users, schedules and accounts can be set to."""

from zenpy.lib.api_objects.time_zones import TimeZone
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class TimeZonesApi(Resource):
    """Lists the time zones that users, schedules and accounts can be set to.

    Reached as `client.time_zones`.
    """
    def __call__(self) -> BaseResultGenerator[TimeZone]:
        """Lists the time zones Zendesk knows, with names and offsets. Open to anyone.

        Returns:
            TimeZone records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/time_zones`
        """

class AsyncTimeZonesApi(AsyncResource):
    """Lists the time zones that users, schedules and accounts can be set to.

    Reached as `client.time_zones`.
    """
    def __call__(self) -> AsyncResultGenerator[TimeZone]:
        """Lists the time zones Zendesk knows, with names and offsets. Open to anyone.

        Returns:
            TimeZone records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/time_zones`
        """
