# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/user_segments.yaml) by `make generate`. Do not edit.
"""Manages user segments, which decide who may see articles and community topics."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.help_centre_objects import Section, Topic, UserSegment
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import HelpCenterUserSegmentDict

class HelpCenterUserSegmentsApi(Resource):
    """Manages user segments, which decide who may see articles and community topics.

    Reached as `client.help_center.user_segments`.
    """

    sections: Lazy[HelpCenterUserSegmentsSectionsApi]
    """Lists the sections that use a user segment; for help center managers."""
    topics: Lazy[HelpCenterUserSegmentsTopicsApi]
    """Lists the community topics that use a user segment; for help center managers."""
    @overload
    def __call__(
        self,
        *,
        built_in: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[UserSegment]:
        """Lists the user segments of the help center, optionally only built-in ones; help center managers
        and agents.

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

        `GET /api/v2/help_center/user_segments`
        """
    @overload
    def __call__(self, *, id: int | UserSegment) -> UserSegment:
        """Fetches one user segment with its conditions; for help center managers.

        Args:
            id: Help center user segment to act on. Takes a UserSegment or its id.

        Returns:
            The UserSegment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/user_segments/{user_segment_id}`
        """
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

class AsyncHelpCenterUserSegmentsApi(AsyncResource):
    """Manages user segments, which decide who may see articles and community topics.

    Reached as `client.help_center.user_segments`.
    """

    sections: Lazy[AsyncHelpCenterUserSegmentsSectionsApi]
    """Lists the sections that use a user segment; for help center managers."""
    topics: Lazy[AsyncHelpCenterUserSegmentsTopicsApi]
    """Lists the community topics that use a user segment; for help center managers."""
    @overload
    def __call__(
        self,
        *,
        built_in: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[UserSegment]:
        """Lists the user segments of the help center, optionally only built-in ones; help center managers
        and agents.

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

        `GET /api/v2/help_center/user_segments`
        """
    @overload
    def __call__(self, *, id: int | UserSegment) -> Coroutine[object, object, UserSegment]:
        """Fetches one user segment with its conditions; for help center managers.

        Args:
            id: Help center user segment to act on. Takes a UserSegment or its id.

        Returns:
            The UserSegment.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/user_segments/{user_segment_id}`
        """
    def applicable(
        self,
        *,
        built_in: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[UserSegment]:
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
    def create(
        self, api_objects: UserSegment | HelpCenterUserSegmentDict
    ) -> Coroutine[object, object, UserSegment]:
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
    def delete(self, api_objects: int | UserSegment) -> Coroutine[object, object, None]:
        """Deletes a user segment; for help center managers. Built-in segments stay, and content using it
        must be moved first.

        Args:
            api_objects: Help center user segment to act on. Takes a UserSegment or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/help_center/user_segments/{user_segment_id}`
        """
    def update(
        self, api_objects: UserSegment | HelpCenterUserSegmentDict
    ) -> Coroutine[object, object, UserSegment]:
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

class HelpCenterUserSegmentsSectionsApi(Resource):
    """Lists the sections that use a user segment; for help center managers.

    Reached as `client.help_center.user_segments.sections`.
    """
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

class AsyncHelpCenterUserSegmentsSectionsApi(AsyncResource):
    """Lists the sections that use a user segment; for help center managers.

    Reached as `client.help_center.user_segments.sections`.
    """
    def __call__(
        self,
        section: int | UserSegment,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Section]:
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

class HelpCenterUserSegmentsTopicsApi(Resource):
    """Lists the community topics that use a user segment; for help center managers.

    Reached as `client.help_center.user_segments.topics`.
    """
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

class AsyncHelpCenterUserSegmentsTopicsApi(AsyncResource):
    """Lists the community topics that use a user segment; for help center managers.

    Reached as `client.help_center.user_segments.topics`.
    """
    def __call__(
        self,
        topic: int | UserSegment,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Topic]:
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
