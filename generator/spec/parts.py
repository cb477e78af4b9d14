"""The parts of a spec file that occur in many places: fields, bodies, results, calls, variants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.spec.diagnostics import did_you_mean
from generator.spec.model import RESULTS, STYLES, BodySpec, CallSpec, FieldSpec, ResultSpec, VariantsSpec
from generator.spec.yaml_table import plain_value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.spec.yaml_table import Cell, Table

FLAGS = (
    "null",
    "readonly",
    "writeonly",
    "assigned",
    "present",
    "system",
    "always",
    "required",
    "deprecated",
    "open",
    "create_only",
    "merge",
    "null_counts",
    "epoch",
)
FIELD = frozenset(
    {
        "type",
        "doc",
        "example",
        "enum",
        "reads",
        "of",
        "as",
        "attr",
        "style",
        "limit",
        "notes",
        "written_by",
        "written_as",
        "written_in",
        "raw_of",
        "with",
        "filled_from",
        "custom",
    }
).union(FLAGS)
BODY = frozenset(
    {
        "record",
        "records",
        "key",
        "one",
        "fields",
        "extra",
        "limit",
        "needs",
        "takes",
        "only",
        "listed",
        "binary",
        "from",
    }
)
RETURNS = frozenset(
    {*RESULTS, "key", "status", "also_status", "also_media", "without_id", "also", "instead", "variants"}
)
VARIANTS = frozenset({"key", "map", "else"})
CALLS = frozenset({"on", "method", "args", "when", "many", "order"})


def read_fields(cells: Iterable[Cell], what: str) -> dict[str, FieldSpec]:
    """The fields of a table from name to field, in their order."""
    found = ((cell.key, _read_field(cell, what)) for cell in cells)
    return {name: field for name, field in found if field is not None}


def _read_field(cell: Cell, what: str) -> FieldSpec | None:
    table = cell.table(FIELD, what)
    if table is None:
        return None
    kind = table.text("type")
    if kind is None:
        cell.diagnostics.add(cell.at, f'"{cell.key}" has no type: add "type"', absent=True)
    return FieldSpec(
        name=cell.key,
        place=cell.place,
        type=kind or "any",
        doc=table.text("doc") or "",
        enum=_read_enum(table, "enum", kind or "any"),
        reads=_read_enum(table, "reads", kind or "any"),
        of=table.text("of"),
        as_=table.text("as"),
        attr=table.text("attr"),
        style=_read_style(table),
        limit=table.number("limit"),
        notes=table.texts("notes"),
        written_by=table.text("written_by"),
        written_as=table.pairs("written_as"),
        written_in=table.text("written_in"),
        raw_of=table.text("raw_of"),
        custom=table.text("custom"),
        sent_with=table.texts("with"),
        filled_from=table.text("filled_from"),
        example=plain_value(table["example"].value) if "example" in table else None,
        places=table.places(),
        **{flag: table.flag(flag) for flag in FLAGS},
    )


def _read_enum(table: Table, key: str, kind: str) -> tuple[object, ...]:
    """The values of an enumeration: numbers where the type is a number, else the words as they are written."""
    if key not in table:
        return ()
    if "string" in kind:
        return table[key].texts()
    return table[key].scalars()


def _read_style(table: Table) -> str:
    style = table.text("style") or "form"
    if style not in STYLES:
        table.diagnostics.add(table["style"].at, f'unknown style "{style}"{did_you_mean(style, STYLES)}')
        return "form"
    return style


def read_body(cell: Cell, optional: bool) -> BodySpec | None:
    """What a write sends."""
    table = cell.table(BODY, "a body")
    if table is None:
        return None
    kinds = [kind for kind in ("record", "records", "binary") if kind in table]
    if len(kinds) + (not kinds and "fields" in table) != 1:
        cell.diagnostics.add(
            cell.at, "a body needs exactly one of record, records, fields and binary", absent=not kinds
        )
    return BodySpec(
        place=cell.place,
        record=table.text("record"),
        records=table.text("records"),
        key=table.text("key"),
        one=table.text("one"),
        fields=read_fields(table.cells("fields"), "a body field"),
        extra=read_fields(table.cells("extra"), "a body field"),
        limit=table.number("limit"),
        needs=table.texts("needs"),
        takes=table.texts("takes"),
        only=table.texts("only"),
        listed=table.flag("listed"),
        binary=table.flag("binary"),
        optional=optional,
        source=table.text("from"),
        places=table.places(),
    )


def read_result(cell: Cell | None, operation: Cell) -> ResultSpec:
    """What an operation answers; nothing at all where the spec does not say."""
    nothing = ResultSpec(operation.place, "nothing", status=204)
    table = cell.table(RETURNS, "returns") if cell is not None else None
    if table is None:
        return nothing
    kinds = [kind for kind in RESULTS if kind in table and not (kind == "list" and "values" in table)]
    if len(kinds) != 1:
        table.diagnostics.add(
            table.node, f"returns needs exactly one of {', '.join(RESULTS)}", absent=not kinds
        )
        return nothing
    kind = kinds[0]
    named = kind in ("list", "one", "whole", "map", "values")
    if not named:
        table.flag(kind)
    return ResultSpec(
        place=table[kind].place,
        kind=kind,
        type=table.text(kind) if named else None,
        key=table.text("key"),
        status=table.number("status") or (204 if kind == "nothing" else 200),
        also_status=table.number("also_status"),
        also_media=table.text("also_media"),
        without_id=table.text("without_id"),
        also=table.pairs("also"),
        instead=table.pairs("instead"),
        many=table.flag("list") if kind == "values" else kind == "list",
        variants=read_variants(table["variants"], by_envelope=True) if "variants" in table else None,
        places=table.places(),
    )


def read_variants(cell: Cell, by_envelope: bool = False) -> VariantsSpec | None:
    """Which object a record is; of an answer, the key of the envelope may tell it in place of one in the record."""
    table = cell.table(VARIANTS, "variants")
    if table is None:
        return None
    if ("key" not in table and not by_envelope) or "map" not in table:
        cell.diagnostics.add(cell.at, "variants need a key and a map", absent=True)
    return VariantsSpec(
        table.text("key") or "", table.pairs("map"), table.text("else"), cell.place, table.places()
    )


def read_calls(cell: Cell) -> tuple[CallSpec, ...]:
    """How the client offers an operation."""
    return tuple(_read_call(table) for table in cell.tables(CALLS, "a call"))


def _read_call(table: Table) -> CallSpec:
    for key in ("on", "method"):
        if key not in table:
            table.diagnostics.add(table.node, f'a call needs "{key}"', absent=True)
    return CallSpec(
        place=table.place,
        on=table.text("on") or "",
        method=table.text("method") or "",
        args=table.pairs("args"),
        when=(table.text("when") or "") if "when" in table else None,
        many=table.flag("many") if "many" in table else None,
        order=table.texts("order"),
        places=table.places(),
    )
