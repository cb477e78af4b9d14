# Generated from openapi/zendesk.openapi.json (openapi/spec/support/organization_memberships.yaml) by `make generate`. Do not edit.
"""Manages which users belong to which organizations, singly or in bulk."""

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
from zenpy.lib.mixins.not_offered import AsyncOrganizationMemberships, OrganizationMemberships
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.lib.api_objects.job_status import JobStatus
    from zenpy.lib.api_objects.organization_memberships import OrganizationMembership
    from zenpy.lib.bulk import AsyncBulkCall, BulkCall
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import OrganizationMembershipDict


OrganizationMembershipsSideload: TypeAlias = Literal["users", "organizations"]

_SIDELOADS = {
    "users": Sideload("users", "User"),
    "organizations": Sideload("organizations", "Organization"),
}


class OrganizationMembershipsApi(OrganizationMemberships, Resource):
    """Manages which users belong to which organizations, singly or in bulk.

    Reached as `client.organization_memberships`.
    """

    @property
    def bulk(self) -> OrganizationMembershipsBulk:
        """Writes any number of records, in chunks: `create`, `delete`."""
        return OrganizationMembershipsBulk(self)

    _CALL: Method[OrganizationMembership | BaseResultGenerator[OrganizationMembership]] = Method(
        "organization_memberships",
        Form(
            Operation(
                "organization_memberships.show",
                "GET",
                "/api/v2/organization_memberships/{organization_membership_id}",
                result=Result("one", schema="OrganizationMembership", key="organization_membership"),
            ),
            (
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
                "organization_memberships.list",
                "GET",
                "/api/v2/organization_memberships",
                query=(Param("sort"),),
                result=Result("list", schema="OrganizationMembership", key="organization_memberships"),
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
        include: OrganizationMembershipsSideload | Iterable[OrganizationMembershipsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | OrganizationMembership = LEFT_OUT,
    ) -> OrganizationMembership | BaseResultGenerator[OrganizationMembership]:
        """Lists which users belong to which organizations.

        - `client.organization_memberships()`: Lists which users belong to which organizations. Agents
          see those of the account; end users only their own. Also takes `sort`, `include`, `page_size`,
          `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/organization_memberships`
        - `client.organization_memberships(id=…)`: Returns a single organization membership. For agents.
          `GET /api/v2/organization_memberships/{organization_membership_id}`

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
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
            sort=sort,
            include=include,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _CREATE: Method[OrganizationMembership | JobStatus] = Method(
        "organization_memberships.create",
        Form(
            Operation(
                "organization_memberships.create",
                "POST",
                "/api/v2/organization_memberships",
                body=Body("record", schema="OrganizationMembership", key="organization_membership"),
                result=Result("one", schema="OrganizationMembership", key="organization_membership"),
                writes="make",
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "organization_membership",
                    accepts="OrganizationMembership",
                    required=True,
                ),
            ),
        ),
        Form(
            Operation(
                "organization_memberships.create_many",
                "POST",
                "/api/v2/organization_memberships/create_many",
                body=Body(
                    "records", schema="OrganizationMembership", key="organization_memberships", limit=100
                ),
                result=Result("job", schema="JobStatus", key="job_status"),
                writes="make",
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "organization_memberships",
                    accepts="OrganizationMembership",
                    required=True,
                    many=True,
                ),
            ),
            many=True,
        ),
    )

    def create(
        self,
        api_objects: OrganizationMembership
        | OrganizationMembershipDict
        | Iterable[OrganizationMembership | OrganizationMembershipDict],
    ) -> OrganizationMembership | JobStatus:
        """Adds a user to an organization; both ids are required.

        - `client.organization_memberships.create(api_objects)`: Adds a user to an organization; both
          ids are required. For admins and agents, and end users where the account allows it. Sends all
          that is set in the record, without its id and without what only Zendesk sets.
          `POST /api/v2/organization_memberships`
        - `client.organization_memberships.create([…])`: Starts a job that adds users to organizations,
          with up to 100 memberships; each needs both ids. For admins and agents. Sends all that is set
          in the record, without its id and without what only Zendesk sets.
          `POST /api/v2/organization_memberships/create_many`

        Args:
            api_objects: The OrganizationMembership: an object, or a mapping of its fields. Or: The
                OrganizationMembership records: objects, or mappings of their fields; at most 100.

        Returns:
            The OrganizationMembership.
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[JobStatus | None] = Method(
        "organization_memberships.delete",
        Form(
            Operation(
                "organization_memberships.delete",
                "DELETE",
                "/api/v2/organization_memberships/{organization_membership_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects",
                    "path",
                    "organization_membership_id",
                    accepts="OrganizationMembership",
                    required=True,
                ),
            ),
        ),
        Form(
            Operation(
                "organization_memberships.destroy_many",
                "DELETE",
                "/api/v2/organization_memberships/destroy_many",
                query=(Param("ids", "comma"),),
                result=Result("job", schema="JobStatus", key="job_status"),
            ),
            (
                Argument(
                    "api_objects", "query", "ids", accepts="OrganizationMembership", required=True, many=True
                ),
            ),
            many=True,
        ),
    )

    def delete(
        self, api_objects: int | OrganizationMembership | Iterable[int | OrganizationMembership]
    ) -> JobStatus | None:
        """Takes a user out of an organization; working tickets are detached from it in the background.

        - `client.organization_memberships.delete(api_objects)`: Takes a user out of an organization;
          working tickets are detached from it in the background. For admins and agents, and end users
          where allowed.
          `DELETE /api/v2/organization_memberships/{organization_membership_id}`
        - `client.organization_memberships.delete([…])`: Starts a job that takes users out of
          organizations, by up to 100 membership ids. For agents.
          `DELETE /api/v2/organization_memberships/destroy_many`

        Args:
            api_objects: Membership of a user in an organization to act on. Takes an
                OrganizationMembership or its id. Or: Memberships to end, up to 100. Takes
                OrganizationMembership records or their ids.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._DELETE, api_objects=api_objects)


class AsyncOrganizationMembershipsApi(
    AsyncOrganizationMemberships, AsyncResource, sync_class=OrganizationMembershipsApi
):
    """`OrganizationMembershipsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """

    @property
    def bulk(self) -> AsyncOrganizationMembershipsBulk:
        """Writes any number of records, in chunks: `create`, `delete`."""
        return AsyncOrganizationMembershipsBulk(self)


class OrganizationMembershipsBulk(Bulk):
    """What `client.organization_memberships.bulk` writes, any number of records in chunks."""

    @property
    def create(self) -> BulkCall[OrganizationMembership | OrganizationMembershipDict]:
        """For each chunk: Starts a job that adds users to organizations, with up to 100 memberships; each
        needs both ids. For admins and agents.

        `POST /api/v2/organization_memberships/create_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, OrganizationMembershipsApi._CREATE)

    @property
    def delete(self) -> BulkCall[int | OrganizationMembership]:
        """For each chunk: Starts a job that takes users out of organizations, by up to 100 membership ids.
        For agents.

        `DELETE /api/v2/organization_memberships/destroy_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, OrganizationMembershipsApi._DELETE)


class AsyncOrganizationMembershipsBulk(AsyncBulk):
    """What `client.organization_memberships.bulk` writes, any number of records in chunks."""

    @property
    def create(self) -> AsyncBulkCall[OrganizationMembership | OrganizationMembershipDict]:
        """For each chunk: Starts a job that adds users to organizations, with up to 100 memberships; each
        needs both ids. For admins and agents.

        `POST /api/v2/organization_memberships/create_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, OrganizationMembershipsApi._CREATE)

    @property
    def delete(self) -> AsyncBulkCall[int | OrganizationMembership]:
        """For each chunk: Starts a job that takes users out of organizations, by up to 100 membership ids.
        For agents.

        `DELETE /api/v2/organization_memberships/destroy_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, OrganizationMembershipsApi._DELETE)
