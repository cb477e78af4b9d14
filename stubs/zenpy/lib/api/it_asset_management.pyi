# Generated from openapi/zendesk.openapi.json (openapi/spec/support/it_asset_management.yaml) by `make generate`. Do not edit.
"""Manages IT assets: their types and fields, locations, statuses and the assets themselves."""

from collections.abc import Coroutine, Iterator, Mapping
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
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import (
    ItamAssetDict,
    ItamAssetFieldDict,
    ItamAssetJobDict,
    ItamAssetLocationDict,
    ItamAssetStatusDict,
    ItamAssetTypeDict,
)

class ItAssetManagementApi(Resource):
    """Manages IT assets: their types and fields, locations, statuses and the assets themselves.

    Reached as `client.it_asset_management`.
    """

    asset_types: Lazy[ItAssetManagementAssetTypesApi]
    """Lists the asset types, which can form a hierarchy. For agents. Calls: `create`, `delete`,
    `update`. Below it: `fields`.
    """
    assets: Lazy[ItAssetManagementAssetsApi]
    """Lists the IT assets, optionally only those with given ids or external ids. For agents. Calls:
    `create`, `delete`, `filtered_search`, `search`, `update`. Below it: `jobs`.
    """
    locations: Lazy[ItAssetManagementLocationsApi]
    """Lists the places where assets can be kept. For agents. Calls: `create`, `delete`, `update`."""
    statuses: Lazy[ItAssetManagementStatusesApi]
    """Lists the statuses an asset can have. For agents. Calls: `create`, `delete`, `update`."""

class AsyncItAssetManagementApi(AsyncResource):
    """Manages IT assets: their types and fields, locations, statuses and the assets themselves.

    Reached as `client.it_asset_management`.
    """

    asset_types: Lazy[AsyncItAssetManagementAssetTypesApi]
    """Lists the asset types, which can form a hierarchy. For agents. Calls: `create`, `delete`,
    `update`. Below it: `fields`.
    """
    assets: Lazy[AsyncItAssetManagementAssetsApi]
    """Lists the IT assets, optionally only those with given ids or external ids. For agents. Calls:
    `create`, `delete`, `filtered_search`, `search`, `update`. Below it: `jobs`.
    """
    locations: Lazy[AsyncItAssetManagementLocationsApi]
    """Lists the places where assets can be kept. For agents. Calls: `create`, `delete`, `update`."""
    statuses: Lazy[AsyncItAssetManagementStatusesApi]
    """Lists the statuses an asset can have. For agents. Calls: `create`, `delete`, `update`."""

class ItAssetManagementAssetTypesApi(Resource):
    """Lists the asset types, which can form a hierarchy. For agents. Calls: `create`, `delete`,
    `update`. Below it: `fields`.

    Reached as `client.it_asset_management.asset_types`.
    """

    fields: Lazy[ItAssetManagementAssetTypesFieldsApi]
    """Lists the fields of an asset type. For agents. Calls: `create`, `delete`, `update`."""
    @overload
    def __call__(self) -> BaseResultGenerator[ItamAssetType]:
        """Lists the asset types, which can form a hierarchy. For agents.

        Returns:
            ItamAssetType records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/it_asset_management/asset_types`
        """
    @overload
    def __call__(self, *, id: str | ItamAssetType) -> ItamAssetType:
        """Returns a single asset type. For agents.

        Args:
            id: Asset type that the call is about. Takes an ItamAssetType or its id.

        Returns:
            The ItamAssetType.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/it_asset_management/asset_types/{asset_type_id}`
        """
    def create(self, api_objects: ItamAssetType | ItamAssetTypeDict) -> ItamAssetType:
        """Creates an asset type, to which fields can then be added. For admins.

        Args:
            api_objects: The ItamAssetType: an object, or a mapping of its fields, with `name` and
                `parent_id`.

        Returns:
            The ItamAssetType.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/it_asset_management/asset_types`
        """
    def delete(self, api_objects: str | ItamAssetType) -> None:
        """Deletes an asset type, given by its id. For admins.

        Args:
            api_objects: Asset type that the call is about. Takes an ItamAssetType or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/it_asset_management/asset_types/{asset_type_id}`
        """
    def update(self, api_objects: ItamAssetType | ItamAssetTypeDict) -> ItamAssetType:
        """Changes an asset type; its fields have endpoints of their own. For admins. A record without
        changes is read, and nothing is written.

        Args:
            api_objects: The ItamAssetType: an object, or a mapping of its fields.

        Returns:
            The ItamAssetType.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/v2/it_asset_management/asset_types/{asset_type_id}`
        """

class AsyncItAssetManagementAssetTypesApi(AsyncResource):
    """Lists the asset types, which can form a hierarchy. For agents. Calls: `create`, `delete`,
    `update`. Below it: `fields`.

    Reached as `client.it_asset_management.asset_types`.
    """

    fields: Lazy[AsyncItAssetManagementAssetTypesFieldsApi]
    """Lists the fields of an asset type. For agents. Calls: `create`, `delete`, `update`."""
    @overload
    def __call__(self) -> AsyncResultGenerator[ItamAssetType]:
        """Lists the asset types, which can form a hierarchy. For agents.

        Returns:
            ItamAssetType records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/it_asset_management/asset_types`
        """
    @overload
    def __call__(self, *, id: str | ItamAssetType) -> Coroutine[object, object, ItamAssetType]:
        """Returns a single asset type. For agents.

        Args:
            id: Asset type that the call is about. Takes an ItamAssetType or its id.

        Returns:
            The ItamAssetType.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/it_asset_management/asset_types/{asset_type_id}`
        """
    def create(
        self, api_objects: ItamAssetType | ItamAssetTypeDict
    ) -> Coroutine[object, object, ItamAssetType]:
        """Creates an asset type, to which fields can then be added. For admins.

        Args:
            api_objects: The ItamAssetType: an object, or a mapping of its fields, with `name` and
                `parent_id`.

        Returns:
            The ItamAssetType.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/it_asset_management/asset_types`
        """
    def delete(self, api_objects: str | ItamAssetType) -> Coroutine[object, object, None]:
        """Deletes an asset type, given by its id. For admins.

        Args:
            api_objects: Asset type that the call is about. Takes an ItamAssetType or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/it_asset_management/asset_types/{asset_type_id}`
        """
    def update(
        self, api_objects: ItamAssetType | ItamAssetTypeDict
    ) -> Coroutine[object, object, ItamAssetType]:
        """Changes an asset type; its fields have endpoints of their own. For admins. A record without
        changes is read, and nothing is written.

        Args:
            api_objects: The ItamAssetType: an object, or a mapping of its fields.

        Returns:
            The ItamAssetType.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/v2/it_asset_management/asset_types/{asset_type_id}`
        """

class ItAssetManagementAssetTypesFieldsApi(Resource):
    """Lists the fields of an asset type. For agents. Calls: `create`, `delete`, `update`.

    Reached as `client.it_asset_management.asset_types.fields`.
    """
    @overload
    def __call__(self, asset_type: str | ItamAssetType) -> BaseResultGenerator[ItamAssetField]:
        """Lists the fields of an asset type. For agents.

        Args:
            asset_type: Asset type that the call is about. Takes an ItamAssetType or its id.

        Returns:
            ItamAssetField records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/it_asset_management/asset_types/{asset_type_id}/fields`
        """
    @overload
    def __call__(self, asset_type: str | ItamAssetType, *, id: int | str | ItamAssetField) -> ItamAssetField:
        """Returns one field of an asset type. For agents.

        Args:
            asset_type: Asset type that the call is about. Takes an ItamAssetType or its id.
            id: Field of the asset type to act on. Takes an ItamAssetField or its id.

        Returns:
            The ItamAssetField.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/it_asset_management/asset_types/{asset_type_id}/fields/{asset_type_field_id}`
        """
    def create(
        self, asset_type: str | ItamAssetType, field: ItamAssetField | ItamAssetFieldDict
    ) -> ItamAssetField:
        """Adds a field to an asset type. For admins.

        Args:
            asset_type: Asset type that the call is about. Takes an ItamAssetType or its id.
            field: The ItamAssetField: an object, or a mapping of its fields, with `key`, `title` and
                `type`.

        Returns:
            The ItamAssetField.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/it_asset_management/asset_types/{asset_type_id}/fields`
        """
    def delete(self, asset_type: str | ItamAssetType, field: int | str | ItamAssetField) -> None:
        """Removes a field from an asset type. For admins.

        Args:
            asset_type: Asset type that the call is about. Takes an ItamAssetType or its id.
            field: Field of the asset type to act on. Takes an ItamAssetField or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/it_asset_management/asset_types/{asset_type_id}/fields/{asset_type_field_id}`
        """
    def update(
        self, asset_type: str | ItamAssetType, field: ItamAssetField | ItamAssetFieldDict
    ) -> ItamAssetField:
        """Changes a field of an asset type. For admins. A record without changes is read, and nothing is
        written.

        Args:
            asset_type: Asset type that the call is about. Takes an ItamAssetType or its id.
            field: The ItamAssetField: an object, or a mapping of its fields.

        Returns:
            The ItamAssetField.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/v2/it_asset_management/asset_types/{asset_type_id}/fields/{asset_type_field_id}`
        """

class AsyncItAssetManagementAssetTypesFieldsApi(AsyncResource):
    """Lists the fields of an asset type. For agents. Calls: `create`, `delete`, `update`.

    Reached as `client.it_asset_management.asset_types.fields`.
    """
    @overload
    def __call__(self, asset_type: str | ItamAssetType) -> AsyncResultGenerator[ItamAssetField]:
        """Lists the fields of an asset type. For agents.

        Args:
            asset_type: Asset type that the call is about. Takes an ItamAssetType or its id.

        Returns:
            ItamAssetField records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/it_asset_management/asset_types/{asset_type_id}/fields`
        """
    @overload
    def __call__(
        self, asset_type: str | ItamAssetType, *, id: int | str | ItamAssetField
    ) -> Coroutine[object, object, ItamAssetField]:
        """Returns one field of an asset type. For agents.

        Args:
            asset_type: Asset type that the call is about. Takes an ItamAssetType or its id.
            id: Field of the asset type to act on. Takes an ItamAssetField or its id.

        Returns:
            The ItamAssetField.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/it_asset_management/asset_types/{asset_type_id}/fields/{asset_type_field_id}`
        """
    def create(
        self, asset_type: str | ItamAssetType, field: ItamAssetField | ItamAssetFieldDict
    ) -> Coroutine[object, object, ItamAssetField]:
        """Adds a field to an asset type. For admins.

        Args:
            asset_type: Asset type that the call is about. Takes an ItamAssetType or its id.
            field: The ItamAssetField: an object, or a mapping of its fields, with `key`, `title` and
                `type`.

        Returns:
            The ItamAssetField.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/it_asset_management/asset_types/{asset_type_id}/fields`
        """
    def delete(
        self, asset_type: str | ItamAssetType, field: int | str | ItamAssetField
    ) -> Coroutine[object, object, None]:
        """Removes a field from an asset type. For admins.

        Args:
            asset_type: Asset type that the call is about. Takes an ItamAssetType or its id.
            field: Field of the asset type to act on. Takes an ItamAssetField or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/it_asset_management/asset_types/{asset_type_id}/fields/{asset_type_field_id}`
        """
    def update(
        self, asset_type: str | ItamAssetType, field: ItamAssetField | ItamAssetFieldDict
    ) -> Coroutine[object, object, ItamAssetField]:
        """Changes a field of an asset type. For admins. A record without changes is read, and nothing is
        written.

        Args:
            asset_type: Asset type that the call is about. Takes an ItamAssetType or its id.
            field: The ItamAssetField: an object, or a mapping of its fields.

        Returns:
            The ItamAssetField.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/v2/it_asset_management/asset_types/{asset_type_id}/fields/{asset_type_field_id}`
        """

class ItAssetManagementAssetsApi(Resource):
    """Lists the IT assets, optionally only those with given ids or external ids. For agents. Calls:
    `create`, `delete`, `filtered_search`, `search`, `update`. Below it: `jobs`.

    Reached as `client.it_asset_management.assets`.
    """

    jobs: Lazy[ItAssetManagementAssetsJobsApi]
    """The jobs of `client.it_asset_management.assets`. Calls: `create`."""
    @overload
    def __call__(
        self,
        *,
        filter_ids: Many[str | ItamAsset] | Iterator[str | ItamAsset] | None = None,
        filter_external_ids: Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[ItamAsset]:
        """Lists the IT assets, optionally only those with given ids or external ids. For agents.

        Args:
            filter_ids: Keeps only records with these ids; separated by commas. Takes ItamAsset records
                or their ids.
            filter_external_ids: Keeps only records with these references of your own; separated by
                commas.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ItamAsset records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/it_asset_management/assets`
        """
    @overload
    def __call__(self, *, id: str | ItamAsset) -> ItamAsset:
        """Returns a single IT asset with its values. For agents.

        Args:
            id: Asset to act on. Takes an ItamAsset or its id.

        Returns:
            The ItamAsset.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/it_asset_management/assets/{asset_id}`
        """
    def create(self, api_objects: ItamAsset | ItamAssetDict) -> ItamAsset:
        """Creates an IT asset of a given type. For admins.

        Args:
            api_objects: The ItamAsset: an object, or a mapping of its fields, with `asset_type_id`,
                `name` and `status_id`.

        Returns:
            The ItamAsset.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/it_asset_management/assets`
        """
    def delete(self, api_objects: str | ItamAsset) -> None:
        """Deletes a single IT asset, given by its id. For admins.

        Args:
            api_objects: Asset to act on. Takes an ItamAsset or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/it_asset_management/assets/{asset_id}`
        """
    def filtered_search(
        self,
        *,
        filter: Mapping[str, object] | None = None,
        query: str | None = None,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[ItamAsset]:
        """Searches IT assets by a filter of conditions in the body, optionally combined with text. For
        agents.

        Args:
            filter: Conditions that the assets must meet, by the name of a field: `{field: {$eq:
                value}}`; `$and` and `$or` hold lists of conditions.
            query: Words to find in the fields of assets, beside the filter.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ItamAsset records, fetched page by page as they are read.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

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
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ItamAsset records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/it_asset_management/assets/search`
        """
    def update(self, api_objects: ItamAsset | ItamAssetDict) -> ItamAsset:
        """Changes an IT asset; values that are not sent stay. For admins. A record without changes is
        read, and nothing is written.

        Args:
            api_objects: The ItamAsset: an object, or a mapping of its fields.

        Returns:
            The ItamAsset.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/v2/it_asset_management/assets/{asset_id}`
        """

class AsyncItAssetManagementAssetsApi(AsyncResource):
    """Lists the IT assets, optionally only those with given ids or external ids. For agents. Calls:
    `create`, `delete`, `filtered_search`, `search`, `update`. Below it: `jobs`.

    Reached as `client.it_asset_management.assets`.
    """

    jobs: Lazy[AsyncItAssetManagementAssetsJobsApi]
    """The jobs of `client.it_asset_management.assets`. Calls: `create`."""
    @overload
    def __call__(
        self,
        *,
        filter_ids: Many[str | ItamAsset] | Iterator[str | ItamAsset] | None = None,
        filter_external_ids: Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[ItamAsset]:
        """Lists the IT assets, optionally only those with given ids or external ids. For agents.

        Args:
            filter_ids: Keeps only records with these ids; separated by commas. Takes ItamAsset records
                or their ids.
            filter_external_ids: Keeps only records with these references of your own; separated by
                commas.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ItamAsset records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/it_asset_management/assets`
        """
    @overload
    def __call__(self, *, id: str | ItamAsset) -> Coroutine[object, object, ItamAsset]:
        """Returns a single IT asset with its values. For agents.

        Args:
            id: Asset to act on. Takes an ItamAsset or its id.

        Returns:
            The ItamAsset.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/it_asset_management/assets/{asset_id}`
        """
    def create(self, api_objects: ItamAsset | ItamAssetDict) -> Coroutine[object, object, ItamAsset]:
        """Creates an IT asset of a given type. For admins.

        Args:
            api_objects: The ItamAsset: an object, or a mapping of its fields, with `asset_type_id`,
                `name` and `status_id`.

        Returns:
            The ItamAsset.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/it_asset_management/assets`
        """
    def delete(self, api_objects: str | ItamAsset) -> Coroutine[object, object, None]:
        """Deletes a single IT asset, given by its id. For admins.

        Args:
            api_objects: Asset to act on. Takes an ItamAsset or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/it_asset_management/assets/{asset_id}`
        """
    def filtered_search(
        self,
        *,
        filter: Mapping[str, object] | None = None,
        query: str | None = None,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[ItamAsset]:
        """Searches IT assets by a filter of conditions in the body, optionally combined with text. For
        agents.

        Args:
            filter: Conditions that the assets must meet, by the name of a field: `{field: {$eq:
                value}}`; `$and` and `$or` hold lists of conditions.
            query: Words to find in the fields of assets, beside the filter.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ItamAsset records, fetched page by page as they are read.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

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
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ItamAsset records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/it_asset_management/assets/search`
        """
    def update(self, api_objects: ItamAsset | ItamAssetDict) -> Coroutine[object, object, ItamAsset]:
        """Changes an IT asset; values that are not sent stay. For admins. A record without changes is
        read, and nothing is written.

        Args:
            api_objects: The ItamAsset: an object, or a mapping of its fields.

        Returns:
            The ItamAsset.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/v2/it_asset_management/assets/{asset_id}`
        """

class ItAssetManagementAssetsJobsApi(Resource):
    """The jobs of `client.it_asset_management.assets`. Calls: `create`.

    Reached as `client.it_asset_management.assets.jobs`.
    """
    def create(self, api_objects: ItamAssetJob | ItamAssetJobDict) -> JobStatus:
        """Starts a background job that works on up to 100 IT assets, such as creating or deleting them.
        For admins.

        Args:
            api_objects: The ItamAssetJob: an object, or a mapping of its fields.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/it_asset_management/assets/jobs`
        """

class AsyncItAssetManagementAssetsJobsApi(AsyncResource):
    """The jobs of `client.it_asset_management.assets`. Calls: `create`.

    Reached as `client.it_asset_management.assets.jobs`.
    """
    def create(self, api_objects: ItamAssetJob | ItamAssetJobDict) -> Coroutine[object, object, JobStatus]:
        """Starts a background job that works on up to 100 IT assets, such as creating or deleting them.
        For admins.

        Args:
            api_objects: The ItamAssetJob: an object, or a mapping of its fields.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/it_asset_management/assets/jobs`
        """

class ItAssetManagementLocationsApi(Resource):
    """Lists the places where assets can be kept. For agents. Calls: `create`, `delete`, `update`.

    Reached as `client.it_asset_management.locations`.
    """
    @overload
    def __call__(
        self, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> BaseResultGenerator[ItamAssetLocation]:
        """Lists the places where assets can be kept. For agents.

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ItamAssetLocation records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/it_asset_management/locations`
        """
    @overload
    def __call__(self, *, id: str | ItamAssetLocation) -> ItamAssetLocation:
        """Returns a single asset location. For agents.

        Args:
            id: Asset location to act on. Takes an ItamAssetLocation or its id.

        Returns:
            The ItamAssetLocation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/it_asset_management/locations/{location_id}`
        """
    def create(self, api_objects: ItamAssetLocation | ItamAssetLocationDict) -> ItamAssetLocation:
        """Creates a place where assets can be kept. For admins.

        Args:
            api_objects: The ItamAssetLocation: an object, or a mapping of its fields, with `name`.

        Returns:
            The ItamAssetLocation.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/it_asset_management/locations`
        """
    def delete(self, api_objects: str | ItamAssetLocation) -> None:
        """Deletes a place where assets can be kept. For admins.

        Args:
            api_objects: Asset location to act on. Takes an ItamAssetLocation or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/it_asset_management/locations/{location_id}`
        """
    def update(self, api_objects: ItamAssetLocation | ItamAssetLocationDict) -> ItamAssetLocation:
        """Changes an asset location, such as its name. For admins. A record without changes is read, and
        nothing is written.

        Args:
            api_objects: The ItamAssetLocation: an object, or a mapping of its fields.

        Returns:
            The ItamAssetLocation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/v2/it_asset_management/locations/{location_id}`
        """

class AsyncItAssetManagementLocationsApi(AsyncResource):
    """Lists the places where assets can be kept. For agents. Calls: `create`, `delete`, `update`.

    Reached as `client.it_asset_management.locations`.
    """
    @overload
    def __call__(
        self, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> AsyncResultGenerator[ItamAssetLocation]:
        """Lists the places where assets can be kept. For agents.

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ItamAssetLocation records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/it_asset_management/locations`
        """
    @overload
    def __call__(self, *, id: str | ItamAssetLocation) -> Coroutine[object, object, ItamAssetLocation]:
        """Returns a single asset location. For agents.

        Args:
            id: Asset location to act on. Takes an ItamAssetLocation or its id.

        Returns:
            The ItamAssetLocation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/it_asset_management/locations/{location_id}`
        """
    def create(
        self, api_objects: ItamAssetLocation | ItamAssetLocationDict
    ) -> Coroutine[object, object, ItamAssetLocation]:
        """Creates a place where assets can be kept. For admins.

        Args:
            api_objects: The ItamAssetLocation: an object, or a mapping of its fields, with `name`.

        Returns:
            The ItamAssetLocation.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/it_asset_management/locations`
        """
    def delete(self, api_objects: str | ItamAssetLocation) -> Coroutine[object, object, None]:
        """Deletes a place where assets can be kept. For admins.

        Args:
            api_objects: Asset location to act on. Takes an ItamAssetLocation or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/it_asset_management/locations/{location_id}`
        """
    def update(
        self, api_objects: ItamAssetLocation | ItamAssetLocationDict
    ) -> Coroutine[object, object, ItamAssetLocation]:
        """Changes an asset location, such as its name. For admins. A record without changes is read, and
        nothing is written.

        Args:
            api_objects: The ItamAssetLocation: an object, or a mapping of its fields.

        Returns:
            The ItamAssetLocation.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/v2/it_asset_management/locations/{location_id}`
        """

class ItAssetManagementStatusesApi(Resource):
    """Lists the statuses an asset can have. For agents. Calls: `create`, `delete`, `update`.

    Reached as `client.it_asset_management.statuses`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[ItamAssetStatus]:
        """Lists the statuses an asset can have. For agents.

        Returns:
            ItamAssetStatus records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/it_asset_management/statuses`
        """
    @overload
    def __call__(self, *, id: str | ItamAssetStatus) -> ItamAssetStatus:
        """Returns a single asset status. For agents.

        Args:
            id: Asset status to fetch. Takes an ItamAssetStatus or its id.

        Returns:
            The ItamAssetStatus.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/it_asset_management/statuses/{status_id}`
        """
    def create(self, api_objects: ItamAssetStatus | ItamAssetStatusDict) -> ItamAssetStatus:
        """Creates a status that assets can have. For admins.

        Args:
            api_objects: The ItamAssetStatus: an object, or a mapping of its fields, with `category` and
                `name`.

        Returns:
            The ItamAssetStatus.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/it_asset_management/statuses`
        """
    def delete(self, api_objects: str | ItamAssetStatus) -> None:
        """Deletes an asset status. One that Zendesk supplies, or that an asset has, cannot be deleted. For
        admins.

        Args:
            api_objects: Asset status to fetch. Takes an ItamAssetStatus or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/it_asset_management/statuses/{status_id}`
        """
    def update(self, api_objects: ItamAssetStatus | ItamAssetStatusDict) -> ItamAssetStatus:
        """Changes an asset status. Those that Zendesk supplies cannot be changed. For admins. A record
        without changes is read, and nothing is written.

        Args:
            api_objects: The ItamAssetStatus: an object, or a mapping of its fields.

        Returns:
            The ItamAssetStatus.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/v2/it_asset_management/statuses/{status_id}`
        """

class AsyncItAssetManagementStatusesApi(AsyncResource):
    """Lists the statuses an asset can have. For agents. Calls: `create`, `delete`, `update`.

    Reached as `client.it_asset_management.statuses`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[ItamAssetStatus]:
        """Lists the statuses an asset can have. For agents.

        Returns:
            ItamAssetStatus records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/it_asset_management/statuses`
        """
    @overload
    def __call__(self, *, id: str | ItamAssetStatus) -> Coroutine[object, object, ItamAssetStatus]:
        """Returns a single asset status. For agents.

        Args:
            id: Asset status to fetch. Takes an ItamAssetStatus or its id.

        Returns:
            The ItamAssetStatus.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/it_asset_management/statuses/{status_id}`
        """
    def create(
        self, api_objects: ItamAssetStatus | ItamAssetStatusDict
    ) -> Coroutine[object, object, ItamAssetStatus]:
        """Creates a status that assets can have. For admins.

        Args:
            api_objects: The ItamAssetStatus: an object, or a mapping of its fields, with `category` and
                `name`.

        Returns:
            The ItamAssetStatus.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/it_asset_management/statuses`
        """
    def delete(self, api_objects: str | ItamAssetStatus) -> Coroutine[object, object, None]:
        """Deletes an asset status. One that Zendesk supplies, or that an asset has, cannot be deleted. For
        admins.

        Args:
            api_objects: Asset status to fetch. Takes an ItamAssetStatus or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/it_asset_management/statuses/{status_id}`
        """
    def update(
        self, api_objects: ItamAssetStatus | ItamAssetStatusDict
    ) -> Coroutine[object, object, ItamAssetStatus]:
        """Changes an asset status. Those that Zendesk supplies cannot be changed. For admins. A record
        without changes is read, and nothing is written.

        Args:
            api_objects: The ItamAssetStatus: an object, or a mapping of its fields.

        Returns:
            The ItamAssetStatus.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PATCH /api/v2/it_asset_management/statuses/{status_id}`
        """
