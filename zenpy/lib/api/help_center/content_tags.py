# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/content_tags.yaml) by `make generate`. Do not edit.
"""Manages content tags, which mark related articles and community posts so that readers find them
together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from enum import Enum

    from zenpy.lib.api_objects.help_centre_objects import ContentTag
    from zenpy.lib.api_objects.shared import Count
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import HelpCenterContentTagDict


HelpCenterContentTagsSort: TypeAlias = Literal["id", "name", "-id", "-name"]


class HelpCenterContentTagsApi(Resource):
    """Manages content tags, which mark related articles and community posts so that readers find them
    together.

    Reached as `client.help_center.content_tags`.
    """

    _CALL: Method[ContentTag | BaseResultGenerator[ContentTag]] = Method(
        "help_center.content_tags",
        Form(
            Operation(
                "help_center.content_tags.show",
                "GET",
                "/api/v2/guide/content_tags/{content_tag_id}",
                result=Result("one", schema="HelpCenterContentTag", key="content_tag"),
            ),
            (Argument("id", "path", "content_tag_id", accepts="HelpCenterContentTag", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "help_center.content_tags.list",
                "GET",
                "/api/v2/guide/content_tags",
                query=(
                    Param("filter[name_prefix]"),
                    Param("sort"),
                ),
                result=Result("list", schema="HelpCenterContentTag", key="records"),
                pages=("cursor",),
            ),
            (
                Argument("filter", "query", "filter[name_prefix]"),
                Argument("sort", "query", "sort"),
            ),
        ),
    )

    def __call__(
        self,
        *,
        filter: str | None = None,
        sort: HelpCenterContentTagsSort | str | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        id: str | ContentTag = LEFT_OUT,
    ) -> ContentTag | BaseResultGenerator[ContentTag]:
        """Lists content tags, which group articles and posts across the hierarchy; can be narrowed by a
        name prefix.

        - `client.help_center.content_tags()`: Lists content tags, which group articles and posts across
          the hierarchy; can be narrowed by a name prefix. Cursor paging only. For agents. Also takes
          `filter`, `sort`, `page_size` and `cursor_pagination`.
          `GET /api/v2/guide/content_tags`
        - `client.help_center.content_tags(id=…)`: Fetches one content tag by its id, with its current
          name. For agents.
          `GET /api/v2/guide/content_tags/{content_tag_id}`

        Args:
            filter: Keeps only items whose name starts with this text.
            sort: Sorts by id or by name; a minus before it reverses the order. Known values: `id`,
                `name`, `-id`, `-name`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.
            id: Content tag to act on. Takes a ContentTag or its id.

        Returns:
            ContentTag records, fetched page by page as they are read.
            The ContentTag.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            filter=filter,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            id=id,
        )

    _COUNT: Method[Count] = Method(
        "help_center.content_tags.count",
        Form(
            Operation(
                "help_center.content_tags.count",
                "GET",
                "/api/v2/guide/content_tags/count",
                result=Result("count", schema="Count", key="count"),
            )
        ),
    )

    def count(self) -> Count:
        """Counts the content tags of the help center. For agents.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/guide/content_tags/count`
        """
        return self._run(self._COUNT)

    _CREATE: Method[ContentTag] = Method(
        "help_center.content_tags.create",
        Form(
            Operation(
                "help_center.content_tags.create",
                "POST",
                "/api/v2/guide/content_tags",
                body=Body("record", schema="HelpCenterContentTag", key="content_tag"),
                result=Result("one", schema="HelpCenterContentTag", key="content_tag"),
                writes="make",
            ),
            (
                Argument(
                    "api_objects", "record", "content_tag", accepts="HelpCenterContentTag", required=True
                ),
            ),
        ),
    )

    def create(self, api_objects: ContentTag | HelpCenterContentTagDict) -> ContentTag:
        """Creates a content tag; its name must be unique in the help center. For agents who may edit
        content.

        Args:
            api_objects: The ContentTag: an object, or a mapping of its fields.

        Returns:
            The ContentTag.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/guide/content_tags`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "help_center.content_tags.delete",
        Form(
            Operation(
                "help_center.content_tags.delete",
                "DELETE",
                "/api/v2/guide/content_tags/{content_tag_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects", "path", "content_tag_id", accepts="HelpCenterContentTag", required=True
                ),
            ),
        ),
    )

    def delete(self, api_objects: str | ContentTag) -> None:
        """Deletes a content tag and thereby removes it from the articles and posts that carried it. For
        agents who may edit content.

        Args:
            api_objects: Content tag to act on. Takes a ContentTag or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/guide/content_tags/{content_tag_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[ContentTag] = Method(
        "help_center.content_tags.update",
        Form(
            Operation(
                "help_center.content_tags.update",
                "PUT",
                "/api/v2/guide/content_tags/{content_tag_id}",
                body=Body("record", schema="HelpCenterContentTag", key="content_tag"),
                result=Result("one", schema="HelpCenterContentTag", key="content_tag"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "content_tag",
                    also_path="content_tag_id",
                    accepts="HelpCenterContentTag",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, api_objects: ContentTag | HelpCenterContentTagDict) -> ContentTag:
        """Renames a content tag everywhere it is used. For agents who may edit content. A record without
        changes is read, and nothing is written.

        Args:
            api_objects: The ContentTag: an object, or a mapping of its fields.

        Returns:
            The ContentTag.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/guide/content_tags/{content_tag_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncHelpCenterContentTagsApi(AsyncResource, sync_class=HelpCenterContentTagsApi):
    """`HelpCenterContentTagsApi` for the async client: calls are awaited, lists read with `async for`."""
