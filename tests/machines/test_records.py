"""The state machine of records, and that it sees records that are broken on purpose."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.support.machines.record_machine import RecordMachine
from tests.support.machines.running import Counts, finds_a_failure, is_long, run_machine
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import Container, ProxyDict, ProxyList, _rebuild
from zenpy.lib.records.copy_on_write import CopyOnWriteRecord
from zenpy.lib.records.descriptors import Field
from zenpy.lib.records.merged import MergedList, UserIds
from zenpy.lib.records.related_list import RelatedList
from zenpy.lib.records.schema import ShieldedAttribute
from zenpy.lib.records.state import RecordState


def test_a_record_holds_and_sends_what_the_program_made_of_it(
    counted: Callable[[str, Counts], None],
) -> None:
    counted("records", run_machine(RecordMachine, runs=100, steps=25))


def _miss_setdefault(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(ProxyDict, "setdefault", dict.setdefault)


def _miss_slices(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(ProxyList, "__delitem__", list.__delitem__)


def _miss_reverse(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(ProxyList, "reverse", list.reverse)


def _do_not_detach(patch: pytest.MonkeyPatch) -> None:
    def detach(self: Any) -> RecordState:
        state: RecordState = self._ensure_state()
        state.is_shared = False
        return state

    patch.setattr(CopyOnWriteRecord, "_detach", detach)


def _copy_flat(patch: pytest.MonkeyPatch) -> None:
    def shallow(self: Any) -> Any:
        made = type(self)._from_tracked_payload(dict(self.__dict__), RecordState(self.api))
        made._slot.changes = self._changed_keys()
        return made

    patch.setattr(CopyOnWriteRecord, "__copy__", shallow)


def _copies_forget_changes(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(ProxyList, "__reduce__", lambda self: (_rebuild, (type(self), list(self), False)))


def _clear_newer_changes(patch: pytest.MonkeyPatch) -> None:
    def clear(self: Any, name: str, number: int) -> None:
        self._forget_change(self._ensure_state(), name)

    patch.setattr(BaseObject, "_clear_change", clear)


def _clear_newer_changes_of_lists(patch: pytest.MonkeyPatch) -> None:
    def clear(self: Any, name: str, number: int) -> None:
        self._sent_number = self._change_number

    patch.setattr(Container, "_clear_change", clear)


def _never_clear(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Container, "_clear_change", lambda self, name, number: None)


def _miss_odd_names(patch: pytest.MonkeyPatch) -> None:
    get = ShieldedAttribute.__get__

    def read(self: ShieldedAttribute, record: Any, cls: type) -> object:
        return record.__dict__.get(self.name) or get(self, record, cls)

    patch.setattr(ShieldedAttribute, "__get__", read)


def _take_back_without_change(patch: pytest.MonkeyPatch) -> None:
    take = Field._take_back

    def take_any(self: Field, record: Any, value: object) -> bool:
        return isinstance(value, ProxyList | ProxyDict) or take(self, record, value)

    patch.setattr(Field, "_take_back", take_any)


def _send_all_entries(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(MergedList, "changed_entries", list)


def _forget_followers(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(UserIds, "_clear_change", Container._clear_change)


def _write_no_related_list(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(RelatedList, "append", list.append)


def _lose_what_is_filled(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(CopyOnWriteRecord, "_adopt", lambda self, key, container: None)


#: Breakages that need four certain steps, one after the other, have tests of their own, in tests/unit.
BROKEN = [
    value
    for name, value in list(globals().items())
    if name.startswith("_") and callable(value) and getattr(value, "__module__", "") == __name__
]


#: Those that few runs find; the others are tried with the profile "long".
QUICK = (_miss_setdefault, _miss_slices, _do_not_detach, _copy_flat, _copies_forget_changes)


@pytest.mark.parametrize(
    "breaks", BROKEN if is_long() else QUICK, ids=lambda breaks: breaks.__name__.strip("_")
)
def test_a_broken_record_is_noticed(breaks: Callable[[pytest.MonkeyPatch], None]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        breaks(patch)
        assert finds_a_failure(RecordMachine, runs=1500 if breaks in QUICK else 3000, steps=25)
