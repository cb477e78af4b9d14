"""Saved searches: each agent has up to twenty, each with a name of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves
from zenpy.sandbox.calls.registry import lists
from zenpy.sandbox.problems import problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.account import Account
    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.calls.call import Call
    from zenpy.sandbox.message import Json

MOST = 20
OWNER = "owner"


@behaves("SavedSearch")
class SavedSearches(Behaviour):
    """The behaviour of saved searches."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        saved = super().create(data, parents)
        saved.note(**{OWNER: str(self.account.me().id)})
        return saved

    def check(self, data: Json, record: Record | None) -> None:
        name = data.get("name")
        if not str(name or "").strip() and (record is None or "name" in data):
            error = {"description": "Name is required", "error": "NameRequired"}
            raise problem(422, "Create Failed", "Validation failed", details={"name": [error]})
        others = [one for one in _own(self.account) if one is not record]
        if any(one["name"] == name for one in others):
            raise problem(409, "Conflict", f"A saved search is called {name!r} already")
        if record is None and len(others) >= MOST:
            raise problem(409, "Conflict", f"An agent can have {MOST} saved searches")


def _own(account: Account) -> list[Record]:
    """The saved searches of the user of the request, and those that belong to nobody."""
    me = str(account.me().id)
    return [one for one in account.store.all("SavedSearch") if one.notes.get(OWNER, me) == me]


@lists("saved_searches")
def list_saved_searches(call: Call) -> list[Record]:
    """The saved searches of the agent who asks."""
    return _own(call.account)
