"""What the spec says of fields that are always there, and of the values that answers hold: diagnostics, and types."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from generator.emit.stubs.objects import field_read_type, field_write_type, relation_read_type
from generator.model.build import build
from generator.openapi.convert import convert_to_openapi
from generator.spec.load import load_spec
from tests.support.generator.sample import TICKETS, copy_with_change, diagnostics_in
from tests.support.generator.small import plain_names

if TYPE_CHECKING:
    from pathlib import Path

    from generator.model.records import ObjectType

# A change of support/tickets.yaml, and the diagnostic that it causes.
WRONG = {
    "promise of a field that is only sent": (
        "comment: {type: Comment, writeonly: true}",
        "comment: {type: Comment, writeonly: true, present: true}",
        '"comment" is "present" and "writeonly"; what is writeonly is in no record: leave one out',
    ),
    "values that are read of an open enumeration": (
        "kind: {type: string, enum: [question], open: true}",
        "kind: {type: string, enum: [question], reads: [task], open: true}",
        '"reads" adds to a closed "enum"; that of "kind" is not one',
    ),
    "values that are read and written": (
        'status: {type: string, enum: [new, "off"]}',
        'status: {type: string, enum: [new, "off"], reads: [new]}',
        '"new" is in "enum" already, so it is read too',
    ),
    "promise that is made twice": (
        "created_at: {type: timestamp, assigned: true,",
        "created_at: {type: timestamp, assigned: true, present: true,",
        '"created_at" is "present" and "assigned"; what is assigned is there already: leave one out',
    ),
    "system of what is not a user": (
        'status: {type: string, enum: [new, "off"]}',
        'status: {type: string, enum: [new, "off"], system: true}',
        '"system" is said of ids of records; "status" is not one',
    ),
    "tag of other kinds that is open": (
        "type: {type: string, enum: [Cc, Push]}",
        "type: {type: string, enum: [Cc, Push], open: true}",
        '"type" tells the kinds of AuditEvent apart: say in a closed "enum" which kinds have no class',
    ),
    "tag of other kinds that has no values": (
        "type: {type: string, enum: [Cc, Push]}",
        "type: {type: string}",
        '"type" tells the kinds of AuditEvent apart: say in a closed "enum" which kinds have no class',
    ),
    "lack of what is not promised": (
        "    extends: Ticket\n",
        "    extends: Ticket\n    lacks: [status]\n",
        'unknown field in lacks "status"',
    ),
}


@pytest.mark.parametrize(("old", "new", "diagnostic"), WRONG.values(), ids=WRONG.keys())
def test_a_diagnostic_names_its_place(tmp_path: Path, old: str, new: str, diagnostic: str) -> None:
    (found,) = [one for one in diagnostics_in(copy_with_change(tmp_path, old, new)) if diagnostic in one]
    assert found.startswith(f"{TICKETS}:")


def changed(tmp_path: Path, old: str, new: str) -> dict[str, ObjectType]:
    """The classes of the small spec with one text replaced."""
    spec, _ = load_spec(copy_with_change(tmp_path, old, new))
    return dict(build(json.loads(json.dumps(convert_to_openapi(spec)))).objects)


def read_types(thing: ObjectType, name: str) -> list[str]:
    """What a field gives, and after it the relation behind it."""
    (field,) = [one for one in thing.fields if one.wire == name]
    relations = [relation_read_type(field, field.relation)] if field.relation else []
    return [plain_names(one) for one in (field_read_type(field), *relations)]


ASSIGNEE = "assignee_id: {type: id, of: User, null: true}"


def test_what_every_full_record_has_is_not_optional_and_neither_is_its_relation(tmp_path: Path) -> None:
    ticket = changed(tmp_path, ASSIGNEE, ASSIGNEE.replace("null: true", "null: true, present: true"))[
        "Ticket"
    ]
    assert read_types(ticket, "assignee_id") == ["int", "User"]
    (field,) = [one for one in ticket.fields if one.wire == "assignee_id"]
    assert plain_names(field_write_type(field)) == "int | None"


def test_the_id_of_the_system_has_no_user_behind_it(tmp_path: Path) -> None:
    flags = "null: true, present: true, system: true"
    ticket = changed(tmp_path, ASSIGNEE, ASSIGNEE.replace("null: true", flags))["Ticket"]
    assert read_types(ticket, "assignee_id") == ["int", "User | None"]


def test_values_that_are_only_read_are_not_written(tmp_path: Path) -> None:
    new = 'status: {type: string, enum: [new, "off"], reads: [gone]}'
    ticket = changed(tmp_path, 'status: {type: string, enum: [new, "off"]}', new)["Ticket"]
    assert read_types(ticket, "status") == ['TicketStatus | Literal["gone"] | None']
    (field,) = [one for one in ticket.fields if one.wire == "status"]
    assert plain_names(field_write_type(field)) == "TicketStatus | Enum | None"


def test_a_record_may_lack_what_others_of_its_kind_have(tmp_path: Path) -> None:
    things = changed(tmp_path, "    preview: true\n", "    preview: true\n    lacks: [created_at]\n")
    assert read_types(things["Ticket"], "created_at") == ["str"]
    assert read_types(things["TicketDraft"], "created_at") == ["str | None"]
    assert things["TicketDraft"].parent == things["Ticket"]
