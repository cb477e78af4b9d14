# Generated from openapi/zendesk.openapi.json (openapi/spec/support/satisfaction_reasons.yaml) by `make generate`. Do not edit.
"""Reads the reasons customers can pick when they give a bad satisfaction rating."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.satisfaction_reasons import SatisfactionReason
    from zenpy.lib.pagination.results import BaseResultGenerator


class SatisfactionReasonsApi(Resource):
    """Reads the reasons customers can pick when they give a bad satisfaction rating.

    Reached as `client.satisfaction_reasons`.
    """

    _CALL: Method[SatisfactionReason | BaseResultGenerator[SatisfactionReason]] = Method(
        "satisfaction_reasons",
        Form(
            Operation(
                "satisfaction_reasons.show",
                "GET",
                "/api/v2/satisfaction_reasons/{satisfaction_reason_id}",
                result=Result("one", schema="SatisfactionReason", key="reason"),
            ),
            (Argument("id", "path", "satisfaction_reason_id", accepts="SatisfactionReason", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "satisfaction_reasons.list",
                "GET",
                "/api/v2/satisfaction_reasons",
                result=Result("list", schema="SatisfactionReason", key="reasons"),
            )
        ),
    )

    def __call__(
        self, *, id: int | SatisfactionReason = LEFT_OUT
    ) -> SatisfactionReason | BaseResultGenerator[SatisfactionReason]:
        """Lists the reasons for bad ratings, including retired ones.

        - `client.satisfaction_reasons()`: Lists the reasons for bad ratings, including retired ones.
          For admins.
          `GET /api/v2/satisfaction_reasons`
        - `client.satisfaction_reasons(id=…)`: Fetches one reason for bad ratings. For admins.
          `GET /api/v2/satisfaction_reasons/{satisfaction_reason_id}`

        Args:
            id: Satisfaction reason to fetch. Takes a SatisfactionReason or its id.

        Returns:
            SatisfactionReason records, fetched page by page as they are read.
            The SatisfactionReason.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)


class AsyncSatisfactionReasonsApi(AsyncResource, sync_class=SatisfactionReasonsApi):
    """`SatisfactionReasonsApi` for the async client: calls are awaited, lists read with `async for`."""
