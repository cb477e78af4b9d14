"""What a job says of its records: Zendesk has another shape for almost every job.

`apply_to_each` tells the same of every record: its index, its id, what was done, and whether that worked. This module
leaves out what the job of that kind does not tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json
    from zenpy.sandbox.routes import Route

#: The number of the account, which the results of some jobs have.
ACCOUNT_ID = 9_000_001
TICKETS, USERS, ORGANIZATIONS = "Ticket", "User", "Organization"
#: What a job tells of a record that it has created.
CREATED: dict[str, tuple[str, ...]] = {
    TICKETS: ("index", "id", "account_id"),
    USERS: ("id", "status"),
    ORGANIZATIONS: ("status", "id"),
}
#: What a job tells of a record that it has changed or deleted.
CHANGED = ("id", "action", "success", "status")
VERBS = {"create": "Creating", "update": "Updating", "delete": "Deleting", "destroy": "Deleting"}


def answer_job(call: Call, kind: str, results: list[Json]) -> Answer:
    """Start a job whose work is done. Return it in its envelope.

    Args:
        call: The request that starts the job.
        kind: The kind of the records.
        results: What `apply_to_each` returned.
    """
    name = call.store.kind(kind).name if kind else "record"
    action = _action_of(call.route, results)
    work = f"{VERBS.get(action, 'Updating')} {name.replace('_', ' ')}"
    job_type = f"Bulk {action.capitalize()} {kind}"
    shown = [_shape(kind, one) for one in results]
    return {call.route.key or "job_status": dict(call.account.jobs.start(shown, work, job_type))}


def _action_of(route: Route, results: list[Json]) -> str:
    if results:
        return str(results[0]["action"])
    return {"POST": "create", "DELETE": "delete"}.get(route.method, "update")


def _shape(kind: str, result: Json) -> Json:
    """The result for one record as the job shows it."""
    action = str(result["action"])
    told = {name: value for name, value in result.items() if value is not None}
    if not told.pop("success"):
        failed = f"{kind}{action.capitalize()}Failed"
        kept = ("index", "id", "details")
        return {"error": failed, **{name: told[name] for name in kept if name in told}}
    told["success"] = True
    if kind not in CREATED:
        return told
    told["account_id"] = ACCOUNT_ID
    return {name: told[name] for name in (CREATED[kind] if action == "create" else CHANGED) if name in told}
