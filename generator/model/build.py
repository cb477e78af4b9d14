"""Puts the model together from the OpenAPI document.

Nothing but the document is read. What is generated from the model is up to the emitters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.model.ir import Model
from generator.model.objects import object_files, type_table
from generator.model.resources import api_files, roots
from zenpy._codegen.package import package_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from zenpy._codegen.document import Node


def build(document: Node, by_hand: Mapping[str, frozenset[str]] | None = None) -> Model:
    """The model of a document.

    `by_hand` are the methods of each mixin, by its dotted name.
    """
    table = type_table(document)
    files = object_files(document, table)
    objects = {record.spec: record for file in files for record in file.objects}
    modules = api_files(document, table, by_hand or {})
    return Model(files, objects, modules, roots(modules), package_of(document))
