"""Lists and dicts that tell their record when they change.

A record's lists and dicts are real ones (subclasses), so everything that reads them works at full speed and nothing
has to be reimplemented. Their content is wrapped deeply once, when they are made; only the methods that change
something are overridden, and they report only if the content is different afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Protocol, Self, SupportsIndex, TypeVar, overload

if TYPE_CHECKING:
    from _typeshed import SupportsKeysAndGetItem, SupportsRichComparison

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")


class Watcher(Protocol):
    """Whoever holds a container and wants to know of its changes."""

    def _child_changed(self, key: object) -> None: ...


def wrap(value: object, watcher: Watcher, key: object = None) -> object:
    """The value as a watched container of its own; records are told who holds them; anything else stays as it is."""
    kind = type(value)
    if kind is dict or kind is ProxyDict:
        return ProxyDict._watched(value, watcher, key)  # type: ignore[arg-type]  # kind says it is a dict
    if kind is list or kind is ProxyList:
        return ProxyList._watched(value, watcher, key)  # type: ignore[arg-type]  # kind says it is a list
    attach = getattr(value, "_attach", None)
    if attach is not None:
        attach(watcher, key)
    return value


def unwrap(value: object) -> object:
    """The value as plain lists and dicts; records inside stay what they are."""
    if isinstance(value, dict):
        return {key: unwrap(item) for key, item in value.items()}
    if isinstance(value, list):
        return [unwrap(item) for item in value]
    return value


def _let_go(value: object) -> None:
    """What left a container no longer reports to it."""
    if isinstance(value, ProxyList | ProxyDict):
        value._watcher = None
        return
    detach = getattr(value, "_detach", None)
    if detach is not None:
        detach()


class _Watched:
    """What both proxies do to be watched."""

    __slots__ = ()
    _watcher: Watcher | None
    _key: object

    def _child_changed(self, key: object) -> None:
        if self._watcher is not None:
            self._watcher._child_changed(self._key)

    def _changed(self) -> None:
        if self._watcher is not None:
            self._watcher._child_changed(self._key)


class ProxyList(list[T], _Watched):
    """A list of a record: behaves exactly like a list, and the record knows when it changed."""

    __slots__ = ("_key", "_watcher")

    def __init__(self, values: Iterable[T] = (), watcher: Watcher | None = None, key: object = None) -> None:
        super().__init__()
        self._watcher = watcher
        self._key = key
        super().extend(self._wrapped(value) for value in values)

    @classmethod
    def _watched(cls, values: list[Any], watcher: Watcher, key: object) -> ProxyList[Any]:
        return cls(values, watcher, key)

    def _wrapped(self, value: T) -> T:
        return wrap(value, self)  # type: ignore[return-value]  # a wrapped value stands for the same type

    def _edit(self, change: Callable[[], object]) -> None:
        """Carry out a change and report it if the content is another one afterwards."""
        before = list(self)
        frozen = unwrap(before)
        change()
        kept = {id(item) for item in self}
        for item in before:
            if id(item) not in kept:
                _let_go(item)
        if not same(frozen, unwrap(list(self))):
            self._changed()

    def append(self, value: T, /) -> None:
        super().append(self._wrapped(value))
        self._changed()

    def extend(self, values: Iterable[T], /) -> None:
        new = [self._wrapped(value) for value in values]
        super().extend(new)
        if new:
            self._changed()

    def insert(self, index: SupportsIndex, value: T, /) -> None:
        super().insert(index, self._wrapped(value))
        self._changed()

    def remove(self, value: T, /) -> None:
        del self[self.index(value)]

    def pop(self, index: SupportsIndex = -1, /) -> T:
        value = super().pop(index)
        _let_go(value)
        self._changed()
        return value

    def clear(self) -> None:
        self._edit(super().clear)

    def reverse(self) -> None:
        self._edit(super().reverse)

    def sort(self, *, key: Callable[[T], SupportsRichComparison] | None = None, reverse: bool = False) -> None:  # type: ignore[override]  # list's own overloads narrow T
        plain = super()
        self._edit(lambda: plain.sort(key=key, reverse=reverse))  # type: ignore[arg-type,misc]  # as above

    @overload
    def __setitem__(self, index: SupportsIndex, value: T, /) -> None: ...
    @overload
    def __setitem__(self, index: slice, value: Iterable[T], /) -> None: ...
    def __setitem__(self, index: Any, value: Any, /) -> None:
        plain = super()
        if isinstance(index, slice):
            new: Any = [self._wrapped(item) for item in value]
        else:
            new = self._wrapped(value)
        self._edit(lambda: plain.__setitem__(index, new))

    def __delitem__(self, index: SupportsIndex | slice, /) -> None:
        plain = super()
        self._edit(lambda: plain.__delitem__(index))

    def __iadd__(self, values: Iterable[T], /) -> Self:  # type: ignore[misc,override]  # list takes any iterable too
        self.extend(values)
        return self

    def __imul__(self, times: SupportsIndex, /) -> Self:
        repeated = [unwrap(item) for item in self] * times  # each repetition is wrapped by itself
        self[:] = repeated  # type: ignore[assignment]  # plain copies of the same items
        return self

    def copy(self) -> list[T]:
        return list(self)

    def __copy__(self) -> list[T]:
        return list(self)

    def __deepcopy__(self, memo: dict[int, object]) -> list[T]:
        return [deepcopy(item, memo) for item in self]

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[object, ...]:
        return (list, (list(self),))


class ProxyDict(dict[K, V], _Watched):
    """A dict of a record: behaves exactly like a dict, and the record knows when it changed."""

    __slots__ = ("_key", "_watcher")

    def __init__(
        self, values: Mapping[K, V] | Iterable[tuple[K, V]] = (), watcher: Watcher | None = None, key: object = None
    ) -> None:
        super().__init__()
        self._watcher = watcher
        self._key = key
        super().update({name: self._wrapped(value) for name, value in dict(values).items()})

    @classmethod
    def _watched(cls, values: dict[Any, Any], watcher: Watcher, key: object) -> ProxyDict[Any, Any]:
        return cls(values, watcher, key)

    def _wrapped(self, value: V) -> V:
        return wrap(value, self)  # type: ignore[return-value]  # a wrapped value stands for the same type

    def __setitem__(self, key: K, value: V, /) -> None:
        old = self.get(key, _MISSING)
        before = unwrap(old)
        super().__setitem__(key, self._wrapped(value))
        if old is not value:
            _let_go(old)
        if before is _MISSING or not same(before, unwrap(self[key])):
            self._changed()

    def __delitem__(self, key: K, /) -> None:
        value = self[key]
        super().__delitem__(key)
        _let_go(value)
        self._changed()

    @overload  # type: ignore[override]  # dict has one more overload with the same meaning
    def pop(self, key: K, /) -> V: ...
    @overload
    def pop(self, key: K, default: V | T, /) -> V | T: ...
    def pop(self, key: K, /, *default: Any) -> Any:
        if key not in self:
            return super().pop(key, *default)
        value = super().pop(key)
        _let_go(value)
        self._changed()
        return value

    def popitem(self) -> tuple[K, V]:
        key, value = super().popitem()
        _let_go(value)
        self._changed()
        return key, value

    def clear(self) -> None:
        if self:
            for value in self.values():
                _let_go(value)
            super().clear()
            self._changed()

    def setdefault(self, key: K, default: V = None, /) -> V:  # type: ignore[override,assignment]  # as dict does
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, *others: Any, **values: Any) -> None:
        for key, value in dict(*others, **values).items():
            self[key] = value

    def __ior__(self, other: SupportsKeysAndGetItem[K, V] | Iterable[tuple[K, V]], /) -> Self:  # type: ignore[misc,override]  # as dict does
        self.update(other)
        return self

    def copy(self) -> dict[K, V]:
        return dict(self)

    def __copy__(self) -> dict[K, V]:
        return dict(self)

    def __deepcopy__(self, memo: dict[int, object]) -> dict[K, V]:
        return {key: deepcopy(value, memo) for key, value in self.items()}

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[object, ...]:
        return (dict, (dict(self),))


_MISSING: Any = object()


def same(one: object, other: object) -> bool:
    """Whether two plain values are the same on the wire: `1`, `1.0` and `True` are three different things there."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return one is other or one == other
