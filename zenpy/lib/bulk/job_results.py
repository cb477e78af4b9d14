"""The answer about a job, read for the job and for each of its records.

Pure functions. The results of a job are a list of mappings with an index, an id or neither; or a mapping that stands for
all records; or they are missing. A record that the results do not mention is in doubt; it never counts as written.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from zenpy.lib.bulk.chunk import Item

#: The states of a job that has not ended.
RUNNING = ("queued", "working")

#: A job, and its result for one record, as the API sends them.
Job = Mapping[str, object]
JobResult = Mapping[str, object]


def find_job(answer: object) -> Job | None:
    """The job that an answer names; None if the call started no job."""
    return answer if isinstance(answer, Mapping) and _id(answer) is not None and "status" in answer else None


def is_running(job: Job) -> bool:
    """Whether a job has not ended."""
    return job.get("status") in RUNNING


def jobs_by_id(answer: object) -> dict[str, Job]:
    """The jobs of an answer by their ids."""
    listed = answer if isinstance(answer, list) else []
    return {
        str(job.get("id")): job for job in listed if isinstance(job, Mapping) and job.get("id") is not None
    }


def running_ids(jobs: Mapping[str, Job]) -> list[str]:
    """The ids of the jobs that have not ended."""
    return [job_id for job_id, job in jobs.items() if is_running(job)]


def read_job(job: Job, items: Sequence[Item], deletes: bool = False) -> None:
    """Give each of the records its outcome, after their job has ended.

    Args:
        job: the JobStatus as the API sends it.
        items: the records in the order they were sent.
        deletes: whether the job deletes. Then a record that was sent before and is not found now counts as deleted.
    """
    results = job.get("results")
    if isinstance(results, Mapping) and "success" in results:
        _read_for_all(job, results, items)
        return
    listed = [
        result for result in _as_list(results) if isinstance(result, Mapping) and result.keys() - {"index"}
    ]
    matched = _match(listed, items)
    for index, item in enumerate(items):
        result = matched.get(index)
        if result is not None:
            _read_one(result, item, deletes)
        elif job.get("status") == "failed" and not listed and not job.get("progress"):
            _mark_failed_with_all(job, item)
        else:
            item.mark_in_doubt(
                f"job {job.get('id')} ({job.get('status')}) says nothing of it. {job.get('message') or ''}".strip()
            )


def read_answer(answer: object, items: Sequence[Item]) -> None:
    """Give the records of a call without a job their outcomes.

    The call succeeded, so every record was written unless the answer names only some of them, or none although it lists
    them.
    """
    if not isinstance(answer, list) or len(answer) > len(items):
        for item in items:
            item.mark_written(_own_id(item))
    elif len(answer) == len(items):
        for index, item in enumerate(items):
            item.mark_written(_id(answer[index]))
    else:
        _read_incomplete(answer, items)


def _read_incomplete(records: Sequence[object], items: Sequence[Item]) -> None:
    named = {str(_id(record)) for record in records}
    for item in items:
        if str(item.record_id) in named:
            item.mark_written(_own_id(item))
        else:
            item.mark_in_doubt(
                f"the answer names {len(records)} of {len(items)} records, and this one is not among them"
            )


def _read_for_all(job: Job, results: JobResult, items: Sequence[Item]) -> None:
    for item in items:
        if str(results.get("success")).lower() == "true":
            item.mark_written(_own_id(item))
        else:
            _mark_failed_with_all(job, item)


def _mark_failed_with_all(job: Job, item: Item) -> None:
    """Set the outcome of a record whose job failed as a whole; an earlier call may have written it."""
    if item.times_sent > 1:
        item.mark_in_doubt(f"it was sent before, and then its job failed: {_message(job)}")
    else:
        item.mark_failed(_message(job))


def _as_list(results: object) -> list[object]:
    if isinstance(results, Mapping):
        if results and all(str(key).isdigit() for key in results):  # a list, sent as an object
            return [{"index": int(key), **one} for key, one in results.items() if isinstance(one, Mapping)]
        inner = next((value for value in results.values() if isinstance(value, list)), None)
        return [results] if inner is None else inner
    return list(results) if isinstance(results, Sequence) and not isinstance(results, str) else []


def _match(results: Sequence[JobResult], items: Sequence[Item]) -> dict[int, JobResult]:
    """The results by the index of their record: by their own index; those without one by id, else in order if there is one for each.

    One job can have both: records that failed are told with their index, those that were written without.
    """
    by_index: dict[int, JobResult] = {}
    others: list[JobResult] = []
    for result in results:
        index = result.get("index")
        if isinstance(index, int):
            by_index[index] = result
        else:
            others.append(result)
    left = [index for index in range(len(items)) if index not in by_index]
    return {**by_index, **_match_without_index(others, items, left)}


def _match_without_index(
    results: Sequence[JobResult], items: Sequence[Item], left: Sequence[int]
) -> dict[int, JobResult]:
    """The results that have no index, by the index of their record; `left` are the records that they can belong to."""
    if len(results) == len(left) and all(
        _can_belong(result, items[index]) for result, index in zip(results, left, strict=True)
    ):
        return dict(zip(left, results, strict=True))
    by_id = {str(result.get("id")): result for result in results if result.get("id") is not None}
    known = {
        index: by_id[str(items[index].record_id)] for index in left if str(items[index].record_id) in by_id
    }
    if len(results) != len(left):
        return known
    in_order = {
        index: result
        for index, result in zip(left, results, strict=True)
        if not known or result.get("id") is None
    }
    return {**in_order, **known}


def _can_belong(result: JobResult, item: Item) -> bool:
    """Whether a result can belong to a record: their ids do not differ."""
    return result.get("id") is None or item.record_id is None or str(result.get("id")) == str(item.record_id)


def _read_one(result: JobResult, item: Item, deletes: bool) -> None:
    error = result.get("error") or result.get("errors")
    refused = result.get("success") is False or str(result.get("status")).lower() == "failed"
    record_id = _id(result)
    if not error and not refused:
        item.mark_written(record_id if record_id is not None else _own_id(item))
        return
    code = error if isinstance(error, str) and " " not in error else None
    if deletes and item.times_sent > 1 and _says_not_found(code, result.get("details")):
        item.mark_written(_own_id(item))
        return
    parts = [str(part) for part in (error, result.get("details")) if part]
    item.mark_failed(
        " ".join(parts) or "Zendesk says that it failed, and not why.", code, record_id or _own_id(item)
    )


def _says_not_found(code: str | None, details: object) -> bool:
    """Whether a record was not there: the code says it, or the text beside a code such as `TicketDeleteFailed`."""
    return "notfound" in str(code).lower() or "not found" in str(details).lower()


def _message(job: Job) -> str:
    return str(job.get("message") or "The job failed.")


def _id(record: object) -> int | str | None:
    value = record.get("id") if hasattr(record, "get") else None
    return value if isinstance(value, int | str) and not isinstance(value, bool) else None


def _own_id(item: Item) -> int | str | None:
    return item.record_id if isinstance(item.record_id, int | str) else None
