"""Where an id or a token belongs, a record stands for it; what cannot stand for it is refused."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.contract.document import SCHEMAS, properties
from tests.support.records import Channel, Issue, Person, fetched, waiting
from zenpy.lib.api_objects import Comment, Group, Ticket, Upload, User
from zenpy.lib.exception import EncodingError
from zenpy.lib.records.registry import resolve_class

ANN = Person(id=5, name="Ann")


@pytest.mark.parametrize("value", [ANN, {"id": 5, "name": "Ann"}, 5])
@pytest.mark.parametrize(
    "put",
    [
        lambda issue, value: setattr(issue, "assignee_id", value),
        lambda issue, value: issue.__setitem__("assignee_id", value),
    ],
)
def test_an_id_field_takes_a_record(put: Callable[[Issue, object], None], value: object) -> None:
    issue = fetched()
    put(issue, value)
    assert issue.assignee_id == 5
    assert waiting(issue) == {"assignee_id": 5}


LISTS: list[Callable[[Any, Any], object]] = [
    lambda issue, value: setattr(issue, "follower_ids", [1, value]),
    lambda issue, value: setattr(issue, "follower_ids", iter((1, value))),
    lambda issue, value: issue.follower_ids.append(value),
    lambda issue, value: issue.follower_ids.extend([value]),
    lambda issue, value: issue.follower_ids.insert(1, value),
    lambda issue, value: issue.follower_ids.__setitem__(slice(1, None), [value]),
    lambda issue, value: issue.follower_ids.__iadd__([value]),
    lambda issue, value: issue.__setitem__("follower_ids", (1, value)),
]


@pytest.mark.parametrize("put", LISTS)
def test_a_list_of_ids_takes_records(put: Callable[[Any, Any], object]) -> None:
    issue = fetched(follower_ids=[1])
    put(issue, ANN)
    assert list(issue.follower_ids) == [1, 5]
    assert waiting(issue) == {"follower_ids": [1, 5]}


@pytest.mark.parametrize("put", LISTS)
@pytest.mark.parametrize(
    ("value", "error", "message"),
    [
        (Person(name="Jo"), ValueError, "follower_ids: .* has no id yet; create it first"),
        ({"name": "Jo"}, ValueError, "follower_ids: .* has no id yet"),
        (Channel(id=3), TypeError, r"follower_ids takes test\.Person records and ids, not Channel\(id=3\)"),
    ],
)
def test_what_has_no_such_id_is_refused(
    put: Callable[[Any, Any], object], value: object, error: type[Exception], message: str
) -> None:
    issue = fetched(follower_ids=[1])
    with pytest.raises(error, match=message):
        put(issue, value)
    assert (list(issue.follower_ids), waiting(issue)) == ([1], {})


def test_a_field_that_no_class_knows_takes_a_record_by_its_name() -> None:
    issue: Any = fetched()
    issue.reviewer_id, issue.reviewer_ids, issue.reviewer = ANN, [ANN, 6], {"id": 7}
    assert waiting(issue) == {"reviewer_id": 5, "reviewer_ids": [5, 6], "reviewer": {"id": 7}}
    with pytest.raises(
        EncodingError, match=r"^Issue\.reviewer_id: Person\(\) has no id yet; create it first"
    ):
        issue.reviewer_id = Person()


def test_one_record_is_no_list() -> None:
    with pytest.raises(
        TypeError,
        match=r"follower_ids takes a list, not Person\(id=5, name='Ann'\); put the record into a list",
    ):
        fetched().follower_ids = ANN  # type: ignore[assignment]  # that is the point


def test_records_leave_a_list_of_ids() -> None:
    issue = fetched(follower_ids=[1, 5])
    issue.follower_ids.remove(ANN)  # type: ignore[arg-type]  # a record stands for its id at runtime
    assert waiting(issue) == {"follower_ids": [1]}


def test_records_are_found_in_a_list_of_ids() -> None:
    numbers: Any = fetched(follower_ids=[5, 1, 5]).follower_ids
    assert (numbers.index(ANN), numbers.index(ANN, 1), numbers.index(1, 0, 2), numbers.count(ANN)) == (
        0,
        2,
        1,
        2,
    )
    for missing in ((ANN, 1, 2), (Person(id=9),)):
        with pytest.raises(ValueError, match="is not in list"):
            numbers.index(*missing)


@pytest.mark.parametrize("payload", [{}, {"follower_ids": None}])
def test_an_absent_list_takes_a_record(payload: dict[str, Any]) -> None:
    issue: Any = fetched(**payload)
    issue.follower_ids.append(ANN)
    assert waiting(issue) == {"follower_ids": [5]}


@pytest.mark.parametrize("twin", [copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_copies_take_records_too_and_keep_their_changes(twin: Callable[[Any], Any]) -> None:
    issue = fetched(follower_ids=[1])
    issue.follower_ids.append(2)
    other = twin(issue)
    assert waiting(other) == {"follower_ids": [1, 2]}
    other.follower_ids.append(ANN)
    assert (waiting(other), waiting(issue)) == ({"follower_ids": [1, 2, 5]}, {"follower_ids": [1, 2]})


def test_odd_ids_of_the_server_are_left_as_they_are() -> None:
    issue = fetched(follower_ids=[{"odd": 1}, None], assignee_id={"odd": 1})
    assert len(issue.follower_ids) == 2
    assert issue.to_dict() == {"id": 1, "follower_ids": [{"odd": 1}, None], "assignee_id": {"odd": 1}}


def test_uploads_are_filled_with_tokens() -> None:
    upload = Upload._from_payload({"token": "t1", "attachment": {"id": 1}})
    comment = Comment(body="x", uploads=[upload, "t2"])
    assert comment.to_dict() == {"body": "x", "uploads": ["t1", "t2"]}
    comment.uploads.append(upload)  # type: ignore[arg-type]  # checkers want the token here
    assert list(comment.uploads) == ["t1", "t2", "t1"]
    ticket = Ticket(comment={"body": "x", "uploads": [upload]}, collaborator_ids=[User(id=7)])
    assert ticket.to_dict() == {"comment": {"body": "x", "uploads": ["t1"]}, "collaborator_ids": [7]}
    with pytest.raises(ValueError, match=r"uploads: .* has no token yet"):
        Comment(uploads=[Upload()])
    with pytest.raises(TypeError, match="uploads takes Upload records and tokens, not Group"):
        Comment(uploads=[Group(id=1)])


FIELDS = [
    (spec, schema.get("x-zenpy-attr", key), key, schema["x-zenpy-relation"])
    for spec in SCHEMAS
    for key, schema in properties(spec).items()
    if "x-zenpy-relation" in schema
]


@pytest.mark.parametrize(("spec", "attribute", "key", "relation"), FIELDS)
def test_every_field_of_ids_takes_its_records(
    spec: str, attribute: str, key: str, relation: dict[str, Any]
) -> None:
    other = resolve_class(relation["to"])(id=7)
    for value in (other, {"id": 7}):
        record = resolve_class(spec)(**{attribute: [value] if relation["many"] else value})
        assert record.to_dict() == {key: [7] if relation["many"] else 7}
    with pytest.raises(ValueError, match=f"{key}: .* has no id yet"):
        setattr(record, attribute, [resolve_class(relation["to"])()] if relation["many"] else {})
