"""What a new record holds before anything is written into it.

A field that may be null is null. Of the others, Zendesk leaves out what has no value: so does a new record, but for
those that are always there, which have an empty value of their type. Of settings and figures nothing says which fields
are always there: they are answered whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.sandbox.message import Json
    from zenpy.sandbox.routes import Field, Kind, Routes

TRUE_BY_DEFAULT = {"active", "enabled", "public", "is_public", "allow_attachments"}
CURRENT_USER_FIELDS = {"author_id", "creator_id", "created_by_id", "created_by_user_id", "updated_by_id"}
TIMES = {"created_at", "updated_at", "createdAt"}
#: Lists and flags that are left out until they have a value, as recorded answers show.
LEFT_OUT = {
    "Audit": {"attachments"},
    "CustomObjectField": {"custom_field_options"},
    "Metadata": {"flags", "notifications_suppressed_for", "trusted"},
    "OrganizationField": {"custom_field_options"},
    "TicketField": {"custom_field_options", "custom_statuses", "system_field_options"},
    "User": {"agent_brand_ids", "chat_only"},
    "UserField": {"custom_field_options"},
}
_NOW, _TODAY, _USER = "now", "today", "user"


@dataclass(frozen=True)
class Template:
    """The fields of a new record of a kind, worked out once."""

    #: Values that all new records share; none of them can be changed in place.
    shared: Mapping[str, object]
    #: Values that every record has for itself.
    copied: Mapping[str, object]
    #: Fields with the time, the date or the user of the request.
    asked: Mapping[str, str]

    def make(self, now: str, user_id: int | None) -> Json:
        """The fields of a record that is made now by a user."""
        values: Json = dict(self.shared)
        for name, value in self.copied.items():
            values[name] = _copied(value)
        for name, what in self.asked.items():
            if what == _USER:
                if user_id is not None:
                    values[name] = user_id
            else:
                values[name] = now if what == _NOW else now[:10]
        return values


def _copied(value: object) -> object:
    """A copy of a value of JSON, which has no cycles that `copy.deepcopy` looks out for."""
    if isinstance(value, dict):
        return {name: _copied(one) if isinstance(one, dict | list) else one for name, one in value.items()}
    if isinstance(value, list):
        return [_copied(one) for one in value]
    return value


@cache
def template_of(routes: Routes, spec: str) -> Template:
    """The template of a kind of record."""
    kind = routes.kinds[spec]
    is_whole = not any(field.assigned or field.present for field in kind.fields.values())
    shared, copied, asked = dict[str, object](), dict[str, object](), dict[str, str]()
    for field in kind.fields.values():
        if not is_shown(routes, kind, field) or field.name in LEFT_OUT.get(spec, ()):
            continue
        what = _asked(field, is_whole)
        if what:
            asked[field.name] = what
        if what is None or field.null:
            value = _whole_value(routes, field, (spec,)) if is_whole else _value(routes, field)
            if value is not None or field.null:
                (copied if isinstance(value, (list, dict)) else shared)[field.name] = value
    return Template(shared, copied, asked)


def is_shown(routes: Routes, kind: Kind, field: Field) -> bool:
    """Whether answers show the field without being asked for it."""
    return not field.writeonly and (kind.spec, field.name) not in routes.sideloaded


def _asked(field: Field, is_whole: bool) -> str | None:
    """What a field takes from the request, if it does."""
    if field.name in TIMES and field.type in ("timestamp", "string"):
        return _NOW
    if field.name in CURRENT_USER_FIELDS and field.type in ("id", "integer"):
        return _USER
    if field.type in ("timestamp", "date") and (is_whole or _is_always_there(field)) and not field.null:
        return _NOW if field.type == "timestamp" else _TODAY
    return None


def _is_always_there(field: Field) -> bool:
    # an id of another record is not made up
    return field.of is None and (field.assigned or field.present)


def _value(routes: Routes, field: Field) -> object:
    """The value of a field in a new record; None where it has none."""
    if field.type in ("list", "map", "boolean"):
        return _empty_value(field)
    if field.type in ("integer", "number") and field.name.endswith("_count"):
        return 0
    if not _is_always_there(field):
        return None
    inner = routes.kinds.get(field.inner or "")
    if field.type == "object" and inner:  # the lists of conditions, say
        return {one.name: [] for one in inner.fields.values() if one.type == "list"}
    return _empty_value(field)


def _whole_value(routes: Routes, field: Field, around: tuple[str, ...]) -> object:
    """The value of a field of settings or figures, which are answered with all that they have."""
    inner = routes.kinds.get(field.inner or "")
    if field.null or field.of is not None or field.type in ("timestamp", "date"):
        return [] if field.type == "list" else None
    if field.type != "object" or inner is None:
        return _empty_value(field)
    if inner.spec in around:
        return {}
    values = {
        one.name: _whole_value(routes, one, (*around, inner.spec))
        for one in inner.fields.values()
        if is_shown(routes, inner, one)
    }
    return {name: value for name, value in values.items() if value is not None or inner.fields[name].null}


def _empty_value(field: Field) -> object:
    if field.format is not None:
        return None  # an address is not made up
    empty: dict[str, object] = {
        "list": [],
        "map": {},
        "object": {},
        "boolean": field.name in TRUE_BY_DEFAULT,
        "string": next(iter(field.values), ""),
        "id": 0,
        "integer": 0,
        "number": 0,
    }
    if field.type == "integer" and field.values:
        return int(field.values[0])
    return empty.get(field.type)
