# Generated from openapi/zendesk.openapi.json (openapi/spec/support/groups.yaml) by `make generate`. Do not edit.
"""Manages groups of agents and lists their members and users."""

from collections.abc import Coroutine, Iterable, Iterator
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.group_memberships import GroupMembership
from zenpy.lib.api_objects.groups import AvailableAgent, Group
from zenpy.lib.api_objects.shared import Count
from zenpy.lib.api_objects.users import User
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import GroupDict

GroupsSideload: TypeAlias = Literal["users"]
"""Values of `include=` in `client.groups()`."""
GroupsMembershipsAssignableSideload: TypeAlias = Literal["users", "groups"]
"""Values of `include=` in `client.groups.memberships_assignable()`."""
GroupsUsersSideload: TypeAlias = Literal[
    "organizations", "abilities", "roles", "identities", "groups", "open_ticket_count"
]
"""Values of `include=` in `client.groups.users()`."""

class GroupsApi(Resource):
    """Manages groups of agents and lists their members and users.

    Reached as `client.groups`.
    """

    memberships: Lazy[GroupsMembershipsApi]
    """Lists the memberships of one group; with `include` the users or groups come along. For agents."""
    users: Lazy[GroupsUsersApi]
    """Lists the agents in a group. For admins and agents, light agents included. Calls: `count`."""
    @overload
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
    ) -> BaseResultGenerator[Group]:
        """Lists the agent groups of the account. For agents and admins.

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

        Returns:
            Group records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/groups`
        """
    @overload
    def __call__(self, *, id: int | Group, include: str | Many[str] | Iterator[str] | None = None) -> Group:
        """Returns a single group. For agents and admins.

        Args:
            id: Group that the call is about. Takes a Group or its id.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.

        Returns:
            The Group.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/groups/{group_id}`
        """
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
    def count(self) -> Count:
        """Returns the approximate number of groups. For agents and admins.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/groups/count`
        """
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
    def default(self) -> Group:
        """Returns the group that the account uses by default. For agents and admins.

        Returns:
            The Group.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/groups/default`
        """
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

class AsyncGroupsApi(AsyncResource):
    """Manages groups of agents and lists their members and users.

    Reached as `client.groups`.
    """

    memberships: Lazy[AsyncGroupsMembershipsApi]
    """Lists the memberships of one group; with `include` the users or groups come along. For agents."""
    users: Lazy[AsyncGroupsUsersApi]
    """Lists the agents in a group. For admins and agents, light agents included. Calls: `count`."""
    @overload
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
    ) -> AsyncResultGenerator[Group]:
        """Lists the agent groups of the account. For agents and admins.

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

        Returns:
            Group records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/groups`
        """
    @overload
    def __call__(
        self, *, id: int | Group, include: str | Many[str] | Iterator[str] | None = None
    ) -> Coroutine[object, object, Group]:
        """Returns a single group. For agents and admins.

        Args:
            id: Group that the call is about. Takes a Group or its id.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.

        Returns:
            The Group.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/groups/{group_id}`
        """
    def assignable(
        self,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Group]:
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
    def autocomplete(self, name: str) -> AsyncResultGenerator[Group]:
        """Finds groups whose name begins with a text. For agents and admins.

        Args:
            name: What the name of the group begins with.

        Returns:
            Group records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/groups/autocomplete`
        """
    def available_agents(
        self,
        *,
        sort: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[AvailableAgent]:
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
    def count(self) -> Coroutine[object, object, Count]:
        """Returns the approximate number of groups. For agents and admins.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/groups/count`
        """
    def create(self, api_objects: Group | GroupDict) -> Coroutine[object, object, Group]:
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
    def default(self) -> Coroutine[object, object, Group]:
        """Returns the group that the account uses by default. For agents and admins.

        Returns:
            The Group.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/groups/default`
        """
    def delete(self, api_objects: int | Group) -> Coroutine[object, object, None]:
        """Deletes a group; its record stays readable, marked as deleted. For admins and agents who may
        manage groups.

        Args:
            api_objects: Group that the call is about. Takes a Group or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/groups/{group_id}`
        """
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
    ) -> AsyncResultGenerator[GroupMembership]:
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
    def update(self, api_objects: Group | GroupDict) -> Coroutine[object, object, Group]:
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

class GroupsMembershipsApi(Resource):
    """Lists the memberships of one group; with `include` the users or groups come along. For agents.

    Reached as `client.groups.memberships`.
    """
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

class AsyncGroupsMembershipsApi(AsyncResource):
    """Lists the memberships of one group; with `include` the users or groups come along. For agents.

    Reached as `client.groups.memberships`.
    """
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
    ) -> AsyncResultGenerator[GroupMembership]:
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

class GroupsUsersApi(Resource):
    """Lists the agents in a group. For admins and agents, light agents included. Calls: `count`.

    Reached as `client.groups.users`.
    """
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

class AsyncGroupsUsersApi(AsyncResource):
    """Lists the agents in a group. For admins and agents, light agents included. Calls: `count`.

    Reached as `client.groups.users`.
    """
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
    ) -> AsyncResultGenerator[User]:
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
    ) -> Coroutine[object, object, Count]:
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
