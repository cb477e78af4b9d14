"""State as JSON: values of an account that JSON does not have are objects with one key that begins with `$`.

A class says which of its attributes are state with `saved`; what it does not name is made again from the rest. A test goes
through the objects of a sandbox and fails for an attribute that nobody has decided about.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar, cast

import orjson

from zenpy.sandbox.account.record import Record

if TYPE_CHECKING:
    from zenpy.sandbox.message import Json

C = TypeVar("C", bound=type)

_NAMES: dict[type, tuple[str, ...]] = {}
_DERIVED: dict[type, tuple[str, ...]] = {}
_PLAIN = (str, int, float, bool, type(None))
#: Objects of other classes are not made into JSON.
_AS_THEY_ARE = (
    orjson.OPT_PASSTHROUGH_SUBCLASS | orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS
)
#: For the loops over all values of an account: what stays as it is.
_AS_IT_IS = frozenset(_PLAIN)


def saved(*names: str, derived: tuple[str, ...] = ()) -> Callable[[C], C]:
    """Say which attributes of a class are state, of a dataclass all fields; `derived` are those that are not."""

    def register(cls: C) -> C:
        _NAMES[cls] = names or tuple(one.name for one in fields(cls))
        _DERIVED[cls] = derived
        return cls

    return register


def undecided_attributes(value: object) -> list[str]:
    """The attributes of an object that are neither saved nor derived; of a class that says nothing, all of them."""
    known = {*_NAMES.get(type(value), ()), *_DERIVED.get(type(value), ())}
    return [name for name in vars(value) if name not in known]


def saved_attributes(value: object) -> tuple[str, ...]:
    """The attributes of an object that are state."""
    return _NAMES.get(type(value), ())


class Encoder:
    """Turns values of an account into JSON. `is_stored` says of a record whether the store has it."""

    def __init__(self, is_stored: Callable[[Record], bool]) -> None:
        self._is_stored = is_stored
        #: Keys of mappings that are known to be texts that do not begin with `$`.
        self._plain_keys: set[object] = set()

    def encode(self, value: object) -> object:
        """The value as JSON.

        Raises:
            TypeError: the class of the value does not say what its state is.
        """
        kind = type(value)
        if kind in _AS_IT_IS:
            return value
        if kind is dict:
            return self._encode_mapping(cast("dict[object, object]", value))
        if kind in _NAMES:
            return {f"${kind.__name__}": self.encode_attributes(value)}
        if isinstance(value, Record) and self._is_stored(value):
            return {"$record": [value.kind, value.key]}
        if isinstance(value, Mapping):
            return self._encode_mapping(value)
        if isinstance(value, list | deque):
            if _AS_IT_IS.issuperset(map(type, value)):  # much faster than a look at each
                return list(value)
            return [one if type(one) in _AS_IT_IS else self.encode(one) for one in value]
        if isinstance(value, tuple):
            return {"$tuple": [self.encode(one) for one in value]}
        if isinstance(value, set | frozenset):
            return {"$set": sorted((self.encode(one) for one in value), key=repr)}
        if isinstance(value, bytes):
            return {"$bytes": b64encode(value).decode()}
        if isinstance(value, datetime):
            return {"$time": value.isoformat()}
        if isinstance(value, _PLAIN):  # a text or a number of a class of its own
            return next(base(value) for base in _PLAIN[:3] if isinstance(value, base))
        raise TypeError(f"{kind.__name__} is not state: name its attributes with @saved(...)")

    def encode_fields(self, fields: Json) -> Json:
        """The fields of a record as JSON. Nearly all are JSON already, of which a copy is made far faster."""
        return cast("Json", _copy_of_json(fields) or self.encode(fields))

    def encode_attributes(self, value: object) -> Json:
        """The attributes of an object that are state."""
        return {name: self.encode(getattr(value, name)) for name in saved_attributes(value)}

    def _encode_mapping(self, value: Mapping[Any, object]) -> Json:
        if not self._plain_keys.issuperset(value):
            self._plain_keys.update(key for key in value if type(key) is str and not key.startswith("$"))
        if self._plain_keys.issuperset(value):
            if _AS_IT_IS.issuperset(map(type, value.values())):
                return dict(value)
            return {key: one if type(one) in _AS_IT_IS else self.encode(one) for key, one in value.items()}
        return {"$dict": [[self.encode(key), self.encode(one)] for key, one in value.items()]}


class Decoder:
    """Turns JSON back into values. `find` gives the record of a kind and a key."""

    def __init__(self, find: Callable[[str, str], Record]) -> None:
        self._find = find
        self._classes = {f"${cls.__name__}": cls for cls in _NAMES}
        self._known: dict[str, Callable[[Any], object]] = {
            "$record": lambda inner: self._find(*inner),
            "$tuple": lambda inner: tuple(map(self.decode, inner)),
            "$set": lambda inner: set(map(self.decode, inner)),
            "$bytes": b64decode,
            "$time": datetime.fromisoformat,
            "$dict": lambda inner: {self.decode(key): self.decode(one) for key, one in inner},
        }

    def decode(self, value: object) -> object:
        """The value that JSON stands for.

        Raises:
            ValueError: it stands for none.
        """
        if isinstance(value, list):
            if _AS_IT_IS.issuperset(map(type, value)):
                return list(value)
            return [one if type(one) in _AS_IT_IS else self.decode(one) for one in value]
        if not isinstance(value, dict):
            return value
        if len(value) == 1:
            ((name, inner),) = value.items()
            if name.startswith("$"):
                return self._decode_tagged(name, inner)
        if _AS_IT_IS.issuperset(map(type, value.values())):
            return value.copy()
        return {name: one if type(one) in _AS_IT_IS else self.decode(one) for name, one in value.items()}

    def _decode_tagged(self, name: str, inner: Any) -> object:
        if name in self._known:
            return self._known[name](inner)
        cls = self._classes.get(name)
        if cls is None:
            raise ValueError(f"this version knows no {name[1:]}")
        made: object = object.__new__(cls)
        for attribute, value in self.decode_attributes(made, inner).items():
            object.__setattr__(made, attribute, value)
        return made

    def decode_fields(self, data: Json) -> Json:
        """The fields of a record that JSON stands for.

        Raises:
            ValueError: it stands for none.
        """
        return dict(cast("Json", _copy_of_json(data) or self.decode(data)))

    def decode_attributes(self, target: object, data: Mapping[str, object]) -> Json:
        """The attributes of an object; those that the data does not have are left out."""
        return {name: self.decode(data[name]) for name in saved_attributes(target) if name in data}


def _copy_of_json(value: Json) -> Json | None:
    """A copy of what JSON can express and that has no key with a meaning of its own; None of everything else."""
    try:
        text = orjson.dumps(value, option=_AS_THEY_ARE)
    except TypeError:
        return None
    return None if b'"$' in text else cast("Json", orjson.loads(text))


def set_attributes(target: object, values: Mapping[str, object]) -> None:
    """Set attributes that were decoded; mappings, lists and queues stay the same objects."""
    for name, value in values.items():
        former = getattr(target, name, None)
        if isinstance(former, Record):
            setattr(target, name, value)
        elif isinstance(former, dict) and isinstance(value, dict):
            dict.clear(former)
            dict.update(former, value)
        elif isinstance(former, list | deque) and isinstance(value, list):
            former.clear()
            former.extend(value)
        else:
            setattr(target, name, value)
