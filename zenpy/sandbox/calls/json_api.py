"""Answers as documents of JSON:API: records become resources, and those inside them are named and come along.

The sandbox stores records flat. Which of their fields hold other records, and which stand beside `attributes`, says
the OpenAPI document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zenpy.sandbox.message import Json
    from zenpy.sandbox.routes import Route, Routes

_BESIDE = ("id", "type", "links")


def make_document(routes: Routes, route: Route, answer: Json) -> Json:
    """An answer with resources in the place of its records."""
    kinds = dict(route.result.get("variants", {}).get("map", {}))
    if route.key and route.schema:
        kinds[route.key] = route.schema
    writer = _Writer(routes)
    document = {
        key: writer.write_all(value, kinds[key]) if key in kinds else value for key, value in answer.items()
    }
    return {**document, "included": list(writer.included.values())} if writer.included else document


class _Writer:
    """Makes resources, and collects what comes along with them."""

    def __init__(self, routes: Routes) -> None:
        self.routes = routes
        self.included: dict[tuple[object, object], Json] = {}

    def write_all(self, value: object, spec: str) -> object:
        """The resources of a record, or of each in a list."""
        if isinstance(value, list):
            return [self.write_all(one, spec) for one in value]
        return self._write(value, spec) if isinstance(value, dict) else value

    def _write(self, record: Json, spec: str) -> Json:
        kind = self.routes.kinds[spec]
        related = kind.related
        beside = {name: record[name] for name in (*_BESIDE, *kind.beside) if record.get(name)}
        fields = {
            name: value for name, value in record.items() if name not in (*_BESIDE, *kind.beside, *related)
        }
        fields.pop("relationships", None)
        resource: Json = {**beside, "attributes": fields}
        relationships = {
            name: {"data": [self._name(one, kind.fields[name].inner or "") for one in record.get(name) or ()]}
            for name in related
        }
        return {**resource, "relationships": relationships} if relationships else resource

    def _name(self, record: Json, spec: str) -> Json:
        """What names a record that comes along."""
        resource = self._write(record, spec)
        identity = {"id": resource.get("id"), "type": resource.get("type")}
        self.included[identity["type"], identity["id"]] = resource
        return identity
