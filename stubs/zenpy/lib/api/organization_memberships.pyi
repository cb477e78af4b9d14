# Generated from openapi/zendesk.openapi.json (openapi/spec/support/organization_memberships.yaml) by `make generate`. Do not edit.
"""Manages which users belong to which organizations, singly or in bulk."""

from collections.abc import Awaitable, Iterable
from typing import Literal, TypeAlias, overload

from zenpy.lib.absent import AsyncOrganizationMemberships, OrganizationMemberships
from zenpy.lib.api_objects.job_status import JobStatus
from zenpy.lib.api_objects.organization_memberships import OrganizationMembership
from zenpy.lib.bulk import AsyncBulk, AsyncBulkCall, Bulk, BulkCall
from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resource import AsyncResource, Resource
from zenpy.payloads import OrganizationMembershipDict

OrganizationMembershipsSideload: TypeAlias = Literal["users", "organizations"]
"""What `include` can ask for."""

class OrganizationMembershipsApi(OrganizationMemberships, Resource):
    """Manages which users belong to which organizations, singly or in bulk.

    Reached as `client.organization_memberships`.
    """
    @property
    def bulk(self) -> OrganizationMembershipsBulk:
        """Writes any number of records, in chunks: `create`, `delete`."""
    @overload
    def __call__(self, *, id: int | OrganizationMembership) -> OrganizationMembership:
        """Returns a single organization membership. For agents.

        Args:
            id: the OrganizationMembership or its id. Membership of a user in an organization to act on.

        Returns:
            The OrganizationMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/organization_memberships/{organization_membership_id}`
        """
    @overload
    def __call__(
        self,
        *,
        sort: str | None = None,
        include: OrganizationMembershipsSideload | Iterable[OrganizationMembershipsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[OrganizationMembership]:
        """Lists which users belong to which organizations. Agents see those of the account; end users only
        their own.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            include: what to bring along in the same answer: users, organizations.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            OrganizationMembership records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `GET /api/v2/organization_memberships`
        """
    @overload
    def create(
        self, api_objects: OrganizationMembership | OrganizationMembershipDict
    ) -> OrganizationMembership:
        """Adds a user to an organization; both ids are required. For admins and agents, and end users
        where the account allows it.

        Args:
            api_objects: the OrganizationMembership: an object, or a mapping of its fields.

        Returns:
            The OrganizationMembership.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `POST /api/v2/organization_memberships`
        """
    @overload
    def create(self, api_objects: Iterable[OrganizationMembership | OrganizationMembershipDict]) -> JobStatus:
        """Starts a job that adds users to organizations, with up to 100 memberships; each needs both ids.
        For admins and agents.

        Args:
            api_objects: the OrganizationMembership records: objects, or mappings of their fields; at
                most 100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `POST /api/v2/organization_memberships/create_many`
        """
    @overload
    def delete(self, api_objects: int | OrganizationMembership) -> None:
        """Takes a user out of an organization; working tickets are detached from it in the background. For
        admins and agents, and end users where allowed.

        Args:
            api_objects: the OrganizationMembership or its id. Membership of a user in an organization
                to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `DELETE /api/v2/organization_memberships/{organization_membership_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[int | OrganizationMembership]) -> JobStatus:
        """Starts a job that takes users out of organizations, by up to 100 membership ids. For agents.

        Args:
            api_objects: OrganizationMembership records or their ids. Memberships to end, up to 100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/organization_memberships/destroy_many`
        """

class AsyncOrganizationMembershipsApi(AsyncOrganizationMemberships, AsyncResource):
    """Manages which users belong to which organizations, singly or in bulk.

    Reached as `client.organization_memberships`.
    """
    @property
    def bulk(self) -> AsyncOrganizationMembershipsBulk:
        """Writes any number of records, in chunks: `create`, `delete`."""
    @overload
    def __call__(self, *, id: int | OrganizationMembership) -> Awaitable[OrganizationMembership]:
        """Returns a single organization membership. For agents.

        Args:
            id: the OrganizationMembership or its id. Membership of a user in an organization to act on.

        Returns:
            To be awaited: the OrganizationMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/organization_memberships/{organization_membership_id}`
        """
    @overload
    def __call__(
        self,
        *,
        sort: str | None = None,
        include: OrganizationMembershipsSideload | Iterable[OrganizationMembershipsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[OrganizationMembership]:
        """Lists which users belong to which organizations. Agents see those of the account; end users only
        their own.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            include: what to bring along in the same answer: users, organizations.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            OrganizationMembership records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents and end users.

        `GET /api/v2/organization_memberships`
        """
    @overload
    def create(
        self, api_objects: OrganizationMembership | OrganizationMembershipDict
    ) -> Awaitable[OrganizationMembership]:
        """Adds a user to an organization; both ids are required. For admins and agents, and end users
        where the account allows it.

        Args:
            api_objects: the OrganizationMembership: an object, or a mapping of its fields.

        Returns:
            To be awaited: the OrganizationMembership.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `POST /api/v2/organization_memberships`
        """
    @overload
    def create(
        self, api_objects: Iterable[OrganizationMembership | OrganizationMembershipDict]
    ) -> Awaitable[JobStatus]:
        """Starts a job that adds users to organizations, with up to 100 memberships; each needs both ids.
        For admins and agents.

        Args:
            api_objects: the OrganizationMembership records: objects, or mappings of their fields; at
                most 100.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `POST /api/v2/organization_memberships/create_many`
        """
    @overload
    def delete(self, api_objects: int | OrganizationMembership) -> Awaitable[None]:
        """Takes a user out of an organization; working tickets are detached from it in the background. For
        admins and agents, and end users where allowed.

        Args:
            api_objects: the OrganizationMembership or its id. Membership of a user in an organization
                to act on.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and end users.

        `DELETE /api/v2/organization_memberships/{organization_membership_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[int | OrganizationMembership]) -> Awaitable[JobStatus]:
        """Starts a job that takes users out of organizations, by up to 100 membership ids. For agents.

        Args:
            api_objects: OrganizationMembership records or their ids. Memberships to end, up to 100.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/organization_memberships/destroy_many`
        """

class OrganizationMembershipsBulk(Bulk):
    """What `client.organization_memberships.bulk` writes, any number of records in chunks."""
    @property
    def create(self) -> BulkCall[OrganizationMembership | OrganizationMembershipDict]:
        """For each chunk: Starts a job that adds users to organizations, with up to 100 memberships; each
        needs both ids. For admins and agents.

        `POST /api/v2/organization_memberships/create_many`
        """
    @property
    def delete(self) -> BulkCall[int | OrganizationMembership]:
        """For each chunk: Starts a job that takes users out of organizations, by up to 100 membership ids.
        For agents.

        `DELETE /api/v2/organization_memberships/destroy_many`
        """

class AsyncOrganizationMembershipsBulk(AsyncBulk):
    """What `client.organization_memberships.bulk` writes, any number of records in chunks."""
    @property
    def create(self) -> AsyncBulkCall[OrganizationMembership | OrganizationMembershipDict]:
        """For each chunk: Starts a job that adds users to organizations, with up to 100 memberships; each
        needs both ids. For admins and agents.

        `POST /api/v2/organization_memberships/create_many`
        """
    @property
    def delete(self) -> AsyncBulkCall[int | OrganizationMembership]:
        """For each chunk: Starts a job that takes users out of organizations, by up to 100 membership ids.
        For agents.

        `DELETE /api/v2/organization_memberships/destroy_many`
        """
