# Generated from openapi/zendesk.openapi.json (openapi/spec/support/brands.yaml) by `make generate`. Do not edit.
"""Manages brands with their logos, host mappings and agents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.brand_agents import BrandAgent
    from zenpy.lib.api_objects.brands import Brand, HostMapping
    from zenpy.lib.http.files import FileSource
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import BrandDict


class BrandsApi(Resource):
    """Manages brands with their logos, host mappings and agents.

    Reached as `client.brands`.
    """

    agents: Lazy[BrandsAgentsApi] = Lazy("brands", "BrandsAgentsApi")
    logo: Lazy[BrandsLogoApi] = Lazy("brands", "BrandsLogoApi")

    _CALL: Method[Brand | BaseResultGenerator[Brand]] = Method(
        "brands",
        Form(
            Operation(
                "brands.show",
                "GET",
                "/api/v2/brands/{brand_id}",
                result=Result("one", schema="Brand", key="brand"),
            ),
            (Argument("id", "path", "brand_id", accepts="Brand", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "brands.list",
                "GET",
                "/api/v2/brands",
                query=(
                    Param("sort"),
                    Param("assignable_from"),
                    Param("include_deleted"),
                ),
                result=Result("list", schema="Brand", key="brands"),
                pages=("cursor", "offset"),
            ),
            (
                Argument("sort", "query", "sort"),
                Argument("assignable_from", "query", "assignable_from"),
                Argument("include_deleted", "query", "include_deleted"),
            ),
        ),
    )

    def __call__(
        self,
        *,
        sort: str | None = None,
        assignable_from: int | None = None,
        include_deleted: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | Brand = LEFT_OUT,
    ) -> Brand | BaseResultGenerator[Brand]:
        """Lists the brands of the account, sorted by name.

        - `client.brands()`: Lists the brands of the account, sorted by name. For agents and admins.
          Also takes `sort`, `assignable_from`, `include_deleted`, `page_size`, `cursor_pagination`,
          `per_page` and `page`.
          `GET /api/v2/brands`
        - `client.brands(id=…)`: Returns a single brand. For agents and admins.
          `GET /api/v2/brands/{brand_id}`

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            assignable_from: Brand whose tickets shall be movable to the brands listed.
            include_deleted: Whether deleted records are also listed.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Brand that the call is about, or to filter by. Takes a Brand or its id.

        Returns:
            Brand records, fetched page by page as they are read.
            The Brand.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            sort=sort,
            assignable_from=assignable_from,
            include_deleted=include_deleted,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _CHECK_HOST_MAPPING: Method[HostMapping] = Method(
        "brands.check_host_mapping",
        Form(
            Operation(
                "brands.check_host_mapping",
                "GET",
                "/api/v2/brands/check_host_mapping",
                query=(
                    Param("host_mapping"),
                    Param("subdomain"),
                ),
                result=Result("whole", schema="HostMapping"),
            ),
            (
                Argument("host_mapping", "query", "host_mapping", required=True),
                Argument("subdomain", "query", "subdomain", required=True),
            ),
        ),
    )

    def check_host_mapping(self, *, host_mapping: str, subdomain: str) -> HostMapping:
        """Checks whether a domain is set up correctly for host mapping to a subdomain, before a brand uses
        it. For admins.

        Args:
            host_mapping: Host name to check for use with a brand.
            subdomain: Subdomain to check.

        Returns:
            The HostMapping.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/brands/check_host_mapping`
        """
        return self._run(self._CHECK_HOST_MAPPING, host_mapping=host_mapping, subdomain=subdomain)

    _CHECK_HOST_MAPPING_EXISTING: Method[HostMapping] = Method(
        "brands.check_host_mapping_existing",
        Form(
            Operation(
                "brands.check_host_mapping_existing",
                "GET",
                "/api/v2/brands/{brand_id}/check_host_mapping",
                result=Result("whole", schema="HostMapping"),
            ),
            (Argument("brand", "path", "brand_id", accepts="Brand", required=True),),
        ),
    )

    def check_host_mapping_existing(self, brand: int | Brand) -> HostMapping:
        """Checks whether the host mapping of an existing brand is set up correctly. For admins.

        Args:
            brand: Brand that the call is about, or to filter by. Takes a Brand or its id.

        Returns:
            The HostMapping.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/brands/{brand_id}/check_host_mapping`
        """
        return self._run(self._CHECK_HOST_MAPPING_EXISTING, brand=brand)

    _CREATE: Method[Brand] = Method(
        "brands.create",
        Form(
            Operation(
                "brands.create",
                "POST",
                "/api/v2/brands",
                body=Body("record", schema="Brand", key="brand"),
                result=Result("one", schema="Brand", key="brand"),
                writes="make",
            ),
            (Argument("api_objects", "record", "brand", accepts="Brand", required=True),),
        ),
    )

    def create(self, api_objects: Brand | BrandDict) -> Brand:
        """Creates a brand with its own subdomain. The plan limits how many there can be. For admins.

        Args:
            api_objects: The Brand: an object, or a mapping of its fields, with `name` and `subdomain`.

        Returns:
            The Brand.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/brands`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "brands.delete",
        Form(
            Operation("brands.delete", "DELETE", "/api/v2/brands/{brand_id}", result=Result("nothing")),
            (Argument("api_objects", "path", "brand_id", accepts="Brand", required=True),),
        ),
    )

    def delete(self, api_objects: int | Brand) -> None:
        """Deletes a brand. For admins; the account's default brand has to stay.

        Args:
            api_objects: Brand that the call is about, or to filter by. Takes a Brand or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/brands/{brand_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[Brand] = Method(
        "brands.update",
        Form(
            Operation(
                "brands.update",
                "PUT",
                "/api/v2/brands/{brand_id}",
                body=Body("record", schema="Brand", key="brand"),
                result=Result("one", schema="Brand", key="brand"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects", "record", "brand", also_path="brand_id", accepts="Brand", required=True
                ),
            ),
        ),
    )

    def update(self, api_objects: Brand | BrandDict) -> Brand:
        """Changes a brand, such as its name, host mapping or activity. For admins. A record without
        changes is read, and nothing is written.

        Args:
            api_objects: The Brand: an object, or a mapping of its fields.

        Returns:
            The Brand.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/brands/{brand_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncBrandsApi(AsyncResource, sync_class=BrandsApi):
    """`BrandsApi` for the async client: calls are awaited, lists read with `async for`."""


class BrandsAgentsApi(Resource):
    """Lists the agent memberships of one brand. For admins.

    Reached as `client.brands.agents`.
    """

    _CALL: Method[BaseResultGenerator[BrandAgent]] = Method(
        "brands.agents",
        Form(
            Operation(
                "brands.agents.list",
                "GET",
                "/api/v2/brands/{brand_id}/agents",
                result=Result("list", schema="BrandAgent", key="brand_agents"),
                pages=("cursor", "offset"),
            ),
            (Argument("brand", "path", "brand_id", accepts="Brand", required=True),),
        ),
    )

    def __call__(
        self,
        brand: int | Brand,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[BrandAgent]:
        """Lists the agent memberships of one brand. For admins.

        Args:
            brand: Brand that the call is about, or to filter by. Takes a Brand or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            BrandAgent records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/brands/{brand_id}/agents`
        """
        return self._run(
            self._CALL,
            brand=brand,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncBrandsAgentsApi(AsyncResource, sync_class=BrandsAgentsApi):
    """`BrandsAgentsApi` for the async client: calls are awaited, lists read with `async for`."""


class BrandsLogoApi(Resource):
    """The logo of `client.brands`. Calls: `delete`, `update`.

    Reached as `client.brands.logo`.
    """

    _DELETE: Method[None] = Method(
        "brands.logo.delete",
        Form(
            Operation(
                "brands.logo.delete", "DELETE", "/api/v2/brands/{brand_id}/logo", result=Result("nothing")
            ),
            (Argument("brand", "path", "brand_id", accepts="Brand", required=True),),
        ),
    )

    def delete(self, brand: int | Brand) -> None:
        """Removes the logo of a brand. For admins.

        Args:
            brand: Brand that the call is about, or to filter by. Takes a Brand or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/brands/{brand_id}/logo`
        """
        return self._run(self._DELETE, brand=brand)

    _UPDATE: Method[Brand] = Method(
        "brands.logo.update",
        Form(
            Operation(
                "brands.logo.update",
                "PUT",
                "/api/v2/brands/{brand_id}/logo",
                body=Body("multipart"),
                result=Result("one", schema="Brand", key="brand"),
            ),
            (
                Argument("brand", "path", "brand_id", accepts="Brand", required=True),
                Argument("brand_logo_uploaded_data", "file", "brand[logo][uploaded_data]", required=True),
                Argument("file_name", "file_name", "file_name"),
                Argument("content_type", "content_type", "content_type"),
            ),
        ),
    )

    def update(
        self,
        brand: int | Brand,
        brand_logo_uploaded_data: FileSource,
        *,
        file_name: str | None = None,
        content_type: str | None = None,
    ) -> Brand:
        """Replaces the logo of a brand with an uploaded image, sent as form data. For admins.

        Args:
            brand: Brand that the call is about, or to filter by. Takes a Brand or its id.
            brand_logo_uploaded_data: Image file, uploaded as a multipart form part, that replaces the
                brand's logo.
            file_name: The public name of the file; that of the file itself if left out.
            content_type: The media type; guessed from the name if left out.

        Returns:
            The Brand.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/brands/{brand_id}/logo`
        """
        return self._run(
            self._UPDATE,
            brand=brand,
            brand_logo_uploaded_data=brand_logo_uploaded_data,
            file_name=file_name,
            content_type=content_type,
        )


class AsyncBrandsLogoApi(AsyncResource, sync_class=BrandsLogoApi):
    """`BrandsLogoApi` for the async client: calls are awaited, lists read with `async for`."""
