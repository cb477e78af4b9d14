"""Examples of requests and answers, made from the schemas: valid against them, and with values that look like those of the API.

A value is the first of: the `examples` of its schema, the value that api.yaml has for a field of that name, one that fits the type.
A record shows what every record has and some of the rest; a record inside another shows what it always has, or a little.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias

from generator.published.values import Values, Where, is_camel, kind_of

if TYPE_CHECKING:
    from collections.abc import Mapping

#: A part of the document.
Node: TypeAlias = dict[str, Any]

#: How many of the fields that it may lack a part of a record shows that has nothing else to show.
_MOST_OF_PARTS = 3
#: How deep records lie inside each other in an example, unless a schema requires more.
_MOST_LEVELS = 3
#: Objects that only hold the fields of the record that they are in, or the record itself.
_WRAPPERS = frozenset({"", "attributes", "data", "detail", "payload"})


class Examples:
    """Makes the examples of one document."""

    def __init__(self, schemas: Mapping[str, Node], values: Values) -> None:
        self._schemas = schemas
        self._values = values

    def make(self, schema: Node, where: Where) -> object:
        """The example of a body."""
        return self._make(schema, "", where, 0)

    def field(self, schema: Node, name: str, where: Where) -> object:
        """The example of one field of a record, or of one argument."""
        return self._make(schema, name, where, 1)

    def _make(self, schema: Node, name: str, where: Where, level: int) -> object:
        reference = schema.get("$ref", "").rpartition("/")[2]
        schema = self._resolved(schema)
        if "const" in schema:
            return schema["const"]
        if given := schema.get("examples"):
            return given[0]
        if found := self._values.given(schema, name, where):
            return found[0]
        if enum := schema.get("enum"):
            return next(one for one in enum if one is not None)
        if "properties" in schema or "allOf" in schema:
            return self._object(schema, self._inside(schema, reference, name, where), level, bool(reference))
        for word in ("oneOf", "anyOf"):
            if options := schema.get(word):
                return self._option(schema, options, name, where, level)
        return self._value(schema, name, where, level)

    def _inside(self, schema: Node, reference: str, name: str, where: Where) -> Where:
        """The place of the fields of an object: in the record that it is, or in the part of a record."""
        part = self._values.by_name.get(name.removesuffix("s"), name)
        record = reference or (where.record if name in _WRAPPERS else part)
        record = record.partition(".")[0] if name else record
        return replace(where, record=record, is_camel=where.is_camel or is_camel(schema))

    def _resolved(self, schema: Node) -> Node:
        while "$ref" in schema:
            beside = {key: value for key, value in schema.items() if key != "$ref"}
            target = self._schemas[schema["$ref"].rpartition("/")[2]]
            required = [*target.get("required", []), *beside.get("required", [])]
            schema = {**target, **beside, **({"required": required} if required else {})}
        return schema

    def _option(self, schema: Node, options: list[Node], name: str, where: Where, level: int) -> object:
        for one in map(self._resolved, options):
            if found := self._values.given(one, name, where):
                return found[0]
            if "enum" in one:
                break
        chosen = next((one for one in options if one.get("type") != "null"), options[0])
        made = self._make(chosen, name, where, level)
        tag = schema.get("discriminator")
        if tag and isinstance(made, dict):
            values = [value for value, to in tag["mapping"].items() if to == chosen.get("$ref")]
            return {tag["propertyName"]: values[0], **made} if values else made
        return made

    def _object(self, schema: Node, where: Where, level: int, is_record: bool) -> object:
        made: dict[str, object] = {}
        for part in schema.get("allOf", []):
            inner = self._make(part, "", where, level)
            made.update(inner if isinstance(inner, dict) else {})
        for word in ("oneOf", "anyOf"):
            if options := schema.get(word):
                inner = self._option(schema, options, "", where, level)
                made.update(inner if isinstance(inner, dict) else {})
        shown = self._shown(schema, where, level)
        deeper = level + 1 if is_record else level
        made.update({key: self._make(shown[key], key, where, deeper) for key in shown if key not in made})
        raw = {key: one["x-zenpy-raw-of"] for key, one in shown.items() if "x-zenpy-raw-of" in one}
        return {key: made.get(raw.get(key, key), value) for key, value in made.items()}

    def _shown(self, schema: Node, where: Where, level: int) -> dict[str, Node]:
        """The properties that an example has, by name."""
        required = set(schema.get("required", []))
        properties = {
            key: one
            for key, one in schema.get("properties", {}).items()
            if key in required or (level < _MOST_LEVELS and self._is_open(key, one, where, level))
        }
        telling = self._telling(properties, where)
        promised = {
            key
            for key, one in properties.items()
            if key in required or one.get("x-zenpy-assigned") or one.get("x-zenpy-present")
        }
        if level == 0:
            promised.update(telling[: where.most])
        elif not promised - {"id", "type"}:
            promised.update(telling[:_MOST_OF_PARTS])
        return {key: one for key, one in properties.items() if key in promised}

    def _is_open(self, key: str, schema: Node, where: Where, level: int) -> bool:
        """Whether an example may show the property. A record that is sent has no id of its own: the path has it."""
        is_own_id = where.is_sent and level == 0 and key in ("id", "url")
        return not (is_own_id or schema.get(where.hidden) or schema.get("deprecated")) and self._is_typed(
            schema
        )

    def _telling(self, properties: Mapping[str, Node], where: Where) -> list[str]:
        """The names of the properties with those first that tell most: as api.yaml has them, then with an enumeration."""
        known = {key: self._values.rank(key, where) for key in properties}
        told = sorted(
            (key for key, rank in known.items() if rank is not None), key=lambda key: known[key] or 0
        )
        listed = [key for key, one in properties.items() if one.keys() & {"enum", "examples"}]
        return list(dict.fromkeys([*told, *listed, *properties]))

    def _is_typed(self, schema: Node) -> bool:
        return bool(self._resolved(schema).keys() & {"type", "anyOf", "oneOf", "allOf", "enum", "const"})

    def _value(self, schema: Node, name: str, where: Where, level: int) -> object:
        kind = kind_of(schema)
        if kind == "array":
            word = name if name.endswith("ids") else name.removesuffix("s")
            one = self._make(schema["items"], word, where, level) if schema.get("items") else {}
            return [] if one == {} else [one]
        if kind == "object":
            inner = schema.get("additionalProperties")
            return {"key": self._make(inner, "", where, level)} if isinstance(inner, dict) and inner else {}
        return self._values.made(schema, name, where)
