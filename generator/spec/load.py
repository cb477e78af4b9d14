"""Read the endpoint spec: a directory of YAML files becomes one `Spec`; what is wrong becomes diagnostics.

Only the form is checked here (keys, flags, numbers, tables); whether names lead anywhere is for `checks`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import yaml

from generator.spec.accepted import AcceptedSpec, read_accepted
from generator.spec.api import ApiSpec, read_api
from generator.spec.diagnostics import Diagnostic
from generator.spec.events import read_events
from generator.spec.json_api import read_json_api
from generator.spec.model import (
    OWN_MODULE,
    VERBS,
    ObjectSpec,
    OperationSpec,
    ResourceSpec,
    Spec,
)
from generator.spec.names import with_python_names
from generator.spec.paging import PagingSpec, read_paging
from generator.spec.parts import read_body, read_calls, read_fields, read_result, read_variants
from generator.spec.search_terms import SearchTermSpec, read_search_terms
from generator.spec.sections import FILE, OBJECT, OPERATION, first_lines, is_out_of_place
from generator.spec.shared_tables import (
    EventsSpec,
    ExampleSpec,
    ExamplesSpec,
    ParameterSpec,
    RateLimitSpec,
    SideloadSpec,
)
from generator.spec.slips.layout import Layout, keep_causes
from generator.spec.slips.text import KnownKeys, read_node
from generator.spec.yaml_table import Cell, FileDiagnostics, Table, cells_of, plain_value, tables_in
from zenpy._codegen.naming import snake
from zenpy._codegen.package import OWN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

#: Where the spec of this project is.
HOME = OWN.spec

# Shared files that only name what others define.
DEFINES_NOTHING = ("accepted.yaml", "examples.yaml", "limits.yaml")
SIDELOAD = frozenset({"place", "key", "schema", "type", "doc"})
EXAMPLES = frozenset({"new", "changed", "shows", "calls", "texts"})
EXAMPLE = frozenset({"arguments", "fields", "shows", "text"})
LIMIT = frozenset({"operation", "limit", "per_seconds", "scope", "when", "note"})


class _SpecBuilder:
    """Collects what the files hold, in lists, for one `Spec`."""

    def __init__(self) -> None:
        self.resources: list[ResourceSpec] = []
        self.operations: list[OperationSpec] = []
        self.objects: list[ObjectSpec] = []
        self.sideloads: list[SideloadSpec] = []
        self.limits: list[RateLimitSpec] = []
        self.parameters: dict[str, ParameterSpec] = {}
        self.search_terms: list[SearchTermSpec] = []
        self.accepted: list[AcceptedSpec] = []
        self.api = ApiSpec()
        self.events = EventsSpec()
        self.paging: dict[str, PagingSpec] = {}
        self.examples = ExamplesSpec()
        self.layout = Layout()

    def build(self) -> Spec:
        """The spec."""
        home = self.api.package.spec
        return Spec(
            tuple(replace(one, source=f"{home}/{one.source}") for one in self.resources),
            tuple(self.operations),
            tuple(self._named(one) for one in self.objects),
            tuple(self.sideloads),
            tuple(self.limits),
            self.parameters,
            tuple(self.search_terms),
            tuple(self.accepted),
            self.api,
            self.events,
            self.paging,
            self.examples,
            self.layout,
        )

    def _named(self, thing: ObjectSpec) -> ObjectSpec:
        return with_python_names(thing) if self.api.is_camel(thing.product) else thing


def load_spec(directory: Path) -> tuple[Spec, list[Diagnostic]]:
    """The spec in a directory and what is wrong with its form."""
    found: list[Diagnostic] = []
    builder = _SpecBuilder()
    shared: dict[str, Callable[[yaml.Node, FileDiagnostics, _SpecBuilder], None]] = {
        "sideloads.yaml": _read_sideloads,
        "limits.yaml": _read_limits,
        "parameters.yaml": _read_parameters,
        "search_terms.yaml": _read_search_terms,
        "accepted.yaml": _read_accepted,
        "api.yaml": _read_api,
        "events.yaml": _read_events,
        "examples.yaml": _read_examples,
        "pagination.yaml": _read_paging,
    }
    for path in sorted(directory.rglob("*.y*ml")):
        inner = path.relative_to(directory)
        diagnostics = FileDiagnostics(path.as_posix(), found)
        root = read_node(path.read_bytes(), diagnostics, KnownKeys(FILE, OPERATION | OBJECT))
        is_shared = len(inner.parts) == 1 and inner.name in shared
        if root is None:
            builder.layout.lose_file(diagnostics.file, inner.parts[0], diagnostics.lines)
            continue
        misplaced = _misplacement(inner, shared)
        if misplaced is not None or not isinstance(root, yaml.MappingNode | yaml.SequenceNode):
            builder.layout.lose_file(diagnostics.file, inner.parts[0], diagnostics.lines)
            diagnostics.add(None, misplaced or "a spec file must be a table of keys and values")
            continue
        builder.layout.add_file(
            diagnostics.file,
            [] if inner.name in DEFINES_NOTHING else diagnostics.lines,
            first_lines(root, is_shared, diagnostics),
        )
        if is_shared:
            shared[inner.name](root, diagnostics, builder)
        else:
            _read_file(root, diagnostics, builder, inner)
    return builder.build(), keep_causes(found, builder.layout)


def _misplacement(inner: Path, shared: Iterable[str]) -> str | None:
    """What is wrong with the path of a file below the directory of the spec."""
    if inner.suffix != ".yaml":
        return f"a spec file is named .yaml: rename it to {inner.with_suffix('.yaml').name}"
    if len(inner.parts) == 2 or (len(inner.parts) == 1 and inner.name in shared):
        return None
    return (
        "a spec file lies in the directory of its product, as in support/tickets.yaml; "
        f"those of the whole API are {', '.join(sorted(shared))}"
    )


def _read_file(root: yaml.Node, diagnostics: FileDiagnostics, builder: _SpecBuilder, inner: Path) -> None:
    if not isinstance(root, yaml.MappingNode):
        diagnostics.add(root, "a spec file must be a table of keys and values")
        builder.layout.lose_file(diagnostics.file, inner.parts[0], diagnostics.lines)
        return
    table = Table(root, FILE, "a spec file", diagnostics)
    resource = ResourceSpec(
        name=table.text("resource"),
        place=table["resource"].place if "resource" in table else table.place,
        product=inner.parts[0],
        file=inner.stem,
        source=inner.as_posix(),
        doc=table.text("doc") or "",
        mixin=table.text("mixin"),
        class_name=table.text("class"),
        server=table.text("server"),
        places=table.places(),
    )
    misnamed = _misnaming(resource, builder.resources)
    if misnamed is not None:
        diagnostics.found.append(Diagnostic(resource.place, misnamed))
        builder.layout.lose_file(diagnostics.file, resource.product, [*diagnostics.lines, resource.file])
        return
    builder.resources.append(resource)
    if resource.name is None and "operations" in table:
        diagnostics.add(table["operations"].at, 'a file with operations needs a "resource"')
    for cell in table.cells("operations"):
        operation = _read_operation(cell, resource)
        if operation is not None:
            builder.operations.append(operation)
    for cell in table.cells("objects"):
        thing = _read_object(cell, inner.parts[0], inner.stem)
        if thing is not None:
            builder.objects.append(thing)


def _misnaming(resource: ResourceSpec, others: Iterable[ResourceSpec]) -> str | None:
    """What is wrong with the name of a resource: `users.events` stands in events.yaml or users_events.yaml, and in one file."""
    if resource.name is None:
        return None
    parts = resource.name.split(".")
    if resource.file not in ("_".join(parts[start:]) for start in range(len(parts))):
        return f'resource "{resource.name}" stands in {resource.file}.yaml: give the file and the resource one name'
    first = next((one.place for one in others if one.name == resource.name), None)
    if first is None:
        return None
    return f'resource "{resource.name}" is given twice, first in {first}: rename one of them'


def _read_operation(cell: Cell, resource: ResourceSpec) -> OperationSpec | None:
    table = None if is_out_of_place(cell, "operations") else cell.table(OPERATION, "an operation")
    if table is None:
        return None
    name = resource.name or resource.file
    verbs = [verb for verb in VERBS if verb in table]
    if len(verbs) != 1:
        present = f"{' and '.join(verbs)}: remove one, or name the second operation" if verbs else "none"
        last = max((table[verb].at for verb in verbs), key=lambda at: at.start_mark.line, default=cell.at)
        cell.diagnostics.add(
            last, f'"{cell.key}" needs exactly one of {", ".join(VERBS)}; it has {present}', absent=True
        )
        return None
    if "returns" not in table:
        cell.diagnostics.add(
            cell.at, f'"{cell.key}" does not say what it returns: add "returns"', absent=True
        )
    return OperationSpec(
        id=f"{name}.{cell.key}",
        key=cell.key,
        resource=name,
        product=resource.product,
        place=cell.place,
        verb=verbs[0],
        path=table.text(verbs[0]) or "",
        doc=table.text("doc") or "",
        title=table.text("title"),
        returns=read_result(table.get("returns", None), cell),
        path_fields=read_fields(table.cells("path"), "a path parameter"),
        query=read_fields(table.cells("query"), "a query parameter"),
        body=read_body(table["body"], optional=table.flag("body_optional")) if "body" in table else None,
        pages=table.texts("pages"),
        page_size=table.number("page_size"),
        sideloads=table.texts("sideloads"),
        roles=table.texts("roles"),
        notes=table.texts("notes"),
        calls=read_calls(table["calls"]) if "calls" in table else None,
        idempotent=table.flag("idempotent"),
        safe=table.flag("safe"),
        deprecated=table.flag("deprecated"),
        terms=table.flag("terms"),
        one_of=table.texts("one_of"),
        places=table.places(),
        written=table.text("writes"),
        errors=table.texts("errors"),
        bare=table.texts("bare"),
    )


def _read_object(cell: Cell, product: str, stem: str) -> ObjectSpec | None:
    table = None if is_out_of_place(cell, "objects") else cell.table(OBJECT, "an object")
    if table is None:
        return None
    if not table.keys() & {"fields", "variants", "extends"}:
        cell.diagnostics.add(cell.at, f'object "{cell.key}" has no fields: add "fields"', absent=True)
    class_name = table.text("class") or cell.key
    return ObjectSpec(
        name=cell.key,
        place=cell.place,
        product=product,
        file=stem,
        doc=table.text("doc") or "",
        fields=read_fields(table.cells("fields"), "a field"),
        class_name=class_name,
        object_type=table.text("name") or snake(class_name),
        module=table.text("module") or OWN_MODULE,
        complete=table.texts("complete"),
        shows=table.texts("shows"),
        variants=read_variants(table["variants"]) if "variants" in table else None,
        notes=table.texts("notes"),
        places=table.places(),
        extends=table.text("extends"),
        lacks=table.texts("lacks"),
        preview=table.flag("preview"),
        mappings=table.flag("mappings"),
        unused=table.text("unused"),
        json_api=read_json_api(table["jsonapi"]) if "jsonapi" in table else None,
    )


def _read_sideloads(root: yaml.Node, diagnostics: FileDiagnostics, builder: _SpecBuilder) -> None:
    if not isinstance(root, yaml.MappingNode):
        diagnostics.add(root, "sideloads must be a table from name to what is loaded")
        return
    for cell in cells_of(root, diagnostics):
        table = cell.table(SIDELOAD, "a sideload")
        if table is None:
            continue
        where = table.text("place") or ""
        if where not in ("envelope", "field"):
            diagnostics.add(
                cell.at, f'"place" of "{cell.key}" must be envelope or field, not "{where}"', absent=not where
            )
        kind = table.text("schema") or table.text("type")
        key = table.text("key") or cell.key
        builder.sideloads.append(
            SideloadSpec(cell.key, cell.place, where, key, kind, table.text("doc") or "")
        )


def _read_limits(root: yaml.Node, diagnostics: FileDiagnostics, builder: _SpecBuilder) -> None:
    if not isinstance(root, yaml.SequenceNode):
        diagnostics.add(root, "limits must be a list")
        return
    for table in tables_in(root, LIMIT, "a limit", diagnostics):
        missing = [key for key in ("operation", "limit", "per_seconds") if key not in table]
        if missing:
            diagnostics.add(table.node, f"a limit needs {' and '.join(missing)}", absent=True)
            continue
        builder.limits.append(
            RateLimitSpec(
                place=table.place,
                operation=table.text("operation") or "",
                limit=table.number("limit") or 1,
                per_seconds=table.number("per_seconds") or 1,
                scope=table.text("scope"),
                when=table.text("when"),
                note=table.text("note"),
            )
        )


def _read_parameters(root: yaml.Node, diagnostics: FileDiagnostics, builder: _SpecBuilder) -> None:
    if not isinstance(root, yaml.MappingNode):
        diagnostics.add(root, "parameters must be a table from name to doc")
        return
    for cell in cells_of(root, diagnostics):
        builder.parameters[cell.key] = ParameterSpec(cell.key, cell.place, cell.text() or "")


def _read_search_terms(root: yaml.Node, diagnostics: FileDiagnostics, builder: _SpecBuilder) -> None:
    builder.search_terms += read_search_terms(root, diagnostics)


def _read_accepted(root: yaml.Node, diagnostics: FileDiagnostics, builder: _SpecBuilder) -> None:
    builder.accepted += read_accepted(root, diagnostics)


def _read_api(root: yaml.Node, diagnostics: FileDiagnostics, builder: _SpecBuilder) -> None:
    builder.api = read_api(root, diagnostics)


def _read_paging(root: yaml.Node, diagnostics: FileDiagnostics, builder: _SpecBuilder) -> None:
    builder.paging = read_paging(root, diagnostics)


def _read_events(root: yaml.Node, diagnostics: FileDiagnostics, builder: _SpecBuilder) -> None:
    builder.events = read_events(root, diagnostics)


def _read_examples(root: yaml.Node, diagnostics: FileDiagnostics, builder: _SpecBuilder) -> None:
    if not isinstance(root, yaml.MappingNode):
        diagnostics.add(root, "examples must be a table of keys and values")
        return
    table = Table(root, EXAMPLES, "examples.yaml", diagnostics)
    records = {
        name: {cell.key: plain_value(cell.value) for cell in table.cells(name)} for name in ("new", "changed")
    }
    calls = {cell.key: cell.table(EXAMPLE, "an example") for cell in table.cells("calls")}
    builder.examples = ExamplesSpec(
        new={key: one for key, one in records["new"].items() if isinstance(one, dict)},
        changed={key: one for key, one in records["changed"].items() if isinstance(one, dict)},
        shows={cell.key: cell.texts() for cell in table.cells("shows")},
        calls={key: _read_example(one) for key, one in calls.items() if one is not None},
        texts=table.pairs("texts"),
        places={
            (name, cell.key): cell.place
            for name in ("new", "changed", "shows", "calls")
            for cell in table.cells(name)
        },
    )


def _read_example(table: Table) -> ExampleSpec:
    arguments = {cell.key: plain_value(cell.value) for cell in table.cells("arguments")}
    fields = plain_value(table["fields"].value) if "fields" in table else None
    return ExampleSpec(arguments, fields, table.texts("shows"), table.text("text") or "")
