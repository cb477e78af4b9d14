# Generated from openapi/zendesk.openapi.json (openapi/spec/schedules/schedules.yaml) by `make generate`. Do not edit.
"""Manages business hours: schedules, their weekly intervals and their holidays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.calls.operation import LEFT_OUT, Argument, Body, Form, Method, Operation, Param, Result
from zenpy.lib.resources import AsyncResource, Lazy, Resource

if TYPE_CHECKING:
    from datetime import date

    from zenpy.lib.api_objects.schedules import Holiday, Schedule
    from zenpy.lib.pagination.results import BaseResultGenerator
    from zenpy.payloads import HolidayDict, ScheduleDict


class SchedulesApi(Resource):
    """Manages business hours: schedules, their weekly intervals and their holidays.

    Reached as `client.schedules`.
    """

    holidays: Lazy[SchedulesHolidaysApi] = Lazy("schedules", "SchedulesHolidaysApi")

    _CALL: Method[Schedule | BaseResultGenerator[Schedule]] = Method(
        "schedules",
        Form(
            Operation(
                "schedules.show",
                "GET",
                "/api/v2/business_hours/schedules/{schedule_id}",
                result=Result("one", schema="Schedule", key="schedule"),
            ),
            (Argument("id", "path", "schedule_id", accepts="Schedule", required=True),),
            when="id",
        ),
        Form(
            Operation(
                "schedules.list",
                "GET",
                "/api/v2/business_hours/schedules",
                result=Result("list", schema="Schedule", key="schedules"),
            )
        ),
    )

    def __call__(self, *, id: int | Schedule = LEFT_OUT) -> Schedule | BaseResultGenerator[Schedule]:
        """Lists the business hours schedules of the account.

        - `client.schedules()`: Lists the business hours schedules of the account. For agents.
          `GET /api/v2/business_hours/schedules`
        - `client.schedules(id=…)`: Fetches one schedule with its weekly intervals. For agents.
          `GET /api/v2/business_hours/schedules/{schedule_id}`

        Args:
            id: Business-hours schedule that the call is about. Takes a Schedule or its id.

        Returns:
            Schedule records, fetched page by page as they are read.
            The Schedule.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, id=id)

    _CREATE: Method[Schedule] = Method(
        "schedules.create",
        Form(
            Operation(
                "schedules.create",
                "POST",
                "/api/v2/business_hours/schedules",
                body=Body("record", schema="Schedule", key="schedule"),
                result=Result("one", schema="Schedule", key="schedule"),
                writes="make",
            ),
            (Argument("api_objects", "record", "schedule", accepts="Schedule", required=True),),
        ),
    )

    def create(self, api_objects: Schedule | ScheduleDict) -> Schedule:
        """Creates a schedule with a name and time zone; for admins. Its hours are set with
        `update_workweek`.

        Args:
            api_objects: The Schedule: an object, or a mapping of its fields.

        Returns:
            The Schedule.

        Raises:
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/business_hours/schedules`
        """
        return self._run(self._CREATE, api_objects=api_objects)

    _DELETE: Method[None] = Method(
        "schedules.delete",
        Form(
            Operation(
                "schedules.delete",
                "DELETE",
                "/api/v2/business_hours/schedules/{schedule_id}",
                result=Result("nothing"),
            ),
            (Argument("api_objects", "path", "schedule_id", accepts="Schedule", required=True),),
        ),
    )

    def delete(self, api_objects: int | Schedule) -> None:
        """Deletes a schedule; for admins. Rules that refer to it should be changed beforehand.

        Args:
            api_objects: Business-hours schedule that the call is about. Takes a Schedule or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/business_hours/schedules/{schedule_id}`
        """
        return self._run(self._DELETE, api_objects=api_objects)

    _UPDATE: Method[Schedule] = Method(
        "schedules.update",
        Form(
            Operation(
                "schedules.update",
                "PUT",
                "/api/v2/business_hours/schedules/{schedule_id}",
                body=Body("record", schema="Schedule", key="schedule"),
                result=Result("one", schema="Schedule", key="schedule"),
                writes="change",
                readable=True,
            ),
            (
                Argument(
                    "api_objects",
                    "record",
                    "schedule",
                    also_path="schedule_id",
                    accepts="Schedule",
                    required=True,
                ),
            ),
        ),
    )

    def update(self, api_objects: Schedule | ScheduleDict) -> Schedule:
        """Renames a schedule or changes its time zone; for admins. A record without changes is read, and
        nothing is written.

        Args:
            api_objects: The Schedule: an object, or a mapping of its fields.

        Returns:
            The Schedule.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/business_hours/schedules/{schedule_id}`
        """
        return self._run(self._UPDATE, api_objects=api_objects)

    _UPDATE_WORKWEEK: Method[Schedule] = Method(
        "schedules.update_workweek",
        Form(
            Operation(
                "schedules.update_workweek",
                "PUT",
                "/api/v2/business_hours/schedules/{schedule_id}/workweek",
                body=Body(
                    "record", schema="Schedule", key="workweek", takes=("intervals",), only=("intervals",)
                ),
                result=Result("one", schema="Schedule", key="workweek"),
                writes="replace",
            ),
            (
                Argument("schedule", "path", "schedule_id", accepts="Schedule", required=True),
                Argument("workweek", "record", "workweek", accepts="Schedule", required=True),
            ),
        ),
    )

    def update_workweek(self, schedule: int | Schedule, workweek: Schedule | ScheduleDict) -> Schedule:
        """Replaces all weekly intervals of a schedule; for admins. Times are minutes since Sunday
        midnight.

        Args:
            schedule: Business-hours schedule that the call is about. Takes a Schedule or its id.
            workweek: The Schedule: an object, or a mapping of its fields.

        Returns:
            The Schedule.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends the whole record, as Zendesk replaces the stored one. It takes `intervals`, and nothing
        else.

        `PUT /api/v2/business_hours/schedules/{schedule_id}/workweek`
        """
        return self._run(self._UPDATE_WORKWEEK, schedule=schedule, workweek=workweek)


class AsyncSchedulesApi(AsyncResource, sync_class=SchedulesApi):
    """`SchedulesApi` for the async client: calls are awaited, lists read with `async for`."""


class SchedulesHolidaysApi(Resource):
    """Lists a schedule's holidays, optionally only those between two dates. For agents. Calls:
    `create`, `delete`, `update`.

    Reached as `client.schedules.holidays`.
    """

    _CALL: Method[Holiday | BaseResultGenerator[Holiday]] = Method(
        "schedules.holidays",
        Form(
            Operation(
                "schedules.holidays.show",
                "GET",
                "/api/v2/business_hours/schedules/{schedule_id}/holidays/{holiday_id}",
                result=Result("one", schema="Holiday", key="holiday"),
            ),
            (
                Argument("schedule", "path", "schedule_id", accepts="Schedule", required=True),
                Argument("id", "path", "holiday_id", accepts="Holiday", required=True),
            ),
            when="id",
        ),
        Form(
            Operation(
                "schedules.holidays.list",
                "GET",
                "/api/v2/business_hours/schedules/{schedule_id}/holidays",
                query=(
                    Param("start_date"),
                    Param("end_date"),
                ),
                result=Result("list", schema="Holiday", key="holidays"),
            ),
            (
                Argument("schedule", "path", "schedule_id", accepts="Schedule", required=True),
                Argument("start_date", "query", "start_date"),
                Argument("end_date", "query", "end_date"),
            ),
        ),
    )

    def __call__(
        self,
        schedule: int | Schedule,
        *,
        start_date: str | date | None = None,
        end_date: str | date | None = None,
        id: int | Holiday = LEFT_OUT,
    ) -> Holiday | BaseResultGenerator[Holiday]:
        """Lists a schedule's holidays, optionally only those between two dates.

        - `client.schedules.holidays(schedule)`: Lists a schedule's holidays, optionally only those
          between two dates. For agents. Also takes `start_date` and `end_date`.
          `GET /api/v2/business_hours/schedules/{schedule_id}/holidays`
        - `client.schedules.holidays(schedule, id=…)`: Fetches one holiday of a schedule, with its first
          and last day. For agents.
          `GET /api/v2/business_hours/schedules/{schedule_id}/holidays/{holiday_id}`

        Args:
            schedule: Business-hours schedule that the call is about. Takes a Schedule or its id.
            start_date: First day of the period, as `YYYY-MM-DD`. Takes a date or ISO 8601 text.
            end_date: Last day of the period, as `YYYY-MM-DD`. Takes a date or ISO 8601 text.
            id: Holiday of the schedule to act on. Takes a Holiday or its id.

        Returns:
            Holiday records, fetched page by page as they are read.
            The Holiday.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.
        """
        return self._run(self._CALL, schedule=schedule, start_date=start_date, end_date=end_date, id=id)

    _CREATE: Method[Holiday] = Method(
        "schedules.holidays.create",
        Form(
            Operation(
                "schedules.holidays.create",
                "POST",
                "/api/v2/business_hours/schedules/{schedule_id}/holidays",
                body=Body("record", schema="Holiday", key="holiday"),
                result=Result("one", schema="Holiday", key="holiday"),
                writes="make",
            ),
            (
                Argument("schedule", "path", "schedule_id", accepts="Schedule", required=True),
                Argument("holiday", "record", "holiday", accepts="Holiday", required=True),
            ),
        ),
    )

    def create(self, schedule: int | Schedule, holiday: Holiday | HolidayDict) -> Holiday:
        """Adds a holiday, during which the schedule counts as closed; for admins. Its days must lie within
        two years of today.

        Args:
            schedule: Business-hours schedule that the call is about. Takes a Schedule or its id.
            holiday: The Holiday: an object, or a mapping of its fields.

        Returns:
            The Holiday.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends all that is set in the record, without its id and without what only Zendesk sets.

        `POST /api/v2/business_hours/schedules/{schedule_id}/holidays`
        """
        return self._run(self._CREATE, schedule=schedule, holiday=holiday)

    _DELETE: Method[None] = Method(
        "schedules.holidays.delete",
        Form(
            Operation(
                "schedules.holidays.delete",
                "DELETE",
                "/api/v2/business_hours/schedules/{schedule_id}/holidays/{holiday_id}",
                result=Result("nothing"),
            ),
            (
                Argument("schedule", "path", "schedule_id", accepts="Schedule", required=True),
                Argument("holiday", "path", "holiday_id", accepts="Holiday", required=True),
            ),
        ),
    )

    def delete(self, schedule: int | Schedule, holiday: int | Holiday) -> None:
        """Deletes a holiday, so that its days follow the usual hours again; for admins.

        Args:
            schedule: Business-hours schedule that the call is about. Takes a Schedule or its id.
            holiday: Holiday of the schedule to act on. Takes a Holiday or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/business_hours/schedules/{schedule_id}/holidays/{holiday_id}`
        """
        return self._run(self._DELETE, schedule=schedule, holiday=holiday)

    _UPDATE: Method[Holiday] = Method(
        "schedules.holidays.update",
        Form(
            Operation(
                "schedules.holidays.update",
                "PUT",
                "/api/v2/business_hours/schedules/{schedule_id}/holidays/{holiday_id}",
                body=Body("record", schema="Holiday", key="holiday"),
                result=Result("one", schema="Holiday", key="holiday"),
                writes="change",
                readable=True,
            ),
            (
                Argument("schedule", "path", "schedule_id", accepts="Schedule", required=True),
                Argument(
                    "holiday", "record", "holiday", also_path="holiday_id", accepts="Holiday", required=True
                ),
            ),
        ),
    )

    def update(self, schedule: int | Schedule, holiday: Holiday | HolidayDict) -> Holiday:
        """Renames a holiday or changes its first and last day; for admins. A record without changes is
        read, and nothing is written.

        Args:
            schedule: Business-hours schedule that the call is about. Takes a Schedule or its id.
            holiday: The Holiday: an object, or a mapping of its fields.

        Returns:
            The Holiday.

        Raises:
            RecordNotFoundException: there is no such record.
            ValidationError: Zendesk does not accept what was sent.
            ZenpyException: the call failed in another way; its class says how.

        Sends what changed in the record.

        `PUT /api/v2/business_hours/schedules/{schedule_id}/holidays/{holiday_id}`
        """
        return self._run(self._UPDATE, schedule=schedule, holiday=holiday)


class AsyncSchedulesHolidaysApi(AsyncResource, sync_class=SchedulesHolidaysApi):
    """`SchedulesHolidaysApi` for the async client: calls are awaited, lists read with `async for`."""
