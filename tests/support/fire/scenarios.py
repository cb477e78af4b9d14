"""What does not fit into the matrix, with the runners that it is run by."""

from __future__ import annotations

from tests.support.fire import cancelling, changes, concurrency, files, links, readers, writers
from tests.support.fire.changes import Scenario, answered, between_pages
from tests.support.fire.jobs import JOBS
from tests.support.fire.runners import RUNNERS
from tests.support.fire.server import PAGE

_ALL = tuple(RUNNERS)
_ASYNC = ("asyncio", "trio")
_AGAIN = f"page%5Bsize%5D={PAGE}"
#: An address in another form than the one of the base URL; `answered` fills in the port.
_OWN_HOST = f"HTTP://127%2E0.0.1.:{{port}}/api/v2/tickets?{_AGAIN}&x=1"
_ELSEWHERE = "https://evil.example/api/v2/tickets"

SCENARIOS: dict[str, tuple[Scenario, tuple[str, ...]]] = {
    "32 threads on one client, in bad weather": (concurrency.threads_on_one_client, ("sync",)),
    "200 tasks on one client, in bad weather": (concurrency.tasks_on_one_client, _ASYNC),
    "20 of 40 tasks cancelled in the middle": (concurrency.cancelled_tasks, _ASYNC),
    "16 threads and 20 calls a minute": (concurrency.many_workers_and_a_small_limit, ("sync",)),
    "32 threads whose token ends at once": (concurrency.one_renewal_for_all, ("sync",)),
    "kill -9, four times, in a bulk run, and resume": (concurrency.killed_and_resumed, ("sync",)),
    "kill -9, four times, in an export with a file, and resume": (concurrency.killed_exports, ("sync",)),
    "40 processes forked while threads use the client": (concurrency.forked_processes, ("sync",)),
    "a clock that jumps": (concurrency.time_jumps, _ALL),
    "a reader that stops in an export, and goes on": (readers.stops_and_goes_on, _ALL),
    "records vanish between two pages": (between_pages(changes.delete_some), _ALL),
    "records appear between two pages": (between_pages(changes.add_some), _ALL),
    "records that come twice, in an export by time": (changes.repeated_at_the_borders, _ALL),
    "an empty page with more after it": (answered(([], f"{_AGAIN}&x=1")), _ALL),
    "a cursor that stands still": (answered(([1], f"{_AGAIN}&x=1"), ([2], f"{_AGAIN}&x=1")), _ALL),
    "pages that lead back to the first": (answered(([1], f"{_AGAIN}&x=1"), ([2], _AGAIN)), _ALL),
    "a next page on another host": (answered(([1], _ELSEWHERE)), _ALL),
    "a next page on the own host, written in another way": (answered(([], _OWN_HOST)), _ALL),
    "an empty link beside a good cursor": (changes.empty_link, _ALL),
    "pages that stay empty, each with a new cursor": (changes.endless_empty_pages, _ALL),
    "a job that does not end in time": (writers.endless_job, _ALL),
    "3,000 cancelled calls": (concurrency.thousands_cancelled, _ASYNC),
    "every answer with fields called like methods": (changes.odd_fields, _ALL),
    "a token that ends in the middle of a listing": (between_pages(changes.end_the_token), _ALL),
    "kill -9, four times, in downloads, and again": (files.killed_downloads, ("sync",)),
    "a connection of another call, for too long": (cancelling.full_pool, _ALL),
    "files inside a network": (files.refused(*files.INSIDE), _ALL),
    "files whose address is none": (files.refused(*files.BROKEN), _ALL),
    "a file that is redirected into a network": (files.redirected_inside, _ALL),
    **{
        f"links of the own host, {len(links.OWN_LINKS)} forms, in {name}": (
            links.linked(form, links.OWN_LINKS),
            _ALL,
        )
        for name, form in links.FORMS.items()
    },
    **{
        f"links elsewhere, {len(links.FOREIGN_LINKS)} forms, in {name}": (
            links.linked(form, links.FOREIGN_LINKS),
            _ALL,
        )
        for name, form in links.FORMS.items()
    },
    **{
        f"pages that stay empty, in {name}": (links.endless(form), _ALL) for name, form in links.FORMS.items()
    },
    **{f"100 cancelled calls around: {job}": (cancelling.around(job), _ASYNC) for job in JOBS},
}
