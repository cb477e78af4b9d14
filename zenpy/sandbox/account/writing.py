"""What a record holds after a write: which values replace others, which are merged, and where each one is stored.

`Store.apply` calls this module. What Zendesk does not take at all is dropped earlier, by `calls/permitted.py`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from zenpy.sandbox.account.defaults import is_shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from zenpy.sandbox.account.store import Store
    from zenpy.sandbox.message import Json
    from zenpy.sandbox.routes import Field, Kind, Routes

#: What Zendesk sets once for a record, whatever is sent afterwards.
KEPT = {"id", "url", "created_at", "updated_at"}
WHOLE = "*"


def values_to_store(store: Store, kind: Kind, stored: Json, sent: Mapping[str, object]) -> Json:
    """The values that a write gives to the fields of a record, by name.

    Args:
        store: The records of the account, and the description of their fields.
        kind: The kind of the record.
        stored: The record before the write.
        sent: What was sent. The `id` and fields that are never shown are left out.
    """
    if not sent:
        return {}
    routes = store.routes
    values: Json = {}
    for name, value in sent.items():
        field = kind.fields.get(name)
        if name != "id" and field is not None and is_shown(routes, kind, field):
            values[name] = merge_values(routes, field, stored.get(name), value)
    for field in kind.fields.values():
        if field.parts:
            values.update(_values_written_elsewhere(store, field, stored, sent, values))
        if field.raw is not None:
            values.update(_texts_with_placeholders(kind, field, sent))
    return values


def merge_values(routes: Routes, field: Field | None, old: object, new: object) -> object:
    """The value of a field after a write: the new one, or where Zendesk merges the field, both together."""
    if field is None:
        return new
    if field.merge and isinstance(new, list):
        new = _merge_by_id(old if isinstance(old, list) else [], new)
    elif old is not None:
        new = _merge(routes, field, old, new)
    return _as_shown(routes, field, new)


def _as_shown(routes: Routes, field: Field, value: object) -> object:
    """A value without what answers leave out of the records in it: what is only written, and null where there is none."""
    fields = _fields_inside(routes, field)
    if not fields or not isinstance(value, list | dict):
        return value
    if isinstance(value, list):
        return [_without_hidden(routes, fields, one) for one in value]
    return _without_hidden(routes, fields, value)


def _without_hidden(routes: Routes, fields: Mapping[str, Field], value: object) -> object:
    if not isinstance(value, dict):
        return value
    shown: Json = {}
    for name, one in value.items():
        field = fields.get(name)
        if field is None:
            shown[name] = one
        elif not field.writeonly and (one is not None or field.null):
            shown[name] = _as_shown(routes, field, one)
    return shown


def _merge(routes: Routes, field: Field, old: object, new: object) -> object:
    inner = _fields_inside(routes, field)
    if isinstance(old, dict) and isinstance(new, dict):
        if not field.merge:  # what only Zendesk sets stays although the rest is replaced
            return {**{name: old[name] for name, one in inner.items() if one.readonly and name in old}, **new}
        merged = {
            name: merge_values(routes, inner.get(name), old.get(name), value) for name, value in new.items()
        }
        return {**old, **merged}
    return old if field.merge and new is None else new


def _merge_by_id(old: list[object], new: list[object]) -> list[object]:
    """A list with the entries that were sent in the place of those with the same id, and the further ones at the end."""
    merged: dict[str, Json] = {str(one.get("id")): one for one in old if isinstance(one, dict)}
    added: list[object] = []
    for one in new:
        if not isinstance(one, dict) or one.get("id") is None:
            if not (isinstance(one, dict) and one.get("_destroy")):
                added.append(one)
            continue
        key = str(one["id"])
        if one.get("_destroy"):
            merged.pop(key, None)
        else:
            merged[key] = {**merged.get(key, {}), **one}
    return [*merged.values(), *added]


def _values_written_elsewhere(
    store: Store, field: Field, stored: Json, sent: Mapping[str, object], values: Json
) -> Iterator[tuple[str, object]]:
    """The value of a field whose parts are sent under other names, if one of them was sent."""
    found = dict(_find_parts(store, field, sent))
    if WHOLE in found:
        yield field.name, values.get(field.parts[WHOLE], found[WHOLE])
    elif found:
        inner = _fields_inside(store.routes, field)
        empty: Json = {part: [] for part in field.parts if part in inner and inner[part].type == "list"}
        yield field.name, {**empty, **(stored.get(field.name) or {}), **found}


def _find_parts(store: Store, field: Field, sent: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """The parts of a field that were sent; of an object that was sent, those too that it does not have."""
    inner = _fields_inside(store.routes, field)
    for part, path in field.parts.items():
        *objects, last = path.partition("[")[0].split(".")
        holder: object = sent
        for name in objects:
            holder = holder.get(name) if isinstance(holder, dict) else None
        if not isinstance(holder, dict) or (not objects and last not in holder):
            continue
        value = holder.get(last)
        identity = re.search(r"\[(\w+)\]$", path)
        if identity:
            target = field if part == WHOLE else inner.get(part)
            kind = target.inner if target else None
            value = [_entry(store, kind, identity[1], one) for one in value or ()]
        yield part, value


def _entry(store: Store, kind: str | None, identity: str, sent: object) -> object:
    """An entry of a list as it is read, of an entry that is written as its id."""
    if isinstance(sent, dict):
        return sent
    known = store.get(kind, sent) if kind else None
    if known is not None:
        return dict(known)
    has_title = kind is None or "title" in store.routes.kinds[kind].fields
    return {identity: sent, **({"title": sent.capitalize()} if has_title and isinstance(sent, str) else {})}


def _fields_inside(routes: Routes, field: Field) -> Mapping[str, Field]:
    """The fields of the records that a field holds."""
    kind = routes.kinds.get(field.inner or "")
    return kind.fields if kind else {}


def _texts_with_placeholders(
    kind: Kind, field: Field, sent: Mapping[str, object]
) -> Iterator[tuple[str, object]]:
    """The text of a field as it is shown and as it is written; they differ where it has placeholders."""
    shown = field.raw or ""
    if field.name in sent and shown in kind.fields:
        yield shown, sent[field.name]
    elif shown in sent:
        yield field.name, sent[shown]
