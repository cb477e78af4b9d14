"""A member of an Enum stands for its value: fields and containers keep the value, so that what is read is what types say."""

from __future__ import annotations

import json
from enum import Enum, IntEnum, StrEnum

import pytest

from tests.support.records import Issue, waiting


class Plain(Enum):
    HIGH = "high"


class Text(StrEnum):
    HIGH = "high"


class Number(IntEnum):
    FIVE = 5


@pytest.mark.parametrize(("member", "value"), [(Plain.HIGH, "high"), (Text.HIGH, "high"), (Number.FIVE, 5)])
def test_fields_and_containers_keep_the_value(member: Enum, value: object) -> None:
    issue = Issue(subject=member, tags=[member], settings={"x": [member]}, odd=member)
    issue.tags.append(member)  # type: ignore[arg-type]  # the tests' own class takes texts
    issue.extra["more"] = member
    assert issue.subject == value
    assert type(issue.subject) is type(value)
    assert json.loads(json.dumps(waiting(issue))) == {
        "subject": value,
        "tags": [value, value],
        "settings": {"x": [value]},
        "odd": value,
        "more": value,
    }


def test_the_value_that_a_field_has_already_is_its_value() -> None:
    issue = Issue(subject="high")
    issue.subject = Plain.HIGH  # type: ignore[assignment]  # the tests' own class takes texts
    assert issue.to_dict() == {"subject": "high"}
