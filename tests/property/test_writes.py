"""What goes out is what was meant: over all calls that write a record, the sandbox holds afterwards what the program wrote."""

from __future__ import annotations

import copy

import pytest

from tests.support.contract.document import Entry
from tests.support.contract.written import WriteSetup, merged_fields, writes

pytestmark = pytest.mark.filterwarnings("error::UserWarning")


def by_id(entries: list[Entry]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("entry", [pytest.param(entry, id=entry.id) for entry in entries])


@by_id(writes("make"))
def test_a_fetched_record_is_made_again(entry: Entry) -> None:
    write = WriteSetup(entry)
    source = write.add()
    write.fill_ids(source)
    meant = copy.deepcopy(dict(source))
    write.remove(source)
    there = {id(record) for record in write.sandbox.records(write.kind)}
    write.call(write.fetch(meant))
    made = [record for record in write.sandbox.records(write.kind) if id(record) not in there]
    assert len(made) == 1
    assert "id" not in meant or made[0]["id"] != meant["id"]
    named = [name for name in write.writable(meant) if meant[name] is not None]
    assert write.wrong(meant, made[0], named) == []


@pytest.mark.parametrize("half", [0, 1])
@by_id(writes("change"))
def test_a_change_changes_its_fields_and_no_other(entry: Entry, half: int) -> None:
    write = WriteSetup(entry)
    record = write.add(merged=True)
    meant = copy.deepcopy(dict(record))
    mine, changes = write.fetch(meant), {}
    for name in write.writable(meant)[half::2]:
        changed = write.changed_value(name, meant[name])
        if changed != meant[name]:
            write.change(mine, name, changed)
            changes[name] = changed
    if changes:
        write.call(mine)
    assert write.wrong(write.settle(meant, changes), record, list(meant)) == []


@by_id([entry for entry in writes("change") if merged_fields(entry)])
def test_a_change_of_an_entry_leaves_the_entries_of_others(entry: Entry) -> None:
    write = WriteSetup(entry)
    record = write.add(merged=True)
    mine, meant = write.fetch(record), {}
    for name in write.merged(record):
        write.change_entry(name, mine[name], 0, "mine")
        write.change_entry(name, record[name], 1, "theirs")
        meant[name] = copy.deepcopy(record[name])
        write.change_entry(name, meant[name], 0, "mine")
    assert meant
    write.call(mine)
    assert write.wrong(meant, record, list(meant)) == []


@by_id(writes("replace"))
def test_a_replacement_is_the_whole_record(entry: Entry) -> None:
    write = WriteSetup(entry)
    record = write.add()
    meant = copy.deepcopy(dict(record))
    mine, name = write.fetch(meant), write.writable(meant)[-1]
    mine[name] = meant[name] = write.changed_value(name, meant[name])
    write.call(mine)
    assert write.wrong(meant, record, write.writable(meant)) == []
