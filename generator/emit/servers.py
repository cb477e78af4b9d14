"""The table of servers that the runtime reads: where each is, and which argument of a client has its credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zenpy._codegen.document import as_list, as_mapping
from zenpy._codegen.package import package_of
from zenpy._codegen.source import docstring, literal

if TYPE_CHECKING:
    from zenpy._codegen.document import Node

TARGET = "zenpy/lib/client/server_table.py"
_DOC = "The servers beside the account's, by their names in the API description."


def emit(document: Node) -> dict[str, str]:
    """The module with the table."""
    if "client" not in package_of(document).by_hand:
        return {}
    entries = server_entries(document)
    parts = [
        f"# {package_of(document).header(['api.yaml'])}",
        docstring(_DOC),
        "from __future__ import annotations",
        "from collections.abc import Mapping",
        "from zenpy.lib.http.servers import ServerAddress",
        f"SERVERS: Mapping[str, ServerAddress] = {{{' '.join(entries)}}}",
    ]
    return {TARGET: "\n".join(parts) + "\n"}


def server_entries(document: Node) -> list[str]:
    """The entries of the table, one for each server."""
    servers = as_mapping(document.get("x-zenpy-servers"))
    return [f"{literal(name)}: {_server(as_mapping(one))}," for name, one in servers.items()]


def _server(server: Node) -> str:
    parts = [
        f"{name}={literal(str(server[name]))}"
        for name in ("path", "url", "argument", "gives")
        if server.get(name)
    ]
    schemes = [literal(str(scheme)) for scheme in as_list(server.get("schemes"))]
    if schemes:
        parts.append(f"schemes=frozenset({{{', '.join(schemes)}}})")
    return f"ServerAddress({', '.join(parts)})"
