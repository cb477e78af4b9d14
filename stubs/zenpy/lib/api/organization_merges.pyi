# Generated from openapi/zendesk.openapi.json (openapi/spec/support/organization_merges.yaml) by `make generate`. Do not edit.
"""Follows the merge of one organization into another."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.organization_merges import OrganizationMerge
from zenpy.lib.resources import AsyncResource, Resource

class OrganizationMergesApi(Resource):
    """Follows the merge of one organization into another.

    Reached as `client.organization_merges`.
    """
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

class AsyncOrganizationMergesApi(AsyncResource):
    """Follows the merge of one organization into another.

    Reached as `client.organization_merges`.
    """
    def __call__(self, *, id: str | OrganizationMerge) -> Coroutine[object, object, OrganizationMerge]:
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
