# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/external_content.yaml) by `make generate`. Do not edit.
"""Feeds pages from outside Zendesk into help center search: their records, sources and types."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.help_centre_objects import (
    ExternalContentRecord,
    ExternalContentSource,
    ExternalContentType,
)
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import (
    HelpCenterExternalContentRecordDict,
    HelpCenterExternalContentSourceDict,
    HelpCenterExternalContentTypeDict,
)

class HelpCenterExternalContentApi(Resource):
    """Feeds pages from outside Zendesk into help center search: their records, sources and types.

    Reached as `client.help_center.external_content`.
    """

    records: Lazy[HelpCenterExternalContentRecordsApi]
    """Lists the records of outside content indexed for federated search. Cursor paging only. For help
    center managers. Calls: `create`, `delete`, `update`.
    """
    sources: Lazy[HelpCenterExternalContentSourcesApi]
    """Lists the sources that external content records come from, such as a forum or a documentation
    site. For help center managers. Calls: `create`, `delete`, `update`.
    """
    types: Lazy[HelpCenterExternalContentTypesApi]
    """Lists the types that classify external content records, such as blog post or lesson. For help
    center managers. Calls: `create`, `delete`, `update`.
    """

class AsyncHelpCenterExternalContentApi(AsyncResource):
    """Feeds pages from outside Zendesk into help center search: their records, sources and types.

    Reached as `client.help_center.external_content`.
    """

    records: Lazy[AsyncHelpCenterExternalContentRecordsApi]
    """Lists the records of outside content indexed for federated search. Cursor paging only. For help
    center managers. Calls: `create`, `delete`, `update`.
    """
    sources: Lazy[AsyncHelpCenterExternalContentSourcesApi]
    """Lists the sources that external content records come from, such as a forum or a documentation
    site. For help center managers. Calls: `create`, `delete`, `update`.
    """
    types: Lazy[AsyncHelpCenterExternalContentTypesApi]
    """Lists the types that classify external content records, such as blog post or lesson. For help
    center managers. Calls: `create`, `delete`, `update`.
    """

class HelpCenterExternalContentRecordsApi(Resource):
    """Lists the records of outside content indexed for federated search. Cursor paging only. For help
    center managers. Calls: `create`, `delete`, `update`.

    Reached as `client.help_center.external_content.records`.
    """
    @overload
    def __call__(
        self, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> BaseResultGenerator[ExternalContentRecord]:
        """Lists the records of outside content indexed for federated search. Cursor paging only. For help
        center managers.

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ExternalContentRecord records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/guide/external_content/records`
        """
    @overload
    def __call__(self, *, id: str | ExternalContentRecord) -> ExternalContentRecord:
        """Fetches one external content record by its id. For help center managers.

        Args:
            id: Custom object record that the call is about. Takes an ExternalContentRecord or its id.

        Returns:
            The ExternalContentRecord.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/external_content/records/{record_id}`
        """
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

class AsyncHelpCenterExternalContentRecordsApi(AsyncResource):
    """Lists the records of outside content indexed for federated search. Cursor paging only. For help
    center managers. Calls: `create`, `delete`, `update`.

    Reached as `client.help_center.external_content.records`.
    """
    @overload
    def __call__(
        self, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> AsyncResultGenerator[ExternalContentRecord]:
        """Lists the records of outside content indexed for federated search. Cursor paging only. For help
        center managers.

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ExternalContentRecord records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/guide/external_content/records`
        """
    @overload
    def __call__(
        self, *, id: str | ExternalContentRecord
    ) -> Coroutine[object, object, ExternalContentRecord]:
        """Fetches one external content record by its id. For help center managers.

        Args:
            id: Custom object record that the call is about. Takes an ExternalContentRecord or its id.

        Returns:
            The ExternalContentRecord.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/external_content/records/{record_id}`
        """
    def create(
        self, api_objects: ExternalContentRecord | HelpCenterExternalContentRecordDict
    ) -> Coroutine[object, object, ExternalContentRecord]:
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
    def delete(self, api_objects: str | ExternalContentRecord) -> Coroutine[object, object, None]:
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
    def update(
        self, api_objects: ExternalContentRecord | HelpCenterExternalContentRecordDict
    ) -> Coroutine[object, object, ExternalContentRecord]:
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

class HelpCenterExternalContentSourcesApi(Resource):
    """Lists the sources that external content records come from, such as a forum or a documentation
    site. For help center managers. Calls: `create`, `delete`, `update`.

    Reached as `client.help_center.external_content.sources`.
    """
    @overload
    def __call__(
        self, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> BaseResultGenerator[ExternalContentSource]:
        """Lists the sources that external content records come from, such as a forum or a documentation
        site. For help center managers.

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ExternalContentSource records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/guide/external_content/sources`
        """
    @overload
    def __call__(self, *, id: str | ExternalContentSource) -> ExternalContentSource:
        """Fetches one external content source by its id. For help center managers.

        Args:
            id: External content source to act on. Takes an ExternalContentSource or its id.

        Returns:
            The ExternalContentSource.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/external_content/sources/{source_id}`
        """
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

class AsyncHelpCenterExternalContentSourcesApi(AsyncResource):
    """Lists the sources that external content records come from, such as a forum or a documentation
    site. For help center managers. Calls: `create`, `delete`, `update`.

    Reached as `client.help_center.external_content.sources`.
    """
    @overload
    def __call__(
        self, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> AsyncResultGenerator[ExternalContentSource]:
        """Lists the sources that external content records come from, such as a forum or a documentation
        site. For help center managers.

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ExternalContentSource records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/guide/external_content/sources`
        """
    @overload
    def __call__(
        self, *, id: str | ExternalContentSource
    ) -> Coroutine[object, object, ExternalContentSource]:
        """Fetches one external content source by its id. For help center managers.

        Args:
            id: External content source to act on. Takes an ExternalContentSource or its id.

        Returns:
            The ExternalContentSource.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/external_content/sources/{source_id}`
        """
    def create(
        self, api_objects: ExternalContentSource | HelpCenterExternalContentSourceDict
    ) -> Coroutine[object, object, ExternalContentSource]:
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
    def delete(self, api_objects: str | ExternalContentSource) -> Coroutine[object, object, None]:
        """Deletes an external content source; records that refer to it are affected, so clear them first.
        For help center managers.

        Args:
            api_objects: External content source to act on. Takes an ExternalContentSource or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/guide/external_content/sources/{source_id}`
        """
    def update(
        self, api_objects: ExternalContentSource | HelpCenterExternalContentSourceDict
    ) -> Coroutine[object, object, ExternalContentSource]:
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

class HelpCenterExternalContentTypesApi(Resource):
    """Lists the types that classify external content records, such as blog post or lesson. For help
    center managers. Calls: `create`, `delete`, `update`.

    Reached as `client.help_center.external_content.types`.
    """
    @overload
    def __call__(
        self, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> BaseResultGenerator[ExternalContentType]:
        """Lists the types that classify external content records, such as blog post or lesson. For help
        center managers.

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ExternalContentType records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/guide/external_content/types`
        """
    @overload
    def __call__(self, *, id: str | ExternalContentType) -> ExternalContentType:
        """Fetches one external content type by its id. For help center managers.

        Args:
            id: External content type to act on. Takes an ExternalContentType or its id.

        Returns:
            The ExternalContentType.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/external_content/types/{type_id}`
        """
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

class AsyncHelpCenterExternalContentTypesApi(AsyncResource):
    """Lists the types that classify external content records, such as blog post or lesson. For help
    center managers. Calls: `create`, `delete`, `update`.

    Reached as `client.help_center.external_content.types`.
    """
    @overload
    def __call__(
        self, *, page_size: int | None = None, cursor_pagination: bool | int | None = None
    ) -> AsyncResultGenerator[ExternalContentType]:
        """Lists the types that classify external content records, such as blog post or lesson. For help
        center managers.

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ExternalContentType records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/guide/external_content/types`
        """
    @overload
    def __call__(self, *, id: str | ExternalContentType) -> Coroutine[object, object, ExternalContentType]:
        """Fetches one external content type by its id. For help center managers.

        Args:
            id: External content type to act on. Takes an ExternalContentType or its id.

        Returns:
            The ExternalContentType.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/external_content/types/{type_id}`
        """
    def create(
        self, api_objects: ExternalContentType | HelpCenterExternalContentTypeDict
    ) -> Coroutine[object, object, ExternalContentType]:
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
    def delete(self, api_objects: str | ExternalContentType) -> Coroutine[object, object, None]:
        """Deletes an external content type; records that refer to it are affected, so clear them first.
        For help center managers.

        Args:
            api_objects: External content type to act on. Takes an ExternalContentType or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/guide/external_content/types/{type_id}`
        """
    def update(
        self, api_objects: ExternalContentType | HelpCenterExternalContentTypeDict
    ) -> Coroutine[object, object, ExternalContentType]:
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
