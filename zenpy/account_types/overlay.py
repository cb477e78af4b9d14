"""The overlay of an account: an OpenAPI document with a schema for the custom fields of each kind of record.

It says in the language of the document what the file of definitions says, so that other tools can read it, too. What JSON
schema has no word for is in extensions, as in the document of the API:

| extension | at | meaning |
| --- | --- | --- |
| `x-zenpy-class` | a schema | the name of the class |
| `x-zenpy-custom-object` | a schema | the key of the custom object whose records have these fields |
| `x-zenpy-attribute` | a schema | the attribute of `client.objects` for that object |
| `x-zenpy-kind` | a property | what the field holds, see `zenpy.lib.account.kinds` |
| `x-zenpy-field` | a property | the id of the field |
| `x-zenpy-key` | a property | the key of the field, where records have its value under a key |
| `x-zenpy-target` | a property | what a lookup leads to |
| `x-zenpy-names` | `info` | the ids of forms, statuses, brands and groups by name |
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias

from zenpy._codegen.naming import camel
from zenpy.lib.account.definitions import FieldDefinition

if TYPE_CHECKING:
    from zenpy.lib.account.definitions import AccountDefinitions

Node: TypeAlias = dict[str, object]
#: The schemas of kinds of records that every account has: the class, the area, and what it is about.
AREAS = (
    ("TicketFields", "ticket_fields", "The custom fields of tickets and requests."),
    ("UserFields", "user_fields", "The custom fields of users."),
    ("OrganizationFields", "organization_fields", "The custom fields of organizations."),
)
#: Stems that classes of custom objects do not get: the module has them for something else.
RESERVED_CLASSES = frozenset({"Ticket", "User", "Organization", "CustomObject"})


def build_overlay(account: AccountDefinitions) -> Node:
    """The overlay as a document.

    Args:
        account: the definitions.
    """
    schemas: Node = {name: _schema(name, doc, getattr(account, area)) for name, area, doc in AREAS}
    for one in account.custom_objects:
        name = class_name(one.name)
        about = f"The fields of {one.title_pluralized or one.title}. {one.description}".strip()
        schemas[f"{name}Fields"] = {
            **_schema(f"{name}Fields", about, one.fields),
            "title": one.title,
            "x-zenpy-custom-object": one.key,
            "x-zenpy-attribute": one.name,
        }
    names = {
        sort: {entry.name: {"id": entry.id, "title": entry.title} for entry in getattr(account, sort)}
        for sort in ("forms", "statuses", "brands", "groups")
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "What the account has defined for itself", "version": "1", "x-zenpy-names": names},
        "paths": {},
        "components": {"schemas": schemas},
    }


def class_name(name: str) -> str:
    """The class of the records of a custom object: `order_line` gives `OrderLine`."""
    found = camel(name)
    if not found.isidentifier():
        found = f"Object{found}"
    return f"{found}Object" if found in RESERVED_CLASSES else found


def _schema(name: str, doc: str, fields: Iterable[FieldDefinition]) -> Node:
    return {
        "type": "object",
        "description": doc,
        "x-zenpy-class": name,
        "properties": {field.name: _property(field) for field in fields if field.active},
    }


def _property(field: FieldDefinition) -> Node:
    node: Node = {"title": field.title}
    if field.description and field.description != field.title:
        node["description"] = field.description
    node |= _value(field)
    node |= {"x-zenpy-kind": field.kind, "x-zenpy-field": field.id}
    if field.key is not None:
        node["x-zenpy-key"] = field.key
    if field.kind == "lookup":
        node["x-zenpy-target"] = field.target
    return node


def _value(field: FieldDefinition) -> Node:
    """What JSON has for a value, or null for none."""
    match field.kind:
        case "integer":
            return {"type": ["integer", "null"]}
        case "decimal":
            return {"type": ["number", "null"]}
        case "checkbox":
            return {"type": ["boolean", "null"]}
        case "date":
            return {"type": ["string", "null"], "format": "date"}
        case "lookup":
            of_object = (field.target or "").startswith("zen:custom_object:")
            return {"type": ["string" if of_object else "integer", "null"]}
        case "dropdown":
            return {"type": ["string", "null"], **_options(field, None)}
        case "multiselect":
            return {"type": "array", "items": {"type": "string", **_options(field)}}
        case "regexp" if field.pattern:
            return {"type": ["string", "null"], "pattern": field.pattern}
        case _:
            return {"type": ["string", "null"]}


def _options(field: FieldDefinition, *others: None) -> Node:
    """The tags that can be set, and beside them what agents see."""
    if not field.options:
        return {}
    return {
        "enum": [*(option.value for option in field.options), *others],
        "x-zenpy-option-names": {option.value: option.name for option in field.options},
    }
