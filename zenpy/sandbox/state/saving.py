"""The state of a whole sandbox: that of its account, its clock, its tokens, its limit and its count of requests.

Faults, limits of single operations and the log of requests are not state: they belong to a test, not to the account.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

from zenpy.sandbox.account.encoding import Decoder, Encoder, set_attributes
from zenpy.sandbox.gateway.limits import Limiter
from zenpy.sandbox.state.accounts import dump_account, load_account

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zenpy.sandbox.account.record import Record
    from zenpy.sandbox.answering import Answering
    from zenpy.sandbox.clock import Clock
    from zenpy.sandbox.message import Json

FORMAT = "zenpy-sandbox"
VERSION = 1


def dump_state(answering: Answering, clock: Clock, count: int) -> Json:
    """The state of a sandbox as JSON."""
    with paused_collections():
        return {
            "format": FORMAT,
            "version": VERSION,
            "clock": {"kind": type(clock).__name__, **clock.dump()},
            "requests": count,
            "limit": {"total": answering.limiter.limit, "used": answering.limiter.dump()},
            "access": Encoder(_is_stored).encode_attributes(answering.access),
            "account": dump_account(answering.account),
        }


def load_state(answering: Answering, clock: Clock, state: Json) -> None:
    """Put a state into a sandbox. The clock takes its time over when it is a clock of the same kind.

    Raises:
        ValueError: this is no state, or one of another version; the sandbox is as before.
    """
    try:
        if (state["format"], state["version"]) != (FORMAT, VERSION):
            raise ValueError(f"this version reads states of version {VERSION}, not {state['version']!r}")
        access = Decoder(_find_none).decode_attributes(answering.access, state["access"])
        limiter, time = Limiter(clock, int(state["limit"]["total"])), state["clock"]
        limiter.load(state["limit"]["used"])
        if time["kind"] == type(clock).__name__:
            type(clock)().load(time)  # a trial
        with paused_collections():
            load_account(answering.account, state["account"])
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"this is not the state of a sandbox: {error!r}") from error
    set_attributes(answering.access, access)
    answering.limiter = limiter
    if time["kind"] == type(clock).__name__:
        clock.load(time)


@contextmanager
def paused_collections() -> Iterator[None]:
    """Collect no cycles while many objects are made that stay: each collection would look at all of them in vain."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _is_stored(record: Record) -> bool:
    return False


def _find_none(kind: str, key: str) -> Record:
    raise ValueError(f"there is no {kind} {key}")
