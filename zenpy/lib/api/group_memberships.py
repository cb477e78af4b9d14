# Generated from openapi/zendesk.openapi.json (openapi/spec/support/group_memberships.yaml and 1 more) by `make generate`. Do not edit.
"""Manages which agents belong to which groups, singly or in bulk."""

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
)
from zenpy.lib.mixins.not_offered import AsyncGroupMemberships, GroupMemberships
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.lib.api_objects.group_memberships import GroupMembership
    from zenpy.lib.api_objects.job_status import JobStatus
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.bulk import AsyncBulkCall, BulkCall
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import GroupMembershipDict


GroupMembershipsSideload: TypeAlias = Literal["users", "groups"]

_SIDELOADS = {
    "users": Sideload("users", "User"),
    "groups": Sideload("groups", "Group"),
}


class GroupMembershipsApi(GroupMemberships, Resource):
    """Manages which agents belong to which groups, singly or in bulk.

    Reached as `client.group_memberships`.
    """

    @property
    def bulk(self) -> GroupMembershipsBulk:
        """Writes any number of records, in chunks: `create`, `delete`."""
        return GroupMembershipsBulk(self)

    _CALL: Method[GroupMembership | BaseResultGenerator[GroupMembership]] = Method(
        "group_memberships",
        Form(
            Operation(
                "group_memberships.show",
                "GET",
                "/api/v2/group_memberships/{group_membership_id}",
                result=Result("one", schema="GroupMembership", key="group_membership"),
            ),
            (Argument("id", "path", "group_membership_id", accepts="GroupMembership", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "group_memberships.list",
                "GET",
                "/api/v2/group_memberships",
                query=(Param("sort"),),
                result=Result("list", schema="GroupMembership", key="group_memberships"),
                pages=("cursor", "offset"),
                sideloads=_SIDELOADS,
            ),
            (
                Argument("sort", "query", "sort"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        *,
        sort: str | None = None,
        include: GroupMembershipsSideload | Iterable[GroupMembershipsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | GroupMembership = LEFT_OUT,
    ) -> GroupMembership | BaseResultGenerator[GroupMembership]:
        """Lists which agents belong to which groups, across the account.

        - `client.group_memberships()`: Lists which agents belong to which groups, across the account.
          For agents. Also takes `sort`, `include`, `page_size`, `cursor_pagination`, `per_page` and
          `page`.
          `GET /api/v2/group_memberships`
        - `client.group_memberships(id=…)`: Returns a single group membership. For agents.
          `GET /api/v2/group_memberships/{group_membership_id}`

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            include: What to bring along in the same answer: users, groups.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Membership of an agent in a group to act on. Takes a GroupMembership or its id.

        Returns:
            GroupMembership records, fetched page by page as they are read.
            The GroupMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            sort=sort,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _ASSIGNABLE: Method[BaseResultGenerator[GroupMembership]] = Method(
        "group_memberships.assignable",
        Form(
            Operation(
                "group_memberships.assignable",
                "GET",
                "/api/v2/group_memberships/assignable",
                result=Result("list", schema="GroupMembership", key="group_memberships"),
                pages=("cursor", "offset"),
                sideloads=_SIDELOADS,
            ),
            (Argument("include", "query", "include", many=True),),
        ),
    )

    def assignable(
        self,
        *,
        include: GroupMembershipsSideload | Iterable[GroupMembershipsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[GroupMembership]:
        """Lists the group memberships through which tickets can be assigned. For agents.

        Args:
            include: What to bring along in the same answer: users, groups.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            GroupMembership records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/group_memberships/assignable`
        """
        return self._run(
            self._ASSIGNABLE,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _CREATE: Method[GroupMembership | JobStatus] = Method(
        "group_memberships.create",
        Form(
            Operation(
                "group_memberships.create",
                "POST",
                "/api/v2/group_memberships",
                body=Body("record", schema="GroupMembership", key="group_membership"),
                result=Result("one", schema="GroupMembership", key="group_membership"),
                writes="make",
            ),
            (
                Argument(
                    "api_objects", "record", "group_membership", accepts="GroupMembership", required=True
                ),
            ),
        ),
        Form(
            Operation(
                "group_memberships.create_many",
                "POST",
                "/api/v2/group_memberships/create_many",
                body=Body("records", schema="GroupMembership", key="group_memberships", limit=100),
                result=Result("job", schema="JobStatus", key="job_status"),
                writes="make",
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "group_memberships",
                    accepts="GroupMembership",
                    required=True,
                    many=True,
                ),
            ),
            many=True,
        ),
    )

    def create(
        self,
        api_objects: GroupMembership | GroupMembershipDict | Iterable[GroupMembership | GroupMembershipDict],
    ) -> GroupMembership | JobStatus:
        """Puts an agent in a group.

        - `client.group_memberships.create(api_objects)`: Puts an agent in a group. For admins and
          agents who may manage group memberships. Sends all that is set in the record, without its id
          and without what only Zendesk sets.
          `POST /api/v2/group_memberships`
        - `client.group_memberships.create([…])`: Starts a job that puts agents in groups, with up to
          100 memberships. For admins and permitted agents. Sends all that is set in the record, without
          its id and without what only Zendesk sets.
          `POST /api/v2/group_memberships/create_many`

        Args:
            api_objects: The GroupMembership: an object, or a mapping of its fields, with `group_id` and
                `user_id`. Or: The GroupMembership records: objects, or mappings of their fields, each
                with `group_id` and `user_id`; at most 100.

        Returns:
            The GroupMembership.
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[JobStatus | None] = Method(
        "group_memberships.delete",
        Form(
            Operation(
                "group_memberships.delete",
                "DELETE",
                "/api/v2/group_memberships/{group_membership_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects", "path", "group_membership_id", accepts="GroupMembership", required=True
                ),
            ),
        ),
        Form(
            Operation(
                "group_memberships.destroy_many",
                "DELETE",
                "/api/v2/group_memberships/destroy_many",
                query=(Param("ids", "comma"),),
                result=Result("job", schema="JobStatus", key="job_status"),
            ),
            (Argument("api_objects", "query", "ids", accepts="GroupMembership", required=True, many=True),),
            many=True,
        ),
    )

    def delete(
        self, api_objects: int | GroupMembership | Iterable[int | GroupMembership]
    ) -> JobStatus | None:
        """Takes an agent out of a group at once and starts unassigning the agent's working tickets of that
        group.

        - `client.group_memberships.delete(api_objects)`: Takes an agent out of a group at once and
          starts unassigning the agent's working tickets of that group. For admins and permitted agents.
          `DELETE /api/v2/group_memberships/{group_membership_id}`
        - `client.group_memberships.delete([…])`: Starts a job that takes agents out of groups, by up to
          100 membership ids. Their working tickets in these groups lose the assignee. For admins and
          permitted agents.
          `DELETE /api/v2/group_memberships/destroy_many`

        Args:
            api_objects: Membership of an agent in a group to act on. Takes a GroupMembership or its id.
                Or: Memberships to end, up to 100. Takes GroupMembership records or their ids.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _MAKE_DEFAULT: Method[list[GroupMembership]] = Method(
        "group_memberships.make_default",
        Form(
            Operation(
                "users.group_memberships.make_default",
                "PUT",
                "/api/v2/users/{user_id}/group_memberships/{group_membership_id}/make_default",
                result=Result("list", schema="GroupMembership", key="group_memberships"),
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument(
                    "group_membership",
                    "path",
                    "group_membership_id",
                    accepts="GroupMembership",
                    required=True,
                ),
            ),
        ),
    )

    def make_default(
        self, user: int | User, group_membership: int | GroupMembership
    ) -> list[GroupMembership]:
        """Makes a group the default one of the agent and returns all of the agent's memberships. For
        agents.

        Args:
            user: User that the call is about. Takes a User or its id.
            group_membership: Membership of an agent in a group to act on. Takes a GroupMembership or
                its id.

        Returns:
            GroupMembership records.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/users/{user_id}/group_memberships/{group_membership_id}/make_default`
        """
        return self._run(self._MAKE_DEFAULT, user=user, group_membership=group_membership)


class AsyncGroupMembershipsApi(AsyncGroupMemberships, AsyncResource, sync_class=GroupMembershipsApi):
    """`GroupMembershipsApi` for the async client: calls are awaited, lists read with `async for`."""

    @property
    def bulk(self) -> AsyncGroupMembershipsBulk:
        """Writes any number of records, in chunks: `create`, `delete`."""
        return AsyncGroupMembershipsBulk(self)


class GroupMembershipsBulk(Bulk):
    """What `client.group_memberships.bulk` writes, any number of records in chunks."""

    @property
    def create(self) -> BulkCall[GroupMembership | GroupMembershipDict]:
        """For each chunk: Starts a job that puts agents in groups, with up to 100 memberships. For admins
        and permitted agents.

        `POST /api/v2/group_memberships/create_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, GroupMembershipsApi._CREATE)

    @property
    def delete(self) -> BulkCall[int | GroupMembership]:
        """For each chunk: Starts a job that takes agents out of groups, by up to 100 membership ids. Their
        working tickets in these groups lose the assignee. For admins and permitted agents.

        `DELETE /api/v2/group_memberships/destroy_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, GroupMembershipsApi._DELETE)


class AsyncGroupMembershipsBulk(AsyncBulk):
    """What `client.group_memberships.bulk` writes, any number of records in chunks."""

    @property
    def create(self) -> AsyncBulkCall[GroupMembership | GroupMembershipDict]:
        """For each chunk: Starts a job that puts agents in groups, with up to 100 memberships. For admins
        and permitted agents.

        `POST /api/v2/group_memberships/create_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, GroupMembershipsApi._CREATE)

    @property
    def delete(self) -> AsyncBulkCall[int | GroupMembership]:
        """For each chunk: Starts a job that takes agents out of groups, by up to 100 membership ids. Their
        working tickets in these groups lose the assignee. For admins and permitted agents.

        `DELETE /api/v2/group_memberships/destroy_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, GroupMembershipsApi._DELETE)
