# Generated from openapi/zendesk.openapi.json (openapi/spec/schedules/schedules.yaml) by `make generate`. Do not edit.
"""Manages business hours: schedules, their weekly intervals and their holidays."""

from __future__ import annotations

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Date, ListField
from zenpy.lib.records.schema import WriteRules


class Holiday(BaseObject):
    """Period in a business hours schedule during which no business hours count.

    Attributes:
        end_date: Last day of the holiday, inclusive, as `YYYY-MM-DD`.
        id: Identifies the holiday; assigned by Zendesk. Read-only.
        name: Name of the holiday as shown in the schedule.
        start_date: First day of the holiday as `YYYY-MM-DD`; only a window of about two years
            around today is accepted.
    """

    _name = "holiday"
    _spec = "Holiday"
    _shown = ("id", "name")
    _rules = WriteRules(read_only=("id",))

    end_date: str | None = None
    id: int | None = None
    name: str | None = None
    start_date: str | None = None


class Interval(BaseObject):
    """Open period in the week of a business hours schedule; change it through the workweek operation.

    Attributes:
        end_time: Closing time, in minutes counted from Sunday 00:00 in the schedule's time zone.
        start_time: Opening time, in minutes counted from Sunday 00:00 in the schedule's time zone.
    """

    _name = "interval"
    _spec = "Interval"
    _shown = ("end_time", "start_time")

    end_time: int | None = None
    start_time: int | None = None


class Schedule(BaseObject):
    """Business hours of the account or a team, with time zone and weekly opening times.

    Attributes:
        created_at: When the schedule was set up. Read-only.
        id: Identifies the schedule; assigned by Zendesk. Read-only.
        intervals: Opening times of the week. Written by `client.schedules.update_workweek()`.
        name: Name of the schedule in the admin pages.
        time_zone: Time zone of the opening times, such as `Pacific Time (US & Canada)`.
        updated_at: When the schedule last changed. Read-only.
        url: API address of this schedule. Read-only.
        created: `created_at` as an aware datetime.
        updated: `updated_at` as an aware datetime.
    """

    _name = "schedule"
    _spec = "Schedule"
    _shown = ("id", "name")
    _rules = WriteRules(
        read_only=("created_at", "id", "updated_at", "url"),
        written_by={"intervals": "schedules.update_workweek"},
    )

    created_at: str | None = None
    id: int | None = None
    intervals: ListField[Interval] = ListField("Interval")
    name: str | None = None
    time_zone: str | None = None
    updated_at: str | None = None
    url: str | None = None
    created = Date("created_at")
    updated = Date("updated_at")
