# Generated from openapi/zendesk.openapi.json (openapi/spec/support/it_asset_management.yaml) by `make generate`. Do not edit.
"""Manages IT assets: their types and fields, locations, statuses and the assets themselves."""

from collections.abc import Awaitable, Iterable, Mapping
from typing import overload

from zenpy.lib.api_objects.it_asset_management import (
    ItamAsset,
    ItamAssetField,
    ItamAssetJob,
    ItamAssetLocation,
    ItamAssetStatus,
    ItamAssetType,
)
from zenpy.lib.api_objects.job_status import JobStatus
from zenpy.lib.api_objects.shared import FilterCondition
from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resource import AsyncResource, Resource
from zenpy.payloads import (
    FilterConditionDict,
    ItamAssetDict,
    ItamAssetFieldDict,
    ItamAssetJobDict,
    ItamAssetLocationDict,
    ItamAssetTypeDict,
)

class ItAssetManagementApi(Resource):
    """Manages IT assets: their types and fields, locations, statuses and the assets themselves.

    Reached as `client.it_asset_management`.
    """
    @property
    def asset_types(self) -> ItAssetManagementAssetTypesApi:
        """The asset types of `client.it_asset_management`. Below it: `fields`."""
    @property
    def assets(self) -> ItAssetManagementAssetsApi:
        """The assets of `client.it_asset_management`. Below it: `jobs`."""
    @property
    def locations(self) -> ItAssetManagementLocationsApi:
        """The locations of `client.it_asset_management`."""
    @property
    def statuses(self) -> ItAssetManagementStatusesApi:
        """The statuses of `client.it_asset_management`."""

class AsyncItAssetManagementApi(AsyncResource):
    """Manages IT assets: their types and fields, locations, statuses and the assets themselves.

    Reached as `client.it_asset_management`.
    """
    @property
    def asset_types(self) -> AsyncItAssetManagementAssetTypesApi:
        """The asset types of `client.it_asset_management`. Below it: `fields`."""
    @property
    def assets(self) -> AsyncItAssetManagementAssetsApi:
        """The assets of `client.it_asset_management`. Below it: `jobs`."""
    @property
    def locations(self) -> AsyncItAssetManagementLocationsApi:
        """The locations of `client.it_asset_management`."""
    @property
    def statuses(self) -> AsyncItAssetManagementStatusesApi:
        """The statuses of `client.it_asset_management`."""

class ItAssetManagementAssetTypesApi(Resource):
    """The asset types of `client.it_asset_management`. Below it: `fields`.

    Reached as `client.it_asset_management.asset_types`.
    """
    @property
    def fields(self) -> ItAssetManagementAssetTypesFieldsApi:
        """The fields of `client.it_asset_management.asset_types`."""
    @overload
    def __call__(self, *, id: str | ItamAssetType) -> ItamAssetType:
        """Returns a single asset type. For agents.

        Args:
            id: the ItamAssetType or its id. Asset type that the call is about.

        Returns:
            The ItamAssetType.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/it_asset_management/asset_types/{asset_type_id}`
        """
    @overload
    def __call__(self) -> BaseResultGenerator[ItamAssetType]:
        """Lists the asset types, which can form a hierarchy. For agents.

        Returns:
            ItamAssetType records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/it_asset_management/asset_types`
        """
    def create(self, api_objects: ItamAssetType | ItamAssetTypeDict) -> ItamAssetType:
        """Creates an asset type, to which fields can then be added. For admins.

        Args:
            api_objects: the ItamAssetType: an object, or a mapping of its fields, with `name` and
                `parent_id`.

        Returns:
            The ItamAssetType.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/it_asset_management/asset_types`
        """
    def delete(self, api_objects: str | ItamAssetType) -> None:
        """Deletes an asset type, given by its id. For admins.

        Args:
            api_objects: the ItamAssetType or its id. Asset type that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/it_asset_management/asset_types/{asset_type_id}`
        """
    def update(self, api_objects: ItamAssetType | ItamAssetTypeDict) -> ItamAssetType:
        """Changes an asset type; its fields have endpoints of their own. For admins.

        Args:
            api_objects: the ItamAssetType: an object, or a mapping of its fields.

        Returns:
            The ItamAssetType.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PATCH /api/v2/it_asset_management/asset_types/{asset_type_id}`
        """

class AsyncItAssetManagementAssetTypesApi(AsyncResource):
    """The asset types of `client.it_asset_management`. Below it: `fields`.

    Reached as `client.it_asset_management.asset_types`.
    """
    @property
    def fields(self) -> AsyncItAssetManagementAssetTypesFieldsApi:
        """The fields of `client.it_asset_management.asset_types`."""
    @overload
    def __call__(self, *, id: str | ItamAssetType) -> Awaitable[ItamAssetType]:
        """Returns a single asset type. For agents.

        Args:
            id: the ItamAssetType or its id. Asset type that the call is about.

        Returns:
            To be awaited: the ItamAssetType.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/it_asset_management/asset_types/{asset_type_id}`
        """
    @overload
    def __call__(self) -> AsyncResultGenerator[ItamAssetType]:
        """Lists the asset types, which can form a hierarchy. For agents.

        Returns:
            ItamAssetType records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/it_asset_management/asset_types`
        """
    def create(self, api_objects: ItamAssetType | ItamAssetTypeDict) -> Awaitable[ItamAssetType]:
        """Creates an asset type, to which fields can then be added. For admins.

        Args:
            api_objects: the ItamAssetType: an object, or a mapping of its fields, with `name` and
                `parent_id`.

        Returns:
            To be awaited: the ItamAssetType.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/it_asset_management/asset_types`
        """
    def delete(self, api_objects: str | ItamAssetType) -> Awaitable[None]:
        """Deletes an asset type, given by its id. For admins.

        Args:
            api_objects: the ItamAssetType or its id. Asset type that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/it_asset_management/asset_types/{asset_type_id}`
        """
    def update(self, api_objects: ItamAssetType | ItamAssetTypeDict) -> Awaitable[ItamAssetType]:
        """Changes an asset type; its fields have endpoints of their own. For admins.

        Args:
            api_objects: the ItamAssetType: an object, or a mapping of its fields.

        Returns:
            To be awaited: the ItamAssetType.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PATCH /api/v2/it_asset_management/asset_types/{asset_type_id}`
        """

class ItAssetManagementAssetTypesFieldsApi(Resource):
    """The fields of `client.it_asset_management.asset_types`.

    Reached as `client.it_asset_management.asset_types.fields`.
    """
    @overload
    def __call__(self, asset_type: str | ItamAssetType, *, id: int | str | ItamAssetField) -> ItamAssetField:
        """Returns one field of an asset type. For agents.

        Args:
            asset_type: the ItamAssetType or its id. Asset type that the call is about.
            id: the ItamAssetField or its id. Field of the asset type to act on.

        Returns:
            The ItamAssetField.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/it_asset_management/asset_types/{asset_type_id}/fields/{asset_type_field_id}`
        """
    @overload
    def __call__(self, asset_type: str | ItamAssetType) -> BaseResultGenerator[ItamAssetField]:
        """Lists the fields of an asset type. For agents.

        Args:
            asset_type: the ItamAssetType or its id. Asset type that the call is about.

        Returns:
            ItamAssetField records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/it_asset_management/asset_types/{asset_type_id}/fields`
        """
    def create(
        self, asset_type: str | ItamAssetType, field: ItamAssetField | ItamAssetFieldDict
    ) -> ItamAssetField:
        """Adds a field to an asset type. For admins.

        Args:
            asset_type: the ItamAssetType or its id. Asset type that the call is about.
            field: the ItamAssetField: an object, or a mapping of its fields, with `key`, `title` and
                `type`.

        Returns:
            The ItamAssetField.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/it_asset_management/asset_types/{asset_type_id}/fields`
        """
    def delete(self, asset_type: str | ItamAssetType, field: int | str | ItamAssetField) -> None:
        """Removes a field from an asset type. For admins.

        Args:
            asset_type: the ItamAssetType or its id. Asset type that the call is about.
            field: the ItamAssetField or its id. Field of the asset type to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/it_asset_management/asset_types/{asset_type_id}/fields/{asset_type_field_id}`
        """
    def update(
        self, asset_type: str | ItamAssetType, field: ItamAssetField | ItamAssetFieldDict
    ) -> ItamAssetField:
        """Changes a field of an asset type. For admins.

        Args:
            asset_type: the ItamAssetType or its id. Asset type that the call is about.
            field: the ItamAssetField: an object, or a mapping of its fields.

        Returns:
            The ItamAssetField.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PATCH /api/v2/it_asset_management/asset_types/{asset_type_id}/fields/{asset_type_field_id}`
        """

class AsyncItAssetManagementAssetTypesFieldsApi(AsyncResource):
    """The fields of `client.it_asset_management.asset_types`.

    Reached as `client.it_asset_management.asset_types.fields`.
    """
    @overload
    def __call__(
        self, asset_type: str | ItamAssetType, *, id: int | str | ItamAssetField
    ) -> Awaitable[ItamAssetField]:
        """Returns one field of an asset type. For agents.

        Args:
            asset_type: the ItamAssetType or its id. Asset type that the call is about.
            id: the ItamAssetField or its id. Field of the asset type to act on.

        Returns:
            To be awaited: the ItamAssetField.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/it_asset_management/asset_types/{asset_type_id}/fields/{asset_type_field_id}`
        """
    @overload
    def __call__(self, asset_type: str | ItamAssetType) -> AsyncResultGenerator[ItamAssetField]:
        """Lists the fields of an asset type. For agents.

        Args:
            asset_type: the ItamAssetType or its id. Asset type that the call is about.

        Returns:
            ItamAssetField records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/it_asset_management/asset_types/{asset_type_id}/fields`
        """
    def create(
        self, asset_type: str | ItamAssetType, field: ItamAssetField | ItamAssetFieldDict
    ) -> Awaitable[ItamAssetField]:
        """Adds a field to an asset type. For admins.

        Args:
            asset_type: the ItamAssetType or its id. Asset type that the call is about.
            field: the ItamAssetField: an object, or a mapping of its fields, with `key`, `title` and
                `type`.

        Returns:
            To be awaited: the ItamAssetField.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/it_asset_management/asset_types/{asset_type_id}/fields`
        """
    def delete(self, asset_type: str | ItamAssetType, field: int | str | ItamAssetField) -> Awaitable[None]:
        """Removes a field from an asset type. For admins.

        Args:
            asset_type: the ItamAssetType or its id. Asset type that the call is about.
            field: the ItamAssetField or its id. Field of the asset type to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/it_asset_management/asset_types/{asset_type_id}/fields/{asset_type_field_id}`
        """
    def update(
        self, asset_type: str | ItamAssetType, field: ItamAssetField | ItamAssetFieldDict
    ) -> Awaitable[ItamAssetField]:
        """Changes a field of an asset type. For admins.

        Args:
            asset_type: the ItamAssetType or its id. Asset type that the call is about.
            field: the ItamAssetField: an object, or a mapping of its fields.

        Returns:
            To be awaited: the ItamAssetField.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PATCH /api/v2/it_asset_management/asset_types/{asset_type_id}/fields/{asset_type_field_id}`
        """

class ItAssetManagementAssetsApi(Resource):
    """The assets of `client.it_asset_management`. Below it: `jobs`.

    Reached as `client.it_asset_management.assets`.
    """
    @property
    def jobs(self) -> ItAssetManagementAssetsJobsApi:
        """The jobs of `client.it_asset_management.assets`."""
    @overload
    def __call__(self, *, id: str | ItamAsset) -> ItamAsset:
        """Returns a single IT asset with its values. For agents.

        Args:
            id: the ItamAsset or its id. Asset to act on.

        Returns:
            The ItamAsset.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/it_asset_management/assets/{asset_id}`
        """
    @overload
    def __call__(
        self,
        *,
        filter_ids: Iterable[str] | None = None,
        filter_external_ids: Iterable[str] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[ItamAsset]:
        """Lists the IT assets, optionally only those with given ids or external ids. For agents.

        Args:
            filter_ids: Keeps only records with these ids; separated by commas.
            filter_external_ids: Keeps only records with these references of your own; separated by
                commas.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            ItamAsset records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/it_asset_management/assets`
        """
    def create(self, api_objects: ItamAsset | ItamAssetDict) -> ItamAsset:
        """Creates an IT asset of a given type. For admins.

        Args:
            api_objects: the ItamAsset: an object, or a mapping of its fields, with `asset_type_id`,
                `name` and `status_id`.

        Returns:
            The ItamAsset.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/it_asset_management/assets`
        """
    def delete(self, api_objects: str | ItamAsset) -> None:
        """Deletes a single IT asset, given by its id. For admins.

        Args:
            api_objects: the ItamAsset or its id. Asset to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/it_asset_management/assets/{asset_id}`
        """
    def filtered_search(
        self,
        *,
        filter: FilterCondition | FilterConditionDict | Mapping[str, object] | None = None,
        query: str | None = None,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[ItamAsset]:
        """Searches IT assets by a filter of conditions in the body, optionally combined with text. For
        agents.

        Args:
            filter: Conditions that the assets must meet; nest them with `$and` and `$or`.
            query: Words to find in the fields of assets, beside the filter.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            ItamAsset records, fetched page by page as they are read.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/it_asset_management/assets/search`
        """
    def search(
        self,
        *,
        query: str,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[ItamAsset]:
        """Searches IT assets by text and returns them in pages. For agents.

        Args:
            query: Words to find in the fields of assets.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            ItamAsset records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/it_asset_management/assets/search`
        """
    def update(self, api_objects: ItamAsset | ItamAssetDict) -> ItamAsset:
        """Changes an IT asset; values that are not sent stay. For admins.

        Args:
            api_objects: the ItamAsset: an object, or a mapping of its fields.

        Returns:
            The ItamAsset.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PATCH /api/v2/it_asset_management/assets/{asset_id}`
        """

class AsyncItAssetManagementAssetsApi(AsyncResource):
    """The assets of `client.it_asset_management`. Below it: `jobs`.

    Reached as `client.it_asset_management.assets`.
    """
    @property
    def jobs(self) -> AsyncItAssetManagementAssetsJobsApi:
        """The jobs of `client.it_asset_management.assets`."""
    @overload
    def __call__(self, *, id: str | ItamAsset) -> Awaitable[ItamAsset]:
        """Returns a single IT asset with its values. For agents.

        Args:
            id: the ItamAsset or its id. Asset to act on.

        Returns:
            To be awaited: the ItamAsset.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/it_asset_management/assets/{asset_id}`
        """
    @overload
    def __call__(
        self,
        *,
        filter_ids: Iterable[str] | None = None,
        filter_external_ids: Iterable[str] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[ItamAsset]:
        """Lists the IT assets, optionally only those with given ids or external ids. For agents.

        Args:
            filter_ids: Keeps only records with these ids; separated by commas.
            filter_external_ids: Keeps only records with these references of your own; separated by
                commas.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            ItamAsset records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/it_asset_management/assets`
        """
    def create(self, api_objects: ItamAsset | ItamAssetDict) -> Awaitable[ItamAsset]:
        """Creates an IT asset of a given type. For admins.

        Args:
            api_objects: the ItamAsset: an object, or a mapping of its fields, with `asset_type_id`,
                `name` and `status_id`.

        Returns:
            To be awaited: the ItamAsset.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/it_asset_management/assets`
        """
    def delete(self, api_objects: str | ItamAsset) -> Awaitable[None]:
        """Deletes a single IT asset, given by its id. For admins.

        Args:
            api_objects: the ItamAsset or its id. Asset to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/it_asset_management/assets/{asset_id}`
        """
    def filtered_search(
        self,
        *,
        filter: FilterCondition | FilterConditionDict | Mapping[str, object] | None = None,
        query: str | None = None,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[ItamAsset]:
        """Searches IT assets by a filter of conditions in the body, optionally combined with text. For
        agents.

        Args:
            filter: Conditions that the assets must meet; nest them with `$and` and `$or`.
            query: Words to find in the fields of assets, beside the filter.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            ItamAsset records, fetched page by page as they are read with `async for`.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/it_asset_management/assets/search`
        """
    def search(
        self,
        *,
        query: str,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[ItamAsset]:
        """Searches IT assets by text and returns them in pages. For agents.

        Args:
            query: Words to find in the fields of assets.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            ItamAsset records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/it_asset_management/assets/search`
        """
    def update(self, api_objects: ItamAsset | ItamAssetDict) -> Awaitable[ItamAsset]:
        """Changes an IT asset; values that are not sent stay. For admins.

        Args:
            api_objects: the ItamAsset: an object, or a mapping of its fields.

        Returns:
            To be awaited: the ItamAsset.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PATCH /api/v2/it_asset_management/assets/{asset_id}`
        """

class ItAssetManagementAssetsJobsApi(Resource):
    """The jobs of `client.it_asset_management.assets`.

    Reached as `client.it_asset_management.assets.jobs`.
    """
    def create(self, api_objects: ItamAssetJob | ItamAssetJobDict) -> JobStatus:
        """Starts a background job that works on up to 100 IT assets, such as creating or deleting them.
        For admins.

        Args:
            api_objects: the ItamAssetJob: an object, or a mapping of its fields.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/it_asset_management/assets/jobs`
        """

class AsyncItAssetManagementAssetsJobsApi(AsyncResource):
    """The jobs of `client.it_asset_management.assets`.

    Reached as `client.it_asset_management.assets.jobs`.
    """
    def create(self, api_objects: ItamAssetJob | ItamAssetJobDict) -> Awaitable[JobStatus]:
        """Starts a background job that works on up to 100 IT assets, such as creating or deleting them.
        For admins.

        Args:
            api_objects: the ItamAssetJob: an object, or a mapping of its fields.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/it_asset_management/assets/jobs`
        """

class ItAssetManagementLocationsApi(Resource):
    """The locations of `client.it_asset_management`.

    Reached as `client.it_asset_management.locations`.
    """
    @overload
    def __call__(self, *, id: str | ItamAssetLocation) -> ItamAssetLocation:
        """Returns a single asset location. For agents.

        Args:
            id: the ItamAssetLocation or its id. Asset location to act on.

        Returns:
            The ItamAssetLocation.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/it_asset_management/locations/{location_id}`
        """
    @overload
    def __call__(
        self, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> BaseResultGenerator[ItamAssetLocation]:
        """Lists the places where assets can be kept. For agents.

        Args:
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            ItamAssetLocation records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/it_asset_management/locations`
        """
    def create(self, api_objects: ItamAssetLocation | ItamAssetLocationDict) -> ItamAssetLocation:
        """Creates a place where assets can be kept. For admins.

        Args:
            api_objects: the ItamAssetLocation: an object, or a mapping of its fields, with `name`.

        Returns:
            The ItamAssetLocation.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/it_asset_management/locations`
        """
    def delete(self, api_objects: str | ItamAssetLocation) -> None:
        """Deletes a place where assets can be kept. For admins.

        Args:
            api_objects: the ItamAssetLocation or its id. Asset location to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/it_asset_management/locations/{location_id}`
        """
    def update(self, api_objects: ItamAssetLocation | ItamAssetLocationDict) -> ItamAssetLocation:
        """Changes an asset location, such as its name. For admins.

        Args:
            api_objects: the ItamAssetLocation: an object, or a mapping of its fields.

        Returns:
            The ItamAssetLocation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PATCH /api/v2/it_asset_management/locations/{location_id}`
        """

class AsyncItAssetManagementLocationsApi(AsyncResource):
    """The locations of `client.it_asset_management`.

    Reached as `client.it_asset_management.locations`.
    """
    @overload
    def __call__(self, *, id: str | ItamAssetLocation) -> Awaitable[ItamAssetLocation]:
        """Returns a single asset location. For agents.

        Args:
            id: the ItamAssetLocation or its id. Asset location to act on.

        Returns:
            To be awaited: the ItamAssetLocation.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/it_asset_management/locations/{location_id}`
        """
    @overload
    def __call__(
        self, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> AsyncResultGenerator[ItamAssetLocation]:
        """Lists the places where assets can be kept. For agents.

        Args:
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            ItamAssetLocation records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/it_asset_management/locations`
        """
    def create(self, api_objects: ItamAssetLocation | ItamAssetLocationDict) -> Awaitable[ItamAssetLocation]:
        """Creates a place where assets can be kept. For admins.

        Args:
            api_objects: the ItamAssetLocation: an object, or a mapping of its fields, with `name`.

        Returns:
            To be awaited: the ItamAssetLocation.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/it_asset_management/locations`
        """
    def delete(self, api_objects: str | ItamAssetLocation) -> Awaitable[None]:
        """Deletes a place where assets can be kept. For admins.

        Args:
            api_objects: the ItamAssetLocation or its id. Asset location to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/it_asset_management/locations/{location_id}`
        """
    def update(self, api_objects: ItamAssetLocation | ItamAssetLocationDict) -> Awaitable[ItamAssetLocation]:
        """Changes an asset location, such as its name. For admins.

        Args:
            api_objects: the ItamAssetLocation: an object, or a mapping of its fields.

        Returns:
            To be awaited: the ItamAssetLocation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `PATCH /api/v2/it_asset_management/locations/{location_id}`
        """

class ItAssetManagementStatusesApi(Resource):
    """The statuses of `client.it_asset_management`.

    Reached as `client.it_asset_management.statuses`.
    """
    @overload
    def __call__(self, *, id: str | ItamAssetStatus) -> ItamAssetStatus:
        """Returns a single asset status. For agents.

        Args:
            id: the ItamAssetStatus or its id. Asset status to fetch.

        Returns:
            The ItamAssetStatus.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/it_asset_management/statuses/{status_id}`
        """
    @overload
    def __call__(self) -> BaseResultGenerator[ItamAssetStatus]:
        """Lists the statuses an asset can have. For agents.

        Returns:
            ItamAssetStatus records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/it_asset_management/statuses`
        """

class AsyncItAssetManagementStatusesApi(AsyncResource):
    """The statuses of `client.it_asset_management`.

    Reached as `client.it_asset_management.statuses`.
    """
    @overload
    def __call__(self, *, id: str | ItamAssetStatus) -> Awaitable[ItamAssetStatus]:
        """Returns a single asset status. For agents.

        Args:
            id: the ItamAssetStatus or its id. Asset status to fetch.

        Returns:
            To be awaited: the ItamAssetStatus.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/it_asset_management/statuses/{status_id}`
        """
    @overload
    def __call__(self) -> AsyncResultGenerator[ItamAssetStatus]:
        """Lists the statuses an asset can have. For agents.

        Returns:
            ItamAssetStatus records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/it_asset_management/statuses`
        """
