"""What the stubs say on purpose otherwise than the runtime, as an allowlist for stubtest.

Fields that the server always assigns are typed plain though they read as None before a record is created, and
timestamps can be set to a datetime though the attribute is a plain one. Each is listed by its full name, so that
nothing else hides behind them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.annotations import list_in, map_in, record_in
from generator.emit_stub_objects import STUBS, differs, is_property
from generator.pymodule import header

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.ir import Field, Model

TARGET = f"{STUBS}/stubtest-allowlist.txt"


def emit(model: Model) -> dict[str, str]:
    """The allowlist."""
    lines = [
        f"# {header([])}",
        "# Plain attributes of records: None on the class, typed as what a record of the server holds.",
    ]
    return {TARGET: "\n".join([*lines, *sorted(_names(model))]) + "\n"}


def _names(model: Model) -> Iterator[str]:
    for file in model.object_files:
        for thing in file.objects:
            for field in thing.own_fields:
                if _is_plain(field) and (is_property(field) or differs(field)):
                    yield f"{file.module}.{thing.class_name}.{field.name}"


def _is_plain(field: Field) -> bool:
    """Whether the runtime has no descriptor for the field."""
    wrapped = any(found(field.type) is not None for found in (list_in, record_in, map_in))
    return not wrapped and field.name == field.wire
