"""How the metrics of a ticket run, pause and end, and when they breach a target.

Everything follows from the history of the ticket and from the targets that were set for it, so nothing is stored and no
clock has to be watched: the same history gives the same events.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from zenpy.sandbox.rules.calendar import ALWAYS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from zenpy.sandbox.rules.calendar import Calendar
    from zenpy.sandbox.rules.history import Step

DONE = frozenset({"solved", "closed"})
#: The statuses in which a metric is paused; the others, before the ticket is solved, are those in which it runs.
PAUSED: Mapping[str, frozenset[str]] = {
    "requester_wait_time": frozenset({"pending"}),
    "agent_work_time": frozenset({"pending", "hold"}),
    "resolution_time": frozenset(),
    "periodic_update_time": frozenset(),
    "pausable_update_time": frozenset({"pending"}),
}
#: Metrics that run from one public comment of an agent to the next.
UPDATES = ("periodic_update_time", "pausable_update_time")
METRICS = (
    "agent_work_time", "pausable_update_time", "periodic_update_time", "reply_time", "requester_wait_time",
    "resolution_time",
)  # fmt: skip
#: The metrics of SLA policies that are called otherwise as metrics of tickets.
OF_POLICY: Mapping[str, str] = {
    "first_reply_time": "reply_time",
    "next_reply_time": "reply_time",
    "total_resolution_time": "resolution_time",
}


@dataclass(frozen=True)
class Target:
    """What a policy asks for one of its metrics."""

    metric: str
    seconds: int
    business_hours: bool = False


@dataclass(frozen=True)
class Assignment:
    """The policy of a ticket from a moment on, with its targets; without targets, no policy applies."""

    at: datetime
    policy_id: int | None
    targets: tuple[Target, ...] = ()

    def target(self, metric: str, instance: int) -> Target | None:
        """The target for one run of a metric of the ticket: the first reply has another one than the next replies."""
        for one in self.targets:
            wants_first = one.metric == "first_reply_time"
            if OF_POLICY.get(one.metric, one.metric) == metric and (
                metric != "reply_time" or wants_first == (instance == 1)
            ):
                return one
        return None


@dataclass
class Run:
    """One run of a metric: the spans in which it was running, and what became of it."""

    metric: str
    instance: int
    started: datetime
    spans: list[tuple[datetime, datetime | None]] = field(default_factory=list)
    marks: list[tuple[datetime, str]] = field(default_factory=list)
    ended: datetime | None = None

    @property
    def stage(self) -> str:
        """`active`, `paused` or `achieved`."""
        if self.ended is not None:
            return "achieved"
        return "active" if self.spans and self.spans[-1][1] is None else "paused"

    def resume(self, at: datetime) -> None:
        """Let the metric run."""
        if self.stage != "active":
            self.spans.append((at, None))
            self.marks.append((at, "activate"))

    def pause(self, at: datetime) -> None:
        """Pause the metric."""
        if self.stage == "active":
            self.spans[-1] = (self.spans[-1][0], at)
            self.marks.append((at, "pause"))

    def end(self, at: datetime) -> None:
        """End the metric, because it is fulfilled."""
        if self.stage == "active":
            self.spans[-1] = (self.spans[-1][0], at)
        self.marks.append((at, "fulfill"))
        self.ended = at

    def seconds(self, until: datetime, calendar: Calendar = ALWAYS) -> float:
        """How long it has been running until a moment."""
        return sum(
            calendar.seconds_between(start, until if end is None else min(end, until))
            for start, end in self.spans
            if start < until
        )

    def breach(self, target: Target, calendar: Calendar) -> datetime | None:
        """The moment at which the target is missed, be it past or to come; None if it never is, as things stand."""
        left = float(target.seconds)
        hours = calendar if target.business_hours else ALWAYS
        for start, end in self.spans:
            found = hours.after(start, left)
            if found is not None and (end is None or found < end):
                return found
            left -= hours.seconds_between(start, end) if end is not None else 0.0
        return None


def run_metrics(steps: Sequence[Step]) -> list[Run]:
    """The runs of all metrics of a ticket, from its history."""
    return [run for metric in METRICS for run in _runs_of(metric, steps)]


def _runs_of(metric: str, steps: Iterable[Step]) -> list[Run]:
    runs: list[Run] = []
    for step in steps:
        run = runs[-1] if runs and runs[-1].ended is None else None
        if _is_fulfilled(metric, step) and run is not None:
            run.end(step.at)
            run = None
        if run is None and _is_started(metric, step):
            run = Run(metric, len(runs) + 1, step.at)
            runs.append(run)
            run.resume(step.at)
        if run is not None and step.status in PAUSED.get(metric, ()):
            run.pause(step.at)
        elif run is not None:
            run.resume(step.at)
    return runs


def _is_fulfilled(metric: str, step: Step) -> bool:
    return step.status in DONE or (metric in ("reply_time", *UPDATES) and step.said == "agent")


def _is_started(metric: str, step: Step) -> bool:
    if metric == "reply_time":
        return step.said == "customer" and step.status not in DONE
    if metric in UPDATES:
        return step.said == "agent" and step.status not in DONE
    return step.status not in DONE


def assignment_at(assignments: Sequence[Assignment], at: datetime) -> Assignment | None:
    """The assignment that holds at a moment."""
    found = [one for one in assignments if one.at <= at]
    return found[-1] if found else None


def target_of(run: Run, assignments: Sequence[Assignment]) -> Target | None:
    """The target for a run: the last one that was set before it ended."""
    found = [one for one in assignments if run.ended is None or one.at <= run.ended]
    return found[-1].target(run.metric, run.instance) if found else None
