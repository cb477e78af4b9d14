"""The conditions of a search for records of custom objects: `{"$and": [{"name": {"$eq": "Car"}}, …]}`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from zenpy.sandbox.problems import listed_problem

if TYPE_CHECKING:
    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.problems import Problem

DEEPEST, MOST = 6, 20
PREFIX = "custom_object_fields."


def _contains(found: object, wanted: object) -> bool:
    if isinstance(found, list):
        return _text(wanted) in map(_text, found)
    return _text(wanted) in _text(found)


def _is_one_of(found: object, wanted: object) -> bool:
    return _text(found) in map(_text, wanted if isinstance(wanted, list) else [wanted])


def _compare(found: object, wanted: object) -> int | None:
    """Which of two values is greater, as numbers if both are, otherwise as texts; None without a value."""
    if found is None or wanted is None:
        return None
    one, other = _number(found), _number(wanted)
    if one is not None and other is not None:
        return (one > other) - (one < other)
    left, right = _text(found), _text(wanted)
    return (left > right) - (left < right)


OPERATORS: dict[str, Callable[[object, object], bool]] = {
    "$eq": lambda found, wanted: _compare(found, wanted) == 0 or (found is None and wanted is None),
    "$noteq": lambda found, wanted: _compare(found, wanted) != 0,
    "$gt": lambda found, wanted: _compare(found, wanted) == 1,
    "$gte": lambda found, wanted: _compare(found, wanted) in (0, 1),
    "$lt": lambda found, wanted: _compare(found, wanted) == -1,
    "$lte": lambda found, wanted: _compare(found, wanted) in (0, -1),
    "$contains": _contains,
    "$notcontains": lambda found, wanted: not _contains(found, wanted),
    "$in": _is_one_of,
    "$notin": lambda found, wanted: not _is_one_of(found, wanted),
    "$exists": lambda found, wanted: (found not in (None, "")) == bool(wanted),
}


def check_conditions(conditions: object) -> None:
    """Refuse conditions that cannot be read, are too many or too deep.

    Raises:
        Problem: a 422.
    """
    if _count(conditions, 1) > MOST:
        raise _invalid(f"At most {MOST} conditions can be sent")


def meets(record: Record, conditions: object) -> bool:
    """Whether a record meets checked conditions."""
    if not isinstance(conditions, Mapping):
        return True
    return all(_meets_one(record, name, value) for name, value in conditions.items())


def _meets_one(record: Record, name: str, value: object) -> bool:
    if name in ("$and", "$or") and isinstance(value, list):
        results = (meets(record, one) for one in value)
        return all(results) if name == "$and" else any(results)
    found = _value(record, name)
    tests = value if isinstance(value, Mapping) else {"$eq": value}
    return all(OPERATORS[operator](found, wanted) for operator, wanted in tests.items())


def _count(conditions: object, depth: int) -> int:
    if not isinstance(conditions, Mapping) or not conditions:
        raise _invalid("A group of conditions is an object, and not empty")
    if depth > DEEPEST:
        raise _invalid(f"Conditions can be at most {DEEPEST} levels deep")
    return sum(_count_one(name, value, depth) for name, value in conditions.items())


def _count_one(name: str, value: object, depth: int) -> int:
    if name in ("$and", "$or"):
        if not isinstance(value, list) or not value:
            raise _invalid(f"{name} takes a list that is not empty")
        return sum(_count(one, depth + 1) for one in value)
    if name.startswith("$"):
        raise _invalid(f"{name} is not a group of conditions: use $and or $or")
    unknown = [one for one in value if one not in OPERATORS] if isinstance(value, Mapping) else []
    if unknown:
        raise _invalid(f"{unknown[0]} is not an operator: use one of {', '.join(OPERATORS)}")
    return len(value) if isinstance(value, Mapping) else 1


def _value(record: Record, name: str) -> object:
    if name.startswith(PREFIX):
        return (record.get("custom_object_fields") or {}).get(name.removeprefix(PREFIX))
    return record.get(name)


def _number(value: object) -> float | None:
    try:
        return None if isinstance(value, bool) else float(str(value))
    except ValueError:
        return None


def _text(value: object) -> str:
    return "" if value is None else str(value).lower()


def _invalid(text: str) -> Problem:
    return listed_problem(422, "InvalidCondition", f"Invalid condition: {text}")
