"""Records under arbitrary payloads and edits."""

from __future__ import annotations

import copy
import json
import pickle
from contextlib import suppress
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.json_values import DICTS, JSON, LEAVES
from tests.support.records import FakeLink, Issue
from zenpy.lib.exception import ZenpyException

NAMES = [
    "subject",
    "status",
    "tags",
    "custom_fields",
    "events",
    "via",
    "settings",
    "due_at",
    "assignee_id",
    "requester",
]
VIA = st.fixed_dictionaries({}, optional={"id": LEAVES, "channel": LEAVES, "source": DICTS, "odd": JSON})
PAYLOADS = st.fixed_dictionaries(
    {"id": st.integers(1, 9)},
    optional={
        **dict.fromkeys(NAMES, JSON),
        "via": VIA | JSON,
        "events": st.lists(DICTS | JSON, max_size=3),
        "odd": JSON,
    },
)
EDITS = st.lists(
    st.tuples(
        st.just("set"), st.sampled_from(["subject", "tags", "settings", "via", "custom_fields", "odd"]), JSON
    )
    | st.tuples(st.just("delete"), st.sampled_from(["subject", "tags", "odd"]), st.none())
    | st.tuples(st.just("inside"), st.sampled_from(["tags", "custom_fields", "settings"]), JSON)
    | st.tuples(st.just("nested"), st.just("via"), LEAVES),
    max_size=6,
)
READ = [*NAMES, "assignee_id", "follower_ids", "followers", "collaborators", "due", "created", "extra", "id"]


def touch(issue: Issue) -> None:
    """Read everything."""
    for name in READ:
        getattr(issue, name)


def edit(issue: Issue, kind: str, name: str, value: Any) -> None:
    """Carry out one edit, if it is possible."""
    if kind == "set":
        with suppress(ZenpyException):  # a text where a list belongs is refused
            setattr(issue, name, value)
    elif kind == "delete":
        if name in issue:
            delattr(issue, name)
    elif kind == "nested":
        via: Any = issue.via
        if hasattr(via, "channel"):
            via.channel = value
    else:
        inside: Any = getattr(issue, name)
        if isinstance(inside, list):
            inside.append(value)
        elif isinstance(inside, dict):
            inside["a"] = value


def text(value: object) -> str:
    return json.dumps(value, sort_keys=True)


@given(PAYLOADS)
def test_any_payload_can_be_read_and_comes_back_as_it_was(payload: dict[str, Any]) -> None:
    issue = Issue._from_payload(copy.deepcopy(payload), FakeLink())
    touch(issue)
    assert text(issue.to_dict()) == text(payload)
    assert issue.to_dict(serialize=True) == {"id": payload["id"]}
    assert json.loads(issue.to_json()) == payload


@given(PAYLOADS, EDITS)
def test_what_an_update_sends_are_the_edited_fields_and_success_clears_them(
    payload: Any, edits: list[Any]
) -> None:
    """existing client 11"""
    issue = Issue._from_payload(copy.deepcopy(payload), FakeLink())
    for kind, name, value in edits:
        edit(issue, kind, name, value)
    sent, now = dict(issue.to_dict(serialize=True)), dict(issue.to_dict())
    edited = {name for _, name, _ in edits}
    assert sent.pop("id") == payload["id"]
    assert set(sent) <= edited
    for name in set(payload) | set(now):
        if name not in sent and name in now:
            assert text(now[name]) == text(payload.get(name))
    for name, value in sent.items():
        assert name == "via" or text(value) == text(now[name])
    issue._clear_changes(issue._unsent_changes())
    assert issue.to_dict(serialize=True) == {"id": payload["id"]}


@given(PAYLOADS, EDITS)
def test_copies_and_pickles_are_equal_and_independent(payload: Any, edits: list[Any]) -> None:
    """existing client 24"""
    issue = Issue._from_payload(copy.deepcopy(payload), FakeLink())
    touch(issue)
    for step in edits:
        edit(issue, *step)
    whole, sent = text(issue.to_dict()), text(issue.to_dict(serialize=True))
    for copied in (
        copy.copy(issue),
        copy.deepcopy(issue),
        issue._make_view(),
        pickle.loads(pickle.dumps(issue)),
    ):
        assert (text(copied.to_dict()), text(copied.to_dict(serialize=True))) == (whole, sent)
        for name in ("tags", "settings", "custom_fields"):
            edit(copied, "inside", name, "edited")
        edit(copied, "set", "subject", "edited")
        copied._clear_changes(copied._unsent_changes())
        assert (text(issue.to_dict()), text(issue.to_dict(serialize=True))) == (whole, sent)


@settings(deadline=None)
@given(PAYLOADS, st.lists(st.tuples(st.integers(0, 3), EDITS), max_size=5))
def test_no_view_sees_the_edits_of_another(payload: Any, rounds: list[tuple[int, list[Any]]]) -> None:
    """existing client 21"""
    records = [Issue._from_payload(copy.deepcopy(payload), FakeLink())]
    apart = [Issue._from_payload(copy.deepcopy(payload), FakeLink())]
    for number, edits in rounds:
        source = number % len(records)
        records.append(records[source]._make_view())
        apart.append(copy.deepcopy(apart[source]))
        for kind, name, value in edits:
            edit(records[number % len(records)], kind, name, copy.deepcopy(value))
            edit(apart[number % len(apart)], kind, name, copy.deepcopy(value))
    for record, model in zip(records, apart, strict=True):
        assert text(record.to_dict()) == text(model.to_dict())
        assert text(record.to_dict(serialize=True)) == text(model.to_dict(serialize=True))
