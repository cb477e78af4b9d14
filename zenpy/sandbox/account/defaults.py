"""What a new record holds before anything is written into it.

A field that may be null is null. Of the others, Zendesk leaves out what has no value: so does a new record, but for
those that are always there, which have an empty value of their type.
"""

from __future__ import annotations

import copy
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
            values[name] = copy.deepcopy(value) if value else type(value)()
        for name, what in self.asked.items():
            if what == _USER:
                if user_id is not None:
                    values[name] = user_id
            else:
                values[name] = now if what == _NOW else now[:10]
        return values


@cache
def template_of(routes: Routes, spec: str) -> Template:
    """The template of a kind of record."""
    kind = routes.kinds[spec]
    shared, copied, asked = dict[str, object](), dict[str, object](), dict[str, str]()
    for field in kind.fields.values():
        if not is_shown(routes, kind, field):
            continue
        what = _asked(field)
        if what:
            asked[field.name] = what
        if what is None or field.null:
            for name, value in _value(routes, kind, field).items():
                (copied if isinstance(value, (list, dict)) else shared)[name] = value
    return Template(shared, copied, asked)


def is_shown(routes: Routes, kind: Kind, field: Field) -> bool:
    """Whether answers show the field without being asked for it."""
    return not field.writeonly and (kind.spec, field.name) not in routes.sideloaded


def _asked(field: Field) -> str | None:
    """What a field takes from the request, if it does."""
    if field.name in TIMES and field.type in ("timestamp", "string"):
        return _NOW
    if field.name in CURRENT_USER_FIELDS and field.type in ("id", "integer"):
        return _USER
    if field.type in ("timestamp", "date") and _is_always_there(field) and not field.null:
        return _NOW if field.type == "timestamp" else _TODAY
    return None


def _is_always_there(field: Field) -> bool:
    # an id of another record is not made up
    return field.of is None and (field.assigned or field.present)


def _value(routes: Routes, kind: Kind, field: Field) -> Json:
    """The field with its value in a new record; nothing where it is left out."""
    empty: dict[str, object] = {"list": [], "map": {}, "boolean": field.name in TRUE_BY_DEFAULT}
    if field.name in LEFT_OUT.get(kind.spec, ()):
        return {}
    if field.type in empty:
        return {field.name: empty[field.type]}
    if field.type in ("integer", "number") and field.name.endswith("_count"):
        return {field.name: 0}
    if _is_always_there(field):
        known = {"string": next(iter(field.values), ""), "id": 0, "integer": 0, "number": 0, "object": {}}
        if field.type in known:
            return {field.name: _inside(routes, field) if field.type == "object" else known[field.type]}
    return {field.name: None} if field.null else {}


def _inside(routes: Routes, field: Field) -> Json:
    """The value of an object that is always there: the lists of conditions, say."""
    inner = routes.kinds.get(field.inner or "")
    return {one.name: [] for one in inner.fields.values() if one.type == "list"} if inner and inner.name else {}
