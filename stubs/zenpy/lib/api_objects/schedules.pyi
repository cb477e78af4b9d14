# Generated from openapi/zendesk.openapi.json (openapi/spec/schedules/schedules.yaml) by `make generate`. Do not edit.
"""Manages business hours: schedules, their weekly intervals and their holidays."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import overload

from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.descriptors import Attribute, takes_its_fields
from zenpy.payloads import HolidayDict, IntervalDict, ScheduleDict

@takes_its_fields
class Holiday(BaseObject):
    """Period in a business hours schedule during which no business hours count."""

    end_date: Attribute[str | None, str | date | None]
    """Last day of the holiday, inclusive, as `YYYY-MM-DD`."""
    id: int
    """Identifies the holiday; assigned by Zendesk. Read-only."""
    name: str
    """Name of the holiday as shown in the schedule."""
    start_date: Attribute[str | None, str | date | None]
    """First day of the holiday as `YYYY-MM-DD`; only a window of about two years around today is
    accepted.
    """
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        end_date: str | date | None = None,
        id: int | None = None,
        name: str | None = None,
        start_date: str | date | None = None,
    ) -> None:
        """Make a Holiday from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> HolidayDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Interval(BaseObject):
    """Open period in the week of a business hours schedule; change it through the workweek operation."""

    end_time: int | None
    """Closing time, in minutes counted from Sunday 00:00 in the schedule's time zone."""
    start_time: int | None
    """Opening time, in minutes counted from Sunday 00:00 in the schedule's time zone."""
    @overload
    def __init__(
        self, api: object = None, *, end_time: int | None = None, start_time: int | None = None
    ) -> None:
        """Make an Interval from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> IntervalDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """

@takes_its_fields
class Schedule(BaseObject):
    """Business hours of the account or a team, with time zone and weekly opening times."""

    created_at: Attribute[str, str | datetime | None]
    """When the schedule was set up. Read-only."""
    id: int
    """Identifies the schedule; assigned by Zendesk. Read-only."""
    intervals: Attribute[ProxyList[Interval], Iterable[Interval | IntervalDict] | None]
    """Opening times of the week. Written by `client.schedules.update_workweek()`."""
    name: str
    """Name of the schedule in the admin pages."""
    time_zone: str | None
    """Time zone of the opening times, such as `Pacific Time (US & Canada)`."""
    updated_at: Attribute[str, str | datetime | None]
    """When the schedule last changed. Read-only."""
    url: str | None
    """API address of this schedule. Read-only."""
    created: Attribute[datetime, datetime | None]
    """`created_at` as an aware datetime."""
    updated: Attribute[datetime, datetime | None]
    """`updated_at` as an aware datetime."""
    @overload
    def __init__(
        self,
        api: object = None,
        *,
        id: int | None = None,
        intervals: Iterable[Interval | IntervalDict] | None = None,
        name: str | None = None,
        time_zone: str | None = None,
    ) -> None:
        """Make a Schedule from its fields; only those that are given are sent."""
    @overload
    def __init__(self, *, _mapping: object) -> None:
        """Take the fields from a mapping: `(**mapping)`."""
    def to_dict(self, serialize: bool = False) -> ScheduleDict:
        """The record as plain data.

        Args:
            serialize: only what a save would send.
        """
