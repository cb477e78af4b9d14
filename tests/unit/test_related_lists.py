"""A relation to many records gives a list; what is changed in it is written as ids."""

from __future__ import annotations

import asyncio
import copy
import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.records import Channel, FakeLink, Issue, Person, waiting
from zenpy.lib.exception import ZenpyException
from zenpy.lib.records.related_list import merge_ids

ANN, BO = Person(id=8, name="Ann"), Person(id=9, name="Bo")


def linked(link: FakeLink | None = None, **payload: Any) -> Issue:
    return Issue._from_payload({"id": 1, **payload}, link or FakeLink())


def ids(people: list[Person]) -> list[object]:
    return [person.id for person in people]


MUTATIONS: list[tuple[Callable[[list[Person]], object], list[int]]] = [
    (lambda people: people.append(ANN), [1, 2, 3, 8]),
    (lambda people: people.extend(one for one in (ANN, BO)), [1, 2, 3, 8, 9]),
    (lambda people: people.insert(1, ANN), [1, 8, 2, 3]),
    (lambda people: people.pop(), [1, 2]),
    (lambda people: people.pop(0), [2, 3]),
    (lambda people: people.remove(people[1]), [1, 3]),
    (lambda people: people.clear(), []),
    (lambda people: people.reverse(), [3, 2, 1]),
    (lambda people: people.sort(key=lambda person: -(person.id or 0)), [3, 2, 1]),
    (lambda people: people.__setitem__(0, ANN), [8, 2, 3]),
    (lambda people: people.__setitem__(slice(0, 2), [ANN]), [8, 3]),
    (lambda people: people.__delitem__(slice(1, None)), [1]),
    (lambda people: people.__iadd__((BO,)), [1, 2, 3, 9]),
    (lambda people: people.__imul__(0), []),
]


@pytest.mark.parametrize(("mutate", "expected"), MUTATIONS)
def test_every_mutator_writes_the_ids(mutate: Callable[[list[Person]], object], expected: list[int]) -> None:
    link = FakeLink()
    issue = linked(link, follower_ids=[1, 2, 3])
    people = issue.followers
    mutate(people)
    assert waiting(issue) == {"follower_ids": expected}
    assert ids(people) == expected
    assert issue.followers is people
    assert link.requested == [[1, 2, 3]]


@pytest.mark.parametrize(("mutate", "expected"), MUTATIONS)
def test_a_change_that_cannot_be_written_changes_nothing(
    mutate: Callable[[list[Person]], object], expected: list[int]
) -> None:
    issue = linked(follower_ids=[1, 2, 3])
    people = issue.followers
    issue.follower_ids.append(4)
    with pytest.raises(ZenpyException, match="follower_ids was changed after this list was read"):
        mutate(people)
    assert ids(people) == [1, 2, 3]
    assert waiting(issue) == {"follower_ids": [1, 2, 3, 4]}


def test_records_are_kept_when_the_list_of_ids_changes_in_what_stands_for_none() -> None:
    link = FakeLink()
    issue = linked(link, follower_ids=[1, None])
    people = issue.followers
    issue.follower_ids.pop()
    again = issue.followers
    assert (again[0] is people[0], issue.followers is again, link.requested) == (True, True, [[1]])
    again.append(ANN)
    assert waiting(issue) == {"follower_ids": [1, 8]}


def test_no_change_of_the_ids_is_overlooked() -> None:
    issue: Any = linked(follower_ids=[1, 2, 3])
    numbers, people = issue.follower_ids, issue.followers
    numbers.append(4)
    new = linked()
    others: Any = new.collaborators
    new.collaborators = ["jo@example.org"]
    for related in (people, others):
        with pytest.raises(ZenpyException, match="was changed after this list was read"):
            related.append(ANN)
    assert waiting(issue) == {"follower_ids": [1, 2, 3, 4]}
    assert waiting(new) == {"collaborators": ["jo@example.org"]}


def test_what_is_no_change_writes_nothing() -> None:
    issue = linked(follower_ids=[1, 2])
    issue.followers.sort(key=lambda person: person.id or 0)
    issue.followers.extend([])
    issue.followers += []
    assert waiting(issue) == {}


@pytest.mark.parametrize("payload", [{}, {"follower_ids": None}, {"follower_ids": []}])
def test_an_empty_one_takes_its_first_record(payload: dict[str, Any]) -> None:
    issue = linked(**payload)
    assert issue.followers is issue.followers
    assert (waiting(issue), issue.to_dict()) == ({}, {"id": 1, **payload})
    issue.followers.append(ANN)
    assert waiting(issue) == {"follower_ids": [8]}
    made = Issue()
    made.followers.append(ANN)
    assert made.to_dict() == {"follower_ids": [8]}


def test_in_place_addition_to_the_attribute() -> None:
    issue = linked(follower_ids=[1])
    issue.followers += [ANN]
    issue.followers += (BO,)
    assert waiting(issue) == {"follower_ids": [1, 8, 9]}
    assert issue.followers[-1] is BO


def test_a_list_of_ids_in_hand_is_the_one_that_is_written() -> None:
    issue = linked(follower_ids=[1])
    numbers = issue.follower_ids
    issue.followers.append(ANN)
    assert numbers == [1, 8]
    numbers.append(5)
    assert waiting(issue) == {"follower_ids": [1, 8, 5]}


@pytest.mark.parametrize(
    ("value", "error", "message"),
    [
        (Person(name="New"), ValueError, "has no id yet; create it first"),
        ({"name": "New"}, ValueError, "has no id yet"),
        (Channel(id=3), TypeError, r"followers takes test\.Person records and ids, not Channel\(id=3\)"),
        (None, TypeError, "followers takes"),
        (5.5, TypeError, "followers takes"),
    ],
)
def test_what_has_no_id_is_refused(value: Any, error: type[Exception], message: str) -> None:
    issue = linked(follower_ids=[1])
    people = issue.followers
    with pytest.raises(error, match=message):
        people.append(value)
    with pytest.raises(error, match=message):
        people += [ANN, value]
    assert (ids(people), waiting(issue)) == ([1], {})


def test_ids_and_mappings_are_written_and_found_at_the_next_read() -> None:
    link = FakeLink()
    issue = linked(link, follower_ids=[1])
    people: list[Any] = issue.followers
    people.append(5)
    people.append({"id": 6})
    assert waiting(issue) == {"follower_ids": [1, 5, 6]}
    assert ids(issue.followers) == [1, 5, 6]
    assert link.requested == [[1], [1, 5, 6]]


def test_new_people_go_whole_where_they_may_be_embedded() -> None:
    issue = linked(collaborator_ids=[1])
    people: list[Any] = issue.collaborators
    people.append(Person(name="New"))
    people.append("jo@example.com")
    assert waiting(issue) == {"collaborators": [1, {"name": "New"}, "jo@example.com"]}
    assert "collaborator_ids" not in issue


def test_ids_without_a_record_stay() -> None:
    class Gone(FakeLink):
        def related_many(self, spec: str, keys: list[object], owner: Any, ids_of: Any) -> list[Any]:
            return [
                person for person in super().related_many(spec, keys, owner, ids_of) if person["id"] != 404
            ]

    issue = linked(Gone(), follower_ids=[404, 1, "2", 405])
    issue.followers.pop(0)
    issue.followers.append(ANN)
    assert waiting(issue) == {"follower_ids": [404, "2", 405, 8]}


@given(st.lists(st.integers(0, 9), unique=True), st.data())
def test_ids_are_merged_without_loss(current: list[object], data: st.DataObject) -> None:
    before = [key for key in current if data.draw(st.booleans())]
    after = data.draw(st.lists(st.sampled_from([*before, 10, 11]), unique=True))
    merged = merge_ids(current, before, after)
    hidden = [key for key in current if key not in before]
    assert [key for key in merged if key in after] == after
    assert sorted(merged, key=str) == sorted([*after, *hidden], key=str)
    if after == before:
        assert merged == current


def test_a_list_outlives_its_record_and_its_copies_are_plain_lists() -> None:
    people = linked(follower_ids=[1]).followers
    people.append(ANN)
    assert ids(people) == [1, 8]
    issue = linked(follower_ids=[1])
    for twin in (
        copy.copy(issue.followers),
        copy.deepcopy(issue.followers),
        pickle.loads(pickle.dumps(issue.followers)),
    ):
        assert type(twin) is list
        twin.append(BO)
    assert waiting(issue) == {}


def test_a_view_has_a_list_of_its_own() -> None:
    issue = linked(follower_ids=[1])
    people = issue.followers
    view = issue._make_view()
    people.append(ANN)
    assert (ids(view.followers), waiting(view)) == ([1], {})


@pytest.mark.parametrize("is_async", [True, False])
def test_an_awaited_list_writes_ids_too(is_async: bool) -> None:
    issue = linked(FakeLink(is_async), follower_ids=[1])

    async def run() -> None:
        attrs: Any = issue.awaitable_attrs
        people = await attrs.followers
        people.append(ANN)
        assert await attrs.followers is people is issue.followers
        (await attrs.collaborators).append(BO)

    asyncio.run(run())
    assert waiting(issue) == {"follower_ids": [1, 8], "collaborator_ids": [9]}


def test_threads_lose_nothing() -> None:
    for _ in range(20):
        issue = linked()
        people = issue.followers
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda number, one=people: one.append(Person(id=number)), range(1, 21)))
        assert sorted(map(str, issue.follower_ids)) == sorted(map(str, range(1, 21)))


# -- which record is meant ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("meant", [Person(id=2), {"id": 2}, 2, "2"])
def test_a_record_is_found_by_its_id(meant: Any) -> None:
    issue = linked(follower_ids=[1, 2, 2, 3])
    people = issue.followers
    assert meant in people
    assert meant in issue.follower_ids or meant == "2"
    assert (people.index(meant), people.count(meant), people.index(meant, 2)) == (1, 2, 2)
    people.remove(meant)
    assert waiting(issue) == {"follower_ids": [1, 2, 3]}
    with pytest.raises(ValueError, match="is not in the list"):
        people.index(meant, 2)


def test_a_place_is_looked_for_within_bounds_and_by_any_form() -> None:
    people: Any = linked(follower_ids=[1, 2, 3]).followers
    assert (people.index(3), people.index(Person(id=2), 0, 2), people.count(3), 3 in people) == (
        2,
        1,
        1,
        True,
    )
    with pytest.raises(ValueError, match="is not in the list"):
        people.index(3, 0, 2)
    people.append({"id": 6})
    assert (people.index(6), people.index(Person(id=6)), people.count({"id": 6})) == (3, 3, 1)


@pytest.mark.parametrize(
    ("current", "before", "after", "merged"),
    [
        ([1, 2, 3], [2], [2, 9], [1, 2, 3, 9]),
        ([1, 2, 3, 4], [3, 4], [4, 3], [1, 2, 4, 3]),
        ([1, 2, 3, 4], [1, 4], [4, 1], [4, 1, 2, 3]),
        ([1, 2, 3, 4], [1, 2, 4], [9, 2, 8], [9, 2, 3, 8]),
        ([1, 2, 3], [1, 3], [], [2]),
        (["1", 2], [1, 2], [2, 1], [2, "1"]),
    ],
)
def test_an_id_without_a_record_stays_behind_the_one_that_it_followed(
    current: list[object], before: list[object], after: list[object], merged: list[object]
) -> None:
    assert merge_ids(current, before, after) == merged


def test_the_list_of_another_relation_or_record_is_assigned_as_a_list() -> None:
    issue, other = linked(follower_ids=[1, 2]), linked(follower_ids=[3])
    other.followers = issue.followers
    issue.collaborators = issue.followers
    assert waiting(other) == {"follower_ids": [1, 2]}
    assert waiting(issue) == {"collaborator_ids": [1, 2]}
    other.followers.append(ANN)
    assert (waiting(other), ids(issue.followers)) == ({"follower_ids": [1, 2, 8]}, [1, 2])


@pytest.mark.parametrize("other", [Person(id=9), Person(name="new"), Channel(id=1), None, "ann"])
def test_a_record_that_is_not_there_is_not_found(other: Any) -> None:
    issue = linked(follower_ids=[1])
    assert other not in issue.followers
    assert other not in issue.follower_ids
    assert (issue.followers.count(other), issue.follower_ids.count(other)) == (0, 0)
    with pytest.raises(ValueError, match="is not in the list"):
        issue.followers.remove(other)
    assert waiting(issue) == {}


def test_ids_after_an_assignment_are_ids_still() -> None:
    issue = linked()
    issue.followers = [ANN]
    issue.follower_ids.append(BO)  # type: ignore[arg-type]
    assert waiting(issue) == {"follower_ids": [8, 9]}


def test_a_record_beside_an_address_goes_out_as_its_id() -> None:
    issue = linked()
    issue.collaborators = ["new@example.org", ANN]
    issue.collaborators.append(BO)
    twin = pickle.loads(pickle.dumps(issue))
    twin.collaborators += [Person(id=10), Person(name="New", email="n@example.org")]
    assert waiting(issue) == {"collaborators": ["new@example.org", 8, 9]}
    assert waiting(twin) == {
        "collaborators": ["new@example.org", 8, 9, 10, {"name": "New", "email": "n@example.org"}]
    }
    with pytest.raises(TypeError, match=r"collaborators takes test.Person records"):
        issue.collaborators.append(Channel(id=1))  # type: ignore[arg-type]
