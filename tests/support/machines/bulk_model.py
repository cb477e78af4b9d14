"""The model beside a client that makes bulk calls: what every machine of bulk calls checks.

It knows which records each run hands over, which outcomes it has told, and how often the server has written each record.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any, ClassVar

from hypothesis.stateful import invariant

from tests.support.machines.bulk_runs import FEW, KINDS, UNKNOWN, MortalCheckpoint, Run
from tests.support.machines.job_server import BAD, JobServer, is_bad, token_of
from tests.support.machines.programs import Program
from tests.support.machines.running import CountingMachine
from tests.support.machines.weather import Killed, StormyTransport, Weather
from zenpy.lib.exception import BulkStopped, CheckpointError
from zenpy.sandbox import Sandbox


class BulkModel(CountingMachine):
    """What a machine needs that makes bulk calls; it has no rules. `program` says on which kind of client."""

    program: ClassVar[type[Program]] = Program

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None)
        self.sandbox = Sandbox()
        self.server = JobServer(self.sandbox)
        self.weather = Weather()
        self.side = self.program(self.sandbox, self.weather)
        self.runs: list[Run] = []
        self.chance = Random(0)
        self.new_client()

    def new_client(self) -> None:
        self.client = self.side.client(StormyTransport(self.weather, self.server.handle))

    # -- the runs ----------------------------------------------------------------------------------------------------

    def open_run(
        self,
        kind: str,
        number: int,
        *,
        keeps: bool,
        bad: set[int] = frozenset(),  # type: ignore[assignment]  # it is only read
        few: int = FEW,
        **options: Any,
    ) -> Run:
        """Begin a new run with records of its own; those of an update change a few tickets again and again."""
        name = f"r{len(self.runs)}"
        old = [self.sandbox.add("Ticket", {"subject": "old"})["id"] for _ in range(number)]
        if kind == "update":
            old = [old[n % few] for n in range(number)]
        records = [
            self.make_record(kind, f"{name}-{n}", UNKNOWN + n if n in bad else old[n], n in bad)
            for n in range(number)
        ]
        path = Path(self._folder.name) / name if keeps else None
        if path is not None:
            self.weather.files.append(path)
        change = {"subject": name} if kind == "update_many" else {}
        tokens = [
            token_of(KINDS[kind], {**(one if isinstance(one, dict) else {"id": one}), **change})
            for one in records
        ]
        run = Run(kind, records, options, path, tokens, had_trouble=bool(self.trouble))
        self.runs.append(run)
        self.start(run)
        return run

    def end_program(self) -> None:
        """The program was killed: all runs of it end, and a new one starts."""
        self.counts["kills"] += 1
        for other in self.live:
            other.stream = other.checkpoint = None
        self.new_client()

    # -- one step of the program -------------------------------------------------------------------------------------

    @property
    def live(self) -> list[Run]:
        """The runs that the program is reading."""
        return [run for run in self.runs if run.stream is not None]

    @property
    def trouble(self) -> bool:
        """Whether something may go wrong with the next call."""
        return bool(self.weather.faults or self.server.plans)

    def note_trouble(self) -> None:
        for run in self.live:
            run.had_trouble = True

    def make_record(self, kind: str, name: str, key: int, bad: bool) -> Any:
        subject = f"{BAD} {name}" if bad else name
        if kind.startswith("create"):
            external = None if kind == "create, no key" else name
            return {"subject": subject, "description": "x", "external_id": external}
        if kind == "update":
            return {"id": key, "subject": name}
        if kind == "comment":
            return {"id": key, "comment": {"body": name}}
        return key

    def start(self, run: Run) -> None:
        """Begin a life of a run: the same records, the same file."""
        run.outcomes, run.lives, run.had_trouble = [], run.lives + 1, run.had_trouble or self.trouble
        options = dict(run.options)
        if run.path is not None:
            run.checkpoint = MortalCheckpoint(run.path, self.weather, self.chance)
            options["checkpoint"] = run.checkpoint
        bulk = self.client.tickets.bulk
        if run.kind == "update_many":
            number = run.tokens[0][2]  # type: ignore[index]  # a tuple of what is written
            run.stream = bulk.update_many.stream(self.source(run), {"subject": number}, **options)
        else:
            call = getattr(bulk, "update" if run.kind == "comment" else run.kind.partition(",")[0])
            run.stream = call.stream(self.source(run), **options)

    def source(self, run: Run) -> Iterator[Any]:
        yield from run.records

    def advance(self, run: Run, number: int | None) -> bool:
        """Read outcomes of a run; return whether the program was killed."""
        self.counts["operations"] += 1
        before, found = self.weather.hits, list[Any]()
        is_killed = False
        with self.weather.program():
            try:
                while number is None or len(found) < number:
                    one = self.side.take(run.stream, 1)
                    if not one:
                        self.end(run)
                        break
                    self.check_next(run, one[0])
                    found += one
            except Killed:
                is_killed, run.stream, run.checkpoint = True, None, None
            except BulkStopped as stopped:
                self.check_stop(run, stopped)
            except CheckpointError as error:
                raise AssertionError("the checkpoint of the run cannot be used again") from error
        self.counts["faults"] += self.weather.hits - before
        return is_killed

    def check_stop(self, run: Run, stopped: BulkStopped) -> None:
        """A call stops only for a reason."""
        self.counts["stopped"] += 1
        self.check_closed(run)
        run.stream = run.checkpoint = None
        assert run.had_trouble or run.options["in_doubt"] == "raise", f"{stopped}, of itself"

    def end(self, run: Run) -> None:
        self.check_closed(run)
        run.stream, run.checkpoint, run.is_whole = None, None, True
        self.counts["lost"] += len(run.records) - len(run.outcomes)
        assert len(run.outcomes) == len(run.records), "lost: not every record has an outcome"
        if run.had_trouble:
            return
        for record, outcome, token in zip(run.records, run.outcomes, run.tokens, strict=True):
            if run.lives == 1 or run.is_never_in_doubt:
                is_fine = self.can_be_written(run, record, token)
                may_be_gone = run.kind == "delete" and run.lives > 1
                assert outcome.ok == is_fine or may_be_gone, f"nothing went wrong, and yet: {outcome}"

    def check_closed(self, run: Run) -> None:
        """A call that is over holds its checkpoint no longer, although the program still has the object."""
        assert run.checkpoint is None or run.checkpoint._file is None, "the checkpoint is still open"

    def can_be_written(self, run: Run, record: Any, token: object) -> bool:
        if isinstance(record, dict) and "id" not in record:
            return not is_bad(record)
        key = record["id"] if isinstance(record, dict) else record
        return bool(self.server.written[token]) or self.sandbox.account.store.get("Ticket", key) is not None

    # -- what holds --------------------------------------------------------------------------------------------------

    def check_next(self, run: Run, outcome: Any) -> None:
        """Check an outcome at the moment when it is told."""
        position = len(run.outcomes)
        assert outcome.position == position, "not in order"
        assert outcome.given is run.records[position] or outcome.given == run.records[position]
        run.outcomes.append(outcome)
        self.check_outcome(run, position)

    def check_outcome(self, run: Run, position: int) -> None:
        outcome, written = run.outcomes[position], self.server.written[run.tokens[position]]
        if outcome.ok and run.kind == "delete":  # a ticket that was not there before, either, is not there
            assert self.sandbox.account.store.get("Ticket", outcome.given) is None
        elif outcome.ok:
            self.counts["lost"] += not written
            assert written, f"lost: {outcome} counts as written"
            if run.kind == "create":
                held = self.server.holders(str(run.tokens[position][1]))  # type: ignore[index]  # a tuple
                assert len(held) == 1, "written twice"
                assert outcome.id in (None, held[0]["id"])
        elif not outcome.in_doubt:
            self.counts["twice"] += bool(written)
            assert not written, f"{outcome} counts as refused, and was written"

    @invariant()
    def nothing_is_written_twice(self) -> None:
        for run in self.runs:
            if not run.may_write_twice:
                twice = [token for token in run.tokens if self.server.written[token] > 1]
                self.counts["twice"] += len(twice)
                assert not twice, f"written twice: {twice}"

    def teardown(self) -> None:
        try:
            self.finish_everything()
        finally:
            self.side.close()
            self._folder.cleanup()

    def finish_everything(self) -> None:
        """In good weather, begin again what was left; then every record is written, and a further run sends nothing."""
        self.weather.clear()
        self.server.plans.clear()
        for run in self.runs:
            for position in range(len(run.outcomes)):
                if run.stream is not None or run.is_whole:
                    self.check_outcome(run, position)
            if run.path is None:
                continue
            run.stream = run.checkpoint = None
            self.finish(run)
        self.server.end_all()  # also the jobs that nobody has asked for
        self.nothing_is_written_twice()

    def finish(self, run: Run) -> None:
        self.live_once_more(run)
        if not run.had_trouble and run.is_never_in_doubt:
            assert not [one for one in run.outcomes if one.in_doubt]
        self.check_order(run)
        run.options["in_doubt"] = "resend"
        self.live_once_more(run)
        assert not [one for one in run.outcomes if one.in_doubt], "in doubt, though it may be sent again"
        writes, outcomes = self.server.writes, run.outcomes
        self.live_once_more(run)
        assert self.server.writes == writes, "a whole run was sent again"
        assert [(one.ok, one.id) for one in run.outcomes] == [(one.ok, one.id) for one in outcomes]

    def check_order(self, run: Run) -> None:
        """Where several records of a run change the same ticket, the last one wins.

        With `resend`, a change that was in doubt may be sent again after others.
        """
        if run.kind == "update" and run.options["in_doubt"] != "resend":
            last = {one.given["id"]: one.given["subject"] for one in run.outcomes if one.ok}
            store = self.sandbox.account.store
            assert {key: store.table("Ticket")[str(key)]["subject"] for key in last} == last, "not in order"

    def live_once_more(self, run: Run) -> None:
        if run.options["in_doubt"] == "raise":
            run.options["in_doubt"] = "report"
        self.start(run)
        self.advance(run, None)
        assert run.is_whole, "it did not come to its end in good weather"
        run.is_whole = False
