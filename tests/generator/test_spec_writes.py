"""What the spec says about writes is checked: a name that leads nowhere, or a contradiction, is a diagnostic."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.generator.sample import TICKETS, copy_with_change, diagnostics_in

if TYPE_CHECKING:
    from pathlib import Path

UPDATE = "body: {record: Ticket, key: ticket}\n    returns: {one: Ticket"
VIA = "via: {type: Via, null: true}"

# A change of support/tickets.yaml, and the diagnostic that it causes.
WRONG = {
    "unknown meaning of a write": (
        "doc: Changes a ticket.",
        "doc: Changes a ticket.\n    writes: replce",
        'unknown meaning of a write "replce"; did you mean "replace"?',
    ),
    "meaning of a call that reads": (
        "doc: One ticket.",
        "doc: One ticket.\n    writes: make",
        '"tickets.show" reads, so it cannot say what it writes',
    ),
    "record of a call that sends none": (
        "doc: Merges tickets into one.",
        "doc: Merges tickets into one.\n    writes: make",
        '"tickets.merge" sends no record, so it can only be "act"',
    ),
    "unknown field that a call takes": (
        UPDATE,
        UPDATE.replace("key: ticket}", "key: ticket, takes: [created]}", 1),
        'unknown field of Ticket "created"; did you mean "created_at"?',
    ),
    "unknown field of a record within": (
        UPDATE,
        UPDATE.replace("key: ticket}", "key: ticket, takes: [comment.bodi]}", 1),
        'unknown field of Comment "bodi"; did you mean "body"?',
    ),
    "field of a text": (
        UPDATE,
        UPDATE.replace("key: ticket}", "key: ticket, takes: [status.id]}", 1),
        '"status" of Ticket holds no record, so "status.id" leads nowhere',
    ),
    "field that every call takes": (
        UPDATE,
        UPDATE.replace("key: ticket}", "key: ticket, takes: [status]}", 1),
        '"status" is taken by every call of Ticket: leave it out of "takes"',
    ),
    "unknown field of those that alone are taken": (
        UPDATE,
        UPDATE.replace("key: ticket}", "key: ticket, only: [coment]}", 1),
        'unknown field of Ticket "coment"; did you mean "comment"?',
    ),
    "unknown call that writes": (
        VIA,
        "via: {type: Via, written_by: tickets.updat}",
        'unknown operation "tickets.updat"; did you mean "tickets.update"?',
    ),
    "unknown shown text": (
        VIA,
        "raw_status: {type: string, raw_of: statu}",
        'unknown field of Ticket "statu"; did you mean "status"?',
    ),
    "unknown companion": (
        VIA,
        "via: {type: Via, with: [coment]}",
        'unknown field of Ticket "coment"; did you mean "comment"?',
    ),
    "merge of a text": (
        VIA,
        "via: {type: string, merge: true}",
        '"via" is "string": only lists, maps and objects merge',
    ),
    "read-only and written": (
        VIA,
        "via: {type: Via, readonly: true, create_only: true}",
        '"via" is read-only, and yet it says how it is written',
    ),
    "unknown part": (
        VIA,
        "via: {type: Via, written_as: {chanel: status}}",
        'unknown part of "via" "chanel"; did you mean "channel"?',
    ),
    "unknown name that is written": (
        VIA,
        "via: {type: Via, written_as: {channel: coment}}",
        'unknown field of Ticket "coment"; did you mean "comment"?',
    ),
    "part of a text": (
        VIA,
        "via: {type: Via, written_as: {channel: status.name}}",
        '"status" is "string", so nothing is written to "status.name"',
    ),
    "unknown entries": (
        VIA,
        'via: {type: "list[id]", readonly: true, written_in: coment}',
        'unknown field of Ticket "coment"; did you mean "comment"?',
    ),
    "entries that name no user": (
        VIA,
        'via: {type: "list[id]", readonly: true, written_in: tags}',
        'the entries of "tags" have no user_id and action',
    ),
    "entries beside ids that are written": (
        VIA,
        'via: {type: "list[id]", written_in: tags}',
        '"via" is sent in "tags", so it has to be readonly',
    ),
}


@pytest.mark.parametrize(("old", "new", "diagnostic"), WRONG.values(), ids=WRONG.keys())
def test_a_contradiction_is_a_diagnostic(tmp_path: Path, old: str, new: str, diagnostic: str) -> None:
    found = diagnostics_in(copy_with_change(tmp_path, old, new))
    assert [one for one in found if diagnostic in one], found
    assert all(one.startswith(f"{TICKETS}:") for one in found)


RIGHT = {
    "taken although read-only": (
        UPDATE,
        UPDATE.replace("key: ticket}", "key: ticket, takes: [created_at]}", 1),
    ),
    "written whole under another name": (VIA, 'via: {type: "list[Via]", written_as: {"*": extra}}'),
    "the channels of a list": (VIA, 'via: {type: "list[Via]", written_as: {"*": "tags[channel]"}}'),
    "written elsewhere": (VIA, "via: {type: Via, create_only: true, written_by: tickets.update}"),
}


@pytest.mark.parametrize(("old", "new"), RIGHT.values(), ids=RIGHT.keys())
def test_what_agrees_is_none(tmp_path: Path, old: str, new: str) -> None:
    assert diagnostics_in(copy_with_change(tmp_path, old, new)) == []
