"""Incremental exports: where they go on, what came before already, and when to ask again. Free of I/O.

A checkpoint is a place in an export as text. It moves on when a page was handed out whole and the reader asked for
more, so a reader that stops anywhere and starts again from its checkpoint misses nothing; what it had of the page under
way comes again.
"""

from __future__ import annotations

import hashlib
import json
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import parse_qsl

from zenpy.lib.calls.call import Call
from zenpy.lib.exception import ZenpyException
from zenpy.lib.http.encoding import as_json
from zenpy.lib.http.message import Query, Request
from zenpy.lib.pagination import links as pagination
from zenpy.lib.pagination.page import Page
from zenpy.lib.pagination.paginator import Ask, Clock, Course, TimeLimit, Wait, Wish
from zenpy.lib.records.base import BaseObject

T = TypeVar("T")

#: Called with a checkpoint once everything before it was handed out; on an async client it may be a coroutine function.
OnCheckpoint = Callable[[str], object]

#: Zendesk leaves the last so many seconds out of exports, and refuses to start within them.
LAST_MINUTE = 60.0
#: How long a follow loop waits at the end, and at least: exports may be asked ten times a minute.
INTERVAL, SHORTEST_INTERVAL = 60.0, 6.0
#: Among how many of the last records a repeat is noticed.
REMEMBERED = 100_000
#: Settings of an export that its links repeat; they are no part of the place where it goes on.
_SETTINGS = frozenset({"include", "per_page", "page_size", "limit", "fields"})
#: What tells that a record has changed since it came before.
_STAMPS = ("generated_timestamp", "updated_at", "update_timestamp", "timestamp", "time")


@dataclass(slots=True, frozen=True)
class Options:
    """How an export is read."""

    checkpoint: str | None
    unique: bool
    follow: bool
    interval: float

    @classmethod
    def of(cls, call: Call) -> Options:
        """The options among the arguments of a call.

        Raises:
            ZenpyException: they contradict each other.
        """
        given = call.arguments
        checkpoint, interval, follow = (
            given.get("checkpoint"),
            given.get("interval"),
            given.get("follow") is True,
        )
        if checkpoint is not None and not isinstance(checkpoint, str):
            raise ZenpyException(f"{call.method}(): a checkpoint is text, not {type(checkpoint).__name__}.")
        if checkpoint is not None and "cursor" in given:
            raise ZenpyException(
                f"{call.method}(): checkpoint and cursor both say where to start; leave one out."
            )
        told = given.get("on_checkpoint")
        if told is not None and not callable(told):
            raise ZenpyException(
                f"{call.method}(): on_checkpoint takes a function, not {type(told).__name__}; it is called with each checkpoint."
            )
        if interval is not None and not follow:
            raise ZenpyException(
                f"{call.method}(): interval is the pause of follow=True; leave it out without that."
            )
        return cls(checkpoint, given.get("unique", follow) is True, follow, _interval(call, interval))


def _interval(call: Call, given: object) -> float:
    if given is None:
        return INTERVAL
    if not isinstance(given, int | float) or isinstance(given, bool) or given < SHORTEST_INTERVAL:
        raise ZenpyException(
            f"{call.method}(): interval takes at least {SHORTEST_INTERVAL:g} seconds, since exports may be asked ten "
            f"times a minute; {given!r} was given."
        )
    return float(given)


# -- checkpoints ---------------------------------------------------------------------------------------------------


def written(call: Call, place: Query) -> str:
    """A place in the export of a call as text."""
    return json.dumps({"export": call.request.url, "place": dict(place)}, separators=(",", ":"))


def read(call: Call, text: str) -> Query:
    """The place that a checkpoint names.

    Raises:
        ZenpyException: it is no checkpoint, or that of another export.
    """
    try:
        found = json.loads(text)
        export, place = found["export"], [(str(name), str(value)) for name, value in found["place"].items()]
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise ZenpyException(
            f"{call.method}(): {text[:80]!r} is no checkpoint; give what results.checkpoint was."
        ) from error
    if export != call.request.url:
        raise ZenpyException(
            f"{call.method}() reads {call.request.url}, but the checkpoint is one of {export}; keep one for each export."
        )
    return place


def place_after(call: Call, paging: pagination.Paging, asked: Request, body: object) -> Query:
    """Where the export goes on after a page: at its link, at what it tells instead, or where it was."""
    own = _SETTINGS | ({param.wire for param in call.operation.query} - {*pagination.PLACES})
    if isinstance(body, Mapping):
        link = pagination.export_link(paging, body)
        linked = parse_qsl(link.partition("?")[2]) if link else []
        told = [pair for pair in linked if pair[0] not in own] or pagination.told_place(body)
        if told:
            return told
    return [pair for pair in asked.query if pair[0] not in own]


# -- repeats -------------------------------------------------------------------------------------------------------


class Repeats:
    """Remembers the last records, to notice those that come again unchanged."""

    def __init__(self, size: int = REMEMBERED) -> None:
        self._size = size
        self._seen: OrderedDict[object, object] = OrderedDict()

    def is_one(self, record: object) -> bool:
        """Whether the same record came before, and did not change since."""
        key, stamp = _identity(record)
        again = key in self._seen and self._seen[key] == stamp
        self._seen[key] = stamp
        self._seen.move_to_end(key)
        if len(self._seen) > self._size:
            self._seen.popitem(last=False)
        return again

    def copy(self) -> Repeats:
        """The same memory for a reader of its own."""
        other = Repeats(self._size)
        other._seen = self._seen.copy()
        return other


def _identity(record: object) -> tuple[object, object]:
    """What a record is known by, and what tells its state: its moments of change, or all it says."""
    payload = record.__dict__ if isinstance(record, BaseObject) else record
    found = payload if isinstance(payload, dict) else {}
    key, stamps = found.get("id"), tuple(found.get(name) for name in _STAMPS)
    is_known = type(key) in (int, str)
    if is_known and any(stamp is not None for stamp in stamps):
        return key, stamps
    digest = hashlib.blake2b(as_json(payload, sort=True), digest_size=16).digest()
    return key if is_known else digest, digest


# -- the course ----------------------------------------------------------------------------------------------------


class ExportCourse(Course[T]):
    """The course of an incremental export: from its start or a checkpoint to the present, and on if asked to."""

    def __init__(self, call: Call, base_url: str, now: Clock) -> None:
        super().__init__(call, base_url)
        self.options: Options = Options.of(call)
        self._now = now
        self._repeats = Repeats() if self.options.unique else None
        self._pause = 0.0
        #: Whether the moment asked for may lie within the last minute.
        self._fresh = True
        if self.options.checkpoint is not None:
            self._go_to(read(call, self.options.checkpoint))

    @property
    def endless(self) -> bool:
        """Whether it waits for more at the end of the stream."""
        return self.options.follow

    def answered(self, page: Page[T]) -> Page[T] | None:
        """Take a page: give it with its checkpoint, and without what came before if that is wished."""
        super().answered(page)
        self._fresh = False
        assert self._next is not None
        place = place_after(self.call, self.paging, self._next.request, page.body)
        records = (
            list(page) if self._repeats is None else [one for one in page if not self._repeats.is_one(one)]
        )
        return page._only(records, written(self.call, place))

    def waited(self) -> None:
        """The pause at the end, or that for the last minute, is over."""
        if self._pause:
            self._pause = 0.0
        else:
            self._fresh = False

    def fork(self, limit: TimeLimit | None = None) -> Course[T]:
        """The same course from here on, with a memory of its own."""
        other = super().fork(limit)
        assert isinstance(other, ExportCourse)
        other._repeats = self._repeats.copy() if self._repeats is not None else None
        return other

    def _due(self) -> Wish | None:
        if self._next is None:
            return None
        if self._pause:
            return Wait(self._pause, "more to be exported")
        wait = self._until_ripe(self._next.request) if self._fresh else 0.0
        return Wait(wait, "the last minute, which exports leave out") if wait > 0 else self._next

    def _until_ripe(self, request: Request) -> float:
        """Seconds until the moment asked for is a minute old.

        Raises:
            ZenpyException: it is not, and nobody said to wait.
        """
        start = dict(request.query).get("start_time", "")
        if not start.isdigit():
            return 0.0
        age = self._now() - int(start)
        if age >= LAST_MINUTE:
            return 0.0
        if self.options.checkpoint is None and not self.options.follow:
            raise ZenpyException(
                f"{self.call.method}(): start_time is less than {LAST_MINUTE:g} seconds ago. Exports leave the last minute "
                "out and refuse to start in it: give an earlier moment, or follow=True to wait."
            )
        return LAST_MINUTE - age + 1

    def _after(self, asked: Ask, page: Page[T]) -> Ask | None:
        following = super()._after(asked, page)
        if following is not None or not self.options.follow:
            return following
        self._go_to(place_after(self.call, self.paging, asked.request, page.body))
        self._pause, self._fresh = self.options.interval, True
        return self._next

    def _go_to(self, place: Query) -> None:
        self._begin(pagination.at_place(pagination.first(self.call, self.paging), place))
