"""The table of search terms that the runtime reads: which keywords a search takes, and which of them it can compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy._codegen.package import RUNTIME
from zenpy._codegen.source import docstring, literal

if TYPE_CHECKING:
    from generator.model.ir import Model

_DOC = "The properties of {}'s search language, and whether less and greater mean something for them."
TARGET = f"{RUNTIME}/lib/calls/search_terms.py"


def emit(model: Model) -> dict[str, str]:
    """The module with the table."""
    if "client" not in model.package.by_hand:
        return {}
    methods = [
        method for file in model.api_files for resource in file.resources for method in resource.methods
    ]
    terms = next((method.terms for method in methods if method.terms), ())
    entries = [f"{literal(term.name)}: {literal(term.is_comparable)}," for term in terms]
    parts = [
        f"# {model.package.header(['search_terms.yaml'])}",
        docstring(_DOC.format(model.package.title)),
        "from __future__ import annotations",
        "from collections.abc import Mapping",
        f"SEARCH_TERMS: Mapping[str, bool] = {{{' '.join(entries)}}}",
    ]
    return {TARGET: "\n".join(parts) + "\n"}
