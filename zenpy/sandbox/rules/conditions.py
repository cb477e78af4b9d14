"""Whether the conditions of a business rule hold.

Nothing here knows records or an account: a `Subject` answers what a condition asks, so that every operator is tested
without a sandbox.
"""

from __future__ import annotations

import math
from datetime import date, timedelta
from typing import TYPE_CHECKING, Protocol

from zenpy.sandbox.values import is_id

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

#: Fields whose values have an order, from the lowest; no value is lower than all of them.
SCALES: Mapping[str, tuple[str, ...]] = {
    "status": ("new", "open", "pending", "hold", "solved", "closed"),
    "priority": ("low", "normal", "high", "urgent"),
}
#: Fields that count hours since a moment, or until one.
HOURS = frozenset({
    "NEW", "OPEN", "PENDING", "HOLD", "SOLVED", "CLOSED", "assigned_at", "updated_at", "requester_updated_at",
    "assignee_updated_at", "due_date", "due_at", "until_due_date", "until_due_at", "sla_next_breach_at",
    "until_sla_next_breach_at",
})  # fmt: skip
BUSINESS = "_business_hours"
#: Operators about what the present update has changed, by their older and their newer names.
CHANGES: Mapping[str, str] = {
    "changed": "changed",
    "value": "changed_to",
    "changed_to": "changed_to",
    "value_previous": "changed_from",
    "changed_from": "changed_from",
}


class Subject(Protocol):
    """What a condition can ask about a ticket, and about the update that is being made to it."""

    def value(self, field: str) -> object:
        """The present value of a field; a list where several values count as the field's value."""

    def previous(self, field: str) -> object:
        """The value before the update; None in a new ticket."""

    def hours(self, field: str, in_business_hours: bool) -> float | None:
        """The hours since or until the moment that a field stands for; None if there is no such moment."""

    def resolve(self, field: str, wanted: object) -> object:
        """The value that a condition means: the id of the current user for `current_user`."""

    def now(self) -> datetime:
        """The present moment."""


def all_hold(conditions: Mapping[str, object], subject: Subject) -> bool:
    """Whether every condition of `all` holds, and at least one of `any` if there are some."""
    every, some = listed(conditions, "all"), listed(conditions, "any")
    # Hours are asked last: they are read from the history of the ticket.
    every.sort(key=lambda one: one.get("field") in HOURS)
    return all(holds(one, subject) for one in every) and (
        not some or any(holds(one, subject) for one in some)
    )


def listed(conditions: Mapping[str, object], name: str) -> list[Mapping[str, object]]:
    """The conditions of one of the two lists."""
    found = conditions.get(name)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def holds(condition: Mapping[str, object], subject: Subject) -> bool:
    """Whether one condition holds; one with an unknown operator never does."""
    field, operator = str(condition.get("field") or ""), str(condition.get("operator") or "is")
    if field in HOURS:
        return _hours_hold(field, operator, condition.get("value"), subject)
    wanted = subject.resolve(field, condition.get("value"))
    negated = operator.startswith("not_") or operator == "is_not"
    positive = "is" if operator == "is_not" else operator.removeprefix("not_")
    if positive in CHANGES:
        return _change_holds(CHANGES[positive], field, wanted, subject) != negated
    if field.endswith("_includes_word"):
        return _words_hold(positive, subject.value(field), wanted) != negated
    check = COMPARISONS.get(positive)
    return check is not None and check(field, subject.value(field), wanted, subject) != negated


def as_text(value: object) -> str:
    """A value in the form in which two of them are compared."""
    if value is None:
        return ""
    return str(value).strip().lower()


def as_texts(value: object) -> list[str]:
    """The values that a field has, or that a condition names."""
    many = value if isinstance(value, list | tuple | set | frozenset) else [value]
    return [as_text(one) for one in many if one is not None and as_text(one)]


def is_changed(field: str, subject: Subject) -> bool:
    """Whether the present update has changed a field; the first value of a new ticket counts as a change."""
    return sorted(as_texts(subject.previous(field))) != sorted(as_texts(subject.value(field)))


def _change_holds(operator: str, field: str, wanted: object, subject: Subject) -> bool:
    if not is_changed(field, subject):
        return False
    if operator == "changed":
        return True
    value = subject.value(field) if operator == "changed_to" else subject.previous(field)
    return _is(field, value, wanted, subject)


def _hours_hold(field: str, operator: str, wanted: object, subject: Subject) -> bool:
    found = subject.hours(field, operator.endswith(BUSINESS))
    if found is None or not is_id(as_text(wanted)):
        return False
    hours = int(as_text(wanted))
    match operator.removesuffix(BUSINESS):
        case "is":
            return math.floor(found) == hours
        case "is_not":
            return math.floor(found) != hours
        case "less_than":
            return found < hours
        case "greater_than":
            return found > hours
    return False


def _words_hold(operator: str, value: object, wanted: object) -> bool:
    """Whether a text contains one of the words (`includes`), or the text as a whole (`is`)."""
    text = " ".join(as_text(value).split())
    if operator == "includes":
        return any(word in text for word in as_text(wanted).split())
    return operator == "is" and " ".join(as_text(wanted).split()) in text


def _is(_field: str, value: object, wanted: object, _subject: Subject) -> bool:
    here, there = as_texts(value), as_texts(wanted)
    return bool(set(here) & set(there)) if there else not here


def _includes(field: str, value: object, wanted: object, _subject: Subject) -> bool:
    """Whether one of the values that are named is there; tags are named in one text."""
    named = wanted.split() if isinstance(wanted, str) else wanted
    return bool(set(as_texts(value)) & set(as_texts(named)))


def _includes_string(_field: str, value: object, wanted: object, _subject: Subject) -> bool:
    return any(as_text(wanted) in one for one in as_texts(value))


def _is_present(_field: str, value: object, _wanted: object, _subject: Subject) -> bool:
    return bool(as_texts(value))


def _ordered(*accepted: int) -> Callable[[str, object, object, Subject], bool]:
    """A check that compares two values: the result is -1, 0 or 1."""

    def check(field: str, value: object, wanted: object, _subject: Subject) -> bool:
        found = _compare(field, value, wanted)
        return found is not None and found in accepted

    return check


def _compare(field: str, value: object, wanted: object) -> int | None:
    here, there = as_text(value), as_text(wanted)
    scale = SCALES.get(field)
    if scale is not None:
        if there not in scale:
            return None
        one, other = (scale.index(text) if text in scale else -1 for text in (here, there))
        return (one > other) - (one < other)
    if not here or not there:
        return None
    try:
        left, right = float(here), float(there)
    except ValueError:  # dates, as texts in the order of time
        return (here > there) - (here < there)
    return (left > right) - (left < right)


def _within_days(direction: int) -> Callable[[str, object, object, Subject], bool]:
    """A check whether a date lies in the days before (-1) or after (1) today."""

    def check(_field: str, value: object, wanted: object, subject: Subject) -> bool:
        try:
            day = date.fromisoformat(as_text(value)[:10])
            days = timedelta(days=int(as_text(wanted)))
        except (ValueError, OverflowError):
            return False
        distance = (day - subject.now().date()) * direction
        return timedelta(0) <= distance <= days

    return check


#: The operators that compare the present value, without those that deny another one.
COMPARISONS: Mapping[str, Callable[[str, object, object, Subject], bool]] = {
    "is": _is,
    "includes": _includes,
    "includes_string": _includes_string,
    "present": _is_present,
    "less_than": _ordered(-1),
    "less_than_equal": _ordered(-1, 0),
    "greater_than": _ordered(1),
    "greater_than_equal": _ordered(1, 0),
    "within_previous_n_days": _within_days(-1),
    "within_next_n_days": _within_days(1),
}
