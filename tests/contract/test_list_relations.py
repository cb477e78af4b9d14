"""Every relation to several records writes what is changed in its list, or can only be read."""

from __future__ import annotations

import pytest

from tests.support.contract.document import SCHEMAS, properties
from zenpy.lib.exception import ZenpyException
from zenpy.lib.records.registry import resolve_class
from zenpy.lib.records.writes import Write, encode_record

#: The kind of record, the field of ids, the relation, and the kind of the related records.
LISTS = [
    (spec, key, schema["x-zenpy-relation"]["name"], schema["x-zenpy-relation"]["to"])
    for spec in SCHEMAS
    for key, schema in properties(spec).items()
    if schema.get("x-zenpy-relation", {}).get("many")
]


def test_there_are_such_relations() -> None:
    assert len(LISTS) > 40


#: What goes out for the id 7: the id itself, or an entry that adds the user.
SENT = ([7], [{"user_id": 7, "action": "put"}])


@pytest.mark.parametrize(("spec", "field", "relation", "to"), LISTS)
def test_an_added_record_is_sent(spec: str, field: str, relation: str, to: str) -> None:
    schema = properties(spec)[field]
    is_read_only = schema.get("readOnly") and "x-zenpy-written-in" not in schema
    kind = "make" if schema.get("x-zenpy-create-only") or is_read_only else "change"
    payloads: list[dict[str, object]] = [{}, {field: None}, {field: []}]
    for payload in payloads:
        record = resolve_class(spec)._from_payload({"id": 1, **payload})
        people = getattr(record, relation)
        if is_read_only and relation not in properties(spec):
            with pytest.raises(
                ZenpyException, match=rf"{relation} of .* can only be read: Zendesk sets {field}"
            ):
                people.append(resolve_class(to)(id=7))
            assert (people, record.to_dict()) == ([], {"id": 1, **payload})
            continue
        people.append(resolve_class(to)(id=7))
        sent = encode_record(record, Write(kind, "the call"))
        assert any(
            one in sent.payload.values() for one in SENT
        )  # a workspace writes its ids under another name
        assert sent.left_out == []
