# Generated from openapi/zendesk.openapi.json (openapi/spec/support/deletion_schedules.yaml) by `make generate`. Do not edit.
"""Manages schedules by which Zendesk deletes old data, such as closed tickets, by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Result
from zenpy.lib.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from zenpy.lib.api_objects.deletion_schedules import DeletionSchedule
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import DeletionScheduleDict


class DeletionSchedulesApi(Resource):
    """Manages schedules by which Zendesk deletes old data, such as closed tickets, by itself.

    Reached as `client.deletion_schedules`.
    """

    _CALL: Method[DeletionSchedule | BaseResultGenerator[DeletionSchedule]] = Method(
        "deletion_schedules",
        Form(
            Operation(
                "deletion_schedules.show",
                "GET",
                "/api/v2/deletion_schedules/{deletion_schedule_id}",
                result=Result("one", schema="DeletionSchedule", key="deletion_schedule"),
            ),
            (Argument("id", "path", "deletion_schedule_id", accepts="DeletionSchedule", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "deletion_schedules.list",
                "GET",
                "/api/v2/deletion_schedules",
                result=Result("list", schema="DeletionSchedule", key="deletion_schedules"),
            )
        ),
    )

    def __call__(
        self, *, id: int | DeletionSchedule = LEFT_OUT
    ) -> DeletionSchedule | BaseResultGenerator[DeletionSchedule]:
        """Lists the schedules by which old data is deleted.

        - `client.deletion_schedules()`: Lists the schedules by which old data is deleted. For admins.
          `GET /api/v2/deletion_schedules`
        - `client.deletion_schedules(id=…)`: Returns a single deletion schedule with its conditions. For
          admins.
          `GET /api/v2/deletion_schedules/{deletion_schedule_id}`

        Args:
            id: Deletion schedule to act on. Takes a DeletionSchedule or its id.

        Returns:
            DeletionSchedule records, fetched page by page as they are read.
            The DeletionSchedule.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)

    _CREATE: Method[DeletionSchedule] = Method(
        "deletion_schedules.create",
        Form(
            Operation(
                "deletion_schedules.create",
                "POST",
                "/api/v2/deletion_schedules",
                body=Body("record", schema="DeletionSchedule", key="deletion_schedule"),
                result=Result("one", schema="DeletionSchedule", key="deletion_schedule"),
                writes="make",
            ),
            (
                Argument(
                    "api_objects", "record", "deletion_schedule", accepts="DeletionSchedule", required=True
                ),
            ),
        ),
    )

    def create(self, api_objects: DeletionSchedule | DeletionScheduleDict) -> DeletionSchedule:
        """Creates a schedule that deletes data meeting its conditions. For admins.

        Args:
            api_objects: The DeletionSchedule: an object, or a mapping of its fields.

        Returns:
            The DeletionSchedule.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/deletion_schedules`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "deletion_schedules.delete",
        Form(
            Operation(
                "deletion_schedules.delete",
                "DELETE",
                "/api/v2/deletion_schedules/{deletion_schedule_id}",
                result=Result("nothing"),
            ),
            (
                Argument(
                    "api_objects", "path", "deletion_schedule_id", accepts="DeletionSchedule", required=True
                ),
            ),
        ),
    )

    def delete(self, api_objects: int | DeletionSchedule) -> None:
        """Removes a deletion schedule; no data is deleted by this call. For admins.

        Args:
            api_objects: Deletion schedule to act on. Takes a DeletionSchedule or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/deletion_schedules/{deletion_schedule_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[DeletionSchedule] = Method(
        "deletion_schedules.update",
        Form(
            Operation(
                "deletion_schedules.update",
                "PUT",
                "/api/v2/deletion_schedules/{deletion_schedule_id}",
                body=Body("record", schema="DeletionSchedule", key="deletion_schedule"),
                result=Result("one", schema="DeletionSchedule", key="deletion_schedule"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "deletion_schedule",
                    also_path="deletion_schedule_id",
                    accepts="DeletionSchedule",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, api_objects: DeletionSchedule | DeletionScheduleDict) -> DeletionSchedule:
        """Changes a deletion schedule, for instance to switch it on or off. For admins. A record without
        changes is read, and nothing is written.

        Args:
            api_objects: The DeletionSchedule: an object, or a mapping of its fields.

        Returns:
            The DeletionSchedule.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/deletion_schedules/{deletion_schedule_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)


class AsyncDeletionSchedulesApi(AsyncResource, sync_class=DeletionSchedulesApi):
    """`DeletionSchedulesApi` for the async client: calls are awaited, lists read with `async for`."""
