"""Check what holds for the whole API: names of servers, of ways to sign in and of products lead somewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.spec.diagnostics import Diagnostic, did_you_mean, report_unknown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.spec.api import ServerSpec
    from generator.spec.model import Spec


def check_api(spec: Spec) -> Iterator[Diagnostic]:
    """Everything that is wrong with `api.yaml`, and with what files say of it."""
    for server in spec.api.servers.values():
        yield from _server(server, spec)
    products = {resource.product for resource in spec.resources}
    for product in spec.api.products.values():
        if product.name not in products:
            yield report_unknown(product.place, "product", product.name, products)
        if product.server is not None and product.server not in spec.api.servers:
            yield report_unknown(product.at("server"), "server", product.server, spec.api.servers)
    for resource in spec.resources:
        if resource.server is not None and resource.server not in spec.api.servers:
            yield report_unknown(resource.at("server"), "server", resource.server, spec.api.servers)
    yield from _errors(spec)


def _server(server: ServerSpec, spec: Spec) -> Iterator[Diagnostic]:
    for name in server.auth:
        if name not in spec.api.auth:
            yield report_unknown(server.at("auth", name), "way to sign in", name, spec.api.auth)
    named = re.findall(r"\{(\w+)\}", server.url)
    for name in server.variables:
        if name not in named:
            yield Diagnostic(
                server.at("variables", name),
                f'the url of "{server.name}" has no {{{name}}}{did_you_mean(name, named)}',
            )
    shared = spec.api.servers[spec.api.main].variables
    for name in named:
        if name not in server.variables and name not in shared:
            yield Diagnostic(
                server.at("url"),
                f'the url of "{server.name}" has {{{name}}}: say in "variables" what it is',
                absent=True,
            )
    is_main = server.name == spec.api.main
    if not is_main and server.auth and not (server.argument and server.gives):
        yield Diagnostic(
            server.place,
            f'"{server.name}" has credentials of its own: name the "argument" of the client that takes them, and what it "gives"',
        )
    if not is_main and named and not server.url.startswith(f"{spec.api.servers[spec.api.main].url}/"):
        yield Diagnostic(
            server.place,
            f'the url of "{server.name}" has a variable, but does not lie below that of "{spec.api.main}"',
        )
    used = {*spec.server_by_resource.values(), *(product.server for product in spec.api.products.values())}
    if not is_main and server.name not in used:
        yield Diagnostic(
            server.place,
            f'no product and no file is on the server "{server.name}": name it in "products", or remove it',
            names=(server.name,),
            absent=True,
        )


def _errors(spec: Spec) -> Iterator[Diagnostic]:
    for operation in spec.operations:
        for status in operation.errors:
            if status not in spec.api.errors:
                yield report_unknown(operation.at("errors", status), "error status", status, spec.api.errors)
