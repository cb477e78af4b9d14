# Generated from openapi/zendesk.openapi.json (openapi/spec/support/brands.yaml) by `make generate`. Do not edit.
"""Manages brands with their logos, host mappings and agents."""

from collections.abc import Awaitable
from typing import overload

from zenpy.lib.api_objects.brand_agents import BrandAgent
from zenpy.lib.api_objects.brands import Brand, HostMapping
from zenpy.lib.files import FileSource
from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resource import AsyncResource, Resource
from zenpy.payloads import BrandDict

class BrandsApi(Resource):
    """Manages brands with their logos, host mappings and agents.

    Reached as `client.brands`.
    """
    @property
    def agents(self) -> BrandsAgentsApi:
        """The agents of `client.brands`."""
    @property
    def logo(self) -> BrandsLogoApi:
        """The logo of `client.brands`."""
    @overload
    def __call__(self, *, id: int | Brand) -> Brand:
        """Returns a single brand. For agents and admins.

        Args:
            id: the Brand or its id. Brand that the call is about, or to filter by.

        Returns:
            The Brand.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/brands/{brand_id}`
        """
    @overload
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
    ) -> BaseResultGenerator[Brand]:
        """Lists the brands of the account, sorted by name. For agents and admins.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            assignable_from: Brand whose tickets shall be movable to the brands listed.
            include_deleted: Whether deleted records are also listed.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Brand records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/brands`
        """
    def check_host_mapping(self, *, host_mapping: str, subdomain: str) -> HostMapping:
        """Checks whether a domain is set up correctly for host mapping to a subdomain, before a brand uses
        it. For admins.

        Args:
            host_mapping: Host name to check for use with a brand.
            subdomain: Subdomain to check.

        Returns:
            The HostMapping.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/brands/check_host_mapping`
        """
    def check_host_mapping_existing(self, brand: int | Brand) -> HostMapping:
        """Checks whether the host mapping of an existing brand is set up correctly. For admins.

        Args:
            brand: the Brand or its id. Brand that the call is about, or to filter by.

        Returns:
            The HostMapping.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/brands/{brand_id}/check_host_mapping`
        """
    def create(self, api_objects: Brand | BrandDict) -> Brand:
        """Creates a brand with its own subdomain. The plan limits how many there can be. For admins.

        Args:
            api_objects: the Brand: an object, or a mapping of its fields, with `name` and `subdomain`.

        Returns:
            The Brand.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/brands`
        """
    def delete(self, api_objects: int | Brand) -> None:
        """Deletes a brand. For admins; the account's default brand has to stay.

        Args:
            api_objects: the Brand or its id. Brand that the call is about, or to filter by.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/brands/{brand_id}`
        """
    def update(self, api_objects: Brand | BrandDict) -> Brand:
        """Changes a brand, such as its name, host mapping or activity. For admins.

        Args:
            api_objects: the Brand: an object, or a mapping of its fields.

        Returns:
            The Brand.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/brands/{brand_id}`
        """

class AsyncBrandsApi(AsyncResource):
    """Manages brands with their logos, host mappings and agents.

    Reached as `client.brands`.
    """
    @property
    def agents(self) -> AsyncBrandsAgentsApi:
        """The agents of `client.brands`."""
    @property
    def logo(self) -> AsyncBrandsLogoApi:
        """The logo of `client.brands`."""
    @overload
    def __call__(self, *, id: int | Brand) -> Awaitable[Brand]:
        """Returns a single brand. For agents and admins.

        Args:
            id: the Brand or its id. Brand that the call is about, or to filter by.

        Returns:
            To be awaited: the Brand.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/brands/{brand_id}`
        """
    @overload
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
    ) -> AsyncResultGenerator[Brand]:
        """Lists the brands of the account, sorted by name. For agents and admins.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            assignable_from: Brand whose tickets shall be movable to the brands listed.
            include_deleted: Whether deleted records are also listed.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Brand records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/brands`
        """
    def check_host_mapping(self, *, host_mapping: str, subdomain: str) -> Awaitable[HostMapping]:
        """Checks whether a domain is set up correctly for host mapping to a subdomain, before a brand uses
        it. For admins.

        Args:
            host_mapping: Host name to check for use with a brand.
            subdomain: Subdomain to check.

        Returns:
            To be awaited: the HostMapping.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/brands/check_host_mapping`
        """
    def check_host_mapping_existing(self, brand: int | Brand) -> Awaitable[HostMapping]:
        """Checks whether the host mapping of an existing brand is set up correctly. For admins.

        Args:
            brand: the Brand or its id. Brand that the call is about, or to filter by.

        Returns:
            To be awaited: the HostMapping.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/brands/{brand_id}/check_host_mapping`
        """
    def create(self, api_objects: Brand | BrandDict) -> Awaitable[Brand]:
        """Creates a brand with its own subdomain. The plan limits how many there can be. For admins.

        Args:
            api_objects: the Brand: an object, or a mapping of its fields, with `name` and `subdomain`.

        Returns:
            To be awaited: the Brand.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/brands`
        """
    def delete(self, api_objects: int | Brand) -> Awaitable[None]:
        """Deletes a brand. For admins; the account's default brand has to stay.

        Args:
            api_objects: the Brand or its id. Brand that the call is about, or to filter by.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/brands/{brand_id}`
        """
    def update(self, api_objects: Brand | BrandDict) -> Awaitable[Brand]:
        """Changes a brand, such as its name, host mapping or activity. For admins.

        Args:
            api_objects: the Brand: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Brand.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/brands/{brand_id}`
        """

class BrandsAgentsApi(Resource):
    """The agents of `client.brands`.

    Reached as `client.brands.agents`.
    """
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
            brand: the Brand or its id. Brand that the call is about, or to filter by.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            BrandAgent records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/brands/{brand_id}/agents`
        """

class AsyncBrandsAgentsApi(AsyncResource):
    """The agents of `client.brands`.

    Reached as `client.brands.agents`.
    """
    def __call__(
        self,
        brand: int | Brand,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[BrandAgent]:
        """Lists the agent memberships of one brand. For admins.

        Args:
            brand: the Brand or its id. Brand that the call is about, or to filter by.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            BrandAgent records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/brands/{brand_id}/agents`
        """

class BrandsLogoApi(Resource):
    """The logo of `client.brands`.

    Reached as `client.brands.logo`.
    """
    def delete(self, brand: int | Brand) -> None:
        """Removes the logo of a brand. For admins.

        Args:
            brand: the Brand or its id. Brand that the call is about, or to filter by.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/brands/{brand_id}/logo`
        """
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
            brand: the Brand or its id. Brand that the call is about, or to filter by.
            brand_logo_uploaded_data: Image file, uploaded as a multipart form part, that replaces the
                brand's logo.
            file_name: the public name of the file; that of the file itself if left out.
            content_type: the media type; guessed from the name if left out.

        Returns:
            The Brand.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/brands/{brand_id}/logo`
        """

class AsyncBrandsLogoApi(AsyncResource):
    """The logo of `client.brands`.

    Reached as `client.brands.logo`.
    """
    def delete(self, brand: int | Brand) -> Awaitable[None]:
        """Removes the logo of a brand. For admins.

        Args:
            brand: the Brand or its id. Brand that the call is about, or to filter by.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/brands/{brand_id}/logo`
        """
    def update(
        self,
        brand: int | Brand,
        brand_logo_uploaded_data: FileSource,
        *,
        file_name: str | None = None,
        content_type: str | None = None,
    ) -> Awaitable[Brand]:
        """Replaces the logo of a brand with an uploaded image, sent as form data. For admins.

        Args:
            brand: the Brand or its id. Brand that the call is about, or to filter by.
            brand_logo_uploaded_data: Image file, uploaded as a multipart form part, that replaces the
                brand's logo.
            file_name: the public name of the file; that of the file itself if left out.
            content_type: the media type; guessed from the name if left out.

        Returns:
            To be awaited: the Brand.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PUT /api/v2/brands/{brand_id}/logo`
        """
