"""The operations of the document as resources with methods, and the modules these are generated into."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.model.ir import ApiFile, Form, Method, Resource
from generator.model.operations import form_of, operations_of
from zenpy._codegen.document import Node, as_list, as_mapping, description_of, tag_nodes
from zenpy._codegen.naming import camel
from zenpy._codegen.package import package_of
from zenpy._codegen.source import join_words
from zenpy._codegen.types import TypeTable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from zenpy._codegen.package import Package


def api_files(document: Node, table: TypeTable, by_hand: Mapping[str, frozenset[str]]) -> tuple[ApiFile, ...]:
    """All modules of resources, sorted by name."""
    tags, package = {str(tag["name"]): tag for tag in tag_nodes(document)}, package_of(document)
    forms = _forms(document, table)
    paths = _paths([*tags, *forms])
    homes = {path: _module_path(path, tags) for path in paths}
    groups = {path: str(doc) for path, doc in as_mapping(document.get("x-zenpy-groups")).items()}
    built: dict[str, Resource] = {}
    for path in sorted(paths, key=lambda path: -path.count(".")):
        children = tuple(built[child] for child in paths if child.rpartition(".")[0] == path)
        module = f"{package.api}.{homes[path]}"
        built[path] = _resource(path, module, tags, forms, children, by_hand, groups)
    grouped: dict[str, list[str]] = defaultdict(list)
    for path in paths:
        grouped[homes[path]].append(path)
    return tuple(_file(home, members, built, homes, package) for home, members in sorted(grouped.items()))


def roots(files: tuple[ApiFile, ...]) -> tuple[Resource, ...]:
    """The resources that are attributes of the client."""
    found = [resource for file in files for resource in file.resources if "." not in resource.path]
    return tuple(sorted(found, key=lambda resource: resource.path))


def _file(
    home: str,
    members: list[str],
    built: Mapping[str, Resource],
    homes: Mapping[str, str],
    package: Package,
) -> ApiFile:
    resources = [built[path] for path in members]
    sources = {
        form.operation.source
        for resource in resources
        for method in resource.methods
        for form in method.forms
    }
    below = any(other.startswith(f"{home}.") for other in homes.values())
    return ApiFile(home, tuple(sorted(sources)), tuple(resources), below, package, f"{package.api}.{home}")


def _forms(document: Node, table: TypeTable) -> dict[str, dict[str, list[Form]]]:
    """The forms of every method, by resource and by name."""
    found: dict[str, dict[str, list[Form]]] = defaultdict(lambda: defaultdict(list))
    for operation, node in operations_of(document, table):
        for call in map(as_mapping, as_list(node.get("x-zenpy-calls"))):
            found[str(call["resource"])][str(call["method"])].append(form_of(operation, node, call, table))
    return found


def _paths(named: list[str]) -> list[str]:
    """All resources: those named, and those on the way to them."""
    found: set[str] = set()
    for path in named:
        parts = path.split(".")
        found.update(".".join(parts[: length + 1]) for length in range(len(parts)))
    return sorted(found)


def _module_path(path: str, tags: Mapping[str, Node]) -> str:
    """The module of a resource: that of the nearest resource above it which has a spec file of its own."""
    return next((above for above in _ancestors(path) if above in tags), path.partition(".")[0])


def _ancestors(path: str) -> Iterator[str]:
    while path:
        yield path
        path = path.rpartition(".")[0]


def _resource(
    path: str,
    home: str,
    tags: Mapping[str, Node],
    forms: Mapping[str, Mapping[str, list[Form]]],
    children: tuple[Resource, ...],
    by_hand: Mapping[str, frozenset[str]],
    groups: Mapping[str, str],
) -> Resource:
    """A resource; `forms` are those of all resources."""
    tag = tags.get(path, {})
    dotted = str(tag.get("x-zenpy-mixin") or "")
    module, _, name = dotted.rpartition(".")
    methods = [
        Method(method, tuple(_most_specific_first(node))) for method, node in forms.get(path, {}).items()
    ]
    elsewhere = () if methods or children or dotted else _calls_elsewhere(path, forms)
    doc = description_of(tag) or groups.get(path) or _doc_of_group(path, children, methods)
    if elsewhere:
        doc = f"{doc} Its calls are {join_words(f'`client.{call}`' for call in elsewhere)}."
    return Resource(
        path,
        class_stem(path, tags) + "Api",
        home,
        doc,
        tuple(sorted(methods, key=lambda method: (not method.is_call, method.name))),
        children,
        (module, name) if dotted else None,
        by_hand.get(dotted, frozenset()),
        elsewhere,
    )


def _calls_elsewhere(path: str, forms: Mapping[str, Mapping[str, list[Form]]]) -> tuple[str, ...]:
    """The calls of other resources that stand for the operations of a resource."""
    found = [
        other if method == "__call__" else f"{other}.{method}"
        for other, methods in forms.items()
        for method, ways in methods.items()
        if any(form.operation.resource == path for form in ways)
    ]
    return tuple(sorted(found))


def _doc_of_group(path: str, children: tuple[Resource, ...], methods: list[Method]) -> str:
    """What a group of calls is for that has no spec file of its own, and that the document does not describe."""
    parent, _, name = path.rpartition(".")
    words = name.replace("_", " ")
    whole = f"The {words} of `client.{parent}`." if parent else f"Calls about {words}."
    below = ", ".join(f"`{child.name}`" for child in children)
    called = next((method.forms[-1].operation.doc for method in methods if method.is_call), "")
    others = ", ".join(f"`{method.name}`" for method in methods if not method.is_call)
    parts = [called or whole, f"Calls: {others}." if others else "", f"Below it: {below}." if below else ""]
    return " ".join(part for part in parts if part)


def class_stem(path: str, tags: Mapping[str, Node]) -> str:
    """The class name of a resource without its ending: its own by the spec, or that of what it is below and its name."""
    class_name = tags.get(path, {}).get("x-zenpy-class")
    if class_name:
        return str(class_name).removesuffix("Api")
    above, _, name = path.rpartition(".")
    return (class_stem(above, tags) if above else "") + camel(name)


def _most_specific_first(forms: list[Form]) -> list[Form]:
    """The most specific form first: chosen by several arguments, by one, by a list, by nothing."""
    renamed = [replace(form, when=tuple(sorted(form.when))) for form in forms]
    return sorted(renamed, key=lambda form: (-len(form.when), form.many, form.when, form.operation.id))
