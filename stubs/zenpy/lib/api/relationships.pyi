# Generated from openapi/zendesk.openapi.json (openapi/spec/support/relationships.yaml) by `make generate`. Do not edit.
"""Reads which conditions can filter the records a lookup relationship field offers."""

from collections.abc import Coroutine

from zenpy.lib.api_objects.relationships import RelationshipFilterDefinitions
from zenpy.lib.resources import AsyncResource, Lazy, Resource

class RelationshipsApi(Resource):
    """Reads which conditions can filter the records a lookup relationship field offers.

    Reached as `client.relationships`.
    """

    definitions: Lazy[RelationshipsDefinitionsApi]
    """Returns the conditions usable in the filter of a lookup field that points to the given kind of
    record. For agents.
    """

class AsyncRelationshipsApi(AsyncResource):
    """Reads which conditions can filter the records a lookup relationship field offers.

    Reached as `client.relationships`.
    """

    definitions: Lazy[AsyncRelationshipsDefinitionsApi]
    """Returns the conditions usable in the filter of a lookup field that points to the given kind of
    record. For agents.
    """

class RelationshipsDefinitionsApi(Resource):
    """Returns the conditions usable in the filter of a lookup field that points to the given kind of
    record. For agents.

    Reached as `client.relationships.definitions`.
    """
    def __call__(self, *, id: str, source_type: str | None = None) -> RelationshipFilterDefinitions:
        """Returns the conditions usable in the filter of a lookup field that points to the given kind of
        record. For agents.

        Args:
            id: Record type that the relationship leads to, such as `zen:user`.
            source_type: Record type that the relationship starts from, such as `zen:ticket`.

        Returns:
            The RelationshipFilterDefinitions.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/relationships/definitions/{target_type}`
        """

class AsyncRelationshipsDefinitionsApi(AsyncResource):
    """Returns the conditions usable in the filter of a lookup field that points to the given kind of
    record. For agents.

    Reached as `client.relationships.definitions`.
    """
    def __call__(
        self, *, id: str, source_type: str | None = None
    ) -> Coroutine[object, object, RelationshipFilterDefinitions]:
        """Returns the conditions usable in the filter of a lookup field that points to the given kind of
        record. For agents.

        Args:
            id: Record type that the relationship leads to, such as `zen:user`.
            source_type: Record type that the relationship starts from, such as `zen:ticket`.

        Returns:
            The RelationshipFilterDefinitions.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/relationships/definitions/{target_type}`
        """
