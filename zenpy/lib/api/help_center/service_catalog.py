# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/service_catalog.yaml) by `make generate`. Do not edit.
"""Browses and searches the service catalog, the items employees can request in the help center."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from zenpy.lib.api_objects.help_centre_objects import ServiceCatalogItem
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator


class HelpCenterServiceCatalogApi(Resource):
    """Browses and searches the service catalog, the items employees can request in the help center.

    Reached as `client.help_center.service_catalog`.
    """

    items: Sub[HelpCenterServiceCatalogItemsApi] = Sub(
        "help_center.service_catalog", "HelpCenterServiceCatalogItemsApi"
    )


class AsyncHelpCenterServiceCatalogApi(AsyncResource):
    """Browses and searches the service catalog, the items employees can request in the help center.

    Reached as `client.help_center.service_catalog`.
    """

    items: Sub[AsyncHelpCenterServiceCatalogItemsApi] = Sub(
        "help_center.service_catalog", "AsyncHelpCenterServiceCatalogItemsApi"
    )


class HelpCenterServiceCatalogItemsApi(Resource):
    """The items of `client.help_center.service_catalog`.

    Reached as `client.help_center.service_catalog.items`.
    """

    def __call__(
        self,
        *,
        id: str | ServiceCatalogItem | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> ServiceCatalogItem | BaseResultGenerator[ServiceCatalogItem]:
        """Lists the service catalog items an end user may request. Cursor paging only.

        - `client.help_center.service_catalog.items(id=…)`: Fetches one service catalog item that the
        end user may request, with the ticket form behind it.
        - `client.help_center.service_catalog.items()`: Lists the service catalog items an end user may
        request. Cursor paging only.

        Args:
            id: the ServiceCatalogItem or its id. Service catalog item to fetch.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            The ServiceCatalogItem.
            ServiceCatalogItem records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/help_center/service_catalog/items/{item_id}`
        `GET /api/v2/help_center/service_catalog/items`
        """
        return self._run(_ITEMS_CALL, id=id, page_size=page_size, cursor_pagination=cursor_pagination)

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
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            ServiceCatalogItem records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/help_center/service_catalog/items/search`
        """
        return self._run(_ITEMS_SEARCH, query=query, page_size=page_size, cursor_pagination=cursor_pagination)


class AsyncHelpCenterServiceCatalogItemsApi(AsyncResource):
    """The items of `client.help_center.service_catalog`.

    Reached as `client.help_center.service_catalog.items`.
    """

    def __call__(
        self,
        *,
        id: str | ServiceCatalogItem | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> Awaitable[ServiceCatalogItem] | AsyncResultGenerator[ServiceCatalogItem]:
        """Lists the service catalog items an end user may request. Cursor paging only.

        - `client.help_center.service_catalog.items(id=…)`: Fetches one service catalog item that the
        end user may request, with the ticket form behind it.
        - `client.help_center.service_catalog.items()`: Lists the service catalog items an end user may
        request. Cursor paging only.

        Args:
            id: the ServiceCatalogItem or its id. Service catalog item to fetch.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            To be awaited: the ServiceCatalogItem.
            ServiceCatalogItem records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/help_center/service_catalog/items/{item_id}`
        `GET /api/v2/help_center/service_catalog/items`
        """
        return self._run(_ITEMS_CALL, id=id, page_size=page_size, cursor_pagination=cursor_pagination)

    def search(
        self,
        *,
        query: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[ServiceCatalogItem]:
        """Searches the service catalog items visible to the end user by text. Cursor paging only.

        Args:
            query: Words to find in service catalog items.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            ServiceCatalogItem records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/help_center/service_catalog/items/search`
        """
        return self._run(_ITEMS_SEARCH, query=query, page_size=page_size, cursor_pagination=cursor_pagination)


# -- what the calls send and what they answer

_ITEMS_CALL: Method[ServiceCatalogItem | BaseResultGenerator[ServiceCatalogItem]] = Method(
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
_ITEMS_SEARCH: Method[BaseResultGenerator[ServiceCatalogItem]] = Method(
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
