"""What `events.yaml` says, as values: the calls that webhooks make, by the family of their events."""

from __future__ import annotations

import yaml

from generator.spec.parts import read_fields
from generator.spec.shared_tables import EventsSpec, FamilySpec
from generator.spec.yaml_table import Cell, FileDiagnostics, Table

EVENTS = frozenset({"prefix", "headers", "envelope", "families"})
FAMILY = frozenset({"doc", "types", "detail"})


def read_events(root: yaml.Node, diagnostics: FileDiagnostics) -> EventsSpec:
    """What the file says."""
    if not isinstance(root, yaml.MappingNode):
        diagnostics.add(root, "events.yaml must be a table of keys and values")
        return EventsSpec()
    table = Table(root, EVENTS, "events.yaml", diagnostics)
    families = (_read_family(cell) for cell in table.cells("families"))
    return EventsSpec(
        prefix=table.text("prefix") or "",
        headers=table.pairs("headers"),
        envelope=read_fields(table.cells("envelope"), "a field of every event"),
        families=tuple(one for one in families if one is not None),
    )


def _read_family(cell: Cell) -> FamilySpec | None:
    table = cell.table(FAMILY, "a family of events")
    if table is None:
        return None
    for key in ("doc", "types"):
        if key not in table:
            cell.diagnostics.add(cell.at, f'the events "{cell.key}" have no {key}', absent=True)
    return FamilySpec(
        cell.key,
        table.text("doc") or "",
        table.texts("types"),
        read_fields(table.cells("detail"), "a field of a record in an event"),
    )
