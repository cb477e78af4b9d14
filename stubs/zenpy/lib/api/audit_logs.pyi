# Generated from openapi/zendesk.openapi.json (openapi/spec/support/audit_logs.yaml) by `make generate`. Do not edit.
"""Reads and exports the record of changes that were made to the account's configuration and users."""

from collections.abc import Coroutine, Iterable, Iterator
from datetime import datetime
from enum import Enum
from typing import Literal, overload

from zenpy.lib.api_objects.audit_logs import AuditLog
from zenpy.lib.many import Many
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource

class AuditLogsApi(Resource):
    """Reads and exports the record of changes that were made to the account's configuration and users.

    Reached as `client.audit_logs`.
    """
    @overload
    def __call__(
        self,
        *,
        filter_source_type: str | Many[str] | Iterator[str] | None = None,
        filter_source_types: Many[str] | Iterator[str] | None = None,
        filter_source_id: int | Iterable[int] | None = None,
        filter_source_ids: Iterable[int] | None = None,
        filter_actor_id: int | Iterable[int] | None = None,
        filter_actor_ids: Iterable[int] | None = None,
        filter_ip_address: str | Many[str] | Iterator[str] | None = None,
        filter_ip_addresses: Many[str] | Iterator[str] | None = None,
        filter_created_at: Many[str | datetime] | Iterator[str | datetime] | None = None,
        filter_action: str | Many[str] | Iterator[str] | None = None,
        filter_actions: Many[str] | Iterator[str] | None = None,
        sort_by: str | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> BaseResultGenerator[AuditLog]:
        """Lists changes that were made to the account, such as to settings, rules and users. For admins on
        plans with the audit log.

        Args:
            filter_source_type: Keeps only events on this kind of item, such as `user` or `rule`.
            filter_source_types: Keeps only events on these kinds of items.
            filter_source_id: Keeps only events on the item with this id; needs the filter by kind of
                item too.
            filter_source_ids: Keeps only events on the items with these ids; needs the filter by kind
                of item too.
            filter_actor_id: Keeps only events caused by this user.
            filter_actor_ids: Keeps only events caused by these users.
            filter_ip_address: Keeps only events that came from this IP address.
            filter_ip_addresses: Keeps only events that came from these IP addresses.
            filter_created_at: Keeps only events of a period: its start and its end.
            filter_action: Keeps only events of this action, such as `create`, `update` or `login`.
            filter_actions: Keeps only events of these actions, such as `create` and `update`.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            AuditLog records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/audit_logs`
        """
    @overload
    def __call__(self, *, id: int | AuditLog) -> AuditLog:
        """Returns a single entry of the audit log. For admins on plans with the audit log.

        Args:
            id: Audit log entry to fetch. Takes an AuditLog or its id.

        Returns:
            The AuditLog.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/audit_logs/{audit_log_id}`
        """
    def export(
        self,
        *,
        filter_source_type: str | None = None,
        filter_source_id: int | None = None,
        filter_actor_id: int | None = None,
        filter_ip_address: str | None = None,
        filter_created_at: Many[str | datetime] | Iterator[str | datetime] | None = None,
        filter_action: str | None = None,
    ) -> None:
        """Has the matching audit log entries exported to CSV; the file is mailed to the calling admin. For
        admins.

        Args:
            filter_source_type: Keeps only events on this kind of item, such as `user` or `rule`.
            filter_source_id: Keeps only events on the item with this id; needs the filter by kind of
                item too.
            filter_actor_id: Keeps only events caused by this user.
            filter_ip_address: Keeps only events that came from this IP address.
            filter_created_at: Keeps only events of a period: its start and its end.
            filter_action: Keeps only events of this action, such as `create`, `update` or `login`.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 1 call per minute.

        `POST /api/v2/audit_logs/export`
        """

class AsyncAuditLogsApi(AsyncResource):
    """Reads and exports the record of changes that were made to the account's configuration and users.

    Reached as `client.audit_logs`.
    """
    @overload
    def __call__(
        self,
        *,
        filter_source_type: str | Many[str] | Iterator[str] | None = None,
        filter_source_types: Many[str] | Iterator[str] | None = None,
        filter_source_id: int | Iterable[int] | None = None,
        filter_source_ids: Iterable[int] | None = None,
        filter_actor_id: int | Iterable[int] | None = None,
        filter_actor_ids: Iterable[int] | None = None,
        filter_ip_address: str | Many[str] | Iterator[str] | None = None,
        filter_ip_addresses: Many[str] | Iterator[str] | None = None,
        filter_created_at: Many[str | datetime] | Iterator[str | datetime] | None = None,
        filter_action: str | Many[str] | Iterator[str] | None = None,
        filter_actions: Many[str] | Iterator[str] | None = None,
        sort_by: str | None = None,
        sort_order: Literal["asc", "desc"] | str | Enum | None = None,
        sort: str | None = None,
        page_size: int | None = None,
        cursor_pagination: bool | int | None = None,
        per_page: int | None = None,
        page: int | None = None,
    ) -> AsyncResultGenerator[AuditLog]:
        """Lists changes that were made to the account, such as to settings, rules and users. For admins on
        plans with the audit log.

        Args:
            filter_source_type: Keeps only events on this kind of item, such as `user` or `rule`.
            filter_source_types: Keeps only events on these kinds of items.
            filter_source_id: Keeps only events on the item with this id; needs the filter by kind of
                item too.
            filter_source_ids: Keeps only events on the items with these ids; needs the filter by kind
                of item too.
            filter_actor_id: Keeps only events caused by this user.
            filter_actor_ids: Keeps only events caused by these users.
            filter_ip_address: Keeps only events that came from this IP address.
            filter_ip_addresses: Keeps only events that came from these IP addresses.
            filter_created_at: Keeps only events of a period: its start and its end.
            filter_action: Keeps only events of this action, such as `create`, `update` or `login`.
            filter_actions: Keeps only events of these actions, such as `create` and `update`.
            sort_by: Property to sort by.
            sort_order: Direction of sorting: `asc` ascending, `desc` descending.
            sort: Property to sort by; a leading `-` reverses the order.
            page_size: Records per page, 100 if left out.
            cursor_pagination: True or a page size for cursor pagination, False for offset pagination.
            per_page: Records per page, with offset pagination.
            page: The page to start with, from 1, with offset pagination.

        Returns:
            AuditLog records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/audit_logs`
        """
    @overload
    def __call__(self, *, id: int | AuditLog) -> Coroutine[object, object, AuditLog]:
        """Returns a single entry of the audit log. For admins on plans with the audit log.

        Args:
            id: Audit log entry to fetch. Takes an AuditLog or its id.

        Returns:
            The AuditLog.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/audit_logs/{audit_log_id}`
        """
    def export(
        self,
        *,
        filter_source_type: str | None = None,
        filter_source_id: int | None = None,
        filter_actor_id: int | None = None,
        filter_ip_address: str | None = None,
        filter_created_at: Many[str | datetime] | Iterator[str | datetime] | None = None,
        filter_action: str | None = None,
    ) -> Coroutine[object, object, None]:
        """Has the matching audit log entries exported to CSV; the file is mailed to the calling admin. For
        admins.

        Args:
            filter_source_type: Keeps only events on this kind of item, such as `user` or `rule`.
            filter_source_id: Keeps only events on the item with this id; needs the filter by kind of
                item too.
            filter_actor_id: Keeps only events caused by this user.
            filter_ip_address: Keeps only events that came from this IP address.
            filter_created_at: Keeps only events of a period: its start and its end.
            filter_action: Keeps only events of this action, such as `create`, `update` or `login`.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 1 call per minute.

        `POST /api/v2/audit_logs/export`
        """
