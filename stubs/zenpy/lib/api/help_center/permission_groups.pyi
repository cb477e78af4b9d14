# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/permission_groups.yaml) by `make generate`. Do not edit.
"""Manages permission groups (management permissions), which decide which agents may edit and
publish articles.
"""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.help_centre_objects import ManagementPermissionGroup
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import HelpCenterManagementPermissionGroupDict

class HelpCenterPermissionGroupsApi(Resource):
    """Manages permission groups (management permissions), which decide which agents may edit and
    publish articles.

    Reached as `client.help_center.permission_groups`.
    """
    @overload
    def __call__(
        self, *, page_size: int | None = None, per_page: int | None = None, page: int | None = None
    ) -> BaseResultGenerator[ManagementPermissionGroup]:
        """Lists the permission groups that decide which agents may edit and publish articles.

        Args:
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ManagementPermissionGroup records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/guide/permission_groups`
        """
    @overload
    def __call__(self, *, id: int | ManagementPermissionGroup) -> ManagementPermissionGroup:
        """Fetches one article management permission group by its id. For agents.

        Args:
            id: Permission group for managing articles to act on. Takes a ManagementPermissionGroup or
                its id.

        Returns:
            The ManagementPermissionGroup.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/permission_groups/{permission_group_id}`
        """
    def create(
        self, api_objects: ManagementPermissionGroup | HelpCenterManagementPermissionGroupDict
    ) -> ManagementPermissionGroup:
        """Creates a permission group from user segments of agents allowed to edit or publish. For help
        center managers.

        Args:
            api_objects: The ManagementPermissionGroup: an object, or a mapping of its fields.

        Returns:
            The ManagementPermissionGroup.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/guide/permission_groups`
        """
    def delete(self, api_objects: int | ManagementPermissionGroup) -> None:
        """Deletes a permission group. Built-in groups stay, and articles must be moved to another group
        first. For help center managers.

        Args:
            api_objects: Permission group for managing articles to act on. Takes a
                ManagementPermissionGroup or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/guide/permission_groups/{permission_group_id}`
        """
    def update(
        self, api_objects: ManagementPermissionGroup | HelpCenterManagementPermissionGroupDict
    ) -> ManagementPermissionGroup:
        """Renames a permission group or changes which segments may edit and publish. For help center
        managers. A record without changes is read, and nothing is written.

        Args:
            api_objects: The ManagementPermissionGroup: an object, or a mapping of its fields.

        Returns:
            The ManagementPermissionGroup.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/guide/permission_groups/{permission_group_id}`
        """

class AsyncHelpCenterPermissionGroupsApi(AsyncResource):
    """Manages permission groups (management permissions), which decide which agents may edit and
    publish articles.

    Reached as `client.help_center.permission_groups`.
    """
    @overload
    def __call__(
        self, *, page_size: int | None = None, per_page: int | None = None, page: int | None = None
    ) -> AsyncResultGenerator[ManagementPermissionGroup]:
        """Lists the permission groups that decide which agents may edit and publish articles.

        Args:
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ManagementPermissionGroup records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/guide/permission_groups`
        """
    @overload
    def __call__(
        self, *, id: int | ManagementPermissionGroup
    ) -> Coroutine[object, object, ManagementPermissionGroup]:
        """Fetches one article management permission group by its id. For agents.

        Args:
            id: Permission group for managing articles to act on. Takes a ManagementPermissionGroup or
                its id.

        Returns:
            The ManagementPermissionGroup.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/guide/permission_groups/{permission_group_id}`
        """
    def create(
        self, api_objects: ManagementPermissionGroup | HelpCenterManagementPermissionGroupDict
    ) -> Coroutine[object, object, ManagementPermissionGroup]:
        """Creates a permission group from user segments of agents allowed to edit or publish. For help
        center managers.

        Args:
            api_objects: The ManagementPermissionGroup: an object, or a mapping of its fields.

        Returns:
            The ManagementPermissionGroup.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/guide/permission_groups`
        """
    def delete(self, api_objects: int | ManagementPermissionGroup) -> Coroutine[object, object, None]:
        """Deletes a permission group. Built-in groups stay, and articles must be moved to another group
        first. For help center managers.

        Args:
            api_objects: Permission group for managing articles to act on. Takes a
                ManagementPermissionGroup or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/guide/permission_groups/{permission_group_id}`
        """
    def update(
        self, api_objects: ManagementPermissionGroup | HelpCenterManagementPermissionGroupDict
    ) -> Coroutine[object, object, ManagementPermissionGroup]:
        """Renames a permission group or changes which segments may edit and publish. For help center
        managers. A record without changes is read, and nothing is written.

        Args:
            api_objects: The ManagementPermissionGroup: an object, or a mapping of its fields.

        Returns:
            The ManagementPermissionGroup.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/guide/permission_groups/{permission_group_id}`
        """
