# Generated from openapi/zendesk.openapi.json (openapi/spec/support/groups.yaml) by `make generate`. Do not edit.
"""Manages groups of agents and lists their members and users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import (
    LEFT_OUT,
    Argument,
    Body,
    Form,
    Method,
    Operation,
    Param,
    Result,
    Sideload,
    among,
)
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from enum import Enum

    from zenpy.lib.api_objects.group_memberships import GroupMembership
    from zenpy.lib.api_objects.groups import AvailableAgent, Group
    from zenpy.lib.api_objects.shared import Count
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import GroupDict


GroupsSideload: TypeAlias = Literal["users"]
GroupsMembershipsAssignableSideload: TypeAlias = Literal["users", "groups"]
GroupsUsersSideload: TypeAlias = Literal[
    "organizations", "abilities", "roles", "identities", "groups", "open_ticket_count"
]

_SIDELOADS = {
    "users": Sideload("users", "User"),
    "groups": Sideload("groups", "Group"),
    "organizations": Sideload("organizations", "Organization"),
    "abilities": Sideload("abilities", "Ability"),
    "roles": Sideload("roles", "CustomAgentRole"),
    "identities": Sideload("identities", "Identity"),
    "open_ticket_count": Sideload("open_ticket_count"),
}


class GroupsApi(Resource):
    """Manages groups of agents and lists their members and users.

    Reached as `client.groups`.
    """

    memberships: Lazy[GroupsMembershipsApi] = Lazy("groups", "GroupsMembershipsApi")
    users: Lazy[GroupsUsersApi] = Lazy("groups", "GroupsUsersApi")

    _CALL: Method[Group | BaseResultGenerator[Group]] = Method(
        "groups",
        Form(
            Operation(
                "groups.show",
                "GET",
                "/api/v2/groups/{group_id}",
                result=Result("one", schema="Group", key="group"),
            ),
            (
                Argument("id", "path", "group_id", accepts="Group", required=True),
                Argument("include", "query", "include", many=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "groups.list",
                "GET",
                "/api/v2/groups",
                query=(
                    Param("exclude_deleted"),
                    Param("sort"),
                    Param("include_boundary_indicators"),
                    Param("include_item_cursors"),
                ),
                result=Result("list", schema="Group", key="groups"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, GroupsSideload),
            ),
            (
                Argument("exclude_deleted", "query", "exclude_deleted"),
                Argument("sort", "query", "sort"),
                Argument("include_boundary_indicators", "query", "include_boundary_indicators"),
                Argument("include_item_cursors", "query", "include_item_cursors"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        *,
        exclude_deleted: bool | None = None,
        sort: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        include: GroupsSideload | Iterable[GroupsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | Group = LEFT_OUT,
    ) -> Group | BaseResultGenerator[Group]:
        """Lists the agent groups of the account.

        - `client.groups()`: Lists the agent groups of the account. For agents and admins. Also takes
          `exclude_deleted`, `sort`, `include_boundary_indicators`, `include_item_cursors`, `include`,
          `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/groups`
        - `client.groups(id=…)`: Returns a single group. For agents and admins. Also takes `include`.
          `GET /api/v2/groups/{group_id}`

        Args:
            exclude_deleted: Whether to leave out deleted items.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            include: What to bring along in the same answer: users.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Group that the call is about. Takes a Group or its id.

        Returns:
            Group records, fetched page by page as they are read.
            The Group.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            exclude_deleted=exclude_deleted,
            sort=sort,
            include_boundary_indicators=include_boundary_indicators,
            include_item_cursors=include_item_cursors,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _ASSIGNABLE: Method[BaseResultGenerator[Group]] = Method(
        "groups.assignable",
        Form(
            Operation(
                "groups.assignable",
                "GET",
                "/api/v2/groups/assignable",
                result=Result("list", schema="Group", key="groups"),
                pages=("cursor", "offset"),
            )
        ),
    )

    def assignable(
        self,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Group]:
        """Lists the groups that tickets can be assigned to. For agents and admins.

        Args:
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Group records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/groups/assignable`
        """
        return self._run(
            self._ASSIGNABLE,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _AUTOCOMPLETE: Method[BaseResultGenerator[Group]] = Method(
        "groups.autocomplete",
        Form(
            Operation(
                "groups.autocomplete",
                "GET",
                "/api/v2/groups/autocomplete",
                query=(Param("name"),),
                result=Result("list", schema="Group", key="groups"),
            ),
            (Argument("name", "query", "name", required=True),),
        ),
    )

    def autocomplete(self, name: str) -> BaseResultGenerator[Group]:
        """Finds groups whose name begins with a text. For agents and admins.

        Args:
            name: What the name of the group begins with.

        Returns:
            Group records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/groups/autocomplete`
        """
        return self._run(self._AUTOCOMPLETE, name=name)

    _AVAILABLE_AGENTS: Method[BaseResultGenerator[AvailableAgent]] = Method(
        "groups.available_agents",
        Form(
            Operation(
                "groups.available_agents",
                "GET",
                "/api/v2/groups/available_agents",
                query=(
                    Param("sort"),
                    Param("include_boundary_indicators"),
                    Param("include_item_cursors"),
                ),
                result=Result("list", schema="AvailableAgent", key="users"),
                pages=("cursor",),
                page_size=1000,
            ),
            (
                Argument("sort", "query", "sort"),
                Argument("include_boundary_indicators", "query", "include_boundary_indicators"),
                Argument("include_item_cursors", "query", "include_item_cursors"),
            ),
        ),
    )

    def available_agents(
        self,
        *,
        sort: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[AvailableAgent]:
        """Lists the agents who can be added to groups, up to 1,000 a page. For admins and agents who may
        edit memberships of groups.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            page_size: Records per page, 1000 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            AvailableAgent records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/groups/available_agents`
        """
        return self._run(
            self._AVAILABLE_AGENTS,
            sort=sort,
            include_boundary_indicators=include_boundary_indicators,
            include_item_cursors=include_item_cursors,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
        )

    _COUNT: Method[Count] = Method(
        "groups.count",
        Form(
            Operation(
                "groups.count",
                "GET",
                "/api/v2/groups/count",
                result=Result("count", schema="Count", key="count"),
            )
        ),
    )

    def count(self) -> Count:
        """Returns the approximate number of groups. For agents and admins.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/groups/count`
        """
        return self._run(self._COUNT)

    _CREATE: Method[Group] = Method(
        "groups.create",
        Form(
            Operation(
                "groups.create",
                "POST",
                "/api/v2/groups",
                body=Body("record", schema="Group", key="group"),
                result=Result("one", schema="Group", key="group"),
                writes="make",
            ),
            (Argument("api_objects", "record", "group", accepts="Group", required=True),),
        ),
    )

    def create(self, api_objects: Group | GroupDict) -> Group:
        """Creates an agent group. For admins and agents who may manage groups.

        Args:
            api_objects: The Group: an object, or a mapping of its fields, with `name`.

        Returns:
            The Group.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/groups`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DEFAULT: Method[Group] = Method(
        "groups.default",
        Form(
            Operation(
                "groups.default",
                "GET",
                "/api/v2/groups/default",
                result=Result("one", schema="Group", key="group"),
            )
        ),
    )

    def default(self) -> Group:
        """Returns the group that the account uses by default. For agents and admins.

        Returns:
            The Group.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/groups/default`
        """
        return self._run(self._DEFAULT)

    _DELETE: Method[None] = Method(
        "groups.delete",
        Form(
            Operation("groups.delete", "DELETE", "/api/v2/groups/{group_id}", result=Result("nothing")),
            (Argument("api_objects", "path", "group_id", accepts="Group", required=True),),
        ),
    )

    def delete(self, api_objects: int | Group) -> None:
        """Deletes a group; its record stays readable, marked as deleted. For admins and agents who may
        manage groups.

        Args:
            api_objects: Group that the call is about. Takes a Group or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/groups/{group_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _MEMBERSHIPS_ASSIGNABLE: Method[BaseResultGenerator[GroupMembership]] = Method(
        "groups.memberships_assignable",
        Form(
            Operation(
                "groups.memberships.assignable",
                "GET",
                "/api/v2/groups/{group_id}/memberships/assignable",
                result=Result("list", schema="GroupMembership", key="group_memberships"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, GroupsMembershipsAssignableSideload),
            ),
            (
                Argument("group", "path", "group_id", accepts="Group", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def memberships_assignable(
        self,
        group: int | Group,
        include: GroupsMembershipsAssignableSideload
        | Iterable[GroupsMembershipsAssignableSideload]
        | None = None,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[GroupMembership]:
        """Lists the memberships of a group through which tickets can be assigned. For agents.

        Args:
            group: Group that the call is about. Takes a Group or its id.
            include: What to bring along in the same answer: users, groups.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            GroupMembership records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/groups/{group_id}/memberships/assignable`
        """
        return self._run(
            self._MEMBERSHIPS_ASSIGNABLE,
            group=group,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _UPDATE: Method[Group] = Method(
        "groups.update",
        Form(
            Operation(
                "groups.update",
                "PUT",
                "/api/v2/groups/{group_id}",
                body=Body("record", schema="Group", key="group"),
                result=Result("one", schema="Group", key="group"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects", "record", "group", also_path="group_id", accepts="Group", required=True
                ),
            ),
        ),
    )

    def update(self, api_objects: Group | GroupDict) -> Group:
        """Changes a group, such as its name or description. For admins. A record without changes is read,
        and nothing is written.

        Args:
            api_objects: The Group: an object, or a mapping of its fields.

        Returns:
            The Group.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/groups/{group_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncGroupsApi(AsyncResource, sync_class=GroupsApi):
    """`GroupsApi` for the async client: calls are awaited, lists read with `async for`."""


class GroupsMembershipsApi(Resource):
    """Lists the memberships of one group; with `include` the users or groups come along. For agents.

    Reached as `client.groups.memberships`.
    """

    _CALL: Method[BaseResultGenerator[GroupMembership]] = Method(
        "groups.memberships",
        Form(
            Operation(
                "groups.memberships.list",
                "GET",
                "/api/v2/groups/{group_id}/memberships",
                result=Result("list", schema="GroupMembership", key="group_memberships"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, GroupsMembershipsAssignableSideload),
            ),
            (
                Argument("group", "path", "group_id", accepts="Group", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        group: int | Group,
        include: GroupsMembershipsAssignableSideload
        | Iterable[GroupsMembershipsAssignableSideload]
        | None = None,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[GroupMembership]:
        """Lists the memberships of one group; with `include` the users or groups come along. For agents.

        Args:
            group: Group that the call is about. Takes a Group or its id.
            include: What to bring along in the same answer: users, groups.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            GroupMembership records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/groups/{group_id}/memberships`
        """
        return self._run(
            self._CALL,
            group=group,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncGroupsMembershipsApi(AsyncResource, sync_class=GroupsMembershipsApi):
    """`GroupsMembershipsApi` for the async client: calls are awaited, lists read with `async for`."""


class GroupsUsersApi(Resource):
    """Lists the agents in a group. For admins and agents, light agents included. Calls: `count`.

    Reached as `client.groups.users`.
    """

    _CALL: Method[BaseResultGenerator[User]] = Method(
        "groups.users",
        Form(
            Operation(
                "groups.users.list",
                "GET",
                "/api/v2/groups/{group_id}/users",
                query=(
                    Param("role"),
                    Param("role[]", "repeat"),
                    Param("permission_set"),
                    Param("external_id"),
                ),
                result=Result("list", schema="User", key="users"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, GroupsUsersSideload),
            ),
            (
                Argument("group", "path", "group_id", accepts="Group", required=True),
                Argument("include", "query", "include", many=True),
                Argument("role", "query", "role"),
                Argument("roles", "query", "role[]", many=True),
                Argument("permission_set", "query", "permission_set"),
                Argument("external_id", "query", "external_id"),
            ),
        ),
    )

    def __call__(
        self,
        group: int | Group,
        include: GroupsUsersSideload | Iterable[GroupsUsersSideload] | None = None,
        *,
        role: Literal["end-user", "agent", "admin"]
        | str
        | Enum
        | Many[Literal["end-user", "agent", "admin"] | str | Enum]
        | Iterator[Literal["end-user", "agent", "admin"] | str | Enum]
        | None = None,
        roles: Many[str] | Iterator[str] | None = None,
        permission_set: int | None = None,
        external_id: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[User]:
        """Lists the agents in a group. For admins and agents, light agents included.

        Args:
            group: Group that the call is about. Takes a Group or its id.
            include: What to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.
            role: Keeps only users with this role. Known values: `end-user`, `agent`, `admin`.
            roles: Keeps only users with one of these roles; repeat it for each.
            permission_set: Keeps only agents with this custom role.
            external_id: Keeps only the user with this reference of your own.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/groups/{group_id}/users`
        """
        return self._run(
            self._CALL,
            group=group,
            include=include,
            role=role,
            roles=roles,
            permission_set=permission_set,
            external_id=external_id,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _COUNT: Method[Count] = Method(
        "groups.users.count",
        Form(
            Operation(
                "groups.users.count",
                "GET",
                "/api/v2/groups/{group_id}/users/count",
                query=(
                    Param("role"),
                    Param("role[]", "repeat"),
                    Param("permission_set"),
                ),
                result=Result("count", schema="Count", key="count"),
            ),
            (
                Argument("group", "path", "group_id", accepts="Group", required=True),
                Argument("role", "query", "role"),
                Argument("roles", "query", "role[]", many=True),
                Argument("permission_set", "query", "permission_set"),
            ),
        ),
    )

    def count(
        self,
        group: int | Group,
        *,
        role: Literal["end-user", "agent", "admin"]
        | str
        | Enum
        | Many[Literal["end-user", "agent", "admin"] | str | Enum]
        | Iterator[Literal["end-user", "agent", "admin"] | str | Enum]
        | None = None,
        roles: Many[str] | Iterator[str] | None = None,
        permission_set: int | None = None,
    ) -> Count:
        """Shows an approximate count of the agents in a group. For admins and agents, light agents
        included.

        Args:
            group: Group that the call is about. Takes a Group or its id.
            role: Keeps only users with this role. Known values: `end-user`, `agent`, `admin`.
            roles: Keeps only users with one of these roles; repeat it for each.
            permission_set: Keeps only agents with this custom role.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/groups/{group_id}/users/count`
        """
        return self._run(self._COUNT, group=group, role=role, roles=roles, permission_set=permission_set)


class AsyncGroupsUsersApi(AsyncResource, sync_class=GroupsUsersApi):
    """`GroupsUsersApi` for the async client: calls are awaited, lists read with `async for`."""
