# Generated from openapi/zendesk.openapi.json (openapi/spec/support/it_asset_management.yaml) by `make generate`. Do not edit.
"""Manages IT assets: their types and fields, locations, statuses and the assets themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

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
    from zenpy.lib.pagination.results import BaseResultGenerator
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

    asset_types: Lazy[ItAssetManagementAssetTypesApi] = Lazy(
        "it_asset_management", "ItAssetManagementAssetTypesApi"
    )
    assets: Lazy[ItAssetManagementAssetsApi] = Lazy("it_asset_management", "ItAssetManagementAssetsApi")
    locations: Lazy[ItAssetManagementLocationsApi] = Lazy(
        "it_asset_management", "ItAssetManagementLocationsApi"
    )
    statuses: Lazy[ItAssetManagementStatusesApi] = Lazy("it_asset_management", "ItAssetManagementStatusesApi")


class AsyncItAssetManagementApi(AsyncResource, sync_class=ItAssetManagementApi):
    """`ItAssetManagementApi` for the async client: calls are awaited, lists read with `async for`."""


class ItAssetManagementAssetTypesApi(Resource):
    """Lists the asset types, which can form a hierarchy. For agents. Calls: `create`, `delete`,
    `update`. Below it: `fields`.

    Reached as `client.it_asset_management.asset_types`.
    """

    fields: Lazy[ItAssetManagementAssetTypesFieldsApi] = Lazy(
        "it_asset_management", "ItAssetManagementAssetTypesFieldsApi"
    )

    _CALL: Method[ItamAssetType | BaseResultGenerator[ItamAssetType]] = Method(
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

    def __call__(
        self, *, id: str | ItamAssetType = LEFT_OUT
    ) -> ItamAssetType | BaseResultGenerator[ItamAssetType]:
        """Lists the asset types, which can form a hierarchy.

        - `client.it_asset_management.asset_types()`: Lists the asset types, which can form a hierarchy.
          For agents.
          `GET /api/v2/it_asset_management/asset_types`
        - `client.it_asset_management.asset_types(id=…)`: Returns a single asset type. For agents.
          `GET /api/v2/it_asset_management/asset_types/{asset_type_id}`

        Args:
            id: Asset type that the call is about. Takes an ItamAssetType or its id.

        Returns:
            ItamAssetType records, fetched page by page as they are read.
            The ItamAssetType.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)

    _CREATE: Method[ItamAssetType] = Method(
        "it_asset_management.asset_types.create",
        Form(
            Operation(
                "it_asset_management.asset_types.create",
                "POST",
                "/api/v2/it_asset_management/asset_types",
                body=Body("record", schema="ItamAssetType", key="asset_type"),
                result=Result("one", schema="ItamAssetType", key="asset_type"),
                writes="make",
            ),
            (Argument("api_objects", "record", "asset_type", accepts="ItamAssetType", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
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

    def delete(self, api_objects: str | ItamAssetType) -> None:
        """Deletes an asset type, given by its id. For admins.

        Args:
            api_objects: Asset type that the call is about. Takes an ItamAssetType or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/it_asset_management/asset_types/{asset_type_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[ItamAssetType] = Method(
        "it_asset_management.asset_types.update",
        Form(
            Operation(
                "it_asset_management.asset_types.update",
                "PATCH",
                "/api/v2/it_asset_management/asset_types/{asset_type_id}",
                body=Body("record", schema="ItamAssetType", key="asset_type"),
                result=Result("one", schema="ItamAssetType", key="asset_type"),
                writes="change",
                readable=True,
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
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncItAssetManagementAssetTypesApi(AsyncResource, sync_class=ItAssetManagementAssetTypesApi):
    """`ItAssetManagementAssetTypesApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class ItAssetManagementAssetTypesFieldsApi(Resource):
    """Lists the fields of an asset type. For agents. Calls: `create`, `delete`, `update`.

    Reached as `client.it_asset_management.asset_types.fields`.
    """

    _CALL: Method[ItamAssetField | BaseResultGenerator[ItamAssetField]] = Method(
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

    def __call__(
        self, asset_type: str | ItamAssetType, *, id: int | str | ItamAssetField = LEFT_OUT
    ) -> ItamAssetField | BaseResultGenerator[ItamAssetField]:
        """Lists the fields of an asset type.

        - `client.it_asset_management.asset_types.fields(asset_type)`: Lists the fields of an asset
          type. For agents.
          `GET /api/v2/it_asset_management/asset_types/{asset_type_id}/fields`
        - `client.it_asset_management.asset_types.fields(asset_type, id=…)`: Returns one field of an
          asset type. For agents.
          `GET /api/v2/it_asset_management/asset_types/{asset_type_id}/fields/{asset_type_field_id}`

        Args:
            asset_type: Asset type that the call is about. Takes an ItamAssetType or its id.
            id: Field of the asset type to act on. Takes an ItamAssetField or its id.

        Returns:
            ItamAssetField records, fetched page by page as they are read.
            The ItamAssetField.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, asset_type=asset_type, id=id)

    _CREATE: Method[ItamAssetField] = Method(
        "it_asset_management.asset_types.fields.create",
        Form(
            Operation(
                "it_asset_management.asset_types.fields.create",
                "POST",
                "/api/v2/it_asset_management/asset_types/{asset_type_id}/fields",
                body=Body("record", schema="ItamAssetField", key="field"),
                result=Result("one", schema="ItamAssetField", key="field"),
                writes="make",
            ),
            (
                Argument("asset_type", "path", "asset_type_id", accepts="ItamAssetType", required=True),
                Argument("field", "record", "field", accepts="ItamAssetField", required=True),
            ),
        ),
    )

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
        return self._run(self._CREATE, asset_type=asset_type, field=field)

    _DELETE: Method[None] = Method(
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
        return self._run(self._DELETE, asset_type=asset_type, field=field)

    _UPDATE: Method[ItamAssetField] = Method(
        "it_asset_management.asset_types.fields.update",
        Form(
            Operation(
                "it_asset_management.asset_types.fields.update",
                "PATCH",
                "/api/v2/it_asset_management/asset_types/{asset_type_id}/fields/{asset_type_field_id}",
                body=Body("record", schema="ItamAssetField", key="field"),
                result=Result("one", schema="ItamAssetField", key="field"),
                writes="change",
                readable=True,
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
        return self._run(self._UPDATE, asset_type=asset_type, field=field)


class AsyncItAssetManagementAssetTypesFieldsApi(
    AsyncResource, sync_class=ItAssetManagementAssetTypesFieldsApi
):
    """`ItAssetManagementAssetTypesFieldsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class ItAssetManagementAssetsApi(Resource):
    """Lists the IT assets, optionally only those with given ids or external ids. For agents. Calls:
    `create`, `delete`, `filtered_search`, `search`, `update`. Below it: `jobs`.

    Reached as `client.it_asset_management.assets`.
    """

    jobs: Lazy[ItAssetManagementAssetsJobsApi] = Lazy("it_asset_management", "ItAssetManagementAssetsJobsApi")

    _CALL: Method[ItamAsset | BaseResultGenerator[ItamAsset]] = Method(
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
                Argument("filter_ids", "query", "filter[ids]", accepts="ItamAsset", many=True),
                Argument("filter_external_ids", "query", "filter[external_ids]", many=True),
            ),
        ),
    )

    def __call__(
        self,
        *,
        filter_ids: Many[str | ItamAsset] | Iterator[str | ItamAsset] | None = None,
        filter_external_ids: Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        id: str | ItamAsset = LEFT_OUT,
    ) -> ItamAsset | BaseResultGenerator[ItamAsset]:
        """Lists the IT assets, optionally only those with given ids or external ids.

        - `client.it_asset_management.assets()`: Lists the IT assets, optionally only those with given
          ids or external ids. For agents. Also takes `filter_ids`, `filter_external_ids`, `page_size`
          and `cursor_pagination`.
          `GET /api/v2/it_asset_management/assets`
        - `client.it_asset_management.assets(id=…)`: Returns a single IT asset with its values. For
          agents.
          `GET /api/v2/it_asset_management/assets/{asset_id}`

        Args:
            filter_ids: Keeps only records with these ids; separated by commas. Takes ItamAsset records
                or their ids.
            filter_external_ids: Keeps only records with these references of your own; separated by
                commas.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.
            id: Asset to act on. Takes an ItamAsset or its id.

        Returns:
            ItamAsset records, fetched page by page as they are read.
            The ItamAsset.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            filter_ids=filter_ids,
            filter_external_ids=filter_external_ids,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            id=id,
        )

    _CREATE: Method[ItamAsset] = Method(
        "it_asset_management.assets.create",
        Form(
            Operation(
                "it_asset_management.assets.create",
                "POST",
                "/api/v2/it_asset_management/assets",
                body=Body("record", schema="ItamAsset", key="asset"),
                result=Result("one", schema="ItamAsset", key="asset"),
                writes="make",
            ),
            (Argument("api_objects", "record", "asset", accepts="ItamAsset", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
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

    def delete(self, api_objects: str | ItamAsset) -> None:
        """Deletes a single IT asset, given by its id. For admins.

        Args:
            api_objects: Asset to act on. Takes an ItamAsset or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/it_asset_management/assets/{asset_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _FILTERED_SEARCH: Method[BaseResultGenerator[ItamAsset]] = Method(
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
        return self._run(
            self._FILTERED_SEARCH,
            filter=filter,
            query=query,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )

    _SEARCH: Method[BaseResultGenerator[ItamAsset]] = Method(
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
        return self._run(
            self._SEARCH, query=query, sort=sort, page_size=page_size, cursor_pagination=cursor_pagination
        )

    _UPDATE: Method[ItamAsset] = Method(
        "it_asset_management.assets.update",
        Form(
            Operation(
                "it_asset_management.assets.update",
                "PATCH",
                "/api/v2/it_asset_management/assets/{asset_id}",
                body=Body("record", schema="ItamAsset", key="asset"),
                result=Result("one", schema="ItamAsset", key="asset"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects", "record", "asset", also_path="asset_id", accepts="ItamAsset", required=True
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncItAssetManagementAssetsApi(AsyncResource, sync_class=ItAssetManagementAssetsApi):
    """`ItAssetManagementAssetsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class ItAssetManagementAssetsJobsApi(Resource):
    """The jobs of `client.it_asset_management.assets`. Calls: `create`.

    Reached as `client.it_asset_management.assets.jobs`.
    """

    _CREATE: Method[JobStatus] = Method(
        "it_asset_management.assets.jobs.create",
        Form(
            Operation(
                "it_asset_management.assets.jobs.create",
                "POST",
                "/api/v2/it_asset_management/assets/jobs",
                body=Body("record", schema="ItamAssetJob", key="job", takes=("items.id",)),
                result=Result("job", schema="JobStatus", key="job_status"),
                writes="make",
            ),
            (Argument("api_objects", "record", "job", accepts="ItamAssetJob", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)


class AsyncItAssetManagementAssetsJobsApi(AsyncResource, sync_class=ItAssetManagementAssetsJobsApi):
    """`ItAssetManagementAssetsJobsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class ItAssetManagementLocationsApi(Resource):
    """Lists the places where assets can be kept. For agents. Calls: `create`, `delete`, `update`.

    Reached as `client.it_asset_management.locations`.
    """

    _CALL: Method[ItamAssetLocation | BaseResultGenerator[ItamAssetLocation]] = Method(
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

    def __call__(
        self,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        id: str | ItamAssetLocation = LEFT_OUT,
    ) -> ItamAssetLocation | BaseResultGenerator[ItamAssetLocation]:
        """Lists the places where assets can be kept.

        - `client.it_asset_management.locations()`: Lists the places where assets can be kept. For
          agents. Also takes `page_size` and `cursor_pagination`.
          `GET /api/v2/it_asset_management/locations`
        - `client.it_asset_management.locations(id=…)`: Returns a single asset location. For agents.
          `GET /api/v2/it_asset_management/locations/{location_id}`

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.
            id: Asset location to act on. Takes an ItamAssetLocation or its id.

        Returns:
            ItamAssetLocation records, fetched page by page as they are read.
            The ItamAssetLocation.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, page_size=page_size, cursor_pagination=cursor_pagination, id=id)

    _CREATE: Method[ItamAssetLocation] = Method(
        "it_asset_management.locations.create",
        Form(
            Operation(
                "it_asset_management.locations.create",
                "POST",
                "/api/v2/it_asset_management/locations",
                body=Body("record", schema="ItamAssetLocation", key="location"),
                result=Result("one", schema="ItamAssetLocation", key="location"),
                writes="make",
            ),
            (Argument("api_objects", "record", "location", accepts="ItamAssetLocation", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
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

    def delete(self, api_objects: str | ItamAssetLocation) -> None:
        """Deletes a place where assets can be kept. For admins.

        Args:
            api_objects: Asset location to act on. Takes an ItamAssetLocation or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/it_asset_management/locations/{location_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[ItamAssetLocation] = Method(
        "it_asset_management.locations.update",
        Form(
            Operation(
                "it_asset_management.locations.update",
                "PATCH",
                "/api/v2/it_asset_management/locations/{location_id}",
                body=Body("record", schema="ItamAssetLocation", key="location"),
                result=Result("one", schema="ItamAssetLocation", key="location"),
                writes="change",
                readable=True,
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
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncItAssetManagementLocationsApi(AsyncResource, sync_class=ItAssetManagementLocationsApi):
    """`ItAssetManagementLocationsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class ItAssetManagementStatusesApi(Resource):
    """Lists the statuses an asset can have. For agents. Calls: `create`, `delete`, `update`.

    Reached as `client.it_asset_management.statuses`.
    """

    _CALL: Method[ItamAssetStatus | BaseResultGenerator[ItamAssetStatus]] = Method(
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

    def __call__(
        self, *, id: str | ItamAssetStatus = LEFT_OUT
    ) -> ItamAssetStatus | BaseResultGenerator[ItamAssetStatus]:
        """Lists the statuses an asset can have.

        - `client.it_asset_management.statuses()`: Lists the statuses an asset can have. For agents.
          `GET /api/v2/it_asset_management/statuses`
        - `client.it_asset_management.statuses(id=…)`: Returns a single asset status. For agents.
          `GET /api/v2/it_asset_management/statuses/{status_id}`

        Args:
            id: Asset status to fetch. Takes an ItamAssetStatus or its id.

        Returns:
            ItamAssetStatus records, fetched page by page as they are read.
            The ItamAssetStatus.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)

    _CREATE: Method[ItamAssetStatus] = Method(
        "it_asset_management.statuses.create",
        Form(
            Operation(
                "it_asset_management.statuses.create",
                "POST",
                "/api/v2/it_asset_management/statuses",
                body=Body("record", schema="ItamAssetStatus", key="status"),
                result=Result("one", schema="ItamAssetStatus", key="status"),
                writes="make",
            ),
            (Argument("api_objects", "record", "status", accepts="ItamAssetStatus", required=True),),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "it_asset_management.statuses.delete",
        Form(
            Operation(
                "it_asset_management.statuses.delete",
                "DELETE",
                "/api/v2/it_asset_management/statuses/{status_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "status_id", accepts="ItamAssetStatus", required=True),),
        ),
    )

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
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[ItamAssetStatus] = Method(
        "it_asset_management.statuses.update",
        Form(
            Operation(
                "it_asset_management.statuses.update",
                "PATCH",
                "/api/v2/it_asset_management/statuses/{status_id}",
                body=Body("record", schema="ItamAssetStatus", key="status"),
                result=Result("one", schema="ItamAssetStatus", key="status"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "status",
                    also_path="status_id",
                    accepts="ItamAssetStatus",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncItAssetManagementStatusesApi(AsyncResource, sync_class=ItAssetManagementStatusesApi):
    """`ItAssetManagementStatusesApi` for the async client: calls are awaited, lists read with `async
    for`.
    """
