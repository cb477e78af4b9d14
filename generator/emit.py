"""Everything that is made from the OpenAPI document: one call, a text for every path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import (
    emit_api,
    emit_docs,
    emit_objects,
    emit_payloads,
    emit_registry,
    emit_routes,
    emit_stub_api,
    emit_stub_objects,
    stub_exceptions,
)
from generator.format import formatted
from generator.mixins import methods_by_hand
from generator.model import build

if TYPE_CHECKING:
    from generator.pytypes import Node

_OF_MODEL = (
    emit_objects.emit,
    emit_registry.emit,
    emit_api.emit,
    emit_stub_objects.emit,
    emit_stub_api.emit,
    stub_exceptions.emit,
    emit_docs.emit,
)
_OF_DOCUMENT = (emit_payloads.emit, emit_routes.emit)


def outputs(document: Node) -> dict[str, str]:
    """All generated files of a document, from their path in the repository to their formatted text."""
    model = build(document, methods_by_hand(document))
    found: dict[str, str] = {}
    for emit in _OF_MODEL:
        found.update(emit(model))
    for emit_document in _OF_DOCUMENT:
        found.update(emit_document(document))
    return dict(sorted(formatted(found).items()))
