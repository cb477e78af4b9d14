"""The stubs of resources: an overload for every form of a call, with exactly the arguments of that form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.emit import bulk
from generator.emit.api import KINDS, bases_of, class_of, hidden_names, own_names, path_of_file
from generator.python import docstrings
from generator.python.aliases import aliases
from generator.python.overloads import overloads
from generator.python.signatures import signature
from zenpy._codegen.annotations import subscript
from zenpy._codegen.package import RUNTIME, path_of
from zenpy._codegen.source import Imports, docstring, indent, mark

if TYPE_CHECKING:
    from generator.model.ir import ApiFile, Method, Model, Resource
    from generator.python.overloads import Overload


def emit(model: Model) -> dict[str, str]:
    """The stubs of all modules of resources, and of the package with the attributes of the clients."""
    about = model.package
    modules = {about.stub(path_of_file(file)): module(file) for file in model.api_files}
    return {**modules, about.stub(f"{path_of(about.api)}/__init__.py"): package(model)}


def module(file: ApiFile) -> str:
    """The stub of one module."""
    imports = Imports(file.module, own_names(file))
    named = [f"{imports.resolve(alias.definition)}\n{docstring(alias.doc)}" for alias in aliases(file)]
    classes = [_class(resource, is_async, file, imports) for resource in file.resources for is_async in KINDS]
    in_bulk = [
        imports.resolve(text)
        for resource in file.resources
        for text in bulk.bulk_classes(resource, file, is_stub=True)
    ]
    parts = [
        f"# {file.package.header(file.sources)}",
        docstring(file.resources[0].doc),
        *imports.lines(),
        "\n",
        *named,
        *(f"\n\n{one}" for one in [*classes, *in_bulk]),
    ]
    return "\n".join(parts) + "\n"


def _class(resource: Resource, is_async: bool, file: ApiFile, imports: Imports) -> str:
    bases = imports.resolve(", ".join(bases_of(resource, is_async)))
    parts = [docstring(resource.doc, f"Reached as `client.{resource.path}`.")]
    parts += [_attribute(child, is_async) for child in resource.children]
    parts += bulk.bulk_property(resource, file, is_async, is_stub=True)
    parts += [_method(one, resource, is_async, file) for one in resource.offered]
    body = imports.resolve("\n".join(parts), hidden_names(resource))
    return f"class {class_of(resource, is_async)}({bases}):\n" + indent(body)


def _attribute(child: Resource, is_async: bool) -> str:
    """A resource below another one; not a property with a setter and a deleter, which checkers read much slower."""
    kind = subscript(mark("zenpy.lib.resources", "Lazy"), mark(child.module, class_of(child, is_async)))
    old = child.name == "session" and not is_async
    ignore = "  # type: ignore[assignment]  # not that of zenpy 2" if old else ""
    return f"{child.name}: {kind}{ignore}\n{docstring(child.doc)}"


def _method(method: Method, resource: Resource, is_async: bool, file: ApiFile) -> str:
    found = overloads(method, file)
    if len(found) == 1:
        whole = docstrings.method_docstring(method, resource, file)
        doc = docstrings.overload_docstring(found[0]) if method.terms else whole
        return _definition(method.name, found[0], doc, is_async)
    decorator = f"@{mark('typing', 'overload')}"
    return "\n".join(
        f"{decorator}\n" + _definition(method.name, one, docstrings.overload_docstring(one), is_async)
        for one in found
    )


def _definition(name: str, overload: Overload, doc: str, is_async: bool) -> str:
    return f"def {name}({signature(overload.parameters)}) -> {overload.return_type(is_async)}:\n{indent(doc)}"


def package(model: Model) -> str:
    """The stub of the package."""
    imports = Imports(model.package.api, frozenset({"Resources", "AsyncResources"}))
    classes = []
    for is_async in KINDS:
        which = "async client" if is_async else "client"
        attributes = "\n".join(_attribute(resource, is_async) for resource in model.roots)
        head = f"class {'Async' if is_async else ''}Resources:\n"
        classes.append(head + indent(docstring(f"The resources of the {which}.") + "\n" + attributes))
    hidden = frozenset(resource.name for resource in model.roots)
    text = "\n\n\n".join(imports.resolve(cls, hidden) for cls in classes)
    doc = docstring("What a client offers: one attribute for each resource, imported when it is first used.")
    old_names = ["from zenpy.old_names import *"] if model.package.name == RUNTIME else []
    return "\n".join([f"# {model.package.header([])}", doc, *imports.lines(), *old_names, "\n", text]) + "\n"
