"""Business hours: the time in which a schedule is open, counted between two moments or ahead of one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import tzinfo

    from zenpy.sandbox.account.store import Record, Store

#: Names of time zones as Zendesk has them, of the zones that tests use most; others are read as names of the tz database.
ZONES: Mapping[str, str] = {
    "Pacific Time (US & Canada)": "America/Los_Angeles",
    "Mountain Time (US & Canada)": "America/Denver",
    "Central Time (US & Canada)": "America/Chicago",
    "Eastern Time (US & Canada)": "America/New_York",
    "London": "Europe/London",
    "Dublin": "Europe/Dublin",
    "Lisbon": "Europe/Lisbon",
    "Paris": "Europe/Paris",
    "Madrid": "Europe/Madrid",
    "Berlin": "Europe/Berlin",
    "Copenhagen": "Europe/Copenhagen",
    "Vienna": "Europe/Vienna",
    "Tokyo": "Asia/Tokyo",
    "Sydney": "Australia/Sydney",
    "Brasilia": "America/Sao_Paulo",
}
#: A schedule that is closed for so long counts as closed for ever.
LONGEST_SEARCH = 4_000
MINUTES_OF_DAY = 1_440


@dataclass(frozen=True)
class Calendar:
    """The open times of a week, in minutes since Sunday, and the days without any; without open times it is always open."""

    zone: tzinfo = UTC
    intervals: tuple[tuple[int, int], ...] = ()
    holidays: tuple[tuple[date, date], ...] = field(default=())

    def seconds_between(self, start: datetime, end: datetime) -> float:
        """How many seconds of the time between two moments are open."""
        if not self.intervals:
            return max(0.0, (end - start).total_seconds())
        total = 0.0
        for begin, close in self._spans(start, end):
            total += max(0.0, (min(close, end) - max(begin, start)).total_seconds())
        return total

    def after(self, start: datetime, seconds: float) -> datetime | None:
        """The moment at which so many open seconds have passed; None if the calendar never opens for so long."""
        if not self.intervals:
            return start + timedelta(seconds=seconds)
        left = seconds
        for begin, close in self._spans(start, None):
            begin = max(begin, start)
            here = (close - begin).total_seconds()
            if here >= left:
                return begin + timedelta(seconds=left)
            left -= max(0.0, here)
        return None

    def is_open(self, moment: datetime) -> bool:
        """Whether a moment is within the open times."""
        return not self.intervals or any(
            begin <= moment < close for begin, close in self._spans(moment, moment + timedelta(minutes=1))
        )

    def _spans(self, start: datetime, end: datetime | None) -> Iterator[tuple[datetime, datetime]]:
        """The open spans that end after `start`, in their order, until `end`."""
        day = start.astimezone(self.zone).date()
        for _ in range(LONGEST_SEARCH):
            yield from (span for span in self._spans_of(day) if span[1] > start)
            day += timedelta(days=1)
            if end is not None and self._at(day, 0) >= end:
                return

    def _spans_of(self, day: date) -> Iterator[tuple[datetime, datetime]]:
        if any(first <= day <= last for first, last in self.holidays):
            return
        base = (day.weekday() + 1) % 7 * MINUTES_OF_DAY  # weeks begin on Sunday
        for opens, closes in sorted(self.intervals):
            begin, close = max(opens - base, 0), min(closes - base, MINUTES_OF_DAY)
            if begin < close:
                yield self._at(day, begin), self._at(day, close)

    def _at(self, day: date, minutes: int) -> datetime:
        """The moment at which a day has these minutes on its clock."""
        later, minutes = divmod(minutes, MINUTES_OF_DAY)
        clock = time(minutes // 60, minutes % 60, tzinfo=self.zone)
        return datetime.combine(day + timedelta(days=later), clock).astimezone(UTC)


ALWAYS = Calendar()


def calendar_of(store: Store, schedule_id: object = None) -> Calendar:
    """The calendar of a schedule, or of the account's first one; always open when there is none."""
    schedule = store.get("Schedule", schedule_id) if schedule_id else store.first("Schedule")
    if schedule is None:
        return ALWAYS
    intervals = tuple(
        (int(one["start_time"]), int(one["end_time"]))
        for one in schedule.get("intervals") or []
        if isinstance(one, dict) and {"start_time", "end_time"} <= set(one)
    )
    return Calendar(_zone(schedule.get("time_zone")), intervals, tuple(_holidays(store, schedule)))


def _holidays(store: Store, schedule: Record) -> Iterator[tuple[date, date]]:
    for one in store.under("Holiday", "schedule_id", schedule.key):
        try:
            first = date.fromisoformat(str(one.get("start_date"))[:10])
            yield first, date.fromisoformat(str(one.get("end_date") or first)[:10])
        except ValueError:
            continue  # a holiday that a test has put there without dates


def _zone(name: object) -> tzinfo:
    try:
        return ZoneInfo(ZONES.get(str(name), str(name)))
    except (OSError, ValueError, KeyError):  # ZoneInfoNotFoundError is a KeyError
        return UTC
