# Generated from openapi/zendesk.openapi.json (openapi/spec/support/brand_agents.yaml) by `make generate`. Do not edit.
"""Reads which agents belong to which brands, and takes agents out of a brand."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.brand_agents import BrandAgent
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class BrandAgentsApi(Resource):
    """Reads which agents belong to which brands, and takes agents out of a brand.

    Reached as `client.brand_agents`.
    """
    @overload
    def __call__(
        self,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[BrandAgent]:
        """Lists which agents may work for which brands, across the account. For admins.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            BrandAgent records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/brand_agents`
        """
    @overload
    def __call__(self, *, id: str | BrandAgent) -> BrandAgent:
        """Returns a single brand membership of an agent. For admins.

        Args:
            id: Membership of an agent in a brand to act on. Takes a BrandAgent or its id.

        Returns:
            The BrandAgent.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/brand_agents/{brand_agent_id}`
        """
    def delete(self, api_objects: str | BrandAgent) -> None:
        """Takes an agent out of a brand by deleting the brand membership. For admins.

        Args:
            api_objects: Membership of an agent in a brand to act on. Takes a BrandAgent or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/brand_agents/{brand_agent_id}`
        """

class AsyncBrandAgentsApi(AsyncResource):
    """Reads which agents belong to which brands, and takes agents out of a brand.

    Reached as `client.brand_agents`.
    """
    @overload
    def __call__(
        self,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[BrandAgent]:
        """Lists which agents may work for which brands, across the account. For admins.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            BrandAgent records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/brand_agents`
        """
    @overload
    def __call__(self, *, id: str | BrandAgent) -> Coroutine[object, object, BrandAgent]:
        """Returns a single brand membership of an agent. For admins.

        Args:
            id: Membership of an agent in a brand to act on. Takes a BrandAgent or its id.

        Returns:
            The BrandAgent.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/brand_agents/{brand_agent_id}`
        """
    def delete(self, api_objects: str | BrandAgent) -> Coroutine[object, object, None]:
        """Takes an agent out of a brand by deleting the brand membership. For admins.

        Args:
            api_objects: Membership of an agent in a brand to act on. Takes a BrandAgent or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/brand_agents/{brand_agent_id}`
        """
