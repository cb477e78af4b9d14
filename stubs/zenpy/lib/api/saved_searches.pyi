# Generated from openapi/zendesk.openapi.json (openapi/spec/support/saved_searches.yaml) by `make generate`. Do not edit.
"""Manages searches an agent has stored for use in the agent interface."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.saved_searches import SavedSearch
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import SavedSearchDict

class SavedSearchesApi(Resource):
    """Manages searches an agent has stored for use in the agent interface.

    Reached as `client.saved_searches`.
    """
    def __call__(self) -> BaseResultGenerator[SavedSearch]:
        """Lists the searches the calling agent has saved.

        Returns:
            SavedSearch records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for agents.

        `GET /api/v2/saved_searches`
        """
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

class AsyncSavedSearchesApi(AsyncResource):
    """Manages searches an agent has stored for use in the agent interface.

    Reached as `client.saved_searches`.
    """
    def __call__(self) -> AsyncResultGenerator[SavedSearch]:
        """Lists the searches the calling agent has saved.

        Returns:
            SavedSearch records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for agents.

        `GET /api/v2/saved_searches`
        """
    def create(self, api_objects: SavedSearch | SavedSearchDict) -> Coroutine[object, object, SavedSearch]:
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
    def delete(self, api_objects: str | SavedSearch) -> Coroutine[object, object, None]:
        """Deletes one of the calling agent's saved searches.

        Args:
            api_objects: Saved search to delete. Takes a SavedSearch or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for agents.

        `DELETE /api/v2/saved_searches/{id}`
        """
    def update(self, api_objects: SavedSearch | SavedSearchDict) -> Coroutine[object, object, SavedSearch]:
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
