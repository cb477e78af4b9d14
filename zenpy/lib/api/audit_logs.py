# Generated from openapi/zendesk.openapi.json (openapi/spec/support/audit_logs.yaml) by `make generate`. Do not edit.
"""Reads and exports the record of changes that were made to the account's configuration and users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from enum import Enum
    from typing import Literal

    from zenpy.lib.api_objects.audit_logs import AuditLog
    from zenpy.lib.many import Many
    from zenpy.lib.pagination.results import BaseResultGenerator


class AuditLogsApi(Resource):
    """Reads and exports the record of changes that were made to the account's configuration and users.

    Reached as `client.audit_logs`.
    """

    _CALL: Method[AuditLog | BaseResultGenerator[AuditLog]] = Method(
        "audit_logs",
        Form(
            Operation(
                "audit_logs.show",
                "GET",
                "/api/v2/audit_logs/{audit_log_id}",
                result=Result("one", schema="AuditLog", key="audit_log"),
            ),
            (Argument("id", "path", "audit_log_id", accepts="AuditLog", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "audit_logs.list",
                "GET",
                "/api/v2/audit_logs",
                query=(
                    Param("filter[source_type]"),
                    Param("filter[source_type][]", "repeat"),
                    Param("filter[source_id]"),
                    Param("filter[source_id][]", "repeat"),
                    Param("filter[actor_id]"),
                    Param("filter[actor_id][]", "repeat"),
                    Param("filter[ip_address]"),
                    Param("filter[ip_address][]", "repeat"),
                    Param("filter[created_at]", "repeat", limit=2),
                    Param("filter[action]"),
                    Param("filter[action][]", "repeat"),
                    Param("sort_by"),
                    Param("sort_order"),
                    Param("sort"),
                ),
                result=Result("list", schema="AuditLog", key="audit_logs"),
                pages=("cursor", "offset"),
            ),
            (
                Argument("filter_source_type", "query", "filter[source_type]"),
                Argument("filter_source_types", "query", "filter[source_type][]", many=True),
                Argument("filter_source_id", "query", "filter[source_id]"),
                Argument("filter_source_ids", "query", "filter[source_id][]", many=True),
                Argument("filter_actor_id", "query", "filter[actor_id]"),
                Argument("filter_actor_ids", "query", "filter[actor_id][]", many=True),
                Argument("filter_ip_address", "query", "filter[ip_address]"),
                Argument("filter_ip_addresses", "query", "filter[ip_address][]", many=True),
                Argument("filter_created_at", "query", "filter[created_at]", many=True),
                Argument("filter_action", "query", "filter[action]"),
                Argument("filter_actions", "query", "filter[action][]", many=True),
                Argument("sort_by", "query", "sort_by"),
                Argument("sort_order", "query", "sort_order"),
                Argument("sort", "query", "sort"),
            ),
        ),
    )

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
        id: int | AuditLog = LEFT_OUT,
    ) -> AuditLog | BaseResultGenerator[AuditLog]:
        """Lists changes that were made to the account, such as to settings, rules and users.

        - `client.audit_logs()`: Lists changes that were made to the account, such as to settings, rules
          and users. For admins on plans with the audit log. Also takes `filter_source_type`,
          `filter_source_types`, `filter_source_id`, `filter_source_ids`, `filter_actor_id`,
          `filter_actor_ids`, `filter_ip_address`, `filter_ip_addresses`, `filter_created_at`,
          `filter_action`, `filter_actions`, `sort_by`, `sort_order`, `sort`, `page_size`,
          `cursor_pagination`, `per_page` and `page`.
          `GET /api/v2/audit_logs`
        - `client.audit_logs(id=…)`: Returns a single entry of the audit log. For admins on plans with
          the audit log.
          `GET /api/v2/audit_logs/{audit_log_id}`

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
            id: Audit log entry to fetch. Takes an AuditLog or its id.

        Returns:
            AuditLog records, fetched page by page as they are read.
            The AuditLog.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(
            self._CALL,
            filter_source_type=filter_source_type,
            filter_source_types=filter_source_types,
            filter_source_id=filter_source_id,
            filter_source_ids=filter_source_ids,
            filter_actor_id=filter_actor_id,
            filter_actor_ids=filter_actor_ids,
            filter_ip_address=filter_ip_address,
            filter_ip_addresses=filter_ip_addresses,
            filter_created_at=filter_created_at,
            filter_action=filter_action,
            filter_actions=filter_actions,
            sort_by=sort_by,
            sort_order=sort_order,
            sort=sort,
            page_size=page_size,
            cursor_pagination=cursor_pagination,
            per_page=per_page,
            page=page,
            id=id,
        )

    _EXPORT: Method[None] = Method(
        "audit_logs.export",
        Form(
            Operation(
                "audit_logs.export",
                "POST",
                "/api/v2/audit_logs/export",
                query=(
                    Param("filter[source_type]"),
                    Param("filter[source_id]"),
                    Param("filter[actor_id]"),
                    Param("filter[ip_address]"),
                    Param("filter[created_at]", "repeat", limit=2),
                    Param("filter[action]"),
                ),
                result=Result("nothing"),
            ),
            (
                Argument("filter_source_type", "query", "filter[source_type]"),
                Argument("filter_source_id", "query", "filter[source_id]"),
                Argument("filter_actor_id", "query", "filter[actor_id]"),
                Argument("filter_ip_address", "query", "filter[ip_address]"),
                Argument("filter_created_at", "query", "filter[created_at]", many=True),
                Argument("filter_action", "query", "filter[action]"),
            ),
        ),
    )

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
        return self._run(
            self._EXPORT,
            filter_source_type=filter_source_type,
            filter_source_id=filter_source_id,
            filter_actor_id=filter_actor_id,
            filter_ip_address=filter_ip_address,
            filter_created_at=filter_created_at,
            filter_action=filter_action,
        )


class AsyncAuditLogsApi(AsyncResource, sync_class=AuditLogsApi):
    """`AuditLogsApi` for the async client: calls are awaited, lists read with `async for`."""
