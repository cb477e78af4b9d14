"""Names in what a call sends: custom fields, forms, statuses, brands and groups get the ids and keys that Zendesk takes.

A record that belongs to no client, and a mapping, have the values of custom fields under `custom`, and may name a form or a
custom status by its title. A flow here walks through what a call sends, asks for the definitions that it needs, and puts every
value in its place. What does not fit raises an error before anything is sent.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar, cast

from zenpy.lib.custom.fields import PENDING, Custom, CustomFields, check_values, named_values, object_key
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import ListField, Nested
from zenpy.lib.records.registry import class_for
from zenpy.lib.records.relations import BaseRelation
from zenpy.lib.records.schema import find_attribute, schema_of

if TYPE_CHECKING:
    from zenpy.lib.account.definitions import Definitions, Named

T = TypeVar("T")
#: The fields of tickets that take a name: the relation, the field of the id, the area of definitions.
_NAMED = (
    ("custom_status", "custom_status_id", "statuses"),
    ("ticket_form", "ticket_form_id", "forms"),
    ("brand", "brand_id", "brands"),
    ("group", "group_id", "groups"),
)


class Wanted(NamedTuple):
    """Definitions that names are looked up in.

    Attributes:
        area: such as `ticket_fields`.
        key: of the custom object, for `custom_object_fields`.
    """

    area: str
    key: str | None = None


#: A flow that is sent the definitions that it asks for.
Placing: TypeAlias = Generator[Wanted, "Definitions[Named] | None", T]


def place_names(value: object, spec: str, key: str | None = None) -> Placing[object]:
    """What a call sends, with every name in its place.

    Args:
        value: a record, which is changed, or a mapping, of which the result has a copy; or a list of them.
        spec: the class of record that a mapping stands for.
        key: of the custom object that records without a key belong to.

    Raises:
        LookupError: the account has no such field, form or status.
        TypeError, ValueError: a value does not fit its field.
    """
    return (yield from _place(value, spec, key, set()))


def _place(value: object, spec: str, key: str | None, seen: set[int]) -> Placing[object]:
    if not isinstance(value, BaseObject | Mapping | list | tuple) or id(value) in seen:
        return value
    seen = {*seen, id(value)}  # a record that contains itself is refused later, when it is encoded
    if isinstance(value, BaseObject):
        yield from _place_in_record(value, key, seen)
        return value
    if isinstance(value, Mapping):
        return (yield from _place_in_mapping(value, spec, key, seen))
    placed: list[object] = []
    for one in value:
        placed += ((yield from _place(one, spec, key, seen)),)
    return value if all(new is old for new, old in zip(placed, value, strict=True)) else placed


def _place_in_record(record: BaseObject, key: str | None, seen: set[int]) -> Placing[None]:
    custom = _custom_of(type(record))
    if custom is not None and record.__dict__.get(PENDING) is not None:
        definitions = yield _wanted(custom, object_key(record) or key)
        CustomFields(record, custom.field, custom.area)._place_pending(_known(definitions))
    if custom is not None and custom.area == "ticket_fields":
        for _, field, area in _NAMED:
            name = record.__dict__.get(field)
            if _is_name(name):
                record[field] = _known((yield Wanted(area))).find(cast("str", name)).id
    inside = key if custom is None else None  # a job hands the object on to its items
    for value in list(record.__dict__.values()):
        if isinstance(value, BaseObject):
            yield from _place(value, "", inside, seen)
        elif isinstance(value, list):
            yield from _place([one for one in value if isinstance(one, BaseObject)], "", inside, seen)


def _place_in_mapping(
    fields: Mapping[str, object], spec: str, key: str | None, seen: set[int]
) -> Placing[Mapping[str, object]]:
    cls = class_for(spec, fields)
    custom = _custom_of(cls)
    found: dict[str, object] = {}
    if custom is not None:
        found = yield from _place_fields(fields, custom, key)
    inside = key if custom is None else None  # a job hands the object on to its items
    for name, value in fields.items():
        inner = _spec_of(cls, name)
        placed = value if inner is None else (yield from _place(value, inner, inside, seen))
        if placed is not value:
            found[name] = placed
    if not found and (custom is None or PENDING not in fields):
        return fields
    gone = {PENDING} if custom is not None else set()
    gone.update(relation for relation, field, _ in _NAMED if field in found and relation not in found)
    return {**{name: value for name, value in fields.items() if name not in gone}, **found}


def _place_fields(
    fields: Mapping[str, object], custom: Custom, key: str | None
) -> Placing[dict[str, object]]:
    """What a mapping has by name, under the keys that Zendesk takes."""
    found: dict[str, object] = {}
    values = named_values(fields.get(PENDING))
    if values:
        own = fields.get("custom_object_key")
        definitions = yield _wanted(custom, own if isinstance(own, str) else key)
        checked = check_values(_known(definitions), values)
        given = fields.get(custom.field)
        if custom.area == "ticket_fields":
            ids = {definition.id for definition, _ in checked}
            others = cast("Iterable[Mapping[str, object]]", given if isinstance(given, Iterable) else ())
            entries: list[object] = [one for one in others if one.get("id") not in ids]
            found[custom.field] = [*entries, *({"id": one.id, "value": value} for one, value in checked)]
        else:
            others_by_key = given if isinstance(given, Mapping) else {}
            found[custom.field] = {**others_by_key, **{str(one.key): value for one, value in checked}}
    for relation, field, area in _NAMED if custom.area == "ticket_fields" else ():
        name = fields.get(relation) if _is_name(fields.get(relation)) else fields.get(field)
        if _is_name(name):
            found[field] = _known((yield Wanted(area))).find(cast("str", name)).id
    return found


def _wanted(custom: Custom, key: str | None) -> Wanted:
    """The definitions of the custom fields of a record.

    Raises:
        ValueError: it is of a custom object, and nothing tells which.
    """
    if custom.area == "custom_object_fields" and key is None:
        raise ValueError(
            "a record of a custom object that has values by name does not tell its object: give it custom_object_key"
        )
    return Wanted(custom.area, key)


def _custom_of(cls: type) -> Custom | None:
    custom = find_attribute(cls, PENDING)
    return custom if isinstance(custom, Custom) else None


def _spec_of(cls: type, key: str) -> str | None:
    """The class of the records under a key; None for other values."""
    attribute = find_attribute(cls, schema_of(cls).attributes.get(key, key))
    if isinstance(attribute, Nested | ListField):
        return attribute.spec
    return attribute.whole if isinstance(attribute, BaseRelation) and attribute.embedded else None


def _is_name(value: object) -> bool:
    """Whether a text is a name, and not the digits of an id."""
    return isinstance(value, str) and bool(value.strip()) and not value.strip().isdigit()


def _known(definitions: Definitions[Named] | None) -> Definitions[Any]:
    """The definitions that the runner has sent; it sends some or raises an error."""
    assert definitions is not None
    return definitions
