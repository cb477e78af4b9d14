# Generated from openapi/zendesk.openapi.json (openapi/spec/support/workspaces.yaml) by `make generate`. Do not edit.
"""Manages contextual workspaces, which adapt the agent interface to the ticket, and their order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from zenpy.lib.api_objects.workspaces import Workspace
    from zenpy.lib.bulk import AsyncBulkCall, BulkCall
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import WorkspaceDict


class WorkspacesApi(Resource):
    """Manages contextual workspaces, which adapt the agent interface to the ticket, and their order.

    Reached as `client.workspaces`.
    """

    @property
    def bulk(self) -> WorkspacesBulk:
        """Writes any number of records, in chunks: `delete`."""
        return WorkspacesBulk(self)

    _CALL: Method[Workspace | BaseResultGenerator[Workspace]] = Method(
        "workspaces",
        Form(
            Operation(
                "workspaces.show",
                "GET",
                "/api/v2/workspaces/{workspace_id}",
                result=Result("one", schema="Workspace", key="workspace"),
            ),
            (Argument("id", "path", "workspace_id", accepts="Workspace", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "workspaces.list",
                "GET",
                "/api/v2/workspaces",
                result=Result("list", schema="Workspace", key="workspaces"),
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
        id: int | Workspace = LEFT_OUT,
    ) -> Workspace | BaseResultGenerator[Workspace]:
        """Lists the contextual workspaces, which arrange the agent's screen by ticket conditions.

        - `client.workspaces()`: Lists the contextual workspaces, which arrange the agent's screen by
          ticket conditions. For admins and agents. Also takes `page_size`, `per_page` and `page`.
          `GET /api/v2/workspaces`
        - `client.workspaces(id=…)`: Fetches one contextual workspace. For admins.
          `GET /api/v2/workspaces/{workspace_id}`

        Args:
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Contextual workspace to act on. Takes a Workspace or its id.

        Returns:
            Workspace records, fetched page by page as they are read.
            The Workspace.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, page_size=page_size, per_page=per_page, page=page, id=id)

    _CREATE: Method[Workspace] = Method(
        "workspaces.create",
        Form(
            Operation(
                "workspaces.create",
                "POST",
                "/api/v2/workspaces",
                body=Body("record", schema="Workspace", key="workspace"),
                result=Result("one", schema="Workspace", key="workspace"),
                writes="make",
            ),
            (Argument("api_objects", "record", "workspace", accepts="Workspace", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "workspaces.delete",
        Form(
            Operation(
                "workspaces.delete", "DELETE", "/api/v2/workspaces/{workspace_id}", result=Result("nothing")
            ),
            (Argument("api_objects", "path", "workspace_id", accepts="Workspace", required=True),),
        ),
        Form(
            Operation(
                "workspaces.destroy_many",
                "DELETE",
                "/api/v2/workspaces/destroy_many",
                query=(Param("ids", "comma"),),
                result=Result("nothing"),
            ),
            (Argument("api_objects", "query", "ids", accepts="Workspace", required=True, many=True),),
            many=True,
        ),
    )

    def delete(self, api_objects: int | Workspace | Iterable[int | Workspace]) -> None:
        """Deletes a contextual workspace.

        - `client.workspaces.delete(api_objects)`: Deletes a contextual workspace. For admins.
          `DELETE /api/v2/workspaces/{workspace_id}`
        - `client.workspaces.delete([…])`: Deletes the contextual workspaces with the ids given. For
          admins; answers without content.
          `DELETE /api/v2/workspaces/destroy_many`

        Args:
            api_objects: Contextual workspace to act on. Takes a Workspace or its id. Or: Workspaces to
                delete. Takes Workspace records or their ids.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _REORDER: Method[None] = Method(
        "workspaces.reorder",
        Form(
            Operation(
                "workspaces.reorder",
                "PUT",
                "/api/v2/workspaces/reorder",
                body=Body("fields"),
                result=Result("nothing"),
            ),
            (Argument("ids", "body", "ids", accepts="Workspace", required=True, many=True),),
        ),
    )

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
        return self._run(self._REORDER, ids=ids)

    _UPDATE: Method[Workspace] = Method(
        "workspaces.update",
        Form(
            Operation(
                "workspaces.update",
                "PUT",
                "/api/v2/workspaces/{workspace_id}",
                body=Body("record", schema="Workspace", key="workspace"),
                result=Result("one", schema="Workspace", key="workspace"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "workspace",
                    also_path="workspace_id",
                    accepts="Workspace",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncWorkspacesApi(AsyncResource, sync_class=WorkspacesApi):
    """`WorkspacesApi` for the async client: calls are awaited, lists read with `async for`."""

    @property
    def bulk(self) -> AsyncWorkspacesBulk:
        """Writes any number of records, in chunks: `delete`."""
        return AsyncWorkspacesBulk(self)


class WorkspacesBulk(Bulk):
    """What `client.workspaces.bulk` writes, any number of records in chunks."""

    @property
    def delete(self) -> BulkCall[int | Workspace]:
        """For each chunk: Deletes the contextual workspaces with the ids given. For admins; answers
        without content.

        `DELETE /api/v2/workspaces/destroy_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, WorkspacesApi._DELETE)


class AsyncWorkspacesBulk(AsyncBulk):
    """What `client.workspaces.bulk` writes, any number of records in chunks."""

    @property
    def delete(self) -> AsyncBulkCall[int | Workspace]:
        """For each chunk: Deletes the contextual workspaces with the ids given. For admins; answers
        without content.

        `DELETE /api/v2/workspaces/destroy_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, WorkspacesApi._DELETE)
