"""Values of custom fields: checked before they are sent, and read as the types of Python."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zenpy.lib.account.definitions import FieldDefinition, FieldKind, FieldOption
from zenpy.lib.account.kinds import read_value, write_value

OPTIONS = (FieldOption("sev1", "Severity 1"), FieldOption("sev2", "Severity 2"))


def field(kind: FieldKind, **others: object) -> FieldDefinition:
    return FieldDefinition("size", 1, "Size", kind, options=OPTIONS, **others)  # type: ignore[arg-type]  # for tests


FINITE = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9)
LEGAL: dict[FieldKind, st.SearchStrategy[object]] = {
    "text": st.text(min_size=1),
    "integer": st.integers(),
    "decimal": FINITE,
    "checkbox": st.booleans(),
    "date": st.dates(),
    "dropdown": st.sampled_from(["sev1", "sev2"]),
    "multiselect": st.lists(st.sampled_from(["sev1", "sev2"]), min_size=1),
    "lookup": st.integers(1),
    "regexp": st.from_regex(r"\A[a-z]{2}\Z"),
    "credit_card": st.text(min_size=1),
}


@pytest.mark.parametrize("kind", LEGAL)
@given(data=st.data())
def test_what_is_set_is_read_back(kind: FieldKind, data: st.DataObject) -> None:
    definition = field(kind, pattern=r"\A[a-z]{2}\Z" if kind == "regexp" else None)
    value = data.draw(LEGAL[kind])
    sent = json.loads(json.dumps(write_value(definition, value)))
    assert read_value(definition, sent) == value


@pytest.mark.parametrize("kind", LEGAL)
def test_none_clears_every_kind(kind: FieldKind) -> None:
    assert write_value(field(kind), None) is None
    assert read_value(field(kind), None) is None


@pytest.mark.parametrize(
    ("kind", "value", "says"),
    [
        ("text", 1, r"'Size' \(text\) takes a str, not int"),
        ("integer", "1", r"takes an int, not str"),
        ("integer", True, r"takes an int, not bool"),
        ("integer", 1.0, r"takes an int, not float"),
        ("decimal", "1.5", r"takes a Decimal, a float or an int, not str"),
        ("checkbox", "true", r"takes a bool, not str"),
        ("checkbox", 1, r"takes a bool, not int"),
        ("date", "2026-11-30", r"takes a date, not str"),
        ("date", datetime(2026, 11, 30, tzinfo=UTC), r"give its date\(\)"),
        ("multiselect", "sev1", r"takes a list of str, not str"),
        ("lookup", True, r"takes an id or a record, not bool"),
    ],
)
def test_another_type_is_refused(kind: FieldKind, value: object, says: str) -> None:
    with pytest.raises(TypeError, match=says):
        write_value(field(kind), value)


@pytest.mark.parametrize(
    ("kind", "value", "says"),
    [
        ("dropdown", "sev9", r"no option 'sev9': its options are 'sev1', 'sev2'\. Did you mean 'sev"),
        ("dropdown", "Severity 2", r"Did you mean 'sev2'"),
        ("multiselect", ["sev1", "sev8"], r"no option 'sev8'"),
        ("decimal", Decimal("NaN"), r"finite"),
        ("decimal", float("inf"), r"finite"),
    ],
)
def test_a_value_that_there_is_not_is_refused(kind: FieldKind, value: object, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        write_value(field(kind), value)


def test_a_text_has_to_match_the_pattern_of_its_field() -> None:
    with pytest.raises(ValueError, match="matches"):
        write_value(field("regexp", pattern=r"\A\d+\Z"), "abc")


def test_a_pattern_that_python_does_not_know_is_left_to_zendesk() -> None:
    assert write_value(field("regexp", pattern=r"\p{Alpha}(?<"), "abc") == "abc"


@pytest.mark.parametrize(
    ("kind", "stored", "read"),
    [
        ("integer", "12", 12),
        ("integer", "twelve", "twelve"),
        ("decimal", "12.50", Decimal("12.50")),
        ("decimal", 12.5, Decimal("12.5")),
        ("date", "2026-11-30T00:00:00+00:00", date(2026, 11, 30)),
        ("date", "soon", "soon"),
        ("lookup", "12", 12),
        ("text", "", None),
        ("dropdown", "an option that is gone", "an option that is gone"),
    ],
)
def test_a_stored_value_is_read(kind: FieldKind, stored: object, read: object) -> None:
    assert read_value(field(kind), stored) == read


def test_the_id_of_a_record_of_a_custom_object_stays_text() -> None:
    assert read_value(field("lookup", target="zen:custom_object:car"), "01") == "01"
