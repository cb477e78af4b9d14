"""What the results of a job say about the records that it was given.

Results come as a list with an index, an id or neither in each, as a mapping that speaks for all, or not at all; a record
that they do not mention is in doubt, never written by assumption.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from zenpy.lib.bulk.chunk import Item

_RUNNING = ("queued", "working")

Result = Mapping[str, object]


def job_in(answer: object) -> Result | None:
    """The job that a call was answered with; None if it started none."""
    return answer if isinstance(answer, Mapping) and _id(answer) is not None and "status" in answer else None


def is_running(job: Result) -> bool:
    """Whether a job is not over."""
    return job.get("status") in _RUNNING


def read_job(job: Result, items: Sequence[Item], deletes: bool = False) -> None:
    """Give each of the records its outcome, now that their job is over.

    Args:
        job: the JobStatus as the API answers it.
        items: the records in the order they were sent.
        deletes: whether the job deletes: then a record sent before that is not found is gone, as it should be.
    """
    results = job.get("results")
    if isinstance(results, Mapping) and "success" in results:
        _all_alike(job, results, items)
        return
    found = [one for one in _listed(results) if isinstance(one, Mapping)]
    told = _matched(found, items)
    for place, item in enumerate(items):
        result = told.get(place)
        if result is not None:
            _read_one(result, item, deletes)
        elif job.get("status") == "failed" and not found and not job.get("progress"):
            item.failed(_message(job))
        else:
            item.doubtful(
                f"job {job.get('id')} ({job.get('status')}) says nothing of it. {job.get('message') or ''}".strip()
            )


def read_answer(answer: object, items: Sequence[Item]) -> None:
    """Give the records of a call that makes no job their outcomes: it went well, so what it does not leave out was written."""
    found = list(answer) if isinstance(answer, Sequence) and not isinstance(answer, str) else []
    fits = len(found) == len(items)
    named = {str(_id(one)) for one in found}
    for place, item in enumerate(items):
        if fits:
            item.written(_id(found[place]))
        elif len(found) > len(items) or not found or str(item.key) in named:
            item.written(_own_id(item))
        else:
            item.doubtful(
                f"the answer names {len(found)} of {len(items)} records, and this one is not among them"
            )


def _all_alike(job: Result, results: Result, items: Sequence[Item]) -> None:
    for item in items:
        if str(results.get("success")).lower() == "true":
            item.written(_own_id(item))
        else:
            item.failed(_message(job))


def _listed(results: object) -> list[object]:
    if isinstance(results, Mapping):
        if results and all(str(key).isdigit() for key in results):  # a list in the clothes of an object
            return [{"index": int(key), **one} for key, one in results.items() if isinstance(one, Mapping)]
        inner = next((value for value in results.values() if isinstance(value, list)), None)
        return [results] if inner is None else inner
    return list(results) if isinstance(results, Sequence) and not isinstance(results, str) else []


def _matched(found: Sequence[Result], items: Sequence[Item]) -> dict[int, Result]:
    """The results by the place of their record: by index, else by id, else in order if there is one for each."""
    by_index = {one["index"]: one for one in found if isinstance(one.get("index"), int)}
    if by_index:
        return {place: one for place, one in by_index.items() if isinstance(place, int)}
    if len(found) == len(items) and all(map(_may_be_of, found, items)):
        return dict(enumerate(found))
    by_id = {str(one.get("id")): one for one in found if one.get("id") is not None}
    known = {place: by_id[str(item.key)] for place, item in enumerate(items) if str(item.key) in by_id}
    if len(found) != len(items):
        return known
    in_order = {place: one for place, one in enumerate(found) if not known or one.get("id") is None}
    return {**in_order, **known}


def _may_be_of(result: Result, item: Item) -> bool:
    """Whether a result can be that of a record, as far as their ids tell."""
    return result.get("id") is None or item.key is None or str(result.get("id")) == str(item.key)


def _read_one(result: Result, item: Item, deletes: bool) -> None:
    error = result.get("error") or result.get("errors")
    refused = result.get("success") is False or str(result.get("status", "")).lower() == "failed"
    key = _id(result)
    if not error and not refused:
        item.written(key if key is not None else _own_id(item))
        return
    code = error if isinstance(error, str) and " " not in error else None
    if deletes and item.sent > 1 and "notfound" in (code or "").lower():
        item.written(_own_id(item))
        return
    parts = [str(part) for part in (error, result.get("details")) if part]
    item.failed(" ".join(parts) or "Zendesk says that it failed, and not why.", code, key or _own_id(item))


def _message(job: Result) -> str:
    return str(job.get("message") or "The job failed.")


def _id(record: object) -> int | str | None:
    found = record.get("id") if hasattr(record, "get") else None
    return found if isinstance(found, int | str) and not isinstance(found, bool) else None


def _own_id(item: Item) -> int | str | None:
    return item.key if isinstance(item.key, int | str) else None
