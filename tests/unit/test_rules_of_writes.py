"""Each rule by which a field is written, on classes that have this rule alone."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.records import FakeLink
from zenpy.lib.exception import EncodingError, ZenpyException
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import ListField, MapField, Nested
from zenpy.lib.records.registry import register
from zenpy.lib.records.schema import WriteRules
from zenpy.lib.records.writes import Write, encode_mapping, encode_record

MAKE, CHANGE = Write("make", "things.create"), Write("change", "things.update")
REPLACE = Write("replace", "things.replace")


def read(kind: type[BaseObject], /, **payload: object) -> Any:
    return kind._from_payload({"id": 1, **payload}, FakeLink())


def sent(record: BaseObject, write: Write = CHANGE) -> dict[str, object]:
    return encode_record(record, write).payload


def test_what_only_zendesk_sets_goes_where_a_call_takes_it() -> None:
    class Kind(BaseObject):
        _rules = WriteRules(read_only=("url",))

    made = Kind(id=1, url="u", name="n")
    for write, payload in (
        (MAKE, {"name": "n"}),
        (CHANGE, {"id": 1, "name": "n"}),
        (REPLACE, {"name": "n"}),
        (MAKE._replace(takes=("url",)), {"url": "u", "name": "n"}),
        (CHANGE._replace(takes=("url",)), {"id": 1, "url": "u", "name": "n"}),
        (Write("change"), {"id": 1, "url": "u", "name": "n"}),
        (Write("make"), {"url": "u", "name": "n"}),
    ):
        assert sent(made, write) == payload
    fetched = read(Kind, url="u", name="n")
    assert sent(fetched, REPLACE) == sent(fetched, MAKE) == {"name": "n"}
    assert sent(fetched, MAKE._replace(takes=("url",))) == {"url": "u", "name": "n"}
    assert encode_record(fetched, REPLACE).left_out == []


def test_what_tells_the_class_of_a_record_is_no_change_of_the_stored_one() -> None:
    class Kind(BaseObject):
        _rules = WriteRules(create_only=frozenset({"type"}))
        _tag = ("type", "web")

    made = Kind(id=1, name="n")
    assert sent(made, MAKE) == {"type": "web", "name": "n"}
    assert sent(made) == {"id": 1, "name": "n"}
    made.type = "ios"  # type: ignore[attr-defined]  # a field of the wire
    with pytest.raises(ZenpyException, match="on creation only"):
        sent(made)


def test_what_is_left_out_stays_a_change_with_all_that_is_in_it() -> None:
    class Kind(BaseObject):
        _rules = WriteRules(read_only=("labels", "other"))
        labels: ListField[Any] = ListField()

    record = read(Kind, labels=[{"a": 1}], name="n", other={"b": 1})
    record.labels[0]["a"] = 2
    record.name = "new"
    record.other = {"b": 2}
    record.other["b"] = 3
    encoded = encode_record(record, CHANGE)
    assert (encoded.payload, encoded.left_out) == ({"id": 1, "name": "new"}, ["labels", "other"])
    record._clear_changes(encoded.changes)
    assert sent(record, Write("change")) == {"id": 1, "labels": [{"a": 2}], "other": {"b": 3}}


def test_what_is_taken_on_creation_only() -> None:
    class Kind(BaseObject):
        _rules = WriteRules(create_only=("kind",))

    assert sent(Kind(kind="a", name="n"), MAKE) == {"kind": "a", "name": "n"}
    assert sent(read(Kind, kind="a", name="n"), MAKE) == {"kind": "a", "name": "n"}
    assert sent(read(Kind, kind="a", name="n"), REPLACE) == {"kind": "a", "name": "n"}
    with pytest.raises(
        ZenpyException,
        match=r"^things\.update\(\) does not write Kind\.kind: it can be set on creation only\. Nothing was sent\.$",
    ):
        sent(Kind(id=1, kind="a"), CHANGE)
    assert sent(Kind(id=1, kind="a"), CHANGE._replace(takes=("kind",))) == {"id": 1, "kind": "a"}


def test_what_another_call_writes() -> None:
    class Kind(BaseObject):
        _rules = WriteRules(
            written_by={"logo": "things.logo", "body": "things.translate"}, create_only=("body",)
        )

    fetched = read(Kind, logo="l", body="b", name="n")
    assert sent(fetched, MAKE) == {"body": "b", "name": "n"}
    assert sent(fetched, REPLACE) == {"name": "n"}
    assert sent(Kind(body="b"), MAKE) == {"body": "b"}
    for kind, name, other in (
        (MAKE, "logo", "logo"),
        (CHANGE, "logo", "logo"),
        (REPLACE, "logo", "logo"),
        (CHANGE, "body", "translate"),
        (REPLACE, "body", "translate"),
    ):
        message = (
            rf"^{kind.call}\(\) does not write Kind\.{name}: client\.things\.{other}\(\) writes it\. Nothing"
        )
        with pytest.raises(ZenpyException, match=message):
            sent(Kind(**{"id": 1, name: "x"}), kind)
        with pytest.raises(ZenpyException, match=message):
            encode_mapping({name: "x"}, Kind._rules, kind, "Kind")
    assert encode_mapping({"body": "x"}, Kind._rules, MAKE, "Kind") == {"body": "x"}


def test_a_call_that_takes_few_fields() -> None:
    class Kind(BaseObject):
        _rules = WriteRules(written_in={"user_ids": "users"})
        user_ids: ListField[int] = ListField()

    few = ("users", "name")
    fetched = read(Kind, name="n", more="m", user_ids=[1])
    assert sent(fetched, MAKE._replace(only=few)) == {
        "name": "n",
        "users": [{"user_id": 1, "action": "put"}],
    }
    fetched.user_ids = [1, 2]
    assert sent(fetched, CHANGE._replace(only=few)) == {
        "id": 1,
        "users": [{"user_id": 2, "action": "put"}],
    }
    fetched.more = "x"
    with pytest.raises(
        ZenpyException, match=r"^things\.update\(\) does not write more; it takes users, name\.$"
    ):
        sent(fetched, CHANGE._replace(only=few))


def test_null_of_a_fetched_record_is_not_told_to_a_new_one() -> None:
    class Kind(BaseObject):
        _rules = WriteRules(null_counts=("segment_id",))

    fetched = read(Kind, segment_id=None, color=None)
    assert sent(fetched, MAKE) == {"segment_id": None}
    assert sent(fetched, REPLACE) == {"segment_id": None, "color": None}
    fetched.color = None
    assert sent(fetched, MAKE) == {"segment_id": None, "color": None}


def test_a_text_that_was_sent_is_the_text_with_placeholders() -> None:
    class Kind(BaseObject):
        _rules = WriteRules(raw_of={"raw_title": "title", "raw_text": "text"})

    record = read(Kind, title="a", raw_title="{{a}}", text="b", raw_text="{{b}}", position=1)
    record.position = 2
    record._clear_changes(encode_record(record, CHANGE).changes)
    assert (record.raw_title, record.raw_text) == ("{{a}}", "{{b}}")
    record.title = "new"
    record._clear_changes(encode_record(record, CHANGE).changes)
    assert (record.raw_title, record.raw_text, record._unsent_changes()) == ("new", "{{b}}", [])
    record.text, record.raw_text = "x", "{{x}}"
    changes = encode_record(record, CHANGE).changes
    record._clear_changes([one for one in changes if one[1] == "text"])
    assert (record.raw_text, sent(record)) == ("{{x}}", {"id": 1, "raw_text": "{{x}}"})
    without = read(Kind, title="a")
    without.title = "b"
    without._clear_changes(encode_record(without, CHANGE).changes)
    assert without.to_dict() == {"id": 1, "title": "b"}
    later = read(Kind, title="a", raw_title="{{a}}")
    later.title = "b"
    changes = encode_record(later, CHANGE).changes
    later.title = "c"
    later._clear_changes(changes)
    assert (later.raw_title, sent(later)) == ("{{a}}", {"id": 1, "title": "c"})


def test_a_text_goes_out_with_its_placeholders_unless_it_was_set() -> None:
    class Kind(BaseObject):
        _rules = WriteRules(read_only=("raw_title",), raw_of={"raw_title": "title"})

    assert sent(read(Kind, title="a", raw_title="{{a}}"), MAKE) == {"title": "{{a}}"}
    assert sent(read(Kind, title="a", raw_title=None), MAKE) == {"title": "a"}
    assert sent(read(Kind, raw_title="{{a}}"), MAKE) == {}
    record = read(Kind, title="a", raw_title="{{a}}")
    record.title = "b"
    assert sent(record, MAKE) == {"title": "b"}
    with pytest.raises(EncodingError, match=r"^title: str cannot be sent as JSON; half a character"):
        sent(read(Kind, title="a", raw_title="half \ud83d"), MAKE)


def test_fields_that_go_along() -> None:
    class Kind(BaseObject):
        _rules = WriteRules(sent_with={"actions": ("conditions", "absent")})
        _always = ("title",)
        actions: ListField[Any] = ListField()
        conditions: MapField[Any] = MapField()

    record = read(Kind, title="t", actions=[{"a": 1}], conditions={"all": []}, position=1)
    assert sent(record) == {"id": 1}
    record.position = 2
    assert sent(record) == {"id": 1, "position": 2, "title": "t"}
    record.actions[0]["a"] = 2
    expected = {"id": 1, "position": 2, "actions": [{"a": 2}], "title": "t"}
    assert sent(record, Write("change")) == expected
    assert sent(record) == {**expected, "conditions": {"all": []}}
    record.title = "new"
    assert sent(record)["title"] == "new"


def test_parts_go_out_under_the_names_they_are_written_by() -> None:
    class Kind(BaseObject):
        _rules = WriteRules(
            written_as={
                "view": {"columns": "output.columns[id]", "sort": "output.sort"},
                "all_ids": {"*": "ids"},
            }
        )

    view = {"columns": [{"id": 5}, {"title": "odd"}, "name"], "sort": "up", "more": 1}
    record = Kind(view=view, all_ids=[1])
    output = {"columns": [5, {"title": "odd"}, "name"], "sort": "up"}
    assert sent(record, MAKE) == {"output": output, "ids": [1]}
    assert encode_mapping({"view": view, "all_ids": None}, Kind._rules, MAKE, "Kind") == {
        "output": output,
        "ids": None,
    }
    assert sent(Kind(view={"sort": "up"}, output={"sort": "down", "x": 1}), MAKE) == {
        "output": {"sort": "down", "x": 1}
    }
    assert sent(Kind(view={"columns": [{"id": 5}]}, output={"columns": [6]}), MAKE) == {
        "output": {"columns": [6]}
    }
    assert sent(Kind(view={"sort": "up"}, output="odd"), MAKE) == {"output": "odd"}
    assert sent(Kind(view={"columns": "odd"}), MAKE) == {"output": {"columns": []}}
    assert sent(Kind(view=None), MAKE) == {"view": None}
    assert sent(Kind(all_ids=None), MAKE) == {"ids": None}
    assert sent(Kind(ids=[2], all_ids=[1]), MAKE) == {"ids": [2]}
    with pytest.raises(
        EncodingError,
        match=r"^Kind\.view: it is sent as output\.columns\[id\] and output\.sort, so give a record or a mapping\.$",
    ):
        sent(Kind(view="text"), MAKE)


def test_of_two_names_of_one_list_the_changed_one_goes_out() -> None:
    class Kind(BaseObject):
        _rules = WriteRules(
            merged=("main", "twin"), written_as={"twin": {"*": "main"}, "third": {"*": "other"}}
        )
        main: ListField[Any] = ListField(merged=True)
        twin: ListField[Any] = ListField(merged=True)

    def entries(*values: str) -> list[dict[str, object]]:
        return [{"id": place, "value": value} for place, value in enumerate(values)]

    record = read(Kind, main=entries("a", "b"), twin=entries("a", "b"), third=[1], other=[1])
    assert sent(record, MAKE) == {"main": entries("a", "b"), "other": [1]}
    record.third = [2]
    assert sent(record, MAKE) == {"main": entries("a", "b"), "other": [2]}
    record.twin[1]["value"] = "new"
    assert sent(record, MAKE) == {"main": entries("a", "new"), "other": [2]}
    assert sent(record) == {"id": 1, "main": entries("a", "new")[1:], "other": [2]}
    record.main[0]["value"] = "too"
    assert sent(record, MAKE) == {"main": entries("too", "new"), "other": [2]}
    only = read(Kind, twin=entries("a"), third=[1])
    assert sent(only, MAKE) == {"main": entries("a"), "other": [1]}
    none = read(Kind, main=None, twin=entries("a"), other=None, third=[1])
    assert sent(none, MAKE) == {"main": entries("a"), "other": [1]}


def test_merged_records_send_what_changed_in_them() -> None:
    @register
    class Part(BaseObject):
        _spec = "test.rules.Part"
        _rules = WriteRules(read_only=("id", "url"), raw_of={"raw_name": "name"})

    class Kind(BaseObject):
        _rules = WriteRules(merged=("part",))
        part: Nested[Part] = Nested("test.rules.Part")
        whole: Nested[Part] = Nested("test.rules.Part")

    payload = {"id": 7, "url": "u", "name": "n", "raw_name": "{{n}}", "owner_id": 5}
    record = read(Kind, part=dict(payload), whole=dict(payload))
    record.part.name = record.whole.name = "new"
    assert sent(record)["part"] == {"id": 7, "name": "new"}
    assert sent(record)["whole"] == {"id": 7, "name": "new", "owner_id": 5}
    assert sent(record, Write("change"))["whole"] == {**payload, "name": "new"}
    assert sent(record, MAKE)["whole"] == {"name": "new", "owner_id": 5}
    record.part.url = "v"
    assert sent(record)["part"] == {"id": 7, "name": "new"}
    assert sent(record, Write("change"))["part"] == {"id": 7, "name": "new", "url": "v"}
    record.part = {"name": "other"}
    assert sent(record)["part"] == {"name": "other"}
    record.whole.owner_id = Part(id=8)
    record.whole.owner_id = record.whole["owner_id"]
    assert sent(record)["whole"]["owner_id"] == 8  # type: ignore[index]  # a dict


def test_the_path_of_a_value_is_in_its_error() -> None:
    class Kind(BaseObject):
        labels: ListField[Any] = ListField()
        options: MapField[Any] = MapField()

    for name, value, path in (
        ("labels", [1, {"a": [b"x"]}], r"labels\[1\]\.a\[0\]"),
        ("options", {"a": {"b": b"x"}}, r"options\.a\.b"),
        ("labels", [BaseObject(name=b"x")], r"labels\[0\]\.name"),
        ("other", b"x", "other"),
    ):
        with pytest.raises(EncodingError, match=f"^Kind.{path}: bytes cannot be sent as JSON"):
            sent(Kind(**{name: value}), MAKE)
    with pytest.raises(EncodingError, match=r"^Kind\.subject: bytes cannot be sent as JSON"):
        encode_mapping({"subject": b"x"}, Kind._rules, MAKE, "Kind")
    with pytest.raises(EncodingError, match=r"^Kind\.person_id: BaseObject\(\) has no id yet"):
        encode_mapping({"person_id": BaseObject()}, Kind._rules, MAKE, "Kind")
    with pytest.raises(
        EncodingError, match=r"^a key of Kind: NoneType cannot be sent as JSON; keys are text\.$"
    ):
        encode_mapping({None: 1}, Kind._rules, MAKE, "Kind")
    assert encode_mapping({"person_id": BaseObject(id=5), 6: 7}, Kind._rules, MAKE, "Kind") == {
        "person_id": 5,
        "6": 7,
    }


def test_users_of_a_mapping_become_entries() -> None:
    rules = WriteRules(written_in={"user_ids": "users"})
    entries = [{"user_id": 5, "action": "put"}, {"user_email": "jo@example.org", "action": "put"}]
    given: dict[object, object] = {"user_ids": [5, "jo@example.org"]}
    assert encode_mapping(given, rules, MAKE, "Kind") == {"users": entries}
    given = {"user_ids": [5], "users": [{"user_id": 5, "action": "delete"}]}
    assert encode_mapping(given, rules, MAKE, "Kind") == {"users": [{"user_id": 5, "action": "delete"}]}
    assert encode_mapping({"user_ids": None}, rules, MAKE, "Kind") == {"user_ids": None}


def test_an_id_goes_with_each_change_and_is_never_made_up() -> None:
    class Kind(BaseObject):
        pass

    takes = MAKE._replace(takes=("id",))
    assert sent(Kind(name="n"), CHANGE) == {"name": "n"}
    assert sent(Kind(id=None, name="n"), CHANGE) == {"name": "n"}
    assert list(sent(Kind(id=None, name="n"), Write("change"))) == ["id", "name"]
    assert sent(read(Kind, name="n"), CHANGE) == {"id": 1}
    assert list(sent(Kind(name="n", id=1), CHANGE)) == ["id", "name"]
    assert sent(Kind(name="n", id=1), takes) == {"id": 1, "name": "n"}
    assert sent(read(Kind, name="n"), takes) == sent(Kind(name="n", id=1), MAKE) == {"name": "n"}
    assert sent(Kind(name="n", id=1), REPLACE._replace(takes=("id",))) == {"name": "n"}
    with pytest.raises(EncodingError, match=r"^Kind\.id: bytes"):
        sent(Kind(id=b"x", name="n"), CHANGE)
