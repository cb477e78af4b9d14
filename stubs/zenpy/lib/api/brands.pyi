# Generated from openapi/zendesk.openapi.json (openapi/spec/support/brands.yaml) by `make generate`. Do not edit.
"""Manages brands with their logos, host mappings and agents."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.brand_agents import BrandAgent
from zenpy.lib.api_objects.brands import Brand, HostMapping
from zenpy.lib.http.files import FileSource
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import BrandDict

class BrandsApi(Resource):
    """Manages brands with their logos, host mappings and agents.

    Reached as `client.brands`.
    """

    agents: Lazy[BrandsAgentsApi]
    """Lists the agent memberships of one brand. For admins."""
    logo: Lazy[BrandsLogoApi]
    """The logo of `client.brands`. Calls: `delete`, `update`."""
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
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Brand records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/brands`
        """
    @overload
    def __call__(self, *, id: int | Brand) -> Brand:
        """Returns a single brand. For agents and admins.

        Args:
            id: Brand that the call is about, or to filter by. Takes a Brand or its id.

        Returns:
            The Brand.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/brands/{brand_id}`
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
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/brands/check_host_mapping`
        """
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
    def delete(self, api_objects: int | Brand) -> None:
        """Deletes a brand. For admins; the account's default brand has to stay.

        Args:
            api_objects: Brand that the call is about, or to filter by. Takes a Brand or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/brands/{brand_id}`
        """
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

class AsyncBrandsApi(AsyncResource):
    """Manages brands with their logos, host mappings and agents.

    Reached as `client.brands`.
    """

    agents: Lazy[AsyncBrandsAgentsApi]
    """Lists the agent memberships of one brand. For admins."""
    logo: Lazy[AsyncBrandsLogoApi]
    """The logo of `client.brands`. Calls: `delete`, `update`."""
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
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Brand records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/brands`
        """
    @overload
    def __call__(self, *, id: int | Brand) -> Coroutine[object, object, Brand]:
        """Returns a single brand. For agents and admins.

        Args:
            id: Brand that the call is about, or to filter by. Takes a Brand or its id.

        Returns:
            The Brand.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/brands/{brand_id}`
        """
    def check_host_mapping(
        self, *, host_mapping: str, subdomain: str
    ) -> Coroutine[object, object, HostMapping]:
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
    def check_host_mapping_existing(self, brand: int | Brand) -> Coroutine[object, object, HostMapping]:
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
    def create(self, api_objects: Brand | BrandDict) -> Coroutine[object, object, Brand]:
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
    def delete(self, api_objects: int | Brand) -> Coroutine[object, object, None]:
        """Deletes a brand. For admins; the account's default brand has to stay.

        Args:
            api_objects: Brand that the call is about, or to filter by. Takes a Brand or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/brands/{brand_id}`
        """
    def update(self, api_objects: Brand | BrandDict) -> Coroutine[object, object, Brand]:
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

class BrandsAgentsApi(Resource):
    """Lists the agent memberships of one brand. For admins.

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

class AsyncBrandsAgentsApi(AsyncResource):
    """Lists the agent memberships of one brand. For admins.

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

class BrandsLogoApi(Resource):
    """The logo of `client.brands`. Calls: `delete`, `update`.

    Reached as `client.brands.logo`.
    """
    def delete(self, brand: int | Brand) -> None:
        """Removes the logo of a brand. For admins.

        Args:
            brand: Brand that the call is about, or to filter by. Takes a Brand or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

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

class AsyncBrandsLogoApi(AsyncResource):
    """The logo of `client.brands`. Calls: `delete`, `update`.

    Reached as `client.brands.logo`.
    """
    def delete(self, brand: int | Brand) -> Coroutine[object, object, None]:
        """Removes the logo of a brand. For admins.

        Args:
            brand: Brand that the call is about, or to filter by. Takes a Brand or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/brands/{brand_id}/logo`
        """
    def update(
        self,
        brand: int | Brand,
        brand_logo_uploaded_data: FileSource,
        *,
        file_name: str | None = None,
        content_type: str | None = None,
    ) -> Coroutine[object, object, Brand]:
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
