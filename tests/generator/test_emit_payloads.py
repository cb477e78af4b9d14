"""Payloads as TypedDicts."""

from __future__ import annotations

import json
from typing import get_type_hints, is_typeddict

from generator.emit.payloads import payload_document
from tests.support.generator.small import document, files, model
from tests.support.paths import ROOT
from zenpy import payloads as written
from zenpy._codegen.document import as_mapping


def payloads() -> dict[str, object]:
    """The names that the module defines."""
    found: dict[str, object] = {"__name__": "payloads"}
    exec(compile(files()["zenpy/payloads.py"], "payloads.py", "exec"), found)
    return found


def test_every_record_has_one() -> None:
    found = payloads()
    for spec in model().objects:
        assert is_typeddict(found[f"{spec}Dict"]), spec


def test_every_key_may_be_missing() -> None:
    assert vars(payloads()["TicketDict"])["__required_keys__"] == frozenset()


def test_that_keys_may_be_missing_is_documented_once() -> None:
    text = files()["zenpy/payloads.py"]
    assert "NotRequired" not in text
    assert "class CommentDict(TypedDict, total=False):" in text


def test_a_dictionary_without_a_class_has_a_docstring_too() -> None:
    text = files()["zenpy/payloads.py"]
    made = text[text.index("TicketDict = TypedDict(") :].partition("\n)\n")[2]
    doc = made.partition('\n"""\n')[0]
    assert doc.startswith('"""A support request.\n\nKeys:\n')
    assert "    id: Names the ticket." in doc


def test_keys_are_those_of_the_wire_with_plain_values() -> None:
    found = payloads()
    hints = get_type_hints(found["TicketDict"], found)
    assert {"from", "extra"} <= set(hints)
    assert hints["created_at"] is str
    assert hints["tags"] == list[str]
    assert hints["assignee_id"] == int | None
    assert hints["comment"] is found["CommentDict"]


def test_nothing_is_any() -> None:
    assert "Any" not in files()["zenpy/payloads.py"].replace("Any change", "")


def test_descriptions_are_docstrings() -> None:
    assert '    """Something said."""' in files()["zenpy/payloads.py"]


def test_the_tool_is_given_nothing_of_ours() -> None:
    published = payload_document(document())
    assert "x-zenpy" not in str(published)
    schemas = as_mapping(as_mapping(published["components"])["schemas"])
    assert all(name.endswith("Dict") for name in schemas)


def test_keys_are_those_of_the_schemas() -> None:
    schemas = json.loads(ROOT.joinpath("openapi", "zendesk.openapi.json").read_text("utf-8"))["components"][
        "schemas"
    ]
    told = {
        name: sorted(getattr(written, f"{name}Dict").__annotations__)
        for name in schemas
        if is_typeddict(getattr(written, f"{name}Dict", None))
    }
    keys = {name: schemas[name].get("properties", {}) for name in told}
    by_name = {name for name, known in keys.items() if any("x-zenpy-custom" in one for one in known.values())}
    assert by_name
    assert told == {name: sorted([*keys[name], *(["custom"] if name in by_name else [])]) for name in told}
