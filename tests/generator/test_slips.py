"""A slip in what the spec says is one message, at its line, with the name that was meant: nothing that follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.generator.slips import Slip

if TYPE_CHECKING:
    from pathlib import Path

USERS = "support/users.yaml"

OPERATIONS = {
    "key": Slip(
        "    sideloads: [users]\n",
        "    sideload: [users]\n",
        'unknown key in an operation "sideload"; did you mean "sideloads"?',
    ),
    "key of a file": Slip(
        "operations:\n", "opertions:\n", 'unknown key in a spec file "opertions"; did you mean "operations"?'
    ),
    "objects": Slip(
        "objects:\n", "objcts:\n", 'unknown key in a spec file "objcts"; did you mean "objects"?'
    ),
    "key of the answer": Slip(
        "{one: Ticket, key: ticket}",
        "{on: Ticket, key: ticket}",
        'unknown key in returns "on"; did you mean "one"?',
        at="{on: Ticket",
    ),
    "key of the body": Slip(
        "body: {record: Ticket,",
        "body: {recrd: Ticket,",
        'unknown key in a body "recrd"; did you mean "record"?',
        at="{recrd",
    ),
    "verb": Slip(
        "    get: /api/v2/tickets/count\n",
        "    got: /api/v2/tickets/count\n",
        'unknown key in an operation "got"; did you mean "get"?',
    ),
    "verb in capitals": Slip(
        "    get: /api/v2/tickets/count\n",
        "    GET: /api/v2/tickets/count\n",
        'unknown key in an operation "GET"; did you mean "get"?',
    ),
    "two verbs": Slip(
        "    get: /api/v2/tickets/count\n",
        "    get: /api/v2/tickets/count\n    put: /api/v2/tickets/count\n",
        "needs exactly one of get",
        at="    put: /api/v2/tickets/count",
    ),
    "no verb": Slip(
        "  count:\n    get: /api/v2/tickets/count\n", "  count:\n", "needs exactly one of get", at="  count:"
    ),
    "no answer": Slip(
        "    returns: {count: true}\n", "\n", '"count" does not say what it returns', at="  count:"
    ),
    "no description": Slip(
        "    doc: How many there are.\n", "\n", 'operation "count" has no description', at="  count:"
    ),
    "empty description": Slip(
        "    doc: How many there are.\n", "    doc: ''\n", 'operation "count" has no description'
    ),
    "no description of an object": Slip(
        "    doc: How it came.\n", "\n", 'object "Via" has no description', at="  Via:"
    ),
    "no description of a resource": Slip(
        "resource: users\ndoc: Who asks and who answers.\n",
        "resource: users\n",
        'resource "users" has no description',
        USERS,
    ),
    "no resource": Slip(
        "resource: users\n", "\n", 'a file with operations needs a "resource"', USERS, at="operations:"
    ),
    "resource": Slip(
        "resource: users\n", "resource: usres\n", 'resource "usres" stands in users.yaml', USERS
    ),
    "no fields": Slip(
        "    doc: How it came.\n    fields:\n      channel: {type: string}\n",
        "    doc: How it came.\n",
        'object "Via" has no fields',
        at="  Via:",
    ),
    "no type": Slip("channel: {type: string}", "channel: {doc: Which.}", '"channel" has no type'),
    "key of a field": Slip(
        "channel: {type: string}",
        "channel: {typ: string, doc: Which.}",
        'unknown key in a field "typ"; did you mean "type"?',
    ),
    "path without a slash": Slip(
        "get: /api/v2/tickets/count", "get: api/v2/tickets/count", "is no path: it begins with /"
    ),
    "path with a broken parameter": Slip(
        "get: /api/v2/tickets/{ticket_id}/tags", "get: /api/v2/tickets/{ticket_id/tags", "is no path"
    ),
    "path parameter": Slip(
        "get: /api/v2/tickets/{ticket_id}/tags",
        "get: /api/v2/tickets/{tiket_id}/tags",
        "the path parameter {tiket_id} has no description",
    ),
    "path parameter of a record": Slip(
        "    get: /api/v2/tickets/{ticket_id}\n",
        "    get: /api/v2/tickets/{tiket_id}\n",
        "is spelt /api/v2/tickets/{ticket_id} in",
    ),
    "path parameter that nothing describes": Slip(
        "get: /api/v2/tickets/{ticket_id}/tags",
        "get: /api/v2/tickets/{tag_number}/tags",
        "the path parameter {tag_number} has no description",
    ),
    "path parameter twice": Slip(
        "get: /api/v2/tickets/{ticket_id}/tags",
        "get: /api/v2/tickets/{ticket_id}/tags/{ticket_id}",
        "has the parameter {ticket_id} twice",
    ),
    "description of a path parameter": Slip(
        "user_id: Which",
        "usr_id: Which",
        'unknown parameter "usr_id"; did you mean "user_id"?',
        "parameters.yaml",
    ),
    "path parameter that is the only one": Slip(
        "post: /api/v2/users/{user_id}/photo",
        "post: /api/v2/users/{usr_id}/photo",
        "the path parameter {usr_id} has no description",
        USERS,
    ),
    "two operations with one path": Slip(
        "get: /api/v2/tickets/count",
        "get: /api/v2/tickets/show_many",
        'get /api/v2/tickets/show_many is already "tickets.show_many"',
        at="    get: /api/v2/tickets/show_many\n    doc: How",
    ),
    "operation of two files": Slip(
        "post: /api/v2/users/{user_id}/photo",
        "post: /api/v2/tickets/{user_id}/merge",
        'is already "tickets.merge"',
        USERS,
    ),
    "type": Slip(
        "channel: {type: string}", "channel: {type: strng}", 'unknown type "strng"; did you mean "string"?'
    ),
    "type of a list": Slip(
        'type: "list[string]"', 'type: "list(string)"', "is no type: write a name, list[T]"
    ),
    "object": Slip("via: {type: Via,", "via: {type: Vai,", 'unknown type "Vai"; did you mean "Via"?'),
    "object of an id": Slip(
        "assignee_id: {type: id, of: User,",
        "assignee_id: {type: id, of: Usr,",
        'unknown object "Usr"; did you mean "User"?',
    ),
    "object of the answer": Slip(
        "{list: Comment, key: comments}",
        "{list: Commnt, key: comments}",
        'unknown type "Commnt"; did you mean "Comment"?',
    ),
    "object of the body": Slip(
        "body: {record: Comment, key: comment}",
        "body: {record: Commnt, key: comment}",
        'unknown object "Commnt"; did you mean "Comment"?',
    ),
    "name of an object": Slip(
        "  Comment:\n", "  Commnt:\n", 'nothing names "Commnt", and "Comment" is not defined'
    ),
    "name of an object of another file": Slip(
        "  User:\n", "  Usr:\n", 'nothing names "Usr", and "User" is not defined', USERS
    ),
    "object twice": Slip(
        "  Via:\n",
        "  Audit:\n    doc: Again.\n    fields: {id: {type: id}}\n  Via:\n",
        '"Audit" is given twice, first in line',
        at="  Audit:\n    doc: Again.",
    ),
    "object of two files": Slip(
        "  Identity:\n",
        "  Via:\n    doc: x\n    fields: {id: {type: id}}\n  Identity:\n",
        'object "Via" is given twice, first in',
        USERS,
    ),
    "object among the operations": Slip(
        "  count:\n",
        "  Extra:\n    doc: More.\n    fields: {id: {type: id}}\n  count:\n",
        'write it under "objects"',
    ),
    "operation among the objects": Slip(
        "  Via:\n",
        "  last:\n    get: /api/v2/tickets/last\n    doc: The last.\n    returns: {one: Ticket, key: ticket}\n  Via:\n",
        'write it under "operations"',
    ),
    "envelope": Slip(
        "{one: Comment, key: comment}",
        "{one: Comment, key: coment}",
        'nothing else has the envelope key "coment"',
    ),
    "envelope of a list": Slip(
        "key: comments}", "key: commants}", 'nothing else has the envelope key "commants"'
    ),
    "envelope of a body": Slip(
        "body: {record: Comment, key: comment}",
        "body: {record: Comment, key: komment}",
        'did you mean "comment"?',
    ),
    "no envelope": Slip(
        "{one: Comment, key: comment}",
        "{one: Comment}",
        'needs the key of its envelope; a record without one is "whole"',
    ),
    "sideload": Slip(
        "sideloads: [users]", "sideloads: [usrs]", 'unknown sideload "usrs"; did you mean "users"?'
    ),
    "name of a sideload": Slip("users: {place", "usrs: {place", '"users" is not defined', "sideloads.yaml"),
    "sideload that lands nowhere": Slip(
        "comment_count: {type: integer,",
        "coment_count: {type: integer,",
        'did you mean "coment_count"?',
        at="    sideloads: [users, comment_count]",
    ),
    "pagination": Slip(
        "pages: [cursor, offset]",
        "pages: [curser, offset]",
        'unknown pagination "curser"; did you mean "cursor"?',
    ),
    "role": Slip("roles: [agents]", "roles: [agent]", 'unknown role "agent"; did you mean "agents"?'),
    "status of the answer": Slip(
        "status: 201}", "status: 404}", "404 is no status of success", at="status: 404"
    ),
    "error status": Slip("    roles: [agents]\n", '    errors: ["499"]\n', 'unknown error status "499"'),
    "what a write means": Slip(
        "    idempotent: true\n",
        "    writes: makes\n",
        'unknown meaning of a write "makes"; did you mean "make"?',
    ),
    "get with a body": Slip(
        "    doc: How many there are.\n",
        "    doc: x\n    body: {fields: {a: {type: string}}}\n",
        "a get sends no body",
        at="    body: {fields: {a",
    ),
    "body of nothing": Slip(
        "body: {record: Comment, key: comment}", "body: {key: comment}", "a body needs exactly one of record"
    ),
    "item of a list in lines": Slip(
        "    pages: [cursor, offset]\n",
        "    pages:\n      - cursor\n      - offsett\n",
        'unknown pagination "offsett"; did you mean "offset"?',
        at="      - offsett",
    ),
    "record of a body in lines": Slip(
        "    body: {record: Comment, key: comment}\n",
        "    body:\n      key: comment\n      record: Commnt\n",
        'unknown object "Commnt"',
        at="      record: Commnt",
    ),
    "type of a field in lines": Slip(
        "      channel: {type: string}\n",
        "      channel:\n        doc: Which.\n        type: strng\n",
        'unknown type "strng"',
        at="        type: strng",
    ),
    "argument of a call": Slip(
        "args: {target: ticket_id, source: ids}",
        "args: {target: tiket_id, source: ids}",
        '"tickets.merge" has no parameter "tiket_id"; did you mean "ticket_id"?',
    ),
}

FIELDS = {
    "enum with a number": Slip(
        'from: {type: "string | integer"}',
        "size: {type: integer, enum: [1, two]}",
        '"two" is no value for the type integer',
    ),
    "enum of a text with a number": Slip(
        "priority: {type: string, enum: [low, high]",
        "priority: {type: boolean, enum: [1]",
        '"1" is no value for the type boolean',
    ),
    "enum that is no list": Slip("enum: [low, high]", "enum: low", '"enum" must be a list'),
    "example of another type": Slip(
        "channel: {type: string}",
        "channel: {type: string, example: 12}",
        'the example "12" is no value for the type string',
    ),
    "example that is no number": Slip(
        'from: {type: "string | integer"}',
        "size: {type: integer, example: big}",
        'the example "big" is no value for the type integer',
    ),
    "example outside of the enum": Slip(
        "priority: {type: string, enum: [low, high]",
        "priority: {type: string, enum: [low, high], example: hi",
        'the example "hi" is no value',
    ),
    "complete": Slip(
        "complete: [status]",
        "complete: [statsu]",
        'unknown field in complete "statsu"; did you mean "status"?',
    ),
    "extends": Slip("extends: Ticket", "extends: Tickt", 'unknown object "Tickt"; did you mean "Ticket"?'),
    "variant": Slip(
        "map: {Comment: Comment}",
        "map: {Comment: Commnt}",
        'unknown object "Commnt"; did you mean "Comment"?',
    ),
    "name of the tag": Slip(
        "variants: {key: type,", "variants: {key: typ,", 'unknown field "typ"; did you mean "type"?'
    ),
    "module": Slip(
        "module: help_centre_objects",
        "module: help_center_objects",
        'unknown module "help_center_objects"; did you mean "help_centre_objects"?',
        "help_center/articles.yaml",
    ),
    "other name of a module": Slip(
        "module_aliases: {help_center_objects: help_centre_objects}",
        "module_aliases: {help_center_objects: help_centre_object}",
        'unknown module "help_centre_object"; did you mean "help_centre_objects"?',
        "api.yaml",
    ),
    "operation that writes a field": Slip(
        "channel: {type: string}",
        "channel: {type: string, written_by: tickets.updte}",
        'unknown operation "tickets.updte"; did you mean "tickets.update"?',
    ),
    "relation": Slip(
        "assignee_id: {type: id,",
        "assignee: {type: id,",
        'does not end in _id or _ids: name its relation with "as"',
    ),
    "readonly and writeonly": Slip(
        "comment: {type: Comment, writeonly: true}",
        "comment: {type: Comment, writeonly: true, readonly: true}",
        "cannot be both readonly and writeonly",
    ),
}

SLIPS = {**OPERATIONS, **{f"field: {name}": one for name, one in FIELDS.items()}}


@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_is_one_message_at_its_line(tmp_path: Path, slip: Slip) -> None:
    slip.check(tmp_path)
