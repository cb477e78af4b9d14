"""The values that fields of a ticket may have, in their order; and who is an agent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

STATUSES = ("new", "open", "pending", "hold", "solved", "closed")
PRIORITIES = ("low", "normal", "high", "urgent")
TYPES = ("problem", "incident", "question", "task")


def is_agent(user: Mapping[str, object] | None) -> bool:
    """Whether somebody is an agent or an administrator."""
    return user is not None and user.get("role") in ("agent", "admin")
