"""The resources as they run: for every call a constant that says what it sends, and below it a method.

A method only names its arguments; everything else is data, which `zenpy.lib.calls.plan` and `zenpy.lib.calls.result` read. The
async class of a resource takes its methods from the sync class (`zenpy.lib.resources`); the stubs spell out both.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.emit import bulk
from generator.emit.operations import constant, definition, sideload_table
from generator.python import docstrings as calldocs
from generator.python.aliases import aliases
from generator.python.signatures import merged, returned_by, signature
from generator.python.source import Imports, docstring, header, indented, literal, mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model.ir import ApiFile, Method, Model, Resource
    from generator.python.signatures import Parameter

ROOM = "zenpy/lib/api"
API = "zenpy.lib.api"
RESOURCE = "zenpy.lib.resources"
KINDS = (False, True)


def emit(model: Model) -> dict[str, str]:
    """All modules of resources, and the package with the attributes of the clients."""
    return {
        f"{ROOM}/__init__.py": package(model),
        **{path_of(file): module(file) for file in model.api_files},
    }


def path_of(file: ApiFile, ending: str = "py") -> str:
    """Where a module of resources is."""
    below = file.path.replace(".", "/") + ("/__init__" if file.is_package else "")
    return f"{ROOM}/{below}.{ending}"


def class_of(resource: Resource, is_async: bool) -> str:
    """The class of a resource for one of the clients."""
    return resource.async_class if is_async else resource.class_name


def own_names(file: ApiFile) -> frozenset[str]:
    """What a module of resources defines."""
    classes = [class_of(one, is_async) for one in file.resources for is_async in KINDS]
    return frozenset([*classes, *bulk.names(file), *(one.name for one in aliases(file)), "TYPE_CHECKING"])


def module(file: ApiFile) -> str:
    """One module of resources."""
    running = Imports(f"{API}.{file.path}", own_names(file))
    checking = Imports(f"{API}.{file.path}", own_names(file))
    classes = [text for one in file.resources for text in _classes(one, file, running, checking)]
    named = [running.resolve(one.definition) for one in aliases(file)]
    sideloads = running.resolve(sideload_table(file))
    checked = [line for line in checking.lines() if line not in running.lines()]
    parts = [
        f"# {header(file.sources)}",
        docstring(file.resources[0].doc),
        "from __future__ import annotations",
        "from typing import TYPE_CHECKING",
        *running.lines(),
        *(["if TYPE_CHECKING:", *(f"    {line}" for line in checked)] if checked else []),
        "\n",
        *named,
        f"\n{sideloads}" if sideloads else "",
        *(f"\n\n{one}" for one in classes),
    ]
    return "\n".join(parts) + "\n"


def _classes(resource: Resource, file: ApiFile, running: Imports, checking: Imports) -> Iterator[str]:
    """The classes of a resource: for the client, for the async client, and those of its bulk calls."""
    yield _class(resource, file, running, checking)
    yield _async_class(resource, file, running, checking)
    for text in bulk.definitions(resource, file, is_stub=False):
        yield _running(text, running, checking)


def _assigned(text: str, running: Imports, checking: Imports, hidden: frozenset[str] = frozenset()) -> str:
    """An annotated assignment: only what stands right of the `=` has to be there when the module runs."""
    annotated, separator, value = text.partition(" = ")
    return checking.resolve(annotated, hidden) + separator + running.resolve(value)


def _running(text: str, running: Imports, checking: Imports) -> str:
    """A class: its annotations need no import when it runs, its bases and what it returns do."""
    lines = [
        checking.resolve(line) if re.match(r"(    )+(def |\w+: )", line) else running.resolve(line)
        for line in text.split("\n")
    ]
    return "\n".join(lines)


def _class(resource: Resource, file: ApiFile, running: Imports, checking: Imports) -> str:
    hidden = members(resource)
    bases = running.resolve(", ".join(bases_of(resource, is_async=False)))
    parts = [docstring(resource.doc, f"Reached as `client.{resource.path}`.")]
    parts.append("\n".join(_assigned(child(one), running, checking, hidden) for one in resource.children))
    parts += _bulk(resource, file, False, checking)
    for method in resource.methods:
        parts.append(_assigned(definition(resource, method, file), running, checking, hidden))
        if method in resource.offered:
            parts.append(checking.resolve(_method(method, resource, file), hidden))
    body = "\n\n".join(part for part in parts if part)
    return f"class {resource.class_name}({bases}):\n" + indented(body)


def _async_class(resource: Resource, file: ApiFile, running: Imports, checking: Imports) -> str:
    """The class for the async client, which has the methods of the sync class."""
    bases = running.resolve(", ".join(bases_of(resource, is_async=True)))
    doc = docstring(
        f"`{resource.class_name}` for the async client: calls are awaited, lists read with `async for`."
    )
    body = "\n\n".join([doc, *_bulk(resource, file, True, checking)])
    return f"class {resource.async_class}({bases}, sync_class={resource.class_name}):\n" + indented(body)


def _bulk(resource: Resource, file: ApiFile, is_async: bool, checking: Imports) -> list[str]:
    texts = bulk.attribute(resource, file, is_async, is_stub=False)
    return [checking.resolve(one, members(resource)) for one in texts]


def members(resource: Resource) -> frozenset[str]:
    """The names that the class of a resource hides."""
    return frozenset(
        ["bulk", *(one.name for one in resource.methods), *(one.name for one in resource.children)]
    )


def bases_of(resource: Resource, is_async: bool) -> list[str]:
    """The bases of a resource class: what is written by hand comes first."""
    prefix = "Async" if is_async else ""
    by_hand = [mark(resource.mixin[0], prefix + resource.mixin[1])] if resource.mixin else []
    return [*by_hand, mark(RESOURCE, f"{prefix}Resource")]


def child(resource: Resource) -> str:
    """The attribute of a resource that leads to one below it."""
    home = resource.module.removeprefix(f"{API}.")
    kind, lazy = mark(resource.module, resource.class_name), mark(RESOURCE, "Lazy")
    return f"{resource.name}: {lazy}[{kind}] = {lazy}({literal(home)}, {literal(resource.class_name)})"


def _method(method: Method, resource: Resource, file: ApiFile) -> str:
    parameters = merged(method, file)
    given = ", ".join([f"self.{constant(method)}", *map(_passed, parameters)])
    return "\n".join(
        [
            f"def {method.name}({signature(parameters)}) -> {returned_by(method, is_async=False)}:",
            indented(calldocs.of_method(method, resource, file)),
            indented(f"return self._run({given})"),
        ]
    )


def _passed(parameter: Parameter) -> str:
    return f"**{parameter.name}" if parameter.rest else f"{parameter.name}={parameter.name}"


def package(model: Model) -> str:
    """The package: one attribute of the clients for each resource."""
    checking = Imports(API, frozenset({"Resources", "AsyncResources", "Lazy", "TYPE_CHECKING"}))
    classes = [checking.resolve(_root(model, is_async)) for is_async in KINDS]
    lines = [
        f"# {header([])}",
        docstring("What a client offers: one attribute for each resource, imported when it is first used."),
        "from __future__ import annotations",
        "from typing import TYPE_CHECKING",
        "from zenpy.lib.resources import Lazy",
        "if TYPE_CHECKING:",
        *(f"    {line}" for line in checking.lines()),
        *(f"\n\n{one}" for one in classes),
    ]
    return "\n".join(lines) + "\n"


def _root(model: Model, is_async: bool) -> str:
    attributes = []
    for one in model.roots:
        name = class_of(one, is_async)
        home = one.module.removeprefix(f"{API}.")
        attributes.append(
            f"{one.name}: Lazy[{mark(one.module, name)}] = Lazy({literal(home)}, {literal(name)})"
        )
    which = "async client" if is_async else "client"
    head = f"class {'Async' if is_async else ''}Resources:\n"
    return head + indented(docstring(f"The resources of the {which}.") + "\n\n" + "\n".join(attributes))
