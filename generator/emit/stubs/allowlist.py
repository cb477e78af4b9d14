"""What the stubs say on purpose otherwise than the runtime, as an allowlist for stubtest.

Every exception is listed by its full name, so that nothing else can hide behind it:

- fields that every full record has are typed plain, though they read as None before a record is created, and so are
  their relations; what is read and set with different types is an `Attribute`, though plain attributes are None on the
  class;
- stubtest does not know aliases of `Literal`;
- an argument that only some forms of a call have is required in their overloads, while the one function behind all forms
  has None for it. The names and kinds of these arguments are compared by a test of the generator instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.emit.api import API, KINDS, class_of
from generator.emit.stubs.objects import STUBS, is_never_none, is_promised, reads_and_writes_differ
from generator.python.aliases import aliases
from generator.python.annotations import list_in, map_in, record_in
from generator.python.overloads import overloads
from generator.python.source import header

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.ir import ApiFile, Field, Method, Model, ObjectFile

TARGET = f"{STUBS}/stubtest-allowlist.txt"


def emit(model: Model) -> dict[str, str]:
    """The allowlist."""
    names = [name for file in model.object_files for name in _of_objects(file)]
    names += [name for api in model.api_files for name in _of_calls(api)]
    return {TARGET: "\n".join([f"# {header([])}", *sorted(names)]) + "\n"}


def _of_objects(file: ObjectFile) -> Iterator[str]:
    for choice in file.choices:
        yield f"{file.module}.{choice.alias}"
    for thing in file.objects:
        for field in thing.own_fields:
            if _is_plain(field) and (is_never_none(field) or reads_and_writes_differ(field)):
                yield f"{file.module}.{thing.class_name}.{field.name}"
        for field, relation in thing.relations:
            if is_promised(field, relation):
                yield f"{file.module}.{thing.class_name}.{relation.name}"


def _is_plain(field: Field) -> bool:
    """Whether the runtime has no descriptor for the field."""
    wrapped = any(found(field.type) is not None for found in (list_in, record_in, map_in))
    return not wrapped and field.name == field.wire


def _of_calls(file: ApiFile) -> Iterator[str]:
    module = f"{API}.{file.path}"
    for alias in aliases(file):
        yield f"{module}.{alias.name}"
    for resource in file.resources:
        for method in resource.offered:
            if _has_arguments_of_some_forms(method, file):
                for is_async in KINDS:
                    yield f"{module}.{class_of(resource, is_async)}.{method.name}"


def _has_arguments_of_some_forms(method: Method, file: ApiFile) -> bool:
    """Whether an argument is required wherever it stands, but does not stand in every form."""
    forms = [{parameter.name: parameter for parameter in way.parameters} for way in overloads(method, file)]
    names = {name for form in forms for name in form}
    return any(
        any(name not in form for form in forms) and all(form[name].required for form in forms if name in form)
        for name in names
    )
