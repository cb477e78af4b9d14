# Generated from openapi/zendesk.openapi.json (openapi/spec/support/saved_searches.yaml) by `make generate`. Do not edit.
"""Manages searches an agent has stored for use in the agent interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.saved_searches import SavedSearch
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import SavedSearchDict


class SavedSearchesApi(Resource):
    """Manages searches an agent has stored for use in the agent interface.

    Reached as `client.saved_searches`.
    """

    _CALL: Method[BaseResultGenerator[SavedSearch]] = Method(
        "saved_searches",
        Form(
            Operation(
                "saved_searches.list",
                "GET",
                "/api/v2/saved_searches",
                result=Result("list", schema="SavedSearch", key="saved_searches"),
            )
        ),
    )

    def __call__(self) -> BaseResultGenerator[SavedSearch]:
        """Lists the searches the calling agent has saved.

        Returns:
            SavedSearch records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for agents.

        `GET /api/v2/saved_searches`
        """
        return self._run(self._CALL)

    _CREATE: Method[SavedSearch] = Method(
        "saved_searches.create",
        Form(
            Operation(
                "saved_searches.create",
                "POST",
                "/api/v2/saved_searches",
                body=Body("record", schema="SavedSearch"),
                result=Result("one", schema="SavedSearch", key="saved_search"),
                writes="make",
            ),
            (Argument("api_objects", "record", "body", accepts="SavedSearch", required=True),),
        ),
    )

    def create(self, api_objects: SavedSearch | SavedSearchDict) -> SavedSearch:
        """Saves a search under a name for the calling agent, who can have up to 20.

        Args:
            api_objects: The SavedSearch: an object, or a mapping of its fields.

        Returns:
            The SavedSearch.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Allowed
        for agents.

        `POST /api/v2/saved_searches`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "saved_searches.delete",
        Form(
            Operation(
                "saved_searches.delete", "DELETE", "/api/v2/saved_searches/{id}", result=Result("nothing")
            ),
            (Argument("api_objects", "path", "id", accepts="SavedSearch", required=True),),
        ),
    )

    def delete(self, api_objects: str | SavedSearch) -> None:
        """Deletes one of the calling agent's saved searches.

        Args:
            api_objects: Saved search to delete. Takes a SavedSearch or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for agents.

        `DELETE /api/v2/saved_searches/{id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[SavedSearch] = Method(
        "saved_searches.update",
        Form(
            Operation(
                "saved_searches.update",
                "PUT",
                "/api/v2/saved_searches/{id}",
                body=Body("record", schema="SavedSearch"),
                result=Result("one", schema="SavedSearch", key="saved_search"),
                writes="change",
            ),
            (
                Argument(
                    "api_objects", "record", "body", also_path="id", accepts="SavedSearch", required=True
                ),
            ),
        ),
    )

    def update(self, api_objects: SavedSearch | SavedSearchDict) -> SavedSearch:
        """Changes one of the calling agent's saved searches.

        Args:
            api_objects: The SavedSearch: an object, or a mapping of its fields.

        Returns:
            The SavedSearch.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Allowed for agents.

        `PUT /api/v2/saved_searches/{id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncSavedSearchesApi(AsyncResource, sync_class=SavedSearchesApi):
    """`SavedSearchesApi` for the async client: calls are awaited, lists read with `async for`."""
