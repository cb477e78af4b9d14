# Generated from openapi/zendesk.openapi.json (openapi/spec/support/organization_merges.yaml) by `make generate`. Do not edit.
"""Follows the merge of one organization into another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.organization_merges import OrganizationMerge


class OrganizationMergesApi(Resource):
    """Follows the merge of one organization into another.

    Reached as `client.organization_merges`.
    """

    _CALL: Method[OrganizationMerge] = Method(
        "organization_merges",
        Form(
            Operation(
                "organization_merges.show",
                "GET",
                "/api/v2/organization_merges/{organization_merge_id}",
                result=Result("one", schema="OrganizationMerge", key="organization_merge"),
            ),
            (Argument("id", "path", "organization_merge_id", accepts="OrganizationMerge", required=True),),
            when="id",
        ),
    )

    def __call__(self, *, id: str | OrganizationMerge) -> OrganizationMerge:
        """Returns the state of an organization merge. For admins.

        Args:
            id: Merge of two organizations to look up. Takes an OrganizationMerge or its id.

        Returns:
            The OrganizationMerge.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/organization_merges/{organization_merge_id}`
        """
        return self._run(self._CALL, id=id)


class AsyncOrganizationMergesApi(AsyncResource, sync_class=OrganizationMergesApi):
    """`OrganizationMergesApi` for the async client: calls are awaited, lists read with `async for`."""
