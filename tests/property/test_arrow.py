"""Rows become Arrow columns and the same JSON again, whatever is in them: for every record of the document."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zenpy.arrow import schema, to_batch, to_rows
from zenpy.lib.api_objects._columns import COLUMNS
from zenpy.lib.arrow.columns import EXTRA, LAYOUT, Column, Items, Leaf, Struct, columns_of

TEXTS = st.text(max_size=6)
ANY = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXTS, inner, max_size=2),
    max_leaves=4,
)
MOMENTS = st.datetimes().map(lambda one: one.isoformat())
LEAVES: Mapping[str, st.SearchStrategy[object]] = {
    "int": st.integers(-(2**63), 2**63 - 1),
    "float": st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**53), 2**53),
    "bool": st.booleans(),
    "text": TEXTS,
    "choice": st.sampled_from(["open", "new", "what nobody knows"]),
    "value": TEXTS | st.integers() | st.booleans() | st.lists(TEXTS, max_size=2),
    "json": ANY,
    "time": MOMENTS.map(lambda one: f"{one}Z")
    | MOMENTS.map(lambda one: f"{one[:19]}Z")
    | MOMENTS.map(lambda one: f"{one[:19]}.123Z")
    | st.sampled_from(
        ["2026-02-30T00:00:00Z", "2026-01-01T24:00:00Z", "0000-01-01T00:00:00Z", "2026-01-01T00:00:00+02:00"]
    ),
    "day": st.dates().map(lambda one: one.isoformat()) | st.sampled_from(["20260101", "2026-01-1"]),
}


def usual(column: Column, depth: int = 0) -> st.SearchStrategy[object]:
    """Values that the document promises."""
    if isinstance(column, Leaf):
        return LEAVES[column.kind]
    if isinstance(column, Items):
        return st.lists(usual(column.item, depth + 1), max_size=3)
    return objects(column, depth + 1)


def objects(struct: Struct, depth: int = 0) -> st.SearchStrategy[dict[str, object]]:
    """Objects with some of the fields, most of them as promised, and with unknown ones."""
    names = (
        st.lists(st.sampled_from(sorted(struct.fields)), unique=True, max_size=5)
        if struct.fields
        else st.just([])
    )

    def fill(names: list[str]) -> st.SearchStrategy[dict[str, object]]:
        # one in ten or so is of another type
        values = {name: st.one_of(*[usual(struct.fields[name], depth)] * 6, st.none(), ANY) for name in names}
        return st.fixed_dictionaries(values)

    unknown = st.dictionaries(TEXTS.filter(lambda key: key not in struct.fields), ANY, max_size=1)
    return st.builds(lambda one, other: {**one, **other}, names.flatmap(fill), st.just({}) | unknown)


@st.composite
def _rows(draw: st.DrawFn) -> tuple[str, list[dict[str, object]]]:
    name = draw(st.sampled_from(sorted(COLUMNS)))
    return name, draw(st.lists(objects(columns_of(name)), max_size=4))


@settings(max_examples=60, deadline=None)
@given(_rows())
def test_rows_become_columns_and_the_same_json_again(found: tuple[str, list[dict[str, object]]]) -> None:
    name, rows = found
    rows = json.loads(json.dumps(rows))
    batch = to_batch(rows, name)
    assert batch.schema == schema(name)
    pa.record_batch(batch).validate(full=True)
    assert to_rows(batch) == rows


TICKET = {
    "id": 1,
    "subject": None,
    "status": "open",
    "created_at": "2026-01-02T03:04:05Z",
    "via": {"channel": "email", "source": {"from": {}, "rel": None}},
    "custom_fields": [{"id": 1, "value": True}, {"id": 2, "value": "a"}, {"id": 3, "value": None}],
}


@pytest.mark.parametrize(
    ("row", "extra"),
    [
        (TICKET, None),
        ({**TICKET, "new_field": {"a": 1}}, {"new_field": {"a": 1}}),
        ({**TICKET, "id": True}, {"id": True}),
        ({**TICKET, "id": 1.0}, {"id": 1.0}),
        ({**TICKET, "id": 2**64}, {"id": 2**64}),
        ({**TICKET, "subject": "\ud800"}, {"subject": "\ud800"}),
        ({**TICKET, "created_at": "yesterday"}, {"created_at": "yesterday"}),
        ({**TICKET, "created_at": "2026-01-02T03:04:05.123Z"}, None),
        ({**TICKET, "via": "web"}, {"via": "web"}),
        ({**TICKET, "via": {"channel": "web", "x": 1}}, {"via": {"x": 1}}),
        ({**TICKET, "tags": ["a", 1]}, {"tags": ["a", 1]}),
        ({**TICKET, "status": "what nobody knows"}, None),
    ],
)
def test_what_a_column_cannot_hold_is_in_the_extra_column_and_its_cell_is_null(
    row: dict[str, object], extra: object
) -> None:
    usual_row = {**TICKET, "id": 2}
    batch = to_batch([usual_row, row], "Ticket")
    cells = batch.to_pylist()
    assert cells[0][EXTRA] is None
    text = cells[1][EXTRA]
    assert (json.loads(text) if isinstance(text, str) else text) == extra
    if isinstance(extra, dict):
        wrong = {name for name, value in extra.items() if not isinstance(value, dict | list)}
        assert {cells[1].get(name) for name in wrong} <= {None}
    assert to_rows(batch) == [usual_row, row]


def test_a_moment_with_another_zone_has_its_cell_and_its_text() -> None:
    row = {"id": 1, "created_at": "2026-01-02T03:04:05+02:00"}
    (cells,) = to_batch([row], "Ticket").to_pylist()
    assert str(cells["created_at"]) == "2026-01-02 01:04:05+00:00"
    assert to_rows(to_batch([row], "Ticket")) == [row]


def test_pages_of_the_usual_shape_need_one_layout_and_no_extras() -> None:
    batch = to_batch([{**TICKET, "id": number} for number in range(50)], "Ticket")
    assert batch.column(EXTRA).null_count == 50
    assert len(set(batch.column(LAYOUT).to_pylist())) == 1
