"""Group SLA policies: how long a group has a ticket, and when that is too long.

The time runs from when a group gets a ticket until another group gets it or it is solved; a ticket that is opened again
starts a new time. A ticket needs a priority to have a target.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from zenpy.sandbox.rules.calendar import calendar_of
from zenpy.sandbox.rules.conditions import all_hold, listed
from zenpy.sandbox.rules.history import audits_of, parse_moment
from zenpy.sandbox.rules.slas.metrics import DONE, Run, Target

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json
    from zenpy.sandbox.rules.conditions import Subject

METRIC = "group_ownership_time"
_NOTE = "group_slas"


def policy_holds(policy: Record, subject: Subject) -> bool:
    """Whether the filter of a policy holds; the examples of Zendesk call the group by either name."""
    conditions = [
        {**one, "field": "group_id"} if one.get("field") == METRIC else one
        for one in listed(policy.get("filter") or {}, "all")
    ]
    return all_hold({"all": conditions}, subject)


def assign_group_policy(account: Account, ticket: Record, policy: Record | None) -> None:
    """Note the group SLA policy and the target that a ticket has from now on, unless it has them already."""
    target = None if policy is None else _target(policy, ticket.get("priority"))
    entry = [policy.key, *target] if policy is not None and target is not None else None
    known = json.loads(ticket.notes.get(_NOTE, "[]"))
    if (known[-1][1] if known else None) != entry:
        ticket.note(**{_NOTE: json.dumps([*known, [account.clock.iso(), entry]])})


def is_watched(ticket: Record) -> bool:
    """Whether a ticket has ever had a target for its groups."""
    return _NOTE in ticket.notes


def _target(policy: Record, priority: object) -> tuple[int, bool] | None:
    """The seconds that a policy gives to tickets with a priority, and whether they are business hours."""
    for one in policy.get("policy_metrics") or []:
        if priority is not None and one.get("priority") == priority and one.get("target"):
            return int(one["target"]), bool(one.get("business_hours"))
    return None


def group_events(account: Account, ticket: Record) -> Iterator[tuple[datetime, int, Json]]:
    """The events of the groups of a ticket until now: each with its moment, and its place among those of one moment."""
    if not is_watched(ticket):
        return
    now, calendar = account.clock.now(), calendar_of(account.store)
    noted = [(datetime.fromisoformat(at), entry) for at, entry in json.loads(ticket.notes[_NOTE])]
    for run in _runs(account, ticket):
        for at, kind in run.marks:
            yield at, 1, _event(kind, run)
            if kind == "fulfill":
                spent = {"calendar": run.seconds(at), "business": run.seconds(at, calendar)}
                status = {name: int(seconds / 60) for name, seconds in spent.items()}
                yield at, 2, {**_event("update_status", run), "status": status}
        shown, target = None, None
        for moment, entry in _noted_in(run, noted):
            if entry == shown:
                continue
            shown = entry
            target = Target(METRIC, entry[1], entry[2]) if entry else None
            yield max(moment, run.started), 2, {**_event("apply_group_sla", run), **_shown(account, entry)}
        breach = run.breach(target, calendar) if target is not None else None
        if breach is not None and breach <= now:
            yield breach, 3, {**_event("breach", run), "deleted": False}


def _noted_in(run: Run, noted: list[tuple[datetime, Any]]) -> list[tuple[datetime, Any]]:
    """What was noted while a group had the ticket, and what held when it got it."""
    before = [one for one in noted if one[0] <= run.started][-1:]
    return before + [
        one for one in noted if one[0] > run.started and (run.ended is None or one[0] < run.ended)
    ]


def _shown(account: Account, entry: Any) -> Json:
    """What an event tells of the policy and its target; nothing where no policy applies any more."""
    if entry is None:
        return {}
    key, seconds, in_business_hours = entry
    policy = account.store.get("GroupSlaPolicy", key)
    named = (
        {}
        if policy is None
        else {name: policy[name] for name in ("title", "description") if policy.get(name)}
    )
    target: Json = {"target_in_seconds": seconds, "business_hours": in_business_hours, "policy": named}
    return {"group_sla": {"target": seconds // 60, **target}}


def _event(kind: str, run: Run) -> Json:
    return {"type": kind, "metric": METRIC, "instance_id": run.instance}


def _runs(account: Account, ticket: Record) -> list[Run]:
    """The times for which a group had the ticket, oldest first."""
    runs: list[Run] = []
    status, group, owner = "new", "", ""
    for audit in audits_of(account, ticket):
        moment = parse_moment(audit.get("created_at"))
        for event in audit.get("events") or []:
            if event.get("field_name") == "status":
                status = str(event.get("value"))
            elif event.get("field_name") == "group_id":
                group = str(event.get("value") or "")
        wanted = "" if status in DONE else group
        if moment is None or wanted == owner:
            continue
        if owner:
            runs[-1].end(moment)
        if wanted:
            runs.append(Run(METRIC, len(runs) + 1, moment))
            runs[-1].resume(moment)
        owner = wanted
    return runs
