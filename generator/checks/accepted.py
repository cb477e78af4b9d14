"""Check that an accepted difference is about something that the spec has."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.spec.diagnostics import Diagnostic, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.spec.accepted import AcceptedSpec
    from generator.spec.model import Spec


def check_accepted(spec: Spec) -> Iterator[Diagnostic]:
    """Accepted differences at a path or an object that is not there; a place with `*` is not looked up."""
    operations = {f"{operation.verb.upper()} {operation.path}" for operation in spec.operations}
    for accepted in spec.accepted:
        if "*" not in accepted.at and accepted.kind != "operation-missing":
            yield from _place(accepted, operations, spec)


def _place(accepted: AcceptedSpec, operations: set[str], spec: Spec) -> Iterator[Diagnostic]:
    is_operation = re.match(r"[A-Z]+ /", accepted.at) is not None
    name = (
        " ".join(re.split(r"[\s?]", accepted.at)[:2]) if is_operation else re.split(r"[.\[]", accepted.at)[0]
    )
    if is_operation and not accepted.at.startswith(tuple(operations)):
        meant = did_you_mean(name, operations)
        yield Diagnostic(accepted.place, f'there is no operation at "{name}"{meant}', (name,))
    elif not is_operation and name not in spec.object_by_name:
        meant = did_you_mean(name, spec.object_by_name)
        yield Diagnostic(accepted.place, f'there is no object at "{accepted.at}"{meant}', (name,))
