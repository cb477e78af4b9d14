"""Lists and dicts of a record that track changes made in place.

They are lists and dicts in every other respect. All content is wrapped when it comes in, so reading is not intercepted
at all; a mutator counts as a change only if the content differs afterwards.
"""

from __future__ import annotations

from datetime import date
from enum import Enum
from sys import maxsize
from typing import (
    TYPE_CHECKING,
    Any,
    Generic,
    Never,
    Self,
    SupportsIndex,
    TypeAlias,
    TypeVar,
    cast,
    overload,
)

from zenpy.lib.numbers import to_plain_number
from zenpy.lib.records.changes import Changes, Container, Record, Tracked, unsent_changes_in
from zenpy.lib.records.dates import format_date
from zenpy.lib.records.registry import Reference
from zenpy.lib.records.serialize import MOST_LEVELS, NestedTooDeep, identify_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from weakref import ReferenceType

    from _typeshed import SupportsKeysAndGetItem, SupportsRichComparison

    from zenpy.lib.records.changes import Owner

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")
M = TypeVar("M", bound="Mapping[str, object]")

#: A dict with values of unknown type, such as `dict[str, Any]` or what `json.loads` gives. A dict that is written out is
#: not one, so a misspelt key in it is an error.
UntypedDict: TypeAlias = dict[str, Never]

_CONTAINERS = (dict, list)


def wrap(value: object) -> object:
    """The value, with proxies of its own in place of all lists and dicts in it; records in it stay the same objects.

    A number of another library becomes one of Python, and an Enum its value.

    Raises:
        NestedTooDeep: the value has too many levels.
    """
    if isinstance(value, Enum):
        return wrap(value.value)
    if isinstance(value, dict):
        return ProxyDict(value)
    if isinstance(value, list):
        return ProxyList(value)
    return to_plain_number(value)


def to_payload(value: object) -> object:
    """The value as a payload keeps it: moments as text, lists and dicts as proxies of the payload's own."""
    return format_date(value) if isinstance(value, date) else wrap(value)


def _wrap_unless_tracked(value: T) -> T:
    """The value as a container keeps it: a record or a proxy as it is, other lists and dicts as new proxies."""
    return value if isinstance(value, Tracked) else cast("T", wrap(value))


def _wrap_inner(
    content: list[Any] | dict[Any, Any], levels: int = MOST_LEVELS
) -> ProxyList[Any] | ProxyDict[Any, Any]:
    """The proxy of a list or dict inside another one, which may have so many levels. It is quicker than the constructors."""
    if not levels:
        raise NestedTooDeep
    proxy: ProxyList[Any] | ProxyDict[Any, Any]
    if isinstance(content, dict):
        proxy = ProxyDict.__new__(ProxyDict)
        dict.update(proxy, content)
        _wrap_values(proxy, levels - 1)
    else:
        proxy = ProxyList.__new__(ProxyList)
        list.extend(proxy, content)
        for index, item in enumerate(proxy):
            if isinstance(item, _CONTAINERS):
                list.__setitem__(proxy, index, _wrap_inner(item, levels - 1))
    proxy._change_number = proxy._sent_number = 0
    proxy._place = None
    return proxy


def _wrap_values(proxy: dict[Any, Any], levels: int = MOST_LEVELS) -> None:
    """Put new proxies in place of all lists and dicts in a new dict, and ids in place of records where ids belong."""
    for key, value in proxy.items():
        if isinstance(value, (*_CONTAINERS, Record)):
            kept = identify_at(key, value, str(key))
            wrapped = _wrap_inner(kept, levels) if isinstance(kept, _CONTAINERS) else kept
            dict.__setitem__(proxy, key, wrapped)


def is_same(left: object, right: object) -> bool:
    """Whether two values are the same in JSON, where 1, 1.0 and true are three things."""
    if left is right:
        return True
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(is_same(value, right[key]) for key, value in left.items())
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(is_same, left, right))
    # two records may be equal, and one of them changed
    return type(left) is type(right) and not isinstance(left, Record) and left == right


def _rebuild(kind: Callable[[], Tracked], content: Any, changed: bool) -> Tracked:
    """A proxy from its pickle or for its copy; an unsent change gets a new number. Pickles name this function."""
    proxy = kind()
    if isinstance(proxy, ProxyList):
        list.extend(proxy, content)
    elif isinstance(proxy, ProxyDict):
        dict.update(proxy, content)
    if changed:
        cast("Container", proxy)._mark_changed()
    return proxy


def place_outside(
    empty: ProxyList[object] | ProxyDict[str, object], owner: ReferenceType[Owner], key: str
) -> Tracked:
    """The empty list or dict as it stands for a field without a value: its first change puts it into the owner's payload."""
    empty._place = (owner, key)
    return empty


class _List(list[T], Container, Generic[T]):
    """What a list in a record keeps. The class below has no private names of its own, so that editors show them last."""

    __slots__ = ("_change_number", "_place", "_sent_number")

    def __init__(self, items: Iterable[T] = (), /) -> None:
        super().__init__(items)
        for index, item in enumerate(self):
            if isinstance(item, _CONTAINERS):
                super().__setitem__(index, cast("T", _wrap_inner(item)))
        self._change_number = self._sent_number = 0
        self._place = None

    def _keep(self, item: T) -> T:
        """An item that comes in, as the list keeps it."""
        return _wrap_unless_tracked(item)

    def _unsent_changes(self) -> Changes:
        return self._own_unsent() + unsent_changes_in(list(self))

    def _mark_if_differs(self, before: list[T]) -> None:
        if not is_same(before, self):
            self._mark_changed()


class ProxyList(_List[T]):
    """A list in a record that knows whether it was changed."""

    __slots__ = ()

    @overload
    def append(self: ProxyList[M], item: Record | Mapping[str, object], /) -> None: ...
    @overload
    def append(self, item: T, /) -> None: ...
    def append(self, item: object, /) -> None:
        super().append(self._keep(cast("T", item)))
        self._mark_changed()

    def extend(self, items: Iterable[T | UntypedDict], /) -> None:
        length = len(self)
        try:
            super().extend(map(self._keep, cast("Iterable[T]", list(self) if items is self else items)))
        finally:
            if len(self) != length:
                self._mark_changed()

    def insert(self, index: SupportsIndex, item: T, /) -> None:
        super().insert(index, self._keep(item))
        self._mark_changed()

    def pop(self, index: SupportsIndex = -1, /) -> T:
        item = super().pop(index)
        self._mark_changed()
        return item

    def remove(self, item: T, /) -> None:
        super().remove(item)
        self._mark_changed()

    def clear(self) -> None:
        if self:
            super().clear()
            self._mark_changed()

    def sort(
        self, *, key: Callable[[T], SupportsRichComparison] | None = None, reverse: bool = False
    ) -> None:
        before = self[:]
        try:
            super().sort(key=cast("Callable[[T], SupportsRichComparison]", key), reverse=reverse)
        finally:
            self._mark_if_differs(before)

    def reverse(self) -> None:
        before = self[:]
        super().reverse()
        self._mark_if_differs(before)

    @overload
    def __setitem__(self, index: SupportsIndex, item: T, /) -> None: ...
    @overload
    def __setitem__(self, index: slice, item: Iterable[T], /) -> None: ...
    def __setitem__(self, index: SupportsIndex | slice, item: T | Iterable[T], /) -> None:
        before, unsent = self[:], unsent_changes_in(list(self))
        is_slice = isinstance(index, slice)
        kept = map(self._keep, cast("Iterable[T]", item)) if is_slice else self._keep(cast("T", item))
        super().__setitem__(index, kept)  # type: ignore[index, assignment]  # the overloads say which goes with which
        if unsent or not is_same(before, self):  # an equal item knows nothing of them
            self._mark_changed()

    def __delitem__(self, index: SupportsIndex | slice, /) -> None:
        length = len(self)
        super().__delitem__(index)
        if len(self) != length:
            self._mark_changed()

    def __iadd__(self, items: Iterable[T | UntypedDict], /) -> Self:  # type: ignore[override, misc]  # list adds only lists, but extends by any iterable
        self.extend(items)
        return self

    def __imul__(self, times: SupportsIndex, /) -> Self:
        length = len(self)
        super().__imul__(times)
        if len(self) != length:
            self._mark_changed()
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), list(self), bool(self._own_unsent()))


class ReferenceList(ProxyList[T], Generic[T]):
    """A list of ids, or of tokens: a record that comes in is kept as its id."""

    __slots__ = ("_reference",)

    def __init__(self, items: Iterable[T], reference: Reference, /) -> None:
        super().__init__(items)
        self._reference = reference

    def _keep(self, item: T) -> T:
        return super()._keep(cast("T", self._reference.identify(item)))

    def remove(self, item: T, /) -> None:
        super().remove(self._keep(item))

    def __contains__(self, item: object, /) -> bool:
        try:
            return super().__contains__(self._reference.identify(item))
        except (TypeError, ValueError):  # a record of another kind, or a new one
            return False

    def index(self, item: T, start: SupportsIndex = 0, stop: SupportsIndex = maxsize, /) -> int:
        return super().index(self._keep(item), start, stop)

    def count(self, item: T, /) -> int:
        return super().count(self._keep(item)) if item in self else 0

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild_references, (tuple(self._reference), list(self), bool(self._own_unsent()))


def _rebuild_references(
    reference: tuple[str, str, str], content: list[object], changed: bool
) -> ReferenceList[object]:
    """A list from its pickle or for its copy. Pickles name this function."""
    made: ReferenceList[object] = ReferenceList(content, Reference(*reference))
    if changed:
        made._mark_changed()
    return made


class _Dict(dict[K, V], Container, Generic[K, V]):
    """What a dict in a record keeps; see `_List`."""

    __slots__ = ("_change_number", "_place", "_sent_number")

    def __init__(self, items: Mapping[K, V] | Iterable[tuple[K, V]] = (), /, **named: V) -> None:
        super().__init__(items, **named)
        _wrap_values(self)
        self._change_number = self._sent_number = 0
        self._place = None

    def _unsent_changes(self) -> Changes:
        return self._own_unsent() + unsent_changes_in(list(self.values()))


class ProxyDict(_Dict[K, V]):
    """A dict in a record that knows whether it was changed."""

    __slots__ = ()

    def __setitem__(self, key: K, value: V, /) -> None:
        is_present, before = key in self, self.get(key)
        unsent = unsent_changes_in([before])  # an equal value knows nothing of them
        value = _wrap_unless_tracked(cast("V", identify_at(key, value, str(key))))
        super().__setitem__(key, value)
        if not is_present or unsent or not is_same(before, value):
            self._mark_changed()

    def __delitem__(self, key: K, /) -> None:
        super().__delitem__(key)
        self._mark_changed()

    @overload
    def setdefault(self, key: K, default: None = None, /) -> V | None: ...
    @overload
    def setdefault(self, key: K, default: V, /) -> V: ...
    def setdefault(self, key: K, default: V | None = None, /) -> V | None:
        if key not in self:
            self[key] = cast("V", default)
        return self[key]

    @overload
    def pop(self, key: K, /) -> V: ...
    @overload
    def pop(self, key: K, default: V, /) -> V: ...
    @overload
    def pop(self, key: K, default: T, /) -> V | T: ...
    def pop(self, key: K, /, *default: object) -> object:
        length = len(self)
        value: object = super().pop(key, *default)
        if len(self) != length:
            self._mark_changed()
        return value

    def popitem(self) -> tuple[K, V]:
        item = super().popitem()
        self._mark_changed()
        return item

    def clear(self) -> None:
        if self:
            super().clear()
            self._mark_changed()

    def update(self, items: SupportsKeysAndGetItem[K, V] | Iterable[tuple[K, V]] = (), /, **named: V) -> None:
        incoming: dict[K, V] = {}
        try:
            incoming.update(items, **named)
        finally:
            for key, value in incoming.items():
                self[key] = value

    def __ior__(self, other: SupportsKeysAndGetItem[K, V] | Iterable[tuple[K, V]], /) -> Self:  # type: ignore[override, misc]  # as above
        self.update(other)
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), dict(self), bool(self._own_unsent()))


# Pickles name the public path, so that a move of this module does not break them.
for _public in (ProxyDict, ProxyList, ReferenceList, _rebuild, _rebuild_references):
    _public.__module__ = "zenpy.lib.proxy"
