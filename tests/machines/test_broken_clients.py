"""The state machines find clients that are broken on purpose: each breakage loses or repeats something, or waits for ever."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import nullcontext
from typing import Any

import pytest

from tests.support.machines import bulk, bulk_focus, exports, renewal
from tests.support.machines.programs import AsyncProgram, Program
from tests.support.machines.running import CountingMachine, finds_a_failure, is_long
from zenpy.lib.auth import grants, token_answers
from zenpy.lib.auth import renewal as renewals
from zenpy.lib.bulk import engine, job_results, jobs, reconcile, resume
from zenpy.lib.bulk.checkpoint import FileCheckpoint
from zenpy.lib.bulk.chunk import Item
from zenpy.lib.calls.result import read_records
from zenpy.lib.client import core
from zenpy.lib.pagination import exports as paging
from zenpy.lib.pagination import links
from zenpy.lib.pagination.state import ListingState

Patch = pytest.MonkeyPatch
Breakage = Callable[[Patch], None]


# -- bulk ----------------------------------------------------------------------------------------------------------------


def resends_what_is_in_doubt(patch: Patch) -> None:
    """A record that may have been written is sent again."""
    patch.setattr(engine.BulkEngine, "_may_repeat", lambda self, item: True)


def does_not_search(patch: Patch) -> None:
    """A record in doubt counts as not written, and nobody has looked."""

    def find(*about: Any) -> Generator[Any, Any, None]:
        yield from ()

    patch.setattr(reconcile, "find_written", find)


def does_not_wait_until_quiet(patch: Patch) -> None:
    """A search comes before the job that may still be writing has ended."""

    def wait(*about: Any) -> Generator[Any, Any, None]:
        yield from ()

    patch.setattr(reconcile, "wait_until_quiet", wait)


def notes_no_intention(patch: Patch) -> None:
    """The checkpoint does not say that a chunk is about to be sent."""
    good = FileCheckpoint.note
    patch.setattr(
        FileCheckpoint, "note", lambda self, entry: None if entry["is"] == "intended" else good(self, entry)
    )


def forgets_earlier_calls(patch: Patch) -> None:
    """A later run does not know that a record in doubt has been sent before."""
    good = resume.replay

    def replay(*about: Any) -> Any:
        histories = good(*about)
        for history in histories.values():
            history.calls.clear()
        return histories

    patch.setattr(resume, "replay", replay)


def trusts_the_order_of_results(patch: Patch) -> None:
    """The results of a job are read in order, whatever their index says."""
    patch.setattr(job_results, "_match", lambda results, items: dict(enumerate(results)))


def takes_silence_for_success(patch: Patch) -> None:
    """A record that a job says nothing about counts as written."""
    patch.setattr(Item, "mark_in_doubt", lambda self, why: self.mark_written())


def writes_a_record_in_two_jobs(patch: Patch) -> None:
    """Two jobs at the same time change the same record."""
    patch.setattr(jobs.JobTracker, "shares_record", lambda self, chunk: False)


def waits_for_ever(patch: Patch) -> None:
    """A job that has ended counts as running, and its time has no limit."""
    patch.setattr(engine, "is_running", lambda job: True)
    patch.setattr(engine.BulkEngine, "_limit_wait_for_job", lambda self, chunk, job: None)


# -- exports -------------------------------------------------------------------------------------------------------------


def notes_pages_too_early(patch: Patch) -> None:
    """The checkpoint advances when a page arrives, and not when its records have been read."""
    good = ListingState.note_page

    def note_page(self: Any, page: Any, read: int) -> Any:
        self.mark_consumed(page)
        self.update_file()
        return good(self, page, read)

    patch.setattr(ListingState, "note_page", note_page)


def drops_changed_records(patch: Patch) -> None:
    """A record counts as a duplicate although it has changed."""
    patch.setattr(paging, "identify", lambda record: (record.__dict__["id"], None))


def goes_on_a_second_later(patch: Patch) -> None:
    """An export goes on after the second in which the last page ended."""
    good = paging.position_after

    def later(*about: Any) -> Any:
        return [
            (name, str(int(value) + 1) if name == "start_time" else value) for name, value in good(*about)
        ]

    patch.setattr(paging, "position_after", later)


def drops_the_last_record(patch: Patch) -> None:
    """Each page lacks its last record."""
    good = read_records
    patch.setattr(core, "read_records", lambda *about: good(*about)[:-1])


def accepts_a_page_without_list(patch: Patch) -> None:
    """An answer without a list counts as an empty page, and any page can be the last one."""
    patch.setattr(core, "refuse_page_without_list", lambda *about: None)
    patch.setattr(links, "refuse_unsure_end", lambda *about: None)


def gives_a_record_twice(patch: Patch) -> None:
    """Each page begins with its first record twice."""
    good = read_records
    patch.setattr(core, "read_records", lambda *about: [*good(*about)[:1], *good(*about)])


# -- renewal -------------------------------------------------------------------------------------------------------------


def renews_in_parallel(patch: Patch) -> None:
    """Every thread renews by itself."""
    patch.setattr(renewals, "hold_lock", lambda lock, timeout=None: nullcontext(True))
    patch.setattr(renewal.Vault, "lock", lambda self: nullcontext())


def does_not_store_tokens(patch: Patch) -> None:
    """New tokens are used and not stored."""

    def settled(self: renewals.RenewTokens) -> Generator[Any, Any, None]:
        self._grant.activate_saved_tokens()
        yield from ()

    patch.setattr(renewals.RenewTokens, "_save", settled)


def ignores_a_full_disk(patch: Patch) -> None:
    """An error of the store is swallowed, and the tokens that it does not have are used."""
    good = renewals.RenewTokens._save

    def save(self: renewals.RenewTokens) -> Generator[Any, Any, None]:
        try:
            yield from good(self)
        except OSError:
            self._grant.activate_saved_tokens()

    patch.setattr(renewals.RenewTokens, "_save", save)


def forgets_that_a_token_was_refused(patch: Patch) -> None:
    """A token that the server has refused is sent again with the next call."""
    patch.setattr(
        grants.Grant, "refused", property(lambda self: None, lambda self, token: None), raising=False
    )


def ignores_the_end_of_tokens(patch: Patch) -> None:
    """A token is used after its end, until the server refuses it."""
    patch.setattr(token_answers, "_end_time", lambda start, seconds: None)


def does_not_read_the_store(patch: Patch) -> None:
    """What another process has stored is not used."""
    good = grants.RefreshToken.use_stored
    patch.setattr(
        grants.RefreshToken,
        "use_stored",
        lambda self, stored: good(self, stored) if self._tokens is None else None,
    )


def lets_a_cancellation_interrupt(patch: Patch) -> None:
    """A cancelled task stops in the middle of a renewal."""

    async def run(work: Callable[[], Any]) -> None:
        await work()

    patch.setattr(renewals, "run_uninterrupted", run)


EXPORTS, RENEWAL = exports.on(Program), renewal.on(Program)
LOST_ANSWERS, JOB_ENDS, SAME_TICKETS = (bulk.on(Program, machine) for machine in bulk_focus.MACHINES)
CANCELLED = renewal.on(AsyncProgram, renewal.CancelledRenewals)
CHANGES = exports.on(Program, exports.ChangesWhileReading)
BROKEN: list[tuple[Breakage, type[CountingMachine]]] = [
    (resends_what_is_in_doubt, LOST_ANSWERS),
    (does_not_search, LOST_ANSWERS),
    (does_not_wait_until_quiet, LOST_ANSWERS),
    (notes_no_intention, LOST_ANSWERS),
    (forgets_earlier_calls, LOST_ANSWERS),
    (trusts_the_order_of_results, JOB_ENDS),
    (takes_silence_for_success, JOB_ENDS),
    (writes_a_record_in_two_jobs, SAME_TICKETS),
    (waits_for_ever, SAME_TICKETS),
    (notes_pages_too_early, EXPORTS),
    (drops_changed_records, CHANGES),
    (drops_the_last_record, CHANGES),
    (accepts_a_page_without_list, CHANGES),
    (gives_a_record_twice, EXPORTS),
    (renews_in_parallel, RENEWAL),
    (does_not_store_tokens, RENEWAL),
    (ignores_a_full_disk, RENEWAL),
    (forgets_that_a_token_was_refused, RENEWAL),
    (ignores_the_end_of_tokens, RENEWAL),
    (does_not_read_the_store, RENEWAL),
    (lets_a_cancellation_interrupt, CANCELLED),
]
#: Those that few runs do not find.
RARE: list[tuple[Breakage, type[CountingMachine]]] = [(goes_on_a_second_later, EXPORTS)]


@pytest.mark.parametrize(("break_client", "machine"), [*BROKEN, *RARE] if is_long() else BROKEN)
def test_a_machine_finds_a_broken_client(
    break_client: Breakage, machine: type[CountingMachine], monkeypatch: Patch
) -> None:
    break_client(monkeypatch)
    runs = 3000 if (break_client, machine) in RARE else 600 if machine is EXPORTS else 150
    assert finds_a_failure(machine, runs=runs, steps=15)
