"""How classes of records are found: the lazy package with all of them, and the table of names for the runtime."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.emit.objects import public_names
from zenpy._codegen.package import path_of
from zenpy._codegen.source import docstring, literal
from zenpy._codegen.types import Either, Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.model.ir import Form, Model, Resource
    from generator.model.records import Field, ObjectType
    from zenpy._codegen.types import Type

DOC = "The classes of records; each file is imported when one of its names is first used."


def emit(model: Model) -> dict[str, str]:
    """The package's `__init__` and its registry."""
    directory = path_of(model.package.objects)
    return {f"{directory}/__init__.py": _package(model), f"{directory}/_registry.py": _registry(model)}


def public_modules(model: Model) -> dict[str, str]:
    """The public names of the package and the modules they are in.

    A module that is imported by its own name and by others has its names here too, but not those that a second one has.
    """
    own = {name: file.stem for file in model.object_files if not file.is_known for name in public_names(file)}
    others = [(name, file.stem) for file in model.object_files if file.aliases for name in public_names(file)]
    times = Counter(name for name, _ in others)
    free = {name: stem for name, stem in others if name not in own and times[name] == 1}
    return dict(sorted({**own, **free}.items()))


def _package(model: Model) -> str:
    names = public_modules(model)
    table = ",\n".join(f"{literal(name)}: {literal(stem)}" for name, stem in names.items())
    imports = "\n".join(
        f"    from {model.package.objects}.{stem} import {name} as {name}" for name, stem in names.items()
    )
    return f"""# {model.package.header([])}
{docstring(DOC)}

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from zenpy.lib.records.base import BaseObject

if TYPE_CHECKING:
{imports}

_MODULES = {{
{table},
}}

__all__ = ["BaseObject", *_MODULES]


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
    found: object = getattr(import_module(f"{{__name__}}.{{module}}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
"""


def _registry(model: Model) -> str:
    classes = _table((spec, _place(spec, one)) for spec, one in model.objects.items())
    shown = _table(
        (spec, f"{operation} {resource}{' many' if many else ''}")
        for spec, (operation, resource, many) in show_operations(model).items()
    )
    identified = _table((spec, " ".join(ids)) for spec, ids in identified_records(model).items())
    kinds = "\n".join(sorted({record.object_type for record in model.objects.values()}))
    return f"""# {model.package.header([])}
{docstring("Which class stands for a name of the spec, how its records are fetched by their id, what kinds there are.")}

from __future__ import annotations

#: By the name in the spec: the module, and the class after a colon where it has another name.
CLASSES: str = \"\"\"
{classes}
\"\"\"

#: By the name in the spec: the operation, the resource that is called, and `many` if it takes many ids at once.
SHOW: str = \"\"\"
{shown}
\"\"\"

#: The records that answers are about, whose id identifies them, by the name in the spec: the types that the id has.
IDENTIFIED: str = \"\"\"
{identified}
\"\"\"

#: The kinds of records, as caches are named by them.
KINDS: str = \"\"\"
{kinds}
\"\"\"
"""


def _table(rows: Iterable[tuple[str, str]]) -> str:
    """A table as one text: Python reads it in no time, where hundreds of tuples delay the first call of a program."""
    return "\n".join(f"{name} {value}" for name, value in sorted(rows))


def _place(spec: str, one: ObjectType) -> str:
    """The module of a class, and its name there if it is another one."""
    return one.record.module if one.class_name == spec else f"{one.record.module}:{one.class_name}"


def show_operations(model: Model) -> dict[str, tuple[str, str, bool]]:
    """How the records of each name are fetched by id: by the resource nearest to the client that can."""
    calls: dict[str, tuple[str, str, bool]] = {}
    resources = [one for file in model.api_files for one in file.resources]
    for resource in sorted(resources, key=lambda resource: (resource.path.count("."), resource.path)):
        for form in _forms_by(resource, "id"):
            item = form.operation.result.item
            if isinstance(item, Record):
                calls.setdefault(item.spec, (form.operation.id, resource.path, _takes_many(resource, item)))
    return calls


def identified_records(model: Model) -> dict[str, tuple[str, ...]]:
    """The records that have an id and that calls give, with the types of their ids.

    The `id` of a record that is only a part of others often names something else: that of a custom field's value the field.
    """
    given = {
        spec
        for file in model.api_files
        for resource in file.resources
        for method in resource.methods
        for form in method.forms
        for spec in _records_in(form.operation.result.item)
    }
    return {
        spec: one.record.ids
        for spec, one in model.objects.items()
        if spec in given and any(field.wire == "id" for field in _all_fields(one))
    }


def _records_in(item: Type) -> Iterator[str]:
    for one in item.options if isinstance(item, Either) else (item,):
        if isinstance(one, Record):
            yield from (one.spec, *one.kinds)


def _all_fields(one: ObjectType) -> Iterator[Field]:
    yield from one.fields
    if one.parent is not None:
        yield from _all_fields(one.parent)


def _forms_by(resource: Resource, name: str) -> Iterator[Form]:
    """The forms of calling a resource that take nothing but this argument."""
    for method in resource.methods:
        for form in method.forms:
            required = [argument.name for argument in form.arguments if argument.required]
            if method.is_call and form.when == (name,) and required == [name]:
                yield form


def _takes_many(resource: Resource, item: Record) -> bool:
    return any(form.operation.result.item == item for form in _forms_by(resource, "ids"))
