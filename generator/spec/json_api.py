"""How a record stands in a document of JSON:API."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.spec.yaml_table import Cell

_KEYS = frozenset({"beside", "related"})


@dataclass(frozen=True)
class JsonApiSpec:
    """What of a record is not below `attributes`.

    Attributes:
        beside: fields beside `attributes`, besides `id`, `type` and `links`.
        related: fields that hold other records: `relationships` names them, and `included` has them.
    """

    beside: tuple[str, ...]
    related: tuple[str, ...]


def read_json_api(cell: Cell) -> JsonApiSpec | None:
    """How a record stands in a document, as its table says it."""
    table = cell.table(_KEYS, "jsonapi")
    return None if table is None else JsonApiSpec(table.texts("beside"), table.texts("related"))
