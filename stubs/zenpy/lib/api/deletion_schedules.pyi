# Generated from openapi/zendesk.openapi.json (openapi/spec/support/deletion_schedules.yaml) by `make generate`. Do not edit.
"""Manages schedules by which Zendesk deletes old data, such as closed tickets, by itself."""

from collections.abc import Coroutine
from typing import overload

from zenpy.lib.api_objects.deletion_schedules import DeletionSchedule
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Resource
from zenpy.payloads import DeletionScheduleDict

class DeletionSchedulesApi(Resource):
    """Manages schedules by which Zendesk deletes old data, such as closed tickets, by itself.

    Reached as `client.deletion_schedules`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[DeletionSchedule]:
        """Lists the schedules by which old data is deleted. For admins.

        Returns:
            DeletionSchedule records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/deletion_schedules`
        """
    @overload
    def __call__(self, *, id: int | DeletionSchedule) -> DeletionSchedule:
        """Returns a single deletion schedule with its conditions. For admins.

        Args:
            id: Deletion schedule to act on. Takes a DeletionSchedule or its id.

        Returns:
            The DeletionSchedule.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/deletion_schedules/{deletion_schedule_id}`
        """
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
    def delete(self, api_objects: int | DeletionSchedule) -> None:
        """Removes a deletion schedule; no data is deleted by this call. For admins.

        Args:
            api_objects: Deletion schedule to act on. Takes a DeletionSchedule or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/deletion_schedules/{deletion_schedule_id}`
        """
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

class AsyncDeletionSchedulesApi(AsyncResource):
    """Manages schedules by which Zendesk deletes old data, such as closed tickets, by itself.

    Reached as `client.deletion_schedules`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[DeletionSchedule]:
        """Lists the schedules by which old data is deleted. For admins.

        Returns:
            DeletionSchedule records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/deletion_schedules`
        """
    @overload
    def __call__(self, *, id: int | DeletionSchedule) -> Coroutine[object, object, DeletionSchedule]:
        """Returns a single deletion schedule with its conditions. For admins.

        Args:
            id: Deletion schedule to act on. Takes a DeletionSchedule or its id.

        Returns:
            The DeletionSchedule.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/deletion_schedules/{deletion_schedule_id}`
        """
    def create(
        self, api_objects: DeletionSchedule | DeletionScheduleDict
    ) -> Coroutine[object, object, DeletionSchedule]:
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
    def delete(self, api_objects: int | DeletionSchedule) -> Coroutine[object, object, None]:
        """Removes a deletion schedule; no data is deleted by this call. For admins.

        Args:
            api_objects: Deletion schedule to act on. Takes a DeletionSchedule or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/deletion_schedules/{deletion_schedule_id}`
        """
    def update(
        self, api_objects: DeletionSchedule | DeletionScheduleDict
    ) -> Coroutine[object, object, DeletionSchedule]:
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
