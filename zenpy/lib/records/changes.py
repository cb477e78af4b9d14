"""How changes are tracked: records, lists and dicts each keep the numbers of their own changes.

A list in a ticket does not report its change to the ticket. When the ticket is sent, it collects the changes of all values
in its payload. So the changes of a value that was removed from the record no longer count, and no value has to be detached.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from weakref import ReferenceType

#: The number of a new change. A later change of the same field has another number than the change that was sent.
next_change_number: Callable[[], int] = count(1).__next__


class Tracked:
    """A record, or a list or dict in a record, that keeps track of its own changes."""

    __slots__ = ()

    def _unsent_changes(self) -> Changes:
        """The changes of this object, at any depth, that were not sent yet."""
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


class Owner(Protocol):
    """The record whose field a container is read for."""

    def _adopt(self, key: str, container: Tracked, /) -> None: ...


class Container(Tracked):
    """What lists and dicts share: the numbers of the last change and of the last change that was sent.

    There are two numbers so that a thread cannot clear a change that another thread makes at the same time.

    A container is usually in a payload. One that stands for a field without a value is not: it knows the record and the
    key, and its first change puts it there.
    """

    __slots__ = ()
    _change_number: int
    _sent_number: int
    _place: tuple[ReferenceType[Owner], str] | None

    def _mark_changed(self) -> None:
        self._change_number = next_change_number()  # type: ignore[misc]  # a slot of the subclasses
        place = self._place  # another thread may clear it
        if place is not None:
            owner, key = place
            record = owner()
            if record is not None:
                record._adopt(key, self)
            self._place = None  # type: ignore[misc]  # as above

    def _clear_change(self, _name: str, number: int) -> None:
        self._sent_number = max(self._sent_number, number)  # type: ignore[misc]  # a slot of the subclasses

    def _own_unsent(self) -> Changes:
        number = self._change_number
        return [(self, "", number)] if number > self._sent_number else []
