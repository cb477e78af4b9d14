"""The class of `page.sideloads`: a typed list for every kind of record that `include=` can bring along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy._codegen.annotations import record_class, subscript
from zenpy._codegen.package import path_of
from zenpy._codegen.source import Imports, docstring, indent, literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.ir import Model
    from generator.model.records import ObjectType

_DOC = "What `include=` brings along with a page, by the names it is asked for."
_CLASS_DOC = (
    "Records that came along with a page, one list for each name of `include=`; relations of the page's records find "
    "them without a further call.\n\nWhat comes beside the records without being asked for is in `found` and `values`."
)
_BASE = "zenpy.lib.records.sideloads"


def emit(model: Model) -> dict[str, str]:
    """The module; its annotations say all a checker needs, so it has no stub."""
    return {f"{path_of(model.package.objects)}/sideloads.py": _module(model)}


def _record_lists(model: Model) -> Iterator[tuple[str, str, ObjectType]]:
    """The names of `include=` that bring lists of records: with their key in the answer and their class."""
    lists: dict[str, tuple[str, str]] = {}
    for file in model.api_files:
        for resource in file.resources:
            for method in resource.methods:
                for form in method.forms:
                    for name, (key, spec, place) in form.operation.sideloads:
                        if place == "envelope" and spec in model.objects and name.isidentifier():
                            lists[name] = (key, str(spec))
    for name, (key, spec) in sorted(lists.items()):
        yield name, key, model.objects[spec]


def _module(model: Model) -> str:
    imports = Imports(f"{model.package.objects}.sideloads")
    lines = []
    for name, key, thing in _record_lists(model):
        arguments = ", ".join(
            literal(one) for one in ((thing.record.key,) if key == name else (thing.record.key, key))
        )
        lines.append(
            f"{name}: {subscript('SideloadedRecords', record_class(thing.record))} = SideloadedRecords({arguments})"
        )
        lines.append(docstring(f"The {thing.class_name} records that came along with `include={name}`."))
    body = imports.resolve("\n".join([docstring(_CLASS_DOC), *lines]))
    checked = (
        ["if TYPE_CHECKING:", *(f"    {line}" for line in imports.lines()), ""] if imports.lines() else []
    )
    imported = "\n".join(checked)
    return f"""# {model.package.header([])}
{docstring(_DOC)}

from __future__ import annotations

from typing import TYPE_CHECKING

from {_BASE} import BaseSideloads, SideloadedRecords

{imported}

class Sideloads(BaseSideloads):
{indent(body)}
"""
