"""Records of custom objects: unique names, names that count, records that are found by their external id or name."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.behaviours.custom_objects.objects import NAME_FIELD, sign
from zenpy.sandbox.calls.registry import answers
from zenpy.sandbox.problems import invalid_record, listed_problem, not_found
from zenpy.sandbox.rules.object_triggers import record_written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.account.store import Store
    from zenpy.sandbox.calls.call import Answer, Call
    from zenpy.sandbox.message import Json

#: How large a record may be.
MOST_BYTES = 32 * 1024
#: What stands in the texts of a deleted record.
DELETED = "[DELETED]"


@behaves("CustomObjectRecord")
class CustomObjectRecords(Behaviour):
    """The behaviour of records; what their names are is said by the field for names."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        key = (parents or {}).get("custom_object_key", "")
        properties = _properties_of_names(self.store, key)
        if properties.get("autoincrement_enabled"):
            if data.get("name"):
                raise invalid_record("name", "Name: is counted by Zendesk and cannot be set")
            data = {**data, "name": self._next_name(key, properties)}
        elif properties.get("is_unique") and data.get("name"):
            self._check_unique(key, data["name"], None)
        self._check_external_id(key, data.get("external_id"), None)
        _check_size(data)
        record = super().create(data, parents)
        sign(self.account, record, "created_by_user_id", "updated_by_user_id")
        record_written(self.account, record, None)
        return record

    def update(self, record: Record, data: Json) -> Record:
        key = str(record.get("custom_object_key") or record.parents.get("custom_object_key"))
        properties = _properties_of_names(self.store, key)
        if properties.get("autoincrement_enabled") and data.get("name") not in (None, record.get("name")):
            raise invalid_record("name", "Name: is counted by Zendesk and cannot be set")
        if properties.get("is_unique") and data.get("name"):
            self._check_unique(key, data["name"], record)
        self._check_external_id(key, data.get("external_id"), record)
        before = dict(record.get("custom_object_fields") or {})
        _check_size({**record, **data})
        super().update(record, data)
        sign(self.account, record, "updated_by_user_id")
        record_written(self.account, record, before)
        return record

    def delete(self, record: Record) -> None:
        """Delete a record; exports still list it, without what it said."""
        fields = record.get("custom_object_fields") or {}
        record.update(name=DELETED, custom_object_fields=dict.fromkeys(fields, DELETED))
        sign(self.account, record, "updated_by_user_id")
        record.deleted = True
        self.store.touch(record)

    def match(self, data: Json) -> Record | None:
        """The record that data means, by its id or external id, otherwise by a name that is unique."""
        known = super().match(data)
        if known is not None or data.get("id") is not None or data.get("external_id") is not None:
            return known
        for one in self.store.all(self.kind, name=data.get("name")):
            if _properties_of_names(self.store, str(one.get("custom_object_key"))).get("is_unique"):
                return one
        return None

    def _check_unique(self, key: str, name: object, record: Record | None) -> None:
        known = find_named(self.store, key, "name", name)
        if known is not None and known is not record:
            raise invalid_record("name", f"Name: {name} has already been taken", "DuplicateValue")

    def _check_external_id(self, key: str, value: object, record: Record | None) -> None:
        known = find_named(self.store, key, "external_id", value) if value else None
        if known is not None and known is not record:
            raise invalid_record("external_id", "External has already been taken", "DuplicateValue")

    def _next_name(self, key: str, properties: Json) -> str:
        first = int(properties.get("autoincrement_next_sequence") or 1)
        prefix = str(properties.get("autoincrement_prefix") or "")
        padding = int(properties.get("autoincrement_padding") or 0)
        number = first + len(records_of_object(self.store, key))
        while find_named(self.store, key, "name", f"{prefix}{number:0{padding}}") is not None:
            number += 1
        return f"{prefix}{number:0{padding}}"


def _check_size(data: Mapping[str, object]) -> None:
    """Refuse a record that is too large.

    Raises:
        Problem: a 422.
    """
    if (
        len(json.dumps(data.get("custom_object_fields") or {}, ensure_ascii=False).encode(errors="replace"))
        > MOST_BYTES
    ):
        raise invalid_record("base", f"A record has at most {MOST_BYTES} bytes")


def records_of_object(store: Store, key: str) -> list[Record]:
    """The records of a custom object."""
    return store.all("CustomObjectRecord", custom_object_key=key)


def find_named(store: Store, key: str, field: str, value: object) -> Record | None:
    """The record of a custom object with a name or an external id; upper and lower case are the same."""
    wanted = str(value).lower()
    return next((one for one in records_of_object(store, key) if str(one.get(field)).lower() == wanted), None)


def _properties_of_names(store: Store, key: str) -> Json:
    for field in reversed(store.all("CustomObjectField", key=NAME_FIELD)):
        if field.parents.get("custom_object_key") == key:
            return dict(field.get("properties") or {})
    return {}


def _named(call: Call) -> tuple[str, str]:
    """The field and the value by which a call names a record.

    Raises:
        Problem: a 400, it names none, or by two fields; a 422, names of the object are not unique.
    """
    sent = [(name, call.request.value(name)) for name in ("external_id", "name")]
    found = [(name, value) for name, value in sent if value]
    if len(found) != 1:
        raise listed_problem(400, "InvalidParameter", "Send external_id or name, and not both")
    key = call.params["custom_object_key"]
    if found[0][0] == "name" and not _properties_of_names(call.store, key).get("is_unique"):
        raise listed_problem(422, "NamesNotUnique", "Records are found by names only where names are unique")
    return found[0]


@answers("PATCH custom_objects/{}/records")
def upsert_record(call: Call) -> Answer:
    """Change the record with an external id or a name, or create it."""
    field, value = _named(call)
    known = find_named(call.store, call.params["custom_object_key"], field, value)
    if known is not None:
        return call.one(call.write(known, call.record()))
    behaviour = call.account.behaviour_of("CustomObjectRecord")
    return call.one(behaviour.create({**call.record(), field: value}, call.params))


@answers("DELETE custom_objects/{}/records")
def delete_named_record(call: Call) -> Answer:
    """Delete the record with an external id or a name."""
    field, value = _named(call)
    known = find_named(call.store, call.params["custom_object_key"], field, value)
    if known is None:
        raise not_found()
    call.account.behaviour_of("CustomObjectRecord").delete(known)
    return None
