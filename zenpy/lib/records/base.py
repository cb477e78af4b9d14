"""The base of all records: a decoded payload with attribute access, which records what was changed in it.

The `__dict__` of an instance is the payload itself. So a plain field is a plain attribute, and a record around a decoded
payload costs only one `__new__`. Other fields (containers, nested records, dates) are descriptors
(`zenpy.lib.records.descriptors`). Everything else about a record is in one slot; for most records this is only the link
to their client (`zenpy.lib.records.state`).
"""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, KeysView, Mapping, MutableMapping, ValuesView
from importlib import import_module
from typing import TYPE_CHECKING, ClassVar, Literal, cast

from zenpy.lib.records.changes import Changes, unsent_changes_in
from zenpy.lib.records.copy_on_write import SCALARS, CopyOnWriteRecord, set_dict, set_slot
from zenpy.lib.records.registry import identity_kind, record_from_payload
from zenpy.lib.records.schema import (
    NO_ATTRIBUTE,
    NO_RULES,
    AttributeNotField,
    Descriptor,
    LazySignature,
    UnknownAttribute,
    WriteRules,
    find_attribute,
    is_settable,
    schema_of,
)
from zenpy.lib.records.serialize import NestedTooDeep, encode, identify_at, to_plain
from zenpy.lib.records.state import AS_PAYLOAD, RecordState
from zenpy.lib.records.writes import Write, encode_record

if TYPE_CHECKING:
    from collections.abc import Hashable

    from zenpy.lib.records.relations import AwaitableAttrs


class BaseObject(CopyOnWriteRecord):
    """The base of all records.

    Any keyword becomes an attribute and is sent; explicit None is sent as null. Assigning to a field, and changing a
    list or dict in place, is noticed: an update sends the id and what changed. `record["name"]` reads and writes
    payload keys, and `keys()`, `items()`, iteration, `in` and `len` are those of a mapping of them.

    Records that came from Zendesk are equal if they stand for the same one: by kind, account and id, whatever else is in
    them. Records that a program makes are equal to themselves only.

    Args:
        api: the client the record belongs to; records that a client returns have it.
        fields: values of fields, relations and dates.
    """

    __slots__ = ()

    #: Name of the record's kind (`ticket`): its cache and its envelope.
    _name: ClassVar[str] = ""
    #: Name in the API description, under which `zenpy.lib.records.registry` finds the class.
    _spec: ClassVar[str] = ""
    #: Keys that every full record has; a record without one of them is partial.
    _complete: ClassVar[tuple[str, ...]] = ()
    #: Keys that tell what a record is: its repr shows them.
    _shown: ClassVar[tuple[str, ...]] = ("id", "key", "name", "account_key")
    #: Keys that are sent together with any change.
    _always: ClassVar[tuple[str, ...]] = ()
    #: How fields are written that are not simply written as they are read.
    _rules: ClassVar[WriteRules] = NO_RULES
    #: For previews (what a macro would change): keys that count as changed.
    _preview: ClassVar[tuple[str, ...]] = ()
    #: Discriminator key, classes by its value, and the class for all others.
    _variants: ClassVar[tuple[str, Mapping[str, str], str] | None] = None
    #: The key and the value that tell this class from the others of its union; a new record has it from the start.
    _tag: ClassVar[tuple[str, str] | None] = None
    __signature__: ClassVar[LazySignature] = LazySignature()

    def __init__(self, /, api: object | None = None, **fields: object) -> None:
        set_dict(self, {})
        if isinstance(api, str | int | float | list | dict):
            api, fields = None, {"api": api, **fields}  # no client, but a field that to_dict() has given
        state = RecordState(getattr(api, "_link", api))  # type: ignore[arg-type]  # a client or its link
        state.saved_id = None
        set_slot(self, state)
        if self._tag is not None:
            self._change_key(*self._tag)
        for name, value in fields.items():
            if name.startswith("_") and name not in schema_of(type(self)).keys:
                self[name] = (
                    value  # a field that to_dict() has given; the program's own attributes are set later
                )
                continue
            try:
                setattr(self, name, value)
            except AttributeNotField:  # what a server has sent, and to_dict() has given, may have any name
                self[name] = value

    # -- attributes ------------------------------------------------------------------------------------------------

    if not TYPE_CHECKING:  # type checkers see only the declared fields, so that they report a misspelled one

        def __getattr__(self, name):
            if name == "_slot":  # which reads as None if it was never set
                return None
            if name.startswith("_") and name in (private := self._private_attributes()):
                return private[name]
            raise AttributeError(name) if name.startswith("__") else UnknownAttribute(self, name)

        def __setattr__(self, name, value):
            if name in schema_of(type(self)).plain:
                self._change_key(name, value if type(value) in SCALARS else self._to_stored(name, value))
                return
            attribute = find_attribute(type(self), name)
            if is_settable(attribute):
                object.__setattr__(self, name, value)
            elif attribute is not NO_ATTRIBUTE:
                self._change_hidden_key(name, value, attribute)
            elif name.startswith("_") and name not in self.__dict__:
                self._set_private(name, value)
            else:
                self._change_key(name, self._to_stored(name, value))

        def __delattr__(self, name):
            attribute = None if name in schema_of(type(self)).plain else find_attribute(type(self), name)
            if is_settable(attribute) and hasattr(type(attribute), "__delete__"):
                object.__delattr__(self, name)
            elif name in self.__dict__:
                self._delete_key(name)
            elif attribute is not None and attribute is not NO_ATTRIBUTE:
                raise AttributeNotField(self, name)
            elif self._private_attributes().pop(name, NO_ATTRIBUTE) is NO_ATTRIBUTE:
                raise UnknownAttribute(self, name)

    def _change_hidden_key(self, name: str, value: object, attribute: object) -> None:
        """Set a field that is called like a method, which stays; other attributes of the class are not meant by a field.

        Raises:
            AttributeNotField: the name belongs to something else of the class.
        """
        if name.startswith("_") or isinstance(attribute, property):
            raise AttributeNotField(self, name)
        self._change_any_key(name, value)

    def __getitem__(self, key: str) -> object:
        if key not in self.__dict__:
            raise KeyError(key)
        if self.__dict__[key] is None:  # which the attribute of a list or mapping reads as an empty one
            return None
        attribute = schema_of(type(self)).attributes.get(key)
        return self._read_key(key) if attribute is None else getattr(self, attribute)

    def __setitem__(self, key: str, value: object) -> None:
        attribute = schema_of(type(self)).attributes.get(key)
        if attribute is not None or isinstance(getattr(type(self), key, None), Descriptor):
            setattr(self, attribute or key, value)
        else:
            self._change_any_key(key, value)

    def __delitem__(self, key: str) -> None:
        self._delete_key(key)

    def __contains__(
        self, key: str
    ) -> bool:  # of texts only, so that checkers do not take a record for `Many[str]`
        return key in self.__dict__

    def get(self, key: str, default: object = None) -> object:
        """The value of a payload key, or the default if the payload has no such key."""
        return self[key] if key in self.__dict__ else default

    def keys(self) -> KeysView[str]:
        """The payload keys."""
        return KeysView(cast("Mapping[str, object]", self))

    def values(self) -> ValuesView[object]:
        """The values of the payload keys, as `record["name"]` gives them."""
        return ValuesView(cast("Mapping[str, object]", self))

    def items(self) -> ItemsView[str, object]:
        """The payload keys with their values. `dict(record)` has the same, and `to_dict()` has plain data at any depth."""
        return ItemsView(cast("Mapping[str, object]", self))

    def __iter__(self) -> Iterator[str]:
        return iter(list(self.__dict__))

    def __len__(self) -> int:
        return len(self.__dict__)

    def __bool__(self) -> Literal[True]:
        return True  # a record without keys is a record

    def __array__(self, dtype: object = None, copy: object = None) -> object:
        """The record as one value of a numpy array, which would take it for a sequence of its keys."""
        array = import_module("numpy").empty(1, dtype=object)
        array[0] = self
        return array.reshape(())

    @property
    def extra(self) -> MutableMapping[str, object]:
        """The payload keys that this class does not know: the typed way to fields that are newer than this package."""
        return Extra(self)

    @property
    def awaitable_attrs(self) -> AwaitableAttrs:
        """The attributes as awaitables: `await ticket.awaitable_attrs.assignee` fetches a relation on an async client."""
        from zenpy.lib.records.relations import AwaitableAttrs

        return AwaitableAttrs(self)

    # -- as plain data and JSON, for requests -----------------------------------------------------------------------

    def to_dict(self, serialize: bool = False) -> Mapping[str, object]:
        """The record as plain dicts and lists, by the names of the API.

        Args:
            serialize: give what an update sends: the id and what changed; of a record without id everything.

        Raises:
            EncodingError: with `serialize`, a value cannot be sent as JSON.
            DecodingError: the answer had more levels of lists and dicts than Python can follow.
        """
        if not serialize:
            return self._to_plain()
        kind: Literal["make", "change"] = "make" if self.__dict__.get("id") is None else "change"
        return encode_record(self, Write(kind)).payload

    def to_json(self, indent: int | None = 2) -> str:
        """The whole record as JSON text, its keys sorted.

        Raises:
            EncodingError: a value cannot be sent as JSON.
        """
        import json

        try:
            return json.dumps(self._encode(type(self).__name__), indent=indent, sort_keys=True)
        except RecursionError:
            raise NestedTooDeep from None

    def _public_items(self) -> list[tuple[str, object]]:
        """The payload as it is at this moment."""
        return list(self.__dict__.items())

    def _to_plain(self) -> dict[str, object]:
        return {key: to_plain(value) for key, value in self._public_items()}

    def _encode(self, field: str) -> dict[str, object]:
        return {
            key: encode(identify_at(key, value, place := f"{field}.{key}"), place)
            for key, value in self._public_items()
        }

    def _unsent_changes(self) -> Changes:
        own: Changes = [(self, key, number) for key, number in self._changed_keys().items()]
        try:
            return own + unsent_changes_in(value for _, value in self._public_items())
        except RecursionError:
            raise NestedTooDeep from None

    def _clear_change(self, name: str, number: int) -> None:
        """Clear a change that was sent; a text that was sent is the text with placeholders from now on."""
        is_sent = self._changed_keys().get(name) == number
        super()._clear_change(name, number)
        if is_sent:
            for raw, shown in self._rules.raw_of.items():
                if shown == name and raw in self.__dict__ and raw not in self._changed_keys():
                    self._set_unchanged(raw, self.__dict__.get(name))

    def _clear_changes(self, changes: Changes) -> None:
        """Clear exactly these changes, which `_unsent_changes()` gave before the record was serialized."""
        for holder, name, number in changes:
            holder._clear_change(name, number)

    def _is_complete(self) -> bool:
        """Whether the payload has every key that a full record of this kind has."""
        payload = self.__dict__
        for key in self._complete:  # noqa: SIM110 - half the time of all() with a generator, on each record of a page
            if key not in payload:
                return False
        return True

    # -- as a Python object ----------------------------------------------------------------------------------------

    def _identity(self) -> tuple[str, Hashable, object] | None:
        """What tells the record from all others that Zendesk has: its kind, its account, its id.

        None if it is a part of a record, or was made by the program: what is in it is then all that is known of it. The
        identity stays the same whatever is changed, so that a record can be in a set.
        """
        kind, slot = identity_kind(type(self)), self._slot
        saved = slot.saved_id if type(slot) is RecordState else AS_PAYLOAD
        key = self.__dict__.get("id") if saved is AS_PAYLOAD else saved
        if kind is None or type(key).__name__ not in kind[1]:
            return None
        link = self.api
        return kind[0], None if link is None else link.account, key

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, BaseObject):
            return NotImplemented
        identity = self._identity()
        return identity is not None and identity == other._identity()

    def __hash__(self) -> int:
        identity = self._identity()
        return object.__hash__(self) if identity is None else hash(identity)

    def __repr__(self) -> str:
        from zenpy.lib.display.text import show_record

        return show_record(self)

    def __rich_repr__(self) -> Iterator[tuple[str, object]]:
        """The fields of the repr, for `rich`, which lays them out."""
        from zenpy.lib.display.text import Excerpt

        return ((name, Excerpt(value)) for name, value in self._shown_items())

    def _repr_html_(self) -> str:
        """The fields of the record as a table, for notebooks."""
        from zenpy.lib.display.tables import show_fields

        return show_fields(self, self._named_items())

    def _shown_items(self) -> list[tuple[str, object]]:
        """The fields that tell what the record is, as far as it has them. Nothing is wrapped and nothing fetched."""
        payload = self.__dict__
        found = [(key, payload.get(key)) for key in self._shown]
        return [self._name_item(key, value) for key, value in found if value not in (None, "", [], {})]

    def _named_items(self) -> list[tuple[str, object]]:
        """The whole payload by the names of attributes, what tells what the record is first."""
        rest = [(key, value) for key, value in self._public_items() if key not in self._shown]
        return self._shown_items() + [self._name_item(key, value) for key, value in rest]

    def _name_item(self, key: str, value: object) -> tuple[str, object]:
        """A payload key and its value as they are shown: by the attribute, with records in place of payloads."""
        schema = schema_of(type(self))
        name = schema.attributes.get(key, key)
        spec = getattr(find_attribute(type(self), name), "spec", None)
        if isinstance(spec, str) and type(value) is list:
            value = [record_from_payload(spec, one, None) for one in value]
        elif isinstance(spec, str):
            value = record_from_payload(spec, value, None)
        return name, value


Mapping.register(BaseObject)  # for pandas and others that ask; checkers know a record as what it is


class _ExtraKeys(MutableMapping[str, object]):
    """Which keys those are; the class below has no private names of its own."""

    __slots__ = ("_record",)

    def __init__(self, record: BaseObject) -> None:
        self._record = record

    def _is_extra(self, key: object) -> bool:
        """Whether a key is not a field of the class; where the payload lacks it, nor a relation or a date."""
        cls = type(self._record)
        if not isinstance(key, str) or key in schema_of(cls).known:
            return False
        return key in self._record.__dict__ or not isinstance(find_attribute(cls, key), Descriptor)


class Extra(_ExtraKeys):
    """The payload keys that a record's class does not know, as a mapping. It is a live view: what is set here is an attribute of the record, counts as a change and is sent."""

    __slots__ = ()

    def __getitem__(self, key: str) -> object:
        if key not in self:
            raise KeyError(key)
        return self._record._read_key(key)

    def __setitem__(self, key: str, value: object) -> None:
        if not self._is_extra(key):
            kind = type(self._record).__name__
            raise KeyError(f"{key} is not an extra field of {kind}; set it as an attribute instead")
        self._record._change_any_key(key, value)

    def __delitem__(self, key: str) -> None:
        if key not in self:
            raise KeyError(key)
        self._record._delete_key(key)

    def __contains__(self, key: object) -> bool:
        return key in self._record.__dict__ and self._is_extra(key)

    def __iter__(self) -> Iterator[str]:
        return (key for key in list(self._record.__dict__) if self._is_extra(key))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({dict(self)!r})"
