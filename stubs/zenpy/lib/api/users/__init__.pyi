# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/users.yaml and 3 more) by `make generate`. Do not edit.
"""Manages end users, agents and admins, singly or in bulk, with identities, passwords,
memberships, sessions and related records.
"""

from collections.abc import Coroutine, Iterable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias, TypedDict, overload

from zenpy.lib.api.users.events import AsyncUsersEventsApi, UsersEventsApi
from zenpy.lib.api.users.profiles import AsyncUsersProfilesApi, UsersProfilesApi
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
    UserAutocompleteFilter,
    UserEntitlements,
    UserRelated,
    UserSettings,
)
from zenpy.lib.bulk import (
    AsyncBulkCall,
    AsyncBulkCallWith,
    AsyncBulkChange,
    BulkCall,
    BulkCallWith,
    BulkChange,
)
from zenpy.lib.many import Many
from zenpy.lib.mixins.zenpy2 import AsyncUsers, Users
from zenpy.lib.pagination.checkpoint_file import CheckpointFile
from zenpy.lib.pagination.exports import OnCheckpoint
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Lazy, Resource
from zenpy.payloads import (
    GroupMembershipDict,
    IdentityDict,
    OrganizationMembershipDict,
    UserAutocompleteFilterDict,
    UserDict,
    UserSettingsDict,
)

UsersSideload: TypeAlias = Literal[
    "organizations", "abilities", "roles", "identities", "groups", "open_ticket_count"
]
"""Values of `include=` in `client.users()`."""
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
"""Values of `include=` in `client.users.assigned()`."""
UsersIncrementalSideload: TypeAlias = Literal["identities"]
"""Values of `include=` in `client.users.incremental()`."""
UsersSubscriptionsSideload: TypeAlias = Literal[
    "users", "articles", "sections", "posts", "topics", "questions", "translations"
]
"""Values of `include=` in `client.users.subscriptions()`."""
UsersVotesSideload: TypeAlias = Literal["users", "articles", "posts", "translations", "comments"]
"""Values of `include=` in `client.users.votes()`."""
UsersGroupMembershipsSideload: TypeAlias = Literal["users", "groups"]
"""Values of `include=` in `client.users.group_memberships()`."""
UsersGroupsSideload: TypeAlias = Literal["users"]
"""Values of `include=` in `client.users.groups()`."""
UsersOrganizationMembershipsSideload: TypeAlias = Literal["users", "organizations"]
"""Values of `include=` in `client.users.organization_memberships()`."""
UsersOrganizationsSideload: TypeAlias = Literal["abilities", "lookup_relationship_fields"]
"""Values of `include=` in `client.users.organizations()`."""
UsersRequestsSideload: TypeAlias = Literal["users", "groups", "organizations"]
"""Values of `include=` in `client.users.requests()`."""
UsersFilter: TypeAlias = Literal["assignable", "requester"]
"""What `filter` can be."""
UsersSortBy: TypeAlias = Literal[
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
"""What `sort_by` can be."""
UsersSortOrder: TypeAlias = Literal["asc", "desc"]
"""What `sort_order` can be."""
UsersIdentitiesType: TypeAlias = Literal[
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
"""What `type` can be."""

class UsersApi(Users, Resource):
    """Manages end users, agents and admins, singly or in bulk, with identities, passwords,
    memberships, sessions and related records.

    Reached as `client.users`.
    """

    brand_agents: Lazy[UsersBrandAgentsApi]
    """Lists the brand memberships of one agent. For admins."""
    compliance_deletion_statuses: Lazy[UsersComplianceDeletionStatusesApi]
    """Shows how far the permanent deletion of a user has come in each Zendesk product. For agents."""
    entitlements: Lazy[UsersEntitlementsApi]
    """The entitlements of `client.users`. Calls: `full`."""
    events: Lazy[UsersEventsApi]
    """Reads and reports events of a user: what the person did in other systems."""
    group_memberships: Lazy[UsersGroupMembershipsApi]
    """Lists the group memberships of one agent. For agents. Calls: `assignable`, `create`, `delete`."""
    groups: Lazy[UsersGroupsApi]
    """Lists the groups an agent belongs to. For agents and admins. Calls: `count`."""
    identities: Lazy[UsersIdentitiesApi]
    """Lists the identities of a user. Agents may see those of others; end users only their own. Calls:
    `create`, `delete`, `make_primary`, `request_verification`, `show`, `update`, `verify`.
    """
    me: Lazy[UsersMeApi]
    """Fetches the calling user. Anonymous calls are answered too, with an empty anonymous user, whose
    id is null. Calls: `logout`, `merge`. Below it: `oauth`, `session`, `settings`.
    """
    organization_memberships: Lazy[UsersOrganizationMembershipsApi]
    """Lists the organization memberships of one user. For agents, and for end users about themselves.
    Calls: `create`, `delete`, `make_default`.
    """
    organization_subscriptions: Lazy[UsersOrganizationSubscriptionsApi]
    """Lists the organizations a user subscribes to. For agents, and end users about themselves."""
    organizations: Lazy[UsersOrganizationsApi]
    """Lists the organizations a user belongs to. For agents. Calls: `count`, `delete`, `make_default`."""
    password: Lazy[UsersPasswordApi]
    """The password of `client.users`. Calls: `requirements`, `update`."""
    profiles: Lazy[UsersProfilesApi]
    """Manages the profiles of a user: what other systems know about the person."""
    requests: Lazy[UsersRequestsApi]
    """Lists the requests a user made; end users can ask for their own."""
    search: Lazy[UsersSearchApi]
    """Searches users by query or external id. For agents; answers page by offset, at most 10,000
    results.
    """
    sessions: Lazy[UsersSessionsApi]
    """Lists a user's sessions. Admins may look at anyone; agents and end users only at themselves.
    Calls: `delete`, `destroy_all`.
    """
    skips: Lazy[UsersSkipsApi]
    """Lists the tickets one agent skipped. For agents."""
    tags: Lazy[UsersTagsApi]
    """Lists the tags of a user. For agents; user tags have to be enabled on the account."""
    tickets: Lazy[UsersTicketsApi]
    """The tickets of `client.users`. Calls: `followed`. Below it: `assigned`, `ccd`."""
    @property
    def bulk(self) -> UsersBulk:
        """Writes any number of records, in chunks: `create`, `create_or_update`, `delete`,
        `delete_by_external_id`, `logout_many`, `update`, `update_by_external_id`, `update_many`.
        """
    @overload
    def __call__(
        self,
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
        sort: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        brand_id: Literal["all"] | int | str | None = None,
        include: UsersSideload | Iterable[UsersSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[User]:
        """Lists the users of the account, optionally by role. For admins and agents, light agents
        included.

        Args:
            role: Keeps only users with this role. Known values: `end-user`, `agent`, `admin`.
            roles: Keeps only users with one of these roles; repeat it for each.
            permission_set: Keeps only agents with this custom role.
            external_id: Keeps only the user with this reference of your own.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            brand_id: Brand that the call is about, or to filter by. One of `all`.
            include: What to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 100 calls per minute (page above 10000).

        `GET /api/v2/users`
        """
    @overload
    def __call__(
        self, *, id: int | User, include: UsersSideload | Iterable[UsersSideload] | None = None
    ) -> User:
        """Fetches the profile of one user by id. For agents.

        Args:
            id: User that the call is about. Takes a User or its id.
            include: What to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.

        Returns:
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}`
        """
    @overload
    def __call__(
        self,
        *,
        external_ids: Many[str | User] | Iterator[str | User],
        include_deleted: bool | None = None,
        brand_id: Literal["all"] | int | None = None,
        include: UsersSideload | Iterable[UsersSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[User]:
        """Fetches users by ids or external ids. For agents; ones not found are left out. Takes any number
        of ids; each request carries up to 100.

        Args:
            external_ids: Your own references of the users to fetch. Takes User records or their
                external ids.
            include_deleted: Whether deleted records are also listed.
            brand_id: Brand that the call is about, or to filter by. One of `all`.
            include: What to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/users/show_many`
        """
    @overload
    def __call__(
        self,
        *,
        ids: Iterable[int | User],
        include_deleted: bool | None = None,
        brand_id: Literal["all"] | int | None = None,
        include: UsersSideload | Iterable[UsersSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[User]:
        """Fetches users by ids or external ids. For agents; ones not found are left out. Takes any number
        of ids; each request carries up to 100.

        Args:
            ids: Users to fetch. Takes User records or their ids.
            include_deleted: Whether deleted records are also listed.
            brand_id: Brand that the call is about, or to filter by. One of `all`.
            include: What to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/users/show_many`
        """
    def add_tags(self, id: int | User, tags: Many[str] | Iterator[str]) -> list[str]:
        """Adds tags to a user and keeps those present. For agents.

        Args:
            id: User that the call is about. Takes a User or its id.
            tags: Tags to add to those of the user.

        Returns:
            The answer's `tags`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

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
            user: User that the call is about. Takes a User or its id.
            include: What to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/tickets/assigned`
        """
    @overload
    def autocomplete(
        self,
        *,
        name: str,
        phone: str | None = None,
        filter: UsersFilter | Enum | None = None,
        field_id: str | None = None,
        source: str | None = None,
        include: str | Many[str] | Iterator[str] | None = None,
        brand_id: Literal["all"] | int | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[User]:
        """Suggests users whose name begins with the letters given, at least two. For agents. Needs `name`
        or `phone`.

        Args:
            name: First letters of the names of the users wanted.
            phone: Phone number, or part of it, to find users by.
            filter: Narrows the results by the criteria given here. One of `assignable`, `requester`.
            field_id: Lookup field whose relationship or filter applies.
            source: Record type that holds the lookup field, such as `zen:ticket`.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            brand_id: Brand that the call is about, or to filter by. One of `all`.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/users/autocomplete`
        """
    @overload
    def autocomplete(
        self,
        *,
        name: str | None = None,
        phone: str,
        filter: UsersFilter | Enum | None = None,
        field_id: str | None = None,
        source: str | None = None,
        include: str | Many[str] | Iterator[str] | None = None,
        brand_id: Literal["all"] | int | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[User]:
        """Suggests users whose name begins with the letters given, at least two. For agents. Needs `name`
        or `phone`.

        Args:
            name: First letters of the names of the users wanted.
            phone: Phone number, or part of it, to find users by.
            filter: Narrows the results by the criteria given here. One of `assignable`, `requester`.
            field_id: Lookup field whose relationship or filter applies.
            source: Record type that holds the lookup field, such as `zen:ticket`.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            brand_id: Brand that the call is about, or to filter by. One of `all`.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/users/autocomplete`
        """
    @overload
    def autocomplete_post(
        self,
        *,
        brand_id: Literal["all"] | int | None = None,
        field_id: int | None = None,
        filter: UsersFilter | UserAutocompleteFilter | UserAutocompleteFilterDict | None = None,
        name: str,
        phone: str | None = None,
        source: str | None = None,
        include: str | Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[User]:
        """Suggests users like the GET variant, with the letters in the body. For agents; creates nothing.
        Needs `name` or `phone`.

        Args:
            brand_id: Brand whose users are searched, or `all`; `0` for users of the whole account.
            field_id: Lookup field whose filter conditions narrow the suggested users.
            filter: Which users are suggested: by a word, or by values for the conditions of a lookup
                field. One of `assignable`, `requester`.
            name: First letters of the names of the users wanted.
            phone: Telephone number by which users are looked up.
            source: Where in the product the user search comes from.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/users/autocomplete`
        """
    @overload
    def autocomplete_post(
        self,
        *,
        brand_id: Literal["all"] | int | None = None,
        field_id: int | None = None,
        filter: UsersFilter | UserAutocompleteFilter | UserAutocompleteFilterDict | None = None,
        name: str | None = None,
        phone: str,
        source: str | None = None,
        include: str | Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[User]:
        """Suggests users like the GET variant, with the letters in the body. For agents; creates nothing.
        Needs `name` or `phone`.

        Args:
            brand_id: Brand whose users are searched, or `all`; `0` for users of the whole account.
            field_id: Lookup field whose filter conditions narrow the suggested users.
            filter: Which users are suggested: by a word, or by values for the conditions of a lookup
                field. One of `assignable`, `requester`.
            name: First letters of the names of the users wanted.
            phone: Telephone number by which users are looked up.
            source: Where in the product the user search comes from.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

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
            user: User that the call is about. Takes a User or its id.
            include: What to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/tickets/ccd`
        """
    def count(
        self,
        *,
        role: Literal["end-user", "agent", "admin"]
        | str
        | Enum
        | Many[Literal["end-user", "agent", "admin"] | str | Enum]
        | Iterator[Literal["end-user", "agent", "admin"] | str | Enum]
        | None = None,
        roles: Many[str] | Iterator[str] | None = None,
        permission_set: int | None = None,
        brand_id: Literal["all"] | int | None = None,
    ) -> Count:
        """Shows an approximate count of users, optionally by role. For admins and agents, light agents
        included.

        Args:
            role: Keeps only users with this role. Known values: `end-user`, `agent`, `admin`.
            roles: Keeps only users with one of these roles; repeat it for each.
            permission_set: Keeps only agents with this custom role.
            brand_id: Brand that the call is about, or to filter by. One of `all`.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/users/count`
        """
    @overload
    def create(self, api_objects: User | UserDict) -> User:
        """Creates a user and sends a verification email unless told not to. For admins and agents
        permitted to add users.

        Args:
            api_objects: The User: an object, or a mapping of its fields, with `name`.

        Returns:
            The User.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/users`
        """
    @overload
    def create(self, api_objects: Iterable[User | UserDict]) -> JobStatus:
        """Creates up to 100 users. Subject to the caller's rights to add users; runs as a background job.

        Args:
            api_objects: The User records: objects, or mappings of their fields, each with `name`; at
                most 100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Allowed
        for admins, agents and end users.

        `POST /api/v2/users/create_many`
        """
    @overload
    def create_or_update(self, users: User | UserDict) -> User:
        """Creates a user, or updates the one with the same email or external id. Subject to the caller's
        rights over users.

        Args:
            users: The User: an object, or a mapping of its fields, with `name`.

        Returns:
            The User.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Allowed
        for admins, agents and end users.

        `POST /api/v2/users/create_or_update`
        """
    @overload
    def create_or_update(self, users: Iterable[User | UserDict]) -> JobStatus:
        """Creates or updates up to 100 users, matched by email or external id. Subject to the caller's
        rights; runs as a background job.

        Args:
            users: The User records: objects, or mappings of their fields, each with `name`; at most
                100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Allowed
        for admins, agents and end users.

        `POST /api/v2/users/create_or_update_many`
        """
    @overload
    def delete(self, api_objects: int | User) -> User:
        """Deletes a user and answers the deleted record; permanent deletion is a separate step. Subject to
        the caller's rights.

        Args:
            api_objects: User that the call is about. Takes a User or its id.

        Returns:
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for admins, agents and end users.

        `DELETE /api/v2/users/{user_id}`
        """
    @overload
    def delete(
        self, api_objects: Iterable[int | User], *, brand_id: Literal["0"] | int | None = None
    ) -> JobStatus:
        """Deletes up to 100 users by ids or external ids. For admins; runs as a background job.

        Args:
            api_objects: Users to delete, up to 100. Takes User records or their ids.
            brand_id: Brand that the call is about, or to filter by. One of `0`.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/users/destroy_many`
        """
    def delete_by_external_id(
        self,
        api_objects: Many[str | User] | Iterator[str | User],
        *,
        brand_id: Literal["0"] | int | None = None,
    ) -> JobStatus:
        """Deletes up to 100 users by ids or external ids. For admins; runs as a background job.

        Args:
            api_objects: Your own references of the users to delete, up to 100. Takes User records or
                their external ids.
            brand_id: Brand that the call is about, or to filter by. One of `0`.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/users/destroy_many`
        """
    def delete_tags(self, id: int | User, tags: Many[str] | Iterator[str]) -> list[str]:
        """Removes the given tags from a user. For agents.

        Args:
            id: User that the call is about. Takes a User or its id.
            tags: Tags to take off the user.

        Returns:
            The answer's `tags`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/users/{user_id}/tags`
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
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/deleted_users`
        """
    @overload
    def deleted(self, *, id: int | User) -> User:
        """Fetches one deleted user who is not yet permanently deleted. For agents.

        Args:
            id: Deleted user to act on. Takes a User or its id.

        Returns:
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/deleted_users/{deleted_user_id}`
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
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[User]:
        """Exports the users that changed since a given time, in time-based pages that can repeat users;
        the cursor variant is preferable. For admins.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            paginate_by_time: True chooses this form of the call.
            cursor: Not used in this form.
            include: What to bring along in the same answer: identities.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/users`
        """
    @overload
    def incremental(
        self,
        start_time: int | datetime,
        paginate_by_time: bool | None = None,
        cursor: str | None = None,
        include: UsersIncrementalSideload | Iterable[UsersIncrementalSideload] | None = None,
        per_page: int | None = None,
        *,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[User]:
        """Exports the users that changed since a given time, page by page with a cursor: start with
        `start_time`, go on with `cursor`. For admins. Needs `start_time` or `cursor` or `checkpoint`.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            paginate_by_time: Not used in this form.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            include: What to bring along in the same answer: identities.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/users/cursor`
        """
    @overload
    def incremental(
        self,
        start_time: int | datetime | None,
        paginate_by_time: bool | None,
        cursor: str | None,
        include: UsersIncrementalSideload | Iterable[UsersIncrementalSideload] | None = None,
        per_page: int | None = None,
        *,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[User]:
        """Exports the users that changed since a given time, page by page with a cursor: start with
        `start_time`, go on with `cursor`. For admins. Needs `start_time` or `cursor` or `checkpoint`.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            paginate_by_time: Not used in this form.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            include: What to bring along in the same answer: identities.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/users/cursor`
        """
    @overload
    def incremental(
        self,
        start_time: int | datetime | None = None,
        paginate_by_time: bool | None = None,
        *,
        cursor: str,
        include: UsersIncrementalSideload | Iterable[UsersIncrementalSideload] | None = None,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[User]:
        """Exports the users that changed since a given time, page by page with a cursor: start with
        `start_time`, go on with `cursor`. For admins. Needs `start_time` or `cursor` or `checkpoint`.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            paginate_by_time: Not used in this form.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            include: What to bring along in the same answer: identities.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/users/cursor`
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
        checkpoint: str | CheckpointFile,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[User]:
        """Exports the users that changed since a given time, page by page with a cursor: start with
        `start_time`, go on with `cursor`. For admins. Needs `start_time` or `cursor` or `checkpoint`.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            paginate_by_time: Not used in this form.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            include: What to bring along in the same answer: identities.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/users/cursor`
        """
    def logout_many(self, *, ids: Iterable[int | User]) -> None:
        """Signs out several users, up to 100, by ending their sessions. For admins.

        Args:
            ids: Users to sign out, up to 100. Takes User records or their ids.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/users/logout_many`
        """
    def merge(self, source_user: int | User, dest_user: int | User) -> User:
        """Merges one end user into another one, who stays; cannot be undone. Subject to the caller's
        rights over users.

        Args:
            source_user: User that the call is about. Takes a User or its id.
            dest_user: The user who stays. Takes a User or its id.

        Returns:
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for admins, agents and end users.

        `PUT /api/v2/users/{user_id}/merge`
        """
    def permanently_delete(self, user: int | User) -> User:
        """Permanently deletes a deleted user and the personal data kept; cannot be undone. Rate limited
        and subject to the caller's rights.

        Args:
            user: Deleted user to act on. Takes a User or its id.

        Returns:
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for admins, agents and end users. Limited to 700 calls per 10 minutes.

        `DELETE /api/v2/deleted_users/{deleted_user_id}`
        """
    def related(self, user: int | User) -> UserRelated:
        """Counts the records tied to a user, such as tickets requested and assigned. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.

        Returns:
            The UserRelated.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/related`
        """
    def remove_tags(self, id: int | User, tags: Many[str] | Iterator[str]) -> list[str]:
        """Removes the given tags from a user. For agents.

        Args:
            id: User that the call is about. Takes a User or its id.
            tags: Tags to take off the user.

        Returns:
            The answer's `tags`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/users/{user_id}/tags`
        """
    def request_create(self, user: User | UserDict) -> None:
        """Asks the account owner by email to add a user, for agents who may not do so themselves.

        Args:
            user: The User: an object, or a mapping of its fields, with `name`.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/users/request_create`
        """
    def requested(
        self,
        user: int | User,
        include: UsersAssignedSideload | Iterable[UsersAssignedSideload] | None = None,
        *,
        sort_by: UsersSortBy | Enum | None = None,
        sort_order: UsersSortOrder | Enum | None = None,
        exclude_archived: bool | None = None,
        exclude_count: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Ticket]:
        """Lists the tickets a user requested, within what the caller may see.

        Args:
            user: User that the call is about. Takes a User or its id.
            include: What to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            sort_by: Property to sort by. One of `id`, `subject`, `deleted_at`, `created_at`,
                `updated_at`, `status`, `requester`, `requester.name`, `group`, `assignee`,
                `assignee.name`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            exclude_archived: Whether to leave out archived tickets.
            exclude_count: Whether to skip the total count, which makes the answer faster.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/tickets/requested`
        """
    def set_password(self, user: int | User, password: str) -> None:
        """Sets another user's password. For admins, where the security settings permit it.

        Args:
            user: User that the call is about. Takes a User or its id.
            password: Password to give the user; it must satisfy the account's password policy.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/users/{user_id}/password`
        """
    def set_tags(self, id: int | User, tags: Many[str] | Iterator[str]) -> list[str]:
        """Replaces all tags of a user with those given. For agents; use the update operation to keep
        existing ones.

        Args:
            id: User that the call is about. Takes a User or its id.
            tags: Tags that the user has from now on; all others go.

        Returns:
            The answer's `tags`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

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
            user: User that the call is about. Takes a User or its id.
            include: What to bring along in the same answer: users, articles, sections, posts, topics,
                questions, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Subscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/users/{user_id}/subscriptions`
        """
    @overload
    def update(self, api_objects: User | UserDict) -> User:
        """Changes a user. For admins and agents permitted to edit the user; a new email is added as a
        secondary identity. A record without changes is read, and nothing is written.

        Args:
            api_objects: The User: an object, or a mapping of its fields.

        Returns:
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 5 calls per minute for each user.

        `PUT /api/v2/users/{user_id}`
        """
    @overload
    def update(self, api_objects: Iterable[User | UserDict], *, brand_id: int | None = None) -> JobStatus:
        """Updates up to 100 users, all alike or each in its own way. Runs as a background job. For admins,
        and agents permitted to edit people.

        Args:
            api_objects: The User records: objects, or mappings of their fields; at most 100.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/users/update_many`
        """
    @overload
    def update(
        self, api_objects: User | UserDict, *, ids: Iterable[int | User], brand_id: int | None = None
    ) -> JobStatus:
        """Updates up to 100 users, all alike or each in its own way. Runs as a background job. For admins,
        and agents permitted to edit people.

        Args:
            api_objects: The change to all of them, as a User: an object, or a mapping of its fields.
            ids: Users to change alike, up to 100. Takes User records or their ids.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/users/update_many`
        """
    def update_by_external_id(
        self, api_objects: Iterable[User | UserDict], *, brand_id: int | None = None
    ) -> JobStatus:
        """Updates up to 100 users, all alike or each in its own way. Runs as a background job. For admins,
        and agents permitted to edit people.

        Args:
            api_objects: The User records: objects, or mappings of their fields; at most 100.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

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
            user: User that the call is about. Takes a User or its id.
            include: What to bring along in the same answer: users, articles, posts, translations,
                comments.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Vote records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/users/{user_id}/votes`
        """

class AsyncUsersApi(AsyncUsers, AsyncResource):
    """Manages end users, agents and admins, singly or in bulk, with identities, passwords,
    memberships, sessions and related records.

    Reached as `client.users`.
    """

    brand_agents: Lazy[AsyncUsersBrandAgentsApi]
    """Lists the brand memberships of one agent. For admins."""
    compliance_deletion_statuses: Lazy[AsyncUsersComplianceDeletionStatusesApi]
    """Shows how far the permanent deletion of a user has come in each Zendesk product. For agents."""
    entitlements: Lazy[AsyncUsersEntitlementsApi]
    """The entitlements of `client.users`. Calls: `full`."""
    events: Lazy[AsyncUsersEventsApi]
    """Reads and reports events of a user: what the person did in other systems."""
    group_memberships: Lazy[AsyncUsersGroupMembershipsApi]
    """Lists the group memberships of one agent. For agents. Calls: `assignable`, `create`, `delete`."""
    groups: Lazy[AsyncUsersGroupsApi]
    """Lists the groups an agent belongs to. For agents and admins. Calls: `count`."""
    identities: Lazy[AsyncUsersIdentitiesApi]
    """Lists the identities of a user. Agents may see those of others; end users only their own. Calls:
    `create`, `delete`, `make_primary`, `request_verification`, `show`, `update`, `verify`.
    """
    me: Lazy[AsyncUsersMeApi]
    """Fetches the calling user. Anonymous calls are answered too, with an empty anonymous user, whose
    id is null. Calls: `logout`, `merge`. Below it: `oauth`, `session`, `settings`.
    """
    organization_memberships: Lazy[AsyncUsersOrganizationMembershipsApi]
    """Lists the organization memberships of one user. For agents, and for end users about themselves.
    Calls: `create`, `delete`, `make_default`.
    """
    organization_subscriptions: Lazy[AsyncUsersOrganizationSubscriptionsApi]
    """Lists the organizations a user subscribes to. For agents, and end users about themselves."""
    organizations: Lazy[AsyncUsersOrganizationsApi]
    """Lists the organizations a user belongs to. For agents. Calls: `count`, `delete`, `make_default`."""
    password: Lazy[AsyncUsersPasswordApi]
    """The password of `client.users`. Calls: `requirements`, `update`."""
    profiles: Lazy[AsyncUsersProfilesApi]
    """Manages the profiles of a user: what other systems know about the person."""
    requests: Lazy[AsyncUsersRequestsApi]
    """Lists the requests a user made; end users can ask for their own."""
    search: Lazy[AsyncUsersSearchApi]
    """Searches users by query or external id. For agents; answers page by offset, at most 10,000
    results.
    """
    sessions: Lazy[AsyncUsersSessionsApi]
    """Lists a user's sessions. Admins may look at anyone; agents and end users only at themselves.
    Calls: `delete`, `destroy_all`.
    """
    skips: Lazy[AsyncUsersSkipsApi]
    """Lists the tickets one agent skipped. For agents."""
    tags: Lazy[AsyncUsersTagsApi]
    """Lists the tags of a user. For agents; user tags have to be enabled on the account."""
    tickets: Lazy[AsyncUsersTicketsApi]
    """The tickets of `client.users`. Calls: `followed`. Below it: `assigned`, `ccd`."""
    @property
    def bulk(self) -> AsyncUsersBulk:
        """Writes any number of records, in chunks: `create`, `create_or_update`, `delete`,
        `delete_by_external_id`, `logout_many`, `update`, `update_by_external_id`, `update_many`.
        """
    @overload
    def __call__(
        self,
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
        sort: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        brand_id: Literal["all"] | int | str | None = None,
        include: UsersSideload | Iterable[UsersSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[User]:
        """Lists the users of the account, optionally by role. For admins and agents, light agents
        included.

        Args:
            role: Keeps only users with this role. Known values: `end-user`, `agent`, `admin`.
            roles: Keeps only users with one of these roles; repeat it for each.
            permission_set: Keeps only agents with this custom role.
            external_id: Keeps only the user with this reference of your own.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            brand_id: Brand that the call is about, or to filter by. One of `all`.
            include: What to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 100 calls per minute (page above 10000).

        `GET /api/v2/users`
        """
    @overload
    def __call__(
        self, *, id: int | User, include: UsersSideload | Iterable[UsersSideload] | None = None
    ) -> Coroutine[object, object, User]:
        """Fetches the profile of one user by id. For agents.

        Args:
            id: User that the call is about. Takes a User or its id.
            include: What to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.

        Returns:
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}`
        """
    @overload
    def __call__(
        self,
        *,
        external_ids: Many[str | User] | Iterator[str | User],
        include_deleted: bool | None = None,
        brand_id: Literal["all"] | int | None = None,
        include: UsersSideload | Iterable[UsersSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[User]:
        """Fetches users by ids or external ids. For agents; ones not found are left out. Takes any number
        of ids; each request carries up to 100.

        Args:
            external_ids: Your own references of the users to fetch. Takes User records or their
                external ids.
            include_deleted: Whether deleted records are also listed.
            brand_id: Brand that the call is about, or to filter by. One of `all`.
            include: What to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/users/show_many`
        """
    @overload
    def __call__(
        self,
        *,
        ids: Iterable[int | User],
        include_deleted: bool | None = None,
        brand_id: Literal["all"] | int | None = None,
        include: UsersSideload | Iterable[UsersSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[User]:
        """Fetches users by ids or external ids. For agents; ones not found are left out. Takes any number
        of ids; each request carries up to 100.

        Args:
            ids: Users to fetch. Takes User records or their ids.
            include_deleted: Whether deleted records are also listed.
            brand_id: Brand that the call is about, or to filter by. One of `all`.
            include: What to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/users/show_many`
        """
    def add_tags(
        self, id: int | User, tags: Many[str] | Iterator[str]
    ) -> Coroutine[object, object, list[str]]:
        """Adds tags to a user and keeps those present. For agents.

        Args:
            id: User that the call is about. Takes a User or its id.
            tags: Tags to add to those of the user.

        Returns:
            The answer's `tags`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

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
            user: User that the call is about. Takes a User or its id.
            include: What to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/tickets/assigned`
        """
    @overload
    def autocomplete(
        self,
        *,
        name: str,
        phone: str | None = None,
        filter: UsersFilter | Enum | None = None,
        field_id: str | None = None,
        source: str | None = None,
        include: str | Many[str] | Iterator[str] | None = None,
        brand_id: Literal["all"] | int | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[User]:
        """Suggests users whose name begins with the letters given, at least two. For agents. Needs `name`
        or `phone`.

        Args:
            name: First letters of the names of the users wanted.
            phone: Phone number, or part of it, to find users by.
            filter: Narrows the results by the criteria given here. One of `assignable`, `requester`.
            field_id: Lookup field whose relationship or filter applies.
            source: Record type that holds the lookup field, such as `zen:ticket`.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            brand_id: Brand that the call is about, or to filter by. One of `all`.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/users/autocomplete`
        """
    @overload
    def autocomplete(
        self,
        *,
        name: str | None = None,
        phone: str,
        filter: UsersFilter | Enum | None = None,
        field_id: str | None = None,
        source: str | None = None,
        include: str | Many[str] | Iterator[str] | None = None,
        brand_id: Literal["all"] | int | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[User]:
        """Suggests users whose name begins with the letters given, at least two. For agents. Needs `name`
        or `phone`.

        Args:
            name: First letters of the names of the users wanted.
            phone: Phone number, or part of it, to find users by.
            filter: Narrows the results by the criteria given here. One of `assignable`, `requester`.
            field_id: Lookup field whose relationship or filter applies.
            source: Record type that holds the lookup field, such as `zen:ticket`.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            brand_id: Brand that the call is about, or to filter by. One of `all`.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/users/autocomplete`
        """
    @overload
    def autocomplete_post(
        self,
        *,
        brand_id: Literal["all"] | int | None = None,
        field_id: int | None = None,
        filter: UsersFilter | UserAutocompleteFilter | UserAutocompleteFilterDict | None = None,
        name: str,
        phone: str | None = None,
        source: str | None = None,
        include: str | Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[User]:
        """Suggests users like the GET variant, with the letters in the body. For agents; creates nothing.
        Needs `name` or `phone`.

        Args:
            brand_id: Brand whose users are searched, or `all`; `0` for users of the whole account.
            field_id: Lookup field whose filter conditions narrow the suggested users.
            filter: Which users are suggested: by a word, or by values for the conditions of a lookup
                field. One of `assignable`, `requester`.
            name: First letters of the names of the users wanted.
            phone: Telephone number by which users are looked up.
            source: Where in the product the user search comes from.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/users/autocomplete`
        """
    @overload
    def autocomplete_post(
        self,
        *,
        brand_id: Literal["all"] | int | None = None,
        field_id: int | None = None,
        filter: UsersFilter | UserAutocompleteFilter | UserAutocompleteFilterDict | None = None,
        name: str | None = None,
        phone: str,
        source: str | None = None,
        include: str | Many[str] | Iterator[str] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[User]:
        """Suggests users like the GET variant, with the letters in the body. For agents; creates nothing.
        Needs `name` or `phone`.

        Args:
            brand_id: Brand whose users are searched, or `all`; `0` for users of the whole account.
            field_id: Lookup field whose filter conditions narrow the suggested users.
            filter: Which users are suggested: by a word, or by values for the conditions of a lookup
                field. One of `assignable`, `requester`.
            name: First letters of the names of the users wanted.
            phone: Telephone number by which users are looked up.
            source: Where in the product the user search comes from.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

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
            user: User that the call is about. Takes a User or its id.
            include: What to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/tickets/ccd`
        """
    def count(
        self,
        *,
        role: Literal["end-user", "agent", "admin"]
        | str
        | Enum
        | Many[Literal["end-user", "agent", "admin"] | str | Enum]
        | Iterator[Literal["end-user", "agent", "admin"] | str | Enum]
        | None = None,
        roles: Many[str] | Iterator[str] | None = None,
        permission_set: int | None = None,
        brand_id: Literal["all"] | int | None = None,
    ) -> Coroutine[object, object, Count]:
        """Shows an approximate count of users, optionally by role. For admins and agents, light agents
        included.

        Args:
            role: Keeps only users with this role. Known values: `end-user`, `agent`, `admin`.
            roles: Keeps only users with one of these roles; repeat it for each.
            permission_set: Keeps only agents with this custom role.
            brand_id: Brand that the call is about, or to filter by. One of `all`.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/users/count`
        """
    @overload
    def create(self, api_objects: User | UserDict) -> Coroutine[object, object, User]:
        """Creates a user and sends a verification email unless told not to. For admins and agents
        permitted to add users.

        Args:
            api_objects: The User: an object, or a mapping of its fields, with `name`.

        Returns:
            The User.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/users`
        """
    @overload
    def create(self, api_objects: Iterable[User | UserDict]) -> Coroutine[object, object, JobStatus]:
        """Creates up to 100 users. Subject to the caller's rights to add users; runs as a background job.

        Args:
            api_objects: The User records: objects, or mappings of their fields, each with `name`; at
                most 100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Allowed
        for admins, agents and end users.

        `POST /api/v2/users/create_many`
        """
    @overload
    def create_or_update(self, users: User | UserDict) -> Coroutine[object, object, User]:
        """Creates a user, or updates the one with the same email or external id. Subject to the caller's
        rights over users.

        Args:
            users: The User: an object, or a mapping of its fields, with `name`.

        Returns:
            The User.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Allowed
        for admins, agents and end users.

        `POST /api/v2/users/create_or_update`
        """
    @overload
    def create_or_update(self, users: Iterable[User | UserDict]) -> Coroutine[object, object, JobStatus]:
        """Creates or updates up to 100 users, matched by email or external id. Subject to the caller's
        rights; runs as a background job.

        Args:
            users: The User records: objects, or mappings of their fields, each with `name`; at most
                100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets. Allowed
        for admins, agents and end users.

        `POST /api/v2/users/create_or_update_many`
        """
    @overload
    def delete(self, api_objects: int | User) -> Coroutine[object, object, User]:
        """Deletes a user and answers the deleted record; permanent deletion is a separate step. Subject to
        the caller's rights.

        Args:
            api_objects: User that the call is about. Takes a User or its id.

        Returns:
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for admins, agents and end users.

        `DELETE /api/v2/users/{user_id}`
        """
    @overload
    def delete(
        self, api_objects: Iterable[int | User], *, brand_id: Literal["0"] | int | None = None
    ) -> Coroutine[object, object, JobStatus]:
        """Deletes up to 100 users by ids or external ids. For admins; runs as a background job.

        Args:
            api_objects: Users to delete, up to 100. Takes User records or their ids.
            brand_id: Brand that the call is about, or to filter by. One of `0`.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/users/destroy_many`
        """
    def delete_by_external_id(
        self,
        api_objects: Many[str | User] | Iterator[str | User],
        *,
        brand_id: Literal["0"] | int | None = None,
    ) -> Coroutine[object, object, JobStatus]:
        """Deletes up to 100 users by ids or external ids. For admins; runs as a background job.

        Args:
            api_objects: Your own references of the users to delete, up to 100. Takes User records or
                their external ids.
            brand_id: Brand that the call is about, or to filter by. One of `0`.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/users/destroy_many`
        """
    def delete_tags(
        self, id: int | User, tags: Many[str] | Iterator[str]
    ) -> Coroutine[object, object, list[str]]:
        """Removes the given tags from a user. For agents.

        Args:
            id: User that the call is about. Takes a User or its id.
            tags: Tags to take off the user.

        Returns:
            The answer's `tags`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/users/{user_id}/tags`
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
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/deleted_users`
        """
    @overload
    def deleted(self, *, id: int | User) -> Coroutine[object, object, User]:
        """Fetches one deleted user who is not yet permanently deleted. For agents.

        Args:
            id: Deleted user to act on. Takes a User or its id.

        Returns:
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/deleted_users/{deleted_user_id}`
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
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[User]:
        """Exports the users that changed since a given time, in time-based pages that can repeat users;
        the cursor variant is preferable. For admins.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            paginate_by_time: True chooses this form of the call.
            cursor: Not used in this form.
            include: What to bring along in the same answer: identities.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/users`
        """
    @overload
    def incremental(
        self,
        start_time: int | datetime,
        paginate_by_time: bool | None = None,
        cursor: str | None = None,
        include: UsersIncrementalSideload | Iterable[UsersIncrementalSideload] | None = None,
        per_page: int | None = None,
        *,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[User]:
        """Exports the users that changed since a given time, page by page with a cursor: start with
        `start_time`, go on with `cursor`. For admins. Needs `start_time` or `cursor` or `checkpoint`.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            paginate_by_time: Not used in this form.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            include: What to bring along in the same answer: identities.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/users/cursor`
        """
    @overload
    def incremental(
        self,
        start_time: int | datetime | None,
        paginate_by_time: bool | None,
        cursor: str | None,
        include: UsersIncrementalSideload | Iterable[UsersIncrementalSideload] | None = None,
        per_page: int | None = None,
        *,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[User]:
        """Exports the users that changed since a given time, page by page with a cursor: start with
        `start_time`, go on with `cursor`. For admins. Needs `start_time` or `cursor` or `checkpoint`.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            paginate_by_time: Not used in this form.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            include: What to bring along in the same answer: identities.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/users/cursor`
        """
    @overload
    def incremental(
        self,
        start_time: int | datetime | None = None,
        paginate_by_time: bool | None = None,
        *,
        cursor: str,
        include: UsersIncrementalSideload | Iterable[UsersIncrementalSideload] | None = None,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[User]:
        """Exports the users that changed since a given time, page by page with a cursor: start with
        `start_time`, go on with `cursor`. For admins. Needs `start_time` or `cursor` or `checkpoint`.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            paginate_by_time: Not used in this form.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            include: What to bring along in the same answer: identities.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/users/cursor`
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
        checkpoint: str | CheckpointFile,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[User]:
        """Exports the users that changed since a given time, page by page with a cursor: start with
        `start_time`, go on with `cursor`. For admins. Needs `start_time` or `cursor` or `checkpoint`.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            paginate_by_time: Not used in this form.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            include: What to bring along in the same answer: identities.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/users/cursor`
        """
    def logout_many(self, *, ids: Iterable[int | User]) -> Coroutine[object, object, None]:
        """Signs out several users, up to 100, by ending their sessions. For admins.

        Args:
            ids: Users to sign out, up to 100. Takes User records or their ids.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/users/logout_many`
        """
    def merge(self, source_user: int | User, dest_user: int | User) -> Coroutine[object, object, User]:
        """Merges one end user into another one, who stays; cannot be undone. Subject to the caller's
        rights over users.

        Args:
            source_user: User that the call is about. Takes a User or its id.
            dest_user: The user who stays. Takes a User or its id.

        Returns:
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for admins, agents and end users.

        `PUT /api/v2/users/{user_id}/merge`
        """
    def permanently_delete(self, user: int | User) -> Coroutine[object, object, User]:
        """Permanently deletes a deleted user and the personal data kept; cannot be undone. Rate limited
        and subject to the caller's rights.

        Args:
            user: Deleted user to act on. Takes a User or its id.

        Returns:
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for admins, agents and end users. Limited to 700 calls per 10 minutes.

        `DELETE /api/v2/deleted_users/{deleted_user_id}`
        """
    def related(self, user: int | User) -> Coroutine[object, object, UserRelated]:
        """Counts the records tied to a user, such as tickets requested and assigned. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.

        Returns:
            The UserRelated.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/related`
        """
    def remove_tags(
        self, id: int | User, tags: Many[str] | Iterator[str]
    ) -> Coroutine[object, object, list[str]]:
        """Removes the given tags from a user. For agents.

        Args:
            id: User that the call is about. Takes a User or its id.
            tags: Tags to take off the user.

        Returns:
            The answer's `tags`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/users/{user_id}/tags`
        """
    def request_create(self, user: User | UserDict) -> Coroutine[object, object, None]:
        """Asks the account owner by email to add a user, for agents who may not do so themselves.

        Args:
            user: The User: an object, or a mapping of its fields, with `name`.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/users/request_create`
        """
    def requested(
        self,
        user: int | User,
        include: UsersAssignedSideload | Iterable[UsersAssignedSideload] | None = None,
        *,
        sort_by: UsersSortBy | Enum | None = None,
        sort_order: UsersSortOrder | Enum | None = None,
        exclude_archived: bool | None = None,
        exclude_count: bool | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Ticket]:
        """Lists the tickets a user requested, within what the caller may see.

        Args:
            user: User that the call is about. Takes a User or its id.
            include: What to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            sort_by: Property to sort by. One of `id`, `subject`, `deleted_at`, `created_at`,
                `updated_at`, `status`, `requester`, `requester.name`, `group`, `assignee`,
                `assignee.name`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            exclude_archived: Whether to leave out archived tickets.
            exclude_count: Whether to skip the total count, which makes the answer faster.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/tickets/requested`
        """
    def set_password(self, user: int | User, password: str) -> Coroutine[object, object, None]:
        """Sets another user's password. For admins, where the security settings permit it.

        Args:
            user: User that the call is about. Takes a User or its id.
            password: Password to give the user; it must satisfy the account's password policy.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/users/{user_id}/password`
        """
    def set_tags(
        self, id: int | User, tags: Many[str] | Iterator[str]
    ) -> Coroutine[object, object, list[str]]:
        """Replaces all tags of a user with those given. For agents; use the update operation to keep
        existing ones.

        Args:
            id: User that the call is about. Takes a User or its id.
            tags: Tags that the user has from now on; all others go.

        Returns:
            The answer's `tags`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

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
            user: User that the call is about. Takes a User or its id.
            include: What to bring along in the same answer: users, articles, sections, posts, topics,
                questions, translations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Subscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/users/{user_id}/subscriptions`
        """
    @overload
    def update(self, api_objects: User | UserDict) -> Coroutine[object, object, User]:
        """Changes a user. For admins and agents permitted to edit the user; a new email is added as a
        secondary identity. A record without changes is read, and nothing is written.

        Args:
            api_objects: The User: an object, or a mapping of its fields.

        Returns:
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Limited to 5 calls per minute for each user.

        `PUT /api/v2/users/{user_id}`
        """
    @overload
    def update(
        self, api_objects: Iterable[User | UserDict], *, brand_id: int | None = None
    ) -> Coroutine[object, object, JobStatus]:
        """Updates up to 100 users, all alike or each in its own way. Runs as a background job. For admins,
        and agents permitted to edit people.

        Args:
            api_objects: The User records: objects, or mappings of their fields; at most 100.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/users/update_many`
        """
    @overload
    def update(
        self, api_objects: User | UserDict, *, ids: Iterable[int | User], brand_id: int | None = None
    ) -> Coroutine[object, object, JobStatus]:
        """Updates up to 100 users, all alike or each in its own way. Runs as a background job. For admins,
        and agents permitted to edit people.

        Args:
            api_objects: The change to all of them, as a User: an object, or a mapping of its fields.
            ids: Users to change alike, up to 100. Takes User records or their ids.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/users/update_many`
        """
    def update_by_external_id(
        self, api_objects: Iterable[User | UserDict], *, brand_id: int | None = None
    ) -> Coroutine[object, object, JobStatus]:
        """Updates up to 100 users, all alike or each in its own way. Runs as a background job. For admins,
        and agents permitted to edit people.

        Args:
            api_objects: The User records: objects, or mappings of their fields; at most 100.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

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
            user: User that the call is about. Takes a User or its id.
            include: What to bring along in the same answer: users, articles, posts, translations,
                comments.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Vote records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/help_center/users/{user_id}/votes`
        """

class UsersBrandAgentsApi(Resource):
    """Lists the brand memberships of one agent. For admins.

    Reached as `client.users.brand_agents`.
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
            user: User that the call is about. Takes a User or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            BrandAgent records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/brand_agents`
        """
    @overload
    def __call__(self, user: int | User, *, id: str | BrandAgent) -> BrandAgent:
        """Returns one brand membership of the given agent. For admins.

        Args:
            user: User that the call is about. Takes a User or its id.
            id: Membership of an agent in a brand to act on. Takes a BrandAgent or its id.

        Returns:
            The BrandAgent.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/brand_agents/{brand_agent_id}`
        """

class AsyncUsersBrandAgentsApi(AsyncResource):
    """Lists the brand memberships of one agent. For admins.

    Reached as `client.users.brand_agents`.
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
            user: User that the call is about. Takes a User or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            BrandAgent records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/brand_agents`
        """
    @overload
    def __call__(self, user: int | User, *, id: str | BrandAgent) -> Coroutine[object, object, BrandAgent]:
        """Returns one brand membership of the given agent. For admins.

        Args:
            user: User that the call is about. Takes a User or its id.
            id: Membership of an agent in a brand to act on. Takes a BrandAgent or its id.

        Returns:
            The BrandAgent.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/brand_agents/{brand_agent_id}`
        """

class UsersComplianceDeletionStatusesApi(Resource):
    """Shows how far the permanent deletion of a user has come in each Zendesk product. For agents.

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
            user: User that the call is about. Takes a User or its id.
            application: Keeps only deletion statuses of this Zendesk product.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ComplianceDeletionStatus records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/compliance_deletion_statuses`
        """

class AsyncUsersComplianceDeletionStatusesApi(AsyncResource):
    """Shows how far the permanent deletion of a user has come in each Zendesk product. For agents.

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
            user: User that the call is about. Takes a User or its id.
            application: Keeps only deletion statuses of this Zendesk product.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            ComplianceDeletionStatus records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/compliance_deletion_statuses`
        """

class UsersEntitlementsApi(Resource):
    """The entitlements of `client.users`. Calls: `full`.

    Reached as `client.users.entitlements`.
    """
    def full(self, user: int | User) -> UserEntitlements:
        """Shows which Zendesk products an agent may use, and in which role. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.

        Returns:
            The UserEntitlements.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/entitlements/full`
        """

class AsyncUsersEntitlementsApi(AsyncResource):
    """The entitlements of `client.users`. Calls: `full`.

    Reached as `client.users.entitlements`.
    """
    def full(self, user: int | User) -> Coroutine[object, object, UserEntitlements]:
        """Shows which Zendesk products an agent may use, and in which role. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.

        Returns:
            The UserEntitlements.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/entitlements/full`
        """

class UsersGroupMembershipsApi(Resource):
    """Lists the group memberships of one agent. For agents. Calls: `assignable`, `create`, `delete`.

    Reached as `client.users.group_memberships`.
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
            user: User that the call is about. Takes a User or its id.
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

        `GET /api/v2/users/{user_id}/group_memberships`
        """
    @overload
    def __call__(self, user: int | User, *, id: int | GroupMembership) -> GroupMembership:
        """Returns one group membership of the given agent. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.
            id: Membership of an agent in a group to act on. Takes a GroupMembership or its id.

        Returns:
            The GroupMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/group_memberships/{group_membership_id}`
        """
    def assignable(self, user: int | User) -> BaseResultGenerator[GroupMembership]:
        """Lists the agent's group memberships through which tickets can be assigned. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.

        Returns:
            GroupMembership records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/group_memberships/assignable`
        """
    def create(
        self, user: int | User, group_membership: GroupMembership | GroupMembershipDict
    ) -> GroupMembership:
        """Puts the given agent in a group. For admins and agents who may manage group memberships.

        Args:
            user: User that the call is about. Takes a User or its id.
            group_membership: The GroupMembership: an object, or a mapping of its fields, with
                `group_id`.

        Returns:
            The GroupMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/users/{user_id}/group_memberships`
        """
    def delete(self, user: int | User, group_membership: int | GroupMembership) -> None:
        """Takes the given agent out of a group and starts unassigning the working tickets held there. For
        admins and permitted agents.

        Args:
            user: User that the call is about. Takes a User or its id.
            group_membership: Membership of an agent in a group to act on. Takes a GroupMembership or
                its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/users/{user_id}/group_memberships/{group_membership_id}`
        """

class AsyncUsersGroupMembershipsApi(AsyncResource):
    """Lists the group memberships of one agent. For agents. Calls: `assignable`, `create`, `delete`.

    Reached as `client.users.group_memberships`.
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
            user: User that the call is about. Takes a User or its id.
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

        `GET /api/v2/users/{user_id}/group_memberships`
        """
    @overload
    def __call__(
        self, user: int | User, *, id: int | GroupMembership
    ) -> Coroutine[object, object, GroupMembership]:
        """Returns one group membership of the given agent. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.
            id: Membership of an agent in a group to act on. Takes a GroupMembership or its id.

        Returns:
            The GroupMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/group_memberships/{group_membership_id}`
        """
    def assignable(self, user: int | User) -> AsyncResultGenerator[GroupMembership]:
        """Lists the agent's group memberships through which tickets can be assigned. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.

        Returns:
            GroupMembership records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/group_memberships/assignable`
        """
    def create(
        self, user: int | User, group_membership: GroupMembership | GroupMembershipDict
    ) -> Coroutine[object, object, GroupMembership]:
        """Puts the given agent in a group. For admins and agents who may manage group memberships.

        Args:
            user: User that the call is about. Takes a User or its id.
            group_membership: The GroupMembership: an object, or a mapping of its fields, with
                `group_id`.

        Returns:
            The GroupMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/users/{user_id}/group_memberships`
        """
    def delete(
        self, user: int | User, group_membership: int | GroupMembership
    ) -> Coroutine[object, object, None]:
        """Takes the given agent out of a group and starts unassigning the working tickets held there. For
        admins and permitted agents.

        Args:
            user: User that the call is about. Takes a User or its id.
            group_membership: Membership of an agent in a group to act on. Takes a GroupMembership or
                its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/users/{user_id}/group_memberships/{group_membership_id}`
        """

class UsersGroupsApi(Resource):
    """Lists the groups an agent belongs to. For agents and admins. Calls: `count`.

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
            user: User that the call is about. Takes a User or its id.
            include: What to bring along in the same answer: users.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            exclude_deleted: Whether to leave out deleted items.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Group records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/groups`
        """
    def count(self, user: int | User) -> Count:
        """Returns the approximate number of groups an agent belongs to. For agents and admins.

        Args:
            user: User that the call is about. Takes a User or its id.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/groups/count`
        """

class AsyncUsersGroupsApi(AsyncResource):
    """Lists the groups an agent belongs to. For agents and admins. Calls: `count`.

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
            user: User that the call is about. Takes a User or its id.
            include: What to bring along in the same answer: users.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            exclude_deleted: Whether to leave out deleted items.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Group records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/groups`
        """
    def count(self, user: int | User) -> Coroutine[object, object, Count]:
        """Returns the approximate number of groups an agent belongs to. For agents and admins.

        Args:
            user: User that the call is about. Takes a User or its id.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/groups/count`
        """

class UsersIdentitiesApi(Resource):
    """Lists the identities of a user. Agents may see those of others; end users only their own. Calls:
    `create`, `delete`, `make_primary`, `request_verification`, `show`, `update`, `verify`.

    Reached as `client.users.identities`.
    """
    def __call__(
        self,
        id: int | User,
        *,
        type: Iterable[UsersIdentitiesType] | None = None,
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
            id: User that the call is about. Takes a User or its id.
            type: Keeps only identities of these kinds, such as `email`. One of `agent_forwarding`,
                `any_channel`, `email`, `facebook`, `foreign`, `messaging`, `microsoft`, `phone_number`,
                `sdk`, `twitter`.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Identity records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/identities`
        """
    def create(
        self, user: int | User, identity: Identity | IdentityDict, *, brand_id: int | None = None
    ) -> Identity:
        """Adds an identity, such as an email address, to a user. For agents, who may mark it verified.

        Args:
            user: User that the call is about. Takes a User or its id.
            identity: The Identity: an object, or a mapping of its fields.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            The Identity.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/users/{user_id}/identities`
        """
    def delete(self, user: int | User, identity: int | Identity) -> None:
        """Removes an identity from a user. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.
            identity: Identity of the user, such as an email address, to act on. Takes an Identity or
                its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/users/{user_id}/identities/{user_identity_id}`
        """
    def make_primary(self, user: int | User, identity: int | Identity) -> list[Identity]:
        """Makes an identity the user's primary one; answers all identities. For agents, and end users on
        their own verified ones.

        Args:
            user: User that the call is about. Takes a User or its id.
            identity: Identity of the user, such as an email address, to act on. Takes an Identity or
                its id.

        Returns:
            Identity records.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/users/{user_id}/identities/{user_identity_id}/make_primary`
        """
    def request_verification(
        self, user: int | User, identity: int | Identity, *, brand_id: int | None = None
    ) -> None:
        """Sends the user an email with a link to verify an identity. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.
            identity: Identity of the user, such as an email address, to act on. Takes an Identity or
                its id.
            brand_id: Brand that the call is about, or to filter by.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/users/{user_id}/identities/{user_identity_id}/request_verification`
        """
    def show(self, user: int | User, identity: int | Identity) -> Identity:
        """Fetches one identity of a user. Agents may see those of others; end users only their own.

        Args:
            user: User that the call is about. Takes a User or its id.
            identity: Identity of the user, such as an email address, to act on. Takes an Identity or
                its id.

        Returns:
            The Identity.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/identities/{user_identity_id}`
        """
    def update(self, user: int | User, identity: Identity | IdentityDict) -> Identity:
        """Marks an identity verified or changes its value. For agents; the primary mark has an operation
        of its own. A record without changes is read, and nothing is written.

        Args:
            user: User that the call is about. Takes a User or its id.
            identity: The Identity: an object, or a mapping of its fields.

        Returns:
            The Identity.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/users/{user_id}/identities/{user_identity_id}`
        """
    def verify(self, user: int | User, identity: int | Identity) -> Identity:
        """Marks an identity as verified without asking its owner. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.
            identity: Identity of the user, such as an email address, to act on. Takes an Identity or
                its id.

        Returns:
            The Identity.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/users/{user_id}/identities/{user_identity_id}/verify`
        """

class AsyncUsersIdentitiesApi(AsyncResource):
    """Lists the identities of a user. Agents may see those of others; end users only their own. Calls:
    `create`, `delete`, `make_primary`, `request_verification`, `show`, `update`, `verify`.

    Reached as `client.users.identities`.
    """
    def __call__(
        self,
        id: int | User,
        *,
        type: Iterable[UsersIdentitiesType] | None = None,
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
            id: User that the call is about. Takes a User or its id.
            type: Keeps only identities of these kinds, such as `email`. One of `agent_forwarding`,
                `any_channel`, `email`, `facebook`, `foreign`, `messaging`, `microsoft`, `phone_number`,
                `sdk`, `twitter`.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Identity records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/identities`
        """
    def create(
        self, user: int | User, identity: Identity | IdentityDict, *, brand_id: int | None = None
    ) -> Coroutine[object, object, Identity]:
        """Adds an identity, such as an email address, to a user. For agents, who may mark it verified.

        Args:
            user: User that the call is about. Takes a User or its id.
            identity: The Identity: an object, or a mapping of its fields.
            brand_id: Brand that the call is about, or to filter by.

        Returns:
            The Identity.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/users/{user_id}/identities`
        """
    def delete(self, user: int | User, identity: int | Identity) -> Coroutine[object, object, None]:
        """Removes an identity from a user. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.
            identity: Identity of the user, such as an email address, to act on. Takes an Identity or
                its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/users/{user_id}/identities/{user_identity_id}`
        """
    def make_primary(
        self, user: int | User, identity: int | Identity
    ) -> Coroutine[object, object, list[Identity]]:
        """Makes an identity the user's primary one; answers all identities. For agents, and end users on
        their own verified ones.

        Args:
            user: User that the call is about. Takes a User or its id.
            identity: Identity of the user, such as an email address, to act on. Takes an Identity or
                its id.

        Returns:
            Identity records.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/users/{user_id}/identities/{user_identity_id}/make_primary`
        """
    def request_verification(
        self, user: int | User, identity: int | Identity, *, brand_id: int | None = None
    ) -> Coroutine[object, object, None]:
        """Sends the user an email with a link to verify an identity. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.
            identity: Identity of the user, such as an email address, to act on. Takes an Identity or
                its id.
            brand_id: Brand that the call is about, or to filter by.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/users/{user_id}/identities/{user_identity_id}/request_verification`
        """
    def show(self, user: int | User, identity: int | Identity) -> Coroutine[object, object, Identity]:
        """Fetches one identity of a user. Agents may see those of others; end users only their own.

        Args:
            user: User that the call is about. Takes a User or its id.
            identity: Identity of the user, such as an email address, to act on. Takes an Identity or
                its id.

        Returns:
            The Identity.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/identities/{user_identity_id}`
        """
    def update(
        self, user: int | User, identity: Identity | IdentityDict
    ) -> Coroutine[object, object, Identity]:
        """Marks an identity verified or changes its value. For agents; the primary mark has an operation
        of its own. A record without changes is read, and nothing is written.

        Args:
            user: User that the call is about. Takes a User or its id.
            identity: The Identity: an object, or a mapping of its fields.

        Returns:
            The Identity.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/users/{user_id}/identities/{user_identity_id}`
        """
    def verify(self, user: int | User, identity: int | Identity) -> Coroutine[object, object, Identity]:
        """Marks an identity as verified without asking its owner. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.
            identity: Identity of the user, such as an email address, to act on. Takes an Identity or
                its id.

        Returns:
            The Identity.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/users/{user_id}/identities/{user_identity_id}/verify`
        """

class UsersMeApi(Resource):
    """Fetches the calling user. Anonymous calls are answered too, with an empty anonymous user, whose
    id is null. Calls: `logout`, `merge`. Below it: `oauth`, `session`, `settings`.

    Reached as `client.users.me`.
    """

    oauth: Lazy[UsersMeOauthApi]
    """The oauth of `client.users.me`. Below it: `clients`."""
    session: Lazy[UsersMeSessionApi]  # type: ignore[assignment]  # not that of zenpy 2
    """Fetches the session with which the call was made. Calls: `renew`."""
    settings: Lazy[UsersMeSettingsApi]
    """Shows the calling agent's personal settings. Calls: `update`."""
    def __call__(self, include: UsersSideload | Iterable[UsersSideload] | None = None) -> User:
        """Fetches the calling user. Anonymous calls are answered too, with an empty anonymous user, whose
        id is null.

        Args:
            include: What to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.

        Returns:
            The User.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/users/me`
        """
    def logout(self) -> None:
        """Ends the session with which the call was made.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for admins, agents and end users.

        `DELETE /api/v2/users/me/logout`
        """
    def merge(self, user: Mapping[str, object]) -> User:
        """Merges the calling end user into another account of the same person, proven by its email and
        password. For end users.

        Args:
            user: Email address and password of the user who stays, into whom the caller is merged.

        Returns:
            The User.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/users/me/merge`
        """

class AsyncUsersMeApi(AsyncResource):
    """Fetches the calling user. Anonymous calls are answered too, with an empty anonymous user, whose
    id is null. Calls: `logout`, `merge`. Below it: `oauth`, `session`, `settings`.

    Reached as `client.users.me`.
    """

    oauth: Lazy[AsyncUsersMeOauthApi]
    """The oauth of `client.users.me`. Below it: `clients`."""
    session: Lazy[AsyncUsersMeSessionApi]
    """Fetches the session with which the call was made. Calls: `renew`."""
    settings: Lazy[AsyncUsersMeSettingsApi]
    """Shows the calling agent's personal settings. Calls: `update`."""
    def __call__(
        self, include: UsersSideload | Iterable[UsersSideload] | None = None
    ) -> Coroutine[object, object, User]:
        """Fetches the calling user. Anonymous calls are answered too, with an empty anonymous user, whose
        id is null.

        Args:
            include: What to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.

        Returns:
            The User.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/users/me`
        """
    def logout(self) -> Coroutine[object, object, None]:
        """Ends the session with which the call was made.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for admins, agents and end users.

        `DELETE /api/v2/users/me/logout`
        """
    def merge(self, user: Mapping[str, object]) -> Coroutine[object, object, User]:
        """Merges the calling end user into another account of the same person, proven by its email and
        password. For end users.

        Args:
            user: Email address and password of the user who stays, into whom the caller is merged.

        Returns:
            The User.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/users/me/merge`
        """

class UsersMeOauthApi(Resource):
    """The oauth of `client.users.me`. Below it: `clients`.

    Reached as `client.users.me.oauth`.
    """

    clients: Lazy[UsersMeOauthClientsApi]
    """Lists the OAuth clients of the calling user. For admins."""

class AsyncUsersMeOauthApi(AsyncResource):
    """The oauth of `client.users.me`. Below it: `clients`.

    Reached as `client.users.me.oauth`.
    """

    clients: Lazy[AsyncUsersMeOauthClientsApi]
    """Lists the OAuth clients of the calling user. For admins."""

class UsersMeOauthClientsApi(Resource):
    """Lists the OAuth clients of the calling user. For admins.

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
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            OAuthClient records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/users/me/oauth/clients`
        """

class AsyncUsersMeOauthClientsApi(AsyncResource):
    """Lists the OAuth clients of the calling user. For admins.

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
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            OAuthClient records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/users/me/oauth/clients`
        """

class UsersMeSessionApi(Resource):
    """Fetches the session with which the call was made. Calls: `renew`.

    Reached as `client.users.me.session`.
    """
    def __call__(self) -> Session:
        """Fetches the session with which the call was made.

        Returns:
            The Session.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for admins, agents and end users.

        `GET /api/v2/users/me/session`
        """
    def renew(self) -> str:
        """Prolongs the current session and answers a fresh authenticity token.

        Returns:
            The answer's `authenticity_token`.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for admins, agents and end users.

        `GET /api/v2/users/me/session/renew`
        """

class AsyncUsersMeSessionApi(AsyncResource):
    """Fetches the session with which the call was made. Calls: `renew`.

    Reached as `client.users.me.session`.
    """
    def __call__(self) -> Coroutine[object, object, Session]:
        """Fetches the session with which the call was made.

        Returns:
            The Session.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for admins, agents and end users.

        `GET /api/v2/users/me/session`
        """
    def renew(self) -> Coroutine[object, object, str]:
        """Prolongs the current session and answers a fresh authenticity token.

        Returns:
            The answer's `authenticity_token`.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for admins, agents and end users.

        `GET /api/v2/users/me/session/renew`
        """

class UsersMeSettingsApi(Resource):
    """Shows the calling agent's personal settings. Calls: `update`.

    Reached as `client.users.me.settings`.
    """
    def __call__(self) -> UserSettings:
        """Shows the calling agent's personal settings.

        Returns:
            The UserSettings.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for agents.

        `GET /api/v2/users/me/settings`
        """
    def update(self, api_objects: UserSettings | UserSettingsDict) -> UserSettings:
        """Changes the calling agent's personal settings. A record without changes is read, and nothing is
        written.

        Args:
            api_objects: The UserSettings: an object, or a mapping of its fields.

        Returns:
            The UserSettings.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Allowed for agents.

        `PUT /api/v2/users/me/settings`
        """

class AsyncUsersMeSettingsApi(AsyncResource):
    """Shows the calling agent's personal settings. Calls: `update`.

    Reached as `client.users.me.settings`.
    """
    def __call__(self) -> Coroutine[object, object, UserSettings]:
        """Shows the calling agent's personal settings.

        Returns:
            The UserSettings.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for agents.

        `GET /api/v2/users/me/settings`
        """
    def update(self, api_objects: UserSettings | UserSettingsDict) -> Coroutine[object, object, UserSettings]:
        """Changes the calling agent's personal settings. A record without changes is read, and nothing is
        written.

        Args:
            api_objects: The UserSettings: an object, or a mapping of its fields.

        Returns:
            The UserSettings.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record. Allowed for agents.

        `PUT /api/v2/users/me/settings`
        """

class UsersOrganizationMembershipsApi(Resource):
    """Lists the organization memberships of one user. For agents, and for end users about themselves.
    Calls: `create`, `delete`, `make_default`.

    Reached as `client.users.organization_memberships`.
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
            user: User that the call is about. Takes a User or its id.
            include: What to bring along in the same answer: users, organizations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            OrganizationMembership records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/organization_memberships`
        """
    @overload
    def __call__(self, user: int | User, *, id: int | OrganizationMembership) -> OrganizationMembership:
        """Returns one organization membership of the given user. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.
            id: Membership of a user in an organization to act on. Takes an OrganizationMembership or
                its id.

        Returns:
            The OrganizationMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/organization_memberships/{organization_membership_id}`
        """
    def create(
        self, user: int | User, organization_membership: OrganizationMembership | OrganizationMembershipDict
    ) -> OrganizationMembership:
        """Adds the given user to an organization. For admins and agents, and end users where the account
        allows it.

        Args:
            user: User that the call is about. Takes a User or its id.
            organization_membership: The OrganizationMembership: an object, or a mapping of its fields.

        Returns:
            The OrganizationMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/users/{user_id}/organization_memberships`
        """
    def delete(self, user: int | User, organization_membership: int | OrganizationMembership) -> None:
        """Takes the given user out of an organization by membership id. For admins and agents, and end
        users where allowed.

        Args:
            user: User that the call is about. Takes a User or its id.
            organization_membership: Membership of a user in an organization to act on. Takes an
                OrganizationMembership or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/users/{user_id}/organization_memberships/{organization_membership_id}`
        """
    def make_default(
        self, user: int | User, organization_membership: int | OrganizationMembership
    ) -> list[OrganizationMembership]:
        """Makes a membership the default one of the user and returns all of the user's memberships. For
        admins and agents, and end users where allowed.

        Args:
            user: User that the call is about. Takes a User or its id.
            organization_membership: Membership of a user in an organization to act on. Takes an
                OrganizationMembership or its id.

        Returns:
            OrganizationMembership records.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/users/{user_id}/organization_memberships/{organization_membership_id}/make_default`
        """

class AsyncUsersOrganizationMembershipsApi(AsyncResource):
    """Lists the organization memberships of one user. For agents, and for end users about themselves.
    Calls: `create`, `delete`, `make_default`.

    Reached as `client.users.organization_memberships`.
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
            user: User that the call is about. Takes a User or its id.
            include: What to bring along in the same answer: users, organizations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            OrganizationMembership records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/organization_memberships`
        """
    @overload
    def __call__(
        self, user: int | User, *, id: int | OrganizationMembership
    ) -> Coroutine[object, object, OrganizationMembership]:
        """Returns one organization membership of the given user. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.
            id: Membership of a user in an organization to act on. Takes an OrganizationMembership or
                its id.

        Returns:
            The OrganizationMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/organization_memberships/{organization_membership_id}`
        """
    def create(
        self, user: int | User, organization_membership: OrganizationMembership | OrganizationMembershipDict
    ) -> Coroutine[object, object, OrganizationMembership]:
        """Adds the given user to an organization. For admins and agents, and end users where the account
        allows it.

        Args:
            user: User that the call is about. Takes a User or its id.
            organization_membership: The OrganizationMembership: an object, or a mapping of its fields.

        Returns:
            The OrganizationMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/users/{user_id}/organization_memberships`
        """
    def delete(
        self, user: int | User, organization_membership: int | OrganizationMembership
    ) -> Coroutine[object, object, None]:
        """Takes the given user out of an organization by membership id. For admins and agents, and end
        users where allowed.

        Args:
            user: User that the call is about. Takes a User or its id.
            organization_membership: Membership of a user in an organization to act on. Takes an
                OrganizationMembership or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/users/{user_id}/organization_memberships/{organization_membership_id}`
        """
    def make_default(
        self, user: int | User, organization_membership: int | OrganizationMembership
    ) -> Coroutine[object, object, list[OrganizationMembership]]:
        """Makes a membership the default one of the user and returns all of the user's memberships. For
        admins and agents, and end users where allowed.

        Args:
            user: User that the call is about. Takes a User or its id.
            organization_membership: Membership of a user in an organization to act on. Takes an
                OrganizationMembership or its id.

        Returns:
            OrganizationMembership records.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/users/{user_id}/organization_memberships/{organization_membership_id}/make_default`
        """

class UsersOrganizationSubscriptionsApi(Resource):
    """Lists the organizations a user subscribes to. For agents, and end users about themselves.

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
            user: User that the call is about. Takes a User or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            OrganizationSubscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/organization_subscriptions`
        """

class AsyncUsersOrganizationSubscriptionsApi(AsyncResource):
    """Lists the organizations a user subscribes to. For agents, and end users about themselves.

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
            user: User that the call is about. Takes a User or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            OrganizationSubscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/organization_subscriptions`
        """

class UsersOrganizationsApi(Resource):
    """Lists the organizations a user belongs to. For agents. Calls: `count`, `delete`, `make_default`.

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
            user: User that the call is about. Takes a User or its id.
            include: What to bring along in the same answer: abilities, lookup_relationship_fields.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/organizations`
        """
    def count(self, user: int | User) -> Count:
        """Returns the approximate number of organizations a user belongs to. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/organizations/count`
        """
    def delete(self, user: int | User, organization: int | Organization) -> None:
        """Takes a user out of an organization, given by organization rather than membership. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.
            organization: Organization that the call is about. Takes an Organization or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/users/{user_id}/organizations/{organization_id}`
        """
    def make_default(self, user: int | User, organization: int | Organization) -> OrganizationMembership:
        """Makes an organization the default one of a user, given by organization rather than membership.
        For agents.

        Args:
            user: User that the call is about. Takes a User or its id.
            organization: Organization that the call is about. Takes an Organization or its id.

        Returns:
            The OrganizationMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/users/{user_id}/organizations/{organization_id}/make_default`
        """

class AsyncUsersOrganizationsApi(AsyncResource):
    """Lists the organizations a user belongs to. For agents. Calls: `count`, `delete`, `make_default`.

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
            user: User that the call is about. Takes a User or its id.
            include: What to bring along in the same answer: abilities, lookup_relationship_fields.
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/organizations`
        """
    def count(self, user: int | User) -> Coroutine[object, object, Count]:
        """Returns the approximate number of organizations a user belongs to. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/organizations/count`
        """
    def delete(self, user: int | User, organization: int | Organization) -> Coroutine[object, object, None]:
        """Takes a user out of an organization, given by organization rather than membership. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.
            organization: Organization that the call is about. Takes an Organization or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/users/{user_id}/organizations/{organization_id}`
        """
    def make_default(
        self, user: int | User, organization: int | Organization
    ) -> Coroutine[object, object, OrganizationMembership]:
        """Makes an organization the default one of a user, given by organization rather than membership.
        For agents.

        Args:
            user: User that the call is about. Takes a User or its id.
            organization: Organization that the call is about. Takes an Organization or its id.

        Returns:
            The OrganizationMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/users/{user_id}/organizations/{organization_id}/make_default`
        """

class UsersPasswordApi(Resource):
    """The password of `client.users`. Calls: `requirements`, `update`.

    Reached as `client.users.password`.
    """
    def requirements(self, user: int | User) -> BaseResultGenerator[str]:
        """Lists the rules a new password of the user has to satisfy, as sentences. For agents and end
        users.

        Args:
            user: User that the call is about. Takes a User or its id.

        Returns:
            The answer's `requirements`, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/password/requirements`
        """
    def update(
        self, user: int | User, previous_password: str, password: str, *, brand_id: int | None = None
    ) -> None:
        """Changes the caller's own password; the previous one has to be given. For agents and end users.

        Args:
            user: User that the call is about. Takes a User or its id.
            previous_password: Present password of the caller.
            password: New password of the caller; it must satisfy the account's password policy.
            brand_id: Brand that the call is about, or to filter by.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/users/{user_id}/password`
        """

class AsyncUsersPasswordApi(AsyncResource):
    """The password of `client.users`. Calls: `requirements`, `update`.

    Reached as `client.users.password`.
    """
    def requirements(self, user: int | User) -> AsyncResultGenerator[str]:
        """Lists the rules a new password of the user has to satisfy, as sentences. For agents and end
        users.

        Args:
            user: User that the call is about. Takes a User or its id.

        Returns:
            The answer's `requirements`, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/password/requirements`
        """
    def update(
        self, user: int | User, previous_password: str, password: str, *, brand_id: int | None = None
    ) -> Coroutine[object, object, None]:
        """Changes the caller's own password; the previous one has to be given. For agents and end users.

        Args:
            user: User that the call is about. Takes a User or its id.
            previous_password: Present password of the caller.
            password: New password of the caller; it must satisfy the account's password policy.
            brand_id: Brand that the call is about, or to filter by.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/users/{user_id}/password`
        """

class UsersRequestsApi(Resource):
    """Lists the requests a user made; end users can ask for their own.

    Reached as `client.users.requests`.
    """
    def __call__(
        self,
        id: int | User,
        *,
        sort_by: Literal["updated_at", "created_at"] | str | Enum | None = None,
        sort_order: UsersSortOrder | str | Enum | None = None,
        include: UsersRequestsSideload | Iterable[UsersRequestsSideload] | None = None,
    ) -> BaseResultGenerator[Request]:
        """Lists the requests a user made; end users can ask for their own.

        Args:
            id: User that the call is about. Takes a User or its id.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, groups, organizations.

        Returns:
            Request records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/requests`
        """

class AsyncUsersRequestsApi(AsyncResource):
    """Lists the requests a user made; end users can ask for their own.

    Reached as `client.users.requests`.
    """
    def __call__(
        self,
        id: int | User,
        *,
        sort_by: Literal["updated_at", "created_at"] | str | Enum | None = None,
        sort_order: UsersSortOrder | str | Enum | None = None,
        include: UsersRequestsSideload | Iterable[UsersRequestsSideload] | None = None,
    ) -> AsyncResultGenerator[Request]:
        """Lists the requests a user made; end users can ask for their own.

        Args:
            id: User that the call is about. Takes a User or its id.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, groups, organizations.

        Returns:
            Request records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/requests`
        """

class UsersSearchApi(Resource):
    """Searches users by query or external id. For agents; answers page by offset, at most 10,000
    results.

    Reached as `client.users.search`.
    """
    @overload
    def __call__(
        self,
        query: str,
        external_id: str | None = None,
        *,
        brand_id: Literal["all"] | int | None = None,
        include: UsersSideload | Iterable[UsersSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[User]:
        """Searches users by query or external id. For agents; answers page by offset, at most 10,000
        results. Needs `query` or `external_id`.

        Args:
            query: Words, names or addresses, and terms such as `type:user` or `tags:vip`, to find users
                by.
            external_id: Finds the user with this reference of your own.
            brand_id: Brand that the call is about, or to filter by. One of `all`.
            include: What to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/users/search`
        """
    @overload
    def __call__(
        self,
        query: str | None,
        external_id: str | None,
        *,
        brand_id: Literal["all"] | int | None = None,
        include: UsersSideload | Iterable[UsersSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[User]:
        """Searches users by query or external id. For agents; answers page by offset, at most 10,000
        results. Needs `query` or `external_id`.

        Args:
            query: Words, names or addresses, and terms such as `type:user` or `tags:vip`, to find users
                by.
            external_id: Finds the user with this reference of your own.
            brand_id: Brand that the call is about, or to filter by. One of `all`.
            include: What to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/users/search`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        external_id: str,
        brand_id: Literal["all"] | int | None = None,
        include: UsersSideload | Iterable[UsersSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[User]:
        """Searches users by query or external id. For agents; answers page by offset, at most 10,000
        results. Needs `query` or `external_id`.

        Args:
            query: Words, names or addresses, and terms such as `type:user` or `tags:vip`, to find users
                by.
            external_id: Finds the user with this reference of your own.
            brand_id: Brand that the call is about, or to filter by. One of `all`.
            include: What to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/users/search`
        """

class AsyncUsersSearchApi(AsyncResource):
    """Searches users by query or external id. For agents; answers page by offset, at most 10,000
    results.

    Reached as `client.users.search`.
    """
    @overload
    def __call__(
        self,
        query: str,
        external_id: str | None = None,
        *,
        brand_id: Literal["all"] | int | None = None,
        include: UsersSideload | Iterable[UsersSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[User]:
        """Searches users by query or external id. For agents; answers page by offset, at most 10,000
        results. Needs `query` or `external_id`.

        Args:
            query: Words, names or addresses, and terms such as `type:user` or `tags:vip`, to find users
                by.
            external_id: Finds the user with this reference of your own.
            brand_id: Brand that the call is about, or to filter by. One of `all`.
            include: What to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/users/search`
        """
    @overload
    def __call__(
        self,
        query: str | None,
        external_id: str | None,
        *,
        brand_id: Literal["all"] | int | None = None,
        include: UsersSideload | Iterable[UsersSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[User]:
        """Searches users by query or external id. For agents; answers page by offset, at most 10,000
        results. Needs `query` or `external_id`.

        Args:
            query: Words, names or addresses, and terms such as `type:user` or `tags:vip`, to find users
                by.
            external_id: Finds the user with this reference of your own.
            brand_id: Brand that the call is about, or to filter by. One of `all`.
            include: What to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/users/search`
        """
    @overload
    def __call__(
        self,
        query: str | None = None,
        *,
        external_id: str,
        brand_id: Literal["all"] | int | None = None,
        include: UsersSideload | Iterable[UsersSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[User]:
        """Searches users by query or external id. For agents; answers page by offset, at most 10,000
        results. Needs `query` or `external_id`.

        Args:
            query: Words, names or addresses, and terms such as `type:user` or `tags:vip`, to find users
                by.
            external_id: Finds the user with this reference of your own.
            brand_id: Brand that the call is about, or to filter by. One of `all`.
            include: What to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/users/search`
        """

class UsersSessionsApi(Resource):
    """Lists a user's sessions. Admins may look at anyone; agents and end users only at themselves.
    Calls: `delete`, `destroy_all`.

    Reached as `client.users.sessions`.
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
            user: User that the call is about. Takes a User or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Session records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/sessions`
        """
    @overload
    def __call__(self, user: int | User, *, id: int | Session) -> Session:
        """Fetches one session of a user. Admins may look at anyone; agents and end users only at
        themselves.

        Args:
            user: User that the call is about. Takes a User or its id.
            id: Browser session of the user to act on. Takes a Session or its id.

        Returns:
            The Session.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/sessions/{session_id}`
        """
    def delete(self, user: int | User, session: int | Session) -> None:
        """Ends one session of a user. Admins may do it for anyone; agents and end users only for
        themselves.

        Args:
            user: User that the call is about. Takes a User or its id.
            session: Browser session of the user to act on. Takes a Session or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/users/{user_id}/sessions/{session_id}`
        """
    def destroy_all(self, user: int | User) -> None:
        """Ends all sessions of a user. Admins may do it for anyone; agents and end users only for
        themselves.

        Args:
            user: User that the call is about. Takes a User or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/users/{user_id}/sessions`
        """

class AsyncUsersSessionsApi(AsyncResource):
    """Lists a user's sessions. Admins may look at anyone; agents and end users only at themselves.
    Calls: `delete`, `destroy_all`.

    Reached as `client.users.sessions`.
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
            user: User that the call is about. Takes a User or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Session records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/sessions`
        """
    @overload
    def __call__(self, user: int | User, *, id: int | Session) -> Coroutine[object, object, Session]:
        """Fetches one session of a user. Admins may look at anyone; agents and end users only at
        themselves.

        Args:
            user: User that the call is about. Takes a User or its id.
            id: Browser session of the user to act on. Takes a Session or its id.

        Returns:
            The Session.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/sessions/{session_id}`
        """
    def delete(self, user: int | User, session: int | Session) -> Coroutine[object, object, None]:
        """Ends one session of a user. Admins may do it for anyone; agents and end users only for
        themselves.

        Args:
            user: User that the call is about. Takes a User or its id.
            session: Browser session of the user to act on. Takes a Session or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/users/{user_id}/sessions/{session_id}`
        """
    def destroy_all(self, user: int | User) -> Coroutine[object, object, None]:
        """Ends all sessions of a user. Admins may do it for anyone; agents and end users only for
        themselves.

        Args:
            user: User that the call is about. Takes a User or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/users/{user_id}/sessions`
        """

class UsersSkipsApi(Resource):
    """Lists the tickets one agent skipped. For agents.

    Reached as `client.users.skips`.
    """
    def __call__(
        self,
        user: int | User,
        *,
        sort_order: UsersSortOrder | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Skip]:
        """Lists the tickets one agent skipped. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Skip records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/skips`
        """

class AsyncUsersSkipsApi(AsyncResource):
    """Lists the tickets one agent skipped. For agents.

    Reached as `client.users.skips`.
    """
    def __call__(
        self,
        user: int | User,
        *,
        sort_order: UsersSortOrder | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Skip]:
        """Lists the tickets one agent skipped. For agents.

        Args:
            user: User that the call is about. Takes a User or its id.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Skip records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/skips`
        """

class UsersTagsApi(Resource):
    """Lists the tags of a user. For agents; user tags have to be enabled on the account.

    Reached as `client.users.tags`.
    """
    def __call__(self, ticket_id: int | User) -> BaseResultGenerator[str]:
        """Lists the tags of a user. For agents; user tags have to be enabled on the account.

        Args:
            ticket_id: User that the call is about. Takes a User or its id.

        Returns:
            The answer's `tags`, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/tags`
        """

class AsyncUsersTagsApi(AsyncResource):
    """Lists the tags of a user. For agents; user tags have to be enabled on the account.

    Reached as `client.users.tags`.
    """
    def __call__(self, ticket_id: int | User) -> AsyncResultGenerator[str]:
        """Lists the tags of a user. For agents; user tags have to be enabled on the account.

        Args:
            ticket_id: User that the call is about. Takes a User or its id.

        Returns:
            The answer's `tags`, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/tags`
        """

class UsersTicketsApi(Resource):
    """The tickets of `client.users`. Calls: `followed`. Below it: `assigned`, `ccd`.

    Reached as `client.users.tickets`.
    """

    assigned: Lazy[UsersTicketsAssignedApi]
    """The assigned of `client.users.tickets`. Calls: `count`."""
    ccd: Lazy[UsersTicketsCcdApi]
    """The ccd of `client.users.tickets`. Calls: `count`."""
    def followed(
        self,
        user: int | User,
        *,
        sort_by: UsersSortBy | Enum | None = None,
        sort_order: UsersSortOrder | Enum | None = None,
        exclude_archived: bool | None = None,
        include: UsersAssignedSideload | Iterable[UsersAssignedSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Ticket]:
        """Lists the tickets an agent follows, within what the caller may see.

        Args:
            user: User that the call is about. Takes a User or its id.
            sort_by: Property to sort by. One of `id`, `subject`, `deleted_at`, `created_at`,
                `updated_at`, `status`, `requester`, `requester.name`, `group`, `assignee`,
                `assignee.name`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            exclude_archived: Whether to leave out archived tickets.
            include: What to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/tickets/followed`
        """

class AsyncUsersTicketsApi(AsyncResource):
    """The tickets of `client.users`. Calls: `followed`. Below it: `assigned`, `ccd`.

    Reached as `client.users.tickets`.
    """

    assigned: Lazy[AsyncUsersTicketsAssignedApi]
    """The assigned of `client.users.tickets`. Calls: `count`."""
    ccd: Lazy[AsyncUsersTicketsCcdApi]
    """The ccd of `client.users.tickets`. Calls: `count`."""
    def followed(
        self,
        user: int | User,
        *,
        sort_by: UsersSortBy | Enum | None = None,
        sort_order: UsersSortOrder | Enum | None = None,
        exclude_archived: bool | None = None,
        include: UsersAssignedSideload | Iterable[UsersAssignedSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Ticket]:
        """Lists the tickets an agent follows, within what the caller may see.

        Args:
            user: User that the call is about. Takes a User or its id.
            sort_by: Property to sort by. One of `id`, `subject`, `deleted_at`, `created_at`,
                `updated_at`, `status`, `requester`, `requester.name`, `group`, `assignee`,
                `assignee.name`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            exclude_archived: Whether to leave out archived tickets.
            include: What to bring along in the same answer: users, groups, organizations, last_audits,
                metric_sets, dates, sharing_agreements, comment_count, incident_counts, ticket_forms.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Ticket records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/tickets/followed`
        """

class UsersTicketsAssignedApi(Resource):
    """The assigned of `client.users.tickets`. Calls: `count`.

    Reached as `client.users.tickets.assigned`.
    """
    def count(self, user: int | User) -> Count:
        """Shows an approximate count of the tickets assigned to an agent. For agents; large counts are
        cached.

        Args:
            user: User that the call is about. Takes a User or its id.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/tickets/assigned/count`
        """

class AsyncUsersTicketsAssignedApi(AsyncResource):
    """The assigned of `client.users.tickets`. Calls: `count`.

    Reached as `client.users.tickets.assigned`.
    """
    def count(self, user: int | User) -> Coroutine[object, object, Count]:
        """Shows an approximate count of the tickets assigned to an agent. For agents; large counts are
        cached.

        Args:
            user: User that the call is about. Takes a User or its id.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/tickets/assigned/count`
        """

class UsersTicketsCcdApi(Resource):
    """The ccd of `client.users.tickets`. Calls: `count`.

    Reached as `client.users.tickets.ccd`.
    """
    def count(self, user: int | User) -> Count:
        """Shows an approximate count of the tickets on which a user is copied. For agents; large counts
        are cached.

        Args:
            user: User that the call is about. Takes a User or its id.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/tickets/ccd/count`
        """

class AsyncUsersTicketsCcdApi(AsyncResource):
    """The ccd of `client.users.tickets`. Calls: `count`.

    Reached as `client.users.tickets.ccd`.
    """
    def count(self, user: int | User) -> Coroutine[object, object, Count]:
        """Shows an approximate count of the tickets on which a user is copied. For agents; large counts
        are cached.

        Args:
            user: User that the call is about. Takes a User or its id.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/users/{user_id}/tickets/ccd/count`
        """

class UsersBulkDeleteAlso(TypedDict, total=False):
    """Further arguments of `client.users.bulk.delete()`.

    Attributes:
        brand_id: Brand that the call is about, or to filter by. One of `0`.
    """

    brand_id: Literal["0"] | int
    """Brand that the call is about, or to filter by. One of `0`."""

class UsersBulkDeleteByExternalIdAlso(TypedDict, total=False):
    """Further arguments of `client.users.bulk.delete_by_external_id()`.

    Attributes:
        brand_id: Brand that the call is about, or to filter by. One of `0`.
    """

    brand_id: Literal["0"] | int
    """Brand that the call is about, or to filter by. One of `0`."""

class UsersBulkUpdateAlso(TypedDict, total=False):
    """Further arguments of `client.users.bulk.update()`.

    Attributes:
        brand_id: Brand that the call is about, or to filter by.
    """

    brand_id: int
    """Brand that the call is about, or to filter by."""

class UsersBulkUpdateByExternalIdAlso(TypedDict, total=False):
    """Further arguments of `client.users.bulk.update_by_external_id()`.

    Attributes:
        brand_id: Brand that the call is about, or to filter by.
    """

    brand_id: int
    """Brand that the call is about, or to filter by."""

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
    def delete_by_external_id(self) -> BulkCallWith[str | User, UsersBulkDeleteByExternalIdAlso, int | str]:
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
        """For each chunk: Updates up to 100 users, all alike or each in its own way. Runs as a background
        job. For admins, and agents permitted to edit people.

        `PUT /api/v2/users/update_many`
        """
    @property
    def update_by_external_id(self) -> BulkCallWith[User | UserDict, UsersBulkUpdateByExternalIdAlso]:
        """For each chunk: Updates up to 100 users, all alike or each in its own way. Runs as a background
        job. For admins, and agents permitted to edit people.

        `PUT /api/v2/users/update_many`
        """
    @property
    def update_many(self) -> BulkChange[int | User, User | UserDict]:
        """For each chunk: Updates up to 100 users, all alike or each in its own way. Runs as a background
        job. For admins, and agents permitted to edit people.

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
    def delete_by_external_id(
        self,
    ) -> AsyncBulkCallWith[str | User, UsersBulkDeleteByExternalIdAlso, int | str]:
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
        """For each chunk: Updates up to 100 users, all alike or each in its own way. Runs as a background
        job. For admins, and agents permitted to edit people.

        `PUT /api/v2/users/update_many`
        """
    @property
    def update_by_external_id(self) -> AsyncBulkCallWith[User | UserDict, UsersBulkUpdateByExternalIdAlso]:
        """For each chunk: Updates up to 100 users, all alike or each in its own way. Runs as a background
        job. For admins, and agents permitted to edit people.

        `PUT /api/v2/users/update_many`
        """
    @property
    def update_many(self) -> AsyncBulkChange[int | User, User | UserDict]:
        """For each chunk: Updates up to 100 users, all alike or each in its own way. Runs as a background
        job. For admins, and agents permitted to edit people.

        `PUT /api/v2/users/update_many`
        """
