# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/users.yaml and 3 more) by `make generate`. Do not edit.
"""Manages end users, agents and admins, singly or in bulk, with identities, passwords,
memberships, sessions and related records.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

from zenpy.lib.bulk import (
    AsyncBulk,
    AsyncBulkCall,
    AsyncBulkCallWith,
    AsyncBulkChange,
    Bulk,
    BulkCall,
    BulkCallWith,
    BulkChange,
)
from zenpy.lib.compat import AsyncUsers, Users
from zenpy.lib.operation import Argument, Body, Form, Method, Operation, Param, Result, Sideload
from zenpy.lib.resource import AsyncResource, Resource, Sub

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable, Mapping
    from datetime import datetime

    from zenpy.lib.api_objects.brand_agents import BrandAgent
    from zenpy.lib.api_objects.group_memberships import GroupMembership
    from zenpy.lib.api_objects.groups import Group
    from zenpy.lib.api_objects.help_centre_objects import Subscription, Vote
    from zenpy.lib.api_objects.job_status import JobStatus
    from zenpy.lib.api_objects.oauth import OAuthClient
    from zenpy.lib.api_objects.organization_memberships import OrganizationMembership
    from zenpy.lib.api_objects.organization_subscriptions import OrganizationSubscription
    from zenpy.lib.api_objects.organizations import Organization
    from zenpy.lib.api_objects.requests import Request
    from zenpy.lib.api_objects.sessions import Session
    from zenpy.lib.api_objects.shared import Count
    from zenpy.lib.api_objects.skips import Skip
    from zenpy.lib.api_objects.tickets import Ticket
    from zenpy.lib.api_objects.users import (
        ComplianceDeletionStatus,
        Identity,
        User,
        UserEntitlements,
        UserRelated,
        UserSettings,
    )
    from zenpy.lib.exports import OnCheckpoint
    from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
    from zenpy.payloads import (
        GroupMembershipDict,
        IdentityDict,
        OrganizationMembershipDict,
        UserDict,
        UserSettingsDict,
    )


UsersSideload: TypeAlias = Literal[
    "organizations", "abilities", "roles", "identities", "groups", "open_ticket_count"
]
UsersAssignedSideload: TypeAlias = Literal[
    "users",
    "groups",
    "organizations",
    "last_audits",
    "metric_sets",
    "dates",
    "sharing_agreements",
    "comment_count",
    "incident_counts",
    "ticket_forms",
]
UsersIncrementalSideload: TypeAlias = Literal["identities"]
UsersSubscriptionsSideload: TypeAlias = Literal[
    "users", "articles", "sections", "posts", "topics", "questions", "translations"
]
UsersVotesSideload: TypeAlias = Literal["users", "articles", "posts", "translations", "comments"]
UsersGroupMembershipsSideload: TypeAlias = Literal["users", "groups"]
UsersGroupsSideload: TypeAlias = Literal["users"]
UsersOrganizationMembershipsSideload: TypeAlias = Literal["users", "organizations"]
UsersOrganizationsSideload: TypeAlias = Literal["abilities", "lookup_relationship_fields"]
UsersRequestsSideload: TypeAlias = Literal["users", "groups", "organizations"]


class UsersApi(Users, Resource):
    """Manages end users, agents and admins, singly or in bulk, with identities, passwords,
    memberships, sessions and related records.

    Reached as `client.users`.
    """

    brand_agents: Sub[UsersBrandAgentsApi] = Sub("users", "UsersBrandAgentsApi")
    compliance_deletion_statuses: Sub[UsersComplianceDeletionStatusesApi] = Sub(
        "users", "UsersComplianceDeletionStatusesApi"
    )
    entitlements: Sub[UsersEntitlementsApi] = Sub("users", "UsersEntitlementsApi")
    group_memberships: Sub[UsersGroupMembershipsApi] = Sub("users", "UsersGroupMembershipsApi")
    groups: Sub[UsersGroupsApi] = Sub("users", "UsersGroupsApi")
    identities: Sub[UsersIdentitiesApi] = Sub("users", "UsersIdentitiesApi")
    me: Sub[UsersMeApi] = Sub("users", "UsersMeApi")
    organization_memberships: Sub[UsersOrganizationMembershipsApi] = Sub(
        "users", "UsersOrganizationMembershipsApi"
    )
    organization_subscriptions: Sub[UsersOrganizationSubscriptionsApi] = Sub(
        "users", "UsersOrganizationSubscriptionsApi"
    )
    organizations: Sub[UsersOrganizationsApi] = Sub("users", "UsersOrganizationsApi")
    password: Sub[UsersPasswordApi] = Sub("users", "UsersPasswordApi")
    requests: Sub[UsersRequestsApi] = Sub("users", "UsersRequestsApi")
    search: Sub[UsersSearchApi] = Sub("users", "UsersSearchApi")
    sessions: Sub[UsersSessionsApi] = Sub("users", "UsersSessionsApi")
    skips: Sub[UsersSkipsApi] = Sub("users", "UsersSkipsApi")
    tags: Sub[UsersTagsApi] = Sub("users", "UsersTagsApi")
    tickets: Sub[UsersTicketsApi] = Sub("users", "UsersTicketsApi")

    @property
    def bulk(self) -> UsersBulk:
        """Writes any number of records, in chunks: `create`, `create_or_update`, `delete`,
        `delete_by_external_id`, `logout_many`, `update`, `update_by_external_id`, `update_many`.
        """
        return UsersBulk(self)

    def __call__(
        self,
        *,
        external_ids: Iterable[str | User] | None = None,
        include_deleted: bool | None = None,
        brand_id: str | int | None = None,
        include: UsersSideload | Iterable[UsersSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | User | None = None,
        ids: Iterable[int | User] | None = None,
        role: Literal["end-user", "agent", "admin"]
        | str
        | Iterable[Literal["end-user", "agent", "admin"] | str]
        | None = None,
        roles: Iterable[str] | None = None,
        permission_set: int | None = None,
        external_id: str | None = None,
        sort: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[User] | User:
        """Lists the users of the account, optionally by role. For admins and agents, light agents
        included.

        - `client.users(external_ids=[…])`: Fetches up to 100 users by ids or external ids. For agents;
        ones not found are left out.
        - `client.users(id=…)`: Fetches the profile of one user by id. For agents.
        - `client.users(ids=[…])`: Fetches up to 100 users by ids or external ids. For agents; ones not
        found are left out.
        - `client.users()`: Lists the users of the account, optionally by role. For admins and agents,
        light agents included.

        Args:
            external_ids: User records or their ids. Your own references of the records, separated by
                commas; up to 100.
            include_deleted: Whether deleted records are also listed.
            brand_id: Brand that the call is about, or to filter by.
            include: what to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.
            id: the User or its id. User that the call is about.
            ids: User records or their ids. Records to act on, usually up to 100; sent separated by
                commas.
            role: Keeps only users with this role.
            roles: Keeps only users with one of these roles; repeat it for each.
            permission_set: Keeps only agents with this custom role.
            external_id: Your own reference of the record to look up or act on.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            User records, fetched page by page as they are read.
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/users/show_many`
        `GET /api/v2/users/{user_id}`
        `GET /api/v2/users`
        """
        return self._run(
            _CALL,
            external_ids=external_ids,
            include_deleted=include_deleted,
            brand_id=brand_id,
            include=include,
            page_size=page_size,
            per_page=per_page,
            page=page,
            id=id,
            ids=ids,
            role=role,
            roles=roles,
            permission_set=permission_set,
            external_id=external_id,
            sort=sort,
            include_boundary_indicators=include_boundary_indicators,
            include_item_cursors=include_item_cursors,
            cursor_pagination=cursor_pagination,
        )

    def add_tags(self, id: int | User, tags: Iterable[str]) -> list[str]:
        """Adds tags to a user and keeps those present. For agents.

        Args:
            id: the User or its id. User that the call is about.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.

        Returns:
            The values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/users/{user_id}/tags`
        """
        return self._run(_ADD_TAGS, id=id, tags=tags)

    def assigned(
        self,
        user: int | User,
        include: UsersAssignedSideload | Iterable[UsersAssignedSideload] | None = None,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Ticket]:
        """Lists the tickets assigned to an agent, within what the caller may see.

        Args:
            user: the User or its id. User that the call is about.
            include: what to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/users/{user_id}/tickets/assigned`
        """
        return self._run(
            _ASSIGNED,
            user=user,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def autocomplete(
        self,
        *,
        name: Literal["name", "phone"] | str | None = None,
        phone: Literal["name", "phone"] | str | None = None,
        filter: Literal["assignable", "requester"] | None = None,
        field_id: str | None = None,
        source: str | None = None,
        include: Iterable[str] | None = None,
        brand_id: str | int | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[User]:
        """Suggests users whose name begins with the letters given, at least two. For agents.

        Args:
            name: Name, or part of it, to find records by; may also name the record to act on.
            phone: Phone number, or part of it, to find users by.
            filter: Narrows the results by the criteria given here.
            field_id: Lookup field whose relationship or filter applies.
            source: Record type that holds the lookup field, such as `zen:ticket`.
            include: Related records to sideload, as names separated by commas, such as `users,groups`.
            brand_id: Brand that the call is about, or to filter by.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/autocomplete`
        """
        return self._run(
            _AUTOCOMPLETE,
            name=name,
            phone=phone,
            filter=filter,
            field_id=field_id,
            source=source,
            include=include,
            brand_id=brand_id,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )

    def autocomplete_post(
        self,
        *,
        brand_id: str | int | None = None,
        field_id: int | None = None,
        filter: str | None = None,
        name: str | None = None,
        phone: str | None = None,
        source: str | None = None,
        include: Iterable[str] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[User]:
        """Suggests users like the GET variant, with the letters in the body. For agents; creates nothing.

        Args:
            brand_id: Brand the request is for: the one whose users are searched or whose help center
                holds the image.
            field_id: Lookup field whose filter conditions narrow the suggested users.
            filter: Conditions the results must meet; nest them with `$and` and `$or` when searching
                records or assets.
            name: What the new record is called; for autocompletion, the beginning of the name to look
                for.
            phone: Telephone number by which users are looked up.
            source: Where in the product the user search comes from.
            include: Related records to sideload, as names separated by commas, such as `users,groups`.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/users/autocomplete`
        """
        return self._run(
            _AUTOCOMPLETE_POST,
            brand_id=brand_id,
            field_id=field_id,
            filter=filter,
            name=name,
            phone=phone,
            source=source,
            include=include,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )

    def cced(
        self,
        user: int | User,
        include: UsersAssignedSideload | Iterable[UsersAssignedSideload] | None = None,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Ticket]:
        """Lists the tickets on which a user is copied, within what the caller may see.

        Args:
            user: the User or its id. User that the call is about.
            include: what to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/users/{user_id}/tickets/ccd`
        """
        return self._run(
            _CCED,
            user=user,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def count(
        self,
        *,
        role: Literal["end-user", "agent", "admin"]
        | str
        | Iterable[Literal["end-user", "agent", "admin"] | str]
        | None = None,
        roles: str | None = None,
        permission_set: int | None = None,
        brand_id: str | int | None = None,
    ) -> Count:
        """Shows an approximate count of users, optionally by role. For admins and agents, light agents
        included.

        Args:
            role: Keeps only users with this role.
            roles: Keeps only users with one of these roles; repeat it for each.
            permission_set: Keeps only agents with this custom role.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            The Count.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and light agents.

        `GET /api/v2/users/count`
        """
        return self._run(_COUNT, role=role, roles=roles, permission_set=permission_set, brand_id=brand_id)

    def create(self, api_objects: User | UserDict | Iterable[User | UserDict]) -> User | JobStatus:
        """Creates up to 100 users. Subject to the caller's rights to add users; runs as a background job.

        - `client.users.create(api_objects)`: Creates a user and sends a verification email unless told
        not to. For admins and agents permitted to add users.
        - `client.users.create([…])`: Creates up to 100 users. Subject to the caller's rights to add
        users; runs as a background job.

        Args:
            api_objects: the User: an object, or a mapping of its fields.

        Returns:
            The User.
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/users`
        `POST /api/v2/users/create_many`
        """
        return self._run(_CREATE, api_objects=api_objects)

    def create_or_update(self, users: User | UserDict | Iterable[User | UserDict]) -> User | JobStatus:
        """Creates or updates up to 100 users, matched by email or external id. Subject to the caller's
        rights; runs as a background job.

        - `client.users.create_or_update(users)`: Creates a user, or updates the one with the same email
        or external id. Subject to the caller's rights over users.
        - `client.users.create_or_update([…])`: Creates or updates up to 100 users, matched by email or
        external id. Subject to the caller's rights; runs as a background job.

        Args:
            users: the User: an object, or a mapping of its fields.

        Returns:
            The User.
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/users/create_or_update`
        `POST /api/v2/users/create_or_update_many`
        """
        return self._run(_CREATE_OR_UPDATE, users=users)

    def delete(
        self, api_objects: int | User | Iterable[int | User], *, brand_id: str | int | None = None
    ) -> User | JobStatus:
        """Deletes up to 100 users by ids or external ids. For admins; runs as a background job.

        - `client.users.delete(api_objects)`: Deletes a user and answers the deleted record; permanent
        deletion is a separate step. Subject to the caller's rights.
        - `client.users.delete([…])`: Deletes up to 100 users by ids or external ids. For admins; runs
        as a background job.

        Args:
            api_objects: the User or its id. User that the call is about.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            The User.
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/users/{user_id}`
        `DELETE /api/v2/users/destroy_many`
        """
        return self._run(_DELETE, api_objects=api_objects, brand_id=brand_id)

    def delete_by_external_id(
        self, api_objects: Iterable[str | User], *, brand_id: str | int | None = None
    ) -> JobStatus:
        """Deletes up to 100 users by ids or external ids. For admins; runs as a background job.

        Args:
            api_objects: User records or their ids. Your own references of the records, separated by
                commas; up to 100.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/users/destroy_many`
        """
        return self._run(_DELETE_BY_EXTERNAL_ID, api_objects=api_objects, brand_id=brand_id)

    def delete_tags(self, id: int | User, tags: Iterable[str]) -> list[str]:
        """Removes the given tags from a user. For agents.

        Args:
            id: the User or its id. User that the call is about.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.

        Returns:
            The values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/users/{user_id}/tags`
        """
        return self._run(_DELETE_TAGS, id=id, tags=tags)

    def deleted(
        self,
        *,
        id: int | User | None = None,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> User | BaseResultGenerator[User]:
        """Lists users that were deleted but not yet permanently so. For agents.

        - `client.users.deleted(id=…)`: Fetches one deleted user who is not yet permanently deleted. For
        agents.
        - `client.users.deleted()`: Lists users that were deleted but not yet permanently so. For
        agents.

        Args:
            id: the User or its id. Deleted user to act on.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            The User.
            User records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/deleted_users/{deleted_user_id}`
        `GET /api/v2/deleted_users`
        """
        return self._run(
            _DELETED,
            id=id,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def incremental(
        self,
        start_time: int | datetime | None = None,
        paginate_by_time: bool | None = None,
        cursor: str | None = None,
        include: UsersIncrementalSideload | Iterable[UsersIncrementalSideload] | None = None,
        per_page: int | None = None,
        *,
        checkpoint: str | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[User]:
        """Exports the users that changed since a given time, page by page with a cursor: start with
        `start_time`, go on with `cursor`. For admins.

        - `client.users.incremental(start_time, paginate_by_time=…)`: Exports the users that changed
        since a given time, in time-based pages that can repeat users; the cursor variant is preferable.
        For admins.
        - `client.users.incremental()`: Exports the users that changed since a given time, page by page
        with a cursor: start with `start_time`, go on with `cursor`. For admins.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here.
            paginate_by_time: True chooses this form of the call.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            include: what to bring along in the same answer: identities.
            per_page: records per page, with offset pagination.
            checkpoint: where to go on, as `results.checkpoint` told it; None starts at `start_time`.
            on_checkpoint: called with the checkpoint when all before it was read.
            unique: leave out records that come again unchanged.
            follow: at the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: seconds that `follow` waits: 60, and 6 at least.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/incremental/users`
        `GET /api/v2/incremental/users/cursor`
        """
        return self._run(
            _INCREMENTAL,
            start_time=start_time,
            paginate_by_time=paginate_by_time,
            cursor=cursor,
            include=include,
            per_page=per_page,
            checkpoint=checkpoint,
            on_checkpoint=on_checkpoint,
            unique=unique,
            follow=follow,
            interval=interval,
        )

    def logout_many(self, *, ids: Iterable[int | User] | None = None) -> None:
        """Signs out several users, up to 100, by ending their sessions. For admins.

        Args:
            ids: User records or their ids. Records to act on, usually up to 100; sent separated by
                commas.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/users/logout_many`
        """
        self._run(_LOGOUT_MANY, ids=ids)

    def merge(self, source_user: int | User, dest_user: int | User) -> User:
        """Merges the end user of the path into the one in the body; cannot be undone. Subject to the
        caller's rights over users.

        Args:
            source_user: the User or its id. User that the call is about.
            dest_user: the User or its id. The user who stays.

        Returns:
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `PUT /api/v2/users/{user_id}/merge`
        """
        return self._run(_MERGE, source_user=source_user, dest_user=dest_user)

    def permanently_delete(self, user: int | User) -> User:
        """Permanently deletes a deleted user and the personal data kept; cannot be undone. Rate limited
        and subject to the caller's rights.

        Args:
            user: the User or its id. Deleted user to act on.

        Returns:
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users. Limited to 700 calls per 10 minutes.

        `DELETE /api/v2/deleted_users/{deleted_user_id}`
        """
        return self._run(_PERMANENTLY_DELETE, user=user)

    def related(self, user: int | User) -> UserRelated:
        """Counts the records tied to a user, such as tickets requested and assigned.

        Args:
            user: the User or its id. User that the call is about.

        Returns:
            The UserRelated.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/users/{user_id}/related`
        """
        return self._run(_RELATED, user=user)

    def remove_tags(self, id: int | User, tags: Iterable[str]) -> list[str]:
        """Removes the given tags from a user. For agents.

        Args:
            id: the User or its id. User that the call is about.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.

        Returns:
            The values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/users/{user_id}/tags`
        """
        return self._run(_REMOVE_TAGS, id=id, tags=tags)

    def request_create(self, user: User | UserDict) -> None:
        """Asks the account owner by email to add a user, for agents who may not do so themselves.

        Args:
            user: the User: an object, or a mapping of its fields.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/users/request_create`
        """
        self._run(_REQUEST_CREATE, user=user)

    def requested(
        self,
        user: int | User,
        include: UsersAssignedSideload | Iterable[UsersAssignedSideload] | None = None,
        *,
        sort_by: Literal[
            "id",
            "subject",
            "deleted_at",
            "created_at",
            "updated_at",
            "status",
            "requester",
            "requester.name",
            "group",
            "assignee",
            "assignee.name",
        ]
        | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        exclude_archived: bool | None = None,
        exclude_count: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Ticket]:
        """Lists the tickets a user requested, within what the caller may see.

        Args:
            user: the User or its id. User that the call is about.
            include: what to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            exclude_archived: Whether to leave out archived tickets.
            exclude_count: Whether to skip the total count, which makes the answer faster.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/users/{user_id}/tickets/requested`
        """
        return self._run(
            _REQUESTED,
            user=user,
            include=include,
            sort_by=sort_by,
            sort_order=sort_order,
            exclude_archived=exclude_archived,
            exclude_count=exclude_count,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def set_password(self, user: int | User, password: str) -> None:
        """Sets another user's password. For admins, where the security settings permit it.

        Args:
            user: the User or its id. User that the call is about.
            password: New password for the user; it must satisfy the account's password policy.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/users/{user_id}/password`
        """
        self._run(_SET_PASSWORD, user=user, password=password)

    def set_tags(self, id: int | User, tags: Iterable[str]) -> list[str]:
        """Replaces all tags of a user with those given. For agents; use the update operation to keep
        existing ones.

        Args:
            id: the User or its id. User that the call is about.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.

        Returns:
            The values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/users/{user_id}/tags`
        """
        return self._run(_SET_TAGS, id=id, tags=tags)

    def subscriptions(
        self,
        user: int | User,
        *,
        include: UsersSubscriptionsSideload | Iterable[UsersSubscriptionsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Subscription]:
        """Lists everything a user follows: articles, sections, posts and topics. End users see only their
        own.

        Args:
            user: the User or its id. User that the call is about.
            include: what to bring along in the same answer: users, articles, sections, posts, topics,
                questions, translations.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Subscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/help_center/users/{user_id}/subscriptions`
        """
        return self._run(
            _SUBSCRIPTIONS,
            user=user,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def update(
        self,
        api_objects: User | UserDict | Iterable[User | UserDict],
        *,
        ids: Iterable[int | User] | None = None,
        brand_id: int | None = None,
    ) -> JobStatus | User:
        """Updates up to 100 users: all alike with ids and `user`, or each its own way with `users`. Runs
        as a background job.

        - `client.users.update(api_objects, ids=[…])`: Updates up to 100 users: all alike with ids and
        `user`, or each its own way with `users`. Runs as a background job.
        - `client.users.update(api_objects)`: Changes a user. For admins and agents permitted to edit
        the user; a new email is added as a secondary identity.
        - `client.users.update([…])`: Updates up to 100 users: all alike with ids and `user`, or each
        its own way with `users`. Runs as a background job.

        Args:
            api_objects: the User: an object, or a mapping of its fields.
            ids: User records or their ids. Records to act on, usually up to 100; sent separated by
                commas.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.
            The User.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/users/update_many`
        `PUT /api/v2/users/{user_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects, ids=ids, brand_id=brand_id)

    def update_by_external_id(
        self, api_objects: Iterable[User | UserDict], *, brand_id: int | None = None
    ) -> JobStatus:
        """Updates up to 100 users: all alike with ids and `user`, or each its own way with `users`. Runs
        as a background job.

        Args:
            api_objects: the User records: objects, or mappings of their fields; at most 100.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/users/update_many`
        """
        return self._run(_UPDATE_BY_EXTERNAL_ID, api_objects=api_objects, brand_id=brand_id)

    def votes(
        self,
        user: int | User,
        *,
        include: UsersVotesSideload | Iterable[UsersVotesSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Vote]:
        """Lists the votes a user has cast on articles, posts and comments; end users see only their own.

        Args:
            user: the User or its id. User that the call is about.
            include: what to bring along in the same answer: users, articles, posts, translations,
                comments.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Vote records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/help_center/users/{user_id}/votes`
        """
        return self._run(
            _VOTES,
            user=user,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncUsersApi(AsyncUsers, AsyncResource):
    """Manages end users, agents and admins, singly or in bulk, with identities, passwords,
    memberships, sessions and related records.

    Reached as `client.users`.
    """

    brand_agents: Sub[AsyncUsersBrandAgentsApi] = Sub("users", "AsyncUsersBrandAgentsApi")
    compliance_deletion_statuses: Sub[AsyncUsersComplianceDeletionStatusesApi] = Sub(
        "users", "AsyncUsersComplianceDeletionStatusesApi"
    )
    entitlements: Sub[AsyncUsersEntitlementsApi] = Sub("users", "AsyncUsersEntitlementsApi")
    group_memberships: Sub[AsyncUsersGroupMembershipsApi] = Sub("users", "AsyncUsersGroupMembershipsApi")
    groups: Sub[AsyncUsersGroupsApi] = Sub("users", "AsyncUsersGroupsApi")
    identities: Sub[AsyncUsersIdentitiesApi] = Sub("users", "AsyncUsersIdentitiesApi")
    me: Sub[AsyncUsersMeApi] = Sub("users", "AsyncUsersMeApi")
    organization_memberships: Sub[AsyncUsersOrganizationMembershipsApi] = Sub(
        "users", "AsyncUsersOrganizationMembershipsApi"
    )
    organization_subscriptions: Sub[AsyncUsersOrganizationSubscriptionsApi] = Sub(
        "users", "AsyncUsersOrganizationSubscriptionsApi"
    )
    organizations: Sub[AsyncUsersOrganizationsApi] = Sub("users", "AsyncUsersOrganizationsApi")
    password: Sub[AsyncUsersPasswordApi] = Sub("users", "AsyncUsersPasswordApi")
    requests: Sub[AsyncUsersRequestsApi] = Sub("users", "AsyncUsersRequestsApi")
    search: Sub[AsyncUsersSearchApi] = Sub("users", "AsyncUsersSearchApi")
    sessions: Sub[AsyncUsersSessionsApi] = Sub("users", "AsyncUsersSessionsApi")
    skips: Sub[AsyncUsersSkipsApi] = Sub("users", "AsyncUsersSkipsApi")
    tags: Sub[AsyncUsersTagsApi] = Sub("users", "AsyncUsersTagsApi")
    tickets: Sub[AsyncUsersTicketsApi] = Sub("users", "AsyncUsersTicketsApi")

    @property
    def bulk(self) -> AsyncUsersBulk:
        """Writes any number of records, in chunks: `create`, `create_or_update`, `delete`,
        `delete_by_external_id`, `logout_many`, `update`, `update_by_external_id`, `update_many`.
        """
        return AsyncUsersBulk(self)

    def __call__(
        self,
        *,
        external_ids: Iterable[str | User] | None = None,
        include_deleted: bool | None = None,
        brand_id: str | int | None = None,
        include: UsersSideload | Iterable[UsersSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | User | None = None,
        ids: Iterable[int | User] | None = None,
        role: Literal["end-user", "agent", "admin"]
        | str
        | Iterable[Literal["end-user", "agent", "admin"] | str]
        | None = None,
        roles: Iterable[str] | None = None,
        permission_set: int | None = None,
        external_id: str | None = None,
        sort: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[User] | Awaitable[User]:
        """Lists the users of the account, optionally by role. For admins and agents, light agents
        included.

        - `client.users(external_ids=[…])`: Fetches up to 100 users by ids or external ids. For agents;
        ones not found are left out.
        - `client.users(id=…)`: Fetches the profile of one user by id. For agents.
        - `client.users(ids=[…])`: Fetches up to 100 users by ids or external ids. For agents; ones not
        found are left out.
        - `client.users()`: Lists the users of the account, optionally by role. For admins and agents,
        light agents included.

        Args:
            external_ids: User records or their ids. Your own references of the records, separated by
                commas; up to 100.
            include_deleted: Whether deleted records are also listed.
            brand_id: Brand that the call is about, or to filter by.
            include: what to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.
            id: the User or its id. User that the call is about.
            ids: User records or their ids. Records to act on, usually up to 100; sent separated by
                commas.
            role: Keeps only users with this role.
            roles: Keeps only users with one of these roles; repeat it for each.
            permission_set: Keeps only agents with this custom role.
            external_id: Your own reference of the record to look up or act on.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            User records, fetched page by page as they are read with `async for`.
            To be awaited: the User.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/users/show_many`
        `GET /api/v2/users/{user_id}`
        `GET /api/v2/users`
        """
        return self._run(
            _CALL,
            external_ids=external_ids,
            include_deleted=include_deleted,
            brand_id=brand_id,
            include=include,
            page_size=page_size,
            per_page=per_page,
            page=page,
            id=id,
            ids=ids,
            role=role,
            roles=roles,
            permission_set=permission_set,
            external_id=external_id,
            sort=sort,
            include_boundary_indicators=include_boundary_indicators,
            include_item_cursors=include_item_cursors,
            cursor_pagination=cursor_pagination,
        )

    def add_tags(self, id: int | User, tags: Iterable[str]) -> Awaitable[list[str]]:
        """Adds tags to a user and keeps those present. For agents.

        Args:
            id: the User or its id. User that the call is about.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.

        Returns:
            To be awaited: the values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/users/{user_id}/tags`
        """
        return self._run(_ADD_TAGS, id=id, tags=tags)

    def assigned(
        self,
        user: int | User,
        include: UsersAssignedSideload | Iterable[UsersAssignedSideload] | None = None,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Ticket]:
        """Lists the tickets assigned to an agent, within what the caller may see.

        Args:
            user: the User or its id. User that the call is about.
            include: what to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/users/{user_id}/tickets/assigned`
        """
        return self._run(
            _ASSIGNED,
            user=user,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def autocomplete(
        self,
        *,
        name: Literal["name", "phone"] | str | None = None,
        phone: Literal["name", "phone"] | str | None = None,
        filter: Literal["assignable", "requester"] | None = None,
        field_id: str | None = None,
        source: str | None = None,
        include: Iterable[str] | None = None,
        brand_id: str | int | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[User]:
        """Suggests users whose name begins with the letters given, at least two. For agents.

        Args:
            name: Name, or part of it, to find records by; may also name the record to act on.
            phone: Phone number, or part of it, to find users by.
            filter: Narrows the results by the criteria given here.
            field_id: Lookup field whose relationship or filter applies.
            source: Record type that holds the lookup field, such as `zen:ticket`.
            include: Related records to sideload, as names separated by commas, such as `users,groups`.
            brand_id: Brand that the call is about, or to filter by.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/autocomplete`
        """
        return self._run(
            _AUTOCOMPLETE,
            name=name,
            phone=phone,
            filter=filter,
            field_id=field_id,
            source=source,
            include=include,
            brand_id=brand_id,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )

    def autocomplete_post(
        self,
        *,
        brand_id: str | int | None = None,
        field_id: int | None = None,
        filter: str | None = None,
        name: str | None = None,
        phone: str | None = None,
        source: str | None = None,
        include: Iterable[str] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[User]:
        """Suggests users like the GET variant, with the letters in the body. For agents; creates nothing.

        Args:
            brand_id: Brand the request is for: the one whose users are searched or whose help center
                holds the image.
            field_id: Lookup field whose filter conditions narrow the suggested users.
            filter: Conditions the results must meet; nest them with `$and` and `$or` when searching
                records or assets.
            name: What the new record is called; for autocompletion, the beginning of the name to look
                for.
            phone: Telephone number by which users are looked up.
            source: Where in the product the user search comes from.
            include: Related records to sideload, as names separated by commas, such as `users,groups`.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read with `async for`.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/users/autocomplete`
        """
        return self._run(
            _AUTOCOMPLETE_POST,
            brand_id=brand_id,
            field_id=field_id,
            filter=filter,
            name=name,
            phone=phone,
            source=source,
            include=include,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )

    def cced(
        self,
        user: int | User,
        include: UsersAssignedSideload | Iterable[UsersAssignedSideload] | None = None,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Ticket]:
        """Lists the tickets on which a user is copied, within what the caller may see.

        Args:
            user: the User or its id. User that the call is about.
            include: what to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/users/{user_id}/tickets/ccd`
        """
        return self._run(
            _CCED,
            user=user,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def count(
        self,
        *,
        role: Literal["end-user", "agent", "admin"]
        | str
        | Iterable[Literal["end-user", "agent", "admin"] | str]
        | None = None,
        roles: str | None = None,
        permission_set: int | None = None,
        brand_id: str | int | None = None,
    ) -> Awaitable[Count]:
        """Shows an approximate count of users, optionally by role. For admins and agents, light agents
        included.

        Args:
            role: Keeps only users with this role.
            roles: Keeps only users with one of these roles; repeat it for each.
            permission_set: Keeps only agents with this custom role.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            To be awaited: the Count.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and light agents.

        `GET /api/v2/users/count`
        """
        return self._run(_COUNT, role=role, roles=roles, permission_set=permission_set, brand_id=brand_id)

    def create(
        self, api_objects: User | UserDict | Iterable[User | UserDict]
    ) -> Awaitable[User] | Awaitable[JobStatus]:
        """Creates up to 100 users. Subject to the caller's rights to add users; runs as a background job.

        - `client.users.create(api_objects)`: Creates a user and sends a verification email unless told
        not to. For admins and agents permitted to add users.
        - `client.users.create([…])`: Creates up to 100 users. Subject to the caller's rights to add
        users; runs as a background job.

        Args:
            api_objects: the User: an object, or a mapping of its fields.

        Returns:
            To be awaited: the User.
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/users`
        `POST /api/v2/users/create_many`
        """
        return self._run(_CREATE, api_objects=api_objects)

    def create_or_update(
        self, users: User | UserDict | Iterable[User | UserDict]
    ) -> Awaitable[User] | Awaitable[JobStatus]:
        """Creates or updates up to 100 users, matched by email or external id. Subject to the caller's
        rights; runs as a background job.

        - `client.users.create_or_update(users)`: Creates a user, or updates the one with the same email
        or external id. Subject to the caller's rights over users.
        - `client.users.create_or_update([…])`: Creates or updates up to 100 users, matched by email or
        external id. Subject to the caller's rights; runs as a background job.

        Args:
            users: the User: an object, or a mapping of its fields.

        Returns:
            To be awaited: the User.
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/users/create_or_update`
        `POST /api/v2/users/create_or_update_many`
        """
        return self._run(_CREATE_OR_UPDATE, users=users)

    def delete(
        self, api_objects: int | User | Iterable[int | User], *, brand_id: str | int | None = None
    ) -> Awaitable[User] | Awaitable[JobStatus]:
        """Deletes up to 100 users by ids or external ids. For admins; runs as a background job.

        - `client.users.delete(api_objects)`: Deletes a user and answers the deleted record; permanent
        deletion is a separate step. Subject to the caller's rights.
        - `client.users.delete([…])`: Deletes up to 100 users by ids or external ids. For admins; runs
        as a background job.

        Args:
            api_objects: the User or its id. User that the call is about.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            To be awaited: the User.
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        `DELETE /api/v2/users/{user_id}`
        `DELETE /api/v2/users/destroy_many`
        """
        return self._run(_DELETE, api_objects=api_objects, brand_id=brand_id)

    def delete_by_external_id(
        self, api_objects: Iterable[str | User], *, brand_id: str | int | None = None
    ) -> Awaitable[JobStatus]:
        """Deletes up to 100 users by ids or external ids. For admins; runs as a background job.

        Args:
            api_objects: User records or their ids. Your own references of the records, separated by
                commas; up to 100.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/users/destroy_many`
        """
        return self._run(_DELETE_BY_EXTERNAL_ID, api_objects=api_objects, brand_id=brand_id)

    def delete_tags(self, id: int | User, tags: Iterable[str]) -> Awaitable[list[str]]:
        """Removes the given tags from a user. For agents.

        Args:
            id: the User or its id. User that the call is about.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.

        Returns:
            To be awaited: the values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/users/{user_id}/tags`
        """
        return self._run(_DELETE_TAGS, id=id, tags=tags)

    def deleted(
        self,
        *,
        id: int | User | None = None,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Awaitable[User] | AsyncResultGenerator[User]:
        """Lists users that were deleted but not yet permanently so. For agents.

        - `client.users.deleted(id=…)`: Fetches one deleted user who is not yet permanently deleted. For
        agents.
        - `client.users.deleted()`: Lists users that were deleted but not yet permanently so. For
        agents.

        Args:
            id: the User or its id. Deleted user to act on.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            To be awaited: the User.
            User records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/deleted_users/{deleted_user_id}`
        `GET /api/v2/deleted_users`
        """
        return self._run(
            _DELETED,
            id=id,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def incremental(
        self,
        start_time: int | datetime | None = None,
        paginate_by_time: bool | None = None,
        cursor: str | None = None,
        include: UsersIncrementalSideload | Iterable[UsersIncrementalSideload] | None = None,
        per_page: int | None = None,
        *,
        checkpoint: str | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[User]:
        """Exports the users that changed since a given time, page by page with a cursor: start with
        `start_time`, go on with `cursor`. For admins.

        - `client.users.incremental(start_time, paginate_by_time=…)`: Exports the users that changed
        since a given time, in time-based pages that can repeat users; the cursor variant is preferable.
        For admins.
        - `client.users.incremental()`: Exports the users that changed since a given time, page by page
        with a cursor: start with `start_time`, go on with `cursor`. For admins.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here.
            paginate_by_time: True chooses this form of the call.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            include: what to bring along in the same answer: identities.
            per_page: records per page, with offset pagination.
            checkpoint: where to go on, as `results.checkpoint` told it; None starts at `start_time`.
            on_checkpoint: called with the checkpoint when all before it was read.
            unique: leave out records that come again unchanged.
            follow: at the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: seconds that `follow` waits: 60, and 6 at least.

        Returns:
            User records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/incremental/users`
        `GET /api/v2/incremental/users/cursor`
        """
        return self._run(
            _INCREMENTAL,
            start_time=start_time,
            paginate_by_time=paginate_by_time,
            cursor=cursor,
            include=include,
            per_page=per_page,
            checkpoint=checkpoint,
            on_checkpoint=on_checkpoint,
            unique=unique,
            follow=follow,
            interval=interval,
        )

    def logout_many(self, *, ids: Iterable[int | User] | None = None) -> Awaitable[None]:
        """Signs out several users, up to 100, by ending their sessions. For admins.

        Args:
            ids: User records or their ids. Records to act on, usually up to 100; sent separated by
                commas.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/users/logout_many`
        """
        return self._run(_LOGOUT_MANY, ids=ids)

    def merge(self, source_user: int | User, dest_user: int | User) -> Awaitable[User]:
        """Merges the end user of the path into the one in the body; cannot be undone. Subject to the
        caller's rights over users.

        Args:
            source_user: the User or its id. User that the call is about.
            dest_user: the User or its id. The user who stays.

        Returns:
            To be awaited: the User.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `PUT /api/v2/users/{user_id}/merge`
        """
        return self._run(_MERGE, source_user=source_user, dest_user=dest_user)

    def permanently_delete(self, user: int | User) -> Awaitable[User]:
        """Permanently deletes a deleted user and the personal data kept; cannot be undone. Rate limited
        and subject to the caller's rights.

        Args:
            user: the User or its id. Deleted user to act on.

        Returns:
            To be awaited: the User.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users. Limited to 700 calls per 10 minutes.

        `DELETE /api/v2/deleted_users/{deleted_user_id}`
        """
        return self._run(_PERMANENTLY_DELETE, user=user)

    def related(self, user: int | User) -> Awaitable[UserRelated]:
        """Counts the records tied to a user, such as tickets requested and assigned.

        Args:
            user: the User or its id. User that the call is about.

        Returns:
            To be awaited: the UserRelated.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/users/{user_id}/related`
        """
        return self._run(_RELATED, user=user)

    def remove_tags(self, id: int | User, tags: Iterable[str]) -> Awaitable[list[str]]:
        """Removes the given tags from a user. For agents.

        Args:
            id: the User or its id. User that the call is about.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.

        Returns:
            To be awaited: the values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/users/{user_id}/tags`
        """
        return self._run(_REMOVE_TAGS, id=id, tags=tags)

    def request_create(self, user: User | UserDict) -> Awaitable[None]:
        """Asks the account owner by email to add a user, for agents who may not do so themselves.

        Args:
            user: the User: an object, or a mapping of its fields.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/users/request_create`
        """
        return self._run(_REQUEST_CREATE, user=user)

    def requested(
        self,
        user: int | User,
        include: UsersAssignedSideload | Iterable[UsersAssignedSideload] | None = None,
        *,
        sort_by: Literal[
            "id",
            "subject",
            "deleted_at",
            "created_at",
            "updated_at",
            "status",
            "requester",
            "requester.name",
            "group",
            "assignee",
            "assignee.name",
        ]
        | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        exclude_archived: bool | None = None,
        exclude_count: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Ticket]:
        """Lists the tickets a user requested, within what the caller may see.

        Args:
            user: the User or its id. User that the call is about.
            include: what to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            exclude_archived: Whether to leave out archived tickets.
            exclude_count: Whether to skip the total count, which makes the answer faster.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/users/{user_id}/tickets/requested`
        """
        return self._run(
            _REQUESTED,
            user=user,
            include=include,
            sort_by=sort_by,
            sort_order=sort_order,
            exclude_archived=exclude_archived,
            exclude_count=exclude_count,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def set_password(self, user: int | User, password: str) -> Awaitable[None]:
        """Sets another user's password. For admins, where the security settings permit it.

        Args:
            user: the User or its id. User that the call is about.
            password: New password for the user; it must satisfy the account's password policy.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/users/{user_id}/password`
        """
        return self._run(_SET_PASSWORD, user=user, password=password)

    def set_tags(self, id: int | User, tags: Iterable[str]) -> Awaitable[list[str]]:
        """Replaces all tags of a user with those given. For agents; use the update operation to keep
        existing ones.

        Args:
            id: the User or its id. User that the call is about.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.

        Returns:
            To be awaited: the values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/users/{user_id}/tags`
        """
        return self._run(_SET_TAGS, id=id, tags=tags)

    def subscriptions(
        self,
        user: int | User,
        *,
        include: UsersSubscriptionsSideload | Iterable[UsersSubscriptionsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Subscription]:
        """Lists everything a user follows: articles, sections, posts and topics. End users see only their
        own.

        Args:
            user: the User or its id. User that the call is about.
            include: what to bring along in the same answer: users, articles, sections, posts, topics,
                questions, translations.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Subscription records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/help_center/users/{user_id}/subscriptions`
        """
        return self._run(
            _SUBSCRIPTIONS,
            user=user,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def update(
        self,
        api_objects: User | UserDict | Iterable[User | UserDict],
        *,
        ids: Iterable[int | User] | None = None,
        brand_id: int | None = None,
    ) -> Awaitable[JobStatus] | Awaitable[User]:
        """Updates up to 100 users: all alike with ids and `user`, or each its own way with `users`. Runs
        as a background job.

        - `client.users.update(api_objects, ids=[…])`: Updates up to 100 users: all alike with ids and
        `user`, or each its own way with `users`. Runs as a background job.
        - `client.users.update(api_objects)`: Changes a user. For admins and agents permitted to edit
        the user; a new email is added as a secondary identity.
        - `client.users.update([…])`: Updates up to 100 users: all alike with ids and `user`, or each
        its own way with `users`. Runs as a background job.

        Args:
            api_objects: the User: an object, or a mapping of its fields.
            ids: User records or their ids. Records to act on, usually up to 100; sent separated by
                commas.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.
            To be awaited: the User.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/users/update_many`
        `PUT /api/v2/users/{user_id}`
        """
        return self._run(_UPDATE, api_objects=api_objects, ids=ids, brand_id=brand_id)

    def update_by_external_id(
        self, api_objects: Iterable[User | UserDict], *, brand_id: int | None = None
    ) -> Awaitable[JobStatus]:
        """Updates up to 100 users: all alike with ids and `user`, or each its own way with `users`. Runs
        as a background job.

        Args:
            api_objects: the User records: objects, or mappings of their fields; at most 100.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/users/update_many`
        """
        return self._run(_UPDATE_BY_EXTERNAL_ID, api_objects=api_objects, brand_id=brand_id)

    def votes(
        self,
        user: int | User,
        *,
        include: UsersVotesSideload | Iterable[UsersVotesSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Vote]:
        """Lists the votes a user has cast on articles, posts and comments; end users see only their own.

        Args:
            user: the User or its id. User that the call is about.
            include: what to bring along in the same answer: users, articles, posts, translations,
                comments.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Vote records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/help_center/users/{user_id}/votes`
        """
        return self._run(
            _VOTES,
            user=user,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class UsersBrandAgentsApi(Resource):
    """The brand agents of `client.users`.

    Reached as `client.users.brand_agents`.
    """

    def __call__(
        self,
        user: int | User,
        *,
        id: str | BrandAgent | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BrandAgent | BaseResultGenerator[BrandAgent]:
        """Lists the brand memberships of one agent. For admins.

        - `client.users.brand_agents(user, id=…)`: Returns one brand membership of the given agent. For
        admins.
        - `client.users.brand_agents(user)`: Lists the brand memberships of one agent. For admins.

        Args:
            user: the User or its id. User that the call is about.
            id: the BrandAgent or its id. Membership of an agent in a brand to act on.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            The BrandAgent.
            BrandAgent records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/users/{user_id}/brand_agents/{brand_agent_id}`
        `GET /api/v2/users/{user_id}/brand_agents`
        """
        return self._run(
            _BRAND_AGENTS_CALL,
            user=user,
            id=id,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncUsersBrandAgentsApi(AsyncResource):
    """The brand agents of `client.users`.

    Reached as `client.users.brand_agents`.
    """

    def __call__(
        self,
        user: int | User,
        *,
        id: str | BrandAgent | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Awaitable[BrandAgent] | AsyncResultGenerator[BrandAgent]:
        """Lists the brand memberships of one agent. For admins.

        - `client.users.brand_agents(user, id=…)`: Returns one brand membership of the given agent. For
        admins.
        - `client.users.brand_agents(user)`: Lists the brand memberships of one agent. For admins.

        Args:
            user: the User or its id. User that the call is about.
            id: the BrandAgent or its id. Membership of an agent in a brand to act on.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            To be awaited: the BrandAgent.
            BrandAgent records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/users/{user_id}/brand_agents/{brand_agent_id}`
        `GET /api/v2/users/{user_id}/brand_agents`
        """
        return self._run(
            _BRAND_AGENTS_CALL,
            user=user,
            id=id,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class UsersComplianceDeletionStatusesApi(Resource):
    """The compliance deletion statuses of `client.users`.

    Reached as `client.users.compliance_deletion_statuses`.
    """

    def __call__(
        self,
        user: int | User,
        *,
        application: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[ComplianceDeletionStatus]:
        """Shows how far the permanent deletion of a user has come in each Zendesk product. For agents.

        Args:
            user: the User or its id. User that the call is about.
            application: Keeps only deletion statuses of this Zendesk product.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            ComplianceDeletionStatus records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}/compliance_deletion_statuses`
        """
        return self._run(
            _COMPLIANCE_DELETION_STATUSES_CALL,
            user=user,
            application=application,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncUsersComplianceDeletionStatusesApi(AsyncResource):
    """The compliance deletion statuses of `client.users`.

    Reached as `client.users.compliance_deletion_statuses`.
    """

    def __call__(
        self,
        user: int | User,
        *,
        application: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[ComplianceDeletionStatus]:
        """Shows how far the permanent deletion of a user has come in each Zendesk product. For agents.

        Args:
            user: the User or its id. User that the call is about.
            application: Keeps only deletion statuses of this Zendesk product.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            ComplianceDeletionStatus records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}/compliance_deletion_statuses`
        """
        return self._run(
            _COMPLIANCE_DELETION_STATUSES_CALL,
            user=user,
            application=application,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class UsersEntitlementsApi(Resource):
    """The entitlements of `client.users`.

    Reached as `client.users.entitlements`.
    """

    def full(self, user: int | User) -> UserEntitlements:
        """Shows which Zendesk products an agent may use, and in which role. For agents.

        Args:
            user: the User or its id. User that the call is about.

        Returns:
            The UserEntitlements.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}/entitlements/full`
        """
        return self._run(_ENTITLEMENTS_FULL, user=user)


class AsyncUsersEntitlementsApi(AsyncResource):
    """The entitlements of `client.users`.

    Reached as `client.users.entitlements`.
    """

    def full(self, user: int | User) -> Awaitable[UserEntitlements]:
        """Shows which Zendesk products an agent may use, and in which role. For agents.

        Args:
            user: the User or its id. User that the call is about.

        Returns:
            To be awaited: the UserEntitlements.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}/entitlements/full`
        """
        return self._run(_ENTITLEMENTS_FULL, user=user)


class UsersGroupMembershipsApi(Resource):
    """The group memberships of `client.users`.

    Reached as `client.users.group_memberships`.
    """

    def __call__(
        self,
        user: int | User,
        include: UsersGroupMembershipsSideload | Iterable[UsersGroupMembershipsSideload] | None = None,
        *,
        id: int | GroupMembership | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> GroupMembership | BaseResultGenerator[GroupMembership]:
        """Lists the group memberships of one agent. For agents.

        - `client.users.group_memberships(user, id=…)`: Returns one group membership of the given agent.
        For agents.
        - `client.users.group_memberships(user)`: Lists the group memberships of one agent. For agents.

        Args:
            user: the User or its id. User that the call is about.
            id: the GroupMembership or its id. Membership of an agent in a group to act on.
            include: what to bring along in the same answer: users, groups.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            The GroupMembership.
            GroupMembership records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/users/{user_id}/group_memberships/{group_membership_id}`
        `GET /api/v2/users/{user_id}/group_memberships`
        """
        return self._run(
            _GROUP_MEMBERSHIPS_CALL,
            user=user,
            id=id,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def assignable(self, user: int | User) -> BaseResultGenerator[GroupMembership]:
        """Lists the agent's group memberships through which tickets can be assigned.

        Args:
            user: the User or its id. User that the call is about.

        Returns:
            GroupMembership records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/users/{user_id}/group_memberships/assignable`
        """
        return self._run(_GROUP_MEMBERSHIPS_ASSIGNABLE, user=user)

    def create(
        self, user: int | User, group_membership: GroupMembership | GroupMembershipDict
    ) -> GroupMembership:
        """Puts the given agent in a group. For admins and agents who may manage group memberships.

        Args:
            user: the User or its id. User that the call is about.
            group_membership: the GroupMembership: an object, or a mapping of its fields.

        Returns:
            The GroupMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `POST /api/v2/users/{user_id}/group_memberships`
        """
        return self._run(_GROUP_MEMBERSHIPS_CREATE, user=user, group_membership=group_membership)

    def delete(self, user: int | User, group_membership: int | GroupMembership) -> None:
        """Takes the given agent out of a group and starts unassigning the working tickets held there. For
        admins and permitted agents.

        Args:
            user: the User or its id. User that the call is about.
            group_membership: the GroupMembership or its id. Membership of an agent in a group to act
                on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `DELETE /api/v2/users/{user_id}/group_memberships/{group_membership_id}`
        """
        self._run(_GROUP_MEMBERSHIPS_DELETE, user=user, group_membership=group_membership)


class AsyncUsersGroupMembershipsApi(AsyncResource):
    """The group memberships of `client.users`.

    Reached as `client.users.group_memberships`.
    """

    def __call__(
        self,
        user: int | User,
        include: UsersGroupMembershipsSideload | Iterable[UsersGroupMembershipsSideload] | None = None,
        *,
        id: int | GroupMembership | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Awaitable[GroupMembership] | AsyncResultGenerator[GroupMembership]:
        """Lists the group memberships of one agent. For agents.

        - `client.users.group_memberships(user, id=…)`: Returns one group membership of the given agent.
        For agents.
        - `client.users.group_memberships(user)`: Lists the group memberships of one agent. For agents.

        Args:
            user: the User or its id. User that the call is about.
            id: the GroupMembership or its id. Membership of an agent in a group to act on.
            include: what to bring along in the same answer: users, groups.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            To be awaited: the GroupMembership.
            GroupMembership records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/users/{user_id}/group_memberships/{group_membership_id}`
        `GET /api/v2/users/{user_id}/group_memberships`
        """
        return self._run(
            _GROUP_MEMBERSHIPS_CALL,
            user=user,
            id=id,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def assignable(self, user: int | User) -> AsyncResultGenerator[GroupMembership]:
        """Lists the agent's group memberships through which tickets can be assigned.

        Args:
            user: the User or its id. User that the call is about.

        Returns:
            GroupMembership records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/users/{user_id}/group_memberships/assignable`
        """
        return self._run(_GROUP_MEMBERSHIPS_ASSIGNABLE, user=user)

    def create(
        self, user: int | User, group_membership: GroupMembership | GroupMembershipDict
    ) -> Awaitable[GroupMembership]:
        """Puts the given agent in a group. For admins and agents who may manage group memberships.

        Args:
            user: the User or its id. User that the call is about.
            group_membership: the GroupMembership: an object, or a mapping of its fields.

        Returns:
            To be awaited: the GroupMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `POST /api/v2/users/{user_id}/group_memberships`
        """
        return self._run(_GROUP_MEMBERSHIPS_CREATE, user=user, group_membership=group_membership)

    def delete(self, user: int | User, group_membership: int | GroupMembership) -> Awaitable[None]:
        """Takes the given agent out of a group and starts unassigning the working tickets held there. For
        admins and permitted agents.

        Args:
            user: the User or its id. User that the call is about.
            group_membership: the GroupMembership or its id. Membership of an agent in a group to act
                on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `DELETE /api/v2/users/{user_id}/group_memberships/{group_membership_id}`
        """
        return self._run(_GROUP_MEMBERSHIPS_DELETE, user=user, group_membership=group_membership)


class UsersGroupsApi(Resource):
    """The groups of `client.users`.

    Reached as `client.users.groups`.
    """

    def __call__(
        self,
        user: int | User,
        include: UsersGroupsSideload | Iterable[UsersGroupsSideload] | None = None,
        *,
        sort: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        exclude_deleted: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Group]:
        """Lists the groups an agent belongs to. For agents and admins.

        Args:
            user: the User or its id. User that the call is about.
            include: what to bring along in the same answer: users.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            exclude_deleted: Whether to leave out deleted items.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Group records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/users/{user_id}/groups`
        """
        return self._run(
            _GROUPS_CALL,
            user=user,
            include=include,
            sort=sort,
            include_boundary_indicators=include_boundary_indicators,
            include_item_cursors=include_item_cursors,
            exclude_deleted=exclude_deleted,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def count(self, user: int | User) -> Count:
        """Returns the approximate number of groups an agent belongs to. For agents and admins.

        Args:
            user: the User or its id. User that the call is about.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/users/{user_id}/groups/count`
        """
        return self._run(_GROUPS_COUNT, user=user)


class AsyncUsersGroupsApi(AsyncResource):
    """The groups of `client.users`.

    Reached as `client.users.groups`.
    """

    def __call__(
        self,
        user: int | User,
        include: UsersGroupsSideload | Iterable[UsersGroupsSideload] | None = None,
        *,
        sort: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        exclude_deleted: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Group]:
        """Lists the groups an agent belongs to. For agents and admins.

        Args:
            user: the User or its id. User that the call is about.
            include: what to bring along in the same answer: users.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            exclude_deleted: Whether to leave out deleted items.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Group records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/users/{user_id}/groups`
        """
        return self._run(
            _GROUPS_CALL,
            user=user,
            include=include,
            sort=sort,
            include_boundary_indicators=include_boundary_indicators,
            include_item_cursors=include_item_cursors,
            exclude_deleted=exclude_deleted,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def count(self, user: int | User) -> Awaitable[Count]:
        """Returns the approximate number of groups an agent belongs to. For agents and admins.

        Args:
            user: the User or its id. User that the call is about.

        Returns:
            To be awaited: the Count.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/users/{user_id}/groups/count`
        """
        return self._run(_GROUPS_COUNT, user=user)


class UsersIdentitiesApi(Resource):
    """The identities of `client.users`.

    Reached as `client.users.identities`.
    """

    def __call__(
        self,
        id: int | User,
        *,
        type: Iterable[
            Literal[
                "agent_forwarding",
                "any_channel",
                "email",
                "facebook",
                "foreign",
                "messaging",
                "microsoft",
                "phone_number",
                "sdk",
                "twitter",
            ]
        ]
        | None = None,
        sort: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Identity]:
        """Lists the identities of a user. Agents may see those of others; end users only their own.

        Args:
            id: the User or its id. User that the call is about.
            type: Keeps only items of these kinds.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Identity records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `GET /api/v2/users/{user_id}/identities`
        """
        return self._run(
            _IDENTITIES_CALL,
            id=id,
            type=type,
            sort=sort,
            include_boundary_indicators=include_boundary_indicators,
            include_item_cursors=include_item_cursors,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def create(
        self, user: int | User, identity: Identity | IdentityDict, *, brand_id: int | None = None
    ) -> Identity:
        """Adds an identity, such as an email address, to a user. For agents, who may mark it verified.

        Args:
            user: the User or its id. User that the call is about.
            identity: the Identity: an object, or a mapping of its fields.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            The Identity.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/users/{user_id}/identities`
        """
        return self._run(_IDENTITIES_CREATE, user=user, identity=identity, brand_id=brand_id)

    def delete(self, user: int | User, identity: int | Identity) -> None:
        """Removes an identity from a user. For agents.

        Args:
            user: the User or its id. User that the call is about.
            identity: the Identity or its id. Identity of the user, such as an email address, to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/users/{user_id}/identities/{user_identity_id}`
        """
        self._run(_IDENTITIES_DELETE, user=user, identity=identity)

    def make_primary(self, user: int | User, identity: int | Identity) -> list[Identity]:
        """Makes an identity the user's primary one; answers all identities. For agents, and end users on
        their own verified ones.

        Args:
            user: the User or its id. User that the call is about.
            identity: the Identity or its id. Identity of the user, such as an email address, to act on.

        Returns:
            Identity records.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `PUT /api/v2/users/{user_id}/identities/{user_identity_id}/make_primary`
        """
        return self._run(_IDENTITIES_MAKE_PRIMARY, user=user, identity=identity)

    def request_verification(
        self, user: int | User, identity: int | Identity, *, brand_id: int | None = None
    ) -> None:
        """Sends the user an email with a link to verify an identity. For agents.

        Args:
            user: the User or its id. User that the call is about.
            identity: the Identity or its id. Identity of the user, such as an email address, to act on.
            brand_id: Brand that the call is about, or to filter by.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/users/{user_id}/identities/{user_identity_id}/request_verification`
        """
        self._run(_IDENTITIES_REQUEST_VERIFICATION, user=user, identity=identity, brand_id=brand_id)

    def show(self, user: int | User, identity: int | Identity) -> Identity:
        """Fetches one identity of a user. Agents may see those of others; end users only their own.

        Args:
            user: the User or its id. User that the call is about.
            identity: the Identity or its id. Identity of the user, such as an email address, to act on.

        Returns:
            The Identity.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `GET /api/v2/users/{user_id}/identities/{user_identity_id}`
        """
        return self._run(_IDENTITIES_SHOW, user=user, identity=identity)

    def update(self, user: int | User, identity: Identity | IdentityDict) -> Identity:
        """Marks an identity verified or changes its value. For agents; the primary mark has an operation
        of its own.

        Args:
            user: the User or its id. User that the call is about.
            identity: the Identity: an object, or a mapping of its fields.

        Returns:
            The Identity.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/users/{user_id}/identities/{user_identity_id}`
        """
        return self._run(_IDENTITIES_UPDATE, user=user, identity=identity)

    def verify(self, user: int | User, identity: int | Identity) -> Identity:
        """Marks an identity as verified without asking its owner. For agents.

        Args:
            user: the User or its id. User that the call is about.
            identity: the Identity or its id. Identity of the user, such as an email address, to act on.

        Returns:
            The Identity.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/users/{user_id}/identities/{user_identity_id}/verify`
        """
        return self._run(_IDENTITIES_VERIFY, user=user, identity=identity)


class AsyncUsersIdentitiesApi(AsyncResource):
    """The identities of `client.users`.

    Reached as `client.users.identities`.
    """

    def __call__(
        self,
        id: int | User,
        *,
        type: Iterable[
            Literal[
                "agent_forwarding",
                "any_channel",
                "email",
                "facebook",
                "foreign",
                "messaging",
                "microsoft",
                "phone_number",
                "sdk",
                "twitter",
            ]
        ]
        | None = None,
        sort: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Identity]:
        """Lists the identities of a user. Agents may see those of others; end users only their own.

        Args:
            id: the User or its id. User that the call is about.
            type: Keeps only items of these kinds.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Identity records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `GET /api/v2/users/{user_id}/identities`
        """
        return self._run(
            _IDENTITIES_CALL,
            id=id,
            type=type,
            sort=sort,
            include_boundary_indicators=include_boundary_indicators,
            include_item_cursors=include_item_cursors,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def create(
        self, user: int | User, identity: Identity | IdentityDict, *, brand_id: int | None = None
    ) -> Awaitable[Identity]:
        """Adds an identity, such as an email address, to a user. For agents, who may mark it verified.

        Args:
            user: the User or its id. User that the call is about.
            identity: the Identity: an object, or a mapping of its fields.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            To be awaited: the Identity.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/users/{user_id}/identities`
        """
        return self._run(_IDENTITIES_CREATE, user=user, identity=identity, brand_id=brand_id)

    def delete(self, user: int | User, identity: int | Identity) -> Awaitable[None]:
        """Removes an identity from a user. For agents.

        Args:
            user: the User or its id. User that the call is about.
            identity: the Identity or its id. Identity of the user, such as an email address, to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/users/{user_id}/identities/{user_identity_id}`
        """
        return self._run(_IDENTITIES_DELETE, user=user, identity=identity)

    def make_primary(self, user: int | User, identity: int | Identity) -> Awaitable[list[Identity]]:
        """Makes an identity the user's primary one; answers all identities. For agents, and end users on
        their own verified ones.

        Args:
            user: the User or its id. User that the call is about.
            identity: the Identity or its id. Identity of the user, such as an email address, to act on.

        Returns:
            To be awaited: Identity records.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `PUT /api/v2/users/{user_id}/identities/{user_identity_id}/make_primary`
        """
        return self._run(_IDENTITIES_MAKE_PRIMARY, user=user, identity=identity)

    def request_verification(
        self, user: int | User, identity: int | Identity, *, brand_id: int | None = None
    ) -> Awaitable[None]:
        """Sends the user an email with a link to verify an identity. For agents.

        Args:
            user: the User or its id. User that the call is about.
            identity: the Identity or its id. Identity of the user, such as an email address, to act on.
            brand_id: Brand that the call is about, or to filter by.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/users/{user_id}/identities/{user_identity_id}/request_verification`
        """
        return self._run(_IDENTITIES_REQUEST_VERIFICATION, user=user, identity=identity, brand_id=brand_id)

    def show(self, user: int | User, identity: int | Identity) -> Awaitable[Identity]:
        """Fetches one identity of a user. Agents may see those of others; end users only their own.

        Args:
            user: the User or its id. User that the call is about.
            identity: the Identity or its id. Identity of the user, such as an email address, to act on.

        Returns:
            To be awaited: the Identity.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `GET /api/v2/users/{user_id}/identities/{user_identity_id}`
        """
        return self._run(_IDENTITIES_SHOW, user=user, identity=identity)

    def update(self, user: int | User, identity: Identity | IdentityDict) -> Awaitable[Identity]:
        """Marks an identity verified or changes its value. For agents; the primary mark has an operation
        of its own.

        Args:
            user: the User or its id. User that the call is about.
            identity: the Identity: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Identity.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/users/{user_id}/identities/{user_identity_id}`
        """
        return self._run(_IDENTITIES_UPDATE, user=user, identity=identity)

    def verify(self, user: int | User, identity: int | Identity) -> Awaitable[Identity]:
        """Marks an identity as verified without asking its owner. For agents.

        Args:
            user: the User or its id. User that the call is about.
            identity: the Identity or its id. Identity of the user, such as an email address, to act on.

        Returns:
            To be awaited: the Identity.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/users/{user_id}/identities/{user_identity_id}/verify`
        """
        return self._run(_IDENTITIES_VERIFY, user=user, identity=identity)


class UsersMeApi(Resource):
    """The me of `client.users`. Below it: `oauth`, `session`, `settings`.

    Reached as `client.users.me`.
    """

    oauth: Sub[UsersMeOauthApi] = Sub("users", "UsersMeOauthApi")
    session: Sub[UsersMeSessionApi] = Sub("users", "UsersMeSessionApi")
    settings: Sub[UsersMeSettingsApi] = Sub("users", "UsersMeSettingsApi")

    def __call__(self, include: UsersSideload | Iterable[UsersSideload] | None = None) -> User:
        """Fetches the calling user. Anonymous calls are answered too, with an empty anonymous user.

        Args:
            include: what to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.

        Returns:
            The User.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for anonymous.

        `GET /api/v2/users/me`
        """
        return self._run(_ME_CALL, include=include)

    def logout(self) -> None:
        """Ends the session with which the call was made.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `DELETE /api/v2/users/me/logout`
        """
        self._run(_ME_LOGOUT)

    def merge(self, *, user: Mapping[str, object] | None = None) -> User:
        """Merges the calling end user into another account of the same person, proven by its email and
        password.

        Args:
            user: Changes for all users named by `ids`; in a merge, email and password of the user who
                stays.

        Returns:
            The User.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/users/me/merge`
        """
        return self._run(_ME_MERGE, user=user)


class AsyncUsersMeApi(AsyncResource):
    """The me of `client.users`. Below it: `oauth`, `session`, `settings`.

    Reached as `client.users.me`.
    """

    oauth: Sub[AsyncUsersMeOauthApi] = Sub("users", "AsyncUsersMeOauthApi")
    session: Sub[AsyncUsersMeSessionApi] = Sub("users", "AsyncUsersMeSessionApi")
    settings: Sub[AsyncUsersMeSettingsApi] = Sub("users", "AsyncUsersMeSettingsApi")

    def __call__(self, include: UsersSideload | Iterable[UsersSideload] | None = None) -> Awaitable[User]:
        """Fetches the calling user. Anonymous calls are answered too, with an empty anonymous user.

        Args:
            include: what to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.

        Returns:
            To be awaited: the User.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for anonymous.

        `GET /api/v2/users/me`
        """
        return self._run(_ME_CALL, include=include)

    def logout(self) -> Awaitable[None]:
        """Ends the session with which the call was made.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `DELETE /api/v2/users/me/logout`
        """
        return self._run(_ME_LOGOUT)

    def merge(self, *, user: Mapping[str, object] | None = None) -> Awaitable[User]:
        """Merges the calling end user into another account of the same person, proven by its email and
        password.

        Args:
            user: Changes for all users named by `ids`; in a merge, email and password of the user who
                stays.

        Returns:
            To be awaited: the User.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/users/me/merge`
        """
        return self._run(_ME_MERGE, user=user)


class UsersMeOauthApi(Resource):
    """The oauth of `client.users.me`. Below it: `clients`.

    Reached as `client.users.me.oauth`.
    """

    clients: Sub[UsersMeOauthClientsApi] = Sub("users", "UsersMeOauthClientsApi")


class AsyncUsersMeOauthApi(AsyncResource):
    """The oauth of `client.users.me`. Below it: `clients`.

    Reached as `client.users.me.oauth`.
    """

    clients: Sub[AsyncUsersMeOauthClientsApi] = Sub("users", "AsyncUsersMeOauthClientsApi")


class UsersMeOauthClientsApi(Resource):
    """The clients of `client.users.me.oauth`.

    Reached as `client.users.me.oauth.clients`.
    """

    def __call__(
        self,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[OAuthClient]:
        """Lists the OAuth clients of the calling user. For admins.

        Args:
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            OAuthClient records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/users/me/oauth/clients`
        """
        return self._run(
            _ME_OAUTH_CLIENTS_CALL,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncUsersMeOauthClientsApi(AsyncResource):
    """The clients of `client.users.me.oauth`.

    Reached as `client.users.me.oauth.clients`.
    """

    def __call__(
        self,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[OAuthClient]:
        """Lists the OAuth clients of the calling user. For admins.

        Args:
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            OAuthClient records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/users/me/oauth/clients`
        """
        return self._run(
            _ME_OAUTH_CLIENTS_CALL,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class UsersMeSessionApi(Resource):
    """The session of `client.users.me`.

    Reached as `client.users.me.session`.
    """

    def __call__(self) -> Session:
        """Fetches the session with which the call was made.

        Returns:
            The Session.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `GET /api/v2/users/me/session`
        """
        return self._run(_ME_SESSION_CALL)

    def renew(self) -> str:
        """Prolongs the current session and answers a fresh authenticity token.

        Returns:
            What Zendesk answers.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `GET /api/v2/users/me/session/renew`
        """
        return self._run(_ME_SESSION_RENEW)


class AsyncUsersMeSessionApi(AsyncResource):
    """The session of `client.users.me`.

    Reached as `client.users.me.session`.
    """

    def __call__(self) -> Awaitable[Session]:
        """Fetches the session with which the call was made.

        Returns:
            To be awaited: the Session.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `GET /api/v2/users/me/session`
        """
        return self._run(_ME_SESSION_CALL)

    def renew(self) -> Awaitable[str]:
        """Prolongs the current session and answers a fresh authenticity token.

        Returns:
            To be awaited: what Zendesk answers.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `GET /api/v2/users/me/session/renew`
        """
        return self._run(_ME_SESSION_RENEW)


class UsersMeSettingsApi(Resource):
    """The settings of `client.users.me`.

    Reached as `client.users.me.settings`.
    """

    def __call__(self) -> UserSettings:
        """Shows the calling agent's personal settings.

        Returns:
            The UserSettings.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/me/settings`
        """
        return self._run(_ME_SETTINGS_CALL)

    def update(self, api_objects: UserSettings | UserSettingsDict) -> UserSettings:
        """Changes the calling agent's personal settings.

        Args:
            api_objects: the UserSettings: an object, or a mapping of its fields.

        Returns:
            The UserSettings.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/users/me/settings`
        """
        return self._run(_ME_SETTINGS_UPDATE, api_objects=api_objects)


class AsyncUsersMeSettingsApi(AsyncResource):
    """The settings of `client.users.me`.

    Reached as `client.users.me.settings`.
    """

    def __call__(self) -> Awaitable[UserSettings]:
        """Shows the calling agent's personal settings.

        Returns:
            To be awaited: the UserSettings.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/me/settings`
        """
        return self._run(_ME_SETTINGS_CALL)

    def update(self, api_objects: UserSettings | UserSettingsDict) -> Awaitable[UserSettings]:
        """Changes the calling agent's personal settings.

        Args:
            api_objects: the UserSettings: an object, or a mapping of its fields.

        Returns:
            To be awaited: the UserSettings.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/users/me/settings`
        """
        return self._run(_ME_SETTINGS_UPDATE, api_objects=api_objects)


class UsersOrganizationMembershipsApi(Resource):
    """The organization memberships of `client.users`.

    Reached as `client.users.organization_memberships`.
    """

    def __call__(
        self,
        user: int | User,
        *,
        id: int | OrganizationMembership | None = None,
        include: UsersOrganizationMembershipsSideload
        | Iterable[UsersOrganizationMembershipsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> OrganizationMembership | BaseResultGenerator[OrganizationMembership]:
        """Lists the organization memberships of one user. For agents, and for end users about themselves.

        - `client.users.organization_memberships(user, id=…)`: Returns one organization membership of
        the given user. For agents.
        - `client.users.organization_memberships(user)`: Lists the organization memberships of one user.
        For agents, and for end users about themselves.

        Args:
            user: the User or its id. User that the call is about.
            id: the OrganizationMembership or its id. Membership of a user in an organization to act on.
            include: what to bring along in the same answer: users, organizations.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            The OrganizationMembership.
            OrganizationMembership records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/users/{user_id}/organization_memberships/{organization_membership_id}`
        `GET /api/v2/users/{user_id}/organization_memberships`
        """
        return self._run(
            _ORGANIZATION_MEMBERSHIPS_CALL,
            user=user,
            id=id,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def create(
        self, user: int | User, organization_membership: OrganizationMembership | OrganizationMembershipDict
    ) -> OrganizationMembership:
        """Adds the given user to an organization. For admins and agents, and end users where the account
        allows it.

        Args:
            user: the User or its id. User that the call is about.
            organization_membership: the OrganizationMembership: an object, or a mapping of its fields.

        Returns:
            The OrganizationMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `POST /api/v2/users/{user_id}/organization_memberships`
        """
        return self._run(
            _ORGANIZATION_MEMBERSHIPS_CREATE, user=user, organization_membership=organization_membership
        )

    def delete(self, user: int | User, organization_membership: int | OrganizationMembership) -> None:
        """Takes the given user out of an organization by membership id. For admins and agents, and end
        users where allowed.

        Args:
            user: the User or its id. User that the call is about.
            organization_membership: the OrganizationMembership or its id. Membership of a user in an
                organization to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `DELETE /api/v2/users/{user_id}/organization_memberships/{organization_membership_id}`
        """
        self._run(
            _ORGANIZATION_MEMBERSHIPS_DELETE, user=user, organization_membership=organization_membership
        )

    def make_default(
        self, user: int | User, organization_membership: int | OrganizationMembership
    ) -> list[OrganizationMembership]:
        """Makes a membership the default one of the user and returns all of the user's memberships. For
        admins and agents, and end users where allowed.

        Args:
            user: the User or its id. User that the call is about.
            organization_membership: the OrganizationMembership or its id. Membership of a user in an
                organization to act on.

        Returns:
            OrganizationMembership records.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `PUT /api/v2/users/{user_id}/organization_memberships/{organization_membership_id}/make_default`
        """
        return self._run(
            _ORGANIZATION_MEMBERSHIPS_MAKE_DEFAULT, user=user, organization_membership=organization_membership
        )


class AsyncUsersOrganizationMembershipsApi(AsyncResource):
    """The organization memberships of `client.users`.

    Reached as `client.users.organization_memberships`.
    """

    def __call__(
        self,
        user: int | User,
        *,
        id: int | OrganizationMembership | None = None,
        include: UsersOrganizationMembershipsSideload
        | Iterable[UsersOrganizationMembershipsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Awaitable[OrganizationMembership] | AsyncResultGenerator[OrganizationMembership]:
        """Lists the organization memberships of one user. For agents, and for end users about themselves.

        - `client.users.organization_memberships(user, id=…)`: Returns one organization membership of
        the given user. For agents.
        - `client.users.organization_memberships(user)`: Lists the organization memberships of one user.
        For agents, and for end users about themselves.

        Args:
            user: the User or its id. User that the call is about.
            id: the OrganizationMembership or its id. Membership of a user in an organization to act on.
            include: what to bring along in the same answer: users, organizations.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            To be awaited: the OrganizationMembership.
            OrganizationMembership records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/users/{user_id}/organization_memberships/{organization_membership_id}`
        `GET /api/v2/users/{user_id}/organization_memberships`
        """
        return self._run(
            _ORGANIZATION_MEMBERSHIPS_CALL,
            user=user,
            id=id,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def create(
        self, user: int | User, organization_membership: OrganizationMembership | OrganizationMembershipDict
    ) -> Awaitable[OrganizationMembership]:
        """Adds the given user to an organization. For admins and agents, and end users where the account
        allows it.

        Args:
            user: the User or its id. User that the call is about.
            organization_membership: the OrganizationMembership: an object, or a mapping of its fields.

        Returns:
            To be awaited: the OrganizationMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `POST /api/v2/users/{user_id}/organization_memberships`
        """
        return self._run(
            _ORGANIZATION_MEMBERSHIPS_CREATE, user=user, organization_membership=organization_membership
        )

    def delete(
        self, user: int | User, organization_membership: int | OrganizationMembership
    ) -> Awaitable[None]:
        """Takes the given user out of an organization by membership id. For admins and agents, and end
        users where allowed.

        Args:
            user: the User or its id. User that the call is about.
            organization_membership: the OrganizationMembership or its id. Membership of a user in an
                organization to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `DELETE /api/v2/users/{user_id}/organization_memberships/{organization_membership_id}`
        """
        return self._run(
            _ORGANIZATION_MEMBERSHIPS_DELETE, user=user, organization_membership=organization_membership
        )

    def make_default(
        self, user: int | User, organization_membership: int | OrganizationMembership
    ) -> Awaitable[list[OrganizationMembership]]:
        """Makes a membership the default one of the user and returns all of the user's memberships. For
        admins and agents, and end users where allowed.

        Args:
            user: the User or its id. User that the call is about.
            organization_membership: the OrganizationMembership or its id. Membership of a user in an
                organization to act on.

        Returns:
            To be awaited: OrganizationMembership records.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `PUT /api/v2/users/{user_id}/organization_memberships/{organization_membership_id}/make_default`
        """
        return self._run(
            _ORGANIZATION_MEMBERSHIPS_MAKE_DEFAULT, user=user, organization_membership=organization_membership
        )


class UsersOrganizationSubscriptionsApi(Resource):
    """The organization subscriptions of `client.users`.

    Reached as `client.users.organization_subscriptions`.
    """

    def __call__(
        self,
        user: int | User,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[OrganizationSubscription]:
        """Lists the organizations a user subscribes to. For agents, and end users about themselves.

        Args:
            user: the User or its id. User that the call is about.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            OrganizationSubscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `GET /api/v2/users/{user_id}/organization_subscriptions`
        """
        return self._run(
            _ORGANIZATION_SUBSCRIPTIONS_CALL,
            user=user,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncUsersOrganizationSubscriptionsApi(AsyncResource):
    """The organization subscriptions of `client.users`.

    Reached as `client.users.organization_subscriptions`.
    """

    def __call__(
        self,
        user: int | User,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[OrganizationSubscription]:
        """Lists the organizations a user subscribes to. For agents, and end users about themselves.

        Args:
            user: the User or its id. User that the call is about.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            OrganizationSubscription records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `GET /api/v2/users/{user_id}/organization_subscriptions`
        """
        return self._run(
            _ORGANIZATION_SUBSCRIPTIONS_CALL,
            user=user,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class UsersOrganizationsApi(Resource):
    """The organizations of `client.users`.

    Reached as `client.users.organizations`.
    """

    def __call__(
        self,
        user: int | User,
        include: UsersOrganizationsSideload | Iterable[UsersOrganizationsSideload] | None = None,
        *,
        sort: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Organization]:
        """Lists the organizations a user belongs to. For agents.

        Args:
            user: the User or its id. User that the call is about.
            include: what to bring along in the same answer: abilities, lookup_relationship_fields.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}/organizations`
        """
        return self._run(
            _ORGANIZATIONS_CALL,
            user=user,
            include=include,
            sort=sort,
            include_boundary_indicators=include_boundary_indicators,
            include_item_cursors=include_item_cursors,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def count(self, user: int | User) -> Count:
        """Returns the approximate number of organizations a user belongs to. For agents.

        Args:
            user: the User or its id. User that the call is about.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}/organizations/count`
        """
        return self._run(_ORGANIZATIONS_COUNT, user=user)

    def delete(self, user: int | User, organization: int | Organization) -> None:
        """Takes a user out of an organization, given by organization rather than membership. For agents.

        Args:
            user: the User or its id. User that the call is about.
            organization: the Organization or its id. Organization that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/users/{user_id}/organizations/{organization_id}`
        """
        self._run(_ORGANIZATIONS_DELETE, user=user, organization=organization)

    def make_default(self, user: int | User, organization: int | Organization) -> OrganizationMembership:
        """Makes an organization the default one of a user, given by organization rather than membership.
        For agents.

        Args:
            user: the User or its id. User that the call is about.
            organization: the Organization or its id. Organization that the call is about.

        Returns:
            The OrganizationMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/users/{user_id}/organizations/{organization_id}/make_default`
        """
        return self._run(_ORGANIZATIONS_MAKE_DEFAULT, user=user, organization=organization)


class AsyncUsersOrganizationsApi(AsyncResource):
    """The organizations of `client.users`.

    Reached as `client.users.organizations`.
    """

    def __call__(
        self,
        user: int | User,
        include: UsersOrganizationsSideload | Iterable[UsersOrganizationsSideload] | None = None,
        *,
        sort: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Organization]:
        """Lists the organizations a user belongs to. For agents.

        Args:
            user: the User or its id. User that the call is about.
            include: what to bring along in the same answer: abilities, lookup_relationship_fields.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}/organizations`
        """
        return self._run(
            _ORGANIZATIONS_CALL,
            user=user,
            include=include,
            sort=sort,
            include_boundary_indicators=include_boundary_indicators,
            include_item_cursors=include_item_cursors,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def count(self, user: int | User) -> Awaitable[Count]:
        """Returns the approximate number of organizations a user belongs to. For agents.

        Args:
            user: the User or its id. User that the call is about.

        Returns:
            To be awaited: the Count.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}/organizations/count`
        """
        return self._run(_ORGANIZATIONS_COUNT, user=user)

    def delete(self, user: int | User, organization: int | Organization) -> Awaitable[None]:
        """Takes a user out of an organization, given by organization rather than membership. For agents.

        Args:
            user: the User or its id. User that the call is about.
            organization: the Organization or its id. Organization that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/users/{user_id}/organizations/{organization_id}`
        """
        return self._run(_ORGANIZATIONS_DELETE, user=user, organization=organization)

    def make_default(
        self, user: int | User, organization: int | Organization
    ) -> Awaitable[OrganizationMembership]:
        """Makes an organization the default one of a user, given by organization rather than membership.
        For agents.

        Args:
            user: the User or its id. User that the call is about.
            organization: the Organization or its id. Organization that the call is about.

        Returns:
            To be awaited: the OrganizationMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/users/{user_id}/organizations/{organization_id}/make_default`
        """
        return self._run(_ORGANIZATIONS_MAKE_DEFAULT, user=user, organization=organization)


class UsersPasswordApi(Resource):
    """The password of `client.users`.

    Reached as `client.users.password`.
    """

    def requirements(self, user: int | User) -> BaseResultGenerator[str]:
        """Lists the rules a new password of the user has to satisfy, as sentences. For agents and end
        users.

        Args:
            user: the User or its id. User that the call is about.

        Returns:
            The values, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `GET /api/v2/users/{user_id}/password/requirements`
        """
        return self._run(_PASSWORD_REQUIREMENTS, user=user)

    def update(
        self, user: int | User, previous_password: str, password: str, *, brand_id: int | None = None
    ) -> None:
        """Changes the caller's own password; the previous one has to be given. For agents and end users.

        Args:
            user: the User or its id. User that the call is about.
            previous_password: Current password, required from users who change their own.
            password: New password for the user; it must satisfy the account's password policy.
            brand_id: Brand that the call is about, or to filter by.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `PUT /api/v2/users/{user_id}/password`
        """
        self._run(
            _PASSWORD_UPDATE,
            user=user,
            previous_password=previous_password,
            password=password,
            brand_id=brand_id,
        )


class AsyncUsersPasswordApi(AsyncResource):
    """The password of `client.users`.

    Reached as `client.users.password`.
    """

    def requirements(self, user: int | User) -> AsyncResultGenerator[str]:
        """Lists the rules a new password of the user has to satisfy, as sentences. For agents and end
        users.

        Args:
            user: the User or its id. User that the call is about.

        Returns:
            The values, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `GET /api/v2/users/{user_id}/password/requirements`
        """
        return self._run(_PASSWORD_REQUIREMENTS, user=user)

    def update(
        self, user: int | User, previous_password: str, password: str, *, brand_id: int | None = None
    ) -> Awaitable[None]:
        """Changes the caller's own password; the previous one has to be given. For agents and end users.

        Args:
            user: the User or its id. User that the call is about.
            previous_password: Current password, required from users who change their own.
            password: New password for the user; it must satisfy the account's password policy.
            brand_id: Brand that the call is about, or to filter by.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `PUT /api/v2/users/{user_id}/password`
        """
        return self._run(
            _PASSWORD_UPDATE,
            user=user,
            previous_password=previous_password,
            password=password,
            brand_id=brand_id,
        )


class UsersRequestsApi(Resource):
    """The requests of `client.users`.

    Reached as `client.users.requests`.
    """

    def __call__(
        self,
        id: int | User,
        *,
        sort_by: Literal["updated_at", "created_at"] | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: UsersRequestsSideload | Iterable[UsersRequestsSideload] | None = None,
    ) -> BaseResultGenerator[Request]:
        """Lists the requests a user made; end users can ask for their own.

        Args:
            id: the User or its id. User that the call is about.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: what to bring along in the same answer: users, groups, organizations.

        Returns:
            Request records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/users/{user_id}/requests`
        """
        return self._run(_REQUESTS_CALL, id=id, sort_by=sort_by, sort_order=sort_order, include=include)


class AsyncUsersRequestsApi(AsyncResource):
    """The requests of `client.users`.

    Reached as `client.users.requests`.
    """

    def __call__(
        self,
        id: int | User,
        *,
        sort_by: Literal["updated_at", "created_at"] | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: UsersRequestsSideload | Iterable[UsersRequestsSideload] | None = None,
    ) -> AsyncResultGenerator[Request]:
        """Lists the requests a user made; end users can ask for their own.

        Args:
            id: the User or its id. User that the call is about.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: what to bring along in the same answer: users, groups, organizations.

        Returns:
            Request records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/users/{user_id}/requests`
        """
        return self._run(_REQUESTS_CALL, id=id, sort_by=sort_by, sort_order=sort_order, include=include)


class UsersSearchApi(Resource):
    """The search of `client.users`.

    Reached as `client.users.search`.
    """

    def __call__(
        self,
        query: str | None = None,
        external_id: str | None = None,
        *,
        brand_id: str | int | None = None,
        include: UsersSideload | Iterable[UsersSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[User]:
        """Searches users by query or external id. For agents; answers page by offset.

        Args:
            query: Search expression or text to find records by.
            external_id: Your own reference of the record to look up or act on.
            brand_id: Brand that the call is about, or to filter by.
            include: what to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/search`
        """
        return self._run(
            _SEARCH_CALL,
            query=query,
            external_id=external_id,
            brand_id=brand_id,
            include=include,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )


class AsyncUsersSearchApi(AsyncResource):
    """The search of `client.users`.

    Reached as `client.users.search`.
    """

    def __call__(
        self,
        query: str | None = None,
        external_id: str | None = None,
        *,
        brand_id: str | int | None = None,
        include: UsersSideload | Iterable[UsersSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[User]:
        """Searches users by query or external id. For agents; answers page by offset.

        Args:
            query: Search expression or text to find records by.
            external_id: Your own reference of the record to look up or act on.
            brand_id: Brand that the call is about, or to filter by.
            include: what to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/search`
        """
        return self._run(
            _SEARCH_CALL,
            query=query,
            external_id=external_id,
            brand_id=brand_id,
            include=include,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )


class UsersSessionsApi(Resource):
    """The sessions of `client.users`.

    Reached as `client.users.sessions`.
    """

    def __call__(
        self,
        user: int | User,
        *,
        id: int | Session | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Session | BaseResultGenerator[Session]:
        """Lists a user's sessions. Admins may look at anyone; agents and end users only at themselves.

        - `client.users.sessions(user, id=…)`: Fetches one session of a user. Admins may look at anyone;
        agents and end users only at themselves.
        - `client.users.sessions(user)`: Lists a user's sessions. Admins may look at anyone; agents and
        end users only at themselves.

        Args:
            user: the User or its id. User that the call is about.
            id: the Session or its id. Browser session of the user to act on.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            The Session.
            Session records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/users/{user_id}/sessions/{session_id}`
        `GET /api/v2/users/{user_id}/sessions`
        """
        return self._run(
            _SESSIONS_CALL,
            user=user,
            id=id,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def delete(self, user: int | User, session: int | Session) -> None:
        """Ends one session of a user. Admins may do it for anyone; agents and end users only for
        themselves.

        Args:
            user: the User or its id. User that the call is about.
            session: the Session or its id. Browser session of the user to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `DELETE /api/v2/users/{user_id}/sessions/{session_id}`
        """
        self._run(_SESSIONS_DELETE, user=user, session=session)

    def destroy_all(self, user: int | User) -> None:
        """Ends all sessions of a user. Admins may do it for anyone; agents and end users only for
        themselves.

        Args:
            user: the User or its id. User that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `DELETE /api/v2/users/{user_id}/sessions`
        """
        self._run(_SESSIONS_DESTROY_ALL, user=user)


class AsyncUsersSessionsApi(AsyncResource):
    """The sessions of `client.users`.

    Reached as `client.users.sessions`.
    """

    def __call__(
        self,
        user: int | User,
        *,
        id: int | Session | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> Awaitable[Session] | AsyncResultGenerator[Session]:
        """Lists a user's sessions. Admins may look at anyone; agents and end users only at themselves.

        - `client.users.sessions(user, id=…)`: Fetches one session of a user. Admins may look at anyone;
        agents and end users only at themselves.
        - `client.users.sessions(user)`: Lists a user's sessions. Admins may look at anyone; agents and
        end users only at themselves.

        Args:
            user: the User or its id. User that the call is about.
            id: the Session or its id. Browser session of the user to act on.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            To be awaited: the Session.
            Session records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/users/{user_id}/sessions/{session_id}`
        `GET /api/v2/users/{user_id}/sessions`
        """
        return self._run(
            _SESSIONS_CALL,
            user=user,
            id=id,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    def delete(self, user: int | User, session: int | Session) -> Awaitable[None]:
        """Ends one session of a user. Admins may do it for anyone; agents and end users only for
        themselves.

        Args:
            user: the User or its id. User that the call is about.
            session: the Session or its id. Browser session of the user to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `DELETE /api/v2/users/{user_id}/sessions/{session_id}`
        """
        return self._run(_SESSIONS_DELETE, user=user, session=session)

    def destroy_all(self, user: int | User) -> Awaitable[None]:
        """Ends all sessions of a user. Admins may do it for anyone; agents and end users only for
        themselves.

        Args:
            user: the User or its id. User that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `DELETE /api/v2/users/{user_id}/sessions`
        """
        return self._run(_SESSIONS_DESTROY_ALL, user=user)


class UsersSkipsApi(Resource):
    """The skips of `client.users`.

    Reached as `client.users.skips`.
    """

    def __call__(
        self,
        user: int | User,
        *,
        sort_order: Literal["asc", "desc"] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Skip]:
        """Lists the tickets one agent skipped. For agents.

        Args:
            user: the User or its id. User that the call is about.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Skip records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}/skips`
        """
        return self._run(
            _SKIPS_CALL,
            user=user,
            sort_order=sort_order,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncUsersSkipsApi(AsyncResource):
    """The skips of `client.users`.

    Reached as `client.users.skips`.
    """

    def __call__(
        self,
        user: int | User,
        *,
        sort_order: Literal["asc", "desc"] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Skip]:
        """Lists the tickets one agent skipped. For agents.

        Args:
            user: the User or its id. User that the call is about.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Skip records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}/skips`
        """
        return self._run(
            _SKIPS_CALL,
            user=user,
            sort_order=sort_order,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class UsersTagsApi(Resource):
    """The tags of `client.users`.

    Reached as `client.users.tags`.
    """

    def __call__(self, ticket_id: int | User) -> BaseResultGenerator[str]:
        """Lists the tags of a user. For agents; user tags have to be enabled on the account.

        Args:
            ticket_id: the User or its id. User that the call is about.

        Returns:
            The values, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}/tags`
        """
        return self._run(_TAGS_CALL, ticket_id=ticket_id)


class AsyncUsersTagsApi(AsyncResource):
    """The tags of `client.users`.

    Reached as `client.users.tags`.
    """

    def __call__(self, ticket_id: int | User) -> AsyncResultGenerator[str]:
        """Lists the tags of a user. For agents; user tags have to be enabled on the account.

        Args:
            ticket_id: the User or its id. User that the call is about.

        Returns:
            The values, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}/tags`
        """
        return self._run(_TAGS_CALL, ticket_id=ticket_id)


class UsersTicketsApi(Resource):
    """The tickets of `client.users`. Below it: `assigned`, `ccd`.

    Reached as `client.users.tickets`.
    """

    assigned: Sub[UsersTicketsAssignedApi] = Sub("users", "UsersTicketsAssignedApi")
    ccd: Sub[UsersTicketsCcdApi] = Sub("users", "UsersTicketsCcdApi")

    def followed(
        self,
        user: int | User,
        *,
        sort_by: Literal[
            "id",
            "subject",
            "deleted_at",
            "created_at",
            "updated_at",
            "status",
            "requester",
            "requester.name",
            "group",
            "assignee",
            "assignee.name",
        ]
        | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        exclude_archived: bool | None = None,
        include: UsersAssignedSideload | Iterable[UsersAssignedSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Ticket]:
        """Lists the tickets an agent follows, within what the caller may see.

        Args:
            user: the User or its id. User that the call is about.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            exclude_archived: Whether to leave out archived tickets.
            include: what to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/users/{user_id}/tickets/followed`
        """
        return self._run(
            _TICKETS_FOLLOWED,
            user=user,
            sort_by=sort_by,
            sort_order=sort_order,
            exclude_archived=exclude_archived,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncUsersTicketsApi(AsyncResource):
    """The tickets of `client.users`. Below it: `assigned`, `ccd`.

    Reached as `client.users.tickets`.
    """

    assigned: Sub[AsyncUsersTicketsAssignedApi] = Sub("users", "AsyncUsersTicketsAssignedApi")
    ccd: Sub[AsyncUsersTicketsCcdApi] = Sub("users", "AsyncUsersTicketsCcdApi")

    def followed(
        self,
        user: int | User,
        *,
        sort_by: Literal[
            "id",
            "subject",
            "deleted_at",
            "created_at",
            "updated_at",
            "status",
            "requester",
            "requester.name",
            "group",
            "assignee",
            "assignee.name",
        ]
        | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        exclude_archived: bool | None = None,
        include: UsersAssignedSideload | Iterable[UsersAssignedSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Ticket]:
        """Lists the tickets an agent follows, within what the caller may see.

        Args:
            user: the User or its id. User that the call is about.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            exclude_archived: Whether to leave out archived tickets.
            include: what to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        `GET /api/v2/users/{user_id}/tickets/followed`
        """
        return self._run(
            _TICKETS_FOLLOWED,
            user=user,
            sort_by=sort_by,
            sort_order=sort_order,
            exclude_archived=exclude_archived,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class UsersTicketsAssignedApi(Resource):
    """The assigned of `client.users.tickets`.

    Reached as `client.users.tickets.assigned`.
    """

    def count(self, user: int | User) -> Count:
        """Shows an approximate count of the tickets assigned to an agent. For agents; large counts are
        cached.

        Args:
            user: the User or its id. User that the call is about.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}/tickets/assigned/count`
        """
        return self._run(_TICKETS_ASSIGNED_COUNT, user=user)


class AsyncUsersTicketsAssignedApi(AsyncResource):
    """The assigned of `client.users.tickets`.

    Reached as `client.users.tickets.assigned`.
    """

    def count(self, user: int | User) -> Awaitable[Count]:
        """Shows an approximate count of the tickets assigned to an agent. For agents; large counts are
        cached.

        Args:
            user: the User or its id. User that the call is about.

        Returns:
            To be awaited: the Count.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}/tickets/assigned/count`
        """
        return self._run(_TICKETS_ASSIGNED_COUNT, user=user)


class UsersTicketsCcdApi(Resource):
    """The ccd of `client.users.tickets`.

    Reached as `client.users.tickets.ccd`.
    """

    def count(self, user: int | User) -> Count:
        """Shows an approximate count of the tickets on which a user is copied. For agents; large counts
        are cached.

        Args:
            user: the User or its id. User that the call is about.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}/tickets/ccd/count`
        """
        return self._run(_TICKETS_CCD_COUNT, user=user)


class AsyncUsersTicketsCcdApi(AsyncResource):
    """The ccd of `client.users.tickets`.

    Reached as `client.users.tickets.ccd`.
    """

    def count(self, user: int | User) -> Awaitable[Count]:
        """Shows an approximate count of the tickets on which a user is copied. For agents; large counts
        are cached.

        Args:
            user: the User or its id. User that the call is about.

        Returns:
            To be awaited: the Count.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}/tickets/ccd/count`
        """
        return self._run(_TICKETS_CCD_COUNT, user=user)


class UsersBulkDeleteAlso(TypedDict, total=False):
    """Further arguments of `client.users.bulk.delete()`.

    Attributes:
        brand_id: Brand that the call is about, or to filter by.
    """

    brand_id: str | int


class UsersBulkDeleteByExternalIdAlso(TypedDict, total=False):
    """Further arguments of `client.users.bulk.delete_by_external_id()`.

    Attributes:
        brand_id: Brand that the call is about, or to filter by.
    """

    brand_id: str | int


class UsersBulkUpdateAlso(TypedDict, total=False):
    """Further arguments of `client.users.bulk.update()`.

    Attributes:
        brand_id: Brand that the call is about, or to filter by.
    """

    brand_id: int


class UsersBulkUpdateByExternalIdAlso(TypedDict, total=False):
    """Further arguments of `client.users.bulk.update_by_external_id()`.

    Attributes:
        brand_id: Brand that the call is about, or to filter by.
    """

    brand_id: int


class UsersBulk(Bulk):
    """What `client.users.bulk` writes, any number of records in chunks."""

    @property
    def create(self) -> BulkCall[User | UserDict]:
        """For each chunk: Creates up to 100 users. Subject to the caller's rights to add users; runs as a
        background job.

        `POST /api/v2/users/create_many`
        """
        return BulkCall(self, _CREATE, _CALL)

    @property
    def create_or_update(self) -> BulkCall[User | UserDict]:
        """For each chunk: Creates or updates up to 100 users, matched by email or external id. Subject to
        the caller's rights; runs as a background job.

        `POST /api/v2/users/create_or_update_many`
        """
        return BulkCall(self, _CREATE_OR_UPDATE)

    @property
    def delete(self) -> BulkCallWith[int | User, UsersBulkDeleteAlso]:
        """For each chunk: Deletes up to 100 users by ids or external ids. For admins; runs as a background
        job.

        `DELETE /api/v2/users/destroy_many`
        """
        return BulkCallWith(self, _DELETE)

    @property
    def delete_by_external_id(self) -> BulkCallWith[str | User, UsersBulkDeleteByExternalIdAlso]:
        """For each chunk: Deletes up to 100 users by ids or external ids. For admins; runs as a background
        job.

        `DELETE /api/v2/users/destroy_many`
        """
        return BulkCallWith(self, _DELETE_BY_EXTERNAL_ID)

    @property
    def logout_many(self) -> BulkCall[int | User]:
        """For each chunk: Signs out several users, up to 100, by ending their sessions. For admins.

        `POST /api/v2/users/logout_many`
        """
        return BulkCall(self, _LOGOUT_MANY)

    @property
    def update(self) -> BulkCallWith[User | UserDict, UsersBulkUpdateAlso]:
        """For each chunk: Updates up to 100 users: all alike with ids and `user`, or each its own way with
        `users`. Runs as a background job.

        `PUT /api/v2/users/update_many`
        """
        return BulkCallWith(self, _UPDATE)

    @property
    def update_by_external_id(self) -> BulkCallWith[User | UserDict, UsersBulkUpdateByExternalIdAlso]:
        """For each chunk: Updates up to 100 users: all alike with ids and `user`, or each its own way with
        `users`. Runs as a background job.

        `PUT /api/v2/users/update_many`
        """
        return BulkCallWith(self, _UPDATE_BY_EXTERNAL_ID)

    @property
    def update_many(self) -> BulkChange[int | User, User | UserDict]:
        """For each chunk: Updates up to 100 users: all alike with ids and `user`, or each its own way with
        `users`. Runs as a background job.

        `PUT /api/v2/users/update_many`
        """
        return BulkChange(self, _UPDATE)


class AsyncUsersBulk(AsyncBulk):
    """What `client.users.bulk` writes, any number of records in chunks."""

    @property
    def create(self) -> AsyncBulkCall[User | UserDict]:
        """For each chunk: Creates up to 100 users. Subject to the caller's rights to add users; runs as a
        background job.

        `POST /api/v2/users/create_many`
        """
        return AsyncBulkCall(self, _CREATE, _CALL)

    @property
    def create_or_update(self) -> AsyncBulkCall[User | UserDict]:
        """For each chunk: Creates or updates up to 100 users, matched by email or external id. Subject to
        the caller's rights; runs as a background job.

        `POST /api/v2/users/create_or_update_many`
        """
        return AsyncBulkCall(self, _CREATE_OR_UPDATE)

    @property
    def delete(self) -> AsyncBulkCallWith[int | User, UsersBulkDeleteAlso]:
        """For each chunk: Deletes up to 100 users by ids or external ids. For admins; runs as a background
        job.

        `DELETE /api/v2/users/destroy_many`
        """
        return AsyncBulkCallWith(self, _DELETE)

    @property
    def delete_by_external_id(self) -> AsyncBulkCallWith[str | User, UsersBulkDeleteByExternalIdAlso]:
        """For each chunk: Deletes up to 100 users by ids or external ids. For admins; runs as a background
        job.

        `DELETE /api/v2/users/destroy_many`
        """
        return AsyncBulkCallWith(self, _DELETE_BY_EXTERNAL_ID)

    @property
    def logout_many(self) -> AsyncBulkCall[int | User]:
        """For each chunk: Signs out several users, up to 100, by ending their sessions. For admins.

        `POST /api/v2/users/logout_many`
        """
        return AsyncBulkCall(self, _LOGOUT_MANY)

    @property
    def update(self) -> AsyncBulkCallWith[User | UserDict, UsersBulkUpdateAlso]:
        """For each chunk: Updates up to 100 users: all alike with ids and `user`, or each its own way with
        `users`. Runs as a background job.

        `PUT /api/v2/users/update_many`
        """
        return AsyncBulkCallWith(self, _UPDATE)

    @property
    def update_by_external_id(self) -> AsyncBulkCallWith[User | UserDict, UsersBulkUpdateByExternalIdAlso]:
        """For each chunk: Updates up to 100 users: all alike with ids and `user`, or each its own way with
        `users`. Runs as a background job.

        `PUT /api/v2/users/update_many`
        """
        return AsyncBulkCallWith(self, _UPDATE_BY_EXTERNAL_ID)

    @property
    def update_many(self) -> AsyncBulkChange[int | User, User | UserDict]:
        """For each chunk: Updates up to 100 users: all alike with ids and `user`, or each its own way with
        `users`. Runs as a background job.

        `PUT /api/v2/users/update_many`
        """
        return AsyncBulkChange(self, _UPDATE)


# -- what the calls send and what they answer

_USERS_SIDELOADS = {
    "organizations": Sideload("organizations", "Organization"),
    "abilities": Sideload("abilities", place="field"),
    "roles": Sideload("roles", "CustomAgentRole"),
    "identities": Sideload("identities", "Identity"),
    "groups": Sideload("groups", "Group"),
    "open_ticket_count": Sideload("open_ticket_count"),
}
_USERS_ASSIGNED_SIDELOADS = {
    "users": Sideload("users", "User"),
    "groups": Sideload("groups", "Group"),
    "organizations": Sideload("organizations", "Organization"),
    "last_audits": Sideload("last_audits", "Audit", place="field"),
    "metric_sets": Sideload("metric_set", "TicketMetric", place="field"),
    "dates": Sideload("dates", "TicketDates", place="field"),
    "sharing_agreements": Sideload("sharing_agreements", "SharingAgreement"),
    "comment_count": Sideload("comment_count", place="field"),
    "incident_counts": Sideload("incident_count", place="field"),
    "ticket_forms": Sideload("ticket_forms", "TicketForm"),
}
_USERS_INCREMENTAL_SIDELOADS = {
    "identities": Sideload("identities", "Identity"),
}
_USERS_SUBSCRIPTIONS_SIDELOADS = {
    "users": Sideload("users", "User"),
    "articles": Sideload("articles", "HelpCenterArticle"),
    "sections": Sideload("sections", "HelpCenterSection"),
    "posts": Sideload("posts", "HelpCenterPost"),
    "topics": Sideload("topics", "HelpCenterTopic"),
    "questions": Sideload("questions"),
    "translations": Sideload("translations", "HelpCenterTranslation"),
}
_USERS_VOTES_SIDELOADS = {
    "users": Sideload("users", "User"),
    "articles": Sideload("articles", "HelpCenterArticle"),
    "posts": Sideload("posts", "HelpCenterPost"),
    "translations": Sideload("translations", "HelpCenterTranslation"),
    "comments": Sideload("comments", "HelpCenterComment"),
}
_USERS_GROUP_MEMBERSHIPS_SIDELOADS = {
    "users": Sideload("users", "User"),
    "groups": Sideload("groups", "Group"),
}
_USERS_GROUPS_SIDELOADS = {
    "users": Sideload("users", "User"),
}
_USERS_ORGANIZATION_MEMBERSHIPS_SIDELOADS = {
    "users": Sideload("users", "User"),
    "organizations": Sideload("organizations", "Organization"),
}
_USERS_ORGANIZATIONS_SIDELOADS = {
    "abilities": Sideload("abilities", place="field"),
    "lookup_relationship_fields": Sideload("lookup_relationship_fields"),
}
_USERS_REQUESTS_SIDELOADS = {
    "users": Sideload("users", "User"),
    "groups": Sideload("groups", "Group"),
    "organizations": Sideload("organizations", "Organization"),
}
_CALL: Method[BaseResultGenerator[User] | User] = Method(
    "users",
    Form(
        Operation(
            "users.show_many",
            "GET",
            "/api/v2/users/show_many",
            query=(
                Param("ids", "comma"),
                Param("external_ids", "comma"),
                Param("include_deleted"),
                Param("brand_id"),
            ),
            result=Result("list", schema="User", key="users"),
            pages=("offset",),
            sideloads=_USERS_SIDELOADS,
        ),
        (
            Argument("external_ids", "query", "external_ids", accepts="User", required=True, many=True),
            Argument("include_deleted", "query", "include_deleted"),
            Argument("brand_id", "query", "brand_id"),
            Argument("include", "query", "include", many=True),
        ),
        when="external_ids",
    ),
    Form(
        Operation(
            "users.show",
            "GET",
            "/api/v2/users/{user_id}",
            result=Result("one", schema="User", key="user"),
            sideloads=_USERS_SIDELOADS,
        ),
        (
            Argument("id", "path", "user_id", accepts="User", required=True),
            Argument("include", "query", "include", many=True),
        ),
        when="id",
    ),
    Form(
        Operation(
            "users.show_many",
            "GET",
            "/api/v2/users/show_many",
            query=(
                Param("ids", "comma"),
                Param("external_ids", "comma"),
                Param("include_deleted"),
                Param("brand_id"),
            ),
            result=Result("list", schema="User", key="users"),
            pages=("offset",),
            sideloads=_USERS_SIDELOADS,
        ),
        (
            Argument("ids", "query", "ids", accepts="User", required=True, many=True),
            Argument("include_deleted", "query", "include_deleted"),
            Argument("brand_id", "query", "brand_id"),
            Argument("include", "query", "include", many=True),
        ),
        when="ids",
    ),
    Form(
        Operation(
            "users.list",
            "GET",
            "/api/v2/users",
            query=(
                Param("role"),
                Param("role[]", "repeat"),
                Param("permission_set"),
                Param("external_id"),
                Param("sort"),
                Param("include_boundary_indicators"),
                Param("include_item_cursors"),
                Param("brand_id"),
            ),
            result=Result("list", schema="User", key="users"),
            pages=("cursor", "offset"),
            sideloads=_USERS_SIDELOADS,
        ),
        (
            Argument("role", "query", "role"),
            Argument("roles", "query", "role[]", many=True),
            Argument("permission_set", "query", "permission_set"),
            Argument("external_id", "query", "external_id"),
            Argument("sort", "query", "sort"),
            Argument("include_boundary_indicators", "query", "include_boundary_indicators"),
            Argument("include_item_cursors", "query", "include_item_cursors"),
            Argument("brand_id", "query", "brand_id"),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_ADD_TAGS: Method[list[str]] = Method(
    "users.add_tags",
    Form(
        Operation(
            "users.tags.update",
            "PUT",
            "/api/v2/users/{user_id}/tags",
            body=Body("fields"),
            result=Result("values", key="tags", many=True),
        ),
        (
            Argument("id", "path", "user_id", accepts="User", required=True),
            Argument("tags", "body", "tags", required=True, many=True),
        ),
    ),
)
_ASSIGNED: Method[BaseResultGenerator[Ticket]] = Method(
    "users.assigned",
    Form(
        Operation(
            "users.tickets.assigned",
            "GET",
            "/api/v2/users/{user_id}/tickets/assigned",
            result=Result("list", schema="Ticket", key="tickets"),
            pages=("cursor", "offset"),
            sideloads=_USERS_ASSIGNED_SIDELOADS,
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_AUTOCOMPLETE: Method[BaseResultGenerator[User]] = Method(
    "users.autocomplete",
    Form(
        Operation(
            "users.autocomplete",
            "GET",
            "/api/v2/users/autocomplete",
            query=(
                Param("name"),
                Param("phone"),
                Param("filter"),
                Param("field_id"),
                Param("source"),
                Param("brand_id"),
            ),
            result=Result("list", schema="User", key="users"),
            pages=("offset",),
        ),
        (
            Argument("name", "query", "name"),
            Argument("phone", "query", "phone"),
            Argument("filter", "query", "filter"),
            Argument("field_id", "query", "field_id"),
            Argument("source", "query", "source"),
            Argument("include", "query", "include", many=True),
            Argument("brand_id", "query", "brand_id"),
        ),
    ),
)
_AUTOCOMPLETE_POST: Method[BaseResultGenerator[User]] = Method(
    "users.autocomplete_post",
    Form(
        Operation(
            "users.autocomplete_post",
            "POST",
            "/api/v2/users/autocomplete",
            query=(Param("filter"),),
            body=Body("fields"),
            result=Result("list", schema="User", key="users"),
            pages=("offset",),
        ),
        (
            Argument("brand_id", "body", "brand_id"),
            Argument("field_id", "body", "field_id"),
            Argument("filter", "body", "filter"),
            Argument("name", "body", "name"),
            Argument("phone", "body", "phone"),
            Argument("source", "body", "source"),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_CCED: Method[BaseResultGenerator[Ticket]] = Method(
    "users.cced",
    Form(
        Operation(
            "users.tickets.ccd",
            "GET",
            "/api/v2/users/{user_id}/tickets/ccd",
            result=Result("list", schema="Ticket", key="tickets"),
            pages=("cursor", "offset"),
            sideloads=_USERS_ASSIGNED_SIDELOADS,
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_COUNT: Method[Count] = Method(
    "users.count",
    Form(
        Operation(
            "users.count",
            "GET",
            "/api/v2/users/count",
            query=(
                Param("role"),
                Param("role[]"),
                Param("permission_set"),
                Param("brand_id"),
            ),
            result=Result("count", schema="Count", key="count"),
        ),
        (
            Argument("role", "query", "role"),
            Argument("roles", "query", "role[]"),
            Argument("permission_set", "query", "permission_set"),
            Argument("brand_id", "query", "brand_id"),
        ),
    ),
)
_CREATE: Method[User | JobStatus] = Method(
    "users.create",
    Form(
        Operation(
            "users.create",
            "POST",
            "/api/v2/users",
            body=Body("record", schema="User", key="user"),
            result=Result("one", schema="User", key="user"),
        ),
        (Argument("api_objects", "record", "user", accepts="User", required=True),),
    ),
    Form(
        Operation(
            "users.create_many",
            "POST",
            "/api/v2/users/create_many",
            body=Body("records", schema="User", key="users", limit=100),
            result=Result("job", schema="JobStatus", key="job_status"),
        ),
        (Argument("api_objects", "record", "users", accepts="User", required=True, many=True),),
        many=True,
    ),
)
_CREATE_OR_UPDATE: Method[User | JobStatus] = Method(
    "users.create_or_update",
    Form(
        Operation(
            "users.create_or_update",
            "POST",
            "/api/v2/users/create_or_update",
            body=Body("record", schema="User", key="user"),
            result=Result("one", schema="User", key="user"),
        ),
        (Argument("users", "record", "user", accepts="User", required=True),),
    ),
    Form(
        Operation(
            "users.create_or_update_many",
            "POST",
            "/api/v2/users/create_or_update_many",
            body=Body("records", schema="User", key="users", limit=100),
            result=Result("job", schema="JobStatus", key="job_status"),
        ),
        (Argument("users", "record", "users", accepts="User", required=True, many=True),),
        many=True,
    ),
)
_DELETE: Method[User | JobStatus] = Method(
    "users.delete",
    Form(
        Operation(
            "users.delete",
            "DELETE",
            "/api/v2/users/{user_id}",
            result=Result("one", schema="User", key="user"),
        ),
        (Argument("api_objects", "path", "user_id", accepts="User", required=True),),
    ),
    Form(
        Operation(
            "users.destroy_many",
            "DELETE",
            "/api/v2/users/destroy_many",
            query=(
                Param("ids", "comma"),
                Param("external_ids", "comma"),
                Param("brand_id"),
            ),
            result=Result("job", schema="JobStatus", key="job_status"),
        ),
        (
            Argument("api_objects", "query", "ids", accepts="User", required=True, many=True),
            Argument("brand_id", "query", "brand_id"),
        ),
        many=True,
    ),
)
_DELETE_BY_EXTERNAL_ID: Method[JobStatus] = Method(
    "users.delete_by_external_id",
    Form(
        Operation(
            "users.destroy_many",
            "DELETE",
            "/api/v2/users/destroy_many",
            query=(
                Param("ids", "comma"),
                Param("external_ids", "comma"),
                Param("brand_id"),
            ),
            result=Result("job", schema="JobStatus", key="job_status"),
        ),
        (
            Argument("api_objects", "query", "external_ids", accepts="User", required=True, many=True),
            Argument("brand_id", "query", "brand_id"),
        ),
        many=True,
    ),
)
_DELETE_TAGS: Method[list[str]] = Method(
    "users.delete_tags",
    Form(
        Operation(
            "users.tags.delete",
            "DELETE",
            "/api/v2/users/{user_id}/tags",
            body=Body("fields"),
            result=Result("values", key="tags", many=True),
        ),
        (
            Argument("id", "path", "user_id", accepts="User", required=True),
            Argument("tags", "body", "tags", required=True, many=True),
        ),
    ),
)
_DELETED: Method[User | BaseResultGenerator[User]] = Method(
    "users.deleted",
    Form(
        Operation(
            "deleted_users.show",
            "GET",
            "/api/v2/deleted_users/{deleted_user_id}",
            result=Result("one", schema="User", key="deleted_user"),
        ),
        (Argument("id", "path", "deleted_user_id", accepts="User", required=True),),
        when="id",
    ),
    Form(
        Operation(
            "deleted_users.list",
            "GET",
            "/api/v2/deleted_users",
            query=(Param("sort"),),
            result=Result("list", schema="User", key="deleted_users"),
            pages=("cursor", "offset"),
        ),
        (Argument("sort", "query", "sort"),),
    ),
)
_INCREMENTAL: Method[BaseResultGenerator[User]] = Method(
    "users.incremental",
    Form(
        Operation(
            "incremental.users.list",
            "GET",
            "/api/v2/incremental/users",
            query=(Param("start_time"),),
            result=Result("list", schema="User", key="users"),
            pages=("incremental_time",),
            sideloads=_USERS_INCREMENTAL_SIDELOADS,
        ),
        (
            Argument("start_time", "query", "start_time", required=True),
            Argument("include", "query", "include", many=True),
            Argument("paginate_by_time", "form", "paginate_by_time", required=True),
        ),
        when="paginate_by_time",
    ),
    Form(
        Operation(
            "incremental.users.cursor.list",
            "GET",
            "/api/v2/incremental/users/cursor",
            query=(
                Param("start_time"),
                Param("cursor"),
            ),
            result=Result("list", schema="User", key="users"),
            pages=("incremental_cursor",),
            sideloads=_USERS_INCREMENTAL_SIDELOADS,
        ),
        (
            Argument("start_time", "query", "start_time"),
            Argument("cursor", "query", "cursor"),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_LOGOUT_MANY: Method[None] = Method(
    "users.logout_many",
    Form(
        Operation(
            "users.logout_many",
            "POST",
            "/api/v2/users/logout_many",
            query=(Param("ids", "comma"),),
            result=Result("nothing"),
        ),
        (Argument("ids", "query", "ids", accepts="User", many=True),),
    ),
)
_MERGE: Method[User] = Method(
    "users.merge",
    Form(
        Operation(
            "users.merge",
            "PUT",
            "/api/v2/users/{user_id}/merge",
            body=Body("fields", key="user"),
            result=Result("one", schema="User", key="user"),
        ),
        (
            Argument("source_user", "path", "user_id", accepts="User", required=True),
            Argument("dest_user", "body", "id", accepts="User", required=True),
        ),
    ),
)
_PERMANENTLY_DELETE: Method[User] = Method(
    "users.permanently_delete",
    Form(
        Operation(
            "deleted_users.delete",
            "DELETE",
            "/api/v2/deleted_users/{deleted_user_id}",
            result=Result("one", schema="User", key="deleted_user"),
        ),
        (Argument("user", "path", "deleted_user_id", accepts="User", required=True),),
    ),
)
_RELATED: Method[UserRelated] = Method(
    "users.related",
    Form(
        Operation(
            "users.related",
            "GET",
            "/api/v2/users/{user_id}/related",
            result=Result("one", schema="UserRelated", key="user_related"),
        ),
        (Argument("user", "path", "user_id", accepts="User", required=True),),
    ),
)
_REMOVE_TAGS: Method[list[str]] = Method(
    "users.remove_tags",
    Form(
        Operation(
            "users.tags.delete",
            "DELETE",
            "/api/v2/users/{user_id}/tags",
            body=Body("fields"),
            result=Result("values", key="tags", many=True),
        ),
        (
            Argument("id", "path", "user_id", accepts="User", required=True),
            Argument("tags", "body", "tags", required=True, many=True),
        ),
    ),
)
_REQUEST_CREATE: Method[None] = Method(
    "users.request_create",
    Form(
        Operation(
            "users.request_create",
            "POST",
            "/api/v2/users/request_create",
            body=Body("record", schema="User", key="user"),
            result=Result("nothing"),
        ),
        (Argument("user", "record", "user", accepts="User", required=True),),
    ),
)
_REQUESTED: Method[BaseResultGenerator[Ticket]] = Method(
    "users.requested",
    Form(
        Operation(
            "users.tickets.requested",
            "GET",
            "/api/v2/users/{user_id}/tickets/requested",
            query=(
                Param("sort_by"),
                Param("sort_order"),
                Param("exclude_archived"),
                Param("exclude_count"),
            ),
            result=Result("list", schema="Ticket", key="tickets"),
            pages=("cursor", "offset"),
            sideloads=_USERS_ASSIGNED_SIDELOADS,
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("include", "query", "include", many=True),
            Argument("sort_by", "query", "sort_by"),
            Argument("sort_order", "query", "sort_order"),
            Argument("exclude_archived", "query", "exclude_archived"),
            Argument("exclude_count", "query", "exclude_count"),
        ),
    ),
)
_SET_PASSWORD: Method[None] = Method(
    "users.set_password",
    Form(
        Operation(
            "users.password.create",
            "POST",
            "/api/v2/users/{user_id}/password",
            body=Body("fields"),
            result=Result("nothing"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("password", "body", "password", required=True),
        ),
    ),
)
_SET_TAGS: Method[list[str]] = Method(
    "users.set_tags",
    Form(
        Operation(
            "users.tags.create",
            "POST",
            "/api/v2/users/{user_id}/tags",
            body=Body("fields"),
            result=Result("values", key="tags", many=True),
        ),
        (
            Argument("id", "path", "user_id", accepts="User", required=True),
            Argument("tags", "body", "tags", required=True, many=True),
        ),
    ),
)
_SUBSCRIPTIONS: Method[BaseResultGenerator[Subscription]] = Method(
    "users.subscriptions",
    Form(
        Operation(
            "help_center.users.subscriptions.list",
            "GET",
            "/api/v2/help_center/users/{user_id}/subscriptions",
            result=Result("list", schema="HelpCenterSubscription", key="subscriptions"),
            pages=("cursor", "offset"),
            sideloads=_USERS_SUBSCRIPTIONS_SIDELOADS,
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_UPDATE: Method[JobStatus | User] = Method(
    "users.update",
    Form(
        Operation(
            "users.update_many",
            "PUT",
            "/api/v2/users/update_many",
            query=(
                Param("ids", "comma"),
                Param("brand_id"),
            ),
            body=Body("records", schema="User", key="users", limit=100, one="user"),
            result=Result("job", schema="JobStatus", key="job_status"),
        ),
        (
            Argument("api_objects", "record", "user", accepts="User", required=True),
            Argument("ids", "query", "ids", accepts="User", required=True, many=True),
            Argument("brand_id", "query", "brand_id"),
        ),
        when="ids",
    ),
    Form(
        Operation(
            "users.update",
            "PUT",
            "/api/v2/users/{user_id}",
            body=Body("record", schema="User", key="user"),
            result=Result("one", schema="User", key="user"),
        ),
        (Argument("api_objects", "record", "user", also_path="user_id", accepts="User", required=True),),
    ),
    Form(
        Operation(
            "users.update_many",
            "PUT",
            "/api/v2/users/update_many",
            query=(
                Param("ids", "comma"),
                Param("brand_id"),
            ),
            body=Body("records", schema="User", key="users", limit=100, one="user"),
            result=Result("job", schema="JobStatus", key="job_status"),
        ),
        (
            Argument("api_objects", "record", "users", accepts="User", required=True, many=True),
            Argument("brand_id", "query", "brand_id"),
        ),
        many=True,
    ),
)
_UPDATE_BY_EXTERNAL_ID: Method[JobStatus] = Method(
    "users.update_by_external_id",
    Form(
        Operation(
            "users.update_many",
            "PUT",
            "/api/v2/users/update_many",
            query=(
                Param("ids", "comma"),
                Param("brand_id"),
            ),
            body=Body("records", schema="User", key="users", limit=100, one="user"),
            result=Result("job", schema="JobStatus", key="job_status"),
        ),
        (
            Argument("api_objects", "record", "users", accepts="User", required=True, many=True),
            Argument("brand_id", "query", "brand_id"),
        ),
        many=True,
    ),
)
_VOTES: Method[BaseResultGenerator[Vote]] = Method(
    "users.votes",
    Form(
        Operation(
            "help_center.users.votes.list",
            "GET",
            "/api/v2/help_center/users/{user_id}/votes",
            result=Result("list", schema="HelpCenterVote", key="votes"),
            pages=("cursor", "offset"),
            sideloads=_USERS_VOTES_SIDELOADS,
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_BRAND_AGENTS_CALL: Method[BrandAgent | BaseResultGenerator[BrandAgent]] = Method(
    "users.brand_agents",
    Form(
        Operation(
            "users.brand_agents.show",
            "GET",
            "/api/v2/users/{user_id}/brand_agents/{brand_agent_id}",
            result=Result("one", schema="BrandAgent", key="brand_agent"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("id", "path", "brand_agent_id", accepts="BrandAgent", required=True),
        ),
        when="id",
    ),
    Form(
        Operation(
            "users.brand_agents.list",
            "GET",
            "/api/v2/users/{user_id}/brand_agents",
            result=Result("list", schema="BrandAgent", key="brand_agents"),
            pages=("cursor", "offset"),
        ),
        (Argument("user", "path", "user_id", accepts="User", required=True),),
    ),
)
_COMPLIANCE_DELETION_STATUSES_CALL: Method[BaseResultGenerator[ComplianceDeletionStatus]] = Method(
    "users.compliance_deletion_statuses",
    Form(
        Operation(
            "users.compliance_deletion_statuses.list",
            "GET",
            "/api/v2/users/{user_id}/compliance_deletion_statuses",
            query=(Param("application"),),
            result=Result("list", schema="ComplianceDeletionStatus", key="compliance_deletion_statuses"),
            pages=("cursor", "offset"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("application", "query", "application"),
        ),
    ),
)
_ENTITLEMENTS_FULL: Method[UserEntitlements] = Method(
    "users.entitlements.full",
    Form(
        Operation(
            "users.entitlements.full",
            "GET",
            "/api/v2/users/{user_id}/entitlements/full",
            result=Result("one", schema="UserEntitlements", key="entitlements"),
        ),
        (Argument("user", "path", "user_id", accepts="User", required=True),),
    ),
)
_GROUP_MEMBERSHIPS_CALL: Method[GroupMembership | BaseResultGenerator[GroupMembership]] = Method(
    "users.group_memberships",
    Form(
        Operation(
            "users.group_memberships.show",
            "GET",
            "/api/v2/users/{user_id}/group_memberships/{group_membership_id}",
            result=Result("one", schema="GroupMembership", key="group_membership"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("id", "path", "group_membership_id", accepts="GroupMembership", required=True),
        ),
        when="id",
    ),
    Form(
        Operation(
            "users.group_memberships.list",
            "GET",
            "/api/v2/users/{user_id}/group_memberships",
            result=Result("list", schema="GroupMembership", key="group_memberships"),
            pages=("cursor", "offset"),
            sideloads=_USERS_GROUP_MEMBERSHIPS_SIDELOADS,
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_GROUP_MEMBERSHIPS_ASSIGNABLE: Method[BaseResultGenerator[GroupMembership]] = Method(
    "users.group_memberships.assignable",
    Form(
        Operation(
            "users.group_memberships.assignable",
            "GET",
            "/api/v2/users/{user_id}/group_memberships/assignable",
            result=Result("list", schema="GroupMembership", key="group_memberships"),
        ),
        (Argument("user", "path", "user_id", accepts="User", required=True),),
    ),
)
_GROUP_MEMBERSHIPS_CREATE: Method[GroupMembership] = Method(
    "users.group_memberships.create",
    Form(
        Operation(
            "users.group_memberships.create",
            "POST",
            "/api/v2/users/{user_id}/group_memberships",
            body=Body("record", schema="GroupMembership", key="group_membership"),
            result=Result("one", schema="GroupMembership", key="group_membership"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument(
                "group_membership", "record", "group_membership", accepts="GroupMembership", required=True
            ),
        ),
    ),
)
_GROUP_MEMBERSHIPS_DELETE: Method[None] = Method(
    "users.group_memberships.delete",
    Form(
        Operation(
            "users.group_memberships.delete",
            "DELETE",
            "/api/v2/users/{user_id}/group_memberships/{group_membership_id}",
            result=Result("nothing"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument(
                "group_membership", "path", "group_membership_id", accepts="GroupMembership", required=True
            ),
        ),
    ),
)
_GROUPS_CALL: Method[BaseResultGenerator[Group]] = Method(
    "users.groups",
    Form(
        Operation(
            "users.groups.list",
            "GET",
            "/api/v2/users/{user_id}/groups",
            query=(
                Param("sort"),
                Param("include_boundary_indicators"),
                Param("include_item_cursors"),
                Param("exclude_deleted"),
            ),
            result=Result("list", schema="Group", key="groups"),
            pages=("cursor", "offset"),
            sideloads=_USERS_GROUPS_SIDELOADS,
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("include", "query", "include", many=True),
            Argument("sort", "query", "sort"),
            Argument("include_boundary_indicators", "query", "include_boundary_indicators"),
            Argument("include_item_cursors", "query", "include_item_cursors"),
            Argument("exclude_deleted", "query", "exclude_deleted"),
        ),
    ),
)
_GROUPS_COUNT: Method[Count] = Method(
    "users.groups.count",
    Form(
        Operation(
            "users.groups.count",
            "GET",
            "/api/v2/users/{user_id}/groups/count",
            result=Result("count", schema="Count", key="count"),
        ),
        (Argument("user", "path", "user_id", accepts="User", required=True),),
    ),
)
_IDENTITIES_CALL: Method[BaseResultGenerator[Identity]] = Method(
    "users.identities",
    Form(
        Operation(
            "users.identities.list",
            "GET",
            "/api/v2/users/{user_id}/identities",
            query=(
                Param("type", "repeat"),
                Param("sort"),
                Param("include_boundary_indicators"),
                Param("include_item_cursors"),
            ),
            result=Result("list", schema="Identity", key="identities"),
            pages=("cursor", "offset"),
        ),
        (
            Argument("id", "path", "user_id", accepts="User", required=True),
            Argument("type", "query", "type", many=True),
            Argument("sort", "query", "sort"),
            Argument("include_boundary_indicators", "query", "include_boundary_indicators"),
            Argument("include_item_cursors", "query", "include_item_cursors"),
        ),
    ),
)
_IDENTITIES_CREATE: Method[Identity] = Method(
    "users.identities.create",
    Form(
        Operation(
            "users.identities.create",
            "POST",
            "/api/v2/users/{user_id}/identities",
            query=(Param("brand_id"),),
            body=Body("record", schema="Identity", key="identity"),
            result=Result("one", schema="Identity", key="identity"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("identity", "record", "identity", accepts="Identity", required=True),
            Argument("brand_id", "query", "brand_id"),
        ),
    ),
)
_IDENTITIES_DELETE: Method[None] = Method(
    "users.identities.delete",
    Form(
        Operation(
            "users.identities.delete",
            "DELETE",
            "/api/v2/users/{user_id}/identities/{user_identity_id}",
            result=Result("nothing"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("identity", "path", "user_identity_id", accepts="Identity", required=True),
        ),
    ),
)
_IDENTITIES_MAKE_PRIMARY: Method[list[Identity]] = Method(
    "users.identities.make_primary",
    Form(
        Operation(
            "users.identities.make_primary",
            "PUT",
            "/api/v2/users/{user_id}/identities/{user_identity_id}/make_primary",
            result=Result("list", schema="Identity", key="identities"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("identity", "path", "user_identity_id", accepts="Identity", required=True),
        ),
    ),
)
_IDENTITIES_REQUEST_VERIFICATION: Method[None] = Method(
    "users.identities.request_verification",
    Form(
        Operation(
            "users.identities.request_verification",
            "PUT",
            "/api/v2/users/{user_id}/identities/{user_identity_id}/request_verification",
            query=(Param("brand_id"),),
            result=Result("nothing"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("identity", "path", "user_identity_id", accepts="Identity", required=True),
            Argument("brand_id", "query", "brand_id"),
        ),
    ),
)
_IDENTITIES_SHOW: Method[Identity] = Method(
    "users.identities.show",
    Form(
        Operation(
            "users.identities.show",
            "GET",
            "/api/v2/users/{user_id}/identities/{user_identity_id}",
            result=Result("one", schema="Identity", key="identity"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("identity", "path", "user_identity_id", accepts="Identity", required=True),
        ),
    ),
)
_IDENTITIES_UPDATE: Method[Identity] = Method(
    "users.identities.update",
    Form(
        Operation(
            "users.identities.update",
            "PUT",
            "/api/v2/users/{user_id}/identities/{user_identity_id}",
            body=Body("record", schema="Identity", key="identity"),
            result=Result("one", schema="Identity", key="identity"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument(
                "identity",
                "record",
                "identity",
                also_path="user_identity_id",
                accepts="Identity",
                required=True,
            ),
        ),
    ),
)
_IDENTITIES_VERIFY: Method[Identity] = Method(
    "users.identities.verify",
    Form(
        Operation(
            "users.identities.verify",
            "PUT",
            "/api/v2/users/{user_id}/identities/{user_identity_id}/verify",
            result=Result("one", schema="Identity", key="identity"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("identity", "path", "user_identity_id", accepts="Identity", required=True),
        ),
    ),
)
_ME_CALL: Method[User] = Method(
    "users.me",
    Form(
        Operation(
            "users.me",
            "GET",
            "/api/v2/users/me",
            result=Result("one", schema="User", key="user"),
            sideloads=_USERS_SIDELOADS,
        ),
        (Argument("include", "query", "include", many=True),),
    ),
)
_ME_LOGOUT: Method[None] = Method(
    "users.me.logout",
    Form(Operation("users.me.logout", "DELETE", "/api/v2/users/me/logout", result=Result("nothing"))),
)
_ME_MERGE: Method[User] = Method(
    "users.me.merge",
    Form(
        Operation(
            "users.me.merge",
            "PUT",
            "/api/v2/users/me/merge",
            body=Body("fields"),
            result=Result("one", schema="User", key="user"),
        ),
        (Argument("user", "body", "user"),),
    ),
)
_ME_OAUTH_CLIENTS_CALL: Method[BaseResultGenerator[OAuthClient]] = Method(
    "users.me.oauth.clients",
    Form(
        Operation(
            "users.me.oauth.clients.list",
            "GET",
            "/api/v2/users/me/oauth/clients",
            result=Result("list", schema="OAuthClient", key="clients"),
            pages=("cursor", "offset"),
        )
    ),
)
_ME_SESSION_CALL: Method[Session] = Method(
    "users.me.session",
    Form(
        Operation(
            "users.me.session.show",
            "GET",
            "/api/v2/users/me/session",
            result=Result("one", schema="Session", key="session"),
        )
    ),
)
_ME_SESSION_RENEW: Method[str] = Method(
    "users.me.session.renew",
    Form(
        Operation(
            "users.me.session.renew",
            "GET",
            "/api/v2/users/me/session/renew",
            result=Result("values", key="authenticity_token"),
        )
    ),
)
_ME_SETTINGS_CALL: Method[UserSettings] = Method(
    "users.me.settings",
    Form(
        Operation(
            "users.me.settings.show",
            "GET",
            "/api/v2/users/me/settings",
            result=Result("one", schema="UserSettings", key="settings"),
        )
    ),
)
_ME_SETTINGS_UPDATE: Method[UserSettings] = Method(
    "users.me.settings.update",
    Form(
        Operation(
            "users.me.settings.update",
            "PUT",
            "/api/v2/users/me/settings",
            body=Body("record", schema="UserSettings", key="settings"),
            result=Result("one", schema="UserSettings", key="settings"),
        ),
        (Argument("api_objects", "record", "settings", accepts="UserSettings", required=True),),
    ),
)
_ORGANIZATION_MEMBERSHIPS_CALL: Method[
    OrganizationMembership | BaseResultGenerator[OrganizationMembership]
] = Method(
    "users.organization_memberships",
    Form(
        Operation(
            "users.organization_memberships.show",
            "GET",
            "/api/v2/users/{user_id}/organization_memberships/{organization_membership_id}",
            result=Result("one", schema="OrganizationMembership", key="organization_membership"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument(
                "id", "path", "organization_membership_id", accepts="OrganizationMembership", required=True
            ),
        ),
        when="id",
    ),
    Form(
        Operation(
            "users.organization_memberships.list",
            "GET",
            "/api/v2/users/{user_id}/organization_memberships",
            result=Result("list", schema="OrganizationMembership", key="organization_memberships"),
            pages=("cursor", "offset"),
            sideloads=_USERS_ORGANIZATION_MEMBERSHIPS_SIDELOADS,
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_ORGANIZATION_MEMBERSHIPS_CREATE: Method[OrganizationMembership] = Method(
    "users.organization_memberships.create",
    Form(
        Operation(
            "users.organization_memberships.create",
            "POST",
            "/api/v2/users/{user_id}/organization_memberships",
            body=Body("record", schema="OrganizationMembership", key="organization_membership"),
            result=Result("one", schema="OrganizationMembership", key="organization_membership"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument(
                "organization_membership",
                "record",
                "organization_membership",
                accepts="OrganizationMembership",
                required=True,
            ),
        ),
    ),
)
_ORGANIZATION_MEMBERSHIPS_DELETE: Method[None] = Method(
    "users.organization_memberships.delete",
    Form(
        Operation(
            "users.organization_memberships.delete",
            "DELETE",
            "/api/v2/users/{user_id}/organization_memberships/{organization_membership_id}",
            result=Result("nothing"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument(
                "organization_membership",
                "path",
                "organization_membership_id",
                accepts="OrganizationMembership",
                required=True,
            ),
        ),
    ),
)
_ORGANIZATION_MEMBERSHIPS_MAKE_DEFAULT: Method[list[OrganizationMembership]] = Method(
    "users.organization_memberships.make_default",
    Form(
        Operation(
            "users.organization_memberships.make_default",
            "PUT",
            "/api/v2/users/{user_id}/organization_memberships/{organization_membership_id}/make_default",
            result=Result("list", schema="OrganizationMembership", key="organization_memberships"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument(
                "organization_membership",
                "path",
                "organization_membership_id",
                accepts="OrganizationMembership",
                required=True,
            ),
        ),
    ),
)
_ORGANIZATION_SUBSCRIPTIONS_CALL: Method[BaseResultGenerator[OrganizationSubscription]] = Method(
    "users.organization_subscriptions",
    Form(
        Operation(
            "users.organization_subscriptions.list",
            "GET",
            "/api/v2/users/{user_id}/organization_subscriptions",
            result=Result("list", schema="OrganizationSubscription", key="organization_subscriptions"),
            pages=("cursor", "offset"),
        ),
        (Argument("user", "path", "user_id", accepts="User", required=True),),
    ),
)
_ORGANIZATIONS_CALL: Method[BaseResultGenerator[Organization]] = Method(
    "users.organizations",
    Form(
        Operation(
            "users.organizations.list",
            "GET",
            "/api/v2/users/{user_id}/organizations",
            query=(
                Param("sort"),
                Param("include_boundary_indicators"),
                Param("include_item_cursors"),
            ),
            result=Result("list", schema="Organization", key="organizations"),
            pages=("cursor", "offset"),
            sideloads=_USERS_ORGANIZATIONS_SIDELOADS,
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("include", "query", "include", many=True),
            Argument("sort", "query", "sort"),
            Argument("include_boundary_indicators", "query", "include_boundary_indicators"),
            Argument("include_item_cursors", "query", "include_item_cursors"),
        ),
    ),
)
_ORGANIZATIONS_COUNT: Method[Count] = Method(
    "users.organizations.count",
    Form(
        Operation(
            "users.organizations.count",
            "GET",
            "/api/v2/users/{user_id}/organizations/count",
            result=Result("count", schema="Count", key="count"),
        ),
        (Argument("user", "path", "user_id", accepts="User", required=True),),
    ),
)
_ORGANIZATIONS_DELETE: Method[None] = Method(
    "users.organizations.delete",
    Form(
        Operation(
            "users.organizations.delete",
            "DELETE",
            "/api/v2/users/{user_id}/organizations/{organization_id}",
            result=Result("nothing"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("organization", "path", "organization_id", accepts="Organization", required=True),
        ),
    ),
)
_ORGANIZATIONS_MAKE_DEFAULT: Method[OrganizationMembership] = Method(
    "users.organizations.make_default",
    Form(
        Operation(
            "users.organizations.make_default",
            "PUT",
            "/api/v2/users/{user_id}/organizations/{organization_id}/make_default",
            result=Result("one", schema="OrganizationMembership", key="organization_membership"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("organization", "path", "organization_id", accepts="Organization", required=True),
        ),
    ),
)
_PASSWORD_REQUIREMENTS: Method[BaseResultGenerator[str]] = Method(
    "users.password.requirements",
    Form(
        Operation(
            "users.password.requirements",
            "GET",
            "/api/v2/users/{user_id}/password/requirements",
            result=Result("values", key="requirements", many=True),
        ),
        (Argument("user", "path", "user_id", accepts="User", required=True),),
    ),
)
_PASSWORD_UPDATE: Method[None] = Method(
    "users.password.update",
    Form(
        Operation(
            "users.password.update",
            "PUT",
            "/api/v2/users/{user_id}/password",
            query=(Param("brand_id"),),
            body=Body("fields"),
            result=Result("nothing"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("previous_password", "body", "previous_password", required=True),
            Argument("password", "body", "password", required=True),
            Argument("brand_id", "query", "brand_id"),
        ),
    ),
)
_REQUESTS_CALL: Method[BaseResultGenerator[Request]] = Method(
    "users.requests",
    Form(
        Operation(
            "users.requests.list",
            "GET",
            "/api/v2/users/{user_id}/requests",
            query=(
                Param("sort_by"),
                Param("sort_order"),
            ),
            result=Result("list", schema="Request", key="requests"),
            sideloads=_USERS_REQUESTS_SIDELOADS,
        ),
        (
            Argument("id", "path", "user_id", accepts="User", required=True),
            Argument("sort_by", "query", "sort_by"),
            Argument("sort_order", "query", "sort_order"),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_SEARCH_CALL: Method[BaseResultGenerator[User]] = Method(
    "users.search",
    Form(
        Operation(
            "users.search",
            "GET",
            "/api/v2/users/search",
            query=(
                Param("query"),
                Param("external_id"),
                Param("brand_id"),
            ),
            result=Result("list", schema="User", key="users"),
            pages=("offset",),
            sideloads=_USERS_SIDELOADS,
        ),
        (
            Argument("query", "query", "query"),
            Argument("external_id", "query", "external_id"),
            Argument("brand_id", "query", "brand_id"),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_SESSIONS_CALL: Method[Session | BaseResultGenerator[Session]] = Method(
    "users.sessions",
    Form(
        Operation(
            "users.sessions.show",
            "GET",
            "/api/v2/users/{user_id}/sessions/{session_id}",
            result=Result("one", schema="Session", key="session"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("id", "path", "session_id", accepts="Session", required=True),
        ),
        when="id",
    ),
    Form(
        Operation(
            "users.sessions.list",
            "GET",
            "/api/v2/users/{user_id}/sessions",
            result=Result("list", schema="Session", key="sessions"),
            pages=("cursor", "offset"),
        ),
        (Argument("user", "path", "user_id", accepts="User", required=True),),
    ),
)
_SESSIONS_DELETE: Method[None] = Method(
    "users.sessions.delete",
    Form(
        Operation(
            "users.sessions.delete",
            "DELETE",
            "/api/v2/users/{user_id}/sessions/{session_id}",
            result=Result("nothing"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("session", "path", "session_id", accepts="Session", required=True),
        ),
    ),
)
_SESSIONS_DESTROY_ALL: Method[None] = Method(
    "users.sessions.destroy_all",
    Form(
        Operation(
            "users.sessions.destroy_all",
            "DELETE",
            "/api/v2/users/{user_id}/sessions",
            result=Result("nothing"),
        ),
        (Argument("user", "path", "user_id", accepts="User", required=True),),
    ),
)
_SKIPS_CALL: Method[BaseResultGenerator[Skip]] = Method(
    "users.skips",
    Form(
        Operation(
            "users.skips.list",
            "GET",
            "/api/v2/users/{user_id}/skips",
            query=(Param("sort_order"),),
            result=Result("list", schema="Skip", key="skips"),
            pages=("cursor", "offset"),
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("sort_order", "query", "sort_order"),
        ),
    ),
)
_TAGS_CALL: Method[BaseResultGenerator[str]] = Method(
    "users.tags",
    Form(
        Operation(
            "users.tags.list",
            "GET",
            "/api/v2/users/{user_id}/tags",
            result=Result("values", key="tags", many=True),
        ),
        (Argument("ticket_id", "path", "user_id", accepts="User", required=True),),
    ),
)
_TICKETS_FOLLOWED: Method[BaseResultGenerator[Ticket]] = Method(
    "users.tickets.followed",
    Form(
        Operation(
            "users.tickets.followed",
            "GET",
            "/api/v2/users/{user_id}/tickets/followed",
            query=(
                Param("sort_by"),
                Param("sort_order"),
                Param("exclude_archived"),
            ),
            result=Result("list", schema="Ticket", key="tickets"),
            pages=("cursor", "offset"),
            sideloads=_USERS_ASSIGNED_SIDELOADS,
        ),
        (
            Argument("user", "path", "user_id", accepts="User", required=True),
            Argument("sort_by", "query", "sort_by"),
            Argument("sort_order", "query", "sort_order"),
            Argument("exclude_archived", "query", "exclude_archived"),
            Argument("include", "query", "include", many=True),
        ),
    ),
)
_TICKETS_ASSIGNED_COUNT: Method[Count] = Method(
    "users.tickets.assigned.count",
    Form(
        Operation(
            "users.tickets.assigned.count",
            "GET",
            "/api/v2/users/{user_id}/tickets/assigned/count",
            result=Result("count", schema="Count", key="count"),
        ),
        (Argument("user", "path", "user_id", accepts="User", required=True),),
    ),
)
_TICKETS_CCD_COUNT: Method[Count] = Method(
    "users.tickets.ccd.count",
    Form(
        Operation(
            "users.tickets.ccd.count",
            "GET",
            "/api/v2/users/{user_id}/tickets/ccd/count",
            result=Result("count", schema="Count", key="count"),
        ),
        (Argument("user", "path", "user_id", accepts="User", required=True),),
    ),
)
