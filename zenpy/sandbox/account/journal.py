"""What a request has changed, so that all of it can be taken back when the request fails.

A transaction notes how to undo each change: of a record, its state before the first change; of everything else, an
action. So a request costs what it changes, however much the account holds. Transactions are nested: an item of a job
fails alone, and a request with everything in it.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast, overload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.message import Json

#: The fields of a record and its attributes.
State: TypeAlias = "tuple[Json, Json]"
K = TypeVar("K")
V = TypeVar("V")
T = TypeVar("T")


@dataclass
class _Level:
    """The changes of one transaction: how to undo them, and the records whose state is known, by identity."""

    #: Each with the identity of the record whose state it sets; None for everything else.
    undo: list[tuple[int | None, Callable[[], object]]] = field(default_factory=list)
    known: dict[int, Record] = field(default_factory=dict)
    former: dict[int, State | None] = field(default_factory=dict)


class Journal:
    """The changes of the transactions that are open.

    Args:
        ended: Called when no transaction is open any more.
    """

    def __init__(self, ended: Callable[[], None] = lambda: None) -> None:
        self._ended = ended
        self._levels: list[_Level] = []

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Take back every change of the `with` block if it raises; a block inside another one takes back its own.

        Changes that are kept belong to the outer block, if there is one.
        """
        try:
            with self._open_level():
                yield
        finally:
            if not self._levels:
                self._ended()

    @contextmanager
    def _open_level(self) -> Iterator[None]:
        level = _Level()
        self._levels.append(level)
        try:
            yield
        except BaseException:
            self._levels.pop()
            _take_back(level)
            raise
        self._levels.pop()
        if self._levels:
            outer = self._levels[-1]
            outer.undo.extend(one for one in level.undo if one[0] not in outer.known)
            outer.known.update(level.known)
            for key, former in level.former.items():
                outer.former.setdefault(key, former)

    @property
    def is_open(self) -> bool:
        """Whether changes are noted."""
        return bool(self._levels)

    def begin(self) -> object:
        """Note all changes from now on; `take_back` of the value undoes them."""
        self._levels.append(_Level())
        return self._levels[-1]

    def take_back(self, begun: object) -> None:
        """Undo what has changed since `begin` gave this value; once it is undone, nothing happens."""
        at = next((at for at, level in enumerate(self._levels) if level is begun), None)
        if at is None:
            return
        levels = self._levels[at:]
        del self._levels[at:]
        for level in reversed(levels):
            _take_back(level)
        if not self._levels:
            self._ended()

    def add_undo(self, undo: Callable[[], object]) -> None:
        """Note how a change is taken back; call it with each change of what is no record."""
        if self._levels:
            self._levels[-1].undo.append((None, undo))

    def add_record(self, record: Record) -> None:
        """Note that a record is new: there is no former state of it."""
        if self._levels:
            self._levels[-1].known[id(record)] = record
            self._levels[-1].former[id(record)] = None

    def changes(self) -> list[tuple[Record, State | None]]:
        """The records that the present transaction has made or changed, each with its former state; None if it is new."""
        if not self._levels:
            return []
        level = self._levels[-1]
        return [(record, level.former.get(key)) for key, record in level.known.items()]

    def note(self, record: Record) -> None:
        """Note the state of a record that is about to change, unless the transaction knows it."""
        if not self._levels:
            return
        level = self._levels[-1]
        if id(record) not in level.known:
            level.known[id(record)] = record
            state = record.copy_state()
            level.former[id(record)] = state
            level.undo.append((id(record), lambda: record.restore(state)))


def _take_back(level: _Level) -> None:
    for _, undo in reversed(level.undo):
        undo()


class Journaled(dict[K, V]):
    """A dictionary whose changes are noted; it is changed by `[]`, `del` and `pop` only."""

    def __init__(self, journal: Journal) -> None:
        super().__init__()
        self._journal = journal

    def __setitem__(self, key: K, value: V) -> None:
        self._note(key)
        super().__setitem__(key, value)

    def __delitem__(self, key: K) -> None:
        self._note(key)
        super().__delitem__(key)

    @overload
    def pop(self, key: K, /) -> V: ...
    @overload
    def pop(self, key: K, default: V, /) -> V: ...
    @overload
    def pop(self, key: K, default: T, /) -> V | T: ...
    def pop(self, key: K, /, *default: object) -> object:
        """Remove a key and return its value."""
        self._note(key)
        return cast("dict[K, object]", super()).pop(key, *default)

    def _note(self, key: K) -> None:
        if key in self:
            former = self[key]
            self._journal.add_undo(lambda: dict.__setitem__(self, key, former))
        else:
            self._journal.add_undo(lambda: dict.pop(self, key, None))
