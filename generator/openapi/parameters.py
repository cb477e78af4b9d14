"""The query parameters of an operation: those the spec lists, and those that paging and sideloads add."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.spec.model import FieldSpec, OperationSpec, Spec
    from generator.spec.types import Schema

# What the pagination sends by itself; a call has `page_size`, `per_page` and so on instead.
PAGING = ("page", "per_page", "page_size", "page[size]", "page[after]", "page[before]", "page[number]")
_EXPORTS = ("checkpoint", "on_checkpoint", "unique", "follow", "interval")
PAGING_ARGUMENTS = frozenset({"page_size", "per_page", "page", "cursor_pagination", "overflow", *_EXPORTS})
_NUMBER: Schema = {"type": "integer", "minimum": 1}
_TEXT: Schema = {"type": "string"}
_MOMENT: Schema = {"type": "integer", "format": "int64"}
_SIZE = ("page[size]", "Records per page.", _NUMBER)
_AFTER = ("page[after]", "Cursor of the page that comes next, as the last answer gave it.", _TEXT)
_BEFORE = ("page[before]", "Cursor of the page that came before, as the last answer gave it.", _TEXT)
_PAGE = ("page", "Number of the page, from 1.", _NUMBER)
_PER_PAGE = ("per_page", "Records per page.", _NUMBER)
_SINCE = ("start_time", "Start of the export, in seconds since 1970.", _MOMENT)
_CURSOR = ("cursor", "Where to go on, as the last answer gave it.", _TEXT)
_BY_STYLE: dict[str, tuple[tuple[str, str, Schema], ...]] = {
    "cursor": (_SIZE, _AFTER, _BEFORE),
    "cursor_back": (_AFTER, _BEFORE),
    "offset": (_PAGE, _PER_PAGE),
    "search": (_PAGE, _PER_PAGE),
    "search_export": (_SIZE, _AFTER),
    "incremental_time": (_SINCE, _PER_PAGE),
    "incremental_cursor": (_SINCE, _CURSOR, _PER_PAGE),
}


def paging_parameters(operation: OperationSpec) -> list[dict[str, object]]:
    """The parameters its paginations take, without those the spec lists itself."""
    parameters: dict[str, dict[str, object]] = {}
    for style in operation.pages:
        for name, doc, schema in _BY_STYLE.get(style, ()):
            if name not in operation.query:
                limit = {"maximum": operation.page_size} if operation.page_size and schema is _NUMBER else {}
                sized = schema if name == "page" else {**schema, **limit}
                parameters[name] = {"name": name, "in": "query", "description": doc, "schema": sized}
    return list(parameters.values())


def make_queries(operation: OperationSpec) -> dict[str, FieldSpec]:
    """The query parameters a caller gives: not what the pagination sends, nor `include`, which sideloads have."""
    left_out = {*(PAGING if operation.pages else ()), *(("include",) if operation.sideloads else ())}
    return {name: field for name, field in operation.query.items() if name not in left_out}


def include_parameter(operation: OperationSpec, spec: Spec) -> dict[str, object] | None:
    """The `include` parameter of an operation with sideloads."""
    if not operation.sideloads:
        return None
    declared = operation.query.get("include")
    doc = (
        (declared.doc if declared else "")
        or spec.meaning("include")
        or "What to load along with the records."
    )
    items: Schema = {"type": "string", "enum": list(operation.sideloads)}
    return {
        "name": "include",
        "in": "query",
        "description": doc,
        "style": "form",
        "explode": False,
        "schema": {"type": "array", "items": items},
    }
