"""What every record is: a decoded payload that reads like an object and knows what was changed in it.

The instance's `__dict__` is the payload itself, so a plain field is a plain attribute and decoding a record costs one
`__new__`. Fields that take work are descriptors (`zenpy.lib.records.descriptors`). Everything that is not payload lives in one slot,
and most records never need more of it than the link to their client.
"""

from __future__ import annotations

from datetime import date
from threading import RLock
from typing import TYPE_CHECKING, Any, ClassVar, Self

from zenpy.lib.records.changes import Record, Token, Tracked, next_version, pending_in
from zenpy.lib.records.containers import wrap
from zenpy.lib.records.dates import to_text
from zenpy.lib.records.schema import Descriptor, Signature, UnknownAttribute, layout
from zenpy.lib.records.serialize import encode, plain
from zenpy.lib.records.state import Link, Shared, State

if TYPE_CHECKING:
    from collections.abc import Mapping, MutableMapping

    from zenpy.lib.records.relations import AwaitableAttrs

_IDENTIFIERS = ("id", "key", "name", "account_key")
_SCALARS = frozenset({str, int, bool, float, type(None)})

_new = object.__new__
#: Held while a payload is changed or replaced by a copy of its own, so that no thread writes into one left behind.
_writing = RLock()


class BaseObject(Record):
    """The base of all records.

    Any keyword becomes an attribute and is sent; explicit None is sent as null. Assigning to a field, and changing a
    list or dict in place, is noticed: an update sends the id and what changed. `record["name"]` reads and writes
    payload keys.

    Args:
        api: the client the record belongs to; records that a client returns have it.
        fields: values of fields, relations and dates.
    """

    __slots__ = ("__dict__", "__weakref__", "_state")

    #: Name of the record's kind (`ticket`): its cache and its envelope.
    _name: ClassVar[str] = ""
    #: Name in the API description; classes find each other by it.
    _spec: ClassVar[str] = ""
    #: Keys that every full record has; one without them is partial.
    _complete: ClassVar[tuple[str, ...]] = ()
    #: Keys that go along with any change.
    _always: ClassVar[tuple[str, ...]] = ()
    #: Of records that are not what is stored but what would be: the keys that can be stored, which count as changed.
    _preview: ClassVar[tuple[str, ...]] = ()
    #: Discriminator key, classes by its value, and the class for all others.
    _variants: ClassVar[tuple[str, Mapping[str, str], str] | None] = None
    __iter__: ClassVar[None] = None
    __signature__: ClassVar[Signature] = Signature()

    #: The bare link as long as nothing else has to be known.
    _state: Link | Shared | None

    def __init__(self, api: object | None = None, **fields: object) -> None:
        _set_dict(self, {})
        _set_state(self, State(getattr(api, "_link", api)))  # type: ignore[arg-type]  # a client or its link
        for name, value in fields.items():
            setattr(self, name, value)

    @classmethod
    def _from_payload(cls, payload: dict[str, Any], link: Any = None) -> Self:
        """The record around a decoded payload, which becomes its own; nothing counts as changed."""
        record = _new(cls)
        _set_dict(record, payload)
        _set_state(record, link)
        return record

    @classmethod
    def _reading(cls, payload: dict[str, object], link: Link | None) -> Self:
        """A record that reads a payload which others read too, and copies it before its first write."""
        if layout(cls).known.issuperset(payload) or cls._may_share(payload):
            return cls._from_payload(payload, Shared(link))
        return cls._from_payload({key: plain(value) for key, value in payload.items()}, link)

    @classmethod
    def _may_share(cls, payload: dict[str, object]) -> bool:
        """Whether no value in the payload could be changed in place through the record."""
        wrapped = layout(cls).wrapped
        for key, value in payload.items():
            kind = type(value)
            if kind not in _SCALARS and not (kind in (dict, list) and key in wrapped):
                return False
        return True

    def _view(self) -> Self:
        """Another record with the same content and unsent changes, for another owner; made without copying if it can."""
        payload = self.__dict__  # before the state: a payload seen before Shared is the shared one
        state = self._state
        if type(state) is Shared:
            return self._from_payload(payload, state)
        with _writing:
            offered = self._offered()
            return self.__deepcopy__({}) if offered is None else self._from_payload(self.__dict__, offered)

    def _offered(self) -> Shared | None:
        """Give the payload to a view as well: the view's state, or None if the payload cannot be shared."""
        state, payload = self._state, self.__dict__
        if isinstance(state, State):
            if not state.shared and not self._may_share(payload):
                return None
            state.shared = True
            view = State(state.link, shared=True)
            view.changes = self._changes()
            return view if view.changes else Shared(state.link)
        if not layout(type(self)).known.issuperset(payload) and not self._may_share(payload):
            return None
        shared = Shared(self.api)
        _set_state(self, shared)
        return shared

    # -- the payload, for the descriptors and views beside this class ----------------------------------------------

    def _own_state(self) -> State:
        """The state of this record alone."""
        state = self._state
        if type(state) is State:
            return state
        with _writing:
            state = self._state  # another thread may have been faster
            if not isinstance(state, State):
                state = State(self.api, shared=type(state) is Shared)
                _set_state(self, state)
            return state

    def _own(self) -> State:
        """Make the payload this record's own, for writing: copied first if others read it too."""
        state = self._own_state()
        if state.shared:
            _set_dict(self, dict(self.__dict__))
            state.shared = False
        return state

    def _read(self, key: str) -> object:
        """The value of a payload key; lists and dicts come as proxies. KeyError if there is none."""
        value = self.__dict__[key]
        return self._replace(key, value, wrap(value)) if type(value) in (dict, list) else value

    def _replace(self, key: str, found: object, wrapped: object) -> object:
        """Put a wrapped value where its raw form was found, which is no change; gives what is there now."""
        with _writing:
            if self.__dict__.get(key) is found:
                self._own()
                self.__dict__[key] = wrapped
            return self.__dict__.get(key)

    def _write(self, key: str, value: object) -> None:
        """Set a payload key and remember the change."""
        with _writing:
            state = self._own()
            self.__dict__[key] = value
            if state.changes is None:
                state.changes = {}
            state.changes[key] = next_version()

    def _erase(self, key: str) -> None:
        """Remove a payload key and its change. KeyError if it is not there."""
        with _writing:
            state = self._own()
            del self.__dict__[key]
            if state.changes is not None:
                state.changes.pop(key, None)

    # -- attributes ------------------------------------------------------------------------------------------------

    if not TYPE_CHECKING:  # a typo is an error to type checkers

        def __getattr__(self, name):
            if name != "_state":  # which reads as None if it was never set
                raise AttributeError(name) if name.startswith("__") else UnknownAttribute(self, name)

        def __setattr__(self, name, value):
            if name in layout(type(self)).plain:
                self._write(name, value if type(value) in _SCALARS else taken(value))
                return
            attribute = getattr(type(self), name, None)
            if hasattr(type(attribute), "__set__"):
                object.__setattr__(self, name, value)
            elif name.startswith("_") and name not in layout(type(self)).attributes:
                with _writing:
                    self._own()
                    object.__setattr__(self, name, value)
            else:
                self._write(name, taken(value))

        def __delattr__(self, name):
            if hasattr(type(getattr(type(self), name, None)), "__delete__"):
                object.__delattr__(self, name)
            else:
                try:
                    self._erase(name)
                except KeyError:
                    raise UnknownAttribute(self, name) from None

    def __getitem__(self, key: str) -> object:
        if key not in self.__dict__:
            raise KeyError(key)
        attribute = layout(type(self)).attributes.get(key)
        return self._read(key) if attribute is None else getattr(self, attribute)

    def __setitem__(self, key: str, value: object) -> None:
        attribute = layout(type(self)).attributes.get(key)
        if attribute is not None or isinstance(getattr(type(self), key, None), Descriptor):
            setattr(self, attribute or key, value)
        else:
            self._write(key, taken(value))

    def __delitem__(self, key: str) -> None:
        self._erase(key)

    def __contains__(self, key: object) -> bool:
        return key in self.__dict__

    def get(self, key: str, default: object = None) -> object:
        """The value of a payload key, or the default if the payload has no such key."""
        return self[key] if key in self.__dict__ else default

    @property
    def extra(self) -> MutableMapping[str, object]:
        """The payload keys that this class does not know: the typed way to fields that are newer than this package."""
        from zenpy.lib.records.extra import Extra

        return Extra(self)

    @property
    def api(self) -> Link | None:
        """What connects the record to the client that fetched it; None for one made by hand or unpickled."""
        state = self._state
        return state.link if isinstance(state, Shared) else state

    @property
    def idempotency_lookup(self) -> str | None:
        """For the answer to a create: `miss` if it made the record, `hit` if an earlier call with the same key had."""
        state = self._state
        return state.idempotency if isinstance(state, State) else None

    @property
    def awaitable_attrs(self) -> AwaitableAttrs:
        """The attributes as awaitables: `await ticket.awaitable_attrs.assignee` fetches a relation on an async client."""
        from zenpy.lib.records.relations import AwaitableAttrs

        return AwaitableAttrs(self)

    # -- what goes out ---------------------------------------------------------------------------------------------

    def to_dict(self, serialize: bool = False) -> Mapping[str, object]:
        """The record as plain dicts and lists, by the names of the API.

        Args:
            serialize: give what an update sends: the id and what changed; of a record without id everything.

        Raises:
            EncodingError: with `serialize`, a value cannot be sent as JSON.
        """
        if not serialize:
            return self._plain()
        name = type(self).__name__
        return self._encoded(name) if self.__dict__.get("id") is None else self._difference(name)

    def to_json(self, indent: int | None = 2) -> str:
        """The whole record as JSON text, its keys sorted.

        Raises:
            EncodingError: a value cannot be said in JSON.
        """
        import json

        return json.dumps(self._encoded(type(self).__name__), indent=indent, sort_keys=True)

    def _public(self) -> list[tuple[str, object]]:
        """The payload without what a program kept for itself under a name with an underscore."""
        known = layout(type(self)).known
        return [item for item in list(self.__dict__.items()) if item[0][:1] != "_" or item[0] in known]

    def _plain(self) -> dict[str, object]:
        return {key: plain(value) for key, value in self._public()}

    def _encoded(self, field: str) -> dict[str, object]:
        return {key: encode(value, f"{field}.{key}") for key, value in self._public()}

    def _difference(self, field: str) -> dict[str, object]:
        """The id, what changed, and what has to go along; of nested records likewise only the difference."""
        assigned = {*self._changes(), *self._preview}
        found: dict[str, object] = {}
        for key, value in self._public():
            if key not in assigned and isinstance(value, BaseObject) and value._pending():
                found[key] = value._difference(f"{field}.{key}")
            elif key in assigned or (isinstance(value, Tracked) and value._pending()):
                found[key] = encode(value, f"{field}.{key}")
        if found:
            always = [key for key in self._always if key in self.__dict__ and key not in found]
            found.update({key: encode(self.__dict__[key], f"{field}.{key}") for key in always})
        identity = self.__dict__.get("id")
        return found if identity is None else {"id": encode(identity, f"{field}.id"), **found}

    def _changes(self) -> dict[str, int]:
        """The changed payload keys, with the stamp of each change."""
        state = self._state
        return dict(state.changes) if isinstance(state, State) and state.changes is not None else {}

    def _pending(self) -> Token:
        if not isinstance(self._state, State):
            return []
        own: Token = [(self, key, version) for key, version in self._changes().items()]
        return own + pending_in(value for _, value in self._public())

    def _sent(self, token: Token) -> None:
        """Clear exactly the changes in the token (from `_pending()`, taken before the record was serialised)."""
        for holder, name, version in token:
            holder._forget(name, version)

    def _forget(self, name: str, version: int) -> None:
        with _writing:
            changes = self._own_state().changes
            if changes is not None and changes.get(name) == version:
                del changes[name]

    def _is_complete(self) -> bool:
        """Whether the payload has every key that a full record of this kind has."""
        payload = self.__dict__
        for key in self._complete:  # noqa: SIM110 - half the time of all() with a generator, on each record of a page
            if key not in payload:
                return False
        return True

    # -- as a Python object ----------------------------------------------------------------------------------------

    def __repr__(self) -> str:
        payload = self.__dict__
        shown = next((f"{key}={payload[key]!r}" for key in _IDENTIFIERS if payload.get(key) is not None), "")
        return f"{type(self).__name__}({shown})"

    def __getstate__(self) -> tuple[dict[str, object], list[str]]:
        with _writing:  # taken at one moment, as another thread may add fields while this is being copied
            return dict(self.__dict__), list(self._changes())

    def __setstate__(self, saved: tuple[dict[str, object], list[str]]) -> None:
        payload, changed = saved
        state = State(None)
        state.changes = {name: next_version() for name in changed}
        _set_dict(self, payload)
        _set_state(self, state)

    def __copy__(self) -> Self:
        return self.__deepcopy__({})

    def __deepcopy__(self, memo: dict[int, object]) -> Self:
        from copy import deepcopy

        twin = memo[id(self)] = _new(type(self))
        state = State(self.api)
        with _writing:
            payload, state.changes = dict(self.__dict__), self._changes()
        _set_state(twin, state)
        _set_dict(twin, deepcopy(payload, memo))
        return twin


_set_dict = BaseObject.__dict__["__dict__"].__set__
_set_state = BaseObject.__dict__["_state"].__set__


def taken(value: object) -> object:
    """A value as a payload keeps it: moments as text, lists and dicts as proxies of its own."""
    return to_text(value) if isinstance(value, date) else wrap(value)
