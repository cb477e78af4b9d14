"""Definitions from what the API says of them: mappings as the calls of fields, forms, statuses, brands and groups give them.

Fields that an account did not define (subject, status, priority …) are left out, and so is what a definition says beyond
what programs and types need. Nothing of it is about a person.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import Any, TypeAlias, cast

from zenpy.lib.account.definitions import (
    KINDS,
    AccountDefinitions,
    CustomObjectDefinition,
    Definitions,
    Entry,
    FieldDefinition,
    FieldOption,
    FormDefinition,
    StatusDefinition,
)
from zenpy.lib.account.names import names_for

Payload: TypeAlias = Mapping[str, object]
#: What `record.custom` has for itself, so that no field is called so.
RESERVED_FIELDS = frozenset(
    {
        "related",
        "to_dict",
        "int",
        "str",
        "bool",
        "float",
        "property",
    }  # the last five are types inside its class
)


def parse_account(
    *,
    ticket_fields: Iterable[Payload] = (),
    user_fields: Iterable[Payload] = (),
    organization_fields: Iterable[Payload] = (),
    custom_objects: Iterable[tuple[Payload, Iterable[Payload]]] = (),
    ticket_forms: Iterable[Payload] = (),
    custom_statuses: Iterable[Payload] = (),
    brands: Iterable[Payload] = (),
    groups: Iterable[Payload] = (),
) -> AccountDefinitions:
    """The definitions of an account, each area in the order of its ids.

    Args:
        ticket_fields: entries of `GET /api/v2/ticket_fields`, and so on for the others.
        user_fields: entries of `GET /api/v2/user_fields`.
        organization_fields: entries of `GET /api/v2/organization_fields`.
        custom_objects: entries of `GET /api/v2/custom_objects`, each with those of its fields.
        ticket_forms: entries of `GET /api/v2/ticket_forms`.
        custom_statuses: entries of `GET /api/v2/custom_statuses`.
        brands: entries of `GET /api/v2/brands`.
        groups: entries of `GET /api/v2/groups`.
    """
    return AccountDefinitions(
        ticket_fields=parse_fields("ticket field", ticket_fields),
        user_fields=parse_fields("user field", user_fields),
        organization_fields=parse_fields("organization field", organization_fields),
        custom_objects=_named("custom object", [_object(one, inner) for one, inner in custom_objects]),
        forms=_named("ticket form", map(_form, ticket_forms)),
        statuses=_named("custom status", map(_status, custom_statuses)),
        brands=_named("brand", (_entry(one, key="subdomain") for one in brands)),
        groups=_named("group", map(_entry, groups)),
    )


def parse_fields(sort: str, payloads: Iterable[Payload]) -> Definitions[FieldDefinition]:
    """Custom fields in the order of their ids.

    Args:
        sort: what they are, for errors: "ticket field".
        payloads: as the API gives them.
    """
    custom = (one for one in payloads if str(one.get("type")) in KINDS and not one.get("is_system"))
    return _named(sort, map(_field, custom))


def keep_names(account: AccountDefinitions, before: AccountDefinitions) -> AccountDefinitions:
    """The definitions with the names that other definitions have for the same ids.

    Args:
        account: the definitions.
        before: those whose names stay.
    """
    areas = [area.name for area in fields(account)]
    return AccountDefinitions(
        **{
            area: _named(getattr(account, area).sort, getattr(account, area), getattr(before, area))
            for area in areas
        }
    )


def _named(sort: str, members: Iterable[Any], kept: Definitions[Any] | None = None) -> Definitions[Any]:
    """Definitions with names that are unique among them; `kept` are those whose names stay with their ids."""
    found = {one.id: one for one in members}
    before = {} if kept is None else kept.by_id
    reserved = RESERVED_FIELDS if any(isinstance(one, FieldDefinition) for one in found.values()) else ()
    names = names_for(
        ((id_, _speaking(one)) for id_, one in found.items()),
        reserved=reserved,
        kept={id_: one.name for id_, one in before.items()},
    )
    return Definitions(sort, [_renamed(found[id_], names[id_], before.get(id_)) for id_ in sorted(found)])


def _speaking(one: Any) -> str:
    """The text that a name is made of: the key of a field or an object, where it has one; of all others the title."""
    has_key = isinstance(one, FieldDefinition | CustomObjectDefinition) and one.key
    return str(one.key if has_key else one.title)


def _renamed(one: Any, name: str, known: Any) -> Any:
    if not isinstance(one, CustomObjectDefinition) or known is None:
        return replace(one, name=name)
    return replace(one, name=name, fields=_named(one.fields.sort, one.fields, known.fields))


def _field(payload: Payload) -> FieldDefinition:
    options = cast("Iterable[Payload]", payload.get("custom_field_options") or ())
    return FieldDefinition(
        name="",  # `_named` chooses it, as for all others
        id=_id(payload),
        title=_text(payload, "title") or _text(payload, "key"),
        kind=KINDS[_text(payload, "type")],
        key=_text(payload, "key") or None,
        description=_text(payload, "agent_description") or _text(payload, "description"),
        options=tuple(FieldOption(_text(one, "value"), _text(one, "name")) for one in options),
        pattern=_text(payload, "regexp_for_validation") or None,
        target=_text(payload, "relationship_target_type") or None,
        active=payload.get("active") is not False,
    )


def _object(payload: Payload, inner: Iterable[Payload]) -> CustomObjectDefinition:
    key = _text(payload, "key")
    return CustomObjectDefinition(
        name="",
        key=key,
        title=_text(payload, "title") or key,
        title_pluralized=_text(payload, "title_pluralized"),
        description=_text(payload, "description"),
        fields=parse_fields("custom object field", inner),
    )


def _form(payload: Payload) -> FormDefinition:
    return FormDefinition(
        name="",
        id=_id(payload),
        title=_text(payload, "name"),
        active=payload.get("active") is not False,
        fields=tuple(cast("Iterable[int]", payload.get("ticket_field_ids") or ())),
    )


def _status(payload: Payload) -> StatusDefinition:
    return StatusDefinition(
        name="",
        id=_id(payload),
        title=_text(payload, "agent_label"),
        category=_text(payload, "status_category"),
        active=payload.get("active") is not False,
    )


def _entry(payload: Payload, key: str = "") -> Entry:
    return Entry(
        name="",
        id=_id(payload),
        title=_text(payload, "name"),
        key=(_text(payload, key) or None) if key else None,
        active=payload.get("active") is not False,
    )


def _id(payload: Payload) -> int:
    return int(cast("int | str", payload["id"]))


def _text(payload: Payload, key: str) -> str:
    value = payload.get(key)
    return value if isinstance(value, str) else ""
