# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/service_catalog.yaml) by `make generate`. Do not edit.
"""Browses and searches the service catalog, the items employees can request in the help center."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.help_centre_objects import ServiceCatalogItem
    from zenpy.lib.pagination.results import BaseResultGenerator


class HelpCenterServiceCatalogApi(Resource):
    """Browses and searches the service catalog, the items employees can request in the help center.

    Reached as `client.help_center.service_catalog`.
    """

    items: Lazy[HelpCenterServiceCatalogItemsApi] = Lazy(
        "help_center.service_catalog", "HelpCenterServiceCatalogItemsApi"
    )


class AsyncHelpCenterServiceCatalogApi(AsyncResource, sync_class=HelpCenterServiceCatalogApi):
    """`HelpCenterServiceCatalogApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class HelpCenterServiceCatalogItemsApi(Resource):
    """Lists the service catalog items an end user may request. Cursor paging only. Calls: `search`.

    Reached as `client.help_center.service_catalog.items`.
    """

    _CALL: Method[ServiceCatalogItem | BaseResultGenerator[ServiceCatalogItem]] = Method(
        "help_center.service_catalog.items",
        Form(
            Operation(
                "help_center.service_catalog.items.show",
                "GET",
                "/api/v2/help_center/service_catalog/items/{item_id}",
                result=Result("one", schema="HelpCenterServiceCatalogItem", key="service_catalog_item"),
            ),
            (Argument("id", "path", "item_id", accepts="HelpCenterServiceCatalogItem", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "help_center.service_catalog.items.list",
                "GET",
                "/api/v2/help_center/service_catalog/items",
                result=Result("list", schema="HelpCenterServiceCatalogItem", key="service_catalog_items"),
                pages=("cursor",),
            )
        ),
    )

    def __call__(
        self,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        id: str | ServiceCatalogItem = LEFT_OUT,
    ) -> ServiceCatalogItem | BaseResultGenerator[ServiceCatalogItem]:
        """Lists the service catalog items an end user may request.

        - `client.help_center.service_catalog.items()`: Lists the service catalog items an end user may
          request. Cursor paging only. Allowed for end users. Also takes `page_size` and
          `cursor_pagination`.
          `GET /api/v2/help_center/service_catalog/items`
        - `client.help_center.service_catalog.items(id=…)`: Fetches one service catalog item that the
          end user may request, with the ticket form behind it. Allowed for end users.
          `GET /api/v2/help_center/service_catalog/items/{item_id}`

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.
            id: Service catalog item to fetch. Takes a ServiceCatalogItem or its id.

        Returns:
            ServiceCatalogItem records, fetched page by page as they are read.
            The ServiceCatalogItem.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, page_size=page_size, cursor_pagination=cursor_pagination, id=id)

    _SEARCH: Method[BaseResultGenerator[ServiceCatalogItem]] = Method(
        "help_center.service_catalog.items.search",
        Form(
            Operation(
                "help_center.service_catalog.items.search",
                "GET",
                "/api/v2/help_center/service_catalog/items/search",
                query=(Param("query"),),
                result=Result("list", schema="HelpCenterServiceCatalogItem", key="service_catalog_items"),
                pages=("cursor",),
            ),
            (Argument("query", "query", "query"),),
        ),
    )

    def search(
        self,
        *,
        query: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[ServiceCatalogItem]:
        """Searches the service catalog items visible to the end user by text. Cursor paging only.

        Args:
            query: Words to find in service catalog items.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ServiceCatalogItem records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for end users.

        `GET /api/v2/help_center/service_catalog/items/search`
        """
        return self._run(self._SEARCH, query=query, page_size=page_size, cursor_pagination=cursor_pagination)


class AsyncHelpCenterServiceCatalogItemsApi(AsyncResource, sync_class=HelpCenterServiceCatalogItemsApi):
    """`HelpCenterServiceCatalogItemsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """
