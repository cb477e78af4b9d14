"""The resources as they run: for every call a constant that describes what it sends, and below it a method.

A method only names its arguments; everything else is data, which `zenpy.lib.calls.plan` and `zenpy.lib.calls.result` read. The
async class of a resource takes its methods from the sync class (`zenpy.lib.resources`); the stubs spell out both.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.emit import bulk
from generator.emit.operations import constant, definition, sideload_table
from generator.python import docstrings
from generator.python.aliases import aliases
from generator.python.overloads import merge_parameters
from generator.python.signatures import LEFT_OUT, method_return_type, signature
from zenpy._codegen.package import RUNTIME, path_of
from zenpy._codegen.source import Imports, docstring, indent, literal, mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.ir import ApiFile, Method, Model, Resource
    from generator.python.signatures import Parameter

RESOURCE = "zenpy.lib.resources"
KINDS = (False, True)


def emit(model: Model) -> dict[str, str]:
    """All modules of resources, and the package with the attributes of the clients."""
    return {
        f"{path_of(model.package.api)}/__init__.py": package(model),
        **{path_of_file(file): module(file) for file in model.api_files},
    }


def path_of_file(file: ApiFile) -> str:
    """Where a module of resources is."""
    return path_of(file.module) + ("/__init__.py" if file.is_package else ".py")


def class_of(resource: Resource, is_async: bool) -> str:
    """The class of a resource for one of the clients."""
    return resource.async_class if is_async else resource.class_name


def own_names(file: ApiFile) -> frozenset[str]:
    """What a module of resources defines."""
    classes = [class_of(resource, is_async) for resource in file.resources for is_async in KINDS]
    return frozenset(
        [*classes, *bulk.bulk_names(file), *(alias.name for alias in aliases(file)), "TYPE_CHECKING"]
    )


def module(file: ApiFile) -> str:
    """One module of resources."""
    running = Imports(file.module, own_names(file))
    checking = Imports(file.module, own_names(file))
    classes = [text for resource in file.resources for text in _classes(resource, file, running, checking)]
    named = [running.resolve(alias.definition) for alias in aliases(file)]
    sideloads = running.resolve(sideload_table(file))
    checked = [line for line in checking.lines() if line not in running.lines()]
    parts = [
        f"# {file.package.header(file.sources)}",
        docstring(file.resources[0].doc),
        "from __future__ import annotations",
        "from typing import TYPE_CHECKING",
        *running.lines(),
        *(["if TYPE_CHECKING:", *(f"    {line}" for line in checked)] if checked else []),
        "\n",
        *named,
        f"\n{sideloads}" if sideloads else "",
        *(f"\n\n{cls}" for cls in classes),
    ]
    return "\n".join(parts) + "\n"


def _classes(resource: Resource, file: ApiFile, running: Imports, checking: Imports) -> Iterator[str]:
    """The classes of a resource: for the client, for the async client, and those of its bulk calls."""
    yield _class(resource, file, running, checking)
    yield _async_class(resource, file, running, checking)
    for text in bulk.bulk_classes(resource, file, is_stub=False):
        yield _resolve_class(text, running, checking)


def _resolve_assignment(
    text: str, running: Imports, checking: Imports, hidden: frozenset[str] = frozenset()
) -> str:
    """An annotated assignment: only what stands right of the `=` has to be there when the module runs."""
    annotated, separator, value = text.partition(" = ")
    return checking.resolve(annotated, hidden) + separator + running.resolve(value)


def _resolve_class(text: str, running: Imports, checking: Imports) -> str:
    """A class: its annotations need no import when it runs, its bases and what it returns do."""
    lines = [
        checking.resolve(line) if re.match(r"(    )+(def |\w+: )", line) else running.resolve(line)
        for line in text.split("\n")
    ]
    return "\n".join(lines)


def _class(resource: Resource, file: ApiFile, running: Imports, checking: Imports) -> str:
    hidden = hidden_names(resource)
    bases = running.resolve(", ".join(bases_of(resource, is_async=False)))
    parts = [docstring(resource.doc, f"Reached as `client.{resource.path}`.")]
    if resource.elsewhere:
        parts.append(f"_elsewhere = {literal(resource.elsewhere)}")
    parts.append(
        "\n".join(
            _resolve_assignment(child_attribute(child), running, checking, hidden)
            for child in resource.children
        )
    )
    parts += _bulk(resource, file, False, checking)
    for method in resource.methods:
        parts.append(_resolve_assignment(definition(resource, method, file), running, checking, hidden))
        if method in resource.offered:
            text = checking.resolve(_method(method, resource, file), hidden)
            if f" = {LEFT_OUT}" in text:
                running.resolve(mark("zenpy.lib.calls.operation", LEFT_OUT))
            parts.append(text)
    body = "\n\n".join(part for part in parts if part)
    return f"class {resource.class_name}({bases}):\n" + indent(body)


def _async_class(resource: Resource, file: ApiFile, running: Imports, checking: Imports) -> str:
    """The class for the async client, which takes its calls from the sync class."""
    bases = running.resolve(", ".join(bases_of(resource, is_async=True)))
    doc = docstring(
        f"`{resource.class_name}` for the async client: calls are awaited, lists read with `async for`."
    )
    elsewhere = [f"_elsewhere = {literal(resource.elsewhere)}"] if resource.elsewhere else []
    body = "\n\n".join([doc, *elsewhere, *_bulk(resource, file, True, checking)])
    return f"class {resource.async_class}({bases}, sync_class={resource.class_name}):\n" + indent(body)


def _bulk(resource: Resource, file: ApiFile, is_async: bool, checking: Imports) -> list[str]:
    texts = bulk.bulk_property(resource, file, is_async, is_stub=False)
    return [checking.resolve(text, hidden_names(resource)) for text in texts]


def hidden_names(resource: Resource) -> frozenset[str]:
    """The names that the class of a resource hides."""
    return frozenset(
        ["bulk", *(method.name for method in resource.methods), *(child.name for child in resource.children)]
    )


def bases_of(resource: Resource, is_async: bool) -> list[str]:
    """The bases of a resource class: what is written by hand comes first."""
    prefix = "Async" if is_async else ""
    by_hand = [mark(resource.mixin[0], prefix + resource.mixin[1])] if resource.mixin else []
    if resource.elsewhere:
        by_hand.append(mark("zenpy.lib.mixins.not_offered", "Elsewhere"))
    return [*by_hand, mark(RESOURCE, f"{prefix}Resource")]


def home_of(resource: Resource) -> str:
    """The module of a resource below the package of the resources."""
    return resource.module.partition(".lib.api.")[2]


def child_attribute(resource: Resource) -> str:
    """The attribute of a resource that leads to one below it."""
    kind, lazy = mark(resource.module, resource.class_name), mark(RESOURCE, "Lazy")
    ignore = "  # type: ignore[assignment]  # not that of zenpy 2" if resource.name == "session" else ""
    home = literal(home_of(resource))
    return f"{resource.name}: {lazy}[{kind}] = {lazy}({home}, {literal(resource.class_name)}){ignore}"


def _method(method: Method, resource: Resource, file: ApiFile) -> str:
    parameters = merge_parameters(method, file)
    arguments = ", ".join([f"self.{constant(method)}", *map(_keyword, parameters)])
    return "\n".join(
        [
            f"def {method.name}({signature(parameters)}) -> {method_return_type(method, is_async=False)}:",
            indent(docstrings.method_docstring(method, resource, file)),
            indent(f"return self._run({arguments})"),
        ]
    )


def _keyword(parameter: Parameter) -> str:
    return f"**{parameter.name}" if parameter.rest else f"{parameter.name}={parameter.name}"


def package(model: Model) -> str:
    """The package: one attribute of the clients for each resource."""
    checking = Imports(model.package.api, frozenset({"Resources", "AsyncResources", "Lazy", "TYPE_CHECKING"}))
    classes = [checking.resolve(_root_class(model, is_async)) for is_async in KINDS]
    lines = [
        f"# {model.package.header([])}",
        docstring("What a client offers: one attribute for each resource, imported when it is first used."),
        "from __future__ import annotations",
        "from typing import TYPE_CHECKING",
        "from zenpy.lib.resources import Lazy",
        "if TYPE_CHECKING:",
        *(f"    {line}" for line in checking.lines()),
        *(f"\n\n{cls}" for cls in classes),
        *([_OLD_NAMES] if model.package.name == RUNTIME else []),
    ]
    return "\n".join(lines) + "\n"


#: The names that zenpy 2 had for the classes of resources lead to those of today.
_OLD_NAMES = """

if not TYPE_CHECKING:  # a checker would take it as leave for any name

    def __getattr__(name: str) -> object:
        from zenpy.lib.zenpy2.names import find_api_class

        return find_api_class("zenpy.lib.api", name)
"""


def _root_class(model: Model, is_async: bool) -> str:
    attributes = []
    for resource in model.roots:
        name = class_of(resource, is_async)
        home = home_of(resource)
        attributes.append(
            f"{resource.name}: Lazy[{mark(resource.module, name)}] = Lazy({literal(home)}, {literal(name)})"
        )
    which = "async client" if is_async else "client"
    head = f"class {'Async' if is_async else ''}Resources:\n"
    return head + indent(docstring(f"The resources of the {which}.") + "\n\n" + "\n".join(attributes))
