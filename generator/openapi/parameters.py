"""The query parameters of an operation: those the spec lists, and those that paging and sideloads add."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.spec.model import FieldSpec, OperationSpec, Spec
    from generator.spec.types import Schema

_EXPORTS = ("checkpoint", "on_checkpoint", "unique", "follow", "interval")
PAGING_ARGUMENTS = frozenset({"page_size", "per_page", "page", "cursor_pagination", "overflow", *_EXPORTS})


def paging_parameters(operation: OperationSpec, spec: Spec) -> list[dict[str, object]]:
    """The parameters its paginations take, without those the spec lists itself."""
    parameters: dict[str, dict[str, object]] = {}
    styles = spec.paging(operation.product).styles
    for style in operation.pages:
        for name, one in styles[style].sends.items():
            if name not in operation.query:
                limit = {"maximum": operation.page_size} if operation.page_size and one.is_size else {}
                schema = {**one.schema, **limit}
                parameters[name] = {"name": name, "in": "query", "description": one.doc, "schema": schema}
    return list(parameters.values())


def make_queries(operation: OperationSpec, spec: Spec) -> dict[str, FieldSpec]:
    """The query parameters a caller gives: not what the pagination sends, nor `include`, which sideloads have."""
    sent = spec.paging(operation.product).sent or ()
    left_out = {*(sent if operation.pages else ()), *(("include",) if operation.sideloads else ())}
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
