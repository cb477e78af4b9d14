# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/users.yaml and 3 more) by `make generate`. Do not edit.
"""Manages end users, agents and admins, singly or in bulk, with identities, passwords,
memberships, sessions and related records.
"""

from collections.abc import Awaitable, Iterable, Mapping
from datetime import datetime
from typing import Literal, TypeAlias, TypedDict, overload

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
from zenpy.lib.exports import OnCheckpoint
from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resource import AsyncResource, Resource
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
"""What `include` can ask for."""
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
"""What `include` can ask for."""
UsersIncrementalSideload: TypeAlias = Literal["identities"]
"""What `include` can ask for."""
UsersSubscriptionsSideload: TypeAlias = Literal[
    "users", "articles", "sections", "posts", "topics", "questions", "translations"
]
"""What `include` can ask for."""
UsersVotesSideload: TypeAlias = Literal["users", "articles", "posts", "translations", "comments"]
"""What `include` can ask for."""
UsersGroupMembershipsSideload: TypeAlias = Literal["users", "groups"]
"""What `include` can ask for."""
UsersGroupsSideload: TypeAlias = Literal["users"]
"""What `include` can ask for."""
UsersOrganizationMembershipsSideload: TypeAlias = Literal["users", "organizations"]
"""What `include` can ask for."""
UsersOrganizationsSideload: TypeAlias = Literal["abilities", "lookup_relationship_fields"]
"""What `include` can ask for."""
UsersRequestsSideload: TypeAlias = Literal["users", "groups", "organizations"]
"""What `include` can ask for."""

class UsersApi(Users, Resource):
    """Manages end users, agents and admins, singly or in bulk, with identities, passwords,
    memberships, sessions and related records.

    Reached as `client.users`.
    """
    @property
    def brand_agents(self) -> UsersBrandAgentsApi:
        """The brand agents of `client.users`."""
    @property
    def compliance_deletion_statuses(self) -> UsersComplianceDeletionStatusesApi:
        """The compliance deletion statuses of `client.users`."""
    @property
    def entitlements(self) -> UsersEntitlementsApi:
        """The entitlements of `client.users`."""
    @property
    def group_memberships(self) -> UsersGroupMembershipsApi:
        """The group memberships of `client.users`."""
    @property
    def groups(self) -> UsersGroupsApi:
        """The groups of `client.users`."""
    @property
    def identities(self) -> UsersIdentitiesApi:
        """The identities of `client.users`."""
    @property
    def me(self) -> UsersMeApi:
        """The me of `client.users`. Below it: `oauth`, `session`, `settings`."""
    @property
    def organization_memberships(self) -> UsersOrganizationMembershipsApi:
        """The organization memberships of `client.users`."""
    @property
    def organization_subscriptions(self) -> UsersOrganizationSubscriptionsApi:
        """The organization subscriptions of `client.users`."""
    @property
    def organizations(self) -> UsersOrganizationsApi:
        """The organizations of `client.users`."""
    @property
    def password(self) -> UsersPasswordApi:
        """The password of `client.users`."""
    @property
    def requests(self) -> UsersRequestsApi:
        """The requests of `client.users`."""
    @property
    def search(self) -> UsersSearchApi:
        """The search of `client.users`."""
    @property
    def sessions(self) -> UsersSessionsApi:
        """The sessions of `client.users`."""
    @property
    def skips(self) -> UsersSkipsApi:
        """The skips of `client.users`."""
    @property
    def tags(self) -> UsersTagsApi:
        """The tags of `client.users`."""
    @property
    def tickets(self) -> UsersTicketsApi:
        """The tickets of `client.users`. Below it: `assigned`, `ccd`."""
    @property
    def bulk(self) -> UsersBulk:
        """Writes any number of records, in chunks: `create`, `create_or_update`, `delete`,
        `delete_by_external_id`, `logout_many`, `update`, `update_by_external_id`, `update_many`.
        """
    @overload
    def __call__(
        self,
        *,
        external_ids: Iterable[str | User],
        include_deleted: bool | None = None,
        brand_id: str | int | None = None,
        include: UsersSideload | Iterable[UsersSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[User]:
        """Fetches up to 100 users by ids or external ids. For agents; ones not found are left out.

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

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/show_many`
        """
    @overload
    def __call__(
        self, *, id: int | User, include: UsersSideload | Iterable[UsersSideload] | None = None
    ) -> User:
        """Fetches the profile of one user by id. For agents.

        Args:
            id: the User or its id. User that the call is about.
            include: what to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.

        Returns:
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}`
        """
    @overload
    def __call__(
        self,
        *,
        ids: Iterable[int | User],
        include_deleted: bool | None = None,
        brand_id: str | int | None = None,
        include: UsersSideload | Iterable[UsersSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[User]:
        """Fetches up to 100 users by ids or external ids. For agents; ones not found are left out.

        Args:
            ids: User records or their ids. Records to act on, usually up to 100; sent separated by
                commas.
            include_deleted: Whether deleted records are also listed.
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

        `GET /api/v2/users/show_many`
        """
    @overload
    def __call__(
        self,
        *,
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
        brand_id: str | int | None = None,
        include: UsersSideload | Iterable[UsersSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[User]:
        """Lists the users of the account, optionally by role. For admins and agents, light agents
        included.

        Args:
            role: Keeps only users with this role.
            roles: Keeps only users with one of these roles; repeat it for each.
            permission_set: Keeps only agents with this custom role.
            external_id: Your own reference of the record to look up or act on.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            brand_id: Brand that the call is about, or to filter by.
            include: what to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and light agents. Limited to 100 calls per minute (page above 10000).

        `GET /api/v2/users`
        """
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
    @overload
    def create(self, api_objects: User | UserDict) -> User:
        """Creates a user and sends a verification email unless told not to. For admins and agents
        permitted to add users.

        Args:
            api_objects: the User: an object, or a mapping of its fields.

        Returns:
            The User.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/users`
        """
    @overload
    def create(self, api_objects: Iterable[User | UserDict]) -> JobStatus:
        """Creates up to 100 users. Subject to the caller's rights to add users; runs as a background job.

        Args:
            api_objects: the User records: objects, or mappings of their fields; at most 100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `POST /api/v2/users/create_many`
        """
    @overload
    def create_or_update(self, users: User | UserDict) -> User:
        """Creates a user, or updates the one with the same email or external id. Subject to the caller's
        rights over users.

        Args:
            users: the User: an object, or a mapping of its fields.

        Returns:
            The User.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `POST /api/v2/users/create_or_update`
        """
    @overload
    def create_or_update(self, users: Iterable[User | UserDict]) -> JobStatus:
        """Creates or updates up to 100 users, matched by email or external id. Subject to the caller's
        rights; runs as a background job.

        Args:
            users: the User records: objects, or mappings of their fields; at most 100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `POST /api/v2/users/create_or_update_many`
        """
    @overload
    def delete(self, api_objects: int | User) -> User:
        """Deletes a user and answers the deleted record; permanent deletion is a separate step. Subject to
        the caller's rights.

        Args:
            api_objects: the User or its id. User that the call is about.

        Returns:
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `DELETE /api/v2/users/{user_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[int | User], *, brand_id: str | int | None = None) -> JobStatus:
        """Deletes up to 100 users by ids or external ids. For admins; runs as a background job.

        Args:
            api_objects: User records or their ids. Records to act on, usually up to 100; sent separated
                by commas.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/users/destroy_many`
        """
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
    @overload
    def deleted(self, *, id: int | User) -> User:
        """Fetches one deleted user who is not yet permanently deleted. For agents.

        Args:
            id: the User or its id. Deleted user to act on.

        Returns:
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/deleted_users/{deleted_user_id}`
        """
    @overload
    def deleted(
        self,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[User]:
        """Lists users that were deleted but not yet permanently so. For agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/deleted_users`
        """
    @overload
    def incremental(
        self,
        start_time: int | datetime,
        paginate_by_time: Literal[True],
        cursor: None = None,
        include: UsersIncrementalSideload | Iterable[UsersIncrementalSideload] | None = None,
        per_page: int | None = None,
        *,
        checkpoint: str | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[User]:
        """Exports the users that changed since a given time, in time-based pages that can repeat users;
        the cursor variant is preferable. For admins.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here.
            paginate_by_time: True chooses this form of the call.
            cursor: chooses another form of the call, or belongs to one; left out here.
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

        Allowed for admins. Limited to 10 calls per minute.

        `GET /api/v2/incremental/users`
        """
    @overload
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

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here.
            paginate_by_time: chooses another form of the call, or belongs to one; left out here.
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

        Allowed for admins. Limited to 10 calls per minute.

        `GET /api/v2/incremental/users/cursor`
        """
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
    @overload
    def update(
        self, api_objects: User | UserDict, *, ids: Iterable[int | User], brand_id: int | None = None
    ) -> JobStatus:
        """Updates up to 100 users: all alike with ids and `user`, or each its own way with `users`. Runs
        as a background job.

        Args:
            api_objects: the User: an object, or a mapping of its fields.
            ids: User records or their ids. Records to act on, usually up to 100; sent separated by
                commas.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/users/update_many`
        """
    @overload
    def update(self, api_objects: User | UserDict) -> User:
        """Changes a user. For admins and agents permitted to edit the user; a new email is added as a
        secondary identity.

        Args:
            api_objects: the User: an object, or a mapping of its fields.

        Returns:
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 5 calls per minute for each user.

        `PUT /api/v2/users/{user_id}`
        """
    @overload
    def update(self, api_objects: Iterable[User | UserDict], *, brand_id: int | None = None) -> JobStatus:
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

class AsyncUsersApi(AsyncUsers, AsyncResource):
    """Manages end users, agents and admins, singly or in bulk, with identities, passwords,
    memberships, sessions and related records.

    Reached as `client.users`.
    """
    @property
    def brand_agents(self) -> AsyncUsersBrandAgentsApi:
        """The brand agents of `client.users`."""
    @property
    def compliance_deletion_statuses(self) -> AsyncUsersComplianceDeletionStatusesApi:
        """The compliance deletion statuses of `client.users`."""
    @property
    def entitlements(self) -> AsyncUsersEntitlementsApi:
        """The entitlements of `client.users`."""
    @property
    def group_memberships(self) -> AsyncUsersGroupMembershipsApi:
        """The group memberships of `client.users`."""
    @property
    def groups(self) -> AsyncUsersGroupsApi:
        """The groups of `client.users`."""
    @property
    def identities(self) -> AsyncUsersIdentitiesApi:
        """The identities of `client.users`."""
    @property
    def me(self) -> AsyncUsersMeApi:
        """The me of `client.users`. Below it: `oauth`, `session`, `settings`."""
    @property
    def organization_memberships(self) -> AsyncUsersOrganizationMembershipsApi:
        """The organization memberships of `client.users`."""
    @property
    def organization_subscriptions(self) -> AsyncUsersOrganizationSubscriptionsApi:
        """The organization subscriptions of `client.users`."""
    @property
    def organizations(self) -> AsyncUsersOrganizationsApi:
        """The organizations of `client.users`."""
    @property
    def password(self) -> AsyncUsersPasswordApi:
        """The password of `client.users`."""
    @property
    def requests(self) -> AsyncUsersRequestsApi:
        """The requests of `client.users`."""
    @property
    def search(self) -> AsyncUsersSearchApi:
        """The search of `client.users`."""
    @property
    def sessions(self) -> AsyncUsersSessionsApi:
        """The sessions of `client.users`."""
    @property
    def skips(self) -> AsyncUsersSkipsApi:
        """The skips of `client.users`."""
    @property
    def tags(self) -> AsyncUsersTagsApi:
        """The tags of `client.users`."""
    @property
    def tickets(self) -> AsyncUsersTicketsApi:
        """The tickets of `client.users`. Below it: `assigned`, `ccd`."""
    @property
    def bulk(self) -> AsyncUsersBulk:
        """Writes any number of records, in chunks: `create`, `create_or_update`, `delete`,
        `delete_by_external_id`, `logout_many`, `update`, `update_by_external_id`, `update_many`.
        """
    @overload
    def __call__(
        self,
        *,
        external_ids: Iterable[str | User],
        include_deleted: bool | None = None,
        brand_id: str | int | None = None,
        include: UsersSideload | Iterable[UsersSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[User]:
        """Fetches up to 100 users by ids or external ids. For agents; ones not found are left out.

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

        Returns:
            User records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/show_many`
        """
    @overload
    def __call__(
        self, *, id: int | User, include: UsersSideload | Iterable[UsersSideload] | None = None
    ) -> Awaitable[User]:
        """Fetches the profile of one user by id. For agents.

        Args:
            id: the User or its id. User that the call is about.
            include: what to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.

        Returns:
            To be awaited: the User.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}`
        """
    @overload
    def __call__(
        self,
        *,
        ids: Iterable[int | User],
        include_deleted: bool | None = None,
        brand_id: str | int | None = None,
        include: UsersSideload | Iterable[UsersSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[User]:
        """Fetches up to 100 users by ids or external ids. For agents; ones not found are left out.

        Args:
            ids: User records or their ids. Records to act on, usually up to 100; sent separated by
                commas.
            include_deleted: Whether deleted records are also listed.
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

        `GET /api/v2/users/show_many`
        """
    @overload
    def __call__(
        self,
        *,
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
        brand_id: str | int | None = None,
        include: UsersSideload | Iterable[UsersSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[User]:
        """Lists the users of the account, optionally by role. For admins and agents, light agents
        included.

        Args:
            role: Keeps only users with this role.
            roles: Keeps only users with one of these roles; repeat it for each.
            permission_set: Keeps only agents with this custom role.
            external_id: Your own reference of the record to look up or act on.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            brand_id: Brand that the call is about, or to filter by.
            include: what to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and light agents. Limited to 100 calls per minute (page above 10000).

        `GET /api/v2/users`
        """
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
    @overload
    def create(self, api_objects: User | UserDict) -> Awaitable[User]:
        """Creates a user and sends a verification email unless told not to. For admins and agents
        permitted to add users.

        Args:
            api_objects: the User: an object, or a mapping of its fields.

        Returns:
            To be awaited: the User.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `POST /api/v2/users`
        """
    @overload
    def create(self, api_objects: Iterable[User | UserDict]) -> Awaitable[JobStatus]:
        """Creates up to 100 users. Subject to the caller's rights to add users; runs as a background job.

        Args:
            api_objects: the User records: objects, or mappings of their fields; at most 100.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `POST /api/v2/users/create_many`
        """
    @overload
    def create_or_update(self, users: User | UserDict) -> Awaitable[User]:
        """Creates a user, or updates the one with the same email or external id. Subject to the caller's
        rights over users.

        Args:
            users: the User: an object, or a mapping of its fields.

        Returns:
            To be awaited: the User.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `POST /api/v2/users/create_or_update`
        """
    @overload
    def create_or_update(self, users: Iterable[User | UserDict]) -> Awaitable[JobStatus]:
        """Creates or updates up to 100 users, matched by email or external id. Subject to the caller's
        rights; runs as a background job.

        Args:
            users: the User records: objects, or mappings of their fields; at most 100.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `POST /api/v2/users/create_or_update_many`
        """
    @overload
    def delete(self, api_objects: int | User) -> Awaitable[User]:
        """Deletes a user and answers the deleted record; permanent deletion is a separate step. Subject to
        the caller's rights.

        Args:
            api_objects: the User or its id. User that the call is about.

        Returns:
            To be awaited: the User.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `DELETE /api/v2/users/{user_id}`
        """
    @overload
    def delete(
        self, api_objects: Iterable[int | User], *, brand_id: str | int | None = None
    ) -> Awaitable[JobStatus]:
        """Deletes up to 100 users by ids or external ids. For admins; runs as a background job.

        Args:
            api_objects: User records or their ids. Records to act on, usually up to 100; sent separated
                by commas.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `DELETE /api/v2/users/destroy_many`
        """
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
    @overload
    def deleted(self, *, id: int | User) -> Awaitable[User]:
        """Fetches one deleted user who is not yet permanently deleted. For agents.

        Args:
            id: the User or its id. Deleted user to act on.

        Returns:
            To be awaited: the User.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/deleted_users/{deleted_user_id}`
        """
    @overload
    def deleted(
        self,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[User]:
        """Lists users that were deleted but not yet permanently so. For agents.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/deleted_users`
        """
    @overload
    def incremental(
        self,
        start_time: int | datetime,
        paginate_by_time: Literal[True],
        cursor: None = None,
        include: UsersIncrementalSideload | Iterable[UsersIncrementalSideload] | None = None,
        per_page: int | None = None,
        *,
        checkpoint: str | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[User]:
        """Exports the users that changed since a given time, in time-based pages that can repeat users;
        the cursor variant is preferable. For admins.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here.
            paginate_by_time: True chooses this form of the call.
            cursor: chooses another form of the call, or belongs to one; left out here.
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

        Allowed for admins. Limited to 10 calls per minute.

        `GET /api/v2/incremental/users`
        """
    @overload
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

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here.
            paginate_by_time: chooses another form of the call, or belongs to one; left out here.
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

        Allowed for admins. Limited to 10 calls per minute.

        `GET /api/v2/incremental/users/cursor`
        """
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
    @overload
    def update(
        self, api_objects: User | UserDict, *, ids: Iterable[int | User], brand_id: int | None = None
    ) -> Awaitable[JobStatus]:
        """Updates up to 100 users: all alike with ids and `user`, or each its own way with `users`. Runs
        as a background job.

        Args:
            api_objects: the User: an object, or a mapping of its fields.
            ids: User records or their ids. Records to act on, usually up to 100; sent separated by
                commas.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        `PUT /api/v2/users/update_many`
        """
    @overload
    def update(self, api_objects: User | UserDict) -> Awaitable[User]:
        """Changes a user. For admins and agents permitted to edit the user; a new email is added as a
        secondary identity.

        Args:
            api_objects: the User: an object, or a mapping of its fields.

        Returns:
            To be awaited: the User.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Limited to 5 calls per minute for each user.

        `PUT /api/v2/users/{user_id}`
        """
    @overload
    def update(
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

class UsersBrandAgentsApi(Resource):
    """The brand agents of `client.users`.

    Reached as `client.users.brand_agents`.
    """
    @overload
    def __call__(self, user: int | User, *, id: str | BrandAgent) -> BrandAgent:
        """Returns one brand membership of the given agent. For admins.

        Args:
            user: the User or its id. User that the call is about.
            id: the BrandAgent or its id. Membership of an agent in a brand to act on.

        Returns:
            The BrandAgent.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/users/{user_id}/brand_agents/{brand_agent_id}`
        """
    @overload
    def __call__(
        self,
        user: int | User,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[BrandAgent]:
        """Lists the brand memberships of one agent. For admins.

        Args:
            user: the User or its id. User that the call is about.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            BrandAgent records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/users/{user_id}/brand_agents`
        """

class AsyncUsersBrandAgentsApi(AsyncResource):
    """The brand agents of `client.users`.

    Reached as `client.users.brand_agents`.
    """
    @overload
    def __call__(self, user: int | User, *, id: str | BrandAgent) -> Awaitable[BrandAgent]:
        """Returns one brand membership of the given agent. For admins.

        Args:
            user: the User or its id. User that the call is about.
            id: the BrandAgent or its id. Membership of an agent in a brand to act on.

        Returns:
            To be awaited: the BrandAgent.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/users/{user_id}/brand_agents/{brand_agent_id}`
        """
    @overload
    def __call__(
        self,
        user: int | User,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[BrandAgent]:
        """Lists the brand memberships of one agent. For admins.

        Args:
            user: the User or its id. User that the call is about.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            BrandAgent records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/users/{user_id}/brand_agents`
        """

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

class UsersGroupMembershipsApi(Resource):
    """The group memberships of `client.users`.

    Reached as `client.users.group_memberships`.
    """
    @overload
    def __call__(self, user: int | User, *, id: int | GroupMembership) -> GroupMembership:
        """Returns one group membership of the given agent. For agents.

        Args:
            user: the User or its id. User that the call is about.
            id: the GroupMembership or its id. Membership of an agent in a group to act on.

        Returns:
            The GroupMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}/group_memberships/{group_membership_id}`
        """
    @overload
    def __call__(
        self,
        user: int | User,
        include: UsersGroupMembershipsSideload | Iterable[UsersGroupMembershipsSideload] | None = None,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[GroupMembership]:
        """Lists the group memberships of one agent. For agents.

        Args:
            user: the User or its id. User that the call is about.
            include: what to bring along in the same answer: users, groups.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            GroupMembership records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}/group_memberships`
        """
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

class AsyncUsersGroupMembershipsApi(AsyncResource):
    """The group memberships of `client.users`.

    Reached as `client.users.group_memberships`.
    """
    @overload
    def __call__(self, user: int | User, *, id: int | GroupMembership) -> Awaitable[GroupMembership]:
        """Returns one group membership of the given agent. For agents.

        Args:
            user: the User or its id. User that the call is about.
            id: the GroupMembership or its id. Membership of an agent in a group to act on.

        Returns:
            To be awaited: the GroupMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}/group_memberships/{group_membership_id}`
        """
    @overload
    def __call__(
        self,
        user: int | User,
        include: UsersGroupMembershipsSideload | Iterable[UsersGroupMembershipsSideload] | None = None,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[GroupMembership]:
        """Lists the group memberships of one agent. For agents.

        Args:
            user: the User or its id. User that the call is about.
            include: what to bring along in the same answer: users, groups.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            GroupMembership records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}/group_memberships`
        """
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

class UsersMeApi(Resource):
    """The me of `client.users`. Below it: `oauth`, `session`, `settings`.

    Reached as `client.users.me`.
    """
    @property
    def oauth(self) -> UsersMeOauthApi:
        """The oauth of `client.users.me`. Below it: `clients`."""
    @property
    def session(self) -> UsersMeSessionApi:
        """The session of `client.users.me`."""
    @property
    def settings(self) -> UsersMeSettingsApi:
        """The settings of `client.users.me`."""
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
    def logout(self) -> None:
        """Ends the session with which the call was made.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `DELETE /api/v2/users/me/logout`
        """
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

class AsyncUsersMeApi(AsyncResource):
    """The me of `client.users`. Below it: `oauth`, `session`, `settings`.

    Reached as `client.users.me`.
    """
    @property
    def oauth(self) -> AsyncUsersMeOauthApi:
        """The oauth of `client.users.me`. Below it: `clients`."""
    @property
    def session(self) -> AsyncUsersMeSessionApi:
        """The session of `client.users.me`."""
    @property
    def settings(self) -> AsyncUsersMeSettingsApi:
        """The settings of `client.users.me`."""
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
    def logout(self) -> Awaitable[None]:
        """Ends the session with which the call was made.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `DELETE /api/v2/users/me/logout`
        """
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

class UsersMeOauthApi(Resource):
    """The oauth of `client.users.me`. Below it: `clients`.

    Reached as `client.users.me.oauth`.
    """
    @property
    def clients(self) -> UsersMeOauthClientsApi:
        """The clients of `client.users.me.oauth`."""

class AsyncUsersMeOauthApi(AsyncResource):
    """The oauth of `client.users.me`. Below it: `clients`.

    Reached as `client.users.me.oauth`.
    """
    @property
    def clients(self) -> AsyncUsersMeOauthClientsApi:
        """The clients of `client.users.me.oauth`."""

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
    def renew(self) -> str:
        """Prolongs the current session and answers a fresh authenticity token.

        Returns:
            What Zendesk answers.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `GET /api/v2/users/me/session/renew`
        """

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
    def renew(self) -> Awaitable[str]:
        """Prolongs the current session and answers a fresh authenticity token.

        Returns:
            To be awaited: what Zendesk answers.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `GET /api/v2/users/me/session/renew`
        """

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

class UsersOrganizationMembershipsApi(Resource):
    """The organization memberships of `client.users`.

    Reached as `client.users.organization_memberships`.
    """
    @overload
    def __call__(self, user: int | User, *, id: int | OrganizationMembership) -> OrganizationMembership:
        """Returns one organization membership of the given user. For agents.

        Args:
            user: the User or its id. User that the call is about.
            id: the OrganizationMembership or its id. Membership of a user in an organization to act on.

        Returns:
            The OrganizationMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}/organization_memberships/{organization_membership_id}`
        """
    @overload
    def __call__(
        self,
        user: int | User,
        *,
        include: UsersOrganizationMembershipsSideload
        | Iterable[UsersOrganizationMembershipsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[OrganizationMembership]:
        """Lists the organization memberships of one user. For agents, and for end users about themselves.

        Args:
            user: the User or its id. User that the call is about.
            include: what to bring along in the same answer: users, organizations.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            OrganizationMembership records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `GET /api/v2/users/{user_id}/organization_memberships`
        """
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

class AsyncUsersOrganizationMembershipsApi(AsyncResource):
    """The organization memberships of `client.users`.

    Reached as `client.users.organization_memberships`.
    """
    @overload
    def __call__(
        self, user: int | User, *, id: int | OrganizationMembership
    ) -> Awaitable[OrganizationMembership]:
        """Returns one organization membership of the given user. For agents.

        Args:
            user: the User or its id. User that the call is about.
            id: the OrganizationMembership or its id. Membership of a user in an organization to act on.

        Returns:
            To be awaited: the OrganizationMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/users/{user_id}/organization_memberships/{organization_membership_id}`
        """
    @overload
    def __call__(
        self,
        user: int | User,
        *,
        include: UsersOrganizationMembershipsSideload
        | Iterable[UsersOrganizationMembershipsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[OrganizationMembership]:
        """Lists the organization memberships of one user. For agents, and for end users about themselves.

        Args:
            user: the User or its id. User that the call is about.
            include: what to bring along in the same answer: users, organizations.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            OrganizationMembership records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `GET /api/v2/users/{user_id}/organization_memberships`
        """
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

class UsersSessionsApi(Resource):
    """The sessions of `client.users`.

    Reached as `client.users.sessions`.
    """
    @overload
    def __call__(self, user: int | User, *, id: int | Session) -> Session:
        """Fetches one session of a user. Admins may look at anyone; agents and end users only at
        themselves.

        Args:
            user: the User or its id. User that the call is about.
            id: the Session or its id. Browser session of the user to act on.

        Returns:
            The Session.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `GET /api/v2/users/{user_id}/sessions/{session_id}`
        """
    @overload
    def __call__(
        self,
        user: int | User,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Session]:
        """Lists a user's sessions. Admins may look at anyone; agents and end users only at themselves.

        Args:
            user: the User or its id. User that the call is about.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Session records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `GET /api/v2/users/{user_id}/sessions`
        """
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

class AsyncUsersSessionsApi(AsyncResource):
    """The sessions of `client.users`.

    Reached as `client.users.sessions`.
    """
    @overload
    def __call__(self, user: int | User, *, id: int | Session) -> Awaitable[Session]:
        """Fetches one session of a user. Admins may look at anyone; agents and end users only at
        themselves.

        Args:
            user: the User or its id. User that the call is about.
            id: the Session or its id. Browser session of the user to act on.

        Returns:
            To be awaited: the Session.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `GET /api/v2/users/{user_id}/sessions/{session_id}`
        """
    @overload
    def __call__(
        self,
        user: int | User,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Session]:
        """Lists a user's sessions. Admins may look at anyone; agents and end users only at themselves.

        Args:
            user: the User or its id. User that the call is about.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Session records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `GET /api/v2/users/{user_id}/sessions`
        """
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

class UsersTicketsApi(Resource):
    """The tickets of `client.users`. Below it: `assigned`, `ccd`.

    Reached as `client.users.tickets`.
    """
    @property
    def assigned(self) -> UsersTicketsAssignedApi:
        """The assigned of `client.users.tickets`."""
    @property
    def ccd(self) -> UsersTicketsCcdApi:
        """The ccd of `client.users.tickets`."""
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

class AsyncUsersTicketsApi(AsyncResource):
    """The tickets of `client.users`. Below it: `assigned`, `ccd`.

    Reached as `client.users.tickets`.
    """
    @property
    def assigned(self) -> AsyncUsersTicketsAssignedApi:
        """The assigned of `client.users.tickets`."""
    @property
    def ccd(self) -> AsyncUsersTicketsCcdApi:
        """The ccd of `client.users.tickets`."""
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
    @property
    def create_or_update(self) -> BulkCall[User | UserDict]:
        """For each chunk: Creates or updates up to 100 users, matched by email or external id. Subject to
        the caller's rights; runs as a background job.

        `POST /api/v2/users/create_or_update_many`
        """
    @property
    def delete(self) -> BulkCallWith[int | User, UsersBulkDeleteAlso]:
        """For each chunk: Deletes up to 100 users by ids or external ids. For admins; runs as a background
        job.

        `DELETE /api/v2/users/destroy_many`
        """
    @property
    def delete_by_external_id(self) -> BulkCallWith[str | User, UsersBulkDeleteByExternalIdAlso]:
        """For each chunk: Deletes up to 100 users by ids or external ids. For admins; runs as a background
        job.

        `DELETE /api/v2/users/destroy_many`
        """
    @property
    def logout_many(self) -> BulkCall[int | User]:
        """For each chunk: Signs out several users, up to 100, by ending their sessions. For admins.

        `POST /api/v2/users/logout_many`
        """
    @property
    def update(self) -> BulkCallWith[User | UserDict, UsersBulkUpdateAlso]:
        """For each chunk: Updates up to 100 users: all alike with ids and `user`, or each its own way with
        `users`. Runs as a background job.

        `PUT /api/v2/users/update_many`
        """
    @property
    def update_by_external_id(self) -> BulkCallWith[User | UserDict, UsersBulkUpdateByExternalIdAlso]:
        """For each chunk: Updates up to 100 users: all alike with ids and `user`, or each its own way with
        `users`. Runs as a background job.

        `PUT /api/v2/users/update_many`
        """
    @property
    def update_many(self) -> BulkChange[int | User, User | UserDict]:
        """For each chunk: Updates up to 100 users: all alike with ids and `user`, or each its own way with
        `users`. Runs as a background job.

        `PUT /api/v2/users/update_many`
        """

class AsyncUsersBulk(AsyncBulk):
    """What `client.users.bulk` writes, any number of records in chunks."""
    @property
    def create(self) -> AsyncBulkCall[User | UserDict]:
        """For each chunk: Creates up to 100 users. Subject to the caller's rights to add users; runs as a
        background job.

        `POST /api/v2/users/create_many`
        """
    @property
    def create_or_update(self) -> AsyncBulkCall[User | UserDict]:
        """For each chunk: Creates or updates up to 100 users, matched by email or external id. Subject to
        the caller's rights; runs as a background job.

        `POST /api/v2/users/create_or_update_many`
        """
    @property
    def delete(self) -> AsyncBulkCallWith[int | User, UsersBulkDeleteAlso]:
        """For each chunk: Deletes up to 100 users by ids or external ids. For admins; runs as a background
        job.

        `DELETE /api/v2/users/destroy_many`
        """
    @property
    def delete_by_external_id(self) -> AsyncBulkCallWith[str | User, UsersBulkDeleteByExternalIdAlso]:
        """For each chunk: Deletes up to 100 users by ids or external ids. For admins; runs as a background
        job.

        `DELETE /api/v2/users/destroy_many`
        """
    @property
    def logout_many(self) -> AsyncBulkCall[int | User]:
        """For each chunk: Signs out several users, up to 100, by ending their sessions. For admins.

        `POST /api/v2/users/logout_many`
        """
    @property
    def update(self) -> AsyncBulkCallWith[User | UserDict, UsersBulkUpdateAlso]:
        """For each chunk: Updates up to 100 users: all alike with ids and `user`, or each its own way with
        `users`. Runs as a background job.

        `PUT /api/v2/users/update_many`
        """
    @property
    def update_by_external_id(self) -> AsyncBulkCallWith[User | UserDict, UsersBulkUpdateByExternalIdAlso]:
        """For each chunk: Updates up to 100 users: all alike with ids and `user`, or each its own way with
        `users`. Runs as a background job.

        `PUT /api/v2/users/update_many`
        """
    @property
    def update_many(self) -> AsyncBulkChange[int | User, User | UserDict]:
        """For each chunk: Updates up to 100 users: all alike with ids and `user`, or each its own way with
        `users`. Runs as a background job.

        `PUT /api/v2/users/update_many`
        """
