"""Copies, pickles and views of records: what they share, and what belongs to each."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from tests.support.records import CustomField, FakeLink, Issue, fetched, waiting
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import Renamed

# -- copies and pickles ----------------------------------------------------------------------------------------------


def changed_issue() -> Issue:
    issue = fetched(
        tags=["a"], via={"id": 3}, custom_fields=[{"id": 1, "value": [1]}], assignee_id=5, odd=[1]
    )
    issue.subject = "changed"
    assert issue.assignee is not None
    assert issue.tags is not None
    issue.tags.append("b")
    assert issue.via is not None
    issue.via.channel = "x"
    assert issue.custom_fields is not None
    issue.custom_fields[0]["value"].append(2)
    issue.events = [CustomField(id=1)]  # type: ignore[list-item]  # any record
    return issue


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickle_keeps_payload_and_changes_and_leaves_the_client_behind(protocol: int) -> None:
    """existing client 24"""
    issue = changed_issue()
    copied = pickle.loads(pickle.dumps(issue, protocol))
    assert copied.to_dict() == issue.to_dict()
    assert copied.to_dict(serialize=True) == issue.to_dict(serialize=True)
    assert copied.api is None
    copied._clear_changes(copied._unsent_changes())
    assert waiting(copied) == {}


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy])
def test_a_copy_keeps_the_client_and_shares_nothing_that_changes(again: Any) -> None:
    """existing client 24"""
    issue = changed_issue()
    before = issue.to_dict(), issue.to_dict(serialize=True)
    copied = again(issue)
    assert (copied.to_dict(), copied.to_dict(serialize=True)) == before
    assert copied.api is issue.api
    copied.subject = "other"
    copied.tags.append("c")
    copied.via.channel = "y"
    copied.custom_fields[0]["value"].append(3)
    copied.events[0].value = 1
    copied.odd.append(2)
    assert (issue.to_dict(), issue.to_dict(serialize=True)) == before
    copied._clear_changes(copied._unsent_changes())
    assert issue.to_dict(serialize=True) == before[1]


class Linked(BaseObject):
    """A class with a field whose key begins with an underscore."""

    links: Renamed[Any] = Renamed("_links")


class Packed(Issue):
    """A class of a program that says itself how it is pickled."""

    def __reduce__(self) -> tuple[object, ...]:
        return _unpack, (self.subject,)


def _unpack(subject: str) -> Packed:
    return Packed(subject=f"unpacked {subject}")


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_class_may_say_itself_how_it_is_pickled(protocol: int) -> None:
    copied = pickle.loads(pickle.dumps(Packed(subject="a"), protocol))
    assert (type(copied), copied.subject) == (Packed, "unpacked a")


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_a_copy_knows_what_was_added_to_a_list_that_was_sent(again: Any) -> None:
    issue: Any = fetched()
    issue.collaborators = ["jo@example.org"]
    issue._clear_changes(issue._unsent_changes())
    assert waiting(again(issue)) == {}
    issue.collaborators.append(5)
    assert waiting(again(issue)) == {"collaborators": ["jo@example.org", 5]}


def test_pickles_of_earlier_versions_are_read() -> None:
    payload = {"id": 1, "subject": "b", "_seen": 5, "brand_new": [1], "x-y": [2]}
    issue: Any = Issue.__new__(Issue)
    issue.__setstate__((payload, ["subject"]))
    assert issue.to_dict() == {"id": 1, "subject": "b", "brand_new": [1], "x-y": [2]}
    assert (issue._seen, issue.api, waiting(issue)) == (5, None, {"subject": "b"})
    links: Any = Linked.__new__(Linked)
    links.__setstate__(({"_links": [1], "_seen": 5}, []))
    assert (links.links, links._seen, links.to_dict()) == ([1], 5, {"_links": [1]})
    issue["x-y"].append(3)
    assert waiting(issue) == {"subject": "b", "x-y": [2, 3]}


@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one)), lambda one: one]
)
def test_a_copy_knows_the_names_by_which_the_server_knows_the_record(again: Any) -> None:
    record: Any = fetched(key="k1", name="n1", subject="a")
    record.key, record.name, record.subject = "k2", "n2", "b"
    record.name = "n3"
    copied = again(record)
    assert [copied._value_as_read(one) for one in ("key", "name", "subject")] == ["k1", "n1", "b"]
    copied._clear_changes([one for one in copied._unsent_changes() if one[1] == "name"])
    assert [copied._value_as_read(one) for one in ("key", "name")] == ["k1", "n3"]
    copied._clear_changes(copied._unsent_changes())
    assert [copied._value_as_read(one) for one in ("key", "name")] == ["k2", "n3"]
    assert (waiting(copied), fetched()._value_as_read("key")) == ({}, None)


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_attributes_of_the_program_are_copied_and_are_no_fields(again: Any) -> None:
    issue: Any = fetched(subject="a")
    issue._seen = [1]
    copied = again(issue)
    copied._seen.append(2)
    assert (issue._seen, copied._seen, waiting(copied)) == ([1], [1, 2], {})
    assert not hasattr(issue._make_view(), "_seen")
    assert not hasattr(again(fetched()), "_seen")
    issue._itself = issue
    copied = again(issue)
    assert copied._itself is copied


class Meddler:
    """Changes a record while that is being copied, as another thread may."""

    def __init__(self, issue: Issue) -> None:
        self.issue = issue

    def __deepcopy__(self, memo: object) -> str:
        self.issue.extra["late"] = 1
        return "copied"

    def __reduce__(self) -> tuple[object, ...]:
        self.issue.extra["late"] = 1
        return str, ("copied",)


@pytest.mark.parametrize("again", [copy.deepcopy, lambda issue: pickle.loads(pickle.dumps(issue))])
def test_a_record_may_be_changed_while_it_is_copied(again: Any) -> None:
    """existing client 24"""
    issue = fetched(subject="a")
    issue.extra.update(meddler=Meddler(issue), last=2)
    copied = again(issue)
    assert (copied.meddler, copied.last) == ("copied", 2)
    assert "late" in issue
    assert "late" not in copied


def test_records_that_hold_each_other_can_be_copied() -> None:
    one, two = Issue(id=1), Issue(id=2)
    setattr(one, "partner", two)  # noqa: B010 - no field
    setattr(two, "partner", one)  # noqa: B010
    assert copy.deepcopy(one).partner.partner.id == 1  # type: ignore[attr-defined]  # set above
    assert pickle.loads(pickle.dumps(one)).partner.partner.id == 1


# -- views -----------------------------------------------------------------------------------------------------------


def test_a_view_of_containers_alone_has_its_own() -> None:
    for key in ("x-y", "_own", "brand_new", "tags"):
        issue: Any = Issue._from_payload({key: [1]})
        view = issue._make_view()
        getattr(view, key).append(2)
        assert (issue[key], view[key], waiting(issue)) == ([1], [1, 2], {key: [1]})


def test_a_view_of_a_record_that_was_shared_before_has_its_own() -> None:
    issue: Any = fetched(tags=["a"], subject="s")
    issue._make_view()
    issue.subject = "t"
    issue.tags.append("b")
    view = issue._make_view()
    assert (view.api, waiting(view)) == (issue.api, waiting(issue))
    view.tags.append("c")
    view.subject = "u"
    assert (issue.tags, issue.subject, view.tags, view.subject) == (["a", "b"], "t", ["a", "b", "c"], "u")


@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one)), lambda one: one]
)
def test_a_view_of_a_copy_has_its_own_lists(again: Any) -> None:
    issue: Any = fetched(tags=["a"])
    issue.tags.append("b")
    made = again(issue)
    view = made._make_view()
    view.tags.append("c")
    assert (made.tags, view.tags) == (["a", "b"], ["a", "b", "c"])


@pytest.mark.parametrize("change", [True, False])
def test_a_view_for_another_client_belongs_to_that(change: bool) -> None:
    issue: Any = fetched(subject="a")
    if change:
        issue.subject = "b"
    link = FakeLink()
    view = issue._make_view_for(link)
    assert (view.api, issue.api is link, waiting(view)) == (link, False, waiting(issue))


def test_a_view_of_a_changed_record_writes_into_a_copy() -> None:
    issue: Any = fetched(subject="a", status="open")
    issue.subject = "b"
    view = issue._make_view()
    view.status = "closed"
    assert (view.api, view.subject, issue.status) == (issue.api, "b", "open")
    issue.subject = "c"
    assert (view.subject, waiting(view)) == ("b", {"subject": "b", "status": "closed"})


@pytest.mark.parametrize("key", ["x-y", "_own", "get", "brand_new", "tags", "settings"])
def test_records_around_one_payload_do_not_see_each_other(key: str) -> None:
    payload: dict[str, Any] = {"id": 1, key: {"a": [1]}, "subject": "s"}
    link = FakeLink()
    one: Any = Issue._from_shared_payload(payload, link)
    two: Any = Issue._from_shared_payload(payload, link)
    assert (one.to_dict(), one.api) == (payload, link)
    (one[key] if key == "get" else getattr(one, key))["a"].append(2)
    one.subject = "t"
    assert waiting(one) == {key: {"a": [1, 2]}, "subject": "t"}
    assert two.to_dict() == payload == {"id": 1, key: {"a": [1]}, "subject": "s"}


def test_each_item_of_a_page_is_a_record_of_its_client() -> None:
    link = FakeLink()
    items = [{"id": 1, "x-y": [1]}, "odd", {"id": 2, "x-y": [2]}, None, {"id": 3}, {"id": 4, "newer": [4]}]
    page: list[Any] = Issue._from_page(items, link)
    assert (page[1], page[3], [page[place].id for place in (0, 2, 4, 5)]) == ("odd", None, [1, 2, 3, 4])
    assert all(page[place].api is link for place in (0, 2, 4, 5))
    for place, key in ((0, "x-y"), (2, "x-y"), (5, "newer")):
        page[place][key].append(9)
        assert waiting(page[place]) == {key: page[place][key]}


def test_a_view_shares_the_payload_until_a_write() -> None:
    """existing client 21"""
    original = fetched(subject="a", tags=["x"])
    view = original._make_view()
    assert view.__dict__ is original.__dict__
    assert (type(view), view.api) == (Issue, original.api)
    view.subject = "b"
    assert (original.subject, view.subject) == ("a", "b")
    assert (waiting(original), waiting(view)) == ({}, {"subject": "b"})


EDITS: list[Any] = [
    lambda issue: setattr(issue, "subject", "edited"),
    lambda issue: issue.tags.append("edited"),
    lambda issue: issue.custom_fields[0].update(value="edited"),
    lambda issue: setattr(issue.via, "channel", "edited"),
    lambda issue: setattr(issue.via.source, "rel", "edited"),
    lambda issue: issue.via.source.from_.update(edited=1),
    lambda issue: issue.via.unknown.append("edited"),
    lambda issue: setattr(issue.events[0], "type", "edited"),
    lambda issue: issue.settings["deep"].append("edited"),
    lambda issue: setattr(issue, "_edited", 1),
    lambda issue: issue.unknown.append("edited"),
    lambda issue: issue.extra["unknown"].append("edited"),
    lambda issue: issue.__delitem__("subject"),
    lambda issue: setattr(issue.requester, "name", "edited"),
]


def full_issue() -> Issue:
    return fetched(
        subject="a",
        tags=["x"],
        custom_fields=[{"id": 1, "value": 1}],
        via={"id": 1, "channel": "web", "source": {"rel": "a", "from": {}}, "unknown": []},
        events=[{"id": 1, "type": "x"}],
        settings={"deep": []},
        unknown=[],
        requester={"id": 5, "name": "Jo"},
    )


@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("warm", [False, True])
def test_no_edit_is_visible_to_another_owner(edit: Any, warm: bool) -> None:
    """existing client 21: neither between views nor towards the original, whatever was read before"""
    pristine = full_issue().to_dict()
    original = full_issue()
    first, second = original._make_view(), original._make_view()
    if warm:
        for name in list(pristine):
            getattr(first, name)
    third = first._make_view()
    for edited, others in (
        (first, (original, second, third)),
        (original, (second, third)),
        (third, (second,)),
    ):
        edit(edited)
        for other in others:
            assert other.to_dict() == pristine
            assert not hasattr(other, "_edited")
            assert waiting(other) == {}


def test_a_view_of_a_changed_record_has_the_changes_for_itself() -> None:
    original = changed_issue()
    sent = original.to_dict(serialize=True)
    view = original._make_view()
    assert view.to_dict(serialize=True) == sent
    view._clear_changes(view._unsent_changes())
    assert original.to_dict(serialize=True) == sent
    small = Issue(id=1, subject="a")
    other = small._make_view()
    other.status = "open"
    assert (waiting(small), waiting(other)) == ({"subject": "a"}, {"subject": "a", "status": "open"})
