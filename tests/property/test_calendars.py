"""Business hours and the metrics of tickets, with random calendars and histories."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from zenpy.sandbox.rules.calendar import Calendar
from zenpy.sandbox.rules.history import Step
from zenpy.sandbox.rules.slas.metrics import DONE, METRICS, Assignment, Run, Target, run_metrics, target_of

START = datetime(2026, 3, 20, 9, tzinfo=UTC)
minutes = st.integers(0, 60 * 24 * 21)
zones = st.sampled_from([UTC, ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")])


@st.composite
def calendars(draw: st.DrawFn) -> Calendar:
    edges = sorted(draw(st.sets(st.integers(0, 7 * 1440), min_size=2, max_size=8)))
    intervals = tuple(zip(edges[::2], edges[1::2], strict=False))
    first = date(2026, 3, 20) + timedelta(days=draw(st.integers(0, 20)))
    holidays = ((first, first + timedelta(days=draw(st.integers(0, 3)))),) if draw(st.booleans()) else ()
    return Calendar(draw(zones), intervals, holidays)


@given(calendars(), minutes, minutes, minutes)
def test_open_time_adds_up(calendar: Calendar, one: int, other: int, third: int) -> None:
    first, second, last = (START + timedelta(minutes=n) for n in sorted((one, other, third)))
    whole = calendar.seconds_between(first, last)
    assert whole == calendar.seconds_between(first, second) + calendar.seconds_between(second, last)
    assert 0 <= whole <= (last - first).total_seconds()


@given(calendars(), minutes, st.integers(1, 60 * 24 * 10))
def test_a_time_ahead_is_as_far_as_it_says(calendar: Calendar, start: int, ahead: int) -> None:
    begin = START + timedelta(minutes=start)
    end = calendar.after(begin, ahead * 60)
    assert end is not None
    assert calendar.seconds_between(begin, end) == ahead * 60


@given(calendars(), minutes)
def test_open_moments_are_those_in_which_time_passes(calendar: Calendar, start: int) -> None:
    moment = START + timedelta(minutes=start)
    assert calendar.is_open(moment) == (calendar.seconds_between(moment, moment + timedelta(seconds=1)) == 1)


@st.composite
def histories(draw: st.DrawFn) -> list[Step]:
    times = sorted(draw(st.lists(st.integers(0, 500), min_size=1, max_size=8)))
    statuses = st.sampled_from(["new", "open", "pending", "hold", "solved"])
    sides = st.sampled_from(["", "agent", "customer"])
    return [Step(START + timedelta(minutes=at), draw(statuses), draw(sides)) for at in times]


@given(histories())
def test_runs_follow_each_other_and_the_last_one_is_open_or_ended(steps: list[Step]) -> None:
    runs = run_metrics(steps)
    for metric in METRICS:
        own = [run for run in runs if run.metric == metric]
        assert [run.instance for run in own] == list(range(1, len(own) + 1))
        assert all(run.ended is not None for run in own[:-1])
        for before, after in itertools.pairwise(own):
            assert before.ended is not None
            assert before.ended <= after.started
        if steps[-1].status in DONE:
            assert all(run.stage == "achieved" for run in own)


@given(histories())
def test_a_metric_does_not_run_longer_than_the_ticket_lives(steps: list[Step]) -> None:
    end = steps[-1].at + timedelta(hours=1)
    for run in run_metrics(steps):
        assert 0 <= run.seconds(end) <= (end - run.started).total_seconds()


@given(histories(), st.integers(1, 400))
def test_a_target_is_missed_when_the_metric_has_run_for_so_long(steps: list[Step], target: int) -> None:
    late = steps[-1].at + timedelta(days=30)
    for run in run_metrics(steps):
        breach = run.breach(Target(run.metric, target * 60), Calendar())
        if breach is None:
            assert run.seconds(late) <= target * 60
        else:
            assert run.seconds(breach) == target * 60


@given(histories(), st.lists(st.integers(0, 500), max_size=3))
def test_the_last_policy_before_the_end_of_a_run_counts(steps: list[Step], moments: list[int]) -> None:
    assignments = [
        Assignment(START + timedelta(minutes=at), number, (Target("agent_work_time", number),))
        for number, at in enumerate(sorted(moments), 1)
    ]
    for run in run_metrics(steps):
        target = target_of(run, assignments)
        known = [one for one in assignments if run.ended is None or one.at <= run.ended]
        expected = known[-1].targets[0] if known and run.metric == "agent_work_time" else None
        assert target == expected
    assert Run("reply_time", 1, START).stage == "paused"
