"""Lists and dicts as deep inside each other as JSON allows: they are read, or told as an error of this package, never as RecursionError."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from tests.support.records import FakeLink, Issue, fetched
from zenpy.lib.api_objects import Ticket
from zenpy.lib.content.encoding import encode_json
from zenpy.lib.exception import DecodingError, EncodingError
from zenpy.lib.http.message import Response
from zenpy.lib.pagination.exports import DuplicateFilter
from zenpy.lib.records.serialize import MOST_LEVELS
from zenpy.webhooks.events import event_from

KEYS = [
    "brand_new",
    "tags",
    "custom_fields",
    "settings",
    "via",
    "events",
    "follower_ids",
    "get",
    "_own",
    "x-y",
]


def nested(levels: int, kind: type) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = {"k": value} if kind is dict else [value]
    return value


def issue(key: str, levels: int, kind: type) -> Any:
    return Issue._from_page([{"id": 1, key: nested(levels, kind)}], FakeLink())[0]


USES: dict[str, Callable[[Any, str], Any]] = {
    "item": lambda record, key: record[key],
    "attribute": lambda record, key: getattr(record, key, None),
    "extra": lambda record, key: record.extra.get(key),
    "to_dict": lambda record, key: record.to_dict(),
    "to_json": lambda record, key: record.to_json(),
    "repr": lambda record, key: repr(record),
    "copy": lambda record, key: copy.copy(record),
    "deepcopy": lambda record, key: copy.deepcopy(record),
    "pickle": lambda record, key: pickle.loads(pickle.dumps(record)),
    "view": lambda record, key: record._make_view().to_dict(),
    "equal": lambda record, key: record[key] == copy.copy(record)[key],
    "repr of the value": lambda record, key: repr(record[key]),
    "deepcopy of the value": lambda record, key: copy.deepcopy(record[key]),
    "pickle of the value": lambda record, key: pickle.loads(pickle.dumps(record[key])),
    "changes": lambda record, key: record._unsent_changes(),
    "update": lambda record, key: (
        record.__setitem__(key, record[key]),
        record.to_dict(serialize=True),
    ),
    "assignment": lambda record, key: (
        record.__setitem__(key, nested(1000, list)),
        record.to_dict(serialize=True),
    ),
}


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("kind", [list, dict])
def test_no_use_of_a_record_ends_in_a_recursion_error(use: str, kind: type) -> None:
    for key in KEYS:
        for levels in (MOST_LEVELS, MOST_LEVELS + 1, 254, 500, 1000, 1024):
            with suppress(DecodingError, EncodingError):
                USES[use](issue(key, levels, kind), key)


@pytest.mark.parametrize("kind", [list, dict])
def test_a_pickle_takes_so_many_levels_and_no_more(kind: type) -> None:
    raw = Issue._from_payload({"id": 1, "settings": nested(MOST_LEVELS, kind)})
    assert pickle.loads(pickle.dumps(raw)).to_dict()["settings"] == nested(MOST_LEVELS, kind)
    with pytest.raises(DecodingError, match=f"a field may have {MOST_LEVELS}"):
        pickle.dumps(Issue._from_payload({"id": 1, "settings": nested(MOST_LEVELS + 1, kind)}))


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("kind", [list, dict])
def test_so_many_levels_work_everywhere(key: str, kind: type) -> None:
    record = issue(key, MOST_LEVELS, kind)
    for name, use in USES.items():
        if name != "assignment":
            use(record, key)
    assert record.to_dict() == {"id": 1, key: nested(MOST_LEVELS, kind)}
    assert copy.deepcopy(record).to_dict() == pickle.loads(pickle.dumps(record)).to_dict() == record.to_dict()


def test_one_more_is_an_error_of_reading_and_of_writing() -> None:
    record = issue("brand_new", MOST_LEVELS + 2, dict)
    with pytest.raises(DecodingError, match="too many levels") as caught:
        record["brand_new"]
    assert isinstance(pickle.loads(pickle.dumps(caught.value)), EncodingError)
    with pytest.raises(EncodingError, match="too many levels"):
        record.tags = nested(MOST_LEVELS + 2, list)
    assert record.to_dict()["brand_new"] == nested(MOST_LEVELS + 2, dict)


def test_what_contains_itself_is_refused() -> None:
    endless: list[Any] = []
    endless.append(endless)
    record: Any = fetched()
    with pytest.raises(EncodingError, match="contains itself"):
        record.brand_new = endless
    record.tags.append(record.tags)
    with pytest.raises(EncodingError, match="contains itself"):
        record.to_dict(serialize=True)


def test_a_body_is_decoded_or_is_no_json() -> None:
    for levels in (254, 1023, 1024, 5000, 200_000):
        body = b"[" * levels + b"]" * levels
        try:
            decoded = Response(200, {}, body).json()
        except ValueError:  # of which the client makes a DecodingError
            assert levels > 1024
        else:
            assert isinstance(decoded, list)


@pytest.mark.parametrize("levels", [254, 800, 1000])
def test_a_body_is_encoded_or_refused(levels: int) -> None:
    value = nested(levels, list)
    with suppress(EncodingError):
        assert encode_json(value) == b"[" * levels + b"1" + b"]" * levels


def test_half_characters_have_a_fingerprint() -> None:
    assert encode_json({"a": "\ud800"}, sort=True)


@pytest.mark.parametrize("levels", [90, 500, 1000, 5000])
def test_webhook_events(levels: int) -> None:
    text = json.dumps({"type": "zen:event-type:ticket.created", "detail": {"id": "5", "deep": 0}})
    event = event_from(text.replace(": 0", ": " + "[" * levels + "]" * levels).encode())
    assert isinstance(repr(event), str)
    with suppress(DecodingError):
        record: Any = event.record
        assert record is None or record.id == 5


def test_an_event_with_half_a_character_is_an_event() -> None:
    event: Any = event_from(
        rb'{"type": "zen:event-type:ticket.created", "detail": {"id": "5", "subject": "\ud83d"}}'
    )
    assert (event.name, event.ticket.subject) == ("ticket.created", "\ud83d")


def test_an_export_compares_records_with_odd_stamps() -> None:
    """A stamp that is no moment is not compared, however deep it is."""
    seen = DuplicateFilter()
    odd = [{"id": 1, "updated_at": nested(980, list), "generated_timestamp": 5} for _ in range(2)]
    assert [seen.is_duplicate(one) for one in odd] == [False, True]
    assert seen.is_duplicate({"id": 1, "updated_at": None, "generated_timestamp": 5})


def test_entries_whose_id_is_no_id_are_merged_by_none() -> None:
    fields = [{"id": {"a": 1}, "value": 1}, {"id": 5, "value": 2}]
    ticket = Ticket._from_payload({"id": 1, "custom_fields": copy.deepcopy(fields)})
    ticket.custom_fields[0]["value"] = "x"
    assert ticket.to_dict(serialize=True) == {"id": 1, "custom_fields": [{"id": {"a": 1}, "value": "x"}]}
    del ticket.custom_fields[0]
    assert ticket.to_dict(serialize=True) == {"id": 1}
