# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/external_content.yaml) by `make generate`. Do not edit.
"""Feeds pages from outside Zendesk into help center search: their records, sources and types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from zenpy.lib.api_objects.help_centre_objects import (
        ExternalContentRecord,
        ExternalContentSource,
        ExternalContentType,
    )
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
    from zenpy.payloads import (
        HelpCenterExternalContentRecordDict,
        HelpCenterExternalContentSourceDict,
        HelpCenterExternalContentTypeDict,
    )


class HelpCenterExternalContentApi(Resource):
    """Feeds pages from outside Zendesk into help center search: their records, sources and types.

    Reached as `client.help_center.external_content`.
    """

    records: Sub[HelpCenterExternalContentRecordsApi] = Sub(
        "help_center.external_content", "HelpCenterExternalContentRecordsApi"
    )
    sources: Sub[HelpCenterExternalContentSourcesApi] = Sub(
        "help_center.external_content", "HelpCenterExternalContentSourcesApi"
    )
    types: Sub[HelpCenterExternalContentTypesApi] = Sub(
        "help_center.external_content", "HelpCenterExternalContentTypesApi"
    )


class AsyncHelpCenterExternalContentApi(AsyncResource):
    """Feeds pages from outside Zendesk into help center search: their records, sources and types.

    Reached as `client.help_center.external_content`.
    """

    records: Sub[AsyncHelpCenterExternalContentRecordsApi] = Sub(
        "help_center.external_content", "AsyncHelpCenterExternalContentRecordsApi"
    )
    sources: Sub[AsyncHelpCenterExternalContentSourcesApi] = Sub(
        "help_center.external_content", "AsyncHelpCenterExternalContentSourcesApi"
    )
    types: Sub[AsyncHelpCenterExternalContentTypesApi] = Sub(
        "help_center.external_content", "AsyncHelpCenterExternalContentTypesApi"
    )


class HelpCenterExternalContentRecordsApi(Resource):
    """The records of `client.help_center.external_content`.

    Reached as `client.help_center.external_content.records`.
    """

    def __call__(
        self,
        *,
        id: str | ExternalContentRecord | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> ExternalContentRecord | BaseResultGenerator[ExternalContentRecord]:
        """Lists the records of outside content indexed for federated search. Cursor paging only. For help
        center managers.

        - `client.help_center.external_content.records(id=…)`: Fetches one external content record by
        its id. For help center managers.
        - `client.help_center.external_content.records()`: Lists the records of outside content indexed
        for federated search. Cursor paging only. For help center managers.

        Args:
            id: the ExternalContentRecord or its id. Custom object record that the call is about.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            The ExternalContentRecord.
            ExternalContentRecord records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/guide/external_content/records/{record_id}`
        `GET /api/v2/guide/external_content/records`
        """
        return self._run(_RECORDS_CALL, id=id, page_size=page_size, cursor_pagination=cursor_pagination)

    def create(
        self, api_objects: ExternalContentRecord | HelpCenterExternalContentRecordDict
    ) -> ExternalContentRecord:
        """Adds a record of outside content to federated search; it needs an existing source and type.
        Indexing takes a while. For help center managers.

        Args:
            api_objects: the ExternalContentRecord: an object, or a mapping of its fields.

        Returns:
            The ExternalContentRecord.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/guide/external_content/records`
        """
        return self._run(_RECORDS_CREATE, api_objects=api_objects)

    def delete(self, api_objects: str | ExternalContentRecord) -> None:
        """Removes an external content record, so that help center search no longer finds it. For help
        center managers.

        Args:
            api_objects: the ExternalContentRecord or its id. Custom object record that the call is
                about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/guide/external_content/records/{record_id}`
        """
        self._run(_RECORDS_DELETE, api_objects=api_objects)

    def update(
        self, api_objects: ExternalContentRecord | HelpCenterExternalContentRecordDict
    ) -> ExternalContentRecord:
        """Replaces the indexed title, body, address or other properties of an external content record. For
        help center managers.

        Args:
            api_objects: the ExternalContentRecord: an object, or a mapping of its fields.

        Returns:
            The ExternalContentRecord.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/guide/external_content/records/{record_id}`
        """
        return self._run(_RECORDS_UPDATE, api_objects=api_objects)


class AsyncHelpCenterExternalContentRecordsApi(AsyncResource):
    """The records of `client.help_center.external_content`.

    Reached as `client.help_center.external_content.records`.
    """

    def __call__(
        self,
        *,
        id: str | ExternalContentRecord | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> Awaitable[ExternalContentRecord] | AsyncResultGenerator[ExternalContentRecord]:
        """Lists the records of outside content indexed for federated search. Cursor paging only. For help
        center managers.

        - `client.help_center.external_content.records(id=…)`: Fetches one external content record by
        its id. For help center managers.
        - `client.help_center.external_content.records()`: Lists the records of outside content indexed
        for federated search. Cursor paging only. For help center managers.

        Args:
            id: the ExternalContentRecord or its id. Custom object record that the call is about.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            To be awaited: the ExternalContentRecord.
            ExternalContentRecord records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/guide/external_content/records/{record_id}`
        `GET /api/v2/guide/external_content/records`
        """
        return self._run(_RECORDS_CALL, id=id, page_size=page_size, cursor_pagination=cursor_pagination)

    def create(
        self, api_objects: ExternalContentRecord | HelpCenterExternalContentRecordDict
    ) -> Awaitable[ExternalContentRecord]:
        """Adds a record of outside content to federated search; it needs an existing source and type.
        Indexing takes a while. For help center managers.

        Args:
            api_objects: the ExternalContentRecord: an object, or a mapping of its fields.

        Returns:
            To be awaited: the ExternalContentRecord.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/guide/external_content/records`
        """
        return self._run(_RECORDS_CREATE, api_objects=api_objects)

    def delete(self, api_objects: str | ExternalContentRecord) -> Awaitable[None]:
        """Removes an external content record, so that help center search no longer finds it. For help
        center managers.

        Args:
            api_objects: the ExternalContentRecord or its id. Custom object record that the call is
                about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/guide/external_content/records/{record_id}`
        """
        return self._run(_RECORDS_DELETE, api_objects=api_objects)

    def update(
        self, api_objects: ExternalContentRecord | HelpCenterExternalContentRecordDict
    ) -> Awaitable[ExternalContentRecord]:
        """Replaces the indexed title, body, address or other properties of an external content record. For
        help center managers.

        Args:
            api_objects: the ExternalContentRecord: an object, or a mapping of its fields.

        Returns:
            To be awaited: the ExternalContentRecord.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/guide/external_content/records/{record_id}`
        """
        return self._run(_RECORDS_UPDATE, api_objects=api_objects)


class HelpCenterExternalContentSourcesApi(Resource):
    """The sources of `client.help_center.external_content`.

    Reached as `client.help_center.external_content.sources`.
    """

    def __call__(
        self,
        *,
        id: str | ExternalContentSource | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> ExternalContentSource | BaseResultGenerator[ExternalContentSource]:
        """Lists the sources that external content records come from, such as a forum or a documentation
        site. For help center managers.

        - `client.help_center.external_content.sources(id=…)`: Fetches one external content source by
        its id. For help center managers.
        - `client.help_center.external_content.sources()`: Lists the sources that external content
        records come from, such as a forum or a documentation site. For help center managers.

        Args:
            id: the ExternalContentSource or its id. External content source to act on.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            The ExternalContentSource.
            ExternalContentSource records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/guide/external_content/sources/{source_id}`
        `GET /api/v2/guide/external_content/sources`
        """
        return self._run(_SOURCES_CALL, id=id, page_size=page_size, cursor_pagination=cursor_pagination)

    def create(
        self, api_objects: ExternalContentSource | HelpCenterExternalContentSourceDict
    ) -> ExternalContentSource:
        """Registers a source under which external content records can be filed and filtered in search. For
        help center managers.

        Args:
            api_objects: the ExternalContentSource: an object, or a mapping of its fields.

        Returns:
            The ExternalContentSource.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/guide/external_content/sources`
        """
        return self._run(_SOURCES_CREATE, api_objects=api_objects)

    def delete(self, api_objects: str | ExternalContentSource) -> None:
        """Deletes an external content source; records that refer to it are affected, so clear them first.
        For help center managers.

        Args:
            api_objects: the ExternalContentSource or its id. External content source to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/guide/external_content/sources/{source_id}`
        """
        self._run(_SOURCES_DELETE, api_objects=api_objects)

    def update(
        self, api_objects: ExternalContentSource | HelpCenterExternalContentSourceDict
    ) -> ExternalContentSource:
        """Renames an external content source; its records keep referring to it. For help center managers.

        Args:
            api_objects: the ExternalContentSource: an object, or a mapping of its fields.

        Returns:
            The ExternalContentSource.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/guide/external_content/sources/{source_id}`
        """
        return self._run(_SOURCES_UPDATE, api_objects=api_objects)


class AsyncHelpCenterExternalContentSourcesApi(AsyncResource):
    """The sources of `client.help_center.external_content`.

    Reached as `client.help_center.external_content.sources`.
    """

    def __call__(
        self,
        *,
        id: str | ExternalContentSource | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> Awaitable[ExternalContentSource] | AsyncResultGenerator[ExternalContentSource]:
        """Lists the sources that external content records come from, such as a forum or a documentation
        site. For help center managers.

        - `client.help_center.external_content.sources(id=…)`: Fetches one external content source by
        its id. For help center managers.
        - `client.help_center.external_content.sources()`: Lists the sources that external content
        records come from, such as a forum or a documentation site. For help center managers.

        Args:
            id: the ExternalContentSource or its id. External content source to act on.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            To be awaited: the ExternalContentSource.
            ExternalContentSource records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/guide/external_content/sources/{source_id}`
        `GET /api/v2/guide/external_content/sources`
        """
        return self._run(_SOURCES_CALL, id=id, page_size=page_size, cursor_pagination=cursor_pagination)

    def create(
        self, api_objects: ExternalContentSource | HelpCenterExternalContentSourceDict
    ) -> Awaitable[ExternalContentSource]:
        """Registers a source under which external content records can be filed and filtered in search. For
        help center managers.

        Args:
            api_objects: the ExternalContentSource: an object, or a mapping of its fields.

        Returns:
            To be awaited: the ExternalContentSource.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/guide/external_content/sources`
        """
        return self._run(_SOURCES_CREATE, api_objects=api_objects)

    def delete(self, api_objects: str | ExternalContentSource) -> Awaitable[None]:
        """Deletes an external content source; records that refer to it are affected, so clear them first.
        For help center managers.

        Args:
            api_objects: the ExternalContentSource or its id. External content source to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/guide/external_content/sources/{source_id}`
        """
        return self._run(_SOURCES_DELETE, api_objects=api_objects)

    def update(
        self, api_objects: ExternalContentSource | HelpCenterExternalContentSourceDict
    ) -> Awaitable[ExternalContentSource]:
        """Renames an external content source; its records keep referring to it. For help center managers.

        Args:
            api_objects: the ExternalContentSource: an object, or a mapping of its fields.

        Returns:
            To be awaited: the ExternalContentSource.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/guide/external_content/sources/{source_id}`
        """
        return self._run(_SOURCES_UPDATE, api_objects=api_objects)


class HelpCenterExternalContentTypesApi(Resource):
    """The types of `client.help_center.external_content`.

    Reached as `client.help_center.external_content.types`.
    """

    def __call__(
        self,
        *,
        id: str | ExternalContentType | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> ExternalContentType | BaseResultGenerator[ExternalContentType]:
        """Lists the types that classify external content records, such as blog post or lesson. For help
        center managers.

        - `client.help_center.external_content.types(id=…)`: Fetches one external content type by its
        id. For help center managers.
        - `client.help_center.external_content.types()`: Lists the types that classify external content
        records, such as blog post or lesson. For help center managers.

        Args:
            id: the ExternalContentType or its id. External content type to act on.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            The ExternalContentType.
            ExternalContentType records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/guide/external_content/types/{type_id}`
        `GET /api/v2/guide/external_content/types`
        """
        return self._run(_TYPES_CALL, id=id, page_size=page_size, cursor_pagination=cursor_pagination)

    def create(
        self, api_objects: ExternalContentType | HelpCenterExternalContentTypeDict
    ) -> ExternalContentType:
        """Registers a type by which external content records can be classified and filtered in search. For
        help center managers.

        Args:
            api_objects: the ExternalContentType: an object, or a mapping of its fields.

        Returns:
            The ExternalContentType.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/guide/external_content/types`
        """
        return self._run(_TYPES_CREATE, api_objects=api_objects)

    def delete(self, api_objects: str | ExternalContentType) -> None:
        """Deletes an external content type; records that refer to it are affected, so clear them first.
        For help center managers.

        Args:
            api_objects: the ExternalContentType or its id. External content type to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/guide/external_content/types/{type_id}`
        """
        self._run(_TYPES_DELETE, api_objects=api_objects)

    def update(
        self, api_objects: ExternalContentType | HelpCenterExternalContentTypeDict
    ) -> ExternalContentType:
        """Renames an external content type; its records keep referring to it. For help center managers.

        Args:
            api_objects: the ExternalContentType: an object, or a mapping of its fields.

        Returns:
            The ExternalContentType.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/guide/external_content/types/{type_id}`
        """
        return self._run(_TYPES_UPDATE, api_objects=api_objects)


class AsyncHelpCenterExternalContentTypesApi(AsyncResource):
    """The types of `client.help_center.external_content`.

    Reached as `client.help_center.external_content.types`.
    """

    def __call__(
        self,
        *,
        id: str | ExternalContentType | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> Awaitable[ExternalContentType] | AsyncResultGenerator[ExternalContentType]:
        """Lists the types that classify external content records, such as blog post or lesson. For help
        center managers.

        - `client.help_center.external_content.types(id=…)`: Fetches one external content type by its
        id. For help center managers.
        - `client.help_center.external_content.types()`: Lists the types that classify external content
        records, such as blog post or lesson. For help center managers.

        Args:
            id: the ExternalContentType or its id. External content type to act on.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            To be awaited: the ExternalContentType.
            ExternalContentType records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/guide/external_content/types/{type_id}`
        `GET /api/v2/guide/external_content/types`
        """
        return self._run(_TYPES_CALL, id=id, page_size=page_size, cursor_pagination=cursor_pagination)

    def create(
        self, api_objects: ExternalContentType | HelpCenterExternalContentTypeDict
    ) -> Awaitable[ExternalContentType]:
        """Registers a type by which external content records can be classified and filtered in search. For
        help center managers.

        Args:
            api_objects: the ExternalContentType: an object, or a mapping of its fields.

        Returns:
            To be awaited: the ExternalContentType.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/guide/external_content/types`
        """
        return self._run(_TYPES_CREATE, api_objects=api_objects)

    def delete(self, api_objects: str | ExternalContentType) -> Awaitable[None]:
        """Deletes an external content type; records that refer to it are affected, so clear them first.
        For help center managers.

        Args:
            api_objects: the ExternalContentType or its id. External content type to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/guide/external_content/types/{type_id}`
        """
        return self._run(_TYPES_DELETE, api_objects=api_objects)

    def update(
        self, api_objects: ExternalContentType | HelpCenterExternalContentTypeDict
    ) -> Awaitable[ExternalContentType]:
        """Renames an external content type; its records keep referring to it. For help center managers.

        Args:
            api_objects: the ExternalContentType: an object, or a mapping of its fields.

        Returns:
            To be awaited: the ExternalContentType.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/guide/external_content/types/{type_id}`
        """
        return self._run(_TYPES_UPDATE, api_objects=api_objects)


# -- what the calls send and what they answer

_RECORDS_CALL: Method[ExternalContentRecord | BaseResultGenerator[ExternalContentRecord]] = Method(
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
_RECORDS_CREATE: Method[ExternalContentRecord] = Method(
    "help_center.external_content.records.create",
    Form(
        Operation(
            "help_center.external_content.records.create",
            "POST",
            "/api/v2/guide/external_content/records",
            body=Body("record", schema="HelpCenterExternalContentRecord", key="record"),
            result=Result("one", schema="HelpCenterExternalContentRecord", key="record"),
        ),
        (
            Argument(
                "api_objects", "record", "record", accepts="HelpCenterExternalContentRecord", required=True
            ),
        ),
    ),
)
_RECORDS_DELETE: Method[None] = Method(
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
                "api_objects", "path", "record_id", accepts="HelpCenterExternalContentRecord", required=True
            ),
        ),
    ),
)
_RECORDS_UPDATE: Method[ExternalContentRecord] = Method(
    "help_center.external_content.records.update",
    Form(
        Operation(
            "help_center.external_content.records.update",
            "PUT",
            "/api/v2/guide/external_content/records/{record_id}",
            body=Body("record", schema="HelpCenterExternalContentRecord", key="record"),
            result=Result("one", schema="HelpCenterExternalContentRecord", key="record"),
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
_SOURCES_CALL: Method[ExternalContentSource | BaseResultGenerator[ExternalContentSource]] = Method(
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
_SOURCES_CREATE: Method[ExternalContentSource] = Method(
    "help_center.external_content.sources.create",
    Form(
        Operation(
            "help_center.external_content.sources.create",
            "POST",
            "/api/v2/guide/external_content/sources",
            body=Body("record", schema="HelpCenterExternalContentSource", key="source"),
            result=Result("one", schema="HelpCenterExternalContentSource", key="source"),
        ),
        (
            Argument(
                "api_objects", "record", "source", accepts="HelpCenterExternalContentSource", required=True
            ),
        ),
    ),
)
_SOURCES_DELETE: Method[None] = Method(
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
                "api_objects", "path", "source_id", accepts="HelpCenterExternalContentSource", required=True
            ),
        ),
    ),
)
_SOURCES_UPDATE: Method[ExternalContentSource] = Method(
    "help_center.external_content.sources.update",
    Form(
        Operation(
            "help_center.external_content.sources.update",
            "PUT",
            "/api/v2/guide/external_content/sources/{source_id}",
            body=Body("record", schema="HelpCenterExternalContentSource", key="source"),
            result=Result("one", schema="HelpCenterExternalContentSource", key="source"),
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
_TYPES_CALL: Method[ExternalContentType | BaseResultGenerator[ExternalContentType]] = Method(
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
_TYPES_CREATE: Method[ExternalContentType] = Method(
    "help_center.external_content.types.create",
    Form(
        Operation(
            "help_center.external_content.types.create",
            "POST",
            "/api/v2/guide/external_content/types",
            body=Body("record", schema="HelpCenterExternalContentType", key="type"),
            result=Result("one", schema="HelpCenterExternalContentType", key="type"),
        ),
        (Argument("api_objects", "record", "type", accepts="HelpCenterExternalContentType", required=True),),
    ),
)
_TYPES_DELETE: Method[None] = Method(
    "help_center.external_content.types.delete",
    Form(
        Operation(
            "help_center.external_content.types.delete",
            "DELETE",
            "/api/v2/guide/external_content/types/{type_id}",
            result=Result("nothing"),
        ),
        (Argument("api_objects", "path", "type_id", accepts="HelpCenterExternalContentType", required=True),),
    ),
)
_TYPES_UPDATE: Method[ExternalContentType] = Method(
    "help_center.external_content.types.update",
    Form(
        Operation(
            "help_center.external_content.types.update",
            "PUT",
            "/api/v2/guide/external_content/types/{type_id}",
            body=Body("record", schema="HelpCenterExternalContentType", key="type"),
            result=Result("one", schema="HelpCenterExternalContentType", key="type"),
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
