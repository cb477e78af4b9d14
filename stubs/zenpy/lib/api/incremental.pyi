# Generated from openapi/zendesk.openapi.json (openapi/spec/support/incremental.yaml) by `make generate`. Do not edit.
"""Exports tickets, users, organizations and more that changed since a point in time, for syncing
and reporting.
"""

from datetime import datetime
from enum import Enum
from typing import Literal, TypeAlias, overload

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
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource

IncrementalIncrementalResource: TypeAlias = Literal["tickets", "ticket_events", "users", "organizations"]
"""What `incremental_resource` can be."""

class IncrementalApi(Resource):
    """Exports tickets, users, organizations and more that changed since a point in time, for syncing
    and reporting.

    Reached as `client.incremental`.
    """

    custom_objects: Lazy[IncrementalCustomObjectsApi]
    """The custom objects of `client.incremental`. Below it: `cursor`."""
    routing: Lazy[IncrementalRoutingApi]
    """The routing of `client.incremental`. Below it: `attribute_values`, `attributes`,
    `instance_values`.
    """
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

class AsyncIncrementalApi(AsyncResource):
    """Exports tickets, users, organizations and more that changed since a point in time, for syncing
    and reporting.

    Reached as `client.incremental`.
    """

    custom_objects: Lazy[AsyncIncrementalCustomObjectsApi]
    """The custom objects of `client.incremental`. Below it: `cursor`."""
    routing: Lazy[AsyncIncrementalRoutingApi]
    """The routing of `client.incremental`. Below it: `attribute_values`, `attributes`,
    `instance_values`.
    """
    def sample(
        self, incremental_resource: IncrementalIncrementalResource | Enum, start_time: int | datetime
    ) -> AsyncResultGenerator[Ticket | TicketEvent | User | Organization]:
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

class IncrementalCustomObjectsApi(Resource):
    """The custom objects of `client.incremental`. Below it: `cursor`.

    Reached as `client.incremental.custom_objects`.
    """

    cursor: Lazy[IncrementalCustomObjectsCursorApi]
    """Exports the records of a custom object that changed since a given time, page by page with a
    cursor. For admins and permitted agents.
    """

class AsyncIncrementalCustomObjectsApi(AsyncResource):
    """The custom objects of `client.incremental`. Below it: `cursor`.

    Reached as `client.incremental.custom_objects`.
    """

    cursor: Lazy[AsyncIncrementalCustomObjectsCursorApi]
    """Exports the records of a custom object that changed since a given time, page by page with a
    cursor. For admins and permitted agents.
    """

class IncrementalCustomObjectsCursorApi(Resource):
    """Exports the records of a custom object that changed since a given time, page by page with a
    cursor. For admins and permitted agents.

    Reached as `client.incremental.custom_objects.cursor`.
    """
    @overload
    def __call__(
        self,
        custom_object_key: str | CustomObject,
        start_time: int | datetime,
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
    @overload
    def __call__(
        self,
        custom_object_key: str | CustomObject,
        start_time: int | datetime | None = None,
        *,
        cursor: str,
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
    @overload
    def __call__(
        self,
        custom_object_key: str | CustomObject,
        start_time: int | datetime | None = None,
        *,
        cursor: str | None = None,
        filter_exclude_deleted: bool | None = None,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile,
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

class AsyncIncrementalCustomObjectsCursorApi(AsyncResource):
    """Exports the records of a custom object that changed since a given time, page by page with a
    cursor. For admins and permitted agents.

    Reached as `client.incremental.custom_objects.cursor`.
    """
    @overload
    def __call__(
        self,
        custom_object_key: str | CustomObject,
        start_time: int | datetime,
        *,
        cursor: str | None = None,
        filter_exclude_deleted: bool | None = None,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[CustomObjectRecord]:
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
    @overload
    def __call__(
        self,
        custom_object_key: str | CustomObject,
        start_time: int | datetime | None = None,
        *,
        cursor: str,
        filter_exclude_deleted: bool | None = None,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile | None = None,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[CustomObjectRecord]:
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
    @overload
    def __call__(
        self,
        custom_object_key: str | CustomObject,
        start_time: int | datetime | None = None,
        *,
        cursor: str | None = None,
        filter_exclude_deleted: bool | None = None,
        per_page: int | None = None,
        checkpoint: str | CheckpointFile,
        on_checkpoint: OnCheckpoint | None = None,
        unique: bool | None = None,
        follow: bool | None = None,
        interval: float | None = None,
    ) -> AsyncResultGenerator[CustomObjectRecord]:
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

class IncrementalRoutingApi(Resource):
    """The routing of `client.incremental`. Below it: `attribute_values`, `attributes`,
    `instance_values`.

    Reached as `client.incremental.routing`.
    """

    attribute_values: Lazy[IncrementalRoutingAttributeValuesApi]
    """Exports changes to the values of routing skills, page by page; follow `next_page`, which carries
    the cursor. For admins.
    """
    attributes: Lazy[IncrementalRoutingAttributesApi]
    """Exports changes to routing skill types, page by page; follow `next_page`, which carries the
    cursor. For admins.
    """
    instance_values: Lazy[IncrementalRoutingInstanceValuesApi]
    """Exports which skills were assigned to or taken from agents and tickets, page by page; follow
    `next_page`, which carries the cursor. For admins.
    """

class AsyncIncrementalRoutingApi(AsyncResource):
    """The routing of `client.incremental`. Below it: `attribute_values`, `attributes`,
    `instance_values`.

    Reached as `client.incremental.routing`.
    """

    attribute_values: Lazy[AsyncIncrementalRoutingAttributeValuesApi]
    """Exports changes to the values of routing skills, page by page; follow `next_page`, which carries
    the cursor. For admins.
    """
    attributes: Lazy[AsyncIncrementalRoutingAttributesApi]
    """Exports changes to routing skill types, page by page; follow `next_page`, which carries the
    cursor. For admins.
    """
    instance_values: Lazy[AsyncIncrementalRoutingInstanceValuesApi]
    """Exports which skills were assigned to or taken from agents and tickets, page by page; follow
    `next_page`, which carries the cursor. For admins.
    """

class IncrementalRoutingAttributeValuesApi(Resource):
    """Exports changes to the values of routing skills, page by page; follow `next_page`, which carries
    the cursor. For admins.

    Reached as `client.incremental.routing.attribute_values`.
    """
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

class AsyncIncrementalRoutingAttributeValuesApi(AsyncResource):
    """Exports changes to the values of routing skills, page by page; follow `next_page`, which carries
    the cursor. For admins.

    Reached as `client.incremental.routing.attribute_values`.
    """
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
    ) -> AsyncResultGenerator[IncrementalRoutingAttributeValue]:
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

class IncrementalRoutingAttributesApi(Resource):
    """Exports changes to routing skill types, page by page; follow `next_page`, which carries the
    cursor. For admins.

    Reached as `client.incremental.routing.attributes`.
    """
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

class AsyncIncrementalRoutingAttributesApi(AsyncResource):
    """Exports changes to routing skill types, page by page; follow `next_page`, which carries the
    cursor. For admins.

    Reached as `client.incremental.routing.attributes`.
    """
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
    ) -> AsyncResultGenerator[IncrementalRoutingAttribute]:
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

class IncrementalRoutingInstanceValuesApi(Resource):
    """Exports which skills were assigned to or taken from agents and tickets, page by page; follow
    `next_page`, which carries the cursor. For admins.

    Reached as `client.incremental.routing.instance_values`.
    """
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

class AsyncIncrementalRoutingInstanceValuesApi(AsyncResource):
    """Exports which skills were assigned to or taken from agents and tickets, page by page; follow
    `next_page`, which carries the cursor. For admins.

    Reached as `client.incremental.routing.instance_values`.
    """
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
    ) -> AsyncResultGenerator[IncrementalRoutingInstanceValue]:
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
