# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/medias.yaml) by `make generate`. Do not edit.
"""Manages the media library, whose files can be placed in several articles."""

from collections.abc import Coroutine
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.help_centre_objects import GuideMedia
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

HelpCenterMediasSort: TypeAlias = Literal["created", "-created", "updated", "-updated", "name", "-name"]
"""What `sort` can be."""

class HelpCenterMediasApi(Resource):
    """Manages the media library, whose files can be placed in several articles.

    Reached as `client.help_center.medias`.
    """
    @overload
    def __call__(
        self,
        *,
        filter_name_prefix: str | None = None,
        sort: HelpCenterMediasSort | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[GuideMedia]:
        """Lists the files of the Guide media library; can be narrowed by a name prefix. Cursor paging
        only. For agents.

        Args:
            filter_name_prefix: Keeps only items whose name starts with this text.
            sort: Property to sort by; a leading `-` reverses the order. One of `created`, `-created`,
                `updated`, `-updated`, `name`, `-name`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            GuideMedia records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/guide/medias`
        """
    @overload
    def __call__(self, *, id: str | GuideMedia) -> GuideMedia:
        """Fetches one object of the Guide media library by its id. For agents.

        Args:
            id: Media item to act on. Takes a GuideMedia or its id.

        Returns:
            The GuideMedia.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/medias/{media_id}`
        """
    def create(self, *, asset_upload_id: str | None = None, filename: str | None = None) -> GuideMedia:
        """Turns a finished asset upload into a media object, which articles can then embed or attach. For
        agents who may edit articles.

        Args:
            asset_upload_id: Refers to the file uploaded beforehand, which becomes the media object.
            filename: Name to store the file under, with its extension.

        Returns:
            The GuideMedia.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/guide/medias`
        """
    def delete(self, api_objects: str | GuideMedia) -> None:
        """Deletes an object from the Guide media library; articles still using the file lose it. For
        agents who may edit articles.

        Args:
            api_objects: Media item to act on. Takes a GuideMedia or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/guide/medias/{media_id}`
        """

class AsyncHelpCenterMediasApi(AsyncResource):
    """Manages the media library, whose files can be placed in several articles.

    Reached as `client.help_center.medias`.
    """
    @overload
    def __call__(
        self,
        *,
        filter_name_prefix: str | None = None,
        sort: HelpCenterMediasSort | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[GuideMedia]:
        """Lists the files of the Guide media library; can be narrowed by a name prefix. Cursor paging
        only. For agents.

        Args:
            filter_name_prefix: Keeps only items whose name starts with this text.
            sort: Property to sort by; a leading `-` reverses the order. One of `created`, `-created`,
                `updated`, `-updated`, `name`, `-name`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            GuideMedia records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/guide/medias`
        """
    @overload
    def __call__(self, *, id: str | GuideMedia) -> Coroutine[object, object, GuideMedia]:
        """Fetches one object of the Guide media library by its id. For agents.

        Args:
            id: Media item to act on. Takes a GuideMedia or its id.

        Returns:
            The GuideMedia.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/medias/{media_id}`
        """
    def create(
        self, *, asset_upload_id: str | None = None, filename: str | None = None
    ) -> Coroutine[object, object, GuideMedia]:
        """Turns a finished asset upload into a media object, which articles can then embed or attach. For
        agents who may edit articles.

        Args:
            asset_upload_id: Refers to the file uploaded beforehand, which becomes the media object.
            filename: Name to store the file under, with its extension.

        Returns:
            The GuideMedia.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/guide/medias`
        """
    def delete(self, api_objects: str | GuideMedia) -> Coroutine[object, object, None]:
        """Deletes an object from the Guide media library; articles still using the file lose it. For
        agents who may edit articles.

        Args:
            api_objects: Media item to act on. Takes a GuideMedia or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/guide/medias/{media_id}`
        """
