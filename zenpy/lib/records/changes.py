"""How changes are noticed: each holder of content remembers its own, and a record looks into the values of its payload.

Nothing reports upwards. A list in a ticket only remembers that it changed; when the ticket is sent, it looks into its
payload. So what was removed from a record no longer counts, and nothing has to be detached.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

#: The number of a new change. A later change of the same field has another number than the change that was sent.
next_change_number: Callable[[], int] = count(1).__next__


class Tracked:
    """A holder of content that knows what of it changed: a record, or a list or dict in one."""

    __slots__ = ()

    def _unsent_changes(self) -> Changes:
        """The changes in here, at any depth, that were not sent yet."""
        raise NotImplementedError

    def _clear_change(self, name: str, number: int) -> None:
        """Clear a change that was sent, unless the same field has changed again since."""
        raise NotImplementedError


class Record(Tracked):
    """What `zenpy.lib.records.serialize` needs to know of a record."""

    __slots__ = ()

    def _to_plain(self) -> dict[str, object]:
        """The whole record as plain dicts and lists."""
        raise NotImplementedError

    def _encode(self, field: str) -> dict[str, object]:
        """The whole record as it is sent."""
        raise NotImplementedError


#: One change: the holder that changed, the name of the field in it, and the number of the change.
Change = tuple[Tracked, str, int]
#: Changes as they are at one moment.
Changes = list[Change]


def unsent_changes_in(values: Iterable[object]) -> Changes:
    """The unsent changes in all tracked values among these."""
    return [change for value in values if isinstance(value, Tracked) for change in value._unsent_changes()]
