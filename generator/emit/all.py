"""Everything that is made from the OpenAPI document: one call, a text for every path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.emit import api as emit_api
from generator.emit import docs as emit_docs
from generator.emit import objects as emit_objects
from generator.emit import payloads as emit_payloads
from generator.emit import registry as emit_registry
from generator.emit import routes as emit_routes
from generator.emit import sideloads as emit_sideloads
from generator.emit import stub_api as emit_stub_api
from generator.emit import stub_mixins as emit_stub_mixins
from generator.emit import stub_objects as emit_stub_objects
from generator.emit import stubtest_allowlist as stub_exceptions
from generator.model.build import build
from generator.model.mixins import methods_by_hand
from generator.python.format import formatted

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model.types import Node

_OF_MODEL = (
    emit_objects.emit,
    emit_registry.emit,
    emit_sideloads.emit,
    emit_api.emit,
    emit_stub_objects.emit,
    emit_stub_api.emit,
    emit_stub_mixins.emit,
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
