"""The model beside programs that copy exports: what every machine of exports checks.

A reader is the program of docs/reading.md: it stores each record that it gets, and then the checkpoint. The model beside it
is the account itself, and what each reader has stored.
"""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

import httpx
from hypothesis.stateful import invariant

from tests.support.machines.programs import Program
from tests.support.machines.running import CountingMachine
from tests.support.machines.weather import Killed, StormyTransport, Weather
from zenpy.exports import CheckpointFile
from zenpy.lib import durable_files
from zenpy.lib.exception import DeadlineExceeded, ZenpyException
from zenpy.sandbox import Sandbox
from zenpy.sandbox.calls.paging.cursors import decode_token
from zenpy.sandbox.message import Request

#: Seconds that an export leaves out at its end.
LAG = 60
#: Seconds for which a loop follows an export.
FOLLOWED = 500


@dataclass
class Reader:
    """A program that copies an export, over all its lives."""

    by_cursor: bool
    unique: bool
    size: int
    follows: bool
    #: How the checkpoint is kept: in a file, or as text by `on_checkpoint`, which is the program's own matter.
    path: Path | None
    begins: int
    checkpoint: str | None = None
    #: What it has stored: the stamp of each ticket when it came last.
    copied: dict[int, int] = field(default_factory=dict)
    #: What the present loop has given, as pairs of id and stamp.
    given: list[tuple[int, int]] = field(default_factory=list)
    positions: list[tuple[int, str]] = field(default_factory=list)
    loop: Any = None
    #: When the account made its last answer to this reader.
    answered: int = 0


def position_of(checkpoint: str) -> tuple[int, str]:
    """Where a checkpoint is: the second, and what follows within it."""
    place = json.loads(checkpoint)["place"]
    if "cursor" not in place:
        return int(place["start_time"]), ""
    token = decode_token(place["cursor"])
    return token["s"], json.dumps(token["k"])


class ExportModel(CountingMachine):
    """What a machine of exports needs; it has no rules. `program` says on which kind of client."""

    program: ClassVar[type[Program]] = Program

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None)
        self.sandbox = Sandbox()
        self.weather = Weather()
        self.side = self.program(self.sandbox, self.weather)
        self.readers: list[Reader] = []
        self.has_trouble = False
        #: The reader that takes a step now.
        self.reading: Reader | None = None
        self._replace = durable_files._replace
        durable_files._replace = self.replace_or_die
        self.client = self.side.client(StormyTransport(self.weather, self.handle))

    def replace_or_die(self, part: Path, path: Path) -> None:
        """The moment at which a file gets its new content: the program may be killed before and after it."""
        self.weather.live()
        self._replace(part, path)
        self.weather.live()

    def handle(self, request: httpx.Request) -> httpx.Response:
        if self.reading is not None:
            self.reading.answered = self.sandbox.clock.timestamp()
        target, headers = request.url.raw_path.decode(), dict(request.headers)
        answer = self.sandbox.handle(Request.to(request.method, target, headers, request.read()))
        return httpx.Response(answer.status, headers=dict(answer.headers), content=answer.body)

    # -- the account -------------------------------------------------------------------------------------------------

    def make_tickets(self, number: int, step: int) -> None:
        """Make tickets, with so many seconds between them."""
        for _ in range(number):
            self.sandbox.add("Ticket", {"subject": "new"})
            self.sandbox.clock.advance(step)

    def change_tickets(self, which: list[int], seconds: int) -> None:
        """Change tickets; so many seconds pass after it."""
        tickets = self.sandbox.records("Ticket")
        for number in which if tickets else []:
            self.sandbox.account.store.touch(tickets[number % len(tickets)])
        self.sandbox.clock.advance(seconds)

    def add_faults(self, fault: str, times: int) -> None:
        """Let the next requests go wrong."""
        self.weather.faults += [(fault, lambda request: True)] * times
        self.has_trouble = True

    # -- readers -----------------------------------------------------------------------------------------------------

    def open_reader(
        self, by_cursor: bool, unique: bool, size: int, follows: bool, keeps: bool, back: int
    ) -> Reader:
        """Let a new reader begin its first loop."""
        path = Path(self._folder.name) / f"r{len(self.readers)}" if keeps else None
        begins = self.sandbox.clock.timestamp() - back
        self.readers.append(Reader(by_cursor, unique, size, follows, path, begins))
        if path is not None:
            self.weather.files.append(path)
        self.start(self.readers[-1])
        return self.readers[-1]

    def end_program(self) -> None:
        """The program was killed: all loops of it end."""
        self.counts["kills"] += 1
        for other in self.live:
            other.loop = None

    @property
    def live(self) -> list[Reader]:
        """The readers with an open loop."""
        return [reader for reader in self.readers if reader.loop is not None]

    def start(self, reader: Reader) -> None:
        """Begin a loop from the checkpoint."""
        options: dict[str, Any] = {"per_page": reader.size, "unique": reader.unique}
        if reader.path is not None:
            options["checkpoint"] = CheckpointFile(reader.path)
        elif reader.checkpoint is not None:
            options["checkpoint"] = reader.checkpoint
        if reader.path is None:
            options["on_checkpoint"] = lambda checkpoint: self.keep(reader, checkpoint)
        if reader.path is not None or reader.checkpoint is None:
            options["start_time"] = reader.begins
        if not reader.by_cursor:
            options["paginate_by_time"] = True
        reader.given = []
        results = self.client.tickets.incremental(follow=reader.follows or None, **options)
        reader.loop = self.side.start(results.within(FOLLOWED) if reader.follows else results)

    def keep(self, reader: Reader, checkpoint: str) -> None:
        """Store a checkpoint; the program may be killed just before, and just after."""
        self.weather.live()
        reader.checkpoint = checkpoint
        self.weather.live()

    def advance(self, reader: Reader, number: int | None) -> bool:
        """Read records; return whether the program was killed."""
        self.counts["operations"] += 1
        self.reading = reader
        before, found = self.weather.hits, 0
        is_killed = False
        with self.weather.program():
            try:
                while number is None or found < number:
                    one = self.side.take(reader.loop, 1)
                    if not one:
                        reader.loop = None
                        self.check_end(reader)
                        break
                    found += 1
                    self.check_next(reader, one[0])
            except Killed:
                is_killed, reader.loop = True, None
            except ZenpyException as error:
                self.check_error(reader, error)
        self.counts["faults"] += self.weather.hits - before
        self.note_position(reader)
        return is_killed

    def check_error(self, reader: Reader, error: ZenpyException) -> None:
        """A loop fails only for a reason."""
        self.counts["told"] += 1
        reader.loop = None
        is_over = reader.follows and isinstance(error, DeadlineExceeded)
        assert self.has_trouble or is_over, f"{error!r}, though nothing went wrong"

    # -- what holds --------------------------------------------------------------------------------------------------

    def check_next(self, reader: Reader, ticket: Any) -> None:
        """Store a record, as the program does."""
        one = ticket.id, ticket.to_dict()["generated_timestamp"]
        if reader.unique or reader.by_cursor:
            self.counts["twice"] += one in reader.given
            assert one not in reader.given, "twice, though it has not changed"
        reader.given.append(one)
        reader.copied[one[0]] = one[1]

    def check_end(self, reader: Reader) -> None:
        """At the end of an export the copy has all that there was when the last page was made."""
        until = reader.answered - LAG - 2
        for ticket in self.sandbox.account.store.table("Ticket").values():
            if reader.begins <= ticket.stamp < until:
                is_there = reader.copied.get(ticket.id) == ticket.stamp
                self.counts["lost"] += not is_there
                assert is_there, f"lost: ticket {ticket.id} of {ticket.stamp}, at the end {until}"

    def note_position(self, reader: Reader) -> None:
        stored = reader.checkpoint if reader.path is None else CheckpointFile(reader.path).read()
        if stored is None:
            return
        position = position_of(stored)
        assert not reader.positions or reader.positions[-1] <= position, "the checkpoint went back"
        reader.positions.append(position)

    @invariant()
    def nothing_before_the_checkpoint_is_missing(self) -> None:
        for reader in self.readers:
            if not reader.positions:
                continue
            second, _ = reader.positions[-1]
            for ticket in self.sandbox.account.store.table("Ticket").values():
                if reader.begins <= ticket.stamp < second:
                    is_there = reader.copied.get(ticket.id) == ticket.stamp
                    self.counts["lost"] += not is_there
                    assert is_there, f"lost: ticket {ticket.id} lies before the checkpoint"

    def teardown(self) -> None:
        try:
            self.weather.clear()
            self.has_trouble = False
            for reader in self.readers:
                reader.loop, reader.follows = None, False
                self.start(reader)
                self.advance(reader, None)
                assert reader.loop is None, "it has no end"
            self.nothing_before_the_checkpoint_is_missing()
        finally:
            durable_files._replace = self._replace
            self.side.close()
            self._folder.cleanup()
