"""The keyword `custom=` of a search: values of custom fields by name, as terms of the search language.

Tickets are searched by the id of the field (`custom_field_360001:5`), users and organizations by its key (`plan:gold`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias, cast

from zenpy.lib.account.kinds import write_value
from zenpy.lib.custom.fields import named_values
from zenpy.lib.custom.placing import Wanted
from zenpy.lib.exception import ZenpyException
from zenpy.lib.many import Many
from zenpy.lib.records.base import BaseObject

if TYPE_CHECKING:
    from zenpy.lib.account.definitions import Definitions, FieldDefinition
    from zenpy.lib.custom.placing import Placing

_One: TypeAlias = str | int | float | Decimal | bool | date | BaseObject
#: What `custom=` of a search takes, by the names of fields: one value, or several of which any matches; None finds blank ones.
SearchedFields: TypeAlias = Mapping[str, _One | Many[_One] | None]
#: The areas of the fields of the records that a search finds; groups have no custom fields.
_AREAS = {"ticket": "ticket_fields", "user": "user_fields", "organization": "organization_fields"}


def place_search_values(call: str, arguments: Mapping[str, object]) -> Placing[dict[str, object]]:
    """The arguments of a search with `terms` in place of `custom`.

    Raises:
        LookupError: the account has no such field.
        TypeError, ValueError: a value does not fit its field.
        ZenpyException: the search is not for one type of records that has custom fields.
    """
    values = named_values(arguments["custom"])
    kept = {name: value for name, value in arguments.items() if name != "custom"}
    if not values:
        raise ZenpyException(
            f"{call}(): custom was given no field; without it the search would find more. Leave it out."
        )
    area = _AREAS[_searched_type(call, arguments)]
    definitions = cast("Definitions[FieldDefinition]", (yield Wanted(area)))
    given = arguments.get("terms")
    terms: dict[object, object] = dict(given) if isinstance(given, Mapping) else {}
    for name, value in values.items():
        definition = definitions.find(name)
        for term, text in _terms_of(call, definition, value, is_ticket=area == "ticket_fields"):
            if term in terms:
                raise ZenpyException(f"{call}(): the field {definition.title!r} is searched for twice.")
            terms[term] = text
    return {**kept, "terms": terms}


def _searched_type(call: str, arguments: Mapping[str, object]) -> str:
    """The type of records that a search is for."""
    given = arguments.get("type")
    kinds = [given] if isinstance(given, str) or not isinstance(given, Iterable) else list(given)
    if len(kinds) == 1 and kinds[0] in _AREAS:
        return str(kinds[0])
    raise ZenpyException(
        f"{call}(): custom= is for records of one type that has custom fields: say type= with one of {', '.join(_AREAS)}."
    )


def _terms_of(
    call: str, definition: FieldDefinition, value: object, *, is_ticket: bool
) -> list[tuple[str, object]]:
    """The terms for a value of a field; of several values any matches, as elsewhere in a search."""
    if not is_ticket:
        return [(str(definition.key), _searched(call, definition, value))]
    name = f"custom_field_{definition.id}"
    if value is None:
        return [(f"-{name}", "*")]
    if definition.kind == "checkbox":  # a box that was never ticked has no value, and is not ticked
        is_ticked = write_value(definition, value)
        return [(name if is_ticked else f"-{name}", "checked")]
    return [(name, _searched(call, definition, value))]


def _searched(call: str, definition: FieldDefinition, value: object) -> object:
    if value is None:
        return None
    if isinstance(value, str | BaseObject) or not isinstance(value, Iterable):
        return _single(definition, value)
    several = list(value)
    if not several or None in several:
        raise ZenpyException(
            f"{call}(): the field {definition.title!r} is searched for by one value or several, and by None alone for what has "
            "no value."
        )
    return [_single(definition, one) for one in several]


def _single(definition: FieldDefinition, value: object) -> object:
    """One value as it is searched for, checked against the field."""
    if definition.kind == "multiselect":
        (tag,) = cast("list[str]", write_value(definition, [value]))
        return tag
    if definition.kind in ("text", "regexp", "credit_card") and isinstance(value, str):
        return value  # a search finds by a part of a text, and by a beginning with `*`
    return write_value(definition, value)
