# Generated from openapi/zendesk.openapi.json (openapi/spec/support/brand_agents.yaml) by `make generate`. Do not edit.
"""Reads which agents belong to which brands, and takes agents out of a brand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.brand_agents import BrandAgent
    from zenpy.lib.pagination.results import BaseResultGenerator


class BrandAgentsApi(Resource):
    """Reads which agents belong to which brands, and takes agents out of a brand.

    Reached as `client.brand_agents`.
    """

    _CALL: Method[BrandAgent | BaseResultGenerator[BrandAgent]] = Method(
        "brand_agents",
        Form(
            Operation(
                "brand_agents.show",
                "GET",
                "/api/v2/brand_agents/{brand_agent_id}",
                result=Result("one", schema="BrandAgent", key="brand_agent"),
            ),
            (Argument("id", "path", "brand_agent_id", accepts="BrandAgent", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "brand_agents.list",
                "GET",
                "/api/v2/brand_agents",
                query=(Param("sort"),),
                result=Result("list", schema="BrandAgent", key="brand_agents"),
                pages=("cursor", "offset"),
            ),
            (Argument("sort", "query", "sort"),),
        ),
    )

    def __call__(
        self,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: str | BrandAgent = LEFT_OUT,
    ) -> BrandAgent | BaseResultGenerator[BrandAgent]:
        """Lists which agents may work for which brands, across the account.

        - `client.brand_agents()`: Lists which agents may work for which brands, across the account. For
          admins. Also takes `sort`, `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/brand_agents`
        - `client.brand_agents(id=…)`: Returns a single brand membership of an agent. For admins.
          `GET /api/v2/brand_agents/{brand_agent_id}`

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Membership of an agent in a brand to act on. Takes a BrandAgent or its id.

        Returns:
            BrandAgent records, fetched page by page as they are read.
            The BrandAgent.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _DELETE: Method[None] = Method(
        "brand_agents.delete",
        Form(
            Operation(
                "brand_agents.delete",
                "DELETE",
                "/api/v2/brand_agents/{brand_agent_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "brand_agent_id", accepts="BrandAgent", required=True),),
        ),
    )

    def delete(self, api_objects: str | BrandAgent) -> None:
        """Takes an agent out of a brand by deleting the brand membership. For admins.

        Args:
            api_objects: Membership of an agent in a brand to act on. Takes a BrandAgent or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/brand_agents/{brand_agent_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)


class AsyncBrandAgentsApi(AsyncResource, sync_class=BrandAgentsApi):
    """`BrandAgentsApi` for the async client: calls are awaited, lists read with `async for`."""
