# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/service_catalog.yaml) by `make generate`. Do not edit.
"""Browses and searches the service catalog, the items employees can request in the help center."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.help_centre_objects import ServiceCatalogItem
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource

class HelpCenterServiceCatalogApi(Resource):
    """Browses and searches the service catalog, the items employees can request in the help center.

    Reached as `client.help_center.service_catalog`.
    """

    items: Lazy[HelpCenterServiceCatalogItemsApi]
    """Lists the service catalog items an end user may request. Cursor paging only. Calls: `search`."""

class AsyncHelpCenterServiceCatalogApi(AsyncResource):
    """Browses and searches the service catalog, the items employees can request in the help center.

    Reached as `client.help_center.service_catalog`.
    """

    items: Lazy[AsyncHelpCenterServiceCatalogItemsApi]
    """Lists the service catalog items an end user may request. Cursor paging only. Calls: `search`."""

class HelpCenterServiceCatalogItemsApi(Resource):
    """Lists the service catalog items an end user may request. Cursor paging only. Calls: `search`.

    Reached as `client.help_center.service_catalog.items`.
    """
    @overload
    def __call__(
        self, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> BaseResultGenerator[ServiceCatalogItem]:
        """Lists the service catalog items an end user may request. Cursor paging only.

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ServiceCatalogItem records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for end users.

        `GET /api/v2/help_center/service_catalog/items`
        """
    @overload
    def __call__(self, *, id: str | ServiceCatalogItem) -> ServiceCatalogItem:
        """Fetches one service catalog item that the end user may request, with the ticket form behind it.

        Args:
            id: Service catalog item to fetch. Takes a ServiceCatalogItem or its id.

        Returns:
            The ServiceCatalogItem.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for end users.

        `GET /api/v2/help_center/service_catalog/items/{item_id}`
        """
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

class AsyncHelpCenterServiceCatalogItemsApi(AsyncResource):
    """Lists the service catalog items an end user may request. Cursor paging only. Calls: `search`.

    Reached as `client.help_center.service_catalog.items`.
    """
    @overload
    def __call__(
        self, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> AsyncResultGenerator[ServiceCatalogItem]:
        """Lists the service catalog items an end user may request. Cursor paging only.

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ServiceCatalogItem records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for end users.

        `GET /api/v2/help_center/service_catalog/items`
        """
    @overload
    def __call__(self, *, id: str | ServiceCatalogItem) -> Coroutine[object, object, ServiceCatalogItem]:
        """Fetches one service catalog item that the end user may request, with the ticket form behind it.

        Args:
            id: Service catalog item to fetch. Takes a ServiceCatalogItem or its id.

        Returns:
            The ServiceCatalogItem.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for end users.

        `GET /api/v2/help_center/service_catalog/items/{item_id}`
        """
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
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ServiceCatalogItem records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for end users.

        `GET /api/v2/help_center/service_catalog/items/search`
        """
