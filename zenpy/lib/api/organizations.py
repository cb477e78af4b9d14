# Generated from openapi/zendesk.openapi.json (openapi/spec/support/incremental.yaml and 1 more) by `make generate`. Do not edit.
"""Manages organizations, the companies or units users belong to, singly or in bulk, with
memberships, tags and merges.
"""

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
from zenpy.lib.mixins.zenpy2 import AsyncOrganizations, Organizations
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from enum import Enum

    from zenpy.lib.api_objects.job_status import JobStatus
    from zenpy.lib.api_objects.organization_memberships import OrganizationMembership
    from zenpy.lib.api_objects.organization_merges import OrganizationMerge
    from zenpy.lib.api_objects.organization_subscriptions import OrganizationSubscription
    from zenpy.lib.api_objects.organizations import Organization, OrganizationRelated
    from zenpy.lib.api_objects.requests import Request
    from zenpy.lib.api_objects.shared import Count
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.bulk import AsyncBulkCall, AsyncBulkChange, BulkCall, BulkChange
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.checkpoint_file import CheckpointFile
    from zenpy.lib.pagination.exports import OnCheckpoint
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import OrganizationDict


OrganizationsSideload: TypeAlias = Literal["abilities", "lookup_relationship_fields"]
OrganizationsOrganizationMembershipsSideload: TypeAlias = Literal["users", "organizations"]
OrganizationsRequestsSideload: TypeAlias = Literal["users", "groups", "organizations"]
OrganizationsUsersSideload: TypeAlias = Literal[
    "organizations", "abilities", "roles", "identities", "groups", "open_ticket_count"
]
OrganizationsUsersSortBy: TypeAlias = Literal["id", "name", "created_at", "updated_at"]
OrganizationsUsersSortOrder: TypeAlias = Literal["asc", "desc"]

_SIDELOADS = {
    "abilities": Sideload("abilities", "Ability"),
    "lookup_relationship_fields": Sideload("lookup_relationship_fields"),
    "users": Sideload("users", "User"),
    "organizations": Sideload("organizations", "Organization"),
    "groups": Sideload("groups", "Group"),
    "roles": Sideload("roles", "CustomAgentRole"),
    "identities": Sideload("identities", "Identity"),
    "open_ticket_count": Sideload("open_ticket_count"),
}


class OrganizationsApi(Organizations, Resource):
    """Manages organizations, the companies or units users belong to, singly or in bulk, with
    memberships, tags and merges.

    Reached as `client.organizations`.
    """

    merges: Lazy[OrganizationsMergesApi] = Lazy("organizations", "OrganizationsMergesApi")
    organization_memberships: Lazy[OrganizationsOrganizationMembershipsApi] = Lazy(
        "organizations", "OrganizationsOrganizationMembershipsApi"
    )
    requests: Lazy[OrganizationsRequestsApi] = Lazy("organizations", "OrganizationsRequestsApi")
    subscriptions: Lazy[OrganizationsSubscriptionsApi] = Lazy(
        "organizations", "OrganizationsSubscriptionsApi"
    )
    tags: Lazy[OrganizationsTagsApi] = Lazy("organizations", "OrganizationsTagsApi")
    tickets: Lazy[OrganizationsTicketsApi] = Lazy("organizations", "OrganizationsTicketsApi")
    users: Lazy[OrganizationsUsersApi] = Lazy("organizations", "OrganizationsUsersApi")

    @property
    def bulk(self) -> OrganizationsBulk:
        """Writes any number of records, in chunks: `create`, `delete`, `delete_by_external_id`, `update`,
        `update_by_external_id`, `update_many`.
        """
        return OrganizationsBulk(self)

    _CALL: Method[BaseResultGenerator[Organization] | Organization] = Method(
        "organizations",
        Form(
            Operation(
                "organizations.show_many",
                "GET",
                "/api/v2/organizations/show_many",
                query=(
                    Param("ids", "comma"),
                    Param("external_ids", "comma"),
                ),
                result=Result("list", schema="Organization", key="organizations"),
                pages=("offset",),
                sideloads=among(_SIDELOADS, OrganizationsSideload),
            ),
            (
                Argument(
                    "external_id", "query", "external_ids", accepts="Organization", required=True, many=True
                ),
                Argument("include", "query", "include", many=True),
            ),
            when="external_id",
        ),
        Form(
            Operation(
                "organizations.show_many",
                "GET",
                "/api/v2/organizations/show_many",
                query=(
                    Param("ids", "comma"),
                    Param("external_ids", "comma"),
                ),
                result=Result("list", schema="Organization", key="organizations"),
                pages=("offset",),
                sideloads=among(_SIDELOADS, OrganizationsSideload),
            ),
            (
                Argument(
                    "external_ids", "query", "external_ids", accepts="Organization", required=True, many=True
                ),
                Argument("include", "query", "include", many=True),
            ),
            when="external_ids",
        ),
        Form(
            Operation(
                "organizations.show",
                "GET",
                "/api/v2/organizations/{organization_id}",
                query=(
                    Param("include_boundary_indicators"),
                    Param("include_item_cursors"),
                ),
                result=Result("one", schema="Organization", key="organization"),
                sideloads=among(_SIDELOADS, OrganizationsSideload),
            ),
            (
                Argument("id", "path", "organization_id", accepts="Organization", required=True),
                Argument("include_boundary_indicators", "query", "include_boundary_indicators"),
                Argument("include_item_cursors", "query", "include_item_cursors"),
                Argument("include", "query", "include", many=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "organizations.show_many",
                "GET",
                "/api/v2/organizations/show_many",
                query=(
                    Param("ids", "comma"),
                    Param("external_ids", "comma"),
                ),
                result=Result("list", schema="Organization", key="organizations"),
                pages=("offset",),
                sideloads=among(_SIDELOADS, OrganizationsSideload),
            ),
            (
                Argument("ids", "query", "ids", accepts="Organization", required=True, many=True),
                Argument("include", "query", "include", many=True),
            ),
            when="ids",
        ),
        Form(
            Operation(
                "organizations.list",
                "GET",
                "/api/v2/organizations",
                query=(
                    Param("sort"),
                    Param("include_boundary_indicators"),
                    Param("include_item_cursors"),
                ),
                result=Result("list", schema="Organization", key="organizations"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, OrganizationsSideload),
            ),
            (
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
        sort: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        include: OrganizationsSideload | Iterable[OrganizationsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | Organization = LEFT_OUT,
        ids: Iterable[int | Organization] = LEFT_OUT,
        external_id: Many[str | Organization] | Iterator[str | Organization] = LEFT_OUT,
        external_ids: Many[str | Organization] | Iterator[str | Organization] = LEFT_OUT,
    ) -> BaseResultGenerator[Organization] | Organization:
        """Lists the organizations of the account.

        - `client.organizations()`: Lists the organizations of the account. Agents limited to their own
          organization see just that one. Also takes `sort`, `include_boundary_indicators`,
          `include_item_cursors`, `include`, `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/organizations`
        - `client.organizations(id=…)`: Returns a single organization. For admins and agents. Also takes
          `include_boundary_indicators`, `include_item_cursors` and `include`.
          `GET /api/v2/organizations/{organization_id}`
        - `client.organizations(ids=[…])`: Returns organizations given by ids or external ids. For
          admins and agents. Takes any number of ids; each request carries up to 100. Also takes
          `include`, `page_size`, `per_page` and `page`.
          `GET /api/v2/organizations/show_many`
        - `client.organizations(external_id=[…])`: Returns organizations given by ids or external ids.
          For admins and agents. Takes any number of ids; each request carries up to 100. Also takes
          `include`, `page_size`, `per_page` and `page`.
          `GET /api/v2/organizations/show_many`
        - `client.organizations(external_ids=[…])`: Returns organizations given by ids or external ids.
          For admins and agents. Takes any number of ids; each request carries up to 100. Also takes
          `include`, `page_size`, `per_page` and `page`.
          `GET /api/v2/organizations/show_many`

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            include: What to bring along in the same answer: abilities, lookup_relationship_fields.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Organization that the call is about. Takes an Organization or its id.
            ids: Organizations to fetch. Takes Organization records or their ids.
            external_id: Your own references of the organizations to fetch. Takes Organization records
                or their external ids.
            external_ids: Your own references of the organizations to fetch. Takes Organization records
                or their external ids.

        Returns:
            Organization records, fetched page by page as they are read.
            The Organization.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            sort=sort,
            include_boundary_indicators=include_boundary_indicators,
            include_item_cursors=include_item_cursors,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
            ids=ids,
            external_id=external_id,
            external_ids=external_ids,
        )

    _ADD_TAGS: Method[list[str]] = Method(
        "organizations.add_tags",
        Form(
            Operation(
                "organizations.tags.update",
                "PUT",
                "/api/v2/organizations/{organization_id}/tags",
                body=Body("fields"),
                result=Result("values", key="tags", many=True),
            ),
            (
                Argument("id", "path", "organization_id", accepts="Organization", required=True),
                Argument("tags", "body", "tags", required=True, many=True),
            ),
        ),
    )

    def add_tags(self, id: int | Organization, tags: Many[str] | Iterator[str]) -> list[str]:
        """Adds tags to an organization and keeps those it has. For agents.

        Args:
            id: Organization that the call is about. Takes an Organization or its id.
            tags: Tags to add to those of the organization.

        Returns:
            The answer's `tags`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/organizations/{organization_id}/tags`
        """
        return self._run(self._ADD_TAGS, id=id, tags=tags)

    _AUTOCOMPLETE: Method[BaseResultGenerator[Organization]] = Method(
        "organizations.autocomplete",
        Form(
            Operation(
                "organizations.autocomplete",
                "GET",
                "/api/v2/organizations/autocomplete",
                query=(
                    Param("name"),
                    Param("field_id"),
                    Param("source"),
                    Param("include_boundary_indicators"),
                    Param("include_item_cursors"),
                ),
                result=Result("list", schema="Organization", key="organizations"),
                pages=("offset",),
            ),
            (
                Argument("name", "query", "name", required=True),
                Argument("field_id", "query", "field_id"),
                Argument("source", "query", "source"),
                Argument("include_boundary_indicators", "query", "include_boundary_indicators"),
                Argument("include_item_cursors", "query", "include_item_cursors"),
            ),
        ),
    )

    def autocomplete(
        self,
        *,
        name: str,
        field_id: str | None = None,
        source: str | None = None,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Organization]:
        """Finds organizations by the beginning of their name, with at least two characters. For agents.

        Args:
            name: First letters of the names of the organizations wanted, two at least.
            field_id: Lookup field whose relationship or filter applies.
            source: Record type that holds the lookup field, such as `zen:ticket`.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/organizations/autocomplete`
        """
        return self._run(
            self._AUTOCOMPLETE,
            name=name,
            field_id=field_id,
            source=source,
            include_boundary_indicators=include_boundary_indicators,
            include_item_cursors=include_item_cursors,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )

    _COUNT: Method[Count] = Method(
        "organizations.count",
        Form(
            Operation(
                "organizations.count",
                "GET",
                "/api/v2/organizations/count",
                query=(
                    Param("include_boundary_indicators"),
                    Param("include_item_cursors"),
                ),
                result=Result("count", schema="Count", key="count"),
            ),
            (
                Argument("include_boundary_indicators", "query", "include_boundary_indicators"),
                Argument("include_item_cursors", "query", "include_item_cursors"),
            ),
        ),
    )

    def count(
        self, *, include_boundary_indicators: bool | None = None, include_item_cursors: bool | None = None
    ) -> Count:
        """Returns the approximate number of organizations. For agents.

        Args:
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.

        Returns:
            The Count.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/organizations/count`
        """
        return self._run(
            self._COUNT,
            include_boundary_indicators=include_boundary_indicators,
            include_item_cursors=include_item_cursors,
        )

    _CREATE: Method[Organization | JobStatus] = Method(
        "organizations.create",
        Form(
            Operation(
                "organizations.create",
                "POST",
                "/api/v2/organizations",
                body=Body("record", schema="Organization", key="organization"),
                result=Result("one", schema="Organization", key="organization"),
                writes="make",
            ),
            (Argument("api_objects", "record", "organization", accepts="Organization", required=True),),
        ),
        Form(
            Operation(
                "organizations.create_many",
                "POST",
                "/api/v2/organizations/create_many",
                body=Body("records", schema="Organization", key="organizations", limit=100),
                result=Result("job", schema="JobStatus", key="job_status"),
                writes="make",
            ),
            (
                Argument(
                    "api_objects", "record", "organizations", accepts="Organization", required=True, many=True
                ),
            ),
            many=True,
        ),
    )

    def create(
        self, api_objects: Organization | OrganizationDict | Iterable[Organization | OrganizationDict]
    ) -> Organization | JobStatus:
        """Creates an organization; its name must be unique.

        - `client.organizations.create(api_objects)`: Creates an organization; its name must be unique.
          For admins and permitted agents. Sends all that is set in the record, without its id and
          without what only Zendesk sets.
          `POST /api/v2/organizations`
        - `client.organizations.create([…])`: Starts a job that creates up to 100 organizations. For
          agents with the permission. Sends all that is set in the record, without its id and without
          what only Zendesk sets.
          `POST /api/v2/organizations/create_many`

        Args:
            api_objects: The Organization: an object, or a mapping of its fields, with `name`. Or: The
                Organization records: objects, or mappings of their fields; at most 100.

        Returns:
            The Organization.
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _CREATE_OR_UPDATE: Method[Organization] = Method(
        "organizations.create_or_update",
        Form(
            Operation(
                "organizations.create_or_update",
                "POST",
                "/api/v2/organizations/create_or_update",
                body=Body("record", schema="Organization", key="organization", takes=("id",)),
                result=Result("one", schema="Organization", key="organization"),
                writes="make",
            ),
            (Argument("organization", "record", "organization", accepts="Organization", required=True),),
        ),
    )

    def create_or_update(self, organization: Organization | OrganizationDict) -> Organization:
        """Updates the organization with the given id or external id, or creates it if there is none. For
        agents with the permission.

        Args:
            organization: The Organization: an object, or a mapping of its fields.

        Returns:
            The Organization.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/organizations/create_or_update`
        """
        return self._run(self._CREATE_OR_UPDATE, organization=organization)

    _DELETE: Method[JobStatus | None] = Method(
        "organizations.delete",
        Form(
            Operation(
                "organizations.delete",
                "DELETE",
                "/api/v2/organizations/{organization_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "organization_id", accepts="Organization", required=True),),
        ),
        Form(
            Operation(
                "organizations.destroy_many",
                "DELETE",
                "/api/v2/organizations/destroy_many",
                query=(
                    Param("ids", "comma"),
                    Param("external_ids", "comma"),
                ),
                result=Result("job", schema="JobStatus", key="job_status"),
            ),
            (Argument("api_objects", "query", "ids", accepts="Organization", required=True, many=True),),
            many=True,
        ),
    )

    def delete(self, api_objects: int | Organization | Iterable[int | Organization]) -> JobStatus | None:
        """Deletes an organization.

        - `client.organizations.delete(api_objects)`: Deletes an organization. For admins and permitted
          agents.
          `DELETE /api/v2/organizations/{organization_id}`
        - `client.organizations.delete([…])`: Starts a job that deletes up to 100 organizations given by
          ids or external ids. For admins and permitted agents.
          `DELETE /api/v2/organizations/destroy_many`

        Args:
            api_objects: Organization that the call is about. Takes an Organization or its id. Or:
                Organizations to delete, up to 100. Takes Organization records or their ids.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _DELETE_BY_EXTERNAL_ID: Method[JobStatus] = Method(
        "organizations.delete_by_external_id",
        Form(
            Operation(
                "organizations.destroy_many",
                "DELETE",
                "/api/v2/organizations/destroy_many",
                query=(
                    Param("ids", "comma"),
                    Param("external_ids", "comma"),
                ),
                result=Result("job", schema="JobStatus", key="job_status"),
            ),
            (
                Argument(
                    "api_objects", "query", "external_ids", accepts="Organization", required=True, many=True
                ),
            ),
            many=True,
        ),
    )

    def delete_by_external_id(
        self, api_objects: Many[str | Organization] | Iterator[str | Organization]
    ) -> JobStatus:
        """Starts a job that deletes up to 100 organizations given by ids or external ids. For admins and
        permitted agents.

        Args:
            api_objects: Your own references of the organizations to delete, up to 100. Takes
                Organization records or their external ids.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/organizations/destroy_many`
        """
        return self._run(self._DELETE_BY_EXTERNAL_ID, api_objects=api_objects)

    _DELETE_TAGS: Method[list[str]] = Method(
        "organizations.delete_tags",
        Form(
            Operation(
                "organizations.tags.delete",
                "DELETE",
                "/api/v2/organizations/{organization_id}/tags",
                body=Body("fields"),
                result=Result("values", key="tags", many=True),
            ),
            (
                Argument("id", "path", "organization_id", accepts="Organization", required=True),
                Argument("tags", "body", "tags", required=True, many=True),
            ),
        ),
    )

    def delete_tags(self, id: int | Organization, tags: Many[str] | Iterator[str]) -> list[str]:
        """Removes the given tags from an organization. For agents.

        Args:
            id: Organization that the call is about. Takes an Organization or its id.
            tags: Tags to take off the organization.

        Returns:
            The answer's `tags`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/organizations/{organization_id}/tags`
        """
        return self._run(self._DELETE_TAGS, id=id, tags=tags)

    _EXTERNAL: Method[BaseResultGenerator[Organization]] = Method(
        "organizations.external",
        Form(
            Operation(
                "organizations.search",
                "GET",
                "/api/v2/organizations/search",
                query=(
                    Param("external_id"),
                    Param("name"),
                ),
                result=Result("list", schema="Organization", key="organizations"),
                pages=("offset",),
                sideloads=among(_SIDELOADS, OrganizationsSideload),
                one_of=("external_id", "name"),
            ),
            (
                Argument("external_id", "query", "external_id"),
                Argument("include", "query", "include", many=True),
                Argument("name", "query", "name"),
            ),
        ),
    )

    def external(
        self,
        external_id: str | None = None,
        include: OrganizationsSideload | Iterable[OrganizationsSideload] | None = None,
        *,
        name: str | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Organization]:
        """Finds organizations by exact external id or exact name. For admins and agents. Needs
        `external_id` or `name`.

        Args:
            external_id: Finds the organization with this reference of your own.
            include: What to bring along in the same answer: abilities, lookup_relationship_fields.
            name: Exact name of the organization to find.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/organizations/search`
        """
        return self._run(
            self._EXTERNAL,
            external_id=external_id,
            include=include,
            name=name,
            page_size=page_size,
            per_page=per_page,
            page=page,
        )

    _INCREMENTAL: Method[BaseResultGenerator[Organization]] = Method(
        "organizations.incremental",
        Form(
            Operation(
                "incremental.organizations.list",
                "GET",
                "/api/v2/incremental/organizations",
                query=(Param("start_time"),),
                result=Result("list", schema="Organization", key="organizations"),
                pages=("incremental_time",),
            ),
            (
                Argument("start_time", "query", "start_time", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def incremental(
        self,
        start_time: int | datetime,
        include: str | Many[str] | Iterator[str] | None = None,
        per_page: int | None = None,
        *,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[Organization]:
        """Exports the organizations that changed since a given time, in time-based pages. For admins;
        limited to 10 calls a minute by default.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            include: Names of related records to bring along; which ones there are is not documented by
                Zendesk.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/organizations`
        """
        return self._run(
            self._INCREMENTAL,
            start_time=start_time,
            include=include,
            per_page=per_page,
            checkpoint=checkpoint,
            on_checkpoint=on_checkpoint,
            unique=unique,
            follow=follow,
            interval=interval,
        )

    _MERGE: Method[OrganizationMerge] = Method(
        "organizations.merge",
        Form(
            Operation(
                "organizations.merge",
                "POST",
                "/api/v2/organizations/{organization_id}/merge",
                body=Body("fields", key="organization_merge"),
                result=Result("one", schema="OrganizationMerge", key="organization_merge"),
            ),
            (
                Argument("loser", "path", "organization_id", accepts="Organization", required=True),
                Argument("winner", "body", "winner_id", accepts="Organization", required=True),
            ),
        ),
    )

    def merge(self, loser: int | Organization, winner: int | Organization) -> OrganizationMerge:
        """Starts merging an organization into another one: its users, tickets and domains move, and it is
        deleted. Cannot be undone. For admins.

        Args:
            loser: Organization that is merged away and deleted. Takes an Organization or its id.
            winner: Organization that stays and takes over users and tickets. Takes an Organization or
                its id.

        Returns:
            The OrganizationMerge.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/organizations/{organization_id}/merge`
        """
        return self._run(self._MERGE, loser=loser, winner=winner)

    _RELATED: Method[OrganizationRelated] = Method(
        "organizations.related",
        Form(
            Operation(
                "organizations.related",
                "GET",
                "/api/v2/organizations/{organization_id}/related",
                result=Result("one", schema="OrganizationRelated", key="organization_related"),
            ),
            (Argument("organization", "path", "organization_id", accepts="Organization", required=True),),
        ),
    )

    def related(self, organization: int | Organization) -> OrganizationRelated:
        """Returns how many users and tickets belong to an organization. For agents.

        Args:
            organization: Organization that the call is about. Takes an Organization or its id.

        Returns:
            The OrganizationRelated.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/organizations/{organization_id}/related`
        """
        return self._run(self._RELATED, organization=organization)

    _REMOVE_TAGS: Method[list[str]] = Method(
        "organizations.remove_tags",
        Form(
            Operation(
                "organizations.tags.delete",
                "DELETE",
                "/api/v2/organizations/{organization_id}/tags",
                body=Body("fields"),
                result=Result("values", key="tags", many=True),
            ),
            (
                Argument("id", "path", "organization_id", accepts="Organization", required=True),
                Argument("tags", "body", "tags", required=True, many=True),
            ),
        ),
    )

    def remove_tags(self, id: int | Organization, tags: Many[str] | Iterator[str]) -> list[str]:
        """Removes the given tags from an organization. For agents.

        Args:
            id: Organization that the call is about. Takes an Organization or its id.
            tags: Tags to take off the organization.

        Returns:
            The answer's `tags`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/organizations/{organization_id}/tags`
        """
        return self._run(self._REMOVE_TAGS, id=id, tags=tags)

    _SET_TAGS: Method[list[str]] = Method(
        "organizations.set_tags",
        Form(
            Operation(
                "organizations.tags.create",
                "POST",
                "/api/v2/organizations/{organization_id}/tags",
                body=Body("fields"),
                result=Result("values", key="tags", many=True),
            ),
            (
                Argument("id", "path", "organization_id", accepts="Organization", required=True),
                Argument("tags", "body", "tags", required=True, many=True),
            ),
        ),
    )

    def set_tags(self, id: int | Organization, tags: Many[str] | Iterator[str]) -> list[str]:
        """Replaces all tags of an organization with those given. For agents; use the update operation to
        keep existing ones.

        Args:
            id: Organization that the call is about. Takes an Organization or its id.
            tags: Tags that the organization has from now on; all others go.

        Returns:
            The answer's `tags`.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/organizations/{organization_id}/tags`
        """
        return self._run(self._SET_TAGS, id=id, tags=tags)

    _UPDATE: Method[JobStatus | Organization] = Method(
        "organizations.update",
        Form(
            Operation(
                "organizations.update_many",
                "PUT",
                "/api/v2/organizations/update_many",
                query=(Param("ids", "comma"),),
                body=Body(
                    "records", schema="Organization", key="organizations", limit=100, one="organization"
                ),
                result=Result("job", schema="JobStatus", key="job_status"),
                writes="change",
            ),
            (
                Argument("api_objects", "record", "organization", accepts="Organization", required=True),
                Argument("ids", "query", "ids", accepts="Organization", required=True, many=True),
            ),
            when="ids",
        ),
        Form(
            Operation(
                "organizations.update",
                "PUT",
                "/api/v2/organizations/{organization_id}",
                body=Body("record", schema="Organization", key="organization"),
                result=Result("one", schema="Organization", key="organization"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "organization",
                    also_path="organization_id",
                    accepts="Organization",
                    required=True,
                ),
            ),
        ),
        Form(
            Operation(
                "organizations.update_many",
                "PUT",
                "/api/v2/organizations/update_many",
                query=(Param("ids", "comma"),),
                body=Body(
                    "records", schema="Organization", key="organizations", limit=100, one="organization"
                ),
                result=Result("job", schema="JobStatus", key="job_status"),
                writes="change",
            ),
            (
                Argument(
                    "api_objects", "record", "organizations", accepts="Organization", required=True, many=True
                ),
            ),
            many=True,
        ),
    )

    def update(
        self,
        api_objects: Organization | OrganizationDict | Iterable[Organization | OrganizationDict],
        *,
        ids: Iterable[int | Organization] = LEFT_OUT,
    ) -> JobStatus | Organization:
        """Changes an organization; lists such as domain names are replaced as a whole.

        - `client.organizations.update(api_objects)`: Changes an organization; lists such as domain
          names are replaced as a whole. For admins; some agents may change notes only. A record without
          changes is read, and nothing is written. Sends what changed in the record.
          `PUT /api/v2/organizations/{organization_id}`
        - `client.organizations.update([…])`: Starts a job that updates up to 100 organizations, all
          alike or each in its own way. For admins and permitted agents. Sends what changed in the
          record.
          `PUT /api/v2/organizations/update_many`
        - `client.organizations.update(api_objects, ids=[…])`: Starts a job that updates up to 100
          organizations, all alike or each in its own way. For admins and permitted agents. Sends what
          changed in the record.
          `PUT /api/v2/organizations/update_many`

        Args:
            api_objects: The Organization: an object, or a mapping of its fields. Or: The Organization
                records: objects, or mappings of their fields; at most 100. Or: The change to all of
                them, as an Organization: an object, or a mapping of its fields.
            ids: Organizations to change alike, up to 100. Takes Organization records or their ids.

        Returns:
            The Organization.
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._UPDATE, api_objects=api_objects, ids=ids)

    _UPDATE_BY_EXTERNAL_ID: Method[JobStatus] = Method(
        "organizations.update_by_external_id",
        Form(
            Operation(
                "organizations.update_many",
                "PUT",
                "/api/v2/organizations/update_many",
                query=(Param("ids", "comma"),),
                body=Body(
                    "records", schema="Organization", key="organizations", limit=100, one="organization"
                ),
                result=Result("job", schema="JobStatus", key="job_status"),
                writes="change",
            ),
            (
                Argument(
                    "api_objects", "record", "organizations", accepts="Organization", required=True, many=True
                ),
            ),
            many=True,
        ),
    )

    def update_by_external_id(self, api_objects: Iterable[Organization | OrganizationDict]) -> JobStatus:
        """Starts a job that updates up to 100 organizations, all alike or each in its own way. For admins
        and permitted agents.

        Args:
            api_objects: The Organization records: objects, or mappings of their fields; at most 100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/organizations/update_many`
        """
        return self._run(self._UPDATE_BY_EXTERNAL_ID, api_objects=api_objects)


class AsyncOrganizationsApi(AsyncOrganizations, AsyncResource, sync_class=OrganizationsApi):
    """`OrganizationsApi` for the async client: calls are awaited, lists read with `async for`."""

    @property
    def bulk(self) -> AsyncOrganizationsBulk:
        """Writes any number of records, in chunks: `create`, `delete`, `delete_by_external_id`, `update`,
        `update_by_external_id`, `update_many`.
        """
        return AsyncOrganizationsBulk(self)


class OrganizationsBulk(Bulk):
    """What `client.organizations.bulk` writes, any number of records in chunks."""

    @property
    def create(self) -> BulkCall[Organization | OrganizationDict]:
        """For each chunk: Starts a job that creates up to 100 organizations. For agents with the
        permission.

        `POST /api/v2/organizations/create_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, OrganizationsApi._CREATE, OrganizationsApi._CALL)

    @property
    def delete(self) -> BulkCall[int | Organization]:
        """For each chunk: Starts a job that deletes up to 100 organizations given by ids or external ids.
        For admins and permitted agents.

        `DELETE /api/v2/organizations/destroy_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, OrganizationsApi._DELETE)

    @property
    def delete_by_external_id(self) -> BulkCall[str | Organization, int | str]:
        """For each chunk: Starts a job that deletes up to 100 organizations given by ids or external ids.
        For admins and permitted agents.

        `DELETE /api/v2/organizations/destroy_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, OrganizationsApi._DELETE_BY_EXTERNAL_ID)

    @property
    def update(self) -> BulkCall[Organization | OrganizationDict]:
        """For each chunk: Starts a job that updates up to 100 organizations, all alike or each in its own
        way. For admins and permitted agents.

        `PUT /api/v2/organizations/update_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, OrganizationsApi._UPDATE)

    @property
    def update_by_external_id(self) -> BulkCall[Organization | OrganizationDict]:
        """For each chunk: Starts a job that updates up to 100 organizations, all alike or each in its own
        way. For admins and permitted agents.

        `PUT /api/v2/organizations/update_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, OrganizationsApi._UPDATE_BY_EXTERNAL_ID)

    @property
    def update_many(self) -> BulkChange[int | Organization, Organization | OrganizationDict]:
        """For each chunk: Starts a job that updates up to 100 organizations, all alike or each in its own
        way. For admins and permitted agents.

        `PUT /api/v2/organizations/update_many`
        """
        from zenpy.lib.bulk import BulkChange

        return BulkChange(self, OrganizationsApi._UPDATE)


class AsyncOrganizationsBulk(AsyncBulk):
    """What `client.organizations.bulk` writes, any number of records in chunks."""

    @property
    def create(self) -> AsyncBulkCall[Organization | OrganizationDict]:
        """For each chunk: Starts a job that creates up to 100 organizations. For agents with the
        permission.

        `POST /api/v2/organizations/create_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, OrganizationsApi._CREATE, OrganizationsApi._CALL)

    @property
    def delete(self) -> AsyncBulkCall[int | Organization]:
        """For each chunk: Starts a job that deletes up to 100 organizations given by ids or external ids.
        For admins and permitted agents.

        `DELETE /api/v2/organizations/destroy_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, OrganizationsApi._DELETE)

    @property
    def delete_by_external_id(self) -> AsyncBulkCall[str | Organization, int | str]:
        """For each chunk: Starts a job that deletes up to 100 organizations given by ids or external ids.
        For admins and permitted agents.

        `DELETE /api/v2/organizations/destroy_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, OrganizationsApi._DELETE_BY_EXTERNAL_ID)

    @property
    def update(self) -> AsyncBulkCall[Organization | OrganizationDict]:
        """For each chunk: Starts a job that updates up to 100 organizations, all alike or each in its own
        way. For admins and permitted agents.

        `PUT /api/v2/organizations/update_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, OrganizationsApi._UPDATE)

    @property
    def update_by_external_id(self) -> AsyncBulkCall[Organization | OrganizationDict]:
        """For each chunk: Starts a job that updates up to 100 organizations, all alike or each in its own
        way. For admins and permitted agents.

        `PUT /api/v2/organizations/update_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, OrganizationsApi._UPDATE_BY_EXTERNAL_ID)

    @property
    def update_many(self) -> AsyncBulkChange[int | Organization, Organization | OrganizationDict]:
        """For each chunk: Starts a job that updates up to 100 organizations, all alike or each in its own
        way. For admins and permitted agents.

        `PUT /api/v2/organizations/update_many`
        """
        from zenpy.lib.bulk import AsyncBulkChange

        return AsyncBulkChange(self, OrganizationsApi._UPDATE)


class OrganizationsMergesApi(Resource):
    """Lists the merges in which an organization was the one merged away. For admins.

    Reached as `client.organizations.merges`.
    """

    _CALL: Method[BaseResultGenerator[OrganizationMerge]] = Method(
        "organizations.merges",
        Form(
            Operation(
                "organizations.merges.list",
                "GET",
                "/api/v2/organizations/{organization_id}/merges",
                result=Result("list", schema="OrganizationMerge", key="organization_merges"),
                pages=("cursor",),
            ),
            (Argument("organization", "path", "organization_id", accepts="Organization", required=True),),
        ),
    )

    def __call__(
        self,
        organization: int | Organization,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[OrganizationMerge]:
        """Lists the merges in which an organization was the one merged away. For admins.

        Args:
            organization: Organization that the call is about. Takes an Organization or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination.

        Returns:
            OrganizationMerge records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/organizations/{organization_id}/merges`
        """
        return self._run(
            self._CALL, organization=organization, page_size=page_size, cursor_pagination=cursor_pagination
        )


class AsyncOrganizationsMergesApi(AsyncResource, sync_class=OrganizationsMergesApi):
    """`OrganizationsMergesApi` for the async client: calls are awaited, lists read with `async for`."""


class OrganizationsOrganizationMembershipsApi(Resource):
    """Lists the memberships of one organization. For agents, and end users within their own access.

    Reached as `client.organizations.organization_memberships`.
    """

    _CALL: Method[BaseResultGenerator[OrganizationMembership]] = Method(
        "organizations.organization_memberships",
        Form(
            Operation(
                "organizations.organization_memberships.list",
                "GET",
                "/api/v2/organizations/{organization_id}/organization_memberships",
                result=Result("list", schema="OrganizationMembership", key="organization_memberships"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, OrganizationsOrganizationMembershipsSideload),
            ),
            (
                Argument("organization", "path", "organization_id", accepts="Organization", required=True),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        organization: int | Organization,
        *,
        include: OrganizationsOrganizationMembershipsSideload
        | Iterable[OrganizationsOrganizationMembershipsSideload]
        | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[OrganizationMembership]:
        """Lists the memberships of one organization. For agents, and end users within their own access.

        Args:
            organization: Organization that the call is about. Takes an Organization or its id.
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

        `GET /api/v2/organizations/{organization_id}/organization_memberships`
        """
        return self._run(
            self._CALL,
            organization=organization,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncOrganizationsOrganizationMembershipsApi(
    AsyncResource, sync_class=OrganizationsOrganizationMembershipsApi
):
    """`OrganizationsOrganizationMembershipsApi` for the async client: calls are awaited, lists read
    with `async for`.
    """


class OrganizationsRequestsApi(Resource):
    """Lists requests of an organization the calling end user belongs to and may see.

    Reached as `client.organizations.requests`.
    """

    _CALL: Method[BaseResultGenerator[Request]] = Method(
        "organizations.requests",
        Form(
            Operation(
                "organizations.requests.list",
                "GET",
                "/api/v2/organizations/{organization_id}/requests",
                query=(
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="Request", key="requests"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, OrganizationsRequestsSideload),
            ),
            (
                Argument("id", "path", "organization_id", accepts="Organization", required=True),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("include", "query", "include", many=True),
            ),
        ),
    )

    def __call__(
        self,
        id: int | Organization,
        *,
        sort_by: Literal["updated_at", "created_at"] | str | Enum | None = None,
        sort_order: OrganizationsUsersSortOrder | str | Enum | None = None,
        include: OrganizationsRequestsSideload | Iterable[OrganizationsRequestsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Request]:
        """Lists requests of an organization the calling end user belongs to and may see.

        Args:
            id: Organization that the call is about. Takes an Organization or its id.
            sort_by: Property to sort by. Known values: `updated_at`, `created_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: What to bring along in the same answer: users, groups, organizations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Request records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Allowed for end users.

        `GET /api/v2/organizations/{organization_id}/requests`
        """
        return self._run(
            self._CALL,
            id=id,
            sort_by=sort_by,
            sort_order=sort_order,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncOrganizationsRequestsApi(AsyncResource, sync_class=OrganizationsRequestsApi):
    """`OrganizationsRequestsApi` for the async client: calls are awaited, lists read with `async for`."""


class OrganizationsSubscriptionsApi(Resource):
    """Lists the subscriptions to one organization. For agents and end users with access to it.

    Reached as `client.organizations.subscriptions`.
    """

    _CALL: Method[BaseResultGenerator[OrganizationSubscription]] = Method(
        "organizations.subscriptions",
        Form(
            Operation(
                "organizations.subscriptions.list",
                "GET",
                "/api/v2/organizations/{organization_id}/subscriptions",
                result=Result("list", schema="OrganizationSubscription", key="organization_subscriptions"),
                pages=("cursor", "offset"),
            ),
            (Argument("organization", "path", "organization_id", accepts="Organization", required=True),),
        ),
    )

    def __call__(
        self,
        organization: int | Organization,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[OrganizationSubscription]:
        """Lists the subscriptions to one organization. For agents and end users with access to it.

        Args:
            organization: Organization that the call is about. Takes an Organization or its id.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            OrganizationSubscription records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/organizations/{organization_id}/subscriptions`
        """
        return self._run(
            self._CALL,
            organization=organization,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )


class AsyncOrganizationsSubscriptionsApi(AsyncResource, sync_class=OrganizationsSubscriptionsApi):
    """`OrganizationsSubscriptionsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class OrganizationsTagsApi(Resource):
    """Lists the tags of an organization. For agents.

    Reached as `client.organizations.tags`.
    """

    _CALL: Method[BaseResultGenerator[str]] = Method(
        "organizations.tags",
        Form(
            Operation(
                "organizations.tags.list",
                "GET",
                "/api/v2/organizations/{organization_id}/tags",
                result=Result("values", key="tags", many=True),
            ),
            (Argument("ticket_id", "path", "organization_id", accepts="Organization", required=True),),
        ),
    )

    def __call__(self, ticket_id: int | Organization) -> BaseResultGenerator[str]:
        """Lists the tags of an organization. For agents.

        Args:
            ticket_id: Organization that the call is about. Takes an Organization or its id.

        Returns:
            The answer's `tags`, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/organizations/{organization_id}/tags`
        """
        return self._run(self._CALL, ticket_id=ticket_id)


class AsyncOrganizationsTagsApi(AsyncResource, sync_class=OrganizationsTagsApi):
    """`OrganizationsTagsApi` for the async client: calls are awaited, lists read with `async for`."""


class OrganizationsTicketsApi(Resource):
    """The tickets of `client.organizations`. Calls: `count`.

    Reached as `client.organizations.tickets`.
    """

    _COUNT: Method[Count] = Method(
        "organizations.tickets.count",
        Form(
            Operation(
                "organizations.tickets.count",
                "GET",
                "/api/v2/organizations/{organization_id}/tickets/count",
                result=Result("count", schema="Count", key="count"),
            ),
            (Argument("organization", "path", "organization_id", accepts="Organization", required=True),),
        ),
    )

    def count(self, organization: int | Organization) -> Count:
        """Shows an approximate count of an organization's tickets. For agents; large counts are cached.

        Args:
            organization: Organization that the call is about. Takes an Organization or its id.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/organizations/{organization_id}/tickets/count`
        """
        return self._run(self._COUNT, organization=organization)


class AsyncOrganizationsTicketsApi(AsyncResource, sync_class=OrganizationsTicketsApi):
    """`OrganizationsTicketsApi` for the async client: calls are awaited, lists read with `async for`."""


class OrganizationsUsersApi(Resource):
    """Lists the users in an organization. For admins and agents, light agents included. Calls:
    `count`.

    Reached as `client.organizations.users`.
    """

    _CALL: Method[BaseResultGenerator[User]] = Method(
        "organizations.users",
        Form(
            Operation(
                "organizations.users.list",
                "GET",
                "/api/v2/organizations/{organization_id}/users",
                query=(
                    Param("role"),
                    Param("role[]", "repeat"),
                    Param("permission_set"),
                    Param("external_id"),
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="User", key="users"),
                pages=("cursor", "offset"),
                sideloads=among(_SIDELOADS, OrganizationsUsersSideload),
            ),
            (
                Argument("organization", "path", "organization_id", accepts="Organization", required=True),
                Argument("include", "query", "include", many=True),
                Argument("role", "query", "role"),
                Argument("roles", "query", "role[]", many=True),
                Argument("permission_set", "query", "permission_set"),
                Argument("external_id", "query", "external_id"),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
            ),
        ),
    )

    def __call__(
        self,
        organization: int | Organization,
        include: OrganizationsUsersSideload | Iterable[OrganizationsUsersSideload] | None = None,
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
        sort_by: OrganizationsUsersSortBy | Enum | None = None,
        sort_order: OrganizationsUsersSortOrder | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[User]:
        """Lists the users in an organization. For admins and agents, light agents included.

        Args:
            organization: Organization that the call is about. Takes an Organization or its id.
            include: What to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.
            role: Keeps only users with this role. Known values: `end-user`, `agent`, `admin`.
            roles: Keeps only users with one of these roles; repeat it for each.
            permission_set: Keeps only agents with this custom role.
            external_id: Keeps only the user with this reference of your own.
            sort_by: Property to sort by. One of `id`, `name`, `created_at`, `updated_at`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/organizations/{organization_id}/users`
        """
        return self._run(
            self._CALL,
            organization=organization,
            include=include,
            role=role,
            roles=roles,
            permission_set=permission_set,
            external_id=external_id,
            sort_by=sort_by,
            sort_order=sort_order,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
        )

    _COUNT: Method[Count] = Method(
        "organizations.users.count",
        Form(
            Operation(
                "organizations.users.count",
                "GET",
                "/api/v2/organizations/{organization_id}/users/count",
                query=(
                    Param("role"),
                    Param("role[]", "repeat"),
                    Param("permission_set"),
                ),
                result=Result("count", schema="Count", key="count"),
            ),
            (
                Argument("organization", "path", "organization_id", accepts="Organization", required=True),
                Argument("role", "query", "role"),
                Argument("roles", "query", "role[]", many=True),
                Argument("permission_set", "query", "permission_set"),
            ),
        ),
    )

    def count(
        self,
        organization: int | Organization,
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
        """Shows an approximate count of the users in an organization. For admins and agents, light agents
        included.

        Args:
            organization: Organization that the call is about. Takes an Organization or its id.
            role: Keeps only users with this role. Known values: `end-user`, `agent`, `admin`.
            roles: Keeps only users with one of these roles; repeat it for each.
            permission_set: Keeps only agents with this custom role.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/organizations/{organization_id}/users/count`
        """
        return self._run(
            self._COUNT, organization=organization, role=role, roles=roles, permission_set=permission_set
        )


class AsyncOrganizationsUsersApi(AsyncResource, sync_class=OrganizationsUsersApi):
    """`OrganizationsUsersApi` for the async client: calls are awaited, lists read with `async for`."""
