"""The sandbox of a package that was generated for another API: the routes of that package say what it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.sandbox.account.store import Record
from zenpy.sandbox.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy.sandbox.clock import Clock
    from zenpy.sandbox.message import Json


class DescribedSandbox(Sandbox):
    """An API in memory that a generated package describes. It is empty at first, and has no users.

    Args:
        seed: Where the counters of ids start: two sandboxes with the same seed give the same ids.
        clock: The time of the sandbox; by default a `Clock` that stands still between requests.
        tokens: The tokens, passwords or keys that are accepted; any are without it.
        limit: How many requests a minute are answered; further ones get a 429.
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        clock: Clock | None = None,
        tokens: Iterable[str] | None = None,
        limit: int = 100_000,
    ) -> None:
        super().__init__(seed=seed, clock=clock, tokens=tokens, limit=limit)

    def _seed(self, user: Json) -> Record:
        return Record("", "", user, {}, 0)
