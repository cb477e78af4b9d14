"""What others have done to the tickets of an agent: who has assigned one, commented on it, made it more urgent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.record import Record
from zenpy.sandbox.behaviours.tickets.values import PRIORITIES
from zenpy.sandbox.calls.registry import answers, lists

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

LISTED_SECONDS = 30 * 86_400


def note_activities(account: Account, ticket: Record, before: Json | None, comment: Record | None) -> None:
    """Tell the assignee of a ticket what somebody else has done to it; nobody is told what a rule does."""
    actor, agent = account.user, ticket.get("assignee_id")
    if actor is None or agent in (None, actor.id) or account.acting is not None:
        return
    for verb, title in _done(ticket, before or {}, comment):
        brief = {"ticket": {"id": ticket.id, "subject": ticket.get("subject")}}
        said: Json = {"verb": verb, "title": title.format(actor=actor.get("name"), ticket=ticket.id)}
        said |= {"user_id": agent, "actor_id": actor.id, "object": brief, "target": brief}
        account.store.create("Activity", said)


def _done(ticket: Record, before: Mapping[str, object], comment: Record | None) -> Iterator[tuple[str, str]]:
    if ticket.get("assignee_id") != before.get("assignee_id"):
        yield "tickets.assignment", "{actor} assigned ticket #{ticket} to you."
    if comment is not None and before:
        yield "tickets.comment", "{actor} commented on ticket #{ticket}."
    if before and _urgency(ticket.get("priority")) > _urgency(before.get("priority")):
        yield "tickets.priority_increase", "{actor} increased the priority of ticket #{ticket}."


def _urgency(priority: object) -> int:
    return PRIORITIES.index(str(priority)) if priority in PRIORITIES else -1


@lists("activities")
def list_activities(call: Call) -> list[Record]:
    """What others have done to the caller's tickets in the last thirty days, newest first."""
    since, me = call.account.clock.timestamp() - LISTED_SECONDS, call.account.me().id
    asked = call.request.value("since") or ""
    found = [
        one
        for one in call.store.all("Activity")
        if one["user_id"] in (None, me) and one.stamp > since and str(one["created_at"]) >= asked
    ]
    return [_with_people(call, one) for one in reversed(found)]


def _with_people(call: Call, activity: Record) -> Record:
    shown = dict(activity)
    for name in ("actor", "user"):
        person = call.store.get("User", activity.get(f"{name}_id"))
        shown[name] = activity.get(name) if person is None else dict(person)
    return Record(activity.kind, activity.key, shown, activity.parents, activity.stamp)


@answers("GET activities")
def show_activities(call: Call) -> Answer:
    """A page of activities, with all their actors and users beside it."""
    answer = call.page(list_activities(call))
    assert isinstance(answer, dict)
    people: dict[str, list[Json]] = {}
    for name in ("actor", "user"):
        known = {one[name]["id"]: one[name] for one in answer["activities"] if one.get(name)}
        people[f"{name}s"] = list(known.values())
    return {**answer, **people}
