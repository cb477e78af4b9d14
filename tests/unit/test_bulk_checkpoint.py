"""The journal of a bulk call: what survives a crash at any byte, and what is refused."""

from __future__ import annotations

import os
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from tests.support.bulk import chunk
from zenpy.lib.api.tickets import TicketsApi
from zenpy.lib.api_objects import Ticket
from zenpy.lib.bulk.checkpoint import FileCheckpoint
from zenpy.lib.bulk.options import Entry
from zenpy.lib.bulk.resume import (
    ChunkHistory,
    begin_entry,
    intended_entry,
    job_entry,
    refused_entry,
    replay,
    restore,
    settled_entry,
)
from zenpy.lib.bulk.target import Target
from zenpy.lib.exception import CheckpointError

UPDATE = Target.from_method(TicketsApi._UPDATE, {})
FIRST = begin_entry("tickets.create", "https://acme.zendesk.com", 100)
ENTRIES: list[Entry] = [
    FIRST,
    {"is": "intended", "chunk": 0, "digest": "d"},
    {"is": "job", "chunk": 0, "job": "j"},
]


def noted(path: Path, entries: list[Entry]) -> bytes:
    journal = FileCheckpoint(path)
    journal.open()
    for entry in entries:
        journal.note(entry)
    journal.close()
    return path.read_bytes()


def read(path: Path) -> list[Entry]:
    journal = FileCheckpoint(path)
    try:
        return journal.open()
    finally:
        journal.close()


def test_what_was_noted_is_there_again(tmp_path: Path) -> None:
    entries = [*ENTRIES, {"is": "settled", "chunk": 0, "failed": {"0": ["text with spaces ", None, False]}}]
    noted(tmp_path / "j", entries)
    assert read(tmp_path / "j") == entries


def test_torn_at_any_byte_it_holds_every_entry_that_was_whole_and_can_go_on(tmp_path: Path) -> None:
    whole = noted(tmp_path / "whole", ENTRIES)
    for cut in range(len(whole)):
        path = tmp_path / "torn"
        path.write_bytes(whole[:cut])
        kept = ENTRIES[: whole[:cut].count(b"\n")]
        assert read(path) == kept
        noted(path, [{"is": "refused", "chunk": 0}])
        assert read(path) == [*kept, {"is": "refused", "chunk": 0}]
        path.unlink()


def test_each_entry_is_on_the_disk_before_anything_else_happens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    journal = FileCheckpoint(tmp_path / "j")
    journal.open()
    monkeypatch.setattr(os, "fsync", lambda handle: synced.append(os.fstat(handle).st_size))
    for entry in ENTRIES:
        journal.note(entry)
    content = (tmp_path / "j").read_bytes().splitlines(keepends=True)
    assert synced == [sum(map(len, content[: n + 1])) for n in range(len(ENTRIES))]
    journal.close()


def test_the_name_of_a_new_file_is_on_the_disk_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[Path] = []
    monkeypatch.setattr("zenpy.lib.bulk.checkpoint.sync_folder", synced.append)
    monkeypatch.chdir(tmp_path)
    noted(Path("j"), [])
    assert synced == [tmp_path]


def test_a_process_that_was_forked_leaves_the_file_to_its_parent(tmp_path: Path) -> None:
    journal = FileCheckpoint(tmp_path / "j")
    journal.open()
    journal.reset_after_fork()
    with pytest.raises(CheckpointError, match=r"j is not open\.$"):
        journal.note(FIRST)


def test_an_entry_for_which_the_disk_has_no_room_is_a_torn_end_and_closing_works(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="the size of files cannot be limited here")
    journal = FileCheckpoint(tmp_path / "j")
    journal.open()
    journal.note(FIRST)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, ((tmp_path / "j").stat().st_size + 20, limits[1]))
    try:
        with pytest.raises(OSError, match="File too large"):
            journal.note({"is": "intended", "chunk": 0, "digest": "d"})
        journal.close()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert read(tmp_path / "j") == [FIRST]


def test_damage_in_the_middle_is_no_torn_end(tmp_path: Path) -> None:
    whole = noted(tmp_path / "j", ENTRIES)
    (tmp_path / "j").write_bytes(whole.replace(b'"intended"', b'"intendeD"'))
    with pytest.raises(CheckpointError, match="damaged in line 2"):
        read(tmp_path / "j")


@pytest.mark.parametrize(
    "content",
    [
        b"name,email\n",
        b"name,email",
        b"name,email\nAda,a@example.com\n",
        b'00000000 {"is":"begin"}\n',  # a line that is whole, but with another checksum
        b"%08x [1]\n" % zlib.crc32(b"[1]"),  # a line that is whole, but no entry
    ],
)
def test_a_file_that_is_no_checkpoint_is_left_alone(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "people.csv").write_bytes(content)
    with pytest.raises(CheckpointError, match="is no checkpoint"):
        read(tmp_path / "people.csv")
    assert (tmp_path / "people.csv").read_bytes() == content


def test_two_runs_cannot_share_a_checkpoint(tmp_path: Path) -> None:
    journal = FileCheckpoint(tmp_path / "j")
    journal.open()
    with pytest.raises(CheckpointError, match="in use"):
        read(tmp_path / "j")
    journal.close()
    assert read(tmp_path / "j") == []


@pytest.mark.parametrize(
    ("other", "what"),
    [
        (begin_entry("tickets.update", "https://acme.zendesk.com", 100), "call"),
        (begin_entry("tickets.create", "https://other.zendesk.com", 100), "account"),
        (begin_entry("tickets.create", "https://acme.zendesk.com", 50), "chunk="),
        (
            begin_entry("tickets.create", "https://acme.zendesk.com", 100, "f"),
            "fingerprint of the other arguments",
        ),
        ({**FIRST, "version": 2}, "version"),
    ],
)
def test_the_checkpoint_of_another_call_is_refused(other: Entry, what: str) -> None:
    with pytest.raises(CheckpointError, match=f"its {what} is"):
        replay([other], FIRST)


def test_what_was_settled_is_known_again() -> None:
    before = chunk({"subject": "a"}, {"subject": "b"}, {"subject": "c"})
    one, two, three = before.items
    one.mark_written(7)
    two.mark_failed("RecordInvalid", "RecordInvalid")
    three.mark_in_doubt("no answer")
    history = replay([FIRST, settled_entry(before)], FIRST)[0]
    after = chunk({"subject": "a"}, {"subject": "b"}, {"subject": "c"})
    restore(after, history, keep_doubt=True)
    assert after.outcomes == before.outcomes
    again = chunk({"subject": "a"}, {"subject": "b"}, {"subject": "c"})
    restore(again, history, keep_doubt=False)
    assert again.open == again.items[2:]


def test_a_part_that_was_sent_again_keeps_what_was_known_of_the_rest() -> None:
    before = chunk({"subject": "a"}, {"subject": "b"})
    before.items[0].mark_written(7)
    before.sent = before.items[1:]
    before.job = "j"
    for entries, is_intended, job_id in (
        ([intended_entry(before)], True, None),
        ([intended_entry(before), job_entry(before)], False, "j"),
        ([intended_entry(before), refused_entry(before)], False, None),
    ):
        history = replay([FIRST, *entries], FIRST)[0]
        after = chunk({"subject": "a"}, {"subject": "b"})
        restore(after, history, keep_doubt=True)
        assert (history.intended, after.job) == (is_intended, job_id)
        assert (after.items[0].outcome, after.open) == (
            before.items[0].outcome and after.outcomes[0],
            after.items[1:],
        )


def test_other_records_than_those_sent_are_refused() -> None:
    before = chunk({"subject": "a", "external_id": "1"})
    history = ChunkHistory(before.digest())
    restore(chunk({"external_id": "1", "subject": "a"}), history, keep_doubt=True)
    with pytest.raises(CheckpointError, match="records 0 to 0"):
        restore(chunk({"subject": "A", "external_id": "1"}), history, keep_doubt=True)


PRINT_DIGEST = """
from tests.support.bulk import chunk
print(chunk({"tags": {"red", "green", "blue", "black", "white"}}).digest())
"""


def test_a_set_is_the_same_in_every_run() -> None:
    """existing client 14: its order differs from process to process, what is sent and remembered does not"""
    digests = {
        subprocess.run(
            [sys.executable, "-c", PRINT_DIGEST],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in "123"
    }
    assert len(digests) == 1


def test_an_object_is_known_by_its_id_also_after_its_change_was_written() -> None:
    ticket = Ticket._from_payload({"id": 3, "status": "open"}, None)
    ticket.status = "solved"
    before = chunk(ticket, target=UPDATE).digest()
    ticket._clear_changes(ticket._unsent_changes())
    assert chunk(ticket, target=UPDATE).digest() == before
    assert chunk(Ticket(id=4), target=UPDATE).digest() != before
