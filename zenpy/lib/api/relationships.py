# Generated from openapi/zendesk.openapi.json (openapi/spec/support/relationships.yaml) by `make generate`. Do not edit.
"""Reads which conditions can filter the records a lookup relationship field offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from zenpy.lib.api_objects.relationships import RelationshipFilterDefinitions


class RelationshipsApi(Resource):
    """Reads which conditions can filter the records a lookup relationship field offers.

    Reached as `client.relationships`.
    """

    definitions: Sub[RelationshipsDefinitionsApi] = Sub("relationships", "RelationshipsDefinitionsApi")


class AsyncRelationshipsApi(AsyncResource):
    """Reads which conditions can filter the records a lookup relationship field offers.

    Reached as `client.relationships`.
    """

    definitions: Sub[AsyncRelationshipsDefinitionsApi] = Sub(
        "relationships", "AsyncRelationshipsDefinitionsApi"
    )


class RelationshipsDefinitionsApi(Resource):
    """The definitions of `client.relationships`.

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
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/relationships/definitions/{target_type}`
        """
        return self._run(_DEFINITIONS_CALL, id=id, source_type=source_type)


class AsyncRelationshipsDefinitionsApi(AsyncResource):
    """The definitions of `client.relationships`.

    Reached as `client.relationships.definitions`.
    """

    def __call__(
        self, *, id: str, source_type: str | None = None
    ) -> Awaitable[RelationshipFilterDefinitions]:
        """Returns the conditions usable in the filter of a lookup field that points to the given kind of
        record. For agents.

        Args:
            id: Record type that the relationship leads to, such as `zen:user`.
            source_type: Record type that the relationship starts from, such as `zen:ticket`.

        Returns:
            To be awaited: the RelationshipFilterDefinitions.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/relationships/definitions/{target_type}`
        """
        return self._run(_DEFINITIONS_CALL, id=id, source_type=source_type)


# -- what the calls send and what they answer

_DEFINITIONS_CALL: Method[RelationshipFilterDefinitions] = Method(
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
