"""The module with a function for each enumeration of records, which makes a text one of its values or refuses it.

Type checkers refuse a plain text where an enumeration is wanted, lest a misspelt value goes unseen. A program that gets the
text from elsewhere has it checked at runtime by the function of the enumeration.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy._codegen.naming import snake, with_article
from zenpy._codegen.source import Imports, builtin, docstring, indent, literal, mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.ir import Model
    from zenpy._codegen.types import Choice

DOC = (
    "A function for each closed enumeration of records, which takes a text from elsewhere and gives a value of the "
    "enumeration: `ticket.status = ticket_status(text)`. Any other text raises ValueError."
)


def emit(model: Model) -> dict[str, str]:
    """The module; none if no record has a closed enumeration of texts."""
    imports = Imports(model.package.choices, frozenset())
    functions = [imports.resolve(_function(module, choice)) for module, choice in checked_choices(model)]
    if not functions:
        return {}
    for_checkers = indent("\n".join(imports.lines()))
    parts = [
        f"# {model.package.header([])}",
        docstring(DOC),
        "from __future__ import annotations",
        "from typing import TYPE_CHECKING",
        "from zenpy.lib.suggest import check_choice",
        f"if TYPE_CHECKING:\n{for_checkers}",
        "\n\n".join(functions),
    ]
    return {model.package.file("choices.py"): "\n\n".join(parts) + "\n"}


def checked_choices(model: Model) -> Iterator[tuple[str, Choice]]:
    """The closed enumerations of texts that records of this package have, with the modules that name them."""
    found = {
        choice.alias: (file.module, choice)
        for file in model.object_files
        if not file.is_known
        for choice in file.choices
        if choice.alias and not choice.is_open and all(isinstance(value, str) for value in choice.values)
    }
    return iter(found[alias] for alias in sorted(found))


def _function(module: str, choice: Choice) -> str:
    alias = str(choice.alias)
    doc = docstring(f"The text as {with_article(alias)}.\n\nRaises:\n    ValueError: it is not one.")
    values = ", ".join(map(literal, choice.values))
    head = f"def {snake(alias)}(text: {builtin('str')}) -> {mark(module, alias)}:"
    return f"{head}\n{indent(doc)}\n    return check_choice(text, {literal(alias)}, ({values},))\n"
