# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/user_segments.yaml) by `make generate`. Do not edit.
"""Manages user segments, which decide who may see articles and community topics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.help_centre_objects import Section, Topic, UserSegment
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import HelpCenterUserSegmentDict


class HelpCenterUserSegmentsApi(Resource):
    """Manages user segments, which decide who may see articles and community topics.

    Reached as `client.help_center.user_segments`.
    """

    sections: Lazy[HelpCenterUserSegmentsSectionsApi] = Lazy(
        "help_center.user_segments", "HelpCenterUserSegmentsSectionsApi"
    )
    topics: Lazy[HelpCenterUserSegmentsTopicsApi] = Lazy(
        "help_center.user_segments", "HelpCenterUserSegmentsTopicsApi"
    )

    _CALL: Method[UserSegment | BaseResultGenerator[UserSegment]] = Method(
        "help_center.user_segments",
        Form(
            Operation(
                "help_center.user_segments.show",
                "GET",
                "/api/v2/help_center/user_segments/{user_segment_id}",
                result=Result("one", schema="HelpCenterUserSegment", key="user_segment"),
            ),
            (Argument("id", "path", "user_segment_id", accepts="HelpCenterUserSegment", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "help_center.user_segments.list",
                "GET",
                "/api/v2/help_center/user_segments",
                query=(Param("built_in"),),
                result=Result("list", schema="HelpCenterUserSegment", key="user_segments"),
                pages=("cursor", "offset"),
            ),
            (Argument("built_in", "query", "built_in"),),
        ),
    )

    def __call__(
        self,
        *,
        built_in: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | UserSegment = LEFT_OUT,
    ) -> UserSegment | BaseResultGenerator[UserSegment]:
        """Lists the user segments of the help center, optionally only built-in ones; help center managers
        and agents.

        - `client.help_center.user_segments()`: Lists the user segments of the help center, optionally
          only built-in ones; help center managers and agents. Also takes `built_in`, `page_size`,
          `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/help_center/user_segments`
        - `client.help_center.user_segments(id=…)`: Fetches one user segment with its conditions; for
          help center managers.
          `GET /api/v2/help_center/user_segments/{user_segment_id}`

        Args:
            built_in: Whether to list only the user segments that Zendesk supplies.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Help center user segment to act on. Takes a UserSegment or its id.

        Returns:
            UserSegment records, fetched page by page as they are read.
            The UserSegment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            built_in=built_in,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _APPLICABLE: Method[BaseResultGenerator[UserSegment]] = Method(
        "help_center.user_segments.applicable",
        Form(
            Operation(
                "help_center.user_segments.applicable",
                "GET",
                "/api/v2/help_center/user_segments/applicable",
                query=(Param("built_in"),),
                result=Result("list", schema="HelpCenterUserSegment", key="user_segments"),
                pages=("cursor", "offset"),
            ),
            (Argument("built_in", "query", "built_in"),),
        ),
    )

    def applicable(
        self,
        *,
        built_in: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[UserSegment]:
        """Lists the user segments the caller may apply to content; help center managers and agents.

        Args:
            built_in: Whether to list only the user segments that Zendesk supplies.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            UserSegment records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/help_center/user_segments/applicable`
        """
        return self._run(
            self._APPLICABLE,
            built_in=built_in,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _CREATE: Method[UserSegment] = Method(
        "help_center.user_segments.create",
        Form(
            Operation(
                "help_center.user_segments.create",
                "POST",
                "/api/v2/help_center/user_segments",
                body=Body("record", schema="HelpCenterUserSegment", key="user_segment"),
                result=Result("one", schema="HelpCenterUserSegment", key="user_segment"),
                writes="make",
            ),
            (
                Argument(
                    "api_objects", "record", "user_segment", accepts="HelpCenterUserSegment", required=True
                ),
            ),
        ),
    )

    def create(self, api_objects: UserSegment | HelpCenterUserSegmentDict) -> UserSegment:
        """Creates a user segment from a user type, tags, groups, organizations or listed users; for help
        center managers.

        Args:
            api_objects: The UserSegment: an object, or a mapping of its fields.

        Returns:
            The UserSegment.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/help_center/user_segments`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "help_center.user_segments.delete",
        Form(
            Operation(
                "help_center.user_segments.delete",
                "DELETE",
                "/api/v2/help_center/user_segments/{user_segment_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects", "path", "user_segment_id", accepts="HelpCenterUserSegment", required=True
                ),
            ),
        ),
    )

    def delete(self, api_objects: int | UserSegment) -> None:
        """Deletes a user segment; for help center managers. Built-in segments stay, and content using it
        must be moved first.

        Args:
            api_objects: Help center user segment to act on. Takes a UserSegment or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/user_segments/{user_segment_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[UserSegment] = Method(
        "help_center.user_segments.update",
        Form(
            Operation(
                "help_center.user_segments.update",
                "PUT",
                "/api/v2/help_center/user_segments/{user_segment_id}",
                body=Body("record", schema="HelpCenterUserSegment", key="user_segment"),
                result=Result("one", schema="HelpCenterUserSegment", key="user_segment"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "user_segment",
                    also_path="user_segment_id",
                    accepts="HelpCenterUserSegment",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, api_objects: UserSegment | HelpCenterUserSegmentDict) -> UserSegment:
        """Changes the name or conditions of a user segment, thus who sees its content; for help center
        managers. A record without changes is read, and nothing is written.

        Args:
            api_objects: The UserSegment: an object, or a mapping of its fields.

        Returns:
            The UserSegment.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/help_center/user_segments/{user_segment_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncHelpCenterUserSegmentsApi(AsyncResource, sync_class=HelpCenterUserSegmentsApi):
    """`HelpCenterUserSegmentsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class HelpCenterUserSegmentsSectionsApi(Resource):
    """Lists the sections that use a user segment; for help center managers.

    Reached as `client.help_center.user_segments.sections`.
    """

    _CALL: Method[BaseResultGenerator[Section]] = Method(
        "help_center.user_segments.sections",
        Form(
            Operation(
                "help_center.user_segments.sections.list",
                "GET",
                "/api/v2/help_center/user_segments/{user_segment_id}/sections",
                result=Result("list", schema="HelpCenterSection", key="sections"),
                pages=("cursor", "offset"),
            ),
            (Argument("section", "path", "user_segment_id", accepts="HelpCenterUserSegment", required=True),),
        ),
    )

    def __call__(
        self,
        section: int | UserSegment,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Section]:
        """Lists the sections that use a user segment; for help center managers.

        Args:
            section: Help center user segment to act on. Takes a UserSegment or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Section records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/user_segments/{user_segment_id}/sections`
        """
        return self._run(
            self._CALL,
            section=section,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncHelpCenterUserSegmentsSectionsApi(AsyncResource, sync_class=HelpCenterUserSegmentsSectionsApi):
    """`HelpCenterUserSegmentsSectionsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class HelpCenterUserSegmentsTopicsApi(Resource):
    """Lists the community topics that use a user segment; for help center managers.

    Reached as `client.help_center.user_segments.topics`.
    """

    _CALL: Method[BaseResultGenerator[Topic]] = Method(
        "help_center.user_segments.topics",
        Form(
            Operation(
                "help_center.user_segments.topics.list",
                "GET",
                "/api/v2/help_center/user_segments/{user_segment_id}/topics",
                result=Result("list", schema="HelpCenterTopic", key="topics"),
                pages=("cursor", "offset"),
            ),
            (Argument("topic", "path", "user_segment_id", accepts="HelpCenterUserSegment", required=True),),
        ),
    )

    def __call__(
        self,
        topic: int | UserSegment,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Topic]:
        """Lists the community topics that use a user segment; for help center managers.

        Args:
            topic: Help center user segment to act on. Takes a UserSegment or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Topic records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/user_segments/{user_segment_id}/topics`
        """
        return self._run(
            self._CALL,
            topic=topic,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncHelpCenterUserSegmentsTopicsApi(AsyncResource, sync_class=HelpCenterUserSegmentsTopicsApi):
    """`HelpCenterUserSegmentsTopicsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """
