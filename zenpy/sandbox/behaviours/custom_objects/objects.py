"""Custom objects and their fields: each object has the fields of all objects, which cannot be deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.calls.registry import lists
from zenpy.sandbox.problems import invalid_record, not_found

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.calls.call import Call
    from zenpy.sandbox.message import Json

#: The field of every custom object that holds the names of its records.
NAME_FIELD = "standard::name"
_STANDARD = "standard::"
#: The fields of every custom object: their titles, and whether a record needs them.
_FIELDS: Mapping[str, tuple[str, bool]] = {
    NAME_FIELD: ("Name", True),
    "standard::external_id": ("External ID", False),
}


@behaves("CustomObject")
class CustomObjects(Behaviour):
    """The behaviour of custom objects, whose addresses have their keys."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        made = super().create(data, parents)
        self.complete(made)
        return made

    def complete(self, record: Record) -> None:
        record["url"] = f"{self.account.base}/api/v2/custom_objects/{record['key']}.json"
        sign(self.account, record, "created_by_user_id", "updated_by_user_id")
        owner = {"custom_object_key": str(record["key"])}
        for position, (key, (title, required)) in enumerate(_FIELDS.items()):
            field = {"key": key, "title": title, "description": title, "type": "text", "position": position}
            self.store.create("CustomObjectField", {**field, "required": required}, owner)

    def update(self, record: Record, data: Json) -> Record:
        super().update(record, data)
        sign(self.account, record, "updated_by_user_id")
        return record


@behaves("CustomObjectField")
class CustomObjectFields(Behaviour):
    """The behaviour of fields; those that every object has cannot be deleted."""

    def delete(self, record: Record) -> None:
        if str(record.get("key")).startswith(_STANDARD):
            raise invalid_record("base", "A standard field cannot be deleted")
        super().delete(record)


@lists("custom_objects/{}/fields")
def list_fields(call: Call) -> list[Record]:
    """The fields of a custom object; those of all objects only if they are asked for.

    Raises:
        Problem: a 404, there is no such object.
    """
    key = call.params["custom_object_key"]
    if call.store.first("CustomObject", key=key) is None:
        raise not_found()
    found = call.store.under("CustomObjectField", "custom_object_key", key)
    if call.flag("include_standard_fields"):
        return found
    return [one for one in found if not str(one.get("key")).startswith(_STANDARD)]


def sign(account: Account, record: Record, *names: str) -> None:
    """Note the user of the request in fields, as a text."""
    if account.user is not None:
        record.update(dict.fromkeys(names, str(account.user.id)))
