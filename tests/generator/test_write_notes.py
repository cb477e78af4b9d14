"""How a field is written is said wherever the field is explained, and a constructor leaves out what cannot be written."""

from __future__ import annotations

import ast
import json
from typing import TYPE_CHECKING

import pytest

from generator.emit import objects
from generator.emit.payloads import payload_document
from generator.emit.stubs import objects as stubs
from generator.model.build import build
from generator.openapi.convert import convert_to_openapi
from generator.spec.load import load_spec
from tests.support.generator.sample import copy_with_change
from zenpy._codegen.document import Node, as_mapping

if TYPE_CHECKING:
    from pathlib import Path

    from generator.model.ir import Model

CREATE = "body: {record: Ticket, key: ticket, extra: {silent: {type: boolean}}}"
VIA = "via: {type: Via, null: true}"

# What replaces a field of a ticket, and what is said of it.
SAID = {
    "via: {type: Via, readonly: true, doc: How.}": "How. Read-only.",
    "via: {type: Via, create_only: true}": "Set on creation only.",
    "via: {type: Via, written_by: tickets.merge}": "Written by `client.tickets.merge()`.",
    "via: {type: Via, create_only: true, written_by: tickets.merge}": (
        "Set on creation; later `client.tickets.merge()` writes it."
    ),
    'via: {type: "list[Via]", written_as: {"*": "extra[channel]"}}': "Sent as `extra`.",
    "via: {type: Via, written_as: {channel: extra.channel}, with: [tags, extra]}": (
        "Sent as `extra`. A change is sent with `tags` and `extra`."
    ),
    'via: {type: "list[id]", readonly: true, written_in: extra}': "Changes are sent as entries of `extra`.",
    "via: {type: Via, merge: true}": "Zendesk keeps what is not sent.",
}


def document(spec: Path) -> Node:
    loaded, diagnostics = load_spec(spec)
    assert not diagnostics
    found = json.loads(json.dumps(convert_to_openapi(loaded)))
    for tag in found["tags"]:
        tag.pop("x-zenpy-mixin", None)
    assert isinstance(found, dict)
    return found


def arguments_of(model: Model, name: str) -> set[str]:
    """What the constructor of a record takes, as type checkers know it."""
    tree = ast.parse(stubs.emit(model)["stubs/zenpy/lib/api_objects/tickets.pyi"])
    made = next(node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name)
    init = next(node for node in made.body if isinstance(node, ast.FunctionDef) and node.name == "__init__")
    return {argument.arg for argument in init.args.kwonlyargs}


@pytest.mark.parametrize(("field", "said"), SAID.items(), ids=SAID.values())
def test_classes_and_payloads_say_how_a_field_is_written(tmp_path: Path, field: str, said: str) -> None:
    made = document(copy_with_change(tmp_path, VIA, field))
    assert objects.attribute_docs(build(made).objects["Ticket"])["via"] == said
    schemas = as_mapping(as_mapping(payload_document(made)["components"])["schemas"])
    via = as_mapping(as_mapping(as_mapping(schemas["TicketDict"])["properties"])["via"])
    assert via["description"] == said


def test_a_field_that_one_call_takes_names_that_call(tmp_path: Path) -> None:
    spec = copy_with_change(tmp_path, CREATE, "body: {record: Ticket, key: ticket, takes: [created_at]}")
    docs = objects.attribute_docs(build(document(spec)).objects["Ticket"])
    assert docs["created_at"] == "Only `client.tickets.create()` takes it."


def test_a_field_of_a_record_within_names_the_call_too(tmp_path: Path) -> None:
    copy_with_change(tmp_path, "body: {type: string, required: true}", "body: {type: string, readonly: true}")
    spec = copy_with_change(tmp_path, CREATE, "body: {record: Ticket, key: ticket, takes: [comment.body]}")
    docs = objects.attribute_docs(build(document(spec)).objects["Comment"])
    assert docs["body"] == "Only `client.tickets.create()` takes it."


def test_a_constructor_leaves_out_what_cannot_be_written(tmp_path: Path) -> None:
    copy_with_change(
        tmp_path, "assignee_id: {type: id, of: User,", "assignee_id: {type: id, of: User, readonly: true,"
    )
    made = build(document(copy_with_change(tmp_path, VIA, "via: {type: Via, create_only: true}")))
    arguments = arguments_of(made, "Ticket")
    assert {"id", "tags", "via"} <= arguments
    assert not {"comment_count", "created_at", "created", "assignee_id", "assignee"} & arguments


def test_a_constructor_has_what_one_call_takes(tmp_path: Path) -> None:
    spec = copy_with_change(tmp_path, CREATE, "body: {record: Ticket, key: ticket, takes: [created_at]}")
    assert {"created_at", "created"} <= arguments_of(build(document(spec)), "Ticket")


def test_the_rules_of_a_class_are_in_the_class(tmp_path: Path) -> None:
    copy_with_change(tmp_path, VIA, "via: {type: Via, written_as: {channel: extra.channel}, with: [tags]}")
    spec = copy_with_change(
        tmp_path, 'tags: {type: "list[string]"}', 'tags: {type: "list[string]", merge: true}'
    )
    text = objects.emit(build(document(spec)))["zenpy/lib/api_objects/tickets.py"]
    rules = text[text.index("_rules = WriteRules(") :].partition("\n    )")[0]
    for rule in (
        "read_only=(",
        "'created_at'",
        "merged=('tags',)",
        "{'channel': 'extra.channel'}",
        "{'via': ('tags',)}",
    ):
        assert rule in rules.replace('"', "'")
