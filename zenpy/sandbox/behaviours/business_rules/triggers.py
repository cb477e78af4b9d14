"""Triggers: their conditions may be sent in an older form, and are shown in the newer one alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.store import Record
    from zenpy.sandbox.message import Json


@behaves("Trigger")
class Triggers(Behaviour):
    """The behaviour of triggers: `all` and `any` become parts of `conditions`."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        return super().create(_in_newer_form(data, {}), parents)

    def update(self, record: Record, data: Json) -> Record:
        return super().update(record, _in_newer_form(data, record.get("conditions")))


def _in_newer_form(data: Json, known: Json | None) -> Json:
    older = {name: data[name] or [] for name in ("all", "any") if name in data}
    if not older or "conditions" in data:
        return data
    return {**data, "conditions": {"all": [], "any": [], **(known or {}), **older}}
