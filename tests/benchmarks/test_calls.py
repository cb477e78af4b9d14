"""Ten everyday jobs cost this library the least number of calls that the API permits, and docs/calls.md tells what was measured."""

from __future__ import annotations

import pytest

from benchmarks.calls import accounts, picture, table
from benchmarks.calls.__main__ import PAGE, PICTURE
from benchmarks.calls.accounts import SMALL, Account, Sizes
from benchmarks.calls.least import LEAST
from benchmarks.calls.measuring import count_plain
from benchmarks.calls.ours import JOBS
from benchmarks.calls.with_zenpy2 import BEST, USUAL
from zenpy.sandbox import Sandbox
from zenpy.testing import make_client

ROWS = table.read(PAGE.read_text("utf-8"))


def account_of(job: str, sandbox: Sandbox, sizes: Sizes = SMALL) -> Account:
    account: Account = getattr(accounts, job)(sizes, sandbox.clock.now())
    account.put_into(sandbox)
    return account


@pytest.mark.parametrize("job", LEAST)
def test_a_job_costs_the_least_number_of_calls(job: str) -> None:
    sandbox = Sandbox()
    account = account_of(job, sandbox)
    with make_client(sandbox) as client:
        assert JOBS[job](client, account.given)
    assert len(sandbox.requests) == LEAST[job](SMALL)


def test_without_sideloads_a_page_costs_one_call_more_at_most() -> None:
    assert count_plain(SMALL) == LEAST["list_with_requesters"](SMALL) + 1


def test_all_clients_do_the_same_jobs() -> None:
    assert list(JOBS) == list(USUAL) == list(BEST) == list(LEAST) == list(table.TITLES)


def test_the_page_has_a_row_for_each_job_in_which_this_library_needs_the_least() -> None:
    assert [row.job for row in ROWS] == list(LEAST)
    assert [row.least for row in ROWS] == [least(Sizes()) for least in LEAST.values()]
    assert [row.ours.calls for row in ROWS] == [row.least for row in ROWS]


def test_the_picture_shows_what_the_table_says() -> None:
    assert PICTURE.read_text("utf-8") == picture.draw(ROWS)
