# Generated from openapi/zendesk.openapi.json (openapi/spec/support/relationships.yaml) by `make generate`. Do not edit.
"""Reads which conditions can filter the records a lookup relationship field offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.relationships import RelationshipFilterDefinitions


class RelationshipsApi(Resource):
    """Reads which conditions can filter the records a lookup relationship field offers.

    Reached as `client.relationships`.
    """

    definitions: Lazy[RelationshipsDefinitionsApi] = Lazy("relationships", "RelationshipsDefinitionsApi")


class AsyncRelationshipsApi(AsyncResource, sync_class=RelationshipsApi):
    """`RelationshipsApi` for the async client: calls are awaited, lists read with `async for`."""


class RelationshipsDefinitionsApi(Resource):
    """Returns the conditions usable in the filter of a lookup field that points to the given kind of
    record. For agents.

    Reached as `client.relationships.definitions`.
    """

    _CALL: Method[RelationshipFilterDefinitions] = Method(
        "relationships.definitions",
        Form(
            Operation(
                "relationships.definitions.show",
                "GET",
                "/api/v2/relationships/definitions/{target_type}",
                query=(Param("source_type"),),
                result=Result("one", schema="RelationshipFilterDefinitions", key="definitions"),
            ),
            (
                Argument("id", "path", "target_type", required=True),
                Argument("source_type", "query", "source_type"),
            ),
            when="id",
        ),
    )

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
        return self._run(self._CALL, id=id, source_type=source_type)


class AsyncRelationshipsDefinitionsApi(AsyncResource, sync_class=RelationshipsDefinitionsApi):
    """`RelationshipsDefinitionsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """
