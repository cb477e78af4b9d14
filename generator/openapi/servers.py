"""Servers and ways to sign in, as the document says them; and what of them, for those who generate, OpenAPI has no words for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.spec.types import Schema

if TYPE_CHECKING:
    from generator.spec.api import ApiSpec, ServerSpec


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
    return {
        name: {"type": "http", "scheme": one.scheme, **({"description": one.doc} if one.doc else {})}
        for name, one in sorted(api.auth.items())
    }


def extensions_of(api: ApiSpec) -> Schema:
    """The servers beside the main one, and the names of modules and groups; each only where there is something."""
    others = {name: _server(server, api) for name, server in api.servers.items() if name != api.main}
    found: Schema = {
        "x-zenpy-servers": others,
        "x-zenpy-modules": dict(api.modules),
        "x-zenpy-groups": dict(api.groups),
    }
    return {key: value for key, value in found.items() if value}


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
