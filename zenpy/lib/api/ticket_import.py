# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_import.yaml) by `make generate`. Do not edit.
"""Imports tickets from other systems with their original times and without triggers, singly or in
bulk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from zenpy.lib.calls.operation import Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.mixins.not_offered import AsyncTicketImport, TicketImport
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.lib.api_objects.job_status import JobStatus
    from zenpy.lib.api_objects.tickets import Ticket, TicketAudit
    from zenpy.lib.bulk import AsyncBulkCallWith, BulkCallWith
    from zenpy.payloads import TicketDict


class TicketImportApi(TicketImport, Resource):
    """Imports tickets from other systems with their original times and without triggers, singly or in
    bulk.

    Reached as `client.ticket_import`.
    """

    @property
    def bulk(self) -> TicketImportBulk:
        """Writes any number of records, in chunks: `create`."""
        return TicketImportBulk(self)

    _CREATE: Method[TicketAudit | JobStatus] = Method(
        "ticket_import.create",
        Form(
            Operation(
                "ticket_import.create",
                "POST",
                "/api/v2/imports/tickets",
                query=(Param("archive_immediately"),),
                body=Body(
                    "record",
                    schema="Ticket",
                    key="ticket",
                    takes=("created_at", "updated_at", "comments.created_at"),
                ),
                result=Result("whole", schema="TicketAudit"),
                writes="make",
            ),
            (
                Argument("api_objects", "record", "ticket", accepts="Ticket", required=True),
                Argument("archive_immediately", "query", "archive_immediately"),
            ),
        ),
        Form(
            Operation(
                "ticket_import.create_many",
                "POST",
                "/api/v2/imports/tickets/create_many",
                query=(Param("archive_immediately"),),
                body=Body(
                    "records",
                    schema="Ticket",
                    key="tickets",
                    limit=100,
                    takes=("created_at", "updated_at", "comments.created_at"),
                ),
                result=Result("job", schema="JobStatus", key="job_status"),
                writes="make",
            ),
            (
                Argument("api_objects", "record", "tickets", accepts="Ticket", required=True, many=True),
                Argument("archive_immediately", "query", "archive_immediately"),
            ),
            many=True,
        ),
    )

    def create(
        self,
        api_objects: Ticket | TicketDict | Iterable[Ticket | TicketDict],
        *,
        archive_immediately: bool | None = None,
    ) -> TicketAudit | JobStatus:
        """Imports a ticket with its past comments and dates; no triggers run and nobody is notified.

        - `client.ticket_import.create(api_objects)`: Imports a ticket with its past comments and dates;
          no triggers run and nobody is notified. For admins. Sends all that is set in the record,
          without its id and without what only Zendesk sets.
          `POST /api/v2/imports/tickets`
        - `client.ticket_import.create([…])`: Imports up to 100 tickets with their past comments and
          dates, without triggers or notifications. For admins; runs as a background job. Sends all that
          is set in the record, without its id and without what only Zendesk sets.
          `POST /api/v2/imports/tickets/create_many`

        Args:
            api_objects: The Ticket: an object, or a mapping of its fields. Or: The Ticket records:
                objects, or mappings of their fields; at most 100.
            archive_immediately: Whether to put imported closed tickets straight into the archive;
                speeds up large imports.

        Returns:
            The TicketAudit.
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            TooManyValuesException: more than 100 were given; nothing was sent.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CREATE, api_objects=api_objects, archive_immediately=archive_immediately)


class AsyncTicketImportApi(AsyncTicketImport, AsyncResource, sync_class=TicketImportApi):
    """`TicketImportApi` for the async client: calls are awaited, lists read with `async for`."""

    @property
    def bulk(self) -> AsyncTicketImportBulk:
        """Writes any number of records, in chunks: `create`."""
        return AsyncTicketImportBulk(self)


class TicketImportBulkCreateAlso(TypedDict, total=False):
    """Further arguments of `client.ticket_import.bulk.create()`.

    Attributes:
        archive_immediately: Whether to put imported closed tickets straight into the archive;
            speeds up large imports.
    """

    archive_immediately: bool
    """Whether to put imported closed tickets straight into the archive; speeds up large imports."""


class TicketImportBulk(Bulk):
    """What `client.ticket_import.bulk` writes, any number of records in chunks."""

    @property
    def create(self) -> BulkCallWith[Ticket | TicketDict, TicketImportBulkCreateAlso]:
        """For each chunk: Imports up to 100 tickets with their past comments and dates, without triggers
        or notifications. For admins; runs as a background job.

        `POST /api/v2/imports/tickets/create_many`
        """
        from zenpy.lib.bulk import BulkCallWith

        return BulkCallWith(self, TicketImportApi._CREATE)


class AsyncTicketImportBulk(AsyncBulk):
    """What `client.ticket_import.bulk` writes, any number of records in chunks."""

    @property
    def create(self) -> AsyncBulkCallWith[Ticket | TicketDict, TicketImportBulkCreateAlso]:
        """For each chunk: Imports up to 100 tickets with their past comments and dates, without triggers
        or notifications. For admins; runs as a background job.

        `POST /api/v2/imports/tickets/create_many`
        """
        from zenpy.lib.bulk import AsyncBulkCallWith

        return AsyncBulkCallWith(self, TicketImportApi._CREATE)
