"""Conditions of business rules, with random values: each operator and the one that denies it never agree."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from zenpy.sandbox.rules.conditions import SCALES, all_hold, holds

NOW = datetime(2026, 1, 10, 12, tzinfo=UTC)
values = (
    st.none()
    | st.booleans()
    | st.integers(-5, 20)
    | st.text("ab ", max_size=4)
    | st.lists(st.text("ab", max_size=2))
)
fields = st.sampled_from(
    ["status", "priority", "current_tags", "custom_fields_1", "assignee_id", "comment_includes_word"]
)
PAIRS = {
    "is": "is_not",
    "includes": "not_includes",
    "present": "not_present",
    "changed": "not_changed",
    "value": "not_value",
    "value_previous": "not_value_previous",
    "changed_to": "not_changed_to",
    "changed_from": "not_changed_from",
    "includes_string": "not_includes_string",
}


@dataclass
class Values:
    """A subject with the values of a test."""

    now_: dict[str, Any] = field(default_factory=dict)
    before: dict[str, Any] = field(default_factory=dict)
    elapsed: dict[str, float] = field(default_factory=dict)

    def value(self, field: str) -> object:
        return self.now_.get(field)

    def previous(self, field: str) -> object:
        return self.before.get(field)

    def hours(self, field: str, in_business_hours: bool) -> float | None:
        return self.elapsed.get(field)

    def resolve(self, field: str, wanted: object) -> object:
        return wanted

    def now(self) -> datetime:
        return NOW


def condition(field: str, operator: str, value: object = None) -> dict[str, object]:
    return {"field": field, "operator": operator, "value": value}


@given(fields, values, values, values, st.sampled_from(sorted(PAIRS)))
def test_an_operator_and_the_one_that_denies_it_never_agree(
    name: str, now: Any, before: Any, wanted: Any, operator: str
) -> None:
    # `includes_string` is for texts of custom fields only.
    subject = Values({name: now}, {name: before})
    if name.endswith("_word") and operator not in ("is", "includes", "changed", "value", "value_previous"):
        return
    positive, negative = (holds(condition(name, one, wanted), subject) for one in (operator, PAIRS[operator]))
    assert positive != negative


@given(fields, values, values)
def test_nothing_is_changed_to_or_from_anything_when_it_is_the_same(
    name: str, value: Any, wanted: Any
) -> None:
    subject = Values({name: value}, {name: value})
    for operator in ("changed", "value", "value_previous", "changed_to", "changed_from"):
        assert not holds(condition(name, operator, wanted), subject)


@given(st.sampled_from(SCALES["status"]), st.sampled_from(SCALES["status"]))
def test_two_statuses_are_the_same_or_one_is_less(one: str, other: str) -> None:
    subject = Values({"status": one})
    here, there = (SCALES["status"].index(name) for name in (one, other))
    expected = {"is": here == there, "less_than": here < there, "greater_than": here > there}
    assert {
        operator: holds(condition("status", operator, other), subject) for operator in expected
    } == expected


@given(st.lists(st.tuples(fields, values, values), max_size=4), st.data())
def test_all_and_any_are_what_their_names_say(rows: list[tuple[str, Any, Any]], data: st.DataObject) -> None:
    subject = Values({name: value for name, value, _ in rows})
    every = [condition(name, "is", wanted) for name, _, wanted in rows]
    some = data.draw(st.lists(st.sampled_from(every), max_size=3)) if every else []
    each = [holds(one, subject) for one in every]
    assert all_hold({"all": every, "any": some}, subject) == (
        all(each) and (not some or any(holds(one, subject) for one in some))
    )


@given(st.floats(0, 200), st.integers(0, 200))
def test_hours_are_less_than_or_in_or_after_an_hour(elapsed: float, hours: int) -> None:
    subject = Values(elapsed={"SOLVED": elapsed})
    less, within, greater = (
        holds(condition("SOLVED", operator, str(hours)), subject)
        for operator in ("less_than", "is", "greater_than")
    )
    assert less == (elapsed < hours)
    assert within == (hours <= elapsed < hours + 1)
    assert greater == (elapsed > hours)


@given(st.text(max_size=20), st.text(max_size=20), values, values)
def test_any_condition_gets_an_answer(name: str, operator: str, value: Any, wanted: Any) -> None:
    subject = Values({name: value}, {name: wanted})
    assert holds(condition(name, operator, wanted), subject) in (True, False)
