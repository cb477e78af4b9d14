"""The payload of a record and its one slot: records share a payload until one of them changes it.

A record detaches (it takes a copy of the payload for itself) before it is written, and also when a list, a dict or a
nested record in it is read for the first time, as the wrapped value then replaces the raw one in the payload.

`zenpy.lib.records.state` has the table of what the slot holds and says why. This module has the operations that change
it. Other modules read and write payload keys through it and do not look into the slot.
"""

from __future__ import annotations

import copyreg
from collections import deque
from itertools import repeat
from typing import TYPE_CHECKING, Any, Self, SupportsIndex, TypeAlias, cast
from weakref import ref

from zenpy.lib.forks import ModuleLock
from zenpy.lib.records.changes import Record, Tracked, next_change_number
from zenpy.lib.records.containers import ProxyDict, ProxyList, place_outside, to_payload, wrap
from zenpy.lib.records.schema import install_descriptor, schema_of, shield_attribute
from zenpy.lib.records.serialize import NestedTooDeep, identify_at, refuse_deep, to_plain
from zenpy.lib.records.state import AS_PAYLOAD, RecordSlot, RecordState, SharedPayload

if TYPE_CHECKING:
    from collections.abc import Callable

    from zenpy.lib.records.state import RecordLink

#: Types whose values cannot be changed in place.
SCALARS = frozenset({str, int, bool, float, type(None)})

#: Fields that stand in the address of some records, and that an update may change.
_ADDRESSES = frozenset({"key", "name"})

#: A pickled record: its payload, the changed keys, the names that it was read with if it was renamed since, and the
#: attributes of the program's own. Pickles of earlier versions have the first two.
Saved: TypeAlias = tuple[dict[str, object], list[str], *tuple[dict[str, object], ...]]

_new = object.__new__
#: Held while a payload is changed or replaced by a copy: otherwise a thread could write into the payload that another
#: thread has just replaced, and its change would be lost.
write_guard: ModuleLock = ModuleLock()


class CopyOnWriteRecord(Record):
    """A payload (the `__dict__`), and the slot that says whether other records read it too."""

    __slots__ = ("__dict__", "__weakref__", "_slot")

    _slot: RecordLink | RecordSlot | None

    # -- new records -----------------------------------------------------------------------------------------------

    @classmethod
    def _from_payload(cls, payload: dict[str, Any], link: Any = None) -> Self:
        """A record around a decoded payload, which belongs to it alone from now on; nothing counts as changed."""
        if not schema_of(cls).tracked.issuperset(payload):
            cls._track_unknown(payload)
        record = _new(cls)
        set_dict(record, payload)
        set_slot(record, link)
        return record

    @classmethod
    def _from_page(cls, items: list[Any], link: Any) -> list[object]:
        """The same for each item of a page; what is not a payload stays as it is.

        Each step goes over the whole page at once: a loop over its items takes twice as long.
        """
        if set(map(type, items)) != {dict}:
            return [cls._from_payload(item, link) if type(item) is dict else item for item in items]
        if not schema_of(cls).tracked.issuperset(set[str]().union(*items)):
            for item in items:
                if not schema_of(cls).tracked.issuperset(item):
                    cls._track_unknown(item)
        records = list(map(_new, repeat(cls, len(items))))
        deque(map(set_dict, records, items), maxlen=0)
        deque(map(set_slot, records, repeat(link)), maxlen=0)
        return cast("list[object]", records)

    @classmethod
    def _from_tracked_payload(cls, payload: dict[str, object], slot: RecordSlot) -> Self:
        """A record around the payload of another record."""
        record = _new(cls)
        set_dict(record, payload)
        set_slot(record, slot)
        return record

    @classmethod
    def _track_unknown(cls, payload: dict[str, object]) -> None:
        """See to it that a caller gets no raw container from keys that the class does not know, and that they hide no method.

        An unknown attribute would be read from the payload itself. So the class gets a descriptor for it when the key is
        first seen; a later payload with this key costs nothing. Where the class cannot have one, the container is wrapped
        in the payload at once.
        """
        schema = schema_of(cls)
        for key in payload.keys() - schema.tracked:
            if install_descriptor(cls, key):
                schema.track(key)
            elif type(payload[key]) in (dict, list):
                payload[key] = wrap(payload[key])

    @classmethod
    def _from_shared_payload(cls, payload: dict[str, object], link: RecordLink | None) -> Self:
        """A record around a payload that other records read too; the record copies it before its first write."""
        if not schema_of(cls).tracked.issuperset(payload):
            cls._track_unknown(dict(payload))
            if not cls._is_shareable(payload):
                return cls._from_payload({key: to_plain(value) for key, value in payload.items()}, link)
        return cls._from_tracked_payload(payload, SharedPayload(link))

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

    def _make_view(self) -> Self:
        """Another record with the same content and unsent changes, for another owner; shares the payload if it can."""
        # The payload is read before the slot. A writer replaces the slot first and the payload afterwards. So if the slot
        # still holds a SharedPayload, this is the shared payload and not the copy that a writer has made.
        payload = self.__dict__
        slot = self._slot
        if type(slot) is SharedPayload:
            return self._from_tracked_payload(payload, slot)
        with write_guard.lock:
            slot_of_view = self._mark_shared()
            if slot_of_view is None:
                return self._copy({}, None)
            return self._from_tracked_payload(self.__dict__, slot_of_view)

    def _make_view_for(self, link: RecordLink | None) -> Self:
        """A view that belongs to another link."""
        view = self._make_view()
        if isinstance(view._slot, RecordState):
            view._slot.link = link
        else:
            set_slot(view, SharedPayload(link))
        return view

    def _mark_shared(self) -> RecordSlot | None:
        """Note that a view reads the payload too; gives the slot of that view, None if the payload is not shareable."""
        slot, payload = self._slot, self.__dict__
        if isinstance(slot, RecordState):
            if not slot.is_shared and not self._is_shareable(payload):
                return None
            slot.is_shared = True
            slot_of_view = RecordState(slot.link, is_shared=True)
            slot_of_view.changes, slot_of_view.read = self._changed_keys(), slot.read
            slot_of_view.saved_id = slot.saved_id
            return slot_of_view if slot_of_view.changes else SharedPayload(slot.link)
        if not schema_of(type(self)).tracked.issuperset(payload) and not self._is_shareable(payload):
            return None
        shared = SharedPayload(self.api)
        set_slot(self, shared)
        return shared

    def _ensure_state(self) -> RecordState:
        """The RecordState in the slot, put there now if the slot holds something else."""
        slot = self._slot
        if type(slot) is RecordState:
            return slot
        with write_guard.lock:
            slot = self._slot  # another thread may have been faster
            if not isinstance(slot, RecordState):
                slot = RecordState(self.api, is_shared=type(slot) is SharedPayload)
                set_slot(self, slot)
            return slot

    def _detach(self) -> RecordState:
        """Make the payload this record's own: it is copied if others read it. The caller holds the write lock."""
        state = self._ensure_state()
        if state.is_shared:
            set_dict(self, dict(self.__dict__))
            state.is_shared = False
        return state

    # -- payload keys, for the attributes and descriptors ----------------------------------------------------------

    def _read_key(self, key: str) -> object:
        """The value of a payload key; lists and dicts come as proxies. KeyError if there is none."""
        value = self.__dict__[key]
        return self._wrap_in_place(key, value, wrap(value)) if type(value) in (dict, list) else value

    def _to_stored(self, key: str, value: object) -> object:
        """The value as the payload keeps it: where an id belongs, the id of a record."""
        reference = schema_of(type(self)).references.get(key)
        place = f"{type(self).__name__}.{key}"
        return to_payload(
            identify_at(key, value, place) if reference is None else reference.identify_all(value)
        )

    def _wrap_in_place(self, key: str, raw: object, wrapped: object) -> object:
        """Replace a raw value by its wrapped form, which does not count as a change; gives what is there now.

        The record detaches for this, although it is only read.
        """
        with write_guard.lock:
            if self.__dict__.get(key) is raw:
                self._detach()
                self.__dict__[key] = wrapped
            return self.__dict__.get(key)

    def _read_empty(self, key: str, make: Callable[[], ProxyList[Any] | ProxyDict[Any, Any]]) -> object:
        """What a list or mapping without a value reads as: an empty one, the same each time, that is not in the payload."""
        empty = self._find_empty(key)
        if empty is not None:
            return empty
        with write_guard.lock:
            state = self._ensure_state()
            if state.empties is None:
                state.empties = {}
            if key not in state.empties:  # another thread may have been faster
                state.empties[key] = place_outside(make(), ref(self), key)
            return state.empties[key]

    def _find_empty(self, key: str) -> object:
        """The empty list or dict that the key reads as, if it was read before; else None."""
        slot = self._slot
        empties = slot.empties if type(slot) is RecordState else None
        return None if empties is None else empties.get(key)

    def _adopt(self, key: str, container: Tracked) -> None:
        """Put what was read as an empty list or dict into the payload, now that it was changed.

        It is no longer the field's when the field was set or deleted since.
        """
        with write_guard.lock:
            if self._find_empty(key) is container:
                self._forget_empty(self._detach(), key)
                self.__dict__[key] = container

    @staticmethod
    def _forget_empty(state: RecordState, key: str) -> None:
        if state.empties is not None:
            state.empties.pop(key, None)

    def _change_key(self, key: str, value: object) -> None:
        """Set a payload key; this counts as a change."""
        with write_guard.lock:
            state = self._detach()
            self._forget_empty(state, key)
            if state.changes is None:
                state.changes = {}
            if key in _ADDRESSES and key in self.__dict__ and key not in state.changes:
                state.read = {**(state.read or {}), key: self.__dict__[key]}
            if key == "id":
                state.keep_saved_id(self.__dict__)
            self.__dict__[key] = value
            state.changes[key] = next_change_number()

    def _change_any_key(self, key: str, value: object) -> None:
        """The same for a key that may be called like an attribute of the class."""
        if key not in schema_of(type(self)).tracked:
            shield_attribute(type(self), key)
        self._change_key(key, self._to_stored(key, value))

    def _set_unchanged(self, key: str, value: object) -> None:
        """Set a payload key to what the server has; this does not count as a change."""
        with write_guard.lock:
            self._forget_empty(self._detach(), key)
            self.__dict__[key] = value

    def _delete_key(self, key: str) -> None:
        """Remove a payload key and its change. KeyError if it is not there."""
        with write_guard.lock:
            state = self._detach()
            if key == "id":
                state.keep_saved_id(self.__dict__)
            del self.__dict__[key]
            self._forget_empty(state, key)
            self._forget_change(state, key)

    def _set_private(self, name: str, value: object) -> None:
        """Set an attribute of the program's own, with an underscore; it is not in the payload and is never sent."""
        with write_guard.lock:
            state = self._ensure_state()
            if state.private is None:
                state.private = {}
            state.private[name] = value

    def _private_attributes(self) -> dict[str, object]:
        """The attributes of the program's own."""
        slot = self._slot
        return slot.private if isinstance(slot, RecordState) and slot.private is not None else {}

    # -- what is in the slot ---------------------------------------------------------------------------------------

    @property
    def api(self) -> RecordLink | None:
        """The link from the record to the client that fetched it; None for a record made by hand or unpickled."""
        slot = self._slot
        return slot.link if isinstance(slot, RecordSlot) else slot

    @property
    def idempotency_lookup(self) -> str | None:
        """For the answer to a create: `miss` if it made the record, `hit` if an earlier call with the same key had."""
        slot = self._slot
        return slot.idempotency if isinstance(slot, RecordState) else None

    def _changed_keys(self) -> dict[str, int]:
        """The changed payload keys, with the number of each change."""
        slot = self._slot
        return dict(slot.changes) if isinstance(slot, RecordState) and slot.changes is not None else {}

    def _value_as_read(self, key: str) -> object:
        """The key or name by which the server knows the record: as it was read, whatever was set since."""
        slot = self._slot
        read = slot.read if isinstance(slot, RecordState) else None
        return self.__dict__.get(key) if read is None or key not in read else read[key]

    def _clear_change(self, name: str, number: int) -> None:
        with write_guard.lock:
            if self._changed_keys().get(name) == number:
                self._forget_change(self._ensure_state(), name)

    @staticmethod
    def _forget_change(state: RecordState, key: str) -> None:
        if state.changes is not None:
            state.changes.pop(key, None)
        if state.read is not None:
            state.read = {name: value for name, value in state.read.items() if name != key} or None

    # -- copies and pickles ----------------------------------------------------------------------------------------

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[object, ...]:
        """As object has it, but everything is read from the class: a payload may have keys such as `__getnewargs__`."""
        cls = type(self)
        if cls.__reduce__ is not object.__reduce__:
            return cast("tuple[object, ...]", cls.__reduce__(self))
        return copyreg.__newobj__, (cls,), cls.__getstate__(self)  # type: ignore[attr-defined]  # pickle knows this name

    def __getstate__(self) -> Saved:
        refuse_deep(list(self.__dict__.values()))
        with write_guard.lock:  # all of one moment, and not while another thread adds fields
            slot = self._slot
            read = slot.read if isinstance(slot, RecordState) else None
            changed, private = list(self._changed_keys()), dict(self._private_attributes())
            return dict(self.__dict__), changed, read or {}, private

    def __setstate__(self, saved: Saved) -> None:
        payload, changed, *more = saved
        read, private = more or ({}, {})
        if not more:  # pickles of earlier versions have the attributes of the program in the payload
            known = schema_of(type(self)).known
            private = {key: payload.pop(key) for key in list(payload) if key[:1] == "_" and key not in known}
        self._track_unknown(payload)
        state = RecordState(None)
        state.read = read or None
        state.changes = {name: next_change_number() for name in changed}
        state.private = private or None
        state.saved_id = None if "id" in changed else AS_PAYLOAD
        set_dict(self, payload)
        set_slot(self, state)

    def __copy__(self) -> Self:
        return self._copy({}, dict(self._private_attributes()))

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        return self._copy(memo, dict(self._private_attributes()))

    def _copy(self, memo: dict[int, object], private: dict[str, object] | None) -> Self:
        from copy import deepcopy

        copy = memo[id(self)] = _new(type(self))
        state = RecordState(self.api)
        with write_guard.lock:
            payload, state.changes = dict(self.__dict__), self._changed_keys()
            if isinstance(self._slot, RecordState):
                state.read, state.saved_id = self._slot.read, self._slot.saved_id
        set_slot(copy, state)
        state.private = deepcopy(private, memo) or None
        try:
            set_dict(copy, deepcopy(payload, memo))
        except RecursionError:
            raise NestedTooDeep from None
        return copy


#: Set the payload and the slot without `__setattr__`, which records use for their fields.
set_dict = CopyOnWriteRecord.__dict__["__dict__"].__set__
set_slot = CopyOnWriteRecord.__dict__["_slot"].__set__
