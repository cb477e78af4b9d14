"""The columns of records in Arrow tables: for each record its fields and what their columns hold.

The table is read by `zenpy.lib.arrow.columns`, which knows the words. Fields that are only sent have no column. A record that
calls give by itself (a user, an attachment) is JSON where it lies in another one: it mostly comes when it is asked for, and
a struct of all its fields would make hundreds of empty columns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.emit.registry import identified_records
from zenpy._codegen.package import path_of
from zenpy._codegen.source import docstring, literal
from zenpy._codegen.types import Choice, Day, Either, ListOf, MapOf, Moment, Plain, Record, options_of

if TYPE_CHECKING:
    from collections.abc import Container

    from generator.model.ir import Model
    from generator.model.records import Field, ObjectType
    from zenpy._codegen.types import Type

DOC = "The columns of records in Arrow tables, by the name in the spec. `zenpy.lib.arrow.columns` reads them."

_PLAIN = {"int": "int", "float": "float", "str": "text", "bytes": "text", "bool": "bool"}
#: What a column of texts can have beside them: numbers and truth values, written as JSON.
_VALUES = {"text", "int", "float", "bool", "value"}


def emit(model: Model) -> dict[str, str]:
    """The table; it is a module of its own, as only programs with Arrow load it."""
    apart = identified_records(model)
    lines = ",\n".join(
        f"{literal(spec)}: {literal(' '.join(_columns(one, apart)))}"
        for spec, one in sorted(model.objects.items())
    )
    text = f"""# {model.package.header([])}
{docstring(DOC)}

from __future__ import annotations

COLUMNS: dict[str, str] = {{
{lines},
}}
"""
    return {f"{path_of(model.package.objects)}/_columns.py": text}


def _columns(one: ObjectType, apart: Container[str]) -> list[str]:
    fields = {field.wire: field for field in [*(one.parent.fields if one.parent else ()), *one.fields]}
    return [f"{wire}:{column(field.type, apart)}" for wire, field in fields.items() if _is_read(field)]


def _is_read(field: Field) -> bool:
    return not field.writeonly and not set(field.wire) & {" ", ":"}


def column(kind: Type, apart: Container[str]) -> str:
    """What a column with values of a type holds; `json` where no type of Arrow can hold all of them.

    Args:
        kind: the type.
        apart: the records that calls give by themselves.
    """
    match kind:
        case Plain(name):
            return _PLAIN.get(name, "json")
        case Moment():
            return "time"
        case Day():
            return "day"
        case Choice():
            return _choice(kind)
        case Record():
            # What kind of record a union has, its own key tells: one struct for all of them would be mostly empty.
            is_whole = kind.kinds or kind.variants or kind.spec in apart
            return "json" if is_whole else f"{{{kind.key}}}"
        case ListOf(item):
            return f"[{column(item, apart)}]"
        case MapOf():
            return "json"
        case Either():
            return _either(kind, apart)


def _choice(kind: Choice) -> str:
    types = {type(value) for value in (*kind.values, *kind.only_read)}
    if types == {str}:
        return "text" if kind.is_open else "choice"
    return {frozenset({int}): "int", frozenset({bool}): "bool"}.get(frozenset(types), "json")


def _either(kind: Either, apart: Container[str]) -> str:
    """A record that may also be written in short is a record, and a text that may be a record is a text: what is usual comes
    first. Where a text may stand, the column has texts.
    """
    options = [column(one, apart) for one in options_of(kind)]
    columns = set(options)
    records = {one for one in columns if one.startswith("{")}
    if len(records) == 1 and columns - records <= {"json", "text"}:
        return "value" if options[0] == "text" else records.pop()
    if columns <= {"int", "float"}:
        return "float"
    return "value" if "text" in columns and {one.strip("[]") for one in columns} <= _VALUES else "json"
