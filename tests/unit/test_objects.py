"""What a record is as a Python object: its payload, its constructor, its views and copies."""

from __future__ import annotations

import copy
import gc
import inspect
import json
import pickle
import subprocess
import sys
import weakref
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.support.records import (
    Channel,
    CreateEvent,
    Event,
    FakeLink,
    Issue,
    Origin,
    Person,
    fetched,
    waiting,
)
from zenpy.lib.api_objects.chat_objects import Chat, OfflineMessage, SearchResult, Webpath
from zenpy.lib.exception import EncodingError, ZenpyException
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList
from zenpy.lib.records.dates import parse_date
from zenpy.lib.records.registry import class_for, resolve_class


def test_the_dict_of_a_record_is_its_payload() -> None:
    payload = {"id": 1, "subject": "a", "unknown": 2}
    issue = Issue._from_payload(payload)
    assert issue.__dict__ is payload
    assert (issue.id, issue.subject, issue.unknown) == (1, "a", 2)  # type: ignore[attr-defined]  # extra, but there


def test_what_the_payload_lacks_reads_as_none() -> None:
    issue = Issue()
    assert (issue.id, issue.via, issue.due, issue.assignee) == (None,) * 4
    assert (issue.tags, issue.settings, issue.collaborators) == ([], {}, [])


def test_a_misspelt_attribute_names_the_nearest_name() -> None:
    with pytest.raises(AttributeError, match=r"Issue has no attribute 'statsu'; did you mean 'status'\?"):
        Issue().statsu  # type: ignore[attr-defined]  # that is the point
    with pytest.raises(AttributeError, match=r"Issue has no attribute 'qqqqq'\."):
        Issue().qqqqq  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="did you mean 'status'") as caught:
        del Issue().statsu  # type: ignore[attr-defined]
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    assert not hasattr(Issue(), "__wrapped__")
    with pytest.raises(AttributeError, match=r"Issue has no attribute 'unsent_changes'\.$"):
        Issue().unsent_changes  # type: ignore[attr-defined]  # a private name is no advice


def test_the_signature_lists_the_payload_fields() -> None:
    parameters = inspect.signature(Person).parameters
    assert list(parameters) == ["api", "id", "name", "email", "role", "tags", "fields", "kwargs"]
    assert all(parameter.default is None for name, parameter in parameters.items() if name != "kwargs")
    assert list(inspect.signature(Origin).parameters) == ["api", "rel", "from_", "kwargs"]
    assert "assignee" not in inspect.signature(Issue).parameters
    assert "requester" in inspect.signature(Issue).parameters


def test_relations_and_dates_are_keywords_too() -> None:
    issue = Issue(assignee=Person(id=5), due=datetime(2026, 1, 2, tzinfo=UTC))
    assert issue.to_dict() == {"assignee_id": 5, "due_at": "2026-01-02T00:00:00Z"}


def test_containers_come_as_proxies_and_take_the_place_of_the_raw_ones() -> None:
    issue = fetched(tags=["a"], custom_fields=[{"id": 1, "value": ["x"]}], settings={"a": {}})
    assert type(issue.custom_fields) is ProxyList
    assert type(issue.custom_fields[0]) is ProxyDict
    assert type(issue.settings) is ProxyDict
    assert issue.tags is issue.tags
    assert issue.__dict__["tags"] is issue.tags


def test_nested_records_are_records_and_stay_the_same_object() -> None:
    issue = fetched(via={"channel": "web", "source": {"from": {"id": 7}, "rel": None}})
    assert issue.via is not None
    assert isinstance(issue.via, Channel)
    assert isinstance(issue.via.source, Origin)
    assert issue.via is issue.via
    assert issue.via.source.from_ == {"id": 7}
    assert issue.via.api is issue.api


def test_variants_choose_the_class_and_unknown_ones_the_general_class() -> None:
    issue = fetched(
        events=[{"type": "Create", "field_name": "x"}, {"type": "New in 2030"}, {"type": 5}, {}, "odd"]
    )
    assert issue.events is not None
    assert [type(event) for event in issue.events] == [CreateEvent, Event, Event, Event, str]
    assert class_for("test.Event", {"type": "create"}) is Event
    assert class_for("test.Issue", {}) is resolve_class("test.Issue") is Issue


WRONG_SHAPES: list[tuple[str, object]] = [
    ("tags", {"a": 1}),
    ("tags", "a b"),
    ("tags", 5),
    ("settings", [1]),
    ("settings", "x"),
    ("via", "web"),
    ("via", [1]),
    ("via", 5),
    ("events", "none"),
    ("events", {"id": 1}),
    ("subject", {"text": "a"}),
    ("id", "1"),
    ("requester", "Jo"),
    ("collaborator_ids", "1,2"),
]


@pytest.mark.parametrize(("name", "value"), WRONG_SHAPES)
def test_a_wrong_shape_from_the_server_is_given_as_it_came(name: str, value: object) -> None:
    issue = fetched(**{name: value, "status": "open"})
    assert getattr(issue, name) == value
    assert issue.status == "open"
    for other in ("assignee", "requester", "followers", "collaborators", "due", "created"):
        getattr(issue, other)
    assert issue.to_dict()[name] == value
    assert waiting(issue) == {}


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-05-04T15:30:00Z", datetime(2026, 5, 4, 15, 30, tzinfo=UTC)),
        ("2026-05-04T15:30:00.250+02:00", datetime(2026, 5, 4, 13, 30, 0, 250_000, tzinfo=UTC)),
        ("2026-05-04T15:30:00", datetime(2026, 5, 4, 15, 30, tzinfo=UTC)),
        ("2026-05-04", datetime(2026, 5, 4, tzinfo=UTC)),
        ("yesterday", None),
        ("", None),
        (None, None),
        (1234567890, None),
        ([], None),
    ],
)
def test_a_date_is_an_aware_datetime_or_none(text: object, moment: datetime | None) -> None:
    found = fetched(due_at=text).due
    assert found == moment
    assert found is None or found.utcoffset() is not None
    assert parse_date(text) == moment


def test_a_date_takes_moments_and_nothing_else() -> None:
    issue = fetched(due_at="2026-05-04T15:30:00Z")
    assert issue.due is not None
    issue.due += timedelta(days=1)
    assert issue.due_at == "2026-05-05T15:30:00Z"
    issue.due = "2026-05-06"
    assert issue.due_at == "2026-05-06"
    with pytest.raises(ValueError, match="due: 'yesterday'"):
        issue.due = "yesterday"
    with pytest.raises(TypeError, match="due takes a datetime or None, not int"):
        issue.due = 5  # type: ignore[assignment]  # that is the point
    issue.due = None
    assert waiting(issue) == {"due_at": None}
    del issue.due
    assert waiting(issue) == {}


def test_payload_keys_are_items_too() -> None:
    origin = Origin._from_payload({"from": {"id": 1}, "new": [1]})
    assert origin["from"] == {"id": 1}
    assert ("from" in origin, "from_" in origin, "rel" in origin) == (True, False, False)
    assert (origin.get("rel"), origin.get("rel", 5), origin.get("from")) == (None, 5, {"id": 1})
    origin["from"] = 2
    assert origin.from_ == 2
    origin["new"].append(2)  # type: ignore[attr-defined]  # a list
    assert origin.to_dict() == {"from": 2, "new": [1, 2]}
    del origin["new"]
    with pytest.raises(KeyError, match="new"):
        origin["new"]
    assert list(origin) == ["from"]


def test_setting_a_relation_as_an_item_keeps_only_the_id() -> None:
    """existing client 16"""
    issue = fetched()
    issue["assignee"] = Person(id=5, name="Jo")
    assert waiting(issue) == {"assignee_id": 5}


def test_extra_is_a_live_and_tracked_view_of_unknown_fields() -> None:
    issue = fetched(subject="a", fresh={"deep": []})
    assert dict(issue.extra) == {"fresh": {"deep": []}}
    issue.extra["fresh"]["deep"].append(1)  # type: ignore[index]  # a dict
    assert waiting(issue) == {"fresh": {"deep": [1]}}
    issue.extra["more"] = datetime(2026, 1, 1, tzinfo=UTC)
    assert issue.more == "2026-01-01T00:00:00Z"  # type: ignore[attr-defined]  # extra
    issue.other = 3  # type: ignore[attr-defined]
    assert set(issue.extra) == {"fresh", "more", "other"}
    del issue.extra["fresh"]
    assert (len(issue.extra), "fresh" in issue.extra, "subject" in issue.extra) == (2, False, False)
    assert repr(issue.extra) == "Extra({'more': '2026-01-01T00:00:00Z', 'other': 3})"


@pytest.mark.parametrize("name", ["subject", "assignee", "requester", "due"])
def test_extra_refuses_fields_of_the_class(name: str) -> None:
    issue = fetched(subject="a")
    with pytest.raises(
        KeyError, match=f"{name} is not an extra field of Issue; set it as an attribute instead"
    ):
        issue.extra[name] = 1
    with pytest.raises(KeyError, match=name):
        issue.extra[name]
    with pytest.raises(KeyError, match=name):
        del issue.extra[name]


def test_to_dict_is_a_plain_copy_by_the_names_of_the_api() -> None:
    payload: dict[str, Any] = {
        "id": 1,
        "tags": ["a"],
        "via": {"source": {"from": {"a": [1]}}},
        "events": [{"id": 2}],
    }
    issue = Issue._from_payload(copy.deepcopy(payload))
    assert issue.to_dict() == payload
    assert issue.tags is not None
    assert issue.via is not None
    assert issue.via.source is not None
    assert issue.events is not None
    found: Any = issue.to_dict()
    assert found == payload
    assert type(found["tags"]) is list
    assert type(found["via"]["source"]) is dict
    found["via"]["source"]["from"]["a"].append(2)
    assert issue.to_dict() == payload


def test_to_json_is_sorted_text() -> None:
    issue = Issue(subject="ä", id=1, via=Channel(channel="web"), tags=["x"])
    assert json.loads(issue.to_json()) == {"id": 1, "subject": "ä", "tags": ["x"], "via": {"channel": "web"}}
    assert issue.to_json().splitlines()[1] == '  "id": 1,'
    assert "\n" not in issue.to_json(indent=None)
    for record, path in (
        (Issue(subject=b"x"), r"Issue\.subject"),
        (Issue(via=Channel(channel=b"x")), r"Issue\.via\.channel"),
        (Issue(settings={"a": b"x"}), r"Issue\.settings\.a"),
    ):
        with pytest.raises(EncodingError, match=f"^{path}: bytes cannot be sent as JSON"):
            record.to_json()


def test_a_repr_identifies_the_record_and_contains_no_secrets() -> None:
    assert repr(Issue(id=5, subject="secret")) == "Issue(id=5)"
    assert repr(Person(name="Jo", token="secret", password="secret")) == "Person(name='Jo')"
    assert repr(Person(id=None, account_key="k", token="secret")) == "Person(account_key='k')"
    assert repr(Channel(token="secret")) == "Channel()"


def test_records_are_equal_by_identity() -> None:
    one, two = fetched(), fetched()
    assert one == one
    assert one != two
    assert len({one, two, one}) == 2
    assert weakref.ref(one)() is one


def test_a_record_belongs_to_the_client_that_made_it() -> None:
    class Client:
        _link = FakeLink()

    assert fetched().api is not None
    assert Issue().api is None
    assert Issue(api=Client()).api is Client._link


def test_classes_are_found_by_name_and_imported_when_needed() -> None:
    code = "import sys; from zenpy.lib.records.registry import find_show_call, resolve_class; names = set(sys.modules); print(resolve_class('Ticket'))"
    code += "; print(find_show_call('User')); print('zenpy.lib.api_objects.tickets' in names, find_show_call('Nothing'))"
    done = subprocess.run([sys.executable, "-I", "-c", f"import sys; sys.path[:0] = {sys.path!r}; {code}"],
                          capture_output=True, text=True, check=True)  # fmt: skip
    assert done.stdout.splitlines() == [
        "<class 'zenpy.lib.api_objects.tickets.Ticket'>",
        "ShowCall(operation='users.show', resource='users', many=True)",
        "False None",
    ]
    with pytest.raises(ZenpyException, match="no record class 'Nothing'"):
        resolve_class("Nothing")


def test_a_record_shows_whether_it_is_complete() -> None:
    assert Person(name="a", email=None)._is_complete()
    assert not Person(name="a")._is_complete()
    assert Channel()._is_complete()


def test_importing_the_base_is_light() -> None:
    heavy = (
        "httpx",
        "cachetools",
        "orjson",
        "json",
        "inspect",
        "difflib",
        "decimal",
        "uuid",
        "asyncio",
        "email",
    )
    code = f"import sys, zenpy.lib.records.base, zenpy.lib.records.descriptors; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-I", "-c", f"import sys; sys.path[:0] = {sys.path!r}; {code}"],
                          capture_output=True, text=True, check=True)  # fmt: skip
    assert done.stdout.strip() == "[]"


def test_a_record_costs_little_more_than_its_payload() -> None:
    import tracemalloc

    payload: dict[str, object] = {"id": 1}
    link = FakeLink()
    kept: list[BaseObject | None] = [None] * 1000
    for index in range(1000):
        kept[index] = Issue._from_payload(payload, link)
    kept = [None] * 1000
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    for index in range(1000):
        kept[index] = Issue._from_payload(payload, link)
    each = (tracemalloc.get_traced_memory()[0] - before) / 1000
    tracemalloc.stop()
    assert each <= 120


def test_the_timestamps_of_chats_are_datetimes_next_to_their_text() -> None:
    """As in zenpy 2: the plain name gives the moment, the one with an underscore what was sent."""
    text = "2026-05-04T15:30:00Z"
    moment = datetime(2026, 5, 4, 15, 30, tzinfo=UTC)
    chat = Chat._from_payload({"timestamp": text, "end_timestamp": text}, None)
    assert (chat.timestamp, chat.end_timestamp) == (moment, moment)
    assert (chat._timestamp, chat._end_timestamp) == (text, text)
    for kind in (OfflineMessage, SearchResult, Webpath):
        assert kind._from_payload({"timestamp": text}, None).timestamp == moment
