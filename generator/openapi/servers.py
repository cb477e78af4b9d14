"""Servers and ways to sign in, as the document says them; and what of them, for those who generate, OpenAPI has no words for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.spec.types import Schema

if TYPE_CHECKING:
    from generator.spec.api import ApiSpec, ServerSpec, SignInSpec


def make_servers(server: ServerSpec) -> list[Schema]:
    """The addresses of a server, the usual one first."""
    described: Schema = {"description": server.doc} if server.doc else {}
    variables: Schema = {
        name: {"default": default, "description": doc} for name, (default, doc) in server.variables.items()
    }
    for name in _names_in(server.url):
        variables.setdefault(name, {"default": "example"})
    others: list[Schema] = [{"url": url} for url in server.others]
    first: Schema = {"url": server.url, **described, **({"variables": variables} if variables else {})}
    return [first, *others]


def _names_in(url: str) -> list[str]:
    return [part.partition("}")[0] for part in url.split("{")[1:]]


def make_sign_in(api: ApiSpec) -> dict[str, object]:
    """The ways to sign in, by name."""
    return {name: _scheme(one, "client" not in api.package.by_hand) for name, one in sorted(api.auth.items())}


def _scheme(one: SignInSpec, is_generated: bool) -> Schema:
    """A way to sign in; for a client that is generated with the arguments of its constructor."""
    by_header: Schema = {"type": "apiKey", "in": "header", "name": one.header}
    scheme = by_header if one.scheme == "header" else {"type": "http", "scheme": one.scheme}
    described: Schema = {"description": one.doc} if one.doc else {}
    arguments: Schema = {"x-zenpy-arguments": list(one.arguments)} if is_generated else {}
    return {**scheme, **described, **arguments}


def extensions_of(api: ApiSpec) -> Schema:
    """The package, the names of errors, the servers beside the main one, and the names of modules and groups; each only where there is something."""
    others = {name: _server(server, api) for name, server in api.servers.items() if name != api.main}
    found: Schema = {
        "x-zenpy-package": api.package.to_node(),
        "x-zenpy-error-names": _error_names(api) if api.error_names else {},
        "x-zenpy-servers": others,
        "x-zenpy-modules": dict(api.modules),
        "x-zenpy-module-aliases": dict(api.module_aliases),
        "x-zenpy-groups": dict(api.groups),
    }
    return {key: value for key, value in found.items() if value}


def _error_names(api: ApiSpec) -> Schema:
    """Where error answers say what went wrong, and the header that names the request."""
    return {**api.error_names, **({"request_id": api.request_id} if api.request_id else {})}


def _server(server: ServerSpec, api: ApiSpec) -> Schema:
    """What a client has to know of a server: where it is, as a path below the main one if it lies there, and its argument."""
    main = api.servers[api.main].url
    below = server.url.removeprefix(main) if server.url.startswith(f"{main}/") else None
    node: Schema = {"path": below} if below else {"url": server.url}
    if server.others:
        node["others"] = list(server.others)
    if server.argument:
        schemes = sorted({api.auth[name].scheme for name in server.auth})
        node.update({"argument": server.argument, "gives": server.gives, "schemes": schemes})
    return node
