"""Fields that a server calls like a method, a property or a constant of records: they hide nothing and are fields like any other."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.json_values import JSON
from tests.support.records import FakeLink, Issue, Person, fetched, waiting
from zenpy.lib.cache import ZenpyCacheManager
from zenpy.lib.records.base import BaseObject, Extra
from zenpy.lib.records.descriptors import ListField
from zenpy.lib.records.registry import identity_kind, record_specs, register, resolve_class
from zenpy.lib.records.relations import AwaitableAttrs
from zenpy.lib.records.schema import schema_of
from zenpy.lib.records.sideloads import BaseSideloads

#: What Python, `pickle`, `copy` and common tools look for on an object, whether or not records have it.
SPECIAL = [
    "__getnewargs__",
    "__getnewargs_ex__",
    "__reduce__",
    "__deepcopy__",
    "__copy__",
    "__len__",
    "__bool__",
    "__index__",
    "__float__",
    "__await__",
    "__fspath__",
    "__html__",
    "__rich_repr__",
    "_repr_html_",
    "__wrapped__",
    "__name__",
    "keys",
    "items",
    "values",
    "item",
    "dtype",
    "shape",
    "read",
    "seek",
    "name",
    "encoding",
    "_link",
    "link",
    "self",
    "api",
    "kwargs",
    "mro",
    "send",
    "is_async",
    "_own",
    "_sent",
    "_slot",
]


@register
class Odd(BaseObject):
    """A record whose class is a program's own, with a method, a property and a constant."""

    _name = "odd"
    _spec = "test.Odd"
    LIMIT = 5
    id: int | None = None
    subject: str | None = None
    tags: ListField[str] = ListField()
    children: ListField[Any] = ListField("test.Odd")

    def double(self) -> int:
        return 2 * (self.id or 0)

    def get(self, key: str, default: object = None) -> object:
        return super().get(key, default) or "nothing"

    @property
    def title(self) -> str:
        return f"<{self.subject}>"

    @staticmethod
    def helper() -> str:
        return "helps"

    @classmethod
    def make(cls) -> Odd:
        return cls(id=7)


KINDS: list[type[BaseObject]] = [Issue, Odd]
#: All names that an attribute of a record may have, or may be looked for under.
NAMES = sorted(
    {
        name
        for kind in (*KINDS, Person, BaseObject, Extra, AwaitableAttrs, BaseSideloads)
        for name in dir(kind)
    }
    | set(SPECIAL)
)


def single(kind: type[BaseObject], payload: dict[str, Any]) -> Any:
    return kind._from_payload(payload, FakeLink())


def paged(kind: type[BaseObject], payload: dict[str, Any]) -> Any:
    return kind._from_page([{"id": 0}, payload, {"id": 2}], FakeLink())[1]


def shared(kind: type[BaseObject], payload: dict[str, Any]) -> Any:
    return kind._from_shared_payload(payload, FakeLink())


def viewed(kind: type[BaseObject], payload: dict[str, Any]) -> Any:
    return single(kind, payload)._make_view()


def unpickled(kind: type[BaseObject], payload: dict[str, Any]) -> Any:
    return pickle.loads(pickle.dumps(single(kind, payload)))


def deep(kind: type[BaseObject], payload: dict[str, Any]) -> Any:
    return copy.deepcopy(single(kind, payload))


def cached(kind: type[BaseObject], payload: dict[str, Any]) -> Any:
    manager = ZenpyCacheManager()
    manager.add_many([single(kind, payload)])
    found = manager.get(kind._name, 1)
    return single(kind, payload) if found is None else found


def in_a_list(kind: type[BaseObject], payload: dict[str, Any]) -> Any:
    return single(Odd, {"id": 9, "children": [payload]}).children[0] if kind is Odd else single(kind, payload)


WAYS: list[Callable[[type[BaseObject], dict[str, Any]], Any]] = [
    single,
    paged,
    shared,
    viewed,
    unpickled,
    deep,
    cached,
    in_a_list,
]


def use(record: Any, given: dict[str, Any]) -> None:
    """Do with a record what programs and this package do, by attribute, and see that the fields are what was given."""
    kind: Any = type(record)
    assert (record.id, record.subject) == (1, "a")
    assert record.get("id") == 1
    assert record.get("no such field", "nothing") == "nothing"
    assert record.to_dict() == given
    assert json.loads(record.to_json()) == given
    assert waiting(record) == {}
    assert repr(record).startswith(f"{kind.__name__}(id=1")
    assert dict(record.extra) == {
        key: value for key, value in given.items() if key not in schema_of(kind).known
    }
    for other in (
        copy.copy(record),
        copy.deepcopy(record),
        record._make_view(),
        *(pickle.loads(pickle.dumps(record, version)) for version in range(pickle.HIGHEST_PROTOCOL + 1)),
    ):
        assert (type(other), other.to_dict(), waiting(other)) == (kind, given, {})
    assert list(record) == list(given)
    assert not hasattr(record, "no_such_attribute")
    record.tags.append("t")
    assert waiting(record) == {"tags": ["t"]}
    record._clear_changes(record._unsent_changes())
    assert waiting(record) == {}


def change(record: Any, name: str) -> None:
    """Change a field of this name in every way, and see that each change is sent."""
    values: list[Any] = ["new", ["a"], {"b": []}, None]
    for value in values:
        record[name] = value
        assert (record[name], waiting(record)) == (value, {name: value})
        record._clear_changes(record._unsent_changes())
    record.extra[name] = [1]
    record[name].append(2)
    assert waiting(record) == {name: [1, 2]}
    del record[name]
    assert (name in record, name in record.extra, record.get(name)) == (
        False,
        False,
        "nothing" if type(record) is Odd else None,
    )


def base_of() -> dict[str, Any]:
    return {"id": 1, "subject": "a", "tags": []}


def names_of(kind: type[BaseObject]) -> list[str]:
    """The names that are no fields of this class."""
    return [name for name in NAMES if name not in schema_of(kind).known]


@pytest.mark.parametrize("make", WAYS)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("value", ["text", [{"deep": []}]], ids=["text", "list"])
def test_no_field_hides_an_attribute(kind: type[BaseObject], make: Callable[..., Any], value: Any) -> None:
    for name in names_of(kind):
        given = {**base_of(), name: value}
        record = make(kind, copy.deepcopy(given))
        if name == "api":
            assert record["api"] == value
        use(record, given)
        assert record[name] == value
        if isinstance(value, list):
            record[name][0]["deep"].append(1)
            assert waiting(record) == {name: [{"deep": [1]}]}


@pytest.mark.parametrize("make", WAYS)
@pytest.mark.parametrize("kind", KINDS)
def test_all_of_them_at_once(kind: type[BaseObject], make: Callable[..., Any]) -> None:
    given = {**base_of(), **dict.fromkeys(names_of(kind), "x")}
    use(make(kind, dict(given)), given)


@pytest.mark.parametrize("kind", KINDS)
def test_a_field_with_such_a_name_can_be_set(kind: type[BaseObject]) -> None:
    for name in names_of(kind):
        if name in ("assignee", "due", "created", "followers"):  # these have a meaning of their own
            continue
        for record in (kind(id=1), single(kind, {"id": 1, name: 5})):
            change(record, name)


def test_the_attributes_of_a_programs_own_class_stay() -> None:
    names = ("double", "get", "title", "helper", "make", "LIMIT")
    record: Any = single(Odd, {"id": 3, "subject": "a", **dict.fromkeys(names, "x")})
    assert (record.double(), record.get("id"), record.get("no"), record.title) == (6, 3, "nothing", "<a>")
    assert (record.helper(), record.make().id, record.LIMIT) == ("helps", 7, 5)
    assert {name: record[name] for name in names} == dict.fromkeys(names, "x")
    assert Odd.get(record, "id") == 3
    assert Odd.double.__doc__ is None


def test_a_method_in_place_of_a_field_of_the_base_stays() -> None:
    class Louder(Issue):
        def subject(self) -> str:  # type: ignore[override]  # a program may
            return str(self["subject"]).upper()

        @property
        def status(self) -> str:
            return f"<{self['status']}>"

        @status.setter
        def status(self, value: str) -> None:
            self["status"] = value.strip("<>")

    record: Any = Louder._from_payload({"id": 1, "subject": "a", "status": "open"})
    assert (record.subject(), record.status, record.to_dict()["subject"]) == ("A", "<open>", "a")
    record.subject = "b"
    assert waiting(record) == {"subject": "b"}


def test_a_field_called_like_a_method_can_be_assigned() -> None:
    """Programs copy fields by `setattr`: the field is set, and the method stays."""
    for name in ("get", "to_dict", "mro"):
        record: Any = fetched()
        setattr(record, name, 1)
        assert (record[name], waiting(record)) == (1, {name: 1})
        delattr(record, name)
        assert (record.to_dict(), waiting(record)) == ({"id": 1}, {})
    with pytest.raises(AttributeError, match=r"Issue\.get is an attribute"):
        del record.get


def test_other_attributes_of_the_class_are_not_set_by_mistake() -> None:
    record: Any = fetched()
    for name in ("extra", "api", "_name", "_from_payload", "awaitable_attrs"):
        text = rf"Issue\.{name} is an attribute .* record\['{name}'\]"
        with pytest.raises(AttributeError, match=text):
            setattr(record, name, 1)
        with pytest.raises(AttributeError, match=text):
            delattr(record, name)
    assert (record.to_dict(), waiting(record)) == ({"id": 1}, {})


def test_what_to_dict_gives_makes_a_record_again() -> None:
    given: dict[str, Any] = {
        "id": 1,
        "subject": "a",
        **dict.fromkeys(["get", "self", "extra", "to_json"], "x"),
    }
    record = Issue(**fetched(**given).to_dict())
    assert record.to_dict() == given
    assert record.get("get") == "x"
    assert dict(record.to_dict(serialize=True)) == given


def test_private_attributes_of_a_program_are_not_fields() -> None:
    """What the server sends under such a name is a field; what a program sets is its own."""
    record: Any = fetched(_note="theirs")
    assert (record._note, record.to_dict()) == ("theirs", {"id": 1, "_note": "theirs"})
    record._note = "new"
    assert waiting(record) == {"_note": "new"}
    own: Any = fetched()
    own._note = ["mine"]
    assert (own._note, own.to_dict(), waiting(own), "_note" in own) == (["mine"], {"id": 1}, {}, False)
    for other in (copy.copy(own), copy.deepcopy(own), pickle.loads(pickle.dumps(own))):
        assert (other._note, other.to_dict()) == (["mine"], {"id": 1})
        assert other._note is not own._note
    assert not hasattr(own._make_view(), "_note")
    del own._note
    assert not hasattr(own, "_note")
    with pytest.raises(AttributeError):
        del own._note


def test_pickles_of_earlier_versions_have_private_attributes_in_the_payload() -> None:
    record: Any = object.__new__(Issue)
    record.__setstate__(({"id": 1, "subject": "a", "_note": "mine"}, ["subject"]))
    assert (record._note, record.to_dict(), waiting(record)) == (
        "mine",
        {"id": 1, "subject": "a"},
        {"subject": "a"},
    )


def test_a_key_of_a_payload_does_not_change_which_records_are_equal() -> None:
    """The class of a record is what tells its kind, and it learns of keys that would hide its attributes."""
    from zenpy.lib.api_objects import Bookmark, Brand

    for kind in (Bookmark, Brand):
        before = kind._from_payload({"id": 1})
        identity_kind.cache_clear()  # type: ignore[attr-defined]  # what is known of the class by now
        kind._from_page([{"id": 2, "_spec": "x", "_name": "x", "_identity": "x", "api": "x"}], None)
        assert before == kind._from_payload({"id": 1})
        assert before._identity() == (kind._spec, None, 1)


def test_generated_classes_too() -> None:
    for spec in record_specs():
        kind = resolve_class(spec)
        names = [name for name in dir(kind) if name not in schema_of(kind).known]
        given = {
            **dict.fromkeys(names, "x"),
            "id": 1,
        }  # other tests may have given the class an unknown field "id"
        record: Any = kind._from_page([{"id": 0}, dict(given)], None)[1]
        assert record.to_dict() == given
        assert record.get("get") == "x"
        assert record._make_view().to_dict() == record.to_dict()
        assert pickle.loads(pickle.dumps(record)).to_dict() == record.to_dict()
        record["to_dict"] = "y"
        assert dict(record.to_dict(serialize=True))["to_dict"] == "y"


@given(st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=6), JSON, max_size=8))
def test_any_keys_are_kept(payload: dict[str, Any]) -> None:
    payload = {**payload, "id": 1}
    record: Any = Issue._from_page([copy.deepcopy(payload)], None)[0]
    assert record.to_dict() == payload
    for key in payload:
        record[key]
    assert record._unsent_changes() == []
    assert pickle.loads(pickle.dumps(record)).to_dict() == payload
