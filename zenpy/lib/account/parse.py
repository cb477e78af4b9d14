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
#: The calls and attributes of `client.custom_objects`, so that no custom object is called so, are the caller's to say.
NO_NAMES: frozenset[str] = frozenset()


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
    kept: AccountDefinitions | None = None,
    reserved_objects: Iterable[str] = NO_NAMES,
) -> AccountDefinitions:
    """The definitions of an account.

    Args:
        ticket_fields: entries of `GET /api/v2/ticket_fields`, and so on for the others.
        user_fields: entries of `GET /api/v2/user_fields`.
        organization_fields: entries of `GET /api/v2/organization_fields`.
        custom_objects: entries of `GET /api/v2/custom_objects`, each with those of its fields.
        ticket_forms: entries of `GET /api/v2/ticket_forms`.
        custom_statuses: entries of `GET /api/v2/custom_statuses`.
        brands: entries of `GET /api/v2/brands`.
        groups: entries of `GET /api/v2/groups`.
        kept: definitions whose names stay with their ids.
        reserved_objects: names that no custom object gets.
    """
    kept = kept or AccountDefinitions()
    return AccountDefinitions(
        ticket_fields=parse_fields("ticket field", ticket_fields, kept.ticket_fields),
        user_fields=parse_fields("user field", user_fields, kept.user_fields),
        organization_fields=parse_fields("organization field", organization_fields, kept.organization_fields),
        custom_objects=_objects(custom_objects, kept.custom_objects, frozenset(reserved_objects)),
        forms=_forms(ticket_forms, kept.forms),
        statuses=_statuses(custom_statuses, kept.statuses),
        brands=_entries("brand", brands, kept.brands, key="subdomain"),
        groups=_entries("group", groups, kept.groups),
    )


def parse_fields(
    sort: str, payloads: Iterable[Payload], kept: Iterable[FieldDefinition] = ()
) -> Definitions[FieldDefinition]:
    """Custom fields in the order of their ids.

    Args:
        sort: what they are, for errors: "ticket field".
        payloads: as the API gives them.
        kept: definitions whose names stay with their ids.
    """
    custom = {_id(one): one for one in payloads if str(one.get("type")) in KINDS and not one.get("is_system")}
    titles = {id_: _text(one, "key") or _text(one, "title") for id_, one in custom.items()}
    names = names_for(titles.items(), reserved=RESERVED_FIELDS, kept={one.id: one.name for one in kept})
    return Definitions(sort, (_field(custom[id_], names[id_]) for id_ in sorted(custom)))


def keep_names(account: AccountDefinitions, before: AccountDefinitions) -> AccountDefinitions:
    """The definitions with the names that other definitions have for the same ids.

    Args:
        account: the definitions.
        before: those whose names stay.
    """
    return AccountDefinitions(
        **{
            area.name: _keep(getattr(account, area.name), getattr(before, area.name))
            for area in fields(account)
        }
    )


def _keep(members: Definitions[Any], before: Definitions[Any]) -> Definitions[Any]:
    titles = [(one.id, one.key or one.title) for one in members]
    reserved = RESERVED_FIELDS if any(isinstance(one, FieldDefinition) for one in members) else ()
    names = names_for(titles, reserved=reserved, kept={one.id: one.name for one in before})
    return Definitions(
        members.sort, [_renamed(one, names[one.id], before.by_id.get(one.id)) for one in members]
    )


def _renamed(one: Any, name: str, known: Any) -> Any:
    if not isinstance(one, CustomObjectDefinition):
        return replace(one, name=name)
    inner = _keep(one.fields, known.fields if known is not None else Definitions("custom object field"))
    return replace(one, name=name, fields=inner)


def _field(payload: Payload, name: str) -> FieldDefinition:
    options = cast("Iterable[Payload]", payload.get("custom_field_options") or ())
    return FieldDefinition(
        name=name,
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


def _objects(
    pairs: Iterable[tuple[Payload, Iterable[Payload]]],
    kept: Definitions[CustomObjectDefinition],
    reserved: frozenset[str],
) -> Definitions[CustomObjectDefinition]:
    found = {_text(one, "key"): (one, fields) for one, fields in pairs}
    names = names_for(
        ((key, key) for key in found), reserved=reserved, kept={one.key: one.name for one in kept}
    )
    known = {one.key: one.fields for one in kept}
    return Definitions(
        "custom object",
        (
            CustomObjectDefinition(
                name=names[key],
                key=key,
                title=_text(one, "title") or key,
                title_pluralized=_text(one, "title_pluralized"),
                description=_text(one, "description"),
                fields=parse_fields("custom object field", fields, known.get(key, ())),
            )
            for key, (one, fields) in sorted(found.items())
        ),
    )


def _forms(payloads: Iterable[Payload], kept: Iterable[FormDefinition]) -> Definitions[FormDefinition]:
    found = {_id(one): one for one in payloads}
    names = names_for(
        ((id_, _text(one, "name")) for id_, one in found.items()), kept={one.id: one.name for one in kept}
    )
    return Definitions(
        "ticket form",
        (
            FormDefinition(
                name=names[id_],
                id=id_,
                title=_text(one, "name"),
                active=one.get("active") is not False,
                fields=tuple(cast("Iterable[int]", one.get("ticket_field_ids") or ())),
            )
            for id_, one in sorted(found.items())
        ),
    )


def _statuses(payloads: Iterable[Payload], kept: Iterable[StatusDefinition]) -> Definitions[StatusDefinition]:
    found = {_id(one): one for one in payloads}
    names = names_for(
        ((id_, _text(one, "agent_label")) for id_, one in found.items()),
        kept={one.id: one.name for one in kept},
    )
    return Definitions(
        "custom status",
        (
            StatusDefinition(
                name=names[id_],
                id=id_,
                title=_text(one, "agent_label"),
                category=_text(one, "status_category"),
                active=one.get("active") is not False,
            )
            for id_, one in sorted(found.items())
        ),
    )


def _entries(
    sort: str, payloads: Iterable[Payload], kept: Iterable[Entry], key: str = ""
) -> Definitions[Entry]:
    found = {_id(one): one for one in payloads}
    names = names_for(
        ((id_, _text(one, "name")) for id_, one in found.items()), kept={one.id: one.name for one in kept}
    )
    return Definitions(
        sort,
        (
            Entry(
                name=names[id_],
                id=id_,
                title=_text(one, "name"),
                key=(_text(one, key) or None) if key else None,
                active=one.get("active") is not False,
            )
            for id_, one in sorted(found.items())
        ),
    )


def _id(payload: Payload) -> int:
    return int(cast("int | str", payload["id"]))


def _text(payload: Payload, key: str) -> str:
    value = payload.get(key)
    return value if isinstance(value, str) else ""
