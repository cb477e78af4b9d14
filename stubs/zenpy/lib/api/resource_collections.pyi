# Generated from openapi/zendesk.openapi.json (openapi/spec/support/resource_collections.yaml) by `make generate`. Do not edit.
"""Creates, updates and deletes sets of resources, such as fields and triggers, from one JSON
definition.
"""

from collections.abc import Coroutine, Mapping
from typing import overload

from zenpy.lib.api_objects.job_status import JobStatus
from zenpy.lib.api_objects.resource_collections import ResourceCollection
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class ResourceCollectionsApi(Resource):
    """Creates, updates and deletes sets of resources, such as fields and triggers, from one JSON
    definition.

    Reached as `client.resource_collections`.
    """
    @overload
    def __call__(
        self, *, page_size: int | None = None, per_page: int | None = None, page: int | None = None
    ) -> BaseResultGenerator[ResourceCollection]:
        """Lists the resource collections of the account. For admins.

        Args:
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ResourceCollection records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/resource_collections`
        """
    @overload
    def __call__(self, *, id: int | ResourceCollection) -> ResourceCollection:
        """Fetches one resource collection with its members. For admins.

        Args:
            id: Resource collection to act on. Takes a ResourceCollection or its id.

        Returns:
            The ResourceCollection.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/resource_collections/{resource_collection_id}`
        """
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

class AsyncResourceCollectionsApi(AsyncResource):
    """Creates, updates and deletes sets of resources, such as fields and triggers, from one JSON
    definition.

    Reached as `client.resource_collections`.
    """
    @overload
    def __call__(
        self, *, page_size: int | None = None, per_page: int | None = None, page: int | None = None
    ) -> AsyncResultGenerator[ResourceCollection]:
        """Lists the resource collections of the account. For admins.

        Args:
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ResourceCollection records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/resource_collections`
        """
    @overload
    def __call__(self, *, id: int | ResourceCollection) -> Coroutine[object, object, ResourceCollection]:
        """Fetches one resource collection with its members. For admins.

        Args:
            id: Resource collection to act on. Takes a ResourceCollection or its id.

        Returns:
            The ResourceCollection.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/resource_collections/{resource_collection_id}`
        """
    def create(self, payload: Mapping[str, object]) -> Coroutine[object, object, JobStatus]:
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
    def delete(self, api_objects: int | ResourceCollection) -> Coroutine[object, object, JobStatus]:
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
    def update(
        self, resource_collection: int | ResourceCollection, payload: Mapping[str, object]
    ) -> Coroutine[object, object, JobStatus]:
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
