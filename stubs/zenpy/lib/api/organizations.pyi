# Generated from openapi/zendesk.openapi.json (openapi/spec/support/incremental.yaml and 1 more) by `make generate`. Do not edit.
"""Manages organizations, the companies or units users belong to, singly or in bulk, with
memberships, tags and merges.
"""

from collections.abc import Awaitable, Iterable
from datetime import datetime
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.job_status import JobStatus
from zenpy.lib.api_objects.organization_memberships import OrganizationMembership
from zenpy.lib.api_objects.organization_merges import OrganizationMerge
from zenpy.lib.api_objects.organization_subscriptions import OrganizationSubscription
from zenpy.lib.api_objects.organizations import Organization, OrganizationRelated
from zenpy.lib.api_objects.requests import Request
from zenpy.lib.api_objects.shared import Count
from zenpy.lib.api_objects.users import User
from zenpy.lib.bulk import AsyncBulk, AsyncBulkCall, AsyncBulkChange, Bulk, BulkCall, BulkChange
from zenpy.lib.compat import AsyncOrganizations, Organizations
from zenpy.lib.exports import OnCheckpoint
from zenpy.lib.generator import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resource import AsyncResource, Resource
from zenpy.payloads import OrganizationDict, OrganizationMergeDict

OrganizationsSideload: TypeAlias = Literal["abilities", "lookup_relationship_fields"]
"""What `include` can ask for."""
OrganizationsOrganizationMembershipsSideload: TypeAlias = Literal["users", "organizations"]
"""What `include` can ask for."""
OrganizationsRequestsSideload: TypeAlias = Literal["users", "groups", "organizations"]
"""What `include` can ask for."""
OrganizationsUsersSideload: TypeAlias = Literal[
    "organizations", "abilities", "roles", "identities", "groups", "open_ticket_count"
]
"""What `include` can ask for."""

class OrganizationsApi(Organizations, Resource):
    """Manages organizations, the companies or units users belong to, singly or in bulk, with
    memberships, tags and merges.

    Reached as `client.organizations`.
    """
    @property
    def merges(self) -> OrganizationsMergesApi:
        """The merges of `client.organizations`."""
    @property
    def organization_memberships(self) -> OrganizationsOrganizationMembershipsApi:
        """The organization memberships of `client.organizations`."""
    @property
    def requests(self) -> OrganizationsRequestsApi:
        """The requests of `client.organizations`."""
    @property
    def subscriptions(self) -> OrganizationsSubscriptionsApi:
        """The subscriptions of `client.organizations`."""
    @property
    def tags(self) -> OrganizationsTagsApi:
        """The tags of `client.organizations`."""
    @property
    def tickets(self) -> OrganizationsTicketsApi:
        """The tickets of `client.organizations`."""
    @property
    def users(self) -> OrganizationsUsersApi:
        """The users of `client.organizations`."""
    @property
    def bulk(self) -> OrganizationsBulk:
        """Writes any number of records, in chunks: `create`, `delete`, `delete_by_external_id`, `update`,
        `update_by_external_id`, `update_many`.
        """
    @overload
    def __call__(
        self,
        *,
        external_id: Iterable[str | Organization],
        include: OrganizationsSideload | Iterable[OrganizationsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Organization]:
        """Returns up to 100 organizations given by ids or external ids. For admins and agents.

        Args:
            external_id: Organization records or their ids. Your own references of the records,
                separated by commas; up to 100.
            include: what to bring along in the same answer: abilities, lookup_relationship_fields.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/organizations/show_many`
        """
    @overload
    def __call__(
        self,
        *,
        external_ids: Iterable[str | Organization],
        include: OrganizationsSideload | Iterable[OrganizationsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Organization]:
        """Returns up to 100 organizations given by ids or external ids. For admins and agents.

        Args:
            external_ids: Organization records or their ids. Your own references of the records,
                separated by commas; up to 100.
            include: what to bring along in the same answer: abilities, lookup_relationship_fields.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/organizations/show_many`
        """
    @overload
    def __call__(
        self,
        *,
        id: int | Organization,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        include: OrganizationsSideload | Iterable[OrganizationsSideload] | None = None,
    ) -> Organization:
        """Returns a single organization. For admins and agents.

        Args:
            id: the Organization or its id. Organization that the call is about.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            include: what to bring along in the same answer: abilities, lookup_relationship_fields.

        Returns:
            The Organization.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/organizations/{organization_id}`
        """
    @overload
    def __call__(
        self,
        *,
        ids: Iterable[int | Organization],
        include: OrganizationsSideload | Iterable[OrganizationsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Organization]:
        """Returns up to 100 organizations given by ids or external ids. For admins and agents.

        Args:
            ids: Organization records or their ids. Records to act on, usually up to 100; sent separated
                by commas.
            include: what to bring along in the same answer: abilities, lookup_relationship_fields.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/organizations/show_many`
        """
    @overload
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
    ) -> BaseResultGenerator[Organization]:
        """Lists the organizations of the account. Agents limited to their own organization see just that
        one.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            include: what to bring along in the same answer: abilities, lookup_relationship_fields.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/organizations`
        """
    def add_tags(self, id: int | Organization, tags: Iterable[str]) -> list[str]:
        """Adds tags to an organization and keeps those it has. For agents.

        Args:
            id: the Organization or its id. Organization that the call is about.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.

        Returns:
            The values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/organizations/{organization_id}/tags`
        """
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
            name: Name, or part of it, to find records by; may also name the record to act on.
            field_id: Lookup field whose relationship or filter applies.
            source: Record type that holds the lookup field, such as `zen:ticket`.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/organizations/autocomplete`
        """
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
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/organizations/count`
        """
    @overload
    def create(self, api_objects: Organization | OrganizationDict) -> Organization:
        """Creates an organization; its name must be unique. For admins and permitted agents.

        Args:
            api_objects: the Organization: an object, or a mapping of its fields.

        Returns:
            The Organization.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `POST /api/v2/organizations`
        """
    @overload
    def create(self, api_objects: Iterable[Organization | OrganizationDict]) -> JobStatus:
        """Starts a job that creates up to 100 organizations. For agents with the permission.

        Args:
            api_objects: the Organization records: objects, or mappings of their fields; at most 100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/organizations/create_many`
        """
    def create_or_update(self, organization: Organization | OrganizationDict) -> Organization:
        """Updates the organization with the given id or external id, or creates it if there is none. For
        agents with the permission.

        Args:
            organization: the Organization: an object, or a mapping of its fields.

        Returns:
            The Organization.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/organizations/create_or_update`
        """
    @overload
    def delete(self, api_objects: int | Organization) -> None:
        """Deletes an organization. For admins and permitted agents.

        Args:
            api_objects: the Organization or its id. Organization that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `DELETE /api/v2/organizations/{organization_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[int | Organization]) -> JobStatus:
        """Starts a job that deletes up to 100 organizations given by ids or external ids. For admins and
        permitted agents.

        Args:
            api_objects: Organization records or their ids. Records to act on, usually up to 100; sent
                separated by commas.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `DELETE /api/v2/organizations/destroy_many`
        """
    def delete_by_external_id(self, api_objects: Iterable[str | Organization]) -> JobStatus:
        """Starts a job that deletes up to 100 organizations given by ids or external ids. For admins and
        permitted agents.

        Args:
            api_objects: Organization records or their ids. Your own references of the records,
                separated by commas; up to 100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `DELETE /api/v2/organizations/destroy_many`
        """
    def delete_tags(self, id: int | Organization, tags: Iterable[str]) -> list[str]:
        """Removes the given tags from an organization. For agents.

        Args:
            id: the Organization or its id. Organization that the call is about.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.

        Returns:
            The values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/organizations/{organization_id}/tags`
        """
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
        """Finds organizations by exact external id or exact name. For admins and agents.

        Args:
            external_id: Your own reference of the record to look up or act on.
            include: what to bring along in the same answer: abilities, lookup_relationship_fields.
            name: Name, or part of it, to find records by; may also name the record to act on.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/organizations/search`
        """
    def incremental(
        self,
        start_time: int | datetime,
        include: Iterable[str] | None = None,
        per_page: int | None = None,
        *,
        checkpoint: str | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[Organization]:
        """Exports the organizations that changed since a given time, in time-based pages. For admins;
        limited to 10 calls a minute by default.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here.
            include: Passed on as it is; no sideloads are documented here.
            per_page: records per page, with offset pagination.
            checkpoint: where to go on, as `results.checkpoint` told it; None starts at `start_time`.
            on_checkpoint: called with the checkpoint when all before it was read.
            unique: leave out records that come again unchanged.
            follow: at the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins. Limited to 10 calls per minute.

        `GET /api/v2/incremental/organizations`
        """
    def merge(
        self, organization: int | Organization, organization_merge: OrganizationMerge | OrganizationMergeDict
    ) -> OrganizationMerge:
        """Starts merging the organization of the path into another one, moving users, tickets and domains
        and then deleting it. Cannot be undone. For admins.

        Args:
            organization: the Organization or its id. Organization that the call is about.
            organization_merge: the OrganizationMerge: an object, or a mapping of its fields.

        Returns:
            The OrganizationMerge.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/organizations/{organization_id}/merge`
        """
    def related(self, organization: int | Organization) -> OrganizationRelated:
        """Returns how many users and tickets belong to an organization. For agents.

        Args:
            organization: the Organization or its id. Organization that the call is about.

        Returns:
            The OrganizationRelated.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/organizations/{organization_id}/related`
        """
    def remove_tags(self, id: int | Organization, tags: Iterable[str]) -> list[str]:
        """Removes the given tags from an organization. For agents.

        Args:
            id: the Organization or its id. Organization that the call is about.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.

        Returns:
            The values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/organizations/{organization_id}/tags`
        """
    def set_tags(self, id: int | Organization, tags: Iterable[str]) -> list[str]:
        """Replaces all tags of an organization with those given. For agents; use the update operation to
        keep existing ones.

        Args:
            id: the Organization or its id. Organization that the call is about.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.

        Returns:
            The values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/organizations/{organization_id}/tags`
        """
    @overload
    def update(
        self, api_objects: Organization | OrganizationDict, *, ids: Iterable[int | Organization]
    ) -> JobStatus:
        """Starts a job that updates up to 100 organizations: the same change for given ids, or one change
        per listed record. For admins and permitted agents.

        Args:
            api_objects: the Organization: an object, or a mapping of its fields.
            ids: Organization records or their ids. Records to act on, usually up to 100; sent separated
                by commas.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `PUT /api/v2/organizations/update_many`
        """
    @overload
    def update(self, api_objects: Organization | OrganizationDict) -> Organization:
        """Changes an organization; lists such as domain names are replaced as a whole. For admins; some
        agents may change notes only.

        Args:
            api_objects: the Organization: an object, or a mapping of its fields.

        Returns:
            The Organization.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `PUT /api/v2/organizations/{organization_id}`
        """
    @overload
    def update(self, api_objects: Iterable[Organization | OrganizationDict]) -> JobStatus:
        """Starts a job that updates up to 100 organizations: the same change for given ids, or one change
        per listed record. For admins and permitted agents.

        Args:
            api_objects: the Organization records: objects, or mappings of their fields; at most 100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `PUT /api/v2/organizations/update_many`
        """
    def update_by_external_id(self, api_objects: Iterable[Organization | OrganizationDict]) -> JobStatus:
        """Starts a job that updates up to 100 organizations: the same change for given ids, or one change
        per listed record. For admins and permitted agents.

        Args:
            api_objects: the Organization records: objects, or mappings of their fields; at most 100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `PUT /api/v2/organizations/update_many`
        """

class AsyncOrganizationsApi(AsyncOrganizations, AsyncResource):
    """Manages organizations, the companies or units users belong to, singly or in bulk, with
    memberships, tags and merges.

    Reached as `client.organizations`.
    """
    @property
    def merges(self) -> AsyncOrganizationsMergesApi:
        """The merges of `client.organizations`."""
    @property
    def organization_memberships(self) -> AsyncOrganizationsOrganizationMembershipsApi:
        """The organization memberships of `client.organizations`."""
    @property
    def requests(self) -> AsyncOrganizationsRequestsApi:
        """The requests of `client.organizations`."""
    @property
    def subscriptions(self) -> AsyncOrganizationsSubscriptionsApi:
        """The subscriptions of `client.organizations`."""
    @property
    def tags(self) -> AsyncOrganizationsTagsApi:
        """The tags of `client.organizations`."""
    @property
    def tickets(self) -> AsyncOrganizationsTicketsApi:
        """The tickets of `client.organizations`."""
    @property
    def users(self) -> AsyncOrganizationsUsersApi:
        """The users of `client.organizations`."""
    @property
    def bulk(self) -> AsyncOrganizationsBulk:
        """Writes any number of records, in chunks: `create`, `delete`, `delete_by_external_id`, `update`,
        `update_by_external_id`, `update_many`.
        """
    @overload
    def __call__(
        self,
        *,
        external_id: Iterable[str | Organization],
        include: OrganizationsSideload | Iterable[OrganizationsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Organization]:
        """Returns up to 100 organizations given by ids or external ids. For admins and agents.

        Args:
            external_id: Organization records or their ids. Your own references of the records,
                separated by commas; up to 100.
            include: what to bring along in the same answer: abilities, lookup_relationship_fields.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/organizations/show_many`
        """
    @overload
    def __call__(
        self,
        *,
        external_ids: Iterable[str | Organization],
        include: OrganizationsSideload | Iterable[OrganizationsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Organization]:
        """Returns up to 100 organizations given by ids or external ids. For admins and agents.

        Args:
            external_ids: Organization records or their ids. Your own references of the records,
                separated by commas; up to 100.
            include: what to bring along in the same answer: abilities, lookup_relationship_fields.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/organizations/show_many`
        """
    @overload
    def __call__(
        self,
        *,
        id: int | Organization,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        include: OrganizationsSideload | Iterable[OrganizationsSideload] | None = None,
    ) -> Awaitable[Organization]:
        """Returns a single organization. For admins and agents.

        Args:
            id: the Organization or its id. Organization that the call is about.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            include: what to bring along in the same answer: abilities, lookup_relationship_fields.

        Returns:
            To be awaited: the Organization.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/organizations/{organization_id}`
        """
    @overload
    def __call__(
        self,
        *,
        ids: Iterable[int | Organization],
        include: OrganizationsSideload | Iterable[OrganizationsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Organization]:
        """Returns up to 100 organizations given by ids or external ids. For admins and agents.

        Args:
            ids: Organization records or their ids. Records to act on, usually up to 100; sent separated
                by commas.
            include: what to bring along in the same answer: abilities, lookup_relationship_fields.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/organizations/show_many`
        """
    @overload
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
    ) -> AsyncResultGenerator[Organization]:
        """Lists the organizations of the account. Agents limited to their own organization see just that
        one.

        Args:
            sort: Property to sort by; a leading `-` reverses the order.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            include: what to bring along in the same answer: abilities, lookup_relationship_fields.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/organizations`
        """
    def add_tags(self, id: int | Organization, tags: Iterable[str]) -> Awaitable[list[str]]:
        """Adds tags to an organization and keeps those it has. For agents.

        Args:
            id: the Organization or its id. Organization that the call is about.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.

        Returns:
            To be awaited: the values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `PUT /api/v2/organizations/{organization_id}/tags`
        """
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
    ) -> AsyncResultGenerator[Organization]:
        """Finds organizations by the beginning of their name, with at least two characters. For agents.

        Args:
            name: Name, or part of it, to find records by; may also name the record to act on.
            field_id: Lookup field whose relationship or filter applies.
            source: Record type that holds the lookup field, such as `zen:ticket`.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/organizations/autocomplete`
        """
    def count(
        self, *, include_boundary_indicators: bool | None = None, include_item_cursors: bool | None = None
    ) -> Awaitable[Count]:
        """Returns the approximate number of organizations. For agents.

        Args:
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.

        Returns:
            To be awaited: the Count.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/organizations/count`
        """
    @overload
    def create(self, api_objects: Organization | OrganizationDict) -> Awaitable[Organization]:
        """Creates an organization; its name must be unique. For admins and permitted agents.

        Args:
            api_objects: the Organization: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Organization.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `POST /api/v2/organizations`
        """
    @overload
    def create(self, api_objects: Iterable[Organization | OrganizationDict]) -> Awaitable[JobStatus]:
        """Starts a job that creates up to 100 organizations. For agents with the permission.

        Args:
            api_objects: the Organization records: objects, or mappings of their fields; at most 100.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/organizations/create_many`
        """
    def create_or_update(self, organization: Organization | OrganizationDict) -> Awaitable[Organization]:
        """Updates the organization with the given id or external id, or creates it if there is none. For
        agents with the permission.

        Args:
            organization: the Organization: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Organization.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/organizations/create_or_update`
        """
    @overload
    def delete(self, api_objects: int | Organization) -> Awaitable[None]:
        """Deletes an organization. For admins and permitted agents.

        Args:
            api_objects: the Organization or its id. Organization that the call is about.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `DELETE /api/v2/organizations/{organization_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[int | Organization]) -> Awaitable[JobStatus]:
        """Starts a job that deletes up to 100 organizations given by ids or external ids. For admins and
        permitted agents.

        Args:
            api_objects: Organization records or their ids. Records to act on, usually up to 100; sent
                separated by commas.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `DELETE /api/v2/organizations/destroy_many`
        """
    def delete_by_external_id(self, api_objects: Iterable[str | Organization]) -> Awaitable[JobStatus]:
        """Starts a job that deletes up to 100 organizations given by ids or external ids. For admins and
        permitted agents.

        Args:
            api_objects: Organization records or their ids. Your own references of the records,
                separated by commas; up to 100.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `DELETE /api/v2/organizations/destroy_many`
        """
    def delete_tags(self, id: int | Organization, tags: Iterable[str]) -> Awaitable[list[str]]:
        """Removes the given tags from an organization. For agents.

        Args:
            id: the Organization or its id. Organization that the call is about.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.

        Returns:
            To be awaited: the values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/organizations/{organization_id}/tags`
        """
    def external(
        self,
        external_id: str | None = None,
        include: OrganizationsSideload | Iterable[OrganizationsSideload] | None = None,
        *,
        name: str | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Organization]:
        """Finds organizations by exact external id or exact name. For admins and agents.

        Args:
            external_id: Your own reference of the record to look up or act on.
            include: what to bring along in the same answer: abilities, lookup_relationship_fields.
            name: Name, or part of it, to find records by; may also name the record to act on.
            page_size: records per page.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `GET /api/v2/organizations/search`
        """
    def incremental(
        self,
        start_time: int | datetime,
        include: Iterable[str] | None = None,
        per_page: int | None = None,
        *,
        checkpoint: str | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[Organization]:
        """Exports the organizations that changed since a given time, in time-based pages. For admins;
        limited to 10 calls a minute by default.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here.
            include: Passed on as it is; no sideloads are documented here.
            per_page: records per page, with offset pagination.
            checkpoint: where to go on, as `results.checkpoint` told it; None starts at `start_time`.
            on_checkpoint: called with the checkpoint when all before it was read.
            unique: leave out records that come again unchanged.
            follow: at the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: seconds that `follow` waits: 60, and 6 at least.

        Returns:
            Organization records, fetched page by page as they are read with `async for`.

        Raises:
            APIException: the call failed in another way; its class tells how.

        Allowed for admins. Limited to 10 calls per minute.

        `GET /api/v2/incremental/organizations`
        """
    def merge(
        self, organization: int | Organization, organization_merge: OrganizationMerge | OrganizationMergeDict
    ) -> Awaitable[OrganizationMerge]:
        """Starts merging the organization of the path into another one, moving users, tickets and domains
        and then deleting it. Cannot be undone. For admins.

        Args:
            organization: the Organization or its id. Organization that the call is about.
            organization_merge: the OrganizationMerge: an object, or a mapping of its fields.

        Returns:
            To be awaited: the OrganizationMerge.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `POST /api/v2/organizations/{organization_id}/merge`
        """
    def related(self, organization: int | Organization) -> Awaitable[OrganizationRelated]:
        """Returns how many users and tickets belong to an organization. For agents.

        Args:
            organization: the Organization or its id. Organization that the call is about.

        Returns:
            To be awaited: the OrganizationRelated.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/organizations/{organization_id}/related`
        """
    def remove_tags(self, id: int | Organization, tags: Iterable[str]) -> Awaitable[list[str]]:
        """Removes the given tags from an organization. For agents.

        Args:
            id: the Organization or its id. Organization that the call is about.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.

        Returns:
            To be awaited: the values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `DELETE /api/v2/organizations/{organization_id}/tags`
        """
    def set_tags(self, id: int | Organization, tags: Iterable[str]) -> Awaitable[list[str]]:
        """Replaces all tags of an organization with those given. For agents; use the update operation to
        keep existing ones.

        Args:
            id: the Organization or its id. Organization that the call is about.
            tags: Tags to set with `create`, to add with `update` or to remove with `delete`.

        Returns:
            To be awaited: the values.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `POST /api/v2/organizations/{organization_id}/tags`
        """
    @overload
    def update(
        self, api_objects: Organization | OrganizationDict, *, ids: Iterable[int | Organization]
    ) -> Awaitable[JobStatus]:
        """Starts a job that updates up to 100 organizations: the same change for given ids, or one change
        per listed record. For admins and permitted agents.

        Args:
            api_objects: the Organization: an object, or a mapping of its fields.
            ids: Organization records or their ids. Records to act on, usually up to 100; sent separated
                by commas.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `PUT /api/v2/organizations/update_many`
        """
    @overload
    def update(self, api_objects: Organization | OrganizationDict) -> Awaitable[Organization]:
        """Changes an organization; lists such as domain names are replaced as a whole. For admins; some
        agents may change notes only.

        Args:
            api_objects: the Organization: an object, or a mapping of its fields.

        Returns:
            To be awaited: the Organization.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `PUT /api/v2/organizations/{organization_id}`
        """
    @overload
    def update(self, api_objects: Iterable[Organization | OrganizationDict]) -> Awaitable[JobStatus]:
        """Starts a job that updates up to 100 organizations: the same change for given ids, or one change
        per listed record. For admins and permitted agents.

        Args:
            api_objects: the Organization records: objects, or mappings of their fields; at most 100.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `PUT /api/v2/organizations/update_many`
        """
    def update_by_external_id(
        self, api_objects: Iterable[Organization | OrganizationDict]
    ) -> Awaitable[JobStatus]:
        """Starts a job that updates up to 100 organizations: the same change for given ids, or one change
        per listed record. For admins and permitted agents.

        Args:
            api_objects: the Organization records: objects, or mappings of their fields; at most 100.

        Returns:
            To be awaited: the JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins and agents.

        `PUT /api/v2/organizations/update_many`
        """

class OrganizationsMergesApi(Resource):
    """The merges of `client.organizations`.

    Reached as `client.organizations.merges`.
    """
    def __call__(
        self,
        organization: int | Organization,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> BaseResultGenerator[OrganizationMerge]:
        """Lists the merges in which an organization was the one merged away. For admins.

        Args:
            organization: the Organization or its id. Organization that the call is about.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            OrganizationMerge records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/organizations/{organization_id}/merges`
        """

class AsyncOrganizationsMergesApi(AsyncResource):
    """The merges of `client.organizations`.

    Reached as `client.organizations.merges`.
    """
    def __call__(
        self,
        organization: int | Organization,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
    ) -> AsyncResultGenerator[OrganizationMerge]:
        """Lists the merges in which an organization was the one merged away. For admins.

        Args:
            organization: the Organization or its id. Organization that the call is about.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.

        Returns:
            OrganizationMerge records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins.

        `GET /api/v2/organizations/{organization_id}/merges`
        """

class OrganizationsOrganizationMembershipsApi(Resource):
    """The organization memberships of `client.organizations`.

    Reached as `client.organizations.organization_memberships`.
    """
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
            organization: the Organization or its id. Organization that the call is about.
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

        `GET /api/v2/organizations/{organization_id}/organization_memberships`
        """

class AsyncOrganizationsOrganizationMembershipsApi(AsyncResource):
    """The organization memberships of `client.organizations`.

    Reached as `client.organizations.organization_memberships`.
    """
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
    ) -> AsyncResultGenerator[OrganizationMembership]:
        """Lists the memberships of one organization. For agents, and end users within their own access.

        Args:
            organization: the Organization or its id. Organization that the call is about.
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

        `GET /api/v2/organizations/{organization_id}/organization_memberships`
        """

class OrganizationsRequestsApi(Resource):
    """The requests of `client.organizations`.

    Reached as `client.organizations.requests`.
    """
    def __call__(
        self,
        id: int | Organization,
        *,
        sort_by: Literal["updated_at", "created_at"] | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: OrganizationsRequestsSideload | Iterable[OrganizationsRequestsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Request]:
        """Lists requests of an organization the calling end user belongs to and may see.

        Args:
            id: the Organization or its id. Organization that the call is about.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: what to bring along in the same answer: users, groups, organizations.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Request records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/organizations/{organization_id}/requests`
        """

class AsyncOrganizationsRequestsApi(AsyncResource):
    """The requests of `client.organizations`.

    Reached as `client.organizations.requests`.
    """
    def __call__(
        self,
        id: int | Organization,
        *,
        sort_by: Literal["updated_at", "created_at"] | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        include: OrganizationsRequestsSideload | Iterable[OrganizationsRequestsSideload] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Request]:
        """Lists requests of an organization the calling end user belongs to and may see.

        Args:
            id: the Organization or its id. Organization that the call is about.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            include: what to bring along in the same answer: users, groups, organizations.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            Request records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for end users.

        `GET /api/v2/organizations/{organization_id}/requests`
        """

class OrganizationsSubscriptionsApi(Resource):
    """The subscriptions of `client.organizations`.

    Reached as `client.organizations.subscriptions`.
    """
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
            organization: the Organization or its id. Organization that the call is about.
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

        `GET /api/v2/organizations/{organization_id}/subscriptions`
        """

class AsyncOrganizationsSubscriptionsApi(AsyncResource):
    """The subscriptions of `client.organizations`.

    Reached as `client.organizations.subscriptions`.
    """
    def __call__(
        self,
        organization: int | Organization,
        *,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[OrganizationSubscription]:
        """Lists the subscriptions to one organization. For agents and end users with access to it.

        Args:
            organization: the Organization or its id. Organization that the call is about.
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

        `GET /api/v2/organizations/{organization_id}/subscriptions`
        """

class OrganizationsTagsApi(Resource):
    """The tags of `client.organizations`.

    Reached as `client.organizations.tags`.
    """
    def __call__(self, ticket_id: int | Organization) -> BaseResultGenerator[str]:
        """Lists the tags of an organization. For agents.

        Args:
            ticket_id: the Organization or its id. Organization that the call is about.

        Returns:
            The values, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/organizations/{organization_id}/tags`
        """

class AsyncOrganizationsTagsApi(AsyncResource):
    """The tags of `client.organizations`.

    Reached as `client.organizations.tags`.
    """
    def __call__(self, ticket_id: int | Organization) -> AsyncResultGenerator[str]:
        """Lists the tags of an organization. For agents.

        Args:
            ticket_id: the Organization or its id. Organization that the call is about.

        Returns:
            The values, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/organizations/{organization_id}/tags`
        """

class OrganizationsTicketsApi(Resource):
    """The tickets of `client.organizations`.

    Reached as `client.organizations.tickets`.
    """
    def count(self, organization: int | Organization) -> Count:
        """Shows an approximate count of an organization's tickets. For agents; large counts are cached.

        Args:
            organization: the Organization or its id. Organization that the call is about.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/organizations/{organization_id}/tickets/count`
        """

class AsyncOrganizationsTicketsApi(AsyncResource):
    """The tickets of `client.organizations`.

    Reached as `client.organizations.tickets`.
    """
    def count(self, organization: int | Organization) -> Awaitable[Count]:
        """Shows an approximate count of an organization's tickets. For agents; large counts are cached.

        Args:
            organization: the Organization or its id. Organization that the call is about.

        Returns:
            To be awaited: the Count.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for agents.

        `GET /api/v2/organizations/{organization_id}/tickets/count`
        """

class OrganizationsUsersApi(Resource):
    """The users of `client.organizations`.

    Reached as `client.organizations.users`.
    """
    def __call__(
        self,
        organization: int | Organization,
        include: OrganizationsUsersSideload | Iterable[OrganizationsUsersSideload] | None = None,
        *,
        role: Literal["end-user", "agent", "admin"]
        | str
        | Iterable[Literal["end-user", "agent", "admin"] | str]
        | None = None,
        roles: Iterable[str] | None = None,
        permission_set: int | None = None,
        external_id: str | None = None,
        sort_by: Literal["id", "name", "created_at", "updated_at"] | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[User]:
        """Lists the users in an organization. For admins and agents, light agents included.

        Args:
            organization: the Organization or its id. Organization that the call is about.
            include: what to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.
            role: Keeps only users with this role.
            roles: Keeps only users with one of these roles; repeat it for each.
            permission_set: Keeps only agents with this custom role.
            external_id: Your own reference of the record to look up or act on.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and light agents.

        `GET /api/v2/organizations/{organization_id}/users`
        """
    def count(
        self,
        organization: int | Organization,
        *,
        role: Literal["end-user", "agent", "admin"]
        | str
        | Iterable[Literal["end-user", "agent", "admin"] | str]
        | None = None,
        roles: str | None = None,
        permission_set: int | None = None,
    ) -> Count:
        """Shows an approximate count of the users in an organization. For admins and agents, light agents
        included.

        Args:
            organization: the Organization or its id. Organization that the call is about.
            role: Keeps only users with this role.
            roles: Keeps only users with one of these roles; repeat it for each.
            permission_set: Keeps only agents with this custom role.

        Returns:
            The Count.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and light agents.

        `GET /api/v2/organizations/{organization_id}/users/count`
        """

class AsyncOrganizationsUsersApi(AsyncResource):
    """The users of `client.organizations`.

    Reached as `client.organizations.users`.
    """
    def __call__(
        self,
        organization: int | Organization,
        include: OrganizationsUsersSideload | Iterable[OrganizationsUsersSideload] | None = None,
        *,
        role: Literal["end-user", "agent", "admin"]
        | str
        | Iterable[Literal["end-user", "agent", "admin"] | str]
        | None = None,
        roles: Iterable[str] | None = None,
        permission_set: int | None = None,
        external_id: str | None = None,
        sort_by: Literal["id", "name", "created_at", "updated_at"] | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[User]:
        """Lists the users in an organization. For admins and agents, light agents included.

        Args:
            organization: the Organization or its id. Organization that the call is about.
            include: what to bring along in the same answer: organizations, abilities, roles,
                identities, groups, open_ticket_count.
            role: Keeps only users with this role.
            roles: Keeps only users with one of these roles; repeat it for each.
            permission_set: Keeps only agents with this custom role.
            external_id: Your own reference of the record to look up or act on.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: records per page.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: records per page, with offset pagination.
            page: the page to start with, from 1, with offset pagination.

        Returns:
            User records, fetched page by page as they are read with `async for`.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and light agents.

        `GET /api/v2/organizations/{organization_id}/users`
        """
    def count(
        self,
        organization: int | Organization,
        *,
        role: Literal["end-user", "agent", "admin"]
        | str
        | Iterable[Literal["end-user", "agent", "admin"] | str]
        | None = None,
        roles: str | None = None,
        permission_set: int | None = None,
    ) -> Awaitable[Count]:
        """Shows an approximate count of the users in an organization. For admins and agents, light agents
        included.

        Args:
            organization: the Organization or its id. Organization that the call is about.
            role: Keeps only users with this role.
            roles: Keeps only users with one of these roles; repeat it for each.
            permission_set: Keeps only agents with this custom role.

        Returns:
            To be awaited: the Count.

        Raises:
            RecordNotFoundException: there is no such record.
            APIException: the call failed in another way; its class tells how.

        Allowed for admins, agents and light agents.

        `GET /api/v2/organizations/{organization_id}/users/count`
        """

class OrganizationsBulk(Bulk):
    """What `client.organizations.bulk` writes, any number of records in chunks."""
    @property
    def create(self) -> BulkCall[Organization | OrganizationDict]:
        """For each chunk: Starts a job that creates up to 100 organizations. For agents with the
        permission.

        `POST /api/v2/organizations/create_many`
        """
    @property
    def delete(self) -> BulkCall[int | Organization]:
        """For each chunk: Starts a job that deletes up to 100 organizations given by ids or external ids.
        For admins and permitted agents.

        `DELETE /api/v2/organizations/destroy_many`
        """
    @property
    def delete_by_external_id(self) -> BulkCall[str | Organization]:
        """For each chunk: Starts a job that deletes up to 100 organizations given by ids or external ids.
        For admins and permitted agents.

        `DELETE /api/v2/organizations/destroy_many`
        """
    @property
    def update(self) -> BulkCall[Organization | OrganizationDict]:
        """For each chunk: Starts a job that updates up to 100 organizations: the same change for given
        ids, or one change per listed record. For admins and permitted agents.

        `PUT /api/v2/organizations/update_many`
        """
    @property
    def update_by_external_id(self) -> BulkCall[Organization | OrganizationDict]:
        """For each chunk: Starts a job that updates up to 100 organizations: the same change for given
        ids, or one change per listed record. For admins and permitted agents.

        `PUT /api/v2/organizations/update_many`
        """
    @property
    def update_many(self) -> BulkChange[int | Organization, Organization | OrganizationDict]:
        """For each chunk: Starts a job that updates up to 100 organizations: the same change for given
        ids, or one change per listed record. For admins and permitted agents.

        `PUT /api/v2/organizations/update_many`
        """

class AsyncOrganizationsBulk(AsyncBulk):
    """What `client.organizations.bulk` writes, any number of records in chunks."""
    @property
    def create(self) -> AsyncBulkCall[Organization | OrganizationDict]:
        """For each chunk: Starts a job that creates up to 100 organizations. For agents with the
        permission.

        `POST /api/v2/organizations/create_many`
        """
    @property
    def delete(self) -> AsyncBulkCall[int | Organization]:
        """For each chunk: Starts a job that deletes up to 100 organizations given by ids or external ids.
        For admins and permitted agents.

        `DELETE /api/v2/organizations/destroy_many`
        """
    @property
    def delete_by_external_id(self) -> AsyncBulkCall[str | Organization]:
        """For each chunk: Starts a job that deletes up to 100 organizations given by ids or external ids.
        For admins and permitted agents.

        `DELETE /api/v2/organizations/destroy_many`
        """
    @property
    def update(self) -> AsyncBulkCall[Organization | OrganizationDict]:
        """For each chunk: Starts a job that updates up to 100 organizations: the same change for given
        ids, or one change per listed record. For admins and permitted agents.

        `PUT /api/v2/organizations/update_many`
        """
    @property
    def update_by_external_id(self) -> AsyncBulkCall[Organization | OrganizationDict]:
        """For each chunk: Starts a job that updates up to 100 organizations: the same change for given
        ids, or one change per listed record. For admins and permitted agents.

        `PUT /api/v2/organizations/update_many`
        """
    @property
    def update_many(self) -> AsyncBulkChange[int | Organization, Organization | OrganizationDict]:
        """For each chunk: Starts a job that updates up to 100 organizations: the same change for given
        ids, or one change per listed record. For admins and permitted agents.

        `PUT /api/v2/organizations/update_many`
        """
