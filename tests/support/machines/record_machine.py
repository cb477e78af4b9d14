"""The machine of records: tickets beside plain data that says what they hold, and which of it has not been sent."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from tests.support.json_values import DICTS, JSON, LEAVES, LISTS
from tests.support.machines.record_edits import (
    DICT_CALLS,
    ENTRIES,
    ENTRY,
    FEW,
    LIST_CALLS,
    LISTS_OF,
    MAPS,
    ODD,
    PATHS,
    PLAIN,
    START,
    carry_out,
    text,
    walk,
)
from tests.support.machines.record_model import FOLLOWERS, MERGED, Model, Refused
from tests.support.machines.running import CountingMachine
from tests.support.records import FakeLink, Person
from zenpy.lib.api_objects import Ticket
from zenpy.lib.exception import ZenpyException
from zenpy.lib.records.writes import Write, encode_record


class RecordMachine(CountingMachine):
    """Rules take a number that picks one of the records."""

    def __init__(self) -> None:
        super().__init__()
        self.pairs: list[tuple[Ticket, Model]] = []
        #: Containers that were read from a record, and whether the record still has them.
        self.aliases: list[tuple[Any, Ticket, Model, str]] = []
        #: Saves under way: the changes that they carry, and the numbers that these have in the model.
        self.saves: list[tuple[Ticket, Any, Model, Any]] = []

    @initialize(shared=st.booleans(), read=st.booleans())
    def fetch(self, shared: bool, read: bool) -> None:
        record = Ticket._from_payload(copy.deepcopy(START), FakeLink())
        if shared:
            self.pairs.append((record._make_view(), Model(START)))
        self.pairs.append((record, Model(START)))
        if read:
            self.read_everything(0)

    def pick(self, number: int) -> tuple[Any, Model]:
        self.counts["operations"] += 1
        return self.pairs[number % len(self.pairs)]

    # -- reading changes nothing -----------------------------------------------------------------------------------

    @rule(number=st.integers(0, FEW))
    def read_everything(self, number: int) -> None:
        record, model = self.pick(number)
        for name in (*START, "followers", "collaborators", "assignee", "due", "comment", "email_cc_ids"):
            getattr(record, name, None)
        assert callable(record.get)
        assert callable(record.to_dict)
        assert repr(record).startswith("Ticket(id=1" if "id" in model.now else "Ticket(")
        assert record == record
        assert hash(record) == hash(record)
        assert json.loads(record.to_json()) == model.now
        assert set(record.extra) == set(model.now) & {"new_list", "new_map", *ODD}
        for key in ODD:
            assert text(record.get(key)) == text(model.now.get(key))
            assert text(record.extra.get(key)) == text(model.now.get(key))

    @rule(number=st.integers(0, FEW))
    def read_relations(self, number: int) -> None:
        record, model = self.pick(number)
        found = record.assignee
        assert (found and found.id) == model.now.get("assignee_id")
        for name, key in (("collaborators", "collaborator_ids"), ("followers", FOLLOWERS)):
            assert [one.id for one in getattr(record, name)] == (model.now.get(key) or [])

    # -- assigning -------------------------------------------------------------------------------------------------

    @rule(number=st.integers(0, FEW), key=st.sampled_from(PLAIN), value=LEAVES, same=st.booleans())
    def assign(self, number: int, key: str, value: Any, same: bool) -> None:
        record, model = self.pick(number)
        value = model.now.get(key) if same else value
        setattr(record, key, value)
        model.assign(key, value)

    @rule(number=st.integers(0, FEW), key=st.sampled_from(ODD), value=JSON, by_extra=st.booleans())
    def assign_odd(self, number: int, key: str, value: Any, by_extra: bool) -> None:
        record, model = self.pick(number)
        (record.extra if by_extra else record)[key] = copy.deepcopy(value)
        model.assign(key, value)

    @rule(number=st.integers(0, FEW), key=st.sampled_from(LISTS_OF), value=LISTS)
    def assign_list(self, number: int, key: str, value: Any) -> None:
        record, model = self.pick(number)
        setattr(record, key, copy.deepcopy(value))
        model.assign(key, value)

    @rule(number=st.integers(0, FEW), key=st.sampled_from(MAPS), value=DICTS)
    def assign_map(self, number: int, key: str, value: Any) -> None:
        record, model = self.pick(number)
        setattr(record, key, copy.deepcopy(value))
        model.assign(key, value)

    @rule(number=st.integers(0, FEW), other=st.integers(0, FEW), key=st.sampled_from(LISTS_OF + MAPS))
    def assign_part_of_another(self, number: int, other: int, key: str) -> None:
        """The container becomes a copy of that of the other record, unless it is the record's own."""
        (record, model), (giver, given) = self.pick(number), self.pick(other)
        if key not in given.now:
            return
        part = getattr(giver, key)
        setattr(record, key, part)
        model.assign(key, given.now[key])
        if record is not giver:
            assert getattr(record, key) is not part

    @rule(
        number=st.integers(0, FEW),
        value=st.integers(5, 7),
        how=st.sampled_from(["id", "record", "key", "none"]),
    )
    def assign_relation(self, number: int, value: int, how: str) -> None:
        record, model = self.pick(number)
        if how == "record":
            record.assignee = Person(id=value)
        elif how == "key":
            record["assignee_id"] = value
        else:
            record.assignee = value if how == "id" else None
        model.assign("assignee_id", None if how == "none" else value)

    @rule(number=st.integers(0, FEW), key=st.sampled_from([*START, *ODD]))
    def delete(self, number: int, key: str) -> None:
        record, model = self.pick(number)
        if key in model.now and key != "id":
            del record[key]
            model.delete(key)
            assert key not in record

    # -- in place --------------------------------------------------------------------------------------------------

    @rule(
        number=st.integers(0, FEW),
        key=st.sampled_from(LISTS_OF + MAPS + ("get", "extra")),
        path=PATHS,
        lists=LIST_CALLS,
        dicts=DICT_CALLS,
    )
    def change_in_place(self, number: int, key: str, path: list[int], lists: Any, dicts: Any) -> None:
        record, model = self.pick(number)
        if isinstance(model.now.get(key), dict | list):
            self.change(record[key], model, key, path, lists, dicts)

    def change(self, held: Any, model: Model, key: str, path: list[int], lists: Any, dicts: Any) -> None:
        before = text(model.now[key])
        target, plain = walk(held, path), walk(model.now[key], path)
        call, arguments = lists if isinstance(plain, list) else dicts
        found, expected = carry_out(target, call, arguments), carry_out(plain, call, arguments)
        assert text(str(found)) == text(str(expected))
        if text(model.now[key]) != before:
            model.touch(key)

    @rule(number=st.integers(0, FEW), key=st.sampled_from(["tags", "metadata"]), value=JSON)
    def fill_empty(self, number: int, key: str, value: Any) -> None:
        """What has no value reads as an empty container, which is in the record as soon as it is changed."""
        record, model = self.pick(number)
        if model.now.get(key) is not None:
            return
        held = getattr(record, key)
        assert not held
        if key == "tags":
            held.append(copy.deepcopy(value))
        else:
            held["a"] = copy.deepcopy(value)
        model.assign(key, [value] if key == "tags" else {"a": value})

    @rule(number=st.integers(0, FEW), channel=LEAVES, deep=st.booleans())
    def change_nested(self, number: int, channel: Any, deep: bool) -> None:
        record, model = self.pick(number)
        if "via" not in model.now:
            assert record.via is None
            record.via = {"channel": channel, "source": {"from": {}}}
            model.assign("via", {"channel": channel, "source": {"from": {}}})
        elif deep:
            record.via.source.rel = channel
            model.now["via"]["source"]["rel"] = channel
        else:
            record.via.channel = channel
            model.now["via"]["channel"] = channel
        model.touch("via")

    @rule(number=st.integers(0, FEW), items=LISTS)
    def add_in_place(self, number: int, items: Any) -> None:
        record, model = self.pick(number)
        if model.now.get("tags") is not None:
            record.tags += copy.deepcopy(items)
            model.now["tags"] += copy.deepcopy(items)
            model.touch("tags")

    @rule(number=st.integers(0, FEW), key=st.sampled_from(LISTS_OF + MAPS))
    def take_alias(self, number: int, key: str) -> None:
        record, model = self.pick(number)
        if model.now.get(key) is not None:
            self.aliases = [*self.aliases[-3:], (getattr(record, key), record, model, key)]

    @precondition(lambda self: self.aliases)
    @rule(number=st.integers(0, FEW), path=PATHS, lists=LIST_CALLS, dicts=DICT_CALLS)
    def change_alias(self, number: int, path: list[int], lists: Any, dicts: Any) -> None:
        """What was read before changes the record for as long as the record has it, and nothing afterwards."""
        held, record, model, key = self.aliases[number % len(self.aliases)]
        if record.__dict__.get(key) is held:
            self.change(held, model, key, path, lists, dicts)
        else:
            target = walk(held, path)
            call, arguments = lists if isinstance(target, list) else dicts
            carry_out(target, call, arguments)

    # -- what Zendesk merges, and lists of users -------------------------------------------------------------------

    @rule(number=st.integers(0, FEW), entry=ENTRY)
    def set_custom_field(self, number: int, entry: Any) -> None:
        """Set the value of a custom field by its id; a new one is added."""
        record, model = self.pick(number)
        known = {one["id"]: one for one in record.custom_fields}
        if entry["id"] in known:
            known[entry["id"]]["value"] = copy.deepcopy(entry["value"])
        else:
            record.custom_fields.append(copy.deepcopy(entry))
        model.set_entry(entry)

    @rule(number=st.integers(0, FEW), path=PATHS, lists=LIST_CALLS, dicts=DICT_CALLS)
    def change_inside_custom_field(self, number: int, path: list[int], lists: Any, dicts: Any) -> None:
        record, model = self.pick(number)
        for held, plain in zip(record.custom_fields, model.now.get(MERGED) or [], strict=True):
            if isinstance(plain["value"], dict | list):
                inner = Model(plain)
                self.change(held["value"], inner, "value", path, lists, dicts)
                plain["value"] = inner.now["value"]
                if inner.touched:
                    model.touch_entry(plain["id"])
                return

    @rule(number=st.integers(0, FEW), how=st.sampled_from(["pop", "reverse"]))
    def move_custom_fields(self, number: int, how: str) -> None:
        record, model = self.pick(number)
        fields = model.now.get(MERGED)
        if fields and (how == "pop" or text(fields) != text(fields[::-1])):
            getattr(record.custom_fields, how)()
            getattr(fields, how)()
            model.touch(MERGED)

    @rule(number=st.integers(0, FEW), entries=ENTRIES)
    def assign_custom_fields(self, number: int, entries: Any) -> None:
        record, model = self.pick(number)
        if entries:
            record.custom_fields = copy.deepcopy(entries)
            model.assign_entries(entries)

    @rule(
        number=st.integers(0, FEW),
        user=st.integers(5, 9),
        how=st.sampled_from(["ids", "records", "assign", "+="]),
    )
    def change_followers(self, number: int, user: int, how: str) -> None:
        record, model = self.pick(number)
        ids = list(model.now.get(FOLLOWERS) or [])
        ids = [one for one in ids if one != user] if user in ids else [*ids, user]
        if how == "assign":
            record.follower_ids = ids
        elif how == "ids" or user not in ids:
            held = record.follower_ids if how == "ids" else record.followers
            held.remove(user) if user not in ids else held.append(user)
        elif how == "records":
            record.followers.append(Person(id=user))
        else:
            record.followers += [Person(id=user)]
        model.assign_followers(ids)

    @rule(number=st.integers(0, FEW), user=st.integers(5, 9), by_id=st.booleans())
    def change_collaborators(self, number: int, user: int, by_id: bool) -> None:
        record, model = self.pick(number)
        ids = list(model.now.get("collaborator_ids") or [])
        related = record.collaborators
        if user in ids:
            related.remove(user)
            ids = [one for one in ids if one != user]
        else:
            related.append(user if by_id else Person(id=user))
            ids.append(user)
        model.assign("collaborator_ids", ids)

    # -- saving ----------------------------------------------------------------------------------------------------

    @rule(number=st.integers(0, FEW))
    def begin_save(self, number: int) -> None:
        record, model = self.pick(number)
        try:
            encoded = encode_record(record, Write("change"))
        except ZenpyException:
            assert model.sent() is Refused
            return
        assert text(encoded.payload) == text(model.sent())
        self.saves.append((record, encoded, model, model.begin_save()))

    @precondition(lambda self: self.saves)
    @rule(number=st.integers(0, FEW), succeeds=st.integers(0, 2))
    def end_save(self, number: int, succeeds: int) -> None:
        record, encoded, model, begun = self.saves.pop(number % len(self.saves))
        if not succeeds:
            self.counts["faults"] += 1
            return
        record._clear_changes(encoded.changes)
        model.end_save(begun)

    # -- copies ----------------------------------------------------------------------------------------------------

    @rule(number=st.integers(0, FEW), how=st.sampled_from(["copy", "deepcopy", "pickle", "view"]))
    def copy_record(self, number: int, how: str) -> None:
        record, model = self.pick(number)
        ways: dict[str, Callable[[], Any]] = {
            "copy": lambda: copy.copy(record),
            "deepcopy": lambda: copy.deepcopy(record),
            "pickle": lambda: pickle.loads(pickle.dumps(record)),
            "view": record._make_view,
        }
        made = ways[how]()
        if how == "pickle":
            assert made.api is None
            made._slot.link = FakeLink()
        self.pairs = [*self.pairs[-FEW:], (made, copy.deepcopy(model))]

    @rule(number=st.integers(0, FEW))
    def make_from_plain_data(self, number: int) -> None:
        record, _ = self.pick(number)
        plain = dict(record.to_dict())
        if plain.get("api", 0) is None:
            del plain["api"]  # a record is made for no client then
        made = Ticket(**plain).to_dict()
        assert {key: text(value) for key, value in made.items()} == {key: text(plain[key]) for key in plain}
        assert text(Ticket._from_payload(copy.deepcopy(dict(plain))).to_dict(serialize=True)) == text(
            {"id": 1}
        )

    # -- what always holds -----------------------------------------------------------------------------------------

    @invariant()
    def what_is_read_is_what_the_model_has(self) -> None:
        for record, model in self.pairs:
            self.counts["checks"] += 1
            assert text(record.to_dict()) == text(model.now)

    @invariant()
    def what_would_be_sent_is_what_changed(self) -> None:
        for record, model in self.pairs:
            try:
                sent: Any = record.to_dict(serialize=True)
            except ZenpyException:
                sent = Refused
            expected = model.sent()
            assert (sent is Refused) == (expected is Refused), f"{sent} {expected}"
            assert sent is Refused or text(sent) == text(expected)
