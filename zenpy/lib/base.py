"""The base of all records: the decoded payload with a class on it, and the memory of what was changed.

An instance's `__dict__` is the payload itself, so a plain field is a plain attribute and decoding a record is one
`__new__` and one assignment. Everything else a record needs lives in slots and is made when it is first needed.
"""

from __future__ import annotations

import difflib
import itertools
from collections.abc import Callable, Iterator, MutableMapping
from copy import deepcopy
from datetime import date
from inspect import Parameter, Signature
from typing import TYPE_CHECKING, Any, ClassVar, Self

from zenpy.lib.proxy import ProxyDict, ProxyList, unwrap, wrap
from zenpy.lib.serialize import encode

if TYPE_CHECKING:
    from zenpy.lib.fields import Link

#: Numbers changes, so that a save clears exactly the ones it carried, whatever other threads do meanwhile.
_versions = itertools.count(1)
_IDENTIFIERS = ("id", "key", "name", "account_key")


class LazySignature:
    """The constructor's signature with every field of the class, for `inspect.signature` and `help`."""

    def __get__(self, owner: object, kind: type[BaseObject]) -> Signature:
        names = [name for name in kind._payload_names() if name.isidentifier()]
        fields = [Parameter(name, Parameter.KEYWORD_ONLY, default=None) for name in names]
        first = Parameter("api", Parameter.POSITIONAL_OR_KEYWORD, default=None)
        return Signature([first, *fields, Parameter("kwargs", Parameter.VAR_KEYWORD)])


class BaseObject:
    """A record of Zendesk: knows which of its fields were changed.

    Any keyword becomes an attribute and is sent; only fields that were given exist, everything else reads as None.

    Args:
        api: the client's link, set on records that a client fetched.
        fields: the fields of the record.
    """

    __slots__ = ("__dict__", "__weakref__", "_api", "_changes", "_made", "_owner", "_related", "_shared")
    __signature__ = LazySignature()

    #: The record's type as caches name it, and its name in the spec.
    _name: ClassVar[str] = "object"
    _spec: ClassVar[str] = ""
    #: Keys that every full record has; without one of them a record is partial.
    _complete: ClassVar[tuple[str, ...]] = ()
    #: Fields that go along whenever anything is sent.
    _always: ClassVar[tuple[str, ...]] = ()
    #: The key that tells the class of a record, the classes by its value, and the class for anything else.
    _variants: ClassVar[tuple[str, dict[str, str], str] | None] = None

    _api: Link | None
    _changes: dict[str, int] | None
    _owner: tuple[Any, object] | None
    _related: dict[str, tuple[object, object]] | None
    _shared: bool
    _made: bool

    def __init__(self, api: object | None = None, **fields: object) -> None:
        _set_payload(self, {})
        _set_api(self, api)
        _set_related(self, None)
        _set_made(self, True)
        for name, value in fields.items():
            setattr(self, name, value)

    @classmethod
    def _from_payload(cls, payload: dict[str, Any], link: object = None) -> Self:
        """The record around a payload from the server; nothing counts as changed."""
        record = cls.__new__(cls)
        _set_payload(record, payload)
        _set_api(record, link)
        _set_related(record, None)
        return record

    # -- attributes ------------------------------------------------------------------------------------------------

    def __setattr__(self, name: str, value: object) -> None:
        known = getattr(type(self), name, None)
        if known is not None and hasattr(type(known), "__set__"):
            object.__setattr__(self, name, value)
        elif name.startswith("_") or name == "api":
            object.__setattr__(self, name, value)
        else:
            self._put(name, value)

    def __delattr__(self, name: str) -> None:
        if name not in self.__dict__:
            raise AttributeError(f"{type(self).__name__} has no {name!r} to delete.")
        self._own()
        del self.__dict__[name]
        if self._changes:
            self._changes.pop(name, None)

    def __getattr__(self, name: str) -> Any:
        if name in _UNSET:
            return None
        if name.startswith("__"):
            raise AttributeError(name)
        near = difflib.get_close_matches(name, dir(type(self)), n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise AttributeError(f"{type(self).__name__} has no attribute {name!r}{hint}")

    def __getitem__(self, name: str) -> Any:
        """A field by its name on the wire, as in a mapping."""
        if name not in self.__dict__:
            raise KeyError(name)
        return getattr(self, self._attribute(name))

    def __setitem__(self, name: str, value: object) -> None:
        setattr(self, self._attribute(name), value)

    def __contains__(self, name: object) -> bool:
        return name in self.__dict__

    def get(self, name: str, default: Any = None) -> Any:
        """A field by its name on the wire, or the default when the record does not have it."""
        return self[name] if name in self.__dict__ else default

    def _put(self, name: str, value: object) -> None:
        """Set a key of the payload and remember that it changed."""
        self._own()
        value = encode(value) if isinstance(value, date) else wrap(value, self, name)
        self.__dict__[name] = value
        self._touch(name)

    def _own(self) -> None:
        """Make the payload this record's own before the first write."""
        if self._shared:
            _set_payload(self, dict(self.__dict__))
            _set_shared(self, False)

    def _touch(self, name: str) -> None:
        changes = self._changes
        if changes is None:
            changes = {}
            _set_changes(self, changes)
        changes[name] = next(_versions)
        owner = self._owner
        if owner is not None:
            owner[0]._child_changed(owner[1])

    def _child_changed(self, key: object) -> None:
        """A container or record inside this one changed."""
        self._touch(str(key))

    def _attach(self, watcher: object, key: object) -> None:
        _set_owner(self, (watcher, key))

    def _detach(self) -> None:
        _set_owner(self, None)

    # -- what is known of the class --------------------------------------------------------------------------------

    @classmethod
    def _payload_names(cls) -> tuple[str, ...]:
        """Python names of the fields the class knows, in the order of the class."""
        cached = cls.__dict__.get("_names")
        if cached is None:
            names: dict[str, None] = {}
            for base in reversed(cls.__mro__):
                for name, value in vars(base).items():
                    if not name.startswith("_") and (value is None or getattr(value, "payload", False)):
                        names[name] = None
            cached = tuple(names)
            cls._names = cached  # type: ignore[attr-defined]  # a cache on the class itself
        return cached  # type: ignore[no-any-return]  # set just above

    @classmethod
    def _attribute(cls, wire: str) -> str:
        """The Python name of a key of the payload."""
        return cls._renamed().get(wire, wire)

    @classmethod
    def _renamed(cls) -> dict[str, str]:
        cached = cls.__dict__.get("_wires")
        if cached is None:
            cached = {key: name for name in cls._payload_names() if (key := getattr(getattr(cls, name), "key", name)) != name}
            cls._wires = cached  # type: ignore[attr-defined]  # a cache on the class itself
        return cached  # type: ignore[no-any-return]  # set just above

    def _is_complete(self) -> bool:
        """Whether this is a full record and not the few fields that another payload quotes of it."""
        payload = self.__dict__
        return bool(self._complete) and all(key in payload for key in self._complete)

    def _keys(self) -> set[str]:
        return set(self.__dict__)

    # -- public ----------------------------------------------------------------------------------------------------

    @property
    def api(self) -> object | None:
        """The link to the client that fetched this record; None for one made by hand."""
        return self._api

    @api.setter
    def api(self, link: object | None) -> None:
        _set_api(self, link)

    @property
    def extra(self) -> MutableMapping[str, object]:
        """The fields that the class does not know, as a mapping: the typed way to read and to send them."""
        return Extra(self)

    @property
    def awaitable_attrs(self) -> AwaitableAttrs:
        """The attributes as awaitables: `await ticket.awaitable_attrs.assignee` on an async client."""
        return AwaitableAttrs(self)

    def to_dict(self, serialize: bool = False) -> dict[str, Any]:
        """The record as plain dicts and lists.

        Args:
            serialize: only what a save would send: the id and what was changed; of a new record everything.
        """
        if not serialize:
            return {key: _plain(value) for key, value in self.__dict__.items()}
        return self._wire()

    def to_json(self, indent: int = 2) -> str:
        """The record as JSON text with sorted keys."""
        import json

        return json.dumps({key: encode(value, key) for key, value in self.to_dict().items()}, indent=indent, sort_keys=True)

    def _wire(self) -> dict[str, Any]:
        """What a save sends of this record."""
        payload = self.__dict__
        everything = payload.get("id") is None and (self._made or self._owner is None)
        names = payload if everything else self._changed_names()
        return {
            name: value._wire() if isinstance(value, BaseObject) else encode(value, name)
            for name, value in list(payload.items())
            if name in names
        }

    def _whole(self) -> dict[str, Any]:
        """All of the record, as it goes along inside a list that changed."""
        return {name: encode(value, name) for name, value in self.__dict__.items()}

    def _changed_names(self) -> set[str]:
        changed = set(self._changes or ()) & set(self.__dict__)
        if changed:
            changed.update(self._always)
        if "id" in self.__dict__:
            changed.add("id")
        return changed

    # -- saving ----------------------------------------------------------------------------------------------------

    def _pending(self) -> Pending:
        """The changes as they are now; hand it to `_sent` when the call that carried them succeeded."""
        nested = [(child, child._pending()) for child in self._nested()]
        return dict(self._changes or {}), nested

    def _sent(self, pending: Pending) -> None:
        """Forget exactly the changes that were carried and have not been changed again since."""
        versions, nested = pending
        changes = self._changes
        if changes:
            for name, version in versions.items():
                if changes.get(name) == version:
                    del changes[name]
        for child, token in nested:
            child._sent(token)

    def _nested(self) -> Iterator[BaseObject]:
        for value in self.__dict__.values():
            yield from _records(value)

    # -- copies ----------------------------------------------------------------------------------------------------

    def _view(self) -> Self:
        """Another record of the same payload; whichever is written first takes a copy of its own."""
        for value in self.__dict__.values():
            if isinstance(value, ProxyList | ProxyDict | BaseObject):
                return self._duplicate(self._api)
        twin = self._from_payload(self.__dict__, self._api)
        _set_shared(self, True)
        _set_shared(twin, True)
        return twin

    def _duplicate(self, link: object, memo: dict[int, Any] | None = None) -> Self:
        twin = self._from_payload({}, link)
        for key, value in self.__dict__.items():
            twin.__dict__[key] = wrap(deepcopy(unwrap(value), memo), twin, key)
        _set_changes(twin, dict(self._changes) if self._changes else None)
        return twin

    def __copy__(self) -> Self:
        return self._duplicate(self._api)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        twin = self._duplicate(self._api, memo)
        memo[id(self)] = twin
        return twin

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        """Pickles hold the payload and what was changed, never the client."""
        return _revive, (type(self), unwrap(self.__dict__), dict(self._changes or {}))

    def __repr__(self) -> str:
        for name in _IDENTIFIERS:
            value = self.__dict__.get(name)
            if isinstance(value, int | str):
                return f"{type(self).__name__}({name}={value!r})"
        return f"{type(self).__name__}()"


Pending = tuple[dict[str, int], list[tuple[BaseObject, Any]]]


def _raw(name: str) -> Any:
    return BaseObject.__dict__[name].__set__


# Slots are written through their descriptors, past the tracking `__setattr__`.
_set_payload = _raw("__dict__")
_set_api = _raw("_api")
_set_changes = _raw("_changes")
_set_owner = _raw("_owner")
_set_related = _raw("_related")
_set_shared = _raw("_shared")
_set_made = _raw("_made")
#: Slots that most records never need; read before they are set they are None.
_UNSET = frozenset({"_changes", "_made", "_owner", "_shared"})


def _revive(kind: type[BaseObject], payload: dict[str, Any], changes: dict[str, int]) -> BaseObject:
    """A record out of a pickle."""
    record = kind._from_payload({})
    for key, value in payload.items():
        record.__dict__[key] = wrap(value, record, key)
    _set_changes(record, {name: next(_versions) for name in changes})
    return record


def _plain(value: object) -> object:
    if isinstance(value, BaseObject):
        return value.to_dict()
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value


def _records(value: object) -> Iterator[BaseObject]:
    """The records directly or deeply inside a value."""
    if isinstance(value, BaseObject):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _records(item)
    elif isinstance(value, list):
        for item in value:
            yield from _records(item)


class Extra(MutableMapping[str, object]):
    """The fields of a record that its class does not know."""

    def __init__(self, record: BaseObject) -> None:
        self._record = record

    def _known(self, name: str) -> bool:
        kind = type(self._record)
        return kind._attribute(name) in kind._payload_names()

    def __getitem__(self, name: str) -> object:
        if self._known(name):
            raise KeyError(name)
        return self._record.__dict__[name]

    def __setitem__(self, name: str, value: object) -> None:
        self._record[name] = value

    def __delitem__(self, name: str) -> None:
        if self._known(name) or name not in self._record.__dict__:
            raise KeyError(name)
        self._record.__delattr__(name)

    def __iter__(self) -> Iterator[str]:
        return (name for name in list(self._record.__dict__) if not self._known(name))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return repr(dict(self))


class AwaitableAttrs:
    """A record's attributes, each to be awaited; relations that are not at hand are fetched."""

    def __init__(self, record: BaseObject) -> None:
        self._record = record

    def __getattr__(self, name: str) -> Any:
        field = getattr(type(self._record), name, None)
        fetch = getattr(field, "fetch", None)
        return fetch(self._record) if fetch is not None else _ready(self._record, name)


async def _ready(record: BaseObject, name: str) -> object:
    return getattr(record, name)
