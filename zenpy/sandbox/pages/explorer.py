"""Every operation of the API, out of the OpenAPI document: what it takes and gives, and a form to try it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

if TYPE_CHECKING:
    from collections.abc import Mapping

METHODS = ("get", "post", "put", "patch", "delete")
#: How many levels of records a schema shows.
LEVELS = 3


@dataclass(frozen=True)
class Parameter:
    """A parameter of an operation, as a field of a form."""

    name: str
    place: str
    type: str
    description: str
    required: bool
    options: tuple[str, ...] = ()
    example: str = ""

    @property
    def field(self) -> str:
        """The name of the form's field."""
        return f"{self.place}:{self.name}"


@dataclass(frozen=True)
class Operation:
    """An operation, as pages show it."""

    id: str
    method: str
    path: str
    tag: str
    summary: str
    description: list[str] = field(default_factory=list)
    parameters: list[tuple[str, list[Parameter]]] = field(default_factory=list)
    #: An example of the body; None where the operation takes none.
    body: object = None
    takes: str = ""
    gives: list[tuple[int, str, str]] = field(default_factory=list)

    def target(self, given: Mapping[str, str]) -> str:
        """The path and query of a request, out of what a form gives; what is empty is left out."""
        path, query = self.path, []
        for _, many in self.parameters:
            for one in many:
                value = given.get(one.field, "").strip()
                if one.place == "path":
                    path = path.replace("{" + one.name + "}", quote(value, safe=""))
                elif one.place == "query" and value:
                    query.append((one.name, value))
        return path + (f"?{urlencode(query)}" if query else "")

    def headers(self, given: Mapping[str, str]) -> dict[str, str]:
        """The headers of a request, out of what a form gives."""
        values = [
            (one.name, given.get(one.field, "").strip())
            for _, many in self.parameters
            for one in many
            if one.place == "header"
        ]
        return {name.lower(): value for name, value in values if value}


def document_text() -> bytes:
    """The OpenAPI document, as it comes with the package."""
    return files("zenpy").joinpath("zendesk.openapi.json").read_bytes()


@cache
def _document() -> Any:
    return json.loads(document_text())


@cache
def operations() -> dict[str, Operation]:
    """All operations by id, with what lists of them show."""
    found = {}
    for path, item in _document()["paths"].items():
        for method in METHODS:
            if method in item:
                one = item[method]
                tag = (one.get("tags") or ["other"])[0]
                found[one["operationId"]] = Operation(
                    one["operationId"], method.upper(), path, tag, one.get("summary", "")
                )
    return found


def find_operations(q: str) -> list[tuple[str, list[Operation]]]:
    """The operations whose id, path or summary holds all words, by tag; first the tag of the one that is called so."""
    words = q.lower().split()
    groups: dict[str, list[Operation]] = {}
    for one in operations().values():
        text = f"{one.id} {one.method} {one.path} {one.summary}".lower()
        if all(word in text for word in words):
            groups.setdefault(one.tag, []).append(one)
    return sorted(groups.items(), key=lambda group: (all(one.id != q for one in group[1]), group[0]))


def operation(name: str, ids: Mapping[str, str]) -> Operation | None:
    """An operation with all that its page shows; None when there is none. `ids` are examples for parameters of its path."""
    known = operations().get(name)
    if known is None:
        return None
    item = _document()["paths"][known.path]
    data = item[known.method.lower()]
    parameters = [
        _parameter(_resolve(one), ids) for one in [*item.get("parameters", ()), *data.get("parameters", ())]
    ]
    grouped = [
        (place, [one for one in parameters if one.place == place]) for place in ("path", "query", "header")
    ]
    content = _resolve(data.get("requestBody") or {}).get("content", {})
    media = content.get("application/json", {})
    return Operation(
        known.id,
        known.method,
        known.path,
        known.tag,
        known.summary,
        [text for text in data.get("description", "").split("\n\n") if text],
        grouped,
        media.get("example", {}) if content else None,
        _schema_text(media.get("schema")) if media else "",
        [_gives(code, _resolve(one)) for code, one in data["responses"].items()],
    )


def _gives(code: str, response: Any) -> tuple[int, str, str]:
    schema = response.get("content", {}).get("application/json", {}).get("schema")
    number = int(code) if code.isdigit() else int(code[0]) * 100 if code[0].isdigit() else 500
    return number, response.get("description", ""), _schema_text(schema) if number < 300 else ""


def _parameter(data: Any, ids: Mapping[str, str]) -> Parameter:
    schema = _resolve(data.get("schema", {}))
    inner = _resolve(schema.get("items", {}))
    options = schema.get("enum") or inner.get("enum") or ()
    is_path = data["in"] == "path"
    return Parameter(
        data["name"],
        data["in"],
        _type(schema),
        data.get("description", ""),
        bool(data.get("required")),
        tuple(map(str, options)),
        ids.get(data["name"], "1") if is_path else "",
    )


def _resolve(data: Any) -> Any:
    while "$ref" in data:
        *_, group, name = data["$ref"].split("/")
        data = _document()["components"][group][name]
    return data


def _type(schema: Any) -> str:
    kind = schema.get("type", "any")
    if isinstance(kind, list):
        return " or ".join(kind)
    return f"list of {_type(_resolve(schema.get('items', {})))}" if kind == "array" else str(kind)


def _schema_text(schema: Any, level: int = 0) -> str:
    """A schema in the notation of an example: what each field holds, with records inside up to some levels."""
    if not schema:
        return "anything"
    name = schema["$ref"].rpartition("/")[2] if "$ref" in schema else ""
    schema = _resolve(schema)
    many = schema.get("anyOf") or schema.get("oneOf")
    if many:
        return " | ".join(dict.fromkeys(_schema_text(one, level) for one in many))
    if "enum" in schema:
        return " | ".join(json.dumps(one) for one in schema["enum"])
    if schema.get("type") == "array":
        return f"[{_schema_text(schema.get('items'), level)}, …]"
    properties = schema.get("properties")
    if not properties:
        return _type(schema)
    if level >= LEVELS or (name and level == LEVELS - 1):
        return name or "{…}"
    pad = "  " * (level + 1)
    lines = [f"{pad}{key}: {_schema_text(one, level + 1)}" for key, one in properties.items()]
    return (f"{name} " if name else "") + "{\n" + "\n".join(lines) + "\n" + "  " * level + "}"
