"""A diagnostic of the spec names the file, the line and the nearest valid name; all are reported at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.spec.diagnostics import Diagnostic, Place, format_report
from tests.support.generator.sample import SPEC, TICKETS, copy_with_change, diagnostics_in, line_of, sample

if TYPE_CHECKING:
    from pathlib import Path


def test_the_small_spec_has_no_diagnostics() -> None:
    assert diagnostics_in(SPEC) == []


# A change of support/tickets.yaml, and the diagnostic that it causes.
WRONG = {
    "unknown object that is extended": (
        "    extends: Ticket\n",
        "    extends: Tickt\n",
        'unknown object "Tickt"; did you mean "Ticket"?',
    ),
    "order of what is no argument": (
        "    doc: What was said.\n",
        "    doc: x\n    calls: [{on: comments, method: __call__, args: {ticket: ticket_id}, order: [ticket, pge]}]\n",
        '"order" names no argument: "pge"; did you mean "page"?',
    ),
    "order that leaves out an argument": (
        "    doc: What was said.\n",
        "    doc: x\n    calls: [{on: comments, method: __call__, args: {ticket: ticket_id}, order: [page_size]}]\n",
        '"order" lacks "ticket", which can be given by position too',
    ),
    "unknown type": (
        'tags: {type: "list[string]"}',
        'tags: {type: "list[strng]"}',
        'unknown type "strng"; did you mean "string"?',
    ),
    "type that is no expression": (
        "map[integer]",
        "map[integer",
        '"map[integer" is no type: a "]" is missing',
    ),
    "type without its item": (
        '{type: "map[integer]"}',
        "{type: map}",
        '"map" is no type: map needs what is in it, as in map[string]',
    ),
    "unknown object in an id": (
        "of: User, null: true",
        "of: Usr, null: true",
        'unknown object "Usr"; did you mean "User"?',
    ),
    "unknown object in returns": (
        "{list: Comment, key: comments}",
        "{list: Coment, key: comments}",
        'unknown type "Coment"; did you mean "Comment"?',
    ),
    "unknown object in a body": (
        "{record: Comment, key: comment}",
        "{record: Komment, key: comment}",
        'unknown object "Komment"; did you mean "Comment"?',
    ),
    "unknown object in also": (
        "also: {audit: Audit,",
        "also: {audit: Audits,",
        'unknown type "Audits"; did you mean "Audit"?',
    ),
    "unknown object in variants": (
        "map: {Comment: Comment}",
        "map: {Comment: Comentary}",
        'unknown object "Comentary"',
    ),
    "duplicate path and verb": (
        "get: /api/v2/tickets/count",
        "get: /api/v2/tickets/show_many",
        'get /api/v2/tickets/show_many is already "tickets.show_many"',
    ),
    "path spelt in two ways": (
        "get: /api/v2/tickets/{ticket_id}/tags",
        "get: /api/v2/tickets/{id}/comments/{x_id}",
        'get /api/v2/tickets/{id}/comments/{x_id} is already "tickets.comments.show"',
    ),
    "key of an operation": (
        "pages: [cursor]",
        "pagse: [cursor]",
        'unknown key in an operation "pagse"; did you mean "pages"?',
    ),
    "key of a file": ("mixin:", "mixn:", 'unknown key in a spec file "mixn"; did you mean "mixin"?'),
    "key of a field": (
        "readonly: true, doc: Names",
        "readonly: true, docs: Names",
        'unknown key in a field "docs"; did you mean "doc"?',
    ),
    "key of a query parameter": (
        "type: string, doc: The id",
        "typ: string, type: string, doc: The id",
        'unknown key in a query parameter "typ"; did you mean "type"?',
    ),
    "key of a body": (
        "limit: 100}\n    returns: {job",
        "limits: 100}\n    returns: {job",
        'unknown key in a body "limits"; did you mean "limit"?',
    ),
    "key of returns": (
        "{one: Ticket, key: ticket}",
        "{one: Ticket, kye: ticket, key: ticket}",
        'unknown key in returns "kye"; did you mean "key"?',
    ),
    "key of a call": (
        "method: merge, args",
        "metod: merge, method: merge, args",
        'unknown key in a call "metod"; did you mean "method"?',
    ),
    "key of an object": (
        "complete: [status]",
        "compleet: [status]",
        'unknown key in an object "compleet"; did you mean "complete"?',
    ),
    "key of variants": (
        "else: AuditEvent",
        "esle: AuditEvent",
        'unknown key in variants "esle"; did you mean "else"?',
    ),
    "unknown sideload": (
        "sideloads: [users, comment_count]",
        "sideloads: [usres, comment_count]",
        'unknown sideload "usres"; did you mean "users"?',
    ),
    "what a body needs": (
        "body: {record: Ticket, key: ticket}",
        "body: {record: Ticket, key: ticket, needs: [comet]}",
        'unknown field "comet"; did you mean "comment"?',
    ),
    "source of a body": (
        "body: {record: Ticket, key: ticket}",
        "body: {record: Ticket, key: ticket, from: client}",
        'unknown source of a body "client"; did you mean "clients"?',
    ),
    "status of a failure": (
        "returns: {whole: TicketAudit, status: 201}",
        "returns: {whole: TicketAudit, status: 201, also_status: 302}",
        "302 is no status of success",
    ),
    "sideload without a field": (
        "comment_count: {type: integer",
        "comments_count: {type: integer",
        'the sideload "comment_count" lands in the field "comment_count", which Ticket does not have',
    ),
    "unknown pagination": (
        "pages: [cursor, offset]",
        "pages: [cursor, offsett]",
        'unknown pagination "offsett"; did you mean "offset"?',
    ),
    "flag that is none": (
        "silent: {type: boolean}",
        "silent: {type: boolean, required: maybe}",
        '"required" must be true or false, not "maybe"',
    ),
    "flag in another YAML spelling": (
        "silent: {type: boolean}",
        "silent: {type: boolean, required: yes}",
        '"required" must be true or false, not "yes"',
    ),
    "number that is none": (
        "limit: 100}\n    returns: {job",
        "limit: many}\n    returns: {job",
        '"limit" must be a whole number above zero, not "many"',
    ),
    "unknown role": ("roles: [agents]", "roles: [agent]", 'unknown role "agent"; did you mean "agents"?'),
    "list that is none": ("roles: [agents]", "roles: agents", '"roles" must be a list, not "agents"'),
    "unknown style": (
        "external_ids: {type: string, style: comma}",
        "external_ids: {type: string, style: coma}",
        'unknown style "coma"; did you mean "comma"?',
    ),
    "argument for nothing": (
        "source: ids}",
        "source: idz}",
        '"tickets.merge" has no parameter "idz"; did you mean "ids"?',
    ),
    "one parameter for two arguments": (
        "source: ids}",
        "source: ids, more: ids}",
        '"ids" is already given by another argument than "more"',
    ),
    "parameter that the path lacks": (
        "  count:\n",
        "  count:\n    path: {ticket: {type: id}}\n",
        '/api/v2/tickets/count has no parameter "ticket"',
    ),
    "path with a broken parameter": (
        "/api/v2/tickets/count",
        "/api/v2/tickets/{count",
        '"/api/v2/tickets/{count" is no path',
    ),
    "verb that is missing": (
        "    get: /api/v2/tickets/count\n",
        "",
        '"count" needs exactly one of get, post',
    ),
    "field given twice": (
        "via: {type: Via, null: true}",
        "via: {type: Via}\n      via: {type: Via}",
        '"via" is given twice, first in line',
    ),
    "value outside the type": (
        "enum: [question], open: true}",
        "enum: [x]}\n      n: {type: integer, enum: [a]}",
        '"a" is no value for the type integer',
    ),
    "complete names no field": (
        "complete: [status]",
        "complete: [statsu]",
        'unknown field in complete "statsu"; did you mean "status"?',
    ),
    "jsonapi names no field": (
        "complete: [status]",
        "jsonapi: {beside: [statsu]}",
        'unknown field in jsonapi "statsu"; did you mean "status"?',
    ),
    "relation without a name": (
        "via: {type: Via, null: true}",
        "owner: {type: id, of: User}",
        '"owner" does not end in _id or _ids: name its relation with "as"',
    ),
    "two relations of one name": (
        "via: {type: Via, null: true}",
        "agent_id: {type: id, of: User, as: assignee}",
        '"agent_id" makes "assignee", as does the relation of "assignee_id"',
    ),
    "date with a name that is taken": (
        "via: {type: Via, null: true}",
        "born: {type: timestamp, as: created}",
        '"born" makes "created", as does the date of "created_at"',
    ),
    "unknown module": (
        "  Via:\n",
        "  Via:\n    module: api_object\n",
        'unknown module "api_object"; did you mean "api_objects"?',
    ),
    "get with a body": (
        "    doc: How many there are.\n",
        "    doc: x\n    body: {fields: {a: {type: string}}}\n",
        "a get sends no body",
    ),
    "broken YAML": ("complete: [status]", "complete: [status", "not readable as YAML: "),
}


@pytest.mark.parametrize(("old", "new", "diagnostic"), WRONG.values(), ids=WRONG.keys())
def test_a_diagnostic_names_its_place(tmp_path: Path, old: str, new: str, diagnostic: str) -> None:
    found = [one for one in diagnostics_in(copy_with_change(tmp_path, old, new)) if diagnostic in one]
    assert len(found) == 1
    assert found[0].startswith(f"{TICKETS}:")


def test_the_line_is_that_of_the_field(tmp_path: Path) -> None:
    spec = copy_with_change(tmp_path, "{type: Via, null: true}", "{type: Vio, null: true}")
    line = line_of("via: {type")
    assert diagnostics_in(spec) == [f'{TICKETS}:{line}:13: unknown type "Vio"; did you mean "Via"?']


def test_the_line_is_that_of_the_key_in_an_operation(tmp_path: Path) -> None:
    spec = copy_with_change(tmp_path, "sideloads: [users, comment_count]", "sideloads: [usres]")
    line = line_of("sideloads: [users, comment_count]")
    assert diagnostics_in(spec) == [f'{TICKETS}:{line}:17: unknown sideload "usres"; did you mean "users"?']


def test_all_diagnostics_are_reported_at_once_and_in_order(tmp_path: Path) -> None:
    copy_with_change(tmp_path, "{type: Via, null: true}", "{type: Vio, null: true}")
    copy_with_change(tmp_path, "pages: [cursor, offset]", "pages: [curser]")
    spec = copy_with_change(tmp_path, "class: UserApi", "clas: UserApi", "support/users.yaml")
    found = diagnostics_in(spec)
    assert [one.split(": ", 1)[1] for one in found] == [
        'unknown pagination "curser"; did you mean "cursor"?',
        'unknown type "Vio"; did you mean "Via"?',
        'unknown key in a spec file "clas"; did you mean "class"?',
    ]


def test_a_file_that_is_not_yaml_does_not_hide_the_diagnostics_of_others(tmp_path: Path) -> None:
    copy_with_change(tmp_path, "doc: Finds records.", "doc: [", "support/search.yaml")
    found = diagnostics_in(copy_with_change(tmp_path, "{type: Via, null: true}", "{type: Vio, null: true}"))
    assert any("search.yaml" in one and "not readable as YAML" in one for one in found)
    assert any('unknown type "Vio"' in one for one in found)


def test_a_file_in_the_wrong_place_or_encoding_is_an_error(tmp_path: Path) -> None:
    spec = copy_with_change(tmp_path, "doc: Finds records.", "doc: x", "support/search.yaml")
    (spec / "support" / "tickets.yaml").rename(spec / "support" / "tickets.yml")
    (spec / "lost.yaml").write_text("resource: lost\n")
    (spec / "support" / "latin.yaml").write_bytes("doc: Café".encode("latin-1"))
    found = diagnostics_in(spec)
    (latin, lost, tickets) = sorted(found, key=lambda one: one.partition(":")[0].rpartition("/")[2])
    assert lost.startswith(
        "lost.yaml:1:1: a spec file lies in the directory of its product, as in support/tickets.yaml"
    )
    assert tickets == "support/tickets.yml:1:1: a spec file is named .yaml: rename it to tickets.yaml"
    assert latin.startswith("support/latin.yaml:1:9: not readable as YAML: this is not UTF-8")


def test_names_are_unique_over_all_files(tmp_path: Path) -> None:
    spec = copy_with_change(
        tmp_path,
        "  Identity:",
        "  Via:\n    doc: x\n    fields: {a: {type: string}}\n  Identity:",
        "support/users.yaml",
    )
    (found,) = diagnostics_in(spec)
    assert without_directory([found], tmp_path)[0].endswith(
        f'object "Via" is given twice, first in {TICKETS}:{line_of("  Via:")}: rename one of them'
    )


def test_a_resource_has_one_file(tmp_path: Path) -> None:
    spec = copy_with_change(tmp_path, "Some tickets.", "Some of the tickets.")
    (spec / "talk").mkdir()
    (spec / "talk" / "tickets.yaml").write_text((spec / TICKETS).read_text())
    (found,) = without_directory(diagnostics_in(spec), tmp_path)
    assert found.endswith(f'resource "tickets" is given twice, first in {TICKETS}:1: rename one of them')


def without_directory(found: list[str], directory: Path) -> list[str]:
    return [one.replace(f"{directory}/openapi/spec/", "") for one in found]


def test_shared_tables_are_judged_too(tmp_path: Path) -> None:
    copy_with_change(tmp_path, "tickets.update", "tickets.updat", "limits.yaml")
    copy_with_change(tmp_path, "per_seconds: 60}", "per_second: 60}", "limits.yaml")
    copy_with_change(tmp_path, "ticket_id: Whose", "tiket_id: Whose", "parameters.yaml")
    copy_with_change(tmp_path, "place: field", "place: fied", "sideloads.yaml")
    assert diagnostics_in(copy_with_change(tmp_path, "schema: User", "schema: Usr", "sideloads.yaml")) == [
        'limits.yaml:1:3: unknown operation "tickets.updat"; did you mean "tickets.update"?',
        'limits.yaml:2:40: unknown key in a limit "per_second"; did you mean "per_seconds"?',
        'parameters.yaml:2:1: unknown parameter "tiket_id"; did you mean "ticket_id"?',
        'sideloads.yaml:1:1: unknown type "Usr"; did you mean "User"?',
        'sideloads.yaml:2:1: "place" of "comment_count" must be envelope or field, not "fied"',
    ]


def test_a_shared_meaning_that_every_operation_overrides_is_unused(tmp_path: Path) -> None:
    spec = copy_with_change(tmp_path, "ids: Which", "external_id: Of whom.\nids: Which", "parameters.yaml")
    assert [one.split(";")[0] for one in diagnostics_in(spec)] == [
        'parameters.yaml:1:1: unknown parameter "external_id"'
    ]


def test_forms_that_cannot_be_distinguished_are_an_error(tmp_path: Path) -> None:
    spec = copy_with_change(tmp_path, "{on: tickets, method: merge,", "{on: tickets, method: count,")
    found = without_directory(diagnostics_in(spec), tmp_path)
    assert len(found) == 1
    assert found[0].endswith(
        f'tickets.count cannot tell "tickets.merge" from "tickets.count" of {TICKETS}:{line_of("  count:")}: '
        "both are chosen by nothing"
    )


def test_an_argument_that_chooses_another_form_is_an_error(tmp_path: Path) -> None:
    spec = copy_with_change(tmp_path, "external_id: {type: string, doc", "ids: {type: string, doc")
    assert any('both take "ids"' in one for one in diagnostics_in(spec))


def test_a_method_with_the_name_of_a_sub_resource_is_an_error(tmp_path: Path) -> None:
    spec = copy_with_change(tmp_path, "method: merge,", "method: comments,")
    assert any(
        'the method "tickets.comments" has the name of a sub-resource' in one for one in diagnostics_in(spec)
    )


def test_two_arguments_of_one_name_are_an_error(tmp_path: Path) -> None:
    spec = copy_with_change(
        tmp_path,
        "        target_comment: {type: string}",
        "        ticket-id: {type: string}\n        ticket_id: {type: string}",
    )
    assert any('tickets.merge has two arguments "ticket_id"' in one for one in diagnostics_in(spec))


def test_words_that_yaml_takes_for_truth_values_stay_words() -> None:
    status = sample().object_by_name["Ticket"].fields["status"]
    assert status.enum == ("new", "off")


def test_a_report_is_sorted_and_ends_with_the_count() -> None:
    late, early = Diagnostic(Place("b.yaml", 2, 3), "x"), Diagnostic(Place("a.yaml", 10), "y")
    assert (
        format_report([late, early, late])
        == "a.yaml:10:1: y\nb.yaml:2:3: x\n2 mistakes in the spec; nothing was written."
    )
    assert format_report([late]).endswith("1 mistake in the spec; nothing was written.")
