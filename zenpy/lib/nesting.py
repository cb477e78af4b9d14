"""Records inside records: made from what a server sent, or from what a caller gave."""

from __future__ import annotations

from collections.abc import Mapping

from zenpy.lib.base import BaseObject, Link
from zenpy.lib.registry import class_for


def made(spec: str, value: object, link: Link | None) -> object:
    """The record of class (or variant) `spec` around a raw payload, which others may hold too; other values as they are."""
    return class_for(spec, value)._reading(value, link) if type(value) is dict else value


def given(spec: str, value: object, link: Link | None) -> object:
    """The new record that a mapping describes; a record, or any other value, as it is."""
    if not isinstance(value, Mapping):
        return value
    record = class_for(spec, value)(link)
    for key, item in value.items():
        record[key] = item
    return record
