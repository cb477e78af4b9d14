"""Attributes that lead from an id to the record behind it: `ticket.assignee` for `ticket.assignee_id`.

The payload holds only the id. A record that was found is kept as long as the id stays the same, so `ticket.assignee` is
the same object each time: a program can change `ticket.assignee.name` and then update `ticket.assignee`. Some fields also
take a whole new record under the name of the relation (`requester`): these relations are `embedded`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Generic, Self, TypeVar, cast, overload

from zenpy.lib.display.inspecting import refuse_to_show
from zenpy.lib.exception import ZenpyException
from zenpy.lib.numbers import to_plain_number
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyList
from zenpy.lib.records.merged import UserIds, is_email
from zenpy.lib.records.registry import Reference, record_from_input, record_from_payload
from zenpy.lib.records.related_list import EmbeddedList, Embedding, RelatedList, merge_ids
from zenpy.lib.records.schema import Descriptor, schema_of
from zenpy.lib.records.state import RecordState

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from zenpy.lib.records.state import RecordLink

T = TypeVar("T")

#: The user that stands for Zendesk itself: there is no record of it.
_SYSTEM = -1
_UNKNOWN = object()


def _is_id(value: object) -> bool:
    return type(value) in (int, str) and value != ""


class BaseRelation(Descriptor):
    """What both kinds of relations do: find a record without a call, else fetch it through the client, and remember it."""

    def __init__(
        self,
        field: str,
        spec: str,
        embedded: bool = False,
        whole: str | None = None,
        read_only: bool = False,
    ) -> None:
        self.field = field
        self.spec = spec
        self.reference: Reference = Reference(field, spec)
        self.embedded: bool = embedded
        #: What an embedded record is, if it is not like the ones that are fetched.
        self.whole: str = whole or spec
        self.wraps: bool = embedded
        #: Whether only Zendesk sets the ids.
        self.read_only: bool = read_only

    def __set_name__(self, owner: type, name: str) -> None:
        super().__set_name__(owner, name)
        self.key: str | None = name if self.embedded else None
        self.__doc__ = f"The {self.spec} behind `{self.field}`."

    def __delete__(self, record: BaseObject) -> None:
        present = [key for key in (self.field, self.name) if key in record.__dict__]
        for key in present:
            record._delete_key(key)
        if not present:
            raise AttributeError(self.name, name=self.name, obj=record)

    # What the two kinds do differently: which ids they follow, and how they fetch the records.

    def _ids(self, record: BaseObject) -> object:
        raise NotImplementedError

    def _wrap_embedded(self, record: BaseObject, value: object) -> object:
        raise NotImplementedError

    def _find_cached(self, link: RecordLink, ids: object, record: BaseObject) -> object:
        raise NotImplementedError

    def _fetch(self, link: RecordLink, ids: object, record: BaseObject) -> object:
        raise NotImplementedError

    def _fetch_async(self, link: RecordLink, ids: object, record: BaseObject) -> Awaitable[object]:
        raise NotImplementedError

    def _find_nothing(self, record: BaseObject) -> object:
        """What the relation gives without ids."""
        return None

    # What they have in common.

    def has_ids(self, value: object) -> bool:
        """Whether a value is a record that has an id, or a list of such records: the field of ids takes it."""
        records = value if isinstance(value, list | tuple) else [value]
        return bool(records) and all(
            isinstance(one, BaseObject) and one.__dict__.get("id") is not None for one in records
        )

    def _find_without_call(self, record: BaseObject, ids: object) -> object:
        """What is found without a call: embedded records, nothing without an id, what was found for the same id before."""
        if self.embedded and (value := record.__dict__.get(self.name)) is not None:
            return self._wrap_embedded(record, value)
        slot = record._slot
        known = (
            slot.related.get(self.name) if type(slot) is RecordState and slot.related is not None else None
        )
        if known is not None and known[0] == ids:
            return known[1]
        return _UNKNOWN if ids else self._find_nothing(record)

    def _get_or_fetch(self, record: BaseObject) -> object:
        """The related record or records, fetched if necessary, which a sync client can do while an attribute is read."""
        ids = self._ids(record)
        found = self._find_without_call(record, ids)
        if found is not _UNKNOWN:
            return found
        link = self._require_link(record, ids)
        if not link.is_async:
            return self._remember(record, ids, self._fetch(link, ids, record))
        cached = self._find_cached(link, ids, record)
        if cached is None:
            refuse_to_show(self.name)
            raise ZenpyException(
                f"The {self.name} of {record!r} has to be fetched, and an async client cannot do that while an attribute "
                f"is read: use `await {record._name or 'record'}.awaitable_attrs.{self.name}`."
            )
        return self._remember(record, ids, cached)

    async def fetch(self, record: BaseObject) -> object:
        """The related record or records, fetched if necessary."""
        ids = self._ids(record)
        found = self._find_without_call(record, ids)
        if found is not _UNKNOWN:
            return found
        link = self._require_link(record, ids)
        fetched = (
            await self._fetch_async(link, ids, record) if link.is_async else self._fetch(link, ids, record)
        )
        return self._remember(record, ids, fetched)

    def _remember(self, record: BaseObject, ids: object, related: object) -> object:
        state = record._ensure_state()
        if state.related is None:
            state.related = {}
        state.related[self.name] = (ids, related)
        return related

    def _forget(self, record: BaseObject) -> None:
        related = record._ensure_state().related
        if related is not None:
            related.pop(self.name, None)

    def _require_link(self, record: BaseObject, ids: object) -> RecordLink:
        link = record.api
        if link is None:
            refuse_to_show(self.name)
            raise ZenpyException(
                f"{record!r} is not connected to a client, so its {self.name} ({self.spec} {ids}) cannot be fetched; "
                f"read the record through a client, or fetch the {self.spec} by its id."
            )
        return link

    def _id_of(self, value: object, record: BaseObject) -> object:
        """What goes out for a given record, mapping or id: its id, or the whole of a new one if that may be embedded."""
        value = to_plain_number(value)
        if isinstance(value, BaseObject | Mapping):
            key = value.get("id")
            if key is None and self.embedded:  # some kinds of records are only embedded, and have no id
                return record_from_input(self.spec, value, record.api)
            return self.reference.identify(value, self.name)
        if is_email(value) and self.spec == "User" and not isinstance(self, Relations):
            way_out = (
                f'give {{"name": ..., "email": {value!r}}} for a new one'
                if self.embedded
                else "find the user first"
            )
            raise TypeError(f"{self.name} takes User records and ids, not the address {value!r}: {way_out}.")
        if _is_id(value):
            return value
        raise TypeError(
            f"{self.name} takes {self.spec} records and ids, not {type(value).__name__}: {value!r}."
        )

    def _assign(self, record: BaseObject, value: object, whole: bool) -> None:
        """Write a whole record under the relation's own name, or an id; delete the other one, which would contradict it."""
        key, other = (self.name, self.field) if whole else (self.field, self.name)
        if other in record.__dict__:
            record._delete_key(other)
        if whole:
            record._change_key(key, value)
        else:
            record[key] = value


class Relation(BaseRelation, Generic[T]):
    """The record behind an id; None without an id, and for the system user."""

    @overload
    def __get__(self, record: None, cls: type) -> Self: ...
    @overload
    def __get__(self, record: BaseObject, cls: type) -> T | None: ...
    def __get__(self, record: BaseObject | None, cls: type) -> Self | T | None:
        if record is None:
            return self
        slot = record._slot
        # read again: by far the most frequent case
        if type(slot) is RecordState and slot.related is not None:
            known = slot.related.get(self.name)
            if known is not None and known[0] == record.__dict__.get(self.field):
                return known[1]  # type: ignore[return-value]  # a cast would cost as much again
        return cast("T | None", self._get_or_fetch(record))

    def __set__(self, record: BaseObject, value: T | Mapping[str, object] | int | str | None) -> None:
        key = None if value is None else self._id_of(value, record)
        self._assign(record, key, whole=isinstance(key, BaseObject))
        if isinstance(value, BaseObject) and key is not value:
            self._remember(record, key, value)

    def _ids(self, record: BaseObject) -> object:
        key = record.__dict__.get(self.field)
        return key if _is_id(key) and not (key == _SYSTEM and self.spec == "User") else None

    def _wrap_embedded(self, record: BaseObject, value: object) -> object:
        if type(value) is not dict:
            return value
        return record._wrap_in_place(self.name, value, record_from_payload(self.whole, value, record.api))

    def _find_cached(self, link: RecordLink, ids: object, record: BaseObject) -> object:
        return link.related_cached(self.spec, ids, record, self._ids)

    def _fetch(self, link: RecordLink, ids: object, record: BaseObject) -> object:
        return link.related(self.spec, ids, record, self._ids)

    def _fetch_async(self, link: RecordLink, ids: object, record: BaseObject) -> Awaitable[object]:
        return link.related_async(self.spec, ids, record, self._ids)


class Relations(BaseRelation, Generic[T]):
    """The records behind a list of ids, in its order; empty when there is no list."""

    @overload
    def __get__(self, record: None, cls: type) -> Self: ...
    @overload
    def __get__(self, record: BaseObject, cls: type) -> list[T]: ...
    def __get__(self, record: BaseObject | None, cls: type) -> Self | list[T]:
        if record is None:
            return self
        return cast("list[T]", self._get_or_fetch(record))

    def __set__(
        self, record: BaseObject, value: Iterable[T | Mapping[str, object] | int | str] | None
    ) -> None:
        if value is None:
            self._assign(record, None, whole=False)
            return
        # `ticket.followers += [...]` has written the ids, and assigns the same object again
        if isinstance(value, RelatedList) and value.is_read_from(record, self):
            self._require_current(record, value)
            return
        source: object = value
        if not isinstance(source, Iterable) or isinstance(source, str | bytes | Mapping | BaseObject):
            raise TypeError(f"{self.name} takes an iterable of {self.spec} records and ids, not {source!r}.")
        items = list(source)
        ids = [self._id_of(item, record) for item in items]
        whole = self._has_whole_ones(ids)
        self._assign(record, self._embed(record, ids) if whole else ProxyList(ids), whole)
        if items and not whole and all(isinstance(item, BaseObject) for item in items):
            self._remember(record, ids, items)

    # -- the list in the hands of the caller ----------------------------------------------------------------------

    def _source_of(self, record: BaseObject) -> tuple[object, ...]:
        """What the payload says about the records."""
        payload = record.__dict__
        found = [payload.get(self.field), payload.get(self.name)]
        return tuple(list(value) if isinstance(value, list) else value for value in found)

    def _write_list(self, record: BaseObject, related: RelatedList[object], items: list[object]) -> None:
        """Write the ids of the records that a list will have."""
        if self.read_only and not self.embedded:
            raise ZenpyException(
                f"{self.name} of {record!r} can only be read: Zendesk sets {self.field}. Nothing was changed."
            )
        self._require_current(record, related)
        before = record.__dict__.get(self.field)
        ids = [self._id_of(item, record) for item in items]
        whole = self._has_whole_ones(ids)
        if isinstance(before, list):
            ids = merge_ids(before, [self._id_of(item, record) for item in related], ids)
        held = getattr(record, schema_of(type(record)).attributes.get(self.field, self.field), None)
        if whole:
            self._assign(record, self._embed_changed(record, ids, held), whole)
        elif isinstance(held, ProxyList):
            held[:] = ids  # the caller may have this list too
        else:
            self._assign(record, ProxyList(ids), whole)
        related.source = self._source_of(record)
        if not whole and all(isinstance(item, BaseObject) for item in items):
            self._remember(record, self._ids(record), related)
        else:
            self._forget(record)

    def _require_current(self, record: BaseObject, related: RelatedList[object]) -> None:
        if related.source != self._source_of(record):
            raise ZenpyException(
                f"{self.name} of {record!r}: {self.field} was changed after this list was read, and one of the two "
                f"changes would be lost; read {self.name} again and change that list."
            )

    def _has_whole_ones(self, ids: list[object]) -> bool:
        """Whether the field of ids cannot hold these: some are addresses or new records, which are embedded."""
        return self.embedded and (
            self.read_only or any(is_email(key) or isinstance(key, BaseObject) for key in ids)
        )

    def _embed(self, record: BaseObject, items: Iterable[object]) -> EmbeddedList[object]:
        in_entries = self.field in record._rules.written_in
        return EmbeddedList.from_caller(items, Embedding(self.reference, self.name, in_entries))

    def _embed_changed(self, record: BaseObject, ids: list[object], held: object) -> EmbeddedList[object]:
        """The list to send for a changed list of records; as entries, without those who stay."""
        if not isinstance(held, UserIds):
            return self._embed(record, ids)
        plain = [key for key in ids if _is_id(key)]
        entries = UserIds.from_caller(plain, self.reference, held).to_entries()
        return self._embed(record, [*entries, *(key for key in ids if key not in plain)])

    def _remember(self, record: BaseObject, ids: object, related: object) -> object:
        if not isinstance(related, RelatedList):
            related = RelatedList(cast("list[T]", related), self, record)
        return super()._remember(record, ids, related)

    def _find_nothing(self, record: BaseObject) -> object:
        return self._remember(record, [], [])

    def _find_without_call(self, record: BaseObject, ids: object) -> object:
        found = super()._find_without_call(record, ids)
        if isinstance(found, RelatedList) and found.source != self._source_of(record):
            return self._remember(record, ids, list(found))  # other ids stand for the same records now
        return found

    def _ids(self, record: BaseObject) -> list[object]:
        ids = record.__dict__.get(self.field)
        system = _SYSTEM if self.spec == "User" else None
        return [key for key in ids if _is_id(key) and key != system] if isinstance(ids, list) else []

    def _wrap_embedded(self, record: BaseObject, value: object) -> object:
        if type(value) is not list:
            return value if isinstance(value, list) else [value]
        items = self._embed(record, ())
        list.extend(items, [record_from_payload(self.spec, item, record.api) for item in value])
        return record._wrap_in_place(self.name, value, items)

    def _find_cached(self, link: RecordLink, ids: object, record: BaseObject) -> object:
        keys = cast("list[object]", ids)
        found = [link.related_cached(self.spec, key, record, self._ids) for key in keys]
        return None if None in found else found

    def _fetch(self, link: RecordLink, ids: object, record: BaseObject) -> object:
        return list(link.related_many(self.spec, cast("list[object]", ids), record, self._ids))

    def _fetch_async(self, link: RecordLink, ids: object, record: BaseObject) -> Awaitable[object]:
        return link.related_many_async(self.spec, cast("list[object]", ids), record, self._ids)


class AwaitableAttrs:
    """The attributes of a record as awaitables; a relation is fetched if necessary, anything else is there at once."""

    __slots__ = ("_record",)

    def __init__(self, record: BaseObject) -> None:
        self._record = record

    if not TYPE_CHECKING:  # the stubs have the attributes of each record; a typo is an error to type checkers

        def __getattr__(self, name):
            if name.startswith("_"):
                raise AttributeError(name)
            relation = getattr(type(self._record), name, None)
            refuse_to_show(name)  # it would make a coroutine that nobody awaits
            return (
                relation.fetch(self._record)
                if isinstance(relation, BaseRelation)
                else _return_value(getattr(self._record, name))
            )

    def __dir__(self) -> list[str]:
        return [name for name in dir(self._record) if not name.startswith("_")]


async def _return_value(value: object) -> object:
    return value
