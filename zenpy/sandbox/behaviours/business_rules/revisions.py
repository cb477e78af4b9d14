"""The revisions of a trigger: one for each change that is made to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import not_found

if TYPE_CHECKING:
    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

SHOWN = ("title", "description", "active", "conditions", "actions")


def note_revision(account: Account, trigger: Record) -> None:
    """Store what a trigger is now as its newest revision, unless it is what it was."""
    known = revisions_of(account, trigger)
    snapshot: Json = {name: trigger.get(name) for name in SHOWN}
    if known and known[-1]["snapshot"] == snapshot:
        return
    number = len(known) + 1
    trigger.note(revision=str(number))
    data: Json = {"id": number, "snapshot": snapshot, "created_at": account.clock.iso(), "diff": {}}
    if account.user is not None:
        data["author_id"] = account.user.id
    data["url"] = f"{account.base}/api/v2/triggers/{trigger.key}/revisions/{number}.json"
    revision = account.store.create("TriggerRevision", {}, {"trigger_id": trigger.key})
    revision.update(data)


def revisions_of(account: Account, trigger: Record) -> list[Record]:
    """The revisions of a trigger, oldest first."""
    return account.store.under("TriggerRevision", "trigger_id", trigger.key)


@lists("triggers/{}/revisions")
def list_revisions(call: Call) -> list[Record]:
    """The revisions of a trigger, newest first."""
    return revisions_of(call.account, call.need("Trigger", call.args[0]))[::-1]


@answers("GET triggers/{}/revisions/{}")
def show_revision(call: Call) -> Answer:
    """One revision of a trigger.

    Raises:
        Problem: a 404, there is no such trigger or revision.
    """
    for revision in revisions_of(call.account, call.need("Trigger", call.args[0])):
        if str(revision["id"]) == call.args[1]:
            return call.one(revision)
    raise not_found()
