"""The clients of a package whose clients are not written by hand, and what makes a package of its folders.

A client is a constructor: its bases in `zenpy.lib.client.runners` do the work, and the description of the API beside it tells
them where the API is, how its requests are signed, and where it says what went wrong.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.emit.servers import server_entries
from zenpy._codegen.document import as_list, as_mapping
from zenpy._codegen.package import package_of
from zenpy._codegen.source import docstring, literal, section

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zenpy._codegen.document import Node
    from zenpy._codegen.package import Package

#: The arguments that every client takes, with their types, defaults and meanings; `{}` is `Async` for the async client.
_COMMON = (
    ("base_url", "str | None", "None", "the address of the API, if it is another one than usual."),
    ("session", "httpx.{}Client | None", "None", "a client of httpx of your own, which stays open."),
    ("transport", "httpx.{}BaseTransport | None", "None", "a transport of httpx, such as the sandbox's."),
    (
        "timeout",
        "float | Timeouts | None",
        "None",
        "seconds to wait for a connection and for each part of an answer.",
    ),
    (
        "max_retry_after",
        "float",
        "MAX_RETRY_AFTER",
        "how many seconds a request waits at most when the API asks for it.",
    ),
    ("raise_on_ratelimit", "bool", "False", "raise RateLimitError at once instead of waiting."),
    ("disable_cache", "bool", "False", "start with the caches switched off."),
    (
        "relations_by_page",
        "bool",
        "True",
        "load a relation for all records of a page in one call, not for each record alone.",
    ),
    ("on_request", "OnRequest | None", "None", "called before each request."),
    ("on_response", "OnResponse | None", "None", "called after each answer or failure."),
    ("on_wait", "OnWait | None", "None", "called before each pause."),
)
_IMPORTS = """
from __future__ import annotations

from typing import TYPE_CHECKING

from {api} import AsyncResources, Resources
from zenpy.lib.auth.servers import ServerCredentials
from zenpy.lib.client.described import ApiDescription, SignIn, describe_settings
from zenpy.lib.client.runners import AsyncRunner, SyncRunner
from zenpy.lib.http.errors import ErrorNames
from zenpy.lib.http.governor import MAX_RETRY_AFTER
from zenpy.lib.http.hooks import OnRequest, OnResponse, OnWait
from zenpy.lib.http.servers import ServerAddress
from zenpy.lib.http.timeouts import Timeouts

if TYPE_CHECKING:
    import httpx
"""


def emit(document: Node) -> dict[str, str]:
    """The module of the clients, the package and its marker of types; nothing where the clients are written by hand."""
    about = package_of(document)
    if "client" in about.by_hand:
        return {}
    return {
        about.file("client.py"): _module(document, about),
        about.file("__init__.py"): _package(about),
        about.file("py.typed"): "",
        about.file(
            "lib/__init__.py"
        ): f"# {about.header([])}\n{docstring('What is generated: resources and records.')}\n",
    }


def _package(about: Package) -> str:
    names = (about.client, f"Async{about.client}")
    return "\n".join(
        [
            f"# {about.header([])}",
            docstring(f"A typed client for {about.title}."),
            f"from {about.name}.client import {', '.join(names)}",
            f"__all__ = {literal(sorted(names))}\n",
        ]
    )


def _module(document: Node, about: Package) -> str:
    doc = docstring(f"The clients of {about.title}: `{about.client}` and `Async{about.client}`.")
    parts = [
        f"# {about.header(['api.yaml'])}\n{doc}{_IMPORTS.format(api=about.api)}",
        f"#: What the runtime has to know of the API.\nAPI = {_description(document)}",
        _client(document, about, is_async=False),
        _client(document, about, is_async=True),
    ]
    return "\n\n\n".join(parts) + "\n"


def schemes_of(document: Node) -> list[Node]:
    """The ways to sign in to the main server."""
    known = as_mapping(as_mapping(document.get("components")).get("securitySchemes"))
    named = [name for one in as_list(document.get("security")) for name in as_mapping(one)]
    return [as_mapping(known[name]) for name in named]


def _arguments_of(scheme: Node) -> tuple[str, ...]:
    return tuple(map(str, as_list(scheme.get("x-zenpy-arguments"))))


def _main_server(document: Node) -> Node:
    return as_mapping(as_list(document.get("servers"))[0])


def _description(document: Node) -> str:
    info = as_mapping(document.get("info"))
    signed = "".join(f"{_sign_in(scheme)}, " for scheme in schemes_of(document))
    names = {
        key: str(one).lower() if key == "request_id" else str(one)
        for key, one in as_mapping(document.get("x-zenpy-error-names")).items()
    }
    parts = [
        f"title={literal(str(info['title']))}",
        f"base_url={literal(str(_main_server(document)['url']))}",
        f"sign_in=({signed})",
        f"servers={{{' '.join(server_entries(document))}}}",
        f"error_names=ErrorNames({', '.join(f'{key}={literal(one)}' for key, one in names.items())})",
    ]
    return f"ApiDescription({', '.join(parts)})"


def sign_in_of(scheme: Node) -> dict[str, str]:
    """A way to sign in: its scheme and its header."""
    if scheme["type"] == "apiKey":
        return {"scheme": "header", "header": str(scheme["name"])}
    return {"scheme": str(scheme["scheme"]), "header": "Authorization"}


def _sign_in(scheme: Node) -> str:
    way = sign_in_of(scheme)
    header = f", {literal(way['header'])}" if way["scheme"] == "header" else ""
    return f"SignIn({literal(way['scheme'])}, {literal(_arguments_of(scheme))}{header})"


def _own_arguments(document: Node) -> Iterable[tuple[str, str, str, str]]:
    """The arguments that say where the API is and how to sign in."""
    server = _main_server(document)
    for name in re.findall(r"\{(\w+)\}", str(server["url"])):
        described = as_mapping(as_mapping(server.get("variables")).get(name))
        yield name, "str | None", "None", str(described.get("description") or f"the `{name}` of the address.")
    for scheme in schemes_of(document):
        for name in _arguments_of(scheme):
            yield name, "str | None", "None", str(scheme.get("description") or "what signs the requests.")
    for one in map(as_mapping, as_mapping(document.get("x-zenpy-servers")).values()):
        if one.get("argument"):
            doc = f"the credentials of another server: {one['gives']}."
            yield str(one["argument"]), "ServerCredentials | None", "None", doc


def _client(document: Node, about: Package, is_async: bool) -> str:
    prefix = "Async" if is_async else ""
    arguments = {one[0]: one for one in (*_own_arguments(document), *_COMMON)}
    calls = (
        "the same calls, awaited; lists are read with `async for`"
        if is_async
        else "use it as a context manager"
    )
    text = docstring(
        f"{'An async' if is_async else 'A'} client of {about.title}: {calls}.",
        section("Args", {name: doc for name, _, _, doc in arguments.values()}),
        section(
            "Raises", {"ConfigurationError": "the address or the way to sign in is missing or contradictory."}
        ),
    )
    signature = "".join(
        f"        {name}: {kind.format(prefix)} = {default},\n"
        for name, kind, default, _ in arguments.values()
    )
    return (
        f"class {prefix}{about.client}({prefix or 'Sync'}Runner, {prefix}Resources):\n{_indent(text)}\n\n"
        f"    _package = {literal(about.name)}\n\n"
        f"    def __init__(\n        self,\n        *,\n{signature}    ) -> None:\n"
        "        # locals() has every parameter by its name\n"
        "        settings = describe_settings(API, locals(), self.is_async)\n"
        "        super().__init__(settings, timeout, session, transport)"
    )


def _indent(text: str) -> str:
    return "\n".join(f"    {line}" if line else line for line in text.split("\n"))
