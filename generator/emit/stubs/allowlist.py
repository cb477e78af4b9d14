"""What the stubs say on purpose otherwise than the runtime, as an allowlist for stubtest.

Every exception is listed by its full name, so that nothing else can hide behind it:

- fields that every full record has are typed plain, though they read as None before a record is created, and so are
  their relations; what is read and set with different types is an `Attribute`, though plain attributes are None on the
  class; a descriptor for lists or mappings does not name the other values that a field may have;
- stubtest does not know aliases of `Literal`;
- `custom` has the class that the types of an account give it;
- an argument that only some forms of a call have is required in their overloads, while the one function behind all forms
  has None for it. The names and kinds of these arguments are compared by a test of the generator instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.emit.api import KINDS, class_of
from generator.emit.stubs.objects import is_never_none, is_promised, reads_and_writes_differ
from generator.python.aliases import aliases
from generator.python.overloads import overloads
from zenpy._codegen.annotations import is_container, list_in, map_in, record_in
from zenpy._codegen.types import ANYTHING, TEXT, ListOf, MapOf, options_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.ir import ApiFile, Method, Model
    from generator.model.records import Field, ObjectFile, ObjectType

#: Aliases of `Literal` in modules that are written by hand.
ALIASES = ("zenpy.lib.mixins.account_definitions.Area",)


def emit(model: Model) -> dict[str, str]:
    """The allowlist."""
    names = [*ALIASES]
    names += [name for file in model.object_files for name in _of_objects(file)]
    names += [name for api in model.api_files for name in _of_calls(api)]
    return {
        model.package.stub("stubtest-allowlist.txt"): "\n".join(
            [f"# {model.package.header([])}", *sorted(names)]
        )
        + "\n"
    }


def _of_objects(file: ObjectFile) -> Iterator[str]:
    for choice in file.choices:
        yield f"{file.module}.{choice.alias}"
    for thing in file.objects:
        yield from (f"{file.module}.{thing.class_name}.{name}" for name in _of_object(thing))


def _of_object(thing: ObjectType) -> Iterator[str]:
    """The attributes of a class for which stubtest sees another type at runtime."""
    for field in thing.own_fields:
        if _differs(field):
            yield field.name
    for field, relation in thing.relations:
        if is_promised(field, relation):
            yield relation.name
    for field, name in thing.dates:
        if field.never_none:
            yield name
    if thing.custom is not None:
        yield "custom"


def _differs(field: Field) -> bool:
    """Whether the runtime's attribute or descriptor is wider, or takes less, than the stub says."""
    others = [one for one in options_of(field.type) if not isinstance(one, ListOf | MapOf) and one != TEXT]
    if (
        list_in(field.type) is not None
    ):  # texts and records can be iterated over, so a list's descriptor takes them
        return any(record_in(one) is None for one in others)
    if record_in(field.type) is not None:
        return field.never_none
    if map_in(field.type) is not None:
        return not is_container(field.type)
    if field.name != field.wire:
        # stubtest leaves private names out, and takes one descriptor for another unless None is what differs
        is_seen = not reads_and_writes_differ(field) or is_never_none(field)
        return field.type != ANYTHING and is_seen and not field.name.startswith("_")
    return is_never_none(field) or reads_and_writes_differ(field)


def _of_calls(file: ApiFile) -> Iterator[str]:
    module = file.module
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
