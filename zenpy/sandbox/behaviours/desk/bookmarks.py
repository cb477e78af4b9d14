"""Bookmarks: an agent marks a ticket, which comes along with the bookmark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.message import Json


@behaves("Bookmark")
class Bookmarks(Behaviour):
    """The behaviour of bookmarks."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        bookmark = super().create(data, parents)
        ticket = self.store.get("Ticket", data.get("ticket_id"))
        if ticket is not None:
            bookmark["ticket"] = dict(ticket)
        return bookmark
