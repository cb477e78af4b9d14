"""An export that keeps its checkpoint in a file: where it goes on, who owns the file, and what a crash leaves."""

from __future__ import annotations

import gc
import os
from datetime import datetime
from pathlib import Path
from typing import Any

import anyio
import pytest

from tests.support.event_loops import Run, on_asyncio, on_trio
from zenpy import AsyncZenpy, Zenpy
from zenpy.exports import CheckpointFile
from zenpy.lib.exception import CheckpointError, ServerError, ZenpyException
from zenpy.sandbox import Sandbox

IDS = list(range(1, 8))
both_loops = pytest.mark.parametrize("run", [on_asyncio, on_trio])


class Account:
    """A sandbox with seven tickets that can be exported, three on a page."""

    def __init__(self) -> None:
        self.sandbox = Sandbox()
        self.start: datetime = self.sandbox.clock.now()
        self.sandbox.seed({"Ticket": [{"id": number} for number in IDS]})
        self.sandbox.clock.advance(minutes=10)
        self.client = Zenpy(subdomain="sandbox", oauth_token="any", transport=self.sandbox.transport)

    def async_client(self) -> AsyncZenpy:
        return AsyncZenpy(subdomain="sandbox", oauth_token="any", transport=self.sandbox.transport)

    def export(self, path: Path, client: Any = None, **more: object) -> Any:
        call: Any = (client or self.client).tickets.incremental
        return call(start_time=self.start, per_page=3, checkpoint=CheckpointFile(path), **more)


@pytest.fixture
def account() -> Account:
    return Account()


def test_a_loop_that_stops_anywhere_goes_on_at_the_page_it_was_in(account: Account, tmp_path: Path) -> None:
    for stop in range(1, 8):
        path, seen = tmp_path / str(stop), []
        for ticket in account.export(path):
            seen.append(ticket.id)
            if len(seen) == stop:
                break
        again = [ticket.id for ticket in account.export(path)]
        assert again == IDS[(stop - 1) // 3 * 3 :]
        assert [ticket.id for ticket in account.export(path)] == []


@both_loops
def test_the_same_on_an_async_client(account: Account, tmp_path: Path, run: Run) -> None:
    async def main() -> None:
        async with account.async_client() as client:
            for stop in range(1, 8):
                path, seen = tmp_path / str(stop), []
                async for ticket in account.export(path, client):
                    seen.append(ticket.id)
                    if len(seen) == stop:
                        break
                gc.collect()
                again = [ticket.id async for ticket in account.export(path, client)]
                assert again == IDS[(stop - 1) // 3 * 3 :]
                async with account.export(path, client).ahead(2) as tickets:
                    assert [ticket.id async for ticket in tickets] == []

    run(main)


def test_pages_and_pages_ahead_move_the_file_too(account: Account, tmp_path: Path) -> None:
    pages = account.export(tmp_path / "a").pages()
    next(pages), next(pages)
    pages.close()
    assert [ticket.id for ticket in account.export(tmp_path / "a").ahead()] == IDS[3:]
    assert list(account.export(tmp_path / "a")) == []


def test_on_checkpoint_comes_before_the_file_moves(account: Account, tmp_path: Path) -> None:
    """A program stores there what it has collected; if that fails, the page comes again."""
    file = CheckpointFile(tmp_path / "a")
    before: list[str | None] = []
    list(account.export(file.path, on_checkpoint=lambda _: before.append(file.read())).pages())
    assert before[0] is None
    assert None not in before[1:]
    last = file.read()

    def fail(_: str) -> None:
        raise OSError("no room")

    (tmp_path / "a").unlink()
    with pytest.raises(OSError, match="no room"):
        list(account.export(file.path, on_checkpoint=fail).pages())
    assert file.read() is None
    assert last is not None


def test_a_failure_in_the_export_keeps_the_position_and_frees_the_file(
    account: Account, tmp_path: Path
) -> None:
    fault = account.sandbox.fail("GET", "/api/v2/incremental/tickets/cursor", status=500, after=1, times=None)
    account.client._transport.sleep = lambda seconds: None  # type: ignore[method-assign]
    with pytest.raises(ServerError) as raised:
        list(account.export(tmp_path / "a").pages())
    fault.stop()
    assert [ticket.id for ticket in account.export(tmp_path / "a")] == IDS[3:]
    assert raised.value.status == 500


def test_a_file_has_one_loop_at_a_time(account: Account, tmp_path: Path) -> None:
    first = iter(account.export(tmp_path / "a"))
    next(first)
    with pytest.raises(CheckpointError, match="in use by another loop"):
        next(iter(account.export(tmp_path / "a")))
    first.close()
    assert [ticket.id for ticket in account.export(tmp_path / "a")] == IDS


@both_loops
def test_a_file_has_one_async_loop_at_a_time(account: Account, tmp_path: Path, run: Run) -> None:
    async def main() -> None:
        async with account.async_client() as client:
            first = aiter(account.export(tmp_path / "a", client))
            await anext(first)
            with pytest.raises(CheckpointError, match="in use by another loop"):
                await anext(aiter(account.export(tmp_path / "a", client)))
            del first
            gc.collect()
            assert [ticket.id async for ticket in account.export(tmp_path / "a", client)] == IDS

    run(main)


def test_a_file_that_another_process_has_moved_on_is_refused(account: Account, tmp_path: Path) -> None:
    old = account.export(tmp_path / "a")
    list(account.export(tmp_path / "a").pages())
    with pytest.raises(CheckpointError, match="has changed since the call; make the call again"):
        list(old.pages())


def test_length_and_list_do_not_move_the_file_before_the_records_are_read(
    account: Account, tmp_path: Path
) -> None:
    results = account.export(tmp_path / "a")
    assert len(results) == 7
    assert not (tmp_path / "a").exists()
    assert [ticket.id for ticket in list(results)] == IDS
    assert (tmp_path / "a").exists()


@pytest.mark.parametrize("content", [b"name,email\n", b"\xff\xfe", b"[]", b'{"place": {}}'])
def test_a_file_that_is_no_checkpoint_is_refused_and_left_alone(
    account: Account, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "a").write_bytes(content)
    with pytest.raises(CheckpointError, match="is no checkpoint of an export"):
        account.export(tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == content


def test_an_empty_file_or_text_begins_at_the_start(account: Account, tmp_path: Path) -> None:
    """A program that writes the file itself may leave one when it crashes; to begin again loses nothing."""
    (tmp_path / "a").write_bytes(b"")
    assert [ticket.id for ticket in account.export(tmp_path / "a")] == IDS
    found: Any = account.client.tickets.incremental(account.start, checkpoint="")
    assert found.checkpoint is None
    assert [ticket.id for ticket in found] == IDS


def test_what_an_older_program_has_written_itself_is_read(account: Account, tmp_path: Path) -> None:
    texts = list[str]()
    found: Any = account.client.tickets.incremental(account.start, per_page=3, on_checkpoint=texts.append)
    list(found.pages())
    (tmp_path / "a").write_text(texts[0])
    assert [ticket.id for ticket in account.export(tmp_path / "a")] == IDS[3:]


def test_the_checkpoint_of_another_export_and_two_starts_are_refused(
    account: Account, tmp_path: Path
) -> None:
    list(account.export(tmp_path / "a").pages())
    file = CheckpointFile(tmp_path / "a")
    with pytest.raises(ZenpyException, match="keep one for each export"):
        account.client.users.incremental(account.start, checkpoint=file)
    with pytest.raises(ZenpyException, match="leave one out"):
        account.client.tickets.incremental(cursor="x", checkpoint=file)
    with pytest.raises(ZenpyException, match="leave one out"):
        account.client.tickets.incremental(cursor="x", checkpoint=CheckpointFile(tmp_path / "new"))
    with pytest.raises(ZenpyException, match=r"not (Posix|Windows)Path"):
        account.client.tickets.incremental(account.start, checkpoint=tmp_path / "a")  # type: ignore[arg-type]  # a path
    with pytest.raises(ZenpyException, match="a file as CheckpointFile"):
        account.client.tickets.incremental(account.start, checkpoint=os.fspath(tmp_path / "a"))


def test_results_can_be_read_again_and_move_the_file_on(account: Account, tmp_path: Path) -> None:
    results = account.export(tmp_path / "a")
    assert [ticket.id for ticket in results] == IDS
    assert [ticket.id for ticket in results] == IDS
    assert [ticket.id for ticket in account.export(tmp_path / "a")] == []


@both_loops
def test_a_loop_that_is_over_frees_no_file_that_another_one_owns(
    account: Account, tmp_path: Path, run: Run
) -> None:
    async def main() -> None:
        async with account.async_client() as client:
            results = account.export(tmp_path / "a", client)
            over = results.pages()
            assert len([page async for page in over]) == 3
            reading = results.pages()
            await anext(reading)
            del over
            gc.collect()
            with pytest.raises(CheckpointError, match="in use by another loop"):
                await anext(account.export(tmp_path / "a", client).pages())

    run(main)


def test_a_file_names_itself(tmp_path: Path) -> None:
    assert repr(CheckpointFile(tmp_path / "a")) == f"CheckpointFile({str((tmp_path / 'a').resolve())!r})"


@both_loops
def test_a_cancelled_loop_lets_go_of_its_file_at_once(account: Account, tmp_path: Path, run: Run) -> None:
    """Its iterator lives for as long as something names it, such as a traceback; the file is free before that."""

    async def main() -> None:
        client = account.async_client()
        cancelled = aiter(account.export(tmp_path / "a", client))
        account.sandbox.fail("GET", kind="slow", delay=3.0)
        with anyio.move_on_after(0.05) as scope:
            await anext(cancelled)
        assert scope.cancelled_caught
        assert [ticket.id async for ticket in account.export(tmp_path / "a", client)] == IDS

    run(main)
