# Generated from openapi/zendesk.openapi.json (openapi/spec/support/incremental.yaml and 1 more) by `make generate`. Do not edit.
"""Manages organizations, the companies or units users belong to, singly or in bulk, with
memberships, tags and merges.
"""

from collections.abc import Coroutine, Iterable, Iterator
from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias, overload

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
from zenpy.lib.mixins.zenpy2 import AsyncOrganizations, Organizations
from zenpy.lib.pagination.checkpoint_file import CheckpointFile
from zenpy.lib.pagination.exports import OnCheckpoint
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Lazy, Resource
from zenpy.payloads import OrganizationDict

OrganizationsSideload: TypeAlias = Literal["abilities", "lookup_relationship_fields"]
"""Values of `include=` in `client.organizations()`."""
OrganizationsOrganizationMembershipsSideload: TypeAlias = Literal["users", "organizations"]
"""Values of `include=` in `client.organizations.organization_memberships()`."""
OrganizationsRequestsSideload: TypeAlias = Literal["users", "groups", "organizations"]
"""Values of `include=` in `client.organizations.requests()`."""
OrganizationsUsersSideload: TypeAlias = Literal[
    "organizations", "abilities", "roles", "identities", "groups", "open_ticket_count"
]
"""Values of `include=` in `client.organizations.users()`."""
OrganizationsUsersSortBy: TypeAlias = Literal["id", "name", "created_at", "updated_at"]
"""What `sort_by` can be."""
OrganizationsUsersSortOrder: TypeAlias = Literal["asc", "desc"]
"""What `sort_order` can be."""

class OrganizationsApi(Organizations, Resource):
    """Manages organizations, the companies or units users belong to, singly or in bulk, with
    memberships, tags and merges.

    Reached as `client.organizations`.
    """

    merges: Lazy[OrganizationsMergesApi]
    """Lists the merges in which an organization was the one merged away. For admins."""
    organization_memberships: Lazy[OrganizationsOrganizationMembershipsApi]
    """Lists the memberships of one organization. For agents, and end users within their own access."""
    requests: Lazy[OrganizationsRequestsApi]
    """Lists requests of an organization the calling end user belongs to and may see."""
    subscriptions: Lazy[OrganizationsSubscriptionsApi]
    """Lists the subscriptions to one organization. For agents and end users with access to it."""
    tags: Lazy[OrganizationsTagsApi]
    """Lists the tags of an organization. For agents."""
    tickets: Lazy[OrganizationsTicketsApi]
    """The tickets of `client.organizations`. Calls: `count`."""
    users: Lazy[OrganizationsUsersApi]
    """Lists the users in an organization. For admins and agents, light agents included. Calls:
    `count`.
    """
    @property
    def bulk(self) -> OrganizationsBulk:
        """Writes any number of records, in chunks: `create`, `delete`, `delete_by_external_id`, `update`,
        `update_by_external_id`, `update_many`.
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
            include: What to bring along in the same answer: abilities, lookup_relationship_fields.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/organizations`
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
            id: Organization that the call is about. Takes an Organization or its id.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            include: What to bring along in the same answer: abilities, lookup_relationship_fields.

        Returns:
            The Organization.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/organizations/{organization_id}`
        """
    @overload
    def __call__(
        self,
        *,
        external_id: Many[str | Organization] | Iterator[str | Organization],
        include: OrganizationsSideload | Iterable[OrganizationsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Organization]:
        """Returns organizations given by ids or external ids. For admins and agents. Takes any number of
        ids; each request carries up to 100.

        Args:
            external_id: Your own references of the organizations to fetch. Takes Organization records
                or their external ids.
            include: What to bring along in the same answer: abilities, lookup_relationship_fields.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/organizations/show_many`
        """
    @overload
    def __call__(
        self,
        *,
        external_ids: Many[str | Organization] | Iterator[str | Organization],
        include: OrganizationsSideload | Iterable[OrganizationsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[Organization]:
        """Returns organizations given by ids or external ids. For admins and agents. Takes any number of
        ids; each request carries up to 100.

        Args:
            external_ids: Your own references of the organizations to fetch. Takes Organization records
                or their external ids.
            include: What to bring along in the same answer: abilities, lookup_relationship_fields.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/organizations/show_many`
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
        """Returns organizations given by ids or external ids. For admins and agents. Takes any number of
        ids; each request carries up to 100.

        Args:
            ids: Organizations to fetch. Takes Organization records or their ids.
            include: What to bring along in the same answer: abilities, lookup_relationship_fields.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/organizations/show_many`
        """
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
    @overload
    def create(self, api_objects: Organization | OrganizationDict) -> Organization:
        """Creates an organization; its name must be unique. For admins and permitted agents.

        Args:
            api_objects: The Organization: an object, or a mapping of its fields, with `name`.

        Returns:
            The Organization.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/organizations`
        """
    @overload
    def create(self, api_objects: Iterable[Organization | OrganizationDict]) -> JobStatus:
        """Starts a job that creates up to 100 organizations. For agents with the permission.

        Args:
            api_objects: The Organization records: objects, or mappings of their fields; at most 100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/organizations/create_many`
        """
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
    @overload
    def delete(self, api_objects: int | Organization) -> None:
        """Deletes an organization. For admins and permitted agents.

        Args:
            api_objects: Organization that the call is about. Takes an Organization or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/organizations/{organization_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[int | Organization]) -> JobStatus:
        """Starts a job that deletes up to 100 organizations given by ids or external ids. For admins and
        permitted agents.

        Args:
            api_objects: Organizations to delete, up to 100. Takes Organization records or their ids.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/organizations/destroy_many`
        """
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
    @overload
    def external(
        self,
        external_id: str,
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
    @overload
    def external(
        self,
        external_id: str | None = None,
        include: OrganizationsSideload | Iterable[OrganizationsSideload] | None = None,
        *,
        name: str,
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
    @overload
    def update(self, api_objects: Organization | OrganizationDict) -> Organization:
        """Changes an organization; lists such as domain names are replaced as a whole. For admins; some
        agents may change notes only. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Organization: an object, or a mapping of its fields.

        Returns:
            The Organization.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/organizations/{organization_id}`
        """
    @overload
    def update(self, api_objects: Iterable[Organization | OrganizationDict]) -> JobStatus:
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
    @overload
    def update(
        self, api_objects: Organization | OrganizationDict, *, ids: Iterable[int | Organization]
    ) -> JobStatus:
        """Starts a job that updates up to 100 organizations, all alike or each in its own way. For admins
        and permitted agents.

        Args:
            api_objects: The change to all of them, as an Organization: an object, or a mapping of its
                fields.
            ids: Organizations to change alike, up to 100. Takes Organization records or their ids.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/organizations/update_many`
        """
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

class AsyncOrganizationsApi(AsyncOrganizations, AsyncResource):
    """Manages organizations, the companies or units users belong to, singly or in bulk, with
    memberships, tags and merges.

    Reached as `client.organizations`.
    """

    merges: Lazy[AsyncOrganizationsMergesApi]
    """Lists the merges in which an organization was the one merged away. For admins."""
    organization_memberships: Lazy[AsyncOrganizationsOrganizationMembershipsApi]
    """Lists the memberships of one organization. For agents, and end users within their own access."""
    requests: Lazy[AsyncOrganizationsRequestsApi]
    """Lists requests of an organization the calling end user belongs to and may see."""
    subscriptions: Lazy[AsyncOrganizationsSubscriptionsApi]
    """Lists the subscriptions to one organization. For agents and end users with access to it."""
    tags: Lazy[AsyncOrganizationsTagsApi]
    """Lists the tags of an organization. For agents."""
    tickets: Lazy[AsyncOrganizationsTicketsApi]
    """The tickets of `client.organizations`. Calls: `count`."""
    users: Lazy[AsyncOrganizationsUsersApi]
    """Lists the users in an organization. For admins and agents, light agents included. Calls:
    `count`.
    """
    @property
    def bulk(self) -> AsyncOrganizationsBulk:
        """Writes any number of records, in chunks: `create`, `delete`, `delete_by_external_id`, `update`,
        `update_by_external_id`, `update_many`.
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
            include: What to bring along in the same answer: abilities, lookup_relationship_fields.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/organizations`
        """
    @overload
    def __call__(
        self,
        *,
        id: int | Organization,
        include_boundary_indicators: bool | None = None,
        include_item_cursors: bool | None = None,
        include: OrganizationsSideload | Iterable[OrganizationsSideload] | None = None,
    ) -> Coroutine[object, object, Organization]:
        """Returns a single organization. For admins and agents.

        Args:
            id: Organization that the call is about. Takes an Organization or its id.
            include_boundary_indicators: Whether cursor pages tell if more lies before and after them.
            include_item_cursors: Whether cursor pages give a cursor for each item.
            include: What to bring along in the same answer: abilities, lookup_relationship_fields.

        Returns:
            The Organization.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/organizations/{organization_id}`
        """
    @overload
    def __call__(
        self,
        *,
        external_id: Many[str | Organization] | Iterator[str | Organization],
        include: OrganizationsSideload | Iterable[OrganizationsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Organization]:
        """Returns organizations given by ids or external ids. For admins and agents. Takes any number of
        ids; each request carries up to 100.

        Args:
            external_id: Your own references of the organizations to fetch. Takes Organization records
                or their external ids.
            include: What to bring along in the same answer: abilities, lookup_relationship_fields.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/organizations/show_many`
        """
    @overload
    def __call__(
        self,
        *,
        external_ids: Many[str | Organization] | Iterator[str | Organization],
        include: OrganizationsSideload | Iterable[OrganizationsSideload] | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Organization]:
        """Returns organizations given by ids or external ids. For admins and agents. Takes any number of
        ids; each request carries up to 100.

        Args:
            external_ids: Your own references of the organizations to fetch. Takes Organization records
                or their external ids.
            include: What to bring along in the same answer: abilities, lookup_relationship_fields.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/organizations/show_many`
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
        """Returns organizations given by ids or external ids. For admins and agents. Takes any number of
        ids; each request carries up to 100.

        Args:
            ids: Organizations to fetch. Takes Organization records or their ids.
            include: What to bring along in the same answer: abilities, lookup_relationship_fields.
            page_size: Records per page.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            Organization records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/organizations/show_many`
        """
    def add_tags(
        self, id: int | Organization, tags: Many[str] | Iterator[str]
    ) -> Coroutine[object, object, list[str]]:
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
    def count(
        self, *, include_boundary_indicators: bool | None = None, include_item_cursors: bool | None = None
    ) -> Coroutine[object, object, Count]:
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
    @overload
    def create(self, api_objects: Organization | OrganizationDict) -> Coroutine[object, object, Organization]:
        """Creates an organization; its name must be unique. For admins and permitted agents.

        Args:
            api_objects: The Organization: an object, or a mapping of its fields, with `name`.

        Returns:
            The Organization.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/organizations`
        """
    @overload
    def create(
        self, api_objects: Iterable[Organization | OrganizationDict]
    ) -> Coroutine[object, object, JobStatus]:
        """Starts a job that creates up to 100 organizations. For agents with the permission.

        Args:
            api_objects: The Organization records: objects, or mappings of their fields; at most 100.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/organizations/create_many`
        """
    def create_or_update(
        self, organization: Organization | OrganizationDict
    ) -> Coroutine[object, object, Organization]:
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
    @overload
    def delete(self, api_objects: int | Organization) -> Coroutine[object, object, None]:
        """Deletes an organization. For admins and permitted agents.

        Args:
            api_objects: Organization that the call is about. Takes an Organization or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/organizations/{organization_id}`
        """
    @overload
    def delete(self, api_objects: Iterable[int | Organization]) -> Coroutine[object, object, JobStatus]:
        """Starts a job that deletes up to 100 organizations given by ids or external ids. For admins and
        permitted agents.

        Args:
            api_objects: Organizations to delete, up to 100. Takes Organization records or their ids.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/organizations/destroy_many`
        """
    def delete_by_external_id(
        self, api_objects: Many[str | Organization] | Iterator[str | Organization]
    ) -> Coroutine[object, object, JobStatus]:
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
    def delete_tags(
        self, id: int | Organization, tags: Many[str] | Iterator[str]
    ) -> Coroutine[object, object, list[str]]:
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
    @overload
    def external(
        self,
        external_id: str,
        include: OrganizationsSideload | Iterable[OrganizationsSideload] | None = None,
        *,
        name: str | None = None,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Organization]:
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
    @overload
    def external(
        self,
        external_id: str | None = None,
        include: OrganizationsSideload | Iterable[OrganizationsSideload] | None = None,
        *,
        name: str,
        page_size: int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[Organization]:
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
    ) -> AsyncResultGenerator[Organization]:
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
    def merge(
        self, loser: int | Organization, winner: int | Organization
    ) -> Coroutine[object, object, OrganizationMerge]:
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
    def related(self, organization: int | Organization) -> Coroutine[object, object, OrganizationRelated]:
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
    def remove_tags(
        self, id: int | Organization, tags: Many[str] | Iterator[str]
    ) -> Coroutine[object, object, list[str]]:
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
    def set_tags(
        self, id: int | Organization, tags: Many[str] | Iterator[str]
    ) -> Coroutine[object, object, list[str]]:
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
    @overload
    def update(self, api_objects: Organization | OrganizationDict) -> Coroutine[object, object, Organization]:
        """Changes an organization; lists such as domain names are replaced as a whole. For admins; some
        agents may change notes only. A record without changes is read, and nothing is written.

        Args:
            api_objects: The Organization: an object, or a mapping of its fields.

        Returns:
            The Organization.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/organizations/{organization_id}`
        """
    @overload
    def update(
        self, api_objects: Iterable[Organization | OrganizationDict]
    ) -> Coroutine[object, object, JobStatus]:
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
    @overload
    def update(
        self, api_objects: Organization | OrganizationDict, *, ids: Iterable[int | Organization]
    ) -> Coroutine[object, object, JobStatus]:
        """Starts a job that updates up to 100 organizations, all alike or each in its own way. For admins
        and permitted agents.

        Args:
            api_objects: The change to all of them, as an Organization: an object, or a mapping of its
                fields.
            ids: Organizations to change alike, up to 100. Takes Organization records or their ids.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/organizations/update_many`
        """
    def update_by_external_id(
        self, api_objects: Iterable[Organization | OrganizationDict]
    ) -> Coroutine[object, object, JobStatus]:
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

class OrganizationsMergesApi(Resource):
    """Lists the merges in which an organization was the one merged away. For admins.

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

class AsyncOrganizationsMergesApi(AsyncResource):
    """Lists the merges in which an organization was the one merged away. For admins.

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

class OrganizationsOrganizationMembershipsApi(Resource):
    """Lists the memberships of one organization. For agents, and end users within their own access.

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

class AsyncOrganizationsOrganizationMembershipsApi(AsyncResource):
    """Lists the memberships of one organization. For agents, and end users within their own access.

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

class OrganizationsRequestsApi(Resource):
    """Lists requests of an organization the calling end user belongs to and may see.

    Reached as `client.organizations.requests`.
    """
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

class AsyncOrganizationsRequestsApi(AsyncResource):
    """Lists requests of an organization the calling end user belongs to and may see.

    Reached as `client.organizations.requests`.
    """
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
    ) -> AsyncResultGenerator[Request]:
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

class OrganizationsSubscriptionsApi(Resource):
    """Lists the subscriptions to one organization. For agents and end users with access to it.

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

class AsyncOrganizationsSubscriptionsApi(AsyncResource):
    """Lists the subscriptions to one organization. For agents and end users with access to it.

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

class OrganizationsTagsApi(Resource):
    """Lists the tags of an organization. For agents.

    Reached as `client.organizations.tags`.
    """
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

class AsyncOrganizationsTagsApi(AsyncResource):
    """Lists the tags of an organization. For agents.

    Reached as `client.organizations.tags`.
    """
    def __call__(self, ticket_id: int | Organization) -> AsyncResultGenerator[str]:
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

class OrganizationsTicketsApi(Resource):
    """The tickets of `client.organizations`. Calls: `count`.

    Reached as `client.organizations.tickets`.
    """
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

class AsyncOrganizationsTicketsApi(AsyncResource):
    """The tickets of `client.organizations`. Calls: `count`.

    Reached as `client.organizations.tickets`.
    """
    def count(self, organization: int | Organization) -> Coroutine[object, object, Count]:
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

class OrganizationsUsersApi(Resource):
    """Lists the users in an organization. For admins and agents, light agents included. Calls:
    `count`.

    Reached as `client.organizations.users`.
    """
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

class AsyncOrganizationsUsersApi(AsyncResource):
    """Lists the users in an organization. For admins and agents, light agents included. Calls:
    `count`.

    Reached as `client.organizations.users`.
    """
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
    ) -> AsyncResultGenerator[User]:
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
    ) -> Coroutine[object, object, Count]:
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
    def delete_by_external_id(self) -> BulkCall[str | Organization, int | str]:
        """For each chunk: Starts a job that deletes up to 100 organizations given by ids or external ids.
        For admins and permitted agents.

        `DELETE /api/v2/organizations/destroy_many`
        """
    @property
    def update(self) -> BulkCall[Organization | OrganizationDict]:
        """For each chunk: Starts a job that updates up to 100 organizations, all alike or each in its own
        way. For admins and permitted agents.

        `PUT /api/v2/organizations/update_many`
        """
    @property
    def update_by_external_id(self) -> BulkCall[Organization | OrganizationDict]:
        """For each chunk: Starts a job that updates up to 100 organizations, all alike or each in its own
        way. For admins and permitted agents.

        `PUT /api/v2/organizations/update_many`
        """
    @property
    def update_many(self) -> BulkChange[int | Organization, Organization | OrganizationDict]:
        """For each chunk: Starts a job that updates up to 100 organizations, all alike or each in its own
        way. For admins and permitted agents.

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
    def delete_by_external_id(self) -> AsyncBulkCall[str | Organization, int | str]:
        """For each chunk: Starts a job that deletes up to 100 organizations given by ids or external ids.
        For admins and permitted agents.

        `DELETE /api/v2/organizations/destroy_many`
        """
    @property
    def update(self) -> AsyncBulkCall[Organization | OrganizationDict]:
        """For each chunk: Starts a job that updates up to 100 organizations, all alike or each in its own
        way. For admins and permitted agents.

        `PUT /api/v2/organizations/update_many`
        """
    @property
    def update_by_external_id(self) -> AsyncBulkCall[Organization | OrganizationDict]:
        """For each chunk: Starts a job that updates up to 100 organizations, all alike or each in its own
        way. For admins and permitted agents.

        `PUT /api/v2/organizations/update_many`
        """
    @property
    def update_many(self) -> AsyncBulkChange[int | Organization, Organization | OrganizationDict]:
        """For each chunk: Starts a job that updates up to 100 organizations, all alike or each in its own
        way. For admins and permitted agents.

        `PUT /api/v2/organizations/update_many`
        """
