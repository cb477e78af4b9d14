"""The state machine of the caches, and that it sees caches that are broken on purpose."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.support.machines.cache_machine import CacheMachine
from tests.support.machines.running import Counts, finds_a_failure, is_long, run_machine
from zenpy.lib.cache import ZenpyCache, ZenpyCacheManager
from zenpy.lib.client import caching, core
from zenpy.lib.records.copy_on_write import CopyOnWriteRecord


def test_what_a_client_gives_out_was_current_and_is_the_callers_own(
    counted: Callable[[str, Counts], None],
) -> None:
    counted("cache", run_machine(CacheMachine, runs=80, steps=30))


def _keep_written(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(core, "drop_written", lambda cache, call: None)


def _keep_when_off(patch: pytest.MonkeyPatch) -> None:
    discard = ZenpyCacheManager.discard
    patch.setattr(ZenpyCacheManager, "discard", lambda self, *args: not self.enabled or discard(self, *args))


def _take_old_answers(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(ZenpyCache, "drop", lambda self, key, began=0: (self.pop(key), True)[1])


def _keep_after_failure(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(core, "drop_after_failure", lambda cache, call: None)


def _ignore_jobs(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(core, "drop_found", lambda cache, call, result: None)


def _share_records(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(CopyOnWriteRecord, "_make_view", lambda self: self)


def _share_payloads(patch: pytest.MonkeyPatch) -> None:
    def view(self: Any) -> Any:
        return self._from_tracked_payload(self.__dict__, type(self._ensure_state())(self.api))

    patch.setattr(CopyOnWriteRecord, "_make_view", view)


def _share_caches(patch: pytest.MonkeyPatch) -> None:
    get, make = ZenpyCacheManager.get, ZenpyCacheManager.__init__
    managers: list[ZenpyCacheManager] = []

    def find(self: ZenpyCacheManager, kind: str, key: object) -> object:
        return next((found for manager in managers if (found := get(manager, kind, key))), None)

    def start(self: ZenpyCacheManager, disabled: bool = False) -> None:
        make(self, disabled)
        managers[:] = [*managers, self] if len(managers) < 3 else [self]  # a run has three clients

    patch.setattr(ZenpyCacheManager, "__init__", start)
    patch.setattr(ZenpyCacheManager, "get", find)


def _keep_sideloads(patch: pytest.MonkeyPatch) -> None:
    make = CopyOnWriteRecord._make_view_for
    patch.setattr(
        CopyOnWriteRecord,
        "_make_view_for",
        lambda self, link: self._make_view() if self.api else make(self, link),
    )


def _purge_only_what_is_there(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(ZenpyCache, "purge", lambda self: self._impl.clear())


def _lengthen_lives(patch: pytest.MonkeyPatch) -> None:
    carry = ZenpyCache.set_cache_impl

    def renew(self: ZenpyCache, cache_impl: str, maxsize: float, **kwargs: float) -> None:
        self._came = dict.fromkeys(self._came, self._clock())
        carry(self, cache_impl, maxsize, **kwargs)

    patch.setattr(ZenpyCache, "set_cache_impl", renew)


def _forget_sizes(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(ZenpyCache, "set_maxsize", lambda self, maxsize, **kwargs: None)


def _mix_kinds_of_one_id(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(caching, "_SAME_RECORDS", {})


def _cache_nothing(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(ZenpyCacheManager, "add_many", lambda self, records, began=0: None)


def _read_while_off(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(
        ZenpyCacheManager, "get", lambda self, kind, key: kind in self._caches and self.named(kind).get(key)
    )


def _find_any_kind(patch: pytest.MonkeyPatch) -> None:
    get = ZenpyCacheManager.get
    patch.setattr(
        ZenpyCacheManager, "get", lambda self, kind, key: get(self, kind, 1) or get(self, kind, key)
    )


BROKEN = [
    value
    for name, value in list(globals().items())
    if name.startswith("_") and callable(value) and getattr(value, "__module__", "") == __name__
]


#: Those that few runs find; the others are tried with the profile "long".
QUICK = (
    _keep_written,
    _keep_when_off,
    _take_old_answers,
    _keep_after_failure,
    _ignore_jobs,
    _share_records,
    _share_payloads,
    _share_caches,
)


@pytest.mark.parametrize(
    "breaks", BROKEN if is_long() else QUICK, ids=lambda breaks: breaks.__name__.strip("_")
)
def test_a_broken_cache_is_noticed(breaks: Callable[[pytest.MonkeyPatch], None]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        breaks(patch)
        assert finds_a_failure(CacheMachine, runs=250 if breaks in QUICK else 3000, steps=30)
