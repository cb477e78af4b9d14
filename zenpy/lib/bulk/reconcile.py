"""What to do about records of which nobody knows whether they were written: no answer came, or their job is lost.

Writing again is right where it does no harm (a change, a deletion), and where looking shows that a record is not there.
Records are looked for by their external id, after every job that might still write them has ended.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from zenpy.lib.bulk.chunk import Item
from zenpy.lib.bulk.effects import Ask, AskJobs, Pause, Work
from zenpy.lib.bulk.job_results import is_running
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
    ServerError,
    ZenpyException,
)

#: Seconds after which a request that Zendesk was still working on has become a job, and between two looks at jobs.
SETTLING = 15.0

#: What keeps every call from being made.
_LASTING = (
    AuthenticationError,
    PermissionDenied,
    InvalidEndpoint,
    MaintenanceError,
    NetworkError,
    RateLimitError,
    RatelimitBudgetExceeded,
)


def surely_refused(error: ZenpyException) -> bool:
    """Whether nothing of what was sent has been done: Zendesk said no, or never got it."""
    if isinstance(error, NetworkError):
        return not error.sent
    if isinstance(error, ServerError | DecodingError):
        return isinstance(error, MaintenanceError)
    local = (EncodingError, RateLimitError, RatelimitBudgetExceeded)
    return type(error) is ZenpyException or isinstance(error, (APIException, *local))


def refuses_all(error: ZenpyException) -> bool:
    """Whether the next records would be refused, too."""
    return type(error) is ZenpyException or isinstance(error, _LASTING)


def calm(ours: Iterable[str]) -> Work[None]:
    """Wait until no job runs that might be the one whose id never arrived.

    Raises:
        ZenpyException: the jobs cannot be read.
    """
    yield Pause(SETTLING, "jobs that may be writing the records in doubt")
    known = set(ours)
    others = [key for key in running(jobs_in((yield AskJobs(None)))) if key not in known]
    while others:
        yield Pause(SETTLING, "jobs that may be writing the records in doubt")
        others = running(jobs_in((yield AskJobs(others))))


def find(items: list[Item], target: Target) -> Work[None]:
    """Look for records by their external ids and give those that are there their outcome.

    Raises:
        ZenpyException: looking is not possible.
    """
    by_key = {target.searched_by(item.out.payload): item for item in items}
    found: dict[str, Mapping[str, object]] = {}
    for question in questions(target, [key for key in by_key if key is not None]):
        answer = yield question
        for record in answer if isinstance(answer, list) else []:
            found.setdefault(str(record.get("external_id")), record)
    for key, item in by_key.items():
        if key in found:
            written = found[key].get("id")
            item.written(written if isinstance(written, int | str) else None)


def searchable(items: list[Item], target: Target) -> bool:
    """Whether all of the records can be looked for, each by an external id of its own."""
    keys = {target.searched_by(item.out.payload) for item in items}
    return None not in keys and len(keys) == len(items)


def questions(target: Target, keys: list[str]) -> Iterable[Ask]:
    """The calls that look for records by their external ids: all at once where the API can, else one by one."""
    if target.finder is None:
        return
    names = {argument.name for form in target.finder.forms for argument in form.arguments}
    if "external_ids" in names:
        yield Ask(target.finder, {"external_ids": keys})
        return
    for key in keys:
        yield Ask(target.finder, {"external_id": key})


def jobs_in(answer: object) -> dict[str, Mapping[str, object]]:
    """The jobs of an answer, by id."""
    listed = answer if isinstance(answer, list) else []
    return {
        str(one.get("id")): one for one in listed if isinstance(one, Mapping) and one.get("id") is not None
    }


def running(jobs: Mapping[str, Mapping[str, object]]) -> list[str]:
    """The ids of the jobs that are not over."""
    return [key for key, one in jobs.items() if is_running(one)]
