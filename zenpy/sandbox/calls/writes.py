"""What writing operations do when nothing special is known of them: create, change, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.calls.lookup import find_parent, find_record, is_owner, is_under, single_record
from zenpy.sandbox.calls.selection import records_of
from zenpy.sandbox.message import Response
from zenpy.sandbox.problems import not_found

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json


def create_record(call: Call) -> Answer:
    """Create a record; at the path of an action, change the record that the action is for."""
    kind = call.account.routes.schema_at(call.route)
    shown = call.account.routes.at("GET", call.route.path)
    # where a list is read, the path ends with the owner of what is listed
    lists = shown is not None and shown.answer == "list"
    if call.route.is_item and not lists and find_record(call) is not None:
        return change_record(call)
    if call.route.answer == "nothing":
        _act(call)
        return None
    if kind is None:
        return call.one(call.record())
    if "id" in (call.route.body or {}).get("takes", ()):  # the one with the id is changed
        return _create_or_update(call, kind)
    if not call.route.is_item and shown is None:
        owner = find_parent(call)
        if owner is not None:
            return call.one(call.write(owner, call.record()))
    return call.one(call.account.behaviour_of(kind).create(call.record(), call.params))


def _act(call: Call) -> None:
    """Do what is answered without content: change the record of the path, or create one that was not only to be checked."""
    sent = call.record() if call.route.body else {}
    record = find_record(call)
    if record is not None and sent:
        call.store.apply(record, sent)
    kind = (call.route.body or {}).get("schema")
    listed = call.account.routes.at("GET", call.route.parent)
    is_check = listed is not None and listed.answer == "list" and listed.schema == kind  # `triggers/validate`
    if record is None and kind and call.route.writes == "make" and not is_check:
        call.account.behaviour_of(kind).create(sent, call.params)


def _create_or_update(call: Call, kind: str) -> Answer:
    behaviour, data = call.account.behaviour_of(kind), call.record()
    known = behaviour.match(data)
    answer = call.one(call.write(known, data) if known else behaviour.create(data, call.params))
    return Response.json(answer, 200 if known else 201)


def change_record(call: Call) -> Answer:
    """Change a record, or the single record that belongs to the path (settings, say)."""
    if call.route.writes == "make" and not call.route.is_item:
        return _set_record(call)
    if (
        not call.route.is_item
        and call.route.answer == "nothing"
        and (not call.params or "order" in call.route.last)
    ):
        _reorder(call)
        return None
    is_action = not call.route.is_item and call.route.schema
    record = find_parent(call) if is_action else find_record(call)
    data = call.record() if call.route.body else {}
    kind = call.account.routes.schema_at(call.route)
    if record is None and call.route.is_item:
        *_, (param, value) = call.params.items()
        if param == "locale" or not is_owner(call, param, value):
            raise not_found()
    if record is None:
        record = single_record(call)
        if call.route.writes == "replace" and record.kind:
            call.store.reset(record)
        call.store.apply(record, data)
        call.store.touch(record)
        return call.one(record) if call.route.answer != "nothing" else None
    if kind is None:
        return None
    return call.one(call.write(record, data))


def _set_record(call: Call) -> Answer:
    """Change the record that has the values of the query, or create it."""
    kind = call.account.store.kind(call.account.routes.schema_at(call.route) or "")
    named = {name: call.request.value(name) for name in call.route.query if name in kind.fields}
    named = {name: value for name, value in named.items() if value is not None}
    behaviour, data = call.account.behaviour_of(kind.spec), {**named, **call.record()}
    found = call.store.all(kind.spec, **named) if named else [behaviour.match(data)]
    for record in found:
        if record is not None and all(
            is_under(call, record, param, value, True) for param, value in call.params.items()
        ):
            return call.one(call.write(record, data))
    return call.one(behaviour.create(data, call.params))


def _reorder(call: Call) -> None:
    """Set the positions of records to the order of the ids that were sent."""
    for value in call.body.values():
        kind = call.account.routes.schema_at(call.route)
        for position, item in enumerate(value if isinstance(value, list) and kind else [], 1):
            key = item.get("id") if isinstance(item, dict) else item
            record = call.store.get(kind or "", key)
            if record is not None:
                record["position"] = position


def delete_records(call: Call) -> Answer:
    """Delete the record of a path, or the records that the ids or the list at the path name."""
    kind = call.account.routes.schema_at(call.route)
    if call.route.is_item:
        record = find_record(call)
        if record is None and kind is not None:
            raise not_found()
        if record is None:
            return None
        call.account.behaviour_of(record.kind).delete(record)
        return call.one(record) if call.route.answer != "nothing" else None
    if kind and (call.route.last.endswith("_many") or call.ids()):
        for key in call.ids():
            known = call.store.get(kind, key)
            if known is not None:
                call.account.behaviour_of(kind).delete(known)
    elif kind and "GET " + call.route.name.partition(" ")[2] in _names(call):
        for record in records_of(call):
            call.account.behaviour_of(kind).delete(record)
    else:
        single = single_record(call)
        call.store.forget_single(single.key)
    return None


def _names(call: Call) -> Iterable[str]:
    route = call.account.routes.at("GET", call.route.path)
    return [route.name] if route and route.answer == "list" else []


def write_list(call: Call) -> Answer:
    """A writing operation that answers a list: writes many records, or one, and then shows all of them."""
    kind, body = call.route.schema, call.route.body or {}
    if kind is None or call.route.last in ("search", "autocomplete", "preview"):
        return call.page(records_of(call))
    behaviour = call.account.behaviour_of(kind)
    if body.get("kind") == "records" or any(isinstance(value, list) for value in call.body.values()):
        return call.page([_one_of_many(call, kind, data) for data in _many(call)])
    record = find_record(call)
    if call.route.method == "POST" and record is None:
        behaviour.create(call.record(), call.params)
    elif record is not None:
        call.write(record, call.record() if call.route.body else {})
    return call.page([record for record in call.store.all(kind) if _lies_beside(call, record)])


def _many(call: Call) -> list[Json]:
    if (call.route.body or {}).get("kind") == "records":
        return call.records()
    sent = next((value for value in call.body.values() if isinstance(value, list)), [])
    return [item if isinstance(item, dict) else {"id": item} for item in sent]


def _one_of_many(call: Call, kind: str, data: Json) -> Record:
    known = call.store.get(kind, data["id"]) if data.get("id") is not None else None
    if known is not None:
        return call.write(known, data)
    if call.route.last == "update_many":
        raise not_found()
    return call.account.behaviour_of(kind).create(data, call.params)


def _lies_beside(call: Call, record: Record) -> bool:
    owners = list(call.params.items())
    if call.store.find(record.kind, owners[-1][1], owners[-1][0]) if owners else False:
        owners.pop()
    return all(is_under(call, record, param, value, False) for param, value in owners)
