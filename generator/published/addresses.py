"""The addresses that examples show: that of a call, and that of a record."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias

from generator.published.values import Values, Where

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

#: A part of the document.
Node: TypeAlias = dict[str, Any]

_PREFIX = "#/components/schemas/"


class Addresses:
    """The addresses in a document, with the values of their parameters."""

    def __init__(self, document: Mapping[str, Any], values: Values) -> None:
        self._document = document
        self._values = values

    def where(self, path: str, call: Node) -> Where:
        """The place of the bodies of a call."""
        return Where(address=self._address(path, call))

    def urls(self) -> dict[str, str]:
        """The address of a record, by the name of its schema: of the first call that answers it by its id."""
        found: dict[str, str] = {}
        for path, item in sorted(self._document["paths"].items(), key=lambda pair: len(pair[0])):
            if path.endswith("}") and "get" in item:
                for name in _answered(item["get"]):
                    found.setdefault(name, self._url(path, {**item, **item["get"]}, name))
        return found

    def _url(self, path: str, call: Node, record: str) -> str:
        """The address of a call with the id of the record that it answers."""
        address, schemas = self._address(path, call), self._document["components"]["schemas"]
        own = schemas[record].get("properties", {}).get("id")
        return f"{address.rpartition('/')[0]}/{self._parameter('id', own, record)}" if own else address

    def _address(self, path: str, call: Node) -> str:
        servers: list[Node] = call.get("servers", self._document.get("servers", []))
        server: Node = servers[0] if servers else {"url": ""}
        filled: str = server["url"]
        for name, variable in server.get("variables", {}).items():
            filled = filled.replace(f"{{{name}}}", variable["default"])
        parameters = {one.get("name"): one.get("schema", {}) for one in call.get("parameters", [])}
        return filled + re.sub(
            r"([^/]*)/\{(\w+)\}",
            lambda found: (
                f"{found[1]}/{self._parameter(found[2], parameters.get(found[2], {}), self._record(found[1]))}"
            ),
            path,
        )

    def _record(self, segment: str) -> str:
        """The record that a part of a path names in the plural."""
        word = re.sub(r"ies$", "y", segment).removesuffix("s")
        return self._values.by_name.get(word, word)

    def parameter(self, segment: str, name: str, schema: Node) -> object:
        """The value of a part of a path that follows another one."""
        return self._parameter(name, schema, self._record(segment))

    def _parameter(self, name: str, schema: Node, record: str) -> object:
        where = Where(record)
        plain = next(iter(schema.get("anyOf", [])), schema)
        typed = plain if plain.get("type") else {"type": "string"}
        given = self._values.given(typed, name, where)
        return given[0] if given else self._values.made(typed, name, where)


def _answered(call: Node) -> Iterator[str]:
    """The schema of the record that an answer is, or whose envelope it is."""
    schema = call["responses"].get("200", {}).get("content", {}).get("application/json", {}).get("schema", {})
    properties = schema.get("properties", {})
    required = schema.get("required", [])
    for one in (schema, properties.get(required[0], {}) if required else {}):
        if one.get("$ref", "").startswith(_PREFIX):
            yield one["$ref"].removeprefix(_PREFIX)
