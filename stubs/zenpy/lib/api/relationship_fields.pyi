# Generated from openapi/zendesk.openapi.json (openapi/spec/support/relationship_fields.yaml) by `make generate`. Do not edit.
"""Finds the records that point to a given record through a lookup relationship field."""

from zenpy.lib.api_objects.targets import Target
from zenpy.lib.api_objects.users import User
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class RelationshipFieldsApi(Resource):
    """Finds the records that point to a given record through a lookup relationship field.

    Reached as `client.relationship_fields`.
    """
    def __call__(
        self,
        target_type: str,
        target: int | Target,
        field: int,
        *,
        id: str,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[User]:
        """Lists the records that point to the given record through one of their lookup fields. For agents.

        Args:
            target_type: Record type that the relationship leads to, such as `zen:user`.
            target: Record that the lookup fields point to. Takes a Target or its id.
            field: Lookup field whose relationship or filter applies.
            id: Record type that the relationship starts from, such as `zen:ticket`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/{target_type}/{target_id}/relationship_fields/{field_id}/{source_type}`
        """

class AsyncRelationshipFieldsApi(AsyncResource):
    """Finds the records that point to a given record through a lookup relationship field.

    Reached as `client.relationship_fields`.
    """
    def __call__(
        self,
        target_type: str,
        target: int | Target,
        field: int,
        *,
        id: str,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[User]:
        """Lists the records that point to the given record through one of their lookup fields. For agents.

        Args:
            target_type: Record type that the relationship leads to, such as `zen:user`.
            target: Record that the lookup fields point to. Takes a Target or its id.
            field: Lookup field whose relationship or filter applies.
            id: Record type that the relationship starts from, such as `zen:ticket`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/{target_type}/{target_id}/relationship_fields/{field_id}/{source_type}`
        """
