"""How changes are noticed: each holder of content knows its own, and a record asks the values in its payload.

Nobody reports upwards. A list in a ticket only remembers that it changed; when the ticket is sent, it looks into its
payload. So what was taken out of a record no longer counts by itself, and nothing has to be detached.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

#: Stamps each change. A later change of the same field has another stamp than the one that was sent.
next_version: Callable[[], int] = count(1).__next__


class Tracked:
    """A holder of content that knows what of it changed: a record, or a list or dict in one."""

    __slots__ = ()

    def _pending(self) -> Token:
        """The changes in here, at any depth, that were not sent yet."""
        raise NotImplementedError

    def _forget(self, name: str, version: int) -> None:
        """Take the change as sent, unless there has been a later one."""
        raise NotImplementedError


class Record(Tracked):
    """What `zenpy.lib.records.serialize` needs to know of a record."""

    __slots__ = ()

    def _plain(self) -> dict[str, object]:
        """The whole record as plain dicts and lists."""
        raise NotImplementedError

    def _encoded(self, field: str) -> dict[str, object]:
        """The whole record as it goes on the wire."""
        raise NotImplementedError


#: Changes as they stood at one moment: who changed, in which field, and the stamp of that change.
Token = list[tuple[Tracked, str, int]]


def pending_in(values: Iterable[object]) -> Token:
    """The unsent changes in all the tracked ones among these values."""
    return [change for value in values if isinstance(value, Tracked) for change in value._pending()]
