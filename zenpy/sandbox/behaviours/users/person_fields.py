"""Custom fields of users and of organizations: each has a key of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.problems import invalid_record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.message import Json

LAST_POSITION = 9999


@behaves("UserField", "OrganizationField")
class PersonFields(Behaviour):
    """The behaviour of fields: a new one is the last, and only a checkbox has a tag."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        field = super().create({"type": "text", "position": LAST_POSITION, **data}, parents)
        if field["type"] != "checkbox":
            field.pop("tag", None)
        return field

    def check(self, data: Json, record: Record | None) -> None:
        key = data.get("key")
        known = self.store.first(self.kind, key=key) if key and record is None else None
        if known is not None:
            raise invalid_record("key", f"Key: {key} has already been taken", "DuplicateValue")
