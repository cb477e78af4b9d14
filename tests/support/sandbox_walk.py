"""Every operation on a sandbox: a path with ids of records that are there, and a body in its envelope."""

from __future__ import annotations

from typing import Any

from tests.support.sandbox_api import Api
from zenpy.sandbox import Response, Sandbox
from zenpy.sandbox.calls.lookup import OWNERS
from zenpy.sandbox.routes import Route, load

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


def body_of(route: Route) -> object:
    """A body in the envelope of the operation."""
    body = route.body
    if body is None or body["kind"] == "binary":
        return None
    inner: Any = {"records": [SAMPLE], "record": SAMPLE}.get(body["kind"], {})
    return {body["key"]: inner} if body.get("key") else inner


def plain_response(sandbox: Sandbox, route: Route) -> Response:
    """The answer to a request that has plausible values in its path, its query and its body."""
    path = concrete(sandbox, route)
    query = "&".join(f"{n}={v}" for n, v in QUERY.items() if n in route.query)
    return Api(sandbox).send(route.method, f"{path}?{query}", body_of(route))
