"""Finding out which records may be sent again when it is unknown whether they were written.

No answer came for them, or their job is lost. They may be sent again where this does no harm (a change, a deletion), and
where a search shows that a record is not there. The search is by external id, after every job has ended that might still
write them. The functions here find that out; the engine acts on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from zenpy.lib.bulk.chunk import Item
from zenpy.lib.bulk.effects import BulkFlow, CallMethod, ReadJobs
from zenpy.lib.bulk.job_results import is_running, jobs_by_id, running_ids
from zenpy.lib.bulk.target import Target
from zenpy.lib.exception import (
    APIException,
    AuthenticationError,
    DecodingError,
    EncodingError,
    InvalidEndpoint,
    MaintenanceError,
    NetworkError,
    PermissionDenied,
    RatelimitBudgetExceeded,
    RateLimitError,
    RecordNotFoundException,
    ServerError,
    ZenpyException,
)
from zenpy.lib.http.exchange import Sleep

#: Seconds after which a request that Zendesk is still working on has become a job, and between two reads of the jobs.
QUIET_INTERVAL = 15.0
#: How often a job may be missing from the answer before it counts as lost; a new one is not always there at once.
MAX_MISSES = 3

#: The errors that every later call would meet, too.
_LASTING = (
    AuthenticationError,
    PermissionDenied,
    InvalidEndpoint,
    MaintenanceError,
    NetworkError,
    RateLimitError,
    RatelimitBudgetExceeded,
)


def is_surely_refused(error: ZenpyException) -> bool:
    """Whether nothing of a call was done: Zendesk refused it, or it was never sent."""
    if isinstance(error, NetworkError):
        return not error.sent
    if isinstance(error, ServerError | DecodingError):
        return isinstance(error, MaintenanceError)
    local = (EncodingError, RateLimitError, RatelimitBudgetExceeded)
    return type(error) is ZenpyException or isinstance(error, (APIException, *local))


def is_lasting(error: ZenpyException) -> bool:
    """Whether the calls for the next records would fail with the same error."""
    return type(error) is ZenpyException or isinstance(error, _LASTING)


class Search(NamedTuple):
    """What a search for records in doubt has shown.

    Attributes:
        is_conclusive: whether the records that are still open are known not to have been written.
        error: why the search was not possible, if that ends the bulk call.
    """

    is_conclusive: bool
    error: Exception | None = None


def reconcile(items: list[Item], target: Target, own_jobs: Iterable[str], *, waits: bool) -> BulkFlow[Search]:
    """Search for records in doubt, and give those that were written their outcome.

    Args:
        items: the records in doubt.
        target: the call that was to write them.
        own_jobs: the ids of the jobs that write other records of this bulk call.
        waits: whether to wait, even without a search, until no job can be writing the records any more, also one of an
            earlier run: it would overwrite what is sent after it.
    """
    can_search = is_searchable(items, target)
    try:
        if waits or can_search:
            yield from wait_until_quiet(own_jobs)
        if can_search:
            yield from find_written(items, target)
    except (PermissionDenied, InvalidEndpoint):
        return Search(False)
    except Exception as error:
        return Search(False, error)
    return Search(can_search)


def wait_until_quiet(own_jobs: Iterable[str]) -> BulkFlow[None]:
    """Wait until no job runs that may still be writing records in doubt: a job that is not one of `own_jobs`.

    The answer that names the job of a call may be lost, and jobs have no mark of the call that started them. So this waits
    for all other jobs that the account is running now.

    Raises:
        ZenpyException: the jobs cannot be read.
    """
    yield Sleep(QUIET_INTERVAL, "jobs that may be writing the records in doubt")
    known = set(own_jobs)
    others = [job_id for job_id in running_ids(jobs_by_id((yield ReadJobs(None)))) if job_id not in known]
    misses = 0
    while others:
        yield Sleep(QUIET_INTERVAL, "jobs that may be writing the records in doubt")
        try:
            jobs = jobs_by_id((yield ReadJobs(others)))
        except RecordNotFoundException:
            jobs = {}
        misses += any(job_id not in jobs for job_id in others)
        others = [
            job_id
            for job_id in others
            if (is_running(jobs[job_id]) if job_id in jobs else misses < MAX_MISSES)
        ]


def find_written(items: list[Item], target: Target) -> BulkFlow[None]:
    """Search for records by their external ids, and give those that are there their outcome.

    Raises:
        ZenpyException: the search is not possible.
    """
    by_external_id = {target.search_key(item.content.payload): item for item in items}
    found: dict[str, Mapping[str, object]] = {}
    for call in _search_calls(
        target, [external_id for external_id in by_external_id if external_id is not None]
    ):
        answer = yield call
        for record in answer if isinstance(answer, list) else []:
            found.setdefault(str(record.get("external_id")), record)
    for external_id, item in by_external_id.items():
        if external_id in found:
            written = found[external_id].get("id")
            item.mark_written(written if isinstance(written, int | str) else None)


def is_searchable(items: list[Item], target: Target) -> bool:
    """Whether all of the records can be searched for, each by an external id of its own."""
    external_ids = {target.search_key(item.content.payload) for item in items}
    return None not in external_ids and len(external_ids) == len(items)


def _search_calls(target: Target, external_ids: list[str]) -> Iterable[CallMethod]:
    """The calls that search for records by their external ids: all at once if the API can, else one by one."""
    if target.search_method is None:
        return
    names = {argument.name for form in target.search_method.forms for argument in form.arguments}
    if "external_ids" in names:
        yield CallMethod(target.search_method, {"external_ids": external_ids})
        return
    for external_id in external_ids:
        yield CallMethod(target.search_method, {"external_id": external_id})
