# Generated from openapi/zendesk.openapi.json (openapi/spec/support/incremental.yaml) by `make generate`. Do not edit.
"""Exports tickets, users, organizations and more that changed since a point in time, for syncing
and reporting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from zenpy.lib.calls.operation import Argument, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from datetime import datetime
    from enum import Enum

    from zenpy.lib.api_objects.custom_objects import CustomObject, CustomObjectRecord
    from zenpy.lib.api_objects.incremental import (
        IncrementalRoutingAttribute,
        IncrementalRoutingAttributeValue,
        IncrementalRoutingInstanceValue,
        TicketEvent,
    )
    from zenpy.lib.api_objects.organizations import Organization
    from zenpy.lib.api_objects.tickets import Ticket
    from zenpy.lib.api_objects.users import User
    from zenpy.lib.pagination.checkpoint_file import CheckpointFile
    from zenpy.lib.pagination.exports import OnCheckpoint
    from zenpy.lib.pagination.results import BaseResultGenerator


IncrementalIncrementalResource: TypeAlias = Literal["tickets", "ticket_events", "users", "organizations"]


class IncrementalApi(Resource):
    """Exports tickets, users, organizations and more that changed since a point in time, for syncing
    and reporting.

    Reached as `client.incremental`.
    """

    custom_objects: Lazy[IncrementalCustomObjectsApi] = Lazy("incremental", "IncrementalCustomObjectsApi")
    routing: Lazy[IncrementalRoutingApi] = Lazy("incremental", "IncrementalRoutingApi")

    _SAMPLE: Method[BaseResultGenerator[Ticket | TicketEvent | User | Organization]] = Method(
        "incremental.sample",
        Form(
            Operation(
                "incremental.sample",
                "GET",
                "/api/v2/incremental/{incremental_resource}/sample",
                query=(Param("start_time"),),
                result=Result(
                    "list",
                    variants=(
                        "",
                        {
                            "organizations": "Organization",
                            "ticket_events": "TicketEvent",
                            "tickets": "Ticket",
                            "users": "User",
                        },
                    ),
                ),
            ),
            (
                Argument("incremental_resource", "path", "incremental_resource", required=True),
                Argument("start_time", "query", "start_time", required=True),
            ),
        ),
    )

    def sample(
        self, incremental_resource: IncrementalIncrementalResource | Enum, start_time: int | datetime
    ) -> BaseResultGenerator[Ticket | TicketEvent | User | Organization]:
        """Tries out an incremental export on a small sample of up to 50 tickets, ticket events, users or
        organizations, depending on the path. For admins.

        Args:
            incremental_resource: Kind of record to try the export with. One of `tickets`,
                `ticket_events`, `users`, `organizations`.
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.

        Returns:
            Ticket, TicketEvent, User and Organization records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on) and 10 calls per 20 minutes (at
        most 50 records each).

        `GET /api/v2/incremental/{incremental_resource}/sample`
        """
        return self._run(self._SAMPLE, incremental_resource=incremental_resource, start_time=start_time)


class AsyncIncrementalApi(AsyncResource, sync_class=IncrementalApi):
    """`IncrementalApi` for the async client: calls are awaited, lists read with `async for`."""


class IncrementalCustomObjectsApi(Resource):
    """The custom objects of `client.incremental`. Below it: `cursor`.

    Reached as `client.incremental.custom_objects`.
    """

    cursor: Lazy[IncrementalCustomObjectsCursorApi] = Lazy("incremental", "IncrementalCustomObjectsCursorApi")


class AsyncIncrementalCustomObjectsApi(AsyncResource, sync_class=IncrementalCustomObjectsApi):
    """`IncrementalCustomObjectsApi` for the async client: calls are awaited, lists read with `async
    for`.
    """


class IncrementalCustomObjectsCursorApi(Resource):
    """Exports the records of a custom object that changed since a given time, page by page with a
    cursor. For admins and permitted agents.

    Reached as `client.incremental.custom_objects.cursor`.
    """

    _CALL: Method[BaseResultGenerator[CustomObjectRecord]] = Method(
        "incremental.custom_objects.cursor",
        Form(
            Operation(
                "incremental.custom_objects.cursor.list",
                "GET",
                "/api/v2/incremental/custom_objects/{custom_object_key}/cursor",
                query=(
                    Param("start_time"),
                    Param("cursor"),
                    Param("filter[exclude_deleted]"),
                ),
                result=Result(
                    "list",
                    schema="CustomObjectRecord",
                    key="custom_object_records",
                    also={"filter": "IncrementalExportFilter | null"},
                ),
                pages=("incremental_cursor",),
                one_of=("start_time", "cursor"),
            ),
            (
                Argument(
                    "custom_object_key",
                    "path",
                    "custom_object_key",
                    accepts="CustomObject",
                    path_from="key",
                    required=True,
                ),
                Argument("start_time", "query", "start_time"),
                Argument("cursor", "query", "cursor"),
                Argument("filter_exclude_deleted", "query", "filter[exclude_deleted]"),
            ),
        ),
    )

    def __call__(
        self,
        custom_object_key: str | CustomObject,
        start_time: int | datetime | None = None,
        *,
        cursor: str | None = None,
        filter_exclude_deleted: bool | None = None,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[CustomObjectRecord]:
        """Exports the records of a custom object that changed since a given time, page by page with a
        cursor. For admins and permitted agents. Needs `start_time` or `cursor` or `checkpoint`.

        Args:
            custom_object_key: Key of the custom object that the call is about. Takes a CustomObject or
                its key.
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            filter_exclude_deleted: Whether to leave deleted records out of the export; they are in it
                unless this says otherwise.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            CustomObjectRecord records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on) and 10 calls per minute.

        `GET /api/v2/incremental/custom_objects/{custom_object_key}/cursor`
        """
        return self._run(
            self._CALL,
            custom_object_key=custom_object_key,
            start_time=start_time,
            cursor=cursor,
            filter_exclude_deleted=filter_exclude_deleted,
            per_page=per_page,
            checkpoint=checkpoint,
            on_checkpoint=on_checkpoint,
            unique=unique,
            follow=follow,
            interval=interval,
        )


class AsyncIncrementalCustomObjectsCursorApi(AsyncResource, sync_class=IncrementalCustomObjectsCursorApi):
    """`IncrementalCustomObjectsCursorApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class IncrementalRoutingApi(Resource):
    """The routing of `client.incremental`. Below it: `attribute_values`, `attributes`,
    `instance_values`.

    Reached as `client.incremental.routing`.
    """

    attribute_values: Lazy[IncrementalRoutingAttributeValuesApi] = Lazy(
        "incremental", "IncrementalRoutingAttributeValuesApi"
    )
    attributes: Lazy[IncrementalRoutingAttributesApi] = Lazy("incremental", "IncrementalRoutingAttributesApi")
    instance_values: Lazy[IncrementalRoutingInstanceValuesApi] = Lazy(
        "incremental", "IncrementalRoutingInstanceValuesApi"
    )


class AsyncIncrementalRoutingApi(AsyncResource, sync_class=IncrementalRoutingApi):
    """`IncrementalRoutingApi` for the async client: calls are awaited, lists read with `async for`."""


class IncrementalRoutingAttributeValuesApi(Resource):
    """Exports changes to the values of routing skills, page by page; follow `next_page`, which carries
    the cursor. For admins.

    Reached as `client.incremental.routing.attribute_values`.
    """

    _CALL: Method[BaseResultGenerator[IncrementalRoutingAttributeValue]] = Method(
        "incremental.routing.attribute_values",
        Form(
            Operation(
                "incremental.routing.attribute_values.list",
                "GET",
                "/api/v2/incremental/routing/attribute_values",
                query=(
                    Param("start_time"),
                    Param("cursor"),
                ),
                result=Result(
                    "list",
                    schema="IncrementalRoutingAttributeValue",
                    key="attribute_values",
                    also={
                        "attributes": "list[IncrementalRoutingAttribute]",
                        "instance_values": "list[IncrementalRoutingInstanceValue]",
                    },
                ),
                pages=("incremental_cursor",),
            ),
            (
                Argument("start_time", "query", "start_time"),
                Argument("cursor", "query", "cursor"),
            ),
        ),
    )

    def __call__(
        self,
        start_time: int | datetime | None = None,
        *,
        cursor: str | None = None,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[IncrementalRoutingAttributeValue]:
        """Exports changes to the values of routing skills, page by page; follow `next_page`, which carries
        the cursor. For admins.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            IncrementalRoutingAttributeValue records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/routing/attribute_values`
        """
        return self._run(
            self._CALL,
            start_time=start_time,
            cursor=cursor,
            per_page=per_page,
            checkpoint=checkpoint,
            on_checkpoint=on_checkpoint,
            unique=unique,
            follow=follow,
            interval=interval,
        )


class AsyncIncrementalRoutingAttributeValuesApi(
    AsyncResource, sync_class=IncrementalRoutingAttributeValuesApi
):
    """`IncrementalRoutingAttributeValuesApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class IncrementalRoutingAttributesApi(Resource):
    """Exports changes to routing skill types, page by page; follow `next_page`, which carries the
    cursor. For admins.

    Reached as `client.incremental.routing.attributes`.
    """

    _CALL: Method[BaseResultGenerator[IncrementalRoutingAttribute]] = Method(
        "incremental.routing.attributes",
        Form(
            Operation(
                "incremental.routing.attributes.list",
                "GET",
                "/api/v2/incremental/routing/attributes",
                query=(
                    Param("start_time"),
                    Param("cursor"),
                ),
                result=Result(
                    "list",
                    schema="IncrementalRoutingAttribute",
                    key="attributes",
                    also={
                        "attribute_values": "list[IncrementalRoutingAttributeValue]",
                        "instance_values": "list[IncrementalRoutingInstanceValue]",
                    },
                ),
                pages=("incremental_cursor",),
            ),
            (
                Argument("start_time", "query", "start_time"),
                Argument("cursor", "query", "cursor"),
            ),
        ),
    )

    def __call__(
        self,
        start_time: int | datetime | None = None,
        *,
        cursor: str | None = None,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[IncrementalRoutingAttribute]:
        """Exports changes to routing skill types, page by page; follow `next_page`, which carries the
        cursor. For admins.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            IncrementalRoutingAttribute records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/routing/attributes`
        """
        return self._run(
            self._CALL,
            start_time=start_time,
            cursor=cursor,
            per_page=per_page,
            checkpoint=checkpoint,
            on_checkpoint=on_checkpoint,
            unique=unique,
            follow=follow,
            interval=interval,
        )


class AsyncIncrementalRoutingAttributesApi(AsyncResource, sync_class=IncrementalRoutingAttributesApi):
    """`IncrementalRoutingAttributesApi` for the async client: calls are awaited, lists read with
    `async for`.
    """


class IncrementalRoutingInstanceValuesApi(Resource):
    """Exports which skills were assigned to or taken from agents and tickets, page by page; follow
    `next_page`, which carries the cursor. For admins.

    Reached as `client.incremental.routing.instance_values`.
    """

    _CALL: Method[BaseResultGenerator[IncrementalRoutingInstanceValue]] = Method(
        "incremental.routing.instance_values",
        Form(
            Operation(
                "incremental.routing.instance_values.list",
                "GET",
                "/api/v2/incremental/routing/instance_values",
                query=(
                    Param("start_time"),
                    Param("cursor"),
                ),
                result=Result(
                    "list",
                    schema="IncrementalRoutingInstanceValue",
                    key="instance_values",
                    also={
                        "attribute_values": "list[IncrementalRoutingAttributeValue]",
                        "attributes": "list[IncrementalRoutingAttribute]",
                    },
                ),
                pages=("incremental_cursor",),
            ),
            (
                Argument("start_time", "query", "start_time"),
                Argument("cursor", "query", "cursor"),
            ),
        ),
    )

    def __call__(
        self,
        start_time: int | datetime | None = None,
        *,
        cursor: str | None = None,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> BaseResultGenerator[IncrementalRoutingInstanceValue]:
        """Exports which skills were assigned to or taken from agents and tickets, page by page; follow
        `next_page`, which carries the cursor. For admins.

        Args:
            start_time: Start of the period as a Unix time in seconds; exports begin here. Takes a
                datetime too.
            cursor: Cursor from the previous answer's `after_cursor`; continues the export there.
            per_page: Records per page.
            checkpoint: Where to go on, as `results.checkpoint` gave it, or a `CheckpointFile`
                (`zenpy.exports`) that keeps it; None starts at `start_time`.
            on_checkpoint: Called with the checkpoint when all before it was read.
            unique: Leave out records that come again unchanged.
            follow: At the end, wait for more and go on; repeats are left out unless `unique=False`.
            interval: Seconds that `follow` waits: 60, and 6 at least.

        Returns:
            IncrementalRoutingInstanceValue records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        Limited to 10 calls per minute (30 with the high volume add-on).

        `GET /api/v2/incremental/routing/instance_values`
        """
        return self._run(
            self._CALL,
            start_time=start_time,
            cursor=cursor,
            per_page=per_page,
            checkpoint=checkpoint,
            on_checkpoint=on_checkpoint,
            unique=unique,
            follow=follow,
            interval=interval,
        )


class AsyncIncrementalRoutingInstanceValuesApi(AsyncResource, sync_class=IncrementalRoutingInstanceValuesApi):
    """`IncrementalRoutingInstanceValuesApi` for the async client: calls are awaited, lists read with
    `async for`.
    """
