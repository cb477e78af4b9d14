"""Every relation to several records writes what is changed in its list."""

from __future__ import annotations

import pytest

from tests.support.contract.document import SCHEMAS, properties
from zenpy.lib.records.registry import resolve_class

#: The kind of record, the field of ids, the relation, and the kind of the related records.
LISTS = [
    (spec, key, schema["x-zenpy-relation"]["name"], schema["x-zenpy-relation"]["to"])
    for spec in SCHEMAS
    for key, schema in properties(spec).items()
    if schema.get("x-zenpy-relation", {}).get("many")
]


def test_there_are_such_relations() -> None:
    assert len(LISTS) > 40


@pytest.mark.parametrize(("spec", "field", "relation", "to"), LISTS)
def test_an_added_record_is_sent_as_its_id(spec: str, field: str, relation: str, to: str) -> None:
    payloads: list[dict[str, object]] = [{}, {field: None}, {field: []}]
    for payload in payloads:
        record = resolve_class(spec)._from_payload({"id": 1, **payload})
        getattr(record, relation).append(resolve_class(to)(id=7))
        assert record.to_dict()[field] == [7]
        assert [7] in record.to_dict(serialize=True).values()  # a workspace writes its ids under another name
