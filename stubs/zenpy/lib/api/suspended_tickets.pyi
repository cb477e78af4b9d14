# Generated from openapi/zendesk.openapi.json (openapi/spec/support/suspended_tickets.yaml) by `make generate`. Do not edit.
"""Handles incoming messages held back as possible spam: inspect, recover, export or delete them."""

from collections.abc import Coroutine, Iterable
from enum import Enum
from typing import Literal, TypeAlias, overload

from zenpy.lib.api_objects.job_status import JobStatus
from zenpy.lib.api_objects.suspended_tickets import (
    Export,
    RecoveryAuthor,
    SuspendedTicket,
    SuspendedTicketUpload,
)
from zenpy.lib.api_objects.tickets import Ticket
from zenpy.lib.bulk import AsyncBulkCall, BulkCall
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Lazy, Resource
from zenpy.payloads import RecoveryAuthorDict

SuspendedTicketsSortBy: TypeAlias = Literal["author_email", "cause", "created_at", "subject"]
"""What `sort_by` can be."""

class SuspendedTicketsApi(Resource):
    """Handles incoming messages held back as possible spam: inspect, recover, export or delete them.

    Reached as `client.suspended_tickets`.
    """

    attachments: Lazy[SuspendedTicketsAttachmentsApi]
    """The attachments of `client.suspended_tickets`. Calls: `create`."""
    @property
    def bulk(self) -> SuspendedTicketsBulk:
        """Writes any number of records, in chunks: `delete`, `recover`."""
    @overload
    def __call__(
        self,
        *,
        sort_by: SuspendedTicketsSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[SuspendedTicket]:
        """Lists messages held back as possible spam or for other doubts. For admins and agents with full
        ticket access.

        Args:
            sort_by: Property to sort by. Known values: `author_email`, `cause`, `created_at`,
                `subject`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            SuspendedTicket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/suspended_tickets`
        """
    @overload
    def __call__(self, *, id: int | SuspendedTicket) -> BaseResultGenerator[SuspendedTicket]:
        """Fetches one suspended ticket. Zendesk answers a list of one, so `one()` of the result gives it.
        For admins and agents with full ticket access.

        Args:
            id: Suspended ticket to fetch. Takes a SuspendedTicket or its id.

        Returns:
            SuspendedTicket records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/suspended_tickets/{id}`
        """
    def bulk_recover(
        self,
        tickets: Iterable[int | SuspendedTicket],
        *,
        author: RecoveryAuthor | RecoveryAuthorDict | None = None,
    ) -> JobStatus:
        """Starts a background job that turns many suspended tickets into regular ones. For admins and
        agents with full ticket access.

        Args:
            tickets: Suspended tickets to recover. Takes SuspendedTicket records or their ids.
            author: User who becomes the author of the tickets.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/suspended_tickets/bulk_recover`
        """
    @overload
    def delete(self, tickets: int | SuspendedTicket) -> None:
        """Deletes one suspended ticket. For agents with full ticket access.

        Args:
            tickets: Suspended ticket to delete. Takes a SuspendedTicket or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/suspended_tickets/{id}`
        """
    @overload
    def delete(self, tickets: Iterable[int | SuspendedTicket]) -> None:
        """Deletes up to 100 suspended tickets. For admins and agents with full ticket access.

        Args:
            tickets: Suspended tickets to delete, up to 100. Takes SuspendedTicket records or their ids.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/suspended_tickets/destroy_many`
        """
    def export(self) -> Export:
        """Starts an export of all suspended tickets; the caller gets a link to the CSV file by email. For
        admins and agents.

        Returns:
            The Export.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 1 call per minute.

        `POST /api/v2/suspended_tickets/export`
        """
    @overload
    def recover(self, tickets: int | SuspendedTicket) -> Ticket:
        """Turns one suspended ticket into a regular one. For admins and agents; use the many variant to
        keep the original requester.

        Args:
            tickets: Suspended ticket to recover. Takes a SuspendedTicket or its id.

        Returns:
            The Ticket.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/suspended_tickets/{id}/recover`
        """
    @overload
    def recover(self, tickets: Iterable[int | SuspendedTicket]) -> list[Ticket]:
        """Turns up to 100 suspended tickets into regular ones. For admins and agents with full ticket
        access.

        Args:
            tickets: Suspended tickets to recover, up to 100. Takes SuspendedTicket records or their
                ids.

        Returns:
            Ticket records.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/suspended_tickets/recover_many`
        """

class AsyncSuspendedTicketsApi(AsyncResource):
    """Handles incoming messages held back as possible spam: inspect, recover, export or delete them.

    Reached as `client.suspended_tickets`.
    """

    attachments: Lazy[AsyncSuspendedTicketsAttachmentsApi]
    """The attachments of `client.suspended_tickets`. Calls: `create`."""
    @property
    def bulk(self) -> AsyncSuspendedTicketsBulk:
        """Writes any number of records, in chunks: `delete`, `recover`."""
    @overload
    def __call__(
        self,
        *,
        sort_by: SuspendedTicketsSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[SuspendedTicket]:
        """Lists messages held back as possible spam or for other doubts. For admins and agents with full
        ticket access.

        Args:
            sort_by: Property to sort by. Known values: `author_email`, `cause`, `created_at`,
                `subject`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            SuspendedTicket records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/suspended_tickets`
        """
    @overload
    def __call__(self, *, id: int | SuspendedTicket) -> AsyncResultGenerator[SuspendedTicket]:
        """Fetches one suspended ticket. Zendesk answers a list of one, so `one()` of the result gives it.
        For admins and agents with full ticket access.

        Args:
            id: Suspended ticket to fetch. Takes a SuspendedTicket or its id.

        Returns:
            SuspendedTicket records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/suspended_tickets/{id}`
        """
    def bulk_recover(
        self,
        tickets: Iterable[int | SuspendedTicket],
        *,
        author: RecoveryAuthor | RecoveryAuthorDict | None = None,
    ) -> Coroutine[object, object, JobStatus]:
        """Starts a background job that turns many suspended tickets into regular ones. For admins and
        agents with full ticket access.

        Args:
            tickets: Suspended tickets to recover. Takes SuspendedTicket records or their ids.
            author: User who becomes the author of the tickets.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/suspended_tickets/bulk_recover`
        """
    @overload
    def delete(self, tickets: int | SuspendedTicket) -> Coroutine[object, object, None]:
        """Deletes one suspended ticket. For agents with full ticket access.

        Args:
            tickets: Suspended ticket to delete. Takes a SuspendedTicket or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/suspended_tickets/{id}`
        """
    @overload
    def delete(self, tickets: Iterable[int | SuspendedTicket]) -> Coroutine[object, object, None]:
        """Deletes up to 100 suspended tickets. For admins and agents with full ticket access.

        Args:
            tickets: Suspended tickets to delete, up to 100. Takes SuspendedTicket records or their ids.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/suspended_tickets/destroy_many`
        """
    def export(self) -> Coroutine[object, object, Export]:
        """Starts an export of all suspended tickets; the caller gets a link to the CSV file by email. For
        admins and agents.

        Returns:
            The Export.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 1 call per minute.

        `POST /api/v2/suspended_tickets/export`
        """
    @overload
    def recover(self, tickets: int | SuspendedTicket) -> Coroutine[object, object, Ticket]:
        """Turns one suspended ticket into a regular one. For admins and agents; use the many variant to
        keep the original requester.

        Args:
            tickets: Suspended ticket to recover. Takes a SuspendedTicket or its id.

        Returns:
            The Ticket.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/suspended_tickets/{id}/recover`
        """
    @overload
    def recover(self, tickets: Iterable[int | SuspendedTicket]) -> Coroutine[object, object, list[Ticket]]:
        """Turns up to 100 suspended tickets into regular ones. For admins and agents with full ticket
        access.

        Args:
            tickets: Suspended tickets to recover, up to 100. Takes SuspendedTicket records or their
                ids.

        Returns:
            Ticket records.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.

        `PUT /api/v2/suspended_tickets/recover_many`
        """

class SuspendedTicketsAttachmentsApi(Resource):
    """The attachments of `client.suspended_tickets`. Calls: `create`.

    Reached as `client.suspended_tickets.attachments`.
    """
    def create(self, id: int) -> SuspendedTicketUpload:
        """Copies the attachments of a suspended ticket into an upload whose token can go into a new
        ticket. For admins and agents.

        Args:
            id: Suspended ticket whose files to copy.

        Returns:
            The SuspendedTicketUpload.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/suspended_tickets/attachments`
        """

class AsyncSuspendedTicketsAttachmentsApi(AsyncResource):
    """The attachments of `client.suspended_tickets`. Calls: `create`.

    Reached as `client.suspended_tickets.attachments`.
    """
    def create(self, id: int) -> Coroutine[object, object, SuspendedTicketUpload]:
        """Copies the attachments of a suspended ticket into an upload whose token can go into a new
        ticket. For admins and agents.

        Args:
            id: Suspended ticket whose files to copy.

        Returns:
            The SuspendedTicketUpload.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        `POST /api/v2/suspended_tickets/attachments`
        """

class SuspendedTicketsBulk(Bulk):
    """What `client.suspended_tickets.bulk` writes, any number of records in chunks."""
    @property
    def delete(self) -> BulkCall[int | SuspendedTicket]:
        """For each chunk: Deletes up to 100 suspended tickets. For admins and agents with full ticket
        access.

        `DELETE /api/v2/suspended_tickets/destroy_many`
        """
    @property
    def recover(self) -> BulkCall[int | SuspendedTicket]:
        """For each chunk: Turns up to 100 suspended tickets into regular ones. For admins and agents with
        full ticket access.

        `PUT /api/v2/suspended_tickets/recover_many`
        """

class AsyncSuspendedTicketsBulk(AsyncBulk):
    """What `client.suspended_tickets.bulk` writes, any number of records in chunks."""
    @property
    def delete(self) -> AsyncBulkCall[int | SuspendedTicket]:
        """For each chunk: Deletes up to 100 suspended tickets. For admins and agents with full ticket
        access.

        `DELETE /api/v2/suspended_tickets/destroy_many`
        """
    @property
    def recover(self) -> AsyncBulkCall[int | SuspendedTicket]:
        """For each chunk: Turns up to 100 suspended tickets into regular ones. For admins and agents with
        full ticket access.

        `PUT /api/v2/suspended_tickets/recover_many`
        """
