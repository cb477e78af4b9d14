# Generated from openapi/zendesk.openapi.json (openapi/spec/help_center/users.yaml and 3 more) by `make generate`. Do not edit.
"""Manages end users, agents and admins, singly or in bulk, with identities, passwords,
memberships, sessions and related records.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

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
from zenpy.lib.mixins.zenpy2 import AsyncUsers, Users
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime
    from enum import Enum

    from zenpy.lib.api.users.events import UsersEventsApi
    from zenpy.lib.api.users.profiles import UsersProfilesApi
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
    from zenpy.lib.pagination.checkpoint_file import CheckpointFile
    from zenpy.lib.pagination.exports import OnCheckpoint
    from zenpy.lib.pagination.results import BaseResultGenerator
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
UsersFilter: TypeAlias = Literal["assignable", "requester"]
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
UsersSortOrder: TypeAlias = Literal["asc", "desc"]
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

_SIDELOADS = {
    "organizations": Sideload("organizations", "Organization"),
    "abilities": Sideload("abilities", "Ability"),
    "roles": Sideload("roles", "CustomAgentRole"),
    "identities": Sideload("identities", "Identity"),
    "groups": Sideload("groups", "Group"),
    "open_ticket_count": Sideload("open_ticket_count"),
    "users": Sideload("users", "User"),
    "last_audits": Sideload("last_audits", "Audit", place="field"),
    "metric_sets": Sideload("metric_set", "TicketMetric", place="field"),
    "dates": Sideload("dates", "TicketDates", place="field"),
    "sharing_agreements": Sideload("sharing_agreements", "SharingAgreement"),
    "comment_count": Sideload("comment_count", place="field"),
    "incident_counts": Sideload("incident_count", place="field"),
    "ticket_forms": Sideload("ticket_forms", "TicketForm"),
    "articles": Sideload("articles", "HelpCenterArticle"),
    "sections": Sideload("sections", "HelpCenterSection"),
    "posts": Sideload("posts", "HelpCenterPost"),
    "topics": Sideload("topics", "HelpCenterTopic"),
    "questions": Sideload("questions"),
    "translations": Sideload("translations", "HelpCenterTranslation", place="field"),
    "comments": Sideload("comments", "HelpCenterComment"),
    "lookup_relationship_fields": Sideload("lookup_relationship_fields"),
}


class UsersApi(Users, Resource):
    """Manages end users, agents and admins, singly or in bulk, with identities, passwords,
    memberships, sessions and related records.

    Reached as `client.users`.
    """

    brand_agents: Lazy[UsersBrandAgentsApi] = Lazy("users", "UsersBrandAgentsApi")
    compliance_deletion_statuses: Lazy[UsersComplianceDeletionStatusesApi] = Lazy(
        "users", "UsersComplianceDeletionStatusesApi"
    )
    entitlements: Lazy[UsersEntitlementsApi] = Lazy("users", "UsersEntitlementsApi")
    events: Lazy[UsersEventsApi] = Lazy("users.events", "UsersEventsApi")
    group_memberships: Lazy[UsersGroupMembershipsApi] = Lazy("users", "UsersGroupMembershipsApi")
    groups: Lazy[UsersGroupsApi] = Lazy("users", "UsersGroupsApi")
    identities: Lazy[UsersIdentitiesApi] = Lazy("users", "UsersIdentitiesApi")
    me: Lazy[UsersMeApi] = Lazy("users", "UsersMeApi")
    organization_memberships: Lazy[UsersOrganizationMembershipsApi] = Lazy(
        "users", "UsersOrganizationMembershipsApi"
    )
    organization_subscriptions: Lazy[UsersOrganizationSubscriptionsApi] = Lazy(
        "users", "UsersOrganizationSubscriptionsApi"
    )
    organizations: Lazy[UsersOrganizationsApi] = Lazy("users", "UsersOrganizationsApi")
    password: Lazy[UsersPasswordApi] = Lazy("users", "UsersPasswordApi")
    profiles: Lazy[UsersProfilesApi] = Lazy("users.profiles", "UsersProfilesApi")
    requests: Lazy[UsersRequestsApi] = Lazy("users", "UsersRequestsApi")
    search: Lazy[UsersSearchApi] = Lazy("users", "UsersSearchApi")
    sessions: Lazy[UsersSessionsApi] = Lazy("users", "UsersSessionsApi")
    skips: Lazy[UsersSkipsApi] = Lazy("users", "UsersSkipsApi")
    tags: Lazy[UsersTagsApi] = Lazy("users", "UsersTagsApi")
    tickets: Lazy[UsersTicketsApi] = Lazy("users", "UsersTicketsApi")

    @property
    def bulk(self) -> UsersBulk:
        """Writes any number of records, in chunks: `create`, `create_or_update`, `delete`,
        `delete_by_external_id`, `logout_many`, `update`, `update_by_external_id`, `update_many`.
        """
        return UsersBulk(self)

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
                sideloads=among(_SIDELOADS, UsersSideload),
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
                sideloads=among(_SIDELOADS, UsersSideload),
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
                sideloads=among(_SIDELOADS, UsersSideload),
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
                sideloads=among(_SIDELOADS, UsersSideload),
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
        id: int | User = LEFT_OUT,
        ids: Iterable[int | User] = LEFT_OUT,
        include_deleted: bool | None = None,
        external_ids: Many[str | User] | Iterator[str | User] = LEFT_OUT,
    ) -> BaseResultGenerator[User] | User:
        """Lists the users of the account, optionally by role.

        - `client.users()`: Lists the users of the account, optionally by role. For admins and agents,
          light agents included. Limited to 100 calls per minute (page above 10000). Also takes `role`,
          `roles`, `permission_set`, `external_id`, `sort`, `include_boundary_indicators`,
          `include_item_cursors`, `brand_id`, `include`, `page_size`, `cursor_pagination`, `per_page`
          and `page`.
          `GET /api/v2/users`
        - `client.users(id=…)`: Fetches the profile of one user by id. For agents. Also takes `include`.
          `GET /api/v2/users/{user_id}`
        - `client.users(ids=[…])`: Fetches users by ids or external ids. For agents; ones not found are
          left out. Takes any number of ids; each request carries up to 100. Also takes
          `include_deleted`, `brand_id`, `include`, `page_size`, `per_page` and `page`.
          `GET /api/v2/users/show_many`
        - `client.users(external_ids=[…])`: Fetches users by ids or external ids. For agents; ones not
          found are left out. Takes any number of ids; each request carries up to 100. Also takes
          `include_deleted`, `brand_id`, `include`, `page_size`, `per_page` and `page`.
          `GET /api/v2/users/show_many`

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
            id: User that the call is about. Takes a User or its id.
            ids: Users to fetch. Takes User records or their ids.
            include_deleted: Whether deleted records are also listed.
            external_ids: Your own references of the users to fetch. Takes User records or their
                external ids.

        Returns:
            User records, fetched page by page as they are read.
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            role=role,
            roles=roles,
            permission_set=permission_set,
            external_id=external_id,
            sort=sort,
            include_boundary_indicators=include_boundary_indicators,
            include_item_cursors=include_item_cursors,
            brand_id=brand_id,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
            ids=ids,
            include_deleted=include_deleted,
            external_ids=external_ids,
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
        return self._run(self._ADD_TAGS, id=id, tags=tags)

    _ASSIGNED: Method[BaseResultGenerator[Ticket]] = Method(
        "users.assigned",
        Form(
            Operation(
                "users.tickets.assigned",
                "GET",
                "/api/v2/users/{user_id}/tickets/assigned",
                result=Result("list", schema="Ticket", key="tickets"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, UsersAssignedSideload),
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

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
        return self._run(
            self._ASSIGNED,
            user=user,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
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
                one_of=("name", "phone"),
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

    def autocomplete(
        self,
        *,
        name: str | None = None,
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
        return self._run(
            self._AUTOCOMPLETE,
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
                one_of=("name", "phone"),
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

    def autocomplete_post(
        self,
        *,
        brand_id: Literal["all"] | int | None = None,
        field_id: int | None = None,
        filter: UsersFilter | UserAutocompleteFilter | UserAutocompleteFilterDict | None = None,
        name: str | None = None,
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
        return self._run(
            self._AUTOCOMPLETE_POST,
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

    _CCED: Method[BaseResultGenerator[Ticket]] = Method(
        "users.cced",
        Form(
            Operation(
                "users.tickets.ccd",
                "GET",
                "/api/v2/users/{user_id}/tickets/ccd",
                result=Result("list", schema="Ticket", key="tickets"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, UsersAssignedSideload),
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
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
        return self._run(
            self._CCED,
            user=user,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
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
                    Param("role[]", "repeat"),
                    Param("permission_set"),
                    Param("brand_id"),
                ),
                result=Result("count", schema="Count", key="count"),
            ),
            (
                Argument("role", "query", "role"),
                Argument("roles", "query", "role[]", many=True),
                Argument("permission_set", "query", "permission_set"),
                Argument("brand_id", "query", "brand_id"),
            ),
        ),
    )

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
        return self._run(
            self._COUNT, role=role, roles=roles, permission_set=permission_set, brand_id=brand_id
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
                writes="make",
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
                writes="make",
            ),
            (Argument("api_objects", "record", "users", accepts="User", required=True, many=True),),
            many=True,
        ),
    )

    def create(self, api_objects: User | UserDict | Iterable[User | UserDict]) -> User | JobStatus:
        """Creates a user and sends a verification email unless told not to.

        - `client.users.create(api_objects)`: Creates a user and sends a verification email unless told
          not to. For admins and agents permitted to add users. Sends all that is set in the record,
          without its id and without what only Zendesk sets.
          `POST /api/v2/users`
        - `client.users.create([…])`: Creates up to 100 users. Subject to the caller's rights to add
          users; runs as a background job. Sends all that is set in the record, without its id and
          without what only Zendesk sets. Allowed for admins, agents and end users.
          `POST /api/v2/users/create_many`

        Args:
            api_objects: The User: an object, or a mapping of its fields, with `name`. Or: The User
                records: objects, or mappings of their fields, each with `name`; at most 100.

        Returns:
            The User.
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _CREATE_OR_UPDATE: Method[User | JobStatus] = Method(
        "users.create_or_update",
        Form(
            Operation(
                "users.create_or_update",
                "POST",
                "/api/v2/users/create_or_update",
                body=Body("record", schema="User", key="user", takes=("id",)),
                result=Result("one", schema="User", key="user"),
                writes="make",
            ),
            (Argument("users", "record", "user", accepts="User", required=True),),
        ),
        Form(
            Operation(
                "users.create_or_update_many",
                "POST",
                "/api/v2/users/create_or_update_many",
                body=Body("records", schema="User", key="users", limit=100, takes=("id",)),
                result=Result("job", schema="JobStatus", key="job_status"),
                writes="make",
            ),
            (Argument("users", "record", "users", accepts="User", required=True, many=True),),
            many=True,
        ),
    )

    def create_or_update(self, users: User | UserDict | Iterable[User | UserDict]) -> User | JobStatus:
        """Creates a user, or updates the one with the same email or external id.

        - `client.users.create_or_update(users)`: Creates a user, or updates the one with the same email
          or external id. Subject to the caller's rights over users. Sends all that is set in the
          record, without its id and without what only Zendesk sets. Allowed for admins, agents and end
          users.
          `POST /api/v2/users/create_or_update`
        - `client.users.create_or_update([…])`: Creates or updates up to 100 users, matched by email or
          external id. Subject to the caller's rights; runs as a background job. Sends all that is set
          in the record, without its id and without what only Zendesk sets. Allowed for admins, agents
          and end users.
          `POST /api/v2/users/create_or_update_many`

        Args:
            users: The User: an object, or a mapping of its fields, with `name`. Or: The User records:
                objects, or mappings of their fields, each with `name`; at most 100.

        Returns:
            The User.
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CREATE_OR_UPDATE, users=users)

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

    def delete(
        self, api_objects: int | User | Iterable[int | User], *, brand_id: Literal["0"] | int | None = None
    ) -> User | JobStatus:
        """Deletes a user and answers the deleted record; permanent deletion is a separate step.

        - `client.users.delete(api_objects)`: Deletes a user and answers the deleted record; permanent
          deletion is a separate step. Subject to the caller's rights. Allowed for admins, agents and
          end users.
          `DELETE /api/v2/users/{user_id}`
        - `client.users.delete([…])`: Deletes up to 100 users by ids or external ids. For admins; runs
          as a background job. Also takes `brand_id`.
          `DELETE /api/v2/users/destroy_many`

        Args:
            api_objects: User that the call is about. Takes a User or its id. Or: Users to delete, up to
                100. Takes User records or their ids.
            brand_id: Brand that the call is about, or to filter by. One of `0`.

        Returns:
            The User.
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._DELETE, api_objects=api_objects, brand_id=brand_id)

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
        return self._run(self._DELETE_BY_EXTERNAL_ID, api_objects=api_objects, brand_id=brand_id)

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
        return self._run(self._DELETE_TAGS, id=id, tags=tags)

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

    def deleted(
        self,
        *,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | User = LEFT_OUT,
    ) -> User | BaseResultGenerator[User]:
        """Lists users that were deleted but not yet permanently so.

        - `client.users.deleted()`: Lists users that were deleted but not yet permanently so. For
          agents. Also takes `sort`, `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/deleted_users`
        - `client.users.deleted(id=…)`: Fetches one deleted user who is not yet permanently deleted. For
          agents.
          `GET /api/v2/deleted_users/{deleted_user_id}`

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Deleted user to act on. Takes a User or its id.

        Returns:
            User records, fetched page by page as they are read.
            The User.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._DELETED,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
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
                sideloads=among(_SIDELOADS, UsersIncrementalSideload),
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
                sideloads=among(_SIDELOADS, UsersIncrementalSideload),
                one_of=("start_time", "cursor"),
            ),
            (
                Argument("start_time", "query", "start_time"),
                Argument("cursor", "query", "cursor"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def incremental(
        self,
        start_time: int | datetime | None = None,
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
        `start_time`, go on with `cursor`.

        - `client.users.incremental()`: Exports the users that changed since a given time, page by page
          with a cursor: start with `start_time`, go on with `cursor`. For admins. Needs `start_time` or
          `cursor` or `checkpoint`. Limited to 10 calls per minute (30 with the high volume add-on).
          Also takes `start_time`, `cursor`, `include`, `per_page`, `checkpoint`, `on_checkpoint`,
          `unique`, `follow` and `interval`.
          `GET /api/v2/incremental/users/cursor`
        - `client.users.incremental(start_time, paginate_by_time=…)`: Exports the users that changed
          since a given time, in time-based pages that can repeat users; the cursor variant is
          preferable. For admins. Limited to 10 calls per minute (30 with the high volume add-on). Also
          takes `include`, `per_page`, `checkpoint`, `on_checkpoint`, `unique`, `follow` and `interval`.
          `GET /api/v2/incremental/users`

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            paginate_by_time: True chooses this form of the call.
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
        """
        return self._run(
            self._INCREMENTAL,
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
            (Argument("ids", "query", "ids", accepts="User", required=True, many=True),),
        ),
    )

    def logout_many(self, *, ids: Iterable[int | User]) -> None:
        """Signs out several users, up to 100, by ending their sessions. For admins.

        Args:
            ids: Users to sign out, up to 100. Takes User records or their ids.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/users/logout_many`
        """
        return self._run(self._LOGOUT_MANY, ids=ids)

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
        return self._run(self._MERGE, source_user=source_user, dest_user=dest_user)

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
        return self._run(self._PERMANENTLY_DELETE, user=user)

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
        return self._run(self._RELATED, user=user)

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
        return self._run(self._REMOVE_TAGS, id=id, tags=tags)

    _REQUEST_CREATE: Method[None] = Method(
        "users.request_create",
        Form(
            Operation(
                "users.request_create",
                "POST",
                "/api/v2/users/request_create",
                body=Body("record", schema="User", key="user"),
                result=Result("nothing"),
                writes="make",
            ),
            (Argument("user", "record", "user", accepts="User", required=True),),
        ),
    )

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
        return self._run(self._REQUEST_CREATE, user=user)

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
                sideloads=among(_SIDELOADS, UsersAssignedSideload),
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
        return self._run(
            self._REQUESTED,
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
        return self._run(self._SET_PASSWORD, user=user, password=password)

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
        return self._run(self._SET_TAGS, id=id, tags=tags)

    _SUBSCRIPTIONS: Method[BaseResultGenerator[Subscription]] = Method(
        "users.subscriptions",
        Form(
            Operation(
                "help_center.users.subscriptions.list",
                "GET",
                "/api/v2/help_center/users/{user_id}/subscriptions",
                result=Result("list", schema="HelpCenterSubscription", key="subscriptions"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, UsersSubscriptionsSideload),
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

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
        return self._run(
            self._SUBSCRIPTIONS,
            user=user,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
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
                body=Body("records", schema="User", key="users", limit=100, one="user", takes=("photo",)),
                result=Result("job", schema="JobStatus", key="job_status"),
                writes="change",
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
                body=Body("record", schema="User", key="user", takes=("photo",)),
                result=Result("one", schema="User", key="user"),
                writes="change",
                readable=True,
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
                body=Body("records", schema="User", key="users", limit=100, one="user", takes=("photo",)),
                result=Result("job", schema="JobStatus", key="job_status"),
                writes="change",
            ),
            (
                Argument("api_objects", "record", "users", accepts="User", required=True, many=True),
                Argument("brand_id", "query", "brand_id"),
            ),
            many=True,
        ),
    )

    def update(
        self,
        api_objects: User | UserDict | Iterable[User | UserDict],
        *,
        brand_id: int | None = None,
        ids: Iterable[int | User] = LEFT_OUT,
    ) -> JobStatus | User:
        """Changes a user.

        - `client.users.update(api_objects)`: Changes a user. For admins and agents permitted to edit
          the user; a new email is added as a secondary identity. A record without changes is read, and
          nothing is written. Sends what changed in the record. Limited to 5 calls per minute for each
          user.
          `PUT /api/v2/users/{user_id}`
        - `client.users.update([…])`: Updates up to 100 users, all alike or each in its own way. Runs as
          a background job. For admins, and agents permitted to edit people. Sends what changed in the
          record. Also takes `brand_id`.
          `PUT /api/v2/users/update_many`
        - `client.users.update(api_objects, ids=[…])`: Updates up to 100 users, all alike or each in its
          own way. Runs as a background job. For admins, and agents permitted to edit people. Sends what
          changed in the record. Also takes `brand_id`.
          `PUT /api/v2/users/update_many`

        Args:
            api_objects: The User: an object, or a mapping of its fields. Or: The User records: objects,
                or mappings of their fields; at most 100. Or: The change to all of them, as a User: an
                object, or a mapping of its fields.
            brand_id: Brand that the call is about, or to filter by.
            ids: Users to change alike, up to 100. Takes User records or their ids.

        Returns:
            The User.
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._UPDATE, api_objects=api_objects, brand_id=brand_id, ids=ids)

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
                body=Body("records", schema="User", key="users", limit=100, one="user", takes=("photo",)),
                result=Result("job", schema="JobStatus", key="job_status"),
                writes="change",
            ),
            (
                Argument("api_objects", "record", "users", accepts="User", required=True, many=True),
                Argument("brand_id", "query", "brand_id"),
            ),
            many=True,
        ),
    )

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
        return self._run(self._UPDATE_BY_EXTERNAL_ID, api_objects=api_objects, brand_id=brand_id)

    _VOTES: Method[BaseResultGenerator[Vote]] = Method(
        "users.votes",
        Form(
            Operation(
                "help_center.users.votes.list",
                "GET",
                "/api/v2/help_center/users/{user_id}/votes",
                result=Result("list", schema="HelpCenterVote", key="votes"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, UsersVotesSideload),
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

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
        return self._run(
            self._VOTES,
            user=user,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncUsersApi(AsyncUsers, AsyncResource, sync_class=UsersApi):
    """`UsersApi` for the async client: calls are awaited, lists read with `async for`."""

    @property
    def bulk(self) -> AsyncUsersBulk:
        """Writes any number of records, in chunks: `create`, `create_or_update`, `delete`,
        `delete_by_external_id`, `logout_many`, `update`, `update_by_external_id`, `update_many`.
        """
        return AsyncUsersBulk(self)


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
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, UsersApi._CREATE, UsersApi._CALL)

    @property
    def create_or_update(self) -> BulkCall[User | UserDict]:
        """For each chunk: Creates or updates up to 100 users, matched by email or external id. Subject to
        the caller's rights; runs as a background job.

        `POST /api/v2/users/create_or_update_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, UsersApi._CREATE_OR_UPDATE)

    @property
    def delete(self) -> BulkCallWith[int | User, UsersBulkDeleteAlso]:
        """For each chunk: Deletes up to 100 users by ids or external ids. For admins; runs as a background
        job.

        `DELETE /api/v2/users/destroy_many`
        """
        from zenpy.lib.bulk import BulkCallWith

        return BulkCallWith(self, UsersApi._DELETE)

    @property
    def delete_by_external_id(self) -> BulkCallWith[str | User, UsersBulkDeleteByExternalIdAlso, int | str]:
        """For each chunk: Deletes up to 100 users by ids or external ids. For admins; runs as a background
        job.

        `DELETE /api/v2/users/destroy_many`
        """
        from zenpy.lib.bulk import BulkCallWith

        return BulkCallWith(self, UsersApi._DELETE_BY_EXTERNAL_ID)

    @property
    def logout_many(self) -> BulkCall[int | User]:
        """For each chunk: Signs out several users, up to 100, by ending their sessions. For admins.

        `POST /api/v2/users/logout_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, UsersApi._LOGOUT_MANY)

    @property
    def update(self) -> BulkCallWith[User | UserDict, UsersBulkUpdateAlso]:
        """For each chunk: Updates up to 100 users, all alike or each in its own way. Runs as a background
        job. For admins, and agents permitted to edit people.

        `PUT /api/v2/users/update_many`
        """
        from zenpy.lib.bulk import BulkCallWith

        return BulkCallWith(self, UsersApi._UPDATE)

    @property
    def update_by_external_id(self) -> BulkCallWith[User | UserDict, UsersBulkUpdateByExternalIdAlso]:
        """For each chunk: Updates up to 100 users, all alike or each in its own way. Runs as a background
        job. For admins, and agents permitted to edit people.

        `PUT /api/v2/users/update_many`
        """
        from zenpy.lib.bulk import BulkCallWith

        return BulkCallWith(self, UsersApi._UPDATE_BY_EXTERNAL_ID)

    @property
    def update_many(self) -> BulkChange[int | User, User | UserDict]:
        """For each chunk: Updates up to 100 users, all alike or each in its own way. Runs as a background
        job. For admins, and agents permitted to edit people.

        `PUT /api/v2/users/update_many`
        """
        from zenpy.lib.bulk import BulkChange

        return BulkChange(self, UsersApi._UPDATE)


class AsyncUsersBulk(AsyncBulk):
    """What `client.users.bulk` writes, any number of records in chunks."""

    @property
    def create(self) -> AsyncBulkCall[User | UserDict]:
        """For each chunk: Creates up to 100 users. Subject to the caller's rights to add users; runs as a
        background job.

        `POST /api/v2/users/create_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, UsersApi._CREATE, UsersApi._CALL)

    @property
    def create_or_update(self) -> AsyncBulkCall[User | UserDict]:
        """For each chunk: Creates or updates up to 100 users, matched by email or external id. Subject to
        the caller's rights; runs as a background job.

        `POST /api/v2/users/create_or_update_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, UsersApi._CREATE_OR_UPDATE)

    @property
    def delete(self) -> AsyncBulkCallWith[int | User, UsersBulkDeleteAlso]:
        """For each chunk: Deletes up to 100 users by ids or external ids. For admins; runs as a background
        job.

        `DELETE /api/v2/users/destroy_many`
        """
        from zenpy.lib.bulk import AsyncBulkCallWith

        return AsyncBulkCallWith(self, UsersApi._DELETE)

    @property
    def delete_by_external_id(
        self,
    ) -> AsyncBulkCallWith[str | User, UsersBulkDeleteByExternalIdAlso, int | str]:
        """For each chunk: Deletes up to 100 users by ids or external ids. For admins; runs as a background
        job.

        `DELETE /api/v2/users/destroy_many`
        """
        from zenpy.lib.bulk import AsyncBulkCallWith

        return AsyncBulkCallWith(self, UsersApi._DELETE_BY_EXTERNAL_ID)

    @property
    def logout_many(self) -> AsyncBulkCall[int | User]:
        """For each chunk: Signs out several users, up to 100, by ending their sessions. For admins.

        `POST /api/v2/users/logout_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, UsersApi._LOGOUT_MANY)

    @property
    def update(self) -> AsyncBulkCallWith[User | UserDict, UsersBulkUpdateAlso]:
        """For each chunk: Updates up to 100 users, all alike or each in its own way. Runs as a background
        job. For admins, and agents permitted to edit people.

        `PUT /api/v2/users/update_many`
        """
        from zenpy.lib.bulk import AsyncBulkCallWith

        return AsyncBulkCallWith(self, UsersApi._UPDATE)

    @property
    def update_by_external_id(self) -> AsyncBulkCallWith[User | UserDict, UsersBulkUpdateByExternalIdAlso]:
        """For each chunk: Updates up to 100 users, all alike or each in its own way. Runs as a background
        job. For admins, and agents permitted to edit people.

        `PUT /api/v2/users/update_many`
        """
        from zenpy.lib.bulk import AsyncBulkCallWith

        return AsyncBulkCallWith(self, UsersApi._UPDATE_BY_EXTERNAL_ID)

    @property
    def update_many(self) -> AsyncBulkChange[int | User, User | UserDict]:
        """For each chunk: Updates up to 100 users, all alike or each in its own way. Runs as a background
        job. For admins, and agents permitted to edit people.

        `PUT /api/v2/users/update_many`
        """
        from zenpy.lib.bulk import AsyncBulkChange

        return AsyncBulkChange(self, UsersApi._UPDATE)


class UsersBrandAgentsApi(Resource):
    """Lists the brand memberships of one agent. For admins.

    Reached as `client.users.brand_agents`.
    """

    _CALL: Method[BrandAgent | BaseResultGenerator[BrandAgent]] = Method(
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

    def __call__(
        self,
        user: int | User,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: str | BrandAgent = LEFT_OUT,
    ) -> BrandAgent | BaseResultGenerator[BrandAgent]:
        """Lists the brand memberships of one agent.

        - `client.users.brand_agents(user)`: Lists the brand memberships of one agent. For admins. Also
          takes `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/users/{user_id}/brand_agents`
        - `client.users.brand_agents(user, id=…)`: Returns one brand membership of the given agent. For
          admins.
          `GET /api/v2/users/{user_id}/brand_agents/{brand_agent_id}`

        Args:
            user: User that the call is about. Takes a User or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Membership of an agent in a brand to act on. Takes a BrandAgent or its id.

        Returns:
            BrandAgent records, fetched page by page as they are read.
            The BrandAgent.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            user=user,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )


class AsyncUsersBrandAgentsApi(AsyncResource, sync_class=UsersBrandAgentsApi):
    """`UsersBrandAgentsApi` for the async client: calls are awaited, lists read with `async for`."""


class UsersComplianceDeletionStatusesApi(Resource):
    """Shows how far the permanent deletion of a user has come in each Zendesk product. For agents.

    Reached as `client.users.compliance_deletion_statuses`.
    """

    _CALL: Method[BaseResultGenerator[ComplianceDeletionStatus]] = Method(
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
        return self._run(
            self._CALL,
            user=user,
            application=application,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncUsersComplianceDeletionStatusesApi(AsyncResource, sync_class=UsersComplianceDeletionStatusesApi):
    """`UsersComplianceDeletionStatusesApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class UsersEntitlementsApi(Resource):
    """The entitlements of `client.users`. Calls: `full`.

    Reached as `client.users.entitlements`.
    """

    _FULL: Method[UserEntitlements] = Method(
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
        return self._run(self._FULL, user=user)


class AsyncUsersEntitlementsApi(AsyncResource, sync_class=UsersEntitlementsApi):
    """`UsersEntitlementsApi` for the async client: calls are awaited, lists read with `async for`."""


class UsersGroupMembershipsApi(Resource):
    """Lists the group memberships of one agent. For agents. Calls: `assignable`, `create`, `delete`.

    Reached as `client.users.group_memberships`.
    """

    _CALL: Method[GroupMembership | BaseResultGenerator[GroupMembership]] = Method(
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
                sideloads=among(_SIDELOADS, UsersGroupMembershipsSideload),
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        user: int | User,
        include: UsersGroupMembershipsSideload | Iterable[UsersGroupMembershipsSideload] | None = None,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | GroupMembership = LEFT_OUT,
    ) -> GroupMembership | BaseResultGenerator[GroupMembership]:
        """Lists the group memberships of one agent.

        - `client.users.group_memberships(user)`: Lists the group memberships of one agent. For agents.
          Also takes `include`, `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/users/{user_id}/group_memberships`
        - `client.users.group_memberships(user, id=…)`: Returns one group membership of the given agent.
          For agents.
          `GET /api/v2/users/{user_id}/group_memberships/{group_membership_id}`

        Args:
            user: User that the call is about. Takes a User or its id.
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
            user=user,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _ASSIGNABLE: Method[BaseResultGenerator[GroupMembership]] = Method(
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
        return self._run(self._ASSIGNABLE, user=user)

    _CREATE: Method[GroupMembership] = Method(
        "users.group_memberships.create",
        Form(
            Operation(
                "users.group_memberships.create",
                "POST",
                "/api/v2/users/{user_id}/group_memberships",
                body=Body("record", schema="GroupMembership", key="group_membership"),
                result=Result("one", schema="GroupMembership", key="group_membership"),
                writes="make",
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument(
                    "group_membership", "record", "group_membership", accepts="GroupMembership", required=True
                ),
            ),
        ),
    )

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
        return self._run(self._CREATE, user=user, group_membership=group_membership)

    _DELETE: Method[None] = Method(
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
                    "group_membership",
                    "path",
                    "group_membership_id",
                    accepts="GroupMembership",
                    required=True,
                ),
            ),
        ),
    )

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
        return self._run(self._DELETE, user=user, group_membership=group_membership)


class AsyncUsersGroupMembershipsApi(AsyncResource, sync_class=UsersGroupMembershipsApi):
    """`UsersGroupMembershipsApi` for the async client: calls are awaited, lists read with `async for`."""


class UsersGroupsApi(Resource):
    """Lists the groups an agent belongs to. For agents and admins. Calls: `count`.

    Reached as `client.users.groups`.
    """

    _CALL: Method[BaseResultGenerator[Group]] = Method(
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
                sideloads=among(_SIDELOADS, UsersGroupsSideload),
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
        return self._run(
            self._CALL,
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

    _COUNT: Method[Count] = Method(
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
        return self._run(self._COUNT, user=user)


class AsyncUsersGroupsApi(AsyncResource, sync_class=UsersGroupsApi):
    """`UsersGroupsApi` for the async client: calls are awaited, lists read with `async for`."""


class UsersIdentitiesApi(Resource):
    """Lists the identities of a user. Agents may see those of others; end users only their own. Calls:
    `create`, `delete`, `make_primary`, `request_verification`, `show`, `update`, `verify`.

    Reached as `client.users.identities`.
    """

    _CALL: Method[BaseResultGenerator[Identity]] = Method(
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
        return self._run(
            self._CALL,
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

    _CREATE: Method[Identity] = Method(
        "users.identities.create",
        Form(
            Operation(
                "users.identities.create",
                "POST",
                "/api/v2/users/{user_id}/identities",
                query=(Param("brand_id"),),
                body=Body("record", schema="Identity", key="identity"),
                result=Result("one", schema="Identity", key="identity"),
                writes="make",
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument("identity", "record", "identity", accepts="Identity", required=True),
                Argument("brand_id", "query", "brand_id"),
            ),
        ),
    )

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
        return self._run(self._CREATE, user=user, identity=identity, brand_id=brand_id)

    _DELETE: Method[None] = Method(
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
        return self._run(self._DELETE, user=user, identity=identity)

    _MAKE_PRIMARY: Method[list[Identity]] = Method(
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
        return self._run(self._MAKE_PRIMARY, user=user, identity=identity)

    _REQUEST_VERIFICATION: Method[None] = Method(
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
        return self._run(self._REQUEST_VERIFICATION, user=user, identity=identity, brand_id=brand_id)

    _SHOW: Method[Identity] = Method(
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
        return self._run(self._SHOW, user=user, identity=identity)

    _UPDATE: Method[Identity] = Method(
        "users.identities.update",
        Form(
            Operation(
                "users.identities.update",
                "PUT",
                "/api/v2/users/{user_id}/identities/{user_identity_id}",
                body=Body("record", schema="Identity", key="identity"),
                result=Result("one", schema="Identity", key="identity"),
                writes="change",
                readable=True,
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
        return self._run(self._UPDATE, user=user, identity=identity)

    _VERIFY: Method[Identity] = Method(
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
        return self._run(self._VERIFY, user=user, identity=identity)


class AsyncUsersIdentitiesApi(AsyncResource, sync_class=UsersIdentitiesApi):
    """`UsersIdentitiesApi` for the async client: calls are awaited, lists read with `async for`."""


class UsersMeApi(Resource):
    """Fetches the calling user. Anonymous calls are answered too, with an empty anonymous user, whose
    id is null. Calls: `logout`, `merge`. Below it: `oauth`, `session`, `settings`.

    Reached as `client.users.me`.
    """

    oauth: Lazy[UsersMeOauthApi] = Lazy("users", "UsersMeOauthApi")
    session: Lazy[UsersMeSessionApi] = Lazy("users", "UsersMeSessionApi")  # type: ignore[assignment]  # not that of zenpy 2
    settings: Lazy[UsersMeSettingsApi] = Lazy("users", "UsersMeSettingsApi")

    _CALL: Method[User] = Method(
        "users.me",
        Form(
            Operation(
                "users.me",
                "GET",
                "/api/v2/users/me",
                result=Result("one", schema="User", key="user"),
                sideloads=among(_SIDELOADS, UsersSideload),
            ),
            (Argument("include", "query", "include", many=True),),
        ),
    )

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
        return self._run(self._CALL, include=include)

    _LOGOUT: Method[None] = Method(
        "users.me.logout",
        Form(Operation("users.me.logout", "DELETE", "/api/v2/users/me/logout", result=Result("nothing"))),
    )

    def logout(self) -> None:
        """Ends the session with which the call was made.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for admins, agents and end users.

        `DELETE /api/v2/users/me/logout`
        """
        return self._run(self._LOGOUT)

    _MERGE: Method[User] = Method(
        "users.me.merge",
        Form(
            Operation(
                "users.me.merge",
                "PUT",
                "/api/v2/users/me/merge",
                body=Body("fields"),
                result=Result("one", schema="User", key="user"),
            ),
            (Argument("user", "body", "user", required=True),),
        ),
    )

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
        return self._run(self._MERGE, user=user)


class AsyncUsersMeApi(AsyncResource, sync_class=UsersMeApi):
    """`UsersMeApi` for the async client: calls are awaited, lists read with `async for`."""


class UsersMeOauthApi(Resource):
    """The oauth of `client.users.me`. Below it: `clients`.

    Reached as `client.users.me.oauth`.
    """

    clients: Lazy[UsersMeOauthClientsApi] = Lazy("users", "UsersMeOauthClientsApi")


class AsyncUsersMeOauthApi(AsyncResource, sync_class=UsersMeOauthApi):
    """`UsersMeOauthApi` for the async client: calls are awaited, lists read with `async for`."""


class UsersMeOauthClientsApi(Resource):
    """Lists the OAuth clients of the calling user. For admins.

    Reached as `client.users.me.oauth.clients`.
    """

    _CALL: Method[BaseResultGenerator[OAuthClient]] = Method(
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
        return self._run(
            self._CALL, page_size=page_size, cursor_pagination=cursor_pagination, per_page=per_page, page=page
        )


class AsyncUsersMeOauthClientsApi(AsyncResource, sync_class=UsersMeOauthClientsApi):
    """`UsersMeOauthClientsApi` for the async client: calls are awaited, lists read with `async for`."""


class UsersMeSessionApi(Resource):
    """Fetches the session with which the call was made. Calls: `renew`.

    Reached as `client.users.me.session`.
    """

    _CALL: Method[Session] = Method(
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

    def __call__(self) -> Session:
        """Fetches the session with which the call was made.

        Returns:
            The Session.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for admins, agents and end users.

        `GET /api/v2/users/me/session`
        """
        return self._run(self._CALL)

    _RENEW: Method[str] = Method(
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

    def renew(self) -> str:
        """Prolongs the current session and answers a fresh authenticity token.

        Returns:
            The answer's `authenticity_token`.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for admins, agents and end users.

        `GET /api/v2/users/me/session/renew`
        """
        return self._run(self._RENEW)


class AsyncUsersMeSessionApi(AsyncResource, sync_class=UsersMeSessionApi):
    """`UsersMeSessionApi` for the async client: calls are awaited, lists read with `async for`."""


class UsersMeSettingsApi(Resource):
    """Shows the calling agent's personal settings. Calls: `update`.

    Reached as `client.users.me.settings`.
    """

    _CALL: Method[UserSettings] = Method(
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

    def __call__(self) -> UserSettings:
        """Shows the calling agent's personal settings.

        Returns:
            The UserSettings.

        Raises:
            ZenpyException: the call failed; its class says how.

        Allowed for agents.

        `GET /api/v2/users/me/settings`
        """
        return self._run(self._CALL)

    _UPDATE: Method[UserSettings] = Method(
        "users.me.settings.update",
        Form(
            Operation(
                "users.me.settings.update",
                "PUT",
                "/api/v2/users/me/settings",
                body=Body("record", schema="UserSettings", key="settings"),
                result=Result("one", schema="UserSettings", key="settings"),
                writes="change",
                readable=True,
            ),
            (Argument("api_objects", "record", "settings", accepts="UserSettings", required=True),),
        ),
    )

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
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncUsersMeSettingsApi(AsyncResource, sync_class=UsersMeSettingsApi):
    """`UsersMeSettingsApi` for the async client: calls are awaited, lists read with `async for`."""


class UsersOrganizationMembershipsApi(Resource):
    """Lists the organization memberships of one user. For agents, and for end users about themselves.
    Calls: `create`, `delete`, `make_default`.

    Reached as `client.users.organization_memberships`.
    """

    _CALL: Method[OrganizationMembership | BaseResultGenerator[OrganizationMembership]] = Method(
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
                    "id",
                    "path",
                    "organization_membership_id",
                    accepts="OrganizationMembership",
                    required=True,
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
                sideloads=among(_SIDELOADS, UsersOrganizationMembershipsSideload),
            ),
            (
                Argument("user", "path", "user_id", accepts="User", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

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
        id: int | OrganizationMembership = LEFT_OUT,
    ) -> OrganizationMembership | BaseResultGenerator[OrganizationMembership]:
        """Lists the organization memberships of one user.

        - `client.users.organization_memberships(user)`: Lists the organization memberships of one user.
          For agents, and for end users about themselves. Also takes `include`, `page_size`,
          `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/users/{user_id}/organization_memberships`
        - `client.users.organization_memberships(user, id=…)`: Returns one organization membership of
          the given user. For agents.
          `GET /api/v2/users/{user_id}/organization_memberships/{organization_membership_id}`

        Args:
            user: User that the call is about. Takes a User or its id.
            include: What to bring along in the same answer: users, organizations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Membership of a user in an organization to act on. Takes an OrganizationMembership or
                its id.

        Returns:
            OrganizationMembership records, fetched page by page as they are read.
            The OrganizationMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            user=user,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _CREATE: Method[OrganizationMembership] = Method(
        "users.organization_memberships.create",
        Form(
            Operation(
                "users.organization_memberships.create",
                "POST",
                "/api/v2/users/{user_id}/organization_memberships",
                body=Body("record", schema="OrganizationMembership", key="organization_membership"),
                result=Result("one", schema="OrganizationMembership", key="organization_membership"),
                writes="make",
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
        return self._run(self._CREATE, user=user, organization_membership=organization_membership)

    _DELETE: Method[None] = Method(
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
        return self._run(self._DELETE, user=user, organization_membership=organization_membership)

    _MAKE_DEFAULT: Method[list[OrganizationMembership]] = Method(
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
        return self._run(self._MAKE_DEFAULT, user=user, organization_membership=organization_membership)


class AsyncUsersOrganizationMembershipsApi(AsyncResource, sync_class=UsersOrganizationMembershipsApi):
    """`UsersOrganizationMembershipsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class UsersOrganizationSubscriptionsApi(Resource):
    """Lists the organizations a user subscribes to. For agents, and end users about themselves.

    Reached as `client.users.organization_subscriptions`.
    """

    _CALL: Method[BaseResultGenerator[OrganizationSubscription]] = Method(
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
        return self._run(
            self._CALL,
            user=user,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncUsersOrganizationSubscriptionsApi(AsyncResource, sync_class=UsersOrganizationSubscriptionsApi):
    """`UsersOrganizationSubscriptionsApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class UsersOrganizationsApi(Resource):
    """Lists the organizations a user belongs to. For agents. Calls: `count`, `delete`, `make_default`.

    Reached as `client.users.organizations`.
    """

    _CALL: Method[BaseResultGenerator[Organization]] = Method(
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
                sideloads=among(_SIDELOADS, UsersOrganizationsSideload),
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
        return self._run(
            self._CALL,
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

    _COUNT: Method[Count] = Method(
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
        return self._run(self._COUNT, user=user)

    _DELETE: Method[None] = Method(
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
        return self._run(self._DELETE, user=user, organization=organization)

    _MAKE_DEFAULT: Method[OrganizationMembership] = Method(
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
        return self._run(self._MAKE_DEFAULT, user=user, organization=organization)


class AsyncUsersOrganizationsApi(AsyncResource, sync_class=UsersOrganizationsApi):
    """`UsersOrganizationsApi` for the async client: calls are awaited, lists read with `async for`."""


class UsersPasswordApi(Resource):
    """The password of `client.users`. Calls: `requirements`, `update`.

    Reached as `client.users.password`.
    """

    _REQUIREMENTS: Method[BaseResultGenerator[str]] = Method(
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
        return self._run(self._REQUIREMENTS, user=user)

    _UPDATE: Method[None] = Method(
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
        return self._run(
            self._UPDATE, user=user, previous_password=previous_password, password=password, brand_id=brand_id
        )


class AsyncUsersPasswordApi(AsyncResource, sync_class=UsersPasswordApi):
    """`UsersPasswordApi` for the async client: calls are awaited, lists read with `async for`."""


class UsersRequestsApi(Resource):
    """Lists the requests a user made; end users can ask for their own.

    Reached as `client.users.requests`.
    """

    _CALL: Method[BaseResultGenerator[Request]] = Method(
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
                sideloads=among(_SIDELOADS, UsersRequestsSideload),
            ),
            (
                Argument("id", "path", "user_id", accepts="User", required=True),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

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
        return self._run(self._CALL, id=id, sort_by=sort_by, sort_order=sort_order, include=include)


class AsyncUsersRequestsApi(AsyncResource, sync_class=UsersRequestsApi):
    """`UsersRequestsApi` for the async client: calls are awaited, lists read with `async for`."""


class UsersSearchApi(Resource):
    """Searches users by query or external id. For agents; answers page by offset, at most 10,000
    results.

    Reached as `client.users.search`.
    """

    _CALL: Method[BaseResultGenerator[User]] = Method(
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
                sideloads=among(_SIDELOADS, UsersSideload),
                one_of=("query", "external_id"),
            ),
            (
                Argument("query", "query", "query"),
                Argument("external_id", "query", "external_id"),
                Argument("brand_id", "query", "brand_id"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        query: str | None = None,
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
        return self._run(
            self._CALL,
            query=query,
            external_id=external_id,
            brand_id=brand_id,
            include=include,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )


class AsyncUsersSearchApi(AsyncResource, sync_class=UsersSearchApi):
    """`UsersSearchApi` for the async client: calls are awaited, lists read with `async for`."""


class UsersSessionsApi(Resource):
    """Lists a user's sessions. Admins may look at anyone; agents and end users only at themselves.
    Calls: `delete`, `destroy_all`.

    Reached as `client.users.sessions`.
    """

    _CALL: Method[Session | BaseResultGenerator[Session]] = Method(
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

    def __call__(
        self,
        user: int | User,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | Session = LEFT_OUT,
    ) -> Session | BaseResultGenerator[Session]:
        """Lists a user's sessions.

        - `client.users.sessions(user)`: Lists a user's sessions. Admins may look at anyone; agents and
          end users only at themselves. Also takes `page_size`, `cursor_pagination`, `per_page` and
          `page`.
          `GET /api/v2/users/{user_id}/sessions`
        - `client.users.sessions(user, id=…)`: Fetches one session of a user. Admins may look at anyone;
          agents and end users only at themselves.
          `GET /api/v2/users/{user_id}/sessions/{session_id}`

        Args:
            user: User that the call is about. Takes a User or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Browser session of the user to act on. Takes a Session or its id.

        Returns:
            Session records, fetched page by page as they are read.
            The Session.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            user=user,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _DELETE: Method[None] = Method(
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
        return self._run(self._DELETE, user=user, session=session)

    _DESTROY_ALL: Method[None] = Method(
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
        return self._run(self._DESTROY_ALL, user=user)


class AsyncUsersSessionsApi(AsyncResource, sync_class=UsersSessionsApi):
    """`UsersSessionsApi` for the async client: calls are awaited, lists read with `async for`."""


class UsersSkipsApi(Resource):
    """Lists the tickets one agent skipped. For agents.

    Reached as `client.users.skips`.
    """

    _CALL: Method[BaseResultGenerator[Skip]] = Method(
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
        return self._run(
            self._CALL,
            user=user,
            sort_order=sort_order,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncUsersSkipsApi(AsyncResource, sync_class=UsersSkipsApi):
    """`UsersSkipsApi` for the async client: calls are awaited, lists read with `async for`."""


class UsersTagsApi(Resource):
    """Lists the tags of a user. For agents; user tags have to be enabled on the account.

    Reached as `client.users.tags`.
    """

    _CALL: Method[BaseResultGenerator[str]] = Method(
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
        return self._run(self._CALL, ticket_id=ticket_id)


class AsyncUsersTagsApi(AsyncResource, sync_class=UsersTagsApi):
    """`UsersTagsApi` for the async client: calls are awaited, lists read with `async for`."""


class UsersTicketsApi(Resource):
    """The tickets of `client.users`. Calls: `followed`. Below it: `assigned`, `ccd`.

    Reached as `client.users.tickets`.
    """

    assigned: Lazy[UsersTicketsAssignedApi] = Lazy("users", "UsersTicketsAssignedApi")
    ccd: Lazy[UsersTicketsCcdApi] = Lazy("users", "UsersTicketsCcdApi")

    _FOLLOWED: Method[BaseResultGenerator[Ticket]] = Method(
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
                sideloads=among(_SIDELOADS, UsersAssignedSideload),
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
        return self._run(
            self._FOLLOWED,
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


class AsyncUsersTicketsApi(AsyncResource, sync_class=UsersTicketsApi):
    """`UsersTicketsApi` for the async client: calls are awaited, lists read with `async for`."""


class UsersTicketsAssignedApi(Resource):
    """The assigned of `client.users.tickets`. Calls: `count`.

    Reached as `client.users.tickets.assigned`.
    """

    _COUNT: Method[Count] = Method(
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
        return self._run(self._COUNT, user=user)


class AsyncUsersTicketsAssignedApi(AsyncResource, sync_class=UsersTicketsAssignedApi):
    """`UsersTicketsAssignedApi` for the async client: calls are awaited, lists read with `async for`."""


class UsersTicketsCcdApi(Resource):
    """The ccd of `client.users.tickets`. Calls: `count`.

    Reached as `client.users.tickets.ccd`.
    """

    _COUNT: Method[Count] = Method(
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
        return self._run(self._COUNT, user=user)


class AsyncUsersTicketsCcdApi(AsyncResource, sync_class=UsersTicketsCcdApi):
    """`UsersTicketsCcdApi` for the async client: calls are awaited, lists read with `async for`."""
