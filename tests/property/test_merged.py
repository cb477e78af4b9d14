"""Lists and dicts that Zendesk merges: what an update sends of them makes the server's right, whatever was done before."""

from __future__ import annotations

import copy
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from zenpy.lib.api_objects import Ticket, User
from zenpy.lib.records.writes import Write, encode_record

CHANGE = Write("change", "things.update")
KEYS = st.integers(1, 5)
VALUES = st.one_of(st.none(), st.integers(0, 3), st.lists(st.sampled_from(["a", "b"]), max_size=2))
STORED = st.dictionaries(KEYS, VALUES, max_size=5)
STEPS = st.lists(
    st.tuples(st.sampled_from(["set", "in place", "add", "assign", "sort", "sent"]), KEYS, VALUES), max_size=8
)


def entries_of(stored: dict[int, Any]) -> list[dict[str, Any]]:
    return [{"id": key, "value": copy.deepcopy(value)} for key, value in stored.items()]


def send(server: dict[Any, Any], record: Ticket | User) -> None:
    """The update of a record, as Zendesk stores it."""
    encoded = encode_record(record, CHANGE)
    for entry in encoded.payload.get("custom_fields", ()):  # type: ignore[attr-defined]  # a list
        server[entry["id"]] = entry["value"]
    server.update(encoded.payload.get("user_fields", {}))  # type: ignore[call-overload]  # a dict
    record._clear_changes(encoded.changes)


@given(stored=STORED, steps=STEPS, theirs=st.tuples(KEYS, VALUES))
def test_a_merged_list_changes_what_the_program_changed_and_nothing_else(
    stored: dict[int, Any], steps: list[tuple[str, int, Any]], theirs: tuple[int, Any]
) -> None:
    ticket = Ticket._from_payload({"id": 1, "custom_fields": entries_of(stored)})
    server, meant = copy.deepcopy(stored), copy.deepcopy(stored)
    key, value = theirs
    if key not in {step[1] for step in steps}:
        server[key] = meant[key] = value  # somebody else was faster
    for what, key, value in steps:
        known = {entry["id"]: entry for entry in ticket.custom_fields}
        if what == "set" and key in known:
            known[key]["value"] = value
        elif what == "in place" and isinstance(known.get(key, {}).get("value"), list):
            known[key]["value"].append("c")
            value = known[key]["value"]
        elif what == "add" and key not in known:
            ticket.custom_fields.append({"id": key, "value": value})
        elif what == "assign":
            ticket.custom_fields = [
                *(one for one in ticket.custom_fields if one["id"] != key),
                {"id": key, "value": value},
            ]
        elif what == "sort":
            ticket.custom_fields.sort(key=lambda one: str(one["value"]))
            continue
        elif what == "sent":
            send(server, ticket)
            continue
        else:
            continue
        meant[key] = copy.deepcopy(value)
    send(server, ticket)
    assert json.dumps(server, sort_keys=True) == json.dumps(meant, sort_keys=True)
    assert encode_record(ticket, CHANGE).payload == {"id": 1}


@given(stored=STORED, steps=STEPS, theirs=st.tuples(KEYS, VALUES))
def test_a_merged_dict_changes_what_the_program_changed_and_nothing_else(
    stored: dict[int, Any], steps: list[tuple[str, int, Any]], theirs: tuple[int, Any]
) -> None:
    server = {str(key): value for key, value in stored.items()}
    user = User._from_payload({"id": 1, "user_fields": copy.deepcopy(server)})
    meant = copy.deepcopy(server)
    if theirs[0] not in {step[1] for step in steps}:
        server[str(theirs[0])] = meant[str(theirs[0])] = theirs[1]  # somebody else was faster
    for what, number, value in steps:
        key = str(number)
        if what in ("set", "add"):
            user.user_fields[key] = value
        elif what == "in place" and isinstance(user.user_fields.get(key), list):
            user.user_fields[key].append("c")  # type: ignore[union-attr]  # just checked
            value = user.user_fields[key]
        elif what == "assign":
            user.user_fields = {**user.user_fields, key: value}
        elif what == "sent":
            send(server, user)
            continue
        else:
            continue
        meant[key] = copy.deepcopy(value)
    send(server, user)
    assert json.dumps(server, sort_keys=True) == json.dumps(meant, sort_keys=True)
    assert encode_record(user, CHANGE).payload == {"id": 1}
