"""The attributes of records that need work, as descriptors: containers, nested records, relations, dates.

A value is wrapped when its field is first read, and the wrapped value replaces the raw one in the payload. A value
whose shape differs from the API description is returned as it is: nothing that a server sends may break reading.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Generic, Protocol, Self, TypeVar, cast, overload

from zenpy.lib.exception import ZenpyException
from zenpy.lib.numbers import to_plain_number
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.containers import ProxyDict, ProxyList, ReferenceList, to_payload, wrap
from zenpy.lib.records.dates import parse_date, parse_unix_time, to_unix_time
from zenpy.lib.records.merged import MergedDict, MergedList, UserIds
from zenpy.lib.records.registry import Reference, record_from_input, record_from_payload
from zenpy.lib.records.relations import Relation, Relations
from zenpy.lib.records.schema import Descriptor, schema_of
from zenpy.lib.records.serialize import is_id_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from zenpy.lib.records.state import RecordLink

__all__ = [
    "AnyField",
    "Attribute",
    "Date",
    "ListField",
    "MapField",
    "Nested",
    "Relation",
    "Relations",
    "Renamed",
]

T = TypeVar("T")


def _copy_mapping(value: object) -> object:
    """A dict of a caller's mapping; a record, which is a mapping too, and any other value as it is."""
    return value if isinstance(value, BaseObject) or not isinstance(value, Mapping) else dict(value)


class Field(Descriptor):
    """An attribute that stands for one payload key."""

    key: str
    wraps = True
    #: Whether Zendesk keeps the entries that are not sent.
    merged = False

    def __init__(self, key: str | None = None) -> None:
        if key is not None:
            self.key = key

    def __set_name__(self, owner: type, name: str) -> None:
        super().__set_name__(owner, name)
        if not self.key:
            self.key = name
        self.__doc__ = f"The field `{self.key}`."

    def __delete__(self, record: BaseObject) -> None:
        try:
            record._delete_key(self.key)
        except KeyError:
            raise AttributeError(self.name, name=self.name, obj=record) from None

    def _take_back(self, record: BaseObject, value: object) -> bool:
        """Take the container that the field gave, as `record.tags += [...]` assigns it again; False for any other value.

        This counts as a change where the container is in the payload. An empty one that is not there has had no change.
        """
        if value is record.__dict__.get(self.key):
            if not self.merged:  # whose entries know whether they changed
                record._change_key(self.key, value)
            return True
        return value is record._find_empty(self.key)


class Renamed(Field, Generic[T]):
    """A field whose payload key cannot be its attribute name, as it is a Python keyword or used otherwise: `from_ = Renamed("from")`."""

    @overload
    def __get__(self, record: None, cls: type) -> Self: ...
    @overload
    def __get__(self, record: BaseObject, cls: type) -> T | None: ...
    def __get__(self, record: BaseObject | None, cls: type) -> Self | T | None:
        if record is None:
            return self
        value = record.__dict__.get(self.key)
        return cast("T | None", record._read_key(self.key) if type(value) in (dict, list) else value)

    def __set__(self, record: BaseObject, value: T | date | None) -> None:
        record._change_key(self.key, record._to_stored(self.key, value))


class ListField(Field, Generic[T]):
    """A list: a ProxyList, of records of the class `spec` if one is named.

    It reads as an empty list when it is absent or null. With `mixed`, the field takes other values than lists too (a text, a
    number), and reads as None when it is absent or null. With `alone`, one record reads as a list of it. Of a `merged` list,
    Zendesk keeps the entries that are not sent. A list that is `filled_from` a kind of record has that attribute of it in
    place of a record; one such record, or one such text, is a list of it.
    """

    def __init__(
        self,
        spec: str | None = None,
        key: str | None = None,
        mixed: bool = False,
        alone: bool = False,
        merged: bool = False,
        filled_from: tuple[str, str] | None = None,
    ) -> None:
        super().__init__(key)
        self.spec = spec
        self.mixed = mixed
        self.alone = alone
        self.merged = merged
        self.filled_from = filled_from

    def __set_name__(self, owner: type, name: str) -> None:
        super().__set_name__(owner, name)
        if self.filled_from is not None:
            self.reference: Reference | None = Reference(self.key, *self.filled_from)
        elif self.spec is None and is_id_key(self.key):
            self.reference = Reference(self.key)  # of any kind; a relation to the field knows which

    @overload
    def __get__(self, record: None, cls: type) -> Self: ...
    @overload
    def __get__(self, record: BaseObject, cls: type) -> ProxyList[T]: ...
    def __get__(self, record: BaseObject | None, cls: type) -> Self | ProxyList[T]:
        if record is None:
            return self
        value = record.__dict__.get(self.key)
        if type(value) is list:
            items = self._make_items(record_from_payload, value, record)
            value = record._wrap_in_place(self.key, value, self._make_list(record, items))
        elif type(value) is dict and self.alone:
            value = ProxyList(self._make_items(record_from_payload, [value], record))
        elif type(value) is dict:
            value = record._read_key(self.key)
        elif value is None and not self.mixed:
            value = record._read_empty(self.key, partial(self._make_list, record, ()))
        return cast("ProxyList[T]", value)

    def __set__(self, record: BaseObject, value: Iterable[T | Mapping[str, object]] | None) -> None:
        if value is not None and self._take_back(record, value):
            return
        in_entries = self.key in record._rules.written_in
        if value is None and in_entries:
            value = []
        if self.filled_from is not None and isinstance(value, str | BaseObject):
            value = [cast("T", value)]
        if isinstance(value, Iterable) and not isinstance(value, str | bytes | Mapping | BaseObject):
            if isinstance(value, set | frozenset):
                value = sorted(value, key=str)  # the order of a set differs from run to run
            items = self._make_items(record_from_input, value, record)
            reference = schema_of(type(record)).references.get(self.key)
            convert = to_plain_number if reference is None else reference.identify
            items = [cast("T", convert(item)) for item in items]
            before = self.__get__(record, type(record)) if self.merged or in_entries else None
            if reference is not None and in_entries:
                record._set_unchanged(self.key, UserIds.from_caller(items, reference, before))
            elif self.merged and (items or before):
                record._set_unchanged(self.key, MergedList.from_caller(items, before))
            else:
                record._change_key(self.key, self._make_list(record, items))
        elif isinstance(value, BaseObject):
            raise TypeError(f"{self.name} takes a list, not {value!r}; put the record into a list.")
        else:
            self.refuse_text(type(record), value)
            record._change_key(self.key, wrap(value))

    def refuse_text(self, cls: type, value: object) -> None:
        """Raise for a text where only a list can be; `cls` is the class that the field is set for."""
        if isinstance(value, str | bytes) and not self.mixed:
            raise ZenpyException(f"{cls.__name__}.{self.name} takes a list, not a text: give [{value!r}].")

    def _make_list(self, record: BaseObject, items: Iterable[T]) -> ProxyList[T]:
        """The list as the payload keeps it; nothing in it counts as changed."""
        if self.merged:
            return MergedList.from_server(items)
        reference = schema_of(type(record)).references.get(self.key)
        if reference is None:
            return ProxyList(items)
        if self.key in record._rules.written_in:
            return UserIds.from_server(items, reference)
        return ReferenceList(items, reference)

    def _make_items(
        self,
        make: Callable[[str, object, RecordLink | None], object],
        values: Iterable[object],
        record: BaseObject,
    ) -> list[T]:
        spec, link = self.spec, record.api
        if spec is None:
            return cast("list[T]", list(values))
        return [cast("T", make(spec, value, link)) for value in values]


class MapField(Field, Generic[T]):
    """A mapping: a ProxyDict, in which lists and dicts are proxies too. It reads as an empty one when it is absent or null.

    With `mixed`, the field takes other values than mappings too, and reads as None when it is absent or null. Of a `merged`
    mapping, Zendesk keeps the keys that are not sent.
    """

    def __init__(self, key: str | None = None, mixed: bool = False, merged: bool = False) -> None:
        super().__init__(key)
        self.mixed = mixed
        self.merged = merged

    @overload
    def __get__(self, record: None, cls: type) -> Self: ...
    @overload
    def __get__(self, record: BaseObject, cls: type) -> ProxyDict[str, T]: ...
    def __get__(self, record: BaseObject | None, cls: type) -> Self | ProxyDict[str, T]:
        if record is None:
            return self
        value = record.__dict__.get(self.key)
        if type(value) is dict and self.merged:
            value = record._wrap_in_place(self.key, value, MergedDict.from_server(value))
        elif type(value) in (dict, list):
            value = record._read_key(self.key)
        elif value is None and not self.mixed:
            value = record._read_empty(self.key, MergedDict if self.merged else ProxyDict)
        return cast("ProxyDict[str, T]", value)

    def __set__(self, record: BaseObject, value: Mapping[str, T] | None) -> None:
        if value is not None and self._take_back(record, value):
            return
        before = self.__get__(record, type(record)) if self.merged else None
        content = _copy_mapping(value)
        if isinstance(content, dict) and self.merged and (content or before):
            record._set_unchanged(self.key, MergedDict.from_caller(content, before))
        else:
            record._change_key(self.key, to_payload(content))


class AnyField(Field):
    """Data of any shape: lists and dicts are proxies."""

    @overload
    def __get__(self, record: None, cls: type) -> Self: ...
    @overload
    def __get__(self, record: BaseObject, cls: type) -> object: ...
    def __get__(self, record: BaseObject | None, cls: type) -> object:
        if record is None:
            return self
        value = record.__dict__.get(self.key)
        return record._read_key(self.key) if type(value) in (dict, list) else value

    def __set__(self, record: BaseObject, value: object) -> None:
        if value is None or not self._take_back(record, value):
            record._change_key(self.key, to_payload(_copy_mapping(value)))


class Nested(Field, Generic[T]):
    """A record inside the record; its changes count as changes of the outer one."""

    def __init__(self, spec: str, key: str | None = None) -> None:
        super().__init__(key)
        self.spec = spec

    @overload
    def __get__(self, record: None, cls: type) -> Self: ...
    @overload
    def __get__(self, record: BaseObject, cls: type) -> T | None: ...
    def __get__(self, record: BaseObject | None, cls: type) -> Self | T | None:
        if record is None:
            return self
        value = record.__dict__.get(self.key)
        if type(value) is dict:
            value = record._wrap_in_place(self.key, value, record_from_payload(self.spec, value, record.api))
        elif type(value) is list:
            value = record._read_key(self.key)
        return cast("T | None", value)

    def __set__(self, record: BaseObject, value: T | Mapping[str, object] | None) -> None:
        record._change_key(self.key, to_payload(record_from_input(self.spec, value, record.api)))


class Date(Descriptor):
    """A timestamp field as a datetime with a zone; None when the field is absent, null or not a date.

    Where the attribute and the payload key have one name (`timestamp` of a chat), it also takes what the field takes, such
    as the Unix time of an offline message.
    """

    def __init__(self, field: str) -> None:
        self.field = field
        self.__doc__ = f"The field `{field}` as a datetime."

    @overload
    def __get__(self, record: None, cls: type) -> Self: ...
    @overload
    def __get__(self, record: BaseObject, cls: type) -> datetime | None: ...
    def __get__(self, record: BaseObject | None, cls: type) -> Self | datetime | None:
        return self if record is None else parse_date(record.__dict__.get(self.field))

    def __set__(self, record: BaseObject, value: date | str | int | None) -> None:
        if isinstance(value, str) and parse_date(value) is None:
            raise ValueError(f"{self.name}: {value!r} is not an ISO 8601 date; give a datetime.")
        if not isinstance(value, date | str | None) and self.name != self.field:
            raise TypeError(f"{self.name} takes a datetime or None, not {type(value).__name__}.")
        record._change_key(self.field, to_payload(value))

    def __delete__(self, record: BaseObject) -> None:
        delattr(record, self.field)


class UnixDate(Date):
    """A field with seconds since 1970 as a datetime in UTC; None when the field is absent, null or 0."""

    @overload
    def __get__(self, record: None, cls: type) -> Self: ...
    @overload
    def __get__(self, record: BaseObject, cls: type) -> datetime | None: ...
    def __get__(self, record: BaseObject | None, cls: type) -> Self | datetime | None:
        return self if record is None else parse_unix_time(record.__dict__.get(self.field))

    def __set__(self, record: BaseObject, value: date | str | int | None) -> None:
        if not isinstance(value, datetime | None):
            raise TypeError(f"{self.name} takes a datetime or None, not {type(value).__name__}.")
        record._change_key(self.field, None if value is None else to_unix_time(value))


if TYPE_CHECKING:

    class ListOrNumber(list[T]):
        """A list where most programs expect a number: `int(field["value"])` is accepted, and may fail, as for a text."""

        def __int__(self) -> int: ...
        def __float__(self) -> float: ...

    def __dataclass_transform__(*, eq_default: bool, kw_only_default: bool) -> Callable[[T], T]: ...

    @__dataclass_transform__(eq_default=False, kw_only_default=True)
    def takes_its_fields(record_class: type[T], /) -> type[T]:
        """Tell editors that the keywords of a class are its fields, so that they show what the field means.

        `__dataclass_transform__` is the name that pyright, and Pylance on top of it, had for `typing.dataclass_transform` before
        that was standard, and still read. mypy reads the standard name only: it takes a tenth more time for any program with it,
        and gains nothing, since each class of the stubs has its own `__init__`.
        """


Read = TypeVar("Read", covariant=True)
Write = TypeVar("Write", contravariant=True)


class Attribute(Protocol, Generic[Read, Write]):
    """How type checkers see an attribute that is read as a `Read` and set to a `Write`; on the class it is the descriptor.

    The stubs say `assignee: Attribute[User | None, User | int | None]` where a property with a setter takes two
    functions: a checker reads two thousand such attributes much faster, and so does a person.
    """

    @overload
    def __get__(self, record: None, cls: type) -> Self: ...
    @overload
    def __get__(self, record: BaseObject, cls: type) -> Read: ...
    def __set__(self, record: BaseObject, value: Write) -> None: ...
