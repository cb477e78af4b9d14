"""The conversion: a checked spec becomes an OpenAPI 3.1 document.

The document alone is enough for everything after it: what OpenAPI has no words for stands in `x-zenpy-*`.
It is deterministic: sorted where the order means nothing, in the order of the spec where it does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.openapi.operations import make_operation, requirements
from generator.openapi.responses import error_responses, make_headers
from generator.openapi.schemas import make_schemas
from generator.openapi.servers import extensions_of, make_servers, make_sign_in
from generator.openapi.webhooks import make_webhooks
from generator.spec.model import VERBS, ResourceSpec, Spec

if TYPE_CHECKING:
    from generator.spec.api import ApiSpec
    from generator.spec.search_terms import SearchTermSpec
    from generator.spec.types import Schema


def convert_to_openapi(spec: Spec) -> dict[str, object]:
    """The OpenAPI document of a spec that has passed the checks."""
    return {
        "openapi": "3.1.0",
        "info": _info(spec.api),
        "servers": make_servers(spec.api.servers[spec.api.main]),
        "security": requirements(spec.api.servers[spec.api.main].auth),
        "tags": _tags(spec),
        **extensions_of(spec.api),
        "x-zenpy-search-terms": {term.name: _search_term(term) for term in spec.search_terms},
        "paths": _paths(spec),
        **({"webhooks": make_webhooks(spec.events)} if spec.events.families else {}),
        "components": {
            "schemas": make_schemas(spec),
            "responses": error_responses(spec.api),
            "headers": make_headers(spec.api),
            "securitySchemes": make_sign_in(spec.api),
        },
    }


def _info(api: ApiSpec) -> Schema:
    described: Schema = {"description": api.doc} if api.doc else {}
    about: Schema = {"contact": api.contact, "license": api.licence}
    return {
        "title": api.title,
        "version": api.version,
        **described,
        **{key: value for key, value in about.items() if value},
    }


def _tags(spec: Spec) -> list[Schema]:
    tags = [(resource.name, _tag(resource.name, resource)) for resource in spec.resources if resource.name]
    return [tag for _, tag in sorted(tags, key=lambda pair: pair[0])]


def _tag(name: str, resource: ResourceSpec) -> Schema:
    tag: Schema = {
        "name": name,
        "description": resource.doc,
        "x-zenpy-product": resource.product,
        "x-zenpy-file": resource.file,
        "x-zenpy-source": resource.source,
    }
    if resource.class_name:
        tag["x-zenpy-class"] = resource.class_name
    if resource.mixin:
        tag["x-zenpy-mixin"] = resource.mixin
    return tag


def _search_term(term: SearchTermSpec) -> Schema:
    node: Schema = {"description": term.doc, "types": list(term.types), "value": term.value}
    if term.of:
        node["of"] = term.of
    if term.enum:
        node.update({"enum": list(term.enum), "ordered": term.ordered})
    if term.notes:
        node["notes"] = list(term.notes)
    return node


def _paths(spec: Spec) -> dict[str, object]:
    paths: dict[str, dict[str, object]] = {}
    sources = {resource.name: resource.source for resource in spec.resources if resource.name}
    for operation in sorted(
        spec.operations, key=lambda operation: (operation.path, VERBS.index(operation.verb))
    ):
        item = paths.setdefault(operation.path, _server_of_path(operation.resource, spec))
        item[operation.verb] = make_operation(operation, spec, sources[operation.resource])
    return dict(paths)


def _server_of_path(resource: str, spec: Spec) -> dict[str, object]:
    server = spec.server_by_resource[resource]
    return {} if server == spec.api.main else {"servers": make_servers(spec.api.servers[server])}
