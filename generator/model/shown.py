"""Which fields tell what a record is, so that its repr shows them: what identifies it, what it is called, in which state it is.

An object of the spec may say it (`shows:`); otherwise the names of its fields tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from zenpy._codegen.annotations import list_in, record_in
from zenpy._codegen.types import Choice, Plain, options_of

if TYPE_CHECKING:
    from generator.model.records import Field

_IDENTITIES = ("id", "key", "uuid", "_id")
_TITLES = (
    ("subject", "title", "display_name", "displayName", "name", "file_name", "filename", "label"),
    ("body", "message", "text", "value", "content", "description", "summary", "email", "reason"),
)
_STATES = ("status", "state", "role", "public", "type", "event_type", "action", "active", "enabled")
_SECRETS = ("token", "secret", "password", "key", "credential", "signature", "cookie", "auth")
#: How many fields are shown of a record that has no title.
_ENOUGH = 3


def shown_fields(fields: Sequence[Field], given: Sequence[str]) -> tuple[str, ...]:
    """The payload keys that are shown of a record with these fields; `given` is what the spec says."""
    if given:
        return tuple(given)
    kinds = {field.wire: field for field in fields}
    scalars = [wire for wire, field in kinds.items() if _is_scalar(field)]
    identity = _first_of(_IDENTITIES, scalars)
    titles = next((found for names in _TITLES if (found := _first_of(names, scalars))), ())
    told = (*identity, *titles, *_first_of(_STATES, scalars))
    if titles:
        return told
    rest = [*_references(scalars), *_records(fields), *_others(scalars)]
    return tuple(dict.fromkeys([*told, *rest]))[: max(_ENOUGH, len(told))]


def _first_of(names: Iterable[str], present: Sequence[str]) -> tuple[str, ...]:
    return next(((name,) for name in names if name in present), ())


def _is_scalar(field: Field) -> bool:
    return not field.writeonly and all(isinstance(one, Plain | Choice) for one in options_of(field.type))


def _references(scalars: Sequence[str]) -> list[str]:
    """The ids of other records, which tell most about a record that joins two."""
    return [wire for wire in scalars if wire.endswith("_id") and not _is_hidden(wire)]


def _records(fields: Sequence[Field]) -> list[str]:
    """The records in it, of which an answer may consist."""
    return [one.wire for one in fields if record_in(one.type) is not None or list_in(one.type) is not None]


def _others(scalars: Sequence[str]) -> list[str]:
    return [wire for wire in scalars if not _is_hidden(wire) and not wire.endswith(("_at", "url", "Url"))]


def _is_hidden(wire: str) -> bool:
    return any(word in wire.lower() for word in _SECRETS)
