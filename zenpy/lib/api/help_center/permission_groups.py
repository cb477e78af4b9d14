# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/permission_groups.yaml) by `make generate`. Do not edit.
"""Manages permission groups (management permissions), which decide which agents may edit and
publish articles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.help_centre_objects import ManagementPermissionGroup
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import HelpCenterManagementPermissionGroupDict


class HelpCenterPermissionGroupsApi(Resource):
    """Manages permission groups (management permissions), which decide which agents may edit and
    publish articles.

    Reached as `client.help_center.permission_groups`.
    """

    _CALL: Method[ManagementPermissionGroup | BaseResultGenerator[ManagementPermissionGroup]] = Method(
        "help_center.permission_groups",
        Form(
            Operation(
                "help_center.permission_groups.show",
                "GET",
                "/api/v2/guide/permission_groups/{permission_group_id}",
                result=Result("one", schema="HelpCenterManagementPermissionGroup", key="permission_group"),
            ),
            (
                Argument(
                    "id",
                    "path",
                    "permission_group_id",
                    accepts="HelpCenterManagementPermissionGroup",
                    required=True,
                ),
            ),
            when="id",
        ),
        Form(
            Operation(
                "help_center.permission_groups.list",
                "GET",
                "/api/v2/guide/permission_groups",
                result=Result("list", schema="HelpCenterManagementPermissionGroup", key="permission_groups"),
                pages=("offset",),
            )
        ),
    )

    def __call__(
        self,
        *,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | ManagementPermissionGroup = LEFT_OUT,
    ) -> ManagementPermissionGroup | BaseResultGenerator[ManagementPermissionGroup]:
        """Lists the permission groups that decide which agents may edit and publish articles.

        - `client.help_center.permission_groups()`: Lists the permission groups that decide which agents
          may edit and publish articles. Also takes `page_size`, `per_page` and `page`.
          `GET /api/v2/guide/permission_groups`
        - `client.help_center.permission_groups(id=…)`: Fetches one article management permission group
          by its id. For agents.
          `GET /api/v2/guide/permission_groups/{permission_group_id}`

        Args:
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Permission group for managing articles to act on. Takes a ManagementPermissionGroup or
                its id.

        Returns:
            ManagementPermissionGroup records, fetched page by page as they are read.
            The ManagementPermissionGroup.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, page_size=page_size, per_page=per_page, page=page, id=id)

    _CREATE: Method[ManagementPermissionGroup] = Method(
        "help_center.permission_groups.create",
        Form(
            Operation(
                "help_center.permission_groups.create",
                "POST",
                "/api/v2/guide/permission_groups",
                body=Body("record", schema="HelpCenterManagementPermissionGroup", key="permission_group"),
                result=Result("one", schema="HelpCenterManagementPermissionGroup", key="permission_group"),
                writes="make",
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "permission_group",
                    accepts="HelpCenterManagementPermissionGroup",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "help_center.permission_groups.delete",
        Form(
            Operation(
                "help_center.permission_groups.delete",
                "DELETE",
                "/api/v2/guide/permission_groups/{permission_group_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects",
                    "path",
                    "permission_group_id",
                    accepts="HelpCenterManagementPermissionGroup",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[ManagementPermissionGroup] = Method(
        "help_center.permission_groups.update",
        Form(
            Operation(
                "help_center.permission_groups.update",
                "PUT",
                "/api/v2/guide/permission_groups/{permission_group_id}",
                body=Body("record", schema="HelpCenterManagementPermissionGroup", key="permission_group"),
                result=Result("one", schema="HelpCenterManagementPermissionGroup", key="permission_group"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "permission_group",
                    also_path="permission_group_id",
                    accepts="HelpCenterManagementPermissionGroup",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncHelpCenterPermissionGroupsApi(AsyncResource, sync_class=HelpCenterPermissionGroupsApi):
    """`HelpCenterPermissionGroupsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """
