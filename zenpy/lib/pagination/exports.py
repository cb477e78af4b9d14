"""Incremental exports: where they continue (checkpoints), which duplicates they leave out, and when they pause.

`ExportPaginator` adds these to `zenpy.lib.pagination.paginator`. A checkpoint is a position in an export, as text. It moves
on when the reader has got a whole page and needs the next one. So a reader that stops anywhere and starts again from its
checkpoint misses nothing; it gets the records of the page that it had started once more.
"""

from __future__ import annotations

import hashlib
import json
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from zenpy.lib.calls.arguments import refuse_call_for_nothing
from zenpy.lib.calls.call import Call
from zenpy.lib.content.encoding import encode_json
from zenpy.lib.exception import ZenpyException
from zenpy.lib.http.exchange import Sleep
from zenpy.lib.http.message import Query, Request
from zenpy.lib.pagination import links
from zenpy.lib.pagination.link_text import parse_query
from zenpy.lib.pagination.page import Page
from zenpy.lib.pagination.paginator import Clock, Effect, FetchPage, Paginator, TimeLimit
from zenpy.lib.records.base import BaseObject

T = TypeVar("T")

#: Called with a checkpoint when the reader has got every record before it; on an async client it may be a coroutine function.
OnCheckpoint = Callable[[str], object]

#: Zendesk leaves the last so many seconds out of exports, and refuses to start within them.
LAST_MINUTE = 60.0
#: Seconds that a follow loop waits at the end: the default, and the least allowed. Exports allow ten requests a minute.
INTERVAL, SHORTEST_INTERVAL = 60.0, 6.0
#: How many of the last records are remembered to find duplicates.
REMEMBERED_RECORDS = 100_000
#: Settings of an export that its links repeat; they are not part of the position where it goes on.
_SETTINGS = frozenset({"include", "per_page", "page_size", "limit", "fields"})
#: The fields that show whether a record has changed since it came before.
_STAMPS = ("generated_timestamp", "updated_at", "update_timestamp", "timestamp", "time")


@dataclass(slots=True, frozen=True)
class ExportOptions:
    """How the caller wants an export read."""

    checkpoint: str | None
    unique: bool
    follow: bool
    interval: float

    @classmethod
    def from_call(cls, call: Call) -> ExportOptions:
        """Read the options from the arguments of a call.

        Raises:
            ZenpyException: they contradict each other.
        """
        arguments = call.arguments
        checkpoint, interval, follow = (
            arguments.get("checkpoint"),
            arguments.get("interval"),
            arguments.get("follow") is True,
        )
        if checkpoint is not None and not isinstance(checkpoint, str):
            raise ZenpyException(
                f"{call.name}(): a checkpoint is text or a CheckpointFile of zenpy.exports, not {type(checkpoint).__name__}."
            )
        checkpoint = checkpoint or None  # an empty file, after a crash, says nothing about where to go on
        if checkpoint is None:
            refuse_call_for_nothing(call.name, call.form, {**arguments, "checkpoint": None})
        if checkpoint is not None and "cursor" in arguments:
            raise ZenpyException(
                f"{call.name}(): checkpoint and cursor both say where to start; leave one out."
            )
        on_checkpoint = arguments.get("on_checkpoint")
        if on_checkpoint is not None and not callable(on_checkpoint):
            raise ZenpyException(
                f"{call.name}(): on_checkpoint takes a function, not {type(on_checkpoint).__name__}; it is called with each checkpoint."
            )
        if interval is not None and not follow:
            raise ZenpyException(
                f"{call.name}(): interval is the pause of follow=True; leave it out without that."
            )
        return cls(
            checkpoint, arguments.get("unique", follow) is True, follow, _parse_interval(call, interval)
        )


def _parse_interval(call: Call, value: object) -> float:
    if value is None:
        return INTERVAL
    if not isinstance(value, int | float) or isinstance(value, bool) or value < SHORTEST_INTERVAL:
        raise ZenpyException(
            f"{call.name}(): interval takes at least {SHORTEST_INTERVAL:g} seconds, since exports may be asked ten "
            f"times a minute; {value!r} was given."
        )
    return float(value)


# -- checkpoints ---------------------------------------------------------------------------------------------------


def format_checkpoint(call: Call, position: Query) -> str:
    """A position in the export of a call as text. Programs store it, so its keys never change."""
    return json.dumps({"export": call.request.url, "place": dict(position)}, separators=(",", ":"))


def parse_checkpoint(call: Call, text: str) -> Query:
    """The position that a checkpoint names.

    Raises:
        ZenpyException: the text is not a checkpoint, or is the checkpoint of another export.
    """
    try:
        checkpoint = json.loads(text)
        export = checkpoint["export"]
        position = [(str(name), str(value)) for name, value in checkpoint["place"].items()]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ZenpyException(
            f"{call.name}(): {text[:80]!r} is no checkpoint; give what results.checkpoint was, or a file "
            "as CheckpointFile(...) of zenpy.exports."
        ) from error
    if export != call.request.url:
        raise ZenpyException(
            f"{call.name}() reads {call.request.url}, but the checkpoint is one of {export}; keep one for each export."
        )
    return position


def position_after(call: Call, paging: links.Paging, last: Request, body: object) -> Query:
    """Where the export goes on after a page: by its link, else by its other keys, else at the same position."""
    settings = _SETTINGS | ({param.wire for param in call.operation.query} - {*links.POSITION_PARAMETERS})
    if isinstance(body, Mapping):
        link = links.export_link(paging, body)
        linked = [pair for pair in parse_query(link) if pair[0] not in settings] if link else []
        position = links.export_cursor(paging, body) or linked or links.position_in_body(body)
        if position:
            return position
    return [pair for pair in last.query if pair[0] not in settings]


# -- duplicates ----------------------------------------------------------------------------------------------------


class DuplicateFilter:
    """Remembers the last records, to notice those that come again unchanged."""

    def __init__(self, size: int = REMEMBERED_RECORDS) -> None:
        self._size = size
        self._seen: OrderedDict[object, object] = OrderedDict()

    def is_duplicate(self, record: object) -> bool:
        """Whether the same record came before and has not changed since; the record is remembered."""
        key, stamp = identify(record)
        again = key in self._seen and self._seen[key] == stamp
        self._seen[key] = stamp
        self._seen.move_to_end(key)
        if len(self._seen) > self._size:
            self._seen.popitem(last=False)
        return again

    def copy(self) -> DuplicateFilter:
        """A filter of its own that remembers the same records."""
        other = DuplicateFilter(self._size)
        other._seen = self._seen.copy()
        return other


def identify(record: object) -> tuple[object, object]:
    """The key of a record and the stamp of its state: its times of change, or a digest of its content."""
    payload = record.__dict__ if isinstance(record, BaseObject) else record
    fields = payload if isinstance(payload, dict) else {}
    key, stamps = fields.get("id"), tuple(map(_to_stamp, map(fields.get, _STAMPS)))
    has_id = type(key) in (int, str)
    if has_id and any(isinstance(stamp, str | int) for stamp in stamps):
        return key, stamps
    digest = hashlib.blake2b(encode_json(payload, sort=True), digest_size=16).digest()
    return key if has_id else digest, digest


def _to_stamp(value: object) -> object:
    """A moment as it is; what is none counts as missing, as it may have any number of levels to compare."""
    return value if isinstance(value, str | int) else None


# -- the paginator -------------------------------------------------------------------------------------------------


class ExportPaginator(Paginator[T]):
    """Decides which page of an incremental export comes next, and when; `follow=True` goes on past the present."""

    def __init__(self, call: Call, base_url: str, now: Clock) -> None:
        super().__init__(call, base_url)
        self.options: ExportOptions = ExportOptions.from_call(call)
        self._now = now
        self._duplicates = DuplicateFilter() if self.options.unique else None
        #: Seconds to sleep at the end of the stream before the next fetch; 0 when there is no end to wait at.
        self._pause = 0.0
        #: Whether the start time of the next fetch may lie within the last minute.
        self._may_be_too_recent = True
        #: Whether the next fetch begins where an answer of Zendesk has led, and not where the program says.
        self._goes_on = False
        if self.options.checkpoint is not None:
            self._go_to(parse_checkpoint(call, self.options.checkpoint))

    @property
    def is_endless(self) -> bool:
        """Whether the export waits for more records at the end of the stream."""
        return self.options.follow

    def receive_page(self, page: Page[T]) -> Page[T] | None:
        """Take a page. Return it with its checkpoint, and with `unique=True` without the duplicates."""
        super().receive_page(page)
        self._may_be_too_recent = False
        assert self._fetch is not None
        position = position_after(self.call, self.paging, self._fetch.request, page.body)
        duplicates = self._duplicates
        records = (
            list(page) if duplicates is None else [one for one in page if not duplicates.is_duplicate(one)]
        )
        return page._with_records(records, format_checkpoint(self.call, position))

    def finish_sleep(self) -> None:
        """Note that the pause at the end of the stream, or the wait for the last minute, is over."""
        if self._pause:
            self._pause = 0.0
        elif self._delay:
            super().finish_sleep()
        else:
            self._may_be_too_recent = False

    def copy_for_reader(self, time_limit: TimeLimit | None = None) -> Paginator[T]:
        """A copy for one more reader; it starts at the same position and remembers the same records."""
        other = super().copy_for_reader(time_limit)
        assert isinstance(other, ExportPaginator)
        other._duplicates = self._duplicates.copy() if self._duplicates is not None else None
        return other

    def _current_effect(self) -> Effect | None:
        if self._fetch is None:
            return None
        if self._pause:
            return Sleep(self._pause, "more to be exported")
        wait = self._seconds_until_allowed(self._fetch.request) if self._may_be_too_recent else None
        if wait is not None:
            return Sleep(wait, "the last minute, which exports leave out")
        return super()._current_effect()

    def _seconds_until_allowed(self, request: Request) -> float | None:
        """The seconds until the start time of a request is a minute old; None if it is, or if there is none.

        Raises:
            ZenpyException: it is not, and neither `checkpoint` nor `follow` allows to wait.
        """
        start = dict(request.query).get("start_time")
        if start is None or not start.isdigit():
            return None
        age = self._now() - int(start)
        if age >= LAST_MINUTE:
            return None
        if self.options.checkpoint is None and not self.options.follow:
            raise ZenpyException(
                f"{self.call.name}(): start_time is less than {LAST_MINUTE:g} seconds ago. Exports leave the last minute "
                "out and refuse to start in it: give an earlier moment, or follow=True to wait."
            )
        # By the clock of Zendesk such a moment is in the past, whatever the clock of this machine says.
        return LAST_MINUTE - (max(age, 0) if self._goes_on else age) + 1

    def _fetch_after(self, fetch: FetchPage, page: Page[T]) -> FetchPage | None:
        following = super()._fetch_after(fetch, page)
        if following is not None or not self.options.follow:
            return following
        self._go_to(position_after(self.call, self.paging, fetch.request, page.body))
        self._pause, self._may_be_too_recent = self.options.interval, True
        return self._fetch

    def _go_to(self, position: Query) -> None:
        self._goes_on = True
        self._restart_at(links.at_position(links.first_request(self.call, self.paging), position))
