"""Check that what is given for examples is about operations and objects that the spec has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.spec.diagnostics import Diagnostic, unknown_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.spec.model import Spec


def check_examples(spec: Spec) -> Iterator[Diagnostic]:
    """Examples of operations or objects that are not there."""
    operations = {operation.id for operation in spec.operations}
    for (section, name), place in spec.examples.places.items():
        is_call = section == "calls"
        known = operations if is_call else spec.object_by_name.keys()
        plain = name.partition("(")[0]
        if plain not in known:
            what = "operation" if is_call else "object"
            yield Diagnostic(place, unknown_name(what, plain, known), (plain,))
