"""Groups: what a new one has, and what becomes of one that is deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.problems import invalid_record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json


@behaves("Group")
class Groups(Behaviour):
    """The behaviour of groups; one that is private stays so."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        if not data.get("name"):
            raise invalid_record("name", "Name: cannot be blank", "BlankValue")
        return super().create({"description": "", **data}, parents)

    def check(self, data: Json, record: Record | None) -> None:
        if record is not None and record.get("is_public") is False and data.get("is_public"):
            raise invalid_record("is_public", "A private group cannot be made public")

    def delete(self, record: Record) -> None:
        """Mark a group as deleted; its members are no members any more."""
        for one in self.store.all("GroupMembership", group_id=record.id):
            self.account.behaviour_of("GroupMembership").delete(one)
        record.deleted = True
        record["deleted"] = True
        self.store.touch(record)
