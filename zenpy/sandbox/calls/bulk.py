"""Bulk operations: the same thing done to many records, told as the results of a background job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.problems import invalid_record, not_found

if TYPE_CHECKING:
    from collections.abc import Callable

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Call
    from zenpy.sandbox.message import Json


def run(call: Call) -> list[Json]:
    """Does what a bulk operation says and tells of each record how it went."""
    kind = call.account.routes.schema_at(call.route) or ""
    job = call.body.get("job")
    if isinstance(job, dict):
        return _custom_job(call, kind, job)
    match call.route.last.removesuffix("_many"):
        case "create":
            return call.bulk(
                call.records(), "create", lambda one: call.account.behaviour_of(kind).create(one, call.params)
            )
        case "create_or_update":
            return call.bulk(call.records(), "create", lambda one: upsert(call, kind, one))
        case "update":
            return update_many(call, kind)
        case "destroy":
            return call.bulk(_by_id(call), "delete", lambda one: _gone(call, kind, one))
    if call.route.method == "POST":
        data = call.record() if call.route.body else {}
        return call.bulk(
            [data], "create", lambda one: call.account.behaviour_of(kind).create(one, call.params)
        )
    work: Callable[[Json], Record | None] = lambda one: _gone(call, kind, one)  # noqa: E731
    if call.route.method == "PUT":
        work = lambda one: call.account.behaviour_of(kind).update(call.need(kind, one["id"]), one)  # noqa: E731
    data = {**(call.record() if call.route.body else {}), "id": call.args[-1]}
    return call.bulk([data], "delete" if call.route.method == "DELETE" else "update", work)


def _by_id(call: Call) -> list[Json]:
    ids = call.ids()
    if not ids and not call.ids("external_ids"):
        raise invalid_record("ids", "ids: name the records", "BlankValue")
    return [{"id": int(key) if key.isdigit() else key} for key in ids] or [
        {"external_id": key} for key in call.ids("external_ids")
    ]


def update_many(call: Call, kind: str) -> list[Json]:
    """Both forms of a bulk update: one change for the ids of the query, or a change for each record."""
    behaviour, body = call.account.behaviour_of(kind), call.route.body or {}
    one_key = body.get("one") or (body.get("key") or "").removesuffix("s")
    shared = call.body.get(one_key)
    if isinstance(shared, dict):
        return call.bulk(
            [{**shared, **one} for one in _by_id(call)], "update", lambda one: _changed(call, kind, one)
        )
    return call.bulk(
        call.records(), "update", lambda one: behaviour.update(behaviour.get(one.get("id")), one)
    )


def _changed(call: Call, kind: str, data: Json) -> Record:
    record = call.account.behaviour_of(kind).match(data)
    if record is None:
        raise not_found()
    return call.account.behaviour_of(kind).update(record, data)


def upsert(call: Call, kind: str, data: Json) -> Record:
    """Changes the record that is meant, or creates it."""
    known = call.account.behaviour_of(kind).match(data)
    return (
        call.account.behaviour_of(kind).update(known, data)
        if known
        else call.account.behaviour_of(kind).create(data, call.params)
    )


def _gone(call: Call, kind: str, data: Json) -> Record:
    record = call.account.behaviour_of(kind).match(data)
    if record is None:
        raise not_found()
    call.account.behaviour_of(kind).delete(record)
    return record


def _custom_job(call: Call, kind: str, job: Json) -> list[Json]:
    """`{"job": {"action": …, "items": […]}}`, the bulk form of custom object records and assets."""
    action = str(job.get("action", "create"))
    items = [one if isinstance(one, dict) else {"id": one} for one in job.get("items", [])]
    work = {
        "create": lambda one: call.account.behaviour_of(kind).create(one, call.params),
        "delete": lambda one: _gone(call, kind, one),
    }
    done = work.get(action.split("_by_")[0], lambda one: upsert(call, kind, one))
    return call.bulk(items, action.split("_")[0], done)
