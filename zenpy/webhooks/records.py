"""Payloads of events as records. Events write some values differently from the API; here they become what records have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy.lib.records.registry import resolve_class
from zenpy.lib.records.serialize import to_plain

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy.lib.records.base import BaseObject

#: Keys that have another name in the API, by the kind of record.
_RENAMED: Mapping[str, Mapping[str, str]] = {
    "Ticket": {"form_id": "ticket_form_id", "custom_status": "custom_status_id"},
    "Comment": {"is_public": "public"},
}
#: Keys whose values events write in capitals.
_IN_CAPITALS: Mapping[str, tuple[str, ...]] = {"Ticket": ("status", "priority", "type")}
#: Ids that other systems choose; they stay as they are.
_FOREIGN_IDS = ("external_id",)


def record(spec: str, detail: Mapping[str, object]) -> BaseObject:
    """A new record around a copy of an event's payload; it belongs to no client, and nothing in it counts as changed.

    Args:
        spec: name of the record class in the API description.
        detail: the payload, with ids as numbers or as texts.

    Raises:
        DecodingError: the payload has more levels of lists and dicts than Python can follow.
    """
    renamed, capitals = _RENAMED.get(spec, {}), _IN_CAPITALS.get(spec, ())
    payload: dict[str, object] = {}
    for key, value in detail.items():
        if key in capitals and isinstance(value, str):
            value = value.lower()
        payload[renamed.get(key, key)] = number(value) if _is_id(key) else to_plain(value)
    return resolve_class(spec)._from_payload(payload)


def number(value: object) -> object:
    """The number for an id in digits (also `-1`, the system user); any other value as it is."""
    if isinstance(value, str) and len(value) <= 20 and value.isascii() and value.removeprefix("-").isdigit():
        return int(value)
    return value


def _is_id(key: str) -> bool:
    return key in ("id", "custom_status") or (key.endswith("_id") and key not in _FOREIGN_IDS)
