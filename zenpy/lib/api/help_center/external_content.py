# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/external_content.yaml) by `make generate`. Do not edit.
"""Feeds pages from outside Zendesk into help center search: their records, sources and types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.help_centre_objects import (
        ExternalContentRecord,
        ExternalContentSource,
        ExternalContentType,
    )
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import (
        HelpCenterExternalContentRecordDict,
        HelpCenterExternalContentSourceDict,
        HelpCenterExternalContentTypeDict,
    )


class HelpCenterExternalContentApi(Resource):
    """Feeds pages from outside Zendesk into help center search: their records, sources and types.

    Reached as `client.help_center.external_content`.
    """

    records: Lazy[HelpCenterExternalContentRecordsApi] = Lazy(
        "help_center.external_content", "HelpCenterExternalContentRecordsApi"
    )
    sources: Lazy[HelpCenterExternalContentSourcesApi] = Lazy(
        "help_center.external_content", "HelpCenterExternalContentSourcesApi"
    )
    types: Lazy[HelpCenterExternalContentTypesApi] = Lazy(
        "help_center.external_content", "HelpCenterExternalContentTypesApi"
    )


class AsyncHelpCenterExternalContentApi(AsyncResource, sync_class=HelpCenterExternalContentApi):
    """`HelpCenterExternalContentApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class HelpCenterExternalContentRecordsApi(Resource):
    """Lists the records of outside content indexed for federated search. Cursor paging only. For help
    center managers. Calls: `create`, `delete`, `update`.

    Reached as `client.help_center.external_content.records`.
    """

    _CALL: Method[ExternalContentRecord | BaseResultGenerator[ExternalContentRecord]] = Method(
        "help_center.external_content.records",
        Form(
            Operation(
                "help_center.external_content.records.show",
                "GET",
                "/api/v2/guide/external_content/records/{record_id}",
                result=Result("one", schema="HelpCenterExternalContentRecord", key="record"),
            ),
            (Argument("id", "path", "record_id", accepts="HelpCenterExternalContentRecord", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "help_center.external_content.records.list",
                "GET",
                "/api/v2/guide/external_content/records",
                result=Result("list", schema="HelpCenterExternalContentRecord", key="records"),
                pages=("cursor",),
            )
        ),
    )

    def __call__(
        self,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        id: str | ExternalContentRecord = LEFT_OUT,
    ) -> ExternalContentRecord | BaseResultGenerator[ExternalContentRecord]:
        """Lists the records of outside content indexed for federated search.

        - `client.help_center.external_content.records()`: Lists the records of outside content indexed
          for federated search. Cursor paging only. For help center managers. Also takes `page_size` and
          `cursor_pagination`.
          `GET /api/v2/guide/external_content/records`
        - `client.help_center.external_content.records(id=…)`: Fetches one external content record by
          its id. For help center managers.
          `GET /api/v2/guide/external_content/records/{record_id}`

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.
            id: Custom object record that the call is about. Takes an ExternalContentRecord or its id.

        Returns:
            ExternalContentRecord records, fetched page by page as they are read.
            The ExternalContentRecord.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, page_size=page_size, cursor_pagination=cursor_pagination, id=id)

    _CREATE: Method[ExternalContentRecord] = Method(
        "help_center.external_content.records.create",
        Form(
            Operation(
                "help_center.external_content.records.create",
                "POST",
                "/api/v2/guide/external_content/records",
                body=Body("record", schema="HelpCenterExternalContentRecord", key="record"),
                result=Result("one", schema="HelpCenterExternalContentRecord", key="record"),
                writes="make",
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "record",
                    accepts="HelpCenterExternalContentRecord",
                    required=True,
                ),
            ),
        ),
    )

    def create(
        self, api_objects: ExternalContentRecord | HelpCenterExternalContentRecordDict
    ) -> ExternalContentRecord:
        """Adds a record of outside content to federated search; it needs an existing source and type.
        Indexing takes a while. For help center managers.

        Args:
            api_objects: The ExternalContentRecord: an object, or a mapping of its fields.

        Returns:
            The ExternalContentRecord.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/guide/external_content/records`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "help_center.external_content.records.delete",
        Form(
            Operation(
                "help_center.external_content.records.delete",
                "DELETE",
                "/api/v2/guide/external_content/records/{record_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects",
                    "path",
                    "record_id",
                    accepts="HelpCenterExternalContentRecord",
                    required=True,
                ),
            ),
        ),
    )

    def delete(self, api_objects: str | ExternalContentRecord) -> None:
        """Removes an external content record, so that help center search no longer finds it. For help
        center managers.

        Args:
            api_objects: Custom object record that the call is about. Takes an ExternalContentRecord or
                its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/guide/external_content/records/{record_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[ExternalContentRecord] = Method(
        "help_center.external_content.records.update",
        Form(
            Operation(
                "help_center.external_content.records.update",
                "PUT",
                "/api/v2/guide/external_content/records/{record_id}",
                body=Body("record", schema="HelpCenterExternalContentRecord", key="record"),
                result=Result("one", schema="HelpCenterExternalContentRecord", key="record"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "record",
                    also_path="record_id",
                    accepts="HelpCenterExternalContentRecord",
                    required=True,
                ),
            ),
        ),
    )

    def update(
        self, api_objects: ExternalContentRecord | HelpCenterExternalContentRecordDict
    ) -> ExternalContentRecord:
        """Replaces the indexed title, body, address or other properties of an external content record. For
        help center managers. A record without changes is read, and nothing is written.

        Args:
            api_objects: The ExternalContentRecord: an object, or a mapping of its fields.

        Returns:
            The ExternalContentRecord.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/guide/external_content/records/{record_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncHelpCenterExternalContentRecordsApi(AsyncResource, sync_class=HelpCenterExternalContentRecordsApi):
    """`HelpCenterExternalContentRecordsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class HelpCenterExternalContentSourcesApi(Resource):
    """Lists the sources that external content records come from, such as a forum or a documentation
    site. For help center managers. Calls: `create`, `delete`, `update`.

    Reached as `client.help_center.external_content.sources`.
    """

    _CALL: Method[ExternalContentSource | BaseResultGenerator[ExternalContentSource]] = Method(
        "help_center.external_content.sources",
        Form(
            Operation(
                "help_center.external_content.sources.show",
                "GET",
                "/api/v2/guide/external_content/sources/{source_id}",
                result=Result("one", schema="HelpCenterExternalContentSource", key="source"),
            ),
            (Argument("id", "path", "source_id", accepts="HelpCenterExternalContentSource", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "help_center.external_content.sources.list",
                "GET",
                "/api/v2/guide/external_content/sources",
                result=Result("list", schema="HelpCenterExternalContentSource", key="sources"),
                pages=("cursor",),
            )
        ),
    )

    def __call__(
        self,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        id: str | ExternalContentSource = LEFT_OUT,
    ) -> ExternalContentSource | BaseResultGenerator[ExternalContentSource]:
        """Lists the sources that external content records come from, such as a forum or a documentation
        site.

        - `client.help_center.external_content.sources()`: Lists the sources that external content
          records come from, such as a forum or a documentation site. For help center managers. Also
          takes `page_size` and `cursor_pagination`.
          `GET /api/v2/guide/external_content/sources`
        - `client.help_center.external_content.sources(id=…)`: Fetches one external content source by
          its id. For help center managers.
          `GET /api/v2/guide/external_content/sources/{source_id}`

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.
            id: External content source to act on. Takes an ExternalContentSource or its id.

        Returns:
            ExternalContentSource records, fetched page by page as they are read.
            The ExternalContentSource.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, page_size=page_size, cursor_pagination=cursor_pagination, id=id)

    _CREATE: Method[ExternalContentSource] = Method(
        "help_center.external_content.sources.create",
        Form(
            Operation(
                "help_center.external_content.sources.create",
                "POST",
                "/api/v2/guide/external_content/sources",
                body=Body("record", schema="HelpCenterExternalContentSource", key="source"),
                result=Result("one", schema="HelpCenterExternalContentSource", key="source"),
                writes="make",
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "source",
                    accepts="HelpCenterExternalContentSource",
                    required=True,
                ),
            ),
        ),
    )

    def create(
        self, api_objects: ExternalContentSource | HelpCenterExternalContentSourceDict
    ) -> ExternalContentSource:
        """Registers a source under which external content records can be filed and filtered in search. For
        help center managers.

        Args:
            api_objects: The ExternalContentSource: an object, or a mapping of its fields.

        Returns:
            The ExternalContentSource.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/guide/external_content/sources`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "help_center.external_content.sources.delete",
        Form(
            Operation(
                "help_center.external_content.sources.delete",
                "DELETE",
                "/api/v2/guide/external_content/sources/{source_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects",
                    "path",
                    "source_id",
                    accepts="HelpCenterExternalContentSource",
                    required=True,
                ),
            ),
        ),
    )

    def delete(self, api_objects: str | ExternalContentSource) -> None:
        """Deletes an external content source; records that refer to it are affected, so clear them first.
        For help center managers.

        Args:
            api_objects: External content source to act on. Takes an ExternalContentSource or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/guide/external_content/sources/{source_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[ExternalContentSource] = Method(
        "help_center.external_content.sources.update",
        Form(
            Operation(
                "help_center.external_content.sources.update",
                "PUT",
                "/api/v2/guide/external_content/sources/{source_id}",
                body=Body("record", schema="HelpCenterExternalContentSource", key="source"),
                result=Result("one", schema="HelpCenterExternalContentSource", key="source"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "source",
                    also_path="source_id",
                    accepts="HelpCenterExternalContentSource",
                    required=True,
                ),
            ),
        ),
    )

    def update(
        self, api_objects: ExternalContentSource | HelpCenterExternalContentSourceDict
    ) -> ExternalContentSource:
        """Renames an external content source; its records keep referring to it. For help center managers.
        A record without changes is read, and nothing is written.

        Args:
            api_objects: The ExternalContentSource: an object, or a mapping of its fields.

        Returns:
            The ExternalContentSource.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/guide/external_content/sources/{source_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncHelpCenterExternalContentSourcesApi(AsyncResource, sync_class=HelpCenterExternalContentSourcesApi):
    """`HelpCenterExternalContentSourcesApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class HelpCenterExternalContentTypesApi(Resource):
    """Lists the types that classify external content records, such as blog post or lesson. For help
    center managers. Calls: `create`, `delete`, `update`.

    Reached as `client.help_center.external_content.types`.
    """

    _CALL: Method[ExternalContentType | BaseResultGenerator[ExternalContentType]] = Method(
        "help_center.external_content.types",
        Form(
            Operation(
                "help_center.external_content.types.show",
                "GET",
                "/api/v2/guide/external_content/types/{type_id}",
                result=Result("one", schema="HelpCenterExternalContentType", key="type"),
            ),
            (Argument("id", "path", "type_id", accepts="HelpCenterExternalContentType", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "help_center.external_content.types.list",
                "GET",
                "/api/v2/guide/external_content/types",
                result=Result("list", schema="HelpCenterExternalContentType", key="types"),
                pages=("cursor",),
            )
        ),
    )

    def __call__(
        self,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        id: str | ExternalContentType = LEFT_OUT,
    ) -> ExternalContentType | BaseResultGenerator[ExternalContentType]:
        """Lists the types that classify external content records, such as blog post or lesson.

        - `client.help_center.external_content.types()`: Lists the types that classify external content
          records, such as blog post or lesson. For help center managers. Also takes `page_size` and
          `cursor_pagination`.
          `GET /api/v2/guide/external_content/types`
        - `client.help_center.external_content.types(id=…)`: Fetches one external content type by its
          id. For help center managers.
          `GET /api/v2/guide/external_content/types/{type_id}`

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.
            id: External content type to act on. Takes an ExternalContentType or its id.

        Returns:
            ExternalContentType records, fetched page by page as they are read.
            The ExternalContentType.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, page_size=page_size, cursor_pagination=cursor_pagination, id=id)

    _CREATE: Method[ExternalContentType] = Method(
        "help_center.external_content.types.create",
        Form(
            Operation(
                "help_center.external_content.types.create",
                "POST",
                "/api/v2/guide/external_content/types",
                body=Body("record", schema="HelpCenterExternalContentType", key="type"),
                result=Result("one", schema="HelpCenterExternalContentType", key="type"),
                writes="make",
            ),
            (
                Argument(
                    "api_objects", "record", "type", accepts="HelpCenterExternalContentType", required=True
                ),
            ),
        ),
    )

    def create(
        self, api_objects: ExternalContentType | HelpCenterExternalContentTypeDict
    ) -> ExternalContentType:
        """Registers a type by which external content records can be classified and filtered in search. For
        help center managers.

        Args:
            api_objects: The ExternalContentType: an object, or a mapping of its fields.

        Returns:
            The ExternalContentType.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/guide/external_content/types`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "help_center.external_content.types.delete",
        Form(
            Operation(
                "help_center.external_content.types.delete",
                "DELETE",
                "/api/v2/guide/external_content/types/{type_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects", "path", "type_id", accepts="HelpCenterExternalContentType", required=True
                ),
            ),
        ),
    )

    def delete(self, api_objects: str | ExternalContentType) -> None:
        """Deletes an external content type; records that refer to it are affected, so clear them first.
        For help center managers.

        Args:
            api_objects: External content type to act on. Takes an ExternalContentType or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/guide/external_content/types/{type_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[ExternalContentType] = Method(
        "help_center.external_content.types.update",
        Form(
            Operation(
                "help_center.external_content.types.update",
                "PUT",
                "/api/v2/guide/external_content/types/{type_id}",
                body=Body("record", schema="HelpCenterExternalContentType", key="type"),
                result=Result("one", schema="HelpCenterExternalContentType", key="type"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "type",
                    also_path="type_id",
                    accepts="HelpCenterExternalContentType",
                    required=True,
                ),
            ),
        ),
    )

    def update(
        self, api_objects: ExternalContentType | HelpCenterExternalContentTypeDict
    ) -> ExternalContentType:
        """Renames an external content type; its records keep referring to it. For help center managers. A
        record without changes is read, and nothing is written.

        Args:
            api_objects: The ExternalContentType: an object, or a mapping of its fields.

        Returns:
            The ExternalContentType.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/guide/external_content/types/{type_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncHelpCenterExternalContentTypesApi(AsyncResource, sync_class=HelpCenterExternalContentTypesApi):
    """`HelpCenterExternalContentTypesApi` for the async client: calls are awaited, lists read with
    `async for`.
    """
