# Generated from openapi/zendesk.openapi.json (openapi/spec/support/resource_collections.yaml) by `make generate`. Do not edit.
"""Creates, updates and deletes sets of resources, such as fields and triggers, from one JSON
definition.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.lib.api_objects.job_status import JobStatus
    from zenpy.lib.api_objects.resource_collections import ResourceCollection
    from zenpy.lib.pagination.results import BaseResultGenerator


class ResourceCollectionsApi(Resource):
    """Creates, updates and deletes sets of resources, such as fields and triggers, from one JSON
    definition.

    Reached as `client.resource_collections`.
    """

    _CALL: Method[ResourceCollection | BaseResultGenerator[ResourceCollection]] = Method(
        "resource_collections",
        Form(
            Operation(
                "resource_collections.show",
                "GET",
                "/api/v2/resource_collections/{resource_collection_id}",
                result=Result("one", schema="ResourceCollection", key="resource_collection"),
            ),
            (Argument("id", "path", "resource_collection_id", accepts="ResourceCollection", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "resource_collections.list",
                "GET",
                "/api/v2/resource_collections",
                result=Result("list", schema="ResourceCollection", key="resource_collections"),
                pages=("offset",),
            )
        ),
    )

    def __call__(
        self,
        *,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | ResourceCollection = LEFT_OUT,
    ) -> ResourceCollection | BaseResultGenerator[ResourceCollection]:
        """Lists the resource collections of the account.

        - `client.resource_collections()`: Lists the resource collections of the account. For admins.
          Also takes `page_size`, `per_page` and `page`.
          `GET /api/v2/resource_collections`
        - `client.resource_collections(id=…)`: Fetches one resource collection with its members. For
          admins.
          `GET /api/v2/resource_collections/{resource_collection_id}`

        Args:
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Resource collection to act on. Takes a ResourceCollection or its id.

        Returns:
            ResourceCollection records, fetched page by page as they are read.
            The ResourceCollection.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, page_size=page_size, per_page=per_page, page=page, id=id)

    _CREATE: Method[JobStatus] = Method(
        "resource_collections.create",
        Form(
            Operation(
                "resource_collections.create",
                "POST",
                "/api/v2/resource_collections",
                body=Body("fields"),
                result=Result("job", schema="JobStatus", key="job_status"),
            ),
            (Argument("payload", "body", "payload", required=True),),
        ),
    )

    def create(self, payload: Mapping[str, object]) -> JobStatus:
        """Creates a set of resources from a requirements payload. For admins; runs as a background job.

        Args:
            payload: Resources to create or change, in the format of an app's `requirements.json`.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/resource_collections`
        """
        return self._run(self._CREATE, payload=payload)

    _DELETE: Method[JobStatus] = Method(
        "resource_collections.delete",
        Form(
            Operation(
                "resource_collections.delete",
                "DELETE",
                "/api/v2/resource_collections/{resource_collection_id}",
                result=Result("job", schema="JobStatus", key="job_status"),
            ),
            (
                Argument(
                    "api_objects",
                    "path",
                    "resource_collection_id",
                    accepts="ResourceCollection",
                    required=True,
                ),
            ),
        ),
    )

    def delete(self, api_objects: int | ResourceCollection) -> JobStatus:
        """Deletes a resource collection together with its resources. For admins; runs as a background job.

        Args:
            api_objects: Resource collection to act on. Takes a ResourceCollection or its id.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/resource_collections/{resource_collection_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[JobStatus] = Method(
        "resource_collections.update",
        Form(
            Operation(
                "resource_collections.update",
                "PUT",
                "/api/v2/resource_collections/{resource_collection_id}",
                body=Body("fields"),
                result=Result("job", schema="JobStatus", key="job_status"),
            ),
            (
                Argument(
                    "resource_collection",
                    "path",
                    "resource_collection_id",
                    accepts="ResourceCollection",
                    required=True,
                ),
                Argument("payload", "body", "payload", required=True),
            ),
        ),
    )

    def update(
        self, resource_collection: int | ResourceCollection, payload: Mapping[str, object]
    ) -> JobStatus:
        """Brings the resources of a collection in line with a new payload. For admins; runs as a
        background job.

        Args:
            resource_collection: Resource collection to act on. Takes a ResourceCollection or its id.
            payload: Resources to create or change, in the format of an app's `requirements.json`.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/resource_collections/{resource_collection_id}`
        """
        return self._run(self._UPDATE, resource_collection=resource_collection, payload=payload)


class AsyncResourceCollectionsApi(AsyncResource, sync_class=ResourceCollectionsApi):
    """`ResourceCollectionsApi` for the async client: calls are awaited, lists read with `async for`."""
