# Generated from openapi/zendesk.openapi.json (openapi/spec/support/group_memberships.yaml and 1 more) by `make generate`. Do not edit.
"""Manages which agents belong to which groups, singly or in bulk."""

from collections.abc import Coroutine, Iterable
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.group_memberships import GroupMembership
from zenpy.lib.api_objects.job_status import JobStatus
from zenpy.lib.api_objects.users import User
from zenpy.lib.bulk import AsyncBulkCall, BulkCall
from zenpy.lib.mixins.not_offered import AsyncGroupMemberships, GroupMemberships
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Resource
from zenpy.payloads import GroupMembershipDict

GroupMembershipsSideload: TypeAlias = Literal["users", "groups"]
"""Values of `include=` in `client.group_memberships()`."""

class GroupMembershipsApi(GroupMemberships, Resource):
    """Manages which agents belong to which groups, singly or in bulk.

    Reached as `client.group_memberships`.
    """
    @property
    def bulk(self) -> GroupMembershipsBulk:
        """Writes any number of records, in chunks: `create`, `delete`."""
    @overload
    def __call__(
        self,
        *,
        sort: str | None = None,
        include: GroupMembershipsSideload | Iterable[GroupMembershipsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[GroupMembership]:
        """Lists which agents belong to which groups, across the account. For agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            include: What to bring along in the same answer: users, groups.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            GroupMembership records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/group_memberships`
        """
    @overload
    def __call__(self, *, id: int | GroupMembership) -> GroupMembership:
        """Returns a single group membership. For agents.

        Args:
            id: Membership of an agent in a group to act on. Takes a GroupMembership or its id.

        Returns:
            The GroupMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/group_memberships/{group_membership_id}`
        """
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
    @overload
    def create(self, api_objects: GroupMembership | GroupMembershipDict) -> GroupMembership:
        """Puts an agent in a group. For admins and agents who may manage group memberships.

        Args:
            api_objects: The GroupMembership: an object, or a mapping of its fields, with `group_id` and
                `user_id`.

        Returns:
            The GroupMembership.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/group_memberships`
        """
    @overload
    def create(self, api_objects: Iterable[GroupMembership | GroupMembershipDict]) -> JobStatus:
        """Starts a job that puts agents in groups, with up to 100 memberships. For admins and permitted
        agents.

        Args:
            api_objects: The GroupMembership records: objects, or mappings of their fields, each with
                `group_id` and `user_id`; at most 100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/group_memberships/create_many`
        """
    @overload
    def delete(self, api_objects: int | GroupMembership) -> None:
        """Takes an agent out of a group at once and starts unassigning the agent's working tickets of that
        group. For admins and permitted agents.

        Args:
            api_objects: Membership of an agent in a group to act on. Takes a GroupMembership or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/group_memberships/{group_membership_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[int | GroupMembership]) -> JobStatus:
        """Starts a job that takes agents out of groups, by up to 100 membership ids. Their working tickets
        in these groups lose the assignee. For admins and permitted agents.

        Args:
            api_objects: Memberships to end, up to 100. Takes GroupMembership records or their ids.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/group_memberships/destroy_many`
        """
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

class AsyncGroupMembershipsApi(AsyncGroupMemberships, AsyncResource):
    """Manages which agents belong to which groups, singly or in bulk.

    Reached as `client.group_memberships`.
    """
    @property
    def bulk(self) -> AsyncGroupMembershipsBulk:
        """Writes any number of records, in chunks: `create`, `delete`."""
    @overload
    def __call__(
        self,
        *,
        sort: str | None = None,
        include: GroupMembershipsSideload | Iterable[GroupMembershipsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[GroupMembership]:
        """Lists which agents belong to which groups, across the account. For agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            include: What to bring along in the same answer: users, groups.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            GroupMembership records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/group_memberships`
        """
    @overload
    def __call__(self, *, id: int | GroupMembership) -> Coroutine[object, object, GroupMembership]:
        """Returns a single group membership. For agents.

        Args:
            id: Membership of an agent in a group to act on. Takes a GroupMembership or its id.

        Returns:
            The GroupMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/group_memberships/{group_membership_id}`
        """
    def assignable(
        self,
        *,
        include: GroupMembershipsSideload | Iterable[GroupMembershipsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[GroupMembership]:
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
    @overload
    def create(
        self, api_objects: GroupMembership | GroupMembershipDict
    ) -> Coroutine[object, object, GroupMembership]:
        """Puts an agent in a group. For admins and agents who may manage group memberships.

        Args:
            api_objects: The GroupMembership: an object, or a mapping of its fields, with `group_id` and
                `user_id`.

        Returns:
            The GroupMembership.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/group_memberships`
        """
    @overload
    def create(
        self, api_objects: Iterable[GroupMembership | GroupMembershipDict]
    ) -> Coroutine[object, object, JobStatus]:
        """Starts a job that puts agents in groups, with up to 100 memberships. For admins and permitted
        agents.

        Args:
            api_objects: The GroupMembership records: objects, or mappings of their fields, each with
                `group_id` and `user_id`; at most 100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/group_memberships/create_many`
        """
    @overload
    def delete(self, api_objects: int | GroupMembership) -> Coroutine[object, object, None]:
        """Takes an agent out of a group at once and starts unassigning the agent's working tickets of that
        group. For admins and permitted agents.

        Args:
            api_objects: Membership of an agent in a group to act on. Takes a GroupMembership or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/group_memberships/{group_membership_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[int | GroupMembership]) -> Coroutine[object, object, JobStatus]:
        """Starts a job that takes agents out of groups, by up to 100 membership ids. Their working tickets
        in these groups lose the assignee. For admins and permitted agents.

        Args:
            api_objects: Memberships to end, up to 100. Takes GroupMembership records or their ids.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/group_memberships/destroy_many`
        """
    def make_default(
        self, user: int | User, group_membership: int | GroupMembership
    ) -> Coroutine[object, object, list[GroupMembership]]:
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

class GroupMembershipsBulk(Bulk):
    """What `client.group_memberships.bulk` writes, any number of records in chunks."""
    @property
    def create(self) -> BulkCall[GroupMembership | GroupMembershipDict]:
        """For each chunk: Starts a job that puts agents in groups, with up to 100 memberships. For admins
        and permitted agents.

        `POST /api/v2/group_memberships/create_many`
        """
    @property
    def delete(self) -> BulkCall[int | GroupMembership]:
        """For each chunk: Starts a job that takes agents out of groups, by up to 100 membership ids. Their
        working tickets in these groups lose the assignee. For admins and permitted agents.

        `DELETE /api/v2/group_memberships/destroy_many`
        """

class AsyncGroupMembershipsBulk(AsyncBulk):
    """What `client.group_memberships.bulk` writes, any number of records in chunks."""
    @property
    def create(self) -> AsyncBulkCall[GroupMembership | GroupMembershipDict]:
        """For each chunk: Starts a job that puts agents in groups, with up to 100 memberships. For admins
        and permitted agents.

        `POST /api/v2/group_memberships/create_many`
        """
    @property
    def delete(self) -> AsyncBulkCall[int | GroupMembership]:
        """For each chunk: Starts a job that takes agents out of groups, by up to 100 membership ids. Their
        working tickets in these groups lose the assignee. For admins and permitted agents.

        `DELETE /api/v2/group_memberships/destroy_many`
        """
