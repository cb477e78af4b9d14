"""Products that write camelCase: the names that their fields have in Python, where the spec does not give others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from zenpy._codegen.naming import attribute_name, snake

if TYPE_CHECKING:
    from generator.spec.model import FieldSpec, ObjectSpec


def with_python_names(thing: ObjectSpec) -> ObjectSpec:
    """An object whose fields are read by names in snake case: `displayName` as `display_name`."""
    return replace(thing, fields={wire: _renamed(field) for wire, field in thing.fields.items()})


def _renamed(field: FieldSpec) -> FieldSpec:
    name = snake(field.name)
    attr = field.attr or attribute_name(name)
    return replace(field, attr=attr if attr != field.name else field.attr)
