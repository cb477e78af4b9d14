"""What a record class says about its payload: which attribute stands for which key, and how each field is written."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from zenpy.lib.suggest import suggest_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from zenpy.lib.records.copy_on_write import CopyOnWriteRecord
    from zenpy.lib.records.registry import Reference


class Descriptor:
    """An attribute of a record that needs work: containers, nested records, relations, dates (`zenpy.lib.records.descriptors`)."""

    #: The payload key behind the attribute; None when the attribute is computed from other fields.
    key: str | None = None
    #: For which field the attribute says what stands for another record.
    reference: Reference | None = None
    #: Whether reading wraps the containers found there, so that a caller never gets a raw one.
    wraps = False

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name


class Schema:
    """The payload fields of one class.

    Attributes:
        keys: attribute name → payload key, in the order of the class body.
        attributes: payload key → attribute name, unless a subclass has something else there.
        known: all payload keys the class knows.
        plain: the names of attributes that are payload keys themselves.
        wrapped: those whose containers are wrapped when they are read.
        references: payload key → which record's id or token it holds.
        tracked: the known keys, and the unknown ones that were seen and whose containers are wrapped when they are read.
            A key whose attribute a subclass has replaced, say by a method, counts as unknown here.
    """

    __slots__ = ("attributes", "keys", "known", "plain", "references", "tracked", "wrapped")

    def __init__(self, cls: type) -> None:
        self.keys: dict[str, str] = {}
        self.references: dict[str, Reference] = {}
        plain, wrapped, replaced = set(), set(), set()
        for base in reversed(cls.__mro__):
            for name, value in vars(base).items():
                replaced.discard(name)
                if value is None and not name.startswith("_"):
                    self.keys[name] = name
                    plain.add(name)
                elif name in self.keys and not isinstance(value, Descriptor):
                    replaced.add(name)
                if isinstance(value, Descriptor) and value.reference is not None:
                    self.references[value.reference.field] = value.reference
                if isinstance(value, Descriptor):
                    plain.discard(name)
                    if value.key is not None:
                        self.keys[name] = value.key
                        if value.wraps:
                            wrapped.add(value.key)
        self.attributes: dict[str, str] = {
            key: name for name, key in self.keys.items() if name not in replaced
        }
        self.known: frozenset[str] = frozenset(self.keys.values())
        self.plain: frozenset[str] = frozenset(plain - replaced)
        self.wrapped: set[str] = wrapped
        self.tracked: set[str] = set(self.known - replaced)

    def track(self, key: str) -> None:
        """Note that a container under an unknown key is wrapped when it is read."""
        self.wrapped.add(key)
        self.tracked.add(key)


#: The schema of a record class.
schema_of: Callable[[type], Schema] = cache(Schema)


# -- payload keys that a class does not know ------------------------------------------------------------------------------


class UnknownField:
    """An attribute for a payload key that the class does not know: its containers are proxies, as those of known fields.

    On the class, and on a record without a value, there is no such attribute.
    """

    __slots__ = ("key",)

    def __init__(self, key: str) -> None:
        self.key: str = key

    def __get__(self, record: CopyOnWriteRecord | None, cls: type) -> object:
        if record is None or self.key not in record.__dict__:
            raise AttributeError(self.key)
        return record._read_key(self.key)

    def __set__(self, record: CopyOnWriteRecord, value: object) -> None:
        record._change_key(self.key, record._to_stored(self.key, value))


class ShieldedAttribute:
    """A method or a constant of a class that also is the name of a payload key.

    The payload is the `__dict__` of the record, so the key would hide the attribute. A descriptor with `__set__` goes before
    the `__dict__`. The key is read by `record["name"]`.
    """

    __slots__ = ("attribute", "name")

    def __init__(self, name: str, attribute: object) -> None:
        self.name: str = name
        self.attribute: object = attribute

    def __get__(self, record: object, cls: type) -> object:
        bind = getattr(type(self.attribute), "__get__", None)
        return self.attribute if bind is None else bind(self.attribute, record, cls)

    def __set__(self, record: object, value: object) -> None:
        raise AttributeNotField(record, self.name)


#: What `find_attribute` gives for a name that the class does not have.
NO_ATTRIBUTE = object()
#: The special methods that `pickle` and `copy` look up on the object. All others are looked up on its class.
_READ_FROM_OBJECT = frozenset({"__reduce_ex__", "__deepcopy__"})
#: A class gets no more descriptors than this: keys may be names that somebody chooses, and each class lives for ever.
MOST_UNKNOWN_FIELDS = 500


def find_attribute(cls: type, name: str) -> object:
    """What the class or a base of it has under a name, unbound; NO_ATTRIBUTE if there is nothing, or an UnknownField."""
    for base in cls.__mro__:
        if name in vars(base):
            found = vars(base)[name]
            return NO_ATTRIBUTE if type(found) is UnknownField else found
    return NO_ATTRIBUTE


def is_settable(attribute: object) -> bool:
    """Whether an attribute of a class is one that a program sets on a record, by a descriptor or a property."""
    if type(attribute) is ShieldedAttribute or getattr(attribute, "fset", attribute) is None:
        return False
    return hasattr(type(attribute), "__set__")


def shield_attribute(cls: type, key: str) -> bool:
    """See to it that a payload key does not hide an attribute of the class; whether the class has such an attribute.

    Special methods stay as they are, since Python reads them from the class.
    """
    attribute = find_attribute(cls, key)
    if attribute is NO_ATTRIBUTE:
        return False
    if hasattr(type(attribute), "__set__"):
        return True
    if key.startswith("__") and key.endswith("__") and key not in _READ_FROM_OBJECT:
        return False
    setattr(cls, key, ShieldedAttribute(key, attribute))
    return True


def install_descriptor(cls: type, key: str) -> bool:
    """Give the class a descriptor for a payload key that it does not know; False if the key cannot have one."""
    if shield_attribute(cls, key):
        return True
    schema = schema_of(cls)
    if (
        not key.isidentifier()
        or key.startswith("_")
        or len(schema.tracked) - len(schema.known) >= MOST_UNKNOWN_FIELDS
    ):
        return False
    setattr(cls, key, UnknownField(key))
    return True


# -- how fields are written ------------------------------------------------------------------------------------------------

_NO_CALLS: Mapping[str, str] = MappingProxyType({})
_NO_PATHS: Mapping[str, Mapping[str, str]] = MappingProxyType({})
_NO_FIELDS: Mapping[str, tuple[str, ...]] = MappingProxyType({})


class WriteRules(NamedTuple):
    """The fields of one class that are not simply written as they are read, by payload key.

    Attributes:
        read_only: only Zendesk sets them.
        create_only: Zendesk takes them when a record is made, and never again.
        merged: lists, maps and nested records of which Zendesk keeps what is not sent. So only what changed is sent.
        written_by: the call that writes the field, as the call of its record does not.
        written_as: the paths that the parts of the field are sent under. `{"all": "all"}` sends `conditions.all` as
            `all`, `{"columns": "output.columns[id]"}` the ids of the records in `execution.columns` as
            `output.columns`. The part `*` is the whole field.
        written_in: the field whose entries add a user to the ids of this one, or take one out; only Zendesk sets the ids.
        raw_of: the field that shows this text with its placeholders filled in.
        null_counts: fields of which null says something that nothing does not say: a new record gets it too.
        sent_with: the fields that have to go along with a change of this one, as Zendesk clears them otherwise.
    """

    read_only: tuple[str, ...] = ()
    create_only: tuple[str, ...] = ()
    merged: tuple[str, ...] = ()
    written_by: Mapping[str, str] = _NO_CALLS
    written_as: Mapping[str, Mapping[str, str]] = _NO_PATHS
    written_in: Mapping[str, str] = _NO_CALLS
    raw_of: Mapping[str, str] = _NO_CALLS
    sent_with: Mapping[str, tuple[str, ...]] = _NO_FIELDS
    null_counts: tuple[str, ...] = ()


#: The rules of a class whose fields are all written as they are read.
NO_RULES = WriteRules()


#: What records of other libraries do by themselves.
_WRITES = frozenset(["save", "create", "update", "delete", "destroy", "put", "post", "patch"])


class UnknownAttribute(AttributeError):
    """A record has no such attribute. The nearest name is searched for only when the message is read, as `hasattr` never does."""

    def __init__(self, record: object, name: str) -> None:
        super().__init__(f"{type(record).__name__} has no attribute {name!r}", name=name, obj=record)

    def __str__(self) -> str:
        if self.name in _WRITES:
            return f"{self.args[0]}: the client writes it, as in client.tickets.update(ticket)."
        near = suggest_name(str(self.name), [name for name in dir(self.obj) if not name.startswith("_")])
        return f"{self.args[0]}." if near is None else f"{self.args[0]}; did you mean {near!r}?"

    def __reduce__(self) -> tuple[object, ...]:
        return AttributeError, (str(self),)


class AttributeNotField(AttributeError):
    """The attribute belongs to the class, so it cannot be set; a field with this name is reached by its key."""

    def __init__(self, record: object, name: str) -> None:
        kind = type(record).__name__
        super().__init__(
            f"{kind}.{name} is an attribute of the class and not a field; a field of this name is record[{name!r}].",
            name=name,
            obj=record,
        )

    def __reduce__(self) -> tuple[object, ...]:
        return AttributeError, (str(self),)


class LazySignature:
    """The `__signature__` of record classes: their payload fields as keywords, worked out only when it is read."""

    def __get__(self, record: object, cls: type) -> object:
        from inspect import Parameter, Signature

        names = [name for name in schema_of(cls).keys if name not in ("api", "kwargs")]
        return Signature(
            [
                Parameter("api", Parameter.POSITIONAL_OR_KEYWORD, default=None),
                *(Parameter(name, Parameter.KEYWORD_ONLY, default=None) for name in names),
                Parameter("kwargs", Parameter.VAR_KEYWORD),
            ]
        )
