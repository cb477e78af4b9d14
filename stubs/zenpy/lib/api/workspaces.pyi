# Generated from openapi/zendesk.openapi.json (openapi/spec/support/workspaces.yaml) by `make generate`. Do not edit.
"""Manages contextual workspaces, which adapt the agent interface to the ticket, and their order."""

from collections.abc import Coroutine, Iterable, Iterator
from typing import overload

from zenpy.lib.api_objects.workspaces import Workspace
from zenpy.lib.bulk import AsyncBulkCall, BulkCall
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Resource
from zenpy.payloads import WorkspaceDict

class WorkspacesApi(Resource):
    """Manages contextual workspaces, which adapt the agent interface to the ticket, and their order.

    Reached as `client.workspaces`.
    """
    @property
    def bulk(self) -> WorkspacesBulk:
        """Writes any number of records, in chunks: `delete`."""
    @overload
    def __call__(
        self, *, page_size: int | None = None, per_page: int | None = None, page: int | None = None
    ) -> BaseResultGenerator[Workspace]:
        """Lists the contextual workspaces, which arrange the agent's screen by ticket conditions. For
        admins and agents.

        Args:
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Workspace records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/workspaces`
        """
    @overload
    def __call__(self, *, id: int | Workspace) -> Workspace:
        """Fetches one contextual workspace. For admins.

        Args:
            id: Contextual workspace to act on. Takes a Workspace or its id.

        Returns:
            The Workspace.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/workspaces/{workspace_id}`
        """
    def create(self, api_objects: Workspace | WorkspaceDict) -> Workspace:
        """Adds a contextual workspace. For admins.

        Args:
            api_objects: The Workspace: an object, or a mapping of its fields.

        Returns:
            The Workspace.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/workspaces`
        """
    @overload
    def delete(self, api_objects: int | Workspace) -> None:
        """Deletes a contextual workspace. For admins.

        Args:
            api_objects: Contextual workspace to act on. Takes a Workspace or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/workspaces/{workspace_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[int | Workspace]) -> None:
        """Deletes the contextual workspaces with the ids given. For admins; answers without content.

        Args:
            api_objects: Workspaces to delete. Takes Workspace records or their ids.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/workspaces/destroy_many`
        """
    def reorder(self, ids: Many[int | str | Workspace] | Iterator[int | str | Workspace]) -> None:
        """Puts the contextual workspaces into the order of the ids given. For admins; the first that
        matches a ticket applies.

        Args:
            ids: Every workspace in the order wanted. Takes Workspace records or their ids.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/workspaces/reorder`
        """
    def update(self, api_objects: Workspace | WorkspaceDict) -> Workspace:
        """Changes a contextual workspace. For admins. A record without changes is read, and nothing is
        written.

        Args:
            api_objects: The Workspace: an object, or a mapping of its fields.

        Returns:
            The Workspace.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/workspaces/{workspace_id}`
        """

class AsyncWorkspacesApi(AsyncResource):
    """Manages contextual workspaces, which adapt the agent interface to the ticket, and their order.

    Reached as `client.workspaces`.
    """
    @property
    def bulk(self) -> AsyncWorkspacesBulk:
        """Writes any number of records, in chunks: `delete`."""
    @overload
    def __call__(
        self, *, page_size: int | None = None, per_page: int | None = None, page: int | None = None
    ) -> AsyncResultGenerator[Workspace]:
        """Lists the contextual workspaces, which arrange the agent's screen by ticket conditions. For
        admins and agents.

        Args:
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Workspace records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/workspaces`
        """
    @overload
    def __call__(self, *, id: int | Workspace) -> Coroutine[object, object, Workspace]:
        """Fetches one contextual workspace. For admins.

        Args:
            id: Contextual workspace to act on. Takes a Workspace or its id.

        Returns:
            The Workspace.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/workspaces/{workspace_id}`
        """
    def create(self, api_objects: Workspace | WorkspaceDict) -> Coroutine[object, object, Workspace]:
        """Adds a contextual workspace. For admins.

        Args:
            api_objects: The Workspace: an object, or a mapping of its fields.

        Returns:
            The Workspace.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/workspaces`
        """
    @overload
    def delete(self, api_objects: int | Workspace) -> Coroutine[object, object, None]:
        """Deletes a contextual workspace. For admins.

        Args:
            api_objects: Contextual workspace to act on. Takes a Workspace or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/workspaces/{workspace_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[int | Workspace]) -> Coroutine[object, object, None]:
        """Deletes the contextual workspaces with the ids given. For admins; answers without content.

        Args:
            api_objects: Workspaces to delete. Takes Workspace records or their ids.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/workspaces/destroy_many`
        """
    def reorder(
        self, ids: Many[int | str | Workspace] | Iterator[int | str | Workspace]
    ) -> Coroutine[object, object, None]:
        """Puts the contextual workspaces into the order of the ids given. For admins; the first that
        matches a ticket applies.

        Args:
            ids: Every workspace in the order wanted. Takes Workspace records or their ids.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/workspaces/reorder`
        """
    def update(self, api_objects: Workspace | WorkspaceDict) -> Coroutine[object, object, Workspace]:
        """Changes a contextual workspace. For admins. A record without changes is read, and nothing is
        written.

        Args:
            api_objects: The Workspace: an object, or a mapping of its fields.

        Returns:
            The Workspace.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/workspaces/{workspace_id}`
        """

class WorkspacesBulk(Bulk):
    """What `client.workspaces.bulk` writes, any number of records in chunks."""
    @property
    def delete(self) -> BulkCall[int | Workspace]:
        """For each chunk: Deletes the contextual workspaces with the ids given. For admins; answers
        without content.

        `DELETE /api/v2/workspaces/destroy_many`
        """

class AsyncWorkspacesBulk(AsyncBulk):
    """What `client.workspaces.bulk` writes, any number of records in chunks."""
    @property
    def delete(self) -> AsyncBulkCall[int | Workspace]:
        """For each chunk: Deletes the contextual workspaces with the ids given. For admins; answers
        without content.

        `DELETE /api/v2/workspaces/destroy_many`
        """
