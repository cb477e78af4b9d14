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
    emit_sideloads,
    emit_stub_api,
    emit_stub_objects,
    stub_exceptions,
)
from generator.format import formatted
from generator.mixins import methods_by_hand
from generator.model import build

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.pytypes import Node

_OF_MODEL = (
    emit_objects.emit,
    emit_registry.emit,
    emit_sideloads.emit,
    emit_api.emit,
    emit_stub_objects.emit,
    emit_stub_api.emit,
    stub_exceptions.emit,
    emit_docs.emit,
)
_OF_DOCUMENT = (emit_payloads.emit, emit_routes.emit)


def outputs(document: Node, wanted: Callable[[str], bool] | None = None) -> dict[str, str]:
    """All generated files of a document, from their path in the repository to their formatted text.

    With `wanted` only the files it says yes to, for quick work: what is one file for the whole document is left out.
    """
    model = build(document, methods_by_hand(document))
    found: dict[str, str] = {}
    for emit in _OF_MODEL:
        found.update(emit(model))
    if wanted is None:
        for emit_document in _OF_DOCUMENT:
            found.update(emit_document(document))
    else:
        found = {path: text for path, text in found.items() if wanted(path)}
    return dict(sorted(formatted(found).items()))
