"""The statuses of background jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.registry import answers, lists
from zenpy.sandbox.problems import not_found

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call


@answers("GET job_statuses/{}")
def show_job(call: Call) -> Answer:
    """The status of a job, which goes on each time it is shown."""
    known = call.account.jobs.get(call.args[0])
    if known is None:
        raise not_found()
    return {call.route.key: dict(call.account.jobs.poll(known))}


@lists("job_statuses")
def list_jobs(call: Call) -> Sequence[Record]:
    """The jobs of the last day, newest first; they do not go on because of that."""
    return call.account.jobs.recent()


@lists("job_statuses/show_many")
def show_many_jobs(call: Call) -> list[Record]:
    """The statuses of some jobs; unknown ids are left out."""
    found = [call.account.jobs.get(key) for key in call.ids()]
    return [call.account.jobs.poll(one) for one in found if one is not None]
