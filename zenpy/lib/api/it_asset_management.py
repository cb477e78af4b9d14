# Generated from openapi/zendesk.openapi.json (openapi/spec/support/it_asset_management.yaml) by `make generate`. Do not edit.
"""Manages IT assets: their types and fields, locations, statuses and the assets themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable, Mapping

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

    asset_types: Sub[ItAssetManagementAssetTypesApi] = Sub(
        "it_asset_management", "ItAssetManagementAssetTypesApi"
    )
    assets: Sub[ItAssetManagementAssetsApi] = Sub("it_asset_management", "ItAssetManagementAssetsApi")
    locations: Sub[ItAssetManagementLocationsApi] = Sub(
        "it_asset_management", "ItAssetManagementLocationsApi"
    )
    statuses: Sub[ItAssetManagementStatusesApi] = Sub("it_asset_management", "ItAssetManagementStatusesApi")


class AsyncItAssetManagementApi(AsyncResource):
    """Manages IT assets: their types and fields, locations, statuses and the assets themselves.

    Reached as `client.it_asset_management`.
    """

    asset_types: Sub[AsyncItAssetManagementAssetTypesApi] = Sub(
        "it_asset_management", "AsyncItAssetManagementAssetTypesApi"
    )
    assets: Sub[AsyncItAssetManagementAssetsApi] = Sub(
        "it_asset_management", "AsyncItAssetManagementAssetsApi"
    )
    locations: Sub[AsyncItAssetManagementLocationsApi] = Sub(
        "it_asset_management", "AsyncItAssetManagementLocationsApi"
    )
    statuses: Sub[AsyncItAssetManagementStatusesApi] = Sub(
        "it_asset_management", "AsyncItAssetManagementStatusesApi"
    )


class ItAssetManagementAssetTypesApi(Resource):
    """The asset types of `client.it_asset_management`. Below it: `fields`.

    Reached as `client.it_asset_management.asset_types`.
    """

    fields: Sub[ItAssetManagementAssetTypesFieldsApi] = Sub(
        "it_asset_management", "ItAssetManagementAssetTypesFieldsApi"
    )

    def __call__(
        self, *, id: str | ItamAssetType | None = None
    ) -> ItamAssetType | BaseResultGenerator[ItamAssetType]:
        """Lists the asset types, which can form a hierarchy. For agents.

        - `client.it_asset_management.asset_types(id=…)`: Returns a single asset type. For agents.
        - `client.it_asset_management.asset_types()`: Lists the asset types, which can form a hierarchy.
        For agents.

        Args:
            id: the ItamAssetType or its id. Asset type that the call is about.

        Returns:
            The ItamAssetType.
            ItamAssetType records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/it_asset_management/asset_types/{asset_type_id}`
        `GET /api/v2/it_asset_management/asset_types`
        """
        return self._run(_ASSET_TYPES_CALL, id=id)

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
        return self._run(_ASSET_TYPES_CREATE, api_objects=api_objects)

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
        self._run(_ASSET_TYPES_DELETE, api_objects=api_objects)

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
        return self._run(_ASSET_TYPES_UPDATE, api_objects=api_objects)


class AsyncItAssetManagementAssetTypesApi(AsyncResource):
    """The asset types of `client.it_asset_management`. Below it: `fields`.

    Reached as `client.it_asset_management.asset_types`.
    """

    fields: Sub[AsyncItAssetManagementAssetTypesFieldsApi] = Sub(
        "it_asset_management", "AsyncItAssetManagementAssetTypesFieldsApi"
    )

    def __call__(
        self, *, id: str | ItamAssetType | None = None
    ) -> Awaitable[ItamAssetType] | AsyncResultGenerator[ItamAssetType]:
        """Lists the asset types, which can form a hierarchy. For agents.

        - `client.it_asset_management.asset_types(id=…)`: Returns a single asset type. For agents.
        - `client.it_asset_management.asset_types()`: Lists the asset types, which can form a hierarchy.
        For agents.

        Args:
            id: the ItamAssetType or its id. Asset type that the call is about.

        Returns:
            To be awaited: the ItamAssetType.
            ItamAssetType records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/it_asset_management/asset_types/{asset_type_id}`
        `GET /api/v2/it_asset_management/asset_types`
        """
        return self._run(_ASSET_TYPES_CALL, id=id)

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
        return self._run(_ASSET_TYPES_CREATE, api_objects=api_objects)

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
        return self._run(_ASSET_TYPES_DELETE, api_objects=api_objects)

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
        return self._run(_ASSET_TYPES_UPDATE, api_objects=api_objects)


class ItAssetManagementAssetTypesFieldsApi(Resource):
    """The fields of `client.it_asset_management.asset_types`.

    Reached as `client.it_asset_management.asset_types.fields`.
    """

    def __call__(
        self, asset_type: str | ItamAssetType, *, id: int | str | ItamAssetField | None = None
    ) -> ItamAssetField | BaseResultGenerator[ItamAssetField]:
        """Lists the fields of an asset type. For agents.

        - `client.it_asset_management.asset_types.fields(asset_type, id=…)`: Returns one field of an
        asset type. For agents.
        - `client.it_asset_management.asset_types.fields(asset_type)`: Lists the fields of an asset
        type. For agents.

        Args:
            asset_type: the ItamAssetType or its id. Asset type that the call is about.
            id: the ItamAssetField or its id. Field of the asset type to act on.

        Returns:
            The ItamAssetField.
            ItamAssetField records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/it_asset_management/asset_types/{asset_type_id}/fields/{asset_type_field_id}`
        `GET /api/v2/it_asset_management/asset_types/{asset_type_id}/fields`
        """
        return self._run(_ASSET_TYPES_FIELDS_CALL, asset_type=asset_type, id=id)

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
        return self._run(_ASSET_TYPES_FIELDS_CREATE, asset_type=asset_type, field=field)

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
        self._run(_ASSET_TYPES_FIELDS_DELETE, asset_type=asset_type, field=field)

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
        return self._run(_ASSET_TYPES_FIELDS_UPDATE, asset_type=asset_type, field=field)


class AsyncItAssetManagementAssetTypesFieldsApi(AsyncResource):
    """The fields of `client.it_asset_management.asset_types`.

    Reached as `client.it_asset_management.asset_types.fields`.
    """

    def __call__(
        self, asset_type: str | ItamAssetType, *, id: int | str | ItamAssetField | None = None
    ) -> Awaitable[ItamAssetField] | AsyncResultGenerator[ItamAssetField]:
        """Lists the fields of an asset type. For agents.

        - `client.it_asset_management.asset_types.fields(asset_type, id=…)`: Returns one field of an
        asset type. For agents.
        - `client.it_asset_management.asset_types.fields(asset_type)`: Lists the fields of an asset
        type. For agents.

        Args:
            asset_type: the ItamAssetType or its id. Asset type that the call is about.
            id: the ItamAssetField or its id. Field of the asset type to act on.

        Returns:
            To be awaited: the ItamAssetField.
            ItamAssetField records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/it_asset_management/asset_types/{asset_type_id}/fields/{asset_type_field_id}`
        `GET /api/v2/it_asset_management/asset_types/{asset_type_id}/fields`
        """
        return self._run(_ASSET_TYPES_FIELDS_CALL, asset_type=asset_type, id=id)

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
        return self._run(_ASSET_TYPES_FIELDS_CREATE, asset_type=asset_type, field=field)

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
        return self._run(_ASSET_TYPES_FIELDS_DELETE, asset_type=asset_type, field=field)

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
        return self._run(_ASSET_TYPES_FIELDS_UPDATE, asset_type=asset_type, field=field)


class ItAssetManagementAssetsApi(Resource):
    """The assets of `client.it_asset_management`. Below it: `jobs`.

    Reached as `client.it_asset_management.assets`.
    """

    jobs: Sub[ItAssetManagementAssetsJobsApi] = Sub("it_asset_management", "ItAssetManagementAssetsJobsApi")

    def __call__(
        self,
        *,
        id: str | ItamAsset | None = None,
        filter_ids: Iterable[str] | None = None,
        filter_external_ids: Iterable[str] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> ItamAsset | BaseResultGenerator[ItamAsset]:
        """Lists the IT assets, optionally only those with given ids or external ids. For agents.

        - `client.it_asset_management.assets(id=…)`: Returns a single IT asset with its values. For
        agents.
        - `client.it_asset_management.assets()`: Lists the IT assets, optionally only those with given
        ids or external ids. For agents.

        Args:
            id: the ItamAsset or its id. Asset to act on.
            filter_ids: Keeps only records with these ids; separated by commas.
            filter_external_ids: Keeps only records with these references of your own; separated by
                commas.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            The ItamAsset.
            ItamAsset records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/it_asset_management/assets/{asset_id}`
        `GET /api/v2/it_asset_management/assets`
        """
        return self._run(
            _ASSETS_CALL,
            id=id,
            filter_ids=filter_ids,
            filter_external_ids=filter_external_ids,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )

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
        return self._run(_ASSETS_CREATE, api_objects=api_objects)

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
        self._run(_ASSETS_DELETE, api_objects=api_objects)

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
        return self._run(
            _ASSETS_FILTERED_SEARCH,
            filter=filter,
            query=query,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )

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
        return self._run(
            _ASSETS_SEARCH, query=query, sort=sort, page_size=page_size, cursor_pagination=cursor_pagination
        )

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
        return self._run(_ASSETS_UPDATE, api_objects=api_objects)


class AsyncItAssetManagementAssetsApi(AsyncResource):
    """The assets of `client.it_asset_management`. Below it: `jobs`.

    Reached as `client.it_asset_management.assets`.
    """

    jobs: Sub[AsyncItAssetManagementAssetsJobsApi] = Sub(
        "it_asset_management", "AsyncItAssetManagementAssetsJobsApi"
    )

    def __call__(
        self,
        *,
        id: str | ItamAsset | None = None,
        filter_ids: Iterable[str] | None = None,
        filter_external_ids: Iterable[str] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> Awaitable[ItamAsset] | AsyncResultGenerator[ItamAsset]:
        """Lists the IT assets, optionally only those with given ids or external ids. For agents.

        - `client.it_asset_management.assets(id=…)`: Returns a single IT asset with its values. For
        agents.
        - `client.it_asset_management.assets()`: Lists the IT assets, optionally only those with given
        ids or external ids. For agents.

        Args:
            id: the ItamAsset or its id. Asset to act on.
            filter_ids: Keeps only records with these ids; separated by commas.
            filter_external_ids: Keeps only records with these references of your own; separated by
                commas.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            To be awaited: the ItamAsset.
            ItamAsset records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/it_asset_management/assets/{asset_id}`
        `GET /api/v2/it_asset_management/assets`
        """
        return self._run(
            _ASSETS_CALL,
            id=id,
            filter_ids=filter_ids,
            filter_external_ids=filter_external_ids,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )

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
        return self._run(_ASSETS_CREATE, api_objects=api_objects)

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
        return self._run(_ASSETS_DELETE, api_objects=api_objects)

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
        return self._run(
            _ASSETS_FILTERED_SEARCH,
            filter=filter,
            query=query,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )

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
        return self._run(
            _ASSETS_SEARCH, query=query, sort=sort, page_size=page_size, cursor_pagination=cursor_pagination
        )

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
        return self._run(_ASSETS_UPDATE, api_objects=api_objects)


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
        return self._run(_ASSETS_JOBS_CREATE, api_objects=api_objects)


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
        return self._run(_ASSETS_JOBS_CREATE, api_objects=api_objects)


class ItAssetManagementLocationsApi(Resource):
    """The locations of `client.it_asset_management`.

    Reached as `client.it_asset_management.locations`.
    """

    def __call__(
        self,
        *,
        id: str | ItamAssetLocation | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> ItamAssetLocation | BaseResultGenerator[ItamAssetLocation]:
        """Lists the places where assets can be kept. For agents.

        - `client.it_asset_management.locations(id=…)`: Returns a single asset location. For agents.
        - `client.it_asset_management.locations()`: Lists the places where assets can be kept. For
        agents.

        Args:
            id: the ItamAssetLocation or its id. Asset location to act on.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            The ItamAssetLocation.
            ItamAssetLocation records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/it_asset_management/locations/{location_id}`
        `GET /api/v2/it_asset_management/locations`
        """
        return self._run(_LOCATIONS_CALL, id=id, page_size=page_size, cursor_pagination=cursor_pagination)

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
        return self._run(_LOCATIONS_CREATE, api_objects=api_objects)

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
        self._run(_LOCATIONS_DELETE, api_objects=api_objects)

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
        return self._run(_LOCATIONS_UPDATE, api_objects=api_objects)


class AsyncItAssetManagementLocationsApi(AsyncResource):
    """The locations of `client.it_asset_management`.

    Reached as `client.it_asset_management.locations`.
    """

    def __call__(
        self,
        *,
        id: str | ItamAssetLocation | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> Awaitable[ItamAssetLocation] | AsyncResultGenerator[ItamAssetLocation]:
        """Lists the places where assets can be kept. For agents.

        - `client.it_asset_management.locations(id=…)`: Returns a single asset location. For agents.
        - `client.it_asset_management.locations()`: Lists the places where assets can be kept. For
        agents.

        Args:
            id: the ItamAssetLocation or its id. Asset location to act on.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            To be awaited: the ItamAssetLocation.
            ItamAssetLocation records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/it_asset_management/locations/{location_id}`
        `GET /api/v2/it_asset_management/locations`
        """
        return self._run(_LOCATIONS_CALL, id=id, page_size=page_size, cursor_pagination=cursor_pagination)

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
        return self._run(_LOCATIONS_CREATE, api_objects=api_objects)

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
        return self._run(_LOCATIONS_DELETE, api_objects=api_objects)

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
        return self._run(_LOCATIONS_UPDATE, api_objects=api_objects)


class ItAssetManagementStatusesApi(Resource):
    """The statuses of `client.it_asset_management`.

    Reached as `client.it_asset_management.statuses`.
    """

    def __call__(
        self, *, id: str | ItamAssetStatus | None = None
    ) -> ItamAssetStatus | BaseResultGenerator[ItamAssetStatus]:
        """Lists the statuses an asset can have. For agents.

        - `client.it_asset_management.statuses(id=…)`: Returns a single asset status. For agents.
        - `client.it_asset_management.statuses()`: Lists the statuses an asset can have. For agents.

        Args:
            id: the ItamAssetStatus or its id. Asset status to fetch.

        Returns:
            The ItamAssetStatus.
            ItamAssetStatus records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/it_asset_management/statuses/{status_id}`
        `GET /api/v2/it_asset_management/statuses`
        """
        return self._run(_STATUSES_CALL, id=id)


class AsyncItAssetManagementStatusesApi(AsyncResource):
    """The statuses of `client.it_asset_management`.

    Reached as `client.it_asset_management.statuses`.
    """

    def __call__(
        self, *, id: str | ItamAssetStatus | None = None
    ) -> Awaitable[ItamAssetStatus] | AsyncResultGenerator[ItamAssetStatus]:
        """Lists the statuses an asset can have. For agents.

        - `client.it_asset_management.statuses(id=…)`: Returns a single asset status. For agents.
        - `client.it_asset_management.statuses()`: Lists the statuses an asset can have. For agents.

        Args:
            id: the ItamAssetStatus or its id. Asset status to fetch.

        Returns:
            To be awaited: the ItamAssetStatus.
            ItamAssetStatus records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/it_asset_management/statuses/{status_id}`
        `GET /api/v2/it_asset_management/statuses`
        """
        return self._run(_STATUSES_CALL, id=id)


# -- what the calls send and what they answer

_ASSET_TYPES_CALL: Method[ItamAssetType | BaseResultGenerator[ItamAssetType]] = Method(
    "it_asset_management.asset_types",
    Form(
        Operation(
            "it_asset_management.asset_types.show",
            "GET",
            "/api/v2/it_asset_management/asset_types/{asset_type_id}",
            result=Result("one", schema="ItamAssetType", key="asset_type"),
        ),
        (Argument("id", "path", "asset_type_id", accepts="ItamAssetType", required=True),),
        when="id",
    ),
    Form(
        Operation(
            "it_asset_management.asset_types.list",
            "GET",
            "/api/v2/it_asset_management/asset_types",
            result=Result("list", schema="ItamAssetType", key="asset_types"),
        )
    ),
)
_ASSET_TYPES_CREATE: Method[ItamAssetType] = Method(
    "it_asset_management.asset_types.create",
    Form(
        Operation(
            "it_asset_management.asset_types.create",
            "POST",
            "/api/v2/it_asset_management/asset_types",
            body=Body("record", schema="ItamAssetType", key="asset_type"),
            result=Result("one", schema="ItamAssetType", key="asset_type"),
        ),
        (Argument("api_objects", "record", "asset_type", accepts="ItamAssetType", required=True),),
    ),
)
_ASSET_TYPES_DELETE: Method[None] = Method(
    "it_asset_management.asset_types.delete",
    Form(
        Operation(
            "it_asset_management.asset_types.delete",
            "DELETE",
            "/api/v2/it_asset_management/asset_types/{asset_type_id}",
            result=Result("nothing"),
        ),
        (Argument("api_objects", "path", "asset_type_id", accepts="ItamAssetType", required=True),),
    ),
)
_ASSET_TYPES_UPDATE: Method[ItamAssetType] = Method(
    "it_asset_management.asset_types.update",
    Form(
        Operation(
            "it_asset_management.asset_types.update",
            "PATCH",
            "/api/v2/it_asset_management/asset_types/{asset_type_id}",
            body=Body("record", schema="ItamAssetType", key="asset_type"),
            result=Result("one", schema="ItamAssetType", key="asset_type"),
        ),
        (
            Argument(
                "api_objects",
                "record",
                "asset_type",
                also_path="asset_type_id",
                accepts="ItamAssetType",
                required=True,
            ),
        ),
    ),
)
_ASSET_TYPES_FIELDS_CALL: Method[ItamAssetField | BaseResultGenerator[ItamAssetField]] = Method(
    "it_asset_management.asset_types.fields",
    Form(
        Operation(
            "it_asset_management.asset_types.fields.show",
            "GET",
            "/api/v2/it_asset_management/asset_types/{asset_type_id}/fields/{asset_type_field_id}",
            result=Result("one", schema="ItamAssetField", key="field"),
        ),
        (
            Argument("asset_type", "path", "asset_type_id", accepts="ItamAssetType", required=True),
            Argument("id", "path", "asset_type_field_id", accepts="ItamAssetField", required=True),
        ),
        when="id",
    ),
    Form(
        Operation(
            "it_asset_management.asset_types.fields.list",
            "GET",
            "/api/v2/it_asset_management/asset_types/{asset_type_id}/fields",
            result=Result("list", schema="ItamAssetField", key="fields"),
        ),
        (Argument("asset_type", "path", "asset_type_id", accepts="ItamAssetType", required=True),),
    ),
)
_ASSET_TYPES_FIELDS_CREATE: Method[ItamAssetField] = Method(
    "it_asset_management.asset_types.fields.create",
    Form(
        Operation(
            "it_asset_management.asset_types.fields.create",
            "POST",
            "/api/v2/it_asset_management/asset_types/{asset_type_id}/fields",
            body=Body("record", schema="ItamAssetField", key="field"),
            result=Result("one", schema="ItamAssetField", key="field"),
        ),
        (
            Argument("asset_type", "path", "asset_type_id", accepts="ItamAssetType", required=True),
            Argument("field", "record", "field", accepts="ItamAssetField", required=True),
        ),
    ),
)
_ASSET_TYPES_FIELDS_DELETE: Method[None] = Method(
    "it_asset_management.asset_types.fields.delete",
    Form(
        Operation(
            "it_asset_management.asset_types.fields.delete",
            "DELETE",
            "/api/v2/it_asset_management/asset_types/{asset_type_id}/fields/{asset_type_field_id}",
            result=Result("nothing"),
        ),
        (
            Argument("asset_type", "path", "asset_type_id", accepts="ItamAssetType", required=True),
            Argument("field", "path", "asset_type_field_id", accepts="ItamAssetField", required=True),
        ),
    ),
)
_ASSET_TYPES_FIELDS_UPDATE: Method[ItamAssetField] = Method(
    "it_asset_management.asset_types.fields.update",
    Form(
        Operation(
            "it_asset_management.asset_types.fields.update",
            "PATCH",
            "/api/v2/it_asset_management/asset_types/{asset_type_id}/fields/{asset_type_field_id}",
            body=Body("record", schema="ItamAssetField", key="field"),
            result=Result("one", schema="ItamAssetField", key="field"),
        ),
        (
            Argument("asset_type", "path", "asset_type_id", accepts="ItamAssetType", required=True),
            Argument(
                "field",
                "record",
                "field",
                also_path="asset_type_field_id",
                accepts="ItamAssetField",
                required=True,
            ),
        ),
    ),
)
_ASSETS_CALL: Method[ItamAsset | BaseResultGenerator[ItamAsset]] = Method(
    "it_asset_management.assets",
    Form(
        Operation(
            "it_asset_management.assets.show",
            "GET",
            "/api/v2/it_asset_management/assets/{asset_id}",
            result=Result("one", schema="ItamAsset", key="asset"),
        ),
        (Argument("id", "path", "asset_id", accepts="ItamAsset", required=True),),
        when="id",
    ),
    Form(
        Operation(
            "it_asset_management.assets.list",
            "GET",
            "/api/v2/it_asset_management/assets",
            query=(
                Param("filter[ids]", "comma"),
                Param("filter[external_ids]", "comma"),
            ),
            result=Result("list", schema="ItamAsset", key="assets"),
            pages=("cursor",),
        ),
        (
            Argument("filter_ids", "query", "filter[ids]", many=True),
            Argument("filter_external_ids", "query", "filter[external_ids]", many=True),
        ),
    ),
)
_ASSETS_CREATE: Method[ItamAsset] = Method(
    "it_asset_management.assets.create",
    Form(
        Operation(
            "it_asset_management.assets.create",
            "POST",
            "/api/v2/it_asset_management/assets",
            body=Body("record", schema="ItamAsset", key="asset"),
            result=Result("one", schema="ItamAsset", key="asset"),
        ),
        (Argument("api_objects", "record", "asset", accepts="ItamAsset", required=True),),
    ),
)
_ASSETS_DELETE: Method[None] = Method(
    "it_asset_management.assets.delete",
    Form(
        Operation(
            "it_asset_management.assets.delete",
            "DELETE",
            "/api/v2/it_asset_management/assets/{asset_id}",
            result=Result("nothing"),
        ),
        (Argument("api_objects", "path", "asset_id", accepts="ItamAsset", required=True),),
    ),
)
_ASSETS_FILTERED_SEARCH: Method[BaseResultGenerator[ItamAsset]] = Method(
    "it_asset_management.assets.filtered_search",
    Form(
        Operation(
            "it_asset_management.assets.filtered_search",
            "POST",
            "/api/v2/it_asset_management/assets/search",
            query=(
                Param("query"),
                Param("sort"),
            ),
            body=Body("fields"),
            result=Result("list", schema="ItamAsset", key="assets"),
            pages=("cursor",),
        ),
        (
            Argument("filter", "body", "filter"),
            Argument("query", "query", "query"),
            Argument("sort", "query", "sort"),
        ),
    ),
)
_ASSETS_SEARCH: Method[BaseResultGenerator[ItamAsset]] = Method(
    "it_asset_management.assets.search",
    Form(
        Operation(
            "it_asset_management.assets.search",
            "GET",
            "/api/v2/it_asset_management/assets/search",
            query=(
                Param("query"),
                Param("sort"),
            ),
            result=Result("list", schema="ItamAsset", key="assets"),
            pages=("cursor",),
        ),
        (
            Argument("query", "query", "query", required=True),
            Argument("sort", "query", "sort"),
        ),
    ),
)
_ASSETS_UPDATE: Method[ItamAsset] = Method(
    "it_asset_management.assets.update",
    Form(
        Operation(
            "it_asset_management.assets.update",
            "PATCH",
            "/api/v2/it_asset_management/assets/{asset_id}",
            body=Body("record", schema="ItamAsset", key="asset"),
            result=Result("one", schema="ItamAsset", key="asset"),
        ),
        (
            Argument(
                "api_objects", "record", "asset", also_path="asset_id", accepts="ItamAsset", required=True
            ),
        ),
    ),
)
_ASSETS_JOBS_CREATE: Method[JobStatus] = Method(
    "it_asset_management.assets.jobs.create",
    Form(
        Operation(
            "it_asset_management.assets.jobs.create",
            "POST",
            "/api/v2/it_asset_management/assets/jobs",
            body=Body("record", schema="ItamAssetJob", key="job"),
            result=Result("job", schema="JobStatus", key="job_status"),
        ),
        (Argument("api_objects", "record", "job", accepts="ItamAssetJob", required=True),),
    ),
)
_LOCATIONS_CALL: Method[ItamAssetLocation | BaseResultGenerator[ItamAssetLocation]] = Method(
    "it_asset_management.locations",
    Form(
        Operation(
            "it_asset_management.locations.show",
            "GET",
            "/api/v2/it_asset_management/locations/{location_id}",
            result=Result("one", schema="ItamAssetLocation", key="location"),
        ),
        (Argument("id", "path", "location_id", accepts="ItamAssetLocation", required=True),),
        when="id",
    ),
    Form(
        Operation(
            "it_asset_management.locations.list",
            "GET",
            "/api/v2/it_asset_management/locations",
            result=Result("list", schema="ItamAssetLocation", key="locations"),
            pages=("cursor",),
        )
    ),
)
_LOCATIONS_CREATE: Method[ItamAssetLocation] = Method(
    "it_asset_management.locations.create",
    Form(
        Operation(
            "it_asset_management.locations.create",
            "POST",
            "/api/v2/it_asset_management/locations",
            body=Body("record", schema="ItamAssetLocation", key="location"),
            result=Result("one", schema="ItamAssetLocation", key="location"),
        ),
        (Argument("api_objects", "record", "location", accepts="ItamAssetLocation", required=True),),
    ),
)
_LOCATIONS_DELETE: Method[None] = Method(
    "it_asset_management.locations.delete",
    Form(
        Operation(
            "it_asset_management.locations.delete",
            "DELETE",
            "/api/v2/it_asset_management/locations/{location_id}",
            result=Result("nothing"),
        ),
        (Argument("api_objects", "path", "location_id", accepts="ItamAssetLocation", required=True),),
    ),
)
_LOCATIONS_UPDATE: Method[ItamAssetLocation] = Method(
    "it_asset_management.locations.update",
    Form(
        Operation(
            "it_asset_management.locations.update",
            "PATCH",
            "/api/v2/it_asset_management/locations/{location_id}",
            body=Body("record", schema="ItamAssetLocation", key="location"),
            result=Result("one", schema="ItamAssetLocation", key="location"),
        ),
        (
            Argument(
                "api_objects",
                "record",
                "location",
                also_path="location_id",
                accepts="ItamAssetLocation",
                required=True,
            ),
        ),
    ),
)
_STATUSES_CALL: Method[ItamAssetStatus | BaseResultGenerator[ItamAssetStatus]] = Method(
    "it_asset_management.statuses",
    Form(
        Operation(
            "it_asset_management.statuses.show",
            "GET",
            "/api/v2/it_asset_management/statuses/{status_id}",
            result=Result("one", schema="ItamAssetStatus", key="status"),
        ),
        (Argument("id", "path", "status_id", accepts="ItamAssetStatus", required=True),),
        when="id",
    ),
    Form(
        Operation(
            "it_asset_management.statuses.list",
            "GET",
            "/api/v2/it_asset_management/statuses",
            result=Result("list", schema="ItamAssetStatus", key="statuses"),
        )
    ),
)
