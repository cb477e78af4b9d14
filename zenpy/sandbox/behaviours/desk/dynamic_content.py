"""Dynamic content: the placeholder of an item, which comes from the name that the item gets first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from zenpy.sandbox.account.account import Behaviour, behaves

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.message import Json


@behaves("Item")
class Items(Behaviour):
    """The behaviour of the items of dynamic content."""

    def create(self, data: Json, parents: Mapping[str, str] | None = None) -> Record:
        item = super().create(data, parents)
        name = re.sub(r"[^a-z0-9]+", "_", str(item.get("name")).lower()).strip("_")
        item["placeholder"] = f"{{{{dc.{name}}}}}"
        return item
