"""Which operation a request means, and what the OpenAPI document says of it.

`routes.json` is generated from that document; this module reads it once and finds routes by path.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import cache, cached_property
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from zenpy.sandbox.message import Json


@dataclass(frozen=True)
class Field:
    """A field of a record: its type, how it is written, and which records it holds or holds the ids of."""

    name: str
    type: str
    assigned: bool = False
    writeonly: bool = False
    #: Only Zendesk sets it.
    readonly: bool = False
    #: It is taken when a record is made, and never again.
    create_only: bool = False
    #: Another operation writes it.
    elsewhere: bool = False
    #: What is not sent of it stays.
    merge: bool = False
    #: It must be sent.
    required: bool = False
    #: What may be sent as it: `string|id`, `list<string>`.
    shape: str = "any"
    #: The only values that it may have; empty where others are possible.
    choices: tuple[str, ...] = ()
    #: It may be null.
    null: bool = False
    #: It is always there.
    present: bool = False
    #: What a text is: `uri` or `email`.
    format: str | None = None
    #: Its values, or those of its list; `is_open` where there may be others.
    values: tuple[str, ...] = ()
    is_open: bool = False
    #: The kind of record whose ids it holds.
    of: str | None = None
    #: The kind of record that it holds, or that each item of its list is.
    inner: str | None = None
    #: What it holds, or each item of its list, where this is described for one operation only.
    own: Kind | None = None
    #: The field that shows this text.
    raw: str | None = None
    #: The paths in a body that its parts are written under; `*` is the whole field.
    parts: Mapping[str, str] = field(default_factory=dict)

    def wrong_choice(self, value: object) -> str | None:
        """The text that is not in its closed list, of a value or of the items of a list; None when there is none."""
        texts = value if isinstance(value, list) else [value]
        wrong = (one for one in texts if isinstance(one, str) and one not in self.choices)
        return next(wrong, None) if self.choices else None


@dataclass(frozen=True)
class Kind:
    """A kind of record: its name in the document, its short name and its fields."""

    spec: str
    name: str
    fields: Mapping[str, Field]
    #: Of a record that is answered as a resource of JSON:API: the fields beside `attributes`, and those with other records.
    beside: tuple[str, ...] = ()
    related: tuple[str, ...] = ()

    @cached_property
    def never_null(self) -> frozenset[str]:
        """The fields that are left out in the place of null."""
        return frozenset(field.name for field in self.fields.values() if not field.null)

    @property
    def is_camel(self) -> bool:
        """Whether the names of its fields are written in camelCase."""
        return any(not name.islower() and name.isidentifier() for name in self.fields)


class Route:
    """An operation: where it is, what it takes and what it answers."""

    def __init__(self, data: Json) -> None:
        self.id: str = data["id"]
        self.method: str = data["method"]
        self.path: str = data["path"]
        self.status: int = data["status"]
        self.result: Json = data["result"]
        self.answer: str = self.result["kind"]
        self.key: str | None = self.result.get("key")
        self.schema: str | None = self.result.get("schema")
        self.body: Json | None = data.get("body")
        self.body_optional: bool = data.get("optional", False)
        self.beside: tuple[str, ...] = tuple(data.get("beside", ()))
        self.product: str = data.get("product", "support")
        #: The server that it belongs to; empty for the account's.
        self.server: str = data.get("server", "")
        #: Whether its product writes names in camelCase.
        self.is_camel: bool = data.get("camel", False)
        #: Whether its server takes requests without credentials.
        self.is_open: bool = data.get("open", False)
        self.writes: str = data.get("writes", "change" if self.method in ("PUT", "PATCH") else "act")
        self.pages: tuple[str, ...] = tuple(data.get("pagination", ()))
        self.size: int = data.get("size", 100)
        #: Of pages with a link: where the link is, and the parameters for the size and for where to go on.
        self.link: Json = data.get("link", {})
        self.sideloads: Json = data.get("sideloads", {})
        #: The parameters of the query, and what the body has beside records.
        self.query_fields: dict[str, Field] = _fields(data.get("query", {}))
        self.sent_fields: dict[str, Field] = _fields_with_own(data.get("sent", {}))
        self.query: tuple[str, ...] = tuple(self.query_fields)
        self.parts: tuple[str, ...] = tuple(self.path.strip("/").split("/"))
        self.params: tuple[str, ...] = tuple(part[1:-1] for part in self.parts if part.startswith("{"))
        self.is_item: bool = self.parts[-1].startswith("{")
        self.last: str = self.parts[-1]
        self.name: str = self.method + " " + plain(self.path)

    @property
    def parent(self) -> str:
        """The path above this one."""
        return self.path.rpartition("/")[0]


def plain(path: str) -> str:
    """A path without the usual prefix and the names of its parameters: `tickets/{}/tags`, `/oauth/tokens`."""
    return re.sub(r"\{[^}]*\}", "{}", path.removeprefix("/api/v2/").rstrip("/"))


class Routes:
    """All operations, by path."""

    def __init__(self, data: Json) -> None:
        #: Of the routes of another API than Zendesk's: where it is, how it is signed to, how it answers errors.
        self.about: Json = data.get("api", {})
        #: The servers beside the account's, with the path that their addresses have.
        self.servers: dict[str, str] = data["servers"]
        self.kinds: dict[str, Kind] = {name: _kind(name, one) for name, one in data["schemas"].items()}
        self.all: list[Route] = [Route(one) for one in data["operations"]]
        self._by_name = {route.name: route for route in self.all}
        self._tree: dict[str, Any] = {}
        self._short = {kind.name: spec for spec, kind in reversed(self.kinds.items())}
        self._short.update({_snake(spec): spec for spec in self.kinds})
        # Fields that are only there when `include=` asks for them.
        self.sideloaded: set[tuple[str | None, str]] = {("Ticket", "comment")}
        for route in self.all:
            inside = [one["key"] for one in route.sideloads.values() if one["place"] == "field"]
            self.sideloaded.update((route.schema, key) for key in inside)
            node = self._tree
            for part in route.parts:
                node = node.setdefault("{}" if part.startswith("{") else part, {})
            node.setdefault("", {})[route.method] = route

    def find(self, path: str) -> tuple[dict[str, Route], list[str]]:
        """The routes at a path, by method, and the values in the path; no routes when the path is unknown."""
        parts = [unquote(part) for part in path.strip("/").split("/")]
        if not self.about:
            parts[-1] = parts[-1].removesuffix(".json")
        for routes, values in _walk(self._tree, parts, []):
            return routes, values
        # another server may have a host of its own, where its paths begin at the root
        for base in dict.fromkeys(self.servers.values()):
            for routes, values in _walk(self._tree, [*base.strip("/").split("/"), *parts], []):
                return routes, values
        return {}, []

    def near(self, path: str) -> str | None:
        """The path template that is most similar to an unknown path."""
        known = {re.sub(r"\{[^}]*\}", "1", route.path): route.path for route in self.all}
        found = get_close_matches(re.sub(r"\d+", "1", path.removesuffix(".json")), known, n=1, cutoff=0.75)
        return known[found[0]] if found else None

    def at(self, method: str, path: str) -> Route | None:
        """The operation with this method at a path template."""
        return self._by_name.get(f"{method} {plain(path)}")

    def kind(self, name: str) -> Kind:
        """A kind of record by its name in the document (`HelpCenterArticle`) or its short name (`ticket`)."""
        spec = name if name in self.kinds else self._short.get(name.lower())
        if spec is None:
            raise KeyError(
                f"no kind of record is called {name!r}: use a name of the API, such as 'Ticket' or 'ticket'"
            )
        return self.kinds[spec]

    def schema_at(self, route: Route) -> str | None:
        """The kind of record a route is about, also where its answer does not say so (a deletion)."""
        shown = self.at("GET", route.path) if route.is_item else None
        for one in (shown, route):
            if one and one.schema and one.answer not in ("job", "list" if one.is_item else "job"):
                return one.schema
        path = route.path
        for _ in range(3):
            for method in ("GET", "PUT", "PATCH", "POST"):
                other = self.at(method, path)
                if other and other.answer in ("one", "whole", "list") and other.schema:
                    return other.schema
            path = path.rpartition("/")[0]
        return self._kind_from_parameter(route)

    def _kind_from_parameter(self, route: Route) -> str | None:
        """The kind of record that the last parameter of a path is named after."""
        name = _snake(route.params[-1]).removesuffix("_id") if route.is_item else ""
        names = (f"help_center_{name}", name) if "help_center" in route.parts else (name,)
        return next((self._short[one] for one in names if one in self._short), None)

    @cache  # noqa: B019 - there is one instance, and it lives as long as the process
    def owners_of(self, spec: str) -> frozenset[str]:
        """The fields of a kind that name what its records lie under: ids in the paths that list them."""
        lists = [
            route.params
            for route in self.all
            if route.method == "GET" and route.schema == spec and not route.is_item
        ]
        fields = self.kinds[spec].fields
        names = {name for params in lists for name in params if name in fields and name.endswith("_id")}
        return frozenset() if () in lists else frozenset(names)

    @cache  # noqa: B019 - there is one instance, and it lives as long as the process
    def paths_to(self, spec: str) -> tuple[tuple[str, ...], ...]:
        """The parts of the paths that a single record of a kind is shown under, without its id; the shortest first."""
        shown = [
            route for route in self.all if route.is_item and route.method == "GET" and route.schema == spec
        ]
        shown.sort(key=lambda route: (len(route.params), len(route.path)))
        return tuple(tuple(route.path.split("/")[:-1]) for route in shown)


def _walk(
    node: dict[str, Any], parts: list[str], values: list[str]
) -> Iterator[tuple[dict[str, Route], list[str]]]:
    """The matches of a path; a literal segment goes before a parameter."""
    if not parts:
        if "" in node:
            yield node[""], values
        return
    head, *rest = parts
    if head in node and head:
        yield from _walk(node[head], rest, values)
    if "{}" in node and head:
        yield from _walk(node["{}"], rest, [*values, head])


def _kind(spec: str, data: Json) -> Kind:
    return Kind(
        spec,
        data.get("name") or _snake(spec),
        _fields(data["fields"]),
        *(tuple(data.get("jsonapi", {}).get(name, ())) for name in ("beside", "related")),
    )


def _fields(data: Mapping[str, str]) -> dict[str, Field]:
    return {name: _field(name, text) for name, text in data.items()}


def _fields_with_own(data: Mapping[str, str]) -> dict[str, Field]:
    """Fields, of which `envelope.name` is one inside another one."""
    inside: dict[str, dict[str, str]] = {}
    for place, text in data.items():
        outer, _, rest = place.partition(".")
        if rest:
            inside.setdefault(outer, {})[rest] = text
    found = _fields({name: text for name, text in data.items() if "." not in name})
    for name, many in inside.items():
        found[name] = replace(found[name], own=Kind("", "", _fields_with_own(many)))
    return found


def _field(name: str, text: str) -> Field:
    kind, *words = text.split()
    flags: dict[str, Any] = {word: True for word in words if "=" not in word}
    values = dict(word.split("=", 1) for word in words if "=" in word)
    parts = dict(part.split(":", 1) for part in values.get("as", "").split(",") if part)
    shape = values.get("shape") or ("list<object>" if kind == "list" and "is" in values else kind)
    known = values.get("enum") or values.get("known") or ""
    taken = values.get("take") or values.get("enum") or "*"
    return Field(
        name,
        kind,
        **flags,
        shape=shape,
        choices=() if taken == "*" else tuple(map(unquote, taken.split(","))),
        format=values.get("format"),
        values=tuple(map(unquote, known.split(","))) if known else (),
        is_open="known" in values,
        of=values.get("of"),
        inner=values.get("is"),
        raw=values.get("raw"),
        parts=parts,
    )


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")


@cache
def load(package: str = "zenpy.sandbox") -> Routes:
    """The routes that a package has, read once."""
    return Routes(json.loads(files(package).joinpath("routes.json").read_text("utf-8")))
