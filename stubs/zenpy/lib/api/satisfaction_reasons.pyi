# Generated from openapi/zendesk.openapi.json (openapi/spec/support/satisfaction_reasons.yaml) by `make generate`. Do not edit.
"""Reads the reasons customers can pick when they give a bad satisfaction rating."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.satisfaction_reasons import SatisfactionReason
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class SatisfactionReasonsApi(Resource):
    """Reads the reasons customers can pick when they give a bad satisfaction rating.

    Reached as `client.satisfaction_reasons`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[SatisfactionReason]:
        """Lists the reasons for bad ratings, including retired ones. For admins.

        Returns:
            SatisfactionReason records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/satisfaction_reasons`
        """
    @overload
    def __call__(self, *, id: int | SatisfactionReason) -> SatisfactionReason:
        """Fetches one reason for bad ratings. For admins.

        Args:
            id: Satisfaction reason to fetch. Takes a SatisfactionReason or its id.

        Returns:
            The SatisfactionReason.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/satisfaction_reasons/{satisfaction_reason_id}`
        """

class AsyncSatisfactionReasonsApi(AsyncResource):
    """Reads the reasons customers can pick when they give a bad satisfaction rating.

    Reached as `client.satisfaction_reasons`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[SatisfactionReason]:
        """Lists the reasons for bad ratings, including retired ones. For admins.

        Returns:
            SatisfactionReason records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/satisfaction_reasons`
        """
    @overload
    def __call__(self, *, id: int | SatisfactionReason) -> Coroutine[object, object, SatisfactionReason]:
        """Fetches one reason for bad ratings. For admins.

        Args:
            id: Satisfaction reason to fetch. Takes a SatisfactionReason or its id.

        Returns:
            The SatisfactionReason.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/satisfaction_reasons/{satisfaction_reason_id}`
        """
