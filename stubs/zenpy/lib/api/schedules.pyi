# Generated from openapi/zendesk.openapi.json (openapi/spec/schedules/schedules.yaml) by `make generate`. Do not edit.
"""Manages business hours: schedules, their weekly intervals and their holidays."""

from collections.abc import Coroutine
from datetime import date
from typing import overload

from zenpy.lib.api_objects.schedules import Holiday, Schedule
from zenpy.lib.pagination.results import AsyncResultGenerator, BaseResultGenerator
from zenpy.lib.resources import AsyncResource, Lazy, Resource
from zenpy.payloads import HolidayDict, ScheduleDict

class SchedulesApi(Resource):
    """Manages business hours: schedules, their weekly intervals and their holidays.

    Reached as `client.schedules`.
    """

    holidays: Lazy[SchedulesHolidaysApi]
    """Lists a schedule's holidays, optionally only those between two dates. For agents. Calls:
    `create`, `delete`, `update`.
    """
    @overload
    def __call__(self) -> BaseResultGenerator[Schedule]:
        """Lists the business hours schedules of the account. For agents.

        Returns:
            Schedule records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/business_hours/schedules`
        """
    @overload
    def __call__(self, *, id: int | Schedule) -> Schedule:
        """Fetches one schedule with its weekly intervals. For agents.

        Args:
            id: Business-hours schedule that the call is about. Takes a Schedule or its id.

        Returns:
            The Schedule.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/business_hours/schedules/{schedule_id}`
        """
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
    def delete(self, api_objects: int | Schedule) -> None:
        """Deletes a schedule; for admins. Rules that refer to it should be changed beforehand.

        Args:
            api_objects: Business-hours schedule that the call is about. Takes a Schedule or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/business_hours/schedules/{schedule_id}`
        """
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

class AsyncSchedulesApi(AsyncResource):
    """Manages business hours: schedules, their weekly intervals and their holidays.

    Reached as `client.schedules`.
    """

    holidays: Lazy[AsyncSchedulesHolidaysApi]
    """Lists a schedule's holidays, optionally only those between two dates. For agents. Calls:
    `create`, `delete`, `update`.
    """
    @overload
    def __call__(self) -> AsyncResultGenerator[Schedule]:
        """Lists the business hours schedules of the account. For agents.

        Returns:
            Schedule records, fetched page by page as they are read.

        Raises:
            ZenpyException: the call failed; its class says how.

        `GET /api/v2/business_hours/schedules`
        """
    @overload
    def __call__(self, *, id: int | Schedule) -> Coroutine[object, object, Schedule]:
        """Fetches one schedule with its weekly intervals. For agents.

        Args:
            id: Business-hours schedule that the call is about. Takes a Schedule or its id.

        Returns:
            The Schedule.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/business_hours/schedules/{schedule_id}`
        """
    def create(self, api_objects: Schedule | ScheduleDict) -> Coroutine[object, object, Schedule]:
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
    def delete(self, api_objects: int | Schedule) -> Coroutine[object, object, None]:
        """Deletes a schedule; for admins. Rules that refer to it should be changed beforehand.

        Args:
            api_objects: Business-hours schedule that the call is about. Takes a Schedule or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/business_hours/schedules/{schedule_id}`
        """
    def update(self, api_objects: Schedule | ScheduleDict) -> Coroutine[object, object, Schedule]:
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
    def update_workweek(
        self, schedule: int | Schedule, workweek: Schedule | ScheduleDict
    ) -> Coroutine[object, object, Schedule]:
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

class SchedulesHolidaysApi(Resource):
    """Lists a schedule's holidays, optionally only those between two dates. For agents. Calls:
    `create`, `delete`, `update`.

    Reached as `client.schedules.holidays`.
    """
    @overload
    def __call__(
        self,
        schedule: int | Schedule,
        *,
        start_date: str | date | None = None,
        end_date: str | date | None = None,
    ) -> BaseResultGenerator[Holiday]:
        """Lists a schedule's holidays, optionally only those between two dates. For agents.

        Args:
            schedule: Business-hours schedule that the call is about. Takes a Schedule or its id.
            start_date: First day of the period, as `YYYY-MM-DD`. Takes a date or ISO 8601 text.
            end_date: Last day of the period, as `YYYY-MM-DD`. Takes a date or ISO 8601 text.

        Returns:
            Holiday records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/business_hours/schedules/{schedule_id}/holidays`
        """
    @overload
    def __call__(self, schedule: int | Schedule, *, id: int | Holiday) -> Holiday:
        """Fetches one holiday of a schedule, with its first and last day. For agents.

        Args:
            schedule: Business-hours schedule that the call is about. Takes a Schedule or its id.
            id: Holiday of the schedule to act on. Takes a Holiday or its id.

        Returns:
            The Holiday.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/business_hours/schedules/{schedule_id}/holidays/{holiday_id}`
        """
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

class AsyncSchedulesHolidaysApi(AsyncResource):
    """Lists a schedule's holidays, optionally only those between two dates. For agents. Calls:
    `create`, `delete`, `update`.

    Reached as `client.schedules.holidays`.
    """
    @overload
    def __call__(
        self,
        schedule: int | Schedule,
        *,
        start_date: str | date | None = None,
        end_date: str | date | None = None,
    ) -> AsyncResultGenerator[Holiday]:
        """Lists a schedule's holidays, optionally only those between two dates. For agents.

        Args:
            schedule: Business-hours schedule that the call is about. Takes a Schedule or its id.
            start_date: First day of the period, as `YYYY-MM-DD`. Takes a date or ISO 8601 text.
            end_date: Last day of the period, as `YYYY-MM-DD`. Takes a date or ISO 8601 text.

        Returns:
            Holiday records, fetched page by page as they are read.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/business_hours/schedules/{schedule_id}/holidays`
        """
    @overload
    def __call__(self, schedule: int | Schedule, *, id: int | Holiday) -> Coroutine[object, object, Holiday]:
        """Fetches one holiday of a schedule, with its first and last day. For agents.

        Args:
            schedule: Business-hours schedule that the call is about. Takes a Schedule or its id.
            id: Holiday of the schedule to act on. Takes a Holiday or its id.

        Returns:
            The Holiday.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `GET /api/v2/business_hours/schedules/{schedule_id}/holidays/{holiday_id}`
        """
    def create(
        self, schedule: int | Schedule, holiday: Holiday | HolidayDict
    ) -> Coroutine[object, object, Holiday]:
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
    def delete(self, schedule: int | Schedule, holiday: int | Holiday) -> Coroutine[object, object, None]:
        """Deletes a holiday, so that its days follow the usual hours again; for admins.

        Args:
            schedule: Business-hours schedule that the call is about. Takes a Schedule or its id.
            holiday: Holiday of the schedule to act on. Takes a Holiday or its id.

        Raises:
            RecordNotFoundException: there is no such record.
            ZenpyException: the call failed in another way; its class says how.

        `DELETE /api/v2/business_hours/schedules/{schedule_id}/holidays/{holiday_id}`
        """
    def update(
        self, schedule: int | Schedule, holiday: Holiday | HolidayDict
    ) -> Coroutine[object, object, Holiday]:
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
