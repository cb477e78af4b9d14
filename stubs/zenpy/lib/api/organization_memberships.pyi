# Generated from openapi/zendesk.openapi.json (openapi/spec/support/organization_memberships.yaml) by `make generate`. Do not edit.
"""Manages which users belong to which organizations, singly or in bulk."""

from collections.abc import Coroutine, Iterable
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.job_status import JobStatus
from zenpy.lib.api_objects.organization_memberships import OrganizationMembership
from zenpy.lib.bulk import AsyncBulkCall, BulkCall
from zenpy.lib.mixins.not_offered import AsyncOrganizationMemberships, OrganizationMemberships
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Resource
from zenpy.payloads import OrganizationMembershipDict

OrganizationMembershipsSideload: TypeAlias = Literal["users", "organizations"]
"""Values of `include=` in `client.organization_memberships()`."""

class OrganizationMembershipsApi(OrganizationMemberships, Resource):
    """Manages which users belong to which organizations, singly or in bulk.

    Reached as `client.organization_memberships`.
    """
    @property
    def bulk(self) -> OrganizationMembershipsBulk:
        """Writes any number of records, in chunks: `create`, `delete`."""
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
            include: What to bring along in the same answer: users, organizations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            OrganizationMembership records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/organization_memberships`
        """
    @overload
    def __call__(self, *, id: int | OrganizationMembership) -> OrganizationMembership:
        """Returns a single organization membership. For agents.

        Args:
            id: Membership of a user in an organization to act on. Takes an OrganizationMembership or
                its id.

        Returns:
            The OrganizationMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/organization_memberships/{organization_membership_id}`
        """
    @overload
    def create(
        self, api_objects: OrganizationMembership | OrganizationMembershipDict
    ) -> OrganizationMembership:
        """Adds a user to an organization; both ids are required. For admins and agents, and end users
        where the account allows it.

        Args:
            api_objects: The OrganizationMembership: an object, or a mapping of its fields.

        Returns:
            The OrganizationMembership.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/organization_memberships`
        """
    @overload
    def create(self, api_objects: Iterable[OrganizationMembership | OrganizationMembershipDict]) -> JobStatus:
        """Starts a job that adds users to organizations, with up to 100 memberships; each needs both ids.
        For admins and agents.

        Args:
            api_objects: The OrganizationMembership records: objects, or mappings of their fields; at
                most 100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/organization_memberships/create_many`
        """
    @overload
    def delete(self, api_objects: int | OrganizationMembership) -> None:
        """Takes a user out of an organization; working tickets are detached from it in the background. For
        admins and agents, and end users where allowed.

        Args:
            api_objects: Membership of a user in an organization to act on. Takes an
                OrganizationMembership or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/organization_memberships/{organization_membership_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[int | OrganizationMembership]) -> JobStatus:
        """Starts a job that takes users out of organizations, by up to 100 membership ids. For agents.

        Args:
            api_objects: Memberships to end, up to 100. Takes OrganizationMembership records or their
                ids.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

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
            include: What to bring along in the same answer: users, organizations.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            OrganizationMembership records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/organization_memberships`
        """
    @overload
    def __call__(
        self, *, id: int | OrganizationMembership
    ) -> Coroutine[object, object, OrganizationMembership]:
        """Returns a single organization membership. For agents.

        Args:
            id: Membership of a user in an organization to act on. Takes an OrganizationMembership or
                its id.

        Returns:
            The OrganizationMembership.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/organization_memberships/{organization_membership_id}`
        """
    @overload
    def create(
        self, api_objects: OrganizationMembership | OrganizationMembershipDict
    ) -> Coroutine[object, object, OrganizationMembership]:
        """Adds a user to an organization; both ids are required. For admins and agents, and end users
        where the account allows it.

        Args:
            api_objects: The OrganizationMembership: an object, or a mapping of its fields.

        Returns:
            The OrganizationMembership.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/organization_memberships`
        """
    @overload
    def create(
        self, api_objects: Iterable[OrganizationMembership | OrganizationMembershipDict]
    ) -> Coroutine[object, object, JobStatus]:
        """Starts a job that adds users to organizations, with up to 100 memberships; each needs both ids.
        For admins and agents.

        Args:
            api_objects: The OrganizationMembership records: objects, or mappings of their fields; at
                most 100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/organization_memberships/create_many`
        """
    @overload
    def delete(self, api_objects: int | OrganizationMembership) -> Coroutine[object, object, None]:
        """Takes a user out of an organization; working tickets are detached from it in the background. For
        admins and agents, and end users where allowed.

        Args:
            api_objects: Membership of a user in an organization to act on. Takes an
                OrganizationMembership or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/organization_memberships/{organization_membership_id}`
        """
    @overload
    def delete(
        self, api_objects: Iterable[int | OrganizationMembership]
    ) -> Coroutine[object, object, JobStatus]:
        """Starts a job that takes users out of organizations, by up to 100 membership ids. For agents.

        Args:
            api_objects: Memberships to end, up to 100. Takes OrganizationMembership records or their
                ids.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

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
