"""Everything that is made from the OpenAPI document: one call, a text for every path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.emit import api, docs, objects, payloads, registry, routes, sideloads
from generator.emit.stubs import allowlist
from generator.emit.stubs import api as api_stubs
from generator.emit.stubs import mixins as mixin_stubs
from generator.emit.stubs import objects as object_stubs
from generator.model.build import build
from generator.model.mixins import hand_written_methods
from generator.python.format import format_files

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.model.document import Node

_OF_MODEL = (
    objects.emit,
    registry.emit,
    sideloads.emit,
    api.emit,
    object_stubs.emit,
    api_stubs.emit,
    mixin_stubs.emit,
    allowlist.emit,
    docs.emit,
)
_OF_DOCUMENT = (payloads.emit, routes.emit)


def outputs(document: Node, wanted: Callable[[str], bool] | None = None) -> dict[str, str]:
    """All generated files of a document, from their path in the repository to their formatted text.

    With `wanted`, only the files for which it returns true; files made of the whole document are left out.
    """
    model = build(document, hand_written_methods(document))
    found: dict[str, str] = {}
    for emit in _OF_MODEL:
        found.update(emit(model))
    if wanted is None:
        for emit_document in _OF_DOCUMENT:
            found.update(emit_document(document))
    else:
        found = {path: text for path, text in found.items() if wanted(path)}
    return dict(sorted(format_files(found).items()))
