"""Documents of JSON:API: their resources become flat records, with the records that they lead to in them.

`{"id": "1", "attributes": {"name": "a"}, "relationships": {"channels": {"data": [{"type": "channels", "id": "2"}]}}}` is read
as `{"id": "1", "name": "a", "channels": [{"id": "2", …}]}`. What a relationship says besides (its `links` and `meta`: there
may be more records than came along) stays in `relationships`. What is no resource stays as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

Identity: TypeAlias = tuple[object, object]
Resource: TypeAlias = dict[str, object]


def flatten_document(body: object) -> object:
    """The body of an answer with flat records in the place of its resources."""
    if not isinstance(body, dict):
        return body
    included = body.get("included")
    resources = included if isinstance(included, list) else []
    known = {_identity(one): one for one in resources if isinstance(one, dict)}
    return {key: value if key == "included" else _flatten(value, known, ()) for key, value in body.items()}


def _flatten(value: object, known: Mapping[Identity, Resource], path: tuple[Identity, ...]) -> object:
    """A resource or a list of them, flat; anything else as it is."""
    if isinstance(value, list):
        return [_flatten(one, known, path) for one in value]
    if isinstance(value, dict) and isinstance(attributes := value.get("attributes"), dict):
        return _flatten_resource(value, attributes, known, (*path, _identity(value)))
    return value


def _flatten_resource(
    resource: Resource, attributes: Resource, known: Mapping[Identity, Resource], path: tuple[Identity, ...]
) -> Resource:
    flat = {**attributes, **resource}
    del flat["attributes"]
    relationships = resource.get("relationships")
    if not isinstance(relationships, dict):
        return flat
    further: Resource = {}
    for name, relationship in relationships.items():
        if not isinstance(relationship, dict) or "data" not in relationship:
            further[name] = relationship
            continue
        flat[name] = _find(relationship["data"], known, path)
        if rest := {key: value for key, value in relationship.items() if key != "data"}:
            further[name] = rest
    if further:
        flat["relationships"] = further
    else:
        del flat["relationships"]
    return flat


def _find(data: object, known: Mapping[Identity, Resource], path: tuple[Identity, ...]) -> object:
    """The records that a relationship names; one that did not come along, or that leads back here, as it is named."""
    if isinstance(data, list):
        return [_find(one, known, path) for one in data]
    if not isinstance(data, dict) or _identity(data) in path:
        return data
    return _flatten(known.get(_identity(data), data), known, path)


def _identity(resource: Mapping[str, object]) -> Identity:
    """What tells a resource from others; as texts, for ids are numbers in some documents."""
    return str(resource.get("type")), str(resource.get("id"))
