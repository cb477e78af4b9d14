"""Types do not contradict answers: not the shapes that recordings have, nor the payloads that the document describes.

`recorded.json` has a made-up record for each shape that was seen in answers of real accounts: which keys are there in
which place, which are null, and of which kind the values are.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.emit.stubs.objects import field_read_type, is_promised, relation_read_type
from tests.support.cases import for_each
from tests.support.contract.declared import MODEL, contradictions, fields_of, is_only_sent
from tests.support.contract.document import OPERATIONS, resolved
from tests.support.contract.odd_payloads import RECORDS, whole
from tests.support.paths import ROOT
from zenpy._codegen.annotations import is_container, or_none
from zenpy._codegen.source import builtin
from zenpy.lib.records.registry import class_for, resolve_class

SHAPES = json.loads(ROOT.joinpath("tests", "support", "shapes", "recorded.json").read_text("utf-8"))


@pytest.mark.parametrize("shape", SHAPES["records"], ids=lambda one: f"{one['spec']} in {one['place']}")
def test_what_recordings_hold_is_what_the_types_say(shape: dict[str, Any]) -> None:
    payload = json.loads(json.dumps(shape["payload"]))
    record = class_for(shape["spec"], payload)._from_payload(payload, None)
    assert list(contradictions(record, shape["spec"])) == []


@for_each(zip(RECORDS, RECORDS, strict=True))
def test_what_the_document_describes_is_what_the_types_say(spec: str) -> None:
    record = resolve_class(spec)._from_payload(whole(spec), None)
    # A payload that is cut off at some depth lacks what is promised there; data of any shape has a word as its key.
    expected = ("is promised, and missing", ".word is unknown")
    assert [one for one in contradictions(record, spec) if not one.endswith(expected)] == []


@for_each(zip(RECORDS, RECORDS, strict=True))
def test_a_record_with_nothing_but_what_is_promised_reads_as_the_types_say(spec: str) -> None:
    promised = {key for key, field in fields_of(MODEL.objects[spec]).items() if field.never_none}
    payload = {key: value for key, value in whole(spec).items() if key in promised}
    record = resolve_class(spec)._from_payload(payload, None)
    for field in fields_of(MODEL.objects[spec]).values():
        read = field_read_type(field)
        if read not in (or_none(read), builtin("object")) and not is_only_sent(field, record):
            assert getattr(record, field.name) is not None, field.name


@pytest.mark.parametrize("spec", SHAPES["always_there"])
def test_what_recordings_always_hold_is_not_optional(spec: str) -> None:
    thing = MODEL.objects[spec]
    for key in SHAPES["always_there"][spec]:
        field = fields_of(thing)[key]
        assert field.never_none or is_container(field.type), key
        if field.relation and not field.relation.system:
            assert is_promised(field, field.relation), key
            assert "None" not in relation_read_type(field, field.relation), key


@pytest.mark.parametrize("spec", SHAPES["never_null"])
def test_what_was_never_seen_null_is_not_nullable(spec: str) -> None:
    fields = fields_of(MODEL.objects[spec])
    assert [key for key in SHAPES["never_null"][spec] if fields[key].nullable] == []


@pytest.mark.parametrize("spec", SHAPES["set_by_zendesk"])
def test_what_no_operation_takes_is_read_only(spec: str) -> None:
    fields = fields_of(MODEL.objects[spec])
    assert [key for key in SHAPES["set_by_zendesk"][spec] if not fields[key].readonly] == []


@pytest.mark.parametrize("operation", SHAPES["envelopes"])
def test_what_stands_beside_the_records_of_a_page_is_in_the_document(operation: str) -> None:
    (found,) = [one for one in OPERATIONS if one.id == operation]
    answer = resolved(found.data["responses"]["200"]["content"]["application/json"]["schema"])
    assert set(SHAPES["envelopes"][operation]) <= answer["properties"].keys()
