"""Attributes that lead from an id to the record behind it: `ticket.assignee` for `ticket.assignee_id`.

Only the id is part of the payload. The record that was found is remembered as long as the id stays the same, so
changing `ticket.assignee.name` and updating `ticket.assignee` speak of one object. Some fields also take a whole new
record under the relation's own name (`requester`): these relations are `embedded`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Generic, Self, TypeGuard, TypeVar, cast, overload

from zenpy.lib.base import BaseObject, Followed, Link, _set_link
from zenpy.lib.exception import ZenpyException
from zenpy.lib.layout import Descriptor
from zenpy.lib.nesting import given, made
from zenpy.lib.proxy import ProxyList

T = TypeVar("T")

#: The user that stands for Zendesk itself: there is no record of it.
_SYSTEM = -1


def _is_id(value: object) -> TypeGuard[int | str]:
    return isinstance(value, int | str) and not isinstance(value, bool) and value != ""


class Follows(Descriptor):
    """What both kinds of relations do: look at what is at hand, ask the client for the rest, remember what was found."""

    def __init__(self, field: str, spec: str, embedded: bool = False) -> None:
        self.field = field
        self.spec = spec
        self.embedded = self.wraps = embedded

    def __set_name__(self, owner: type, name: str) -> None:
        super().__set_name__(owner, name)
        self.key = name if self.embedded else None
        self.__doc__ = f"The {self.spec} behind `{self.field}`."

    def __delete__(self, record: BaseObject) -> None:
        there = [key for key in (self.field, self.name) if key in record.__dict__]
        for key in there:
            record._erase(key)
        if not there:
            raise AttributeError(self.name, name=self.name, obj=record)

    async def fetch(self, record: BaseObject) -> object:
        """The related record or records, fetched if they have to be, on a sync or an async client."""
        raise NotImplementedError

    def _remember(self, record: BaseObject, keys: object, found: object) -> None:
        followed = record._link
        if not isinstance(followed, Followed):
            followed = Followed(followed)
            _set_link(record, followed)
        followed[self.name] = keys, found

    def _linked(self, record: BaseObject, keys: object) -> Link:
        link = record.api
        if link is None:
            raise ZenpyException(
                f"{record!r} is not connected to a client, so its {self.name} ({self.spec} {keys}) cannot be fetched; "
                f"read the record through a client, or fetch the {self.spec} by its id."
            )
        return link

    def _refuse_waiting(self, record: BaseObject) -> ZenpyException:
        return ZenpyException(
            f"The {self.name} of {record!r} has to be fetched, and an async client cannot do that while an attribute is "
            f"read: use `await {record._name or 'record'}.awaitable_attrs.{self.name}`."
        )

    def _key_of(self, value: object) -> object:
        """The id that a record, a mapping of its fields or an id stands for; None if it has none yet."""
        if isinstance(value, BaseObject | Mapping):
            return value.get("id")
        if _is_id(value):
            return value
        raise TypeError(
            f"{self.name} takes {self.spec} records and ids, not {type(value).__name__}: {value!r}."
        )

    def _refuse_without_id(self, value: object) -> ValueError:
        return ValueError(
            f"{self.name}: {value!r} has no id yet; create it first, then assign what comes back."
        )

    def _assign(self, record: BaseObject, key: str, other: str, value: object) -> None:
        """Write one of the two keys a relation can have; the other one would contradict it."""
        if other in record.__dict__:
            record._erase(other)
        record._write(key, value)


class Relation(Follows, Generic[T]):
    """The record behind an id; None without an id, and for the system user."""

    @overload
    def __get__(self, record: None, cls: type) -> Self: ...
    @overload
    def __get__(self, record: BaseObject, cls: type) -> T | None: ...
    def __get__(self, record: BaseObject | None, cls: type) -> Self | T | None:
        if record is None:
            return self
        payload = record.__dict__
        if self.embedded and payload.get(self.name) is not None:
            return cast("T", self._embedded(record))
        key = payload.get(self.field)
        if key is None:
            return None
        followed = record._link
        if type(followed) is Followed:
            known = followed.get(self.name)
            if known is not None and known[0] == key:
                return cast("T | None", known[1])
        return cast("T | None", self._follow(record, key))

    def __set__(self, record: BaseObject, value: T | Mapping[str, object] | int | str | None) -> None:
        key = None if value is None else self._key_of(value)
        if key is None and value is not None:
            if not self.embedded:
                raise self._refuse_without_id(value)
            self._assign(record, self.name, self.field, given(self.spec, value, record.api))
            return
        self._assign(record, self.field, self.name, key)
        if isinstance(value, BaseObject):
            self._remember(record, key, value)

    def _embedded(self, record: BaseObject) -> object:
        value = record.__dict__[self.name]
        if type(value) is not dict:
            return value
        return record._replace(self.name, value, made(self.spec, value, record.api))

    def _leads_nowhere(self, key: object) -> bool:
        return not _is_id(key) or (key == _SYSTEM and self.spec == "User")

    def _follow(self, record: BaseObject, key: object) -> object:
        if self._leads_nowhere(key):
            return None
        link = self._linked(record, key)
        if link.is_async:
            found = link.related_cached(self.spec, key)
            if found is None:
                raise self._refuse_waiting(record)
        else:
            found = link.related(self.spec, key, record)
        self._remember(record, key, found)
        return found

    async def fetch(self, record: BaseObject) -> object:
        key = record.__dict__.get(self.field)
        embedded = self.embedded and record.__dict__.get(self.name) is not None
        link = record.api
        if embedded or link is None or not link.is_async or self._leads_nowhere(key):
            return self.__get__(record, type(record))
        followed = record._link
        if isinstance(followed, Followed) and self.name in followed and followed[self.name][0] == key:
            return followed[self.name][1]
        found = await link.related_async(self.spec, key, record)
        self._remember(record, key, found)
        return found


class Relations(Follows, Generic[T]):
    """The records behind a list of ids, in its order; empty when there is no list."""

    @overload
    def __get__(self, record: None, cls: type) -> Self: ...
    @overload
    def __get__(self, record: BaseObject, cls: type) -> list[T]: ...
    def __get__(self, record: BaseObject | None, cls: type) -> Self | list[T]:
        if record is None:
            return self
        found = self._at_hand(record)
        if found is None:
            keys = self._keys(record)
            link = self._linked(record, keys)
            if link.is_async:
                cached = [link.related_cached(self.spec, key) for key in keys]
                if None in cached:
                    raise self._refuse_waiting(record)
                found = cast("list[object]", cached)
            else:
                found = list(link.related_many(self.spec, keys, record))
            self._remember(record, keys, list(found))
        return cast("list[T]", found)

    def __set__(
        self, record: BaseObject, value: Iterable[T | Mapping[str, object] | int | str] | None
    ) -> None:
        if value is None:
            self._assign(record, self.field, self.name, None)
            return
        if not isinstance(value, Iterable) or isinstance(value, str | bytes | Mapping):
            raise TypeError(f"{self.name} takes an iterable of {self.spec} records and ids, not {value!r}.")
        items: list[object] = list(value)
        kept = [self._kept(item, record) for item in items]
        if all(map(_is_id, kept)) and not any(isinstance(key, str) and "@" in key for key in kept):
            self._assign(record, self.field, self.name, ProxyList(kept))
            if all(isinstance(item, BaseObject) for item in items):
                self._remember(record, kept, items)
        else:
            self._assign(record, self.name, self.field, ProxyList(kept))

    def _kept(self, item: object, record: BaseObject) -> object:
        """What is sent for one item: its id, or, of one that has none and may be embedded, all of it."""
        key = self._key_of(item)
        if self.embedded:
            return given(self.spec, item, record.api) if key is None else key
        if key is None or (isinstance(key, str) and "@" in key):
            raise self._refuse_without_id(item)
        return key

    def _keys(self, record: BaseObject) -> list[object]:
        keys = record.__dict__.get(self.field)
        system = _SYSTEM if self.spec == "User" else None
        return [key for key in keys if _is_id(key) and key != system] if isinstance(keys, list) else []

    def _at_hand(self, record: BaseObject) -> list[object] | None:
        """What needs no asking: the embedded list, no ids at all, or what was found for the same ids before."""
        embedded = record.__dict__.get(self.name) if self.embedded else None
        if type(embedded) is list:
            items = ProxyList([made(self.spec, item, record.api) for item in embedded])
            return cast("list[object]", record._replace(self.name, embedded, items))
        if isinstance(embedded, list):
            return embedded
        keys = self._keys(record)
        if not keys:
            return []
        followed = record._link
        if isinstance(followed, Followed) and self.name in followed and followed[self.name][0] == keys:
            return list(cast("list[object]", followed[self.name][1]))
        return None

    async def fetch(self, record: BaseObject) -> object:
        found = self._at_hand(record)
        link = record.api
        if found is not None or link is None or not link.is_async:
            return self.__get__(record, type(record))
        keys = self._keys(record)
        found = list(await link.related_many_async(self.spec, keys, record))
        self._remember(record, keys, list(found))
        return found
