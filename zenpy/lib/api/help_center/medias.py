# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/medias.yaml) by `make generate`. Do not edit.
"""Manages the media library, whose files can be placed in several articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from enum import Enum

    from zenpy.lib.api_objects.help_centre_objects import GuideMedia
    from zenpy.lib.pagination.results import BaseResultGenerator


HelpCenterMediasSort: TypeAlias = Literal["created", "-created", "updated", "-updated", "name", "-name"]


class HelpCenterMediasApi(Resource):
    """Manages the media library, whose files can be placed in several articles.

    Reached as `client.help_center.medias`.
    """

    _CALL: Method[GuideMedia | BaseResultGenerator[GuideMedia]] = Method(
        "help_center.medias",
        Form(
            Operation(
                "help_center.medias.show",
                "GET",
                "/api/v2/guide/medias/{media_id}",
                result=Result("one", schema="HelpCenterGuideMedia", key="media"),
            ),
            (Argument("id", "path", "media_id", accepts="HelpCenterGuideMedia", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "help_center.medias.list",
                "GET",
                "/api/v2/guide/medias",
                query=(
                    Param("filter[name_prefix]"),
                    Param("sort"),
                ),
                result=Result("list", schema="HelpCenterGuideMedia", key="records"),
                pages=("cursor",),
            ),
            (
                Argument("filter_name_prefix", "query", "filter[name_prefix]"),
                Argument("sort", "query", "sort"),
            ),
        ),
    )

    def __call__(
        self,
        *,
        filter_name_prefix: str | None = None,
        sort: HelpCenterMediasSort | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        id: str | GuideMedia = LEFT_OUT,
    ) -> GuideMedia | BaseResultGenerator[GuideMedia]:
        """Lists the files of the Guide media library; can be narrowed by a name prefix.

        - `client.help_center.medias()`: Lists the files of the Guide media library; can be narrowed by
          a name prefix. Cursor paging only. For agents. Also takes `filter_name_prefix`, `sort`,
          `page_size` and `cursor_pagination`.
          `GET /api/v2/guide/medias`
        - `client.help_center.medias(id=…)`: Fetches one object of the Guide media library by its id.
          For agents.
          `GET /api/v2/guide/medias/{media_id}`

        Args:
            filter_name_prefix: Keeps only items whose name starts with this text.
            sort: Property to sort by; a leading `-` reverses the order. One of `created`, `-created`,
                `updated`, `-updated`, `name`, `-name`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.
            id: Media item to act on. Takes a GuideMedia or its id.

        Returns:
            GuideMedia records, fetched page by page as they are read.
            The GuideMedia.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            filter_name_prefix=filter_name_prefix,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            id=id,
        )

    _CREATE: Method[GuideMedia] = Method(
        "help_center.medias.create",
        Form(
            Operation(
                "help_center.medias.create",
                "POST",
                "/api/v2/guide/medias",
                body=Body("fields"),
                result=Result("one", schema="HelpCenterGuideMedia", key="media"),
            ),
            (
                Argument("asset_upload_id", "body", "asset_upload_id"),
                Argument("filename", "body", "filename"),
            ),
        ),
    )

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
        return self._run(self._CREATE, asset_upload_id=asset_upload_id, filename=filename)

    _DELETE: Method[None] = Method(
        "help_center.medias.delete",
        Form(
            Operation(
                "help_center.medias.delete",
                "DELETE",
                "/api/v2/guide/medias/{media_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "media_id", accepts="HelpCenterGuideMedia", required=True),),
        ),
    )

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
        return self._run(self._DELETE, api_objects=api_objects)


class AsyncHelpCenterMediasApi(AsyncResource, sync_class=HelpCenterMediasApi):
    """`HelpCenterMediasApi` for the async client: calls are awaited, lists read with `async for`."""
