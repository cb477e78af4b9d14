"""What `events.yaml` says, as values: the calls that webhooks make, by the API that sends them and the family of their events."""

from __future__ import annotations

import yaml

from generator.spec.parts import read_fields
from generator.spec.shared_tables import EventsSpec, FamilySpec
from generator.spec.yaml_table import Cell, FileDiagnostics, Table, cells_of

EVENTS = frozenset({"prefix", "doc", "headers", "list", "call", "envelope", "record", "families"})
FAMILY = frozenset({"doc", "types", "detail"})


def read_events(root: yaml.Node, diagnostics: FileDiagnostics) -> dict[str, EventsSpec]:
    """What the file says, by the name of the API that sends the events."""
    if not isinstance(root, yaml.MappingNode):
        diagnostics.add(root, "events.yaml must be a table of keys and values")
        return {}
    tables = (
        (cell.key, cell.table(EVENTS, "an API that sends events")) for cell in cells_of(root, diagnostics)
    )
    return {name: _read_api(table) for name, table in tables if table is not None}


def _read_api(table: Table) -> EventsSpec:
    families = (_read_family(cell) for cell in table.cells("families"))
    return EventsSpec(
        prefix=table.text("prefix") or "",
        doc=table.text("doc") or "",
        headers=table.pairs("headers"),
        list=table.text("list"),
        call=read_fields(table.cells("call"), "a field of every call"),
        envelope=read_fields(table.cells("envelope"), "a field of every event"),
        record=table.text("record") or "detail",
        families=tuple(one for one in families if one is not None),
    )


def _read_family(cell: Cell) -> FamilySpec | None:
    table = cell.table(FAMILY, "a family of events")
    if table is None:
        return None
    for key in ("doc", "types"):
        if key not in table:
            cell.diagnostics.add(cell.at, f'the events "{cell.key}" have no {key}')
    return FamilySpec(
        cell.key,
        table.text("doc") or "",
        table.texts("types"),
        read_fields(table.cells("detail"), "a field of a record in an event"),
    )
