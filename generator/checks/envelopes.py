"""Check the keys of envelopes against what else the spec says, as no example is there to hold them against."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from generator.spec.diagnostics import Diagnostic, did_you_mean
from zenpy._codegen.naming import snake

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.spec.diagnostics import Place
    from generator.spec.model import ObjectSpec, OperationSpec, Spec

#: Keys that say nothing of the records in them.
_GENERAL = frozenset({"count", "data", "items", "records", "results"})


def check_envelopes(spec: Spec) -> Iterator[Diagnostic]:
    """An envelope key that nothing else speaks of is probably misspelt: no other operation has it, no path and no record."""
    uses = Counter(key for operation in spec.operations for key, _, _ in _envelopes(operation))
    for operation in spec.operations:
        for key, name, place in _envelopes(operation):
            thing = spec.object_by_name.get(name or "")
            if uses[key] > 1 or _is_known(key, operation, thing):
                continue
            near = [other for one in spec.operations for other, inner, _ in _envelopes(one) if inner == name]
            meant = did_you_mean(key, {*near, *_words(_names(operation, thing))} - {key})
            yield Diagnostic(
                place,
                f'nothing else has the envelope key "{key}", no operation, path or record: correct it, or name its source '
                f'in "notes"{meant}',
                names=(f"envelope {key}",),
            )


def _envelopes(operation: OperationSpec) -> Iterator[tuple[str, str | None, Place]]:
    """The envelope keys of an operation, each with the object in it and its place; alike in body and answer it is one."""
    returned, body = operation.returns, operation.body
    if returned.key:
        yield returned.key, returned.type, returned.at("key")
    if body is not None and body.key and body.key != returned.key:
        yield body.key, body.object, body.at("key")


def _is_known(key: str, operation: OperationSpec, thing: ObjectSpec | None) -> bool:
    """Whether path, name or record of an operation have the words of a key, or its notes speak of it."""
    is_said = any(key in note for note in operation.notes) or key in _GENERAL
    return is_said or _stems([key]) <= _stems([*_names(operation, thing), operation.doc])


def _names(operation: OperationSpec, thing: ObjectSpec | None) -> list[str]:
    own = [thing.object_type, thing.name, thing.class_name, *thing.fields] if thing else []
    return [operation.path, operation.id, *operation.query, *own]


def _words(names: Iterable[str]) -> set[str]:
    """The words in names, in lower case."""
    return {word for name in names for word in re.findall(r"[a-z0-9]+", snake(name))}


def _stems(names: Iterable[str]) -> set[str]:
    """The words in names without the endings of a plural."""
    return {re.sub(r"(ies|y|es|e|s)$", "", word) for word in _words(names)}
