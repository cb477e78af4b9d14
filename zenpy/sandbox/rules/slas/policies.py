"""SLA policies: which one a ticket has, the events of its metrics, and when its targets are missed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from zenpy.sandbox.rules.calendar import calendar_of
from zenpy.sandbox.rules.history import parse_moment, steps_of
from zenpy.sandbox.rules.slas.groups import group_events
from zenpy.sandbox.rules.slas.metrics import METRICS, Assignment, Target, run_metrics, target_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json
    from zenpy.sandbox.rules.slas.metrics import Run

#: More events of one ticket than its metrics ever have; so their ids never meet those of the next ticket.
EVENTS_OF_TICKET = 100_000


def assign_policy(account: Account, ticket: Record, policy: Record | None) -> None:
    """Note the policy and the targets that a ticket has from now on, unless it has them already."""
    targets = [] if policy is None else _targets(policy, ticket.get("priority"))
    known = json.loads(ticket.notes.get("slas", "[]"))
    entry = [account.clock.iso(), policy.id if policy is not None and targets else None, targets]
    if (known[-1][1:] if known else [None, []]) != entry[1:]:
        ticket.note(slas=json.dumps([*known, entry]))


def _targets(policy: Record, priority: object) -> list[list[object]]:
    """The targets of a policy for tickets with a priority."""
    found = []
    for one in policy.get("policy_metrics") or []:
        seconds = one.get("target_in_seconds") or int(one.get("target") or 0) * 60
        if priority is not None and one.get("priority") == priority and seconds:
            found.append([one.get("metric"), int(seconds), bool(one.get("business_hours"))])
    return found


def assignments_of(ticket: Record) -> list[Assignment]:
    """The policies that a ticket has had, oldest first."""
    found = []
    for at, policy_id, targets in json.loads(ticket.notes.get("slas", "[]")):
        moment = parse_moment(at)
        if moment is not None:
            found.append(Assignment(moment, policy_id, tuple(Target(*one) for one in targets)))
    return found


def breaches_of(account: Account, ticket: Record) -> list[datetime]:
    """The moments at which targets of a ticket were missed, or will be if nothing happens."""
    found = (breach for _, _, breach in _targeted(account, ticket))
    return [breach for breach in found if breach is not None]


def _targeted(account: Account, ticket: Record) -> Iterator[tuple[Run, Target, datetime | None]]:
    """The runs that have a target, with the moment at which they miss it."""
    assignments = assignments_of(ticket)
    if not assignments:
        return
    calendar = calendar_of(account.store)
    for run in run_metrics(steps_of(account, ticket)):
        target = target_of(run, assignments)
        if target is not None:
            yield run, target, run.breach(target, calendar)


def policy_metrics(account: Account, ticket: Record) -> list[Json]:
    """The state of each metric for which the ticket has a target, as `include=slas` shows it."""
    now, found = account.clock.now(), {}
    for run, target, breach in _targeted(account, ticket):
        shown: Json = {"metric": target.metric, "stage": run.stage}
        if run.stage == "active" and breach is not None:
            shown |= {
                "breach_at": breach.strftime("%Y-%m-%dT%H:%M:%SZ"),
                **_left((breach - now).total_seconds()),
            }
        elif run.stage == "paused":
            shown |= _left(target.seconds - run.seconds(now))
        found[target.metric] = shown  # the last run of a metric counts
    return list(found.values())


def _left(seconds: float) -> Json:
    """The time that is left, in the largest unit of which there is one; below zero after a breach."""
    for unit, size in (("days", 86_400), ("hours", 3_600)):
        if abs(seconds) >= size:
            return {unit: int(seconds / size)}
    return {"minutes": int(seconds / 60)}


def metric_events(account: Account, ticket: Record) -> list[Json]:
    """The events of the metrics of a ticket until now, oldest first."""
    now, steps = account.clock.now(), steps_of(account, ticket)
    if not steps:
        return []
    events = [(steps[0].at, 0, _event("measure", metric, 0)) for metric in METRICS]
    assignments, calendar = assignments_of(ticket), calendar_of(account.store)
    for run in run_metrics(steps):
        for at, kind in run.marks:
            events.append((at, 1, _event(kind, run.metric, run.instance)))
            if kind != "activate":
                minutes = {
                    "calendar": int(run.seconds(at) / 60),
                    "business": int(run.seconds(at, calendar) / 60),
                }
                events.append(
                    (at, 2, {**_event("update_status", run.metric, run.instance), "status": minutes})
                )
        events += _sla_events(account, run, assignments)
        target = target_of(run, assignments)
        breach = run.breach(target, calendar) if target is not None else None
        if breach is not None and breach <= now:
            events.append((breach, 3, {**_event("breach", run.metric, run.instance), "deleted": False}))
    events += group_events(account, ticket)
    events.sort(key=lambda one: one[:2])
    return [
        {
            "id": ticket.id * EVENTS_OF_TICKET + number,
            "ticket_id": ticket.id,
            "time": at.strftime("%Y-%m-%dT%H:%M:%SZ"),
            **event,
        }
        for number, (at, _, event) in enumerate(events, 1)
    ]


def events_by_metric(account: Account, ticket: Record) -> Json:
    """The events of a ticket in a list for each metric, as `include=metric_events` shows them."""
    found: Json = {}
    for event in metric_events(account, ticket):
        found.setdefault(event["metric"], []).append(event)
    return found


def _event(kind: str, metric: str, instance: int) -> Json:
    return {"type": kind, "metric": metric, "instance_id": instance}


def _sla_events(
    account: Account, run: Run, assignments: list[Assignment]
) -> Iterator[tuple[datetime, int, Json]]:
    """An event for each target that a run got: when it started, and when the policy changed."""
    shown: Target | None = None
    for one in assignments:
        if run.ended is not None and one.at > run.ended:
            return
        target = one.target(run.metric, run.instance)
        if target == shown:
            continue
        shown = target
        policy = account.store.get("SlaPolicy", one.policy_id)
        sla: Json | None = None
        if target is not None:
            sla = {"target": target.seconds // 60, "target_in_seconds": target.seconds}
            sla["business_hours"] = target.business_hours
            sla["policy"] = {"id": one.policy_id} | (
                {name: policy.get(name) for name in ("title", "description")} if policy is not None else {}
            )
        event = _event("apply_sla", run.metric, run.instance)
        yield max(one.at, run.started), 2, event if sla is None else {**event, "sla": sla}
