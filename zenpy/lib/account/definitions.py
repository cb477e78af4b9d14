"""The definitions of one account, found by name, title, key or id."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import ClassVar, Generic, Literal, Protocol, TypeAlias, TypeVar

from zenpy.lib.suggest import suggest_name

#: What a field holds: the name of a kind, as all areas of Zendesk share it.
FieldKind: TypeAlias = Literal[
    "text",
    "integer",
    "decimal",
    "checkbox",
    "date",
    "dropdown",
    "multiselect",
    "lookup",
    "regexp",
    "credit_card",
]
#: What Zendesk calls the kinds, in tickets, users, organizations and custom objects. Other types are no custom fields.
KINDS: dict[str, FieldKind] = {
    "text": "text",
    "textarea": "text",
    "integer": "integer",
    "decimal": "decimal",
    "checkbox": "checkbox",
    "date": "date",
    "tagger": "dropdown",
    "dropdown": "dropdown",
    "multiselect": "multiselect",
    "lookup": "lookup",
    "regexp": "regexp",
    "partialcreditcard": "credit_card",
}


@dataclass(frozen=True, slots=True)
class FieldOption:
    """One choice of a dropdown or a multi-select field.

    Attributes:
        value: the tag that records have.
        name: what agents see.
    """

    value: str
    name: str


@dataclass(frozen=True, slots=True)
class FieldDefinition:
    """A custom field of tickets, users, organizations, or the records of a custom object.

    Attributes:
        name: the attribute of `record.custom`, made from the title, or from the key where there is one.
        id: the id of the field.
        title: what agents see.
        kind: what it holds.
        key: the key that records have the value under; None for fields of tickets, whose values come with ids.
        description: what the account says about it.
        options: the choices of a dropdown or a multi-select field, in their order.
        pattern: the regular expression of a `regexp` field.
        target: what a lookup leads to: `zen:user`, `zen:organization`, `zen:ticket`, `zen:custom_object:KEY`.
        active: whether the field is in use.
    """

    name: str
    id: int
    title: str
    kind: FieldKind
    key: str | None = None
    description: str = ""
    options: tuple[FieldOption, ...] = ()
    pattern: str | None = None
    target: str | None = None
    active: bool = True


#: The classes of records that lookups lead to.
LOOKUP_CLASSES = {"zen:user": "User", "zen:organization": "Organization", "zen:ticket": "Ticket"}


def target_of(definition: FieldDefinition) -> tuple[str, str | None]:
    """What a lookup leads to: the class of records, and for records of custom objects the key of the object.

    Raises:
        LookupError: it leads to something that this package does not know.
    """
    kind, _, key = (definition.target or "").rpartition("custom_object:")
    if kind == "zen:" and key:
        return "CustomObjectRecord", key
    if definition.target not in LOOKUP_CLASSES:
        raise LookupError(
            f"the field {definition.title!r} leads to {definition.target!r}, which has no records here"
        )
    return LOOKUP_CLASSES[definition.target], None


class Named(Protocol):
    """What has a name as an attribute and an id; most have a title."""

    @property
    def name(self) -> str:
        """The name as an attribute."""

    @property
    def id(self) -> int | str:
        """What tells it from the others."""

    @property
    def title(self) -> str:
        """What it is called."""

    @property
    def key(self) -> str | None:
        """A text that stands for it, if there is one."""


T = TypeVar("T", bound=Named, covariant=True)


class Definitions(Generic[T]):
    """Definitions of one sort, found by name, title, key or id.

    Args:
        sort: what they are, for errors: "ticket field".
        members: the definitions. Names and ids are unique among them.
    """

    def __init__(self, sort: str, members: Iterable[T] = ()) -> None:
        self.sort = sort
        self._members = tuple(members)

    def __iter__(self) -> Iterator[T]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Definitions) and list(self) == list(other)

    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # two sets of definitions are equal by what is in them

    def __repr__(self) -> str:
        return f"<{len(self)} {self.sort}s>"

    @cached_property
    def by_name(self) -> dict[str, T]:
        """The definitions by the names of their attributes."""
        return {one.name: one for one in self}

    @cached_property
    def by_id(self) -> dict[int | str, T]:
        """The definitions by id."""
        return {one.id: one for one in self}

    @cached_property
    def _by_text(self) -> dict[str, list[T]]:
        """The definitions by title, key and name; titles need not be unique."""
        texts: dict[str, list[T]] = {}
        for one in self:
            for text in dict.fromkeys(filter(None, (one.key, one.title, one.name))):
                texts.setdefault(text, []).append(one)
        return texts

    def find(self, wanted: str | int) -> T:
        """The definition with this id, name, key or title.

        An id or a name is unique. A key goes before a title. A title has to be unique.

        Raises:
            LookupError: there is none, or several have this title. The error names the nearest, or their names.
        """
        found = (
            self.by_id.get(wanted) or self.by_name.get(wanted)
            if isinstance(wanted, str)
            else self.by_id.get(wanted)
        )
        if found is not None:
            return found
        titled = self._by_text.get(wanted, []) if isinstance(wanted, str) else []
        keyed = [one for one in titled if one.key == wanted]
        if len(keyed or titled) == 1:
            return (keyed or titled)[0]
        if not titled and isinstance(wanted, str) and wanted.isascii() and wanted.isdigit():
            numbered = self.by_id.get(int(wanted))  # the keys of JSON are text
            if numbered is not None:
                return numbered
        if titled:
            names = ", ".join(one.name for one in titled)
            raise LookupError(
                f"{len(titled)} {self.sort}s have the title {wanted!r}: use one of the names {names}"
            )
        raise LookupError(self.missing(wanted))

    def missing(self, wanted: str | int) -> str:
        """The error for a definition that is not there, with the nearest."""
        near = suggest_name(wanted, self._by_text) if isinstance(wanted, str) else None
        known = ", ".join(sorted(self.by_name)[:20]) + (", …" if len(self) > 20 else "")
        meant = (
            f"did you mean {near!r}?" if near else f"there are {known}" if known else "the account has none"
        )
        return f"the account has no {self.sort} {wanted!r}: {meant}"


@dataclass(frozen=True, slots=True)
class CustomObjectDefinition:
    """A custom object: a kind of record that the account has defined.

    Attributes:
        name: the attribute of `client.custom_objects`, made from the key.
        key: what stands for it in addresses.
        title: what one record is called.
        title_pluralized: what several are called.
        description: what the account says about it.
        fields: its custom fields.
    """

    name: str
    key: str
    title: str
    title_pluralized: str = ""
    description: str = ""
    fields: Definitions[FieldDefinition] = field(default_factory=lambda: Definitions("custom object field"))

    @property
    def id(self) -> str:
        """The same as the key: custom objects have no other id."""
        return self.key


@dataclass(frozen=True, slots=True)
class Entry:
    """A form, a brand or a group.

    Attributes:
        name: its name as an attribute, made from the title.
        id: its id.
        title: what it is called.
        key: a text that stands for it: the subdomain of a brand; None for others.
        active: whether it is in use.
    """

    name: str
    id: int
    title: str
    key: str | None = None
    active: bool = True


@dataclass(frozen=True, slots=True)
class FormDefinition:
    """A ticket form, with the ids of its fields in their order."""

    name: str
    id: int
    title: str
    key: str | None = None
    active: bool = True
    fields: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class StatusDefinition:
    """A custom status, with the status that it belongs to: `new`, `open`, `pending`, `hold`, `solved`."""

    name: str
    id: int
    title: str
    category: str
    key: str | None = None
    active: bool = True


@dataclass(frozen=True)
class AccountDefinitions:
    """All that an account has defined for itself, of what its programs name.

    Attributes:
        ticket_fields: custom fields of tickets.
        user_fields: custom fields of users.
        organization_fields: custom fields of organizations.
        custom_objects: custom objects, each with its fields.
        forms: ticket forms.
        statuses: custom statuses.
        brands: brands; their keys are their subdomains.
        groups: groups of agents.
    """

    ticket_fields: Definitions[FieldDefinition] = field(default_factory=lambda: Definitions("ticket field"))
    user_fields: Definitions[FieldDefinition] = field(default_factory=lambda: Definitions("user field"))
    organization_fields: Definitions[FieldDefinition] = field(
        default_factory=lambda: Definitions("organization field")
    )
    custom_objects: Definitions[CustomObjectDefinition] = field(
        default_factory=lambda: Definitions("custom object")
    )
    forms: Definitions[FormDefinition] = field(default_factory=lambda: Definitions("ticket form"))
    statuses: Definitions[StatusDefinition] = field(default_factory=lambda: Definitions("custom status"))
    brands: Definitions[Entry] = field(default_factory=lambda: Definitions("brand"))
    groups: Definitions[Entry] = field(default_factory=lambda: Definitions("group"))
