"""Custom fields by name: `ticket.custom.order_number` for an entry of `ticket.custom_fields`.

A record has values of custom fields under ids or keys that the account's admins know. What they are called, and what they
hold, is in the definitions of the account (`zenpy.lib.account`), which a record finds through its client. So `record.custom`
is a view: it keeps no values, reads and sets those in the record, and a value that is set is a change of that entry alone.

A record that belongs to no client yet keeps what is set by name under the payload key `custom`. The call that sends the
record puts each value in its place first (`zenpy.lib.custom.placing`), or raises an error before anything is sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, ClassVar, Protocol, Self, TypeVar, cast, overload

from zenpy.lib.account.definitions import FieldDefinition
from zenpy.lib.account.kinds import WireValue, read_value, write_value
from zenpy.lib.custom.selection import Selection as Selection  # generated modules look for it here
from zenpy.lib.display.inspecting import refuse_to_show
from zenpy.lib.exception import ZenpyException
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.schema import Descriptor

if TYPE_CHECKING:
    from zenpy.lib.account.definitions import Definitions

#: The payload key of values that are not in their places yet.
PENDING = "custom"


class Custom(Descriptor):
    """The attribute `custom` of a record: its custom fields by name.

    Args:
        field: the payload key that has the values: a list of entries with ids, or a mapping by keys.
        area: whose definitions they are: `ticket_fields`, `user_fields`, `organization_fields`, `custom_object_fields`.
    """

    def __init__(self, field: str, area: str) -> None:
        self.field = field
        self.area = area
        self.key: str | None = PENDING

    @overload
    def __get__(self, record: None, cls: type) -> Self: ...
    @overload
    def __get__(self, record: BaseObject, cls: type) -> CustomFields: ...
    def __get__(self, record: BaseObject | None, cls: type) -> Self | CustomFields:
        return self if record is None else CustomFields(record, self.field, self.area)

    def __set__(self, record: BaseObject, values: CustomFields | Mapping[str, object] | None) -> None:
        fields = CustomFields(record, self.field, self.area)
        for name, value in named_values(values).items():
            fields[name] = value


def named_values(values: object) -> Mapping[str | int, object]:
    """What is given for `custom`, as a mapping; None sets nothing.

    Raises:
        TypeError: it is something else.
    """
    if values is None:
        return {}
    if isinstance(values, CustomFields):
        return cast("Mapping[str | int, object]", values.to_dict())
    if not isinstance(values, Mapping):
        raise TypeError(
            f"custom takes a mapping of names and values, not {type(values).__name__}; one field is set by "
            "record.custom.NAME = value"
        )
    return values


class CustomFields:
    """The custom fields of one record, as attributes by their names, and as items by name, title, key or id.

    Reading gives a value of the field's kind, or None where the record has none (`zenpy.lib.account.kinds` has the kinds). Setting
    checks the value, and marks the field as changed: an update sends it alone. None clears a field. `dir()` and iteration
    name the fields.

    Raises:
        AttributeError, KeyError: the account has no such field. The error names the nearest.
        TypeError, ValueError: a value does not fit the field. The error names its type, or its options.
        ZenpyException: the record belongs to no client that knows the definitions. On an async client they are loaded first:
            `await client.definitions.load()`.
    """

    __slots__ = ("_area", "_field", "_record")

    _area: str
    _field: str
    _record: BaseObject

    def __init__(self, record: BaseObject, field: str, area: str) -> None:
        object.__setattr__(self, "_record", record)
        object.__setattr__(self, "_field", field)
        object.__setattr__(self, "_area", area)

    @property
    def related(self) -> RelatedRecords:
        """The records behind lookup fields, by the names of the fields: `ticket.custom.related.bought_by`."""
        return RelatedRecords(self._record, self._definitions())

    def to_dict(self) -> dict[str, object]:
        """The values that the record has, by name; fields without a value are left out."""
        return {name: value for name in self if (value := self[name]) is not None}

    # -- by name ---------------------------------------------------------------------------------------------------

    def __getitem__(self, name: str | int) -> object:
        pending = self._pending()
        if pending and str(name) in pending and self._find_definitions() is None:
            return pending[str(name)]
        definition = self._definitions().find(name)
        stored = self._stored(definition)
        return (
            Selection(self, definition)
            if definition.kind == "multiselect"
            else read_value(definition, stored)
        )

    def __setitem__(self, name: str | int, value: object) -> None:
        definitions = self._find_definitions()
        if definitions is None:
            self._keep(str(name), value)
            return
        definition = definitions.find(name)
        stored = write_value(definition, value)
        self._place_pending(definitions)  # what was set before must not come after this
        self._store(definition, stored)

    def __delitem__(self, name: str | int) -> None:
        raise TypeError(f"a custom field is cleared, not deleted: custom[{name!r}] = None")

    if not TYPE_CHECKING:  # type checkers know the fields of an account from its generated types

        def __getattr__(self, name):
            if name.startswith(
                "_"
            ):  # no field is called so; a notebook asks for `_repr_html_`, and must not cause a call
                raise AttributeError(name)
            try:
                return self[name]
            except LookupError as error:
                raise AttributeError(_text_of(error), name=name, obj=self) from None

        def __setattr__(self, name, value):
            try:
                self[name] = value
            except LookupError as error:
                raise AttributeError(_text_of(error), name=name, obj=self) from None

        def __delattr__(self, name):
            del self[name]

    def __contains__(self, name: str | int) -> bool:
        try:
            self._definitions().find(name)
        except LookupError:
            return False
        return True

    def __iter__(self) -> Iterator[str]:
        return iter(self._definitions().by_name)

    def __len__(self) -> int:
        return len(self._definitions())

    def __bool__(self) -> bool:
        return True

    def __dir__(self) -> Iterable[str]:
        definitions = self._find_definitions(fetch=False)  # a console asks at each Tab
        return [*object.__dir__(self), *(definitions.by_name if definitions is not None else ())]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, CustomFields) and self._record is other._record

    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # a view of a record that changes

    def __repr__(self) -> str:
        return f"<custom fields of {self._record!r}>"

    # -- where the values are --------------------------------------------------------------------------------------

    def _find_definitions(self, *, fetch: bool = True) -> Definitions[FieldDefinition] | None:
        """The definitions; None for a record without a client, and on an async client that has not loaded them."""
        link = self._record.api
        return (
            None
            if link is None
            else link.field_definitions(self._area, object_key(self._record), fetch=fetch)
        )

    def _definitions(self) -> Definitions[FieldDefinition]:
        found = self._find_definitions()
        if found is None:
            refuse_to_show(self._field)
            raise ZenpyException(
                f"{self._record!r} does not know the definitions of its custom fields; {self._way_out()}."
            )
        self._place_pending(found)
        return found

    def _way_out(self) -> str:
        """What to do about definitions that are missing."""
        link = self._record.api
        if link is None:
            return f"it belongs to no client: get it from one, or set its fields in {self._field}"
        if self._area == "custom_object_fields" and object_key(self._record) is None:
            return "it does not tell its custom object: give it custom_object_key"
        return (
            "load them first: `await client.definitions.load()`, or give the client a file that `zenpy types pull` has "
            "written: `definitions=`"
        )

    def _place_pending(self, definitions: Definitions[FieldDefinition]) -> None:
        """Put the values that wait into the places of their fields.

        Raises:
            LookupError: the account has no such field.
            TypeError, ValueError: a value does not fit its field.
        """
        pending = self._pending()
        if pending is None:
            return
        checked = check_values(definitions, pending)
        self._record._delete_key(PENDING)  # after all of them were checked
        for definition, value in checked:
            self._store(definition, value)

    def _pending(self) -> dict[str, object] | None:
        return cast("dict[str, object] | None", self._record.__dict__.get(PENDING))

    def _keep(self, name: str, value: object) -> None:
        """Keep a value under its name until a client knows the definitions."""
        self._record._change_key(PENDING, Waiting({**(self._pending() or {}), name: value}))

    def _stored(self, definition: FieldDefinition) -> object:
        """The value as the record has it."""
        if self._area != "ticket_fields":
            values = getattr(self._record, self._field)
            return values.get(definition.key) if isinstance(values, Mapping) else None
        entry = self._entry(definition)
        return None if entry is None else entry.get("value")

    def _entry(self, definition: FieldDefinition) -> Mapping[str, object] | None:
        entries = getattr(self._record, self._field)
        return next(
            (one for one in entries if isinstance(one, Mapping) and one.get("id") == definition.id), None
        )

    def _store(self, definition: FieldDefinition, value: object) -> None:
        values = getattr(self._record, self._field)
        if self._area != "ticket_fields":
            values[definition.key] = value
        elif (entry := self._entry(definition)) is None:
            values.append({"id": definition.id, "value": value})
        else:
            cast("dict[str, object]", entry)["value"] = value


class Waiting(dict[str, object]):
    """Values that wait under their names: the payload has them as they are, and not as what `record.custom` gives."""

    __slots__ = ()


def object_key(record: BaseObject) -> str | None:
    """The key of the custom object that a record belongs to; None for other records."""
    key = record.__dict__.get("custom_object_key")
    return key if isinstance(key, str) else None


def check_values(
    definitions: Definitions[FieldDefinition], values: Mapping[str, object] | Mapping[str | int, object]
) -> list[tuple[FieldDefinition, WireValue]]:
    """The fields that names stand for, each with the value as it is sent.

    Raises:
        LookupError: the account has no such field.
        TypeError, ValueError: a value does not fit its field, or two names stand for one field.
    """
    found: dict[int, tuple[FieldDefinition, WireValue]] = {}
    for name, value in values.items():
        definition = definitions.find(name)
        if definition.id in found:
            raise ValueError(f"the field {definition.title!r} is given twice, once as {name!r}")
        found[definition.id] = definition, write_value(definition, value)
    return list(found.values())


def _text_of(error: LookupError) -> str:
    return str(error.args[0]) if error.args else str(error)


class RelatedRecords:
    """The records behind the lookup fields of a record, by the names of the fields. A record is fetched when it is first read.

    Raises:
        AttributeError: the account has no such field, or it is not a lookup.
        ZenpyException: on an async client; there `await record.custom.related.fetch("bought_by")` fetches it.
    """

    __slots__ = ("_definitions", "_record")

    def __init__(self, record: BaseObject, definitions: Definitions[FieldDefinition]) -> None:
        self._record = record
        self._definitions = definitions

    def _lookup(self, name: str) -> FieldDefinition:
        definition = self._definitions.find(name)
        if definition.kind != "lookup":
            raise LookupError(
                f"the field {definition.title!r} is a {definition.kind}: only lookups lead to records"
            )
        return definition

    def _id(self, definition: FieldDefinition) -> object:
        return self._record.custom[definition.id]  # type: ignore[attr-defined]  # records with related ones have it

    if not TYPE_CHECKING:  # type checkers know the lookups of an account from its generated types

        def __getattr__(self, name):
            if name.startswith(
                "_"
            ):  # no field is called so; a notebook asks for `_repr_html_`, and must not cause a call
                raise AttributeError(name)
            try:
                definition = self._lookup(name)
            except LookupError as error:
                raise AttributeError(_text_of(error), name=name, obj=self) from None
            id_, link = self._id(definition), self._record.api
            return None if id_ is None or link is None else link.lookup(definition, id_, self._record)

    async def fetch(self, name: str) -> BaseObject | None:
        """The record behind a lookup field, on an async client; None if the field is not set, or the record is gone."""
        definition = self._lookup(name)
        id_, link = self._id(definition), self._record.api
        return None if id_ is None or link is None else await link.lookup_async(definition, id_, self._record)

    def __dir__(self) -> Iterable[str]:
        return [*object.__dir__(self), *(one.name for one in self._definitions if one.kind == "lookup")]


Read = TypeVar("Read", covariant=True)
Write = TypeVar("Write", contravariant=True)


class FieldAttribute(Protocol[Read, Write]):
    """In the types of an account: a custom field that is read as another type than it is set with."""

    @overload
    def __get__(self, fields: None, cls: type) -> FieldAttribute[Read, Write]: ...
    @overload
    def __get__(self, fields: CustomFields, cls: type) -> Read: ...
    def __set__(self, fields: CustomFields, value: Write) -> None: ...
