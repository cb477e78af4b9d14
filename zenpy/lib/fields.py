"""The fields of a record that need work: lists, maps, nested records, dates and relations.

Each is a descriptor that learns its name from the class. Raw values of the payload are wrapped when they are first
read and stay wrapped; what has another shape than promised is given as it came. On the class a descriptor gives itself.
"""

from __future__ import annotations

from collections.abc import Awaitable, Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast, overload

from zenpy.lib.base import BaseObject
from zenpy.lib.exception import ZenpyException
from zenpy.lib.proxy import ProxyDict, ProxyList, wrap
from zenpy.lib.registry import resolve
from zenpy.lib.serialize import encode, moment, moment_text

if TYPE_CHECKING:
    from typing import Self

T = TypeVar("T")
R = TypeVar("R")

#: The id under which Zendesk itself acts; there is no such user.
SYSTEM_USER = -1


class Link(Protocol):
    """What a record needs of the client that fetched it."""

    is_async: bool

    def related_cached(self, spec: str, key: object) -> BaseObject | None: ...
    def related(self, spec: str, key: object, owner: BaseObject) -> BaseObject | None: ...
    def related_many(self, spec: str, keys: list[object], owner: BaseObject) -> list[BaseObject]: ...
    def related_async(self, spec: str, key: object, owner: BaseObject) -> Awaitable[BaseObject | None]: ...
    def related_many_async(self, spec: str, keys: list[object], owner: BaseObject) -> Awaitable[list[BaseObject]]: ...


class Field(Generic[R]):
    """A descriptor of a record; `R` is what reading gives."""

    #: Whether it stands for a key of the payload (relations and dates stand for another field's).
    payload = True

    def __init__(self, key: str | None = None, doc: str | None = None) -> None:
        self.name = ""
        self.key = key or ""
        if doc:
            self.__doc__ = doc

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name
        self.key = self.key or name

    @overload
    def __get__(self, record: None, kind: type | None = None) -> Self: ...
    @overload
    def __get__(self, record: BaseObject, kind: type | None = None) -> R: ...
    def __get__(self, record: BaseObject | None, kind: type | None = None) -> Self | R:
        if record is None:
            return self
        return self.read(record)

    def __set__(self, record: BaseObject, value: Any) -> None:
        self.write(record, value)

    def __delete__(self, record: BaseObject) -> None:
        BaseObject.__dict__["__delattr__"](record, self.key)

    def read(self, record: BaseObject) -> R:
        """The value for a reader."""
        return cast("R", record.__dict__.get(self.key))

    def write(self, record: BaseObject, value: object) -> None:
        """Take a value from a writer."""
        record._put(self.key, value)

    def _keep(self, record: BaseObject, value: object) -> object:
        """Put the wrapped form of a raw value in its place; nothing has changed by it."""
        record._own()
        record.__dict__[self.key] = value
        return value


class Renamed(Field[Any]):
    """A field whose name on the wire is no Python name."""


def _class_of(spec: str, payload: dict[str, Any]) -> type[BaseObject]:
    """The class for a nested payload: by the value that tells variants apart, or the one promised."""
    kind = resolve(spec)
    if kind._variants is None:
        return kind
    key, classes, other = kind._variants
    return resolve(classes.get(str(payload.get(key)), other))


def _record(spec: str, payload: dict[str, Any], record: BaseObject, key: object) -> BaseObject:
    nested = _class_of(spec, payload)._from_payload(payload, record._api)
    nested._attach(record, key)
    if record._shared:
        object.__setattr__(nested, "_shared", True)
    return nested


class Nested(Field[T | None], Generic[T]):
    """A record inside the record."""

    def __init__(self, spec: str, key: str | None = None, doc: str | None = None) -> None:
        super().__init__(key, doc)
        self.spec = spec

    def read(self, record: BaseObject) -> T | None:
        value = record.__dict__.get(self.key)
        if type(value) is dict:
            nested = _record(self.spec, value, record, self.key)
            shared = record._shared
            self._keep(record, nested)
            if shared:
                object.__setattr__(nested, "_shared", True)
            return cast("T", nested)
        return cast("T | None", value)

    def write(self, record: BaseObject, value: object) -> None:
        if isinstance(value, dict):
            made = _class_of(self.spec, value)(record._api, **{})
            for name, item in value.items():
                made[name] = item
            value = made
        record._put(self.key, value)


class ListField(Field[ProxyList[T]], Generic[T]):
    """A list; with a spec name its dicts are read as records."""

    def __init__(self, spec: str | None = None, key: str | None = None, doc: str | None = None) -> None:
        super().__init__(key, doc)
        self.spec = spec

    def read(self, record: BaseObject) -> ProxyList[T]:
        value = record.__dict__.get(self.key)
        if type(value) is list:
            items: list[Any] = value
            if self.spec is not None:
                items = [
                    _class_of(self.spec, item)._from_payload(dict(item), record._api) if type(item) is dict else item
                    for item in value
                ]
            value = self._keep(record, wrap(items, record, self.key))
        return cast("ProxyList[T]", value)

    def write(self, record: BaseObject, value: object) -> None:
        if isinstance(value, Iterable) and not isinstance(value, str | bytes | dict | BaseObject):
            value = list(value)
        record._put(self.key, value)


class MapField(Field[ProxyDict[str, T]], Generic[T]):
    """A mapping with free keys, such as the custom fields of a user."""

    def read(self, record: BaseObject) -> ProxyDict[str, T]:
        value = record.__dict__.get(self.key)
        if type(value) is dict:
            value = self._keep(record, wrap(value, record, self.key))
        return cast("ProxyDict[str, T]", value)


class Date(Field[datetime | None]):
    """A timestamp of the record as an aware datetime; None when it is absent, null or unreadable."""

    payload = False

    def __init__(self, field: str, doc: str | None = None) -> None:
        super().__init__(field, doc or f"`{field}` as an aware datetime.")

    def read(self, record: BaseObject) -> datetime | None:
        return moment(record.__dict__.get(self.key))

    def write(self, record: BaseObject, value: object) -> None:
        if isinstance(value, datetime):
            value = moment_text(value)
        elif isinstance(value, date):
            value = value.isoformat()
        elif value is not None and (not isinstance(value, str) or moment(value) is None):
            raise TypeError(f"{self.name} takes a datetime or None, not {value!r}.")
        record._put(self.key, value)


class Relation(Field[T | None], Generic[T]):
    """The record behind an id: from the same page, from the cache, or fetched. Set with a record, an id or None."""

    payload = False

    def __init__(self, field: str, spec: str, embedded: bool = False, doc: str | None = None) -> None:
        super().__init__(field, doc or f"The {spec} behind `{field}`.")
        self.spec = spec
        self.embedded = embedded

    def read(self, record: BaseObject) -> T | None:
        payload = record.__dict__
        if self.embedded and self.name in payload:
            return cast("T | None", self._whole(record, payload[self.name]))
        key = payload.get(self.key)
        if key is None or key == SYSTEM_USER:
            return None
        related = record._related
        if related is not None:
            known = related.get(self.name)
            if known is not None and known[0] == key:
                return cast("T", known[1])
        link = record._api
        if link is None:
            raise self._unconnected(record, key)
        found = link.related_cached(self.spec, key)
        if found is None:
            if link.is_async:
                raise ZenpyException(
                    f"{self.name} is not at hand and an async client does not fetch it behind your back: "
                    f"use `await {type(record).__name__.lower()}.awaitable_attrs.{self.name}`."
                )
            found = link.related(self.spec, key, record)
        return self._remember(record, key, found)

    async def fetch(self, record: BaseObject) -> T | None:
        """The record behind the id, on an async client."""
        link = record._api
        key = record.__dict__.get(self.key)
        if link is None or not link.is_async or key is None or (record._related or {}).get(self.name, (None,))[0] == key:
            return self.read(record)
        return self._remember(record, key, await link.related_async(self.spec, key, record))

    def write(self, record: BaseObject, value: object) -> None:
        if value is None or (isinstance(value, int | str) and not isinstance(value, bool)):
            self._put_id(record, value)
        elif isinstance(value, BaseObject) and value.__dict__.get("id") is not None:
            self._put_id(record, value.__dict__["id"])
            self._remember(record, value.__dict__["id"], value)
        elif self.embedded and isinstance(value, BaseObject | dict):
            record._put(self.name, value)
        elif isinstance(value, BaseObject):
            raise ValueError(f"{self.name}: {value!r} has no id yet; create it first.")
        else:
            raise TypeError(f"{self.name} takes a record, an id or None, not {type(value).__name__}.")

    def _put_id(self, record: BaseObject, key: object) -> None:
        if self.embedded and self.name in record.__dict__:
            del record.__dict__[self.name]
        record._put(self.key, key)

    def _whole(self, record: BaseObject, value: object) -> object:
        """A record that the payload holds whole under the relation's own name."""
        if type(value) is not dict:
            return value
        nested = _record(self.spec, value, record, self.name)
        record._own()
        record.__dict__[self.name] = nested
        return nested

    def _remember(self, record: BaseObject, key: object, found: object) -> T | None:
        if found is not None:
            if record._related is None:
                object.__setattr__(record, "_related", {})
            cast("dict[str, tuple[object, object]]", record._related)[self.name] = (key, found)
        return cast("T | None", found)

    def _unconnected(self, record: BaseObject, key: object) -> ZenpyException:
        return ZenpyException(
            f"{type(record).__name__}.{self.name}: this record is not connected to a client, so {self.spec} {key!r} cannot "
            "be fetched; read the record through a client."
        )


class Relations(Field[list[T]], Generic[T]):
    """The records behind a list of ids. Set with records or ids."""

    payload = False

    def __init__(self, field: str, spec: str, embedded: bool = False, doc: str | None = None) -> None:
        super().__init__(field, doc or f"The {spec} records behind `{field}`.")
        self.spec = spec
        self.embedded = embedded

    def read(self, record: BaseObject) -> list[T]:
        payload = record.__dict__
        if self.embedded and self.name in payload and not payload.get(self.key):
            return cast("list[T]", payload[self.name])
        keys = payload.get(self.key)
        if not isinstance(keys, list) or not keys:
            return []
        known = (record._related or {}).get(self.name)
        if known is not None and known[0] == keys:
            return list(cast("list[T]", known[1]))
        link = record._api
        if link is None:
            raise ZenpyException(f"{type(record).__name__}.{self.name}: this record is not connected to a client.")
        if link.is_async and any(link.related_cached(self.spec, key) is None for key in keys):
            raise ZenpyException(f"{self.name} is not at hand: use `await record.awaitable_attrs.{self.name}`.")
        return self._remember(record, keys, link.related_many(self.spec, list(keys), record))

    async def fetch(self, record: BaseObject) -> list[T]:
        """The records behind the ids, on an async client."""
        keys = record.__dict__.get(self.key)
        link = record._api
        if not isinstance(keys, list) or not keys or link is None or not link.is_async:
            return self.read(record)
        return self._remember(record, keys, await link.related_many_async(self.spec, list(keys), record))

    def write(self, record: BaseObject, value: object) -> None:
        if value is None:
            record._put(self.key, None)
            return
        if isinstance(value, str | bytes | dict) or not isinstance(value, Iterable):
            raise TypeError(f"{self.name} takes records or ids, not {type(value).__name__}.")
        items = list(value)
        keys = [item.__dict__.get("id") if isinstance(item, BaseObject) else item for item in items]
        if all(isinstance(key, int) and not isinstance(key, bool) for key in keys):
            record._put(self.key, keys)
            if items and all(isinstance(item, BaseObject) for item in items):
                self._remember(record, keys, items)
        elif self.embedded:
            record._put(self.name, [encode(item, self.name) for item in items])
        else:
            raise ValueError(f"{self.name} takes records that have ids, or ids; got {items!r}.")

    def _remember(self, record: BaseObject, keys: list[object], found: list[Any]) -> list[T]:
        if record._related is None:
            object.__setattr__(record, "_related", {})
        cast("dict[str, tuple[object, object]]", record._related)[self.name] = (list(keys), list(found))
        return cast("list[T]", found)
