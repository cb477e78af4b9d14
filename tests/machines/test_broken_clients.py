"""The state machines find clients that are broken on purpose: each breakage loses or repeats something, or waits for ever."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import nullcontext
from typing import Any

import pytest

from tests.support.machines import bulk, exports, renewal
from tests.support.machines.programs import Program
from tests.support.machines.running import CountingMachine, finds_a_failure
from zenpy.lib.auth import grants
from zenpy.lib.auth import renewal as renewals
from zenpy.lib.bulk import engine
from zenpy.lib.calls.result import read_records
from zenpy.lib.client import core
from zenpy.lib.pagination import exports as paging
from zenpy.lib.pagination.state import ListingState

Patch = pytest.MonkeyPatch
Breakage = Callable[[Patch], None]


# -- bulk ----------------------------------------------------------------------------------------------------------------


def resends_what_is_in_doubt(patch: Patch) -> None:
    """A record that may have been written is sent again."""
    patch.setattr(engine.BulkEngine, "_may_repeat", lambda self, item: True)


# -- exports -------------------------------------------------------------------------------------------------------------


def notes_pages_too_early(patch: Patch) -> None:
    """The checkpoint advances when a page arrives, and not when its records have been read."""
    good = ListingState.store_body

    def store_body(self: Any, page: Any) -> Any:
        self.mark_consumed(page)
        self.update_file()
        return good(self, page)

    patch.setattr(ListingState, "store_body", store_body)


def goes_on_a_second_later(patch: Patch) -> None:
    """An export goes on after the second in which the last page ended."""
    good = paging.position_after

    def later(*about: Any) -> Any:
        return [
            (name, str(int(value) + 1) if name == "start_time" else value) for name, value in good(*about)
        ]

    patch.setattr(paging, "position_after", later)


def drops_the_last_record(patch: Patch) -> None:
    """Each page lacks its last record."""
    good = read_records
    patch.setattr(core, "read_records", lambda *about: good(*about)[:-1])


def gives_a_record_twice(patch: Patch) -> None:
    """Each page begins with its first record twice."""
    good = read_records
    patch.setattr(core, "read_records", lambda *about: [*good(*about)[:1], *good(*about)])


# -- renewal -------------------------------------------------------------------------------------------------------------


def renews_in_parallel(patch: Patch) -> None:
    """Every thread renews by itself."""
    patch.setattr(renewals, "hold_lock", lambda lock, timeout=None: nullcontext(True))
    patch.setattr(renewal.Vault, "lock", lambda self: nullcontext())


def does_not_store_tokens(patch: Patch) -> None:
    """New tokens are used and not stored."""

    def settled(self: renewals.RenewTokens) -> Generator[Any, Any, None]:
        self._grant.activate_saved_tokens()
        yield from ()

    patch.setattr(renewals.RenewTokens, "_save", settled)


def forgets_that_a_token_was_refused(patch: Patch) -> None:
    """A token that the server has refused is sent again with the next call."""
    patch.setattr(
        grants.Grant, "refused", property(lambda self: None, lambda self, token: None), raising=False
    )


def ignores_the_end_of_tokens(patch: Patch) -> None:
    """A token is used after its end, until the server refuses it."""
    patch.setattr(grants, "_end_time", lambda start, seconds: None)


def does_not_read_the_store(patch: Patch) -> None:
    """What another process has stored is not used."""
    good = grants.RefreshToken.use_stored
    patch.setattr(
        grants.RefreshToken,
        "use_stored",
        lambda self, stored: good(self, stored) if self._tokens is None else None,
    )


BULK, EXPORTS, RENEWAL = bulk.on(Program), exports.on(Program), renewal.on(Program)
BROKEN: list[tuple[Breakage, type[CountingMachine]]] = [
    (resends_what_is_in_doubt, BULK),
    (notes_pages_too_early, EXPORTS),
    (goes_on_a_second_later, EXPORTS),
    (drops_the_last_record, EXPORTS),
    (gives_a_record_twice, EXPORTS),
    (renews_in_parallel, RENEWAL),
    (does_not_store_tokens, RENEWAL),
    (forgets_that_a_token_was_refused, RENEWAL),
    (ignores_the_end_of_tokens, RENEWAL),
    (does_not_read_the_store, RENEWAL),
]


@pytest.mark.parametrize(("break_client", "machine"), BROKEN)
def test_a_machine_finds_a_broken_client(
    break_client: Breakage, machine: type[CountingMachine], monkeypatch: Patch
) -> None:
    break_client(monkeypatch)
    assert finds_a_failure(machine, runs=300, steps=25)
