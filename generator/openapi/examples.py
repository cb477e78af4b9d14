"""Examples of requests and answers, made from the schemas: valid against them, and with values that look like those of the API.

A value is the first of: the `examples` of its schema, the value that api.yaml has for a field of that name, one that fits the type.
A record shows what every record has and some of the rest; a record inside another shows only what it always has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

#: A part of the document.
Node: TypeAlias = dict[str, Any]

#: How many of the fields that a record may lack an example shows.
_MOST_OPTIONAL = 8
#: How deep records lie inside each other in an example, unless a schema requires more.
_MOST_LEVELS = 4
_BY_FORMAT: Mapping[str, object] = {
    "date-time": "2026-03-14T09:26:53Z",
    "date": "2026-03-14",
    "uri": "https://example.com/",
    "email": "ana@example.com",
    "binary": "...",
    "int64": 35436,
}
_BY_TYPE: Mapping[str, object] = {
    "integer": 1,
    "number": 1.5,
    "boolean": True,
    "string": "text",
    "null": None,
}
_PYTHON: Mapping[str, tuple[type, ...]] = {"integer": (int,), "number": (int, float), "boolean": (bool,)} | {
    "string": (str,),
    "array": (list,),
    "object": (dict,),
}


class Examples:
    """Makes the examples of one document."""

    def __init__(
        self, schemas: Mapping[str, Node], values: Mapping[str, object], address: str | None = None
    ) -> None:
        self._schemas = schemas
        self._values = values
        self._by_format = {**_BY_FORMAT, "uri": address or _BY_FORMAT["uri"]}

    def request(self, schema: Node) -> object:
        """A body that a caller sends: without what only the server sets."""
        return self._make(schema, "", "readOnly", 0)

    def answer(self, schema: Node) -> object:
        """A body that the server answers with: without what is only ever sent."""
        return self._make(schema, "", "writeOnly", 0)

    def _make(self, schema: Node, name: str, hidden: str, level: int) -> object:
        schema = self._resolved(schema)
        if "const" in schema:
            return schema["const"]
        if enum := schema.get("enum"):
            return next(one for one in enum if one is not None)
        if given := schema.get("examples"):
            return given[0]
        if "properties" in schema or "allOf" in schema:
            return self._object(schema, hidden, level)
        for word in ("oneOf", "anyOf"):
            if options := schema.get(word):
                return self._option(schema, options, name, hidden, level)
        return self._value(schema, name, hidden, level)

    def _resolved(self, schema: Node) -> Node:
        while "$ref" in schema:
            beside = {key: value for key, value in schema.items() if key != "$ref"}
            target = self._schemas[schema["$ref"].rpartition("/")[2]]
            required = [*target.get("required", []), *beside.get("required", [])]
            schema = {**target, **beside, **({"required": required} if required else {})}
        return schema

    def _option(self, schema: Node, options: list[Node], name: str, hidden: str, level: int) -> object:
        chosen = next((one for one in options if one.get("type") != "null"), options[0])
        made = self._make(chosen, name, hidden, level)
        tag = schema.get("discriminator")
        if tag and isinstance(made, dict):
            values = [value for value, to in tag["mapping"].items() if to == chosen.get("$ref")]
            return {tag["propertyName"]: values[0], **made} if values else made
        return made

    def _object(self, schema: Node, hidden: str, level: int) -> object:
        made: dict[str, object] = {}
        for part in schema.get("allOf", []):
            inner = self._make(part, "", hidden, level)
            made.update(inner if isinstance(inner, dict) else {})
        for word in ("oneOf", "anyOf"):
            if options := schema.get(word):
                inner = self._option(schema, options, "", hidden, level)
                made.update(inner if isinstance(inner, dict) else {})
        shown = self._shown(schema, hidden, level)
        made.update({key: self._make(shown[key], key, hidden, level + 1) for key in shown if key not in made})
        return made

    def _shown(self, schema: Node, hidden: str, level: int) -> dict[str, Node]:
        """The properties that an example has, by name."""
        required = set(schema.get("required", []))
        found: dict[str, Node] = {}
        properties = schema.get("properties", {})
        telling = self._telling(properties, hidden) if level < 2 else []
        for key, one in properties.items():
            is_hidden = one.get(hidden) or one.get("deprecated") or not self._is_typed(one)
            promised = (one.get("x-zenpy-assigned") or one.get("x-zenpy-present")) and not self._is_own_id(
                key, hidden
            )
            if key in required or (level < _MOST_LEVELS and not is_hidden and (promised or key in telling)):
                found[key] = one
        return found

    def _is_own_id(self, key: str, hidden: str) -> bool:
        """Whether it is the id of a record that is sent: the path has it, or the record gets it by the call."""
        return hidden == "readOnly" and key in ("id", "url")

    def _telling(self, properties: Mapping[str, Node], hidden: str) -> list[str]:
        """The names of those optional properties that tell most: with an example or an enumeration, else the first ones."""
        shown = [key for key in properties if not self._is_own_id(key, hidden)]
        told = [key for key in shown if key in self._values or properties[key].keys() & {"enum", "examples"}]
        return [*told, *(key for key in shown if key not in told)][:_MOST_OPTIONAL]

    def _is_typed(self, schema: Node) -> bool:
        return bool(self._resolved(schema).keys() & {"type", "anyOf", "oneOf", "allOf", "enum", "const"})

    def _value(self, schema: Node, name: str, hidden: str, level: int) -> object:
        kinds = schema.get("type", [])
        kind = next((one for one in ([kinds] if isinstance(kinds, str) else kinds) if one != "null"), "null")
        known = self._values.get(name)
        if type(known) in _PYTHON.get(kind, ()) and "format" not in schema:
            return known
        if kind == "array":
            one = schema.get("items", {})
            return [self._make(one, name.removesuffix("s"), hidden, level)] if one else []
        if kind == "object":
            inner = schema.get("additionalProperties")
            return (
                {"key": self._make(inner, "", hidden, level + 1)} if isinstance(inner, dict) and inner else {}
            )
        made = self._by_format.get(schema.get("format", ""), _BY_TYPE[kind])
        return max(made, schema["minimum"]) if "minimum" in schema and isinstance(made, int) else made
