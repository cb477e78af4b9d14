"""What of a caller's record, or of a mapping, an operation sends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from zenpy.lib.exception import FieldNotSentWarning, ZenpyException
from zenpy.lib.records.base import BaseObject
from zenpy.lib.records.descriptors import ListField, Nested
from zenpy.lib.records.registry import class_for, resolve_class
from zenpy.lib.records.relations import BaseRelation
from zenpy.lib.records.schema import NO_RULES, schema_of
from zenpy.lib.records.writes import Encoded, Write, encode_mapping, encode_record
from zenpy.lib.warn import warn_caller

if TYPE_CHECKING:
    from zenpy.lib.calls.operation import Operation


def encode_for(operation: Operation, call: str, value: object) -> Encoded:
    """What of a record goes out in an operation: of an object what the operation means, of a mapping all of it.

    A field that only Zendesk sets is left out, with a warning if the caller has set it. A mapping is the way to send such
    a field all the same.

    Args:
        operation: the operation that sends the record.
        call: the name that a program calls it by.
        value: a record, or a mapping of its fields.

    Raises:
        EncodingError: a value cannot be sent as JSON.
        ZenpyException: it is neither a record nor a mapping, or has a change that this operation does not write.
    """
    if isinstance(value, BaseObject):
        encoded = encode_record(value, _write_of(operation, call))
        if encoded.left_out:
            _warn_about(encoded.left_out, call, value)
        return encoded
    if isinstance(value, Mapping):
        schema = operation.body.schema if operation.body else None
        rules = resolve_class(schema)._rules if schema else NO_RULES
        value = _identify_records(schema, value) if schema else value
        payload = encode_mapping(value, rules, _write_of(operation, call), schema or "value")
        return Encoded(payload, [], [])
    raise ZenpyException(f"{call}() takes an object or a mapping of its fields, not {type(value).__name__}.")


def _identify_records(schema: str, fields: Mapping[object, object]) -> dict[object, object]:
    """The mapping with ids in place of the records that stand where ids belong, in nested mappings too.

    Raises:
        TypeError: a record is of another kind than the field takes.
        ValueError: a record does not have its id yet.
        ZenpyException: a text stands where a list belongs.
    """
    cls = class_for(schema, cast("Mapping[str, object]", fields))
    known = schema_of(cls)
    found = dict(fields)
    for key, value in fields.items():
        descriptor = getattr(cls, known.attributes.get(str(key), ""), None)
        if isinstance(descriptor, ListField):
            descriptor.refuse_text(cls, value)
        reference = known.references.get(str(key))
        if reference is not None:
            found[key] = reference.identify_all(value)
            continue
        relation = getattr(cls, str(key), None)
        if isinstance(relation, BaseRelation) and relation.has_ids(value):
            del found[key]
            found[relation.field] = relation.reference.identify_all(value)
            continue
        if isinstance(relation, BaseRelation) and isinstance(value, list | tuple):  # ids beside addresses
            found[key] = [relation.reference.identify(one) if relation.has_ids(one) else one for one in value]
            continue
        inner = descriptor.spec if isinstance(descriptor, Nested | ListField) else None
        if inner is not None and isinstance(value, list | tuple):
            found[key] = [_identify_records_in(inner, one) for one in value]
        elif inner is not None:
            found[key] = _identify_records_in(inner, value)
    return found


def _identify_records_in(schema: str, value: object) -> object:
    """The same for a mapping inside another one; a record goes out as it is."""
    if isinstance(value, BaseObject) or not isinstance(value, Mapping):
        return value
    return _identify_records(schema, value)


def _write_of(operation: Operation, call: str) -> Write:
    takes = operation.body.takes if operation.body else ()
    only = operation.body.only if operation.body else ()
    # the record of an action is an argument: everything that is set in it is meant
    return Write("make" if operation.writes == "act" else operation.writes, call, takes, only)


def _warn_about(left_out: list[str], call: str, record: BaseObject) -> None:
    *others, last = left_out
    names, them = (f"{', '.join(others)} and {last}", "them") if others else (last, "it")
    warn_caller(
        FieldNotSentWarning(
            f"{call}() does not send {names} of a {type(record).__name__}: only Zendesk sets {them}. To send {them} all "
            "the same, give a mapping."
        )
    )
