"""Bulk operations: one change to many records, reported as the results of a background job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.job_results import answer_job
from zenpy.sandbox.calls.permitted import Permitted
from zenpy.sandbox.problems import Problem, invalid_attribute, invalid_record, not_found
from zenpy.sandbox.values import is_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json
    from zenpy.sandbox.routes import Route


def run_bulk(call: Call) -> Answer:
    """Perform a bulk operation. Return the job that tells of it."""
    job = call.body.get("job")
    if isinstance(job, dict):
        return answer_job(call, *_custom_job(call, job))
    kind = _kind_of(call)
    return answer_job(call, kind, _results_of(call, kind))


def _results_of(call: Call, kind: str) -> list[Json]:
    """Perform a bulk operation. Return the result for each record."""
    match call.route.last.removesuffix("_many"):
        case "create":
            return apply_to_each(
                call.account,
                call.records(),
                "create",
                lambda one: call.account.behaviour_of(kind).create(one, call.params),
                call.account.jobs.order_of_creation(kind, len(call.records())),
            )
        case "create_or_update":
            return apply_to_each(
                call.account,
                call.records(),
                lambda one: _upsert_action(call, kind, one),
                lambda one: upsert(call, kind, one),
            )
        case "update":
            return update_many(call, kind)
        case "destroy":
            return apply_to_each(call.account, _by_id(call), "delete", lambda one: _delete(call, kind, one))
    if call.route.method == "POST":
        data = call.record() if call.route.body else {}
        return apply_to_each(
            call.account,
            [data],
            "create",
            lambda one: call.account.behaviour_of(kind).create(one, call.params),
        )
    work: Callable[[Json], Record | None] = lambda one: _delete(call, kind, one)  # noqa: E731
    if call.route.method == "PUT":
        work = lambda one: call.write(call.need(kind, one["id"]), one)  # noqa: E731
    data = {**(call.record() if call.route.body else {}), "id": call.args[-1]}
    return apply_to_each(call.account, [data], "delete" if call.route.method == "DELETE" else "update", work)


def _kind_of(call: Call) -> str:
    """The kind of record that is written: the one in the body, otherwise the one that the path is about."""
    sent = call.route.body or {}
    if sent.get("kind") == "records" and sent.get("schema"):
        return str(sent["schema"])
    return call.account.routes.schema_at(call.route) or ""


def _by_id(call: Call) -> list[Json]:
    ids = call.ids()
    if not ids and not call.ids("external_ids"):
        raise invalid_record("ids", "ids: name the records", "BlankValue")
    return [{"id": int(key) if is_id(key) else key} for key in ids] or [
        {"external_id": key} for key in call.ids("external_ids")
    ]


def update_many(call: Call, kind: str) -> list[Json]:
    """Both forms of a bulk update: one change for the ids of the query, or a change for each record."""
    behaviour, shared = call.account.behaviour_of(kind), call.shared_change()
    if shared is not None:
        return apply_to_each(
            call.account,
            [{**shared, **one} for one in _by_id(call)],
            "update",
            lambda one: _change(call, kind, one),
        )
    return apply_to_each(
        call.account, call.records(), "update", lambda one: call.write(behaviour.get(one.get("id")), one)
    )


def _change(call: Call, kind: str, data: Json) -> Record:
    record = call.account.behaviour_of(kind).match(data)
    if record is None:
        raise not_found()
    return call.write(record, data)


def _upsert_action(call: Call, kind: str, data: Json) -> str:
    return "create" if call.account.behaviour_of(kind).match(data) is None else "update"


def upsert(call: Call, kind: str, data: Json) -> Record:
    """Change the record that the data means, or create it."""
    known = call.account.behaviour_of(kind).match(data)
    return call.write(known, data) if known else call.account.behaviour_of(kind).create(data, call.params)


def _delete(call: Call, kind: str, data: Json) -> Record:
    record = call.account.behaviour_of(kind).match(data)
    if record is None:
        raise not_found()
    call.account.behaviour_of(kind).delete(record)
    return record


#: What a job of custom objects can do with its items.
JOB_ACTIONS = (
    "create", "update", "delete", "delete_by_external_id", "create_or_update_by_external_id",
    "create_or_update_by_name",
)  # fmt: skip


def _custom_job(call: Call, job: Json) -> tuple[str, list[Json]]:
    """The kind and the results of `{"job": {"action": …, "items": […]}}`, the bulk form of custom object records and assets."""
    routes, path = call.account.routes, call.route.parent
    made = routes.at("POST", f"{path}/records") or routes.at("POST", path)
    kind = (made.schema if made else routes.schema_at(call.route)) or ""
    if made is None:  # its items are no records, so their types are those of the job
        job = call.record()
    action = str(job.get("action", "create"))
    sent, name = job.get("items"), action.partition("_by_")[2] or "id"
    if made is not None and action not in JOB_ACTIONS:  # routes of jobs alone have words of their own
        raise invalid_attribute("job.action", f"must be one of {', '.join(JOB_ACTIONS)}")
    if not isinstance(sent, list):
        raise invalid_attribute("job.items", "must be an array")
    call.check_count(sent)
    items = [one if isinstance(one, dict) else {name: one} for one in sent]
    if made is not None:
        items = _permitted_items(call, made, items, with_ids=action != "create")
    work_of: dict[str, Callable[[Json], Record]] = {
        "create": lambda one: call.account.behaviour_of(kind).create(one, call.params),
        "delete": lambda one: _delete(call, kind, one),
    }
    work = work_of.get(action.split("_by_")[0], lambda one: upsert(call, kind, one))
    return kind, apply_to_each(call.account, items, action.split("_")[0], work)


def _permitted_items(call: Call, made: Route, items: list[Json], with_ids: bool) -> list[Json]:
    """The items of a job with the fields that the call takes that makes one record, and with the ids of stored ones."""
    permitted = Permitted(call.account.routes, made)
    stored = [{"id": one["id"]} if with_ids and "id" in one else {} for one in items]
    kept = [
        {**own, **permitted.keep({key: one[key] for key in one if key not in own}, f"job.items.{index}")}
        for index, (one, own) in enumerate(zip(items, stored, strict=True))
    ]
    call.permitted.dropped.extend(permitted.dropped)
    return kept


def apply_to_each(
    account: Account,
    items: Iterable[Json],
    action: str | Callable[[Json], str],
    work: Callable[[Json], Record | None],
    order: Iterable[int] | None = None,
) -> list[Json]:
    """Do `work` for each item. Return for each what was done, whether it succeeded, and why not, in the order of the items.

    Of an item that is refused, nothing is written. `order` tells the order of the work if it is another one.
    """
    results: list[Json] = []
    listed = list(items)
    for index in range(len(listed)) if order is None else order:
        item = listed[index]
        done = action if isinstance(action, str) else action(item)
        result: Json = {"index": index, "id": item.get("id"), "action": done}
        try:
            with account.transaction():
                record = work(item)
            result |= {
                "status": done.capitalize() + ("d" if done.endswith("e") else ""),
                "success": True,
            }
            if record is not None:
                result["id"] = record.get("id")
        except Problem as error:
            result |= {"success": False, "details": _details(error.body)}
        results.append(result)
    return sorted(results, key=lambda result: int(result["index"]))


def _details(body: Json) -> object:
    """Why a record was refused, in one line, with the fields at fault if the error names them."""
    fields = body.get("details")
    if not isinstance(fields, dict):
        return body.get("description")
    return "; ".join(str(one["description"]) for errors in fields.values() for one in errors)
