"""The payload of a record and its one slot: records share a payload until one of them writes.

`zenpy.lib.records.state` has the table of states and says why. This module has the operations that move a record from
one state to another. Other modules read and write payload keys through it and need not know the states.
"""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING, Any, Self

from zenpy.lib.records.changes import Record, next_version
from zenpy.lib.records.containers import wrap
from zenpy.lib.records.schema import schema_of
from zenpy.lib.records.serialize import to_plain
from zenpy.lib.records.state import Shared, State

if TYPE_CHECKING:
    from zenpy.lib.records.state import RecordLink

#: Types whose values cannot be changed in place.
SCALARS = frozenset({str, int, bool, float, type(None)})

_new = object.__new__
#: Held while a payload is changed or replaced by a copy, so that no thread writes into a payload that was left behind.
_write_lock = RLock()


class CopyOnWriteRecord(Record):
    """A payload (the `__dict__`) and the slot that says who else reads it."""

    __slots__ = ("__dict__", "__weakref__", "_state")

    _state: RecordLink | Shared | None

    # -- new records -----------------------------------------------------------------------------------------------

    @classmethod
    def _from_payload(cls, payload: dict[str, Any], link: Any = None) -> Self:
        """The record around a decoded payload, which becomes its own; nothing counts as changed."""
        record = _new(cls)
        set_dict(record, payload)
        set_state(record, link)
        return record

    @classmethod
    def _from_shared_payload(cls, payload: dict[str, object], link: RecordLink | None) -> Self:
        """A record that reads a payload of others too, and copies it before its first write."""
        if schema_of(cls).known.issuperset(payload) or cls._is_shareable(payload):
            return cls._from_payload(payload, Shared(link))
        return cls._from_payload({key: to_plain(value) for key, value in payload.items()}, link)

    @classmethod
    def _is_shareable(cls, payload: dict[str, object]) -> bool:
        """Whether no value in the payload can be changed in place through the record."""
        wrapped = schema_of(cls).wrapped
        for key, value in payload.items():
            kind = type(value)
            if kind not in SCALARS and not (kind in (dict, list) and key in wrapped):
                return False
        return True

    # -- sharing and detaching -------------------------------------------------------------------------------------

    def _shared_view(self) -> Self:
        """Another record with the same content and unsent changes, for another owner; shares the payload if it can."""
        # The payload is read before the slot: writers replace the slot first, so if the slot still says Shared, this is
        # the shared payload and not the copy of a writer.
        payload = self.__dict__
        state = self._state
        if type(state) is Shared:
            return self._from_payload(payload, state)
        with _write_lock:
            slot = self._share()
            return self.__deepcopy__({}) if slot is None else self._from_payload(self.__dict__, slot)

    def _share(self) -> Shared | None:
        """Share the payload with a view; gives what the slot of the view holds, None if the payload is not shareable."""
        state, payload = self._state, self.__dict__
        if isinstance(state, State):
            if not state.shared and not self._is_shareable(payload):
                return None
            state.shared = True
            view = State(state.link, shared=True)
            view.changes = self._changed_keys()
            return view if view.changes else Shared(state.link)
        if not schema_of(type(self)).known.issuperset(payload) and not self._is_shareable(payload):
            return None
        shared = Shared(self.api)
        set_state(self, shared)
        return shared

    def _ensure_state(self) -> State:
        """The State of this record, made now if the slot has none."""
        state = self._state
        if type(state) is State:
            return state
        with _write_lock:
            state = self._state  # another thread may have been faster
            if not isinstance(state, State):
                state = State(self.api, shared=type(state) is Shared)
                set_state(self, state)
            return state

    def _detach(self) -> State:
        """Make the payload this record's own before a write: it is copied if others read it. Needs the write lock."""
        state = self._ensure_state()
        if state.shared:
            set_dict(self, dict(self.__dict__))
            state.shared = False
        return state

    # -- payload keys, for the attributes and descriptors ----------------------------------------------------------

    def _read_key(self, key: str) -> object:
        """The value of a payload key; lists and dicts come as proxies. KeyError if there is none."""
        value = self.__dict__[key]
        return self._store_wrapped(key, value, wrap(value)) if type(value) in (dict, list) else value

    def _store_wrapped(self, key: str, found: object, wrapped: object) -> object:
        """Put a wrapped value in the place of its raw form, which is no change; gives what is there now."""
        with _write_lock:
            if self.__dict__.get(key) is found:
                self._detach()
                self.__dict__[key] = wrapped
            return self.__dict__.get(key)

    def _write_key(self, key: str, value: object) -> None:
        """Set a payload key and remember the change."""
        with _write_lock:
            state = self._detach()
            self.__dict__[key] = value
            if state.changes is None:
                state.changes = {}
            state.changes[key] = next_version()

    def _store_key(self, key: str, value: object) -> None:
        """Set a payload key to what the server has, which is no change."""
        with _write_lock:
            self._detach()
            self.__dict__[key] = value

    def _delete_key(self, key: str) -> None:
        """Remove a payload key and its change. KeyError if it is not there."""
        with _write_lock:
            state = self._detach()
            del self.__dict__[key]
            if state.changes is not None:
                state.changes.pop(key, None)

    def _store_private(self, name: str, value: object) -> None:
        """Keep a value of the program under a name with an underscore, which is not sent."""
        with _write_lock:
            self._detach()
            object.__setattr__(self, name, value)

    # -- what the slot remembers -----------------------------------------------------------------------------------

    @property
    def api(self) -> RecordLink | None:
        """What connects the record to the client that fetched it; None for one made by hand or unpickled."""
        state = self._state
        return state.link if isinstance(state, Shared) else state

    @property
    def idempotency_lookup(self) -> str | None:
        """For the answer to a create: `miss` if it made the record, `hit` if an earlier call with the same key had."""
        state = self._state
        return state.idempotency if isinstance(state, State) else None

    def _changed_keys(self) -> dict[str, int]:
        """The changed payload keys, with the stamp of each change."""
        state = self._state
        return dict(state.changes) if isinstance(state, State) and state.changes is not None else {}

    def _forget_change(self, name: str, version: int) -> None:
        with _write_lock:
            changes = self._ensure_state().changes
            if changes is not None and changes.get(name) == version:
                del changes[name]

    # -- copies and pickles ----------------------------------------------------------------------------------------

    def __getstate__(self) -> tuple[dict[str, object], list[str]]:
        with _write_lock:  # both of one moment, and not while another thread adds fields
            return dict(self.__dict__), list(self._changed_keys())

    def __setstate__(self, saved: tuple[dict[str, object], list[str]]) -> None:
        payload, changed = saved
        state = State(None)
        state.changes = {name: next_version() for name in changed}
        set_dict(self, payload)
        set_state(self, state)

    def __copy__(self) -> Self:
        return self.__deepcopy__({})

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        from copy import deepcopy

        copy = memo[id(self)] = _new(type(self))
        state = State(self.api)
        with _write_lock:
            payload, state.changes = dict(self.__dict__), self._changed_keys()
        set_state(copy, state)
        set_dict(copy, deepcopy(payload, memo))
        return copy


#: Set the payload and the slot without `__setattr__`, which records use for their fields.
set_dict = CopyOnWriteRecord.__dict__["__dict__"].__set__
set_state = CopyOnWriteRecord.__dict__["_state"].__set__
