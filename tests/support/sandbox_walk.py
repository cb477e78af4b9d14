"""Every operation on a sandbox: a path with ids of records that are there, and a body in its envelope."""

from __future__ import annotations

from typing import Any

from tests.support.contract import refusals
from tests.support.sandbox_api import Api
from zenpy.sandbox import Response, Sandbox
from zenpy.sandbox.calls.lookup import OWNERS
from zenpy.sandbox.routes import Field, Route, load
from zenpy.sandbox.values import WrongType, convert, options_of

ROUTES = load()
#: Fields that some kind of record cannot do without.
SAMPLE = {
    "name": "Name",
    "title": "Title",
    "subject": "Subject",
    "description": "Text",
    "value": "a@b.org",
    "scope": "x",
    "config": {"a": 1},
    "source": "shop",
    "identifiers": [{"type": "email", "value": "a@b.org"}],
    "source_system": "x",
    "event_type": "x",
    "allowed_domain": "b.org",
    "link_type": "x",
    "left_object": {"name": "a"},
    "right_object": {"name": "b"},
    "api_key": "x",
    "password": "x",
    "token": "x",
}
QUERY = {
    "start_time": "1000",
    "query": "x",
    "filename": "f.txt",
    "filter[type]": "ticket",
    "filter[locales]": "en-us",
    "filter[source]": "shop",
    "filter[scope]": "*",
    "filter[identities.email]": "a@b.org",
    "filter[userId]": "x",
    "identifier": "shop:customer:email:a@b.org",
    "ids": "1",
    "link_type": "x",
    "left_object_name": "a",
    "name": "x",
}
#: Parts of a path that name no record.
PATH_VALUES = {"locale": "en-us", "incremental_resource": "tickets"}


#: A value of each type.
VALUES: dict[str, object] = {
    "id": 1,
    "integer": 1,
    "number": 1,
    "boolean": True,
    "list": [],
    "object": {},
    "map": {},
    "timestamp": "2026-01-01T00:00:00Z",
    "date": "2026-01-01",
}


def _owner_kind(part: str, path: str) -> str | None:
    name = part[1:-1]
    if name in OWNERS:
        return OWNERS[name]
    for method in ("GET", "PUT", "PATCH", "DELETE"):
        other = ROUTES.at(method, path) or ROUTES.at(method, path.replace("/help_center/{locale}/", "/"))
        if other:
            return ROUTES.schema_at(other)
    return None


def concrete(sandbox: Sandbox, route: Route) -> str:
    """A path of the operation with ids of records that are there."""
    parts, owners = route.path.split("/"), dict[str, object]()
    for place, part in enumerate(parts):
        if not part.startswith("{"):
            continue
        name, kind = part[1:-1], _owner_kind(part, "/".join(route.path.split("/")[: place + 1]))
        key = PATH_VALUES.get(name, "en-us")
        if kind and name not in PATH_VALUES:
            fields = ROUTES.kinds[kind].fields
            named: dict[str, object] = {
                f: place if fields[f].type in ("id", "integer") else f"{f}-{place}"
                for f in (name, name.rpartition("_")[2], "key")
                if f in fields and f != "id"
            }
            record = sandbox.add(
                kind, {**{f: f"{f}{place}" for f in ("name", "subject") if f in fields}, **named}, **owners
            )
            key = str(record.get("id") or next(iter(named.values()), record.key))
        parts[place] = owners[name] = key
    return "/".join(parts)


def query_of(route: Route) -> str:
    """The query of the operation: what it needs, and what is usual."""
    wanted = {name: QUERY[name] for name in QUERY if name in route.query}
    required = {name: "1" for name, field in route.query_fields.items() if field.required}
    return "&".join(f"{name}={value}" for name, value in {**required, **wanted}.items())


def body_of(route: Route) -> object:
    """A body in the envelope of the operation, with all that the document requires."""
    body = route.body
    if body is None or body["kind"] == "binary":
        return None
    sample = {**needs_of(route), **_fitting_sample(body.get("schema"))}
    if "instance_values" in route.path and body.get("key") == "job":
        return {"job": {"action": "upsert", "attributes": {}, "items": [1]}}
    if body.get("key") == "job" and "trigger_categories" not in route.path:
        return {"job": {"action": "create", "items": [SAMPLE]}}
    inner: Any = {"records": [sample], "record": sample}.get(body["kind"], {})
    needed = {
        name: SAMPLE.get(name) if field.type == "string" and name in SAMPLE else _value_of(field)
        for name, field in route.sent_fields.items()
        if field.required
    }
    if body.get("key"):
        return {**needed, body["key"]: inner or needed.get(body["key"], {})}
    return {**needed, **inner} if isinstance(inner, dict) else inner


def needs_of(route: Route) -> dict[str, object]:
    """The fields that the operation needs of a record."""
    body = route.body or {}
    fields = ROUTES.kinds[body["schema"]].fields if body.get("needs") else {}
    if route.id in refusals.LACKING:  # what it is refused for is tested
        return {}
    return {name: _needed_value(fields[name]) for name in body.get("needs", ())}


def _needed_value(field: Field) -> object:
    if "sdkGroup" in field.values:  # a personal conversation needs its participant, too
        return "sdkGroup"
    return "https://example.com/in" if field.format == "uri" else _value_of(field)


def _fitting_sample(kind: str | None) -> dict[str, object]:
    """The sample without the values that fields of a kind of record cannot have."""
    fields = ROUTES.kinds[kind].fields if kind else {}
    return {name: value for name, value in SAMPLE.items() if name not in fields or _fits(fields[name], value)}


def _fits(field: Field, value: object) -> bool:
    try:
        convert(field.shape, value)
    except WrongType:
        return False
    return True


def _value_of(field: Field) -> object:
    kind, _ = options_of(field.shape)[0]
    inner = field.own or ROUTES.kinds.get(field.inner or "")
    if inner is not None and kind == "object":
        return {name: SAMPLE.get(name, _value_of(one)) for name, one in inner.fields.items() if one.required}
    return field.values[0] if field.values else VALUES.get(kind, "x")


def plain_response(sandbox: Sandbox, route: Route) -> Response:
    """The answer to a request that has plausible values in its path, its query and its body."""
    path = concrete(sandbox, route)
    return Api(sandbox).send(route.method, f"{path}?{query_of(route)}", body_of(route))
