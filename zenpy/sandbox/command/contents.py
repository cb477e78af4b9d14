"""What a served sandbox begins with, and what is kept of it at the end: seeds and the file of its state."""

from __future__ import annotations

import json
import os
import threading
from typing import TYPE_CHECKING

import orjson

from zenpy.sandbox.control.account import add_seed
from zenpy.sandbox.control.shapes import ControlProblem
from zenpy.sandbox.state.saving import paused_collections

if TYPE_CHECKING:
    from pathlib import Path

    from zenpy.sandbox.command.options import Options
    from zenpy.sandbox.message import Json
    from zenpy.sandbox.sandbox import Sandbox

#: How long the end waits for a request that the sandbox is carrying out, in seconds.
_LAST_REQUEST = 5.0


class Unusable(Exception):
    """A file that the command was given cannot be used."""


class Contents:
    """The contents of a served sandbox.

    Args:
        options: What the command was called with.

    Raises:
        Unusable: a file cannot be read, or does not hold what it should.
    """

    def __init__(self, options: Options) -> None:
        self._options = options
        self._seeds = [(path, _read_json(path)) for path in options.seed]
        is_there = options.state is not None and options.state.exists()
        self._state = _read_json(options.state) if options.state is not None and is_there else None

    def put_into(self, sandbox: Sandbox) -> None:
        """Put into a new sandbox what it begins with: a stored state, or else the seeds.

        Raises:
            Unusable: a file does not hold what it should.
        """
        if self._state is not None:
            try:
                sandbox.restore(self._state)
            except ValueError as error:
                raise Unusable(f"{self._options.state}: {error}") from error
        else:
            self._add_seeds(sandbox)
        for token, user_id in (self._options.tokens or {}).items():
            sandbox.accept(token, user_id)
        if self._options.limits.account is not None:
            sandbox.limit = self._options.limits.account
        for match, total, per in self._options.limits.calls:
            try:
                sandbox.limit_calls(match, total, per=per, name=match.strip("/").replace("/", "-"))
            except ValueError as error:
                raise Unusable(f"--limits: {error}") from error

    def _add_seeds(self, sandbox: Sandbox) -> None:
        if self._options.populate:
            sandbox.populate(**{"tickets": 0, **self._options.populate})
        for path, records in self._seeds:
            try:
                add_seed(sandbox, records)
            except ControlProblem as error:
                raise Unusable(f"{path}: {error}") from error

    def store(self, sandbox: Sandbox) -> None:
        """Write the state of a sandbox to its file, if it has one: whole, or not at all.

        Raises:
            Unusable: it cannot be written; the file is as before.
        """
        path = self._options.state
        if path is None:
            return
        try:
            _write(path, _as_text(_take_state(sandbox)))
        except (OSError, ValueError) as error:
            raise Unusable(f"the state cannot be written to {path}: {error}") from error


def _take_state(sandbox: Sandbox) -> Json:
    """The state of a sandbox, whose last request may still be under way.

    Raises:
        Unusable: that request has not ended in time.
    """
    began = threading.Event()
    taken: list[Json] = []

    def take() -> None:
        with sandbox.lock:
            began.set()
            taken.append(sandbox.state())

    thread = threading.Thread(target=take, daemon=True)
    thread.start()
    if not began.wait(_LAST_REQUEST):
        raise Unusable("the state was not written: a request is still being carried out")
    thread.join()  # a large account takes its time
    return taken[0]


def _as_text(state: Json) -> bytes:
    try:
        return orjson.dumps(state)
    except TypeError:  # half of a character, or a number of more than 64 bits
        return json.dumps(state).encode()


def _write(path: Path, text: bytes) -> None:
    beside = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        with beside.open("wb") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _parse(text: bytes) -> object:
    try:
        return orjson.loads(text)
    except ValueError:
        return json.loads(text.decode())


def _read_json(path: Path) -> Json:
    try:
        with paused_collections():
            found = _parse(path.read_bytes())
    except OSError as error:
        raise Unusable(f"{path} cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise Unusable(f"{path} is not JSON: {error}") from error
    if not isinstance(found, dict):
        raise Unusable(f"{path} must hold a JSON object")
    return found
