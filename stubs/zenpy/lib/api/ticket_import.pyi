# Generated from openapi/zendesk.openapi.json (openapi/spec/support/ticket_import.yaml) by `make generate`. Do not edit.
"""Imports tickets from other systems with their original times and without triggers, singly or in
bulk.
"""

from collections.abc import Coroutine, Iterable
from typing import TypedDict, overload

from zenpy.lib.api_objects.job_status import JobStatus
from zenpy.lib.api_objects.tickets import Ticket, TicketAudit
from zenpy.lib.bulk import AsyncBulkCallWith, BulkCallWith
from zenpy.lib.mixins.not_offered import AsyncTicketImport, TicketImport
from zenpy.lib.resources import AsyncBulk, AsyncResource, Bulk, Resource
from zenpy.payloads import TicketDict

class TicketImportApi(TicketImport, Resource):
    """Imports tickets from other systems with their original times and without triggers, singly or in
    bulk.

    Reached as `client.ticket_import`.
    """
    @property
    def bulk(self) -> TicketImportBulk:
        """Writes any number of records, in chunks: `create`."""
    @overload
    def create(
        self, api_objects: Ticket | TicketDict, *, archive_immediately: bool | None = None
    ) -> TicketAudit:
        """Imports a ticket with its past comments and dates; no triggers run and nobody is notified. For
        admins.

        Args:
            api_objects: The Ticket: an object, or a mapping of its fields.
            archive_immediately: Whether to put imported closed tickets straight into the archive;
                speeds up large imports.

        Returns:
            The TicketAudit.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/imports/tickets`
        """
    @overload
    def create(
        self, api_objects: Iterable[Ticket | TicketDict], *, archive_immediately: bool | None = None
    ) -> JobStatus:
        """Imports up to 100 tickets with their past comments and dates, without triggers or notifications.
        For admins; runs as a background job.

        Args:
            api_objects: The Ticket records: objects, or mappings of their fields; at most 100.
            archive_immediately: Whether to put imported closed tickets straight into the archive;
                speeds up large imports.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/imports/tickets/create_many`
        """

class AsyncTicketImportApi(AsyncTicketImport, AsyncResource):
    """Imports tickets from other systems with their original times and without triggers, singly or in
    bulk.

    Reached as `client.ticket_import`.
    """
    @property
    def bulk(self) -> AsyncTicketImportBulk:
        """Writes any number of records, in chunks: `create`."""
    @overload
    def create(
        self, api_objects: Ticket | TicketDict, *, archive_immediately: bool | None = None
    ) -> Coroutine[object, object, TicketAudit]:
        """Imports a ticket with its past comments and dates; no triggers run and nobody is notified. For
        admins.

        Args:
            api_objects: The Ticket: an object, or a mapping of its fields.
            archive_immediately: Whether to put imported closed tickets straight into the archive;
                speeds up large imports.

        Returns:
            The TicketAudit.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/imports/tickets`
        """
    @overload
    def create(
        self, api_objects: Iterable[Ticket | TicketDict], *, archive_immediately: bool | None = None
    ) -> Coroutine[object, object, JobStatus]:
        """Imports up to 100 tickets with their past comments and dates, without triggers or notifications.
        For admins; runs as a background job.

        Args:
            api_objects: The Ticket records: objects, or mappings of their fields; at most 100.
            archive_immediately: Whether to put imported closed tickets straight into the archive;
                speeds up large imports.

        Returns:
            The JobStatus of the job that does it; fetch it again to see how far it is.

        Raises:
            TooManyValuesException: more than 100 were given; nothing was sent.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/imports/tickets/create_many`
        """

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

class AsyncTicketImportBulk(AsyncBulk):
    """What `client.ticket_import.bulk` writes, any number of records in chunks."""
    @property
    def create(self) -> AsyncBulkCallWith[Ticket | TicketDict, TicketImportBulkCreateAlso]:
        """For each chunk: Imports up to 100 tickets with their past comments and dates, without triggers
        or notifications. For admins; runs as a background job.

        `POST /api/v2/imports/tickets/create_many`
        """
