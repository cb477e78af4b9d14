"""What is true of the whole API, as values: its title, servers, ways to sign in, error answers and names of modules.

`api.yaml` in the directory of the spec says it. Without that file an API has one server, which needs no credentials.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

import yaml

from generator.spec.diagnostics import Place, Placed, Places, did_you_mean, unknown_name
from generator.spec.yaml_table import Cell, FileDiagnostics, Table, plain_value
from zenpy._codegen.package import OWN, PARTS, Package

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

SCHEMES = ("basic", "bearer", "header")
#: The arguments of a generated client that each way to sign in takes.
ARGUMENTS = {"basic": ("user", "password"), "bearer": ("token",), "header": ("key",)}
#: Which operations an error answer belongs to: all, those with input, that change a record, that write, or that name it.
APPLIES = ("all", "input", "changes", "writes", "named")
#: How a product writes the names of its fields and parameters.
NAMES = ("snake_case", "camelCase")
API = frozenset({"title", "version", "doc", "auth", "servers", "products", "errors", "error_body"}) | {
    "request_id",
    "modules",
    "module_aliases",
    "groups",
    "package",
    "error_names",
    "roles",
    "open_to",
    "search_types",
    "licence",
    "contact",
    "words",
    "examples",
}
SIGN_IN = frozenset({"scheme", "doc", "header", "arguments"})
ERROR_NAMES = frozenset({"code", "text"})
SERVER = frozenset({"url", "others", "variables", "auth", "argument", "gives", "doc"})
VARIABLE = frozenset({"default", "doc"})
PRODUCT = frozenset({"server", "names"})
PACKAGE = frozenset(
    {"name", "client", "core", "spec", "document", "stubs", "reference", "command", "by_hand"}
)
ERROR = frozenset({"name", "for", "retry", "doc"})


@dataclass(frozen=True)
class SignInSpec:
    """A way to sign requests."""

    name: str
    place: Place
    scheme: str
    doc: str = ""
    #: The header that carries it, if the scheme does not say which.
    header: str = ""
    #: The arguments of the constructor of a generated client.
    arguments: tuple[str, ...] = ()


@dataclass(frozen=True)
class ServerSpec(Placed):
    """A server: its address, and which ways to sign in it takes; none for one without credentials."""

    name: str
    place: Place
    url: str
    #: Further addresses, which a client is told when it needs them.
    others: tuple[str, ...] = ()
    #: The variables of the address: by name, the default and what it is.
    variables: dict[str, tuple[str, str]] = field(default_factory=dict)
    auth: tuple[str, ...] = ()
    #: The argument of the client's constructor that takes its credentials, and what is given there.
    argument: str | None = None
    gives: str = ""
    doc: str = ""
    places: Places = field(default_factory=Places, compare=False, repr=False)


@dataclass(frozen=True)
class ProductSpec(Placed):
    """What holds for all files of a product."""

    name: str
    place: Place
    server: str | None = None
    names: str = "snake_case"
    places: Places = field(default_factory=Places, compare=False, repr=False)


@dataclass(frozen=True)
class ErrorSpec:
    """An error answer."""

    status: str
    place: Place
    name: str
    doc: str
    applies: str = "all"
    #: Whether a header may say when to try again.
    retry: bool = False


@dataclass(frozen=True)
class ApiSpec:
    """What `api.yaml` says."""

    title: str = "API"
    version: str = "1"
    doc: str = ""
    auth: dict[str, SignInSpec] = field(default_factory=dict)
    servers: dict[str, ServerSpec] = field(
        default_factory=lambda: {"main": ServerSpec("main", Place("api.yaml", 1), "/")}
    )
    products: dict[str, ProductSpec] = field(default_factory=dict)
    errors: dict[str, ErrorSpec] = field(default_factory=dict)
    #: The schema of the bodies of error answers.
    error_body: dict[str, object] = field(default_factory=lambda: {"description": "What went wrong."})
    #: The roles that operations are allowed for, and those among them that need no credentials.
    roles: tuple[str, ...] = ()
    open_to: tuple[str, ...] = ()
    #: The types of records that a search finds.
    search_types: tuple[str, ...] = ()
    #: Where the bodies of error answers have the code and the text: names, with dots between them.
    error_names: dict[str, str] = field(default_factory=dict)
    #: The header that names a request.
    request_id: str | None = None
    #: What modules of records hold that are imported by their own name.
    modules: dict[str, str] = field(default_factory=dict)
    #: Other names of some of them, and which they are.
    module_aliases: dict[str, str] = field(default_factory=dict)
    #: What groups of calls are for that no file has.
    groups: dict[str, str] = field(default_factory=dict)
    #: The licence of the document, and whom to ask about it: the words of OpenAPI.
    licence: dict[str, str] = field(default_factory=dict)
    contact: dict[str, str] = field(default_factory=dict)
    #: Words that have capitals of their own in titles: `sla` is SLA.
    words: dict[str, str] = field(default_factory=dict)
    #: Examples of the values of fields, by the name of the field.
    examples: dict[str, object] = field(default_factory=dict)
    #: What is generated. Without it, it is a part of this project's own package.
    package: Package = OWN

    @property
    def main(self) -> str:
        """The server of the operations that name none."""
        return next(iter(self.servers))

    def server_of(self, product: str, named: str | None) -> str:
        """The server of a file: the one that it names, or that its product names, or the main one."""
        found = self.products.get(product)
        return named or (found.server if found else None) or self.main

    def is_camel(self, product: str) -> bool:
        """Whether a product writes its names in camelCase."""
        found = self.products.get(product)
        return found is not None and found.names == "camelCase"


def read_api(root: yaml.Node, diagnostics: FileDiagnostics) -> ApiSpec:
    """What the file says."""
    if not isinstance(root, yaml.MappingNode):
        diagnostics.add(root, "api.yaml must be a table of keys and values")
        return ApiSpec()
    table = Table(root, API, "api.yaml", diagnostics)
    body = plain_value(table["error_body"].value) if "error_body" in table else None
    examples = plain_value(table["examples"].value) if "examples" in table else None
    default = ApiSpec()
    return ApiSpec(
        title=table.text("title") or default.title,
        version=table.text("version") or default.version,
        doc=table.text("doc") or default.doc,
        auth=_named(table, "auth", SIGN_IN, "a way to sign in", _read_sign_in),
        servers=_named(table, "servers", SERVER, "a server", _read_server) or default.servers,
        products=_named(table, "products", PRODUCT, "a product", _read_product),
        errors=_named(table, "errors", ERROR, "an error", _read_error),
        error_body=body if isinstance(body, dict) else default.error_body,
        request_id=table.text("request_id"),
        error_names=_read_error_names(table),
        roles=table.texts("roles"),
        open_to=table.texts("open_to"),
        search_types=table.texts("search_types"),
        modules=table.pairs("modules"),
        module_aliases=_read_aliases(table, diagnostics),
        groups=table.pairs("groups"),
        licence=table.pairs("licence"),
        contact=table.pairs("contact"),
        words=table.pairs("words"),
        examples=examples if isinstance(examples, dict) else default.examples,
        package=_read_package(table, diagnostics),
    )


def _read_aliases(table: Table, diagnostics: FileDiagnostics) -> dict[str, str]:
    """Other names of modules, each with the module that it is."""
    found = table.pairs("module_aliases")
    for cell in table["module_aliases"].cells() if found else ():
        if (module := found.get(cell.key)) is not None and module not in table.pairs("modules"):
            diagnostics.add(cell.value, unknown_name("module", module, table.pairs("modules")))
    return found


def _read_error_names(table: Table) -> dict[str, str]:
    inner = table["error_names"].table(ERROR_NAMES, "names of errors") if "error_names" in table else None
    return {key: text for key in ("code", "text") if inner is not None and (text := inner.text(key))}


def _read_package(table: Table, diagnostics: FileDiagnostics) -> Package:
    inner = table["package"].table(PACKAGE, "the package") if "package" in table else None
    title = table.text("title") or ApiSpec().title
    if inner is None:
        return Package(title=title)
    named = {key: text for key in PACKAGE - {"by_hand"} if (text := inner.text(key))}
    by_hand = inner.texts("by_hand")
    for part in by_hand:
        if part not in PARTS:
            diagnostics.add(inner["by_hand"].at, f'unknown part "{part}"{did_you_mean(part, PARTS)}')
    return Package(title=title, by_hand=by_hand, **named)


def _named(
    table: Table, key: str, known: frozenset[str], what: str, read: Callable[[Cell, Table], T]
) -> dict[str, T]:
    """The entries of a table of names, each read from its own table."""
    found = ((cell, cell.table(known, what)) for cell in table.cells(key))
    return {cell.key: read(cell, inner) for cell, inner in found if inner is not None}


def _read_sign_in(cell: Cell, table: Table) -> SignInSpec:
    scheme = _one_of(cell, table, "scheme", SCHEMES)
    header = table.text("header") or ""
    if (scheme == "header") != bool(header):
        cell.diagnostics.add(cell.at, f'"{cell.key}" needs a header exactly if its scheme is header')
    arguments = table.texts("arguments") or ARGUMENTS[scheme]
    return SignInSpec(cell.key, cell.place, scheme, table.text("doc") or "", header, arguments)


def _read_server(cell: Cell, table: Table) -> ServerSpec:
    url = table.text("url") or ""
    if not url:
        cell.diagnostics.add(cell.at, f'server "{cell.key}" needs a url', absent=True)
    variables = _named(
        table,
        "variables",
        VARIABLE,
        "a variable",
        lambda _, inner: (inner.text("default") or "", inner.text("doc") or ""),
    )
    return ServerSpec(
        cell.key,
        cell.place,
        url.rstrip("/"),
        table.texts("others"),
        variables,
        table.texts("auth"),
        table.text("argument"),
        table.text("gives") or "",
        table.text("doc") or "",
        table.places(),
    )


def _read_product(cell: Cell, table: Table) -> ProductSpec:
    names = _one_of(cell, table, "names", NAMES)
    return ProductSpec(cell.key, cell.place, table.text("server"), names, table.places())


def _read_error(cell: Cell, table: Table) -> ErrorSpec:
    name = table.text("name") or ""
    if not name.isidentifier():
        cell.diagnostics.add(cell.at, f'error "{cell.key}" needs a name, such as NotFound', absent=not name)
    applies = _one_of(cell, table, "for", APPLIES)
    return ErrorSpec(cell.key, cell.place, name, table.text("doc") or "", applies, table.flag("retry"))


def _one_of(cell: Cell, table: Table, key: str, known: tuple[str, ...]) -> str:
    """The word under a key, by default the first that is known."""
    word = table.text(key) or known[0]
    if word not in known:
        table.diagnostics.add(table[key].at, f'unknown {key} "{word}"{did_you_mean(word, known)}')
        return known[0]
    return word
