# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/content_tags.yaml) by `make generate`. Do not edit.
"""Manages content tags, which mark related articles and community posts so that readers find them
together.
"""

from collections.abc import Coroutine
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.help_centre_objects import ContentTag
from zenpy.lib.api_objects.shared import Count
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import HelpCenterContentTagDict

HelpCenterContentTagsSort: TypeAlias = Literal["id", "name", "-id", "-name"]
"""What `sort` can be."""

class HelpCenterContentTagsApi(Resource):
    """Manages content tags, which mark related articles and community posts so that readers find them
    together.

    Reached as `client.help_center.content_tags`.
    """
    @overload
    def __call__(
        self,
        *,
        filter: str | None = None,
        sort: HelpCenterContentTagsSort | str | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[ContentTag]:
        """Lists content tags, which group articles and posts across the hierarchy; can be narrowed by a
        name prefix. Cursor paging only. For agents.

        Args:
            filter: Keeps only items whose name starts with this text.
            sort: Sorts by id or by name; a minus before it reverses the order. Known values: `id`,
                `name`, `-id`, `-name`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ContentTag records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/guide/content_tags`
        """
    @overload
    def __call__(self, *, id: str | ContentTag) -> ContentTag:
        """Fetches one content tag by its id, with its current name. For agents.

        Args:
            id: Content tag to act on. Takes a ContentTag or its id.

        Returns:
            The ContentTag.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/content_tags/{content_tag_id}`
        """
    def count(self) -> Count:
        """Counts the content tags of the help center. For agents.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/guide/content_tags/count`
        """
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

class AsyncHelpCenterContentTagsApi(AsyncResource):
    """Manages content tags, which mark related articles and community posts so that readers find them
    together.

    Reached as `client.help_center.content_tags`.
    """
    @overload
    def __call__(
        self,
        *,
        filter: str | None = None,
        sort: HelpCenterContentTagsSort | str | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[ContentTag]:
        """Lists content tags, which group articles and posts across the hierarchy; can be narrowed by a
        name prefix. Cursor paging only. For agents.

        Args:
            filter: Keeps only items whose name starts with this text.
            sort: Sorts by id or by name; a minus before it reverses the order. Known values: `id`,
                `name`, `-id`, `-name`.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            ContentTag records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/guide/content_tags`
        """
    @overload
    def __call__(self, *, id: str | ContentTag) -> Coroutine[object, object, ContentTag]:
        """Fetches one content tag by its id, with its current name. For agents.

        Args:
            id: Content tag to act on. Takes a ContentTag or its id.

        Returns:
            The ContentTag.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/content_tags/{content_tag_id}`
        """
    def count(self) -> Coroutine[object, object, Count]:
        """Counts the content tags of the help center. For agents.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/guide/content_tags/count`
        """
    def create(
        self, api_objects: ContentTag | HelpCenterContentTagDict
    ) -> Coroutine[object, object, ContentTag]:
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
    def delete(self, api_objects: str | ContentTag) -> Coroutine[object, object, None]:
        """Deletes a content tag and thereby removes it from the articles and posts that carried it. For
        agents who may edit content.

        Args:
            api_objects: Content tag to act on. Takes a ContentTag or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/guide/content_tags/{content_tag_id}`
        """
    def update(
        self, api_objects: ContentTag | HelpCenterContentTagDict
    ) -> Coroutine[object, object, ContentTag]:
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
