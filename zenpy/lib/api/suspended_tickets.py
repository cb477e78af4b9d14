# Generated from openapi/zendesk.openapi.json (openapi/spec/support/suspended_tickets.yaml) by `make generate`. Do not edit.
"""Handles incoming messages held back as possible spam: inspect, recover, export or delete them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Lazy, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import Enum

    from zenpy.lib.api_objects.job_status import JobStatus
    from zenpy.lib.api_objects.suspended_tickets import (
        Export,
        RecoveryAuthor,
        SuspendedTicket,
        SuspendedTicketUpload,
    )
    from zenpy.lib.api_objects.tickets import Ticket
    from zenpy.lib.bulk import AsyncBulkCall, BulkCall
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import RecoveryAuthorDict


SuspendedTicketsSortBy: TypeAlias = Literal["author_email", "cause", "created_at", "subject"]


class SuspendedTicketsApi(Resource):
    """Handles incoming messages held back as possible spam: inspect, recover, export or delete them.

    Reached as `client.suspended_tickets`.
    """

    attachments: Lazy[SuspendedTicketsAttachmentsApi] = Lazy(
        "suspended_tickets", "SuspendedTicketsAttachmentsApi"
    )

    @property
    def bulk(self) -> SuspendedTicketsBulk:
        """Writes any number of records, in chunks: `delete`, `recover`."""
        return SuspendedTicketsBulk(self)

    _CALL: Method[BaseResultGenerator[SuspendedTicket]] = Method(
        "suspended_tickets",
        Form(
            Operation(
                "suspended_tickets.show",
                "GET",
                "/api/v2/suspended_tickets/{id}",
                result=Result("list", schema="SuspendedTicket", key="suspended_tickets"),
            ),
            (Argument("id", "path", "id", accepts="SuspendedTicket", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "suspended_tickets.list",
                "GET",
                "/api/v2/suspended_tickets",
                query=(
                    Param("sort_by"),
                    Param("sort_order"),
                ),
                result=Result("list", schema="SuspendedTicket", key="suspended_tickets"),
                pages=("cursor", "offset"),
            ),
            (
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
            ),
        ),
    )

    def __call__(
        self,
        *,
        sort_by: SuspendedTicketsSortBy | str | Enum | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
        id: int | SuspendedTicket = LEFT_OUT,
    ) -> BaseResultGenerator[SuspendedTicket]:
        """Lists messages held back as possible spam or for other doubts.

        - `client.suspended_tickets()`: Lists messages held back as possible spam or for other doubts.
          For admins and agents with full ticket access. Also takes `sort_by`, `sort_order`,
          `page_size`, `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/suspended_tickets`
        - `client.suspended_tickets(id=…)`: Fetches one suspended ticket. Zendesk answers a list of one,
          so `one()` of the result gives it. For admins and agents with full ticket access.
          `GET /api/v2/suspended_tickets/{id}`

        Args:
            sort_by: Property to sort by. Known values: `author_email`, `cause`, `created_at`,
                `subject`.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.
            id: Suspended ticket to fetch. Takes a SuspendedTicket or its id.

        Returns:
            SuspendedTicket records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            sort_by=sort_by,
            sort_order=sort_order,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _BULK_RECOVER: Method[JobStatus] = Method(
        "suspended_tickets.bulk_recover",
        Form(
            Operation(
                "suspended_tickets.bulk_recover",
                "PUT",
                "/api/v2/suspended_tickets/bulk_recover",
                query=(Param("ids", "comma"),),
                body=Body("fields"),
                result=Result("job", schema="JobStatus", key="job_status"),
            ),
            (
                Argument("tickets", "query", "ids", accepts="SuspendedTicket", required=True, many=True),
                Argument("author", "body", "author"),
            ),
        ),
    )

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
        return self._run(self._BULK_RECOVER, tickets=tickets, author=author)

    _DELETE: Method[None] = Method(
        "suspended_tickets.delete",
        Form(
            Operation(
                "suspended_tickets.delete",
                "DELETE",
                "/api/v2/suspended_tickets/{id}",
                result=Result("nothing"),
            ),
            (Argument("tickets", "path", "id", accepts="SuspendedTicket", required=True),),
        ),
        Form(
            Operation(
                "suspended_tickets.destroy_many",
                "DELETE",
                "/api/v2/suspended_tickets/destroy_many",
                query=(Param("ids", "comma"),),
                result=Result("nothing"),
            ),
            (Argument("tickets", "query", "ids", accepts="SuspendedTicket", required=True, many=True),),
            many=True,
        ),
    )

    def delete(self, tickets: int | SuspendedTicket | Iterable[int | SuspendedTicket]) -> None:
        """Deletes one suspended ticket.

        - `client.suspended_tickets.delete(tickets)`: Deletes one suspended ticket. For agents with full
          ticket access.
          `DELETE /api/v2/suspended_tickets/{id}`
        - `client.suspended_tickets.delete([…])`: Deletes up to 100 suspended tickets. For admins and
          agents with full ticket access.
          `DELETE /api/v2/suspended_tickets/destroy_many`

        Args:
            tickets: Suspended ticket to delete. Takes a SuspendedTicket or its id. Or: Suspended
                tickets to delete, up to 100. Takes SuspendedTicket records or their ids.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._DELETE, tickets=tickets)

    _EXPORT: Method[Export] = Method(
        "suspended_tickets.export",
        Form(
            Operation(
                "suspended_tickets.export",
                "POST",
                "/api/v2/suspended_tickets/export",
                result=Result("one", schema="Export", key="export"),
            )
        ),
    )

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
        return self._run(self._EXPORT)

    _RECOVER: Method[Ticket | list[Ticket]] = Method(
        "suspended_tickets.recover",
        Form(
            Operation(
                "suspended_tickets.recover",
                "PUT",
                "/api/v2/suspended_tickets/{id}/recover",
                result=Result("one", schema="Ticket", key="ticket"),
            ),
            (Argument("tickets", "path", "id", accepts="SuspendedTicket", required=True),),
        ),
        Form(
            Operation(
                "suspended_tickets.recover_many",
                "PUT",
                "/api/v2/suspended_tickets/recover_many",
                query=(Param("ids", "comma"),),
                result=Result("list", schema="Ticket", key="tickets"),
            ),
            (Argument("tickets", "query", "ids", accepts="SuspendedTicket", required=True, many=True),),
            many=True,
        ),
    )

    def recover(
        self, tickets: int | SuspendedTicket | Iterable[int | SuspendedTicket]
    ) -> Ticket | list[Ticket]:
        """Turns one suspended ticket into a regular one.

        - `client.suspended_tickets.recover(tickets)`: Turns one suspended ticket into a regular one.
          For admins and agents; use the many variant to keep the original requester.
          `PUT /api/v2/suspended_tickets/{id}/recover`
        - `client.suspended_tickets.recover([…])`: Turns up to 100 suspended tickets into regular ones.
          For admins and agents with full ticket access.
          `PUT /api/v2/suspended_tickets/recover_many`

        Args:
            tickets: Suspended ticket to recover. Takes a SuspendedTicket or its id. Or: Suspended
                tickets to recover, up to 100. Takes SuspendedTicket records or their ids.

        Returns:
            The Ticket.
            Ticket records.

        Raises:
            RecordNotFoundException: there is no such record.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._RECOVER, tickets=tickets)


class AsyncSuspendedTicketsApi(AsyncResource, sync_class=SuspendedTicketsApi):
    """`SuspendedTicketsApi` for the async client: calls are awaited, lists read with `async for`."""

    @property
    def bulk(self) -> AsyncSuspendedTicketsBulk:
        """Writes any number of records, in chunks: `delete`, `recover`."""
        return AsyncSuspendedTicketsBulk(self)


class SuspendedTicketsBulk(Bulk):
    """What `client.suspended_tickets.bulk` writes, any number of records in chunks."""

    @property
    def delete(self) -> BulkCall[int | SuspendedTicket]:
        """For each chunk: Deletes up to 100 suspended tickets. For admins and agents with full ticket
        access.

        `DELETE /api/v2/suspended_tickets/destroy_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, SuspendedTicketsApi._DELETE)

    @property
    def recover(self) -> BulkCall[int | SuspendedTicket]:
        """For each chunk: Turns up to 100 suspended tickets into regular ones. For admins and agents with
        full ticket access.

        `PUT /api/v2/suspended_tickets/recover_many`
        """
        from zenpy.lib.bulk import BulkCall

        return BulkCall(self, SuspendedTicketsApi._RECOVER)


class AsyncSuspendedTicketsBulk(AsyncBulk):
    """What `client.suspended_tickets.bulk` writes, any number of records in chunks."""

    @property
    def delete(self) -> AsyncBulkCall[int | SuspendedTicket]:
        """For each chunk: Deletes up to 100 suspended tickets. For admins and agents with full ticket
        access.

        `DELETE /api/v2/suspended_tickets/destroy_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, SuspendedTicketsApi._DELETE)

    @property
    def recover(self) -> AsyncBulkCall[int | SuspendedTicket]:
        """For each chunk: Turns up to 100 suspended tickets into regular ones. For admins and agents with
        full ticket access.

        `PUT /api/v2/suspended_tickets/recover_many`
        """
        from zenpy.lib.bulk import AsyncBulkCall

        return AsyncBulkCall(self, SuspendedTicketsApi._RECOVER)


class SuspendedTicketsAttachmentsApi(Resource):
    """The attachments of `client.suspended_tickets`. Calls: `create`.

    Reached as `client.suspended_tickets.attachments`.
    """

    _CREATE: Method[SuspendedTicketUpload] = Method(
        "suspended_tickets.attachments.create",
        Form(
            Operation(
                "suspended_tickets.attachments.create",
                "POST",
                "/api/v2/suspended_tickets/attachments",
                body=Body("fields"),
                result=Result("one", schema="SuspendedTicketUpload", key="upload"),
            ),
            (Argument("id", "body", "id", required=True),),
        ),
    )

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
        return self._run(self._CREATE, id=id)


class AsyncSuspendedTicketsAttachmentsApi(AsyncResource, sync_class=SuspendedTicketsAttachmentsApi):
    """`SuspendedTicketsAttachmentsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """
