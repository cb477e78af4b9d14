"""Relations: from an id to the record, and back to the id."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import pytest

from tests.support.records import FakeLink, Issue, Person, fetched, waiting
from zenpy.lib.api_objects import Ticket
from zenpy.lib.exception import ZenpyException
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import ListField, Relation, Relations


def linked(link: FakeLink, **payload: Any) -> Issue:
    return Issue._from_payload({"id": 1, **payload}, link)


def read_as(kind: type[BaseObject], **payload: object) -> Any:
    return kind._from_payload({"id": 1, **payload}, FakeLink())


def test_a_relation_is_asked_for_once_and_stays_the_same_object() -> None:
    link = FakeLink()
    issue = linked(link, assignee_id=5)
    assert issue.assignee is not None
    issue.assignee.name = "x"
    assert issue.assignee.to_dict(serialize=True) == {"id": 5, "name": "x"}
    assert link.requested == [5]
    issue.assignee_id = 6
    assert issue.assignee.id == 6
    assert link.requested == [5, 6]


def test_a_relation_without_id_is_none_and_sends_nothing() -> None:
    link = FakeLink()
    assert linked(link).assignee is None
    assert linked(link, assignee_id=None).assignee is None
    assert linked(link, assignee_id={"odd": 1}).assignee is None
    assert linked(link).followers == []
    assert linked(link, follower_ids=None).followers == []
    assert link.requested == []


def test_a_record_that_is_gone_is_asked_for_once() -> None:
    link = FakeLink()
    issue = linked(link, assignee_id=404)
    assert (issue.assignee, issue.assignee) == (None, None)
    assert link.requested == [404]


def test_the_system_user_is_none() -> None:
    """rule R8"""

    class Owner(Issue):
        assignee: Relation[Person] = Relation("assignee_id", "User")
        followers: Relations[Person] = Relations("follower_ids", "User")

    link = FakeLink()
    owner = Owner._from_payload({"assignee_id": -1, "follower_ids": [-1]}, link)
    assert (owner.assignee, owner.followers, link.requested) == (None, [], [])


def test_without_a_client_a_relation_explains_what_to_do() -> None:
    with pytest.raises(
        ZenpyException, match=r"Issue\(id=1\) is not connected to a client, so its assignee .* 5"
    ):
        Issue(id=1, assignee_id=5).assignee
    with pytest.raises(ZenpyException, match="not connected"):
        Issue(id=1, follower_ids=[5]).followers
    assert Issue(id=1).assignee is None
    awaited: Any = Issue(id=1, assignee_id=5).awaitable_attrs
    with pytest.raises(ZenpyException, match=r"its assignee \(test\.Person 5\) cannot be fetched; read the"):
        asyncio.run(awaited.assignee)


def test_assigning_a_record_keeps_its_id_and_reads_back_as_that_record() -> None:
    person = Person(id=5)
    issue: Any = fetched(assignee_id=3)
    issue.assignee = person
    assert (issue.assignee, issue.assignee_id) == (person, 5)
    assert waiting(issue) == {"assignee_id": 5}
    issue.assignee = 6
    assert waiting(issue) == {"assignee_id": 6}
    assert (type(issue.assignee), issue.assignee.id) == (Person, 6)
    issue.assignee = {"id": 7, "name": "Jo"}
    assert waiting(issue) == {"assignee_id": 7}
    assert (type(issue.assignee), issue.assignee.id) == (Person, 7)
    issue.followers = [8, {"id": 9}]
    assert [(type(one), one.id) for one in issue.followers] == [(Person, 8), (Person, 9)]


def test_assigning_none_is_sent_as_null() -> None:
    """existing client 13"""
    issue = fetched(assignee_id=3, follower_ids=[1])
    issue.assignee = None
    issue.followers = None
    assert issue.assignee is None
    assert waiting(issue) == {"assignee_id": None, "follower_ids": None}


def test_a_new_record_goes_whole_only_where_it_may_be_embedded() -> None:
    issue = fetched(assignee_id=3, requester_id=4)
    with pytest.raises(ValueError, match=r"assignee: Person.* has no id yet; create it first"):
        issue.assignee = Person(name="Jo")
    requester = Person(name="Jo", email="jo@example.com")
    issue.requester = requester
    assert issue.requester is requester
    assert waiting(issue) == {"requester": {"name": "Jo", "email": "jo@example.com"}}
    requester.name = "Joe"
    issue.requester = {"name": "Ann"}
    assert waiting(issue) == {"requester": {"name": "Ann"}}
    issue.requester = Person(id=8)
    assert waiting(issue) == {"requester_id": 8}


def test_an_embedded_record_is_read_from_the_payload() -> None:
    link = FakeLink()
    issue = linked(link, requester_id=4, requester={"id": 4, "name": "Jo"})
    assert issue.requester is not None
    assert (type(issue.requester), issue.requester.name) == (Person, "Jo")
    assert issue.requester is issue.requester
    assert (issue.requester.api, link.requested) == (link, [])
    issue.requester = {"name": "New"}
    assert issue.requester is not None
    assert issue.requester.api is link
    many = linked(link, collaborators=[{"id": 4}, "jo@example.org"])
    assert many.collaborators[0].api is link
    assert [type(one) for one in many.collaborators] == [Person, str]
    assert list(map(str, linked(link, collaborators="odd").collaborators)) == ["odd"]


@pytest.mark.parametrize("value", [5.5, True, object(), b"5", ""])
def test_anything_else_is_refused(value: Any) -> None:
    with pytest.raises(
        TypeError, match=rf"^assignee takes test.Person records and ids, not {type(value).__name__}: "
    ):
        fetched().assignee = value
    with pytest.raises(TypeError, match=r"followers takes test.Person records and ids"):
        fetched().followers = [value]


@pytest.mark.parametrize("value", ["Jo", 5, {"id": 5}, Person(id=5)])
def test_many_takes_an_iterable(value: Any) -> None:
    with pytest.raises(TypeError, match="followers takes an iterable"):
        fetched().followers = value


def test_many_are_asked_for_together_and_remembered() -> None:
    link = FakeLink()
    issue = linked(link, follower_ids=[1, 2])
    first = issue.followers
    assert [person.id for person in first] == [1, 2]
    assert issue.followers == first
    assert issue.followers is first
    assert link.requested == [[1, 2]]
    issue.follower_ids.append(3)
    assert len(issue.followers) == 3
    assert waiting(issue) == {"follower_ids": [1, 2, 3]}


def test_many_are_set_by_records_and_ids() -> None:
    issue, ann = fetched(), Person(id=1)
    issue.followers = (person for person in (ann, 2, {"id": 3}))
    assert waiting(issue) == {"follower_ids": [1, 2, 3]}
    issue.followers = [ann]
    assert issue.followers[0] is ann
    issue.followers = []
    assert waiting(issue) == {"follower_ids": []}
    with pytest.raises(ValueError, match="no id yet"):
        issue.followers = [Person(name="Jo")]


def test_new_people_go_whole_where_they_may_be_embedded() -> None:
    issue = fetched(collaborator_ids=[1])
    issue.collaborators = [Person(id=5), 6, "jo@example.com", {"name": "Ann"}, Person(name="Bo")]
    assert waiting(issue) == {"collaborators": [5, 6, "jo@example.com", {"name": "Ann"}, {"name": "Bo"}]}
    first: object = issue.collaborators[0]
    assert first == 5
    issue.collaborators = [7]
    assert waiting(issue) == {"collaborator_ids": [7]}


def test_an_embedded_list_is_read_from_the_payload() -> None:
    issue = linked(FakeLink(), collaborators=[{"id": 1, "name": "Jo"}, "a@b.example"])
    assert [type(item) for item in issue.collaborators] == [Person, str]
    assert issue.collaborators[0] is issue.collaborators[0]
    assert waiting(issue) == {}


def test_deleting_a_relation_deletes_its_id() -> None:
    issue = fetched(assignee_id=1)
    del issue.assignee
    assert issue.assignee_id is None
    with pytest.raises(AttributeError, match="assignee"):
        del issue.assignee


# -- async -----------------------------------------------------------------------------------------------------------


def test_an_async_client_explains_how_to_await_a_relation() -> None:
    issue = linked(FakeLink(True), assignee_id=5, follower_ids=[5])
    with pytest.raises(ZenpyException, match=r"`await ticket\.awaitable_attrs\.assignee`"):
        issue.assignee
    with pytest.raises(ZenpyException, match=r"`await ticket\.awaitable_attrs\.followers`"):
        issue.followers


def test_an_async_client_gives_what_is_cached_at_once() -> None:
    person = Person(id=5)
    issue = linked(FakeLink(True, person), assignee_id=5, follower_ids=[5])
    assert issue.assignee is person
    assert issue.followers == [person]
    assert issue.followers is issue.followers


@pytest.mark.parametrize("is_async", [True, False])
def test_awaited_relations_are_fetched_and_remembered(is_async: bool) -> None:
    link = FakeLink(is_async)
    issue = linked(link, assignee_id=5, follower_ids=[1, 2], subject="a")

    async def read() -> None:
        attrs: Any = issue.awaitable_attrs
        found = await attrs.assignee
        assert found is issue.assignee is await attrs.assignee
        assert [person.id for person in await attrs.followers] == [1, 2]
        assert len(issue.followers) == 2
        assert await attrs.subject == "a"
        assert await attrs.requester is None
        assert await attrs.collaborators == []

    asyncio.run(read())
    assert link.requested == [5, [1, 2]]


def test_a_misspelt_awaitable_attribute_is_refused_at_once() -> None:
    attrs: Any = linked(FakeLink(True)).awaitable_attrs
    with pytest.raises(AttributeError, match="did you mean 'assignee'"):
        attrs.asignee
    with pytest.raises(AttributeError):
        attrs._private
    assert "assignee" in dir(attrs)
    assert not any(name.startswith("_") for name in dir(attrs))


def test_descriptors_on_the_class_are_themselves_and_documented() -> None:
    assert isinstance(Issue.assignee, Relation)
    for name in ("assignee", "followers", "tags", "via", "settings", "due"):
        assert getattr(Issue, name).__doc__
        assert getattr(Issue, name).name == name


# -- what the class says --------------------------------------------------------------------------------------------


def test_a_relation_does_what_its_class_says() -> None:
    class Kind(BaseObject):
        owner_id: int | None = None
        owner: Relation[Person] = Relation("owner_id", "test.Person")
        author: Relation[Person] = Relation("author_id", "test.Person", embedded=True)

    assert Kind.owner.__doc__ == "The test.Person behind `owner_id`."
    record = read_as(Kind)
    with pytest.raises(ValueError, match=r"owner: Person\(name='New'\) has no id yet"):
        record.owner = Person(name="New")
    with pytest.raises(TypeError, match=r"owner takes test.Person records and ids, not Issue"):
        record.owner = Issue(id=1)
    record.owner_id, record.author = Person(id=5), Person(name="New")
    assert waiting(record) == {"owner_id": 5, "author": {"name": "New"}}
    with pytest.raises(TypeError, match=r"owner_id takes test.Person records and ids, not Issue"):
        record.owner_id = Issue(id=1)
    assert "owner" not in inspect.signature(Kind).parameters
    assert "author" in inspect.signature(Kind).parameters


def test_a_list_of_related_records_needs_no_list_of_ids_beside_it() -> None:
    class Kind(BaseObject):
        people: Relations[Person] = Relations("person_ids", "test.Person")

    record: Any = Kind()
    record.people.append(Person(id=5))
    record.people.append(Person(id=6))
    assert record.to_dict() == {"person_ids": [5, 6]}
    record.person_ids.append(7)
    assert [one.id for one in read_as(Kind, person_ids=[5, 7]).people] == [5, 7]


def test_only_a_user_may_stand_for_zendesk_itself() -> None:
    class Kind(BaseObject):
        people: Relations[Person] = Relations("person_ids", "test.Person")
        owner: Relation[Person] = Relation("owner_id", "test.Person")

    record = read_as(Kind, person_ids=[-1, 5], owner_id=-1)
    assert ([one.id for one in record.people], record.owner.id) == ([-1, 5], -1)


def test_a_list_of_ids_in_hand_is_written_whatever_its_attribute_is_called() -> None:
    class Kind(BaseObject):
        numbers: ListField[int] = ListField(key="person_ids")
        people: Relations[Person] = Relations("person_ids", "test.Person")

    record = read_as(Kind, person_ids=[5])
    numbers = record.numbers
    record.people.append(Person(id=6))
    assert (numbers, record.numbers is numbers, waiting(record)) == ([5, 6], True, {"person_ids": [5, 6]})
    empty = read_as(Kind)
    numbers = empty.numbers
    empty.people.append(Person(id=6))
    assert (numbers, empty.numbers is numbers) == ([6], True)


def test_what_has_to_be_awaited_is_named_also_without_a_name_of_its_kind() -> None:
    class Kind(BaseObject):
        owner: Relation[Person] = Relation("owner_id", "test.Person")

    with pytest.raises(
        ZenpyException,
        match=r"^The owner of Kind\(id=1\) has .* use `await record\.awaitable_attrs\.owner`\.$",
    ):
        Kind._from_payload({"id": 1, "owner_id": 5}, FakeLink(True)).owner


def test_an_address_is_no_user() -> None:
    with pytest.raises(
        TypeError,
        match=r"^assignee takes User records and ids, not the address 'jo@x\.org': find the user first\.$",
    ):
        Ticket().assignee = "jo@x.org"
    with pytest.raises(
        TypeError,
        match=r'the address \'jo@x\.org\': give \{"name": \.\.\., "email": \'jo@x\.org\'\} for a new one\.$',
    ):
        Ticket().requester = "jo@x.org"


def test_a_list_that_only_zendesk_sets_says_so() -> None:
    class Kind(BaseObject):
        person_ids: ListField[int] = ListField()
        people: Relations[Person] = Relations("person_ids", "test.Person", read_only=True)

    record = read_as(Kind, person_ids=[5])
    with pytest.raises(
        ZenpyException,
        match=r"^people of Kind\(id=1\) can only be read: Zendesk sets person_ids\. Nothing was changed\.$",
    ):
        record.people.append(Person(id=6))
    assert ([one.id for one in record.people], waiting(record)) == ([5], {})
