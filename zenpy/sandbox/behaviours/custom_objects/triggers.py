"""Triggers of custom objects: a new one is the last of its object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.message import Json


@behaves("ObjectTrigger")
class ObjectTriggers(Behaviour):
    """The behaviour of triggers of custom objects."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        trigger = super().create(data, parents)
        if data.get("position") is None:
            key = (parents or {}).get("custom_object_key")
            known = [one for one in self.store.all(self.kind) if one.parents.get("custom_object_key") == key]
            trigger["position"] = 1 + max((one.get("position") or 0 for one in known), default=0)
        return trigger
