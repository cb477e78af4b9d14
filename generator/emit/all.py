"""Calls every emitter, and returns the text of each generated file by its path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.emit import (
    api,
    choices,
    client,
    columns,
    objects,
    payloads,
    registry,
    routes,
    search_terms,
    servers,
    sideloads,
)
from generator.emit.reference import pages as reference
from generator.emit.stubs import allowlist
from generator.emit.stubs import api as api_stubs
from generator.emit.stubs import mixins as mixin_stubs
from generator.emit.stubs import objects as object_stubs
from generator.examples.calls import Examples
from generator.model.build import build
from generator.model.mixins import hand_written_methods
from zenpy._codegen.format import format_files

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.spec.shared_tables import ExamplesSpec
    from zenpy._codegen.document import Node

#: The emitters that read the model.
MODEL_EMITTERS = (
    objects.emit,
    registry.emit,
    columns.emit,
    choices.emit,
    sideloads.emit,
    search_terms.emit,
    api.emit,
    object_stubs.emit,
    api_stubs.emit,
    mixin_stubs.emit,
    allowlist.emit,
)
#: The emitters that read the document itself.
DOCUMENT_EMITTERS = (payloads.emit, routes.emit, servers.emit, client.emit)


def emit_files(
    document: Node,
    wanted: Callable[[str], bool] | None = None,
    values: Mapping[str, object] | None = None,
    given: ExamplesSpec | None = None,
) -> dict[str, str]:
    """The formatted texts of all generated files of a document, by their paths in the repository.

    With `wanted`, only the files for which it returns true; files made of the whole document are left out. `values` are
    values of fields by name, and `given` is what people have written, both for examples.
    """
    model = build(document, hand_written_methods(document))
    files: dict[str, str] = {}
    for emit in MODEL_EMITTERS:
        files.update(emit(model))
    if wanted is None:
        files.update(reference.emit(model, Examples(document, model, values or {}, given)))
        for emit_document in DOCUMENT_EMITTERS:
            files.update(emit_document(document))
    else:
        files = {path: text for path, text in files.items() if wanted(path)}
    return dict(sorted(format_files(files).items()))
