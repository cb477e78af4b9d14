"""The resources as they run: a method for every call, sync and async, and the constants that say what it sends.

A method only names its arguments; everything else is data, which `zenpy.lib.request` and `zenpy.lib.response` read.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator import bulk, calldocs
from generator.emit_operations import constant, definitions
from generator.pymodule import Imports, docstring, header, indented, literal, mark
from generator.signatures import alias_definition, merged, returned_by, sideload_aliases, signature

if TYPE_CHECKING:
    from generator.ir import ApiFile, Method, Model, Resource
    from generator.signatures import Parameter

ROOM = "zenpy/lib/api"
API = "zenpy.lib.api"
RESOURCE = "zenpy.lib.resource"
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
    return frozenset([*classes, *bulk.names(file), *sideload_aliases(file).values(), "TYPE_CHECKING"])


def module(file: ApiFile) -> str:
    """One module of resources."""
    running = Imports(f"{API}.{file.path}", own_names(file))
    checking = Imports(f"{API}.{file.path}", own_names(file))
    classes = [_class(one, is_async, file, running, checking) for one in file.resources for is_async in KINDS]
    in_bulk = [
        _running(text, running, checking)
        for one in file.resources
        for text in bulk.definitions(one, file, is_stub=False)
    ]
    aliases = [
        running.resolve(alias_definition(alias, names)) for names, alias in sideload_aliases(file).items()
    ]
    constants = [_assigned(text, running, checking) for text in definitions(file)]
    checked = [line for line in checking.lines() if line not in running.lines()]
    parts = [
        f"# {header(file.sources)}",
        docstring(file.resources[0].doc),
        "from __future__ import annotations",
        "from typing import TYPE_CHECKING",
        *running.lines(),
        *(["if TYPE_CHECKING:", *(f"    {line}" for line in checked)] if checked else []),
        "\n",
        *aliases,
        *(f"\n\n{one}" for one in [*classes, *in_bulk]),
        "\n\n# -- what the calls send and what they answer\n" if constants else "",
        *constants,
    ]
    return "\n".join(parts) + "\n"


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


def _class(resource: Resource, is_async: bool, file: ApiFile, running: Imports, checking: Imports) -> str:
    hidden = members(resource)
    bases = running.resolve(", ".join(bases_of(resource, is_async)))
    parts = [docstring(resource.doc, f"Reached as `client.{resource.path}`.")]
    children = [_assigned(child(one, is_async), running, checking, hidden) for one in resource.children]
    parts.append("\n".join(children))
    parts += [
        checking.resolve(one, hidden) for one in bulk.attribute(resource, file, is_async, is_stub=False)
    ]
    parts += [checking.resolve(_method(one, resource, is_async, file), hidden) for one in resource.offered]
    body = "\n\n".join(part for part in parts if part)
    return f"class {class_of(resource, is_async)}({bases}):\n" + indented(body)


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


def child(resource: Resource, is_async: bool) -> str:
    """The attribute of a resource that leads to one below it."""
    name = class_of(resource, is_async)
    home = resource.module.removeprefix(f"{API}.")
    kind = mark(resource.module, name)
    return f"{resource.name}: {mark(RESOURCE, 'Sub')}[{kind}] = {mark(RESOURCE, 'Sub')}({literal(home)}, {literal(name)})"


def _method(method: Method, resource: Resource, is_async: bool, file: ApiFile) -> str:
    parameters = merged(method, file)
    result = returned_by(method, is_async)
    given = ", ".join([constant(resource, method, file), *map(_passed, parameters)])
    call = f"self._run({given})"
    return "\n".join(
        [
            f"def {method.name}({signature(parameters)}) -> {result}:",
            indented(calldocs.of_method(method, resource, file, is_async)),
            indented(call if result == "None" else f"return {call}"),
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
        "from zenpy.lib.resource import Lazy",
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
